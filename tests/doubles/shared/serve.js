// What every double does around its own work: reading its options, listening, telling its address, and ending with its parent.
'use strict';

const fs = require('fs');
const http = require('http');
const https = require('https');
const tls = require('tls');
const {parseArgs} = require('util');

const common = {
    port: {type: 'string', default: '0'},
    host: {type: 'string', default: '127.0.0.1'},
    'tls-cert': {type: 'string'},
    'tls-key': {type: 'string'},
    'control-token': {type: 'string'},
    'exit-with-stdin': {type: 'boolean', default: false},
};

function usage(problem, options) {
    process.stderr.write(`${problem}\nusage: node server.js ${Object.keys(options).map(each => `[--${each}]`).join(' ')}\n`);
    process.exit(64);
}

// own: further options, as parseArgs takes them; check: throws on values that will not do
function readArguments(own, check = () => {}) {
    const options = {...common, ...own};
    try {
        const {values} = parseArgs({options});
        if (Boolean(values['tls-cert']) !== Boolean(values['tls-key']))
            throw new Error('--tls-cert and --tls-key go together');
        check(values);
        return values;
    } catch (error) {
        return usage(error.message, options);
    }
}

// uvicorn offers no protocol in its handshake; Node's own https server always does.
function withoutAlpn(identity, listener) {
    const inner = http.createServer(listener);
    return tls.createServer(identity, socket => inner.emit('connection', socket));
}

function serverFor(values, listener, alpn) {
    if (!values['tls-cert'])
        return http.createServer(listener);
    const identity = {cert: fs.readFileSync(values['tls-cert']), key: fs.readFileSync(values['tls-key'])};
    return alpn ? https.createServer(identity, listener) : withoutAlpn(identity, listener);
}

// -> the server. ready(url) is called once it listens; then its address is printed, with `suffix` behind it.
function listen(values, listener, {ready = () => {}, suffix = '', alpn = true} = {}) {
    const secure = Boolean(values['tls-cert']);
    const server = serverFor(values, listener, alpn);
    server.keepAliveTimeout = 65000;
    server.on('error', error => usage(error.message, common));
    server.listen(Number(values.port), values.host, () => {
        const host = values.host.includes(':') ? `[${values.host}]` : values.host;
        const url = `${secure ? 'https' : 'http'}://${host}:${server.address().port}${suffix}`;
        ready(url);
        process.stdout.write(`listening ${url}\n`);
    });
    return server;
}

// SIGTERM and SIGINT end it; with --exit-with-stdin also the end of its standard input, so that no double outlives its test.
function endWithParent(values) {
    process.on('SIGTERM', () => process.exit(0));
    process.on('SIGINT', () => process.exit(0));
    if (values['exit-with-stdin']) {
        process.stdin.on('end', () => process.exit(0));
        process.stdin.on('close', () => process.exit(0));
        process.stdin.resume();
    }
}

const loopback = address => address === '::1' || /^(::ffff:)?127\./.test(address || '');

// Why a control call is refused, or null
function controlRefusal(request, token) {
    if (!loopback(request.socket.remoteAddress))
        return 'the control interface answers on loopback only';
    return token && request.headers['x-double-token'] !== token ? 'X-Double-Token is missing or wrong' : null;
}

// RFC 7386: null removes, objects merge, all else (lists too) replaces.
function mergePatch(target, patch) {
    if (patch === null || typeof patch !== 'object' || Array.isArray(patch))
        return patch;
    const result = target !== null && typeof target === 'object' && !Array.isArray(target) ? {...target} : {};
    for (const [key, value] of Object.entries(patch)) {
        if (value === null)
            delete result[key];
        else
            result[key] = mergePatch(result[key], value);
    }
    return result;
}

module.exports = {readArguments, listen, endWithParent, controlRefusal, mergePatch};
