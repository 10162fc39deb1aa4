// SPDX-License-Identifier: Apache-2.0
// Taking addresses apart.
#include "domain/address.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace gatehouse::domain {

QString withoutTrailingSlashes(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QString withoutLogin(const QString& text)
{
    static const QRegularExpression login(QStringLiteral("^(\\s*(?:(?:https?|[a-z][a-z0-9+.-]*:)[:;.]?/+)*+)[^/?#]*@"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).replace(login, QStringLiteral("\\1"));
}

bool isLoopback(const QString& host)
{
    QString name = host.toLower();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (name == QLatin1String("localhost") || name.endsWith(QLatin1String(".localhost")) ||
        name == QLatin1String("::1") || name == QLatin1String("::") || name == QLatin1String("0.0.0.0"))
        return true;
    return name.startsWith(QLatin1String("127.")) &&
           std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

HttpAddress httpAddress(const QString& text)
{
    HttpAddress out;
    const qsizetype mark = text.indexOf(QLatin1String("://"));
    if (mark <= 0) {
        out.flaw = HttpAddress::Flaw::NoScheme;
        return out;
    }
    const QString scheme = text.left(mark).toLower();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https")) {
        out.flaw = HttpAddress::Flaw::OtherScheme;
        return out;
    }
    const QUrl url(text, QUrl::StrictMode);
    out.host = url.host();
    out.path = withoutTrailingSlashes(url.path());
    out.credentials = !url.userInfo().isEmpty();
    if (!url.isValid() || out.host.isEmpty() || url.port(1) == 0)
        out.flaw = HttpAddress::Flaw::Malformed;
    return out;
}

HostPort hostPort(const QString& text)
{
    HostPort out;
    if (text.contains(QLatin1String("://"))) {
        out.flaw = HostPort::Flaw::Scheme;
        return out;
    }
    if (text.contains(u'@')) {
        out.flaw = HostPort::Flaw::Credentials;
        return out;
    }
    const QString rest = withoutTrailingSlashes(text);
    if (rest.contains(u'/')) {
        out.flaw = HostPort::Flaw::HasPath;
        return out;
    }
    // An IPv6 address stands in brackets, so the last colon behind them starts the port.
    const qsizetype bracket = rest.startsWith(u'[') ? rest.indexOf(u']') : 0;
    const qsizetype colon = bracket < 0 ? -1 : rest.indexOf(u':', bracket);
    out.host = colon < 0 ? rest : rest.left(colon);
    bool number = true;
    if (colon >= 0)
        out.port = rest.mid(colon + 1).toInt(&number);
    // QUrl knows which characters a host may have.
    const QUrl url(QLatin1String("http://") + out.host, QUrl::StrictMode);
    if (bracket < 0 || !number || (colon >= 0 && (out.port < 1 || out.port > 65535)) || !url.isValid() ||
        url.host().isEmpty())
        out.flaw = HostPort::Flaw::Malformed;
    return out;
}

} // namespace gatehouse::domain
