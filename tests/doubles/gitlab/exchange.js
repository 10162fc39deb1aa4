// One request on the wire: reading its body, sending its answer, and the ways of not sending it.
'use strict';

const {withUnknownEnums} = require('./traps');

const maximumBody = 10 * 1024 * 1024;

function readBody(request) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        request.on('data', chunk => {
            size += chunk.length;
            if (size > maximumBody)
                reject(new Error('request too large'));
            chunks.push(chunk);
        });
        request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        request.on('error', reject);
        request.on('close', () => reject(new Error('connection closed')));
    });
}

// answer: {status, body (value for JSON, string for text), type?, headers?}
function rendered({status, body, type, headers}) {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const bytes = Buffer.from(text, 'utf8');
    return {
        status, bytes,
        headers: {
            'Content-Type': type || (typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'),
            'Cache-Control': 'max-age=0, private, must-revalidate', Vary: 'Accept, Origin', ...headers,
        },
    };
}

function send(response, answer) {
    const {status, bytes, headers} = rendered(answer);
    response.writeHead(status, {...headers, 'Content-Length': bytes.length});
    response.end(bytes);
}

const drop = response => response.socket && response.socket.destroy();

// Half of the announced bytes, then nothing more.
function sendTruncated(response, answer) {
    const {status, bytes, headers} = rendered(answer);
    response.writeHead(status, {...headers, 'Content-Length': bytes.length});
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => drop(response));
}

// A whole, well terminated answer that is not JSON.
function sendMalformed(response, answer) {
    const {status, bytes, headers} = rendered(answer);
    const broken = bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 2)));
    response.writeHead(status, {...headers, 'Content-Length': broken.length});
    response.end(broken);
}

// The answer behind so many blanks, which JSON allows; without a length unless `declared`.
async function sendOversized(response, answer, {bytes: padding = 64 * 1024 * 1024, declared = false}) {
    const {status, bytes, headers} = rendered(answer);
    response.writeHead(status, declared ? {...headers, 'Content-Length': bytes.length + padding} : headers);
    const block = Buffer.alloc(64 * 1024, ' ');
    for (let left = padding; left > 0 && !response.destroyed; left -= block.length) {
        if (!response.write(block.subarray(0, Math.min(left, block.length))))
            await new Promise(resolve => { response.once('drain', resolve); response.once('close', resolve); });
    }
    if (!response.destroyed)
        response.end(bytes);
}

const isGraphql = path => path.endsWith('/api/graphql');

const html = (status, title, text) => ({status, type: 'text/html; charset=utf-8', body: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${text}</h1></body></html>\n`});

// The answers of traps that put their own in place of GitLab's.
function substitute(trap, path) {
    const graphql = isGraphql(path);
    const error = message => ({errors: [{message}]});
    switch (trap.trap) {
    case 'error500':
    case 'error500AfterSave':
        return {status: 500, body: graphql ? error('Internal server error') : {message: '500 Internal Server Error'}};
    case 'error503':
        return graphql
            ? {status: 503, body: error('Request timed out. Please try a less complex query or a smaller set of records.')}
            : {status: 503, body: {message: '503 Service Unavailable'}};
    case 'rateLimit': {
        const seconds = trap.retryAfter ?? 60;
        return {
            status: 429, body: 'Retry later\n', headers: {
                'Retry-After': String(seconds), 'RateLimit-Limit': '600', 'RateLimit-Name': 'throttle_authenticated_api', 'RateLimit-Observed': '601',
                'RateLimit-Remaining': '0', 'RateLimit-Reset': String(Math.floor(Date.now() / 1000) + seconds)},
        };
    }
    case 'notGitlab':
        return html(200, 'Welcome to nginx!', 'Welcome to nginx!');
    case 'redirect':
        return {...html(trap.status || 302, 'Redirect', 'You are being redirected'), headers: {Location: trap.to}};
    case 'unauthorized':
        return {status: 401, body: graphql ? error('Invalid token') : {message: '401 Unauthorized'}};
    case 'stripUpgrade':
        return trap.status === 200 ? html(200, 'GitLab', 'GitLab') : {status: trap.status || 400, body: trap.status === 426 ? 'Upgrade Required\n' : 'Bad Request\n'};
    case 'forbidden':
        return {status: 403, body: graphql ? error('API not accessible for user') : {message: '403 Forbidden'}};
    default:
        return null;
    }
}

// Sends the answer as the trap wants it; true when the trap has done so.
async function sendAs(trap, response, answer) {
    switch (trap.trap) {
    case 'dropConnectionBefore':
    case 'dropConnectionAfterSave':
    case 'closeKeptAlive':
        drop(response);
        return true;
    case 'malformedJson':
        sendMalformed(response, answer);
        return true;
    case 'truncated':
        sendTruncated(response, answer);
        return true;
    case 'oversized':
        await sendOversized(response, answer, trap);
        return true;
    case 'unknownEnums':
        send(response, {...answer, body: withUnknownEnums(answer.body)});
        return true;
    default:
        return false;
    }
}

module.exports = {readBody, rendered, send, sendAs, substitute, html};
