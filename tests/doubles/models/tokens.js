// A tokenizer that is good enough to count with: the number grows with the text, and a limit cuts at a plausible place.
'use strict';

// Joined again they are the text.
const pieces = text => text.match(/\s*[\p{L}\p{N}_]{1,6}|\s*[^\s\p{L}\p{N}_]|\s+$/gu) || [];

const count = text => pieces(text).length;

// The text of a message's content: a string, a list of parts, or nothing.
function contentOf(message) {
    const {content} = message || {};
    if (typeof content === 'string')
        return content;
    return Array.isArray(content) ? content.map(each => (typeof each === 'string' ? each : each && each.text) || '').join('\n') : '';
}

const ofMessages = messages => messages.reduce((sum, each) => sum + 4 + count(contentOf(each)), 3);

module.exports = {pieces, count, contentOf, ofMessages};
