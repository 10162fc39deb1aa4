// Rules of the self-hosted models.
'use strict';

const assert = require('assert');
const {gid} = require('./client');

const mixtral = {name: 'Mixtral on vLLM', model: 'MIXTRAL', endpoint: 'http://vllm.example.internal:8000/v1'};
const stored = async (client, id) => (await client.state()).models.find(each => each.id === id);

module.exports = {
    'creates, and validates as one string': async client => {
        const made = await client.mutate('ModelCreate', {name: 'New', model: 'GPT', endpoint: ' https://x.openai.azure.com ', identifier: 'azure/gpt', apiToken: 'k'});
        assert.deepStrictEqual(made.errors, []);
        assert.strictEqual(made.selfHostedModel.hasApiToken, true);
        assert.strictEqual((await stored(client, 5)).endpoint, 'https://x.openai.azure.com');
        const wrong = await client.mutate('ModelCreate', {name: 'New', model: 'GPT', endpoint: '', identifier: 'x'.repeat(256)});
        assert.deepStrictEqual(wrong.errors, ['Name has already been taken, Endpoint can\'t be blank, Identifier is too long (maximum is 255 characters)']);
        assert.strictEqual(wrong.selfHostedModel, null);
    },
    'knows reasons for a blocked endpoint, but takes localhost': async client => {
        const reason = async endpoint => (await client.mutate('ModelCreate', {name: `At ${endpoint}`, model: 'GPT', endpoint})).errors[0];
        assert.strictEqual(await reason('http://localhost:8000/v1'), undefined);
        assert.strictEqual(await reason('ftp://x.internal'), 'Endpoint is blocked: Only allowed schemes are http, https');
        assert.strictEqual(await reason('no address'), 'Endpoint is blocked: URI is invalid');
        assert.strictEqual(await reason('http://nowhere.invalid'), 'Endpoint is blocked: Host cannot be resolved or invalid');
        await client.patch({network: {denyAll: true, allowList: ['vllm.internal:8000']}});
        assert.match(await reason('http://other.internal'), /not on the Allow List are denied/);
        assert.strictEqual(await reason('http://vllm.internal:8000/v1'), undefined);
    },
    'update: an absent key stays, an empty one goes, the rest is no patch': async client => {
        await client.mutate('ModelUpdate', {id: gid(1), ...mixtral});
        assert.strictEqual((await stored(client, 1)).apiToken, 'demo-key-of-the-vllm-server');
        await client.mutate('ModelUpdate', {id: gid(1), ...mixtral, apiToken: ''});
        assert.strictEqual((await stored(client, 1)).apiToken, null);
        await client.mutate('ModelUpdate', {id: gid(1), ...mixtral, apiToken: 'again'});
        assert.strictEqual((await stored(client, 1)).apiToken, 'again');
        await client.mutate('ModelUpdate', {id: gid(1), ...mixtral, apiToken: null});
        assert.strictEqual((await stored(client, 1)).apiToken, null);
        const {endpoint, ...rest} = mixtral;
        assert.ok(endpoint);
        assert.match((await client.refusal('ModelUpdate', {input: {id: gid(1), ...rest}})).message, /endpoint \(Expected value to not be null\)/);
    },
    'updatedAt moves with every save': async client => {
        const first = (await client.mutate('ModelUpdate', {id: gid(1), ...mixtral})).selfHostedModel.updatedAt;
        const second = (await client.mutate('ModelUpdate', {id: gid(1), ...mixtral})).selfHostedModel.updatedAt;
        assert.ok(second > first);
    },
    'delete has no guard and takes the rows with it': async client => {
        assert.deepStrictEqual((await client.mutate('ModelDelete', {id: gid(1)})).errors, []);
        const {features, models} = await client.state();
        assert.deepStrictEqual(Object.keys(features).sort(), ['duo_chat', 'duo_chat_fix_code', 'review_merge_request']);
        assert.strictEqual(models.length, 3);
        assert.deepStrictEqual((await client.mutate('ModelDelete', {id: gid(1)})).errors, ['Self-hosted model not found']);
        const made = await client.mutate('ModelCreate', {name: 'Next', model: 'GPT', endpoint: 'http://x.internal'});
        assert.strictEqual(made.selfHostedModel.id, gid(5));
    },
    'an unknown id is a 500, or an error': async client => {
        await client.ask('ModelById', {id: gid(99)}, {status: 500});
        await client.ask('ModelUpdate', {input: {id: gid(99), ...mixtral}}, {status: 500});
        await client.patch({switches: {unknownModelId: 'error'}});
        assert.ok(await client.refusal('ModelById', {id: gid(99)}));
        assert.deepStrictEqual((await client.mutate('ModelUpdate', {id: gid(99), ...mixtral})).errors, ['Self-hosted model not found']);
    },
    'a beta family is hidden from the list until terms are accepted, not by id': async client => {
        const names = async () => (await client.data('Models')).nodes.map(each => each.name);
        assert.ok(!(await names()).includes('Llama 3.3 on vLLM'));
        const [model] = (await client.data('ModelById', {id: gid(4)})).nodes;
        assert.deepStrictEqual([model.name, model.releaseState], ['Llama 3.3 on vLLM', 'BETA']);
        await client.patch({testingTermsAccepted: true});
        assert.ok((await names()).includes('Llama 3.3 on vLLM'));
    },
    'a name over 255 characters breaks the column': async client => {
        const long = {...mixtral, name: 'n'.repeat(256)};
        await client.ask('ModelCreate', {input: long}, {status: 500});
        assert.strictEqual((await client.state()).models.length, 4);
        await client.patch({switches: {columnOverflow: 'error'}});
        assert.strictEqual((await client.mutate('ModelCreate', long)).errors.length, 1);
    },
    'provider: derived on 18.11, required from 19.0': async client => {
        await client.play('18.11.0');
        const bedrock = {name: 'B', model: 'CLAUDE_3', endpoint: 'http://bedrockselfhostedmodel.com', identifier: 'bedrock/x'};
        assert.strictEqual((await client.mutate('ModelCreate', bedrock)).selfHostedModel.provider, 'BEDROCK');
        assert.match((await client.refusal('ModelCreate', {input: {...bedrock, provider: 'API'}})).message, /Field is not defined on AiSelfHostedModelCreateInput/);
        await client.play('19.0.0');
        assert.match((await client.refusal('ModelCreate', {input: {...bedrock, name: 'C'}})).message, /provider \(Expected value to not be null\)/);
        const {endpoint, ...without} = bedrock;
        assert.ok(endpoint);
        assert.deepStrictEqual((await client.mutate('ModelCreate', {...without, name: 'D', provider: 'BEDROCK'})).errors, []);
        assert.deepStrictEqual((await client.mutate('ModelCreate', {...without, name: 'E', provider: 'API'})).errors, ['Endpoint can\'t be blank']);
    },
    'provider: both releases can be turned round': async client => {
        await client.patch({switches: {provider: 'required'}});
        assert.match((await client.refusal('ModelCreate', {input: {...mixtral, name: 'X'}})).message, /provider \(Expected value/);
        assert.deepStrictEqual((await client.mutate('ModelCreate', {...mixtral, name: 'X', provider: 'API'})).errors, []);
        await client.play('19.2.0');
        await client.patch({switches: {provider: 'unknown'}});
        assert.match((await client.refusal('ModelCreate', {input: {...mixtral, name: 'Y', provider: 'API'}})).message, /Field is not defined/);
        assert.deepStrictEqual((await client.mutate('ModelCreate', {...mixtral, name: 'Y'})).errors, []);
    },
    'checks a connection through the stored gateway': async client => {
        const query = 'mutation C($input: AiSelfHostedModelConnectionCheckInput!) { aiSelfHostedModelConnectionCheck(input: $input) { errors result { success message errors } } }';
        const result = async () => (await client.data(query, {input: mixtral})).result;
        assert.strictEqual((await result()).success, true);
        await client.patch({gateway: {status: 421, message: '401'}});
        assert.strictEqual((await result()).errors[0], 'ERROR: The self-hosted model server returned code 401');
        await client.patch({duoSettings: {aiGatewayUrl: null}});
        assert.match((await result()).message, /^You have not configured your local AI gateway URL/);
    },
};
