// What OpenAI-compatible servers have in common: reading a call, generating, and the objects of the answer, whole or as
// server-sent events. What differs from server to server is in kinds/.
'use strict';

const {randomUUID} = require('crypto');
const {pieces, count, ofMessages} = require('./tokens');
const {answerTo} = require('./answers');

const list = value => (value === undefined || value === null ? [] : [].concat(value));

// -> the call as a value, or null when the body is none
function read(body, {text = false} = {}) {
    if (body === null || typeof body !== 'object' || Array.isArray(body))
        return null;
    const messages = text ? [{role: 'user', content: list(body.prompt).join('\n')}] : body.messages;
    if (!Array.isArray(messages) || messages.length === 0)
        return null;
    const limit = body.max_completion_tokens ?? body.max_tokens;
    return {
        text, messages, model: body.model, suffix: body.suffix, maxTokens: limit === null ? undefined : limit, stops: list(body.stop), tools: list(body.tools),
        toolChoice: body.tool_choice, stream: body.stream === true, includeUsage: Boolean(body.stream_options && body.stream_options.include_usage),
    };
}

const sampleOf = schema => {
    const {type, enum: values, properties, required} = schema || {};
    if (values)
        return values[0];
    switch ([].concat(type)[0]) {
    case 'number': return 1.5;
    case 'integer': return 1;
    case 'boolean': return true;
    case 'array': return [];
    case 'object': return Object.fromEntries((required || Object.keys(properties || {})).map(each => [each, sampleOf((properties || {})[each])]));
    default: return 'README.md';
    }
};

// Calls the tool that the request names, else the first; not again once a result is there.
function toolCalls(ctx, {messages, tools, toolChoice}) {
    const usable = ctx.state.tools === 'used' && !ctx.has('toolsIgnored') && !ctx.has('noTools');
    if (!usable || tools.length === 0 || toolChoice === 'none' || messages[messages.length - 1].role === 'tool')
        return [];
    const wanted = toolChoice && toolChoice.function && toolChoice.function.name;
    const tool = tools.map(each => each.function || each).find(each => !wanted || each.name === wanted);
    return tool ? [{id: `call_${randomUUID().replace(/-/g, '').slice(0, 24)}`, name: tool.name, arguments: sampleOf({type: 'object', ...(tool.parameters || tool.input_schema)})}] : [];
}

// As text, where the server's parser is not the model's.
function writtenCall(ctx, {tools}) {
    const tool = ctx.state.tools === 'written' && tools[0] && (tools[0].function || tools[0]);
    return tool ? `<tool_call>${JSON.stringify({name: tool.name, arguments: sampleOf({type: 'object', ...(tool.parameters || tool.input_schema)})})}</tool_call>` : '';
}

const cutAtStop = (text, stops) => Math.min(...stops.map(each => (each && text.includes(each) ? text.indexOf(each) : Infinity)), text.length);

// -> {text, parts, calls, promptTokens, completionTokens, finish: stop | length | tool_calls, stopped: at a stop string}
function generate(ctx, call) {
    const limit = ctx.trap('cutContext') ? ctx.trap('cutContext').context || ctx.state.context : call.cutAt;
    const counted = ofMessages(call.messages) + count(JSON.stringify(call.tools.length ? call.tools : ''));
    const promptTokens = limit ? Math.min(counted, limit) : counted;
    const calls = toolCalls(ctx, call);
    const said = calls.length ? '' : writtenCall(ctx, call) || answerTo(call.messages, {leaks: ctx.has('fimLeak'), garbled: ctx.has('nonsense'), stops: call.stops});
    const end = cutAtStop(said, call.stops);
    const all = pieces(said.slice(0, end) + (call.suffixUsed || ''));
    const parts = ctx.has('halfCharacter') ? [] : call.maxTokens > 0 ? all.slice(0, call.maxTokens) : all;
    const completionTokens = calls.length ? 12 : Math.max(1, parts.length);
    const finish = calls.length ? 'tool_calls' : parts.length < all.length || ctx.has('halfCharacter') ? 'length' : 'stop';
    return {text: parts.join(''), parts, calls, promptTokens, completionTokens, finish, stopped: end < said.length && finish === 'stop'};
}

const usageOf = ({promptTokens, completionTokens}) => ({prompt_tokens: promptTokens, completion_tokens: completionTokens, total_tokens: promptTokens + completionTokens});

const gapOf = state => (state.tokensPerSecond ? 1000 / state.tokensPerSecond : 0);
const durationOf = (state, result) => (state.firstTokenMs || 0) + gapOf(state) * Math.max(0, result.completionTokens - 1);
const paced = (state, frames, type) => ({type, frames, firstMs: state.firstTokenMs || 0, gapMs: gapOf(state)});

const sse = (value, token = false) => ({bytes: `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`, token});

