// All that the double remembers: one plain value, made from a seed, changed by requests and by the control interface.
'use strict';

const fs = require('fs');
const path = require('path');
const {mergePatch} = require('../shared/serve');

// Facts that were read in source or inferred, never seen on a live server. Each can be turned to the other outcome.
const switches = () => ({
    provider: 'by-version',             // argument of model mutations: 'by-version' (from 19.0) | 'required' | 'unknown'
    nestedDuoSettings: false,           // duoSettingsUpdate takes its keys in an inner `duoSettings` object (17.9 to 18.0)
    schemaChanges: {},                  // {"Type.field": {"since": "19.1"}}: moves any other element of the schema
    unknownModelId: '500',              // query and update of an unknown id: '500' | 'error'
    columnOverflow: '500',              // name over 255, endpoint over 2048: '500' | 'error' | 'accept'
    faultAfterSaveWithoutCloud: true,   // aiFeatureSettingUpdate saves, then answers 500, online licence and no route to the cloud
    deniedReads: 'error',               // currentLicense, addOnPurchases without permission: 'error' | 'null'
    featureRowsNeedAbility: 'by-version', // aiFeatureSettings is null without any ability: 'by-version' (from 18.10) | true | false
    otherSettingsFailure: 'by-version', // timeout null: 'by-version' ('500' on 18.x, 'error' on 19.x) | '500' | 'error'
    urlMovesUpdatedAt: 'by-version',    // duoSettings.updatedAt moves with a URL: 'by-version' (until 19.1) | true | false
    providerArgumentWins: true,         // from 19.0: the argument counts, not the prefix of the identifier
    vendoredNeedsHybridFlag: true,      // 18.3 to 18.6, gateway URL set: VENDORED is refused while the flag is off
    unassignedAccepted: true,           // UNASSIGNED may be written
    unknownFlags: 'omit',               // metadata.featureFlags of a name that the release lacks: 'omit' | 'off'
    unreachableGateway: '500',          // direct_access when no answer came from the gateway: '500' | '503' (Token creation failed) | 'words'
    refusedByGateway: 'copied',         // direct_access when the gateway refused: its status and keys 'copied' | 503 with its status as 'code'
    frozenArrayFault: true,             // aiFeatureSettings answers 500 on 18.4.0
    workhorseClosesSilently: false,     // agents' WebSocket when the service is not reached: the reason in the close, or (true) an end without one
});

