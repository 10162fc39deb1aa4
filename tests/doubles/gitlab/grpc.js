// One unary gRPC call over Node's own HTTP/2, and the little of protobuf that its answers need. Failures are worded as Ruby's
// gRPC words them, for GitLab shows these texts, and as Go's does for Workhorse.
'use strict';

const http2 = require('http2');

const unavailable = text => ({status: 14, text});
const toAll = (host, port, text) => unavailable(`failed to connect to all addresses; last error: UNKNOWN: ipv4:${host}:${port}: ${text}`);

function transportFault(error, {host, port, secure}) {
    const code = error.code || '';
    if (code === 'ECONNREFUSED')
        return toAll(host, port, 'Failed to connect to remote host: Connection refused (111)');
    if (['ENOTFOUND', 'EAI_AGAIN'].includes(code))
        return unavailable(`DNS resolution failed for ${host}:${port}: C-ares status is not ARES_SUCCESS qtype=A name=${host} is_balancer=0: Domain name not found`);
    if (/wrong version number|packet length too long/i.test(error.message))
        return toAll(host, port, 'Ssl handshake failed: SSL_ERROR_SSL: error:100000f7:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER');
    if (/CERT|LEAF_SIGNATURE|ISSUER|ALTNAME/.test(code))
        return toAll(host, port, 'Ssl handshake failed: SSL_ERROR_SSL: error:1000007d:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED');
    if (code === 'ETIMEDOUT')
        return {status: 4, text: 'Deadline Exceeded'};
    if (secure && /application protocol|ALPN/i.test(error.message))
        return toAll(host, port, 'Cannot check peer: missing selected ALPN property.');
    return toAll(host, port, 'Socket closed');
}

function statusOf(headers, trailers) {
    const status = trailers['grpc-status'] ?? headers['grpc-status'];
    if (status !== undefined)
        return {status: Number(status), text: decodeURIComponent(trailers['grpc-message'] ?? headers['grpc-message'] ?? '')};
    const http = headers[':status'];
    const code = {400: 13, 401: 16, 403: 7, 404: 12, 429: 14, 502: 14, 503: 14, 504: 14}[http] || 2;
    return {status: code, text: http === 200 ? 'Stream removed' : `Received http2 header with status: ${http}`};
}

// target: {host, port, secure, ca}; message: bytes. -> {status, text, message}; never throws
function unary(target, path, {metadata, message = Buffer.alloc(0), milliseconds = 30000}) {
    return new Promise(resolve => {
        const {host, port, secure, ca} = target;
        const session = http2.connect(`${secure ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`, {ca});
        const done = outcome => {
            clearTimeout(late);
            resolve(outcome);
            session.destroy();
        };
        const fail = error => done(transportFault(error || new Error('closed'), target));
        const late = setTimeout(() => fail(Object.assign(new Error('late'), {code: 'ETIMEDOUT'})), milliseconds);
        session.once('error', fail);
        session.once('close', () => fail());
        session.once('connect', (_, socket) => {
            if (secure && socket.alpnProtocol !== 'h2') {
                fail(new Error('no application protocol'));
                return;
            }
            const stream = session.request({':method': 'POST', ':path': path, 'content-type': 'application/grpc', te: 'trailers', ...metadata});
            const chunks = [];
            let headers = {}, trailers = {};
            stream.on('response', each => { headers = each; });
            stream.on('trailers', each => { trailers = each; });
            stream.on('data', chunk => chunks.push(chunk));
            stream.once('error', fail);
            stream.once('end', () => done({...statusOf(headers, trailers), message: Buffer.concat(chunks).subarray(5)}));
            const prefix = Buffer.alloc(5);
            prefix.writeUInt32BE(message.length, 1);
            stream.end(Buffer.concat([prefix, message]));
        });
    });
}

const goNames = {1: 'Canceled', 2: 'Unknown', 3: 'InvalidArgument', 4: 'DeadlineExceeded', 5: 'NotFound', 7: 'PermissionDenied', 8: 'ResourceExhausted', 9: 'FailedPrecondition',
    12: 'Unimplemented', 13: 'Internal', 14: 'Unavailable', 16: 'Unauthenticated'};
const handshake = text => `connection error: desc = "transport: authentication handshake failed: ${text}"`;
const goTransport = [
    [/CERTIFICATE_VERIFY_FAILED/, () => handshake('tls: failed to verify certificate: x509: certificate signed by unknown authority')],
    [/WRONG_VERSION_NUMBER/, () => handshake('tls: first record does not look like a TLS handshake')],
    [/ALPN/, () => handshake('credentials: cannot check peer: missing selected ALPN property')],
    [/Connection refused/, ({host, port}) => `connection error: desc = "transport: Error while dialing: dial tcp ${host}:${port}: connect: connection refused"`],
    [/DNS resolution failed/, ({host}) => `dns: A record lookup error: lookup ${host}: no such host`],
    [/Socket closed/, () => 'connection error: desc = "error reading server preface: EOF"'],
];

// The same outcome of `unary` in the words of Go's gRPC
function inGo({status, text}, target) {
    const [, words] = (status === 14 && goTransport.find(([sign]) => sign.test(text))) || [null, () => text];
    return `rpc error: code = ${goNames[status] || `Code(${status})`} desc = ${words(target)}`;
}

// -> [[number, value]]: a number for varints, bytes for what has a length
function fields(bytes) {
    const result = [];
    let at = 0;
    const varint = () => {
        let value = 0, factor = 1, byte;
        do {
            byte = bytes[at++];
            value += (byte & 0x7f) * factor;
            factor *= 128;
        } while (byte > 0x7f && at < bytes.length);
        return value;
    };
    while (at < bytes.length) {
        const tag = varint();
        if ((tag & 7) === 0) {
            result.push([tag >> 3, varint()]);
        } else if ((tag & 7) === 2) {
            const size = varint();
            result.push([tag >> 3, bytes.subarray(at, at += size)]);
        } else {
            throw new Error('unexpected wire type');
        }
    }
    return result;
}

const texts = {3: bytes => bytes.toString('utf8'), 4: Boolean, 5: struct, 6: bytes => fields(bytes).map(([, each]) => value(each))};

// google.protobuf.Value and google.protobuf.Struct, without numbers
function value(bytes) {
    const [number, content] = fields(bytes)[0] || [0];
    return texts[number] ? texts[number](content) : null;
}

function struct(bytes) {
    return Object.fromEntries(fields(bytes).map(([, entry]) => {
        const {1: key, 2: content} = Object.fromEntries(fields(entry));
        return [key.toString('utf8'), value(content)];
    }));
}

module.exports = {unary, inGo, fields, struct};
