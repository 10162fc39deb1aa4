// vLLM: FastAPI behind a check of the key that looks only at paths below /v1, /v2, /inference and /cohere.
'use strict';

const openai = require('../openai');
const {bearer} = require('../credentials');
const {fastApi} = require('../frameworks');

const defaults = {version: '0.32.0', models: ['mistral-small'], tools: 'refused'};
const started = 1767225600;

const guarded = /^\/(?:v1|v2|inference|cohere)(?:\/|$)/;

const phrases = {400: 'Bad Request', 404: 'Not Found', 500: 'Internal Server Error'};

// Nested since 0.10.1.1, flat before.
function refusal(ctx, status, message, {type = 'BadRequestError', param = null} = {}) {
    const error = {message, type, param, code: status};
    return {status, body: openai.atLeast(ctx.state.version, '0.10.1.1') ? {error} : {object: 'error', ...error}};
}

const names = ctx => ctx.state.models.map(each => each.name);

function nameRefused(ctx, {model}) {
    const valid = openai.atLeast(ctx.state.version, '0.32.0') ? ` Available models: ${names(ctx).map(each => `\`${each}\``).join(', ')}.` : '';
    return refusal(ctx, 404, `The model \`${model}\` does not exist.${valid}`, {type: 'NotFoundError', param: 'model'});
}

const stopLimit = ctx => openai.maxStops(ctx) ?? (openai.atLeast(ctx.state.version, '0.28.0') ? 4 : Infinity);

function tooManyStops(ctx, {stops}) {
    const limit = stopLimit(ctx);
    const message = `1 validation error:\n  {'type': 'too_long', 'loc': ('body', 'stop'), 'msg': 'List should have at most ${limit} items after validation, not ${stops.length}'}`;
    return refusal(ctx, 400, message, {type: phrases[400]});
}

function toolsRefused(ctx, {toolChoice}) {
    return refusal(ctx, 400, toolChoice === undefined || toolChoice === 'auto'
        ? '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'
        : `tool_choice=${JSON.stringify(toolChoice)} requires --tool-call-parser to be set`);
}

function lengthRefused(ctx, call) {
    const {context} = ctx.state;
    const {maxTokens} = call;
    const prompt = openai.promptTokens(call);
    if (maxTokens !== undefined && !(maxTokens >= 1))
        return refusal(ctx, 400, `max_tokens must be at least 1, got ${maxTokens}.`, {param: 'max_tokens'});
    if (maxTokens > context)
        return refusal(ctx, 400, `max_tokens=${maxTokens} cannot be greater than max_model_len=${context}. Please request fewer output tokens.`, {param: 'max_tokens'});
    if (prompt >= context)
        return refusal(ctx, 400, `The prompt (${prompt} tokens) is longer than the maximum model length of ${context}. Make sure that the prompt is shorter.`, {param: 'input_tokens'});
    if (prompt + (maxTokens || 0) > context)
        return refusal(ctx, 400, `This model's maximum context length is ${context} tokens. However, you requested ${maxTokens} output tokens and your prompt contains ${prompt} input tokens, ${prompt + maxTokens} in all.`, {param: 'input_tokens'});
    return null;
}

function answerCall(ctx, text) {
    const call = openai.read(ctx.asked.body, {text});
    if (!call)
        return refusal(ctx, 400, '1 validation error:\n  {\'type\': \'missing\', \'loc\': (\'body\', \'messages\'), \'msg\': \'Field required\'}', {type: phrases[400]});
    if (call.stops.length > stopLimit(ctx))
        return tooManyStops(ctx, call);
    if (!names(ctx).includes(call.model))
        return nameRefused(ctx, call);
    if (call.suffix)
        return refusal(ctx, 400, openai.atLeast(ctx.state.version, '0.23.0') ? 'suffix is only supported for models with FIM' : 'suffix is not currently supported', {param: 'suffix'});
    if (openai.toolsRefused(ctx, call))
        return toolsRefused(ctx, call);
    if (openai.templateMissing(ctx, call))
        return refusal(ctx, 400, 'As of transformers v4.44, default chat template is no longer allowed, so you must provide a chat template if the tokenizer does not define one.');
    if (openai.rolesRefused(ctx, call))
        return refusal(ctx, 400, 'After the optional system message, conversation roles must alternate user/assistant/user/assistant/...');
    return lengthRefused(ctx, call) || openai.completion(ctx, call, {
        model: call.model, extra: openai.atLeast(ctx.state.version, '0.32.0') ? {system_fingerprint: `vllm-${ctx.state.version}-cpu`} : {},
    });
}

const modelList = ctx => ({
    status: 200,
    body: {
        object: 'list',
        data: ctx.state.models.map(each => ({
            id: each.name, object: 'model', created: started, owned_by: 'vllm', root: `/models/${each.name}`, parent: null, max_model_len: ctx.state.context,
            permission: [{id: 'modelperm-0', object: 'model_permission', created: started, allow_sampling: true, allow_view: true, organization: '*', group: null, is_blocking: false}],
        })),
    },
});

const routes = {
    'GET /health': () => ({status: 200}),
    'GET /ping': () => ({status: 200}),
    'POST /ping': () => ({status: 200}),
    'GET /version': ctx => ({status: 200, body: {version: ctx.state.version}}),
    'GET /openapi.json': () => ({status: 200, body: {openapi: '3.1.0', info: {title: 'FastAPI', version: '0.1.0'}, paths: {}}}),
    'GET /v1/models': modelList,
    'POST /v1/chat/completions': ctx => answerCall(ctx, false),
    'POST /v1/completions': ctx => answerCall(ctx, true),
};

function answer(ctx) {
    const {asked, state} = ctx;
    if (state.key !== null && guarded.test(asked.path) && bearer(asked) !== state.key)
        return {status: 401, body: {error: 'Unauthorized'}};
    return fastApi(ctx, routes);
}

module.exports = {
    defaults, answer, refusesWhileLoading: true,
    headers: () => ({Server: 'uvicorn'}),
    failed: () => ({status: 500, body: {error: {message: 'EngineCore encountered an issue.', type: 'InternalServerError', param: null, code: 500}}}),
};
