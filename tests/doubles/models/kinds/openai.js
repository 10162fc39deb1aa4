// OpenAI's own interface, and the rules that others took over from it.
'use strict';

const openai = require('../openai');
const {randomUUID} = require('crypto');
const {bearer} = require('../credentials');
const {plain} = require('../frameworks');

const defaults = {version: '2026-01', models: ['gpt-4o', {name: 'o3', reasoning: true}], maxStops: 4, context: 128000};

const refusal = (status, message, {type = 'invalid_request_error', param = null, code = null, headers} = {}) => ({status, headers, body: {error: {message, type, param, code}}});

const masked = key => `${key.slice(0, 3)}${'*'.repeat(Math.max(4, key.length - 7))}${key.slice(-4)}`;

function keyRefused({asked, state}) {
    const given = bearer(asked);
    if (state.key === null || given === state.key)
        return null;
    return given === null
        ? refusal(401, 'You didn\'t provide an API key. You need to provide your API key in an Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).')
        : refusal(401, `Incorrect API key provided: ${masked(given)}. You can find your API key at https://platform.openai.com/account/api-keys.`, {code: 'invalid_api_key'});
}

// What every model of this family says about the request, whoever runs it; null when it takes it.
function callRefused(ctx, call, model) {
    const maxStops = openai.maxStops(ctx);
    const limit = ctx.asked.body.max_tokens;
    if (model.reasoning && limit !== undefined && limit !== null)
        return refusal(400, 'Unsupported parameter: \'max_tokens\' is not supported with this model. Use \'max_completion_tokens\' instead.', {param: 'max_tokens', code: 'unsupported_parameter'});
    if (call.maxTokens !== undefined && !(call.maxTokens >= 1))
        return refusal(400, `Invalid 'max_tokens': integer below minimum value. Expected a value >= 1, but got ${call.maxTokens} instead.`, {param: 'max_tokens', code: 'integer_below_min_value'});
    if (maxStops && call.stops.length > maxStops)
        return refusal(400, `Invalid 'stop': array too long. Expected an array with maximum length ${maxStops}, but got an array with length ${call.stops.length} instead.`, {param: 'stop', code: 'array_above_max_length'});
    if (openai.toolsRefused(ctx, call))
        return refusal(400, 'Invalid value: \'tools\'. This model does not support tools.', {param: 'tools'});
    const tokens = openai.promptTokens(call);
    if (tokens > ctx.state.context && !ctx.has('cutContext'))
        return refusal(400, `This model's maximum context length is ${ctx.state.context} tokens. However, your messages resulted in ${tokens} tokens. Please reduce the length of the messages.`, {param: 'messages', code: 'context_length_exceeded'});
    return null;
}

function answerCall(ctx) {
    const {asked, state} = ctx;
    const call = openai.read(asked.body);
    if (ctx.has('noQuota'))
        return refusal(429, 'You exceeded your current quota, please check your plan and billing details.', {type: 'insufficient_quota', code: 'insufficient_quota'});
    if (!call)
        return refusal(400, asked.body === undefined ? 'We could not parse the JSON body of your request.' : 'Missing required parameter: \'messages\'.', {param: 'messages', code: 'missing_required_parameter'});
    const model = state.models.find(each => each.name === call.model);
    if (!model)
        return refusal(404, `The model \`${call.model}\` does not exist or you do not have access to it.`, {code: 'model_not_found'});
    return callRefused(ctx, call, model) || openai.completion(ctx, call, {model: call.model, extra: {system_fingerprint: 'fp_0a1b2c3d4e'}});
}

const entry = each => ({id: each.name, object: 'model', created: 1767225600, owned_by: 'system'});

const routes = {
    'GET /v1/models': ({state}) => ({status: 200, body: {object: 'list', data: state.models.map(entry)}}),
    'GET /v1/models/*': ({state, rest}) => {
        const model = state.models.find(each => each.name === rest);
        return model ? {status: 200, body: entry(model)} : refusal(404, `The model '${rest}' does not exist`, {param: 'model', code: 'model_not_found'});
    },
    'POST /v1/chat/completions': answerCall,
};

const missing = ({asked}) => refusal(404, `Invalid URL (${asked.method} ${asked.path})`);

function answer(ctx) {
    const refused = /^\/v1\//.test(ctx.asked.path) ? keyRefused(ctx) : null;
    return refused || plain(ctx, routes, missing);
}

module.exports = {
    defaults, alpn: true, answer, headers: () => ({Server: 'cloudflare', 'x-request-id': `req_${randomUUID().replace(/-/g, '')}`, 'openai-version': '2020-10-01', 'openai-processing-ms': '21'}),
    failed: () => refusal(500, 'The server had an error while processing your request. Sorry about that!', {type: 'server_error'}),
    rateLimited: seconds => refusal(429, 'Rate limit reached for requests', {type: 'requests', code: 'rate_limit_exceeded', headers: {'Retry-After': String(seconds), 'x-ratelimit-remaining-requests': '0'}}),
    refusal, callRefused, entry,
};
