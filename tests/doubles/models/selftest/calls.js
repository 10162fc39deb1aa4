// Chat completions: counting, limits, stops, tools, roles, infill, queues, and the log that never holds a key.
'use strict';

const assert = require('assert');
const {bearer, key, wrong} = require('./client');
const {infill} = require('../answers');
const {pieces} = require('../tokens');

const user = content => ({messages: [{role: 'user', content}]});
const contentOf = answer => answer.json.choices[0].message.content;
const tools = [{type: 'function', function: {name: 'read_file', parameters: {type: 'object', properties: {path: {type: 'string'}, line: {type: 'integer'}}, required: ['path', 'line']}}}];

module.exports = {
    'pieces joined again are the text': async () => {
        for (const text of ['', '  ', 'def add(a, b):\n    return a + b\n', 'Grüße, 世界!  ', 'x'.repeat(50)])
            assert.strictEqual(pieces(text).join(''), text);
    },
    'the count of the prompt grows with the text': async doubles => {
        for (const kind of ['vllm', 'llamacpp', 'llamacpp-python', 'ollama', 'litellm', 'openai', 'mantle', 'tgi-like']) {
            const client = await doubles.of(kind);
            const [short, long] = [(await client.chat(user('word '.repeat(10)))).json.usage, (await client.chat(user('word '.repeat(400)))).json.usage];
            assert.ok(long.prompt_tokens - short.prompt_tokens >= 390, kind);
            assert.strictEqual(long.total_tokens, long.prompt_tokens + long.completion_tokens);
        }
    },
    'Ollama cuts the prompt at its context and says so only in the count': async doubles => {
        const client = await doubles.of('ollama');
        const counts = [];
        for (const words of [5000, 9000])
            counts.push((await client.chat(user('word '.repeat(words)))).json.usage.prompt_tokens);
        assert.deepStrictEqual(counts, [4096, 4096]);
    },
    'max_tokens cuts: 1 gives one token, 0 one at llama.cpp and no limit at llama-cpp-python and Ollama': async doubles => {
        const finished = async (kind, limit) => (await (await doubles.of(kind)).chat({max_tokens: limit})).json;
        for (const kind of ['vllm', 'llamacpp', 'ollama'])
            assert.deepStrictEqual([(await finished(kind, 1)).usage.completion_tokens, (await finished(kind, 1)).choices[0].finish_reason], [1, 'length'], kind);
        assert.strictEqual((await finished('llamacpp', 0)).usage.completion_tokens, 1);
        for (const kind of ['llamacpp-python', 'ollama'])
            assert.ok((await finished(kind, 0)).usage.completion_tokens > 5, kind);
    },
    'a stop string ends the text before it': async doubles => {
        const client = await doubles.of('llamacpp');
        assert.strictEqual(contentOf(await client.chat({...user('count from 1 to 9'), stop: ['5']})), '1, 2, 3, 4, ');
        assert.strictEqual(contentOf(await client.chat({...user('count from 1 to 3'), stop: '2'})), '1, ');
    },
    'LiteLLM passes on four stop strings': async doubles => {
        const client = await doubles.of('litellm');
        assert.strictEqual(contentOf(await client.chat({...user('count from 1 to 5'), stop: ['a', 'b', 'c', 'd', '3']})), '1, 2, 3, 4, 5');
    },
    'tools are called where the server can, with the arguments that the schema asks for': async doubles => {
        const client = await doubles.of('vllm');
        await client.patch({tools: 'used'});
        const {message, finish_reason: reason} = (await client.chat({tools, tool_choice: 'auto'})).json.choices[0];
        assert.strictEqual(reason, 'tool_calls');
        assert.strictEqual(message.tool_calls[0].function.name, 'read_file');
        assert.deepStrictEqual(JSON.parse(message.tool_calls[0].function.arguments), {path: 'README.md', line: 1});
        assert.strictEqual((await client.chat({tools, tool_choice: 'none'})).json.choices[0].message.tool_calls, undefined);
        await client.patch({tools: 'ignored'});
        assert.ok(contentOf(await client.chat({tools})).length > 0);
        await client.patch({tools: 'written'});
        assert.match(contentOf(await client.chat({tools})), /^<tool_call>\{"name":"read_file",/);
    },
    'infill fits between prefix and suffix in every family': async doubles => {
        const client = await doubles.of('llamacpp');
        const prompts = {
            codestral: '<s>[SUFFIX]\nprint(add(1, 2))[PREFIX]def add(a, b):\n    return ', codegemma: '<|fim_prefix|>def add(a, b):\n    return <|fim_suffix|>\n<|fim_middle|>',
            codellama: '<PRE> def add(a, b):\n    return  <SUF>\n <MID>', deepseek: '<｜fim▁begin｜>def add(a, b):\n    return <｜fim▁hole｜>\n<｜fim▁end｜>', starcoder: '<fim_prefix>def add(a, b):\n    return <fim_suffix>\n<fim_middle>',
        };
        for (const [family, prompt] of Object.entries(prompts))
            assert.strictEqual(contentOf(await client.chat(user(prompt))), 'a + b', family);
        assert.strictEqual(infill('function multiply(left, right) {'), '\n    return left * right;');
        assert.strictEqual(infill('def hello_world():'), '\n    print("Hello, world!")');
    },
    'parallel calls wait for a slot, or run at once': async doubles => {
        const timed = async (client, count) => {
            const began = Date.now();
            await Promise.all(Array.from({length: count}, () => client.chat({max_tokens: 1})));
            return Date.now() - began;
        };
        const ollama = await doubles.of('ollama');
        await ollama.patch({firstTokenMs: 60});
        assert.ok(await timed(ollama, 4) >= 230);
        assert.strictEqual((await ollama.state()).counters.mostAtOnce, 1);
        const vllm = await doubles.of('vllm');
        await vllm.patch({firstTokenMs: 60});
        await timed(vllm, 4);
        assert.ok((await vllm.state()).counters.mostAtOnce > 1);
    },
    'what is no call is refused and nothing generated': async doubles => {
        for (const kind of ['vllm', 'llamacpp', 'llamacpp-python', 'ollama', 'litellm', 'openai', 'azure', 'mantle', 'tgi-like']) {
            const client = await doubles.of(kind);
            for (const body of ['{"messages":', '[]', '{}', '{"model":"x","messages":7}'])
                assert.ok((await client.post(kind === 'azure' ? '/openai/v1/chat/completions' : '/v1/chat/completions', body, {...bearer(key), 'api-key': key})).status >= 400, `${kind}: ${body}`);
            assert.strictEqual((await client.state()).counters.modelCalls, 0, kind);
        }
    },
    'the log holds fingerprints, never a key': async doubles => {
        const client = await doubles.of('vllm');
        await client.chat();
        await client.chat({}, bearer(wrong));
        await client.get(`/v1/models?api_key=${wrong}`, {'x-api-key': wrong, 'X-Amz-Security-Token': wrong});
        const log = await client.requests();
        const text = JSON.stringify(log);
        assert.ok(!text.includes(key) && !text.includes(wrong), text);
        assert.deepStrictEqual(log.map(each => [each.operation, each.status]), [['generate', 200], ['generate', 401], ['models', 401]]);
        assert.deepStrictEqual(log[0].credentials.map(each => [each.header, each.scheme, each.right]), [['authorization', 'Bearer', true]]);
        assert.strictEqual(log[1].credentials[0].right, false);
        assert.match(log[1].credentials[0].fingerprint, /^[0-9a-f]{16}$/);
        assert.strictEqual(log[0].body.max_tokens, 64);
    },
    'any key is right where none is set, and the control interface refuses nonsense': async doubles => {
        const client = await doubles.of('vllm');
        await client.patch({key: null});
        assert.strictEqual((await client.get('/v1/models')).status, 200);
        await client.control('POST', 'state', {colour: 'red'}, 400);
        await client.control('POST', 'traps', ['noSuchTrap'], 400);
        await client.control('POST', 'traps', [{trap: 'slow', seconds: 3}], 400);
        await client.control('POST', 'traps', ['keyBehindRefused'], 400);
        await client.control('GET', 'nothing', undefined, 404);
    },
};
