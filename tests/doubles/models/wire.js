// One request on the wire: reading its body, sending an answer or a stream of frames, and the ways of spoiling it.
'use strict';

const zlib = require('zlib');

const maximumBody = 64 * 1024 * 1024;
const wait = ms => new Promise(resolve => setTimeout(resolve, ms));

function readBody(request) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        request.on('data', chunk => {
            size += chunk.length;
            if (size > maximumBody)
                reject(new Error('request too large'));
            else
                chunks.push(chunk);
        });
        request.on('end', () => resolve(Buffer.concat(chunks)));
        request.on('error', reject);
        request.on('close', () => reject(new Error('connection closed')));
    });
}

// reply: {status, body (undefined for none, string for text, Buffer, or a value for JSON), type?, headers?}
function rendered({status, body, type, headers}) {
    const isText = typeof body === 'string';
    const bytes = body === undefined ? Buffer.alloc(0) : Buffer.isBuffer(body) ? body : Buffer.from(isText ? body : JSON.stringify(body), 'utf8');
    const natural = body === undefined ? {} : {'Content-Type': type || (isText ? 'text/plain; charset=utf-8' : 'application/json')};
    return {status, bytes, headers: {...natural, ...headers}};
}

function send(response, reply) {
    const {status, bytes, headers} = rendered(reply);
    response.writeHead(status, {...headers, 'Content-Length': bytes.length});
    response.end(bytes);
}

const drop = response => response.socket && response.socket.destroy();
const gone = response => response.destroyed || !response.socket || response.socket.destroyed;

// Until there is room again or the reader is gone.
function room(stream) {
    return new Promise(resolve => {
        const done = () => {
            stream.off('drain', done);
            stream.off('close', done);
            resolve();
        };
        stream.once('drain', done);
        stream.once('close', done);
    });
}

async function push(response, bytes) {
    if (!gone(response) && !response.write(bytes))
        await room(response);
}

function openStream(response, {status, headers, stream}) {
    response.writeHead(status, {'Content-Type': stream.type || 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache', ...headers});
    response.flushHeaders();
}

// frames: {bytes, token} in order; pauses stand before each that carries a token. `until` frames are sent, all by default.
async function sendStream(response, reply, {gapMs = reply.stream.gapMs, until = Infinity} = {}) {
    openStream(response, reply);
    let first = true;
    for (const [index, frame] of reply.stream.frames.entries()) {
        if (index >= until || gone(response))
            return;
        const pause = frame.token ? (first ? reply.stream.firstMs : gapMs) : 0;
        if (pause)
            await wait(pause);
        first = first && !frame.token;
        await push(response, frame.bytes);
    }
    response.end();
}

async function sendBuffered(response, reply) {
    const {frames, firstMs, gapMs} = reply.stream;
    await wait(firstMs + gapMs * Math.max(0, frames.filter(each => each.token).length - 1));
    openStream(response, reply);
    response.end(Buffer.concat(frames.map(each => Buffer.from(each.bytes))));
}

// Blanks, which JSON allows before a value, through gzip and never whole in memory.
async function sendBomb(response, reply, {bytes = 256 * 1024 * 1024}) {
    const {status, bytes: text, headers} = rendered(reply);
    response.writeHead(status, {...headers, 'Content-Encoding': 'gzip'});
    const gzip = zlib.createGzip({level: 1});
    gzip.pipe(response);
    const block = Buffer.alloc(1024 * 1024, ' ');
    response.on('close', () => gzip.destroy());
    for (let left = bytes; left > 0 && !gone(response); left -= block.length) {
        if (!gzip.write(block.subarray(0, Math.min(left, block.length))))
            await room(gzip);
    }
    if (!gzip.destroyed)
        gzip.end(text);
}

async function sendEndless(response, reply) {
    if (reply.stream)
        openStream(response, reply);
    else
        response.writeHead(reply.status, {...rendered(reply).headers});
    const frame = reply.stream ? (reply.stream.frames.find(each => each.token) || reply.stream.frames[0]).bytes : '{"data": [], "x": "';
    const block = Buffer.alloc(64 * 1024, reply.stream ? frame : 'x');
    await push(response, frame);
    while (!gone(response))
        await push(response, block);
}

async function sendDrip(response, reply, {ms = 200}) {
    const {status, bytes, headers} = rendered(reply.stream ? {...reply, body: Buffer.concat(reply.stream.frames.map(each => Buffer.from(each.bytes)))} : reply);
    response.writeHead(status, {...headers, 'Content-Length': bytes.length});
    for (const byte of bytes) {
        if (gone(response))
            return;
        await push(response, Buffer.from([byte]));
        await wait(ms);
    }
    response.end();
}

function sendHeaders(response, reply, {bytes = 1024 * 1024}) {
    const filler = Object.fromEntries(Array.from({length: Math.ceil(bytes / 8192)}, (_, index) => [`X-Filler-${index}`, 'f'.repeat(8192)]));
    send(response, {...plainly(reply), headers: {...reply.headers, ...filler}});
}

const noise = Buffer.from(Array.from({length: 16384}, (_, index) => (index * 2654435761 >>> 13) & 255));

// A stream as one body, for faults that have nothing to do with its pace.
const plainly = reply => (reply.stream ? {...reply, type: 'text/event-stream', body: Buffer.concat(reply.stream.frames.map(each => Buffer.from(each.bytes)))} : reply);

const half = bytes => bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 2)));
const whole = (response, reply, bytes, type) => send(response, {...reply, body: bytes, type: type || rendered(reply).headers['Content-Type']});

