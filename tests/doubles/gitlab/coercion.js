// Checks variables before execution and words what is wrong as GitLab's own engine (graphql-ruby) does, with the parts that a
// client may rely on in `extensions`. Returns errors and the variables with what the schema defaults.
'use strict';

const {
    isNonNullType, isListType, isInputObjectType, isEnumType, isScalarType, typeFromAST, valueFromAST, GraphQLError,
} = require('./engine');

const models = {
    AiSelfHostedModelID: 'Ai::SelfHostedModel',
    GitlabSubscriptionsAddOnPurchaseID: 'GitlabSubscriptions::AddOnPurchase',
    UserID: 'User',
    AiConversationThreadID: 'Ai::Conversation::Thread',
};

function idProblem(type, value) {
    const match = /^gid:\/\/gitlab\/([A-Za-z:]+)\/(\w+)$/.exec(String(value));
    if (!match)
        return `"${value}" is not a valid GitLab ID.`;
    const model = models[type.name];
    return model && match[1] !== model ? `"${value}" does not represent an instance of ${model}` : null;
}

function scalarProblem(type, value) {
    if (type.name.endsWith('ID') && type.name !== 'ID')
        return idProblem(type, value);
    try {
        type.parseValue(value);
        return null;
    } catch {
        return `Could not coerce value ${JSON.stringify(value)} to ${type.name}`;
    }
}

// Pushes {path, explanation} for each thing that is wrong with a value.
function check(type, value, path, problems, refused) {
    if (isNonNullType(type)) {
        if (value === null || value === undefined)
            problems.push({path, explanation: 'Expected value to not be null'});
        else
            check(type.ofType, value, path, problems, refused);
        return;
    }
    if (value === null || value === undefined)
        return;
    if (isListType(type)) {
        (Array.isArray(value) ? value : [value]).forEach((each, index) => check(type.ofType, each, [...path, index], problems, refused));
    } else if (isEnumType(type)) {
        const names = type.getValues().map(each => each.name).filter(each => !refused.includes(each));
        if (!names.includes(value))
            problems.push({path, explanation: `Expected ${JSON.stringify(value)} to be one of: ${names.join(', ')}`});
    } else if (isScalarType(type)) {
        const problem = scalarProblem(type, value);
        if (problem)
            problems.push({path, explanation: problem});
    } else if (isInputObjectType(type)) {
        checkObject(type, value, path, problems, refused);
    }
}

function checkObject(type, value, path, problems, refused) {
    if (typeof value !== 'object' || Array.isArray(value)) {
        problems.push({path, explanation: `Expected ${JSON.stringify(value)} to be a key-value object`});
        return;
    }
    const fields = type.getFields();
    for (const [name, field] of Object.entries(fields)) {
        if (!(name in value) && isNonNullType(field.type) && field.defaultValue === undefined && !refused.includes(name))
            problems.push({path: [...path, name], explanation: 'Expected value to not be null'});
    }
    for (const [name, each] of Object.entries(value)) {
        if (!fields[name] || refused.includes(name))
            problems.push({path: [...path, name], explanation: `Field is not defined on ${type.name}`});
        else
            check(fields[name].type, each, [...path, name], problems, refused);
    }
}

// refused: argument names and enum values that this server is to know nothing of
function coerce(schema, operation, given, refused = []) {
    const errors = [];
    const values = {...given};
    for (const definition of operation.variableDefinitions || []) {
        const name = definition.variable.name.value;
        const type = typeFromAST(schema, definition.type);
        if (!(name in values) && definition.defaultValue)
            values[name] = valueFromAST(definition.defaultValue, type);
        const problems = [];
        check(type, values[name], [], problems, refused);
        if (problems.length === 0)
            continue;
        const words = problems.filter(each => each.path.length).map(each => `${each.path.join('.')} (${each.explanation})`);
        const invalidId = problems.find(each => each.path.length === 0 && /GitLab ID|instance of/.test(each.explanation));
        const message = invalidId ? invalidId.explanation
            : `Variable $${name} of type ${type} was provided invalid value${words.length ? ` for ${words.join(', ')}` : ''}`;
        errors.push(new GraphQLError(message, {nodes: definition, extensions: {value: values[name] ?? null, problems}}));
    }
    return {errors, values};
}

module.exports = {coerce};
