// llama-cpp-python's server: FastAPI, the key is checked behind the path, and the one model answers to any name.
'use strict';

const openai = require('../openai');
const {bearer} = require('../credentials');
const {fastApi, detail} = require('../frameworks');

const defaults = {version: '0.3.36', models: ['codellama-7b'], tools: 'ignored', context: 2048, slots: 1};

const refusal = (status, message, {type = 'invalid_request_error', param = null, code = null} = {}) => ({status, body: {error: {message, type, param, code}}});

const withKey = handler => ctx => (ctx.state.key !== null && bearer(ctx.asked) !== ctx.state.key ? detail(401, 'Invalid API key') : handler(ctx));

// max_tokens 0 has no limit; the wrong name comes back as the model's
function answerCall(ctx, text) {
    const {asked, state} = ctx;
    const call = openai.read(asked.body, {text});
    if (!call)
        return detail(422, [{type: 'missing', loc: ['body', text ? 'prompt' : 'messages'], msg: 'Field required', input: null}]);
    const tokens = openai.promptTokens(call);
    if (openai.toolsRefused(ctx, call) || ctx.has('noTemplate') || openai.rolesRefused(ctx, call))
        return refusal(500, 'Conversation roles must alternate user/assistant/user/assistant/...', {type: 'internal_server_error'});
    if (tokens >= state.context && !ctx.has('cutContext'))
        return refusal(400, `This model's maximum context length is ${state.context} tokens. However, your messages resulted in ${tokens} tokens. Please reduce the length of the messages.`, {param: 'messages', code: 'context_length_exceeded'});
    return openai.completion(ctx, {...call, suffixUsed: text && call.suffix ? call.suffix : ''}, {model: call.model || state.models[0].name});
}

const modelList = ({state}) => ({status: 200, body: {object: 'list', data: state.models.map(each => ({id: each.name, object: 'model', owned_by: 'me', permissions: []}))}});

const routes = {
    'GET /openapi.json': ({state}) => ({status: 200, body: {openapi: '3.1.0', info: {title: '🦙 llama.cpp Python API', version: state.version}, paths: {}}}),
    'GET /docs': () => ({status: 200, type: 'text/html; charset=utf-8', body: '<!DOCTYPE html>\n<html><head><title>llama.cpp Python API - Swagger UI</title></head><body></body></html>\n'}),
    'GET /v1/models': withKey(modelList),
    'POST /v1/chat/completions': withKey(ctx => answerCall(ctx, false)),
    'POST /v1/completions': withKey(ctx => answerCall(ctx, true)),
};

module.exports = {
    defaults, answer: ctx => fastApi(ctx, routes), headers: () => ({Server: 'uvicorn'}), refusesWhileLoading: true,
    failed: () => refusal(500, 'llama_decode returned -3', {type: 'internal_server_error'}),
};
