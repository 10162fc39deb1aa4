// A LiteLLM proxy with a master key: its own words about our key, and those of the places behind it when they fail.
'use strict';

const openai = require('../openai');
const {randomUUID} = require('crypto');
const {bearer} = require('../credentials');
const {fastApi} = require('../frameworks');

const defaults = {
    version: '1.106.2', models: ['codestral'], context: 32768, tools: 'ignored', database: false,
    behind: 'http://vllm.example.internal:8000/v1', // the place that x-litellm-model-api-base names
    restSeconds: 5,
    resting: [], // names of models that rest from the start
};
const created = 1677610602;

// The code is a string; the parameter is sometimes the word None.
const refusal = (status, message, type, {param = 'None', headers} = {}) => ({status, headers, body: {error: {message, type, param, code: String(status)}}});

function keyRefused(ctx) {
    const {asked, state} = ctx;
    if (state.key === null || bearer(asked) === state.key || (asked.headers['x-api-key'] || asked.headers['api-key']) === state.key)
        return null;
    if (!asked.authorization && !asked.headers['x-api-key'] && !asked.headers['api-key'])
        return refusal(401, 'Authentication Error, No api key passed in.', 'auth_error');
    if (bearer(asked) === null && asked.authorization)
        return refusal(401, 'Authentication Error, Malformed API Key passed in. Ensure Key has `Bearer ` prefix.', 'auth_error');
    if (!state.database)
        return refusal(400, 'No connected db.', 'no_db_connection', {param: null});
    return refusal(401, 'Authentication Error, Invalid proxy server token passed. Unable to find token in cache or `LiteLLM_VerificationTokenTable`', 'token_not_found_in_db', {param: 'key'});
}

const withKey = handler => ctx => keyRefused(ctx) || handler(ctx);

// Until 1.105 the errors of the places behind end in other words.
const behindError = (state, model) => (openai.atLeast(state.version, '1.106.0')
    ? `\nThe request to model group '${model}' failed with the error above.`
    : `. Received Model Group=${model}\nAvailable Model Group Fallbacks=None`);

const hostBehind = state => new URL(state.behind).host;

// The first 401 or 404 from behind puts the model to rest; what follows is 429, which is no sign of load.
function rested(ctx, model) {
    const {state, memory} = ctx;
    const until = memory.get(model) || 0;
    const left = Math.ceil((until - Date.now()) / 1000);
    if (left <= 0 && !state.resting.includes(model) && !ctx.has('rests'))
        return null;
    const seconds = left > 0 ? left : state.restSeconds;
    return refusal(429, `No deployments available for selected model, Try again in ${seconds} seconds. All deployments for selected model are in cooldown. Passed model=${model}. pre-call-checks=False, cooldown_list=['${randomUUID()}']`, 'all_deployments_in_cooldown', {headers: {'Retry-After': String(seconds)}});
}

function failedBehind(ctx, model) {
    const {state, memory} = ctx;
    const end = behindError(state, model);
    if (ctx.has('deadBehind'))
        return refusal(500, `litellm.InternalServerError: InternalServerError: Hosted_vllmException - Cannot connect to host ${hostBehind(state)} ssl:default [Connect call failed]${end}`, null, {param: null});
    const faults = {
        keyBehindRefused: [401, `litellm.AuthenticationError: AuthenticationError: Hosted_vllmException - Unauthorized${end}`, 'authentication_error'],
        nameBehindUnknown: [404, `litellm.NotFoundError: NotFoundError: Hosted_vllmException - The model \`${model}\` does not exist.${end}`, 'not_found_error'],
    };
    const fault = Object.keys(faults).find(each => ctx.has(each));
    if (!fault)
        return null;
    memory.set(model, Date.now() + state.restSeconds * 1000);
    const [status, message, type] = faults[fault];
    return refusal(status, message, type, {param: null});
}

const callHeaders = (state, model) => ({
    'x-litellm-call-id': randomUUID(), 'x-litellm-model-id': randomUUID(), 'x-litellm-model-group': model, 'x-litellm-model-api-base': state.behind,
    'x-litellm-version': state.version, 'x-litellm-response-cost': '0.0', 'x-litellm-key-spend': '0.0',
});

