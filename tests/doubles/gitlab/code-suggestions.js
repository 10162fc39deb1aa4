// POST /api/v4/code_suggestions/direct_access and …/completions: a user's token for the gateway, and a completion through Workhorse.
'use strict';

const {atLeast} = require('./versions');
const {mayUseDuo} = require('./abilities');
const applicationSettings = require('./application-settings');
const {OutwardFault} = require('./outward');
const gateway = require('./gateway');

const origin = {'X-GitLab-Error-Origin': 'monolith'};
const answer = (status, body, headers) => ({status, body, headers});
const disabled = (state, feature) => (state.features[feature] || {}).provider === 'disabled';

const noNamespace = 'I\'m sorry, you have not selected a default GitLab Duo namespace. Please go to GitLab and in user Preferences - Behavior, select a default namespace for GitLab Duo.';
const withoutNamespace = () => answer(422, {error: 'missing_default_duo_group', error_description: noNamespace, message: {error: noNamespace}});

function refusal({state, user}) {
    if (state.flags.ai_duo_code_suggestions_switch === false)
        return answer(404, {message: '404 Not Found'}, origin);
    return mayUseDuo(state, user) ? null : answer(401, {message: '401 Unauthorized'}, origin);
}

// GitLab copies four of the gateway's keys, and the gateway's status.
function failed({status, text}, message) {
    let body = {};
    try {
        body = JSON.parse(text) || {};
    } catch {
        // text that is no JSON goes nowhere
    }
    return answer(status, {message, error_description: body.message ?? null, error_code: body.error_code ?? null, error: body.error ?? null});
}

// The other outcome: 503 of GitLab's own, and the gateway's status and words beside it.
function failedWithCode({status, text}, message) {
    let body = {};
    try {
        body = JSON.parse(text) || {};
    } catch {
        // plain text is said as it is
    }
    return answer(503, {message, error: 'unauthorized', error_description: body.error || body.detail || text.slice(0, 100), error_code: status});
}

const inWords = () => answer(503, {message: 'Token creation failed', error: '[Errno 111] Connection refused', error_description: null, error_code: null});

function tokenIn(text) {
    try {
        return JSON.parse(text);
    } catch {
        return {};
    }
}

async function fetchToken(ctx) {
    const {state} = ctx;
    if (atLeast(state.version, '19.4') && state.duoSettings.aiGatewayUrl && !gateway.modelOf(ctx, 'code_completions')) {
        return {refused: answer(400, {
            message: 'No Code Completion model provided', error_description: null, error_code: null,
            error: 'Please, assign a model to the "Code completion" feature settings in your duo settings'})};
    }
    try {
        const reply = await gateway.accessToken(ctx);
        if (reply.status < 200 || reply.status > 299)
            return {refused: (state.switches.refusedByGateway === 'code' ? failedWithCode : failed)(reply, 'Token creation failed')};
        const {token, expires_at: expiresAt} = tokenIn(reply.text);
        return token ? {token, expiresAt} : {refused: failed(reply, 'Token is missing in response')};
    } catch (error) {
        if (!(error instanceof OutwardFault))
            throw error;
        const unreached = {500: () => answer(500, {message: '500 Internal Server Error'}), 503: () => failed({status: 503, text: ''}, 'Token creation failed'), words: inWords};
        return {refused: unreached[state.switches.unreachableGateway]()};
    }
}

async function directAccess(ctx) {
    const {state, user} = ctx;
    const refused = refusal(ctx);
    if (refused)
        return refused;
    if (applicationSettings.read(state).disabled_direct_code_suggestions || state.instance.amazonQ)
        return answer(403, {message: '403 Forbidden - Direct connections are disabled'});
    const fetched = await fetchToken(ctx);
    if (fetched.refused)
        return fetched.refused;
    if (disabled(state, 'code_completions'))
        return answer(401, {message: '401 Unauthorized'});
    if (user.duoNamespaceMissing)
        return withoutNamespace();
    return answer(201, {
        base_url: state.instance.environment.AI_GATEWAY_URL || state.duoSettings.aiGatewayUrl || 'https://cloud.gitlab.com/ai', token: fetched.token, expires_at: fetched.expiresAt,
        headers: ctx.identity.publicHeaders(user),
    });
}

function problem(attributes) {
    const file = attributes.current_file;
    if (!file || typeof file !== 'object')
        return 'current_file is missing';
    const missing = ['file_name', 'content_above_cursor'].filter(each => typeof file[each] !== 'string');
    return missing.length ? missing.map(each => `current_file[${each}] is missing`).join(', ') : null;
}

async function completions(ctx, attributes) {
    const refused = refusal(ctx);
    if (refused)
        return refused;
    const wrong = problem(attributes);
    if (wrong)
        return answer(400, {error: wrong});
    if (ctx.user.duoNamespaceMissing)
        return withoutNamespace();
    if (disabled(ctx.state, 'code_completions'))
        return answer(401, {message: '401 Unauthorized'}, origin);
    try {
        const {status, headers, text} = await gateway.complete(ctx, attributes.current_file);
        return {status, body: text, type: headers['content-type'], headers: headers.server ? {'X-Process-Time': headers['x-process-time'] || '', Server: headers.server} : {}};
    } catch (error) {
        if (!(error instanceof OutwardFault))
            throw error;
        return answer(500, 'Internal Server Error\n');
    }
}

module.exports = {directAccess, completions};
