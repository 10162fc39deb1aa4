// Requests that GitLab sends itself: what Silent Mode and the outbound filter stop, which certificates each half of GitLab
// trusts, and how Ruby words what goes wrong.
'use strict';

const net = require('net');
const {ask, rootsWith} = require('../shared/outbound');
const {blockedReason} = require('./urls');
const applicationSettings = require('./application-settings');

const harmless = ['GET', 'HEAD', 'OPTIONS', 'TRACE'];

// An exception of GitLab::HTTP, with Ruby's words
class OutwardFault extends Error {
    constructor(message, kind) {
        super(message);
        this.kind = kind;   // 'silent' | 'blocked' | 'open-timeout' | 'read-timeout' | 'end-of-file' | 'connection'
    }
}

function isLocal(host) {
    const bare = host.replace(/^\[|\]$/g, '');
    if (!net.isIP(bare))
        return bare === 'localhost' || bare.endsWith('.localhost');
    return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd])/i.test(bare);
}

// The URL blocker. allowLocal: real calls of Duo; the health check's host probe is not among them.
function blocked(state, url, allowLocal) {
    const settings = applicationSettings.read(state);
    const allowed = [].concat(settings.outbound_local_requests_whitelist || []).concat(state.network.allowList);
    const {hostname, host} = new URL(url);
    const listed = allowed.includes(hostname) || allowed.includes(host);
    if (!listed && !allowLocal && !settings.allow_local_requests_from_web_hooks_and_services && isLocal(hostname))
        return /^127\.|^localhost$|::1/.test(hostname) ? 'Requests to localhost are not allowed' : 'Requests to the local network are not allowed';
    const network = {...state.network, denyAll: state.network.denyAll || settings.deny_all_requests_except_allowed, allowList: allowed};
    return blockedReason(url, {network}, {localhost: true});
}

const certificates = {
    CERT_HAS_EXPIRED: 'certificate has expired', DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed certificate',
    SELF_SIGNED_CERT_IN_CHAIN: 'self-signed certificate in certificate chain', CERT_NOT_YET_VALID: 'certificate is not yet valid',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unable to get local issuer certificate', UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unable to get local issuer certificate',
};

function inRuby(error, url) {
    const {hostname, port, protocol} = new URL(url);
    const at = `${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
    const tls = text => `SSL_connect returned=1 errno=0 peeraddr=${at} state=error: ${text}`;
    if (error.code === 'ETIMEDOUT') {
        return error.phase === 'connect'
            ? new OutwardFault('Net::OpenTimeout', 'open-timeout') : new OutwardFault('Net::ReadTimeout with #<TCPSocket:(closed)>', 'read-timeout');
    }
    if (['ENOTFOUND', 'EAI_AGAIN'].includes(error.code))
        return new OutwardFault('URL is blocked: Host cannot be resolved or invalid', 'blocked');
    if (error.code === 'ECONNREFUSED')
        return new OutwardFault(`Failed to open TCP connection to ${at} (Connection refused - connect(2) for "${hostname}" port ${at.split(':').pop()})`, 'connection');
    if (error.code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return new OutwardFault(`hostname "${hostname}" does not match the server certificate`, 'connection');
    if (certificates[error.code])
        return new OutwardFault(tls(`certificate verify failed (${certificates[error.code]})`), 'connection');
    if (/wrong version number|packet length too long|unknown protocol/i.test(error.message))
        return new OutwardFault(tls('wrong version number'), 'connection');
    if (error.code === 'ECONNRESET' || error.message === 'aborted')
        return new OutwardFault('end of file reached', 'end-of-file');
    return new OutwardFault(error.message, 'connection');
}

const rootsOf = (ctx, half) => rootsWith(ctx.state.trust[half] ? ctx.settings.caFile : null);

// Rails. seconds: as in GitLab, scaled with the others. -> {status, headers, text}; throws OutwardFault
async function request(ctx, url, {method = 'GET', headers, body, seconds, allowLocal = true}) {
    const {state} = ctx;
    const settings = applicationSettings.read(state);
    if ((settings.silent_mode_enabled || state.instance.silentMode) && !harmless.includes(method))
        throw new OutwardFault('only get, head, options, and trace methods are allowed in silent mode', 'silent');
    const reason = blocked(state, url, allowLocal);
    if (reason)
        throw new OutwardFault(`URL is blocked: ${reason}`, 'blocked');
    try {
        return await ask(url, {method, headers, body, ca: rootsOf(ctx, 'rails'), milliseconds: seconds * 1000 * ctx.settings.timeScale, redirects: method === 'HEAD' ? 0 : 5});
    } catch (error) {
        throw Object.assign(inRuby(error, url), {partial: error.partial});
    }
}

// Workhorse: no filter, no Silent Mode, and the roots of the system
async function forwarded(ctx, url, {method, headers, body, seconds}) {
    try {
        return await ask(url, {method, headers, body, ca: rootsOf(ctx, 'workhorse'), milliseconds: seconds * 1000 * ctx.settings.timeScale});
    } catch (error) {
        throw inRuby(error, url);
    }
}

module.exports = {request, forwarded, rootsOf, OutwardFault};
