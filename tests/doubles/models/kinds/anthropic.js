// Anthropic's Messages interface.
'use strict';

const openai = require('../openai');
const {randomUUID} = require('crypto');
const {plain} = require('../frameworks');

const defaults = {version: '2023-06-01', models: ['claude-sonnet-4-5'], context: 200000};

const id = prefix => `${prefix}_${randomUUID().replace(/-/g, '').slice(0, 24)}`;
const refusal = (status, type, message, headers) => ({status, headers, body: {type: 'error', error: {type, message}, request_id: id('req')}});

function refused({asked: {headers}, state}) {
    if (state.key !== null && headers['x-api-key'] !== state.key)
        return refusal(401, 'authentication_error', headers['x-api-key'] === undefined ? 'x-api-key header is required' : 'invalid x-api-key');
    if (headers['anthropic-version'] === undefined)
        return refusal(400, 'invalid_request_error', 'anthropic-version: header is required');
    if (headers['anthropic-version'] !== state.version)
        return refusal(400, 'invalid_request_error', `anthropic-version: "${headers['anthropic-version']}" is not a valid version`);
    return null;
}

// The body as the common call: the system prompt stands outside the messages here.
function read(body) {
    const call = openai.read(body);
    if (!call)
        return null;
    const system = body.system ? [{role: 'system', content: body.system}] : [];
    const choice = body.tool_choice || {};
    return {...call, messages: system.concat(call.messages), ownMessages: call.messages, stops: body.stop_sequences || [], toolChoice: choice.type === 'none' ? 'none' : choice.name ? {function: {name: choice.name}} : choice.type};
}

function callRefused(ctx, call) {
    const bad = message => refusal(400, 'invalid_request_error', message);
    if (call.maxTokens === undefined)
        return bad('max_tokens: Field required');
    if (!(call.maxTokens >= 1))
        return bad('max_tokens: Input should be greater than or equal to 1');
    const strange = call.ownMessages.find(each => !['user', 'assistant'].includes(each.role));
    if (strange)
        return bad(`messages: Unexpected role "${strange.role}". Allowed roles are "user" or "assistant". The Messages API accepts a top-level \`system\` parameter.`);
    const tokens = openai.promptTokens(call);
    return tokens > ctx.state.context ? bad(`prompt is too long: ${tokens} tokens > ${ctx.state.context} maximum`) : null;
}

const reasonOf = ({finish, stopped}) => ({length: 'max_tokens', tool_calls: 'tool_use'}[finish] || (stopped ? 'stop_sequence' : 'end_turn'));
const contentOf = ({calls, text}) => (calls.length ? calls.map(each => ({type: 'tool_use', id: each.id.replace('call', 'toolu'), name: each.name, input: each.arguments})) : [{type: 'text', text}]);

const event = (value, token = false) => ({bytes: `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`, token});

function framesOf(ctx, message, result) {
    const blocks = result.calls.length
        ? message.content.flatMap((block, index) => [
            event({type: 'content_block_start', index, content_block: {...block, input: {}}}),
            event({type: 'content_block_delta', index, delta: {type: 'input_json_delta', partial_json: JSON.stringify(block.input)}}, true),
            event({type: 'content_block_stop', index})])
        : [event({type: 'content_block_start', index: 0, content_block: {type: 'text', text: ''}}), event({type: 'ping'}),
            ...result.parts.map(each => event({type: 'content_block_delta', index: 0, delta: {type: 'text_delta', text: each}}, true)),
            event({type: 'content_block_stop', index: 0})];
    const frames = [event({type: 'message_start', message: {...message, content: [], stop_reason: null, usage: {...message.usage, output_tokens: 1}}}), ...blocks];
    if (ctx.has('errorInStream'))
        return frames.slice(0, Math.ceil(frames.length / 2)).concat({bytes: 'event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n', token: false});
    frames.push(event({type: 'message_delta', delta: {stop_reason: message.stop_reason, stop_sequence: null}, usage: {output_tokens: result.completionTokens}}));
    return ctx.has('noDone') ? frames : frames.concat(event({type: 'message_stop'}));
}

function answerCall(ctx) {
    const {asked, state} = ctx;
    if (ctx.has('overloaded'))
        return refusal(529, 'overloaded_error', 'Overloaded');
    const call = read(asked.body);
    if (!call)
        return refusal(400, 'invalid_request_error', asked.body === undefined ? 'The request body is not valid JSON' : 'messages: Field required');
    if (!state.models.some(each => each.name === call.model))
        return refusal(404, 'not_found_error', `model: ${call.model}`);
    const no = callRefused(ctx, call);
    if (no)
        return no;
    const result = openai.generate(ctx, call);
    const message = {
        id: id('msg'), type: 'message', role: 'assistant', model: call.model, content: contentOf(result), stop_reason: reasonOf(result), stop_sequence: null,
        usage: {input_tokens: result.promptTokens, cache_creation_input_tokens: 0, cache_read_input_tokens: 0, output_tokens: result.completionTokens},
    };
    const generated = {ms: openai.durationOf(state, result), result};
    return call.stream ? {status: 200, generated, stream: openai.paced(state, framesOf(ctx, message, result))} : {status: 200, generated, body: message};
}

const entry = each => ({type: 'model', id: each.name, display_name: each.name, created_at: '2025-09-29T00:00:00Z'});

const routes = {
    'GET /v1/models': ({state}) => ({status: 200, body: {data: state.models.map(entry), has_more: false, first_id: state.models[0].name, last_id: state.models[state.models.length - 1].name}}),
    'GET /v1/models/*': ({state, rest}) => {
        const model = state.models.find(each => each.name === rest);
        return model ? {status: 200, body: entry(model)} : refusal(404, 'not_found_error', `model: ${rest}`);
    },
    'POST /v1/messages': answerCall,
};

function answer(ctx) {
    const known = /^\/v1\/(?:models|messages)(?:\/|$)/.test(ctx.asked.path);
    return (known ? refused(ctx) : null) || plain(ctx, routes, () => refusal(404, 'not_found_error', 'Not Found'));
}

module.exports = {
    defaults, alpn: true, answer, headers: () => ({'request-id': id('req'), Server: 'cloudflare'}),
    failed: () => refusal(500, 'api_error', 'Internal server error'),
    rateLimited: seconds => refusal(429, 'rate_limit_error', 'This request would exceed the rate limit for your organization.', {'Retry-After': String(seconds)}),
    messageOf: (result, model) => ({id: id('msg'), type: 'message', role: 'assistant', model, content: contentOf(result), stop_reason: reasonOf(result), stop_sequence: null, usage: {input_tokens: result.promptTokens, output_tokens: result.completionTokens}}),
    read, framesOf,
};
