// One HTTP request from a double to another: certificates of a private CA, a limit in time, redirects, and the answer as a value.
'use strict';

const fs = require('fs');
const http = require('http');
const https = require('https');
const tls = require('tls');

const maximumAnswer = 16 * 1024 * 1024;

// The roots that a service with this CA file trusts: its own and those of the system.
const rootsWith = file => (file ? [...tls.rootCertificates, fs.readFileSync(file, 'utf8')] : undefined);

const timeout = phase => Object.assign(new Error('timed out'), {code: 'ETIMEDOUT', phase});

// -> {status, statusText, headers, message}, with the body still to be read from `message`.
function open(url, {method = 'GET', headers = {}, body, ca, milliseconds = 60000} = {}) {
    return new Promise((resolve, reject) => {
        const target = new URL(url);
        if (!['http:', 'https:'].includes(target.protocol))
            throw Object.assign(new Error(`unsupported protocol ${target.protocol}`), {code: 'EPROTOCOL'});
        const payload = body === undefined ? undefined : Buffer.from(body);
        const request = (target.protocol === 'https:' ? https : http).request(target, {
            method, ca, agent: false, headers: {...headers, ...(payload ? {'Content-Length': payload.length} : {})},
        });
        let connected = false;
        request.once('socket', socket => socket.once('connect', () => { connected = true; }));
        const late = setTimeout(() => request.destroy(timeout(connected ? 'read' : 'connect')), milliseconds);
        request.once('response', message => {
            message.once('close', () => clearTimeout(late));
            resolve({status: message.statusCode, statusText: message.statusMessage, headers: message.headers, message});
        });
        request.once('error', error => { clearTimeout(late); reject(error); });
        request.end(payload);
    });
}

function textOf(message) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        message.on('data', chunk => {
            size += chunk.length;
            chunks.push(chunk);
            if (size > maximumAnswer)
                message.destroy(new Error('answer too large'));
        });
        const text = () => Buffer.concat(chunks).toString('utf8');
        const broken = error => reject(Object.assign(error, {partial: text()}));
        message.once('end', () => (message.complete ? resolve(text()) : broken(new Error('aborted'))));
        message.once('error', broken);
        message.once('close', () => broken(Object.assign(new Error('aborted'), {code: 'ECONNRESET'})));
    });
}

// redirects: how many are followed; 307 and 308 keep method and body. -> {status, statusText, headers, text}
async function ask(url, options = {}) {
    const answer = await open(url, options);
    const {location} = answer.headers;
    if (options.redirects > 0 && [301, 302, 303, 307, 308].includes(answer.status) && location) {
        answer.message.resume();
        const {body, ...rest} = options;
        const kept = answer.status >= 307 ? options : {...rest, method: options.method === 'HEAD' ? 'HEAD' : 'GET'};
        return ask(new URL(location, url).href, {...kept, redirects: options.redirects - 1});
    }
    const {message, ...head} = answer;
    return {...head, text: await textOf(message)};
}

module.exports = {open, ask, textOf, rootsWith};