const wireCalls = (calls, indexed) => calls.map((each, index) => ({
    ...(indexed ? {index} : {}), id: each.id, type: 'function', function: {name: each.name, arguments: JSON.stringify(each.arguments)},
}));

// shape: {model, extra: fields of every object, usageChunk: {…} more fields of the last chunk, firstChunks: [objects], emptyUsage}
function objectOf(call, shape, streamed) {
    const object = call.text ? 'text_completion' : streamed ? 'chat.completion.chunk' : 'chat.completion';
    const prefix = call.text ? 'cmpl' : 'chatcmpl';
    return {id: `${prefix}-${randomUUID().replace(/-/g, '')}`, object, created: Math.floor(Date.now() / 1000), model: shape.model, ...shape.extra};
}

function whole(ctx, call, result, shape) {
    const message = {role: 'assistant', content: result.calls.length || ctx.has('nullContent') ? null : result.text};
    if (result.calls.length)
        message.tool_calls = wireCalls(result.calls);
    const choice = call.text ? {text: result.text, index: 0, logprobs: null, finish_reason: result.finish} : {index: 0, message, logprobs: null, finish_reason: result.finish};
    const usage = ctx.has('noUsage') ? {} : {usage: usageOf(result)};
    return {...objectOf(call, shape), choices: [choice], ...usage, ...shape.last};
}

function streamFrames(ctx, call, result, shape) {
    const base = objectOf(call, shape, true);
    const choice = (delta, finish = null) => (call.text ? {index: 0, text: delta.content || '', logprobs: null, finish_reason: finish} : {index: 0, delta, logprobs: null, finish_reason: finish});
    const chunk = (delta, finish) => ({...base, choices: [choice(delta, finish)]});
    const empty = {...base, choices: []};
    const frames = (shape.firstChunks || []).map(each => sse({...base, ...each}));
    if (!call.text)
        frames.push(sse(chunk({role: 'assistant', content: ''})));
    if (ctx.has('emptyChoices'))
        frames.push(sse(empty));
    if (result.calls.length)
        frames.push(sse(chunk({tool_calls: wireCalls(result.calls, true)}), true));
    const tokens = result.parts.map(each => sse(chunk({content: ctx.has('nullContent') ? null : each}), true));
    if (ctx.has('errorInStream')) {
        const error = {error: {message: 'The engine stopped while it was answering.', type: 'InternalServerError', param: null, code: 500}};
        return frames.concat(tokens.slice(0, Math.ceil(tokens.length / 2)), sse(error), sse('[DONE]'));
    }
    frames.push(...tokens, sse({...chunk({}, result.finish), ...shape.last}));
    if (call.includeUsage && !ctx.has('noUsage'))
        frames.push(sse({...empty, usage: usageOf(result), ...shape.last}));
    return ctx.has('noDone') ? frames : frames.concat(sse('[DONE]'));
}

// The answer of a call that the server takes.
function completion(ctx, call, shape) {
    const result = generate(ctx, call);
    const generated = {ms: durationOf(ctx.state, result), result};
    const more = shape.of ? {...shape, ...shape.of(result)} : shape;
    if (call.stream)
        return {status: 200, generated, headers: shape.headers, stream: paced(ctx.state, streamFrames(ctx, call, result, more), shape.streamType)};
    return {status: 200, generated, headers: shape.headers, body: whole(ctx, call, result, more)};
}

// What strict templates want: no system role, users and assistants in turns; some want the turns only.
function rolesRefused(ctx, {messages}) {
    const strict = ctx.state.strictRoles || (ctx.has('strictRoles') && (ctx.trap('strictRoles').only || true));
    if (!strict)
        return false;
    const turns = messages.some((each, index) => index > 0 && each.role === messages[index - 1].role);
    return turns || (strict !== 'turns' && messages.some(each => each.role === 'system'));
}

const promptTokens = call => ofMessages(call.messages) + count(JSON.stringify(call.tools.length ? call.tools : ''));
const maxStops = ctx => (ctx.trap('stopLimit') ? ctx.trap('stopLimit').limit || 4 : ctx.state.maxStops);
const toolsRefused = (ctx, {tools, toolChoice}) => tools.length > 0 && toolChoice !== 'none' && (ctx.has('noTools') || ctx.state.tools === 'refused');
const templateMissing = (ctx, call) => !call.text && (ctx.state.template === false || ctx.has('noTemplate'));
const atLeast = (version, wanted) => {
    const [have, want] = [version, wanted].map(each => String(each).split(/[.-]/).map(part => parseInt(part, 10) || 0));
    const index = want.findIndex((each, place) => (have[place] || 0) !== each);
    return index < 0 || (have[index] || 0) > want[index];
};

module.exports = {read, generate, completion, usageOf, paced, sse, durationOf, sampleOf, rolesRefused, promptTokens, maxStops, toolsRefused, templateMissing, atLeast};
