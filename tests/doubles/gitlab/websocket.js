// Upgrades to WebSocket: /-/cable for classic chat, /api/v4/ai/duo_workflows/ws for the Agent Platform. Whoever may not is
// answered in plain HTTP, so that a refusal still shows that the upgrade came through.
'use strict';

const crypto = require('crypto');
const http = require('http');
const {atLeast} = require('./versions');
const {mayUseDuo} = require('./abilities');
const agentPlatform = require('./agent-platform');

const cable = '/-/cable';
const workflows = '/api/v4/ai/duo_workflows/ws';

function frame(opcode, payload) {
    const length = payload.length < 126 ? Buffer.from([0x80 | opcode, payload.length]) : Buffer.from([0x80 | opcode, 126, payload.length >> 8, payload.length & 0xff]);
    return Buffer.concat([length, payload]);
}

// One frame of a client, which masks what it sends, from the front of `bytes`; null until it is whole.
function unframed(bytes) {
    if (bytes.length < 2)
        return null;
    const short = bytes[1] & 0x7f;
    const start = short === 126 ? 4 : short === 127 ? 10 : 2;
    if (bytes.length < start + 4)
        return null;
    const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short;
    if (bytes.length < start + 4 + length)
        return null;
    const mask = bytes.subarray(start, start + 4);
    const payload = Buffer.from(bytes.subarray(start + 4, start + 4 + length).map((byte, index) => byte ^ mask[index % 4]));
    return {opcode: bytes[0] & 0x0f, payload, rest: bytes.subarray(start + 4 + length)};
}

class Connection {
    constructor(socket, onText) {
        Object.assign(this, {socket, onText, bytes: Buffer.alloc(0)});
        socket.on('data', chunk => this.take(chunk));
        socket.on('error', () => socket.destroy());
    }

    text(value) {
        this.socket.write(frame(1, Buffer.from(JSON.stringify(value))));
    }

    // A close frame has room for 123 bytes of a reason.
    close(code, reason = '') {
        const payload = Buffer.concat([Buffer.from([code >> 8, code & 0xff]), Buffer.from(reason).subarray(0, 123)]);
        this.socket.end(frame(8, payload));
    }

    take(chunk) {
        this.bytes = Buffer.concat([this.bytes, chunk]);
        for (let next = unframed(this.bytes); next; next = unframed(this.bytes)) {
            this.bytes = next.rest;
            if (next.opcode === 8)
                this.close(1000);
            else if (next.opcode === 9)
                this.socket.write(frame(10, next.payload));
            else if (next.opcode === 1)
                this.onText(next.payload.toString('utf8'));
        }
    }
}

const refusal = (status, message) => ({status, body: {message}});

// Who may not come in, as an answer; null for those who may
function refused(ctx, caller, path) {
    const {state, user} = ctx;
    if (path !== cable && (path !== workflows || !atLeast(state.version, '18.2')))
        return refusal(404, '404 Not Found');
    if (!user)
        return path === cable ? {status: 401, body: 'Unauthorized'} : refusal(401, '401 Unauthorized');
    if (!caller.scopes.some(each => ['api', 'ai_workflows'].includes(each)))
        return refusal(403, '403 Forbidden');
    return path === workflows && !mayUseDuo(state, user) ? refusal(403, '403 Forbidden') : null;
}

// ActionCable greets; a subscription is confirmed.
function greet(socket) {
    const connection = new Connection(socket, text => {
        const {command, identifier} = parsed(text);
        if (command === 'subscribe')
            connection.text({identifier, type: 'confirm_subscription'});
    });
    connection.text({type: 'welcome'});
}

function parsed(text) {
    try {
        return JSON.parse(text) || {};
    } catch {
        return {};
    }
}

// Workhorse dials the Agent Platform service with its own trust store when the first message comes.
function serveWorkflow(ctx, socket) {
    const connection = new Connection(socket, async text => {
        const reply = await agentPlatform.call(ctx, '/DuoWorkflow/ListTools', 'workhorse');
        if (reply.status !== 0 && ctx.state.switches.workhorseClosesSilently)
            socket.end();
        else if (reply.status !== 0)
            connection.close(1011, agentPlatform.wordedByWorkhorse(ctx, reply));
        else if (parsed(text).startRequest)
            connection.text({newCheckpoint: {status: 'INPUT_REQUIRED', goal: parsed(text).startRequest.goal || '', checkpoint: '{}', errors: []}});
    });
}

function write(socket, status, headers, body = '') {
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('');
    socket.write(`HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\n${lines}\r\n${body}`);
}

// ctx as for a request; head: what came behind the request already
function accept(ctx, path, request, socket, head, headers) {
    const key = crypto.createHash('sha1').update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
    const protocols = (request.headers['sec-websocket-protocol'] || '').split(/\s*,\s*/).filter(Boolean);
    const chosen = protocols.includes('actioncable-v1-json') ? {'Sec-WebSocket-Protocol': 'actioncable-v1-json'} : {};
    write(socket, 101, {Upgrade: 'websocket', Connection: 'Upgrade', 'Sec-WebSocket-Accept': key, ...chosen, ...headers});
    (path === cable ? greet : serveWorkflow)(path === cable ? socket : ctx, socket);
    if (head.length)
        socket.emit('data', head);
}

module.exports = {accept, refused, write, isUpgrade: request => /^websocket$/i.test(request.headers.upgrade || '')};
