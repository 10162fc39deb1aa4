// What the models say: short answers that fit the question, and code that fits between a prefix and a suffix.
'use strict';

const {contentOf} = require('./tokens');

// Per fill-in-the-middle family: where prefix and suffix stand in the prompt, and the template's own tokens.
const families = [
    {form: /\[SUFFIX\](?<suffix>[\s\S]*?)\[PREFIX\](?<prefix>[\s\S]*)$/, tokens: ['[SUFFIX]', '[PREFIX]', '[MIDDLE]', '[INST]', '[/INST]', '</s>']},
    {form: /<\|fim_prefix\|>(?<prefix>[\s\S]*?)<\|fim_suffix\|>(?<suffix>[\s\S]*?)<\|fim_middle\|>/, tokens: ['<|fim_suffix|>', '<|fim_middle|>', '<|fim_prefix|>', '<|file_separator|>', '<|endoftext|>']},
    {form: /<PRE>(?<prefix>[\s\S]*?)<SUF>(?<suffix>[\s\S]*?)<MID>/, tokens: ['<SUF>', '<MID>', '<PRE>', '<EOT>', '</s>']},
    {form: /<｜fim▁begin｜>(?<prefix>[\s\S]*?)<｜fim▁hole｜>(?<suffix>[\s\S]*?)<｜fim▁end｜>/, tokens: ['<｜fim▁hole｜>', '<｜fim▁end｜>', '<｜fim▁begin｜>', '<|EOT|>', '<｜end▁of▁sentence｜>']},
    {form: /<fim_prefix>(?<prefix>[\s\S]*?)<fim_suffix>(?<suffix>[\s\S]*?)<fim_middle>/, tokens: ['<fim_suffix>', '<fim_middle>', '<fim_prefix>', '<|endoftext|>']},
];

const operators = [[/mul|product|times/i, '*'], [/sub|minus|diff/i, '-'], [/div|ratio/i, '/'], [/./, '+']];

// What stands between the prefix and the suffix, in Python or in a language with braces.
function infill(prefix) {
    const functions = [...prefix.matchAll(/\b(?:def|function|func|fn|int|double|auto)\s+(\w+)\s*\(([^)]*)\)/g)];
    const [, name, list] = functions[functions.length - 1] || [null, 'value', ''];
    const names = list.split(',').map(each => (each.match(/(\w+)\s*(?::[^,]*|=[^,]*)?$/) || [])[1]).filter(each => each && each !== 'self');
    const python = /\bdef\s/.test(prefix) || !/[{;]/.test(prefix);
    const expression = names.length > 1 ? names.join(` ${operators.find(([form]) => form.test(name))[1]} `) : names[0];
    const end = python ? '' : ';';
    const indent = /(?:[:{]|=>)[ \t]*$/.test(prefix) ? '\n    ' : '';
    if (/\breturn\s*$/.test(prefix))
        return `${expression || (python ? 'None' : '0')}${end}`;
    if (/hello/i.test(name))
        return `${indent}${python ? 'print' : 'console.log'}("Hello, world!")${end}`;
    return `${indent}return ${expression || (python ? 'None' : '0')}${end}`;
}

function familyOf(text) {
    for (const family of families) {
        const found = family.form.exec(text);
        if (found)
            return {tokens: family.tokens, prefix: found.groups.prefix, suffix: found.groups.suffix};
    }
    return null;
}

const plain = [
    [/\bcount\b\D*(\d+)\D+(\d+)/i, found => {
        const [from, to] = [Number(found[1]), Math.min(Number(found[2]), Number(found[1]) + 500)];
        return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index).join(', ') || 'There is nothing to count.';
    }],
    [/\b(?:write|generate|implement)\b[\s\S]*\bfunction\b/i, () => 'def add(a, b):\n    """Return the sum of two numbers."""\n    return a + b\n'],
    [/\b(?:hello|hi|hey)\b/i, () => 'Hello! How can I help you with your code, your issues or your merge requests today?'],
    [/\bping\b/i, () => 'pong'],
    [/[\s\S]/, () => 'Yes. The request reached the model, and this short answer shows that it is ready to work.'],
];

const nonsense = '## ollo ollo }} 77 the the the \u00b6 qwz ]] ;; nnn the';

// -> {text, leak: tokens of the family's template that a badly set up server would let through}
function answerTo(messages, {leaks = false, garbled = false, stops = []} = {}) {
    const last = [...messages].reverse().find(each => each.role === 'user') || messages[messages.length - 1];
    const text = contentOf(last);
    if (garbled)
        return nonsense;
    const family = familyOf(text);
    if (!family) {
        const [form, say] = plain.find(([each]) => each.test(text)) || plain[plain.length - 1];
        return say(form.exec(text));
    }
    const middle = infill(family.prefix);
    const token = family.tokens.find(each => !stops.includes(each)) || '<|im_end|>';
    return leaks ? `${middle}${token}${family.suffix.slice(0, 20)}` : middle;
}

module.exports = {answerTo, infill, familyOf};