function answerCall(ctx, text) {
    const {asked, state} = ctx;
    const call = openai.read(asked.body, {text});
    if (!call)
        return refusal(400, `litellm.BadRequestError: ${text ? 'prompt' : 'messages'} is missing`, 'invalid_request_error', {param: null});
    const known = state.models.find(each => each.name === call.model);
    if (!known)
        return refusal(400, `/${text ? '' : 'chat/'}completions: Invalid model name passed in model=${call.model}. Call \`/v1/models\` to view available models for your key.`, 'invalid_request_error', {param: 'model'});
    const fault = rested(ctx, call.model) || failedBehind(ctx, call.model);
    const headers = callHeaders(state, call.model);
    if (fault)
        return {...fault, headers: {...headers, ...fault.headers}};
    if (openai.toolsRefused(ctx, call) || openai.templateMissing(ctx, call)) {
        const words = openai.toolsRefused(ctx, call) ? '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set' : 'default chat template is no longer allowed';
        return refusal(400, `litellm.BadRequestError: Hosted_vllmException - ${words}${behindError(state, call.model)}`, null, {param: null, headers});
    }
    state.counters.paidCalls += 1;
    return openai.completion(ctx, {...call, stops: call.stops.slice(0, 4), maxTokens: call.maxTokens || undefined}, {model: call.model, headers});
}

// With a key this calls every model, and each call costs.
function health({state}) {
    const healthy = state.models.map(each => ({model: `hosted_vllm/${each.name}`, api_base: state.behind, model_id: randomUUID()}));
    state.counters.modelCalls += state.models.length;
    state.counters.paidCalls += state.models.length;
    return {status: 200, body: {healthy_endpoints: healthy, unhealthy_endpoints: [], healthy_count: healthy.length, unhealthy_count: 0}};
}

const entry = each => ({id: each.name, object: 'model', created, owned_by: 'openai'});
const bothWays = (method, path, handler) => ({[`${method} ${path}`]: handler, [`${method} /v1${path}`]: handler});

const routes = {
    'GET /': () => ({status: 200, type: 'text/html; charset=utf-8', body: '<!DOCTYPE html>\n<html><head><title>LiteLLM API - Swagger UI</title></head><body></body></html>\n'}),
    'GET /openapi.json': ({state}) => ({status: 200, body: {openapi: '3.1.0', info: {title: 'LiteLLM API', version: state.version}, paths: {}}}),
    'GET /health/liveliness': () => ({status: 200, body: '"I\'m alive!"', type: 'application/json'}),
    'GET /health/liveness': () => ({status: 200, body: '"I\'m alive!"', type: 'application/json'}),
    'GET /health/readiness': ({state}) => ({status: 200, body: {status: 'healthy', db: state.database ? 'connected' : 'Not connected', litellm_version: state.version}}),
    'GET /health': withKey(health),
    ...bothWays('GET', '/models', withKey(({state}) => ({status: 200, body: {data: state.models.map(entry), object: 'list'}}))),
    ...bothWays('GET', '/models/*', withKey(({state, rest}) => {
        const model = state.models.find(each => each.name === rest);
        return model ? {status: 200, body: entry(model)} : refusal(404, `The model \`${rest}\` does not exist`, 'invalid_request_error', {param: 'model'});
    })),
    ...bothWays('POST', '/chat/completions', withKey(ctx => answerCall(ctx, false))),
    ...bothWays('POST', '/completions', withKey(ctx => answerCall(ctx, true))),
};

module.exports = {
    defaults, answer: ctx => fastApi(ctx, routes),
    failed: () => refusal(500, 'litellm.InternalServerError: Internal server error', null, {param: null}),
    rateLimited: seconds => refusal(429, 'litellm.RateLimitError: RateLimitError: rate limit reached behind the proxy', 'throttling_error', {param: null, headers: {'Retry-After': String(seconds)}}),
};
