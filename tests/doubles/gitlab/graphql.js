// POST /api/graphql: one operation or an array of them, executed by a real engine against the lowered schema.
'use strict';

const {parse, print, validate, execute, getOperationAST} = require('./engine');
const {schemaFor} = require('./schema');
const {coerce} = require('./coercion');
const {atLeast} = require('./versions');
const {complexity} = require('../../documents/complexity');
const catalogue = require('./catalogue');
const {flag, mayUseDuo} = require('./abilities');
const {ServerFault, Refused} = require('./faults');
const models = require('./models');
const features = require('./features');
const settings = require('./settings');
const licence = require('./licence');
const health = require('./health');
const chat = require('./chat');

const maximumCharacters = 10000;
const schemas = new Map();

function schemaOf(state) {
    const {provider, nestedDuoSettings, schemaChanges} = state.switches;
    const options = {
        provider, changes: schemaChanges, community: state.edition !== 'ee',
        nestedDuoSettings: nestedDuoSettings && !atLeast(state.version, '18.1'),
    };
    const key = JSON.stringify([state.version, options]);
    if (!schemas.has(key))
        schemas.set(key, schemaFor(state.version, options));
    return schemas.get(key);
}

function metadata(ctx) {
    const {state} = ctx;
    if (!ctx.user)
        return null;
    return {
        version: state.edition === 'ee' ? `${state.version}-ee` : state.version,
        revision: state.revision,
        enterprise: state.edition === 'ee',
        kas: {enabled: true, externalUrl: null, externalK8sProxyUrl: null, version: state.version},
        featureFlags: ({names}) => {
            if (names.length > 20)
                throw new Refused('Maximum number of feature flags that can be queried is 20');
            const known = catalogue.flags(state.version);
            return [...new Set(names)].filter(name => name in known || name in state.flags || state.switches.unknownFlags === 'off')
                .map(name => ({name, enabled: flag(state, name) || Boolean(state.flags[name])}));
        },
    };
}

function currentUser(ctx) {
    const {user} = ctx;
    return user && {
        id: licence.userGid(user.id), username: user.username, name: user.name, webUrl: `/${user.username}`, avatarUrl: null,
        duoChatAvailable: mayUseDuo(ctx.state, user), duoCodeSuggestionsAvailable: mayUseDuo(ctx.state, user),
    };
}

const complexityLimit = ctx => (ctx.can.admin ? 300 : ctx.user ? 250 : 200);

function queries(ctx) {
    return {
        aiSelfHostedModels: args => models.list(ctx, args),
        aiFeatureSettings: args => features.list(ctx, args),
        duoSettings: () => settings.read(ctx),
        cloudConnectorStatus: () => health.cloudConnectorStatus(ctx),
        currentLicense: () => licence.current(ctx),
        licenseHistoryEntries: args => licence.history(ctx, args),
        subscriptionFutureEntries: args => licence.future(ctx, args),
        addOnPurchases: () => licence.addOns(ctx),
        selfManagedAddOnEligibleUsers: args => licence.eligibleUsers(ctx, args),
        metadata: () => metadata(ctx),
        currentUser: () => currentUser(ctx),
        queryComplexity: () => ({limit: complexityLimit(ctx), score: ctx.score}),
        aiMessages: args => chat.messages(ctx, args),
    };
}

function mutations(ctx) {
    return {
        aiSelfHostedModelCreate: args => models.create(ctx, args),
        aiSelfHostedModelUpdate: args => models.update(ctx, args),
        aiSelfHostedModelDelete: args => models.remove(ctx, args),
        aiSelfHostedModelConnectionCheck: args => health.connectionCheck(ctx, args),
        aiFeatureSettingUpdate: args => features.update(ctx, args),
        aiFeatureSettingModelAllowlistUpdate: args => features.updateAllowList(ctx, args),
        duoSettingsUpdate: args => settings.update(ctx, args),
        aiAction: args => chat.ask(ctx, args),
        gitlabSubscriptionActivate: args => licence.activate(ctx, args),
        userAddOnAssignmentCreate: ({input}) => licence.changeSeats(ctx, input, true),
        userAddOnAssignmentRemove: ({input}) => licence.changeSeats(ctx, input, false),
        userAddOnAssignmentBulkCreate: ({input}) => licence.changeSeats(ctx, input, true),
        userAddOnAssignmentBulkRemove: ({input}) => licence.changeSeats(ctx, input, false),
    };
}

