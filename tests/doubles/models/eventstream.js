// AWS's binary event stream: length, length of headers, checksum, headers, payload, checksum.
'use strict';

const table = Array.from({length: 256}, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; ++bit)
        value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value >>> 0;
});

function crc32(bytes) {
    let value = 0xffffffff;
    for (const byte of bytes)
        value = table[(value ^ byte) & 255] ^ (value >>> 8);
    return (value ^ 0xffffffff) >>> 0;
}

function number(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}

// 7: a string
function header(name, value) {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([Buffer.from([name.length]), Buffer.from(name), Buffer.from([7, text.length >> 8, text.length & 255]), text]);
}

function message(headers, body) {
    const payload = Buffer.from(JSON.stringify(body), 'utf8');
    const head = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)));
    const prelude = Buffer.concat([number(16 + head.length + payload.length), number(head.length)]);
    const whole = Buffer.concat([prelude, number(crc32(prelude)), head, payload]);
    return Buffer.concat([whole, number(crc32(whole))]);
}

const event = (type, body) => message({':event-type': type, ':content-type': 'application/json', ':message-type': 'event'}, body);
const exception = (type, body) => message({':exception-type': type, ':content-type': 'application/json', ':message-type': 'exception'}, body);

// -> [{headers, body}]; throws on a wrong checksum
function parsed(bytes) {
    const messages = [];
    for (let at = 0; at < bytes.length;) {
        const length = bytes.readUInt32BE(at);
        const whole = bytes.subarray(at, at + length);
        const headEnd = 12 + whole.readUInt32BE(4);
        if (whole.readUInt32BE(8) !== crc32(whole.subarray(0, 8)) || whole.readUInt32BE(length - 4) !== crc32(whole.subarray(0, length - 4)))
            throw new Error('wrong checksum');
        const headers = {};
        for (let place = 12; place < headEnd;) {
            const name = whole.toString('utf8', place + 1, place + 1 + whole[place]);
            const value = place + 1 + whole[place] + 3;
            headers[name] = whole.toString('utf8', value, value + whole.readUInt16BE(value - 2));
            place = value + whole.readUInt16BE(value - 2);
        }
        messages.push({headers, body: JSON.parse(whole.toString('utf8', headEnd, length - 4))});
        at += length;
    }
    return messages;
}

module.exports = {event, exception, parsed};
