// SPDX-License-Identifier: Apache-2.0
#include "probes/direct_access_answers.h"

#include "domain/address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::SkipReason;

namespace {

constexpr qint64 mostSkew = 60; ///< seconds; tokens live for an hour
const QString gatewayName = u"gitlab-ai-gateway"_s;

bool isTokenFailure(const QString& message)
{
    return message.contains("token creation failed"_L1, Qt::CaseInsensitive);
}

/// Ruby, OpenSSL and GitLab's filter, of a request that nobody answered.
bool saysUnreached(const QString& said)
{
    static const QRegularExpression words(
        u"\\bErrno\\b|ECONNREFUSED|connection (?:refused|reset)|failed to open tcp|timed? ?out|execution expired|"
        u"getaddrinfo|name resolution|name or service not known|cannot be resolved|certificate|SSL_connect|"
        u"wrong version number|end of file reached|no route to host|network is unreachable|URL is blocked|silent mode"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(said).hasMatch();
}

/// The status with which the gateway says this; 0 for words that are not its own.
int statusOfWords(const QString& said)
{
    static const QList<std::pair<int, QRegularExpression>> table = [] {
        QList<std::pair<int, QRegularExpression>> out;
        const auto add = [&out](int status, const QString& words) {
            out.append({status, QRegularExpression(words, QRegularExpression::CaseInsensitiveOption)});
        };
        add(401, u"forbidden by auth provider|no authorization header|invalid authorization header|"
                 u"authentication token type|header mismatch"_s);
        add(402, u"USAGE_QUOTA_EXCEEDED|insufficient_credits"_s);
        add(403, u"USAGE_QUOTA_NOT_ENTITLED|unauthorized to "_s);
        add(500, u"failed to generate jwt|(?:^|; )internal server error$"_s);
        add(404, u"(?:^|; )not found$"_s);
        add(405, u"(?:^|; )method not allowed$"_s);
        return out;
    }();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& row) { return row.second.match(said).hasMatch(); });
    return found == table.end() ? 0 : found->first;
}

/// The status that GitLab got: it says it beside its own, or passes it on. 0: not known, as GitLab's own 503 tells
/// nothing.
int innerStatus(const net::Reply& reply, const QString& code, const QString& said)
{
    if (const int told = code.toInt(); told >= 100 && told < 600)
        return told;
    if (const int known = statusOfWords(said))
        return known;
    return reply.status == 503 ? 0 : reply.status;
}

/// GitLab copies of the gateway's body `error`, `error_code` and a message, and passes its status on or says 503.
/// Statuses of something in between, and of no answer at all, come without words or in those of GitLab's own client.
Observation byGateway(const net::Reply& reply, const QJsonObject& body, QJsonObject seen)
{
    QStringList words;
    for (const char* key : {"error", "error_description"})
        if (const QString text = body.value(QLatin1String(key)).toString(); !text.isEmpty())
            words << text;
    const QString code = body.value(u"error_code").toVariant().toString();
    const QString said = shortened(words.join(u"; "_s));
    seen.insert(u"said"_s, said);
    if (!code.isEmpty())
        seen.insert(u"code"_s, shortened(code));
    const int inner = innerStatus(reply, code, said);
    const QString status = QString::number(inner > 0 ? inner : reply.status);
    seen.insert(u"inner"_s, inner);
    const bool between = inner >= 502 && inner <= 504;
    if (between || (inner == 0 && said.isEmpty()) || ((inner == 0 || inner >= 500) && saysUnreached(said))) {
        seen.insert(u"by"_s, u"unknown"_s);
        return Observation::failed(u"direct-access-unreachable"_s, {status}, seen);
    }
    // Any other status was given by whoever listens at the gateway's address.
    const bool refused = inner >= 400 && inner < 500 && !said.isEmpty();
    seen.insert(u"by"_s, inner > 0 ? u"gateway"_s : u"unknown"_s);
    seen.insert(u"reached"_s, statusOfWords(said) > 0 || refused || inner == 402 || inner == 403);
    switch (inner) {
    case 0:
        return Observation::failed(u"direct-access-not-made"_s, {said}, seen);
    case 401:
        return Observation::failed(u"direct-access-token-refused"_s, {said}, seen);
    case 404:
    case 405:
        return Observation::failed(u"direct-access-path-unknown"_s, {status}, seen);
    case 429:
        return Observation::warning(u"direct-access-rate-limit"_s, {}, seen);
    default:
        return inner >= 500 ? Observation::failed(u"direct-access-gateway-error"_s, {status}, seen)
                            : Observation::failed(u"direct-access-gateway-refusal"_s, {status, said}, seen);
    }
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
    case 402: // GitLab itself counts no credits
        seen.insert(u"inner"_s, 402);
        return Observation::failed(u"direct-access-gateway-refusal"_s, {status, said}, seen);
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
        DirectAccess access{base, base::makeSecret(token), {}, dateOf(reply)};
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
