// Ollama: no keys at all, plain text for a path it does not have, and a prompt above the context is cut without a word.
'use strict';

const openai = require('../openai');
const {gin} = require('../frameworks');

const defaults = {version: '0.17.4', models: ['llama3.1:latest'], tools: 'refused', slots: 1};

const types = {400: 'invalid_request_error', 404: 'not_found_error', 500: 'api_error'};
const refusal = (status, message) => ({status, type: 'application/json; charset=utf-8', body: {error: {message, type: types[status], param: null, code: null}}});

const tagged = name => (String(name).includes(':') ? String(name) : `${name}:latest`);
const found = (state, name) => state.models.find(each => tagged(each.name) === tagged(name));
const modified = '2026-01-12T09:00:00Z';
const entry = each => ({id: tagged(each.name), object: 'model', created: Math.floor(Date.parse(modified) / 1000), owned_by: 'library'});

const lacks = (name, what) => refusal(400, `registry.ollama.ai/library/${tagged(name)} does not support ${what}`);

// max_tokens 0 has no limit
function answerCall(ctx, text) {
    const {asked, state} = ctx;
    const call = openai.read(asked.body, {text});
    if (asked.body === undefined)
        return refusal(400, 'unexpected EOF');
    if (!call)
        return refusal(400, text ? 'prompt is required' : '[] is too short - \'messages\'');
    const model = found(state, call.model);
    if (!model)
        return refusal(404, `model '${call.model}' not found`);
    if (call.suffix)
        return lacks(call.model, 'insert');
    if (openai.toolsRefused({...ctx, state: {tools: model.tools || state.tools}}, call))
        return lacks(call.model, 'tools');
    if (openai.rolesRefused(ctx, call) || ctx.has('noTemplate'))
        return refusal(500, 'template: conversation roles must alternate');
    return openai.completion(ctx, {...call, cutAt: state.context}, {model: call.model, extra: {system_fingerprint: 'fp_ollama'}});
}

const routes = {
    'GET /': () => ({status: 200, type: 'text/plain; charset=utf-8', body: 'Ollama is running'}),
    'GET /api/version': ({state}) => ({status: 200, body: {version: state.version}}),
    'GET /api/tags': ({state}) => ({
        status: 200,
        body: {models: state.models.map(each => ({name: tagged(each.name), model: tagged(each.name), modified_at: modified, size: 4661224676, digest: '0'.repeat(64), details: {format: 'gguf', parameter_size: '8.0B', quantization_level: 'Q4_K_M'}}))},
    }),
    'GET /v1/models': ({state}) => ({status: 200, body: {object: 'list', data: state.models.map(entry)}}),
    'GET /v1/models/*': ({state, rest}) => {
        const model = found(state, rest);
        return model ? {status: 200, body: entry(model)} : refusal(404, `model '${rest}' not found`);
    },
    'POST /v1/chat/completions': ctx => answerCall(ctx, false),
    'POST /v1/completions': ctx => answerCall(ctx, true),
};

module.exports = {defaults, answer: ctx => gin(ctx, routes), refusesWhileLoading: true, failed: () => refusal(500, 'llama runner process has terminated: exit status 2')};
