// Amazon Bedrock as the gateway calls it: the runtime's Converse, signed with SigV4 or with a bearer key.
'use strict';

const crypto = require('crypto');

const hash = text => crypto.createHash('sha256').update(text).digest('hex');
const mac = (key, text) => crypto.createHmac('sha256', key).update(text).digest();

// Each segment of the path is encoded once more for the signature, as every service but S3 wants it.
const encodedTwice = path => path.split('/').map(each => encodeURIComponent(each).replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)).join('/');

function signed({region, accessKeyId, secretAccessKey}, url, body, now = new Date()) {
    const {host, pathname} = new URL(url);
    const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const headers = {'content-type': 'application/json', host, 'x-amz-date': time};
    const names = Object.keys(headers).sort();
    const canonical = ['POST', encodedTwice(pathname), '', ...names.map(each => `${each}:${headers[each]}`), '', names.join(';'), hash(body)].join('\n');
    const scope = `${time.slice(0, 8)}/${region}/bedrock/aws4_request`;
    const key = [region, 'bedrock', 'aws4_request'].reduce(mac, mac(`AWS4${secretAccessKey}`, time.slice(0, 8)));
    const signature = mac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${hash(canonical)}`).toString('hex');
    return {'X-Amz-Date': time, Authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`};
}

const encodedId = id => encodeURIComponent(id).replace(/[!'()*]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

// key: of the model's row, which LiteLLM takes as a bearer key. Without any credentials nothing is sent.
function request(settings, key, model, {messages, maxTokens}) {
    const body = {
        messages: messages.filter(each => each.role !== 'system').map(each => ({role: each.role, content: [{text: each.content}]})),
        system: messages.filter(each => each.role === 'system').map(each => ({text: each.content})),
        inferenceConfig: {maxTokens, temperature: 0},
    };
    const bearer = key || settings.bearerToken;
    const equipped = bearer || (settings.accessKeyId && settings.secretAccessKey);
    const url = settings.endpoint && equipped ? `${settings.endpoint.replace(/\/$/, '')}/model/${encodedId(model)}/converse` : null;
    return {
        url, body, headers: !url ? {} : bearer ? {Authorization: `Bearer ${bearer}`} : signed(settings, url, JSON.stringify(body)),
        read: value => value.output.message.content.map(each => each.text || '').join(''),
    };
}

module.exports = {request};
