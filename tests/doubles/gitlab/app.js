// The double itself: takes a request from the wire, logs it, lets the traps have their way, and answers as GitLab would.
'use strict';

const {parse, getOperationAST} = require('./engine');
const {load} = require('./state');
const {abilities} = require('./abilities');
const {effectsOn} = require('./traps');
const {say} = require('./words');
const {Holds} = require('./holds');
const {readBody, rendered, send, sendAs, substitute, html} = require('./exchange');
const {Identity} = require('./identity');
const websocket = require('./websocket');
const features = require('./features');
const control = require('./control');
const graphql = require('./graphql');
const rest = require('./rest');

const loggedBodies = 200 * 1024;

const correlation = entry => `double-${entry.n}`;

// [{name, type}] of a GraphQL body; a text that cannot be read counts as a query
function operationsOf(body) {
    return (Array.isArray(body) ? body : [body]).map(({query, operationName} = {}) => {
        try {
            const operation = getOperationAST(parse(query), operationName || null);
            return {name: operation.name ? operation.name.value : null, type: operation.operation};
        } catch {
            return {name: operationName || null, type: 'query'};
        }
    });
}

function attributesOf(text, type, query) {
    const attributes = Object.fromEntries(query);
    if (/json/.test(type || ''))
        return Object.assign(attributes, JSON.parse(text || '{}'));
    return Object.assign(attributes, Object.fromEntries(new URLSearchParams(text)));
}

class Double {
    // settings: {caFile, timeScale}, what its requests to others trust, and how long its limits are compared with GitLab's
    constructor({seed = 'demo', version, relativeRoot = '', controlToken, settings = {caFile: null, timeScale: 1}} = {}) {
        Object.assign(this, {seed, version, relativeRoot, controlToken, settings});
        this.state = load(seed);
        if (version)
            this.state.version = version;
        this.identity = new Identity(this.state);
        this.traps = [];
        this.log = [];
        this.holds = new Holds();
        this.sockets = new WeakMap();
        this.socketCount = 0;
        this.requestCount = 0;
    }

    // How many requests a connection has carried, this one included.
    socketOf(socket) {
        if (!this.sockets.has(socket))
            this.sockets.set(socket, {id: ++this.socketCount, requests: 0});
        return this.sockets.get(socket);
    }

    // {token, user, scopes} or {refusal: text}; nothing at all without credentials. OAuth tokens are bearers only.
    callerOf(request) {
        const {authorization = ''} = request.headers;
        const personal = request.headers['private-token'];
        const secret = personal || (/^Bearer\s+(\S+)$/i.exec(authorization) || [])[1];
        if (!secret)
            return {scopes: []};
        const token = this.state.tokens.find(each => each.token === secret && !(personal && each.kind === 'oauth'));
        if (!token)
            return {refusal: 'Invalid token', scopes: []};
        if (token.revoked || token.active === false)
            return {refusal: 'Token was revoked. You have to re-authorize from the user.', scopes: []};
        if (token.expiresAt && token.expiresAt < new Date().toISOString().slice(0, 10))
            return {refusal: 'Token is expired. You can either do re-authorization or token refresh.', scopes: []};
        return {token, user: this.state.users.find(each => each.id === token.userId) || null, scopes: token.scopes};
    }

    // An administrator with the scope sudo may ask as somebody else: of the REST API alone. {caller} or {answer}.
    actingAs(caller, request, attributes) {
        const name = (attributes && attributes.sudo) || request.headers.sudo;
        if (!name || !caller.user)
            return {caller};
        const {users, instance} = this.state;
        if (!caller.user.admin || (instance.adminMode && !caller.scopes.includes('admin_mode')))
            return {answer: {status: 403, body: {message: '403 Forbidden - Must be admin to use sudo'}}};
        if (!caller.scopes.includes('sudo'))
            return {answer: rest.insufficient('sudo')};
        const user = users.find(each => String(each.id) === name || each.username.toLowerCase() === name.toLowerCase());
        return user ? {caller: {...caller, user}} : {answer: {status: 404, body: {message: `404 User with ID or username '${name}' Not Found`}}};
    }

