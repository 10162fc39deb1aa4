// Self-hosted models: list, create, update, delete.
'use strict';

const catalogue = require('./catalogue');
const {atLeast} = require('./versions');
const {connection} = require('./paging');
const {blockedReason} = require('./urls');
const {derivedProvider} = require('./state');
const {ServerFault, notAvailable} = require('./faults');

const gid = id => `gid://gitlab/Ai::SelfHostedModel/${id}`;
const idOf = text => Number(/\/(\d+)$/.exec(text)[1]);
const find = (state, id) => state.models.find(each => each.id === id) || null;

function isBeta(state, model) {
    const family = catalogue.family(state.version, model.model);
    return Boolean(family && family.beta);
}

function releaseState(state, model) {
    const family = catalogue.family(state.version, model.model);
    if (!family)
        return 'EXPERIMENTAL';
    return family.beta ? 'BETA' : 'GA';
}

function node(ctx, model) {
    const {state} = ctx;
    const family = catalogue.family(state.version, model.model);
    return {
        id: gid(model.id),
        name: model.name,
        model: model.model,
        modelDisplayName: family ? family.name : model.model,
        releaseState: releaseState(state, model),
        endpoint: model.endpoint === null && !atLeast(state.version, '19.0') ? '' : model.endpoint,
        identifier: model.identifier,
        provider: model.provider,
        hasApiToken: Boolean(model.apiToken),
        apiToken: model.apiToken,
        createdAt: model.createdAt,
        updatedAt: model.updatedAt,
        // Also rows that the list of features hides.
        featureSettings: args => connection(ctx.features.rowsOf(model.id), args),
    };
}

function list(ctx, args) {
    const {state} = ctx;
    if (!ctx.can.manageSelfHostedModels)
        return null;
    if (args.id) {
        const model = find(state, idOf(args.id));
        if (!model && state.switches.unknownModelId === '500')
            throw new ServerFault('model not found');
        if (!model)
            throw notAvailable(ctx);
        return connection([model], args, {key: each => each.id, node: each => node(ctx, each)});
    }
    const visible = state.models.filter(each => state.testingTermsAccepted || !isBeta(state, each));
    return connection(visible, args, {key: each => each.id, node: each => node(ctx, each)});
}

const messages = {
    name: 'Name', endpoint: 'Endpoint', identifier: 'Identifier',
};

function endpointProblem(ctx, model) {
    const {state} = ctx;
    const attribute = messages.endpoint;
    if (!model.endpoint) {
        const needed = !atLeast(state.version, '19.0') || model.provider === 'API';
        return needed ? ctx.say('%{attribute} can\'t be blank', {attribute}) : null;
    }
    const reason = blockedReason(model.endpoint, state, {localhost: true});
    return reason && ctx.say('%{attribute} is blocked: %{reason}', {attribute, reason: ctx.say(reason)});
}

// All problems in one string, as GitLab answers them.
function problems(ctx, model) {
    const {state} = ctx;
    const found = [];
    if (!model.name.trim())
        found.push(ctx.say('%{attribute} can\'t be blank', {attribute: messages.name}));
    else if (state.models.some(each => each.id !== model.id && each.name === model.name))
        found.push(ctx.say('%{attribute} has already been taken', {attribute: messages.name}));
    const endpoint = endpointProblem(ctx, model);
    if (endpoint)
        found.push(endpoint);
    if ((model.identifier || '').length > 255)
        found.push(ctx.say('%{attribute} is too long (maximum is %{count} characters)', {attribute: messages.identifier, count: 255}));
    if (model.name.length > 255 || (model.endpoint || '').length > 2048) {
        if (state.switches.columnOverflow === '500' && found.length === 0)
            throw new ServerFault('value too long for the column');
        if (state.switches.columnOverflow === 'error')
            found.push('Unable to save the self-hosted model');
    }
    return found.length ? [found.join(', ')] : [];
}

// The arguments laid over what is stored. Only apiToken has a meaning when it is absent.
function assigned(ctx, model, input) {
    const {state} = ctx;
    const value = {
        ...model,
        name: input.name,
        model: input.model.toLowerCase(),
        endpoint: 'endpoint' in input ? (input.endpoint || '').trim() || null : model.endpoint,
        identifier: 'identifier' in input ? input.identifier : model.identifier,
    };
    if ('apiToken' in input)
        value.apiToken = input.apiToken || null;
    value.provider = input.provider && state.switches.providerArgumentWins ? input.provider : derivedProvider(value.identifier);
    for (const key of Object.keys(value)) {
        if (ctx.effects.drops(key) && key in model)
            value[key] = model[key];
    }
    return value;
}

function check(ctx) {
    if (!ctx.can.manageSelfHostedModels)
        throw notAvailable(ctx);
}

function create(ctx, {input}) {
    check(ctx);
    const {state} = ctx;
    const now = ctx.now();
    const blank = {id: null, name: '', model: '', endpoint: null, identifier: null, apiToken: null, provider: 'API', createdAt: now, updatedAt: now};
    const model = assigned(ctx, blank, input);
    const errors = problems(ctx, model);
    if (errors.length)
        return {errors, selfHostedModel: null, clientMutationId: input.clientMutationId};
    model.id = ++state.lastModelId;
    state.models.push(model);
    ctx.applied();
    return {errors: [], selfHostedModel: node(ctx, model), clientMutationId: input.clientMutationId};
}

function update(ctx, {input}) {
    check(ctx);
    const {state} = ctx;
    const stored = find(state, idOf(input.id));
    if (!stored) {
        if (state.switches.unknownModelId === '500')
            throw new ServerFault('model not found');
        return {errors: [ctx.say('Self-hosted model not found')], selfHostedModel: null};
    }
    const model = {...assigned(ctx, stored, input), updatedAt: ctx.now()};
    const errors = problems(ctx, model);
    if (errors.length)
        return {errors, selfHostedModel: node(ctx, stored), clientMutationId: input.clientMutationId};
    state.models[state.models.indexOf(stored)] = model;
    ctx.applied();
    return {errors: [], selfHostedModel: node(ctx, model), clientMutationId: input.clientMutationId};
}

// No guard: the foreign key takes the feature rows with it.
function remove(ctx, {input}) {
    check(ctx);
    const {state} = ctx;
    const stored = find(state, idOf(input.id));
    if (!stored)
        return {errors: [ctx.say('Self-hosted model not found')], clientMutationId: input.clientMutationId};
    state.models.splice(state.models.indexOf(stored), 1);
    for (const [key, row] of Object.entries(state.features)) {
        if (row.aiSelfHostedModelId === stored.id)
            delete state.features[key];
    }
    ctx.applied();
    return {errors: [], clientMutationId: input.clientMutationId};
}

module.exports = {gid, idOf, find, isBeta, node, list, create, update, remove};
