// Azure OpenAI: models by the name of their deployment, in the classic form of the address and in the v1 form.
'use strict';

const openai = require('../openai');
const base = require('./openai');
const {randomUUID} = require('crypto');
const {bearer} = require('../credentials');

const defaults = {
    version: '2026-01', models: [{name: 'gpt-4o', model: 'gpt-4o'}], maxStops: 4, context: 128000,
    entraToken: 'entra-token-of-the-double',
    apiVersions: ['2023-05-15', '2024-02-01', '2024-06-01', '2024-10-21', '2024-12-01-preview', '2025-01-01-preview', '2025-04-01-preview', 'preview'],
};

const coded = (status, code, message, headers) => ({status, headers, body: {error: {code: String(code), message}}});
const notFound = () => coded(404, 404, 'Resource not found');

function keyRefused({asked, state}) {
    const entra = bearer(asked);
    if (state.key === null || asked.headers['api-key'] === state.key || entra === state.entraToken || (entra === state.key && asked.path.startsWith('/openai/v1/')))
        return null;
    return coded(401, 401, 'Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.');
}

const filterResults = {hate: {filtered: false, severity: 'safe'}, self_harm: {filtered: false, severity: 'safe'}, sexual: {filtered: false, severity: 'safe'}, violence: {filtered: false, severity: 'safe'}};

function filtered() {
    return {
        status: 400,
        body: {
            error: {
                message: 'The response was filtered due to the prompt triggering Azure OpenAI\'s content management policy. Please modify your prompt and retry.',
                type: null, param: 'prompt', code: 'content_filter', status: 400, innererror: {code: 'ResponsibleAIPolicyViolation', content_filter_result: {...filterResults, violence: {filtered: true, severity: 'high'}}},
            },
        },
    };
}

function answerCall(ctx, deployment) {
    const {asked} = ctx;
    const model = ctx.state.models.find(each => each.name === deployment);
    if (!model)
        return coded(404, 'DeploymentNotFound', 'The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.');
    if (ctx.has('contentFilter'))
        return filtered();
    const call = openai.read(asked.body);
    if (!call)
        return base.refusal(400, 'Missing required parameter: \'messages\'.', {param: 'messages', code: 'missing_required_parameter'});
    const name = `${model.model || model.name}-2024-11-20`;
    return base.callRefused(ctx, call, model) || openai.completion(ctx, call, {
        model: name, extra: {system_fingerprint: 'fp_0a1b2c3d4e'},
        firstChunks: [{choices: [], model: '', prompt_filter_results: [{prompt_index: 0, content_filter_results: filterResults}]}],
    });
}

const modelList = state => ({status: 200, body: {object: 'list', data: state.models.map(each => ({...base.entry(each), status: 'succeeded', capabilities: {chat_completion: true}, lifecycle_status: 'generally-available'}))}});

function route(ctx) {
    const {asked: {method, path, query, body}, state} = ctx;
    const classic = /^\/openai\/deployments\/([^/]+)\/chat\/completions$/.exec(path);
    const dated = state.apiVersions.includes(query.get('api-version'));
    switch (`${method} ${classic ? 'classic' : path}`) {
    case 'POST classic': return dated ? answerCall(ctx, decodeURIComponent(classic[1])) : notFound();
    case 'GET /openai/models': return dated ? modelList(state) : notFound();
    case 'GET /openai/v1/models': return modelList(state);
    case 'POST /openai/v1/chat/completions': return answerCall(ctx, body && body.model);
    default: return notFound();
    }
}

function answer(ctx) {
    if (ctx.has('publicAccessDisabled'))
        return coded(403, 'AccessDenied', 'Public access is disabled. Please configure private endpoint.');
    const refused = /^\/openai\//.test(ctx.asked.path) ? keyRefused(ctx) : null;
    return refused || route(ctx);
}

module.exports = {
    defaults, alpn: true, answer,
    headers: () => ({'apim-request-id': randomUUID(), 'x-ms-region': 'West Europe', 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains; preload'}),
    failed: () => coded(500, 'InternalServerError', 'The server had an error while processing your request.'),
    rateLimited: seconds => coded(429, 429, `Requests to the ChatCompletions_Create Operation have exceeded the token rate limit of your current pricing tier. Please retry after ${seconds} seconds.`, {'Retry-After': String(seconds), 'retry-after-ms': String(seconds * 1000)}),
};
