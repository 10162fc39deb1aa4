// Which path answers what: open paths, methods, the slash at the end, and the pages that need no model.
'use strict';

const {json, plain, html} = require('./wire');
const {Unhandled, issued, service} = require('./authentication');
const {definitions, needsToken} = require('./definitions');
const prompts = require('./prompts');
const completions = require('./completions');
const chat = require('./chat');

const notFound = () => json(404, {detail: 'Not Found'});

function userAccessToken(gateway, call) {
    const {user, traps} = call;
    if (traps.has('notEntitled') || user.issuer === service || !user.scopes.includes('complete_code'))
        return json(403, {detail: 'Unauthorized to create user access token'});
    if (traps.has('noSigningKey') || !gateway.state.signingKey)
        return json(500, {detail: 'Failed to generate JWT'});
    return json(200, issued(gateway, user, call.headers, call.now));
}

// The probe asks for vendors' keys: a correct self-hosted gateway fails it at once.
function ready(gateway, {traps}) {
    if (traps.has('ready'))
        return json(200, {});
    gateway.log('Fireworks API key is missing');
    throw new Unhandled('not ready');
}

// As the service says it, by another key, or without anything that tells one release from another
function listed(gateway, {traps}) {
    const whole = definitions(gateway.state.version);
    if (traps.has('definitionsUnmarked'))
        return json(200, {...whole, models: [{name: 'Local', identifier: 'local_model'}]});
    return json(200, traps.has('definitionsById') ? {...whole, models: whole.models.map(({identifier, ...rest}) => ({...rest, id: identifier}))} : whole);
}

const described = gateway => json(200, {
    openapi: '3.1.0', info: {title: 'GitLab AI Gateway', description: 'GitLab AI Gateway API to execute AI actions', version: '0.1.0'},
    paths: Object.fromEntries(routes.filter(each => typeof each.path === 'string' && !each.hidden).map(each => [
        each.path, Object.fromEntries(Object.keys(each.methods).map(method => [method.toLowerCase(), {responses: {200: {description: gateway.state.docs ? 'Successful Response' : ''}}}]))])),
});

const routes = [
    {path: '/monitoring/healthz', open: true, methods: {GET: () => json(200, {})}},
    {path: '/monitoring/ready', open: true, methods: {GET: ready}},
    {path: '/v1/models/definitions', open: state => !needsToken(state.version), methods: {GET: listed}},
    {path: '/openapi.json', hidden: true, docs: true, methods: {GET: described, HEAD: described}},
    {path: '/docs', hidden: true, docs: true, methods: {GET: () => html(200, '<!DOCTYPE html>\n<html><head><title>GitLab AI Gateway - Swagger UI</title></head><body><div id="swagger-ui"></div></body></html>\n')}},
    {path: '/v1/code/user_access_token', methods: {POST: userAccessToken}},
    {path: /^\/v1\/prompts\/(.+)$/, methods: {POST: prompts.invoke}},
    {path: '/v2/completions', methods: {POST: completions.complete}},
    {path: '/v2/code/completions', methods: {POST: completions.complete}},
    {path: '/v2/code/generations', methods: {POST: completions.generate}},
    {path: '/v2/chat/agent', methods: {POST: chat.agent}},
];

const matches = (route, path) => (typeof route.path === 'string' ? route.path === path : route.path.test(path));
const known = (gateway, call, path) => routes.find(each => matches(each, path) && (!each.docs || (gateway.state.docs && !call.traps.has('docsOff'))));

// The metrics of the API's own port have an open path and no route.
const isOpen = (state, path) => path === '/metrics' || routes.some(each => matches(each, path) && (typeof each.open === 'function' ? each.open(state) : each.open));

// -> what answers the call, as a function of it
function routeFor(gateway, call) {
    const route = known(gateway, call, call.path);
    if (route) {
        const handle = route.methods[call.method];
        const allow = Object.keys(route.methods).join(', ');
        return handle ? each => handle(gateway, each) : () => ({...json(405, {detail: 'Method Not Allowed'}), headers: {allow}});
    }
    const other = call.path.endsWith('/') ? call.path.replace(/\/$/, '') : `${call.path}/`;
    if (call.path !== '/' && known(gateway, call, other)) {
        const query = call.query ? `?${call.query}` : '';
        return () => ({...plain(307, ''), type: undefined, headers: {location: `http://${call.headers.host}${other}${query}`}});
    }
    return notFound;
}

module.exports = {routeFor, isOpen};
