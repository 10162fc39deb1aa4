// SPDX-License-Identifier: Apache-2.0
// The way to a target as a host sees it: curl's exit codes and figures (curl manual, EXIT CODES and --write-out).
#include "domain/host_judgement.h"

#include <QUrl>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

bool says(const QString& text, const char* pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

HostStep passed(const char* rung, const QString& slug, const QStringList& args, const QJsonObject& seen = {})
{
    return {QString::fromLatin1(rung), Observation::passed(slug, args, seen)};
}

/// Why a handshake failed, in A7's words.
HostStep certificateFault(const HostAnswer& a)
{
    QString slug = u"host-tls-untrusted"_s;
    if (a.exit == 35)
        slug = says(a.error, "wrong version number|unknown protocol|record layer") ? u"host-tls-not-spoken"_s
                                                                                   : u"host-tls-failed"_s;
    else if (a.exit != 60)
        slug = u"host-tls-failed"_s;
    else if (says(a.error, "expired"))
        slug = u"host-tls-expired"_s;
    else if (says(a.error, "subject name|does not match"))
        slug = u"host-tls-name"_s;
    // Trusted by GitLab's own bundle, and Rails will be content: Workhorse takes the system's.
    if (a.exit == 60 && a.values.value(u"bundle_exit"_s) == "0"_L1)
        slug = u"host-tls-system-distrusts"_s;
    return {u"A7"_s, Observation::failed(slug, {a.place}, a.seen)};
}

/// curl writes CONNECT when it speaks of a tunnel; the word proxy may be part of the target's name.
bool isProxyRefusal(const HostAnswer& a)
{
    return a.exit == 5 || a.exit == 97 || a.error.contains("CONNECT"_L1);
}

} // namespace

HostAnswer::HostAnswer(const HostRecord& record) : values(record.values)
{
    exit = values.value(u"exit"_s).toInt();
    error = values.value(u"error"_s);
    url = values.value(u"url"_s);
    const QUrl parsed(url);
    host = parsed.host();
    place = host + u':' + QString::number(parsed.port(parsed.scheme() == "https"_L1 ? 443 : 80));
    const QStringList figures = values.value(u"figures"_s).split(u' ');
    status = figures.value(0).toInt();
    connectMs = figures.value(2).toDouble() * 1000;
    tlsMs = figures.value(3).toDouble() * 1000;
    totalMs = figures.value(4).toDouble() * 1000;
    seen = {{u"curl_exit"_s, exit}};
    if (status > 0)
        seen.insert(u"status"_s, status);
    if (!figures.value(5).isEmpty())
        seen.insert(u"address"_s, figures.value(5));
    for (const char* key : {"error", "server", "via", "location", "content-type", "body", "trusted_certs"})
        if (const QString value = values.value(QLatin1String(key)); !value.isEmpty())
            seen.insert(QString::fromLatin1(key).replace(u'-', u'_'), value.left(300));
}

QList<HostStep> hostWay(const HostAnswer& a)
{
    QList<HostStep> out;
    if (isProxyRefusal(a) && a.exit != 0)
        return {{u"A6"_s, Observation::failed(u"host-proxy-refuses"_s, {a.place}, a.seen)}};
    if (a.exit == 6)
        return {{u"A4"_s, Observation::failed(u"host-name-unknown"_s, {a.host}, a.seen)}};
    const QString address = a.seen.value(u"address"_s).toString();
    if (!address.isEmpty() && address != a.host)
        out << passed("A4", u"host-name-resolves"_s, {a.host, address}, {{u"address"_s, address}});
    if (!a.isConnected()) {
        const QString slug = a.exit == 28 ? u"host-silent"_s : a.exit == 7 ? u"host-refused"_s : u"host-not-reached"_s;
        return out << HostStep{u"A5"_s, Observation::failed(slug, {a.place}, a.seen)};
    }
    out << passed("A5", u"host-port-open"_s, {a.place});
    if (a.url.startsWith("https:"_L1)) {
        if (a.exit == 35 || (a.exit >= 51 && a.exit <= 60 && a.exit != 52 && a.exit != 55 && a.exit != 56) ||
            a.exit == 77 || a.exit == 83)
            return out << certificateFault(a);
        if (a.tlsMs > 0 && a.values.value(u"bundle_exit"_s) == "60"_L1)
            return out << HostStep{u"A7"_s, Observation::failed(u"host-tls-bundle-distrusts"_s, {a.place}, a.seen)};
        if (a.tlsMs > 0)
            out << passed("A7", u"host-tls-good"_s, {a.place});
    }
    if (a.exit != 0)
        return out << HostStep{u"A8"_s, Observation::failed(u"host-no-answer"_s, {a.place}, a.seen)};
    const bool isProxy = a.status >= 502 && a.status <= 504 && a.values.value(u"server"_s) != "uvicorn"_L1;
    return out << HostStep{u"A8"_s,
               isProxy ? Observation::failed(u"host-no-upstream"_s, {a.place, QString::number(a.status)}, a.seen)
                       : Observation::passed(u"host-answers"_s, {a.place, QString::number(a.status)}, a.seen)};
}

