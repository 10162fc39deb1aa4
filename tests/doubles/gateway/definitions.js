// What GET /v1/models/definitions lists at a release: the only sign of a gateway's version. Also which families it knows.
'use strict';

const fs = require('fs');
const path = require('path');
const {atLeast, compare} = require('../gitlab/versions');

const {releases} = JSON.parse(fs.readFileSync(path.join(__dirname, 'definitions.json'), 'utf8'));

// Rows of `unit_primitives`, with the release that brought them where it is known.
const features = [
    'duo_chat', 'code_generations', 'code_completions', 'duo_chat_fix_code', 'duo_chat_refactor_code', 'duo_chat_write_tests',
    'duo_chat_explain_code', 'generate_commit_message', 'summarize_new_merge_request', 'summarize_review', 'resolve_vulnerability',
    'duo_chat_explain_vulnerability', 'glab_ask_git_command', 'duo_chat_troubleshoot_job', 'duo_chat_summarize_comments',
    'duo_agent_platform', 'review_merge_request', 'model_configuration',
];

const providers = [[/_vertex$/, 'Vertex'], [/_bedrock$/, 'Bedrock'], [/_fireworks$/, 'Fireworks'], [/^claude_.*\d/, 'Anthropic'], [/^gpt_/, 'OpenAI']];

const titled = id => id.split('_').map(each => each.charAt(0).toUpperCase() + each.slice(1)).join(' ');

// Identifiers in the order in which they came.
function identifiers(version) {
    const past = releases.filter(each => each === releases[0] || atLeast(version, each.since));
    return past.reduce((ids, {appears, disappears}) => ids.filter(each => !disappears.includes(each)).concat(appears), []);
}

function model(id) {
    const provider = (providers.find(([pattern]) => pattern.test(id)) || [null, null])[1];
    const name = titled(provider ? id.replace(/_(vertex|bedrock|fireworks)$/, '') : id);
    return {name: provider ? `${name} - ${provider}` : name, identifier: id, provider, deprecation: null, description: null, cost_indicator: null};
}

function definitions(version) {
    const ids = identifiers(version);
    const named = ids.filter(each => /^(claude_(sonnet|haiku)|gpt_5)/.test(each));
    return {
        models: ids.map(model),
        unit_primitives: features.map(feature => ({
            feature_setting: feature, default_model: named[0], default_models: [named[0]], selectable_models: named, beta_models: [], deprecated_models: [],
            dev: null, unit_primitives: [feature.startsWith('code_completions') ? 'complete_code' : feature],
        })),
    };
}

const families = ['mistral', 'mixtral', 'llama3', 'codegemma', 'codestral', 'codellama', 'deepseekcoder', 'claude_3', 'gpt', 'general', 'gemini', 'qwen', 'embedding'];

// A family is a family because the list has it: gemini, embedding and qwen came with 19.x.
const knowsFamily = (version, name) => families.includes(name) && identifiers(version).includes(name);

// Open without a token since 18.4.1
const needsToken = version => compare(version, '18.4.1') < 0;

module.exports = {definitions, identifiers, knowsFamily, needsToken};
