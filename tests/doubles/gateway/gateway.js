// The gateway itself: takes a request from the wire, lets the traps have their way, authenticates, routes and answers.
'use strict';

const crypto = require('crypto');
const {controlRefusal, mergePatch} = require('../shared/serve');
const {Keys} = require('./keys');
const {authenticate, Unhandled} = require('./authentication');
const {routeFor, isOpen} = require('./routes');
const {prepared, struck} = require('./traps');
const {defaults, patched} = require('./state');
const {send, json, plain, readBody} = require('./wire');
const {inFront} = require('./front');

const keptEntries = 2000;

class Gateway {
    constructor(options) {
        this.options = options;
        this.state = defaults(options);
        this.keys = new Keys(this.state, options.caFile);
        this.traps = [];
        this.requests = [];
        this.lines = [];    // what the container's log would say
    }

    log(line) {
        this.lines.push(line);
    }

    async handle(request, response) {
        const began = Date.now();
        const [raw, query = ''] = request.url.split('?', 2);
        const text = await readBody(request);
        if (raw.startsWith('/-/double/')) {
            send(response, this.control(request, raw.slice('/-/double'.length), text));
            return;
        }
        const path = safelyDecoded(raw);
        const traps = struck(this.traps, path);
        const skew = traps.has('clockSkew') ? traps.get('clockSkew').seconds : 0;
        const headers = {...request.headers};
        if (traps.has('stripHeader'))
            [].concat(traps.get('stripHeader').name).forEach(each => delete headers[each.toLowerCase()]);
        const entry = {time: new Date(began).toISOString(), method: request.method, path: raw, status: null, traps: [...traps.keys()], headerNames: Object.keys(headers)};
        this.requests.push(entry);
        this.requests.splice(0, this.requests.length - keptEntries);
        const call = {method: request.method, raw, path, query, text, headers, traps, now: Math.floor(began / 1000) + skew};
        const answer = await inFront(call, request, () => this.answer(call));
        if (!answer) {
            response.destroy();
            return;
        }
        entry.status = answer.status;
        if (answer.foreign) {
            send(response, answer);
            return;
        }
        const own = {
            date: new Date(Date.now() + skew * 1000).toUTCString(), server: 'uvicorn', ...answer.headers,
            ...(answer.bare || answer.preflight ? {} : {'x-process-time': String((Date.now() - began + Math.random()) / 1000)}),
            ...(answer.bare ? {} : {'x-request-id': headers['x-request-id'] || crypto.randomUUID().replace(/-/g, '')}),
        };
        if (traps.has('stripAnswerHeader'))
            [].concat(traps.get('stripAnswerHeader').name).forEach(each => delete own[each.toLowerCase()]);
        await send(response, {...answer, headers: own, head: request.method === 'HEAD'}, traps);
    }

    async answer(call) {
        try {
            if (call.method === 'OPTIONS' && call.headers.origin && call.headers['access-control-request-method'])
                return {...plain(200, 'OK'), preflight: true, headers: {'access-control-allow-origin': '*', 'access-control-allow-methods': 'POST', 'access-control-max-age': '600'}};
            if (call.traps.has('unhandled500'))
                throw new Unhandled('trap');
            let user = null;
            if (!isOpen(this.state, call.path)) {
                const outcome = await authenticate({state: this.state, keys: this.keys, log: line => this.log(line)}, call.headers, call.traps, call.now);
                if (outcome.refusal)
                    return json(401, {error: outcome.refusal});
                ({user} = outcome);
            }
            if (call.traps.has('rateLimit'))
                return {...json(429, {detail: 'Too many requests. Please try again later.'}), headers: {'retry-after': String(call.traps.get('rateLimit').retryAfter || 30)}};
            return await routeFor(this, call)({...call, user});
        } catch (error) {
            this.log(error instanceof Unhandled ? error.message : error.stack);
            return {...plain(500, 'Internal Server Error'), bare: true};
        }
    }

    control(request, path, text) {
        const refusal = controlRefusal(request, this.options.controlToken);
        if (refusal)
            return json(403, {error: refusal});
        try {
            const outcome = this.controlled(`${request.method} ${path.split('?')[0]}`, text ? JSON.parse(text) : {}, request.url.includes('?add'));
            return outcome === undefined ? json(404, {error: `no such control call: ${request.method} ${path}`}) : json(200, outcome);
        } catch (error) {
            return json(400, {error: error.message});
        }
    }

    controlled(call, body, add) {
        switch (call) {
        case 'GET /state': return this.shown();
        case 'POST /state': {
            const next = mergePatch(this.state, body);
            next.version = patched(next.version);
            Object.assign(this.state, {...defaults(this.options), ...next});
            return this.shown();
        }
        case 'GET /traps': return this.traps;
        case 'POST /traps': {
            const traps = (Array.isArray(body) ? body : [body]).map(prepared);
            this.traps = add ? this.traps.concat(traps) : traps;
            return this.traps;
        }
        case 'GET /requests': return this.requests;
        case 'GET /log': return this.keys.log.concat(this.lines);
        // As `docker restart` does: the keys are fetched anew.
        case 'POST /restart':
            this.keys.forget();
            return {};
        case 'POST /reset':
            Object.assign(this.state, defaults(this.options));
            Object.assign(this, {traps: [], requests: [], lines: []});
            this.keys.forget();
            return this.shown();
        default: return undefined;
        }
    }

    // Without the secrets of Bedrock
    shown() {
        const {endpoint, region} = this.state.bedrock;
        return {...this.state, bedrock: {endpoint, region}};
    }
}

function safelyDecoded(raw) {
    try {
        return decodeURIComponent(raw);
    } catch {
        return raw;
    }
}

module.exports = {Gateway};
