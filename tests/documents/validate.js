// Holds every document of resources/graphql against every GitLab release that has it. Run by ctest: node tests/documents/validate.js
// Exits 1 and names file, release and reason when a document would be refused, would read a key, or would cost too much.
'use strict';

const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const {parse, validate, buildSchema, Kind} = require('../doubles/gitlab/engine');
const {supported, atLeast} = require('../doubles/gitlab/versions');
const {schemaFor} = require('../doubles/gitlab/schema');
const {folder, documents, lower, suspiciousLines} = require('./lower');
const {complexity} = require('./complexity');

const expected = [
    'Instance', 'Models', 'ModelById', 'FeatureSettings', 'DuoSettings', 'ModelCreate', 'ModelUpdate', 'ModelDelete',
    'FeatureSettingUpdate', 'DuoSettingsUpdate', 'AllowListUpdate',
];
const limits = {characters: 10000, complexity: 250, depth: 20};

const failures = [];
const fail = (file, version, reason) => failures.push(`${file}${version ? ` at ${version}` : ''}: ${reason}`);

const fullText = zlib.gunzipSync(fs.readFileSync(path.join(__dirname, '..', 'data', 'schema', 'gitlab-18.9-full.graphql.gz'))).toString();
const full = buildSchema(fullText, {assumeValid: true});

function fieldNames(document) {
    const names = new Set();
    JSON.stringify(document, (key, value) => {
        if (value && value.kind === Kind.FIELD)
            names.add(value.name.value);
        return value;
    });
    return names;
}

function checkShape({file, name}, text, version, document) {
    const operations = document.definitions.filter(each => each.kind === Kind.OPERATION_DEFINITION);
    if (operations.length !== 1 || document.definitions.length !== 1)
        return fail(file, version, 'a file holds exactly one operation and nothing else');
    const operation = operations[0];
    if (!operation.name || operation.name.value !== name)
        fail(file, version, `the operation must be called ${name}`);
    const variables = operation.variableDefinitions.map(each => each.variable.name.value);
    if (operation.operation === 'mutation' && (variables.length !== 1 || variables[0] !== 'input'))
        fail(file, version, 'a mutation takes one variable, $input');
    if (text.length >= limits.characters)
        fail(file, version, `${text.length} characters; GitLab takes ${limits.characters}`);
    if (text.includes('#'))
        fail(file, version, 'a comment would be sent');
    if (/__schema|__type(?!name)/.test(text))
        fail(file, version, 'asks for introspection, which GitLab answers with 15 MB');
    const fields = fieldNames(document);
    if (fields.has('apiToken'))
        fail(file, version, 'reads a key: apiToken must never be selected');
    if (name === 'DuoSettingsUpdate' && !(fields.size === 2 && fields.has('errors')))
        fail(file, version, 'selects more than errors');
    if (name === 'FeatureSettings') {
        if (!text.includes('validModels'))
            fail(file, version, 'lacks the word validModels');
        if (atLeast(version, '18.4') && !text.includes('validGitlabModels'))
            fail(file, version, 'lacks the word validGitlabModels');
    }
}

function checkAt(entry, version, schemas) {
    const text = lower(entry.text, version);
    let document;
    try {
        document = parse(text);
    } catch (error) {
        return fail(entry.file, version, error.message);
    }
    checkShape(entry, text, version, document);
    for (const [label, schema] of schemas) {
        const errors = validate(schema, document);
        errors.forEach(error => fail(entry.file, `${version}${label}`, error.message));
        if (errors.length === 0) {
            const {score, depth} = complexity(schema, text, {pessimistic: true});
            if (score >= limits.complexity)
                fail(entry.file, `${version}${label}`, `complexity ${score}; GitLab takes ${limits.complexity}`);
            if (depth > limits.depth)
                fail(entry.file, `${version}${label}`, `depth ${depth}; GitLab takes ${limits.depth}`);
        }
    }
    return undefined;
}

const all = documents();
for (const name of expected) {
    if (!all.some(entry => entry.name === name))
        fail(name, null, `is missing from ${folder}`);
}
let checked = 0;
for (const entry of all) {
    if (!entry.name) {
        fail(entry.file, null, 'file names are Name.graphql or Name-19.1.graphql');
        continue;
    }
    suspiciousLines(entry.text).forEach(line => fail(entry.file, null, `neither "# since X.Y" nor "# until X.Y": ${line.trim()}`));
    for (const version of supported.filter(each => !entry.since || atLeast(each, entry.since))) {
        const schemas = [['', schemaFor(version)]];
        if (version === '18.9')
            schemas.push([' (full schema)', full]);
        checkAt(entry, version, schemas);
        ++checked;
    }
    // A version in the file name is a claim as well: the release before must not know the operation.
    if (entry.since) {
        const before = supported[supported.indexOf(entry.since) - 1];
        if (before && validate(schemaFor(before), parse(lower(entry.text, before))).length === 0)
            fail(entry.file, before, 'is valid before the release that its name says');
    }
}

if (failures.length > 0) {
    console.error(failures.join('\n'));
    console.error(`${failures.length} failures in ${all.length} documents`);
    process.exit(1);
}
console.log(`${all.length} documents, ${checked} lowered texts: valid`);
