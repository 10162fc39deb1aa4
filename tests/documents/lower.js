// Lowers a document of resources/graphql to one GitLab release, as the program's own loader does: a line that ends in
// "# since 18.4" or "# until 17.10" goes for other releases, then comments and empty lines go. Written a second time, on
// purpose: this is the description that the program is held against.
'use strict';

const fs = require('fs');
const path = require('path');
const {atLeast, atMost} = require('../doubles/gitlab/versions');

const folder = path.join(__dirname, '..', '..', 'resources', 'graphql');
const marker = /#\s*(since|until)\s+(\d+\.\d+)\s*$/;

// [{file, name, since, text}], sorted by file
function documents() {
    return fs.readdirSync(folder).filter(file => file.endsWith('.graphql')).sort().map(file => {
        const [, name, since] = /^([A-Za-z]+)(?:-(\d+\.\d+))?\.graphql$/.exec(file) || [null, null, null];
        return {file, name, since: since || null, text: fs.readFileSync(path.join(folder, file), 'utf8')};
    });
}

function lower(text, version) {
    const lines = [];
    for (const line of text.split('\n')) {
        const gate = marker.exec(line);
        if (gate && !(gate[1] === 'since' ? atLeast(version, gate[2]) : atMost(version, gate[2])))
            continue;
        const bare = line.replace(/#.*$/, '').trimEnd();
        if (bare.trim())
            lines.push(bare);
    }
    return lines.join('\n') + '\n';
}

// Markers that the grammar does not know would silently be read as comments: "#since18.4", "# since 18", "# from 18.4".
function suspiciousLines(text) {
    return text.split('\n').filter(line => {
        const comment = /\S.*?(#.*)$/.exec(line.trim());
        return comment && !line.trim().startsWith('#') && !marker.test(line);
    });
}

module.exports = {folder, documents, lower, suspiciousLines};
