// Rules of the feature rows.
'use strict';

const assert = require('assert');
const {gid} = require('./client');

const rows = async client => (await client.data('FeatureSettings')).nodes;
const row = async (client, key) => (await rows(client)).find(each => each.feature === key);
const update = (client, features, rest) => client.mutate('FeatureSettingUpdate', {features, ...rest});
const stored = async (client, key) => (await client.state()).features[key];

module.exports = {
    'lists Agent Platform rows first, beta rows with terms, two fewer on Premium': async client => {
        const keys = async () => (await rows(client)).map(each => each.feature);
        const plain = await keys();
        assert.deepStrictEqual(plain.slice(0, 3), ['duo_agent_platform', 'duo_agent_platform_agentic_chat', 'code_generations']);
        assert.strictEqual(plain.length, 10);
        await client.patch({testingTermsAccepted: true});
        assert.strictEqual((await keys()).length, 18);
        await client.patch({licence: {plan: 'premium'}});
        const premium = await keys();
        assert.strictEqual(premium.length, 16);
        assert.ok(!premium.includes('resolve_vulnerability') && !premium.includes('duo_chat_explain_vulnerability'));
    },
    'answers lower-case keys, and unassigned for a row never stored': async client => {
        const chat = await row(client, 'duo_chat');
        assert.deepStrictEqual([chat.provider, chat.selfHostedModel.id, chat.releaseState], ['self_hosted', gid(2), 'GA']);
        assert.deepStrictEqual([(await row(client, 'duo_chat_write_tests')).provider, await stored(client, 'duo_chat_write_tests')], ['unassigned', undefined]);
    },
    'offers compatible models, sorted by name, beta families only with terms': async client => {
        const chat = await row(client, 'duo_chat');
        assert.deepStrictEqual(chat.validModels.nodes.map(each => each.id), [gid(2), gid(3), gid(1)]);
        assert.strictEqual(chat.validGitlabModels.nodes.length, 4);
        assert.deepStrictEqual((await row(client, 'duo_agent_platform')).validModels.nodes.map(each => each.id), [gid(2), gid(3)]);
        await client.patch({testingTermsAccepted: true});
        assert.deepStrictEqual((await row(client, 'duo_chat')).validModels.nodes.map(each => each.id), [gid(2), gid(3), gid(4), gid(1)]);
        assert.deepStrictEqual((await row(client, 'glab_ask_git_command')).validGitlabModels.nodes, []);
    },
    'saves several rows and says which by what comes back': async client => {
        const answer = await update(client, ['CODE_COMPLETIONS', 'DUO_AGENT_PLATFORM', 'DUO_CHAT'], {provider: 'SELF_HOSTED', aiSelfHostedModelId: gid(1)});
        assert.deepStrictEqual(answer.errors, ['Mixtral is incompatible with the All agents, except Agentic Chat feature']);
        assert.deepStrictEqual(answer.aiFeatureSettings.map(each => each.feature), ['code_completions', 'duo_chat']);
        assert.strictEqual((await stored(client, 'duo_chat')).aiSelfHostedModelId, 1);
        assert.strictEqual(await stored(client, 'duo_agent_platform'), undefined);
    },
    'wants a model, and at least one feature': async client => {
        assert.deepStrictEqual((await update(client, ['DUO_CHAT_WRITE_TESTS'], {provider: 'SELF_HOSTED', aiSelfHostedModelId: null})).errors, ['Self hosted model can\'t be blank']);
        assert.deepStrictEqual((await update(client, [], {provider: 'DISABLED'})).errors, ['At least one feature is required']);
    },
    'disabled keeps the old model unless null is sent': async client => {
        await update(client, ['DUO_CHAT'], {provider: 'DISABLED'});
        assert.deepStrictEqual(await stored(client, 'duo_chat'), {provider: 'disabled', aiSelfHostedModelId: 2, offeredModelRef: null});
        const [model] = (await client.data('ModelById', {id: gid(2)})).nodes;
        assert.deepStrictEqual(model.featureSettings.nodes, [{feature: 'duo_chat'}]);
        await update(client, ['DUO_CHAT'], {provider: 'DISABLED', aiSelfHostedModelId: null});
        assert.strictEqual((await stored(client, 'duo_chat')).aiSelfHostedModelId, null);
    },
    'managed models: pinned, default, refused': async client => {
        const vendored = (features, offeredModelRef) => update(client, features, {provider: 'VENDORED', aiSelfHostedModelId: null, offeredModelRef});
        const pinned = await update(client, ['DUO_CHAT'], {provider: 'VENDORED', offeredModelRef: 'gpt_5'});
        assert.deepStrictEqual(pinned.aiFeatureSettings[0].gitlabModel, {ref: 'gpt_5'});
        assert.strictEqual((await stored(client, 'duo_chat')).aiSelfHostedModelId, null);
        assert.strictEqual((await vendored(['DUO_CHAT'], '')).aiFeatureSettings[0].gitlabModel, null);
        assert.deepStrictEqual((await vendored(['CODE_COMPLETIONS'], 'gpt_5')).errors, ['Offered model ref Selected model \'gpt_5\' is not compatible with the feature \'code_completions\'']);
        assert.deepStrictEqual((await vendored(['DUO_CHAT'], 'nothing')).errors, ['Offered model ref Model reference not found in definitions']);
        assert.strictEqual((await vendored(['GLAB_ASK_GIT_COMMAND'], null)).errors.length, 1);
    },
    'without the cloud: vendored fails, others are saved and answer 500': async client => {
        await client.patch({cloud: {reachable: false}});
        const failed = await update(client, ['DUO_CHAT'], {provider: 'VENDORED', aiSelfHostedModelId: null});
        assert.deepStrictEqual(failed, {errors: ['Failed to fetch model definitions'], aiFeatureSettings: []});
        const input = {features: ['DUO_CHAT'], provider: 'DISABLED', aiSelfHostedModelId: null};
        await client.ask('FeatureSettingUpdate', {input}, {status: 500});
        assert.strictEqual((await stored(client, 'duo_chat')).provider, 'disabled');
        assert.strictEqual((await client.requests()).pop().applied, true);
        const chat = await row(client, 'duo_chat');
        assert.deepStrictEqual([chat.defaultGitlabModel, chat.validGitlabModels.nodes], [null, []]);
        await client.patch({switches: {faultAfterSaveWithoutCloud: false}});
        assert.deepStrictEqual((await update(client, ['DUO_CHAT'], {provider: 'UNASSIGNED', aiSelfHostedModelId: null})).errors, []);
        await client.patch({switches: {faultAfterSaveWithoutCloud: true}, licence: {type: 'offline_cloud'}, cloud: {status: 503}});
        assert.deepStrictEqual((await update(client, ['DUO_CHAT'], {provider: 'DISABLED', aiSelfHostedModelId: null})).errors, []);
    },
    'names the status when the cloud refuses': async client => {
        await client.patch({cloud: {status: 401}});
        assert.deepStrictEqual((await update(client, ['DUO_CHAT'], {provider: 'VENDORED'})).errors, ['Received error 401 from AI gateway when fetching model definitions']);
    },
    'asks for the hybrid flag before 18.7': async client => {
        await client.play('18.4.1');
        assert.strictEqual((await update(client, ['DUO_CHAT'], {provider: 'VENDORED'})).errors.length, 1);
        await client.rest('POST', '/features/ai_self_hosted_vendored_features', {value: true});
        assert.deepStrictEqual((await update(client, ['DUO_CHAT'], {provider: 'VENDORED'})).errors, []);
    },
    'answers 500 on 18.4.0 only': async client => {
        await client.play('18.4.0');
        await client.ask('FeatureSettings', {}, {status: 500});
        await client.play('18.4.1');
        assert.ok((await rows(client)).length > 0);
    },
    'allow-list of Agentic Chat from 19.1': async client => {
        await client.play('19.1.0');
        const key = 'DUO_AGENT_PLATFORM_AGENTIC_CHAT';
        assert.strictEqual((await row(client, key.toLowerCase())).allowList.enabled, false);
        const set = await client.mutate('AllowListUpdate', {feature: key, allowlistEnabled: true, allowlistModelRefs: ['gpt_5']});
        assert.deepStrictEqual(set.allowList.models.nodes.filter(each => each.allowed).map(each => each.ref), ['claude_sonnet_4_20250514', 'gpt_5']);
        assert.strictEqual((await client.mutate('AllowListUpdate', {feature: 'DUO_CHAT', allowlistEnabled: true, allowlistModelRefs: []})).errors.length, 1);
    },
    'only the stored rows of a model': async client => {
        const query = 'query($id: AiSelfHostedModelID) { aiFeatureSettings(selfHostedModelId: $id) { nodes { feature } } }';
        await client.patch({features: {glab_ask_git_command: {provider: 'self_hosted', aiSelfHostedModelId: 1}}});
        assert.deepStrictEqual((await client.data(query, {id: gid(1)})).nodes.map(each => each.feature).sort(), ['code_completions', 'code_generations', 'glab_ask_git_command']);
    },
};
