// Every document of the program runs against every release, and does what it says.
'use strict';

const assert = require('assert');
const {supported, atLeast} = require('../versions');
const {flags, features} = require('../catalogue');

async function walk(client, release) {
    await client.reset({seed: 'demo'});
    await client.play(`${release}.1`);
    const instance = (await client.ask('Instance', {flagNames: Object.keys(flags(release))})).data;
    assert.strictEqual(instance.metadata.version, `${release}.1-ee`);
    assert.strictEqual(instance.metadata.featureFlags.length, Object.keys(flags(release)).length);

    const provider = atLeast(release, '19.0') ? {provider: 'API'} : {};
    const input = {name: 'Codestral', model: 'CODESTRAL', endpoint: 'http://vllm.internal/v1', identifier: 'custom_openai/codestral', ...provider};
    const made = await client.mutate('ModelCreate', {...input, apiToken: 'key'});
    assert.deepStrictEqual(made.errors, []);
    const {id} = made.selfHostedModel;
    assert.deepStrictEqual((await client.mutate('ModelUpdate', {...input, id, name: 'Codestral 2'})).errors, []);
    const [model] = (await client.data('ModelById', {id})).nodes;
    assert.deepStrictEqual([model.name, model.hasApiToken, 'provider' in model], ['Codestral 2', true, atLeast(release, '18.11')]);
    assert.ok((await client.data('Models')).nodes.some(each => each.id === id));

    const many = atLeast(release, '17.11');
    const choice = {provider: 'SELF_HOSTED', aiSelfHostedModelId: id};
    const set = await client.mutate('FeatureSettingUpdate', {...(many ? {features: ['CODE_GENERATIONS']} : {feature: 'CODE_GENERATIONS'}), ...choice});
    assert.deepStrictEqual(set.errors, []);
    assert.strictEqual((many ? set.aiFeatureSettings[0] : set.aiFeatureSetting).selfHostedModel.id, id);
    const rows = (await client.data('FeatureSettings')).nodes;
    assert.strictEqual(rows.find(each => each.feature === 'code_generations').selfHostedModel.id, id);
    assert.strictEqual('allowList' in rows[0], atLeast(release, '19.1'));

    assert.deepStrictEqual((await client.mutate('DuoSettingsUpdate', {aiGatewayUrl: 'http://gw.internal/'})).errors, []);
    const settings = await client.data('DuoSettings');
    assert.strictEqual(settings.aiGatewayUrl, 'http://gw.internal');
    assert.strictEqual('aiGatewayTimeoutSeconds' in settings, atLeast(release, '18.7'));
    assert.deepStrictEqual((await client.mutate('ModelDelete', {id})).errors, []);
}

module.exports = {
    'all documents at all releases': async client => {
        for (const release of supported) {
            try {
                await walk(client, release);
            } catch (error) {
                error.message = `${release}: ${error.message}`;
                throw error;
            }
        }
    },
    'every feature that a release lists can be written, but the one without a name': async client => {
        for (const release of supported.filter(each => atLeast(each, '17.11'))) {
            await client.play(`${release}.1`);
            for (const {key, noEnum} of features(release)) {
                const body = await client.ask('FeatureSettingUpdate', {input: {features: [key.toUpperCase()], provider: 'DISABLED', aiSelfHostedModelId: null}});
                assert.strictEqual(Boolean(body.errors), Boolean(noEnum), `${release} ${key} ${JSON.stringify(body.errors)}`);
            }
        }
    },
    'rows come and go with the releases': async client => {
        await client.patch({testingTermsAccepted: true});
        const count = async release => {
            await client.play(`${release}.1`);
            return (await client.data('FeatureSettings')).nodes.length;
        };
        const counts = {};
        for (const release of ['17.9', '17.10', '18.1', '18.3', '18.6', '18.7', '18.9', '18.11', '19.1', '19.2', '19.5'])
            counts[release] = await count(release);
        assert.deepStrictEqual(counts, {17.9: 7, '17.10': 8, 18.1: 15, 18.3: 16, 18.6: 16, 18.7: 18, 18.9: 18, 18.11: 21, 19.1: 22, 19.2: 26, 19.5: 27});
    },
};