    contextFor(caller, effects, entry) {
        const double = this;
        const {state} = this;
        const language = effects.language || (caller.user && caller.user.preferredLanguage) || 'en';
        const ctx = {
            state, effects, user: caller.user || null, token: caller.token || null, scopes: caller.scopes,
            can: abilities(state, caller.user), queryText: '',
            say: (text, args) => say(language, text, args),
            now: () => double.now(),
            identity: double.identity, settings: double.settings, correlationId: correlation(entry),
            applied: () => { entry.applied = true; },
            features: {rowsOf: id => features.rowsOf(ctx, id)},
        };
        return ctx;
    }

    // Strictly rising, so that a later save never has the time of an earlier one.
    now() {
        this.clock = Math.max(Date.now(), (this.clock || 0) + 1);
        return new Date(this.clock).toISOString();
    }

    async handle(request, response) {
        const socket = this.socketOf(request.socket);
        socket.requests += 1;
        const url = new URL(request.url, 'http://double');
        let text;
        try {
            text = await readBody(request);
        } catch {
            response.destroy();
            return;
        }
        if (url.pathname.startsWith('/-/double/')) {
            send(response, await control.handle(this, request, url.pathname.slice('/-/double'.length), url.searchParams, text));
            return;
        }
        const path = url.pathname.startsWith(`${this.relativeRoot}/`) ? url.pathname.slice(this.relativeRoot.length) : null;
        const call = this.read(request, path, url, text, socket);
        this.log.push(call.entry);
        await this.serve(request, response, call);
    }

    // What came, as a value: the log entry, the body, the operations in it
    read(request, path, url, text, socket) {
        const isGraphql = path === '/api/graphql' && request.method === 'POST';
        let body = null, unreadable = false;
        try {
            body = isGraphql ? JSON.parse(text) : attributesOf(text, request.headers['content-type'], url.searchParams);
            body = isGraphql && !Array.isArray(body) && body && Array.isArray(body._json) ? body._json : body;
        } catch {
            unreadable = true;
        }
        const operations = isGraphql && !unreadable ? operationsOf(body) : [];
        const single = !Array.isArray(body);
        const entry = {
            n: ++this.requestCount,
            time: new Date().toISOString(),
            method: request.method,
            path: url.pathname,
            operationName: operations.length === 1 ? operations[0].name : null,
            operationType: operations.length === 1 ? operations[0].type : null,
            operations: operations.map(each => each.name),
            query: isGraphql && body && single ? body.query || null : null,
            variables: isGraphql && body && single ? body.variables || {} : null,
            body: !isGraphql || !single ? (text.length <= loggedBodies ? body : null) : null,
            headerNames: Object.keys(request.headers),
            credentials: ['private-token', 'authorization'].filter(each => each in request.headers),
            socket: socket.id,
            onSocket: socket.requests,
            traps: [],
            applied: false,
            status: null,
        };
        return {entry, path, body, unreadable, operations, isGraphql};
    }

    async serve(request, response, call) {
        const {entry, path, operations} = call;
        const effects = effectsOn(this.traps, {operations, method: entry.method, path: path || entry.path, onSocket: entry.onSocket});
        entry.traps = effects.names;
        entry.skewSeconds = effects.skewSeconds;
        if (effects.before.some(each => each.trap !== 'holdBefore')) {
            const trap = effects.before.find(each => each.trap !== 'holdBefore');
            if (!(await this.hurt(trap, response, entry, {status: 200, body: {}})))
                this.reply(response, entry, substitute(trap, path || ''));
            return;
        }
        for (const trap of effects.before) {
            if (trap.trap === 'holdBefore' && !(await this.holds.hold(entry, response)))
                return;
        }
        let answer = this.marked(entry, await this.execute(request, call, effects));
        for (const trap of effects.after) {
            if (trap.trap === 'hold' && !(await this.holds.hold(entry, response)))
                return;
            if (trap.trap === 'slow')
                await new Promise(resolve => setTimeout(resolve, trap.ms));
            answer = substitute(trap, path || '') || answer;
        }
        for (const trap of effects.after) {
            if (await this.hurt(trap, response, entry, answer))
                return;
        }
        this.reply(response, entry, answer);
    }

    async hurt(trap, response, entry, answer) {
        entry.status = answer.status;
        if (!(await sendAs(trap, response, answer)))
            return false;
        if (['dropConnectionBefore', 'dropConnectionAfterSave', 'closeKeptAlive'].includes(trap.trap))
            entry.status = null;
        return true;
    }

