// SPDX-License-Identifier: Apache-2.0
// Result classes of mutations, and the one-time flips of GitLab's schema.
#include "gitlab/send.h"

#include <QJsonArray>

namespace gatehouse::gitlab {

using namespace domain;
using base::Error;
using base::ErrorKind;

namespace {

Judged unknown(QStringList words = {})
{
    Judged out;
    out.sent.outcome = Outcome::Unknown;
    out.sent.error = {
        ErrorKind::OutcomeUnknown, QStringLiteral("outcome-unknown"), {}, words.join(QLatin1Char('\n')), {}};
    out.sent.serverErrors = std::move(words);
    return out;
}

Judged denied(Error error)
{
    Judged out;
    out.sent.outcome = Outcome::Denied;
    if (!error.serverWords.isEmpty())
        out.sent.serverErrors = error.serverWords.split(QLatin1Char('\n'));
    out.sent.error = std::move(error);
    return out;
}

Judged fieldErrors(QStringList words)
{
    Judged out;
    out.sent.outcome = Outcome::FieldErrors;
    out.sent.error = {ErrorKind::Refused, QStringLiteral("refused-by-gitlab"), {}, words.join(QLatin1Char('\n')), {}};
    out.sent.serverErrors = std::move(words);
    return out;
}

/// A refusal with the reason that the token's facts give.
Error named(Error error, const Observed& observed, bool rest)
{
    if (error.kind != ErrorKind::NotPermitted)
        return error;
    const TokenFacts& token = observed.token;
    if (error.slug == QLatin1String("token-not-accepted")) {
        if (token.expiresAt.isValid() && token.expiresAt < QDate::currentDate()) {
            error.slug = QStringLiteral("token-expired");
            error.args = {token.expiresAt.toString(Qt::ISODate)};
        }
    } else if (error.slug == QLatin1String("not-permitted") && !token.scopes.isEmpty()) {
        const QString needed = !token.scopes.contains(QStringLiteral("api")) ? QStringLiteral("api")
                               : rest && !token.scopes.contains(QStringLiteral("admin_mode"))
                                   ? QStringLiteral("admin_mode")
                                   : QString();
        if (!needed.isEmpty()) {
            error.slug = QStringLiteral("token-lacks-scope");
            error.args = {needed};
        }
    }
    return error;
}

Judged judgePayload(const Call& call, const QJsonObject& payload)
{
    Judged out;
    QStringList words;
    for (const QJsonValue each : payload[QLatin1String("errors")].toArray())
        words.append(each.toString());
    if (!words.isEmpty())
        out = fieldErrors(words);
    else
        out.sent.outcome = Outcome::Ok;
    // Some rows can be saved and others refused in one answer.
    for (const QJsonValue each : payload[QLatin1String("aiFeatureSettings")].toArray())
        out.sent.returnedFeatures.append(each[QLatin1String("feature")].toString());
    if (const QJsonValue each = payload[QLatin1String("aiFeatureSetting")]; each.isObject())
        out.sent.returnedFeatures.append(each[QLatin1String("feature")].toString());
    if (call.operation == QLatin1String("ModelCreate"))
        out.sent.createdRemoteId = payload[QLatin1String("selfHostedModel")][QLatin1String("id")].toString();
    return out;
}

Judged judgeGraphQL(const Call& call, const QJsonObject& answer, const Observed& observed)
{
    const GraphQLErrors errors = errorsOf(answer);
    const QJsonValue payload = answer[QLatin1String("data")][call.field];
    if (payload.isObject() && errors.isEmpty() && payload[QLatin1String("errors")].isArray())
        return judgePayload(call, payload.toObject());
    // An error below the mutation's own field was raised while the result was built: GitLab has carried it out by then.
    if (payload.isObject() || errors.isEmpty() || errors.deepestPath > 1)
        return unknown(errors.messages);
    if (!errors.refusedArguments.isEmpty() || !errors.missingFields.isEmpty()) {
        Judged out = denied({ErrorKind::Unsupported, QStringLiteral("argument-not-accepted"),
            {(errors.refusedArguments + errors.missingFields).join(QStringLiteral(", "))}, errors.words(), {}});
        out.refusedArguments = errors.refusedArguments;
        return out;
    }
    return denied(
        named({ErrorKind::NotPermitted, QStringLiteral("not-permitted"), {call.operation}, errors.words(), {}},
            observed, false));
}

} // namespace

base::Result<Judged> judge(const Call& call, const base::Result<net::Reply>& reply, const Observed& observed)
{
    if (!reply) {
        // Answers that were cut off or too large came after the request had left.
        if (reply.error().kind == ErrorKind::OutcomeUnknown || reply.error().kind == ErrorKind::Malformed)
            return unknown();
        return tl::unexpected(reply.error());
    }
    const bool rest = call.operation.isEmpty();
    const auto refused = statusError(*reply);
    const auto json = jsonOf(*reply);
    if (refused && refused->kind == ErrorKind::RateLimited)
        return tl::unexpected(*refused);
    if (reply->status >= 500)
        return unknown(json ? serverWords(*json) : QStringList());
    if (rest && json && (reply->status == 400 || reply->status == 422))
        return fieldErrors(serverWords(*json));
    if (refused && (rest || reply->status != 422))
        return denied(named(*refused, observed, rest));
    if (!json || !json->isObject())
        return unknown();
    if (!rest)
        return judgeGraphQL(call, json->toObject(), observed);
    Judged done;
    done.sent.outcome = Outcome::Ok;
    return done;
}

std::optional<Wire> otherWay(
    const Wire& wire, const Action& action, const QStringList& refusedArguments, const Version& version)
{
    Wire other = wire;
    if (std::holds_alternative<CreateModel>(action) || std::holds_alternative<UpdateModel>(action)) {
        if (refusedArguments.contains(QStringLiteral("provider")))
            other.provider = !wire.provider;
        // The argument and the freedom to leave the endpoint out came together (GitLab 19.0).
        if ((wire.provider && !other.provider) || refusedArguments.contains(QStringLiteral("endpoint")))
            other.endpointOptional = false;
    } else if (std::holds_alternative<UpdateDuoSettings>(action)) {
        // Up to 18.0 the keys may have to stand in an inner object.
        const bool mayBeNested = version < Version{18, 1, 0, {}} && !refusedArguments.isEmpty();
        if (refusedArguments.contains(QStringLiteral("duoSettings")) || (!wire.nestedDuoSettings && mayBeNested))
            other.nestedDuoSettings = !wire.nestedDuoSettings;
    }
    return other == wire ? std::nullopt : std::optional(other);
}

void redact(Sent& sent, const base::Secret& secret)
{
    if (!secret || secret->isEmpty())
        return;
    const QString plain = QString::fromUtf8(secret->bytes());
    QString quoted = plain; // as Ruby and JSON quote it
    quoted.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    const QString mark = QStringLiteral("[key]");
    for (const QString& key : {quoted, plain}) {
        sent.serverErrors.replaceInStrings(key, mark);
        sent.error.serverWords.replace(key, mark);
        sent.error.args.replaceInStrings(key, mark);
    }
}

} // namespace gatehouse::gitlab
