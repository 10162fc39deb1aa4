// Bedrock Mantle: the OpenAI-compatible endpoint of Amazon Bedrock, with a Bedrock API key as bearer. Not measured.
'use strict';

const openai = require('../openai');
const base = require('./openai');
const {bearer} = require('../credentials');
const {plain} = require('../frameworks');

const defaults = {version: '2026-01', models: ['openai.gpt-oss-120b', 'openai.gpt-oss-20b'], context: 128000};

function keyRefused({asked, state}) {
    if (state.key === null || bearer(asked) === state.key)
        return null;
    return base.refusal(401, bearer(asked) === null ? 'Missing authentication token.' : 'Invalid bearer token.', {type: 'authentication_error', code: 'invalid_api_key'});
}

function answerCall(ctx) {
    const {asked, state} = ctx;
    const call = openai.read(asked.body);
    if (!call)
        return base.refusal(400, 'messages: a list is required', {param: 'messages'});
    const model = state.models.find(each => each.name === call.model);
    if (!model)
        return base.refusal(404, `The model '${call.model}' does not exist`, {type: 'not_found_error', code: 'model_not_found'});
    return base.callRefused(ctx, call, model) || openai.completion(ctx, call, {model: call.model});
}

const routes = {
    'GET /v1/models': ({state}) => ({status: 200, body: {object: 'list', data: state.models.map(each => ({...base.entry(each), owned_by: 'openai'}))}}),
    'POST /v1/chat/completions': answerCall,
};

function answer(ctx) {
    return keyRefused(ctx) || plain(ctx, routes, () => base.refusal(404, 'Not found', {type: 'not_found_error'}));
}

module.exports = {defaults, alpn: true, answer, failed: base.failed, rateLimited: base.rateLimited};
