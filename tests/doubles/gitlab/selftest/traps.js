// Every trap strikes where it should, and only there.
'use strict';

const assert = require('assert');
const http = require('http');
const {gid} = require('./client');

const settings = {input: {aiGatewayTimeoutSeconds: 120}};
const timeout = async client => (await client.state()).duoSettings.aiGatewayTimeoutSeconds;
const gone = /socket hang up|ECONNRESET|aborted/;

module.exports = {
    'a misspelt trap is refused': async client => {
        await assert.rejects(client.traps({trap: 'eror500'}), /no such trap/);
        await assert.rejects(client.traps({trap: 'hold', applied: false}), /does not take/);
    },
    'strikes once, at its n-th match, so many times, or always': async client => {
        const statuses = async trap => {
            await client.traps(trap);
            const seen = [];
            for (let i = 0; i < 4; ++i)
                seen.push((await client.rest('GET', '/user')).status);
            return seen;
        };
        assert.deepStrictEqual(await statuses({trap: 'error503'}), [503, 200, 200, 200]);
        assert.deepStrictEqual(await statuses({trap: 'error503', nth: 3}), [200, 200, 503, 200]);
        assert.deepStrictEqual(await statuses({trap: 'error503', nth: 2, times: 2}), [200, 503, 503, 200]);
        assert.deepStrictEqual(await statuses({trap: 'error503', nth: 2, always: true}), [200, 503, 503, 503]);
        assert.deepStrictEqual(await statuses({trap: 'error503', operation: 'GET /api/v4/license', always: true}), [200, 200, 200, 200]);
        assert.deepStrictEqual(await statuses({trap: 'error503', operation: 'GET /api/v4/user', always: true}), [503, 503, 503, 503]);
        const [trap] = await client.control('GET', 'traps');
        assert.deepStrictEqual([trap.seen, trap.fired], [4, 4]);
    },
    'error500 is not applied, error500AfterSave is': async client => {
        await client.traps({trap: 'error500', operation: 'DuoSettingsUpdate'}, {trap: 'error500AfterSave', nth: 2});
        await client.ask('DuoSettingsUpdate', settings, {status: 500});
        assert.strictEqual(await timeout(client), 60);
        assert.strictEqual((await client.ask('DuoSettingsUpdate', settings, {status: 500})).errors[0].message, 'Internal server error');
        assert.strictEqual(await timeout(client), 120);
        assert.deepStrictEqual((await client.requests()).map(each => [each.applied, each.status]), [[false, 500], [true, 500]]);
    },
    'error503 may be applied': async client => {
        await client.traps({trap: 'error503', operation: 'write', applied: true});
        assert.match((await client.ask('DuoSettingsUpdate', settings, {status: 503})).errors[0].message, /^Request timed out/);
        assert.strictEqual(await timeout(client), 120);
    },
    'connections drop before and after': async client => {
        await client.traps({trap: 'dropConnectionBefore', operation: 'DuoSettingsUpdate'}, {trap: 'dropConnectionAfterSave', operation: 'ModelDelete'});
        await assert.rejects(client.ask('DuoSettingsUpdate', settings), gone);
        assert.strictEqual(await timeout(client), 60);
        await assert.rejects(client.ask('ModelDelete', {input: {id: gid(3)}}), gone);
        assert.strictEqual((await client.state()).models.length, 3);
        assert.deepStrictEqual((await client.requests()).map(each => each.status), [null, null]);
    },
    'closeKeptAlive strikes a used connection only': async client => {
        await client.traps({trap: 'closeKeptAlive'});
        const agent = new http.Agent({keepAlive: true, maxSockets: 1});
        await client.ask('DuoSettingsUpdate', {input: {aiGatewayTimeoutSeconds: 70}}, {agent});
        await assert.rejects(client.ask('DuoSettingsUpdate', settings, {agent}), gone);
        agent.destroy();
        assert.strictEqual(await timeout(client), 70);
        assert.deepStrictEqual((await client.requests()).map(each => each.onSocket), [1, 2]);
    },
    'hold: applied, answered on release': async client => {
        await client.traps({trap: 'hold', nth: 2});
        await client.ask('DuoSettingsUpdate', {input: {aiGatewayTimeoutSeconds: 70}});
        let answered = false;
        const pending = client.ask('DuoSettingsUpdate', settings).then(() => { answered = true; });
        const [held] = await client.held(5000);
        assert.deepStrictEqual([held.n > 0, held.operation, held.applied, answered], [true, 'DuoSettingsUpdate', true, false]);
        assert.strictEqual(await timeout(client), 120);
        assert.strictEqual((await client.release({n: held.n})).released, 1);
        await pending;
        assert.deepStrictEqual(await client.held(), []);
    },
    'hold: forgotten when the client goes': async client => {
        await client.traps({trap: 'hold'});
        const request = http.request(new URL('/api/graphql', client.url), {method: 'POST', headers: client.headers({'Content-Type': 'application/json'})});
        request.on('error', () => {});
        request.end(JSON.stringify({query: client.text('DuoSettingsUpdate'), variables: settings}));
        assert.strictEqual((await client.held(5000)).length, 1);
        request.destroy();
        for (let i = 0; i < 100 && (await client.held()).length; ++i)
            await new Promise(resolve => setTimeout(resolve, 10));
        assert.deepStrictEqual(await client.held(), []);
        assert.strictEqual(await timeout(client), 120);
    },
    'holdBefore: applied on release, never when the client goes': async client => {
        await client.traps({trap: 'holdBefore', times: 2});
        const request = http.request(new URL('/api/graphql', client.url), {method: 'POST', headers: client.headers({'Content-Type': 'application/json'})});
        request.on('error', () => {});
        request.end(JSON.stringify({query: client.text('ModelDelete'), variables: {input: {id: gid(1)}}}));
        assert.strictEqual((await client.held(5000))[0].applied, false);
        request.destroy();
        const pending = client.ask('DuoSettingsUpdate', settings);
        for (let i = 0; i < 500; ++i) {
            const held = await client.held(100);
            if (held.length === 1 && held[0].operation === 'DuoSettingsUpdate')
                break;
        }
        assert.strictEqual(await timeout(client), 60);
        await client.release();
        await pending;
        assert.strictEqual(await timeout(client), 120);
        assert.strictEqual((await client.state()).models.length, 4);
    },
    'rateLimit answers plain text with its headers': async client => {
        await client.traps({trap: 'rateLimit', retryAfter: 3});
        const answer = await client.rest('GET', '/user');
        assert.deepStrictEqual([answer.status, answer.headers['retry-after'], answer.json], [429, '3', null]);
        assert.ok(answer.headers['ratelimit-reset'] && answer.headers['ratelimit-remaining'] === '0');
    },
    'slow, malformed, truncated, oversized': async client => {
        await client.traps({trap: 'slow', ms: 150});
        const before = Date.now();
        await client.data('Models');
        assert.ok(Date.now() - before >= 145);
        await client.traps({trap: 'malformedJson'});
        const malformed = await client.post({query: client.text('Models')});
        assert.strictEqual(malformed.status, 200);
        assert.throws(() => JSON.parse(malformed.text), SyntaxError);
        await client.traps({trap: 'truncated', operation: 'write'});
        await assert.rejects(client.ask('DuoSettingsUpdate', settings), /truncated|aborted/);
        assert.strictEqual(await timeout(client), 120);
        await client.traps({trap: 'oversized', bytes: 300000}, {trap: 'oversized', bytes: 300000, declared: true, nth: 2});
        const open = await client.post({query: client.text('Models')});
        const declared = await client.post({query: client.text('Models')});
        assert.ok(open.text.length > 300000 && JSON.parse(open.text).data);
        assert.deepStrictEqual([open.headers['content-length'], declared.headers['content-length']], [undefined, String(Buffer.byteLength(open.text))]);
    },
    'other servers, redirects, refusals': async client => {
        await client.traps({trap: 'notGitlab'});
        assert.match((await client.rest('GET', '/metadata')).text, /nginx/);
        await client.traps({trap: 'redirect', to: 'http://127.0.0.1:9/api/v4/user'});
        const redirect = await client.rest('GET', '/user');
        assert.deepStrictEqual([redirect.status, redirect.headers.location], [302, 'http://127.0.0.1:9/api/v4/user']);
        await client.traps({trap: 'unauthorized'}, {trap: 'forbidden', nth: 2});
        assert.strictEqual((await client.ask('Models', {}, {status: 401})).errors[0].message, 'Invalid token');
        await client.ask('Models', {}, {status: 403});
    },
    'refuseArgument: a key or an enum value that the server does not know': async client => {
        await client.traps({trap: 'refuseArgument', name: 'aiGatewayTimeoutSeconds'});
        const refusal = await client.refusal('DuoSettingsUpdate', settings);
        assert.match(refusal.message, /aiGatewayTimeoutSeconds \(Field is not defined on DuoSettingsUpdateInput\)/);
        await client.traps({trap: 'refuseArgument', names: ['UNASSIGNED'], always: true});
        const input = {features: ['DUO_CHAT'], provider: 'UNASSIGNED', aiSelfHostedModelId: null};
        assert.match((await client.refusal('FeatureSettingUpdate', {input})).message, /Expected "UNASSIGNED" to be one of: DISABLED, VENDORED, SELF_HOSTED\)/);
        assert.deepStrictEqual((await client.mutate('FeatureSettingUpdate', {...input, provider: 'DISABLED'})).errors, []);
    },
    'silentDrop: accepted, not stored': async client => {
        await client.traps({trap: 'silentDrop', keys: ['aiGatewayTimeoutSeconds', 'duo_chat_expiration_days', 'identifier', 'duo_chat'], always: true});
        assert.deepStrictEqual((await client.mutate('DuoSettingsUpdate', settings.input)).errors, []);
        await client.rest('PUT', '/application/settings', {duo_chat_expiration_days: 9, enabled_expanded_logging: true});
        await client.mutate('ModelUpdate', {id: gid(1), name: 'Renamed', model: 'MIXTRAL', endpoint: 'http://vllm.internal/v1', identifier: 'custom_openai/other'});
        await client.mutate('FeatureSettingUpdate', {features: ['DUO_CHAT', 'CODE_COMPLETIONS'], provider: 'DISABLED', aiSelfHostedModelId: null});
        const state = await client.state();
        assert.deepStrictEqual([state.duoSettings.aiGatewayTimeoutSeconds, state.applicationSettings], [60, {enabled_expanded_logging: true}]);
        assert.deepStrictEqual([state.models[0].name, state.models[0].identifier], ['Renamed', 'custom_openai/Mixtral-8x7B-Instruct-v0.1']);
        assert.deepStrictEqual([state.features.duo_chat.provider, state.features.code_completions.provider], ['self_hosted', 'disabled']);
    },
    'partialFeature: these rows fail, the others are saved': async client => {
        await client.traps({trap: 'partialFeature', keys: ['duo_chat']});
        const answer = await client.mutate('FeatureSettingUpdate', {features: ['DUO_CHAT', 'CODE_COMPLETIONS'], provider: 'DISABLED', aiSelfHostedModelId: null});
        assert.strictEqual(answer.errors.length, 1);
        assert.deepStrictEqual(answer.aiFeatureSettings.map(each => each.feature), ['code_completions']);
    },
    'unknownEnums: values from the future': async client => {
        await client.traps({trap: 'unknownEnums', always: true});
        const [model] = (await client.data('Models')).nodes;
        assert.deepStrictEqual([model.model, model.releaseState], ['nova_9', 'PREVIEW']);
        const rows = (await client.data('FeatureSettings')).nodes;
        assert.strictEqual(rows[0].provider, 'federated');
        assert.strictEqual(rows[rows.length - 1].mainFeature, 'GitLab Duo Holograms');
    },
    'localised: another language for one answer': async client => {
        await client.traps({trap: 'localised', lang: 'ja'});
        const input = {name: 'Mixtral on vLLM', model: 'GPT', endpoint: 'http://x.internal'};
        assert.deepStrictEqual((await client.mutate('ModelCreate', input)).errors, ['Nameはすでに存在します']);
        assert.deepStrictEqual((await client.mutate('ModelCreate', input)).errors, ['Name has already been taken']);
    },
};
