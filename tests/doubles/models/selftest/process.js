// Start and end of the process: arguments, TLS, a port that is closed while the model loads.
'use strict';

const assert = require('assert');
const fs = require('fs');
const os = require('os');
const path = require('path');
const tls = require('tls');
const {spawnSync} = require('child_process');
const {start, exchange, bearer, key} = require('./client');

const server = path.join(__dirname, '..', 'server.js');

async function withDouble(options, test) {
    const client = await start(...options);
    try {
        await test(client);
    } finally {
        assert.strictEqual(await client.stop(), 0);
    }
}

// What the handshake agrees on
function protocolOf(address, cert) {
    const {hostname, port} = new URL(address);
    return new Promise((resolve, reject) => {
        const socket = tls.connect({host: hostname, port: Number(port), ca: fs.readFileSync(cert), ALPNProtocols: ['http/1.1']}, () => { resolve(socket.alpnProtocol); socket.destroy(); });
        socket.on('error', reject);
    });
}

module.exports = {
    'wrong usage exits 64': async () => {
        for (const options of [[], ['--kind', 'nothing'], ['--kind', 'vllm', '--tls-cert', 'x'], ['--kind', 'vllm', '--context', '-1'], ['--kind', 'vllm', '--state', '{"colour":1}'], ['--kind', 'vllm', '--trap', 'rests'], ['--colour']])
            assert.strictEqual(spawnSync(process.execPath, [server, ...options], {stdio: 'pipe'}).status, 64, options.join(' '));
    },
    'names, context, state and traps come from the command line, and a reset goes back to them': async () => {
        await withDouble(['vllm', '--model', 'one', '--model', 'two', '--context', '100', '--state', '{"tools":"used"}', '--trap', 'noUsage'], async client => {
            const names = async () => (await client.get('/v1/models')).json.data.map(each => [each.id, each.max_model_len]);
            assert.deepStrictEqual(await names(), [['one', 100], ['two', 100]]);
            assert.strictEqual((await client.chat({model: 'two'})).json.usage, undefined);
            await client.patch({models: ['three']});
            await client.traps();
            assert.ok((await client.chat({model: 'three'})).json.usage);
            await client.reset();
            assert.strictEqual((await names()).length, 2);
            assert.strictEqual((await client.state()).tools, 'used');
            assert.strictEqual((await client.control('GET', 'traps')).length, 1);
        });
    },
    'with a control port the own port is closed while vLLM loads': async () => {
        await withDouble(['vllm', '--key', key, '--control-port', '0', '--state', '{"loading":true}'], async client => {
            await assert.rejects(client.get('/health'), {code: 'ECONNREFUSED'});
            await client.patch({loading: false});
            assert.strictEqual((await client.get('/v1/models', bearer(key))).status, 200);
            await client.patch({refusing: true});
            await assert.rejects(client.get('/health'), {code: 'ECONNREFUSED'});
            await client.patch({refusing: false, loading: false});
            assert.strictEqual((await client.get('/health')).status, 200);
        });
    },
    'without one the connection is closed without an answer': async doubles => {
        const client = await doubles.of('vllm');
        await client.patch({loading: true});
        await assert.rejects(client.get('/health'), {code: 'ECONNRESET'});
    },
    'speaks TLS, with ALPN only where the real server offers it': async () => {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'models-'));
        const [keyFile, cert] = ['key.pem', 'cert.pem'].map(each => path.join(folder, each));
        try {
            const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', keyFile, '-out', cert, '-days', '2', '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']);
            assert.strictEqual(made.status, 0, String(made.stderr));
            await withDouble(['llamacpp', '--tls-cert', cert, '--tls-key', keyFile, '--control-port', '0'], async client => {
                assert.match(client.url, /^https:/);
                assert.strictEqual((await exchange(client.url, {target: '/health', ca: fs.readFileSync(cert)})).status, 200);
                assert.strictEqual(await protocolOf(client.url, cert), false);
                await client.patch({refusing: true});
                await assert.rejects(protocolOf(client.url, cert), {code: 'ECONNREFUSED'});
            });
            await withDouble(['openai', '--tls-cert', cert, '--tls-key', keyFile, '--control-port', '0'], async client => assert.strictEqual(await protocolOf(client.url, cert), 'http/1.1'));
        } finally {
            fs.rmSync(folder, {recursive: true});
        }
    },
    'a bedrock model with a prefix is to be had through its profile only': async () => {
        await withDouble(['bedrock', '--model', 'us.anthropic.claude-x-v1:0', '--model', 'meta.llama-y'], async client => {
            const {models, profiles} = await client.state();
            assert.deepStrictEqual(profiles, ['us.anthropic.claude-x-v1:0']);
            assert.deepStrictEqual(models, [{name: 'anthropic.claude-x-v1:0', profile: true}, {name: 'meta.llama-y'}]);
        });
    },
};
