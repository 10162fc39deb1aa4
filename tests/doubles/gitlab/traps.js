// Faults that a test switches on: which requests a trap matches, and what it does to them.
// A trap is {trap, operation?, nth?, times?, always?, applied?, …its own parameters}; see README.md.
'use strict';

// when: 'before' the request is executed (it is not applied), 'during' (it changes how), 'after' (it was applied).
// scope: what is matched when the trap names no operation.
const kinds = {
    error500: {when: 'before', scope: '*'},
    error500AfterSave: {when: 'after', scope: 'write'},
    error503: {when: 'before', scope: '*'},
    dropConnectionBefore: {when: 'before', scope: '*'},
    dropConnectionAfterSave: {when: 'after', scope: 'write'},
    closeKeptAlive: {when: 'before', scope: 'write'},
    hold: {when: 'after', scope: 'write'},
    holdBefore: {when: 'before', scope: 'write'},
    rateLimit: {when: 'before', scope: '*'},
    slow: {when: 'after', scope: '*'},
    malformedJson: {when: 'after', scope: '*'},
    truncated: {when: 'after', scope: '*'},
    oversized: {when: 'after', scope: '*'},
    notGitlab: {when: 'before', scope: '*'},
    redirect: {when: 'before', scope: '*'},
    unauthorized: {when: 'before', scope: '*'},
    forbidden: {when: 'before', scope: '*'},
    refuseArgument: {when: 'during', scope: 'write'},
    silentDrop: {when: 'during', scope: 'write'},
    partialFeature: {when: 'during', scope: 'write'},
    unknownEnums: {when: 'after', scope: '*'},
    localised: {when: 'during', scope: '*'},
    clockSkew: {when: 'during', scope: '*'},
    stripUpgrade: {when: 'before', scope: '*'},
};

// Those that may strike before the request is executed or after, as `applied` says.
const movable = ['error500', 'error503', 'closeKeptAlive', 'rateLimit', 'malformedJson', 'truncated', 'oversized', 'notGitlab', 'redirect', 'unauthorized', 'forbidden'];

// Throws on what a test has misspelt: a trap that never fires would make the test pass for the wrong reason.
function prepared(trap) {
    const kind = kinds[trap.trap];
    if (!kind)
        throw new Error(`no such trap: ${trap.trap}; there are ${Object.keys(kinds).join(', ')}`);
    if (trap.applied !== undefined && !movable.includes(trap.trap))
        throw new Error(`${trap.trap} does not take "applied"`);
    const when = trap.applied === undefined ? kind.when : trap.applied ? 'after' : 'before';
    return {...trap, operation: trap.operation || kind.scope, when, seen: 0, fired: 0};
}

// request: {operations: [{name, type}], method, path, onSocket}
function concerns(trap, request) {
    if (trap.trap === 'closeKeptAlive' && request.onSocket < 2)
        return false;
    if (trap.trap === 'stripUpgrade' && !request.upgrade)
        return false;
    const {operations, method, path} = request;
    switch (trap.operation) {
    case '*': return true;
    case 'query': return operations.some(each => each.type === 'query');
    case 'mutation': return operations.some(each => each.type === 'mutation');
    case 'write': return operations.length ? operations.some(each => each.type === 'mutation') : method !== 'GET' && method !== 'HEAD';
    case 'rest': return operations.length === 0;
    default: return operations.some(each => each.name === trap.operation) || trap.operation === `${method} ${path}`;
    }
}

function fires(trap) {
    trap.seen += 1;
    const most = trap.always ? Infinity : trap.times || 1;
    const due = trap.seen >= (trap.nth || 1) && trap.fired < most;
    if (due)
        trap.fired += 1;
    return due;
}

// The traps that strike this request, as what they do to its execution plus the lists of those before and after it.
function effectsOn(traps, request) {
    const struck = traps.filter(each => concerns(each, request)).filter(fires);
    const during = name => struck.filter(each => each.trap === name);
    const names = (name, one, many) => during(name).flatMap(each => [each[one]].concat(each[many] || [])).filter(Boolean);
    const localised = during('localised')[0];
    return {
        before: struck.filter(each => each.when === 'before'),
        after: struck.filter(each => each.when === 'after'),
        names: struck.map(each => each.trap),
        drops: key => names('silentDrop', 'key', 'keys').includes(key),
        failsFeature: key => names('partialFeature', 'key', 'keys').includes(key),
        refused: () => names('refuseArgument', 'name', 'names'),
        language: localised ? localised.lang : null,
        skewSeconds: during('clockSkew').reduce((sum, each) => sum + (each.seconds || 0), 0),
    };
}

// Values that no version of the program has heard of, put into an answer about models or features.
function withUnknownEnums(value) {
    if (Array.isArray(value))
        return value.map(withUnknownEnums);
    if (value === null || typeof value !== 'object')
        return value;
    const result = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withUnknownEnums(each)]));
    if (result.aiSelfHostedModels && result.aiSelfHostedModels.nodes && result.aiSelfHostedModels.nodes[0]) {
        const [first, ...rest] = result.aiSelfHostedModels.nodes;
        const strange = {...first, model: 'nova_9', modelDisplayName: 'Nova 9', releaseState: 'PREVIEW'};
        result.aiSelfHostedModels.nodes = ['provider' in first ? {...strange, provider: 'ON_PREMISES_MESH'} : strange, ...rest];
    }
    if (result.aiFeatureSettings && result.aiFeatureSettings.nodes && result.aiFeatureSettings.nodes[0]) {
        const {nodes} = result.aiFeatureSettings;
        const [first, second, ...rest] = nodes;
        const strange = {...first, provider: 'federated', releaseState: 'PREVIEW', compatibleLlms: (first.compatibleLlms || []).concat('nova_9')};
        const row = {...first, feature: 'hologram_review', title: 'Hologram Review', mainFeature: 'GitLab Duo Holograms', provider: 'unassigned', selfHostedModel: null};
        result.aiFeatureSettings.nodes = [strange, ...(second ? [second] : []), ...rest, row];
    }
    return result;
}

module.exports = {prepared, effectsOn, withUnknownEnums};
