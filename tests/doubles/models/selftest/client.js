// A client for the self test: starts doubles as processes of their own and speaks to them over HTTP.
'use strict';

const assert = require('assert');
const http = require('http');
const https = require('https');
const path = require('path');
const {spawn} = require('child_process');
const readline = require('readline');

const key = 'sk-right-key-0001';
const wrong = 'sk-wrong-key-0002';
const bearer = value => ({Authorization: `Bearer ${value}`});

function jsonOf({headers, text}) {
    try {
        return /json/.test(headers['content-type']) ? JSON.parse(text) : null;
    } catch {
        return null;
    }
}

// -> {status, headers, text, json, chunks: [{at, text}]}; rejects when the connection goes before the end
function exchange(base, {method = 'GET', target = '/', headers = {}, body, ca, limit = Infinity} = {}) {
    return new Promise((resolve, reject) => {
        const url = new URL(base);
        const text = body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
        const more = text === undefined ? {} : {'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text)};
        const began = Date.now();
        const request = (url.protocol === 'https:' ? https : http).request({host: url.hostname, port: url.port, path: target, method, ca, agent: false, headers: {...more, ...headers}, maxHeaderSize: 4 * 1024 * 1024}, response => {
            const chunks = [];
            let size = 0;
            response.on('data', chunk => {
                chunks.push({at: Date.now() - began, bytes: chunk});
                size += chunk.length;
                if (size > limit)
                    request.destroy(new Error(`more than ${limit} bytes`));
            });
            response.on('end', () => {
                const bytes = Buffer.concat(chunks.map(each => each.bytes));
                const answer = {status: response.statusCode, headers: response.headers, bytes, text: bytes.toString('utf8'), chunks};
                answer.json = jsonOf(answer);
                resolve(answer);
            });
            response.on('error', reject);
            response.on('aborted', () => reject(Object.assign(new Error('cut'), {bytes: Buffer.concat(chunks.map(each => each.bytes))})));
        });
        request.on('error', reject);
        request.end(text);
    });
}

// The data of server-sent events
const events = text => text.split('\n\n').filter(Boolean).map(each => each.split('\n').find(line => line.startsWith('data: ')).slice(6));

class Client {
    constructor(child, [listening, control]) {
        this.child = child;
        this.url = listening.split(' ')[1];
        this.controlUrl = control ? control.split(' ')[1] : this.url;
    }

    ask(options) { return exchange(this.url, {ca: this.ca, ...options}); }
    get(target, headers) { return this.ask({target, headers}); }
    post(target, body, headers) { return this.ask({method: 'POST', target, body, headers}); }

    // A chat completion: of the first model and with the right key unless told otherwise.
    async chat(more = {}, headers = bearer(key)) {
        const {models} = await this.state();
        return this.post('/v1/chat/completions', {model: models[0].name, messages: [{role: 'user', content: 'Hello'}], max_tokens: 64, temperature: 0, ...more}, headers);
    }

    async control(method, call, body, status = 200) {
        const answer = await exchange(this.controlUrl, {method, target: `/-/double/${call}`, body, ca: this.ca});
        assert.strictEqual(answer.status, status, answer.text);
        return answer.json;
    }

    reset() { return this.control('POST', 'reset', {}); }
    state() { return this.control('GET', 'state'); }
    patch(value) { return this.control('POST', 'state', value); }
    traps(...list) { return this.control('POST', 'traps', list); }
    requests() { return this.control('GET', 'requests'); }

    async stop() {
        if (this.child.exitCode !== null)
            return this.child.exitCode;
        const ended = new Promise(resolve => this.child.once('exit', resolve));
        this.child.stdin.end();
        return ended;
    }
}

async function start(kind, ...options) {
    const child = spawn(process.execPath, [path.join(__dirname, '..', 'server.js'), '--kind', kind, '--exit-with-stdin', ...options], {stdio: ['pipe', 'pipe', 'inherit']});
    const wanted = options.includes('--control-port') ? 2 : 1;
    const lines = await new Promise((resolve, reject) => {
        const seen = [];
        readline.createInterface({input: child.stdout}).on('line', line => {
            if (seen.push(line) === wanted)
                resolve(seen);
        });
        child.once('exit', code => reject(new Error(`the double ended with ${code}`)));
    });
    assert.match(lines[0], /^listening https?:\/\/127\.0\.0\.1:\d+$/);
    return new Client(child, lines);
}

// One double per kind for all tests, as the tables have it: with a key, except where the column says without.
class Doubles {
    constructor() {
        this.running = new Map();
    }

    async of(kind) {
        if (!this.running.has(kind))
            this.running.set(kind, await start(kind, ...(['llamacpp-router', 'ollama'].includes(kind) ? [] : ['--key', key])));
        const client = this.running.get(kind);
        await client.reset();
        return client;
    }

    stop() {
        return Promise.all([...this.running.values()].map(each => each.stop()));
    }
}

module.exports = {start, exchange, events, bearer, key, wrong, Doubles};
