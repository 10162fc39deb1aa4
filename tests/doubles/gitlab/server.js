// A GitLab double for tests and demonstrations: GitLab's GraphQL and REST interface for GitLab Duo at any release from 17.9
// to 19.5, stateful, on loopback, with the faults that a test asks for.
//
//   node server.js [--port 0] [--host 127.0.0.1] [--version 18.9.1] [--seed demo|empty|FILE] [--relative-root /gitlab]
//                  [--tls-cert FILE --tls-key FILE] [--control-token TEXT] [--exit-with-stdin]
//
// Prints one line, "listening http://127.0.0.1:PORT", when it is ready (https:// with TLS; the relative root is appended).
// SIGTERM or SIGINT ends it; with --exit-with-stdin also the end of its standard input, so that no double outlives its test.
// The token of both seeds is glpat-demo. Control interface: /-/double/…, see README.md.
// Needs Node 18 or newer and graphql-js 16 (Debian: node-graphql; NODE_PATH=/usr/share/nodejs).
'use strict';

const fs = require('fs');
const http = require('http');
const https = require('https');
const {parseArgs} = require('util');
const {Double} = require('./app');
const {supported, parse, minor} = require('./versions');

const options = {
    port: {type: 'string', default: '0'},
    host: {type: 'string', default: '127.0.0.1'},
    version: {type: 'string'},
    seed: {type: 'string', default: 'demo'},
    'relative-root': {type: 'string', default: ''},
    'tls-cert': {type: 'string'},
    'tls-key': {type: 'string'},
    'control-token': {type: 'string'},
    'exit-with-stdin': {type: 'boolean', default: false},
};

function usage(problem) {
    process.stderr.write(`${problem}\nusage: node server.js ${Object.keys(options).map(each => `[--${each}]`).join(' ')}\n`);
    process.exit(64);
}

function readArguments() {
    try {
        const {values} = parseArgs({options});
        if (values.version) {
            parse(values.version);
            if (!supported.includes(minor(values.version)))
                throw new Error(`this double plays ${supported[0]} to ${supported[supported.length - 1]}`);
        }
        if (Boolean(values['tls-cert']) !== Boolean(values['tls-key']))
            throw new Error('--tls-cert and --tls-key go together');
        return values;
    } catch (error) {
        return usage(error.message);
    }
}

function start(values) {
    const relativeRoot = values['relative-root'].replace(/\/$/, '');
    const double = new Double({seed: values.seed, version: values.version, relativeRoot, controlToken: values['control-token']});
    const secure = Boolean(values['tls-cert']);
    const listener = (request, response) => double.handle(request, response).catch(error => {
        process.stderr.write(`${error.stack}\n`);
        response.destroy();
    });
    const server = secure
        ? https.createServer({cert: fs.readFileSync(values['tls-cert']), key: fs.readFileSync(values['tls-key'])}, listener)
        : http.createServer(listener);
    server.keepAliveTimeout = 65000;
    server.on('error', error => usage(error.message));
    server.listen(Number(values.port), values.host, () => {
        const host = values.host.includes(':') ? `[${values.host}]` : values.host;
        process.stdout.write(`listening ${secure ? 'https' : 'http'}://${host}:${server.address().port}${relativeRoot}\n`);
    });
    return server;
}

function main() {
    const values = readArguments();
    start(values);
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
