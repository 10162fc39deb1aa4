// GitLab's connections: 100 rows a page at most and by default, opaque cursors, both `nodes` and `edges`.
'use strict';

const pageSize = 100;

const encode = value => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(cursor) {
    try {
        return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    } catch {
        return null;
    }
}

// rows -> connection. `key(row)` makes cursors that survive insertions and deletions between two pages (ascending numbers);
// without it cursors are positions.
function connection(rows, args = {}, {key, node = each => each} = {}) {
    const at = rows.map((row, index) => (key ? key(row) : index + 1));
    let first = 0, last = rows.length;
    if (args.after) {
        const cursor = decode(args.after);
        while (first < last && at[first] <= cursor)
            ++first;
    }
    if (args.before) {
        const cursor = decode(args.before);
        while (last > first && at[last - 1] >= cursor)
            --last;
    }
    const whole = [first, last];
    if (args.last !== undefined && args.last !== null && (args.first === undefined || args.first === null))
        first = Math.max(first, last - Math.min(args.last, pageSize));
    else
        last = Math.min(last, first + Math.min(args.first ?? pageSize, pageSize));
    const edges = rows.slice(first, last).map((row, index) => ({cursor: encode(at[first + index]), node: node(row)}));
    return {
        edges,
        nodes: edges.map(edge => edge.node),
        pageInfo: {
            startCursor: edges.length ? edges[0].cursor : null,
            endCursor: edges.length ? edges[edges.length - 1].cursor : null,
            hasNextPage: last < whole[1],
            hasPreviousPage: first > whole[0],
        },
    };
}

module.exports = {connection, pageSize};
