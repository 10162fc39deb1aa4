// Faults that a test switches on: which requests a trap matches, and when it strikes.
// A trap is {trap, operation?, nth?, times?, …its own parameters}, or just its name; see README.md.
'use strict';

// when: 'before' it stands in for the server's answer, 'during' it changes what the server does, 'after' it spoils the sending.
// scope: what is matched when the trap names no operation.
const kinds = {
    // in place of the server
    html200: {when: 'before', scope: '*'},
    proxyError: {when: 'before', scope: '*'},
    error500: {when: 'before', scope: '*'},
    rateLimit: {when: 'before', scope: 'generate'},
    bodyTooLarge: {when: 'before', scope: 'generate'},
    redirect: {when: 'before', scope: '*'},
    redirectLoop: {when: 'before', scope: '*'},
    redirectSlash: {when: 'before', scope: '*'},
    // in the server
    loading: {when: 'during', scope: '*'},
    noTemplate: {when: 'during', scope: 'generate'},
    noTools: {when: 'during', scope: 'generate'},
    toolsIgnored: {when: 'during', scope: 'generate'},
    strictRoles: {when: 'during', scope: 'generate'},
    stopLimit: {when: 'during', scope: 'generate'},
    cutContext: {when: 'during', scope: 'generate'},
    fimLeak: {when: 'during', scope: 'generate'},
    nonsense: {when: 'during', scope: 'generate'},
    halfCharacter: {when: 'during', scope: 'generate'},
    nullContent: {when: 'during', scope: 'generate'},
    noUsage: {when: 'during', scope: 'generate'},
    emptyChoices: {when: 'during', scope: 'stream'},
    noDone: {when: 'during', scope: 'stream'},
    errorInStream: {when: 'during', scope: 'stream'},
    // LiteLLM proxy
    keyBehindRefused: {when: 'during', scope: 'generate', only: ['litellm']},
    nameBehindUnknown: {when: 'during', scope: 'generate', only: ['litellm']},
    deadBehind: {when: 'during', scope: 'generate', only: ['litellm']},
    rests: {when: 'during', scope: 'generate', only: ['litellm']},
    // clouds
    publicAccessDisabled: {when: 'during', scope: '*', only: ['azure']},
    contentFilter: {when: 'during', scope: 'generate', only: ['azure']},
    noQuota: {when: 'during', scope: 'generate', only: ['openai']},
    overloaded: {when: 'during', scope: 'generate', only: ['anthropic']},
    apiDisabled: {when: 'during', scope: '*', only: ['vertex']},
    permissionDenied: {when: 'during', scope: 'generate', only: ['vertex', 'bedrock']},
    noModelAccess: {when: 'during', scope: 'generate', only: ['bedrock']},
    useCaseMissing: {when: 'during', scope: 'generate', only: ['bedrock']},
    modelRetired: {when: 'during', scope: 'generate', only: ['bedrock']},
    throttled: {when: 'during', scope: 'generate', only: ['bedrock']},
    modelError: {when: 'during', scope: 'generate', only: ['bedrock']},
    modelNotReady: {when: 'during', scope: 'generate', only: ['bedrock']},
    headersChanged: {when: 'during', scope: '*', only: ['bedrock']},
    clockAhead: {when: 'during', scope: '*', only: ['bedrock']},
    // on the way back
    slow: {when: 'after', scope: '*'},
    hang: {when: 'after', scope: '*'},
    drop: {when: 'after', scope: '*'},
    truncated: {when: 'after', scope: '*'},
    malformedJson: {when: 'after', scope: '*'},
    wrongTypes: {when: 'after', scope: '*'},
    deepJson: {when: 'after', scope: '*'},
    wrongEncoding: {when: 'after', scope: '*'},
    emptyBody: {when: 'after', scope: '*'},
    binary: {when: 'after', scope: '*'},
    endless: {when: 'after', scope: '*'},
    drip: {when: 'after', scope: '*'},
    bomb: {when: 'after', scope: '*'},
    hugeHeaders: {when: 'after', scope: '*'},
    buffered: {when: 'after', scope: 'stream'},
    cutStream: {when: 'after', scope: 'stream'},
    neverFirstToken: {when: 'after', scope: 'stream'},
    slowToken: {when: 'after', scope: 'stream'},
};

const common = ['operation', 'nth', 'times', 'trap'];
const parameters = {
    proxyError: ['status'], rateLimit: ['retryAfter'], bodyTooLarge: ['limit'], redirect: ['to', 'status'], redirectSlash: ['status'], stopLimit: ['limit'],
    cutContext: ['context'], cutStream: ['after'], slowToken: ['ms'], slow: ['ms'], drip: ['ms'], deepJson: ['depth'], bomb: ['bytes'], hugeHeaders: ['bytes'],
    clockAhead: ['seconds'], strictRoles: ['only'],
};

const classes = ['*', 'generate', 'stream', 'models', 'health', 'other'];

// Throws on what a test has misspelt: a trap that never fires would make the test pass for the wrong reason.
function prepared(given, kind) {
    const trap = typeof given === 'string' ? {trap: given} : given;
    const known = kinds[trap.trap];
    if (!known)
        throw new Error(`no such trap: ${trap.trap}; there are ${Object.keys(kinds).join(', ')}`);
    if (known.only && !known.only.includes(kind))
        throw new Error(`${trap.trap} is of ${known.only.join(', ')}, this is ${kind}`);
    const strange = Object.keys(trap).filter(each => !common.concat(parameters[trap.trap] || []).includes(each));
    if (strange.length)
        throw new Error(`${trap.trap} does not take ${strange.join(', ')}`);
    if (trap.operation && !classes.includes(trap.operation) && !/^[A-Z]+ \//.test(trap.operation))
        throw new Error(`no such operation: ${trap.operation}; there are ${classes.join(', ')} and METHOD /path`);
    return {...trap, operation: trap.operation || known.scope, when: known.when, seen: 0, fired: 0};
}

// request: {method, path, operation: 'generate' | 'models' | 'health' | 'other', stream}
function concerns(trap, {method, path, operation, stream}) {
    if (trap.operation === 'stream')
        return operation === 'generate' && stream;
    return ['*', operation, `${method} ${path}`].includes(trap.operation);
}

function fires(trap) {
    trap.seen += 1;
    const due = trap.seen >= (trap.nth || 1) && trap.fired < (trap.times || Infinity);
    if (due)
        trap.fired += 1;
    return due;
}

// The traps that strike this request: those in place of the server, those in it by name, those on the way back.
function effectsOn(traps, request) {
    const struck = traps.filter(each => concerns(each, request)).filter(fires);
    return {
        names: struck.map(each => each.trap),
        before: struck.filter(each => each.when === 'before'),
        after: struck.filter(each => each.when === 'after'),
        during: name => struck.find(each => each.when === 'during' && each.trap === name) || null,
    };
}

module.exports = {prepared, effectsOn, names: Object.keys(kinds), kinds};
