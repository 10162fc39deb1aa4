// Amazon Bedrock, control plane and runtime on one address: API keys as bearer, or SigV4 that is really verified.
'use strict';

const openai = require('../openai');
const anthropic = require('./anthropic');
const {randomUUID} = require('crypto');
const {bearer} = require('../credentials');
const {Signatures} = require('../signatures');
const eventstream = require('../eventstream');

const defaults = {
    version: '2023-09-30', region: 'eu-central-1', plane: 'both', // both | control | runtime
    accessKeys: [{id: 'AKIADOUBLE0000000001', secret: 'double-secret-access-key'}, {id: 'ASIADOUBLE0000000002', secret: 'double-session-secret', sessionToken: 'double-session-token'}],
    keyExpired: false, // the API key
    // profile: only by an inference profile; access: false where nobody granted it
    models: [
        {name: 'anthropic.claude-sonnet-4-20250514-v1:0', profile: true}, {name: 'anthropic.claude-3-haiku-20240307-v1:0'}, {name: 'amazon.nova-pro-v1:0', profile: true},
        {name: 'meta.llama3-70b-instruct-v1:0'},
    ],
    profiles: ['eu.anthropic.claude-sonnet-4-20250514-v1:0', 'global.anthropic.claude-sonnet-4-20250514-v1:0', 'eu.amazon.nova-pro-v1:0'],
    context: 200000,
};

const prefix = /^(?:global|us-gov|us|eu|apac|jp|au|ca)\./;

// --model: a name with a prefix is a profile, and its model is to be had through it only.
function modelsNamed(names) {
    const profiles = names.filter(each => prefix.test(each));
    const bases = profiles.map(each => each.replace(prefix, '')).filter((each, index, all) => all.indexOf(each) === index);
    return {profiles, models: bases.map(name => ({name, profile: true})).concat(names.filter(each => !prefix.test(each)).map(name => ({name})))};
}

const signatures = new Signatures();

function refusal(status, type, message, {member = 'message'} = {}) {
    return {status, headers: {'x-amzn-errortype': `${type}:http://internal.amazon.com/coral/com.amazon.bedrock/`}, body: {[member]: message}};
}

