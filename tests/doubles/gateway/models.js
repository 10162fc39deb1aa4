// From the gateway to a model server, as LiteLLM goes: how an identifier is read, which request is sent, how often it is tried
// again, and which status stands for which fault.
'use strict';

const {open, ask, textOf, rootsWith} = require('../shared/outbound');
const {atLeast} = require('../gitlab/versions');
const bedrock = require('./bedrock');

// The words that may stand before the first slash of an identifier; with any other nothing is sent.
const providers = new Set((
    'openai custom_openai text-completion-openai hosted_vllm azure azure_text azure_ai bedrock bedrock_mantle sagemaker vertex_ai gemini anthropic '
    + 'mistral fireworks_ai ollama ollama_chat deepseek together_ai openrouter huggingface cohere watsonx databricks'
).split(' '));
const withoutEndpoint = ['bedrock', 'vertex_ai'];

// The model, or what stands before it, did not answer as it should. `page`: an answer of 200 that is none of a model.
class ModelFault extends Error {
    constructor(status, message, {page = false, reached = true} = {}) {
        super(message);
        Object.assign(this, {status, page, reached});
    }
}

// metadata: {endpoint, api_key, identifier} -> {provider, model, base, key}
function target({endpoint, api_key: key, identifier}) {
    const [head, ...rest] = (identifier || '').split('/');
    const provider = rest.length && rest.join('/') ? head : 'custom_openai';
    const model = rest.length && rest.join('/') ? rest.join('/') : identifier || '';
    return {
        provider, model, base: withoutEndpoint.includes(provider) ? null : (endpoint || '').replace(/\/$/, '') || null,
        key: key || (provider === 'custom_openai' ? 'dummy_key' : null),
    };
}

function azureUrl(base, deployment) {
    const root = base.replace(/\/openai(\/deployments\/.*|\/v1.*)?$/, '').replace(/\/$/, '');
    return `${root}/openai/deployments/${deployment}/chat/completions?api-version=2024-10-21`;
}

// -> {url, headers, body, read(answer as value) -> text}
function requestFor({state}, {provider, model, base, key}, {messages, maxTokens, stop, stream}) {
    const body = {model, messages, max_tokens: maxTokens, temperature: 0, ...(stop && stop.length ? {stop} : {}), ...(stream ? {stream: true} : {})};
    const bearer = key ? {Authorization: `Bearer ${key}`} : {};
    const chat = value => value.choices[0].message.content || '';
    if (provider === 'bedrock')
        return bedrock.request(state.bedrock, key, model, {messages, maxTokens});
    if (provider === 'vertex_ai') {
        const {endpoint, project, location} = state.vertex;
        const contents = [{role: 'user', parts: [{text: messages.map(each => each.content).join('\n')}]}];
        const path = `/v1/projects/${project}/locations/${location}/publishers/google/models/${model}:generateContent`;
        return {
            url: endpoint && `${endpoint.replace(/\/$/, '')}${path}`, headers: bearer, body: {contents, generationConfig: {maxOutputTokens: maxTokens}},
            read: value => value.candidates[0].content.parts.map(each => each.text).join(''),
        };
    }
    if (provider === 'anthropic') {
        return {
            url: base && `${base.replace(/\/v1$/, '')}/v1/messages`, headers: {'x-api-key': key || '', 'anthropic-version': '2023-06-01'},
            body: {
                model, max_tokens: maxTokens, messages: messages.filter(each => each.role !== 'system'),
                system: messages.filter(each => each.role === 'system').map(each => each.content).join('\n')},
            read: value => value.content.map(each => each.text || '').join(''),
        };
    }
    if (provider === 'azure')
        return {url: base && azureUrl(base, model), headers: key ? {'api-key': key} : {}, body, read: chat, streams: true};
    return {url: base && `${base}/chat/completions`, headers: bearer, body, read: chat, streams: true};
}

// What the open connection or its failure means in LiteLLM's statuses: silence is 408, all that was never reached is 500.
function faultOf(error) {
    if (error instanceof ModelFault)
        return error;
    if (error.code === 'ETIMEDOUT')
        return new ModelFault(408, 'no answer in time', {reached: false});
    return new ModelFault(500, error.message, {reached: false});
}