function defaults() {
    return {
        version: '18.9.1',
        revision: '0d1e2f3a4b5',
        edition: 'ee',
        users: [{id: 1, username: 'root', name: 'Administrator', email: 'admin@example.internal', admin: true, preferredLanguage: 'en'}],
        tokens: [{
            id: 7, token: 'glpat-demo', name: 'Gatehouse', userId: 1, scopes: ['api', 'admin_mode'], active: true, revoked: false,
            kind: 'pat', createdAt: '2026-01-10T08:00:00.000Z', expiresAt: '2030-01-10',
        }],
        licence: {
            id: 3, type: 'online_cloud', plan: 'ultimate', startsAt: '2026-01-01', expiresAt: '2030-01-01', createdAt: '2026-01-01',
            lastSync: '2026-11-20T03:00:00Z', users: 100, activeUsers: 42, expired: false,
            name: 'Licensee Name', email: 'licensee@example.internal', company: 'Example',
        },
        addOns: [
            {id: 1, name: 'DUO_CORE', purchasedQuantity: 100, assignedQuantity: 0},
            {id: 2, name: 'DUO_ENTERPRISE', purchasedQuantity: 100, assignedQuantity: 0},
        ],
        seats: {},                      // {"<add-on id>": [user ids]}
        testingTermsAccepted: false,
        flags: {},                      // only what differs from the state that GitLab ships
        duoSettings: {
            aiGatewayUrl: null, aiGatewayTimeoutSeconds: 60, duoAgentPlatformServiceUrl: null,
            selfHostedDuoAgentPlatformServiceSecure: true, duoCoreFeaturesEnabled: false, duoCliEnabled: false,
            includeRecommendedAllowed: false, allowAllUnixSockets: false, allowProjectExtension: false,
            minimumAccessLevelExecute: null, minimumAccessLevelExecuteAsync: 'DEVELOPER',
            minimumAccessLevelManage: 'MAINTAINER', minimumAccessLevelEnableOnProjects: 'MAINTAINER',
            updatedAt: '2026-01-10T08:00:00.000Z',
        },
        applicationSettings: {},        // only what differs from application-settings.json
        models: [],
        features: {},                   // stored rows only: {"duo_chat": {provider, aiSelfHostedModelId, offeredModelRef}}
        allowLists: {},
        threads: [],
        lastModelId: 0,
        cloud: {reachable: true, status: 200, delayMs: 0},
        network: {unresolvable: [], denyAll: false, allowList: []},
        // simulated: gateway and Agent Platform are not contacted; the outcome is what stands here
        gateway: {simulated: true, reachable: true, status: 200, message: '', chatAnswer: 'Hello! How can I help?', chatErrors: []},
        trust: {rails: true, workhorse: true},  // the CA file is in GitLab's bundle, in the system's store
        runners: [{id: 1, description: 'Flows', paused: false, is_shared: true, runner_type: 'instance_type', online: true, status: 'online', tags: ['gitlab--duo']}],
        projects: [{id: 1, name: 'Example', path_with_namespace: 'root/example'}],
        instance: {
            dedicated: false, amazonQ: false, readOnly: false, adminMode: false, development: false, silentMode: false,
            id: 'a7c4e0f2-5b1d-4c88-9d3e-2f60b1e97a11', url: null, issuer: null, jwksUri: null, headerId: null, signingKeys: true, tokenScopes: null,
            rateLimited: [],                // 'direct_access', 'completions', 'duo_workflows': the limits of single endpoints
            environment: {DUO_AGENT_PLATFORM_SERVICE_SECURE: 'true'},
        },
        switches: switches(),
    };
}

function completeModel(state, model) {
    const id = model.id || ++state.lastModelId;
    state.lastModelId = Math.max(state.lastModelId, id);
    const created = model.createdAt || '2026-01-12T09:00:00.000Z';
    return {
        endpoint: null, identifier: null, apiToken: null, provider: derivedProvider(model.identifier),
        ...model, id, createdAt: created, updatedAt: model.updatedAt || created,
    };
}

function derivedProvider(identifier) {
    const text = identifier || '';
    if (text.startsWith('bedrock/'))
        return 'BEDROCK';
    return text.startsWith('vertex_ai/') ? 'VERTEX_AI' : 'API';
}

function complete(state) {
    state.models.forEach(each => { state.lastModelId = Math.max(state.lastModelId, each.id || 0); });
    state.models = state.models.map(each => completeModel(state, each)).sort((a, b) => a.id - b.id);
    for (const [key, row] of Object.entries(state.features))
        state.features[key] = {provider: 'unassigned', aiSelfHostedModelId: null, offeredModelRef: null, ...row};
    return state;
}

// null in a patch removes a key; here a removed key means "null", so it comes back as such.
function keepNulls(state) {
    state.duoSettings = {...Object.fromEntries(Object.keys(defaults().duoSettings).map(key => [key, null])), ...state.duoSettings};
    if (state.licence === undefined)
        state.licence = null;
    return state;
}

const patched = (state, patch) => complete(keepNulls(mergePatch(JSON.parse(JSON.stringify(state)), patch)));

// In place, since requests that are under way hold on to the state.
function replace(state, next) {
    Object.keys(state).forEach(key => delete state[key]);
    return Object.assign(state, next);
}

// seed: 'demo', 'empty' or a file with a merge patch over the empty state
function load(seed = 'demo') {
    const file = /^[a-z]+$/.test(seed) ? path.join(__dirname, 'seeds', `${seed}.json`) : seed;
    return patched(defaults(), JSON.parse(fs.readFileSync(file, 'utf8')));
}

module.exports = {load, patched, replace, derivedProvider};
