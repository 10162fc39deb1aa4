// What may stand before the gateway and spoil it: another web server, a login, a proxy without its upstream, silence.
'use strict';

const {html} = require('./wire');

const phrases = {502: 'Bad Gateway', 503: 'Service Temporarily Unavailable', 504: 'Gateway Time-out'};

const nginxPage = (status, title) => ({
    ...html(status, `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n`),
    foreign: true, headers: {server: 'nginx/1.22.1', date: new Date().toUTCString()},
});

const landingPage = () => ({
    ...html(200, '<!DOCTYPE html>\n<html>\n<head>\n<title>Welcome to nginx!</title>\n</head>\n<body>\n<h1>Welcome to nginx!</h1>\n</body>\n</html>\n'),
    foreign: true, headers: {server: 'nginx/1.22.1', date: new Date().toUTCString()},
});

const later = (milliseconds, request) => new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    request.socket.once('close', () => { clearTimeout(timer); resolve(); });
});

// -> an answer, or null for a connection that is closed without one
async function inFront({traps}, request, behind) {
    if (traps.has('hang'))
        await new Promise(resolve => { request.socket.once('close', resolve); });
    if (traps.has('hang') || traps.has('close'))
        return null;
    if (traps.has('slow'))
        await later(traps.get('slow').ms ?? 1000, request);
    if (traps.has('plainLandingPage'))
        return landingPage();
    if (traps.has('proxy502')) {
        const status = traps.get('proxy502').status || 502;
        return nginxPage(status, `${status} ${phrases[status] || ''}`);
    }
    if (traps.has('loginRedirect')) {
        const answer = nginxPage(302, '302 Found');
        return {...answer, headers: {...answer.headers, location: traps.get('loginRedirect').to || 'https://login.example.internal/'}};
    }
    return behind();
}

module.exports = {inFront};
