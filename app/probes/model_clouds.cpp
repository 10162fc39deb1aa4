// SPDX-License-Identifier: Apache-2.0
// Rung F2 where models are not listed as OpenAI lists them: Azure OpenAI, Anthropic, Amazon Bedrock, Vertex AI.
#include "probes/model_access.h"
#include "probes/model_list.h"

#include "net/sigv4.h"

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

Observing done(Observation observation)
{
    return Observing::answered(std::move(observation));
}

net::Request get(const QString& path)
{
    net::Request out;
    out.path = path;
    return out;
}

/// Goes on with the key that there is; without one there is nothing to ask a cloud.
template <class Next>
Observing withAccess(Bench& bench, const PlannedCheck& check, Next next)
{
    return accessTo(bench, check).then(bench.context, [&bench, check, next](ModelAccess&& access) -> Observing {
        const Asked asked = askedOf(bench, check, true);
        return access.state == KeyState::Usable ? next(access, asked) : done(skippedFor(access.state, asked.place));
    });
}

template <class Judge>
Observing sent(Bench& bench, const PlannedCheck& check, const ModelAccess& access, const Asked& asked,
    const net::Request& request, Judge judge)
{
    return ask(bench, check, access, request)
        .map(bench.context, [asked, judge](Result<Reply>&& reply) -> Result<Observation> {
            if (!reply)
                return observed(reply.error());
            return reply->status == 200 ? judge(*reply, asked) : refusedBy(*reply, asked);
        });
}

// Azure OpenAI: its list is of models, not of deployments, so it proves resource and key and no more.

Observing azureResource(Bench& bench, const PlannedCheck& check)
{
    const AzureEndpoint endpoint = azureEndpoint(check.address);
    const auto judge = [endpoint](const Reply& reply, const Asked& asked) {
        if (auto strange = unreadable(reply, asked))
            return *strange;
        QJsonObject seen = seenOf(reply, asked);
        seen.insert(u"form"_s, endpoint.v1 ? u"v1"_s : u"classic"_s);
        if (!endpoint.v1)
            seen.insert(u"api_version"_s, endpoint.apiVersion);
        return Observation::passed(u"azure-resource-answers"_s, {asked.place}, seen);
    };
    return withAccess(bench, check,
        [&bench, check, judge, list = get(endpoint.listPath())](
            const ModelAccess& access, const Asked& asked) { return sent(bench, check, access, asked, list, judge); });
}

// Anthropic: aliases are not in the list, but have an entry of their own.

Observing anthropicModel(Bench& bench, const PlannedCheck& check)
{
    const ModelIdentifier wanted = modelIdentifier(modelOf(bench, check).identifier);
    const ModelEndpoint endpoint = modelEndpoint(check.address);
    const net::Request list = get(endpoint.atRoot(u"v1/models?limit=1000"_s));
    const net::Request own = get(endpoint.atRoot(u"v1/models/"_s + net::pathSegment(wanted.name)));
    return withAccess(
        bench, check, [&bench, check, wanted, list, own](const ModelAccess& access, const Asked& asked) -> Observing {
            std::vector<Operation<Reply>> both{ask(bench, check, access, list), ask(bench, check, access, own)};
            return base::all(bench.context, std::move(both))
                .map(bench.context, [asked, wanted](Result<Replies>&& all) -> Result<Observation> {
                    if (!all)
                        return tl::unexpected(all.error());
                    if (!all->at(0))
                        return observed(all->at(0).error());
                    const Reply& listed = *all->at(0);
                    if (listed.status != 200)
                        return refusedBy(listed, asked);
                    const auto names = modelNames(listed);
                    if (!names)
                        return Observation::failed(u"model-list-unreadable"_s, {asked.place}, seenOf(listed, asked));
                    if (all->at(1) && all->at(1)->status == 200)
                        return Observation::passed(u"model-listed"_s,
                            {wanted.name, QString::number(names->names.size())}, seenOf(*all->at(1), asked));
                    return judgeList(*names, wanted, asked);
                });
        });
}

// Amazon Bedrock

Observing bedrockOffer(Bench& bench, const PlannedCheck& check)
{
    const ModelIdentifier identifier = modelIdentifier(modelOf(bench, check).identifier);
    const QString region = regionOf(bench, check.address);
    if (const auto flaw = judgeBedrockForm(identifier, region))
        return done(*flaw);
    if (!modelEndpoint(check.address).isValid)
        return done(Observation::skipped(SkipReason::NotApplicable, u"bedrock-region-unknown"_s));
    return withAccess(
        bench, check, [&bench, check, identifier, region](const ModelAccess& access, const Asked& asked) -> Observing {
            // Another host, which needs a leave of its own.
            PlannedCheck control = check;
            control.address = bedrockControl(check.address);
            if (const KeyState leave = leaveFor(bench, check.model, modelEndpoint(control.address).origin);
                leave != KeyState::Usable)
                return done(skippedFor(leave, askedOf(bench, control, true).place));
            std::vector<Operation<Reply>> both{ask(bench, control, access, get(u"/foundation-models"_s)),
                ask(bench, control, access, get(u"/inference-profiles?maxResults=1000"_s))};
            return base::all(bench.context, std::move(both))
                .map(bench.context, [asked, identifier, region](Result<Replies>&& all) -> Result<Observation> {
                    if (!all)
                        return tl::unexpected(all.error());
                    return judgeBedrockAnswers(all->at(0), all->at(1), bedrockModel(identifier.name), region, asked);
                });
        });
}

// Vertex AI: counting tokens needs model, project and rights, and runs nothing.

Observing vertexOffer(Bench& bench, const PlannedCheck& check)
{
    const VertexModel model =
        vertexModel(modelEndpoint(check.address).path, modelIdentifier(modelOf(bench, check).identifier).name);
    net::Request count;
    count.method = "POST";
    count.path = model.path + ":countTokens"_L1;
    count.contentType = "application/json";
    count.body = R"({"contents":[{"role":"user","parts":[{"text":"Hello"}]}]})";
    const auto judge = [](const Reply& reply, const Asked& asked) {
        return unreadable(reply, asked)
            .value_or(Observation::passed(u"vertex-model-offered"_s, {}, seenOf(reply, asked)));
    };
    return withAccess(
        bench, check, [&bench, check, count, model, judge](const ModelAccess& access, const Asked& asked) -> Observing {
            if (model.path.isEmpty() || model.publisher != "google"_L1)
                return done(Observation::skipped(SkipReason::NotApplicable,
                    model.path.isEmpty() ? u"vertex-place-unknown"_s : u"model-list-of-calls-only"_s));
            return sent(bench, check, access, asked, count, judge);
        });
}

} // namespace

QList<Probe> modelCloudProbes()
{
    return {
        {u"F2"_s, {u"azure"_s}, azureResource},
        {u"F2"_s, {u"anthropic"_s}, anthropicModel},
        {u"F2"_s, {u"bedrock"_s}, bedrockOffer},
        {u"F2"_s, {u"vertex"_s}, vertexOffer},
    };
}

} // namespace gatehouse::probes
