// Faults that a test switches on. A trap is {trap, path?, times?, …its own parameters}: it strikes every request whose path begins
// with `path` until it is removed, or so many `times`. What each does is in README.md.
'use strict';

const names = [
    // before the gateway: what stands in front of it
    'plainLandingPage', 'loginRedirect', 'proxy502', 'close', 'hang', 'slow', 'stripHeader', 'stripAnswerHeader', 'bufferStream', 'cutStream',
    // its tokens and keys
    'authBypass', 'noKeys', 'staleKeys', 'noSigningKey', 'clockSkew', 'wrongAudience', 'notEntitled',
    // its answers
    'promptMissing', 'quota402', 'quota403', 'rateLimit', 'unhandled500', 'ready', 'validation422', 'inferenceFailed', 'malformedJson',
    'dropMetadata', 'docsOff', 'definitionsById', 'definitionsUnmarked',
];

// Throws on what a test has misspelt: a trap that never strikes would make the test pass for the wrong reason.
function prepared(trap) {
    if (!names.includes(trap.trap))
        throw new Error(`no such trap: ${trap.trap}; there are ${names.join(', ')}`);
    return {...trap, fired: 0};
}

// Model calls only, so that the trap does not hide the routes before it
const modelCalls = ['promptMissing', 'quota402', 'quota403', 'validation422', 'inferenceFailed', 'dropMetadata'];
const onlyModels = path => /^\/v\d\/(prompts|code\/completions|completions|chat)/.test(path);
// Whatever keeps the process alive is not behind its limits
const open = path => path.startsWith('/monitoring/');

function concerns(trap, path) {
    if (trap.path)
        return path.startsWith(trap.path);
    if (modelCalls.includes(trap.trap))
        return onlyModels(path);
    return trap.trap !== 'rateLimit' && trap.trap !== 'unhandled500' ? true : !open(path);
}

// The traps that strike this request: name -> trap
function struck(traps, path) {
    const due = traps.filter(each => concerns(each, path) && each.fired < (each.times || Infinity));
    due.forEach(each => { each.fired += 1; });
    return new Map(due.map(each => [each.trap, each]));
}

module.exports = {prepared, struck};
