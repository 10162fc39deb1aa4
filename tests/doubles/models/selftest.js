// Drives the doubles over HTTP and asserts their rules and traps. Run by ctest: node tests/doubles/models/selftest.js [PATTERN]
// A double that keeps to no contract would let every test above it pass for the wrong reason.
'use strict';

const {Doubles} = require('./selftest/client');

const suites = ['table', 'servers', 'calls', 'streams', 'traps', 'clouds', 'bedrock', 'process'];

const limit = 15000;

// A test that waits for what never comes fails instead of standing still.
async function within(milliseconds, promise) {
    let timer;
    const late = new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`not done after ${milliseconds} ms`)), milliseconds); });
    try {
        await Promise.race([promise, late]);
    } finally {
        clearTimeout(timer);
    }
}

async function main() {
    const pattern = new RegExp(process.argv[2] || '');
    const doubles = new Doubles();
    const failures = [];
    let count = 0;
    for (const suite of suites) {
        for (const [name, test] of Object.entries(require(`./selftest/${suite}`))) {
            if (!pattern.test(`${suite}: ${name}`))
                continue;
            ++count;
            try {
                await within(limit, test(doubles));
            } catch (error) {
                failures.push(`FAIL ${suite}: ${name}\n${error.stack}`);
            }
        }
    }
    await doubles.stop();
    if (failures.length)
        process.stderr.write(`${failures.join('\n')}\n`);
    process.stdout.write(`${count - failures.length} of ${count} passed\n`);
    process.exit(failures.length || count === 0 ? 1 : 0);
}

main().catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
