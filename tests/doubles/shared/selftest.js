// What the doubles' self tests share: starting a double as a process of its own, speaking to it, and running tables of tests.
'use strict';

const assert = require('assert');
const http = require('http');
const readline = require('readline');
const {spawn} = require('child_process');
const {ask} = require('./outbound');

const limit = 30000;

async function within(milliseconds, promise) {
    let timer;
    const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`not done after ${milliseconds} ms`)), milliseconds); });
    try {
        await Promise.race([promise, late]);
    } finally {
        clearTimeout(timer);
    }
}

// A double as a child process: its URL, its control calls, its end.
class Started {
    constructor(child, url) {
        Object.assign(this, {child, url});
    }

    async control(method, call, body) {
        const answer = await ask(`${new URL(this.url).origin}/-/double/${call}`, {method, body: body === undefined ? undefined : JSON.stringify(body)});
        assert.strictEqual(answer.status, 200, answer.text);
        return JSON.parse(answer.text);
    }

    patch(state) { return this.control('POST', 'state', state); }
    trap(...traps) { return this.control('POST', 'traps', traps); }

    async stop() {
        const ended = new Promise(resolve => this.child.once('exit', resolve));
        this.child.stdin.end();
        return ended;
    }
}

async function started(program, ...options) {
    const child = spawn(process.execPath, [program, '--exit-with-stdin', ...options], {stdio: ['pipe', 'pipe', 'inherit']});
    const line = await new Promise((resolve, reject) => {
        readline.createInterface({input: child.stdout}).once('line', resolve);
        child.once('exit', code => reject(new Error(`${program} ended with ${code}`)));
    });
    assert.match(line, /^listening https?:\/\//);
    return new Started(child, line.slice('listening '.length));
}

// A server of the test's own; answer(request, text, response) -> {status, headers, body} or undefined when it answered itself
async function serving(answer) {
    const requests = [];
    const server = http.createServer(async (request, response) => {
        const chunks = [];
        for await (const chunk of request)
            chunks.push(chunk);
        const text = Buffer.concat(chunks).toString();
        requests.push({method: request.method, path: request.url, headers: request.headers, text});
        const outcome = await answer(request, text, response);
        if (outcome) {
            const body = typeof outcome.body === 'string' ? outcome.body : JSON.stringify(outcome.body);
            response.writeHead(outcome.status || 200, {'Content-Type': 'application/json', ...outcome.headers});
            response.end(body);
        }
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    return {url: `http://127.0.0.1:${server.address().port}`, requests, stop: () => { server.closeAllConnections(); server.close(); }};
}

// tests: name -> function; before: run ahead of each
async function run(tests, before = async () => {}) {
    const pattern = new RegExp(process.argv[2] || '');
    const failures = [];
    const chosen = Object.entries(tests).filter(([name]) => pattern.test(name));
    for (const [name, test] of chosen) {
        try {
            await before();
            await within(limit, test());
        } catch (error) {
            failures.push(`FAIL ${name}\n${error.stack}`);
        }
    }
    if (failures.length)
        process.stderr.write(`${failures.join('\n')}\n`);
    process.stdout.write(`${chosen.length - failures.length} of ${chosen.length} passed\n`);
    return failures.length || chosen.length === 0 ? 1 : 0;
}

module.exports = {started, serving, run, within};
