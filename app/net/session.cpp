// SPDX-License-Identifier: Apache-2.0
// The rules that hold for every request of an origin: where it may go, with which credential, through what, and how
// many at once.
#include "net/session.h"

#include "net/exchange.h"
#include "net/no_cache.h"
#include "net/origin.h"
#include "net/proxy.h"
#include "net/trust.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QTimer>
#include <deque>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

// Qt's own limit of connections to a host: more than these would wait inside Qt with their timers running.
constexpr int mostAtOnce = 6;

constexpr std::chrono::seconds proxyLookup{15};

} // namespace

struct Session::Private {
    Endpoint endpoint;
    Credential credential;
    Session* q = nullptr;

    std::unique_ptr<QNetworkAccessManager> manager; // made with the first request: nothing of the network loads before
    std::optional<QSslConfiguration> trust;
    QNetworkProxy proxy;
    bool askingForProxy = false;
    bool http2 = false;
    std::deque<Exchange*> waiting;
    int running = 0;
    Traffic traffic;

    QNetworkRequest wire(const Request& request) const;
    void enqueue(Exchange* exchange);
    void prepare();
    void takeProxy(base::Result<QNetworkProxy>& found);
    void pump();
    void failAll(const Error& error);
};

Session::Session(Endpoint endpoint, Credential credential, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->endpoint = std::move(endpoint);
    d->credential = std::move(credential);
    d->q = this;
}

Session::~Session()
{
    // Every request still answers: a mutation that has left as OutcomeUnknown.
    d->waiting.clear();
    const auto exchanges = findChildren<Exchange*>(QString(), Qt::FindDirectChildrenOnly);
    for (Exchange* exchange : exchanges) {
        exchange->disconnect(this);
        delete exchange;
    }
}

void Session::useHttp2()
{
    d->http2 = true;
}

const Endpoint& Session::endpoint() const
{
    return d->endpoint;
}

Traffic Session::traffic() const
{
    return d->traffic;
}

base::Operation<Reply> Session::send(Request request)
{
    if (auto error = refusalOf(d->endpoint, d->credential, request.path, request.headers))
        return base::Operation<Reply>::answered(base::fail(std::move(*error)));
    base::Source<Reply> source;
    const auto operation = source.operation();
    auto* exchange = new Exchange(std::move(request), std::move(source), this);
    d->enqueue(exchange);
    return operation;
}

QNetworkRequest Session::Private::wire(const Request& request) const
{
    QNetworkRequest out(placed(endpoint.base, request.path));
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(
        QNetworkRequest::Http2AllowedAttribute, http2); // else one request per connection: timers stay exact
    if (http2 && !isHttps(endpoint.base)) {
        out.setAttribute(QNetworkRequest::Http2CleartextAllowedAttribute, true);
        out.setAttribute(QNetworkRequest::Http2DirectAttribute, true);
    }
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, http2); // see NoCache
    out.setRawHeader("Accept-Encoding", "gzip");                         // named here, Qt leaves the unpacking to us
    out.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Gatehouse/" GATEHOUSE_VERSION));
    if (!request.contentType.isEmpty())
        out.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    for (const auto& [name, value] : request.headers)
        out.setRawHeader(name, value);
    if (!credential.header.isEmpty() && credential.value) {
        const QByteArray& secret = credential.value->bytes();
        QByteArray value = credential.scheme.isEmpty() ? QByteArray() : credential.scheme + ' ';
        value.append(secret.constData(), secret.size()); // not shared, so that it can be zeroed
        out.setRawHeader(credential.header, value);
    }
    // Tunnels take the login from the proxy's own value. For plain requests Qt 6.4.2 does not, and a mutation could not
    // be sent again with a login that its first try was asked for.
    if (!isHttps(endpoint.base) && !http2 && proxy.type() == QNetworkProxy::HttpProxy && !proxy.user().isEmpty())
        out.setRawHeader("Proxy-Authorization", basicLogin(proxy));
    if (trust)
        out.setSslConfiguration(*trust);
    return out;
}

void Session::Private::enqueue(Exchange* exchange)
{
    connect(exchange, &Exchange::over, q, [this, exchange] {
        if (exchange->isStarted())
            --running;
        std::erase(waiting, exchange);
        traffic.bytesReceived += exchange->bytesReceived();
        exchange->deleteLater();
        pump();
    });
    waiting.push_back(exchange);
    if (!manager)
        prepare();
    pump();
}

void Session::Private::prepare()
{
    manager = std::make_unique<QNetworkAccessManager>();
    if (http2)
        manager->setCache(new NoCache(manager.get()));
    if (isHttps(endpoint.base)) {
        auto loaded = trustWith(endpoint.caFile);
        if (!loaded)
            return failAll(loaded.error());
        trust = std::move(*loaded);
    }
    askingForProxy = true;
    proxyFor(endpoint, proxyLookup).onAnswer(q, [this](base::Result<QNetworkProxy>& found) {
        askingForProxy = false;
        takeProxy(found);
        pump();
    });
}

void Session::Private::takeProxy(base::Result<QNetworkProxy>& found)
{
    if (!found)
        return failAll(found.error());
    proxy = *found;
    if (http2) // only a tunnel carries it
        proxy.setCapabilities(proxy.capabilities() & ~QNetworkProxy::CachingCapability);
    manager->setProxy(proxy);
}

void Session::Private::pump()
{
    while (manager && !askingForProxy && running < mostAtOnce && !waiting.empty()) {
        Exchange* next = waiting.front();
        waiting.pop_front();
        ++running;
        ++traffic.requests;
        traffic.bytesSent += next->request().body.size();
        next->start(*manager, wire(next->request()), proxy);
    }
}

// The next request prepares again: the user may have mended the file meanwhile.
void Session::Private::failAll(const Error& error)
{
    manager.reset();
    const auto all = std::exchange(waiting, {});
    for (Exchange* exchange : all)
        exchange->stop(error);
}

} // namespace gatehouse::net
