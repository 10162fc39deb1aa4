// GitLab's complexity of a query, estimated: a field costs one plus its children; a list behind a resolver costs one percent
// more for each row that it may answer. `pessimistic` takes every list for one with a resolver.
'use strict';

const {parse, getNamedType, isObjectType, visit, visitWithTypeInfo, TypeInfo, Kind} = require('../doubles/gitlab/engine');

function complexity(schema, text, {pessimistic = false} = {}) {
    const stack = [0];
    const info = new TypeInfo(schema);
    let depth = 0;
    visit(parse(text), visitWithTypeInfo(info, {
        Field: {
            enter() {
                stack.push(0);
                depth = Math.max(depth, stack.length - 1);
            },
            leave(node) {
                const children = stack.pop();
                const type = getNamedType(info.getType());
                const isList = isObjectType(type) && type.name.endsWith('Connection');
                const behindResolver = isList && (pessimistic || info.getParentType().name === 'Query');
                const first = node.arguments.find(each => each.name.value === 'first');
                const rows = first && first.value.kind === Kind.INT ? Math.min(100, Number(first.value.value)) : 100;
                stack[stack.length - 1] += Math.floor((children + 1) * (behindResolver ? 1 + rows / 100 : 1));
            },
        },
    }));
    return {score: stack[0], depth};
}

module.exports = {complexity};
