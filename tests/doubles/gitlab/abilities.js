// What the caller may do, from licence, add-ons, flags and administrator rights (GitLab's global policy, 18.9).
'use strict';

const {atLeast} = require('./versions');
const catalogue = require('./catalogue');

const hasAddOn = (state, ...names) => state.addOns.some(each => names.includes(each.name) && each.purchasedQuantity > 0 && each.active !== false);

function flag(state, name) {
    const known = catalogue.flags(state.version);
    return name in known && (name in state.flags ? state.flags[name] : known[name]);
}

function licensed(state) {
    const plans = atLeast(state.version, '18.0') ? ['premium', 'ultimate'] : ['ultimate'];
    return state.edition === 'ee' && Boolean(state.licence) && plans.includes(state.licence.plan) && !state.licence.expired;
}

// Seat and switches together: what `duoChatAvailable` says, and what every call to the gateway asks first.
function mayUseDuo(state, user) {
    if (!user || user.blocked || user.duoSeat === false || !licensed(state) || state.applicationSettings.duo_features_enabled === false)
        return false;
    const seated = Object.entries(state.seats).some(([id, users]) => users.includes(user.id) && state.addOns.some(each => String(each.id) === id && each.active !== false));
    return seated || hasAddOn(state, 'DUO_CORE');
}

const offline = state => Boolean(state.licence) && state.licence.type === 'offline_cloud';

// May the Agent Platform be self-hosted here?
function agentPlatformSelfHosted(state) {
    const {version} = state;
    if (!state.licence || !atLeast(version, '18.4'))
        return false;
    if (offline(state))
        return hasAddOn(state, 'SELF_HOSTED_DAP');
    if (atLeast(version, '19.0') || flag(state, 'self_hosted_dap_per_request_billing'))
        return true;
    const enterprise = hasAddOn(state, 'DUO_ENTERPRISE');
    return atLeast(version, '18.8') && !atLeast(version, '18.9') ? enterprise : enterprise && state.testingTermsAccepted;
}

function abilities(state, user) {
    const admin = Boolean(user && user.admin && !user.blocked);
    const agentPlatform = agentPlatformSelfHosted(state);
    const configurable = licensed(state) && (hasAddOn(state, 'DUO_CORE', 'CODE_SUGGESTIONS', 'DUO_ENTERPRISE') || agentPlatform);
    const {dedicated, amazonQ} = state.instance;
    const core = admin && licensed(state) && atLeast(state.version, '18.0') && hasAddOn(state, 'DUO_CORE');
    return {
        admin,
        manageSelfHostedModels: admin && configurable && !dedicated && !amazonQ && (hasAddOn(state, 'DUO_ENTERPRISE') || agentPlatform),
        manageModelSelection: admin && configurable && !amazonQ && !offline(state) && atLeast(state.version, '18.4')
            && (atLeast(state.version, '18.6') || flag(state, 'instance_level_model_selection')),
        agentPlatformModels: admin && agentPlatform,
        duoCore: core,
        rolePermissions: core,
        readLicence: admin,
        healthCheck: admin,
    };
}

module.exports = {abilities, mayUseDuo, licensed, offline, hasAddOn, flag};
