// SPDX-License-Identifier: Apache-2.0
#include "probes/origin.h"

#include "net/proxy.h"

namespace gatehouse::probes {

using base::Operation;
using base::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDoors = 16;
constexpr qint64 largestFirstAnswer = 1024 * 1024;

quint16 portOf(const QUrl& url)
{
    return quint16(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

QString keyOf(const char* what, const QUrl& url)
{
    return QLatin1String(what) + u' ' + url.scheme() + u' ' + originOf(url);
}

} // namespace

QUrl urlOf(const Bench& bench, const domain::PlannedCheck& check)
{
    return bench.connections.endpoint(check.address).base;
}

QString originOf(const QUrl& url)
{
    const QString host = url.host().toLower();
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(portOf(url));
}

QString siteOf(const QUrl& url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

Operation<QNetworkProxy> proxyOf(const Bench& bench, const QUrl& url)
{
    return bench.shared.once<QNetworkProxy>(keyOf("proxy", url), [&] {
        net::Endpoint endpoint = bench.setup.gitlab;
        endpoint.base = url;
        return net::proxyFor(endpoint, bench.setup.pace.resolve);
    });
}

Operation<net::Resolution> addressesOf(const Bench& bench, const QString& host)
{
    return bench.shared.once<net::Resolution>(
        "name "_L1 + host.toLower(), [&] { return net::resolve(host, bench.setup.pace.resolve); });
}

Operation<QList<Door>> doorsOf(const Bench& bench, const QUrl& url)
{
    return bench.shared.once<QList<Door>>(keyOf("doors", url), [&bench, url] {
        return addressesOf(bench, url.host())
            .then(bench.context, [&bench, port = portOf(url)](net::Resolution&& found) {
                const QList<QHostAddress> addresses = found.addresses.mid(0, mostDoors);
                std::vector<Operation<net::Connected>> tries;
                for (const QHostAddress& address : addresses)
                    tries.push_back(net::connectTo(address, port, bench.setup.pace.connect));
                using Answers = std::vector<Result<net::Connected>>;
                return base::all(bench.context, std::move(tries))
                    .map(bench.context, [addresses](Result<Answers>&& answers) -> Result<QList<Door>> {
                        if (!answers)
                            return tl::unexpected(answers.error());
                        QList<Door> out;
                        for (qsizetype i = 0; i < addresses.size(); ++i)
                            out.append({addresses.at(i), answers->at(size_t(i))});
                        return out;
                    });
            });
    });
}

Operation<net::ProxyAnswer> tunnelOf(const Bench& bench, const QUrl& url)
{
    return bench.shared.once<net::ProxyAnswer>(keyOf("tunnel", url), [&bench, url] {
        return proxyOf(bench, url).then(bench.context, [&bench, url](QNetworkProxy&& proxy) {
            return net::askProxy(proxy, url, bench.setup.pace.connect);
        });
    });
}

Operation<net::Handshake> handshakeOf(const Bench& bench, const QUrl& url)
{
    return bench.shared.once<net::Handshake>(keyOf("handshake", url), [&] {
        net::Endpoint endpoint = bench.setup.gitlab;
        endpoint.base = url;
        return net::handshake(endpoint, bench.setup.pace.connect + bench.setup.pace.resolve);
    });
}

bool speaksTls(const base::Error& error)
{
    static const QStringList mute{u"tls-not-spoken"_s, u"tls-closed"_s, u"tls-timeout"_s, u"tls-failed"_s};
    return error.kind == base::ErrorKind::Tls && !mute.contains(error.slug);
}

QString firstPath(const domain::PlannedCheck& check)
{
    using Kind = domain::Target::Kind;
    if (check.id.target.kind == Kind::GitLab)
        return u"/api/v4/metadata"_s; // 401 without a token, and JSON (GitLab's API)
    for (const char* kind : {"openai", "mantle"})
        if (check.traits.contains(QLatin1String(kind)))
            return u"/models"_s;
    return check.traits.contains("anthropic"_L1) ? u"/v1/models"_s : u"/"_s;
}

Operation<net::Reply> answerAt(
    const Bench& bench, const domain::PlannedCheck& check, const QString& address, const QString& path)
{
    const Pace& pace = bench.setup.pace;
    net::Request request;
    request.path = path;
    request.limits.connect = pace.connect;
    request.limits.firstByte = request.limits.idle = pace.answer;
    request.limits.total = pace.connect + pace.answer;
    request.limits.bodyBytes = largestFirstAnswer;
    request.keepPartial = true;
    request.doubtful = true;
    request.label = check.id.rung;
    return bench.connections.to(check.id.target, address).send(request);
}

Operation<FirstAnswer> firstAnswerOf(const Bench& bench, const domain::PlannedCheck& check)
{
    const QString path = firstPath(check);
    return bench.shared.once<FirstAnswer>("first "_L1 + check.address + u' ' + path, [&] {
        return answerAt(bench, check, check.address, path)
            .map(bench.context, [clock = bench.setup.clock](Result<net::Reply>&& reply) -> Result<FirstAnswer> {
                if (!reply)
                    return tl::unexpected(reply.error());
                return FirstAnswer{std::move(*reply), clock()};
            });
    });
}

} // namespace gatehouse::probes
