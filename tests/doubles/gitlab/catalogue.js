// What a GitLab release lists: families, feature rows, flags. Read from features.json, which is this double's own record of
// the facts: it must stay independent of what the program believes.
'use strict';

const fs = require('fs');
const path = require('path');
const {atLeast, atMost} = require('./versions');

const record = JSON.parse(fs.readFileSync(path.join(__dirname, 'features.json'), 'utf8'));

function families(version) {
    return record.families.filter(each => atLeast(version, each.since)).map(each => ({
        key: each.key,
        name: each.name,
        beta: each.state === 'BETA' || Boolean(each.betaUntil && atMost(version, each.betaUntil)),
    }));
}

const family = (version, key) => families(version).find(each => each.key === key) || null;

// Rows in list order: {key, title, mainFeature, state, families, terms?, flag?, agentPlatform?, hiddenOnPremium?, noEnum?}
function features(version) {
    return record.snapshots.filter(each => atLeast(version, each.since)).pop().features;
}

const feature = (version, key) => features(version).find(each => each.key === key) || null;

// The Duo flags that exist in a release, with the state that GitLab ships.
function flags(version) {
    const existing = record.flags.filter(each => atLeast(version, each.since) && (!each.until || atMost(version, each.until)));
    return Object.fromEntries(existing.map(each => [each.name, Boolean(each.onFrom && atLeast(version, each.onFrom))]));
}

module.exports = {families, family, features, feature, flags};
