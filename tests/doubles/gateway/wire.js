// Answers as values, and how they go out: as uvicorn sends them, without the headers that Node adds by itself.
'use strict';

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

const json = (status, value) => ({status, type: 'application/json', text: JSON.stringify(value)});
const plain = (status, text) => ({status, type: 'text/plain; charset=utf-8', text});
const html = (status, text) => ({status, type: 'text/html; charset=utf-8', text});

function begin(response, {status, type, headers = {}}, more) {
    response.sendDate = false;
    response.removeHeader('connection');
    response.writeHead(status, {...headers, ...(type ? {'content-type': type} : {}), ...more});
    response._last = !response.req || /\bclose\b/i.test(response.req.headers.connection ?? '');   // up to 18 Node hangs up after an answer without that header
}

// The chunks of a stream as they come. A fault breaks the chunked body: the status has long gone out.
async function sendStream(response, answer, traps) {
    begin(response, answer, {});
    response.flushHeaders();
    const held = [];
    const limit = traps.has('cutStream') ? traps.get('cutStream').chunks ?? 1 : Infinity;
    let count = 0;
    try {
        for await (const chunk of answer.stream) {
            if (count++ >= limit)
                throw new Error('cut');
            if (traps.has('bufferStream'))
                held.push(chunk);
            else if (chunk && !response.destroyed)
                await new Promise(resolve => response.write(chunk, resolve));   // out, before a fault destroys what is not
        }
        response.end(held.join(''));
    } catch {
        response.destroy();
    }
}

function send(response, answer, traps = new Map()) {
    if (answer.stream && !answer.head)
        return sendStream(response, answer, traps);
    const bytes = Buffer.from(traps.has('malformedJson') ? answer.text.slice(0, Math.ceil(answer.text.length / 2)) : answer.text || '');
    begin(response, answer, {'content-length': bytes.length});
    response.end(answer.head ? undefined : bytes);
    return undefined;
}

module.exports = {readBody, json, plain, html, send};
