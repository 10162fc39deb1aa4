// A server without any of the known signs (after text-generation-inference, not measured): probes read it by status alone.
'use strict';

const openai = require('../openai');
const {bearer} = require('../credentials');
const {plain} = require('../frameworks');

const defaults = {version: '3.3.6', models: ['tgi'], maxStops: 4, slots: 128};

const refusal = (status, message, type) => ({status, body: {error: message, error_type: type}});

function answerCall(ctx) {
    const {asked, state} = ctx;
    const call = openai.read(asked.body);
    if (!call)
        return {status: 422, body: 'Failed to deserialize the JSON body into the target type: missing field `messages`'};
    const maxStops = openai.maxStops(ctx);
    if (maxStops && call.stops.length > maxStops)
        return refusal(422, `Input validation error: \`stop\` supports up to ${maxStops} stop sequences. Given: ${call.stops.length}`, 'validation');
    if (openai.templateMissing(ctx, call) || openai.rolesRefused(ctx, call))
        return refusal(422, openai.templateMissing(ctx, call) ? 'Template error: template not found' : 'Template error: Conversation roles must alternate', 'template_error');
    if (openai.toolsRefused(ctx, call))
        return refusal(422, 'Tool error: no tools for this model', 'tool_error');
    const tokens = openai.promptTokens(call);
    if (call.maxTokens !== undefined && !(call.maxTokens > 0))
        return refusal(422, 'Input validation error: `max_new_tokens` must be strictly positive', 'validation');
    if (tokens + (call.maxTokens || 1) > state.context)
        return refusal(422, `Input validation error: \`inputs\` tokens + \`max_new_tokens\` must be <= ${state.context}. Given: ${tokens} \`inputs\` tokens and ${call.maxTokens || 1} \`max_new_tokens\``, 'validation');
    return openai.completion(ctx, call, {model: state.models[0].name, extra: {system_fingerprint: `${state.version}-native`}});
}

const routes = {
    'GET /health': () => ({status: 200}),
    'GET /info': ({state}) => ({status: 200, body: {model_id: state.models[0].name, max_total_tokens: state.context, version: state.version, router: 'text-generation-router'}}),
    'GET /v1/models': ({state}) => ({status: 200, body: {object: 'list', data: state.models.map(each => ({id: each.name, object: 'model', created: 0, owned_by: each.name}))}}),
    'POST /v1/chat/completions': answerCall,
};

function answer(ctx) {
    const {asked, state} = ctx;
    if (state.key !== null && asked.path !== '/health' && bearer(asked) !== state.key)
        return {status: 401};
    return plain(ctx, routes, () => ({status: 404}));
}

module.exports = {defaults, answer, refusesWhileLoading: true, failed: () => refusal(500, 'Request failed during generation: Server error', 'generation')};
