// duoSettings and duoSettingsUpdate: abilities and rules key by key.
'use strict';

const {atLeast} = require('./versions');
const {flag} = require('./abilities');
const {blockedReason} = require('./urls');
const {ServerFault, Refused} = require('./faults');

const levels = ['NO_ACCESS', 'MINIMAL_ACCESS', 'GUEST', 'PLANNER', 'REPORTER', 'SECURITY_MANAGER', 'DEVELOPER', 'MAINTAINER', 'OWNER', 'ADMIN'];
const permissionsFlag = 'dap_instance_customizable_permissions';
const networkFlag = 'dap_instance_network_access_controls';

// ability: who may see and write the key. flag: the key is dropped silently while it is off.
const keys = {
    aiGatewayUrl: {ability: 'manageSelfHostedModels', url: true},
    duoAgentPlatformServiceUrl: {ability: 'manageSelfHostedModels', url: true},
    aiGatewayTimeoutSeconds: {ability: 'manageSelfHostedModels'},
    selfHostedDuoAgentPlatformServiceSecure: {ability: 'manageSelfHostedModels'},
    duoCoreFeaturesEnabled: {ability: 'duoCore', notNull: true},
    duoCliEnabled: {ability: 'duoCore', notNull: true},
    includeRecommendedAllowed: {ability: 'duoCore', flag: networkFlag},
    allowAllUnixSockets: {ability: 'duoCore', flag: networkFlag},
    allowProjectExtension: {ability: 'duoCore', flag: networkFlag},
    minimumAccessLevelExecute: {ability: 'rolePermissions', flag: permissionsFlag, atLeast: 'GUEST'},
    minimumAccessLevelExecuteAsync: {ability: 'rolePermissions', flag: permissionsFlag, atLeast: 'DEVELOPER'},
    minimumAccessLevelManage: {ability: 'rolePermissions', flag: permissionsFlag, atLeast: 'DEVELOPER'},
    minimumAccessLevelEnableOnProjects: {ability: 'rolePermissions', flag: permissionsFlag, atLeast: 'DEVELOPER'},
};

const snake = key => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
const human = key => snake(key).replace(/_/g, ' ').replace(/^./, letter => letter.toUpperCase());

function read(ctx) {
    const {state} = ctx;
    const result = {updatedAt: state.duoSettings.updatedAt};
    for (const [key, {ability}] of Object.entries(keys))
        result[key] = ctx.can[ability] ? state.duoSettings[key] : null;
    return result;
}

function urlProblems(ctx, key, value) {
    if (!value)
        return [];
    const attribute = human(key);
    if (value.length > 2048)
        return [ctx.say('%{attribute} is too long (maximum is %{count} characters)', {attribute, count: 2048})];
    // Only the gateway's is checked as a URL; the Agent Platform's is a host and a port, and anything is taken.
    if (key !== 'aiGatewayUrl')
        return [];
    const reason = blockedReason(value, ctx.state, {localhost: ctx.state.instance.development});
    if (!reason)
        return [];
    const text = ctx.say(reason);
    return [atLeast(ctx.state.version, '18.0') ? `${attribute} ${text}` : `${attribute} is not allowed: ${text}`];
}

function timeoutProblems(ctx, value) {
    if (value === null) {
        const {otherSettingsFailure} = ctx.state.switches;
        const fault = otherSettingsFailure === 'by-version' ? !atLeast(ctx.state.version, '19.0') : otherSettingsFailure === '500';
        if (fault)
            throw new ServerFault('null value in a column that may not be null');
        return ['Unable to update AI settings'];
    }
    const attribute = human('aiGatewayTimeoutSeconds');
    if (value < 60)
        return [ctx.say('%{attribute} must be greater than or equal to %{count}', {attribute, count: 60})];
    return value > 600 ? [ctx.say('%{attribute} must be less than or equal to %{count}', {attribute, count: 600})] : [];
}

function problems(ctx, key, value) {
    if (keys[key].url)
        return urlProblems(ctx, key, value);
    if (key === 'aiGatewayTimeoutSeconds')
        return timeoutProblems(ctx, value);
    const floor = keys[key].atLeast;
    if (floor && value !== null && levels.indexOf(value) < levels.indexOf(floor))
        return [ctx.say('%{attribute} is not included in the list', {attribute: human(key)})];
    return [];
}

// One slash at the end goes, blank clears.
function tidied(text) {
    const cut = (text || '').replace(/\/$/, '');
    return cut.trim() ? cut : null;
}

function changesOf(ctx, input) {
    const changes = {};
    for (const [key, value] of Object.entries(input)) {
        if (!keys[key])
            continue;
        if (keys[key].notNull && value === null)
            throw new Refused(`${key} can't be null`);
        if (!ctx.can[keys[key].ability])
            throw new Refused(ctx.say('You don\'t have permission to update the setting %{attribute}.', {attribute: snake(key)}));
        if (keys[key].flag && !flag(ctx.state, keys[key].flag))
            continue;
        changes[key] = keys[key].url ? tidied(value) : value;
    }
    return changes;
}

function movesUpdatedAt(ctx, changes) {
    const {urlMovesUpdatedAt} = ctx.state.switches;
    const urls = urlMovesUpdatedAt === 'by-version' ? !atLeast(ctx.state.version, '19.2') : urlMovesUpdatedAt;
    return Object.keys(changes).some(key => urls || !keys[key].url);
}

function update(ctx, {input}) {
    const {state} = ctx;
    const changes = changesOf(ctx, input.duoSettings || input);
    const errors = Object.entries(changes).flatMap(([key, value]) => problems(ctx, key, value));
    if (errors.length === 0) {
        const moved = movesUpdatedAt(ctx, changes);
        for (const [key, value] of Object.entries(changes)) {
            if (!ctx.effects.drops(key))
                state.duoSettings[key] = value;
        }
        if (moved)
            state.duoSettings.updatedAt = ctx.now();
        ctx.applied();
    }
    const settings = read(ctx);
    return {
        errors: errors.length ? [errors.join(', ')] : [],
        duoSettings: settings, aiGatewayUrl: settings.aiGatewayUrl, clientMutationId: input.clientMutationId,
    };
}

module.exports = {read, update};
