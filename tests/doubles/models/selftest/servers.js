// The signs by which the servers are told apart, and the words and shapes of what they refuse.
'use strict';

const assert = require('assert');
const net = require('net');
const {bearer, key, wrong} = require('./client');

const right = bearer(key);
const list = async (doubles, kind) => (await (await doubles.of(kind)).get('/v1/models', right)).json;

const messageOf = answer => answer.json.error.message;

module.exports = {
    'vLLM shows its version, its owner and its context': async doubles => {
        const client = await doubles.of('vllm');
        const health = await client.get('/health');
        assert.strictEqual(health.text, '');
        assert.strictEqual(health.headers.server, 'uvicorn');
        assert.deepStrictEqual((await client.get('/version')).json, {version: '0.32.0'});
        const [model] = (await list(doubles, 'vllm')).data;
        assert.strictEqual(model.owned_by, 'vllm');
        assert.strictEqual(model.max_model_len, 4096);
        assert.match(model.root, /^\//);
        assert.match((await client.chat()).json.system_fingerprint, /^vllm-0\.32\.0-/);
    },
    'vLLM refuses a key in its own words, also one with a blank behind it or a second Bearer': async doubles => {
        const client = await doubles.of('vllm');
        for (const headers of [{}, bearer(wrong), bearer(`Bearer ${key}`), {Authorization: key}]) {
            const answer = await client.get('/v1/models', headers);
            assert.strictEqual(answer.status, 401);
            assert.strictEqual(answer.text, '{"error":"Unauthorized"}');
        }
        assert.strictEqual((await client.get('/v1/models', {Authorization: `bEARER ${key}`})).status, 200);
        assert.strictEqual((await rawStatus(client, `Authorization: Bearer ${key} \r\n`)), 401);
        assert.strictEqual((await rawStatus(client, `Authorization: Bearer ${key}\r\n`)), 200);
    },
    'vLLM names the valid models since 0.32, and its errors are flat up to 0.10.0': async doubles => {
        const client = await doubles.of('vllm');
        assert.match(messageOf(await client.chat({model: 'nobody'})), /^The model `nobody` does not exist\..*`mistral-small`/);
        await client.patch({version: '0.22.0'});
        assert.strictEqual(messageOf(await client.chat({model: 'nobody'})), 'The model `nobody` does not exist.');
        assert.strictEqual((await client.chat({stop: ['a', 'b', 'c', 'd', 'e']})).status, 200);
        await client.patch({version: '0.10.0'});
        const {json} = await client.chat({model: 'nobody'});
        assert.strictEqual(json.object, 'error');
        assert.strictEqual(json.code, 404);
    },
    'llama.cpp signs every answer and looks at the key before the path': async doubles => {
        const client = await doubles.of('llamacpp');
        for (const target of ['/health', '/nowhere', '/v1/models'])
            assert.strictEqual((await client.get(target)).headers.server, 'llama.cpp');
        assert.deepStrictEqual((await client.get('/health')).json, {status: 'ok'});
        assert.deepStrictEqual((await client.get('/nowhere')).json, {error: {code: 401, message: 'Invalid API Key', type: 'authentication_error'}});
        assert.deepStrictEqual((await client.get('/nowhere', right)).json, {error: {code: 404, message: 'File Not Found', type: 'not_found_error'}});
        assert.match((await client.get('/props', right)).json.chat_template, /im_start/);
        const {json} = await client.chat({model: 'nobody'});
        assert.strictEqual(json.model, 'qwen2.5-coder-7b');
        assert.ok(json.timings.prompt_n > 0);
    },
    'llama.cpp divides its context among its slots': async doubles => {
        const client = await doubles.of('llamacpp');
        await client.patch({context: 8192, slots: 4});
        const [model] = (await client.get('/v1/models', right)).json.data;
        assert.strictEqual(model.owned_by, 'llamacpp');
        assert.strictEqual(model.meta.n_ctx, 2048);
        const refused = await client.chat({messages: [{role: 'user', content: 'word '.repeat(2100)}]});
        assert.match(messageOf(refused), /^request \(21\d\d tokens\) exceeds the available context size \(2048 tokens\)/);
        assert.strictEqual(refused.json.error.type, 'exceed_context_size_error');
    },
    'the router tells its role and the status of each model': async doubles => {
        const client = await doubles.of('llamacpp-router');
        assert.strictEqual((await client.get('/props')).json.role, 'router');
        assert.deepStrictEqual((await client.get('/v1/models')).json.data.map(each => each.status.value), ['loaded', 'loaded']);
        assert.strictEqual(messageOf(await client.chat({model: 'nobody'})), 'model \'nobody\' not found');
    },
    'llama.cpp answers 503 on every path while it loads, whatever the key': async doubles => {
        const client = await doubles.of('llamacpp');
        await client.patch({loading: true});
        for (const [target, headers] of [['/health', {}], ['/v1/models', right], ['/v1/models', bearer(wrong)], ['/nowhere', {}]]) {
            const answer = await client.get(target, headers);
            assert.strictEqual(answer.status, 503);
            assert.deepStrictEqual(answer.json, {error: {code: 503, message: 'Loading model', type: 'unavailable_error'}});
        }
        await client.patch({loading: false});
        assert.strictEqual((await client.get('/health')).status, 200);
    },
    'llama-cpp-python has a title and an owner of its own, and repeats a wrong name': async doubles => {
        const client = await doubles.of('llamacpp-python');
        assert.match((await client.get('/openapi.json')).json.info.title, /llama\.cpp Python API/);
        assert.deepStrictEqual((await client.get('/v1/models')).json, {detail: 'Invalid API key'});
        assert.strictEqual((await list(doubles, 'llamacpp-python')).data[0].owned_by, 'me');
        assert.deepStrictEqual((await client.get('/nowhere')).json, {detail: 'Not Found'});
        assert.strictEqual((await client.chat({model: 'nobody'})).json.model, 'nobody');
    },
    'Ollama speaks plain text, has no Server header, and takes names with and without :latest': async doubles => {
        const client = await doubles.of('ollama');
        const root = await client.get('/');
        assert.strictEqual(root.text, 'Ollama is running');
        assert.strictEqual(root.headers.server, undefined);
        assert.strictEqual((await client.get('/nowhere')).text, '404 page not found');
        assert.deepStrictEqual((await client.get('/api/version')).json, {version: '0.17.4'});
        assert.deepStrictEqual((await list(doubles, 'ollama')).data.map(each => [each.id, each.owned_by]), [['llama3.1:latest', 'library']]);
        for (const model of ['llama3.1', 'llama3.1:latest'])
            assert.strictEqual((await client.chat({model})).json.system_fingerprint, 'fp_ollama');
        assert.strictEqual(messageOf(await client.chat({model: 'llama3.1:70b'})), 'model \'llama3.1:70b\' not found');
        assert.match(messageOf(await client.chat({tools: [{type: 'function', function: {name: 'look'}}]})), /does not support tools$/);
    },
    'LiteLLM is alive, dates every model alike, and names the place behind': async doubles => {
        const client = await doubles.of('litellm');
        const alive = await client.get('/health/liveliness');
        assert.strictEqual(alive.text, '"I\'m alive!"');
        assert.strictEqual(alive.headers.server, undefined);
        assert.strictEqual((await client.get('/openapi.json')).json.info.title, 'LiteLLM API');
        assert.ok((await list(doubles, 'litellm')).data.every(each => each.created === 1677610602));
        assert.strictEqual((await client.chat()).headers['x-litellm-model-api-base'], 'http://vllm.example.internal:8000/v1');
    },
    'LiteLLM words its own refusals: no key, wrong key without and with a database, wrong name': async doubles => {
        const client = await doubles.of('litellm');
        const errorOf = async headers => { const {status, json: {error}} = await client.get('/v1/models', headers); return [status, error.type, error.code]; };
        assert.deepStrictEqual(await errorOf({}), [401, 'auth_error', '401']);
        assert.deepStrictEqual(await errorOf(bearer(wrong)), [400, 'no_db_connection', '400']);
        assert.strictEqual(messageOf(await client.get('/v1/models', bearer(wrong))), 'No connected db.');
        await client.patch({database: true});
        assert.deepStrictEqual(await errorOf(bearer(wrong)), [401, 'token_not_found_in_db', '401']);
        assert.match(messageOf(await client.chat({model: 'nobody'})), /Invalid model name passed in model=nobody/);
    },
    'LiteLLM\'s /health with a key counts as a paid call of every model': async doubles => {
        const client = await doubles.of('litellm');
        await client.patch({models: ['a', 'b', 'c']});
        await client.get('/health');
        assert.strictEqual((await client.state()).counters.paidCalls, 0);
        await client.get('/health', right);
        assert.strictEqual((await client.state()).counters.paidCalls, 3);
    },
    'a slash at the end leads to the absolute address without it': async doubles => {
        for (const kind of ['vllm', 'llamacpp-python', 'ollama', 'litellm']) {
            const client = await doubles.of(kind);
            assert.strictEqual((await client.get('/v1/models/', right)).headers.location, `${client.url}/v1/models`, kind);
        }
    },
    'tgi-like shows none of the known signs': async doubles => {
        const client = await doubles.of('tgi-like');
        assert.strictEqual((await client.get('/v1/models')).status, 401);
        assert.strictEqual((await client.get('/nowhere', right)).status, 404);
        assert.strictEqual((await client.chat()).status, 200);
        assert.strictEqual((await client.chat({stop: ['a', 'b', 'c', 'd', 'e']})).json.error_type, 'validation');
    },
    'the texts hold the words by which they are known': async doubles => {
        const ask = async (kind, more, headers) => (await (await doubles.of(kind)).chat(more, headers)).text;
        const tool = {tools: [{type: 'function', function: {name: 'look'}}]};
        const five = {stop: ['a', 'b', 'c', 'd', 'e']};
        const long = {messages: [{role: 'user', content: 'word '.repeat(5000)}]};
        const expected = [
            [await ask('vllm', {}, {}), /\{"error":"Unauthorized"\}/], [await ask('llamacpp', {}, {}), /Invalid API Key/], [await ask('litellm', {}, bearer(wrong)), /no_db_connection/],
            [await ask('litellm', {}, {}), /No api key passed in/], [await ask('vllm', tool), /tool choice requires --enable-auto-tool-choice/], [await ask('ollama', tool), /does not support tools/],
            [await ask('vllm', {...tool, tool_choice: 'required'}), /requires --tool-call-parser/], [await ask('vllm', five), /List should have at most 4 items after validation/],
            [await ask('vllm', five), /too_long[\s\S]{0,80}?body\W{1,5}stop\b/], [await ask('vllm', long), /longer than the maximum model length/],
            [await ask('vllm', {max_tokens: 5000}), /cannot be greater than max_model_len/], [await ask('vllm', {max_tokens: 4090}), /maximum context length/],
            [await ask('llamacpp-python', long), /maximum context length/],
        ];
        for (const [text, form] of expected)
            assert.match(text, form);
    },
};

// A header as it is written, which Node's client would tidy.
function rawStatus(client, header) {
    const {hostname, port} = new URL(client.url);
    return new Promise((resolve, reject) => {
        const socket = net.connect(Number(port), hostname, () => socket.write(`GET /v1/models HTTP/1.1\r\nHost: ${hostname}\r\n${header}Connection: close\r\n\r\n`));
        let text = '';
        socket.on('data', chunk => { text += chunk; });
        socket.on('end', () => resolve(Number(text.split(' ')[1])));
        socket.on('error', reject);
    });
}