    // With what every answer of GitLab carries; its clock may be off.
    marked(entry, answer) {
        const id = correlation(entry);
        const date = entry.skewSeconds ? {Date: new Date(Date.now() + entry.skewSeconds * 1000).toUTCString()} : {};
        return {...answer, headers: {'X-Request-Id': id, 'X-Gitlab-Meta': `{"correlation_id":"${id}","version":"1"}`, ...date, ...answer.headers}};
    }

    reply(response, entry, answer) {
        entry.status = answer.status;
        if (!response.destroyed)
            send(response, this.marked(entry, answer));
    }

    // A request for a WebSocket: refused, or spoiled by a trap, in plain HTTP.
    async upgrade(request, socket, head) {
        const counted = this.socketOf(socket);
        counted.requests += 1;
        const url = new URL(request.url, 'http://double');
        const path = url.pathname.startsWith(`${this.relativeRoot}/`) ? url.pathname.slice(this.relativeRoot.length) : url.pathname;
        const {entry} = this.read(request, path, url, '', counted);
        this.log.push(entry);
        const effects = effectsOn(this.traps, {operations: [], method: 'GET', path, onSocket: counted.requests, upgrade: true});
        Object.assign(entry, {traps: effects.names, skewSeconds: effects.skewSeconds});
        const acting = path.startsWith('/api/v4/') ? this.actingAs(this.callerOf(request), request) : {caller: this.callerOf(request)};
        const caller = acting.caller || {scopes: []};
        const ctx = this.contextFor(caller, effects, entry);
        if (effects.before.some(each => each.trap === 'dropConnectionBefore')) {
            socket.destroy();
            return;
        }
        const answer = effects.before.map(each => substitute(each, path)).find(Boolean) || acting.answer || websocket.refused(ctx, caller, path);
        entry.status = answer ? answer.status : 101;
        const {headers} = this.marked(entry, answer || {});
        if (!answer) {
            websocket.accept(ctx, path, request, socket, head, headers);
            return;
        }
        const {status, bytes, headers: rest} = rendered({...answer, headers: {...headers, ...answer.headers}});
        websocket.write(socket, status, {...rest, 'Content-Length': bytes.length, Connection: 'close'}, bytes);
        socket.end();
    }

    async execute(request, {entry, path, body, unreadable, isGraphql}, effects) {
        const caller = this.callerOf(request);
        if (isGraphql)
            return this.executeGraphql(caller, body, unreadable, effects, entry);
        if (path && path.startsWith('/api/v4/')) {
            if (caller.refusal === 'Invalid token')
                return {status: 401, body: {message: '401 Unauthorized'}};
            if (caller.refusal)
                return {status: 401, body: {error: 'invalid_token', error_description: caller.refusal}};
            if (caller.user && caller.user.blocked)
                return {status: 403, body: {message: '403 Forbidden - Your account has been blocked.'}};
            if (unreadable)
                return {status: 400, body: {error: 'Invalid JSON'}};
            const acting = this.actingAs(caller, request, body);
            return acting.answer || rest.handle(this.contextFor(acting.caller, effects, entry), entry.method, path.slice('/api/v4'.length), body);
        }
        if (entry.method === 'GET' && path === '/.well-known/openid-configuration')
            return {status: 200, body: this.identity.discovery()};
        if (entry.method === 'GET' && path === '/oauth/discovery/keys')
            return {status: 200, body: this.identity.published()};
        if (path === '/')
            return {...html(302, 'Redirect', 'You are being redirected'), headers: {Location: `${this.relativeRoot}/users/sign_in`}};
        return path === '/users/sign_in' ? html(200, 'Sign in · GitLab', 'GitLab') : html(404, 'Not Found', '404: Page not found');
    }

    async executeGraphql(caller, body, unreadable, effects, entry) {
        if (caller.refusal)
            return {status: 401, body: {errors: [{message: 'Invalid token'}]}};
        if (caller.user && caller.user.blocked)
            return {status: 403, body: {errors: [{message: 'API not accessible for user'}]}};
        if (caller.token && !caller.scopes.some(each => ['api', 'read_api', 'ai_features'].includes(each)))
            return {status: 403, body: {error: 'insufficient_scope', error_description: 'The request requires higher privileges than provided by the access token.', scope: 'api read_api'}};
        if (unreadable || body === null || typeof body !== 'object')
            return {status: 422, body: {errors: [{message: 'Unexpected JSON'}]}};
        const requests = Array.isArray(body) ? body : [body];
        return graphql.handle(requests.map(() => this.contextFor(caller, effects, entry)), body);
    }
}

module.exports = {Double};
