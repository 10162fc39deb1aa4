// The REST endpoints under /api/v4.
'use strict';

const catalogue = require('./catalogue');
const {flag} = require('./abilities');
const {atLeast} = require('./versions');
const applicationSettings = require('./application-settings');
const codeSuggestions = require('./code-suggestions');
const agentPlatform = require('./agent-platform');

const answer = (status, body) => ({status, body});
const unauthorized = () => answer(401, {message: '401 Unauthorized'});
const forbidden = () => answer(403, {message: '403 Forbidden'});
const notFound = () => answer(404, {error: '404 Not Found'});
const insufficient = scope => answer(403, {
    error: 'insufficient_scope', error_description: 'The request requires higher privileges than provided by the access token.', scope});

function metadata(ctx) {
    const {state} = ctx;
    return answer(200, {
        version: state.edition === 'ee' ? `${state.version}-ee` : state.version, revision: state.revision,
        kas: {enabled: true, externalUrl: null, externalK8sProxyUrl: null, version: state.version}, enterprise: state.edition === 'ee',
    });
}

function user(ctx) {
    const {id, username, name, email, admin, preferredLanguage} = ctx.user;
    return answer(200, {id, username, name, state: 'active', email, preferred_language: preferredLanguage, ...(admin ? {is_admin: true} : {})});
}

function ownToken(ctx) {
    const {token} = ctx;
    if (token.kind !== 'pat')
        return answer(400, {message: '400 Bad request - This endpoint requires token type to be a personal access token'});
    return answer(200, {
        id: token.id, name: token.name, revoked: Boolean(token.revoked), created_at: token.createdAt, description: null, scopes: token.scopes,
        user_id: token.userId, last_used_at: ctx.now(), active: true, expires_at: token.expiresAt,
    });
}

function licence(ctx) {
    const each = ctx.state.licence;
    if (!each || ctx.state.edition !== 'ee')
        return notFound();
    return answer(200, {
        id: each.id, plan: each.plan, created_at: each.createdAt, starts_at: each.startsAt, expires_at: each.expiresAt,
        historical_max: each.activeUsers, maximum_user_count: each.activeUsers,
        licensee: {Name: each.name, Email: each.email, Company: each.company}, add_ons: {}, expired: Boolean(each.expired),
        overage: 0, user_limit: each.users, active_users: each.activeUsers,
    });
}

function flagEntry(state, name) {
    const on = name in state.flags ? state.flags[name] : flag(state, name);
    return {name, state: on ? 'on' : 'off', gates: [{key: 'boolean', value: on}], definition: null};
}

function setFlag(ctx, name, attributes) {
    if (!('value' in attributes))
        return answer(400, {error: 'value is missing'});
    if (!ctx.effects.drops(name))
        ctx.state.flags[name] = ['true', '100'].includes(String(attributes.value));
    ctx.applied();
    return answer(201, flagEntry(ctx.state, name));
}

function listFlags(ctx) {
    const names = new Set([...Object.keys(catalogue.flags(ctx.state.version)), ...Object.keys(ctx.state.flags)]);
    return answer(200, [...names].sort().map(name => flagEntry(ctx.state, name)));
}

// Without a token as with one: what is public. The gateway's own diagnosis takes that for proof that GitLab can be reached.
const projects = ctx => answer(200, ctx.state.projects.map(each => ({description: null, visibility: 'public', default_branch: 'main', ...each})));

function runners(ctx, {tag_list: tags}) {
    const wanted = String(tags || '').split(',').filter(Boolean);
    return answer(200, ctx.state.runners.filter(each => wanted.every(tag => each.tags.includes(tag))).map(({tags: own, ...each}) => each));
}

const reading = ['api', 'read_api', 'read_user', 'ai_features'];
const routes = [
    {method: 'GET', path: /^\/metadata$/, scopes: reading, handle: metadata},
    {method: 'GET', path: /^\/version$/, scopes: reading, handle: metadata},
    {method: 'GET', path: /^\/user$/, scopes: ['api', 'read_api', 'read_user'], handle: user},
    {method: 'GET', path: /^\/personal_access_tokens\/self$/, handle: ownToken},
    {method: 'GET', path: /^\/license$/, scopes: ['api', 'read_api'], admin: true, handle: licence},
    {method: 'GET', path: /^\/application\/settings$/, scopes: ['api', 'read_api'], admin: true, handle: ctx => answer(200, applicationSettings.read(ctx.state))},
    {method: 'PUT', path: /^\/application\/settings$/, scopes: ['api'], admin: true, handle: (ctx, attributes) => applicationSettings.write(ctx, attributes)},
    {method: 'GET', path: /^\/runners\/all$/, scopes: ['api', 'read_api'], admin: true, handle: runners},
    {method: 'GET', path: /^\/projects$/, anonymous: true, handle: projects},
    {method: 'POST', path: /^\/code_suggestions\/direct_access$/, limited: 'direct_access', scopes: ['api', 'ai_features'], handle: codeSuggestions.directAccess},
    {method: 'POST', path: /^\/code_suggestions\/completions$/, limited: 'completions', scopes: ['api', 'ai_features'], handle: codeSuggestions.completions},
    {method: 'GET', path: /^\/ai\/duo_workflows\/list_tools$/, limited: 'duo_workflows', since: '18.4', scopes: ['api', 'read_api'], handle: agentPlatform.listTools},
    {method: 'POST', path: /^\/ai\/duo_workflows\/direct_access$/, limited: 'duo_workflows', scopes: ['api'], handle: agentPlatform.directAccess},
    {method: 'GET', path: /^\/features$/, scopes: ['api', 'read_api'], admin: true, handle: listFlags},
    {method: 'POST', path: /^\/features\/([\w-]+)$/, scopes: ['api'], admin: true, handle: (ctx, attributes, name) => setFlag(ctx, name, attributes)},
];

// path: below /api/v4; attributes: body of a form or of JSON, already read
function handle(ctx, method, path, attributes) {
    const route = routes.find(each => each.method === method && each.path.test(path) && (!each.since || atLeast(ctx.state.version, each.since)));
    if (!route)
        return notFound();
    if (!ctx.user && !route.anonymous)
        return unauthorized();
    if (ctx.user && route.scopes && !route.scopes.some(each => ctx.scopes.includes(each)))
        return insufficient(route.scopes.join(' '));
    if (route.admin && (!ctx.user.admin || (ctx.state.instance.adminMode && !ctx.scopes.includes('admin_mode'))))
        return forbidden();
    if (method !== 'GET' && ctx.state.instance.readOnly)
        return answer(403, {message: 'You cannot perform write operations on a read-only instance'});
    if ((ctx.state.instance.rateLimited || []).includes(route.limited))
        return answer(429, {message: {error: 'This endpoint has been requested too many times. Try again later.'}});
    return route.handle(ctx, attributes, ...route.path.exec(path).slice(1));
}

module.exports = {handle, insufficient};
