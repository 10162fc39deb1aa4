// GitLab towards the gateway and the Agent Platform service, with both doubles running: what it asks them, and how it words what
// comes of it.
'use strict';

const assert = require('assert');
const crypto = require('crypto');
const http = require('http');
const net = require('net');
const path = require('path');
const readline = require('readline');
const {spawn} = require('child_process');
const {started, serving} = require('../../shared/selftest');
const {decoded, verified} = require('../../shared/tokens');
const {ask} = require('../../shared/outbound');
const {start, exchange} = require('./client');

let others;     // {client, gateway, model, platform}: started once, with the first test

async function startedPlatform(gitlabUrl) {
    const program = path.join(__dirname, '..', '..', 'agent-platform', 'server.py');
    const child = spawn('/usr/bin/python3', ['-B', program, '--gitlab-url', gitlabUrl, '--version', '19.0', '--exit-with-stdin'], {stdio: ['pipe', 'pipe', 'inherit']});
    const [line] = await require('events').once(readline.createInterface({input: child.stdout}), 'line');
    const [, address, control] = line.split(' ');
    const call = (name, body) => ask(`${control}/-/double/${name}`, {method: 'POST', body: JSON.stringify(body)});
    return {address, trap: (...traps) => call('traps', traps), reset: () => call('reset', {}), stop: () => child.stdin.end()};
}

async function begin() {
    const client = await start('--check-seconds', '0.3');
    const base = client.url.origin;
    const [gateway, model, platform] = await Promise.all([
        started(path.join(__dirname, '..', '..', 'gateway', 'server.js'), '--gitlab-url', base, '--retry-seconds', '0.02'),
        serving(() => others.answers()), startedPlatform(base)]);
    others = {client, gateway, model, platform, stop: async () => { platform.stop(); model.stop(); await gateway.stop(); await client.stop(); }};
}

const healthy = () => ({body: {choices: [{message: {content: 'Hello'}}]}});

// -> the double, joined to the others, all of them healthy
async function joined(state = {}) {
    if (!others)
        await begin();
    const {client, gateway, model, platform} = others;
    others.answers = healthy;
    await Promise.all([client.reset(), gateway.control('POST', 'reset'), platform.reset()]);
    await client.patch({
        gateway: {simulated: false}, applicationSettings: {allow_local_requests_from_web_hooks_and_services: true},
        duoSettings: {aiGatewayUrl: gateway.url, duoAgentPlatformServiceUrl: platform.address}, instance: {environment: {DUO_AGENT_PLATFORM_SERVICE_SECURE: 'false'}},
        models: [{id: 1, name: 'M', model: 'codestral', endpoint: `${model.url}/v1`, identifier: 'custom_openai/m', apiToken: 'key'}],
        features: {code_completions: {provider: 'self_hosted', aiSelfHostedModelId: 1}, duo_chat: {provider: 'self_hosted', aiSelfHostedModelId: 1}, review_merge_request: null, code_generations: null},
    });
    return Object.assign(client, {patched: await client.patch(state)});
}

const direct = client => client.rest('POST', '/code_suggestions/direct_access', {});
const status = client => client.data('query { cloudConnectorStatus { success probeResults { name success message errors } } }');
const check = async (client, changes = {}) => (await client.data(
    'mutation C($input: AiSelfHostedModelConnectionCheckInput!) { aiSelfHostedModelConnectionCheck(input: $input) { result { success message errors } } }',
    {input: {name: 'x', model: 'CODESTRAL', endpoint: `${others.model.url}/v1`, apiToken: 'key', identifier: 'custom_openai/m', ...changes}})).result;

async function chat(client) {
    const {requestId} = await client.data('mutation { aiAction(input: {chat: {content: "Hello"}}) { requestId errors } }');
    for (;;) {
        const {nodes} = await client.data(`query { aiMessages(requestIds: ["${requestId}"], roles: [ASSISTANT]) { nodes { content errors } } }`);
        if (nodes.length)
            return nodes[0];
        await new Promise(resolve => setTimeout(resolve, 10));
    }
}

