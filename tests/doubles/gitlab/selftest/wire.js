// Transport: start and end of the process, credentials, batches, limits, paging, the log.
'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const {spawnSync} = require('child_process');
const {start, exchange, gid} = require('./client');

const server = path.join(__dirname, '..', 'server.js');

module.exports = {
    'tells version, user and token': async client => {
        assert.strictEqual((await client.rest('GET', '/metadata')).json.version, '18.9.1-ee');
        assert.strictEqual((await client.rest('GET', '/user')).json.is_admin, true);
        assert.deepStrictEqual((await client.rest('GET', '/personal_access_tokens/self')).json.scopes, ['api', 'admin_mode']);
        assert.strictEqual((await client.rest('GET', '/license')).json.plan, 'ultimate');
        const {data} = await client.ask('Instance', {flagNames: ['dap_instance_customizable_permissions', 'no_such_flag']});
        assert.strictEqual(data.metadata.version, '18.9.1-ee');
        assert.deepStrictEqual(data.metadata.featureFlags, [{name: 'dap_instance_customizable_permissions', enabled: false}]);
        assert.deepStrictEqual(data.addOnPurchases.map(each => each.name), ['DUO_CORE', 'DUO_ENTERPRISE']);
    },
    'takes PRIVATE-TOKEN and Bearer, refuses others': async client => {
        client.token = null;
        assert.strictEqual((await client.rest('GET', '/user', undefined, {headers: {Authorization: 'Bearer glpat-demo'}})).status, 200);
        assert.strictEqual((await client.rest('GET', '/user')).status, 401);
        client.token = 'glpat-wrong';
        assert.strictEqual((await client.rest('GET', '/metadata')).status, 401);
        assert.strictEqual((await client.ask('Models', {}, {status: 401})).errors[0].message, 'Invalid token');
    },
    'tells an expired from a revoked token': async client => {
        const {tokens} = await client.state();
        await client.patch({tokens: [{...tokens[0], expiresAt: '2020-01-01'}]});
        assert.match((await client.rest('GET', '/user')).json.error_description, /expired/);
        await client.patch({tokens: [{...tokens[0], revoked: true}]});
        assert.match((await client.rest('GET', '/user')).json.error_description, /revoked/);
    },
    'answers a batch in order': async client => {
        const answer = await client.post(['DuoSettings', 'Models'].map(each => ({query: client.text(each), variables: {}})));
        assert.deepStrictEqual(JSON.parse(answer.text).map(each => Object.keys(each.data)[0]), ['duoSettings', 'aiSelfHostedModels']);
        assert.deepStrictEqual((await client.requests())[0].operations, ['DuoSettings', 'Models']);
    },
    'refuses what is malformed or too large with 422': async client => {
        assert.strictEqual((await client.post('{"query": ')).status, 422);
        assert.strictEqual((await client.ask('query {', {}, {status: 422})).errors.length, 1);
        const large = await client.ask(`query { metadata { version } } ${' '.repeat(10000)}`, {}, {status: 422});
        assert.strictEqual(large.errors[0].message, 'Query too large');
    },
    'measures complexity and refuses too much of it': async client => {
        const score = async text => (await client.ask(text)).data.queryComplexity;
        assert.deepStrictEqual(await score('query { queryComplexity { limit score } }'), {limit: 300, score: 3});
        assert.deepStrictEqual(await score('query { queryComplexity { limit score } currentUser { id name } }'), {limit: 300, score: 6});
        const costly = Array.from({length: 30}, (_, index) => `a${index}: aiSelfHostedModels { nodes { id name model endpoint } }`).join(' ');
        assert.match((await client.refusal(`query { ${costly} }`)).message, /exceeds max complexity of 300/);
    },
    'words schema errors as GitLab does': async client => {
        const field = await client.refusal('query { duoSettings { noSuchKey } }');
        assert.strictEqual(field.message, 'Field \'noSuchKey\' doesn\'t exist on type \'DuoSettings\'');
        assert.strictEqual(field.extensions.code, 'undefinedField');
        const argument = await client.refusal('query { aiSelfHostedModels(name: "x") { nodes { id } } }');
        assert.strictEqual(argument.extensions.code, 'argumentNotAccepted');
        const missing = await client.refusal('ModelCreate', {input: {name: 'x', model: 'GPT'}});
        assert.match(missing.message, /invalid value for endpoint \(Expected value to not be null\)/);
        assert.deepStrictEqual(missing.extensions.problems[0].path, ['endpoint']);
        const enumeration = await client.refusal('ModelCreate', {input: {name: 'x', model: 'NOVA', endpoint: 'http://x.internal'}});
        assert.match(enumeration.message, /Expected "NOVA" to be one of: CODEGEMMA/);
        assert.match((await client.refusal('ModelById', {id: '7'})).message, /is not a valid GitLab ID/);
        assert.match((await client.refusal('ModelById', {id: 'gid://gitlab/User/7'})).message, /does not represent an instance of/);
    },
    'pages past 100 rows, also when rows go between two pages': async client => {
        const models = Array.from({length: 230}, (_, index) => ({name: `Model ${index}`, model: 'mistral', endpoint: 'http://vllm.internal/v1', identifier: 'custom_openai/m'}));
        await client.patch({models, features: {duo_chat: null, code_completions: null, code_generations: null, review_merge_request: null}});
        const names = [];
        let after = null, pages = 0;
        do {
            const page = await client.data('Models', {after});
            names.push(...page.nodes.map(each => each.name));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
            if (++pages === 1)
                await client.mutate('ModelDelete', {id: page.nodes[0].id});
        } while (after);
        assert.strictEqual(pages, 3);
        assert.deepStrictEqual([names.length, new Set(names).size], [230, 230]);
        const first = (await client.data('query { aiSelfHostedModels(first: 500) { nodes { id } } }')).nodes;
        assert.strictEqual(first.length, 100);
    },
    'logs what came, keys in the variables too': async client => {
        await client.mutate('ModelUpdate', {id: gid(1), name: 'Renamed', model: 'MIXTRAL', endpoint: 'http://vllm.internal/v1', apiToken: 'new-key'});
        await client.ask('ModelCreate', {input: {name: 'Renamed', model: 'GPT', endpoint: 'http://x.internal'}});
        await client.rest('PUT', '/application/settings', {duo_chat_expiration_days: 12});
        const [update, create, put] = await client.requests();
        assert.strictEqual(update.variables.input.apiToken, 'new-key');
        assert.deepStrictEqual([update.operationName, update.operationType, update.applied, update.status], ['ModelUpdate', 'mutation', true, 200]);
        assert.strictEqual(create.applied, false);
        assert.deepStrictEqual([put.method, put.path, put.body.duo_chat_expiration_days, put.applied], ['PUT', '/api/v4/application/settings', 12, true]);
        assert.deepStrictEqual(put.credentials, ['private-token']);
    },
    'keeps to a relative root and a control token': async () => {
        const client = await start('--relative-root', '/gitlab', '--control-token', 'secret', '--version', '19.1.2');
        assert.strictEqual((await client.rest('GET', '/metadata')).json.version, '19.1.2-ee');
        assert.strictEqual((await exchange(client.url, {target: '/api/v4/metadata'})).status, 404);
        assert.strictEqual((await exchange(client.url, {target: '/-/double/state'})).status, 403);
        assert.strictEqual((await exchange(client.url, {target: '/-/double/state', headers: {'X-Double-Token': 'secret'}})).status, 200);
        assert.strictEqual(await client.stop(), 0);
    },
    'speaks TLS': async () => {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'double-'));
        const [key, cert] = ['key.pem', 'cert.pem'].map(each => path.join(folder, each));
        const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2',
            '-subj', '/CN=double', '-addext', 'subjectAltName=IP:127.0.0.1'], {encoding: 'utf8'});
        assert.strictEqual(made.status, 0, made.stderr || String(made.error));
        const client = await start('--tls-cert', cert, '--tls-key', key);
        assert.strictEqual(client.url.protocol, 'https:');
        await assert.rejects(client.rest('GET', '/metadata'), /self.signed/);
        client.ca = fs.readFileSync(cert);
        assert.strictEqual((await client.rest('GET', '/metadata')).status, 200);
        await client.stop();
        fs.rmSync(folder, {recursive: true});
    },
    'ends on SIGTERM, refuses wrong usage': async () => {
        const client = await start();
        const ended = new Promise(resolve => client.process.once('exit', resolve));
        client.process.kill('SIGTERM');
        assert.strictEqual(await ended, 0);
        for (const wrong of [['--version', '17.8'], ['--version', 'x'], ['--nonsense'], ['--tls-cert', 'x']])
            assert.strictEqual(spawnSync(process.execPath, [server, ...wrong]).status, 64, wrong.join(' '));
    },
};
