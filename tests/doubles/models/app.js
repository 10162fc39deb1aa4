// The double itself: takes a request from the wire, logs it, lets the traps have their way, and answers as its server would.
'use strict';

const {load, replace} = require('./state');
const {effectsOn, prepared} = require('./traps');
const {readBody, deliver, send, wait, drop} = require('./wire');
const {standIn} = require('./stand-ins');
const {carried, withoutSecrets} = require('./credentials');
const {Slots} = require('./slots');
const control = require('./control');

const loggedBodies = 200 * 1024;

const generates = /(?:\/completions?|\/messages|\/generate|:(?:streamG|g)enerateContent|:(?:streamR|r)awPredict|\/converse|\/converse-stream|\/invoke|\/invoke-with-response-stream|\/api\/chat)\/?$/;
const lists = /\/(?:models|foundation-models|inference-profiles|api\/tags)(?:\/|$)/;
const fingerprints = /^\/(?:|health(?:\/.*)?|version|props|api\/version|ping|info|openapi\.json)$/;

function operationOf(method, path) {
    if (method === 'POST' && generates.test(path))
        return 'generate';
    if (lists.test(path))
        return 'models';
    return fingerprints.test(path) ? 'health' : 'other';
}

class Double {
    constructor({kindName, options, traps = [], controlToken}) {
        this.kindName = kindName;
        this.kind = require(`./kinds/${kindName}`);
        Object.assign(this, {options, controlToken, firstTraps: traps});
        this.state = load(this.kind, options);
        this.traps = traps.map(each => prepared(each, kindName));
        this.log = [];
        this.requestCount = 0;
        this.memory = new Map(); // what the server remembers beside its state: models at rest
        this.slots = new Slots();
        this.onState = async () => {};
    }

    async become(state) {
        replace(this.state, state);
        await this.onState();
    }

    async reset() {
        this.traps = this.firstTraps.map(each => prepared(each, this.kindName));
        this.log = [];
        this.memory.clear();
        await this.become(load(this.kind, this.options));
    }

    // Closed port: only a server that is started with a control port of its own can do that and be opened again.
    get refusing() {
        return Boolean(this.state.refusing || (this.state.loading && this.kind.refusesWhileLoading));
    }

    async handle(request, response, onControlPort = false) {
        const [path] = request.url.split('?');
        let bytes;
        try {
            bytes = await readBody(request);
        } catch {
            response.destroy();
            return;
        }
        if (path.startsWith('/-/double/') || onControlPort) {
            send(response, await control.handle(this, request, path.slice('/-/double'.length), new URLSearchParams(request.url.slice(path.length)), bytes.toString('utf8')));
            return;
        }
        const asked = this.read(request, bytes);
        const entry = this.entryOf(asked, request);
        this.log.push(entry);
        await this.serve(asked, response, entry);
    }

    read(request, bytes) {
        const [path] = request.url.split('?');
        const query = new URLSearchParams(request.url.slice(path.length));
        const secure = Boolean(request.socket.encrypted);
        const host = request.headers.host || 'localhost';
        const text = bytes.toString('utf8');
        let body;
        try {
            body = text ? JSON.parse(text) : undefined;
        } catch {
            body = undefined;
        }
        return {
            method: request.method, path, query, target: request.url, host, origin: `${secure ? 'https' : 'http'}://${host}`, headers: request.headers, rawHeaders: request.rawHeaders,
            authorization: request.socket.authorizationAsSent ?? request.headers.authorization,
            raw: bytes, bytes: bytes.length, text, body, operation: operationOf(request.method, path), stream: Boolean((body && body.stream) || /stream/i.test(path)),
        };
    }

    entryOf(asked, request) {
        return {
            n: ++this.requestCount,
            time: new Date().toISOString(),
            method: asked.method,
            path: asked.path,
            query: withoutSecrets(asked.query),
            operation: asked.operation,
            stream: asked.stream,
            model: (asked.body && asked.body.model) || null,
            body: asked.bytes <= loggedBodies ? asked.body ?? null : null,
            bodyBytes: asked.bytes,
            headerNames: Object.keys(asked.headers),
            credentials: carried(asked.headers, this.state.key),
            remotePort: request.socket.remotePort,
            traps: [],
            status: null,
        };
    }

    async serve(asked, response, entry) {
        const effects = effectsOn(this.traps, asked);
        entry.traps = effects.names;
        if (this.state.latencyMs)
            await wait(this.state.latencyMs);
        const reply = await this.replyTo(asked, effects, entry);
        if (!reply) {
            drop(response);
            return;
        }
        entry.status = effects.after.some(each => ['hang', 'drop'].includes(each.trap)) ? null : reply.status;
        const headers = {...(reply.foreign ? {} : this.kind.headers ? this.kind.headers(asked, this.state, reply) : {}), ...reply.headers};
        const finished = {...reply, headers};
        if (!reply.generated) {
            await deliver(response, finished, effects.after);
            return;
        }
        await this.generate(finished, response, effects);
    }

    async generate(reply, response, effects) {
        const {counters} = this.state;
        counters.modelCalls = (counters.modelCalls || 0) + 1;
        const release = await this.slots.take(this.state.slots);
        counters.mostAtOnce = Math.max(counters.mostAtOnce || 0, this.slots.taken);
        if (response.destroyed) { // left while it stood in line
            release();
            return;
        }
        response.once('close', release);
        if (!reply.stream)
            await wait(reply.generated.ms);
        await deliver(response, reply, effects.after);
    }

    // null: closed without an answer
    async replyTo(asked, effects, entry) {
        for (const trap of effects.before) {
            const reply = standIn(trap, asked, this.kind);
            if (reply)
                return {...reply, foreign: !['error500', 'rateLimit'].includes(trap.trap)};
        }
        const ctx = {asked, entry, state: this.state, memory: this.memory, trap: effects.during, has: name => effects.during(name) !== null};
        if (this.state.refusing || ((this.state.loading || ctx.has('loading')) && this.kind.refusesWhileLoading))
            return null;
        try {
            return await this.kind.answer(ctx);
        } catch (error) {
            if (error instanceof URIError)
                return {status: 400, body: 'Bad Request'};
            throw error;
        }
    }
}

module.exports = {Double};
