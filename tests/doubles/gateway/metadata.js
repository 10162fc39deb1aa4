// The model that GitLab or a tester names in a request. What fails this check is dropped without a word, and the prompt then
// runs on its built-in vendor model.
'use strict';

const {knowsFamily} = require('./definitions');

const text = (value, maximum) => value === undefined || value === null || (typeof value === 'string' && value.length <= maximum);

// pydantic's AnyUrl: any scheme will do, also the host of a URL that lacks one
const url = value => value === undefined || value === null || (typeof value === 'string' && value.length <= 255 && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/.test(value));

function accepted(version, metadata) {
    return metadata !== null && typeof metadata === 'object' && typeof metadata.provider === 'string' && metadata.provider.length <= 255
        && typeof metadata.name === 'string' && knowsFamily(version, metadata.name) && url(metadata.endpoint)
        && text(metadata.api_key, 2000) && text(metadata.identifier, 1000);
}

// -> the metadata, or null when it was dropped or never came
const modelIn = ({state}, {traps}, value) => (!traps.has('dropMetadata') && accepted(state.version, value) ? value : null);

module.exports = {modelIn, url};
