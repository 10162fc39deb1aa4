// Every trap does what its name says, and only where it is set.
'use strict';

const assert = require('assert');
const zlib = require('zlib');
const {bearer, key} = require('./client');
const {names, kinds} = require('../traps');

const right = bearer(key);
const user = content => ({messages: [{role: 'user', content}]});
const codestral = user('<s>[SUFFIX]\n[PREFIX]def add(a, b):\n    return ');
const messageOf = answer => answer.json.error.message;
const contentOf = answer => answer.json.choices[0].message.content;

// A trap, the kind it is tried on, and what must be seen with it; without it the same call is a plain 200.
const tried = {
    html200: ['vllm', async client => { const answer = await client.chat(); assert.strictEqual(answer.status, 200); assert.match(answer.headers['content-type'], /html/); }],
    proxyError: ['vllm', async client => {
        for (const status of [502, 503, 504]) {
            await client.traps({trap: 'proxyError', status});
            const answer = await client.chat();
            assert.strictEqual(answer.status, status);
            assert.strictEqual(answer.headers.server, 'nginx/1.22.1');
        }
    }],
    error500: ['vllm', async client => assert.strictEqual((await client.chat()).status, 500)],
    rateLimit: ['vllm', async client => { const answer = await client.chat(); assert.strictEqual(answer.status, 429); assert.strictEqual(answer.headers['retry-after'], '20'); }],
    bodyTooLarge: ['vllm', async client => { assert.strictEqual((await client.chat()).status, 200); assert.strictEqual((await client.chat(user('x'.repeat(5000)))).status, 413); }],
    redirect: ['vllm', async client => {
        await client.traps({trap: 'redirect', to: 'https://login.example.internal/', status: 307});
        const answer = await client.chat();
        assert.deepStrictEqual([answer.status, answer.headers.location], [307, 'https://login.example.internal/']);
    }],
    redirectLoop: ['vllm', async client => {
        let target = '/v1/models';
        for (let round = 0; round < 5; ++round) {
            const answer = await client.get(target, right);
            assert.strictEqual(answer.status, 302);
            target = answer.headers.location.slice(client.url.length);
        }
        assert.match(target, /^\/v1\/models\?again=/);
    }],
    redirectSlash: ['vllm', async client => assert.strictEqual((await client.chat()).headers.location, `${client.url}/v1/chat/completions/`)],
    loading: ['llamacpp', async client => assert.strictEqual(messageOf(await client.chat()), 'Loading model')],
    noTemplate: ['vllm', async client => {
        assert.match(messageOf(await client.chat()), /default chat template is no longer allowed/);
        assert.strictEqual((await client.get('/v1/models', right)).status, 200);
        assert.strictEqual((await client.post('/v1/completions', {model: 'mistral-small', prompt: 'Hello'}, right)).status, 200);
    }],
    noTools: ['openai', async client => assert.strictEqual((await client.chat({tools: [{type: 'function', function: {name: 'look'}}]})).status, 400)],
    toolsIgnored: ['openai', async client => assert.ok(contentOf(await client.chat({tools: [{type: 'function', function: {name: 'look'}}]})))],
    strictRoles: ['vllm', async client => assert.match(messageOf(await client.chat({messages: [{role: 'system', content: 'x'}, {role: 'user', content: 'y'}]})), /roles must alternate/)],
    stopLimit: ['vllm', async client => { await client.traps({trap: 'stopLimit', limit: 2}); assert.match(messageOf(await client.chat({stop: ['a', 'b', 'c']})), /at most 2 items/); }],
    cutContext: ['llamacpp', async client => {
        await client.traps({trap: 'cutContext', context: 1000});
        assert.strictEqual((await client.chat(user('word '.repeat(6000)))).json.usage.prompt_tokens, 1000);
    }],
    fimLeak: ['vllm', async client => {
        assert.strictEqual(contentOf(await client.chat({...codestral, stop: ['[SUFFIX]', '[PREFIX]', '[MIDDLE]', '[INST]']})).slice(0, 12), 'a + b[/INST]');
        assert.strictEqual(contentOf(await client.chat({...codestral, stop: ['[INST]', '[/INST]', '[PREFIX]', '[MIDDLE]']})).slice(0, 13), 'a + b[SUFFIX]');
    }],
    nonsense: ['vllm', async client => assert.match(contentOf(await client.chat()), /ollo/)],
    halfCharacter: ['vllm', async client => { const {json} = await client.chat({max_tokens: 1}); assert.deepStrictEqual([json.choices[0].message.content, json.choices[0].finish_reason], ['', 'length']); }],
    nullContent: ['vllm', async client => assert.strictEqual(contentOf(await client.chat()), null)],
    noUsage: ['vllm', async client => assert.strictEqual((await client.chat()).json.usage, undefined)],
    keyBehindRefused: ['litellm', async client => {
        await client.patch({restSeconds: 60});
        const first = await client.chat();
        assert.deepStrictEqual([first.status, first.json.error.type], [401, 'authentication_error']);
        assert.match(messageOf(first), /litellm\.AuthenticationError[\s\S]*failed with the error above/);
        const second = await client.chat();
        assert.deepStrictEqual([second.status, second.json.error.type, second.headers['retry-after']], [429, 'all_deployments_in_cooldown', '60']);
        await client.control('POST', 'reset', {});
        await client.patch({version: '1.88.0'});
        await client.traps('keyBehindRefused');
        assert.match(messageOf(await client.chat()), /Received Model Group=codestral/);
    }],
    nameBehindUnknown: ['litellm', async client => {
        const first = await client.chat();
        assert.deepStrictEqual([first.status, /does not exist[\s\S]*failed with the error above/.test(messageOf(first))], [404, true]);
        assert.strictEqual((await client.chat()).status, 429);
    }],
    deadBehind: ['litellm', async client => {
        for (let round = 0; round < 2; ++round) {
            const answer = await client.chat();
            assert.strictEqual(answer.status, 500);
            assert.match(messageOf(answer), /Cannot connect to host vllm\.example\.internal:8000[\s\S]*failed with the error above/);
        }
    }],
    rests: ['litellm', async client => assert.match(messageOf(await client.chat()), /^No deployments available for selected model/)],
    noQuota: ['openai', async client => assert.strictEqual((await client.chat()).json.error.code, 'insufficient_quota')],
    slow: ['vllm', async client => { await client.traps({trap: 'slow', ms: 80}); const began = Date.now(); await client.chat(); assert.ok(Date.now() - began >= 75); }],
    hang: ['vllm', async client => assert.strictEqual(await Promise.race([client.chat().then(() => 'answered', () => 'gone'), new Promise(resolve => setTimeout(resolve, 80, 'silent'))]), 'silent')],
    drop: ['vllm', async client => assert.rejects(client.chat())],
    truncated: ['vllm', async client => assert.rejects(client.chat())],
    malformedJson: ['vllm', async client => { const {status, json, text} = await client.chat(); assert.deepStrictEqual([status, json, text[0]], [200, null, '{']); }],
    wrongTypes: ['vllm', async client => assert.deepStrictEqual((await client.get('/v1/models', right)).json.data, {id: ['x']})],
    deepJson: ['vllm', async client => { await client.traps({trap: 'deepJson', depth: 50000}); assert.match((await client.chat()).text, /^\{"data":\[{50000}\]{50000}\}$/); }],
    wrongEncoding: ['vllm', async client => assert.strictEqual((await client.chat()).bytes.subarray(0, 2).toString('hex'), 'fffe')],
    emptyBody: ['vllm', async client => assert.deepStrictEqual([(await client.chat()).status, (await client.chat()).text], [200, ''])],
    binary: ['vllm', async client => { const {status, bytes} = await client.chat(); assert.deepStrictEqual([status, bytes.length], [200, 16384]); }],
    endless: ['vllm', async client => assert.rejects(client.ask({method: 'POST', target: '/v1/chat/completions', body: {model: 'mistral-small', ...user('Hello')}, headers: right, limit: 5000000}), /more than/)],
    drip: ['vllm', async client => { await client.traps({trap: 'drip', ms: 1, operation: 'GET /version'}); assert.ok((await client.get('/version')).chunks.length > 5); }],
    bomb: ['vllm', async client => {
        await client.traps({trap: 'bomb', bytes: 8 * 1024 * 1024});
        const answer = await client.chat();
        assert.strictEqual(answer.headers['content-encoding'], 'gzip');
        assert.ok(answer.bytes.length < 100000);
        const text = zlib.gunzipSync(answer.bytes);
        assert.ok(text.length > 8 * 1024 * 1024);
        assert.ok(JSON.parse(text.toString()).choices);
    }],
    hugeHeaders: ['vllm', async client => assert.ok(Object.values((await client.chat()).headers).join('').length > 1024 * 1024)],
};

