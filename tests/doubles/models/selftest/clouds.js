// Azure OpenAI, OpenAI, Mantle, Anthropic, Vertex: addresses, keys, refusals.
'use strict';

const assert = require('assert');
const {bearer, key, wrong, events} = require('./client');

const hello = {messages: [{role: 'user', content: 'Hello'}], max_tokens: 32};
const classic = (deployment, version = '2024-10-21') => `/openai/deployments/${deployment}/chat/completions${version ? `?api-version=${version}` : ''}`;
const azureKey = {'api-key': key};
const claude = {'x-api-key': key, 'anthropic-version': '2023-06-01'};
const gemini = {contents: [{role: 'user', parts: [{text: 'count from 1 to 5'}]}]};
const vertexPath = (model, verb, {project = 'example-project', location = 'europe-west1', publisher = 'google'} = {}) => `/v1/projects/${project}/locations/${location}/publishers/${publisher}/models/${model}:${verb}`;

const codeOf = answer => answer.json.error.code;

// trap: [kind, call, status, words]
const trapped = {
    publicAccessDisabled: ['azure', client => client.post(classic('gpt-4o'), hello, azureKey), 403, /Public access is disabled/],
    contentFilter: ['azure', client => client.post(classic('gpt-4o'), hello, azureKey), 400, /content_filter/],
    overloaded: ['anthropic', client => client.post('/v1/messages', {model: 'claude-sonnet-4-5', ...hello}, claude), 529, /overloaded_error/],
    apiDisabled: ['vertex', client => client.post(vertexPath('gemini-2.5-pro', 'generateContent'), gemini, bearer(key)), 403, /SERVICE_DISABLED/],
    permissionDenied: ['vertex', client => client.post(vertexPath('gemini-2.5-pro', 'generateContent'), gemini, bearer(key)), 403, /aiplatform\.endpoints\.predict/],
};

