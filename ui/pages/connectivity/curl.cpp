// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/curl.h"

#include "base/redactor.h"

#include <QUrl>

namespace gatehouse::ui {

using namespace domain;

namespace {

/// For a POSIX shell.
QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// Rungs that ask without a key on purpose.
bool isAnonymous(const QString& rung)
{
    static const QStringList open{
        QStringLiteral("B2"), QStringLiteral("B3"), QStringLiteral("F1"), QStringLiteral("F3"), QStringLiteral("F12")};
    return open.contains(rung);
}

} // namespace

QString curlOf(const CheckResult& result, const Instance& instance)
{
    const QUrl url(result.url, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (result.id.from != Vantage::Workstation || !web || url.host().isEmpty())
        return {};
    QStringList words{QStringLiteral("curl"), QStringLiteral("--verbose"), QStringLiteral("--max-time 30")};
    if (url.scheme() == QLatin1String("https") && !instance.caFile.isEmpty())
        words << QStringLiteral("--cacert ") + quoted(instance.caFile);
    if (instance.proxyMode == ProxyMode::Manual)
        words << QStringLiteral("--proxy ") + quoted(instance.proxy.toString(QUrl::RemoveUserInfo));
    else if (instance.proxyMode == ProxyMode::None)
        words << QStringLiteral("--noproxy '*'");
    if (result.id.rung.startsWith(u'B') && !isAnonymous(result.id.rung))
        words << QStringLiteral("--header \"PRIVATE-TOKEN: $GITLAB_TOKEN\"");
    else if (result.id.rung.startsWith(u'F') && !isAnonymous(result.id.rung))
        words << QStringLiteral("--header \"Authorization: Bearer $MODEL_KEY\"");
    words << quoted(base::redactedByShape(url.toString(QUrl::RemoveUserInfo)));
    return words.join(QLatin1Char(' '));
}

} // namespace gatehouse::ui
