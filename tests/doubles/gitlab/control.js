// The control interface under /-/double: tests look at the state, change it, set traps and read the log of requests.
'use strict';

const {controlRefusal} = require('../shared/serve');
const {load, patched, replace} = require('./state');
const {prepared} = require('./traps');
const {parse: parseVersion} = require('./versions');

const answer = (status, body) => ({status, body});

function setTraps(double, body, add) {
    const traps = (Array.isArray(body) ? body : body.traps || [body]).map(prepared);
    double.traps = add ? double.traps.concat(traps) : traps;
    return answer(200, double.traps);
}

function reset(double, body) {
    double.holds.release();
    replace(double.state, load(body.seed || double.seed));
    if (body.version)
        double.state.version = body.version;
    else if (double.version && !body.seed)
        double.state.version = double.version;
    double.traps = [];
    double.log = [];
    return answer(200, {version: double.state.version});
}

function setVersion(double, {version, edition}) {
    parseVersion(version);
    Object.assign(double.state, edition ? {version, edition} : {version});
    return answer(200, {version: double.state.version});
}

async function route(double, request, path, query, body) {
    const call = `${request.method} ${path}`;
    switch (call) {
    case 'GET /state': return answer(200, double.state);
    case 'POST /state':
        return answer(200, replace(double.state, patched(double.state, body)));
    case 'GET /traps': return answer(200, double.traps);
    case 'POST /traps': return setTraps(double, body, query.has('add'));
    case 'GET /held': return answer(200, await double.holds.listWithin(Number(query.get('wait') || 0)));
    case 'POST /release': return answer(200, {released: double.holds.release(body.n)});
    case 'GET /requests': return answer(200, double.log);
    case 'DELETE /requests':
        double.log = [];
        return answer(200, []);
    case 'POST /reset': return reset(double, body);
    case 'POST /rotate-keys':
        double.identity.rotate(Boolean(body.replace));
        return answer(200, double.identity.published());
    case 'POST /version': return setVersion(double, body);
    default: return answer(404, {error: `no such control call: ${call}`});
    }
}

async function handle(double, request, path, query, text) {
    const refusal = controlRefusal(request, double.controlToken);
    if (refusal)
        return answer(403, {error: refusal});
    try {
        return await route(double, request, path, query, text ? JSON.parse(text) : {});
    } catch (error) {
        return answer(400, {error: error.message});
    }
}

module.exports = {handle};