QList<HostStep> hostPortal(const HostAnswer& a)
{
    const bool reached = a.exit == 0 && a.status == 200;
    return {{u"A8"_s, reached ? Observation::passed(u"host-portal-reached"_s, {a.host}, a.seen)
                              : Observation::failed(u"host-portal-not-reached"_s, {a.host}, a.seen)}};
}

Observation hostListening(const HostAnswer& atAddress, bool here)
{
    if (atAddress.isConnected())
        return Observation::passed(u"host-port-open"_s, {atAddress.place});
    return here ? Observation::failed(u"host-loopback-only"_s, {atAddress.place}, atAddress.seen)
                : Observation::failed(u"host-model-down"_s, {atAddress.place}, atAddress.seen);
}

Observation hostDialect(const HostAnswer& a, std::optional<bool> tlsWanted)
{
    const bool untrusted = a.exit == 60;
    const bool tls = untrusted || a.tlsMs > 0;
    QJsonObject seen = a.seen;
    seen.insert(u"tls"_s, tls);
    if (tlsWanted && *tlsWanted != tls)
        return Observation::failed(tls ? u"host-service-needs-tls"_s : u"host-service-without-tls"_s, {a.place}, seen);
    if (untrusted)
        return Observation::failed(u"host-tls-untrusted"_s, {a.place}, seen);
    return Observation::passed(tls ? u"host-service-tls"_s : u"host-service-clear"_s, {a.place}, seen);
}

Observation hostProxies(const HostRecord& record)
{
    QJsonObject seen;
    for (auto it = record.values.begin(); it != record.values.end(); ++it)
        seen.insert(it.key(), it.value());
    if (seen.isEmpty())
        return Observation::passed(u"host-proxy-none"_s);
    return Observation::passed(u"host-proxy-variables"_s, {QStringList(seen.keys()).join(", "_L1)}, seen);
}

std::optional<Observation> hostClock(const HostAnswer& a)
{
    // The headers came in lower case, which RFC 2822 dates do not.
    static const QRegularExpression form(u"(\\d{1,2}) ([a-z]{3}) (\\d{4}) (\\d\\d):(\\d\\d):(\\d\\d)"_s);
    const auto match = form.match(a.values.value(u"date"_s));
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const int month = int(months.indexOf(match.captured(2))) + 1;
    const qint64 now = a.values.value(u"now"_s).toLongLong();
    if (!match.hasMatch() || month < 1 || now <= 0)
        return std::nullopt;
    const QDateTime there(QDate(match.captured(3).toInt(), month, match.captured(1).toInt()),
        QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt()), Qt::UTC);
    const qint64 apart = now - there.toSecsSinceEpoch();
    const QJsonObject seen{{u"apart_s"_s, apart}};
    // Tokens have no leeway; the answer itself may have taken some seconds.
    if (qAbs(apart) >= 60)
        return Observation::warning(u"host-clock-off"_s, {a.place, QString::number(qAbs(apart))}, seen);
    return Observation::passed(u"host-clock-agrees"_s, {a.place}, seen);
}

} // namespace gatehouse::domain