const strange = {object: 7, data: {id: ['x']}, choices: 'none', usage: [], model: null, error: 0, models: 'many', content: 3, output: [], version: {}, modelSummaries: 1};

const spoils = {
    hang: () => new Promise(() => {}),
    drop: response => drop(response),
    truncated: (response, reply) => {
        const {status, bytes, headers} = rendered(plainly(reply));
        response.writeHead(status, {...headers, 'Content-Length': bytes.length});
        response.write(half(bytes), () => drop(response));
    },
    malformedJson: (response, reply) => whole(response, reply, half(rendered(plainly(reply)).bytes)),
    wrongTypes: (response, reply) => send(response, {...reply, body: strange}),
    deepJson: (response, reply, {depth = 200000}) => whole(response, reply, Buffer.from('{"data":' + '['.repeat(depth) + ']'.repeat(depth) + '}'), 'application/json'),
    wrongEncoding: (response, reply) => whole(response, reply, Buffer.from(`\ufeff${rendered(plainly(reply)).bytes}`, 'utf16le')),
    emptyBody: (response, reply) => send(response, {...reply, body: undefined}),
    binary: (response, reply) => whole(response, reply, noise, 'application/octet-stream'),
    endless: sendEndless,
    drip: sendDrip,
    bomb: (response, reply, trap) => sendBomb(response, plainly(reply), trap),
    hugeHeaders: sendHeaders,
};

const streamSpoils = {
    buffered: sendBuffered,
    cutStream: async (response, reply, {after = Math.ceil(reply.stream.frames.length / 2)}) => {
        await sendStream(response, reply, {until: after});
        setImmediate(() => drop(response));
    },
    neverFirstToken: (response, reply) => openStream(response, reply),
    slowToken: (response, reply, {ms = 1000}) => sendStream(response, reply, {gapMs: ms}),
};

async function deliver(response, reply, traps) {
    for (const trap of traps.filter(each => each.trap === 'slow'))
        await wait(trap.ms ?? 2000);
    const spoil = traps.find(each => spoils[each.trap] || (reply.stream && streamSpoils[each.trap]));
    if (spoil)
        return (spoils[spoil.trap] || streamSpoils[spoil.trap])(response, reply, spoil);
    return reply.stream ? sendStream(response, reply) : send(response, reply);
}

module.exports = {readBody, deliver, send, drop, wait, plainly};
