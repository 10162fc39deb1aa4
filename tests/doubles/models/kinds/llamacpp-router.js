// llama.cpp's llama-server as a router: several models by name, each with the status of its own process.
'use strict';

const single = require('./llamacpp');

const defaults = {version: 'b7054-0a1b2c3d', models: ['qwen2.5-coder-7b', 'mistral-small'], tools: 'ignored', slots: 1};

function modelOf({state}, {model}) {
    return state.models.find(each => each.name === model) || single.refusal(400, `model '${model}' not found`, 'invalid_request_error');
}

const routes = single.routesWith({
    list: ctx => single.modelList(ctx, each => ({status: {value: each.unloaded ? 'unloaded' : 'loaded', args: ['llama-server', '--alias', each.name]}})),
    modelOf,
    props: ({state}) => ({role: 'router', max_instances: 4, models_autoload: true, build_info: state.version}),
});

module.exports = {...single, defaults, answer: single.answerWith(routes)};
