// A client for the self test: starts the double as a process of its own and speaks to it over HTTP, with the documents that
// the program sends.
'use strict';

const assert = require('assert');
const http = require('http');
const https = require('https');
const path = require('path');
const {spawn} = require('child_process');
const readline = require('readline');
const {documents, lower} = require('../../../documents/lower');

const texts = new Map(documents().map(each => [each.name, each.text]));

// -> {status, headers, text}; rejects when the connection goes
function exchange(base, {method = 'GET', target, headers = {}, body, agent, ca}) {
    return new Promise((resolve, reject) => {
        const url = new URL(base.origin + target);
        const request = (url.protocol === 'https:' ? https : http).request(url, {method, headers, agent, ca}, response => {
            const chunks = [];
            response.on('data', chunk => chunks.push(chunk));
            response.on('end', () => (response.complete
                ? resolve({status: response.statusCode, headers: response.headers, text: Buffer.concat(chunks).toString('utf8')})
                : reject(new Error('truncated'))));
            response.on('error', reject);
        });
        request.on('error', reject);
        request.end(body);
    });
}

class Client {
    constructor(process, url) {
        this.process = process;
        this.url = new URL(url);
        this.root = this.url.pathname.replace(/\/$/, '');
        this.version = '18.9.1';
        this.token = 'glpat-demo';
    }

    async control(method, call, body) {
        const answer = await exchange(this.url, {method, target: `/-/double/${call}`, body: body === undefined ? undefined : JSON.stringify(body), ca: this.ca});
        assert.strictEqual(answer.status, 200, answer.text);
        return JSON.parse(answer.text);
    }

    async reset(options = {}) {
        this.token = 'glpat-demo';
        this.version = (await this.control('POST', 'reset', options)).version;
    }

    async play(version) {
        this.version = (await this.control('POST', 'version', {version})).version;
    }

    state() { return this.control('GET', 'state'); }
    patch(value) { return this.control('POST', 'state', value); }
    traps(...list) { return this.control('POST', 'traps', list); }
    requests() { return this.control('GET', 'requests'); }
    held(wait = 0) { return this.control('GET', `held?wait=${wait}`); }
    release(body = {}) { return this.control('POST', 'release', body); }

    headers(extra) {
        return {...(this.token ? {'PRIVATE-TOKEN': this.token} : {}), ...extra};
    }

    text(name) {
        return lower(texts.get(name), this.version);
    }

    post(body, options = {}) {
        return exchange(this.url, {
            method: 'POST', target: `${this.root}/api/graphql`, body: typeof body === 'string' ? body : JSON.stringify(body),
            headers: this.headers({'Content-Type': 'application/json', ...options.headers}), agent: options.agent, ca: this.ca,
        });
    }

    // A document of the program by its name, or a text. -> the parsed body
    async ask(query, variables = {}, options = {}) {
        const text = texts.has(query) ? this.text(query) : query;
        const answer = await this.post({query: text, variables, operationName: texts.has(query) ? query : undefined}, options);
        assert.strictEqual(answer.status, options.status || 200, answer.text);
        return JSON.parse(answer.text);
    }

    // The one field of an operation's data; fails on top-level errors.
    async data(query, variables) {
        const body = await this.ask(query, variables);
        assert.strictEqual(body.errors, undefined, JSON.stringify(body.errors));
        return Object.values(body.data)[0];
    }

    // A mutation's payload
    mutate(name, input) {
        return this.data(name, {input});
    }

    async refusal(query, variables) {
        const body = await this.ask(query, variables);
        assert.ok(body.errors, JSON.stringify(body));
        return body.errors[0];
    }

    async rest(method, target, body, options = {}) {
        const headers = body === undefined ? {} : {'Content-Type': options.type || 'application/json'};
        const answer = await exchange(this.url, {
            method, target: `${this.root}/api/v4${target}`, ca: this.ca, agent: options.agent,
            body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body), headers: this.headers({...headers, ...options.headers}),
        });
        const json = /json/.test(answer.headers['content-type']) ? JSON.parse(answer.text) : null;
        return {...answer, json};
    }

    async stop() {
        if (this.process.exitCode !== null)
            return this.process.exitCode;
        const ended = new Promise(resolve => this.process.once('exit', resolve));
        this.process.stdin.end();
        return ended;
    }
}

async function start(...options) {
    const child = spawn(process.execPath, [path.join(__dirname, '..', 'server.js'), '--exit-with-stdin', ...options], {stdio: ['pipe', 'pipe', 'inherit']});
    const line = await new Promise((resolve, reject) => {
        readline.createInterface({input: child.stdout}).once('line', resolve);
        child.once('exit', code => reject(new Error(`the double ended with ${code}`)));
    });
    assert.match(line, /^listening https?:\/\/127\.0\.0\.1:\d+/);
    return new Client(child, line.slice('listening '.length));
}

const gid = id => `gid://gitlab/Ai::SelfHostedModel/${id}`;

module.exports = {start, exchange, gid};
