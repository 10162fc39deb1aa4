// Drives the gateway's double over HTTP, with a GitLab and a model server of the test's own, and asserts its answers.
// Run by ctest: node tests/doubles/gateway/selftest.js [PATTERN]
'use strict';

const assert = require('assert');
const path = require('path');
const {ask} = require('../shared/outbound');
const {SigningKey, decoded} = require('../shared/tokens');
const {started, serving, run} = require('../shared/selftest');

const key = new SigningKey();
const instance = '11111111-2222-3333-4444-555555555555';
const unasked = {error: 'No authorization header presented'};
let gateway, gitlab, model, gitlabAnswers, modelAnswers;

const seconds = () => Math.floor(Date.now() / 1000);
const token = (changes = {}, by = key) => by.sign({
    iss: 'https://gitlab.example', aud: 'gitlab-ai-gateway', sub: instance, exp: seconds() + 3600, nbf: seconds() - 5, iat: seconds(),
    gitlab_realm: 'self-managed', scopes: ['complete_code'], ...changes});
const headers = (bearer = token(), changes = {}) => {
    const all = {
        Authorization: `Bearer ${bearer}`, 'X-Gitlab-Authentication-Type': 'oidc', 'X-Gitlab-Realm': 'self-managed',
        'X-Gitlab-Instance-Id': instance, 'X-Gitlab-Global-User-Id': 'user', ...changes};
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};
const call = (method, target, options = {}) => ask(gateway.url + target, {method, ...options});
const answer = ({status, text}) => [status, /^[{["]/.test(text) ? JSON.parse(text) : text];
const access = (...changes) => call('POST', '/v1/code/user_access_token', {headers: headers(...changes)});
const metadata = changes => ({provider: 'openai', name: 'mixtral', endpoint: `${model.url}/v1`, api_key: 'key', identifier: 'custom_openai/mixtral', ...changes});

async function checked(changes = {}, more = {}) {
    const own = JSON.parse((await access()).text).token;
    return call('POST', '/v1/prompts/model_configuration%2Fcheck', {
        headers: headers(own), body: JSON.stringify({stream: false, inputs: {}, model_metadata: metadata(changes), ...more})});
}

async function completed(changes = {}) {
    const own = JSON.parse((await access()).text).token;
    return call('POST', '/v2/code/completions', {headers: headers(own), body: JSON.stringify({
        prompt_version: 1, current_file: {file_name: 'a.rb', content_above_cursor: 'def hello', content_below_cursor: 'end'}, model_provider: 'litellm',
        model_name: 'codestral', model_endpoint: `${model.url}/v1`, model_api_key: 'key', model_identifier: 'custom_openai/codestral', stream: false, ...changes})});
}

const chatAnswer = content => ({body: {choices: [{message: {role: 'assistant', content}}]}});

const tests = {
    'paths answer as the real one\'s do': async () => {
        const right = headers();
        const rows = [
            ['GET', '/monitoring/healthz', {}, 200, {}], ['HEAD', '/monitoring/healthz', {}, 405, ''], ['HEAD', '/v1/models/definitions', {}, 405, ''],
            ['GET', '//monitoring/healthz', {}, 401, unasked], ['GET', '//monitoring/healthz', right, 404, {detail: 'Not Found'}],
            ['GET', '/monitoring/healthz/', {}, 401, unasked], ['GET', '/monitoring/ready', {}, 500, 'Internal Server Error'],
            ['GET', '/', {}, 401, unasked], ['POST', '/', {}, 401, unasked], ['HEAD', '/', {}, 401, ''], ['GET', '/', right, 404, {detail: 'Not Found'}],
            ['GET', '/docs', {}, 401, unasked], ['GET', '/redoc', right, 404, {detail: 'Not Found'}], ['GET', '/nothing', {}, 401, unasked],
            ['GET', '//v1/models/definitions', {}, 401, unasked], ['GET', '/v1/models/definitions/', {}, 401, unasked],
            ['GET', '/v1/models/definitions/', right, 307, ''], ['GET', '/metrics', {}, 404, {detail: 'Not Found'}],
            ['GET', '/v1/code/user_access_token', {}, 401, unasked], ['GET', '/v1/code/user_access_token', right, 405, {detail: 'Method Not Allowed'}],
        ];
        for (const [method, target, sent, status, body] of rows)
            assert.deepStrictEqual(answer(await call(method, target, {headers: sent})), [status, body], `${method} ${target}`);
        const away = await call('GET', '/v1/models/definitions/', {headers: right});
        assert.strictEqual(away.headers.location, `${gateway.url}/v1/models/definitions`);
    },
    'headers tell the gateway from a proxy, but not when it fell over': async () => {
        const home = await call('GET', '/', {headers: {'X-Request-ID': 'mine'}});
        assert.deepStrictEqual([home.headers.server, home.headers['x-request-id'], home.headers.connection], ['uvicorn', 'mine', undefined]);
        assert.ok(Number(home.headers['x-process-time']) >= 0);
        const ready = await call('GET', '/monitoring/ready');
        assert.deepStrictEqual([ready.headers.server, ready.headers['x-process-time'], ready.headers['x-request-id']], ['uvicorn', undefined, undefined]);
        assert.match(ready.headers['content-type'], /^text\/plain/);
        const preflight = await call('OPTIONS', '/v2/code/completions', {headers: {Origin: 'http://a', 'Access-Control-Request-Method': 'POST'}});
        assert.deepStrictEqual([...answer(preflight), preflight.headers['x-process-time']], [200, 'OK', undefined]);
    },
    'the definitions list is the version': async () => {
        const ids = async version => {
            await gateway.patch({version});
            const {status, text} = await call('GET', '/v1/models%2Fdefinitions');
            return status === 200 ? JSON.parse(text).models.map(each => each.identifier) : status;
        };
        assert.strictEqual(await ids('18.3.2'), 401);
        assert.strictEqual(await ids('18.4.0'), 401);
        for (const [version, count, mark] of [['18.4', 32, 'vertex'], ['18.9', 42, 'claude_opus_4_6_20260205'], ['18.11', 50, 'gpt_5_4_nano'], ['19.3', 71, 'kimi_k3_fireworks']]) {
            const list = await ids(version);
            assert.deepStrictEqual([list.length, list.includes(mark)], [count, true], version);
        }
    },
    'a bypass shows at once': async () => {
        await gateway.trap({trap: 'authBypass'});
        assert.deepStrictEqual(answer(await call('GET', '/')), [404, {detail: 'Not Found'}]);
        assert.strictEqual(JSON.parse((await call('GET', '/openapi.json')).text).info.version, '0.1.0');
        await gateway.trap({trap: 'authBypass'}, {trap: 'docsOff'});
        assert.strictEqual((await call('GET', '/openapi.json')).status, 404);
    },
    'tokens are checked in earnest': async () => {
        const stranger = new SigningKey();
        const refused = 'Forbidden by auth provider';
        const rows = [
            [[token(), {Authorization: undefined}], unasked.error], [[token(), {Authorization: 'Basic eDp5'}], 'Invalid authorization header'],
            [[token(), {'X-Gitlab-Authentication-Type': 'OIDC'}], 'Invalid authentication token type - only OIDC is supported'],
            [[token({}, stranger)], refused], [[token({exp: seconds() - 10})], refused], [[token({nbf: seconds() + 60})], refused],
            [[token({aud: 'gitlab-duo-workflow-service'})], refused], [['']  , refused], [['a.b'], refused],
            [[token(), {'X-Gitlab-Instance-Id': 'other'}], 'Header mismatch \'X-Gitlab-Instance-Id\''],
            [[token(), {'X-Gitlab-Realm': undefined}], 'Header mismatch \'X-Gitlab-Realm\''],
        ];
        for (const [changes, error] of rows)
            assert.deepStrictEqual(answer(await access(...changes)), [401, {error}], error);
        assert.strictEqual((await access(token({iss: 'http://elsewhere/'}))).status, 200);
        assert.deepStrictEqual(answer(await access(token({scopes: []}))), [403, {detail: 'Unauthorized to create user access token'}]);
        const own = JSON.parse((await access()).text);
        const {claims} = decoded(own.token);
        assert.deepStrictEqual([claims.iss, claims.aud, claims.scopes], ['gitlab-ai-gateway', 'gitlab-ai-gateway', ['complete_code']]);
        assert.ok(Math.abs(claims.exp - seconds() - 3600) < 5 && own.expires_at === claims.exp);
        assert.deepStrictEqual(answer(await call('GET', '/', {headers: headers(own.token, {'X-Gitlab-Global-User-Id': 'other'})})), [401, {error: 'Header mismatch \'X-Gitlab-Global-User-Id\''}]);
        assert.strictEqual((await access(own.token)).status, 403);
        assert.deepStrictEqual(answer(await call('POST', '/v2/code/generations', {headers: headers(own.token)})), [403, {detail: 'Unauthorized to access code generations'}]);
        assert.deepStrictEqual(answer(await call('POST', '/v2/chat/agent', {headers: headers(own.token)})), [403, {detail: 'Unauthorized to access duo chat'}]);
    },
    'a failed fetch of GitLab\'s keys is kept until a restart': async () => {
        gitlabAnswers = () => ({status: 502, body: '<html>'});
        assert.deepStrictEqual(answer(await access()), [401, {error: 'Forbidden by auth provider'}]);
        gitlabAnswers = null;
        assert.strictEqual((await access()).status, 401);
        assert.match((await gateway.control('GET', 'log')).join('\n'), /answered 502[^]*Signature verification failed/);
        await gateway.control('POST', 'restart');
        assert.strictEqual((await access()).status, 200);
        await gateway.patch({validationKey: false, gitlabUrl: 'http://127.0.0.1:9/path'});
        await gateway.control('POST', 'restart');
        assert.deepStrictEqual(answer(await access()), [500, 'Internal Server Error']);
    },
    'asks for discovery at the root of the host': async () => {
        await gateway.patch({gitlabUrl: `${gitlab.url}/gitlab/`});
        gitlab.requests.length = 0;
        assert.strictEqual((await access()).status, 200);
        assert.deepStrictEqual(gitlab.requests.map(each => each.path), ['/.well-known/openid-configuration', '/oauth/discovery/keys']);
    },
    'traps of the tables answer in their words': async () => {
        const rows = [
            [{trap: 'noKeys'}, access, 500, 'Internal Server Error'], [{trap: 'staleKeys'}, access, 401, {error: 'Forbidden by auth provider'}],
            [{trap: 'noSigningKey'}, access, 500, {detail: 'Failed to generate JWT'}], [{trap: 'clockSkew', seconds: 7200}, access, 401, {error: 'Forbidden by auth provider'}],
            [{trap: 'wrongAudience'}, access, 401, {error: 'Forbidden by auth provider'}], [{trap: 'notEntitled'}, access, 403, {detail: 'Unauthorized to create user access token'}],
            [{trap: 'stripHeader', name: ['Authorization']}, access, 401, unasked], [{trap: 'unhandled500'}, access, 500, 'Internal Server Error'],
            [{trap: 'rateLimit'}, access, 429, {detail: 'Too many requests. Please try again later.'}],
            [{trap: 'promptMissing'}, checked, 400, {detail: 'Failed to load prompt definition for \'model_configuration/check\''}],
            [{trap: 'quota402'}, checked, 402, {error: 'insufficient_credits', error_code: 'USAGE_QUOTA_EXCEEDED', message: 'Consumer does not have sufficient credits for this request'}],
            [{trap: 'validation422'}, checked, 422, {detail: 'Validation error'}], [{trap: 'dropMetadata'}, checked, 421, {detail: '500: Internal Server Error'}],
            [{trap: 'inferenceFailed'}, completed, 503, {detail: 'Inference failed'}], [{trap: 'ready'}, () => call('GET', '/monitoring/ready'), 200, {}],
        ];
        for (const [trap, ask_, status, body] of rows) {
            await gateway.trap(trap);
            assert.deepStrictEqual(answer(await ask_()), [status, body], trap.trap);
        }
        await gateway.trap({trap: 'quota403'});
        assert.strictEqual(JSON.parse((await checked()).text).error_code, 'USAGE_QUOTA_NOT_ENTITLED');
        await gateway.trap({trap: 'rateLimit'});
        assert.strictEqual((await call('GET', '/monitoring/healthz')).status, 200);
        await gateway.trap({trap: 'clockSkew', seconds: -600});
        assert.ok(Math.abs(new Date((await call('GET', '/')).headers.date) - Date.now() + 600000) < 3000);
        await gateway.trap();
        const refusal = await ask(`${gateway.url}/-/double/traps`, {method: 'POST', body: '[{"trap": "noSuch"}]'});
        assert.strictEqual(refusal.status, 400);
    },
    'what stands in front answers for it': async () => {
        await gateway.trap({trap: 'proxy502', status: 504});
        const page = await call('GET', '/');
        assert.deepStrictEqual([page.status, page.headers.server, page.headers['x-process-time'], /504 Gateway Time-out/.test(page.text)], [504, 'nginx/1.22.1', undefined, true]);
        await gateway.trap({trap: 'plainLandingPage'});
        assert.match((await call('GET', '/monitoring/healthz')).text, /Welcome to nginx!/);
        await gateway.trap({trap: 'loginRedirect', to: 'https://sso/'});
        assert.deepStrictEqual([(await call('GET', '/')).status, (await call('GET', '/')).headers.location], [302, 'https://sso/']);
        await gateway.trap({trap: 'close'});
        await assert.rejects(call('GET', '/'));
        await gateway.trap({trap: 'hang'});
        await assert.rejects(call('GET', '/', {milliseconds: 100}), /timed out/);
        await gateway.trap({trap: 'slow', ms: 120, times: 1});
        const began = Date.now();
        await call('GET', '/');
        assert.ok(Date.now() - began >= 115);
        await gateway.trap({trap: 'stripAnswerHeader', name: 'x-process-time'});
        assert.strictEqual((await call('GET', '/')).headers['x-process-time'], undefined);
    },
    'the check calls the model in earnest': async () => {
        assert.deepStrictEqual(answer(await checked()), [200, 'OK']);
        const [sent] = model.requests;
        assert.deepStrictEqual([sent.method, sent.path, sent.headers.authorization], ['POST', '/v1/chat/completions', 'Bearer key']);
        assert.deepStrictEqual([JSON.parse(sent.text).model, JSON.parse(sent.text).max_tokens], ['mixtral', 16]);
        await checked({api_key: null, identifier: 'mixtral', endpoint: `${model.url}/v1/`});
        assert.deepStrictEqual([model.requests[1].headers.authorization, model.requests[1].path], ['Bearer dummy_key', '/v1/chat/completions']);
        modelAnswers = () => chatAnswer('');
        assert.strictEqual((await checked()).text, '""');
        await gateway.patch({version: '18.11'});
        model.requests.length = 0;
        await checked();
        const [system] = JSON.parse(model.requests[0].text).messages;
        assert.ok(system.role === 'system' && system.content.length > 4000 && system.content.length < 5200, String(system.content.length));
    },
    'faults of a model become LiteLLM\'s numbers': async () => {
        const rows = [
            [401, '401: Unauthorized'], [403, '403: Forbidden'], [404, '404: Not Found'], [400, '400: Bad Request'], [429, '429: Too Many Requests'],
            [500, '500: Internal Server Error'], [502, '502: Bad Gateway'], [503, '503: Service Unavailable'], [504, '504: Gateway Timeout'],
        ];
        for (const [status, detail] of rows) {
            modelAnswers = () => ({status, body: {error: {message: 'the model\'s own words'}}});
            assert.deepStrictEqual(answer(await checked()), [421, {detail}]);
        }
        modelAnswers = () => ({status: 529, body: {}});
        assert.deepStrictEqual(answer(await checked()), [500, 'Internal Server Error']);
        modelAnswers = () => ({headers: {'Content-Type': 'text/html'}, body: '<html>login</html>'});
        assert.deepStrictEqual(answer(await checked()), [421, {detail: '500: Internal Server Error'}]);
        modelAnswers = (request, text, response) => { response.destroy(); };
        assert.deepStrictEqual(answer(await checked()), [421, {detail: '500: Internal Server Error'}]);
        for (const endpoint of ['http://127.0.0.1:9/v1', 'http://no.such.host.invalid/v1', model.url.replace('http', 'https'), 'model.local:8000/v1'])
            assert.deepStrictEqual(answer(await checked({endpoint})), [421, {detail: '500: Internal Server Error'}], endpoint);
        await gateway.patch({modelSeconds: 0.1});
        modelAnswers = () => new Promise(() => {});
        assert.deepStrictEqual(answer(await checked()), [421, {detail: '408: Request Timeout'}]);
    },
    'an unknown provider sends nothing, bad metadata is dropped': async () => {
        await gateway.patch({version: '18.11'});
        assert.deepStrictEqual(answer(await checked({identifier: 'org/model'})), [421, {detail: '400: Bad Request'}]);
        for (const changes of [{name: 'nova'}, {name: 'qwen'}, {endpoint: `http://${'a'.repeat(250)}/v1`}, {endpoint: 'nothing'}, {provider: null}, {identifier: 'x'.repeat(1001)}])
            assert.deepStrictEqual(answer(await checked(changes)), [421, {detail: '500: Internal Server Error'}], JSON.stringify(changes));
        assert.strictEqual(model.requests.length, 0);
        assert.deepStrictEqual(answer(await checked({}, {inputs: undefined})), [422, {detail: 'Validation error'}]);
        await gateway.patch({requestLogging: true});
        assert.strictEqual(JSON.parse((await checked({}, {inputs: undefined})).text).detail[0].input.model_metadata.api_key, 'key');
    },
    'since 18.11 a refused model takes its time': async () => {
        const time = async () => {
            const began = Date.now();
            await checked({endpoint: 'http://127.0.0.1:9/v1'});
            return Date.now() - began;
        };
        await gateway.patch({retrySeconds: 2});
        const before = await time();
        await gateway.patch({version: '19.0'});
        const after = await time();
        assert.ok(after >= 1990 && after - before > 1000, `${before} ms, then ${after} ms`); // also on a busy machine
        modelAnswers = () => ({status: 500, body: {}});
        model.requests.length = 0;
        await checked();
        assert.strictEqual(model.requests.length, 12);
    },
    'a stream answers 200 first and breaks on a fault': async () => {
        modelAnswers = (request, text, response) => {
            response.writeHead(200, {'Content-Type': 'text/event-stream'});
            for (const content of ['O', 'K'])
                response.write(`data: ${JSON.stringify({choices: [{delta: {content}}]})}\n\n`);
            response.end('data: [DONE]\n\n');
        };
        const good = await checked({}, {stream: true});
        assert.deepStrictEqual([good.status, good.headers['content-type'], good.text], [200, 'text/event-stream; charset=utf-8', 'OK']);
        await gateway.trap({trap: 'bufferStream'});
        assert.strictEqual((await checked({}, {stream: true})).text, 'OK');
        await gateway.trap({trap: 'cutStream', chunks: 1});
        await assert.rejects(checked({}, {stream: true}), /aborted/);
        await gateway.trap();
        await assert.rejects(checked({endpoint: 'http://127.0.0.1:9/v1'}, {stream: true}), /aborted/);
        modelAnswers = () => ({status: 401, body: {}});
        await assert.rejects(checked({}, {stream: true}), /aborted/);
    },
    'completes code with the family\'s template': async () => {
        modelAnswers = () => chatAnswer('  puts "hello"');
        assert.deepStrictEqual(JSON.parse((await completed()).text).choices, [{text: '  puts "hello"', index: 0, finish_reason: 'length'}]);
        const {messages, stop} = JSON.parse(model.requests[0].text);
        assert.deepStrictEqual([messages[0].content, stop.length], ['<s>[SUFFIX]end[PREFIX]def hello', 5]);
        await gateway.patch({version: '19.0'});
        await completed();
        assert.strictEqual(JSON.parse(model.requests[1].text).stop.length, 4);
        modelAnswers = () => chatAnswer('');
        assert.deepStrictEqual(JSON.parse((await completed()).text).choices, []);
        for (const changes of [{model_name: 'general'}, {model_name: 'qwen'}, {prompt_version: undefined}, {model_endpoint: 'nothing'}])
            assert.strictEqual((await completed(changes)).status, 422, JSON.stringify(changes));
        modelAnswers = () => ({status: 401, body: {}});
        assert.deepStrictEqual(answer(await completed()), [500, 'Internal Server Error']);
        await gateway.patch({version: '18.7'});
        assert.deepStrictEqual(answer(await completed({model_endpoint: 'http://127.0.0.1:9/v1'})), [503, {detail: 'Inference failed'}]);
    },
    'Bedrock drops the endpoint': async () => {
        modelAnswers = () => ({body: {output: {message: {role: 'assistant', content: [{text: 'Yes'}]}}}});
        const bedrock = {name: 'claude_3', identifier: 'bedrock/us.anthropic.claude-v2:0', endpoint: 'http://bedrockselfhostedmodel.com', api_key: null};
        assert.deepStrictEqual(answer(await checked(bedrock)), [421, {detail: '500: Internal Server Error'}]);
        await gateway.patch({bedrock: {endpoint: model.url, accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', region: 'us-east-1'}});
        assert.deepStrictEqual(answer(await checked(bedrock)), [200, 'Yes']);
        assert.strictEqual(model.requests[0].path, '/model/us.anthropic.claude-v2%3A0/converse');
        assert.match(model.requests[0].headers.authorization, /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/us-east-1\/bedrock\/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=[0-9a-f]{64}$/);
        assert.strictEqual((await gateway.control('GET', 'state')).bedrock.secretAccessKey, undefined);
    },
    'chat repeats the model\'s words': async () => {
        const body = JSON.stringify({messages: [{role: 'user', content: 'Hello'}], model_metadata: metadata()});
        const chatting = {headers: headers(token({scopes: ['duo_classic_chat']})), body};
        assert.deepStrictEqual(JSON.parse((await call('POST', '/v2/chat/agent', chatting)).text), {type: 'final_answer_delta', data: {text: 'OK'}});
    },
};

async function main() {
    gitlab = await serving(request => (gitlabAnswers ? gitlabAnswers(request) : request.url === '/.well-known/openid-configuration'
        ? {body: {issuer: gitlab.url, jwks_uri: `${gitlab.url}/oauth/discovery/keys`}} : {body: {keys: [key.jwk]}}));
    model = await serving((...given) => (modelAnswers ? modelAnswers(...given) : chatAnswer('OK')));
    gateway = await started(path.join(__dirname, 'server.js'), '--gitlab-url', gitlab.url, '--version', '18.9', '--retry-seconds', '0.02');
    const failed = await run(tests, async () => {
        gitlabAnswers = modelAnswers = null;
        model.requests.length = 0;
        await gateway.control('POST', 'reset');
    });
    await gateway.stop();
    gitlab.stop();
    model.stop();
    process.exit(failed);
}

main().catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
