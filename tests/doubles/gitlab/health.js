// What GitLab checks itself: the probes of its health check, and the connection check of a model.
'use strict';

const {atLeast} = require('./versions');
const {mayUseDuo} = require('./abilities');
const {notAvailable} = require('./faults');
const {OutwardFault} = require('./outward');
const gateway = require('./gateway');
const agentPlatform = require('./agent-platform');

const notConfigured = 'You have not configured your local AI gateway URL. Configure the URL in the GitLab Duo configuration settings.';

const probe = (name, success, message, errors = []) => ({name, success, message, errors: success ? [] : errors.length ? errors : [message], details: {}});

function cloudProbes(state, withEndToEnd) {
    const {reachable} = state.cloud;
    const online = Boolean(state.licence) && state.licence.type === 'online_cloud';
    const host = name => probe('host_probe', reachable, reachable ? `${name} reachable.` : `${name} could not be reached. If you use firewalls or proxy servers, they must allow traffic to this host.`);
    return [
        probe('license_probe', online, online ? 'Subscription can be synchronized' : 'Contact support'),
        host('customers.gitlab.com'), host('cloud.gitlab.com'),
        probe('access_probe', reachable, reachable ? 'Access credentials are fresh' : 'Access credentials not found'),
        probe('token_probe', reachable, reachable ? 'Token issued' : 'Token could not be issued'),
        ...(withEndToEnd ? [probe('end_to_end_probe', reachable, reachable ? 'Authentication with GitLab Cloud services successful' : 'Request failed')] : []),
    ];
}

function hostOf(url) {
    try {
        return new URL(url).hostname || url;
    } catch {
        return url;
    }
}

// Any answer passes, whatever its status; a wrong web server is as good as the gateway.
async function gatewayHostProbe(ctx) {
    const host = hostOf(ctx.state.duoSettings.aiGatewayUrl);
    try {
        await gateway.probeHost(ctx);
        return probe('host_probe', true, `${host} reachable.`);
    } catch (error) {
        if (error instanceof OutwardFault)
            return probe('host_probe', false, `${host} connection failed: ${error.message}.`);
        throw error;
    }
}

async function selfHostedProbes(ctx) {
    const seat = mayUseDuo(ctx.state, ctx.user);
    const url = ctx.state.duoSettings.aiGatewayUrl;
    return [
        probe('ai_gateway_url_presence_probe', true, `Self hosted AI Gateway URL is set to ${url}. It can be changed in the GitLab Duo configuration.`),
        await gatewayHostProbe(ctx),
        probe('code_suggestions_license_probe', seat, seat ? 'License includes access to Code Suggestions' : 'License does not provide access to Code Suggestions.'),
    ];
}

// The message says little; gRPC's own words stand in `errors`.
async function agentPlatformProbe(ctx) {
    const {failure} = await agentPlatform.tools(ctx);
    return probe('duo_agent_platform_probe', !failure, failure ? 'GitLab Duo Agent Platform is not operational.' : 'GitLab Duo Agent Platform is operational.', failure ? [failure] : []);
}

async function cloudConnectorStatus(ctx) {
    if (!ctx.can.healthCheck)
        throw notAvailable(ctx);
    const {state} = ctx;
    const vendored = Object.values(state.features).some(each => each.provider === 'vendored');
    const completion = (state.features.code_completions || {}).provider === 'vendored';
    let probes;
    if (!state.duoSettings.aiGatewayUrl)
        probes = [...cloudProbes(state, true), await agentPlatformProbe(ctx)];
    else if (vendored)
        probes = [...cloudProbes(state, completion), await agentPlatformProbe(ctx), ...await selfHostedProbes(ctx)];
    else
        probes = [...await selfHostedProbes(ctx), ...(state.duoSettings.duoAgentPlatformServiceUrl ? [await agentPlatformProbe(ctx)] : [])];
    return {success: probes.every(each => each.success), probeResults: probes};
}

const unknown = 'Unknown error. Make sure your self-hosted model is running and that your AI Gateway URL is configured correctly.';
const notConnected = 'AI Gateway could not connect to the model endpoint. Verify the model endpoint URL is correct and reachable from the AI Gateway, '
    + 'and that any firewall or proxy is not blocking the connection.';

// GitLab takes the first of a list of problems: a text in its place makes it guess, its lack leaves nothing.
function detailOf(text) {
    try {
        const {detail} = JSON.parse(text);
        return Array.isArray(detail) ? (detail[0] || {}).msg || '' : typeof detail === 'string' ? unknown : '';
    } catch {
        return unknown;
    }
}

// null for success, else GitLab's words
async function checkProblem(ctx, model) {
    try {
        const {status, text} = await gateway.check(ctx, model);
        if (status === 421)
            return `The self-hosted model server returned code ${JSON.parse(text).detail}`;
        return status === 200 ? null : `AI Gateway returned code ${status}: ${detailOf(text)}`;
    } catch (error) {
        if (!(error instanceof OutwardFault))
            throw error;
        const hidden = atLeast(ctx.state.version, '19.3') && !['silent', 'blocked'].includes(error.kind);
        return hidden ? notConnected : error.message;
    }
}

// Validates nothing; builds an unsaved model from the arguments and asks the saved gateway. Content is not looked at.
async function connectionCheck(ctx, {input}) {
    if (!ctx.can.manageSelfHostedModels)
        throw notAvailable(ctx);
    const {state} = ctx;
    const result = (success, message) => ({errors: [], result: probe('model_configuration_probe', success, message), clientMutationId: input.clientMutationId});
    if (!state.duoSettings.aiGatewayUrl)
        return result(false, atLeast(state.version, '18.5') ? notConfigured : 'ERROR: Net::OpenTimeout');
    const model = {model: input.model.toLowerCase(), endpoint: input.endpoint || null, apiToken: input.apiToken || null, identifier: input.identifier || null};
    const problem = await checkProblem(ctx, model);
    return problem ? result(false, `ERROR: ${problem}`) : result(true, 'Successfully connected to the self-hosted model');
}

module.exports = {cloudConnectorStatus, connectionCheck};
