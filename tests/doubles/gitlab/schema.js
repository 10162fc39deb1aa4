// Lowers the annotated superset schema to one GitLab release and builds it.
// Facts that are not certain for a release can be moved: `changes` maps a coordinate such as
// "AiSelfHostedModelCreateInput.provider" to {since}, {until} or {was}, which replace the file's own annotation.
'use strict';

const fs = require('fs');
const path = require('path');
const {parse, parseType, visit, buildASTSchema, Kind} = require('./engine');
const {atLeast, atMost} = require('./versions');

const supersetPath = path.join(__dirname, '..', '..', 'data', 'schema', 'gitlab-duo.graphql');
let superset;

// All that only GitLab Enterprise Edition has; a Community Edition answers "Field doesn't exist".
const communityQueries = new Set(['metadata', 'currentUser', 'queryComplexity']);

// The one breaking argument whose release is not pinned: from 19.0 on in the superset.
const withProvider = ['AiSelfHostedModelCreateInput', 'AiSelfHostedModelUpdateInput', 'AiSelfHostedModelConnectionCheckInput'];

function annotation(node, name) {
    const directive = (node.directives || []).find(each => each.name.value === name);
    if (!directive)
        return null;
    return Object.fromEntries(directive.arguments.map(each => [each.name.value, each.value.value]));
}

function lower(document, version, changes = {}) {
    const keep = coordinate => node => {
        const changed = changes[coordinate] || {};
        const since = 'since' in changed ? {...annotation(node, 'since'), version: changed.since} : annotation(node, 'since');
        const until = 'until' in changed ? {version: changed.until} : annotation(node, 'until');
        if (until && until.version && !atMost(version, until.version))
            return null;
        let type = node.type;
        if (since && since.version && !atLeast(version, since.version)) {
            if (!since.was)
                return null;
            type = parseType(since.was);
        }
        const directives = (node.directives || []).filter(each => !['since', 'until'].includes(each.name.value));
        return type ? {...node, type, directives} : {...node, directives};
    };

    const lowered = visit(document, {
        DirectiveDefinition: node => (['since', 'until'].includes(node.name.value) ? null : undefined),
    });
    const definitions = [];
    for (const definition of lowered.definitions) {
        if (!definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) {
            definitions.push(definition);
            continue;
        }
        const kept = keep(definition.name.value)(definition);
        if (!kept)
            continue;
        const members = list => list.map(member => {
            const at = `${definition.name.value}.${member.name.value}`;
            const result = keep(at)(member);
            if (!result || !result.arguments)
                return result;
            return {...result, arguments: result.arguments.map(each => keep(`${at}.${each.name.value}`)(each)).filter(Boolean)};
        }).filter(Boolean);
        if (kept.fields)
            definitions.push({...kept, fields: members(kept.fields)});
        else if (kept.values)
            definitions.push({...kept, values: members(kept.values)});
        else
            definitions.push(kept);
    }
    return {...lowered, definitions};
}

function community(document) {
    const definitions = document.definitions
        .filter(each => !(each.name && each.name.value === 'Mutation'))
        .map(each => {
            if (each.kind === Kind.SCHEMA_DEFINITION)
                return {...each, operationTypes: each.operationTypes.filter(type => type.operation !== 'mutation')};
            if (each.name && each.name.value === 'Query')
                return {...each, fields: each.fields.filter(field => communityQueries.has(field.name.value))};
            return each;
        });
    return {...document, definitions};
}

// Until 18.0 the mutation may have taken its keys in an inner object instead.
function nested(document) {
    const extra = parse('input DuoSettingsInput { replaced: Boolean }\ninput DuoSettingsUpdateInput { clientMutationId: String duoSettings: DuoSettingsInput! }');
    const flat = document.definitions.find(each => each.name && each.name.value === 'DuoSettingsUpdateInput');
    const inner = {...extra.definitions[0], fields: flat.fields.filter(each => each.name.value !== 'clientMutationId')};
    return {...document, definitions: document.definitions.map(each => (each === flat ? extra.definitions[1] : each)).concat(inner)};
}

// options: {provider: 'by-version' | 'required' | 'unknown', nestedDuoSettings: bool, community: bool, changes: {…}}
function documentFor(version, options = {}) {
    superset = superset || parse(fs.readFileSync(supersetPath, 'utf8'), {noLocation: true});
    const changes = {...options.changes};
    if (options.provider === 'required' || options.provider === 'unknown') {
        for (const input of withProvider)
            changes[`${input}.provider`] = {since: options.provider === 'required' ? '0.0' : '999.0'};
        if (options.provider === 'required')
            changes.AiSelfHostedModelProvider = {since: '0.0'};
    }
    let document = lower(superset, version, changes);
    if (options.nestedDuoSettings)
        document = nested(document);
    if (options.community)
        document = community(document);
    return document;
}

function schemaFor(version, options = {}) {
    return buildASTSchema(documentFor(version, options));
}

module.exports = {supersetPath, documentFor, schemaFor};
