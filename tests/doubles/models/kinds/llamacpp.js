// llama.cpp's llama-server with one model: it answers to any name, with and without /v1, and looks at the key before the path.
'use strict';

const openai = require('../openai');
const {bearer} = require('../credentials');
const {plain} = require('../frameworks');

const defaults = {version: 'b7054-0a1b2c3d', models: ['qwen2.5-coder-7b'], tools: 'ignored', slots: 1};

const refusal = (status, message, type, more = {}) => ({status, type: 'application/json; charset=utf-8', body: {error: {code: status, message, type, ...more}}});
const notFound = () => refusal(404, 'File Not Found', 'not_found_error');

const contextOf = state => Math.floor(state.context / (state.slots || 1));
const chatml = "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n'}}{% endfor %}";

function timings({promptTokens, completionTokens}) {
    return {timings: {cache_n: 0, prompt_n: promptTokens, prompt_ms: promptTokens * 0.4, prompt_per_second: 2500, predicted_n: completionTokens, predicted_ms: completionTokens * 9, predicted_per_second: 111.1}};
}

// max_tokens 0 generates one token, a negative one has no limit
function complete(ctx, call, model) {
    const {state} = ctx;
    if (openai.toolsRefused(ctx, call))
        return refusal(500, 'tools param requires --jinja flag', 'server_error');
    if (ctx.has('noTemplate') || openai.rolesRefused(ctx, call))
        return refusal(400, 'Error: Jinja Exception: Conversation roles must alternate user/assistant/user/assistant/...', 'invalid_request_error');
    const tokens = openai.promptTokens(call);
    const limit = contextOf(state);
    const maxStops = openai.maxStops(ctx);
    if (maxStops && call.stops.length > maxStops)
        return refusal(400, `at most ${maxStops} stop strings`, 'invalid_request_error');
    if (tokens >= limit && !ctx.has('cutContext'))
        return refusal(400, `request (${tokens} tokens) exceeds the available context size (${limit} tokens), try increasing it`, 'exceed_context_size_error', {n_prompt_tokens: tokens, n_ctx: limit});
    const wanted = call.maxTokens === 0 ? 1 : call.maxTokens < 0 ? undefined : call.maxTokens;
    return openai.completion(ctx, {...call, maxTokens: wanted}, {
        model, extra: {system_fingerprint: state.version}, of: result => ({last: timings(result)}), headers: {'Access-Control-Allow-Origin': ''},
    });
}

function answerCall(ctx, text, modelOf) {
    const call = openai.read(ctx.asked.body, {text});
    if (!call)
        return refusal(400, ctx.asked.body === undefined ? 'parse error: the body is no JSON' : `'${text ? 'prompt' : 'messages'}' is required`, 'invalid_request_error');
    const chosen = modelOf(ctx, call);
    return chosen.status ? chosen : complete(ctx, call, chosen.name);
}

const meta = state => ({vocab_type: 2, n_vocab: 152064, n_ctx: contextOf(state), n_ctx_train: 32768, n_embd: 3584, n_params: 7615616512, size: 4677120000});

function modelList({state}, extra = () => ({})) {
    return {
        status: 200,
        body: {
            models: state.models.map(each => ({name: each.name, model: each.name, type: 'model', capabilities: ['completion']})), object: 'list',
            data: state.models.map(each => ({id: each.name, object: 'model', created: Math.floor(Date.now() / 1000), owned_by: 'llamacpp', meta: meta(state), ...extra(each)})),
        },
    };
}

const health = () => ({status: 200, body: {status: 'ok'}});

// Every path of the model interface stands there with and without /v1.
const bothWays = (method, path, handler) => ({[`${method} ${path}`]: handler, [`${method} /v1${path}`]: handler});

function routesWith({list, modelOf, props}) {
    return {
        'GET /': () => ({status: 200, type: 'text/html; charset=utf-8', body: '<!doctype html>\n<html><head><title>llama.cpp</title></head><body></body></html>\n'}),
        ...bothWays('GET', '/health', health),
        'GET /props': ctx => ({status: 200, body: props(ctx)}),
        ...bothWays('GET', '/models', list),
        ...bothWays('POST', '/chat/completions', ctx => answerCall(ctx, false, modelOf)),
        ...bothWays('POST', '/completions', ctx => answerCall(ctx, true, modelOf)),
    };
}

const open = ['/', '/health', '/v1/health'];

function answerWith(routes) {
    return ctx => {
        const {asked, state} = ctx;
        if (state.loading || ctx.has('loading'))
            return refusal(503, 'Loading model', 'unavailable_error');
        if (state.key !== null && !open.includes(asked.path) && bearer(asked) !== state.key)
            return refusal(401, 'Invalid API Key', 'authentication_error');
        return plain(ctx, routes, notFound);
    };
}

const routes = routesWith({
    list: ctx => modelList(ctx),
    modelOf: ({state}) => state.models[0],
    props: ({state}) => ({
        default_generation_settings: {id: 0, n_ctx: contextOf(state), params: {temperature: 0.8}}, total_slots: state.slots || 1, model_alias: state.models[0].name,
        model_path: `/models/${state.models[0].name}.gguf`, chat_template: chatml, build_info: state.version,
    }),
});

module.exports = {
    defaults, answer: answerWith(routes), headers: () => ({Server: 'llama.cpp'}),
    failed: () => refusal(500, 'llama_decode() failed', 'server_error'),
    refusal, routesWith, answerWith, modelList, contextOf,
};
