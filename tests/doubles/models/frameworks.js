// How the web frameworks of the servers find a path, and what they say when they do not: FastAPI, Gin, llama.cpp's own.
'use strict';

const detail = (status, words, headers) => ({status, headers, body: {detail: words}});

// routes: {'GET /path': ctx => reply}; a path may end in '/*', the rest is then ctx.rest
function find(routes, method, path) {
    const exact = routes[`${method} ${path}`];
    if (exact)
        return {handler: exact};
    const form = Object.keys(routes).find(each => {
        const [verb, pattern] = each.split(' ');
        return verb === method && pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1)) && path.length >= pattern.length;
    });
    return form ? {handler: routes[form], rest: decodeURIComponent(path.slice(form.split(' ')[1].length - 1))} : null;
}

const methodsOf = (routes, path) => ['GET', 'POST', 'PUT', 'DELETE'].filter(each => find(routes, each, path));

function run(ctx, found) {
    return found.handler(Object.assign(ctx, {rest: found.rest}));
}

// HEAD is no GET here: 405. A slash too many is answered with a redirect to the whole address without it.
function fastApi(ctx, routes) {
    const {method, path, origin, target} = ctx.asked;
    const found = find(routes, method, path);
    if (found)
        return run(ctx, found);
    const methods = methodsOf(routes, path);
    if (methods.length)
        return detail(405, 'Method Not Allowed', {Allow: methods.join(', ')});
    const shorter = path.replace(/\/+$/, '');
    if (path !== '/' && path !== shorter && methodsOf(routes, shorter).length)
        return {status: 307, headers: {Location: `${origin}${shorter}${target.slice(path.length)}`}};
    return detail(404, 'Not Found');
}

function gin(ctx, routes) {
    const {method, path, origin, target} = ctx.asked;
    const found = find(routes, method === 'HEAD' ? 'GET' : method, path);
    if (found)
        return run(ctx, found);
    const methods = methodsOf(routes, path);
    if (methods.length)
        return {status: 405, body: '405 method not allowed', type: 'text/plain', headers: {Allow: methods.join(', ')}};
    const shorter = path.replace(/\/$/, '');
    if (path !== '/' && path !== shorter && find(routes, method, shorter))
        return {status: method === 'GET' ? 301 : 307, headers: {Location: `${origin}${shorter}${target.slice(path.length)}`}};
    return {status: 404, body: '404 page not found', type: 'text/plain'};
}

// Exact paths only; what is missing is the caller's to word.
function plain(ctx, routes, missing) {
    const found = find(routes, ctx.asked.method, ctx.asked.path);
    return found ? run(ctx, found) : missing(ctx);
}

module.exports = {fastApi, gin, plain, detail};
