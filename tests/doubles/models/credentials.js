// Keys in requests: how they are read, and what of them the log may hold.
'use strict';

const crypto = require('crypto');

const carriers = ['authorization', 'api-key', 'x-api-key', 'x-goog-api-key', 'ocp-apim-subscription-key', 'x-amz-security-token', 'proxy-authorization', 'cookie'];
const secretParameters = /^(?:key|api[-_]?key|token|access_token|code|X-Amz-(?:Signature|Credential|Security-Token))$/i;

const fingerprint = text => crypto.createHash('sha256').update(text).digest('hex').slice(0, 16);

// The key behind "Bearer", in any case of the word; null when there is none. Blanks at its end are kept.
function bearer(asked) {
    const found = /^bearer (.*)$/is.exec(asked.authorization || '');
    return found ? found[1] : null;
}

// [{header, scheme, fingerprint, right}]: enough to see which key was sent, never the key
function carried(headers, key) {
    return carriers.filter(each => each in headers).map(header => {
        const [, scheme, value] = /^(?:(Bearer|Basic|AWS4-HMAC-SHA256) +)?([\s\S]*)$/i.exec(headers[header]);
        return {header, scheme: scheme || null, fingerprint: fingerprint(value), right: key !== null && value === key};
    });
}

const withoutSecrets = query => Object.fromEntries([...query].map(([name, value]) => [name, secretParameters.test(name) ? `(${fingerprint(value)})` : value]));

module.exports = {bearer, carried, withoutSecrets, fingerprint};
