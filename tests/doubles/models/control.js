// The control interface under /-/double: tests look at the state, change it, set traps and read the log of requests.
'use strict';

const {patched} = require('./state');
const {prepared} = require('./traps');

const answer = (status, body) => ({status, body});

const loopback = address => ['::1', '::ffff:127.0.0.1'].includes(address) || /^(::ffff:)?127\./.test(address || '');

async function setTraps(double, body, add) {
    const traps = (Array.isArray(body) ? body : [body]).map(each => prepared(each, double.kindName));
    double.traps = add ? double.traps.concat(traps) : traps;
    return answer(200, double.traps);
}

async function route(double, request, path, query, body) {
    const call = `${request.method} ${path}`;
    switch (call) {
    case 'GET /state': return answer(200, {kind: double.kindName, ...double.state});
    case 'POST /state': {
        const {kind, ...patch} = body;
        if (kind && kind !== double.kindName)
            throw new Error(`this is ${double.kindName}; another kind is another process`);
        await double.become(patched(double.state, patch));
        return answer(200, {kind: double.kindName, ...double.state});
    }
    case 'GET /traps': return answer(200, double.traps);
    case 'POST /traps': return setTraps(double, body, query.has('add'));
    case 'GET /requests': return answer(200, double.log);
    case 'DELETE /requests':
        double.log = [];
        return answer(200, []);
    case 'POST /reset':
        await double.reset();
        return answer(200, {kind: double.kindName, version: double.state.version});
    default: return answer(404, {error: `no such control call: ${call}`});
    }
}

async function handle(double, request, path, query, text) {
    if (!loopback(request.socket.remoteAddress))
        return answer(403, {error: 'the control interface answers on loopback only'});
    if (double.controlToken && request.headers['x-double-token'] !== double.controlToken)
        return answer(403, {error: 'X-Double-Token is missing or wrong'});
    try {
        return await route(double, request, path, query, text ? JSON.parse(text) : {});
    } catch (error) {
        return answer(400, {error: error.message});
    }
}

module.exports = {handle};
