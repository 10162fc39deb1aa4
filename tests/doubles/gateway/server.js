// A stand-in for GitLab's AI gateway: its exact answers over HTTP, real checks of tokens against GitLab's keys, real calls of
// model servers, and faults on demand.
//
//   node server.js --gitlab-url URL [--version 18.9] [--port 0] [--host 127.0.0.1] [--tls-cert FILE --tls-key FILE]
//                  [--ca-file FILE] [--portal-url URL] [--retry-seconds 0.2] [--model-seconds 60] [--bedrock-endpoint URL]
//                  [--aws-region us-east-1] [--vertex-endpoint URL] [--vertex-project example-project] [--vertex-location global]
//                  [--control-token TEXT] [--exit-with-stdin]
//
// Prints one line, "listening http://127.0.0.1:PORT", when it is ready. Control interface: /-/double/…, see README.md.
// Keys for Bedrock come as in the real one from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or from AWS_BEARER_TOKEN_BEDROCK.
'use strict';

const {readArguments, listen, endWithParent} = require('../shared/serve');
const {parse} = require('../gitlab/versions');
const {Gateway} = require('./gateway');

const options = {
    version: {type: 'string', default: '18.9'},
    'gitlab-url': {type: 'string'},
    'portal-url': {type: 'string'},
    'ca-file': {type: 'string'},
    'retry-seconds': {type: 'string', default: '0.2'},
    'model-seconds': {type: 'string', default: '60'},
    'bedrock-endpoint': {type: 'string'},
    'vertex-endpoint': {type: 'string'},
    'vertex-project': {type: 'string', default: 'example-project'},
    'vertex-location': {type: 'string', default: 'global'},
    'aws-region': {type: 'string', default: 'us-east-1'},
};

function check(values) {
    parse(values.version);
    if (!values['gitlab-url'])
        throw new Error('--gitlab-url is missing');
    for (const name of ['retry-seconds', 'model-seconds']) {
        if (!(Number(values[name]) > 0))
            throw new Error(`--${name} is a number of seconds`);
    }
}

const values = readArguments(options, check);
const gateway = new Gateway({
    controlToken: values['control-token'],
    version: values.version,
    gitlabUrl: values['gitlab-url'],
    portalUrl: values['portal-url'] || null,
    caFile: values['ca-file'] || null,
    retrySeconds: Number(values['retry-seconds']),
    modelSeconds: Number(values['model-seconds']),
    bedrock: {
        endpoint: values['bedrock-endpoint'] || null, region: values['aws-region'], accessKeyId: process.env.AWS_ACCESS_KEY_ID || null,
        secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY || null, bearerToken: process.env.AWS_BEARER_TOKEN_BEDROCK || null,
    },
    vertex: {endpoint: values['vertex-endpoint'] || null, project: values['vertex-project'], location: values['vertex-location']},
});
listen(values, (request, response) => gateway.handle(request, response).catch(error => {
    process.stderr.write(`${error.stack}\n`);
    response.destroy();
}), {alpn: false});
endWithParent(values);
