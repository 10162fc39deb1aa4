// Who asks: the gateway's checks of a request's headers and token, in its order and its words.
'use strict';

const {Rejected, verified} = require('../shared/tokens');

const service = 'gitlab-ai-gateway';

// An exception that nobody caught: 500 in plain text, without the gateway's own headers.
class Unhandled extends Error {}

function mismatch(headers, claims) {
    if (!headers['x-gitlab-realm'] || headers['x-gitlab-realm'] !== claims.gitlab_realm)
        return 'Header mismatch \'X-Gitlab-Realm\'';
    if (!headers['x-gitlab-instance-id'] || headers['x-gitlab-instance-id'] !== (claims.gitlab_instance_id || claims.sub))
        return 'Header mismatch \'X-Gitlab-Instance-Id\'';
    if (claims.iss === service && headers['x-gitlab-global-user-id'] !== claims.sub)
        return 'Header mismatch \'X-Gitlab-Global-User-Id\'';
    return null;
}

// traps: names -> trap. -> {user: {scopes, issuer, claims}} or {refusal: text}
async function authenticate({state, keys, log}, headers, traps, now) {
    if (state.bypass || traps.has('authBypass'))
        return {user: {scopes: ['complete_code', 'duo_classic_chat', 'generate_code'], issuer: null, claims: {}}};
    const {authorization} = headers;
    if (authorization === undefined)
        return {refusal: 'No authorization header presented'};
    const [, token] = /^bearer(?: (.*))?$/i.exec(authorization) || [];
    if (!/^bearer( |$)/i.test(authorization))
        return {refusal: 'Invalid authorization header'};
    if (headers['x-gitlab-authentication-type'] !== 'oidc')
        return {refusal: 'Invalid authentication token type - only OIDC is supported'};
    const unfetched = traps.has('noKeys') || traps.has('staleKeys');
    const gitlab = unfetched ? [] : await keys.gitlab();
    const known = gitlab.concat(traps.has('noKeys') ? [] : keys.validation());
    if (known.length === 0) {
        log('No keys founds in JWKS; are OIDC providers up?');
        throw new Unhandled('no keys');
    }
    try {
        const audience = traps.has('wrongAudience') ? 'another-service' : service;
        const claims = verified(token || '', known, {audience, now});
        const refusal = mismatch(headers, claims);
        return refusal ? {refusal} : {user: {scopes: claims.scopes || [], issuer: claims.iss, claims}};
    } catch (error) {
        if (!(error instanceof Rejected))
            throw error;
        log(error.message);
        return {refusal: 'Forbidden by auth provider'};
    }
}

// The gateway's own token of an hour, for the user that GitLab's token stands for
function issued({keys}, user, headers, now) {
    const expires = now + 3600;
    const claims = {
        iss: service, aud: service, sub: headers['x-gitlab-global-user-id'] || '', exp: expires, nbf: now, iat: now, jti: `${now}-${Math.random()}`,
        gitlab_realm: user.claims.gitlab_realm || 'self-managed', gitlab_instance_id: user.claims.gitlab_instance_id || user.claims.sub || '',
        scopes: ['complete_code'],
    };
    return {token: keys.own.sign(claims), expires_at: expires};
}

module.exports = {authenticate, issued, service, Unhandled};
