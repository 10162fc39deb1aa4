// What GitLab asks the AI gateway: a token for a user, the check of a model, a completion, a turn of chat. With
// state.gateway.simulated nothing is contacted, and the outcome comes from state.gateway.
'use strict';

const {atLeast} = require('./versions');
const outward = require('./outward');

const json = (status, value) => ({status, headers: {'content-type': 'application/json'}, text: JSON.stringify(value)});

// In place of the network. The user's token is one that the gateway would have signed.
function simulated(ctx, path) {
    const {status, message, chatAnswer} = ctx.state.gateway;
    const {reachable} = ctx.state.gateway.simulated ? ctx.state.gateway : ctx.state.cloud;
    if (!reachable)
        throw new outward.OutwardFault('Net::OpenTimeout', 'open-timeout');
    if (status !== 200)
        return json(status, {detail: status === 421 ? message || '500' : message ? [{msg: message}] : ''});
    if (path.endsWith('/user_access_token')) {
        const now = Math.floor(Date.now() / 1000);
        const token = ctx.identity.key().sign({
            iss: 'gitlab-ai-gateway', aud: 'gitlab-ai-gateway', sub: ctx.identity.userId(ctx.user), exp: now + 3600, nbf: now, iat: now,
            gitlab_realm: 'self-managed', scopes: ['complete_code']});
        return json(200, {token, expires_at: now + 3600});
    }
    if (path.endsWith('/completions'))
        return json(200, {id: 'id', model: {engine: 'litellm', name: 'mixtral', lang: 'ruby'}, object: 'text_completion', created: 0, choices: [{text: '\n  puts "Hello"', index: 0, finish_reason: 'length'}]});
    return path.endsWith('/chat/agent') ? json(200, {type: 'final_answer_delta', data: {text: chatAnswer}}) : json(200, chatAnswer);
}

const base = ({state}) => (state.duoSettings.aiGatewayUrl || '');

// A row with one of GitLab's own models, by its reference: its requests go to GitLab's cloud, whatever gateway there is.
const isCloudRow = ({state}, feature) => Boolean((state.features[feature] || {}).provider === 'vendored' && state.features[feature].offeredModelRef);

async function post(ctx, path, {scopes, body, seconds, feature, send = outward.request}) {
    if (ctx.state.gateway.simulated || !base(ctx) || isCloudRow(ctx, feature))   // GitLab's own cloud is never asked
        return simulated(ctx, path);
    return send(ctx, `${base(ctx)}${path}`, {
        method: 'POST', headers: ctx.identity.gatewayHeaders(ctx, scopes), body: body === undefined ? undefined : JSON.stringify(body), seconds});
}

// The row of a feature that has its own model, or null
function modelOf({state}, feature) {
    const row = state.features[feature];
    return row && row.provider === 'self_hosted' ? state.models.find(each => each.id === row.aiSelfHostedModelId) || null : null;
}

const metadataOf = model => model && ({provider: 'openai', name: model.model, endpoint: model.endpoint, api_key: model.apiToken, identifier: model.identifier});

const completionScopes = ({state}) => state.instance.tokenScopes || ['complete_code'];

const accessToken = ctx => post(ctx, '/v1/code/user_access_token', {scopes: completionScopes(ctx), seconds: 30});

// 3 s until 19.2, then 15 s
const checkLimit = version => (atLeast(version, '19.3') ? 15 : 3);

const check = (ctx, model) => post(ctx, '/v1/prompts/model_configuration%2Fcheck', {
    scopes: completionScopes(ctx), seconds: checkLimit(ctx.state.version), body: {stream: false, inputs: {}, model_metadata: metadataOf(model)}});

function complete(ctx, file) {
    const model = modelOf(ctx, 'code_completions');
    const own = model ? {model_provider: 'litellm', model_name: model.model, model_endpoint: model.endpoint, model_api_key: model.apiToken, model_identifier: model.identifier} : {};
    const body = {prompt_version: 1, current_file: {...file, content_below_cursor: file.content_below_cursor || ''}, stream: false, telemetry: [], ...own};
    return post(ctx, '/v2/code/completions', {scopes: completionScopes(ctx), seconds: 55, body, feature: 'code_completions', send: outward.forwarded});
}

const chat = (ctx, question) => post(ctx, '/v2/chat/agent', {
    scopes: ['duo_classic_chat'], feature: 'duo_chat', seconds: ctx.state.duoSettings.aiGatewayTimeoutSeconds || 60,
    body: {messages: [{role: 'user', content: question}], model_metadata: metadataOf(modelOf(ctx, 'duo_chat'))}});

// The health check's own request: any answer will do, and it is no friend of local addresses.
async function probeHost(ctx) {
    if (ctx.state.gateway.simulated)
        return simulated(ctx, '/');
    return outward.request(ctx, base(ctx), {method: 'HEAD', seconds: 5, allowLocal: false});
}

module.exports = {accessToken, check, complete, chat, probeHost, modelOf};
