// GitLab's URL blocker: the reason for which an address is refused, or null. Names are not really resolved; the state says
// which ones cannot be (network.unresolvable), and names under .invalid never can.
'use strict';

const net = require('net');

const schemes = ['http:', 'https:'];

function addressKind(host) {
    const bare = host.replace(/^\[|\]$/g, '');
    if (bare === 'localhost' || bare.endsWith('.localhost'))
        return 'localhost';
    if (net.isIPv4(bare)) {
        if (bare.startsWith('127.') || bare === '0.0.0.0')
            return 'loopback';
        return bare.startsWith('169.254.') ? 'link-local' : 'address';
    }
    if (net.isIPv6(bare)) {
        if (bare === '::1' || bare === '::')
            return 'loopback';
        return /^fe[89ab]/i.test(bare) ? 'link-local' : 'address';
    }
    return 'name';
}

function blockedReason(text, state, {localhost}) {
    if (/[<>]/.test(text))
        return 'HTML/CSS/JS tags are not allowed';
    let url;
    try {
        url = new URL(text);
    } catch {
        return 'URI is invalid';
    }
    if (!schemes.includes(url.protocol))
        return 'Only allowed schemes are http, https';
    if (!url.hostname)
        return 'Hostname or IP address invalid';
    if (url.hostname.length > 1024)
        return 'Host is too long (maximum is 1024 characters)';
    const kind = addressKind(url.hostname);
    if (!localhost && kind === 'localhost')
        return 'Requests to localhost are not allowed';
    if (!localhost && kind === 'loopback')
        return 'Requests to loopback addresses are not allowed';
    if (!localhost && kind === 'link-local')
        return 'Requests to the link local network are not allowed';
    if (kind === 'name' && (url.hostname.endsWith('.invalid') || state.network.unresolvable.includes(url.hostname)))
        return 'Host cannot be resolved or invalid';
    if (state.network.denyAll && ![url.hostname, url.host].some(each => state.network.allowList.includes(each)))
        return 'Requests to hosts and IP addresses not on the Allow List are denied';
    return null;
}

module.exports = {blockedReason};
