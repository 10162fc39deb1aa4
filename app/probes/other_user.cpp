// SPDX-License-Identifier: Apache-2.0
// What GitLab answers to Sudo is from its 18.9 source (sudo! of the API's helpers): an administrator, then the scope,
// then the user.
#include "probes/other_user.h"

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Operation;
using base::Result;
using domain::Observation;
using domain::SkipReason;

namespace {

base::Error refusedAs(const char* slug, const QStringList& args, const QString& said, ErrorKind kind)
{
    return {kind, QString::fromLatin1(slug), args, said, {}};
}

Operation<Caller> bySudo(Bench& bench)
{
    return askAsUser(bench, asking(bench, u"B7"_s, u"/api/v4/user"_s))
        .map(bench.context, [name = bench.setup.asUser](Result<net::Reply>&& reply) -> Result<Caller> {
            if (!reply)
                return tl::unexpected(reply.error());
            return sudoAnswer(*reply, name);
        });
}

Operation<Caller> byToken(Bench& bench)
{
    return askerOf(bench, *bench.user, u"B7"_s).map(bench.context, [](Result<Asker>&& asker) -> Result<Caller> {
        if (!asker)
            return tl::unexpected(asker.error());
        if (asker->told.observation.state == domain::CheckState::Failed)
            return base::fail(refusedAs("user-token-refused", {QString::number(asker->user.status)},
                wordsIn(objectIn(asker->user)), ErrorKind::NotPermitted));
        return asker->told.caller;
    });
}

} // namespace

Operation<Asker> askerOf(const Bench& bench, gitlab::Api& api, const QString& rung)
{
    std::vector<Operation<net::Reply>> both{api.ask(asking(bench, rung, u"/api/v4/user"_s)),
        api.ask(asking(bench, rung, u"/api/v4/personal_access_tokens/self"_s))};
    return base::all(bench.context, std::move(both))
        .map(bench.context,
            [today = bench.setup.clock().date()](Result<std::vector<Result<net::Reply>>>&& replies) -> Result<Asker> {
                if (!replies)
                    return tl::unexpected(replies.error());
                Result<net::Reply>& user = replies->at(0);
                if (!user)
                    return tl::unexpected(user.error());
                const Result<net::Reply>& token = replies->at(1);
                TokenAnswer told = tokenAnswer(*user, token ? &*token : nullptr, today);
                return Asker{std::move(*user), std::move(told)};
            });
}

bool isOtherUser(const Setup& setup)
{
    return !setup.asUser.isEmpty() || setup.userToken;
}

Result<Caller> sudoAnswer(const net::Reply& reply, const QString& name)
{
    const QJsonObject body = objectIn(reply);
    const QString said = wordsIn(body);
    if (reply.status == 404)
        return base::fail(refusedAs("sudo-user-unknown", {name}, said, ErrorKind::BadInput));
    if (reply.status == 403 && body.value(u"error").toString() == "insufficient_scope"_L1)
        return base::fail(refusedAs("sudo-scope-missing", {name}, said, ErrorKind::NotPermitted));
    if (reply.status == 403 && said.contains("admin"_L1, Qt::CaseInsensitive))
        return base::fail(refusedAs("sudo-not-administrator", {name}, said, ErrorKind::NotPermitted));
    const QString username = body.value(u"username").toString().left(255);
    const QString id = QString::number(body.value(u"id").toInteger());
    if (reply.status != 200 || username.isEmpty())
        return base::fail(
            refusedAs("sudo-refused", {name, QString::number(reply.status)}, said, ErrorKind::NotPermitted));
    // A proxy that drops the header leaves us with an answer about ourselves.
    if (username.compare(name, Qt::CaseInsensitive) != 0 && id != name)
        return base::fail(refusedAs("sudo-lost", {name, username}, {}, ErrorKind::NotPermitted));
    return Caller{username, u"gid://gitlab/User/"_s + id, body.value(u"is_admin").toBool(), {}};
}

Operation<Caller> otherUser(Bench& bench)
{
    return bench.shared
        .once<Caller>(u"other-user"_s, [&bench] { return bench.setup.userToken ? byToken(bench) : bySudo(bench); })
        .map(bench.context, [&bench](Result<Caller>&& user) {
            if (user)
                bench.facts.put(otherUserFact, gitlabTarget(), *user);
            return std::move(user);
        });
}

const Caller* userOf(const Bench& bench)
{
    return isOtherUser(bench.setup) ? bench.facts.get(otherUserFact, gitlabTarget())
                                    : bench.facts.get(callerFact, gitlabTarget());
}

net::Headers sudoHeaders(const Bench& bench)
{
    return bench.setup.asUser.isEmpty() ? net::Headers() : net::Headers{{"Sudo", bench.setup.asUser.toUtf8()}};
}

Operation<net::Reply> askAsUser(Bench& bench, net::Request request)
{
    request.headers += sudoHeaders(bench);
    return bench.user->ask(std::move(request));
}

std::optional<Observation> notThroughSudo(const Bench& bench)
{
    if (bench.setup.asUser.isEmpty())
        return {};
    return Observation::skipped(SkipReason::NotApplicable, u"sudo-not-for-graphql"_s, {bench.setup.asUser});
}

Observing asUser(
    Bench& bench, const domain::PlannedCheck& check, Observing (*run)(Bench& bench, const domain::PlannedCheck& check))
{
    if (!bench.user || !isOtherUser(bench.setup))
        return run(bench, check);
    return otherUser(bench)
        .map(bench.context,
            [](Result<Caller>&& user) -> Result<Result<Caller>> { return Result<Caller>(std::move(user)); })
        .then(bench.context, [&bench, check, run](Result<Caller>&& user) -> Observing {
            // Refused in GitLab's words, which is a finding; what did not come is none.
            if (!user && (user.error().kind == ErrorKind::NotPermitted || user.error().kind == ErrorKind::BadInput))
                return Observing::answered(observed(user.error()));
            if (!user)
                return Observing::answered(tl::unexpected(user.error()));
            return run(bench, check)
                .map(bench.context, [name = user->name](Result<Observation>&& seen) -> Result<Observation> {
                    Observation out = seen ? std::move(*seen) : unanswered(seen.error());
                    out.seen.insert(u"as_user"_s, name);
                    return out;
                });
        });
}

} // namespace gatehouse::probes
