// SPDX-License-Identifier: Apache-2.0
#include "probes/direct_access_answers.h"

#include "domain/address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::SkipReason;

namespace {

constexpr qint64 mostSkew = 60; ///< seconds; tokens live for an hour
const QString gatewayName = u"gitlab-ai-gateway"_s;

/// An HTTP date, RFC 9110; null when it is none.
QDateTime dateIn(const net::Reply& reply)
{
    QDateTime out =
        QLocale::c().toDateTime(QString::fromLatin1(reply.header("Date")), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    out.setTimeSpec(Qt::UTC);
    return out;
}

bool isTokenFailure(const QString& message)
{
    return message.contains("token creation failed"_L1, Qt::CaseInsensitive);
}

/// GitLab copies the gateway's status, and of its body `error`, `error_code` and a message. Statuses of something in
/// between, and of no answer at all, come without words.
Observation byGateway(const net::Reply& reply, const QJsonObject& body, QJsonObject seen)
{
    QStringList said;
    for (const char* key : {"error", "error_description"})
        if (const QString text = body.value(QLatin1String(key)).toString(); !text.isEmpty())
            said << text;
    const QString code = body.value(u"error_code").toVariant().toString();
    seen.insert(u"said"_s, shortened(said.join(u"; "_s)));
    if (!code.isEmpty())
        seen.insert(u"code"_s, shortened(code));
    const QString status = QString::number(reply.status);
    if (said.isEmpty() && (reply.status == 502 || reply.status == 503 || reply.status == 504)) {
        seen.insert(u"by"_s, u"unknown"_s);
        return Observation::failed(u"direct-access-unreachable"_s, {status}, seen);
    }
    // Any other status was given by whoever listens at the gateway's address.
    seen.insert(u"by"_s, u"gateway"_s);
    seen.insert(u"reached"_s, !said.isEmpty() || reply.status == 402 || reply.status == 403);
    if (reply.status == 429)
        return Observation::warning(u"direct-access-rate-limit"_s, {}, seen);
    if (reply.status == 401)
        return Observation::failed(u"direct-access-token-refused"_s, {said.value(0)}, seen);
    if (reply.status >= 500)
        return Observation::failed(u"direct-access-gateway-error"_s, {status}, seen);
    return Observation::failed(u"direct-access-gateway-refusal"_s, {status, said.value(0)}, seen);
}

Observation byGitLab(const net::Reply& reply, const QJsonObject& body, QJsonObject seen)
{
    const QString said = wordsIn(body);
    const QString status = QString::number(reply.status);
    seen.insert(u"by"_s, u"gitlab"_s);
    seen.insert(u"said"_s, said);
    switch (reply.status) {
    case 401:
        return Observation::failed(u"direct-access-no-rights"_s, {}, seen);
    case 403:
        if (said.contains("direct connections are disabled"_L1, Qt::CaseInsensitive)) {
            Observation out = Observation::skipped(SkipReason::NotApplicable, u"direct-access-disabled"_s);
            out.seen = seen;
            return out;
        }
        if (body.value(u"error").toString() == "insufficient_scope"_L1)
            return Observation::skipped(SkipReason::NotVisible, u"token-without-scope"_s, {u"ai_features"_s});
        return Observation::failed(u"direct-access-forbidden"_s, {}, seen);
    case 404:
        return Observation::failed(u"direct-access-missing"_s, {}, seen);
    case 422:
        return Observation::failed(u"direct-access-unprocessable"_s, {said}, seen);
    case 429:
        return Observation::warning(u"direct-access-rate-limit"_s, {}, seen);
    case 400:
        return Observation::failed(u"direct-access-bad-request"_s, {said}, seen);
    default:
        break;
    }
    if (reply.status >= 500) {
        // Rails raises when no answer came from the gateway: refused, no name, no trust, blocked, Silent Mode.
        seen.insert(u"by"_s, u"unknown"_s);
        return Observation::failed(u"direct-access-unreachable"_s, {status}, seen);
    }
    return Observation::failed(u"direct-access-strange"_s, {status}, seen);
}

/// A segment of a token; empty when it is no JSON object.
QJsonObject segment(const QByteArray& text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QJsonDocument::fromJson(*decoded).object() : QJsonObject();
}

bool holds(const QJsonValue& value, const QString& text)
{
    return value.isArray() ? value.toArray().contains(text) : value.toString() == text;
}

QString comparable(const QString& address)
{
    QUrl url(domain::withoutTrailingSlashes(address.trimmed()));
    if (url.port() == (url.scheme() == "https"_L1 ? 443 : 80))
        url.setPort(-1);
    return url.scheme().toLower() + "://"_L1 + url.host().toLower() + u':' + QString::number(url.port()) + url.path();
}

} // namespace

bool isGitLabCloud(const QString& host)
{
    const QString name = host.toLower();
    return name == "gitlab.com"_L1 || name.endsWith(".gitlab.com"_L1) || name == "gitlab.net"_L1 ||
           name.endsWith(".gitlab.net"_L1);
}

DirectAccessAnswer directAccessAnswer(const net::Reply& reply)
{
    const QJsonObject body = objectIn(reply);
    QJsonObject seen = headOf(reply);
    if (reply.status == 201 || reply.status == 200) {
        const QByteArray token = body.value(u"token").toString().toUtf8();
        const QString base = body.value(u"base_url").toString().left(2048);
        if (token.isEmpty() || base.isEmpty())
            return {Observation::failed(u"direct-access-without-token"_s, {}, seen), {}};
        DirectAccess access{base, base::makeSecret(token), {},
            QDateTime::fromSecsSinceEpoch(body.value(u"expires_at").toInteger(), Qt::UTC), dateIn(reply)};
        const QJsonObject headers = body.value(u"headers").toObject();
        for (auto it = headers.begin(); it != headers.end() && access.headers.size() < 64; ++it)
            access.headers.append({it.key().toLatin1(), it.value().toString().toUtf8()});
        return {Observation::passed(u"direct-access-granted"_s, {}, seen), access};
    }
    const QString message = body.value(u"message").toString();
    if (isTokenFailure(message))
        return {byGateway(reply, body, seen), {}};
    if (message.contains("token is missing"_L1, Qt::CaseInsensitive))
        return {Observation::failed(u"direct-access-without-token"_s, {}, seen), {}};
    if (body.isEmpty() && reply.status != 500 && reply.status != 429) {
        seen.insert(u"by"_s, u"unknown"_s);
        seen.insert(u"body"_s, shortened(QString::fromUtf8(reply.body.left(1000))));
        return {Observation::failed(reply.status >= 500 ? u"direct-access-unreachable"_s : u"direct-access-strange"_s,
                    {QString::number(reply.status)}, seen),
            {}};
    }
    return {byGitLab(reply, body, seen), {}};
}

Observation claimsOf(const DirectAccess& access, const QDateTime& now)
{
    const QList<QByteArray> parts = access.token->bytes().split('.');
    const QJsonObject claims = parts.size() == 3 ? segment(parts.at(1)) : QJsonObject();
    if (claims.isEmpty())
        return Observation::warning(u"gateway-token-unreadable"_s);
    QJsonObject seen{{u"issuer"_s, shortened(claims.value(u"iss").toString())}};
    const QJsonArray scopes = claims.value(u"scopes").toArray();
    QStringList names;
    for (const QJsonValue scope : scopes)
        if (names.size() < 32)
            names << scope.toString().left(64);
    seen.insert(u"scopes"_s, QJsonArray::fromStringList(names));
    const qint64 issued = claims.value(u"iat").toInteger();
    const qint64 expires = claims.value(u"exp").toInteger();
    const QDateTime time = access.gitlabTime.isValid() ? access.gitlabTime : now;
    seen.insert(u"compared_with"_s, access.gitlabTime.isValid() ? u"gitlab"_s : u"workstation"_s);
    if (issued > 0) {
        const qint64 skew = issued - time.toSecsSinceEpoch();
        seen.insert(u"clock_seconds"_s, skew);
        if (qAbs(skew) > mostSkew)
            return Observation::warning(u"gateway-clock-off"_s, {QString::number(skew)}, seen);
    }
    if (expires > 0) {
        seen.insert(u"seconds_left"_s, expires - time.toSecsSinceEpoch());
        if (expires <= time.toSecsSinceEpoch())
            return Observation::warning(
                u"gateway-clock-off"_s, {QString::number(expires - time.toSecsSinceEpoch())}, seen);
    }
    if (!holds(claims.value(u"aud"), gatewayName))
        return Observation::warning(u"gateway-token-for-another"_s, {}, seen);
    if (!names.isEmpty() && !names.contains(u"complete_code"_s))
        return Observation::warning(u"gateway-token-without-completion"_s, {names.join(u", "_s)}, seen);
    return Observation::passed(u"gateway-token-good"_s, {names.join(u", "_s)}, seen);
}

Observation addressHandedOut(const QString& handedOut, const QString& configured)
{
    const QUrl url(handedOut);
    const QString shown = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    const QJsonObject seen{
        {u"base_url"_s, shown}, {u"configured"_s, QUrl(configured).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)}};
    if (comparable(handedOut) == comparable(configured))
        return Observation::passed(u"gateway-address-used"_s, {shown}, seen);
    if (isGitLabCloud(url.host()))
        return Observation::failed(u"gateway-address-cloud"_s, {url.host()}, seen);
    return Observation::failed(u"gateway-address-other"_s, {shown}, seen);
}

} // namespace gatehouse::probes
