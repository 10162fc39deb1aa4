// Asks botocore whether a request is rightly signed: a process of Python that lives as long as the double.
'use strict';

const fs = require('fs');
const path = require('path');
const readline = require('readline');
const {spawn} = require('child_process');

// The system's own: another one that stands first in PATH need not have botocore.
const python = ['/usr/bin/python3'].find(each => fs.existsSync(each)) || 'python3';

class Signatures {
    constructor() {
        this.questions = new Map();
        this.count = 0;
    }

    // Resolves when botocore is loaded.
    start() {
        return new Promise((resolve, reject) => {
            this.process = spawn(python, [path.join(__dirname, 'sigv4.py')], {stdio: ['pipe', 'pipe', 'inherit']});
            this.process.once('error', error => reject(new Error(`python3 with botocore is needed: ${error.message}`)));
            this.process.once('exit', code => {
                reject(new Error(`python3 with botocore is needed: sigv4.py ended with ${code}`));
                this.questions.forEach(each => each.reject(new Error('sigv4.py is gone')));
            });
            process.once('exit', () => this.process.kill());
            readline.createInterface({input: this.process.stdout}).on('line', line => {
                const verdict = JSON.parse(line);
                if (verdict.ready) {
                    resolve();
                    return;
                }
                this.questions.get(verdict.id).resolve(verdict);
                this.questions.delete(verdict.id);
            });
        });
    }

    // -> {accessKey} or {refusal: {status, type, message}}
    verdict(question) {
        const id = ++this.count;
        return new Promise((resolve, reject) => {
            this.questions.set(id, {resolve, reject});
            this.process.stdin.write(`${JSON.stringify({id, ...question})}\n`);
        });
    }
}

module.exports = {Signatures};
