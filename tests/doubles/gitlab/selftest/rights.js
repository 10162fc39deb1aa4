// Who may do what: administrators, scopes, licences, add-ons, editions.
'use strict';

const assert = require('assert');
const {gid} = require('./client');

const everyone = {id: 2, username: 'dev', name: 'Developer', admin: false, preferredLanguage: 'en'};

async function asDeveloper(client) {
    const {users, tokens} = await client.state();
    await client.patch({users: [...users, everyone], tokens: [...tokens, {...tokens[0], id: 8, token: 'glpat-dev', userId: 2}]});
    client.token = 'glpat-dev';
}

async function withScopes(client, scopes) {
    const {tokens} = await client.state();
    await client.patch({tokens: [{...tokens[0], scopes}]});
}

module.exports = {
    'no administrator: nulls without an error, and no is_admin': async client => {
        await asDeveloper(client);
        assert.strictEqual((await client.ask('Models')).errors, undefined);
        assert.strictEqual(await client.data('Models'), null);
        const settings = await client.data('DuoSettings');
        assert.ok(settings.updatedAt);
        assert.deepStrictEqual([settings.aiGatewayUrl, settings.aiGatewayTimeoutSeconds, settings.duoCoreFeaturesEnabled], [null, null, null]);
        assert.ok(!('is_admin' in (await client.rest('GET', '/user')).json));
        assert.strictEqual((await client.rest('GET', '/application/settings')).status, 403);
        assert.strictEqual((await client.rest('GET', '/license')).status, 403);
    },
    'no administrator: feature rows answer on 18.9, null on 18.10': async client => {
        await asDeveloper(client);
        assert.ok((await client.data('FeatureSettings')).nodes.every(each => each.validModels.nodes.length === 0));
        await client.play('18.10.0');
        assert.strictEqual(await client.data('FeatureSettings'), null);
    },
    'no administrator: every write is refused': async client => {
        await asDeveloper(client);
        const denied = /does not exist or you don't have permission/;
        assert.match((await client.refusal('ModelDelete', {input: {id: gid(1)}})).message, denied);
        assert.match((await client.refusal('FeatureSettingUpdate', {input: {features: ['DUO_CHAT'], provider: 'DISABLED'}})).message, denied);
        assert.strictEqual((await client.refusal('DuoSettingsUpdate', {input: {aiGatewayUrl: ''}})).message, 'You don\'t have permission to update the setting ai_gateway_url.');
        assert.ok((await client.requests()).every(each => !each.applied));
    },
    'Sudo: an administrator, the scope, then the user; REST only': async client => {
        const {users, tokens} = await client.state();
        await client.patch({users: [...users, everyone], tokens: [...tokens, {...tokens[0], id: 8, token: 'glpat-dev', userId: 2}]});
        const as = (name, path = '/user') => client.rest('GET', path, undefined, {headers: {Sudo: name}});
        assert.strictEqual((await as('dev')).status, 403);
        assert.strictEqual((await as('dev')).json.error, 'insufficient_scope');
        await client.patch({tokens: [{...tokens[0], scopes: ['api', 'admin_mode', 'sudo']}, {...tokens[0], id: 8, token: 'glpat-dev', userId: 2}]});
        assert.strictEqual((await as('dev')).json.username, 'dev');
        assert.strictEqual((await as('2')).json.username, 'dev');
        assert.strictEqual((await as('nobody')).status, 404);
        assert.match((await as('nobody')).json.message, /User with ID or username 'nobody'/);
        assert.strictEqual((await as('dev', '/license')).status, 403);
        const graphql = await client.ask('{ currentUser { username } }', {}, {headers: {Sudo: 'dev'}});
        assert.strictEqual(graphql.data.currentUser.username, 'root');
        client.token = 'glpat-dev';
        assert.match((await as('root')).json.message, /Must be admin to use sudo/);
    },
    'before the fix any signed-in user could assign features': async client => {
        await asDeveloper(client);
        await client.play('18.7.0');
        assert.deepStrictEqual((await client.mutate('FeatureSettingUpdate', {features: ['DUO_CHAT'], provider: 'DISABLED'})).errors, []);
        await client.play('18.7.1');
        assert.ok(await client.refusal('FeatureSettingUpdate', {input: {features: ['DUO_CHAT'], provider: 'DISABLED'}}));
    },
    'one denied key fails the whole call': async client => {
        await client.patch({addOns: [{id: 2, name: 'DUO_ENTERPRISE', purchasedQuantity: 10}]});
        const refusal = await client.refusal('DuoSettingsUpdate', {input: {aiGatewayTimeoutSeconds: 90, duoCoreFeaturesEnabled: true}});
        assert.match(refusal.message, /duo_core_features_enabled/);
        assert.strictEqual((await client.data('DuoSettings')).aiGatewayTimeoutSeconds, 60);
    },
    'licence without permission: an error, or null': async client => {
        await asDeveloper(client);
        const body = await client.ask('Instance', {flagNames: []});
        assert.deepStrictEqual([body.data.currentLicense, body.data.metadata.enterprise, body.errors.length], [null, true, 2]);
        await client.patch({switches: {deniedReads: 'null'}});
        assert.strictEqual((await client.ask('Instance', {flagNames: []})).errors, undefined);
    },
    'scopes: read_api reads, read_user does not, admin mode wants its own': async client => {
        await withScopes(client, ['read_api']);
        assert.ok(await client.data('Models'));
        assert.match((await client.refusal('ModelDelete', {input: {id: gid(1)}})).message, /permission/);
        assert.strictEqual((await client.rest('PUT', '/application/settings', {duo_chat_expiration_days: 3})).json.error, 'insufficient_scope');
        await withScopes(client, ['read_user']);
        await client.ask('Models', {}, {status: 403});
        assert.strictEqual((await client.rest('GET', '/user')).status, 200);
        await withScopes(client, ['api']);
        await client.patch({instance: {adminMode: true}});
        assert.strictEqual((await client.rest('GET', '/application/settings')).status, 403);
        assert.ok(await client.data('Models'));
        await withScopes(client, ['api', 'admin_mode']);
        assert.strictEqual((await client.rest('GET', '/application/settings')).status, 200);
    },
    'an OAuth token has no page of its own': async client => {
        const {tokens} = await client.state();
        await client.patch({tokens: [{...tokens[0], kind: 'oauth'}]});
        const headers = {Authorization: `Bearer ${client.token}`};
        assert.strictEqual((await client.rest('GET', '/user')).status, 401);
        client.token = null;
        assert.strictEqual((await client.rest('GET', '/personal_access_tokens/self', undefined, {headers})).status, 400);
    },
    'offline licence: no managed models, Agent Platform by add-on': async client => {
        await client.patch({licence: {type: 'offline_cloud'}});
        const rows = (await client.data('FeatureSettings')).nodes;
        assert.ok(rows.every(each => each.validGitlabModels.nodes.length === 0 && each.defaultGitlabModel === null));
        const input = {features: ['DUO_AGENT_PLATFORM'], provider: 'SELF_HOSTED', aiSelfHostedModelId: gid(2)};
        assert.match((await client.refusal('FeatureSettingUpdate', {input})).message, /ai_self_hosted_model_id/);
        assert.match((await client.refusal('FeatureSettingUpdate', {input: {features: ['DUO_CHAT'], provider: 'VENDORED', offeredModelRef: 'gpt_5'}})).message, /offered_model_ref/);
        const {addOns} = await client.state();
        await client.patch({addOns: [...addOns, {id: 9, name: 'SELF_HOSTED_DAP', purchasedQuantity: 10}]});
        assert.deepStrictEqual((await client.mutate('FeatureSettingUpdate', input)).errors, []);
    },
    'no Duo Enterprise: models are not visible': async client => {
        await client.patch({licence: {type: 'offline_cloud'}, addOns: [{id: 1, name: 'DUO_CORE', purchasedQuantity: 10}]});
        assert.strictEqual(await client.data('Models'), null);
        await client.patch({licence: null});
        assert.strictEqual((await client.rest('GET', '/license')).status, 404);
        assert.strictEqual((await client.ask('Instance', {flagNames: []})).data.currentLicense, null);
    },
    'Community Edition knows nothing of Duo': async client => {
        await client.control('POST', 'version', {version: '18.9.1', edition: 'ce'});
        assert.strictEqual((await client.rest('GET', '/metadata')).json.enterprise, false);
        assert.strictEqual((await client.refusal('DuoSettings')).extensions.code, 'undefinedField');
        assert.ok(!('duo_availability' in (await client.rest('GET', '/application/settings')).json));
    },
    'a blocked user and a read-only instance': async client => {
        await client.patch({instance: {readOnly: true}});
        assert.match((await client.refusal('ModelDelete', {input: {id: gid(1)}})).message, /read-only instance/);
        assert.strictEqual((await client.rest('PUT', '/application/settings', {duo_chat_expiration_days: 3})).status, 403);
        assert.ok(await client.data('Models'));
        const {users} = await client.state();
        await client.patch({users: [{...users[0], blocked: true}]});
        assert.strictEqual((await client.ask('Models', {}, {status: 403})).errors[0].message, 'API not accessible for user');
    },
    'answers in the language of the token\'s owner': async client => {
        const {users} = await client.state();
        await client.patch({users: [{...users[0], preferredLanguage: 'de'}]});
        const answer = await client.mutate('ModelCreate', {name: '', model: 'GPT', endpoint: 'http://x.internal'});
        assert.deepStrictEqual(answer.errors, ['Name muss ausgefüllt werden']);
    },
    'seats: assigned, removed, counted, refused': async client => {
        const enterprise = 'gid://gitlab/GitlabSubscriptions::AddOnPurchase/2';
        const assign = 'mutation S($input: UserAddOnAssignmentBulkCreateInput!) { userAddOnAssignmentBulkCreate(input: $input) { errors addOnPurchase { assignedQuantity } } }';
        const input = {addOnPurchaseId: enterprise, userIds: ['gid://gitlab/User/1']};
        assert.strictEqual((await client.data(assign, {input})).addOnPurchase.assignedQuantity, 1);
        const list = `query { selfManagedAddOnEligibleUsers(addOnType: DUO_ENTERPRISE, addOnPurchaseIds: ["${enterprise}"], filterByAssignedSeat: "true") { nodes { username } } }`;
        assert.deepStrictEqual((await client.data(list)).nodes, [{username: 'root'}]);
        const {users} = await client.state();
        await client.patch({users: [...users, everyone], addOns: [{id: 2, name: 'DUO_ENTERPRISE', purchasedQuantity: 1}]});
        assert.deepStrictEqual((await client.data(assign, {input: {...input, userIds: ['gid://gitlab/User/2']}})).errors, ['NO_SEATS_AVAILABLE']);
    },
};