const upgrade = (client, target, headers = {}) => new Promise((resolve, reject) => {
    const request = http.request(client.url.origin + target, {headers: {
        Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==', ...client.headers(), ...headers}});
    request.on('upgrade', (answer, socket, head) => resolve({status: answer.statusCode, headers: answer.headers, socket, head}));
    request.on('response', answer => { answer.resume(); resolve({status: answer.statusCode, headers: answer.headers}); });
    request.on('error', reject);
    request.end();
});

// A client's text frame, masked with zeros
const masked = text => Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), Buffer.from(text)]);

module.exports = {
    after: () => others && others.stop(),
    'publishes its keys, never its signing key': async client => {
        const discovery = JSON.parse((await exchange(client.url, {target: '/.well-known/openid-configuration'})).text);
        assert.strictEqual(discovery.issuer, client.url.origin);
        const {keys: [key]} = JSON.parse((await exchange(client.url, {target: new URL(discovery.jwks_uri).pathname})).text);
        assert.deepStrictEqual([key.kty, key.alg, key.d], ['RSA', 'RS256', undefined]);
        assert.ok(crypto.createPublicKey({key, format: 'jwk'}));
        assert.ok(!/PRIVATE|"d":/.test(JSON.stringify(await client.state())));
        assert.strictEqual((await client.control('POST', 'rotate-keys', {})).keys.length, 2);
        await client.patch({instance: {signingKeys: false}});
        assert.deepStrictEqual(JSON.parse((await exchange(client.url, {target: '/oauth/discovery/keys'})).text), {keys: []});
        client.token = null;
        assert.strictEqual((await client.rest('GET', '/projects')).json[0].path_with_namespace, 'root/example');
    },
    'answers for a gateway that is not there, until told otherwise': async client => {
        const access = await direct(client);
        assert.deepStrictEqual([access.status, access.json.base_url, decoded(access.json.token).claims.scopes], [201, 'http://gateway.example.internal:5052', ['complete_code']]);
        assert.strictEqual((await status(client)).success, true);
        assert.strictEqual((await chat(client)).content, 'Hello! How can I help?');
    },
    'a user\'s token comes from the gateway itself': async () => {
        const client = await joined();
        const {status: code, json, headers} = await direct(client);
        assert.deepStrictEqual([code, json.base_url, json.headers['X-Gitlab-Authentication-Type']], [201, others.gateway.url, 'oidc']);
        const {claims} = decoded(json.token);
        assert.deepStrictEqual([claims.iss, claims.scopes, claims.exp], ['gitlab-ai-gateway', ['complete_code'], json.expires_at]);
        const sent = await ask(`${others.gateway.url}/`, {headers: {...json.headers, Authorization: `Bearer ${json.token}`}});
        assert.strictEqual(sent.status, 404);
        assert.match(headers['x-request-id'], /^double-\d+$/);
    },
    'direct access refuses in GitLab\'s words': async () => {
        const rows = [
            [{flags: {ai_duo_code_suggestions_switch: false}}, 404, {message: '404 Not Found'}],
            [{users: [{id: 1, username: 'root', admin: true, duoSeat: false}]}, 401, {message: '401 Unauthorized'}],
            [{applicationSettings: {disabled_direct_code_suggestions: true}}, 403, {message: '403 Forbidden - Direct connections are disabled'}],
            [{features: {code_completions: {provider: 'disabled', aiSelfHostedModelId: null}}}, 401, {message: '401 Unauthorized'}],
            [{instance: {headerId: 'another'}}, 401, {message: 'Token creation failed', error_description: null, error_code: null, error: 'Header mismatch \'X-Gitlab-Instance-Id\''}],
            [{instance: {tokenScopes: ['duo_chat']}}, 403, {message: 'Token creation failed', error_description: null, error_code: null, error: null}],
            [{duoSettings: {aiGatewayUrl: 'http://127.0.0.1:9'}}, 500, {message: '500 Internal Server Error'}],
            [{duoSettings: {aiGatewayUrl: 'http://127.0.0.1:9'}, switches: {unreachableGateway: '503'}}, 503, {message: 'Token creation failed', error_description: null, error_code: null, error: null}],
            [{instance: {rateLimited: ['direct_access']}}, 429, {message: {error: 'This endpoint has been requested too many times. Try again later.'}}],
            [{applicationSettings: {silent_mode_enabled: true}}, 500, {message: '500 Internal Server Error'}],
        ];
        for (const [state, code, body] of rows) {
            const answer = await direct(await joined(state));
            assert.deepStrictEqual([answer.status, answer.json], [code, body], JSON.stringify(state));
        }
        const missing = await direct(await joined({users: [{id: 1, username: 'root', admin: true, duoNamespaceMissing: true}]}));
        assert.deepStrictEqual([missing.status, missing.json.error], [422, 'missing_default_duo_group']);
        const client = await joined({features: {code_completions: null}});
        await client.play('19.4.0');
        assert.strictEqual((await direct(client)).json.message, 'No Code Completion model provided');
        await joined();
        await others.gateway.trap({trap: 'quota402', path: '/v1/code'}, {trap: 'plainLandingPage', path: '/v1/code'});
        assert.strictEqual((await direct(client)).json.message, 'Token is missing in response');
    },
    'a key that was replaced, a clock that is off': async () => {
        const client = await joined();
        assert.strictEqual((await direct(client)).status, 201);
        await client.control('POST', 'rotate-keys', {replace: true});
        assert.strictEqual((await direct(client)).json.error, 'Forbidden by auth provider');
        await others.gateway.control('POST', 'restart');
        assert.strictEqual((await direct(client)).status, 201);
        await client.traps({trap: 'clockSkew', seconds: -7200, always: true});
        const skewed = await direct(client);
        assert.deepStrictEqual([skewed.status, skewed.json.error], [401, 'Forbidden by auth provider']);
        assert.ok(Math.abs(new Date(skewed.headers.date) - Date.now() + 7200000) < 3000);
    },
    'the connection check goes all the way to the model': async () => {
        const client = await joined();
        assert.deepStrictEqual(await check(client), {success: true, message: 'Successfully connected to the self-hosted model', errors: []});
        assert.strictEqual(others.model.requests.pop().headers.authorization, 'Bearer key');
        others.answers = () => ({status: 401, body: {error: 'no'}});
        assert.strictEqual((await check(client)).message, 'ERROR: The self-hosted model server returned code 401: Unauthorized');
        others.answers = healthy;
        await others.gateway.trap({trap: 'promptMissing'});
        assert.match((await check(client)).message, /^ERROR: AI Gateway returned code 400: Unknown error\./);
        await others.gateway.trap({trap: 'staleKeys'});
        assert.strictEqual((await check(client)).message, 'ERROR: AI Gateway returned code 401: ');
        await others.gateway.trap({trap: 'slow', ms: 400});
        assert.match((await check(client)).message, /^ERROR: Net::ReadTimeout/);
        await client.play('19.3.0');
        assert.strictEqual((await client.data('mutation C($input: AiSelfHostedModelConnectionCheckInput!) { aiSelfHostedModelConnectionCheck(input: $input) { result { success } } }',
            {input: {name: 'x', model: 'CODESTRAL', endpoint: `${others.model.url}/v1`, identifier: 'custom_openai/m', provider: 'API'}})).result.success, true);
        const refused = async (state, words) => assert.match((await check(await joined(state))).message, words);
        await refused({duoSettings: {aiGatewayUrl: 'http://127.0.0.1:9'}}, /Connection refused - connect\(2\) for "127\.0\.0\.1" port 9/);
        await refused({duoSettings: {aiGatewayUrl: 'http://no.such.invalid'}}, /URL is blocked: Host cannot be resolved or invalid/);
        await refused({duoSettings: {aiGatewayUrl: others.gateway.url.replace('http', 'https')}}, /state=error: wrong version number/);
        await refused({applicationSettings: {silent_mode_enabled: true}}, /allowed in silent mode/);
        await refused({applicationSettings: {deny_all_requests_except_allowed: true}}, /not on the Allow List are denied/);
    },
    'the health check asks as GitLab does': async () => {
        const client = await joined();
        const green = await status(client);
        assert.deepStrictEqual([green.success, green.probeResults.map(each => each.name)], [true, ['ai_gateway_url_presence_probe', 'host_probe', 'code_suggestions_license_probe', 'duo_agent_platform_probe']], JSON.stringify(green));
        const probe = async (state, name) => (await status(await joined(state))).probeResults.find(each => each.name === name);
        assert.strictEqual((await probe({applicationSettings: {silent_mode_enabled: true}}, 'host_probe')).success, true);
        assert.match((await probe({applicationSettings: {allow_local_requests_from_web_hooks_and_services: false}}, 'host_probe')).message, /URL is blocked: Requests to localhost are not allowed/);
        assert.match((await probe({duoSettings: {aiGatewayUrl: 'http://127.0.0.1:9'}}, 'host_probe')).message, /127\.0\.0\.1 connection failed: .*Connection refused/);
        assert.match((await probe({duoSettings: {duoAgentPlatformServiceUrl: '127.0.0.1:9'}}, 'duo_agent_platform_probe')).errors[0], /^14:.*Connection refused \(111\)/);
        assert.match((await probe({instance: {environment: {DUO_AGENT_PLATFORM_SERVICE_SECURE: 'true'}}}, 'duo_agent_platform_probe')).errors[0], /WRONG_VERSION_NUMBER/);
        await client.patch({users: [{id: 1, username: 'root', admin: true, duoSeat: false}]});
        assert.strictEqual((await client.data('query { currentUser { duoChatAvailable } }')).duoChatAvailable, false);
    },
    'completes code and chats through the gateway': async () => {
        const client = await joined();
        const file = {current_file: {file_name: 'a.rb', content_above_cursor: 'def hello'}};
        const completion = await client.rest('POST', '/code_suggestions/completions', file);
        assert.deepStrictEqual([completion.status, completion.json.choices[0].text], [200, 'Hello']);
        assert.strictEqual((await client.rest('POST', '/code_suggestions/completions', {})).status, 400);
        assert.deepStrictEqual(await chat(client), {content: 'Hello', errors: []});
        others.answers = () => ({status: 401, body: {}});
        assert.strictEqual((await client.rest('POST', '/code_suggestions/completions', file)).status, 500);
        assert.match((await chat(client)).errors[0], /A1004/);
        await others.gateway.trap({trap: 'quota403'});
        assert.match((await chat(client)).errors[0], /M3006/);
        await client.patch({applicationSettings: {silent_mode_enabled: true}});
        assert.match((await chat(client)).errors[0], /A9999/);
        await client.patch({flags: {ai_duo_code_suggestions_switch: false}});
        const off = await client.rest('POST', '/code_suggestions/completions', file);
        assert.deepStrictEqual([off.status, off.headers['x-gitlab-error-origin']], [404, 'monolith']);
    },
    'speaks gRPC to the Agent Platform service': async () => {
        const client = await joined();
        const tools = await client.rest('GET', '/ai/duo_workflows/list_tools');
        assert.deepStrictEqual([tools.status, tools.json.tools[0]], [200, {name: 'read_file', description: 'Read the contents of a file.'}]);
        const access = await client.rest('POST', '/ai/duo_workflows/direct_access', {});
        assert.strictEqual(access.status, 201);
        const {base_url: url, secure, token} = access.json.duo_workflow_service;
        assert.deepStrictEqual([url, secure, decoded(token).claims.iss], [others.platform.address, false, 'gitlab-duo-workflow-service']);
        await others.platform.trap({trap: 'rejectToken', text: 'no such luck'});
        const refused = await client.rest('GET', '/ai/duo_workflows/list_tools');
        assert.deepStrictEqual([refused.status, refused.json.message], [400, '400 Bad request - 16:no such luck']);
        await client.play('18.10.0');
        assert.match((await client.rest('GET', '/ai/duo_workflows/list_tools')).json.message, /WRONG_VERSION_NUMBER/);
        await client.play('18.3.0');
        assert.strictEqual((await client.rest('GET', '/ai/duo_workflows/list_tools')).status, 404);
    },
    'upgrades to WebSocket for those who may': async () => {
        const client = await joined();
        for (const target of ['/-/cable', '/api/v4/ai/duo_workflows/ws']) {
            const open = await upgrade(client, target);
            assert.deepStrictEqual([open.status, open.headers['sec-websocket-accept']], [101, 's3pPLMBiTxaQ9kYGzzhZRbK+xOo='], target);
            open.socket.destroy();
            client.token = null;
            assert.strictEqual((await upgrade(client, target)).status, 401, target);
            client.token = 'glpat-demo';
            await client.traps({trap: 'stripUpgrade', operation: `GET ${target}`, status: 426});
            assert.strictEqual((await upgrade(client, target)).status, 426, target);
        }
        const [last] = (await client.requests()).slice(-1);
        assert.deepStrictEqual([last.path, last.status, last.traps], ['/api/v4/ai/duo_workflows/ws', 426, ['stripUpgrade']]);
        await client.patch({users: [{id: 1, username: 'root', admin: true, duoSeat: false}]});
        assert.strictEqual((await upgrade(client, '/api/v4/ai/duo_workflows/ws')).status, 403);
    },
    'a workflow\'s socket closes when the service cannot be had, and says why in Go\'s words': async () => {
        const client = await joined();
        const first = async word => {
            const {socket} = await upgrade(client, '/api/v4/ai/duo_workflows/ws');
            socket.write(masked(word));
            const chunk = await Promise.race([require('events').once(socket, 'data').then(([each]) => each), require('events').once(socket, 'end').then(() => Buffer.from('end'))]);
            socket.destroy();
            return [chunk[0], chunk.toString()];
        };
        assert.match((await first('{"startRequest":{"goal":"x"}}'))[1], /INPUT_REQUIRED/);
        await others.platform.trap({trap: 'down'});
        for (const word of ['{"startRequest":{"goal":"x"}}', '{}']) {
            const [opcode, text] = await first(word);
            assert.strictEqual(opcode, 0x88);
            assert.match(text, /rpc error: code = Unavailable desc = connection error: .*Error while dialing: dial tcp 127\.0\.0\.1:\d+/);
            assert.ok(text.length <= 127);
        }
        await client.patch({switches: {workhorseClosesSilently: true}});
        assert.strictEqual((await first('{}'))[1], 'end');
        await client.patch({switches: {workhorseClosesSilently: false}});
        await client.play('18.10.0');                       // from here on TLS is a setting, and on
        await others.platform.reset();
        assert.match((await first('{}'))[1], /authentication handshake failed: tls: first/);
    },
    'an upgrade to something else is answered as it stands': async client => {
        const answer = await new Promise((resolve, reject) => {
            const socket = net.connect(client.url.port, client.url.hostname, () => socket.write('GET /api/v4/metadata HTTP/1.1\r\nHost: x\r\nPRIVATE-TOKEN: glpat-demo\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n'));
            let text = '';
            socket.on('data', chunk => { text += chunk; });
            socket.on('end', () => resolve(text));
            socket.on('error', reject);
        });
        assert.match(answer, /^HTTP\/1\.1 200 OK[^]*18\.9\.1-ee/);
        assert.throws(() => verified('a.b.c', [], {audience: 'x', now: 0}));
    },
};