async function callerRefused(ctx) {
    const {asked, state} = ctx;
    const key = bearer(asked);
    if (key !== null) {
        if (state.keyExpired)
            return refusal(403, 'AccessDeniedException', 'Bearer Token has expired', {member: 'Message'});
        return state.key === null || key === state.key ? null : refusal(403, 'AccessDeniedException', 'Authentication failed: Please make sure your API Key is valid.', {member: 'Message'});
    }
    if (!asked.authorization)
        return refusal(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
    const pairs = asked.rawHeaders.flatMap((each, index) => (index % 2 ? [] : [[each, asked.rawHeaders[index + 1]]]));
    const headers = ctx.has('headersChanged') ? pairs.map(([name, value]) => [name, /^host$/i.test(name) ? `proxy.${value}` : value]) : pairs;
    const ahead = ctx.trap('clockAhead') ? ctx.trap('clockAhead').seconds || 3600 : 0;
    const verdict = await signatures.verdict({
        method: asked.method, target: asked.target, headers, body: asked.raw.toString('base64'), keys: state.accessKeys, region: state.region, ahead,
    });
    ctx.entry.accessKey = verdict.accessKey || null;
    return verdict.refusal ? refusal(verdict.refusal.status, verdict.refusal.type, verdict.refusal.message) : null;
}

const arn = (state, name) => `arn:aws:bedrock:${state.region}::foundation-model/${name}`;
const account = '123456789012';

const summaryOf = state => each => ({
    modelArn: arn(state, each.name), modelId: each.name, modelName: each.name.replace(/^[^.]+\./, ''), providerName: each.name.split('.')[0], inputModalities: ['TEXT'], outputModalities: ['TEXT'],
    responseStreamingSupported: true, customizationsSupported: [], inferenceTypesSupported: [each.profile ? 'INFERENCE_PROFILE' : 'ON_DEMAND'], modelLifecycle: {status: each.retired ? 'LEGACY' : 'ACTIVE'},
});

const profileOf = state => each => ({
    inferenceProfileId: each, inferenceProfileArn: `arn:aws:bedrock:${state.region}:${account}:inference-profile/${each}`, inferenceProfileName: each, description: 'Routes requests within its regions.',
    status: 'ACTIVE', type: 'SYSTEM_DEFINED', models: [{modelArn: arn(state, each.replace(prefix, ''))}], createdAt: '2025-05-22T00:00:00Z', updatedAt: '2025-05-22T00:00:00Z',
});

// -> the model's row, or a refusal
function modelFor(ctx, id) {
    const {state} = ctx;
    const throughProfile = state.profiles.includes(id);
    const model = state.models.find(each => each.name === (throughProfile ? id.replace(prefix, '') : id));
    if (!model)
        return refusal(400, 'ValidationException', 'The provided model identifier is invalid.');
    if (model.profile && !throughProfile)
        return refusal(400, 'ValidationException', `Invocation of model ID ${id} with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.`);
    return {name: id, base: model};
}

const faults = {
    permissionDenied: ({state}, id) => refusal(403, 'AccessDeniedException', `User: arn:aws:iam::${account}:user/gateway is not authorized to perform: bedrock:InvokeModel on resource: ${arn(state, id)} because no identity-based policy allows the bedrock:InvokeModel action`, {member: 'Message'}),
    noModelAccess: () => refusal(403, 'AccessDeniedException', 'You don\'t have access to the model with the specified model ID.'),
    useCaseMissing: () => refusal(404, 'ResourceNotFoundException', 'Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model. If you have already filled out the form, try again in 15 minutes.'),
    modelRetired: () => refusal(404, 'ResourceNotFoundException', 'This model version has reached the end of its life. Please refer to the AWS documentation for more details.'),
    throttled: () => refusal(429, 'ThrottlingException', 'Too many requests, please wait before trying again.'),
    modelError: () => refusal(424, 'ModelErrorException', 'The system encountered an unexpected error during processing. Try your request again.'),
    modelNotReady: () => refusal(503, 'ServiceUnavailableException', 'The model is not ready for inference. Wait and try your request again.'),
};

function faultOf(ctx, {name, base}) {
    const trapped = Object.keys(faults).find(each => ctx.has(each));
    const known = base.access === false ? 'noModelAccess' : base.retired ? 'modelRetired' : base.useCase === false ? 'useCaseMissing' : null;
    const fault = trapped || known;
    return fault ? faults[fault](ctx, name) : null;
}

const blocksOf = each => ({role: each.role, content: (each.content || []).map(block => block.text || '').join('\n')});

// Converse's body as the common call
function read(body) {
    if (!body || !Array.isArray(body.messages) || body.messages.length === 0)
        return null;
    const {maxTokens, stopSequences = []} = body.inferenceConfig || {};
    const system = (body.system || []).map(each => ({role: 'system', content: each.text || ''}));
    const tools = ((body.toolConfig || {}).tools || []).map(({toolSpec = {}}) => ({name: toolSpec.name, parameters: (toolSpec.inputSchema || {}).json}));
    return {messages: system.concat(body.messages.map(blocksOf)), maxTokens, stops: stopSequences, tools};
}

const reasonOf = ({finish, stopped}) => ({length: 'max_tokens', tool_calls: 'tool_use'}[finish] || (stopped ? 'stop_sequence' : 'end_turn'));
const usageOf = result => ({inputTokens: result.promptTokens, outputTokens: result.completionTokens, totalTokens: result.promptTokens + result.completionTokens});

function converseFrames(ctx, result, metrics) {
    const frame = (type, body, token = false) => ({bytes: eventstream.event(type, body), token});
    const parts = result.calls.length
        ? result.calls.flatMap((each, contentBlockIndex) => [
            frame('contentBlockStart', {contentBlockIndex, start: {toolUse: {toolUseId: each.id, name: each.name}}}),
            frame('contentBlockDelta', {contentBlockIndex, delta: {toolUse: {input: JSON.stringify(each.arguments)}}}, true)])
        : result.parts.map(text => frame('contentBlockDelta', {contentBlockIndex: 0, delta: {text}}, true));
    if (ctx.has('errorInStream'))
        return [frame('messageStart', {role: 'assistant'}), ...parts.slice(0, 1), {bytes: eventstream.exception('modelStreamErrorException', {message: 'The model stopped while it was answering.'}), token: false}];
    const end = [frame('contentBlockStop', {contentBlockIndex: 0}), frame('messageStop', {stopReason: reasonOf(result)}), frame('metadata', {usage: usageOf(result), metrics})];
    return [frame('messageStart', {role: 'assistant'}), ...parts, ...(ctx.has('noDone') ? end.slice(0, 1) : end)];
}

function converse(ctx, id, call, streamed) {
    const result = openai.generate(ctx, call);
    const ms = openai.durationOf(ctx.state, result);
    const metrics = {latencyMs: Math.max(1, Math.round(ms))};
    const content = result.calls.length ? result.calls.map(each => ({toolUse: {toolUseId: each.id, name: each.name, input: each.arguments}})) : [{text: result.text}];
    if (streamed)
        return {status: 200, generated: {ms, result}, stream: openai.paced(ctx.state, converseFrames(ctx, result, metrics), 'application/vnd.amazon.eventstream')};
    return {status: 200, generated: {ms, result}, body: {output: {message: {role: 'assistant', content}}, stopReason: reasonOf(result), usage: usageOf(result), metrics}};
}

// The maker's own body: Anthropic's for its models, otherwise a prompt.
function invoke(ctx, id, streamed) {
    const {body} = ctx.asked;
    const claude = /(?:^|\.)anthropic\./.test(id);
    const call = claude ? anthropic.read(body) : openai.read(body, {text: true});
    if (!call || (claude && (body.anthropic_version !== 'bedrock-2023-05-31' || call.maxTokens === undefined)))
        return refusal(400, 'ValidationException', 'Malformed input request, please reformat your input and try again.');
    const result = openai.generate(ctx, {...call, maxTokens: call.maxTokens || body.max_gen_len});
    const answer = claude ? anthropic.messageOf(result, id) : {generation: result.text, prompt_token_count: result.promptTokens, generation_token_count: result.completionTokens, stop_reason: result.finish};
    const generated = {ms: openai.durationOf(ctx.state, result), result};
    if (!streamed)
        return {status: 200, generated, body: answer};
    const chunk = value => ({bytes: eventstream.event('chunk', {bytes: Buffer.from(JSON.stringify(value)).toString('base64')}), token: true});
    return {status: 200, generated, stream: openai.paced(ctx.state, result.parts.map(text => chunk(claude ? {type: 'content_block_delta', index: 0, delta: {type: 'text_delta', text}} : {generation: text})), 'application/vnd.amazon.eventstream')};
}

function answerCall(ctx, id, verb) {
    const model = modelFor(ctx, id);
    const refused = model.status ? model : faultOf(ctx, model);
    if (refused)
        return refused;
    const streamed = /stream$/.test(verb);
    if (verb.startsWith('invoke'))
        return invoke(ctx, id, streamed);
    const call = read(ctx.asked.body);
    if (!call)
        return refusal(400, 'ValidationException', '1 validation error detected: Value at \'messages\' failed to satisfy constraint: Member must not be null');
    if (call.maxTokens !== undefined && !(call.maxTokens >= 1))
        return refusal(400, 'ValidationException', '1 validation error detected: Value at \'inferenceConfig.maxTokens\' failed to satisfy constraint: Member must have value greater than or equal to 1');
    if (openai.promptTokens(call) > ctx.state.context)
        return refusal(400, 'ValidationException', 'Input is too long for requested model.');
    return converse(ctx, id, call, streamed);
}

const unknown = () => ({status: 404, headers: {'x-amzn-errortype': 'UnknownOperationException'}, body: {Output: {__type: 'com.amazon.coral.service#UnknownOperationException'}, Version: '1.0'}});
const runtime = /^\/model\/([^/]+)\/(converse|converse-stream|invoke|invoke-with-response-stream)$/;

async function answer(ctx) {
    const {asked, state} = ctx;
    const called = asked.method === 'POST' && state.plane !== 'control' ? runtime.exec(asked.path) : null;
    const listed = asked.method === 'GET' && state.plane !== 'runtime' && ['/foundation-models', '/inference-profiles'].includes(asked.path);
    if (!called && !listed)
        return unknown();
    const refused = await callerRefused(ctx);
    if (refused)
        return refused;
    if (called)
        return answerCall(ctx, decodeURIComponent(called[1]), called[2]);
    return asked.path === '/foundation-models'
        ? {status: 200, body: {modelSummaries: state.models.map(summaryOf(state))}}
        : {status: 200, body: {inferenceProfileSummaries: state.profiles.map(profileOf(state))}};
}

module.exports = {
    defaults, alpn: true, answer, modelsNamed, prepare: () => signatures.start(),
    headers: () => ({'x-amzn-RequestId': randomUUID()}),
    failed: () => refusal(500, 'InternalServerException', 'The system encountered an unexpected error during processing. Try your request again.'),
    rateLimited: () => refusal(429, 'ThrottlingException', 'Too many requests, please wait before trying again.'),
};
