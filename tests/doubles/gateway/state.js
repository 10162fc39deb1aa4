// How the gateway is set up: what its container would have as variables, as one plain value that a test may change.
'use strict';

const {parse} = require('../gitlab/versions');

// "18.4" means a patched 18.4, not the very first
const patched = version => (/^\d+\.\d+$/.test(version) ? `${version}.1` : version);

function defaults(options) {
    parse(options.version);
    return {
        version: patched(options.version),
        gitlabUrl: options.gitlabUrl,           // AIGW_GITLAB_URL; only its host counts
        portalUrl: options.portalUrl,           // AIGW_CUSTOMER_PORTAL_URL; null: not asked
        trustsCa: true,                         // the CA file is in the container
        bypass: false,                          // AIGW_AUTH__BYPASS_EXTERNAL
        docs: true,                             // /docs and /openapi.json, on in the self-hosted image
        signingKey: true,                       // AIGW_SELF_SIGNED_JWT__SIGNING_KEY is there and a PEM
        validationKey: true,                    // AIGW_SELF_SIGNED_JWT__VALIDATION_KEY
        requestLogging: false,                  // validation errors then repeat what was sent
        disableStreaming: false,                // AIGW_CUSTOM_MODELS__DISABLE_STREAMING
        retrySeconds: options.retrySeconds,     // in place of the 44 s that a refused model takes
        modelSeconds: options.modelSeconds,     // limit of each try, 60 s in the prompts used here
        bedrock: options.bedrock,
        vertex: options.vertex,
    };
}

module.exports = {defaults, patched};
