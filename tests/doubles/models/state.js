// What a double remembers: the server it plays, its models, its limits, its speed. Tests read and patch it.
'use strict';

const defaults = () => ({
    version: '',
    key: null, // null: open to everybody
    models: [],
    context: 4096,
    maxStops: null,
    tools: 'used', // used | ignored | refused
    template: true,
    strictRoles: false,
    loading: false,
    refusing: false, // the port is closed; needs --control-port
    latencyMs: 0, // before any answer
    firstTokenMs: 0,
    tokensPerSecond: 0, // 0: all at once
    slots: null, // generations at a time; null: no limit
    counters: {modelCalls: 0, paidCalls: 0, mostAtOnce: 0},
});

// RFC 7386
function mergePatch(target, patch) {
    if (patch === null || typeof patch !== 'object' || Array.isArray(patch))
        return patch;
    const result = target !== null && typeof target === 'object' && !Array.isArray(target) ? {...target} : {};
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            delete result[key];
        else
            result[key] = mergePatch(result[key], value);
    }
    return result;
}

// null in a patch removes a key; in the state a key stays and is null.
function patched(state, patch, known = state) {
    const unknown = Object.keys(patch).filter(each => !(each in known));
    if (unknown.length)
        throw new Error(`no such state: ${unknown.join(', ')}; there are ${Object.keys(known).join(', ')}`);
    const next = mergePatch(JSON.parse(JSON.stringify(state)), patch);
    Object.keys(known).forEach(each => { next[each] = next[each] === undefined ? null : next[each]; });
    next.models = (next.models || []).map(each => (typeof each === 'string' ? {name: each} : each));
    return next;
}

// In place, since requests that are under way hold on to the state.
function replace(state, next) {
    Object.keys(state).forEach(key => delete state[key]);
    return Object.assign(state, next);
}

// kind: a module of kinds/; options: {key, models, context, version, state: a patch}
function load(kind, {key, models, context, version, patch = {}}) {
    const base = {...defaults(), ...JSON.parse(JSON.stringify(kind.defaults))};
    const given = Object.fromEntries(Object.entries({key, context, version}).filter(([, value]) => value !== undefined));
    const named = models && models.length ? (kind.modelsNamed ? kind.modelsNamed(models) : {models}) : {};
    return patched(base, {...given, ...named, ...patch}, base);
}

module.exports = {load, patched, replace};
