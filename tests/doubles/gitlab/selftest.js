// Drives the double over HTTP and asserts its rules and traps. Run by ctest: node tests/doubles/gitlab/selftest.js [PATTERN]
// A double that keeps to no contract would let every test above it pass for the wrong reason.
'use strict';

const {start} = require('./selftest/client');

const suites = ['wire', 'models', 'features', 'settings', 'rights', 'traps', 'releases', 'duo'];

const limit = 30000;

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
    const client = await start();
    const failures = [];
    let count = 0;
    for (const suite of suites) {
        const {after = () => {}, ...tests} = require(`./selftest/${suite}`);
        for (const [name, test] of Object.entries(tests)) {
            if (!pattern.test(`${suite}: ${name}`))
                continue;
            ++count;
            try {
                await client.reset();
                await within(limit, test(client));
            } catch (error) {
                failures.push(`FAIL ${suite}: ${name}\n${error.stack}`);
            }
        }
        await after();
    }
    await client.stop();
    if (failures.length)
        process.stderr.write(`${failures.join('\n')}\n`);
    process.stdout.write(`${count - failures.length} of ${count} passed\n`);
    process.exit(failures.length || count === 0 ? 1 : 0);
}

main().catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
});
