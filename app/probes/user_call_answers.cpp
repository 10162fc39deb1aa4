// SPDX-License-Identifier: Apache-2.0
#include "probes/user_call_answers.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::SkipReason;

namespace {

/// The gateway's words for an error that it did not catch. Workhorse's own, when it does not reach the gateway, are the
/// same with the end of a line behind them.
bool isUncaughtInGateway(const net::Reply& reply)
{
    return reply.status == 500 && reply.body == "Internal Server Error" &&
           reply.header("Content-Type").startsWith("text/plain");
}

/// Workhorse passes the gateway's answer on as it is, and a proxy before GitLab puts its own name over the server's;
/// GitLab marks its own.
QString giverOf(const net::Reply& reply, const QJsonObject& body)
{
    if (!reply.header("X-GitLab-Error-Origin").isEmpty())
        return u"gitlab"_s;
    if (!reply.header("X-Process-Time").isEmpty() || reply.header("Server") == "uvicorn" || body.contains(u"detail") ||
        isUncaughtInGateway(reply))
        return u"gateway"_s;
    return body.contains(u"message") || body.contains(u"error_description") ? u"gitlab"_s : u"unknown"_s;
}

Observation ofGitLab(const net::Reply& reply, const QJsonObject& body, const QJsonObject& seen)
{
    const QString said = seen.value(u"said"_s).toString();
    const QString status = QString::number(reply.status);
    switch (reply.status) {
    case 401:
        return Observation::failed(u"completion-no-rights"_s, {}, seen);
    case 403:
        if (body.value(u"error").toString() == "insufficient_scope"_L1)
            return Observation::skipped(SkipReason::NotVisible, u"token-without-scope"_s, {u"ai_features"_s});
        return Observation::failed(u"completion-no-rights"_s, {}, seen);
    case 404:
        return Observation::failed(u"completion-missing"_s, {}, seen);
    case 422:
        return Observation::failed(u"completion-unprocessable"_s, {said}, seen);
    case 429:
        return Observation::warning(u"gitlab-rate-limit"_s, {}, seen);
    default:
        return Observation::failed(
            reply.status >= 500 ? u"completion-unreachable"_s : u"completion-strange"_s, {status}, seen);
    }
}

Observation ofGateway(const net::Reply& reply, QJsonObject seen)
{
    const QString said = seen.value(u"said"_s).toString();
    const QString status = QString::number(reply.status);
    seen.insert(u"reached"_s, true);
    switch (reply.status) {
    case 401:
        return Observation::failed(u"completion-token-refused"_s, {said}, seen);
    case 402:
    case 403:
        return Observation::failed(u"completion-not-entitled"_s, {status}, seen);
    case 422:
        return Observation::failed(u"completion-not-taken"_s, {said}, seen);
    case 429:
        return Observation::warning(u"gitlab-rate-limit"_s, {}, seen);
    default:
        return Observation::failed(
            reply.status >= 500 ? u"completion-gateway-error"_s : u"completion-strange"_s, {status}, seen);
    }
}

} // namespace

Observation codeCompletionAnswer(const net::Reply& reply)
{
    const QJsonObject body = objectIn(reply);
    QJsonObject seen = headOf(reply);
    const QJsonValue choices = body.value(u"choices");
    if (reply.status == 200 && choices.isArray()) {
        seen.insert(u"choices"_s, choices.toArray().size());
        seen.insert(u"reached"_s, true);
        if (choices.toArray().isEmpty())
            return Observation::warning(u"completion-empty"_s, {}, seen);
        Observation out = Observation::passed(u"completion-works"_s, {QString::number(reply.duration.count())}, seen);
        out.samples = {double(reply.duration.count())};
        return out;
    }
    const QString by = giverOf(reply, body);
    seen.insert(u"by"_s, by);
    // A list of problems repeats what was sent: nothing secret, but long.
    if (const QString said =
            body.value(u"detail").isArray() ? shortened(body.value(u"detail")[0][u"msg"].toString()) : wordsIn(body);
        !said.isEmpty())
        seen.insert(u"said"_s, said);
    if (by == "gitlab"_L1)
        return ofGitLab(reply, body, seen);
    if (by == "gateway"_L1)
        return ofGateway(reply, seen);
    seen.insert(u"body"_s, shortened(QString::fromUtf8(reply.body.left(1000))));
    return Observation::failed(reply.status >= 500 ? u"completion-unreachable"_s : u"completion-strange"_s,
        {QString::number(reply.status)}, seen);
}

QString errorCodeIn(const QString& text)
{
    static const QRegularExpression code(u"\\b(?:[AMG]\\d{4}|DCR\\d{4})\\b"_s);
    return code.match(text).captured();
}

ChatAsked chatAsked(const net::Reply& reply)
{
    const Field field = fieldIn(reply, u"aiAction"_s);
    const QString id = field.value[u"requestId"].toString().left(255);
    if (!id.isEmpty())
        return {id, {}};
    if (reply.status == 429)
        return {{}, Observation::warning(u"gitlab-rate-limit"_s)};
    if (reply.status == 401 || reply.status == 403)
        return {{}, notVisible(field.refusal)};
    QStringList said{field.refusal};
    const QJsonArray errors = field.value[u"errors"].toArray();
    for (const QJsonValue error : errors)
        said << error.toString();
    const QJsonObject seen{{u"status"_s, reply.status}, {u"said"_s, shortened(said.join(u' '))}};
    if (reply.status == 200 && !field.refusal.isEmpty())
        return {{}, Observation::failed(u"chat-not-permitted"_s, {}, seen)};
    return {{}, Observation::failed(u"chat-not-asked"_s, {QString::number(reply.status)}, seen)};
}

std::optional<Observation> chatAnswer(const net::Reply& reply, qint64 ms)
{
    const Field field = fieldIn(reply, u"aiMessages"_s);
    if (auto refused = withheld(field))
        return refused;
    const QJsonArray nodes = field.value[u"nodes"].toArray();
    for (const QJsonValue node : nodes) {
        if (node[u"role"].toString().compare("ASSISTANT"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const QJsonArray errors = node[u"errors"].toArray();
        if (!errors.isEmpty()) {
            const QString said = shortened(errors.first().toString());
            const QString code = errorCodeIn(said);
            return Observation::failed(
                u"chat-answered-error"_s, {code.isEmpty() ? said : code}, {{u"code"_s, code}, {u"said"_s, said}});
        }
        const QJsonObject seen{{u"characters"_s, node[u"content"].toString().size()}, {u"reached"_s, true}};
        if (node[u"content"].toString().trimmed().isEmpty())
            return Observation::warning(u"chat-empty"_s, {}, seen);
        Observation out = Observation::passed(u"chat-works"_s, {QString::number(ms)}, seen);
        out.samples = {double(ms)};
        return out;
    }
    return {};
}

} // namespace gatehouse::probes
