// SPDX-License-Identifier: Apache-2.0
// The checks before a first byte is sent.
#include "net/origin.h"

#include "net/error_table.h"

#include <algorithm>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

bool isUsable(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty() && (isHttps(url) || url.scheme() == QStringLiteral("http"));
}

} // namespace

bool isHttps(const QUrl& url)
{
    return url.scheme() == QStringLiteral("https");
}

QUrl placed(const QUrl& base, const QString& path)
{
    QUrl url;
    url.setScheme(base.scheme());
    url.setHost(base.host(QUrl::FullyDecoded));
    url.setPort(base.port());
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    const qsizetype question = path.indexOf(u'?');
    url.setPath(root + path.left(question), QUrl::TolerantMode);
    if (question >= 0)
        url.setQuery(path.mid(question + 1), QUrl::TolerantMode);
    return url;
}

QByteArray valueOf(const Credential& credential)
{
    QByteArray value = credential.scheme.isEmpty() ? QByteArray() : credential.scheme + ' ';
    const QByteArray& secret = credential.value->bytes();
    return value.append(secret.constData(), secret.size());
}

bool isClean(const QByteArray& text)
{
    return std::none_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f; });
}

std::optional<Error> refusalOf(
    const Endpoint& endpoint, const Credential& credential, const QString& path, const Headers& headers, bool isSigned)
{
    const QUrl& base = endpoint.base;
    if (!isUsable(base) || !path.startsWith(u'/') || !placed(base, path).isValid())
        return Error{ErrorKind::BadInput, QStringLiteral("url-unusable"),
            {base.toDisplayString(QUrl::RemoveUserInfo) + path.section(u'?', 0, 0)}, {}, {}};
    const bool hasCredential = !credential.header.isEmpty() && credential.value;
    if ((hasCredential || isSigned) && !isHttps(base) && !endpoint.allowHttp)
        return Error{ErrorKind::NotPermitted, QStringLiteral("http-needs-consent"), {hostAndPort(base)}, {}, {}};
    if (hasCredential && (!isClean(credential.value->bytes()) || credential.value->isEmpty()))
        return Error{ErrorKind::BadInput, QStringLiteral("credential-unusable"), {}, {}, {}};
    for (const auto& [name, value] : headers)
        if (name.isEmpty() || !isClean(name) || !isClean(value))
            return Error{ErrorKind::BadInput, QStringLiteral("header-unusable"),
                {QString::fromLatin1(name.simplified())}, {}, {}};
    return std::nullopt;
}

} // namespace gatehouse::net
