// What GitLab checks itself: its probes, the connection check of a model, and one chat question. The outcome comes from
// state.gateway and state.cloud; nothing is contacted.
'use strict';

const {atLeast} = require('./versions');
const {connection} = require('./paging');
const {hasAddOn} = require('./abilities');
const {notAvailable} = require('./faults');

const notConfigured = 'You have not configured your local AI gateway URL. Configure the URL in the GitLab Duo configuration settings.';

const probe = (name, success, message, errors = []) => ({name, success, message, errors: success ? [] : errors.concat(message), details: {}});

function cloudProbes(state, withEndToEnd) {
    const {reachable} = state.cloud;
    const online = Boolean(state.licence) && state.licence.type === 'online_cloud';
    const host = name => probe('host_probe', reachable, reachable ? `${name} reachable` : `${name} unreachable`);
    return [
        probe('license_probe', online, online ? 'Subscription can be synchronized' : 'Contact support'),
        host('customers.gitlab.com'), host('cloud.gitlab.com'),
        probe('access_probe', reachable, reachable ? 'Access credentials are fresh' : 'Access credentials not found'),
        probe('token_probe', reachable, reachable ? 'Token issued' : 'Token could not be issued'),
        ...(withEndToEnd ? [probe('end_to_end_probe', reachable, reachable ? 'Authentication with GitLab Cloud services successful' : 'Request failed')] : []),
    ];
}

function selfHostedProbes(ctx) {
    const {state} = ctx;
    const {reachable} = state.gateway;
    const seat = hasAddOn(state, 'DUO_CORE') || Object.values(state.seats).flat().includes(ctx.user.id);
    return [
        probe('ai_gateway_url_presence_probe', true, 'Self hosted AI Gateway URL is set'),
        probe('host_probe', reachable, reachable ? 'AI Gateway reachable' : 'AI Gateway unreachable'),
        probe('code_suggestions_license_probe', seat, seat ? 'License includes access to Code Suggestions' : 'No seat for Code Suggestions'),
    ];
}

function cloudConnectorStatus(ctx) {
    if (!ctx.can.healthCheck)
        throw notAvailable(ctx);
    const {state} = ctx;
    const agentPlatform = () => probe('duo_agent_platform_probe', state.gateway.reachable, state.gateway.reachable ? 'Service is operational' : 'Service is not operational');
    const vendored = Object.values(state.features).some(each => each.provider === 'vendored');
    const completion = (state.features.code_completions || {}).provider === 'vendored';
    let probes;
    if (!state.duoSettings.aiGatewayUrl)
        probes = [...cloudProbes(state, true), agentPlatform()];
    else if (vendored)
        probes = [...cloudProbes(state, completion), agentPlatform(), ...selfHostedProbes(ctx)];
    else
        probes = [...selfHostedProbes(ctx), ...(state.duoSettings.duoAgentPlatformServiceUrl ? [agentPlatform()] : [])];
    return {success: probes.every(each => each.success), probeResults: probes};
}

// Validates nothing; asks the saved gateway.
function connectionCheck(ctx, {input}) {
    if (!ctx.can.manageSelfHostedModels)
        throw notAvailable(ctx);
    const {state} = ctx;
    const result = (success, message) => ({errors: [], result: probe('model_configuration_probe', success, message), clientMutationId: input.clientMutationId});
    if (!state.duoSettings.aiGatewayUrl && atLeast(state.version, '18.5'))
        return result(false, notConfigured);
    if (!state.gateway.reachable || !state.duoSettings.aiGatewayUrl)
        return result(false, 'ERROR: Net::OpenTimeout');
    if (state.gateway.status === 421)
        return result(false, `ERROR: The self-hosted model server returned code ${state.gateway.message || 500}`);
    if (state.gateway.status !== 200) {
        const unknown = 'Unknown error. Make sure your self-hosted model is running and that your AI Gateway URL is configured correctly.';
        return result(false, `ERROR: AI Gateway returned code ${state.gateway.status}: ${state.gateway.message || unknown}`);
    }
    return result(true, 'Successfully connected to the self-hosted model');
}

function ask(ctx, {input}) {
    if (!ctx.user || !input.chat)
        throw notAvailable(ctx);
    const {state} = ctx;
    const requestId = `request-${state.threads.length + 1}`;
    const threadId = input.threadId || `gid://gitlab/Ai::Conversation::Thread/${state.threads.length + 1}`;
    state.threads.push({requestId, threadId, userId: ctx.user.id, question: input.chat.content, at: ctx.now()});
    return {errors: [], requestId, threadId, clientMutationId: input.clientMutationId};
}

function messages(ctx, args) {
    if (!ctx.user)
        return connection([], args);
    const {state} = ctx;
    const {chatAnswer, chatErrors} = state.gateway;
    const rows = state.threads.filter(each => each.userId === ctx.user.id).flatMap(each => [
        {...each, id: `${each.requestId}-user`, role: 'USER', content: each.question, errors: []},
        {...each, id: `${each.requestId}-assistant`, role: 'ASSISTANT', content: chatErrors.length ? '' : chatAnswer, errors: chatErrors},
    ]).filter(each => (!args.requestIds || args.requestIds.includes(each.requestId))
        && (!args.roles || args.roles.includes(each.role)) && (!args.threadId || args.threadId === each.threadId));
    return connection(rows.map(each => ({...each, timestamp: each.at})), args);
}

module.exports = {cloudConnectorStatus, connectionCheck, ask, messages};
