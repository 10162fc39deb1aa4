// SPDX-License-Identifier: Apache-2.0
// Replies to JSON or to the error that their status means.
#include "gitlab/answer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace gatehouse::gitlab {

using base::Error;
using base::ErrorKind;

namespace {

constexpr int deepest = 64;

int depthOf(const QByteArray& json)
{
    int depth = 0, reached = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            reached = std::max(reached, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return reached;
}

bool callsItselfJson(const net::Reply& reply)
{
    return reply.header("Content-Type").toLower().contains("json");
}

/// Retry-After in seconds or as a date, else GitLab's RateLimit-Reset (a moment in epoch seconds).
std::optional<std::chrono::seconds> waitOf(const net::Reply& reply)
{
    bool number = false;
    const QByteArray after = reply.header("Retry-After").trimmed();
    if (const int seconds = after.toInt(&number); number && seconds >= 0)
        return std::chrono::seconds(seconds);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const QDateTime at = QDateTime::fromString(QString::fromLatin1(after), Qt::RFC2822Date); at.isValid())
        return std::chrono::seconds(std::max<qint64>(0, now.secsTo(at)));
    if (const qint64 reset = reply.header("RateLimit-Reset").trimmed().toLongLong(&number); number)
        return std::chrono::seconds(std::clamp<qint64>(reset - now.toSecsSinceEpoch(), 0, 24 * 60 * 60));
    return {};
}

/// GitLab lists every scope that would do; the least of them is the one to ask for.
QString sufficient(const QString& scopes)
{
    const QStringList names = scopes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const char* least : {"read_api", "api"})
        if (names.contains(QLatin1String(least)))
            return QLatin1String(least);
    return scopes;
}

Error error(ErrorKind kind, const char* slug, QStringList args = {}, QString words = {})
{
    return {kind, QLatin1String(slug), std::move(args), std::move(words), {}};
}

} // namespace

base::Result<QJsonValue> jsonOf(const net::Reply& reply)
{
    const auto bad = [&](const char* slug, const QString& detail) {
        return tl::unexpected(callsItselfJson(reply)
                                  ? error(ErrorKind::Malformed, slug, {reply.url.path(), detail})
                                  : error(ErrorKind::NotGitLab, "not-gitlab",
                                        {reply.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)}));
    };
    if (depthOf(reply.body) > deepest)
        return bad("answer-too-deep", QString::number(deepest));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return bad("answer-not-json", parsed.errorString());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QStringList serverWords(const QJsonValue& body)
{
    const auto texts = [](const QJsonValue& value) {
        QStringList out;
        if (value.isString())
            out.append(value.toString());
        for (const QJsonValue each : value.toArray())
            out.append(each.isObject() ? each[QLatin1String("message")].toString() : each.toString());
        // A record's validation: {"attribute": ["reason", ...]}
        const QJsonObject byAttribute = value.toObject();
        for (auto it = byAttribute.begin(); it != byAttribute.end(); ++it)
            for (const QJsonValue each : it->isArray() ? it->toArray() : QJsonArray{it->toString()})
                out.append(it.key() + QStringLiteral(": ") + each.toString());
        out.removeAll(QString());
        return out;
    };
    for (const char* key : {"errors", "message", "error_description", "error"})
        if (const QStringList found = texts(body[QLatin1String(key)]); !found.isEmpty())
            return found;
    return {};
}

std::optional<Error> statusError(const net::Reply& reply)
{
    if (reply.status >= 200 && reply.status < 300)
        return {};
    if (net::saysTlsIsWanted(reply))
        return error(ErrorKind::NotGitLab, "http-to-tls-port", {reply.url.authority()});
    const auto json = jsonOf(reply);
    const QString words = json ? serverWords(*json).join(QLatin1Char('\n')) : QString();
    const QString status = QString::number(reply.status);
    if (reply.status >= 300 && reply.status < 400)
        return error(ErrorKind::NotGitLab, "redirected", {QString::fromUtf8(reply.header("Location")).left(500)});
    switch (reply.status) {
    case 401:
        return error(ErrorKind::NotPermitted, "token-not-accepted", {}, words);
    case 403:
        if (json && (*json)[QLatin1String("error")].toString() == QLatin1String("insufficient_scope"))
            return error(ErrorKind::NotPermitted, "token-lacks-scope",
                {sufficient((*json)[QLatin1String("scope")].toString())}, words);
        return error(ErrorKind::NotPermitted, "not-permitted", {reply.url.path()}, words);
    case 404:
        return error(
            ErrorKind::NotGitLab, "not-gitlab", {reply.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)}, words);
    case 429: {
        Error limited = error(ErrorKind::RateLimited, "rate-limited", {}, words);
        limited.retryAfter = waitOf(reply);
        limited.args = {limited.retryAfter ? QString::number(limited.retryAfter->count()) : QStringLiteral("60")};
        return limited;
    }
    default:
        return reply.status >= 500 ? error(ErrorKind::Unreachable, "server-error", {status}, words)
                                   : error(ErrorKind::Refused, "request-refused", {status}, words);
    }
}

GraphQLErrors errorsOf(const QJsonObject& answer)
{
    GraphQLErrors out;
    const QJsonArray errors = answer[QLatin1String("errors")].toArray();
    for (const QJsonValue each : errors) {
        out.messages.append(each[QLatin1String("message")].toString());
        out.deepestPath = std::max(out.deepestPath, int(each[QLatin1String("path")].toArray().size()));
        const QJsonValue extensions = each[QLatin1String("extensions")];
        for (const QJsonValue problem : extensions[QLatin1String("problems")].toArray()) {
            QStringList path;
            for (const QJsonValue step : problem[QLatin1String("path")].toArray())
                if (step.isString())
                    path.append(step.toString());
            out.refusedArguments.append(path.join(QLatin1Char('.')));
        }
        if (const QString field = extensions[QLatin1String("fieldName")].toString(); !field.isEmpty())
            out.missingFields.append(field);
        for (const char* key : {"argumentName", "arguments"}) // the latter: several, joined by ", "
            for (const QString& name :
                extensions[QLatin1String(key)].toString().split(QStringLiteral(", "), Qt::SkipEmptyParts))
                out.refusedArguments.append(name);
    }
    return out;
}

} // namespace gatehouse::gitlab
