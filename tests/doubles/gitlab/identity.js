// Who this GitLab is towards the gateway and the Agent Platform service: its address, its keys, the tokens that it signs and the
// headers that go with them.
'use strict';

const crypto = require('crypto');
const {SigningKey} = require('../shared/tokens');
const {atLeast} = require('./versions');

const gatewayAudience = 'gitlab-ai-gateway';
const agentPlatformAudience = 'gitlab-duo-workflow-service';

class Identity {
    constructor(state) {
        this.state = state;
        this.listening = null;  // where it listens, which is its address unless the state knows a better one
        this.keys = [];
    }

    // Made when first asked for: it takes longer than the rest of the start.
    key() {
        if (this.keys.length === 0)
            this.keys.push(new SigningKey());
        return this.keys[this.keys.length - 1];
    }

    // What the console's rotation does: a further key that signs from now on. With `replace` the old ones go.
    rotate(replace) {
        const fresh = new SigningKey();
        this.keys = replace ? [fresh] : this.keys.concat(fresh);
    }

    url() {
        return this.state.instance.url || this.listening;
    }

    discovery() {
        const {issuer, jwksUri} = this.state.instance;
        const url = this.url();
        return {
            issuer: issuer || url, authorization_endpoint: `${url}/oauth/authorize`, token_endpoint: `${url}/oauth/token`,
            userinfo_endpoint: `${url}/oauth/userinfo`, jwks_uri: jwksUri || `${url}/oauth/discovery/keys`, response_types_supported: ['code'],
            scopes_supported: ['api', 'read_api', 'read_user', 'openid', 'ai_features', 'ai_workflows'], subject_types_supported: ['public'],
            id_token_signing_alg_values_supported: ['RS256'], claims_supported: ['iss', 'sub', 'aud', 'exp', 'iat'],
        };
    }

    published() {
        if (!this.state.instance.signingKeys)
            return {keys: []};
        this.key();
        return {keys: this.keys.map(each => each.jwk)};
    }

    // An hour long; empty when there is no key to sign with. skew: seconds by which GitLab's clock is off.
    token({audience, scopes, skew = 0}) {
        const {instance} = this.state;
        if (!instance.signingKeys)
            return '';
        const now = Math.floor(Date.now() / 1000) + skew;
        return this.key().sign({
            iss: instance.issuer || this.url(), sub: instance.id, aud: audience, exp: now + 3600, nbf: now - 5, iat: now, jti: crypto.randomUUID(),
            gitlab_realm: 'self-managed', gitlab_instance_uid: instance.id, scopes,
        });
    }

    userId(user) {
        return crypto.createHash('sha256').update(`${this.state.instance.id}.${user.id}`).digest('base64');
    }

    // Those that a client may repeat towards the gateway
    publicHeaders(user) {
        const {instance, version} = this.state;
        return {
            'x-gitlab-instance-id': instance.headerId || instance.id, 'x-gitlab-host-name': new URL(this.url()).hostname, 'x-gitlab-version': version,
            'x-gitlab-realm': 'self-managed', 'x-gitlab-global-user-id': this.userId(user), 'x-gitlab-feature-enablement-type': 'duo_enterprise',
            'x-gitlab-enabled-feature-flags': '', 'x-gitlab-enabled-instance-verbose-ai-logs': 'false',
            ...(atLeast(version, '18.0') ? {'x-gitlab-model-prompt-cache-enabled': 'true'} : {}), 'X-Gitlab-Authentication-Type': 'oidc',
        };
    }

    gatewayHeaders(ctx, scopes) {
        return {
            ...this.publicHeaders(ctx.user), Authorization: `Bearer ${this.token({audience: gatewayAudience, scopes, skew: ctx.effects.skewSeconds})}`,
            'Content-Type': 'application/json', 'X-Request-ID': ctx.correlationId,
        };
    }

    agentPlatformMetadata(ctx) {
        const {instance, version} = this.state;
        const token = this.token({audience: agentPlatformAudience, scopes: ['duo_agent_platform'], skew: ctx.effects.skewSeconds});
        return {
            authorization: `Bearer ${token}`, 'x-gitlab-authentication-type': 'oidc', 'x-gitlab-instance-id': instance.headerId || instance.id,
            'x-gitlab-realm': 'self-managed', 'x-gitlab-global-user-id': this.userId(ctx.user), 'x-gitlab-user-id': String(ctx.user.id),
            'x-gitlab-client-type': 'gitlab-rails', 'x-gitlab-version': version,
        };
    }
}

module.exports = {Identity};
