// Rules of duoSettings and of the application settings.
'use strict';

const assert = require('assert');

const update = (client, input) => client.mutate('DuoSettingsUpdate', input);
const put = (client, body) => client.rest('PUT', '/application/settings', body);

module.exports = {
    'touches only the keys that are present': async client => {
        await update(client, {aiGatewayTimeoutSeconds: 120});
        const {duoSettings} = await client.state();
        assert.deepStrictEqual([duoSettings.aiGatewayTimeoutSeconds, duoSettings.aiGatewayUrl], [120, 'http://gateway.example.internal:5052']);
    },
    'cuts one slash, clears on blank': async client => {
        await update(client, {aiGatewayUrl: 'http://gw.internal:5052//', duoAgentPlatformServiceUrl: 'gw.internal:50052/'});
        const read = await client.data('DuoSettings');
        assert.deepStrictEqual([read.aiGatewayUrl, read.duoAgentPlatformServiceUrl], ['http://gw.internal:5052/', 'gw.internal:50052']);
        await update(client, {aiGatewayUrl: '/', duoAgentPlatformServiceUrl: ''});
        const cleared = await client.data('DuoSettings');
        assert.deepStrictEqual([cleared.aiGatewayUrl, cleared.duoAgentPlatformServiceUrl], [null, null]);
    },
    'refuses what the rules refuse and keeps the old values': async client => {
        const error = async input => (await update(client, input)).errors[0];
        assert.strictEqual(await error({aiGatewayUrl: 'http://localhost:5052'}), 'Ai gateway url Requests to localhost are not allowed');
        assert.strictEqual(await error({aiGatewayUrl: 'http://127.0.0.1:5052'}), 'Ai gateway url Requests to loopback addresses are not allowed');
        assert.strictEqual(await error({aiGatewayUrl: 'gw.internal:5052'}), 'Ai gateway url Only allowed schemes are http, https');
        assert.strictEqual(await error({aiGatewayUrl: `http://${'x'.repeat(2050)}`}), 'Ai gateway url is too long (maximum is 2048 characters)');
        assert.strictEqual(await error({aiGatewayTimeoutSeconds: 59}), 'Ai gateway timeout seconds must be greater than or equal to 60');
        assert.strictEqual(await error({aiGatewayTimeoutSeconds: 601}), 'Ai gateway timeout seconds must be less than or equal to 600');
        assert.strictEqual(await error({duoAgentPlatformServiceUrl: 'https://gw.internal'}), undefined);
        assert.strictEqual((await client.data('DuoSettings')).aiGatewayUrl, 'http://gateway.example.internal:5052');
        assert.strictEqual(await error({aiGatewayUrl: 'http://10.0.0.4:5052'}), undefined);
        await client.patch({instance: {development: true}});
        assert.strictEqual(await error({aiGatewayUrl: 'http://localhost:5052'}), undefined);
    },
    'one bad key saves none': async client => {
        await update(client, {aiGatewayUrl: 'http://other.internal:5052', aiGatewayTimeoutSeconds: 1});
        assert.strictEqual((await client.data('DuoSettings')).aiGatewayUrl, 'http://gateway.example.internal:5052');
    },
    'null: refused for Duo Core, a fault for the timeout on 18, an error on 19': async client => {
        assert.match((await client.refusal('DuoSettingsUpdate', {input: {duoCoreFeaturesEnabled: null}})).message, /can't be null/);
        await client.ask('DuoSettingsUpdate', {input: {aiGatewayTimeoutSeconds: null}}, {status: 500});
        await client.play('19.0.0');
        assert.deepStrictEqual((await update(client, {aiGatewayTimeoutSeconds: null})).errors, ['Unable to update AI settings']);
    },
    'access levels: dropped while the flag is off, floors when it is on': async client => {
        await update(client, {minimumAccessLevelExecute: 'OWNER'});
        assert.strictEqual((await client.data('DuoSettings')).minimumAccessLevelExecute, null);
        await client.rest('POST', '/features/dap_instance_customizable_permissions', {value: 'true'});
        await update(client, {minimumAccessLevelExecute: 'OWNER'});
        assert.strictEqual((await client.data('DuoSettings')).minimumAccessLevelExecute, 'OWNER');
        assert.deepStrictEqual((await update(client, {minimumAccessLevelExecute: 'MINIMAL_ACCESS'})).errors, ['Minimum access level execute is not included in the list']);
        assert.deepStrictEqual((await update(client, {minimumAccessLevelManage: 'REPORTER'})).errors, ['Minimum access level manage is not included in the list']);
        await update(client, {minimumAccessLevelExecute: null});
        assert.strictEqual((await client.data('DuoSettings')).minimumAccessLevelExecute, null);
    },
    'updatedAt moves, for a URL until 19.1': async client => {
        const moved = async input => {
            const before = (await client.data('DuoSettings')).updatedAt;
            await update(client, input);
            return (await client.data('DuoSettings')).updatedAt > before;
        };
        assert.strictEqual(await moved({aiGatewayUrl: 'http://a.internal'}), true);
        await client.play('19.2.0');
        assert.strictEqual(await moved({aiGatewayUrl: 'http://b.internal'}), false);
        assert.strictEqual(await moved({aiGatewayTimeoutSeconds: 90}), true);
    },
    'may take its keys in an inner object up to 18.0': async client => {
        await client.play('18.0.2');
        await client.patch({switches: {nestedDuoSettings: true}});
        assert.match((await client.refusal('DuoSettingsUpdate', {input: {aiGatewayUrl: 'http://a.internal'}})).message, /Field is not defined on DuoSettingsUpdateInput/);
        await update(client, {duoSettings: {aiGatewayUrl: 'http://a.internal'}});
        assert.strictEqual((await client.data('DuoSettings')).aiGatewayUrl, 'http://a.internal');
        await client.play('18.1.0');
        assert.deepStrictEqual((await update(client, {aiGatewayUrl: 'http://b.internal'})).errors, []);
    },
    'words the URL refusal as 17.9 did': async client => {
        await client.play('17.9.2');
        assert.deepStrictEqual((await update(client, {aiGatewayUrl: 'ftp://x'})).errors, ['Ai gateway url is not allowed: Only allowed schemes are http, https']);
    },
    'availability: three values, all else is never_on, which turns beta off': async client => {
        await put(client, {instance_level_ai_beta_features_enabled: true});
        let read = (await put(client, {duo_availability: 'default_off'})).json;
        assert.deepStrictEqual([read.duo_features_enabled, read.lock_duo_features_enabled, read.instance_level_ai_beta_features_enabled], [false, false, true]);
        read = (await put(client, {duo_availability: 'sometimes'})).json;
        assert.deepStrictEqual([read.duo_availability, read.lock_duo_features_enabled, read.instance_level_ai_beta_features_enabled], ['never_on', true, false]);
        read = (await put(client, {instance_level_ai_beta_features_enabled: true, duo_availability: 'never_on'})).json;
        assert.strictEqual(read.instance_level_ai_beta_features_enabled, false);
    },
    'takes a form as well as JSON, and wants an attribute': async client => {
        const form = await client.rest('PUT', '/application/settings', 'duo_chat_expiration_days=7&model_prompt_cache_enabled=false', {type: 'application/x-www-form-urlencoded'});
        assert.deepStrictEqual([form.json.duo_chat_expiration_days, form.json.model_prompt_cache_enabled], [7, false]);
        assert.strictEqual((await put(client, {})).status, 400);
        assert.strictEqual((await put(client, {ai_gateway_url: 'http://x'})).status, 400);
    },
    'answers 400 with the attribute that is wrong': async client => {
        const wrong = await put(client, {duo_chat_expiration_days: 31, enabled_expanded_logging: true});
        assert.deepStrictEqual([wrong.status, wrong.json], [400, {message: {duo_chat_expiration_days: ['must be less than or equal to 30']}}]);
        assert.strictEqual((await client.rest('GET', '/application/settings')).json.enabled_expanded_logging, false);
        assert.strictEqual((await put(client, {duo_chat_expiration_column: 'x'})).json.error, 'duo_chat_expiration_column does not have a valid value');
        assert.strictEqual((await put(client, {duo_chat_expiration_days: 'many'})).json.error, 'duo_chat_expiration_days is invalid');
    },
    'drops silently what the licence does not cover': async client => {
        await client.patch({addOns: []});
        const read = await put(client, {disabled_direct_code_suggestions: true, duo_chat_expiration_days: 5});
        assert.deepStrictEqual([read.status, read.json.disabled_direct_code_suggestions, read.json.duo_chat_expiration_days], [200, false, 5]);
    },
};
