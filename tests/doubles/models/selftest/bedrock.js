// Amazon Bedrock: both planes, keys, and signatures made here by hand, so that signer and verifier have nothing in common.
'use strict';

const assert = require('assert');
const crypto = require('crypto');
const {bearer, key, wrong} = require('./client');
const {parsed} = require('../eventstream');

const hello = {messages: [{role: 'user', content: [{text: 'Hello'}]}], inferenceConfig: {maxTokens: 32}};
const profile = 'eu.anthropic.claude-sonnet-4-20250514-v1:0';
const base = 'anthropic.claude-sonnet-4-20250514-v1:0';
const runtime = (id, verb = 'converse') => `/model/${encodeURIComponent(id)}/${verb}`;
const permanent = {id: 'AKIADOUBLE0000000001', secret: 'double-secret-access-key'};
const session = {id: 'ASIADOUBLE0000000002', secret: 'double-session-secret', sessionToken: 'double-session-token'};

const hash = text => crypto.createHash('sha256').update(text).digest('hex');
const hmac = (secret, text) => crypto.createHmac('sha256', secret).update(text).digest();
const encoded = text => encodeURIComponent(text).replace(/[!'()*]/g, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

// The headers of a signed request, with what a test wants wrong.
function signed(client, method, target, text, {credentials = permanent, region = 'eu-central-1', service = 'bedrock', ahead = 0, unsigned = []} = {}) {
    const stamp = new Date(Date.now() + ahead * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
    const [path, query = ''] = target.split('?');
    const headers = {host: new URL(client.url).host, 'x-amz-date': stamp, ...(credentials.sessionToken ? {'x-amz-security-token': credentials.sessionToken} : {})};
    const names = Object.keys(headers).filter(each => !unsigned.includes(each)).sort();
    const canonical = [
        method, path.split('/').map(encoded).join('/'), query.split('&').sort().join('&'), ...names.map(each => `${each}:${headers[each]}`), '', names.join(';'), hash(text),
    ].join('\n');
    const scope = [stamp.slice(0, 8), region, service, 'aws4_request'];
    const secret = scope.reduce(hmac, `AWS4${credentials.secret}`);
    const signature = hmac(secret, ['AWS4-HMAC-SHA256', stamp, scope.join('/'), hash(canonical)].join('\n')).toString('hex');
    return {...headers, Authorization: `AWS4-HMAC-SHA256 Credential=${credentials.id}/${scope.join('/')}, SignedHeaders=${names.join(';')}, Signature=${signature}`};
}

function ask(client, method, target, body, options = {}) {
    const text = body === undefined ? '' : JSON.stringify(body);
    return client.ask({method, target, body: body === undefined ? undefined : options.sent || text, headers: signed(client, method, target, text, options)});
}

const converse = (client, id = profile, options) => ask(client, 'POST', runtime(id), hello, options);
const typeOf = answer => answer.headers['x-amzn-errortype'].split(':')[0];
const refusal = async promise => { const answer = await promise; return [answer.status, typeOf(answer)]; };

// trap: [status, type]
const trapped = {
    permissionDenied: [403, 'AccessDeniedException'],
    noModelAccess: [403, 'AccessDeniedException'],
    useCaseMissing: [404, 'ResourceNotFoundException'],
    modelRetired: [404, 'ResourceNotFoundException'],
    throttled: [429, 'ThrottlingException'],
    modelError: [424, 'ModelErrorException'],
    modelNotReady: [503, 'ServiceUnavailableException'],
    headersChanged: [403, 'InvalidSignatureException'],
    clockAhead: [403, 'InvalidSignatureException'],
};

const tests = {
    'lists models and profiles to a signed request and to an API key': async doubles => {
        const client = await doubles.of('bedrock');
        for (const target of ['/foundation-models', '/inference-profiles', '/inference-profiles?maxResults=100&typeEquals=SYSTEM_DEFINED']) {
            assert.strictEqual((await ask(client, 'GET', target)).status, 200, target);
            assert.strictEqual((await client.get(target, bearer(key))).status, 200);
        }
        const {modelSummaries} = (await client.get('/foundation-models', bearer(key))).json;
        assert.deepStrictEqual(modelSummaries.find(each => each.modelId === base).inferenceTypesSupported, ['INFERENCE_PROFILE']);
        const {inferenceProfileSummaries} = (await client.get('/inference-profiles', bearer(key))).json;
        assert.ok(inferenceProfileSummaries.some(each => each.inferenceProfileId === profile));
    },
    'answers Converse, whole and as an event stream, and Invoke': async doubles => {
        const client = await doubles.of('bedrock');
        const {json} = await converse(client);
        assert.match(json.output.message.content[0].text, /^Hello/);
        assert.ok(json.usage.inputTokens > 0);
        const stream = await ask(client, 'POST', runtime(profile, 'converse-stream'), hello);
        assert.strictEqual(stream.headers['content-type'], 'application/vnd.amazon.eventstream');
        const messages = parsed(stream.bytes);
        assert.strictEqual(messages.filter(each => each.headers[':event-type'] === 'contentBlockDelta').map(each => each.body.delta.text).join(''), json.output.message.content[0].text);
        assert.strictEqual(messages[messages.length - 1].headers[':event-type'], 'metadata');
        const invoked = await ask(client, 'POST', runtime(profile, 'invoke'), {anthropic_version: 'bedrock-2023-05-31', max_tokens: 32, messages: [{role: 'user', content: 'Hello'}]});
        assert.match(invoked.json.content[0].text, /^Hello/);
        assert.strictEqual((await ask(client, 'POST', runtime('meta.llama3-70b-instruct-v1:0', 'invoke'), {prompt: 'Hello', max_gen_len: 3})).json.generation_token_count, 3);
        const tool = await ask(client, 'POST', runtime(profile), {...hello, toolConfig: {tools: [{toolSpec: {name: 'look', inputSchema: {json: {type: 'object', properties: {path: {type: 'string'}}}}}}]}});
        assert.strictEqual(tool.json.stopReason, 'tool_use');
    },
    'believes no signature: secret, body, region, service, clock, token': async doubles => {
        const client = await doubles.of('bedrock');
        assert.deepStrictEqual(await refusal(converse(client, profile, {credentials: {...permanent, secret: 'other'}})), [403, 'InvalidSignatureException']);
        assert.deepStrictEqual(await refusal(converse(client, profile, {sent: JSON.stringify({...hello, more: 1})})), [403, 'InvalidSignatureException']);
        for (const wrongScope of [{region: 'us-east-1'}, {service: 'bedrock-runtime'}])
            assert.deepStrictEqual(await refusal(converse(client, profile, wrongScope)), [403, 'InvalidSignatureException']);
        assert.deepStrictEqual(await refusal(converse(client, profile, {credentials: {...permanent, id: 'AKIANOBODY'}})), [403, 'UnrecognizedClientException']);
        assert.deepStrictEqual(await refusal(converse(client, profile, {credentials: {...session, sessionToken: undefined}})), [403, 'UnrecognizedClientException']);
        assert.strictEqual((await converse(client, profile, {credentials: session})).status, 200);
        for (const [ahead, words] of [[-290, null], [290, null], [-320, /^Signature expired: \d{8}T\d{6}Z is now earlier than/], [320, /^Signature not yet current/]]) {
            const answer = await converse(client, profile, {ahead});
            assert.strictEqual(answer.status, words ? 403 : 200, String(ahead));
            if (words)
                assert.match(answer.json.message, words);
        }
        await client.patch({accessKeys: [{...permanent, expired: true}]});
        assert.deepStrictEqual(await refusal(converse(client)), [403, 'ExpiredTokenException']);
    },
    'a header that must be signed and is not makes the signature worthless': async doubles => {
        const client = await doubles.of('bedrock');
        const headers = signed(client, 'GET', '/foundation-models', '', {credentials: session});
        assert.strictEqual((await client.get('/foundation-models', headers)).status, 200);
        for (const name of ['x-amz-security-token', 'host'])
            assert.deepStrictEqual(await refusal(ask(client, 'GET', '/foundation-models', undefined, {credentials: session, unsigned: [name]})), [403, 'InvalidSignatureException'], name);
        assert.deepStrictEqual(await refusal(client.get('/foundation-models', {...headers, 'X-Amz-Date': '20200101T000000Z'})), [403, 'InvalidSignatureException']);
        assert.deepStrictEqual(await refusal(client.get('/foundation-models', {Authorization: 'AWS4-HMAC-SHA256 nonsense'})), [403, 'IncompleteSignatureException']);
    },
    'API keys: right, wrong, expired, none': async doubles => {
        const client = await doubles.of('bedrock');
        const post = headers => client.post(runtime(profile), hello, headers);
        assert.strictEqual((await post(bearer(key))).status, 200);
        assert.deepStrictEqual(await refusal(post(bearer(wrong))), [403, 'AccessDeniedException']);
        assert.deepStrictEqual(await refusal(post({})), [403, 'MissingAuthenticationTokenException']);
        await client.patch({keyExpired: true});
        assert.match((await post(bearer(key))).text, /expired/);
    },
    'prefix and model must fit together': async doubles => {
        const client = await doubles.of('bedrock');
        const onDemand = await converse(client, base);
        assert.strictEqual(onDemand.status, 400);
        assert.match(onDemand.json.message, /^Invocation of model ID .* on-demand throughput isn/);
        for (const id of [`us.${base}`, 'eu.meta.llama3-70b-instruct-v1:0', 'nobody.nothing-v1:0']) {
            const answer = await converse(client, id);
            assert.deepStrictEqual([answer.status, typeOf(answer)], [400, 'ValidationException'], id);
            assert.match(answer.json.message, /provided model identifier is invalid/);
        }
        assert.strictEqual((await converse(client, 'meta.llama3-70b-instruct-v1:0')).status, 200);
    },
    'the planes may stand apart': async doubles => {
        const client = await doubles.of('bedrock');
        await client.patch({plane: 'runtime'});
        assert.deepStrictEqual(await refusal(ask(client, 'GET', '/foundation-models')), [404, 'UnknownOperationException']);
        await client.patch({plane: 'control'});
        assert.strictEqual((await converse(client)).status, 404);
    },
};

for (const [trap, expected] of Object.entries(trapped)) {
    tests[`trap ${trap}`] = async doubles => {
        const client = await doubles.of('bedrock');
        assert.strictEqual((await converse(client)).status, 200);
        await client.traps(trap);
        assert.deepStrictEqual(await refusal(converse(client)), expected);
    };
}

module.exports = tests;
