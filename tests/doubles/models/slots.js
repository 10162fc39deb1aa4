// Generations that a server makes at the same time; the rest wait in line.
'use strict';

class Slots {
    constructor() {
        this.taken = 0;
        this.waiting = [];
    }

    // -> the function that frees the place again; calling it twice does no harm
    async take(limit) {
        while (limit && this.taken >= limit)
            await new Promise(resolve => this.waiting.push(resolve));
        this.taken += 1;
        let held = true;
        return () => {
            if (!held)
                return;
            held = false;
            this.taken -= 1;
            const next = this.waiting.shift();
            if (next)
                next();
        };
    }
}

module.exports = {Slots};
