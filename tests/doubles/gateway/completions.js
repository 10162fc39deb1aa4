// POST /v2/code/completions: code completion with the family's fill-in-the-middle text in one chat message.
'use strict';

const {json, plain} = require('./wire');
const {atLeast} = require('../gitlab/versions');
const {Unhandled, service} = require('./authentication');
const {complete: ask, ModelFault} = require('./models');
const {url} = require('./metadata');
const {body, quota} = require('./prompts');

const prose = (before, after) => `Complete the code between the two parts. Answer with code only.\nBefore:\n${before}\nAfter:\n${after}`;
const mistral = {text: (before, after) => `<s>[SUFFIX]${after}[PREFIX]${before}`, stop: ['[INST]', '[/INST]', '[PREFIX]', '[MIDDLE]', '[SUFFIX]']};

// The families that this route takes; general, qwen and gemini it refuses.
const families = {
    codestral: mistral, mistral, mixtral: {text: prose, stop: []}, llama3: {text: prose, stop: []}, gpt: {text: prose, stop: []}, claude_3: {text: prose, stop: []},
    codegemma: {text: (before, after) => `<|fim_prefix|>${before}<|fim_suffix|>${after}<|fim_middle|>`, stop: ['<|fim_prefix|>', '<|fim_suffix|>', '<|fim_middle|>', '<|file_separator|>']},
    codellama: {text: (before, after) => `<PRE> ${before} <SUF>${after} <MID>`, stop: ['<EOT>']},
    deepseekcoder: {text: (before, after) => `<｜fim▁begin｜>${before}<｜fim▁hole｜>${after}<｜fim▁end｜>`, stop: ['<｜fim▁begin｜>', '<｜fim▁hole｜>', '<｜fim▁end｜>']},
};

const problem = (place, msg, input) => ({type: 'value_error', loc: ['body', ...place], msg, input});

function problems(value) {
    if (!value)
        return [problem([], 'Input should be a valid dictionary', null)];
    const {current_file: file, prompt_version: version} = value;
    if (![1, 2, 3].includes(version))
        return [problem([], 'Unable to extract tag using discriminator \'prompt_version\'', value)];
    const found = ['file_name', 'content_above_cursor', 'content_below_cursor'].filter(each => !file || typeof file[each] !== 'string')
        .map(each => problem(['current_file', each], 'Field required', file));
    if (value.model_provider === 'litellm' && !families[value.model_name])
        found.push(problem(['model_name'], `Value error, model ${value.model_name} is not supported by use case code completions and provider litellm`, value.model_name));
    if (!url(value.model_endpoint))
        found.push(problem(['model_endpoint'], 'Input should be a valid URL', value.model_endpoint));
    return found;
}

const languages = {rb: 'ruby', py: 'python', js: 'javascript', ts: 'typescript', go: 'go', cpp: 'cpp', c: 'c', rs: 'rust', java: 'java'};

const shown = (value, text) => json(200, {
    id: 'id', experiments: [], object: 'text_completion', created: Math.floor(Date.now() / 1000),
    model: {engine: 'litellm', name: value.model_name || '', lang: languages[value.current_file.file_name.split('.').pop()] || '', tokens_consumption_metadata: null, region: 'us-central1'},
    choices: text ? [{text, index: 0, finish_reason: 'length'}] : [], metadata: {enabled_feature_flags: []},
});

// Any fault of a model is an unhandled exception here; older images answered 503 when there was no connection or the model's own 5xx.
function failed({state}, fault, traps) {
    if (traps.has('inferenceFailed') || (!atLeast(state.version, '18.8') && fault.status >= 500))
        return json(503, {detail: 'Inference failed'});
    throw new Unhandled(`litellm: ${fault.status} ${fault.message}`);
}

async function complete(gateway, call) {
    const value = body(call.text);
    const wrong = call.traps.has('validation422') ? [problem([], 'Field required', value)] : problems(value);
    if (wrong.length)
        return json(422, {detail: wrong});
    const refusal = quota(call.traps);
    if (refusal)
        return refusal;
    if (call.traps.has('notEntitled') || !call.user.scopes.includes('complete_code'))
        return json(403, {detail: 'Unauthorized to access code completions'});
    if (call.traps.has('inferenceFailed'))
        return json(503, {detail: 'Inference failed'});
    const {text, stop} = families[value.model_name] || {text: prose, stop: []};
    const {content_above_cursor: above, content_below_cursor: below} = value.current_file;
    const wish = {
        messages: [{role: 'user', content: text(above, below)}], maxTokens: 64,
        stop: atLeast(gateway.state.version, '19.0') ? stop.slice(0, 4) : stop,
    };
    const metadata = {endpoint: value.model_endpoint, api_key: value.model_api_key, identifier: value.model_identifier};
    try {
        if (value.model_provider !== 'litellm')
            throw new ModelFault(500, 'the vendor\'s model cannot be reached', {reached: false});
        return shown(value, await ask(gateway, metadata, wish));
    } catch (fault) {
        if (!(fault instanceof ModelFault))
            throw fault;
        return failed(gateway, fault, call.traps);
    }
}

// A token that the gateway made itself is not meant for this route.
function generate(gateway, call) {
    if (call.user.issuer === service || !call.user.scopes.includes('generate_code'))
        return json(403, {detail: 'Unauthorized to access code generations'});
    return call.text ? complete(gateway, call) : plain(400, '');
}

module.exports = {complete, generate};