const tests = {
    'Azure takes both forms of the address': async doubles => {
        const client = await doubles.of('azure');
        const answer = await client.post(classic('gpt-4o'), hello, azureKey);
        assert.strictEqual(answer.status, 200, answer.text);
        assert.ok(answer.headers['apim-request-id']);
        assert.strictEqual((await client.post('/openai/v1/chat/completions', {model: 'gpt-4o', ...hello}, azureKey)).status, 200);
        assert.strictEqual((await client.post('/openai/v1/chat/completions', {model: 'gpt-4o', ...hello}, bearer(key))).status, 200);
        assert.strictEqual((await client.post(classic('gpt-4o'), hello, bearer('entra-token-of-the-double'))).status, 200);
        assert.deepStrictEqual((await client.get('/openai/v1/models', azureKey)).json.data.map(each => each.id), ['gpt-4o']);
        assert.strictEqual((await client.get('/openai/models?api-version=2024-10-21', azureKey)).status, 200);
    },
    'Azure tells a wrong deployment from a wrong address from a wrong key': async doubles => {
        const client = await doubles.of('azure');
        for (const answer of [await client.post(classic('nobody'), hello, azureKey), await client.post('/openai/v1/chat/completions', {model: 'nobody', ...hello}, azureKey)])
            assert.deepStrictEqual([answer.status, codeOf(answer)], [404, 'DeploymentNotFound']);
        for (const target of [classic('gpt-4o', ''), classic('gpt-4o', '1999-01-01'), '/openai/deployments/gpt-4o/nothing?api-version=2024-10-21', '/v1/chat/completions']) {
            const answer = await client.post(target, hello, azureKey);
            assert.deepStrictEqual([answer.status, answer.json.error.message], [404, 'Resource not found'], target);
        }
        for (const headers of [{}, {'api-key': wrong}, bearer(key)]) {
            const answer = await client.post(classic('gpt-4o'), hello, headers);
            assert.strictEqual(answer.status, 401);
            assert.match(answer.json.error.message, /invalid subscription key or wrong API endpoint/);
        }
        await client.traps('rateLimit');
        const limited = await client.post(classic('gpt-4o'), hello, azureKey);
        assert.deepStrictEqual([limited.status, limited.headers['retry-after-ms']], [429, '20000']);
    },
    'Azure begins a stream with a chunk without choices': async doubles => {
        const answer = await (await doubles.of('azure')).post(classic('gpt-4o'), {...hello, stream: true}, azureKey);
        assert.deepStrictEqual(JSON.parse(events(answer.text)[0]).choices, []);
    },
    'OpenAI masks the wrong key and names what is wrong': async doubles => {
        const client = await doubles.of('openai');
        const refused = await client.get('/v1/models', bearer(wrong));
        assert.deepStrictEqual([refused.status, codeOf(refused), refused.text.includes(wrong)], [401, 'invalid_api_key', false]);
        assert.deepStrictEqual([(await client.chat({model: 'nobody'})).status, codeOf(await client.chat({model: 'nobody'}))], [404, 'model_not_found']);
        assert.match((await client.get('/v1/v1/models', bearer(key))).json.error.message, /^Invalid URL/);
        assert.strictEqual(codeOf(await client.chat({model: 'o3'})), 'unsupported_parameter');
        assert.strictEqual((await client.chat({model: 'o3', max_tokens: undefined, max_completion_tokens: 20})).status, 200);
        assert.strictEqual(codeOf(await client.chat({stop: ['a', 'b', 'c', 'd', 'e']})), 'array_above_max_length');
    },
    'Mantle is OpenAI-compatible with a key of its own': async doubles => {
        const client = await doubles.of('mantle');
        assert.strictEqual((await client.chat()).status, 200);
        assert.strictEqual((await client.chat({}, bearer(wrong))).status, 401);
        assert.strictEqual((await client.chat({model: 'gpt-oss-120b'})).status, 404);
    },
    'Anthropic wants its key header, its version and max_tokens': async doubles => {
        const client = await doubles.of('anthropic');
        const body = {model: 'claude-sonnet-4-5', ...hello};
        const {json} = await client.post('/v1/messages', body, claude);
        assert.match(json.content[0].text, /^Hello/);
        assert.ok(json.usage.input_tokens > 0);
        const refusals = [
            [body, {...claude, 'x-api-key': wrong}, 401, 'authentication_error'], [body, {'anthropic-version': '2023-06-01'}, 401, 'authentication_error'], [body, {'x-api-key': key}, 400, 'invalid_request_error'],
            [{...body, model: 'nobody'}, claude, 404, 'not_found_error'], [{...body, max_tokens: undefined}, claude, 400, 'invalid_request_error'],
            [{...body, messages: [{role: 'system', content: 'x'}, {role: 'user', content: 'y'}]}, claude, 400, 'invalid_request_error'],
        ];
        for (const [sent, headers, status, type] of refusals) {
            const answer = await client.post('/v1/messages', sent, headers);
            assert.deepStrictEqual([answer.status, answer.json.type, answer.json.error.type], [status, 'error', type]);
        }
        assert.deepStrictEqual((await client.get('/v1/models', claude)).json.data.map(each => each.id), ['claude-sonnet-4-5']);
        const stream = events((await client.post('/v1/messages', {...body, stream: true}, claude)).text).map(each => JSON.parse(each).type);
        assert.deepStrictEqual([stream[0], stream[stream.length - 1]], ['message_start', 'message_stop']);
        const tool = await client.post('/v1/messages', {...body, tools: [{name: 'look', input_schema: {type: 'object', properties: {path: {type: 'string'}}}}]}, claude);
        assert.deepStrictEqual([tool.json.stop_reason, tool.json.content[0].input], ['tool_use', {path: 'README.md'}]);
    },
    'Vertex speaks Google\'s errors, streams as events or as a list, and serves Claude': async doubles => {
        const client = await doubles.of('vertex');
        const post = (model, verb, more, body = gemini, headers = bearer(key)) => client.post(vertexPath(model, verb, more), body, headers);
        const {json} = await post('gemini-2.5-pro', 'generateContent');
        assert.strictEqual(json.candidates[0].content.parts[0].text, '1, 2, 3, 4, 5');
        const statusOf = async promise => { const answer = await promise; return [answer.status, answer.json.error.status]; };
        assert.deepStrictEqual(await statusOf(post('gemini-2.5-pro', 'generateContent', {}, gemini, bearer(wrong))), [401, 'UNAUTHENTICATED']);
        assert.deepStrictEqual(await statusOf(post('gemini-2.5-pro', 'generateContent', {}, gemini, {})), [401, 'UNAUTHENTICATED']);
        assert.deepStrictEqual(await statusOf(post('gemini-9', 'generateContent')), [404, 'NOT_FOUND']);
        assert.deepStrictEqual(await statusOf(post('gemini-2.5-pro', 'generateContent', {location: 'us-east5'})), [404, 'NOT_FOUND']);
        assert.deepStrictEqual(await statusOf(post('gemini-2.5-pro', 'generateContent', {project: 'other'})), [403, 'PERMISSION_DENIED']);
        assert.deepStrictEqual(await statusOf(post('gemini-2.5-pro', 'generateContent', {}, {})), [400, 'INVALID_ARGUMENT']);
        assert.ok((await post('gemini-2.5-pro', 'streamGenerateContent')).json.length > 3);
        assert.ok(events((await post('gemini-2.5-pro', 'streamGenerateContent?alt=sse')).text).length > 3);
        assert.match((await post('claude-sonnet-4-5', 'rawPredict', {publisher: 'anthropic'}, {anthropic_version: 'vertex-2023-10-16', ...hello})).json.content[0].text, /^Hello/);
        assert.strictEqual((await client.get('/v1/models', bearer(key))).status, 404);
        await client.traps('rateLimit');
        assert.deepStrictEqual(await statusOf(post('gemini-2.5-pro', 'generateContent')), [429, 'RESOURCE_EXHAUSTED']);
    },
};

for (const [trap, [kind, call, status, words]] of Object.entries(trapped)) {
    tests[`${kind}: ${trap}`] = async doubles => {
        const client = await doubles.of(kind);
        assert.strictEqual((await call(client)).status, 200);
        await client.traps(trap);
        const answer = await call(client);
        assert.strictEqual(answer.status, status);
        assert.match(answer.text, words);
    };
}

module.exports = tests;
