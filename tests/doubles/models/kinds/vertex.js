// Vertex AI: models below a project and a location, an OAuth token as bearer, errors in Google's form.
'use strict';

const openai = require('../openai');
const anthropic = require('./anthropic');
const {bearer} = require('../credentials');

const defaults = {
    version: 'v1', models: [{name: 'gemini-2.5-pro', publisher: 'google'}, {name: 'claude-sonnet-4-5', publisher: 'anthropic'}], context: 1000000,
    project: 'example-project', location: 'europe-west1',
};

const refusal = (status, name, message, more = {}, headers = {}) => ({status, headers, body: {error: {code: status, message, status: name, ...more}}});

function keyRefused({asked, state}) {
    if (state.key === null || bearer(asked) === state.key)
        return null;
    const reason = bearer(asked) === null ? 'CREDENTIALS_MISSING' : 'ACCESS_TOKEN_TYPE_UNSUPPORTED';
    const words = bearer(asked) === null ? 'Request is missing required authentication credential.' : 'Request had invalid authentication credentials.';
    return refusal(401, 'UNAUTHENTICATED', `${words} Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.`,
        {details: [{'@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason, domain: 'googleapis.com', metadata: {service: 'aiplatform.googleapis.com'}}]});
}

// Gemini's body as the common call
function read(body) {
    const contents = body && body.contents;
    if (!Array.isArray(contents) || contents.length === 0)
        return null;
    const textOf = each => ((each && each.parts) || []).map(part => part.text || '').join('\n');
    const {maxOutputTokens, stopSequences = []} = body.generationConfig || {};
    const system = body.systemInstruction ? [{role: 'system', content: textOf(body.systemInstruction)}] : [];
    const tools = (body.tools || []).flatMap(each => each.functionDeclarations || []);
    return {messages: system.concat(contents.map(each => ({role: each.role === 'model' ? 'assistant' : 'user', content: textOf(each)}))), maxTokens: maxOutputTokens, stops: stopSequences, tools};
}

const candidate = (result, parts, finish) => ({
    candidates: [{content: {role: 'model', parts}, ...(finish ? {finishReason: result.finish === 'length' ? 'MAX_TOKENS' : 'STOP'} : {}), index: 0}],
    ...(finish ? {usageMetadata: {promptTokenCount: result.promptTokens, candidatesTokenCount: result.completionTokens, totalTokenCount: result.promptTokens + result.completionTokens}} : {}),
});

function gemini(ctx, model, streamed) {
    const call = read(ctx.asked.body);
    if (!call)
        return refusal(400, 'INVALID_ARGUMENT', 'Unable to submit request because at least one contents field is required.');
    if (openai.promptTokens(call) > ctx.state.context)
        return refusal(400, 'INVALID_ARGUMENT', `The input token count (${openai.promptTokens(call)}) exceeds the maximum number of tokens allowed (${ctx.state.context}).`);
    const result = openai.generate(ctx, call);
    const generated = {ms: openai.durationOf(ctx.state, result), result};
    const parts = result.calls.length ? result.calls.map(each => ({functionCall: {name: each.name, args: each.arguments}})) : [{text: result.text}];
    if (!streamed)
        return {status: 200, generated, body: {...candidate(result, parts, true), modelVersion: model.name}};
    const pieces = result.calls.length ? [parts] : (result.parts.length ? result.parts : ['']).map(each => [{text: each}]);
    const objects = pieces.map((each, index) => candidate(result, each, index === pieces.length - 1));
    if (ctx.asked.query.get('alt') === 'sse')
        return {status: 200, generated, stream: openai.paced(ctx.state, objects.map(each => openai.sse(each, true)))};
    return {status: 200, generated, body: objects};
}

// Claude on Vertex: Anthropic's body without the model's name
function claude(ctx, model, streamed) {
    const call = anthropic.read(ctx.asked.body);
    if (!call || call.maxTokens === undefined || ctx.asked.body.anthropic_version !== 'vertex-2023-10-16')
        return refusal(400, 'INVALID_ARGUMENT', call && call.maxTokens !== undefined ? 'anthropic_version: Field required' : 'max_tokens: Field required');
    const result = openai.generate(ctx, call);
    const generated = {ms: openai.durationOf(ctx.state, result), result};
    const message = anthropic.messageOf(result, model.name);
    return streamed ? {status: 200, generated, stream: openai.paced(ctx.state, anthropic.framesOf(ctx, message, result))} : {status: 200, generated, body: message};
}

const form = /^\/v1(?:beta1)?\/projects\/([^/]+)\/locations\/([^/]+)\/publishers\/([^/]+)\/models\/([^/:]+):(\w+)$/;

function answerCall(ctx, [, project, location, publisher, name, verb]) {
    const {state} = ctx;
    const resource = `projects/${project}/locations/${location}/publishers/${publisher}/models/${name}`;
    if (project !== state.project || ctx.has('permissionDenied'))
        return refusal(403, 'PERMISSION_DENIED', `Permission 'aiplatform.endpoints.predict' denied on resource '//aiplatform.googleapis.com/${resource}' (or it may not exist).`);
    const model = state.models.find(each => each.name === name && (each.publisher || 'google') === publisher);
    if (!model || ![state.location, 'global'].includes(location))
        return refusal(404, 'NOT_FOUND', `Publisher Model \`${resource}\` was not found or your project does not have access to it. Please ensure you are using a valid model version.`);
    if (['generateContent', 'streamGenerateContent'].includes(verb) && publisher === 'google')
        return gemini(ctx, model, verb === 'streamGenerateContent');
    if (['rawPredict', 'streamRawPredict'].includes(verb) && publisher === 'anthropic')
        return claude(ctx, model, verb === 'streamRawPredict');
    if (verb === 'countTokens' && read(ctx.asked.body))
        return {status: 200, body: {totalTokens: openai.promptTokens(read(ctx.asked.body))}};
    return refusal(400, 'FAILED_PRECONDITION', `${verb} is not supported by this model.`);
}

const pageMissing = path => ({status: 404, type: 'text/html; charset=UTF-8', body: `<!DOCTYPE html>\n<html lang=en>\n<title>Error 404 (Not Found)!!1</title>\n<p>The requested URL <code>${path}</code> was not found on this server.\n</html>\n`});

function answer(ctx) {
    const {asked, state} = ctx;
    const called = form.exec(decodeURIComponent(asked.path));
    const listed = /^\/v1beta1\/publishers\/([^/]+)\/models$/.exec(asked.path);
    if (!(called && asked.method === 'POST') && !(listed && asked.method === 'GET'))
        return pageMissing(asked.path);
    const refused = keyRefused(ctx);
    if (refused)
        return refused;
    if (ctx.has('apiDisabled'))
        return refusal(403, 'PERMISSION_DENIED', `Vertex AI API has not been used in project ${state.project} before or it is disabled.`, {details: [{'@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'SERVICE_DISABLED', domain: 'googleapis.com'}]});
    if (listed)
        return {status: 200, body: {publisherModels: state.models.filter(each => (each.publisher || 'google') === listed[1]).map(each => ({name: `publishers/${listed[1]}/models/${each.name}`, versionId: 'default', launchStage: 'GA'}))}};
    return answerCall(ctx, called);
}

module.exports = {
    defaults, alpn: true, answer, headers: () => ({Server: 'scaffolding on HTTPServer2', 'X-Content-Type-Options': 'nosniff'}),
    failed: () => refusal(500, 'INTERNAL', 'Internal error encountered.'),
    rateLimited: () => refusal(429, 'RESOURCE_EXHAUSTED', 'Resource exhausted. Please try again later.'),
};
