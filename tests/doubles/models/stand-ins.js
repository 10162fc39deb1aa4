// Answers that do not come from the model server at all: a portal, a proxy before it, an ingress that redirects.
'use strict';

const phrases = {400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found', 408: 'Request Timeout', 413: 'Request Entity Too Large', 500: 'Internal Server Error', 502: 'Bad Gateway', 503: 'Service Temporarily Unavailable', 504: 'Gateway Time-out'};

const html = (status, title, headers) => ({
    status, headers: {Server: 'nginx/1.22.1', ...headers}, type: 'text/html',
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n`,
});

const numbered = (status, headers) => html(status, `${status} ${phrases[status] || 'Error'}`, headers);

const rateLimited = seconds => ({
    status: 429, headers: {'Retry-After': String(seconds)},
    body: {error: {message: 'Rate limit reached. Please try again later.', type: 'rate_limit_error', param: null, code: 'rate_limit_exceeded'}},
});

// -> the reply, or null when the trap lets this request through
function standIn(trap, asked, kind) {
    switch (trap.trap) {
    case 'html200':
        return {...html(200, 'Sign in'), body: '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form method="post" action="/login"><input name="user"><input name="password" type="password"></form></body></html>\n'};
    case 'proxyError':
        return numbered(trap.status || 502);
    case 'error500':
        return kind.failed ? kind.failed() : {status: 500, body: 'Internal Server Error'};
    case 'rateLimit':
        return kind.rateLimited ? kind.rateLimited(trap.retryAfter ?? 20) : rateLimited(trap.retryAfter ?? 20);
    case 'bodyTooLarge':
        return asked.bytes > (trap.limit ?? 1024) ? numbered(413, {Connection: 'close'}) : null;
    case 'redirect':
        return numbered(trap.status || 302, {Location: trap.to || `${asked.origin}/login`});
    case 'redirectLoop':
        return numbered(302, {Location: `${asked.origin}${asked.path}?again=${(Number(asked.query.get('again')) || 0) % 2 + 1}`});
    case 'redirectSlash':
        return asked.path.endsWith('/') ? null : numbered(trap.status || 301, {Location: `http://${asked.host}${asked.path}/`});
    default:
        return null;
    }
}

module.exports = {standIn};
