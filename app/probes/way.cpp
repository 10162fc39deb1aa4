// SPDX-License-Identifier: Apache-2.0
#include "probes/way.h"

#include "net/proxy.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace gatehouse::probes {

using base::Operation;
using base::Result;
using domain::Observation;
using domain::SkipReason;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds directTry{3000}; ///< a second opinion must not delay the first

QString kindText(net::AddressKind kind)
{
    switch (kind) {
    case net::AddressKind::Public:
        return u"public"_s;
    case net::AddressKind::Private:
        return u"private"_s;
    case net::AddressKind::Loopback:
        return u"loopback"_s;
    case net::AddressKind::LinkLocal:
        return u"link-local"_s;
    case net::AddressKind::Shared:
        return u"shared"_s;
    case net::AddressKind::UniqueLocal:
        return u"unique-local"_s;
    case net::AddressKind::Multicast:
        return u"multicast"_s;
    case net::AddressKind::Unspecified:
        return u"unspecified"_s;
    case net::AddressKind::Reserved:
        return u"reserved"_s;
    }
    return {};
}

bool isNone(const QNetworkProxy& proxy)
{
    return net::nameOf(proxy).isEmpty();
}

// --- A3

/// Which variables say something about proxies; of their values only no_proxy, since the others may hold a login.
void addEnvironment(QJsonObject& seen)
{
    QJsonArray names;
    for (const char* name : {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        if (!qEnvironmentVariableIsEmpty(name))
            names.append(QLatin1String(name));
    if (!names.isEmpty())
        seen.insert(u"variables"_s, names);
    const QString bypass = qEnvironmentVariable("no_proxy", qEnvironmentVariable("NO_PROXY"));
    if (!bypass.isEmpty())
        seen.insert(u"no_proxy"_s, bypass.left(200));
}

Observation judgeChoice(const QNetworkProxy& proxy, net::ProxyMode mode, const QUrl& url)
{
    QJsonObject seen{{u"proxy"_s, isNone(proxy) ? u"none"_s : net::nameOf(proxy)},
        {u"chosen_by"_s, mode == net::ProxyMode::System ? u"system"_s : u"instance"_s}};
    if (mode == net::ProxyMode::System)
        addEnvironment(seen);
    if (isNone(proxy))
        return Observation::passed(u"proxy-none"_s, {originOf(url)}, seen);
    seen.insert(u"proxy_type"_s, proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s);
    return Observation::passed(u"proxy-chosen"_s, {originOf(url), net::nameOf(proxy)}, seen);
}

Observing choosesProxy(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl url = urlOf(bench, check);
    return proxyOf(bench, url).map(bench.context, [&bench, url](Result<QNetworkProxy>&& proxy) -> Result<Observation> {
        if (!proxy)
            return tl::unexpected(proxy.error());
        return judgeChoice(*proxy, bench.setup.gitlab.proxyMode, url);
    });
}

// --- A4

Observation judgeName(const QString& host, const net::Resolution& found)
{
    QJsonArray texts;
    QJsonArray kinds;
    QStringList shown;
    for (const QHostAddress& address : found.addresses) {
        texts.append(address.toString());
        shown.append(address.toString());
        if (const QString kind = kindText(net::kindOf(address)); !kinds.contains(kind))
            kinds.append(kind);
    }
    return Observation::passed(u"name-resolves"_s,
        {host, shown.mid(0, 4).join(", "_L1) + (shown.size() > 4 ? u", …"_s : QString())},
        {{u"host"_s, host}, {u"addresses"_s, texts}, {u"address_kinds"_s, kinds}});
}

Observing resolves(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl url = urlOf(bench, check);
    return proxyOf(bench, url).then(bench.context, [&bench, host = url.host()](QNetworkProxy&& proxy) {
        return addressesOf(bench, host)
            .map(bench.context,
                [host, proxied = !isNone(proxy)](Result<net::Resolution>&& found) -> Result<Observation> {
                    if (found)
                        return judgeName(host, *found);
                    if (found.error().kind == base::ErrorKind::Cancelled)
                        return tl::unexpected(found.error());
                    // The proxy asks for the address itself, and may know a name that this computer does not.
                    if (proxied)
                        return Observation::passed(
                            u"name-left-to-proxy"_s, {host}, {{u"host"_s, host}, {u"here"_s, found.error().slug}});
                    return observed(found.error(), {{u"host"_s, host}});
                });
    });
}

// --- A5

/// The failure that says most when none of several addresses answers: a refusal proves that the host is there.
qsizetype weightOf(const QString& slug)
{
    static const QStringList order{
        u"connection-refused"_s, u"connection-forbidden"_s, u"connect-timeout"_s, u"network-unreachable"_s};
    const qsizetype at = order.indexOf(slug);
    return at < 0 ? order.size() : at;
}

/// Of no consequence while another address answers.
bool isHarmless(const Door& door)
{
    const QString slug = door.answer.error().slug;
    return door.address.isLoopback() ||
           (slug == "network-unreachable"_L1 && door.address.protocol() == QAbstractSocket::IPv6Protocol);
}

Observing connects(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl url = urlOf(bench, check);
    return proxyOf(bench, url).then(bench.context, [&bench, url](QNetworkProxy&& proxy) {
        if (!isNone(proxy))
            return Observing::answered(
                Observation::skipped(SkipReason::NotApplicable, u"port-left-to-proxy"_s, {net::nameOf(proxy)}));
        return doorsOf(bench, url).map(bench.context, [url](Result<QList<Door>>&& doors) -> Result<Observation> {
            if (!doors)
                return tl::unexpected(doors.error());
            return judgeDoors(originOf(url), *doors);
        });
    });
}

// --- A6

/// Whether the proxy is needed at all: does the port answer without it?
Observing withDirectTry(Bench& bench, const QUrl& url, const Observation& red)
{
    const auto said = [red](const QString& direct) {
        Observation out = red;
        out.seen.insert(u"direct"_s, direct);
        return out;
    };
    return net::resolve(url.host(), directTry)
        .then(bench.context,
            [url](net::Resolution&& found) {
                return net::connectTo(
                    found.addresses.constFirst(), quint16(url.port(url.scheme() == "http"_L1 ? 80 : 443)), directTry);
            })
        .map(bench.context, [said](Result<net::Connected>&& connected) -> Result<Observation> {
            if (!connected && connected.error().kind == base::ErrorKind::Cancelled)
                return tl::unexpected(connected.error());
            return said(connected ? u"open"_s : connected.error().slug);
        });
}

Operation<Observation> askTunnel(Bench& bench, const QUrl& url)
{
    return tunnelOf(bench, url).map(bench.context, [url](Result<net::ProxyAnswer>&& answer) -> Result<Observation> {
        if (answer)
            return judgeTunnel(*answer, url);
        return answer.error().kind == base::ErrorKind::Cancelled ? Result<Observation>(tl::unexpected(answer.error()))
                                                                 : observed(answer.error());
    });
}

Operation<Observation> askPlainly(
    Bench& bench, const domain::PlannedCheck& check, const QUrl& url, const QString& proxy)
{
    return firstAnswerOf(bench, check)
        .map(bench.context, [url, proxy](Result<FirstAnswer>&& answer) -> Result<Observation> {
            const Observation fine =
                Observation::passed(u"proxy-lets-through"_s, {proxy, originOf(url)}, {{u"proxy"_s, proxy}});
            if (answer)
                return proxyRefusal(answer->reply, proxy, url).value_or(fine);
            if (answer.error().kind == base::ErrorKind::Cancelled)
                return tl::unexpected(answer.error());
            // What is no fault of the proxy is the next rung's to tell.
            return answer.error().slug.startsWith("proxy-"_L1) ? observed(answer.error(), {{u"proxy"_s, proxy}}) : fine;
        });
}

/// An http:// address needs no tunnel, and proxies may refuse one to it. But whether there is a proxy at all, only the
/// question for one tells: plain HTTP may be answered by anything.
Operation<Observation> askBoth(Bench& bench, const domain::PlannedCheck& check, const QUrl& url, const QString& proxy)
{
    const auto asked =
        tunnelOf(bench, url).map(bench.context, [](Result<net::ProxyAnswer>&& answer) -> Result<Observation> {
            static const QStringList none{u"proxy-not-a-proxy"_s, u"proxy-not-found"_s, u"proxy-unreachable"_s};
            if (!answer && answer.error().kind == base::ErrorKind::Cancelled)
                return tl::unexpected(answer.error());
            return answer || !none.contains(answer.error().slug) ? Observation{} : observed(answer.error());
        });
    return asked.then(bench.context, [&bench, check, url, proxy](Observation&& seen) {
        return seen.state == domain::CheckState::Failed ? Observing::answered(std::move(seen))
                                                        : askPlainly(bench, check, url, proxy);
    });
}

Observing passesProxy(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl url = urlOf(bench, check);
    return proxyOf(bench, url).then(bench.context, [&bench, check, url](QNetworkProxy&& proxy) {
        if (isNone(proxy))
            return Observing::answered(
                Observation::skipped(SkipReason::NotApplicable, u"proxy-none"_s, {originOf(url)}));
        const bool plain = url.scheme() == "http"_L1 && proxy.type() == QNetworkProxy::HttpProxy;
        const auto asked = plain ? askBoth(bench, check, url, net::nameOf(proxy)) : askTunnel(bench, url);
        return asked.then(bench.context, [&bench, url](Observation&& seen) {
            return seen.state == domain::CheckState::Failed ? withDirectTry(bench, url, seen)
                                                            : Observing::answered(std::move(seen));
        });
    });
}

} // namespace

Observation judgeDoors(const QString& origin, const QList<Door>& doors)
{
    QJsonArray open;
    QJsonObject seen;
    QStringList shut;
    const Door* worst = nullptr;
    bool warns = false;
    Observation out;
    for (const Door& door : doors) {
        if (door.answer) {
            open.append(door.address.toString());
            out.samples.append(double(door.answer->ms.count()));
            continue;
        }
        shut << door.address.toString() + u' ' + door.answer.error().slug;
        warns |= !isHarmless(door);
        if (!worst || weightOf(door.answer.error().slug) < weightOf(worst->answer.error().slug))
            worst = &door;
    }
    if (!open.isEmpty())
        seen.insert(u"open"_s, open);
    if (!shut.isEmpty())
        seen.insert(u"shut"_s, QJsonArray::fromStringList(shut));
    const QList<double> samples = out.samples;
    if (open.isEmpty() && !worst)
        out = Observation::failed(u"dns-failed"_s, {origin});
    else if (open.isEmpty())
        out = observed(worst->answer.error(), seen);
    else if (warns)
        out = Observation::warning(u"port-open-partly"_s, {origin, shut.join(", "_L1)}, seen);
    else
        out = Observation::passed(u"port-open"_s, {origin}, seen);
    out.samples = samples;
    return out;
}

Observation judgeTunnel(const net::ProxyAnswer& answer, const QUrl& target)
{
    QJsonObject seen{{u"proxy"_s, answer.proxy}, {u"status"_s, answer.status}, {u"login_offered"_s, answer.hadLogin}};
    if (!answer.said.isEmpty())
        seen.insert(u"said"_s, answer.said.left(300));
    if (!answer.via.isEmpty())
        seen.insert(u"via"_s, answer.via.left(200));
    if (!answer.server.isEmpty())
        seen.insert(u"server"_s, answer.server.left(200));
    if (!answer.schemes.isEmpty())
        seen.insert(u"login_schemes"_s, QJsonArray::fromStringList(answer.schemes));
    const QStringList args{answer.proxy, originOf(target)};
    if (answer.through) {
        Observation out = Observation::passed(u"proxy-lets-through"_s, args, seen);
        out.samples = {double(answer.connect.count()), double(answer.answer.count())};
        return out;
    }
    if (answer.status >= 500)
        return Observation::failed(u"proxy-cannot-reach"_s, args, seen);
    if (answer.status / 100 == 3)
        return Observation::failed(u"proxy-own-page"_s, args, seen);
    const auto refusal = net::refusalOf(answer, target);
    return Observation::failed(refusal ? refusal->slug : u"proxy-refused"_s, args, seen);
}

std::optional<Observation> proxyRefusal(const net::Reply& reply, const QString& proxy, const QUrl& target)
{
    // What proxies call themselves in the errors that they make: Squid names them in a header of its own, too.
    static const QRegularExpression proxies(
        u"squid|tinyproxy|privoxy|zscaler|bluecoat|proxysg|mcafee|web gateway|skyhigh|netskope|ironport|fortiproxy|mitmproxy"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString squid = QString::fromLatin1(reply.header("X-Squid-Error").left(100));
    const QString server = QString::fromLatin1(reply.header("Server").left(200));
    QJsonObject seen{{u"proxy"_s, proxy}, {u"status"_s, reply.status}};
    if (!server.isEmpty())
        seen.insert(u"server"_s, server);
    if (!squid.isEmpty())
        seen.insert(u"squid_error"_s, squid);
    const QStringList args{proxy, originOf(target)};
    if (reply.status == 407)
        return Observation::failed(u"proxy-needs-login"_s, args, seen);
    if (squid.isEmpty() && !proxies.match(server).hasMatch())
        return std::nullopt;
    if (reply.status >= 500)
        return Observation::failed(u"proxy-cannot-reach"_s, args, seen);
    if (reply.status == 403 || reply.status == 401)
        return Observation::failed(u"proxy-refused"_s, args, seen);
    return squid.isEmpty() ? std::nullopt : std::optional(Observation::failed(u"proxy-own-page"_s, args, seen));
}

QList<Probe> wayProbes()
{
    return {
        {u"A3"_s, {}, choosesProxy},
        {u"A4"_s, {}, resolves},
        {u"A5"_s, {}, connects},
        {u"A6"_s, {}, passesProxy},
    };
}

} // namespace gatehouse::probes
