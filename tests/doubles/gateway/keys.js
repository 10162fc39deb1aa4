// The keys that tokens are checked against: GitLab's, fetched once and kept whatever came of it, and the gateway's own.
'use strict';

const {ask, rootsWith} = require('../shared/outbound');
const {SigningKey} = require('../shared/tokens');

const keptFor = 24 * 3600 * 1000;
const patience = 5000;

// The discovery document is asked for at the root of the host: a path in the address is dropped.
async function fetched(base, ca) {
    const options = {ca, milliseconds: patience, redirects: 5};
    const discovery = await ask(new URL('/.well-known/openid-configuration', base).href, options);
    if (discovery.status !== 200)
        throw new Error(`discovery at ${base} answered ${discovery.status}`);
    const set = await ask(JSON.parse(discovery.text).jwks_uri, options);
    if (set.status !== 200)
        throw new Error(`key set of ${base} answered ${set.status}`);
    return JSON.parse(set.text).keys;
}

class Keys {
    constructor(state, caFile) {
        Object.assign(this, {state, caFile, own: new SigningKey(), log: []});
        this.forget();
    }

    // As a restart of the container does
    forget() {
        this.kept = null;
        this.log.length = 0;
    }

    // GitLab's keys and those of the portal, merged. A failed fetch is kept like a good one.
    async gitlab() {
        if (!this.kept || Date.now() - this.kept.at > keptFor)
            this.kept = {at: Date.now(), keys: this.fetchAll()};
        return this.kept.keys;
    }

    async fetchAll() {
        const {gitlabUrl, portalUrl, trustsCa} = this.state;
        const ca = rootsWith(trustsCa ? this.caFile : null);
        const sets = [...new Set([gitlabUrl, portalUrl].filter(Boolean))].map(base => fetched(base, ca).catch(error => {
            this.log.push(`${base}: ${error.code || ''} ${error.message}`);
            return [];
        }));
        return (await Promise.all(sets)).flat();
    }

    validation() {
        return this.state.validationKey ? [this.own.jwk] : [];
    }
}

module.exports = {Keys};
