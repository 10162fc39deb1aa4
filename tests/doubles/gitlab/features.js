// Feature rows: the generated list, the choice of a row, and the allow-list of Agentic Chat.
'use strict';

const catalogue = require('./catalogue');
const {atLeast, compare} = require('./versions');
const {connection} = require('./paging');
const {fetchDefinitions} = require('./definitions');
const {offline, flag} = require('./abilities');
const {ServerFault, Refused, notAvailable} = require('./faults');
const models = require('./models');

const unsaved = {provider: 'unassigned', aiSelfHostedModelId: null, offeredModelRef: null};
const agenticChat = 'duo_agent_platform_agentic_chat';

function listed(state) {
    const premium = state.licence && state.licence.plan === 'premium';
    const rows = catalogue.features(state.version).filter(each => (state.testingTermsAccepted || !each.terms)
        && !(premium && each.hiddenOnPremium)
        && (!each.flag || flag(state, each.flag)));
    return rows.filter(each => each.agentPlatform).concat(rows.filter(each => !each.agentPlatform));
}

function validModels(ctx, row) {
    const {state} = ctx;
    const permitted = row.agentPlatform ? ctx.can.agentPlatformModels : ctx.can.manageSelfHostedModels;
    if (!permitted || !ctx.queryText.includes('validModels'))
        return [];
    return state.models
        .filter(each => row.families.includes(each.model) && (state.testingTermsAccepted || !models.isBeta(state, each)))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function validGitlabModels(ctx, row, definitions) {
    if (!definitions || !ctx.can.manageModelSelection || !ctx.queryText.includes('validGitlabModels'))
        return [];
    const definition = definitions.definitionFor(row.key);
    return definition ? definition.selectable.map(definitions.model) : [];
}

function allowList(ctx, row, definitions) {
    if (row.key !== agenticChat || !definitions || !ctx.can.manageModelSelection)
        return null;
    const {enabled, refs} = ctx.state.allowLists[row.key] || {enabled: false, refs: []};
    const definition = definitions.definitionFor(row.key);
    const offered = definition.selectable.map(ref => ({
        ...definitions.model(ref), allowed: !enabled || refs.includes(ref) || ref === definition.defaultRef,
    }));
    return {enabled, models: args => connection(offered, args)};
}

function node(ctx, row, definitions) {
    const {state} = ctx;
    const stored = state.features[row.key] || unsaved;
    const definition = definitions && definitions.definitionFor(row.key);
    const model = stored.aiSelfHostedModelId ? models.find(state, stored.aiSelfHostedModelId) : null;
    return {
        feature: row.key,
        provider: stored.provider,
        title: row.title,
        mainFeature: row.mainFeature,
        compatibleLlms: row.families,
        releaseState: row.state,
        selfHostedModel: model && (() => models.node(ctx, model)),
        gitlabModel: stored.provider === 'vendored' && stored.offeredModelRef && definitions ? definitions.model(stored.offeredModelRef) : null,
        defaultGitlabModel: definition ? definitions.model(definition.defaultRef) : null,
        validModels: args => connection(validModels(ctx, row), args, {node: each => models.node(ctx, each)}),
        validGitlabModels: args => connection(validGitlabModels(ctx, row, definitions), args),
        allowList: () => allowList(ctx, row, definitions),
    };
}

function rowFor(ctx, key) {
    return catalogue.feature(ctx.state.version, key)
        || {key, title: key, mainFeature: null, state: 'EXPERIMENT', families: []};
}

// Stored rows that use a model, hidden ones too.
function rowsOf(ctx, modelId) {
    return Object.keys(ctx.state.features)
        .filter(key => ctx.state.features[key].aiSelfHostedModelId === modelId)
        .map(key => node(ctx, rowFor(ctx, key), null));
}

async function list(ctx, args) {
    const {state} = ctx;
    const gate = state.switches.featureRowsNeedAbility;
    const gated = gate === 'by-version' ? atLeast(state.version, '18.10') : gate;
    if (gated && !ctx.can.manageSelfHostedModels && !ctx.can.manageModelSelection)
        return null;
    if (state.switches.frozenArrayFault && compare(state.version, '18.4.0') === 0)
        throw new ServerFault('can\'t modify frozen Array');
    if (args.selfHostedModelId)
        return connection(rowsOf(ctx, models.idOf(args.selfHostedModelId)), args);
    const {definitions} = await fetchDefinitions(ctx);
    return connection(listed(state), args, {node: each => node(ctx, each, definitions)});
}

// Before these patch releases any signed-in user could call the mutation.
function checksCaller(version) {
    const fixes = {'18.5': 5, '18.6': 3, '18.7': 1};
    const [major, minor, patch] = version.split('.').map(each => parseInt(each, 10) || 0);
    const fix = fixes[`${major}.${minor}`];
    return fix === undefined ? atLeast(version, '18.8') : patch >= fix;
}

function checkArguments(ctx, keys, input) {
    const {state, can} = ctx;
    if (!ctx.user || (checksCaller(state.version) && !can.manageSelfHostedModels && !can.manageModelSelection))
        throw notAvailable(ctx);
    const rows = keys.map(key => rowFor(ctx, key));
    const selfHosted = rows.every(row => (row.agentPlatform ? can.agentPlatformModels : can.manageSelfHostedModels));
    const denied = attribute => new Refused(ctx.say('You don\'t have permission to update the setting %{attribute}.', {attribute}));
    if (input.aiSelfHostedModelId && !selfHosted)
        throw denied('ai_self_hosted_model_id');
    if (input.offeredModelRef && !can.manageModelSelection)
        throw denied('offered_model_ref');
    if (input.provider === 'UNASSIGNED' && !state.switches.unassignedAccepted)
        throw notAvailable(ctx);
}

async function vendoredProblem(ctx, row, ref) {
    const {state} = ctx;
    const hybrid = 'ai_self_hosted_vendored_features';
    const gated = atLeast(state.version, '18.3') && !atLeast(state.version, '18.7') && state.duoSettings.aiGatewayUrl;
    if (gated && state.switches.vendoredNeedsHybridFlag && !flag(state, hybrid))
        return ctx.say('%{attribute} is not included in the list', {attribute: 'Provider'});
    const {definitions, failure} = await fetchDefinitions(ctx);
    if (failure)
        return failure;
    if (!definitions)
        return ref ? 'Feature No model definition given for validation' : null;
    const definition = definitions.definitionFor(row.key);
    if (row.key === 'glab_ask_git_command')
        return ctx.say('%{attribute} is not included in the list', {attribute: 'Feature'});
    if (!ref)
        return null;
    if (!definition)
        return 'Offered model ref Feature not found in model definitions';
    if (!definitions.model(ref))
        return 'Offered model ref Model reference not found in definitions';
    return definition.selectable.includes(ref) ? null
        : `Offered model ref Selected model '${ref}' is not compatible with the feature '${row.key}'`;
}

function selfHostedProblem(ctx, row, id) {
    const model = id && models.find(ctx.state, id);
    if (!model)
        return ctx.say('%{attribute} can\'t be blank', {attribute: 'Self hosted model'});
    if (row.families.includes(model.model))
        return null;
    const family = model.model.charAt(0).toUpperCase() + model.model.slice(1);
    return ctx.say('%{family} is incompatible with the %{title} feature', {family, title: row.title});
}

// One row. -> null when saved, else the message
async function save(ctx, key, input) {
    const {state} = ctx;
    const row = rowFor(ctx, key);
    const stored = state.features[key] || unsaved;
    const next = {...stored, provider: input.provider.toLowerCase()};
    if ('aiSelfHostedModelId' in input)
        next.aiSelfHostedModelId = input.aiSelfHostedModelId ? models.idOf(input.aiSelfHostedModelId) : null;
    let problem = null;
    if (ctx.effects.failsFeature(key)) {
        problem = 'Feature could not be saved';
    } else if (next.provider === 'self_hosted') {
        problem = selfHostedProblem(ctx, row, next.aiSelfHostedModelId);
    } else if (next.provider === 'vendored') {
        problem = await vendoredProblem(ctx, row, input.offeredModelRef);
        next.aiSelfHostedModelId = null;
        next.offeredModelRef = input.offeredModelRef || null;
    }
    if (problem)
        return problem;
    if (!ctx.effects.drops(key))
        state.features[key] = next;
    ctx.applied();
    return null;
}

async function update(ctx, {input}) {
    const {state} = ctx;
    const single = !atLeast(state.version, '17.11');
    const keys = (single ? [input.feature] : input.features).map(each => each.toLowerCase());
    checkArguments(ctx, keys, input);
    if (keys.length === 0)
        return {errors: [ctx.say('At least one feature is required')], aiFeatureSettings: []};
    const errors = [], saved = [];
    for (const key of keys) {
        const problem = await save(ctx, key, input);
        if (problem)
            errors.push(problem);
        else
            saved.push(key);
    }
    const {definitions, failure} = await fetchDefinitions(ctx);
    if (failure && saved.length && state.switches.faultAfterSaveWithoutCloud && !offline(state))
        throw new ServerFault('undefined method for nil, after the rows were saved');
    const rows = saved.map(key => node(ctx, rowFor(ctx, key), definitions));
    return {errors, aiFeatureSettings: rows, aiFeatureSetting: rows[0] || null, clientMutationId: input.clientMutationId};
}

async function updateAllowList(ctx, {input}) {
    if (!ctx.can.manageModelSelection)
        throw notAvailable(ctx);
    const key = input.feature.toLowerCase();
    const row = rowFor(ctx, key);
    const {definitions, failure} = await fetchDefinitions(ctx);
    if (failure)
        return {errors: [failure], allowList: null};
    if (key !== agenticChat)
        return {errors: [ctx.say('%{attribute} is not included in the list', {attribute: 'Feature'})], allowList: null};
    const unknown = input.allowlistModelRefs.find(ref => !definitions.definitionFor(key).selectable.includes(ref));
    if (unknown)
        return {errors: [`Selected model '${unknown}' is not compatible with the feature '${key}'`], allowList: allowList(ctx, row, definitions)};
    if (!ctx.effects.drops('allowList'))
        ctx.state.allowLists[key] = {enabled: input.allowlistEnabled, refs: input.allowlistModelRefs};
    ctx.applied();
    return {errors: [], allowList: allowList(ctx, row, definitions), clientMutationId: input.clientMutationId};
}

module.exports = {list, rowsOf, update, updateAllowList};
