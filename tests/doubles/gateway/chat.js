// POST /v2/chat/agent: one turn of classic chat as a stream of lines. The one route that repeats the model's own words.
'use strict';

const {json} = require('./wire');
const {service} = require('./authentication');
const {modelIn} = require('./metadata');
const {complete, ModelFault} = require('./models');
const {body, quota} = require('./prompts');

const line = value => `${JSON.stringify(value)}\n`;

async function* turn(gateway, metadata, messages) {
    try {
        if (!metadata)
            throw new ModelFault(500, 'Failed to load vertex credentials', {reached: false});
        const text = await complete(gateway, metadata, {messages, maxTokens: 512});
        yield line({type: 'final_answer_delta', data: {text}});
    } catch (fault) {
        yield line({type: 'error', message: `litellm.APIError: ${fault.status} ${fault.message}`, retryable: fault.status >= 500 || fault.status === 429});
        throw fault;
    }
}

function agent(gateway, call) {
    if (call.traps.has('notEntitled') || call.user.issuer === service || !call.user.scopes.includes('duo_classic_chat'))
        return json(403, {detail: 'Unauthorized to access duo chat'});
    const value = body(call.text);
    if (!value || !Array.isArray(value.messages) || call.traps.has('validation422'))
        return json(422, {detail: 'Validation error'});
    const refusal = quota(call.traps);
    if (refusal)
        return refusal;
    const messages = value.messages.map(each => ({role: each.role, content: String(each.content)}));
    return {status: 200, type: 'text/event-stream; charset=utf-8', stream: turn(gateway, modelIn(gateway, call, value.model_metadata), messages)};
}

module.exports = {agent};
