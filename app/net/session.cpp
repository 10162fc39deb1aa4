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
#include <map>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

// Qt's own limit of connections to a host: more than these would wait inside Qt with their timers running.
constexpr int mostAtOnce = 6;

constexpr std::chrono::seconds proxyLookup{15};

struct Lane {
    std::unique_ptr<QNetworkAccessManager> manager;
    int running = 0;
};

} // namespace

struct Session::Private {
    Endpoint endpoint;
    Credential credential;
    Session* q = nullptr;

    enum class State { Fresh, Preparing, Ready };
    State state = State::Fresh; // the first request prepares: nothing of the network loads before
    std::optional<QSslConfiguration> trust;
    QNetworkProxy proxy;
    Signer signer;
    bool http2 = false;
    size_t mostLanes = 1;
    std::vector<Lane> lanes;
    bool ownReader = false; // Qt misreads this server
    std::deque<Exchange*> waiting;
    std::map<Exchange*, size_t> running; // each in its lane
    Traffic traffic;

    std::optional<QNetworkRequest> wire(const Request& request) const;
    bool addSignature(QNetworkRequest& out, const Request& request) const;
    void enqueue(Exchange* exchange);
    void prepare();
    void takeProxy(base::Result<QNetworkProxy>& found);
    std::optional<size_t> freeLane();
    void pump();
    void start(Exchange* exchange, size_t lane);
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

void Session::setLanes(int most)
{
    d->mostLanes = static_cast<size_t>(std::max(1, most));
}

void Session::setSigner(Signer signer)
{
    d->signer = std::move(signer);
}

const Endpoint& Session::endpoint() const
{
    return d->endpoint;
}

bool Session::isIdle() const
{
    return d->waiting.empty() && d->running.empty();
}

Traffic Session::traffic() const
{
    return d->traffic;
}

base::Operation<Reply> Session::send(Request request)
{
    if (auto error = refusalOf(d->endpoint, d->credential, request.path, request.headers, bool(d->signer)))
        return base::Operation<Reply>::answered(base::fail(std::move(*error)));
    base::Source<Reply> source;
    const auto operation = source.operation();
    auto* exchange = new Exchange(std::move(request), std::move(source), this);
    d->enqueue(exchange);
    return operation;
}

std::optional<QNetworkRequest> Session::Private::wire(const Request& request) const
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
    if (!credential.header.isEmpty() && credential.value)
        out.setRawHeader(credential.header, valueOf(credential)); // not shared, so that the secret can be zeroed
    if (signer && !addSignature(out, request))
        return std::nullopt;
    // Tunnels take the login from the proxy's own value. For plain requests Qt 6.4.2 does not, and a mutation could not
    // be sent again with a login that its first try was asked for.
    if (!isHttps(endpoint.base) && !http2 && proxy.type() == QNetworkProxy::HttpProxy && !proxy.user().isEmpty())
        out.setRawHeader("Proxy-Authorization", basicLogin(proxy));
    if (trust)
        out.setSslConfiguration(*trust);
    return out;
}

/// False when what was signed with does not fit into headers.
bool Session::Private::addSignature(QNetworkRequest& out, const Request& request) const
{
    Headers headers = request.headers;
    if (!request.contentType.isEmpty())
        headers.append({"Content-Type", request.contentType});
    for (const auto& [name, value] : signer(request.method, out.url(), headers, request.body)) {
        if (!isClean(name) || !isClean(value))
            return false;
        out.setRawHeader(name, value);
    }
    return true;
}

void Session::Private::enqueue(Exchange* exchange)
{
    connect(exchange, &Exchange::over, q, [this, exchange] {
        if (const auto started = running.extract(exchange))
            --lanes[started.mapped()].running;
        std::erase(waiting, exchange);
        traffic.bytesReceived += exchange->bytesReceived();
        exchange->deleteLater();
        pump();
    });
    // From here on Qt's connections may be a request behind: what is on its way there is asked again, in time, since
    // each connection answers in order.
    connect(exchange, &Exchange::outOfStep, q, [this, exchange] {
        ownReader = true;
        const auto others = running;
        for (const auto& [other, lane] : others)
            if (other != exchange)
                other->distrust();
    });
    waiting.push_back(exchange);
    if (state == State::Fresh)
        prepare();
    pump();
}

void Session::Private::prepare()
{
    state = State::Preparing;
    if (isHttps(endpoint.base)) {
        auto loaded = trustWith(endpoint.caFile);
        if (!loaded)
            return failAll(loaded.error());
        trust = std::move(*loaded);
    }
    proxyFor(endpoint, proxyLookup).onAnswer(q, [this](base::Result<QNetworkProxy>& found) {
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
    state = State::Ready;
}

// The fullest first: its connections are open already.
std::optional<size_t> Session::Private::freeLane()
{
    for (size_t i = 0; i < lanes.size(); ++i)
        if (lanes[i].running < mostAtOnce)
            return i;
    if (lanes.size() >= mostLanes)
        return std::nullopt;
    Lane lane{std::make_unique<QNetworkAccessManager>(), 0};
    lane.manager->setProxy(proxy);
    if (http2)
        lane.manager->setCache(new NoCache(lane.manager.get()));
    lanes.push_back(std::move(lane));
    return lanes.size() - 1;
}

void Session::Private::pump()
{
    while (state == State::Ready && !waiting.empty()) {
        const auto lane = freeLane();
        if (!lane)
            return;
        Exchange* next = waiting.front();
        waiting.pop_front();
        start(next, *lane);
    }
}

void Session::Private::start(Exchange* exchange, size_t lane)
{
    const Request& request = exchange->request();
    const auto out = wire(request);
    if (!out)
        return exchange->stop({ErrorKind::BadInput, QStringLiteral("credential-unusable"), {}, {}, {}});
    running.emplace(exchange, lane);
    ++lanes[lane].running;
    ++traffic.requests;
    traffic.bytesSent += request.body.size();
    exchange->start(ownReader || request.doubtful ? nullptr : lanes[lane].manager.get(), *out, proxy);
}

// The next request prepares again: the user may have mended the file meanwhile.
void Session::Private::failAll(const Error& error)
{
    state = State::Fresh;
    const auto all = std::exchange(waiting, {});
    for (Exchange* exchange : all)
        exchange->stop(error);
}

} // namespace gatehouse::net
