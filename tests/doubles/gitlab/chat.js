// One question to classic chat: aiAction asks, the answer comes later through aiMessages, with GitLab's error codes.
'use strict';

const {connection} = require('./paging');
const {mayUseDuo} = require('./abilities');
const {notAvailable} = require('./faults');
const gateway = require('./gateway');

const failure = code => ({content: '', errors: [`I'm sorry, I can't generate a response. Please try again. Error code: ${code}`]});

// What became of the lines of the stream
function outcomeOf(text) {
    let content = '';
    const lines = text.split('\n').filter(Boolean);
    for (const line of lines) {
        let event;
        try {
            event = JSON.parse(line);
        } catch {
            return failure('A1002');
        }
        if (event.type === 'error')
            return failure(/prompt is too long/.test(event.message) ? 'A1005' : /tool not available/.test(event.message) ? 'G3001' : 'A1004');
        content += event.data && event.data.text ? event.data.text : '';
    }
    return lines.length ? {content, errors: []} : failure('A1002');
}

const lastErrorLine = error => (error.partial ? outcomeOf(error.partial) : null);

// Nearly every fault between GitLab and the gateway is A9999 here, as in the real one.
async function answered(ctx, question) {
    const {simulated, chatAnswer, chatErrors} = ctx.state.gateway;
    if (simulated)
        return {content: chatErrors.length ? '' : chatAnswer, errors: chatErrors};
    try {
        const {status, text} = await gateway.chat(ctx, question);
        return status === 200 ? outcomeOf(text) : failure(status === 403 ? 'M3006' : 'A9999');
    } catch (error) {
        return lastErrorLine(error) || failure({'read-timeout': 'A1000', 'end-of-file': 'A1003'}[error.kind] || 'A9999');
    }
}

function ask(ctx, {input}) {
    if (!mayUseDuo(ctx.state, ctx.user) || !input.chat)
        throw notAvailable(ctx);
    const {state} = ctx;
    const requestId = `request-${state.threads.length + 1}`;
    const threadId = input.threadId || `gid://gitlab/Ai::Conversation::Thread/${state.threads.length + 1}`;
    const thread = {requestId, threadId, userId: ctx.user.id, question: input.chat.content, at: ctx.now(), answer: null};
    state.threads.push(thread);
    answered(ctx, thread.question).then(answer => { thread.answer = answer; });
    return {errors: [], requestId, threadId, clientMutationId: input.clientMutationId};
}

function messages(ctx, args) {
    if (!ctx.user)
        return connection([], args);
    const rows = ctx.state.threads.filter(each => each.userId === ctx.user.id).flatMap(each => [
        {...each, id: `${each.requestId}-user`, role: 'USER', content: each.question, errors: []},
        ...(each.answer ? [{...each, id: `${each.requestId}-assistant`, role: 'ASSISTANT', ...each.answer}] : []),
    ]).filter(each => (!args.requestIds || args.requestIds.includes(each.requestId))
        && (!args.roles || args.roles.includes(each.role)) && (!args.threadId || args.threadId === each.threadId));
    return connection(rows.map(each => ({...each, timestamp: each.at})), args);
}

module.exports = {ask, messages};
