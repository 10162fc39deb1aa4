// Requests whose answer is held back until a test releases it or the client goes away.
'use strict';

class Holds {
    constructor() {
        this.waiting = [];
        this.watchers = [];
    }

    // Resolves to true when released, to false when the connection went first.
    hold(entry, response) {
        return new Promise(resolve => {
            const item = {entry, release: () => this.finish(item, resolve, true)};
            response.once('close', () => this.finish(item, resolve, false));
            this.waiting.push(item);
            this.watchers.splice(0).forEach(each => each());
        });
    }

    finish(item, resolve, released) {
        const index = this.waiting.indexOf(item);
        if (index < 0)
            return;
        this.waiting.splice(index, 1);
        resolve(released);
    }

    // n: number of the request in the log; without it all
    release(n) {
        const chosen = this.waiting.filter(each => n === undefined || each.entry.n === n);
        chosen.forEach(each => each.release());
        return chosen.length;
    }

    list() {
        return this.waiting.map(({entry}) => ({n: entry.n, operation: entry.operationName || `${entry.method} ${entry.path}`, applied: entry.applied}));
    }

    // Answers as soon as something is held, at the latest after so many milliseconds.
    async listWithin(milliseconds) {
        if (this.waiting.length === 0 && milliseconds > 0) {
            await new Promise(resolve => {
                const timer = setTimeout(resolve, milliseconds);
                this.watchers.push(() => { clearTimeout(timer); resolve(); });
            });
        }
        return this.list();
    }
}

module.exports = {Holds};
