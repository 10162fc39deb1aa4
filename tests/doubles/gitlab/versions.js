// GitLab releases: the ones that the double can play, and how to compare them.
'use strict';

const supported = [
    '17.9', '17.10', '17.11',
    '18.0', '18.1', '18.2', '18.3', '18.4', '18.5', '18.6', '18.7', '18.8', '18.9', '18.10', '18.11',
    '19.0', '19.1', '19.2', '19.3', '19.4', '19.5',
];

// '18.9.1-ee' -> [18, 9, 1]
function parse(text) {
    const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(String(text));
    if (!match)
        throw new Error(`not a GitLab version: ${text}`);
    return [Number(match[1]), Number(match[2]), Number(match[3] || 0)];
}

function compare(a, b) {
    const left = parse(a), right = parse(b);
    for (let i = 0; i < 3; ++i) {
        if (left[i] !== right[i])
            return left[i] < right[i] ? -1 : 1;
    }
    return 0;
}

const minor = text => parse(text).slice(0, 2).join('.');

// Does `version` have something that came with `since`?
const atLeast = (version, since) => compare(minor(version), minor(since)) >= 0;
// Does `version` have something whose last release is `until`?
const atMost = (version, until) => compare(minor(version), minor(until)) <= 0;

module.exports = {supported, parse, compare, minor, atLeast, atMost};