function options(gateway, request) {
    const {trustsCa, modelSeconds} = gateway.state;
    return {
        method: 'POST', headers: {'Content-Type': 'application/json', ...request.headers}, body: JSON.stringify(request.body),
        ca: rootsWith(trustsCa ? gateway.options.caFile : null), milliseconds: modelSeconds * 1000, redirects: 5,
    };
}

function prepared(gateway, metadata, wish) {
    const where = target(metadata);
    if (!providers.has(where.provider))
        throw new ModelFault(400, `LLM Provider NOT provided. You passed model=${where.model}`, {reached: false});
    const request = requestFor(gateway, where, wish);
    if (!request.url)
        throw new ModelFault(500, 'the vendor\'s own address cannot be reached from here', {reached: false});
    return request;
}

async function once(gateway, metadata, wish) {
    try {
        const request = prepared(gateway, metadata, wish);
        const answer = await ask(request.url, options(gateway, request));
        if (answer.status !== 200)
            throw new ModelFault(answer.status >= 300 && answer.status < 400 ? 500 : answer.status, answer.text.slice(0, 500));
        try {
            return request.read(JSON.parse(answer.text));
        } catch {
            throw new ModelFault(500, 'not an answer of a model', {page: true});
        }
    } catch (error) {
        throw faultOf(error);
    }
}

// [tries, share of the longest pause]: since about 18.11 the gateway is patient with what looks temporary.
function patience({status, page}, version) {
    if (!atLeast(version, '18.11'))
        return status >= 500 || [408, 429].includes(status) ? [3, 0.03] : [1, 0];
    if (page)
        return [4, 0.89];
    return {403: [2, 0.09], 408: [6, 0.16], 429: [6, 0.73], 500: [12, 1], 502: [3, 0.03], 503: [12, 1], 504: [6, 0.16], 529: [6, 0.16]}[status] || [1, 0];
}

// The pauses of 3, 9 and 27 s lie between rounds of three tries; here they are shares of `retrySeconds`.
function pauseAfter(tried, tries, seconds) {
    const rounds = Math.ceil(tries / 3) - 1;
    if (rounds < 1)
        return tries > 1 ? seconds / (tries - 1) : 0;
    const total = Array.from({length: rounds}, (_, index) => 3 ** index).reduce((a, b) => a + b, 0);
    return tried % 3 === 0 ? seconds * 3 ** (tried / 3 - 1) / total : 0;
}

// -> the model's text; throws the ModelFault of the last try
async function complete(gateway, metadata, wish) {
    for (let tried = 1; ; ++tried) {
        try {
            return await once(gateway, metadata, wish);
        } catch (fault) {
            if (!(fault instanceof ModelFault))
                throw fault;
            const [tries, share] = patience(fault, gateway.state.version);
            if (tried >= tries)
                throw fault;
            const seconds = pauseAfter(tried, tries, share * gateway.state.retrySeconds);
            await new Promise(resolve => setTimeout(resolve, seconds * 1000));
        }
    }
}

function* deltas(lines) {
    for (const line of lines) {
        const [, data] = /^data:\s*(.*)$/.exec(line) || [];
        if (data && data !== '[DONE]') {
            const {choices} = JSON.parse(data);
            const text = choices && choices[0] && choices[0].delta && choices[0].delta.content;
            if (text)
                yield text;
        }
    }
}

// The model's text in pieces. Not tried again; a model that cuts its stream half-way ends it.
async function* stream(gateway, metadata, wish) {
    let request;
    try {
        request = prepared(gateway, metadata, {...wish, stream: !gateway.state.disableStreaming});
    } catch (error) {
        throw faultOf(error);
    }
    if (!request.streams || gateway.state.disableStreaming) {
        yield await once(gateway, metadata, wish);
        return;
    }
    let answer;
    try {
        answer = await open(request.url, options(gateway, request));
    } catch (error) {
        throw faultOf(error);
    }
    if (answer.status !== 200 || !/event-stream/.test(answer.headers['content-type'] || ''))
        throw new ModelFault(answer.status === 200 ? 500 : answer.status, await textOf(answer.message).catch(() => ''));
    let rest = '', some = false;
    try {
        for await (const chunk of answer.message.setEncoding('utf8')) {
            const lines = (rest + chunk).split(/\r?\n/);
            rest = lines.pop();
            for (const text of deltas(lines)) {
                some = true;
                yield text;
            }
        }
    } catch (error) {
        if (!some)
            throw faultOf(error);
    }
}

module.exports = {complete, stream, target, ModelFault};
