// GET and PUT /api/v4/application/settings: what the licence does not cover is dropped without a word, what is invalid answers 400.
'use strict';

const fs = require('fs');
const path = require('path');
const {atLeast} = require('./versions');
const {licensed, hasAddOn, flag} = require('./abilities');

const {keys} = JSON.parse(fs.readFileSync(path.join(__dirname, 'application-settings.json'), 'utf8'));

const existing = state => Object.entries(keys).filter(([, each]) => !each.since || atLeast(state.version, each.since));

function read(state) {
    const values = existing(state).map(([key, {value, needs}]) => [key, needs && state.edition !== 'ee' ? undefined : state.applicationSettings[key] ?? value]);
    return {id: 1, ...Object.fromEntries(values.filter(([, value]) => value !== undefined))};
}

function covered(state, {needs, flag: name}) {
    if (name && !flag(state, name))
        return false;
    if (needs === 'licence')
        return licensed(state);
    return needs !== 'add-on' || (licensed(state) && hasAddOn(state, 'DUO_CORE', 'CODE_SUGGESTIONS', 'DUO_ENTERPRISE'));
}

// Values may come from a form, so as text. -> undefined when the type does not fit
function typed(type, value) {
    if (value === null)
        return null;
    if (type === 'boolean')
        return {true: true, false: false, 1: true, 0: false}[String(value)];
    if (type === 'integer')
        return /^-?\d+$/.test(String(value)) ? Number(value) : undefined;
    if (type === 'array')
        return Array.isArray(value) ? value : undefined;
    return typeof value === 'string' ? value : String(value);
}

function problem(ctx, {range, maximum, pattern}, value) {
    if (range && (value === null || value < range[0]))
        return `must be greater than or equal to ${range[0]}`;
    if (range && value > range[1])
        return `must be less than or equal to ${range[1]}`;
    if (maximum && value !== null && value.length > maximum)
        return `is too long (maximum is ${maximum} characters)`;
    return pattern && value && !new RegExp(pattern).test(value) ? 'is invalid' : null;
}

// Keys that move others.
function spread(values, current) {
    const result = {...values};
    if ('duo_availability' in values) {
        const known = ['default_on', 'default_off'].includes(values.duo_availability) ? values.duo_availability : 'never_on';
        Object.assign(result, {
            duo_availability: known, duo_features_enabled: known === 'default_on', lock_duo_features_enabled: known === 'never_on'});
    } else if ('duo_features_enabled' in values || 'lock_duo_features_enabled' in values) {
        const {duo_features_enabled: on, lock_duo_features_enabled: locked} = {...current, ...values};
        result.duo_availability = on ? 'default_on' : locked ? 'never_on' : 'default_off';
    }
    if (result.duo_availability === 'never_on')
        result.instance_level_ai_beta_features_enabled = false;
    for (const name of ['duo_remote_flows', 'duo_foundational_flows']) {
        if (`${name}_availability` in values)
            result[`${name}_enabled`] = values[`${name}_availability`];
    }
    if ('duo_remote_flows_availability' in values)
        result.lock_duo_remote_flows_enabled = !values.duo_remote_flows_availability;
    if (result.duo_workflows_default_image_registry === '')
        result.duo_workflows_default_image_registry = null;
    return result;
}

// -> {status, body}
function write(ctx, attributes) {
    const {state} = ctx;
    const known = Object.fromEntries(existing(state));
    const given = Object.entries(attributes).filter(([key]) => known[key]);
    if (given.length === 0)
        return {status: 400, body: {error: `${Object.keys(known).join(', ')} are missing, at least one parameter must be provided`}};
    const values = {}, messages = {};
    for (const [key, raw] of given) {
        const rule = known[key];
        const value = typed(rule.type, raw);
        if (value === undefined)
            return {status: 400, body: {error: `${key} is invalid`}};
        if (rule.choices && !rule.choices.includes(value))
            return {status: 400, body: {error: `${key} does not have a valid value`}};
        if (!covered(state, rule))
            continue;
        const wrong = problem(ctx, rule, value);
        if (wrong)
            messages[key] = [wrong];
        values[key] = value;
    }
    if (Object.keys(messages).length)
        return {status: 400, body: {message: messages}};
    for (const [key, value] of Object.entries(spread(values, read(state)))) {
        if (!ctx.effects.drops(key))
            state.applicationSettings[key] = value;
    }
    ctx.applied();
    return {status: 200, body: read(state)};
}

module.exports = {read, write};
