// The two ways in which GitLab refuses inside GraphQL, beside the `errors` of a payload.
'use strict';

const {GraphQLError} = require('./engine');

// Unexpected exception in GitLab: the whole request answers HTTP 500. What was saved before it stays saved.
class ServerFault extends Error {}

// Top-level error, HTTP 200, the field is null.
class Refused extends GraphQLError {
    constructor(message, extensions) {
        super(message, {extensions});
    }
}

const notAvailable = ctx => new Refused(ctx.say('The resource that you are attempting to access does not exist or you don\'t have permission to perform this action'));

module.exports = {ServerFault, Refused, notAvailable};
