// Signed tokens (JWT, RS256) as GitLab and the AI gateway exchange them: signing, reading, and checking against a key set.
'use strict';

const crypto = require('crypto');

const encoded = value => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

class SigningKey {
    constructor() {
        const {publicKey, privateKey} = crypto.generateKeyPairSync('rsa', {modulusLength: 2048});
        this.privateKey = privateKey;
        const {kty, n, e} = publicKey.export({format: 'jwk'});
        this.kid = crypto.createHash('sha256').update(`${e}.${n}`).digest('base64url');
        this.jwk = {kty, n, e, kid: this.kid, use: 'sig', alg: 'RS256'};
    }

    sign(claims) {
        const text = `${encoded({typ: 'JWT', alg: 'RS256', kid: this.kid})}.${encoded(claims)}`;
        return `${text}.${crypto.sign('sha256', Buffer.from(text), this.privateKey).toString('base64url')}`;
    }
}

// A reason in the words that PyJWT and the gateway's log use.
class Rejected extends Error {}

// -> {header, claims, signed, signature}; throws Rejected
function decoded(token) {
    const parts = String(token).split('.');
    if (parts.length !== 3)
        throw new Rejected('Not enough segments');
    try {
        return {
            header: JSON.parse(Buffer.from(parts[0], 'base64url')), claims: JSON.parse(Buffer.from(parts[1], 'base64url')),
            signed: Buffer.from(`${parts[0]}.${parts[1]}`), signature: Buffer.from(parts[2], 'base64url'),
        };
    } catch {
        throw new Rejected('Invalid header padding');
    }
}

// keys: of a JWKS; audience: one of those in `aud` has to be it; now: seconds. -> the claims. No leeway, and the issuer does not count.
function verified(token, keys, {audience, now}) {
    const {header, claims, signed, signature} = decoded(token);
    const signs = key => {
        try {
            return crypto.verify('sha256', signed, crypto.createPublicKey({key, format: 'jwk'}), signature);
        } catch {
            return false;
        }
    };
    const fitting = keys.filter(each => each.kty === 'RSA' && (!header.kid || !each.kid || each.kid === header.kid));
    if (header.alg !== 'RS256' || !fitting.some(signs))
        throw new Rejected('Signature verification failed');
    if (typeof claims.exp !== 'number' || claims.exp <= now)
        throw new Rejected('Signature has expired');
    if (claims.nbf !== undefined && claims.nbf > now)
        throw new Rejected('The token is not yet valid (nbf)');
    if (![].concat(claims.aud).includes(audience))
        throw new Rejected('Invalid audience');
    return claims;
}

module.exports = {SigningKey, Rejected, decoded, verified};
