// The GraphQL engine (graphql-js 16), from NODE_PATH or, without one, from where Debian's package node-graphql puts it.
// One place, because two copies of the engine refuse each other's schemas.
'use strict';

function load() {
    try {
        return require('graphql');
    } catch (error) {
        if (error.code !== 'MODULE_NOT_FOUND')
            throw error;
        return require('/usr/share/nodejs/graphql');
    }
}

module.exports = load();
