// Server-sent events: their order, their pace, and the ways in which a stream goes wrong.
'use strict';

const assert = require('assert');
const http = require('http');
const {bearer, key, events} = require('./client');

const count = {messages: [{role: 'user', content: 'count from 1 to 5'}], stream: true};
const textOf = list => list.filter(each => each !== '[DONE]').map(each => JSON.parse(each)).map(each => (each.choices && each.choices[0] && each.choices[0].delta && each.choices[0].delta.content) || '').join('');
const parsed = answer => events(answer.text).filter(each => each !== '[DONE]').map(each => JSON.parse(each));

const openAiLike = ['vllm', 'llamacpp', 'llamacpp-python', 'ollama', 'litellm', 'openai', 'mantle', 'tgi-like'];

module.exports = {
    'a stream is the answer in pieces and ends with [DONE]': async doubles => {
        for (const kind of openAiLike) {
            const answer = await (await doubles.of(kind)).chat(count);
            assert.match(answer.headers['content-type'], /^text\/event-stream/);
            const list = events(answer.text);
            assert.strictEqual(textOf(list), '1, 2, 3, 4, 5', kind);
            assert.strictEqual(list[list.length - 1], '[DONE]');
        }
    },
    'the chunk with the usage has no choices': async doubles => {
        const chunks = parsed(await (await doubles.of('vllm')).chat({...count, stream_options: {include_usage: true}}));
        const last = chunks[chunks.length - 1];
        assert.deepStrictEqual(last.choices, []);
        assert.ok(last.usage.prompt_tokens > 0);
    },
    'what is known before the first token is an ordinary refusal': async doubles => {
        const answer = await (await doubles.of('vllm')).chat({...count, model: 'nobody'});
        assert.strictEqual(answer.status, 404);
        assert.ok(answer.json.error);
    },
    'a tool is called in a stream too': async doubles => {
        const client = await doubles.of('openai');
        const chunks = parsed(await client.chat({...count, tools: [{type: 'function', function: {name: 'look'}}]}));
        assert.ok(chunks.some(each => each.choices[0].delta.tool_calls));
        assert.strictEqual(chunks[chunks.length - 1].choices[0].finish_reason, 'tool_calls');
    },
    'pace: time to the first token and between tokens': async doubles => {
        const client = await doubles.of('vllm');
        await client.patch({firstTokenMs: 80, tokensPerSecond: 50});
        const {chunks} = await client.chat(count);
        const tokens = chunks.filter(each => /"content":"[^"]/.test(each.bytes.toString()));
        assert.ok(tokens[0].at >= 75, String(tokens[0].at));
        assert.ok(tokens[tokens.length - 1].at - tokens[0].at >= 100);
        assert.ok(tokens.length > 4);
    },
    'buffered: everything at once, after the same time': async doubles => {
        const client = await doubles.of('vllm');
        await client.patch({tokensPerSecond: 50});
        await client.traps('buffered');
        const {chunks, text} = await client.chat(count);
        assert.strictEqual(textOf(events(text)), '1, 2, 3, 4, 5');
        assert.ok(chunks[0].at >= 100);
        assert.ok(chunks[chunks.length - 1].at - chunks[0].at < 50);
    },
    'cutStream: the connection goes in the middle': async doubles => {
        const client = await doubles.of('vllm');
        await client.traps('cutStream');
        await assert.rejects(client.chat(count), error => { assert.match(error.bytes.toString(), /"content":"1"/); assert.doesNotMatch(error.bytes.toString(), /\[DONE\]/); return true; });
    },
    'noDone, errorInStream, emptyChoices, nullContent': async doubles => {
        const client = await doubles.of('vllm');
        await client.traps('noDone');
        assert.doesNotMatch((await client.chat(count)).text, /\[DONE\]/);
        await client.traps('errorInStream');
        assert.ok(parsed(await client.chat(count)).some(each => each.error));
        await client.traps('emptyChoices');
        assert.ok(parsed(await client.chat(count)).some(each => each.choices.length === 0));
        await client.traps('nullContent');
        assert.ok(parsed(await client.chat(count)).some(each => each.choices[0].delta.content === null));
    },
    'slowToken: pauses between the tokens': async doubles => {
        const client = await doubles.of('ollama');
        await client.traps({trap: 'slowToken', ms: 40});
        const {chunks} = await client.chat({...count, max_tokens: 4});
        assert.ok(chunks[chunks.length - 1].at - chunks[0].at >= 110);
    },
    'neverFirstToken: headers, then silence': async doubles => {
        const client = await doubles.of('vllm');
        await client.traps('neverFirstToken');
        const seen = await new Promise((resolve, reject) => {
            const request = http.request(`${client.url}/v1/chat/completions`, {method: 'POST', headers: {...bearer(key), 'Content-Type': 'application/json'}}, response => {
                let size = 0;
                response.on('data', chunk => { size += chunk.length; });
                response.on('error', () => {});
                setTimeout(() => { request.destroy(); resolve({status: response.statusCode, size}); }, 100);
            });
            request.on('error', reject);
            request.end(JSON.stringify({...count, model: 'mistral-small'}));
        });
        assert.deepStrictEqual(seen, {status: 200, size: 0});
    },
};
