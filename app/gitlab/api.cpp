// SPDX-License-Identifier: Apache-2.0
// The client: two sessions with one credential, reads through Pull, actions sent once.
#include "gitlab/api.h"

#include "gitlab/documents.h"
#include "gitlab/pull.h"
#include "gitlab/send.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gatehouse::gitlab {

using namespace domain;

namespace {

// GitLab itself gives up after 30 s; an answer that is waited for is worth more than an unknown outcome.
constexpr std::chrono::seconds mutationLimit(60);

/// GitLab takes personal access tokens in this header as well as OAuth's, which it takes in no other.
net::Credential credentialOf(const base::Secret& token)
{
    return {"Authorization", token, "Bearer"};
}

/// What a refused way of asking taught, once the other way was taken.
void learn(Sent& sent, const Wire& before, const Wire& after)
{
    if (after.provider != before.provider)
        sent.providerArgument = after.provider ? Answer::Yes : Answer::No;
    if (after.nestedDuoSettings != before.nestedDuoSettings)
        sent.nestedDuoSettings = after.nestedDuoSettings ? Answer::Yes : Answer::No;
}

bool isUnassigning(const Action& action)
{
    const auto* assign = std::get_if<AssignFeatures>(&action);
    return assign && std::holds_alternative<Unassigned>(assign->assignment);
}

} // namespace

struct Api::Private {
    Private(const net::Endpoint& endpoint, const base::Secret& token, const Catalogue& facts, Api* api)
        : graphql(endpoint, credentialOf(token)), rest(endpoint, credentialOf(token)), catalogue(facts), q(api)
    {
    }

    /// One action on its way, with all that a second attempt needs.
    struct Sending {
        Action action;
        Observed observed;
        Version version;
        base::Secret secret;
    };

    base::Operation<Judged> attempt(const Sending& sending, const Wire& wire)
    {
        using Answered = base::Operation<Judged>;
        const auto call = requestFor(sending.action, {wire, sending.observed, catalogue});
        if (!call)
            return Answered::answered(tl::unexpected(call.error()));
        const bool isRest = call->operation.isEmpty();
        const auto text = isRest ? base::Result<QString>(QString()) : document(call->operation, sending.version);
        if (!text)
            return Answered::answered(tl::unexpected(text.error()));
        const auto body = bodyOf(*call, *text, sending.secret);
        if (!body)
            return Answered::answered(tl::unexpected(body.error()));

        net::Request request;
        request.method = call->method;
        request.path = call->path;
        request.body = *body;
        request.contentType = "application/json";
        request.sending = net::Sending::Once;
        request.limits.firstByte = mutationLimit;
        request.label = isRest ? QStringLiteral("application/settings") : call->operation;
        return (isRest ? rest : graphql)
            .send(std::move(request))
            .map(q, [call = *call, sending](base::Result<net::Reply>&& reply) {
                auto judged = judge(call, reply, sending.observed);
                if (judged)
                    redact(judged->sent, sending.secret);
                return judged;
            });
    }

    base::Operation<Sent> sendOnce(const Sending& sending, const Wire& wire)
    {
        return attempt(sending, wire).then(q, [this, sending, wire](Judged&& first) {
            const auto other = otherWay(wire, sending.action, first.refusedArguments, sending.version);
            if (!other) {
                if (isUnassigning(sending.action)) {
                    if (first.refusedArguments.contains(QStringLiteral("provider")))
                        first.sent.unassignedAccepted = Answer::No;
                    else if (first.sent.outcome == Outcome::Ok)
                        first.sent.unassignedAccepted = Answer::Yes;
                }
                return base::Operation<Sent>::answered(std::move(first.sent));
            }
            return attempt(sending, *other)
                .map(q,
                    [first = std::move(first.sent), wire, other](base::Result<Judged>&& second) -> base::Result<Sent> {
                        if (!second)
                            return tl::unexpected(second.error());
                        if (!second->refusedArguments.isEmpty())
                            return first; // it was not that
                        learn(second->sent, wire, *other);
                        return std::move(second->sent);
                    });
        });
    }

    net::Session graphql;
    net::Session rest;
    const Catalogue& catalogue;
    Api* q;
};

Api::Api(const net::Endpoint& endpoint, const base::Secret& token, const Catalogue& catalogue, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(endpoint, token, catalogue, this))
{
}

Api::~Api() = default;

base::Operation<Reading> Api::read(ReadRequest request)
{
    auto* pull = new Pull(d->graphql, d->rest, d->catalogue, std::move(request), this);
    return pull->start();
}

base::Operation<Sent> Api::send(
    const Action& action, const Capabilities& capabilities, const Observed& observed, const SecretFor& secretFor)
{
    const auto call = requestFor(action, {capabilities.wire, observed, d->catalogue});
    if (!call)
        return base::Operation<Sent>::answered(tl::unexpected(call.error()));
    const Private::Sending sending{action, observed, capabilities.version, {}};
    if (!call->secret)
        return d->sendOnce(sending, capabilities.wire);
    return secretFor(*call->secret).then(this, [this, sending, wire = capabilities.wire](base::Secret&& secret) {
        Private::Sending with = sending;
        with.secret = std::move(secret);
        return d->sendOnce(with, wire);
    });
}

base::Operation<net::Reply> Api::ask(net::Request request)
{
    return d->rest.send(std::move(request));
}

base::Operation<net::Reply> Api::ask(
    const QString& operation, const QJsonObject& variables, const Version& version, const net::Limits& limits)
{
    const auto text = document(operation, version);
    if (!text)
        return base::Operation<net::Reply>::answered(tl::unexpected(text.error()));
    net::Request request;
    request.method = "POST";
    request.path = QStringLiteral("/api/graphql");
    request.body =
        QJsonDocument(QJsonObject{{QStringLiteral("query"), *text}, {QStringLiteral("operationName"), operation},
                          {QStringLiteral("variables"), variables}})
            .toJson(QJsonDocument::Compact);
    request.contentType = "application/json";
    request.limits = limits;
    request.label = operation;
    // A check's mutation is sent once as well; a query may be repeated.
    if (text->trimmed().startsWith(QLatin1String("mutation")))
        request.sending = net::Sending::Once;
    return d->graphql.send(std::move(request));
}

net::Traffic Api::traffic() const
{
    const net::Traffic a = d->graphql.traffic(), b = d->rest.traffic();
    return {a.requests + b.requests, a.bytesSent + b.bytesSent, a.bytesReceived + b.bytesReceived};
}

} // namespace gatehouse::gitlab