// graphql-js's words -> graphql-ruby's, with the codes that GitLab puts beside them
const rewording = [
    [/^Cannot query field "(\w+)" on type "(\w+)"/, (_, field, type) => ({
        message: `Field '${field}' doesn't exist on type '${type}'`, extensions: {code: 'undefinedField', typeName: type, fieldName: field}})],
    [/^Unknown argument "(\w+)" on field "\w+\.(\w+)"/, (_, argument, field) => ({
        message: `Field '${field}' doesn't accept argument '${argument}'`,
        extensions: {code: 'argumentNotAccepted', name: field, typeName: 'Field', argumentName: argument}})],
    [/^Field "(\w+)" is not defined by type "(\w+)"/, (_, argument, type) => ({
        message: `InputObject '${type}' doesn't accept argument '${argument}'`,
        extensions: {code: 'argumentNotAccepted', name: type, typeName: 'InputObject', argumentName: argument}})],
    [/^Unknown type "(\w+)"/, (_, type) => ({
        message: `${type} isn't a defined input type`, extensions: {code: 'variableRequiresValidType', typeName: type}})],
    [/^Field "(\w+)" argument "(\w+)" of type ".*" is required/, (_, field, argument) => ({
        message: `Field '${field}' is missing required arguments: ${argument}`,
        extensions: {code: 'missingRequiredArguments', className: 'Field', name: field, arguments: argument}})],
];

function reworded(error) {
    const {locations} = error.toJSON();
    for (const [pattern, words] of rewording) {
        const match = pattern.exec(error.message);
        if (match)
            return {...words(...match), locations};
    }
    return {message: error.message, locations};
}

const answer = (status, body) => ({status, body});
const failure = (status, message) => answer(status, {errors: [{message}]});

async function executeOne(ctx, request) {
    const {query, variables = {}, operationName = null} = request;
    if (typeof query !== 'string' || query === '')
        return failure(422, 'No query string was present');
    if (query.length > maximumCharacters)
        return failure(422, 'Query too large');
    if (/__schema|__type(?!name)/.test(query) || operationName === 'IntrospectionQuery')
        return answer(200, {data: {__schema: {queryType: {name: 'Query'}, types: []}}});
    let document;
    try {
        document = parse(query);
    } catch (error) {
        return answer(422, {errors: [{message: error.message, locations: error.locations}]});
    }
    const operation = getOperationAST(document, operationName);
    if (!operation)
        return failure(422, 'An operation name is required');
    const schema = schemaOf(ctx.state);
    const invalid = validate(schema, document);
    if (invalid.length)
        return answer(200, {errors: invalid.map(reworded)});
    const {errors, values} = coerce(schema, operation, variables || {}, ctx.effects.refused());
    if (errors.length)
        return answer(200, {errors: errors.map(each => each.toJSON())});
    ctx.queryText = print(document);
    ctx.score = complexity(schema, ctx.queryText).score;
    if (ctx.score > complexityLimit(ctx))
        return answer(200, {errors: [{message: `Query has complexity of ${ctx.score}, which exceeds max complexity of ${complexityLimit(ctx)}`}]});
    if (operation.operation === 'mutation') {
        const denied = mutationDenied(ctx);
        if (denied)
            return answer(200, {data: Object.fromEntries(operation.selectionSet.selections.map(each => [each.name.value, null])), errors: [{message: denied}]});
    }
    const rootValue = operation.operation === 'mutation' ? mutations(ctx) : queries(ctx);
    const result = await execute({schema, document, rootValue, variableValues: values, operationName});
    if ((result.errors || []).some(each => each.originalError instanceof ServerFault))
        return failure(500, 'Internal server error');
    return answer(200, JSON.parse(JSON.stringify(result)));
}

function mutationDenied(ctx) {
    if (ctx.state.instance.readOnly)
        return 'You cannot perform write operations on a read-only instance';
    if (!ctx.user || !ctx.scopes.includes('api'))
        return ctx.say('The resource that you are attempting to access does not exist or you don\'t have permission to perform this action');
    return null;
}

// contexts: one per operation, in order. Of a batch the answers are an array, and any exception answers for the whole.
async function handle(contexts, body) {
    if (!Array.isArray(body))
        return executeOne(contexts[0], body);
    const answers = [];
    for (let i = 0; i < body.length; ++i)
        answers.push(await executeOne(contexts[i], body[i]));
    const broken = answers.find(each => each.status !== 200);
    return broken || answer(200, answers.map(each => each.body));
}

module.exports = {handle};
