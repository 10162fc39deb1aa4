// GitLab managed models, as the definitions from GitLab's cloud describe them, and the fetch that may fail.
'use strict';

const {offline} = require('./abilities');
const {atLeast} = require('./versions');

const models = [
    {ref: 'claude_sonnet_4_20250514', name: 'Claude Sonnet 4.0', modelProvider: 'Anthropic', modelDescription: 'Balanced speed and depth.', costIndicator: '$$'},
    {ref: 'claude_sonnet_4_5_20250929', name: 'Claude Sonnet 4.5', modelProvider: 'Anthropic', modelDescription: 'Strong at agentic work.', costIndicator: '$$'},
    {ref: 'claude_haiku_4_5_20251001', name: 'Claude Haiku 4.5', modelProvider: 'Anthropic', modelDescription: 'Fast answers.', costIndicator: '$'},
    {ref: 'gpt_5', name: 'OpenAI GPT-5', modelProvider: 'OpenAI', modelDescription: 'General reasoning.', costIndicator: '$$'},
    {ref: 'codestral_2501', name: 'Codestral 25.01', modelProvider: 'Mistral AI', modelDescription: 'Code completion.', costIndicator: '$'},
];

const general = ['claude_sonnet_4_20250514', 'claude_sonnet_4_5_20250929', 'claude_haiku_4_5_20251001', 'gpt_5'];
const completion = ['codestral_2501', 'claude_haiku_4_5_20251001'];

// glab_ask_git_command is left out of GitLab's own list; embeddings are not selectable.
const unselectable = ['glab_ask_git_command', 'embeddings_code'];

function definitionFor(key) {
    if (unselectable.includes(key))
        return null;
    const selectable = key === 'code_completions' ? completion : general;
    return {feature: key, defaultRef: selectable[0], selectable};
}

const model = ref => models.find(each => each.ref === ref) || null;

// {none: true} on an offline licence or before 18.4; {failure: text} when the cloud cannot be had; else {definitions}.
async function fetchDefinitions(ctx) {
    const {state} = ctx;
    if (!atLeast(state.version, '18.4') || offline(state))
        return {none: true};
    if (state.cloud.delayMs > 0)
        await new Promise(resolve => setTimeout(resolve, state.cloud.delayMs));
    if (!state.cloud.reachable)
        return {failure: ctx.say('Failed to fetch model definitions')};
    if (state.cloud.status !== 200)
        return {failure: ctx.say('Received error %{code} from AI gateway when fetching model definitions', {code: state.cloud.status})};
    return {definitions: {model, definitionFor}};
}

module.exports = {fetchDefinitions};
