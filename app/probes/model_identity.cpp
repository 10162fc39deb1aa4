// SPDX-License-Identifier: Apache-2.0
// Rungs F1 to F3 of OpenAI-compatible servers: is it up, which one is it, and does it serve the model by this name.
#include "probes/model_identity.h"
#include "probes/model_access.h"
#include "probes/model_list.h"

#include <QJsonDocument>

namespace gatehouse::probes {

using base::Operation;
using base::Result;
using domain::Observation;
using domain::PlannedCheck;
using domain::SkipReason;
using net::Reply;
using namespace Qt::StringLiterals;

namespace {

using Replies = std::vector<Result<Reply>>;

Observing skip(SkipReason reason, const QString& slug, const QStringList& args = {})
{
    return Observing::answered(Observation::skipped(reason, slug, args));
}

// F3

Observing namesServer(Bench& bench, const PlannedCheck& check)
{
    const ModelEndpoint endpoint = modelEndpoint(check.address);
    std::vector<Operation<Reply>> asked;
    for (const QString& path : openPaths())
        asked.push_back(look(bench, check, endpoint.root + path));
    return base::all(bench.context, std::move(asked))
        .map(bench.context, [&bench, check](Result<Replies>&& all) -> Result<Observation> {
            if (!all)
                return tl::unexpected(all.error());
            OpenAnswers answers;
            for (size_t i = 0; i < all->size(); ++i)
                if (all->at(i))
                    answers.insert(openPaths().at(qsizetype(i)), *all->at(i));
            const ModelServer server = serverOf(answers);
            bench.facts.put(modelServer, check.id.target, server);
            return judgeServer(server);
        });
}

// F1

Observing isUp(Bench& bench, const PlannedCheck& check)
{
    const ModelServer* known = bench.facts.get(modelServer, check.id.target);
    const ModelServer server = known ? *known : ModelServer();
    const QString path = healthPath(server.kind);
    const Asked asked = askedOf(bench, check, false);
    if (path.isEmpty())
        return Observing::answered(
            Observation::passed(u"model-server-without-health"_s, {asked.place, serverName(server.kind)}));
    return look(bench, check, modelEndpoint(check.address).root + path)
        .map(bench.context, [asked](Result<Reply>&& reply) -> Result<Observation> {
            return reply ? judgeHealth(*reply, asked) : observed(reply.error());
        });
}

// F2

/// Where the list of a server that says 404 may be instead, and whether calls go although there is no list.
Observing searched(
    Bench& bench, const PlannedCheck& check, const ModelAccess& access, const Observation& notFound, const Asked& asked)
{
    const QList<MendedPath> places = mendedPaths(modelEndpoint(check.address).path);
    std::vector<Operation<Reply>> looks;
    net::Request call; // without messages: refused wherever the path is known, answered nowhere
    call.method = "POST";
    call.path = modelEndpoint(check.address).at(u"chat/completions"_s);
    call.contentType = "application/json";
    call.body = R"({"max_tokens":1})";
    looks.push_back(ask(bench, check, access, call));
    // With the key that the server got already: llama.cpp says 401 for every path without one.
    for (const MendedPath& place : places) {
        net::Request list;
        list.path = place.path + "/models"_L1;
        looks.push_back(ask(bench, check, access, list));
    }
    return base::all(bench.context, std::move(looks))
        .map(bench.context, [places, notFound, asked](Result<Replies>&& all) -> Result<Observation> {
            if (!all)
                return tl::unexpected(all.error());
            QList<int> statuses;
            for (const Result<Reply>& reply : *all)
                statuses.append(reply ? reply->status : 0);
            return judgeMissingList(notFound, statuses.takeFirst(), places, statuses, asked);
        });
}

Observing judgedList(Bench& bench, const PlannedCheck& check, const ModelAccess& access, const Reply& reply)
{
    const domain::Target target = check.id.target;
    const ModelServer* known = bench.facts.get(modelServer, target);
    const ModelServer server = serverOf(known ? *known : ModelServer(), reply);
    bench.facts.put(modelServer, target, server);
    const Asked asked = askedOf(bench, check, access.state == KeyState::Usable);
    if (reply.status != 200) {
        const Observation refused = refusedBy(reply, asked);
        if (refused.slug == "model-key-needed"_L1) {
            bench.facts.put(needsKey, target, true);
            return Observing::answered(withoutKey(bench, check, access, asked));
        }
        return refused.slug == "model-path-unknown"_L1 ? searched(bench, check, access, refused, asked)
                                                       : Observing::answered(refused);
    }
    if (const auto strange = unreadable(reply, asked))
        return Observing::answered(*strange);
    const auto list = modelNames(reply);
    if (!list)
        return Observing::answered(
            Observation::failed(u"model-list-unreadable"_s, {asked.place}, seenOf(reply, asked)));
    const ModelIdentifier wanted = modelIdentifier(modelOf(bench, check).identifier);
    for (auto it = list->context.begin(); it != list->context.end(); ++it)
        if (sameName(asked.server, wanted.name, it.key()) || list->names.size() == 1)
            bench.facts.put(declaredContext, target, it.value());
    if (list->names.size() == 1)
        bench.facts.put(onlyModel, target, list->names.constFirst());
    return Observing::answered(withKeyNote(judgeList(*list, wanted, asked), access.trimmed));
}

Observing isListed(Bench& bench, const PlannedCheck& check)
{
    if (!modelEndpoint(check.address).isValid)
        return skip(SkipReason::NotApplicable, u"model-without-endpoint"_s);
    // 404 on every server that was measured. Qt sends one slash for two, so it cannot be asked from here.
    if (const QString path = modelEndpoint(check.address).path; path.contains("//"_L1))
        return Observing::answered(Observation::failed(u"model-slash-doubled"_s, {path}, {{u"path"_s, path}}));
    return accessTo(bench, check).then(bench.context, [&bench, check](ModelAccess&& access) -> Observing {
        net::Request request;
        request.path = modelEndpoint(check.address).at(u"models"_s);
        const ModelAccess used = access;
        return ask(bench, check, used, request)
            .map(bench.context,
                [](Result<Reply>&& reply) -> Result<Result<Reply>> { return Result<Reply>(std::move(reply)); })
            .then(bench.context, [&bench, check, used](Result<Reply>&& reply) -> Observing {
                return reply ? judgedList(bench, check, used, *reply) : Observing::answered(observed(reply.error()));
            });
    });
}

/// Providers that are none of LiteLLM's, and those that this program cannot call.
Observing otherProvider(Bench& bench, const PlannedCheck& check)
{
    const ModelIdentifier wanted = modelIdentifier(modelOf(bench, check).identifier);
    if (isProvider(wanted.provider))
        return skip(SkipReason::NotApplicable, u"model-provider-not-tested"_s, {wanted.provider});
    const ModelEndpoint endpoint = modelEndpoint(check.address);
    if (!endpoint.isValid)
        return Observing::answered(judgeProvider(wanted, {}));
    return accessTo(bench, check).then(bench.context, [&bench, check, endpoint, wanted](ModelAccess&& access) {
        net::Request request;
        request.path = endpoint.at(u"models"_s);
        return ask(bench, check, access, request)
            .map(bench.context, [wanted](Result<Reply>&& reply) -> Result<Observation> {
                const auto list = reply ? modelNames(*reply) : std::nullopt;
                return judgeProvider(wanted, list ? list->names : QStringList());
            });
    });
}

} // namespace

Observation judgeServer(const ModelServer& server)
{
    QJsonObject seen{{u"server"_s, serverWord(server.kind)}};
    if (!server.sign.isEmpty())
        seen.insert(u"sign"_s, server.sign);
    if (!server.version.isEmpty())
        seen.insert(u"version"_s, server.version.left(60));
    if (server.kind == ServerKind::AiGateway)
        return Observation::failed(u"model-is-the-gateway"_s, {}, seen);
    if (server.kind == ServerKind::Unknown)
        return Observation::passed(u"model-server-unknown"_s, {}, seen);
    // GitLab's page on serving platforms asked for this one first.
    if (server.kind == ServerKind::Vllm && compareVersions(server.version, u"0.6.4.post1"_s) < 0)
        return Observation::warning(u"vllm-too-old"_s, {server.version}, seen);
    if (server.version.isEmpty())
        return Observation::passed(u"model-server-named"_s, {serverName(server.kind)}, seen);
    return Observation::passed(u"model-server-versioned"_s, {serverName(server.kind), server.version.left(60)}, seen);
}

Observation judgeHealth(const Reply& reply, const Asked& asked)
{
    if (reply.status < 500)
        return Observation::passed(reply.status == 200 ? u"model-server-up"_s : u"model-server-without-health"_s,
            {asked.place, serverName(asked.server)}, seenOf(reply, asked));
    Observation out = refusedBy(reply, asked);
    const bool ofProxy = out.slug == "model-proxy-error"_L1 && out.seen.value(u"html").toBool();
    if (out.slug != "model-loading"_L1 && !ofProxy)
        out.slug = u"model-server-unwell"_s;
    return out;
}

Observation judgeMissingList(const Observation& notFound, int callStatus, const QList<MendedPath>& places,
    const QList<int>& statuses, const Asked& asked)
{
    Observation out = notFound;
    for (qsizetype i = 0; i < places.size() && i < statuses.size(); ++i) {
        // 401 is an answer of the right path: vLLM looks at the key below /v1 only.
        if (!QList<int>{200, 401, 403}.contains(statuses.at(i)))
            continue;
        out.slug = u"model-path-elsewhere"_s;
        out.args = {asked.place, places.at(i).path.isEmpty() ? u"/"_s : places.at(i).path};
        out.seen.insert(u"flaw"_s, places.at(i).flaw);
        out.seen.insert(u"answers_at"_s, out.args.at(1));
        return out;
    }
    if (callStatus != 0 && callStatus != 404 && callStatus != 405 && callStatus < 500) {
        out = Observation::warning(u"model-list-missing"_s, {asked.place}, notFound.seen);
        out.seen.insert(u"call_status"_s, callStatus);
    }
    return out;
}

Observation judgeProvider(const ModelIdentifier& wanted, const QStringList& listed)
{
    const QString whole = wanted.provider + u'/' + wanted.name;
    QJsonObject seen{{u"provider"_s, wanted.provider}, {u"listed_whole"_s, listed.contains(whole)},
        {u"listed_rest"_s, listed.contains(wanted.name)}};
    return Observation::failed(u"model-provider-unknown"_s, {wanted.provider, whole}, seen);
}

Observation withKeyNote(Observation out, bool trimmed)
{
    if (!trimmed)
        return out;
    out.seen.insert(u"key_trimmed"_s, true);
    if (out.state == domain::CheckState::Passed)
        return Observation::warning(u"model-key-trimmed"_s, out.args, out.seen);
    return out;
}

QList<Probe> modelIdentityProbes()
{
    return {
        {u"F1"_s, {u"openai"_s}, isUp},
        {u"F3"_s, {u"openai"_s}, namesServer},
        {u"F2"_s, {u"openai"_s, u"mantle"_s}, isListed},
        {u"F2"_s, {u"other"_s}, otherProvider},
    };
}

} // namespace gatehouse::probes
