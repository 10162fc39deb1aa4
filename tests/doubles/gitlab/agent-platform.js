// The Agent Platform as GitLab sees it: which service it speaks to and how, its tools, a user's tokens for it.
'use strict';

const {atLeast} = require('./versions');
const {mayUseDuo} = require('./abilities');
const {rootsOf} = require('./outward');
const grpc = require('./grpc');

const answer = (status, body) => ({status, body});
const cloud = 'duo-workflow-svc.runway.gitlab.net:443';

// The self-hosted service when its address is set, also where single features use GitLab's. Until 18.9 a variable of the
// process says whether it speaks TLS, since 18.10 a setting.
function service({state}) {
    const {duoAgentPlatformServiceUrl: own, selfHostedDuoAgentPlatformServiceSecure: setting} = state.duoSettings;
    if (!own || !atLeast(state.version, '18.4'))
        return {url: cloud, secure: true};
    return {url: own, secure: atLeast(state.version, '18.10') ? setting !== false : state.instance.environment.DUO_AGENT_PLATFORM_SERVICE_SECURE !== 'false'};
}

function target(ctx, half) {
    const {url, secure} = service(ctx);
    const match = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(url);
    return {host: match ? match[1] : url, port: match && match[2] ? match[2] : '443', secure, ca: rootsOf(ctx, half)};
}

function simulated(ctx, path) {
    const {reachable} = ctx.state.gateway.simulated ? ctx.state.gateway : ctx.state.cloud;
    if (!reachable)
        return {status: 14, text: 'failed to connect to all addresses'};
    return {status: 0, text: '', message: Buffer.alloc(0), tools: path.endsWith('ListTools') ? [{name: 'read_file', description: 'Read the contents of a file.'}] : undefined};
}

async function call(ctx, path, half = 'rails') {
    if (ctx.state.gateway.simulated || service(ctx).url === cloud)   // GitLab's own cloud is never asked
        return simulated(ctx, path);
    if (/^\w+:\/\//.test(service(ctx).url))
        return {status: 14, text: `DNS resolution failed for ${service(ctx).url}: C-ares status is not ARES_SUCCESS`};
    return grpc.unary(target(ctx, half), path, {metadata: ctx.identity.agentPlatformMetadata(ctx), milliseconds: 30000 * ctx.settings.timeScale});
}

// Ruby's exception: the number before the text
const worded = ({status, text}) => `${status}:${text}`;
const wordedByWorkhorse = (ctx, reply) => grpc.inGo(reply, target(ctx, 'workhorse'));
const badRequest = reply => answer(400, {message: `400 Bad request - ${worded(reply)}`});

async function tools(ctx) {
    const reply = await call(ctx, '/DuoWorkflow/ListTools');
    if (reply.status !== 0)
        return {failure: worded(reply)};
    return {tools: reply.tools || grpc.fields(reply.message).filter(([number]) => number === 1).map(([, bytes]) => grpc.struct(bytes))};
}

async function listTools(ctx) {
    const {failure, tools: listed} = await tools(ctx);
    return failure ? answer(400, {message: `400 Bad request - ${failure}`}) : answer(200, {tools: listed});
}

async function directAccess(ctx) {
    const {state, user} = ctx;
    if (!mayUseDuo(state, user))
        return answer(403, {message: '403 Forbidden'});
    const reply = await call(ctx, '/DuoWorkflow/GenerateToken');
    if (reply.status !== 0)
        return badRequest(reply);
    const made = Object.fromEntries(grpc.fields(reply.message));
    const now = Math.floor(Date.now() / 1000);
    const {url, secure} = service(ctx);
    return answer(201, {
        gitlab_rails: {base_url: ctx.identity.url(), token: `oauth-${now}`, token_expires_at: now + 7200},
        duo_workflow_service: {
            base_url: url, token: made[1] ? made[1].toString('utf8') : '', token_expires_at: made[2] || now + 3600,
            headers: ctx.identity.publicHeaders(user), secure},
        duo_workflow_executor: {executor_binary_url: null, executor_binary_urls: {}, version: ''},
        workflow_metadata: {extended_logging: false, is_team_member: false},
        server_capabilities: made[3] ? [made[3].toString('utf8')] : [],
    });
}

module.exports = {tools, call, listTools, directAccess, wordedByWorkhorse};