const elsewhere = ['streams', 'clouds', 'bedrock'].flatMap(each => Object.keys(require(`./${each}`))).join('\n');

const tests = {
    'no trap is untried': async () => {
        for (const name of names)
            assert.ok(tried[name] || new RegExp(`\\b${name}\\b`).test(elsewhere), name);
    },
    'nth and times choose which requests are struck, operation what': async doubles => {
        const client = await doubles.of('vllm');
        await client.traps({trap: 'error500', nth: 2, times: 2});
        const statuses = [];
        for (let round = 0; round < 4; ++round)
            statuses.push((await client.get('/version')).status);
        assert.deepStrictEqual(statuses, [200, 500, 500, 200]);
        await client.traps({trap: 'error500', operation: 'models'});
        assert.deepStrictEqual([(await client.get('/v1/models', right)).status, (await client.chat()).status, (await client.get('/health')).status], [500, 200, 200]);
        const [{seen, fired}] = await client.control('GET', 'traps');
        assert.deepStrictEqual([seen, fired], [1, 1]);
        await client.control('POST', 'traps?add', [{trap: 'error500', operation: 'GET /health'}]);
        assert.strictEqual((await client.get('/health')).status, 500);
        assert.deepStrictEqual((await client.requests()).slice(-1)[0].traps, ['error500']);
    },
};

for (const [name, [kind, check]] of Object.entries(tried)) {
    tests[name] = async doubles => {
        const client = await doubles.of(kind);
        assert.ok(!kinds[name].only || kinds[name].only.includes(kind));
        assert.strictEqual((await client.chat()).status, 200);
        await client.traps(name);
        await check(client);
    };
}

module.exports = tests;
