// The measured table: which status each kind of server gives to each request.
'use strict';

const assert = require('assert');
const {bearer, key, wrong} = require('./client');

const kinds = ['vllm', 'llamacpp', 'llamacpp-router', 'llamacpp-python', 'ollama', 'litellm'];
const chat = '/v1/chat/completions';
const right = bearer(key);
const none = {};

const get = (target, headers = right) => client => client.get(target, headers);
const own = more => client => client.chat(more);
const say = (target, headers, model) => async client => client.post(target, {model: model || (await client.state()).models[0].name, messages: [{role: 'user', content: 'Hello'}], max_tokens: 8}, headers);
const ownModel = headers => async client => client.get(`/v1/models/${encodeURIComponent((await client.state()).models[0].name)}`, headers);
const suffix = async client => client.post('/v1/completions', {model: (await client.state()).models[0].name, prompt: 'def add(a, b):', suffix: '\n', max_tokens: 16}, right);
const stops = count => own({stop: Array.from({length: count}, (_, index) => `stop${index}`)});
const long = async client => client.chat({messages: [{role: 'user', content: 'word '.repeat((await client.state()).context + 100)}], max_tokens: 8});
const above = async client => client.chat({max_tokens: (await client.state()).context + 1});
const tools = own({tools: [{type: 'function', function: {name: 'look', parameters: {type: 'object', properties: {path: {type: 'string'}}, required: ['path']}}}], tool_choice: 'auto'});
const head = (target, headers) => client => client.ask({method: 'HEAD', target, headers});

// request: statuses in the order of the kinds; null where nothing was measured
const rows = {
    'health without a key': [get('/health', none), [200, 200, 200, 404, 404, 401]],
    '/health/liveliness without a key': [get('/health/liveliness', none), [404, 401, 404, 404, 404, 200]],
    '/ without a key': [get('/', none), [404, 200, 200, 404, 200, 200]],
    '/version without a key': [get('/version', none), [200, 401, 404, 404, 404, 404]],
    '/props, right key': [get('/props'), [404, 200, 200, 404, 404, 404]],
    '/api/version without a key': [get('/api/version', none), [404, 401, 404, 404, 200, 404]],
    'HEAD of the health path': [head('/health'), [405, null, null, 404, 404, 405]],
    'list, right key': [get('/v1/models'), [200, 200, 200, 200, 200, 200]],
    'list, no key': [get('/v1/models', none), [401, 401, 200, 401, 200, 401]],
    'list, wrong key': [get('/v1/models', bearer(wrong)), [401, 401, 200, 401, 200, 400]],
    'own name below the list': [ownModel(right), [404, 404, 404, 404, 200, 200]],
    'chat': [say(chat, right), [200, 200, 200, 200, 200, 200]],
    'chat, wrong name': [say(chat, right, 'nobody'), [404, 200, 400, 200, 404, 400]],
    'chat, wrong key and wrong name': [say(chat, bearer(wrong), 'nobody'), [401, 401, 400, 401, 404, 400]],
    'list without /v1': [get('/models'), [404, 200, 200, 404, 404, 200]],
    'chat without /v1': [say('/chat/completions', right), [404, 200, 200, 404, 404, 200]],
    'list with /v1 doubled': [get('/v1/v1/models'), [404, 404, 404, 404, 404, 404]],
    'chat with /v1 doubled': [say('/v1/v1/chat/completions', right), [404, 404, 404, 404, 404, 404]],
    'unknown path, no key': [get('/nowhere', none), [404, 401, 404, 404, 404, 404]],
    'unknown path below /v1, no key': [get('/v1/nowhere', none), [401, 401, 404, 404, 404, 404]],
    'list with a slash at the end': [get('/v1/models/'), [307, 404, 404, 307, 301, 307]],
    'chat with a slash at the end': [say(`${chat}/`, right), [307, 404, 404, 307, 307, 307]],
    'two slashes in a row': [get('//v1/models'), [404, 404, 404, 404, 404, 404]],
    'suffix': [suffix, [400, 200, 200, 200, 400, 200]],
    'tools, default start': [tools, [400, 200, 200, 200, 400, 200]],
    '4 stop strings': [stops(4), [200, 200, 200, 200, 200, 200]],
    '5 stop strings': [stops(5), [400, 200, 200, 200, 200, 200]],
    '20 stop strings': [stops(20), [400, 200, 200, 200, 200, 200]],
    'prompt above the context': [long, [400, 400, 400, 400, 200, 200]],
    'max_tokens above the context': [above, [400, 200, 200, 200, 200, 200]],
    'max_tokens 0': [own({max_tokens: 0}), [400, 200, 200, 200, 200, 200]],
    'system role and two user turns': [own({messages: ['system', 'user', 'user'].map(role => ({role, content: 'Hello'}))}), [200, 200, 200, 200, 200, 200]],
};

const tests = {};
for (const [name, [request, statuses]] of Object.entries(rows)) {
    tests[name] = async doubles => {
        for (const [index, kind] of kinds.entries()) {
            if (statuses[index] === null)
                continue;
            const answer = await request(await doubles.of(kind));
            assert.strictEqual(answer.status, statuses[index], `${kind}: ${answer.text.slice(0, 300)}`);
        }
    };
}

module.exports = tests;
