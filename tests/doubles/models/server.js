// Doubles of model servers for tests and demonstrations: each answers as the server of its kind was measured to answer, on
// loopback, with the faults that a test asks for.
//
//   node server.js --kind KIND [--port 0] [--host 127.0.0.1] [--tls-cert FILE --tls-key FILE] [--key KEY] [--model NAME]...
//                  [--context N] [--version V] [--state JSON] [--trap NAME]... [--control-port N] [--control-token TEXT]
//                  [--exit-with-stdin]
//
// Prints one line, "listening http://127.0.0.1:PORT", when it is ready (https:// with TLS); with --control-port a second,
// "control http://127.0.0.1:PORT". SIGTERM or SIGINT ends it; with --exit-with-stdin also the end of its standard input, so
// that no double outlives its test. Control interface: /-/double/…, see README.md. Needs Node 18 or newer and no packages;
// the kind bedrock also python3 with botocore (Debian: python3-botocore).
'use strict';

const fs = require('fs');
const http = require('http');
const https = require('https');
const path = require('path');
const tls = require('tls');
const {parseArgs} = require('util');
const {Double} = require('./app');

const kinds = fs.readdirSync(path.join(__dirname, 'kinds')).filter(each => each.endsWith('.js')).map(each => each.slice(0, -3)).sort();

const options = {
    kind: {type: 'string'},
    port: {type: 'string', default: '0'},
    host: {type: 'string', default: '127.0.0.1'},
    'tls-cert': {type: 'string'},
    'tls-key': {type: 'string'},
    key: {type: 'string'},
    model: {type: 'string', multiple: true},
    context: {type: 'string'},
    version: {type: 'string'},
    state: {type: 'string', default: '{}'},
    trap: {type: 'string', multiple: true},
    'control-port': {type: 'string'},
    'control-token': {type: 'string'},
    'exit-with-stdin': {type: 'boolean', default: false},
};

function usage(problem) {
    process.stderr.write(`${problem}\nusage: node server.js --kind ${kinds.join('|')} ${Object.keys(options).slice(1).map(each => `[--${each}]`).join(' ')}\n`);
    process.exit(64);
}

function readArguments() {
    try {
        const {values} = parseArgs({options});
        if (!kinds.includes(values.kind))
            throw new Error(values.kind ? `no such kind: ${values.kind}` : '--kind is missing');
        if (Boolean(values['tls-cert']) !== Boolean(values['tls-key']))
            throw new Error('--tls-cert and --tls-key go together');
        if (values.context !== undefined && !(Number(values.context) > 0))
            throw new Error('--context takes a number of tokens');
        const {key, model: models, version} = values;
        const state = {key, models, version, context: values.context && Number(values.context), patch: JSON.parse(values.state)};
        return {values, double: new Double({kindName: values.kind, options: state, traps: values.trap, controlToken: values['control-token']})};
    } catch (error) {
        return usage(error.message);
    }
}

const addressOf = (server, secure, host) => `${secure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${server.address().port}`;
const opened = (server, port, host) => new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), host, resolve);
});

// Node strips blanks at the end of a header's value, vLLM does not: a key with a blank behind it is another key there.
function keepAuthorization(socket) {
    socket.on('data', chunk => {
        const found = /\r\nauthorization:[ \t]*([^\r\n]*)/i.exec(chunk.toString('latin1'));
        if (/^[A-Z]+ \S+ HTTP\/1/.test(chunk.toString('latin1', 0, 2048)))
            socket.authorizationAsSent = found ? found[1] : undefined;
    });
}

// Web servers written in Python and llama.cpp's offer no protocol in the handshake; Node's own https server always does.
function withoutAlpn(identity, listener) {
    const inner = http.createServer(listener);
    const server = tls.createServer(identity, socket => inner.emit('connection', socket));
    server.closeAllConnections = () => inner.closeAllConnections();
    return server;
}

function secured(double, values, listener) {
    const identity = {cert: fs.readFileSync(values['tls-cert']), key: fs.readFileSync(values['tls-key'])};
    return double.kind.alpn ? https.createServer(identity, listener) : withoutAlpn(identity, listener);
}

function serverOf(double, values) {
    const secure = Boolean(values['tls-cert']);
    const listener = onControlPort => (request, response) => double.handle(request, response, onControlPort).catch(error => {
        process.stderr.write(`${error.stack}\n`);
        response.destroy();
    });
    const server = secure ? secured(double, values, listener(false)) : http.createServer(listener(false));
    server.on(secure ? 'secureConnection' : 'connection', keepAuthorization);
    server.keepAliveTimeout = 65000;
    return {server, secure, control: http.createServer(listener(true))};
}

// With a control port the model's own port can be closed and opened again, as of a server that still loads.
function obey(double, server, values) {
    let {port} = server.address();
    double.onState = async () => {
        if (double.refusing === !server.listening)
            return;
        if (server.listening) {
            ({port} = server.address());
            await new Promise(resolve => { server.close(resolve); server.closeAllConnections(); });
        } else {
            await opened(server, port, values.host);
        }
    };
    return double.onState();
}

async function main() {
    const {values, double} = readArguments();
    const {server, secure, control} = serverOf(double, values);
    try {
        if (double.kind.prepare)
            await double.kind.prepare();
        await opened(server, values.port, values.host);
    } catch (error) {
        usage(error.message);
    }
    const lines = [`listening ${addressOf(server, secure, values.host)}`];
    if (values['control-port'] !== undefined) {
        await opened(control, values['control-port'], '127.0.0.1');
        lines.push(`control ${addressOf(control, false, '127.0.0.1')}`);
        await obey(double, server, values);
    }
    process.stdout.write(`${lines.join('\n')}\n`);
    process.on('SIGTERM', () => process.exit(0));
    process.on('SIGINT', () => process.exit(0));
    if (values['exit-with-stdin']) {
        process.stdin.on('end', () => process.exit(0));
        process.stdin.on('close', () => process.exit(0));
        process.stdin.resume();
    }
}

if (require.main === module)
    main();
