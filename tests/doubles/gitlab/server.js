// A GitLab double for tests and demonstrations: GitLab's GraphQL and REST interface for GitLab Duo at any release from 17.9
// to 19.5, stateful, on loopback, with the faults that a test asks for.
//
//   node server.js [--port 0] [--host 127.0.0.1] [--version 18.9.1] [--seed demo|empty|FILE] [--relative-root /gitlab]
//                  [--tls-cert FILE --tls-key FILE] [--ca-file FILE] [--check-seconds 3] [--control-token TEXT] [--exit-with-stdin]
//
// Prints one line, "listening http://127.0.0.1:PORT", when it is ready (https:// with TLS; the relative root is appended).
// SIGTERM or SIGINT ends it; with --exit-with-stdin also the end of its standard input, so that no double outlives its test.
// The token of both seeds is glpat-demo. Control interface: /-/double/…, see README.md.
// --ca-file is what GitLab trusts beside the system's roots; --check-seconds stands for the 3 s of its connection check, and
// every other limit of its own requests moves in step.
// Needs Node 18 or newer and graphql-js 16 (Debian: node-graphql; NODE_PATH=/usr/share/nodejs).
'use strict';

const http = require('http');
const {readArguments, listen, endWithParent} = require('../shared/serve');
const {Double} = require('./app');
const {isUpgrade} = require('./websocket');
const {supported, parse, minor} = require('./versions');

const options = {
    version: {type: 'string'},
    seed: {type: 'string', default: 'demo'},
    'relative-root': {type: 'string', default: ''},
    'ca-file': {type: 'string'},
    'check-seconds': {type: 'string', default: '3'},
};

function check(values) {
    if (values.version) {
        parse(values.version);
        if (!supported.includes(minor(values.version)))
            throw new Error(`this double plays ${supported[0]} to ${supported[supported.length - 1]}`);
    }
    if (!(Number(values['check-seconds']) > 0))
        throw new Error('--check-seconds is a number of seconds');
}

function start(values) {
    const relativeRoot = values['relative-root'].replace(/\/$/, '');
    const settings = {caFile: values['ca-file'] || null, timeScale: Number(values['check-seconds']) / 3};
    const double = new Double({seed: values.seed, version: values.version, relativeRoot, controlToken: values['control-token'], settings});
    const failed = stream => error => {
        process.stderr.write(`${error.stack}\n`);
        stream.destroy();
    };
    const listener = (request, response) => double.handle(request, response).catch(failed(response));
    const ready = url => { double.identity.listening = url; };
    const server = listen(values, listener, {ready, suffix: relativeRoot});
    server.on('upgrade', (request, socket, head) => {
        if (isUpgrade(request)) {
            double.upgrade(request, socket, head).catch(failed(socket));
            return;
        }
        // Any other upgrade, to HTTP/2 for one, is not taken up: the request is answered as it stands.
        const response = new http.ServerResponse(request);
        response.assignSocket(socket);
        response.on('finish', () => socket.end());
        listener(request, response);
    });
}

if (require.main === module) {
    const values = readArguments(options, check);
    start(values);
    endWithParent(values);
}
