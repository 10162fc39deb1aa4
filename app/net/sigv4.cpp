// SPDX-License-Identifier: Apache-2.0
// The four tasks of the signing process: canonical request, string to sign, key, header.
#include "net/sigv4.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>
#include <algorithm>
#include <map>

namespace gatehouse::net {

namespace {

const QByteArray algorithm = QByteArrayLiteral("AWS4-HMAC-SHA256");
const QByteArray ending = QByteArrayLiteral("aws4_request");

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray keyed(const QByteArray& key, const QByteArray& text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// Without empty segments and dots; a slash at the end stays.
QByteArray tidied(const QByteArray& path)
{
    QList<QByteArray> kept;
    for (const QByteArray& segment : path.split('/')) {
        if (segment == "..") {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            kept << segment;
        }
    }
    QByteArray out = "/" + kept.join('/');
    if (path.endsWith('/') && !kept.isEmpty())
        out += '/';
    return out;
}

// QByteArray's own encoding leaves exactly the unreserved characters of RFC 3986, as AWS does.
QByteArray canonicalPath(const QUrl& url)
{
    return tidied(url.path(QUrl::FullyEncoded).toLatin1()).toPercentEncoding("/");
}

QByteArray canonicalQuery(const QUrl& url)
{
    if (!url.hasQuery() || url.query().isEmpty())
        return {};
    const auto encoded = [](const QByteArray& text) {
        return QByteArray::fromPercentEncoding(text).toPercentEncoding();
    };
    QList<QPair<QByteArray, QByteArray>> pairs;
    for (const QByteArray& pair : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        const QByteArray name = pair.split('=').first();
        pairs.append({encoded(name), encoded(pair.mid(name.size() + 1))});
    }
    std::sort(pairs.begin(), pairs.end());
    QByteArrayList out;
    for (const auto& [name, value] : pairs)
        out << name + '=' + value;
    return out.join('&');
}

/// Qt names a port whenever the URL does.
QByteArray hostOf(const QUrl& url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray shown = host.contains(':') ? '[' + host + ']' : host;
    return url.port() < 0 ? shown : shown + ':' + QByteArray::number(url.port());
}

/// By lower-case name; values of the same name joined in their order.
std::map<QByteArray, QByteArray> canonicalHeaders(const Headers& headers)
{
    std::map<QByteArray, QByteArray> out;
    for (const auto& [name, value] : headers) {
        const QByteArray key = name.trimmed().toLower();
        if (key == "user-agent" || key == "expect") // changed on the way, so never signed
            continue;
        const auto [at, isNew] = out.try_emplace(key, value.simplified());
        if (!isNew)
            at->second += ',' + value.simplified();
    }
    return out;
}

QByteArray signature(const AwsKey& key, const QByteArray& day, const AwsScope& scope, const QByteArray& text)
{
    QByteArray chain = "AWS4" + (key.secretKey ? key.secretKey->bytes() : QByteArray());
    for (const QByteArray& part : {day, scope.region.toUtf8(), scope.service.toUtf8(), ending}) {
        QByteArray next = keyed(chain, part);
        base::wipe(chain);
        chain = std::move(next);
    }
    const QByteArray out = keyed(chain, text).toHex();
    base::wipe(chain);
    return out;
}

} // namespace

Headers sigV4(const AwsKey& key, const AwsScope& scope, const QDateTime& time, const QByteArray& method,
    const QUrl& url, const Headers& headers, const QByteArray& body)
{
    const QByteArray stamp = time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray day = stamp.left(8);
    Headers added{{"X-Amz-Date", stamp}};
    if (key.sessionToken) {
        const QByteArray& token = key.sessionToken->bytes();
        added.append({"X-Amz-Security-Token", QByteArray(token.constData(), token.size())});
    }
    Headers all = headers + added;
    all.append({"Host", hostOf(url)});
    QByteArray lines;
    QByteArrayList names;
    for (const auto& [name, value] : canonicalHeaders(all)) {
        lines += name + ':' + value + '\n';
        names << name;
    }
    const QByteArray canonical = method + '\n' + canonicalPath(url) + '\n' + canonicalQuery(url) + '\n' + lines + '\n' +
                                 names.join(';') + '\n' + digestOf(body);
    const QByteArray where = day + '/' + scope.region.toUtf8() + '/' + scope.service.toUtf8() + '/' + ending;
    const QByteArray text = algorithm + '\n' + stamp + '\n' + where + '\n' + digestOf(canonical);
    added.append({"Authorization", algorithm + " Credential=" + key.accessKey.toUtf8() + '/' + where +
                                       ", SignedHeaders=" + names.join(';') +
                                       ", Signature=" + signature(key, day, scope, text)});
    return added;
}

Signer sigV4Signer(AwsKey key, AwsScope scope, base::Clock now)
{
    return [key = std::move(key), scope = std::move(scope), now = std::move(now)](const QByteArray& method,
               const QUrl& url, const Headers& headers,
               const QByteArray& body) { return sigV4(key, scope, now(), method, url, headers, body); };
}

QString pathSegment(const QString& id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace gatehouse::net
