// SPDX-License-Identifier: Apache-2.0
// Rungs H1 to H8: whether features fit their models, may run, and stay on the site.
#include "domain/destination.h"
#include "probes/feature_answers.h"
#include "probes/model_access.h"
#include "probes/origin.h"

#include <QJsonArray>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using base::Operation;
using base::Result;
using domain::Observation;
using domain::PlannedCheck;
using domain::SkipReason;

namespace {

/// Of what this run read, like configurationOf().
domain::Capabilities capabilitiesOf(const Bench& bench)
{
    const gitlab::Reading* read = bench.facts.get(readingFact, gitlabTarget());
    return read ? domain::effective(*bench.setup.catalogue, read->observed.version, read->observed)
                : bench.setup.capabilities;
}

/// A row that GitLab does not show now, as without the testing terms, is known from before only.
domain::Capabilities capabilitiesFor(const Bench& bench, const QString& feature)
{
    return observedOf(bench).row(feature) ? capabilitiesOf(bench) : bench.setup.capabilities;
}

domain::Model modelOfFeature(const Bench& bench, const PlannedCheck& check)
{
    const domain::Model* model = modelBehind(bench, check.id.target.name);
    return model ? *model : modelOf(bench, check);
}

/// H1.
Observing fitsFamily(Bench& bench, const PlannedCheck& check)
{
    const domain::Model model = modelOfFeature(bench, check);
    if (model.family.isEmpty())
        return Observing::answered(Observation::skipped(SkipReason::NotApplicable));
    return Observing::answered(familyAnswer(check.id.target.name, model, capabilitiesFor(bench, check.id.target.name)));
}

/// H2. The terms may have been accepted, or withdrawn, since the configuration was read.
Observing hasTerms(Bench& bench, const PlannedCheck& check)
{
    const domain::Observed& now = observedOf(bench);
    const Terms terms{now.offline ? now.betaTerms : domain::termsAccepted(now, *bench.setup.catalogue),
        now.row(check.id.target.name) != nullptr};
    return Observing::answered(termsAnswer(
        check.id.target.name, modelOfFeature(bench, check), capabilitiesFor(bench, check.id.target.name), terms));
}

/// H3.
Observing needsCloud(Bench& bench, const PlannedCheck& check)
{
    const QJsonObject* health = bench.facts.get(healthFact, gitlabTarget());
    return Observing::answered(cloudAnswer(check.traits.contains("agent-platform"_L1),
        observedOf(bench).licence.isOffline(), health ? *health : QJsonObject()));
}

bool usesAgents(const Bench& bench)
{
    const domain::Configuration& c = configurationOf(bench);
    const domain::Capabilities capabilities = capabilitiesOf(bench);
    for (const domain::EffectiveFeature& feature : capabilities.features)
        if (feature.agentPlatform && !std::holds_alternative<domain::Disabled>(c.assignment(feature.key)) &&
            !std::holds_alternative<domain::Unassigned>(c.assignment(feature.key)))
            return true;
    return false;
}

/// H4. What runs flows: a runner with the tag that they ask for.
Observing runsFlows(Bench& bench, const PlannedCheck& check)
{
    if (const auto missing = administratorMissing(bench))
        return Observing::answered(*missing);
    const QJsonObject* settings = bench.facts.get(applicationSettings, gitlabTarget());
    const std::optional<bool> allowed = settings ? flowsAllowed(*settings) : std::nullopt;
    if (!usesAgents(bench) || (allowed && !*allowed))
        return Observing::answered(Observation::skipped(SkipReason::NotApplicable, u"flows-are-off"_s));
    const QString path = u"/api/v4/runners/all?tag_list=gitlab--duo&per_page=50"_s;
    return judged(bench, bench.gitlab->ask(asking(bench, check.id.rung, path)), runnersAnswer);
}

/// H6. The flag is GitLab.com's: no pull asks for it.
Observing logsCalls(Bench& bench, const PlannedCheck&)
{
    if (const auto missing = administratorMissing(bench))
        return Observing::answered(*missing);
    const QJsonObject* settings = bench.facts.get(applicationSettings, gitlabTarget());
    if (!settings || !settings->contains(u"enabled_expanded_logging"_s))
        return Observing::answered(notVisible());
    const QString flag = u"expanded_ai_logging"_s;
    return bench.gitlab
        ->ask(u"Instance"_s, {{u"flagNames"_s, QJsonArray{flag}}}, versionOf(bench), asking(bench, {}, {}).limits)
        .map(bench.context, [settings = *settings, flag](Result<net::Reply>&& reply) -> Result<Observation> {
            return logsAnswer(settings, reply && flagIsOn(*reply, flag));
        });
}

/// Whether a model lives with a vendor, whatever address leads there.
QString vendorOf(const domain::Model& model)
{
    const QString kind = domain::modelKind(model);
    if (kind == "bedrock"_L1 || kind == "mantle"_L1)
        return u"Amazon Bedrock"_s;
    return kind == "vertex"_L1 ? u"Google Vertex AI"_s : QString();
}

/// H8 (decision 20).
Observing staysOnSite(Bench& bench, const PlannedCheck&)
{
    const domain::Configuration& c = configurationOf(bench);
    if (std::holds_alternative<domain::NotVisible>(c.setting(u"ai_gateway_url"_s)) ||
        (c.settings.isEmpty() && c.models.isEmpty() && c.features.isEmpty()))
        return Observing::answered(notVisible());
    auto leaving = std::make_shared<Leaving>();
    const domain::Capabilities capabilities = capabilitiesOf(bench);
    for (const domain::EffectiveFeature& feature : capabilities.features)
        if (domain::destination(feature.key, c, capabilities, observedOf(bench)).leavesSite)
            leaving->features << feature.title;
    QStringList names;
    std::vector<Operation<net::Resolution>> hosts;
    for (const domain::Model& model : c.models) {
        const QUrl url(model.endpoint);
        if (const QString vendor = vendorOf(model); !vendor.isEmpty()) {
            leaving->models << model.name + u" ("_s + vendor + u')';
        } else if (!url.host().isEmpty()) {
            names << model.name + u" ("_s + url.host() + u')';
            hosts.push_back(addressesOf(bench, url.host()));
        }
    }
    return base::all(bench.context, std::move(hosts))
        .map(bench.context,
            [leaving, names](Result<std::vector<Result<net::Resolution>>>&& answers) -> Result<Observation> {
                if (!answers)
                    return tl::unexpected(answers.error());
                for (size_t i = 0; i < answers->size(); ++i) {
                    const Result<net::Resolution>& answer = answers->at(i);
                    if (!answer)
                        leaving->unresolved << names.at(qsizetype(i));
                    else if (std::any_of(answer->addresses.begin(), answer->addresses.end(),
                                 [](const QHostAddress& a) { return net::kindOf(a) == net::AddressKind::Public; }))
                        leaving->models << names.at(qsizetype(i));
                }
                return leaving->observation();
            });
}

} // namespace

QList<Probe> featureProbes()
{
    return {
        {u"H1"_s, {}, fitsFamily},
        {u"H2"_s, {}, hasTerms},
        {u"H3"_s, {}, needsCloud},
        {u"H4"_s, {}, runsFlows},
        {u"H6"_s, {}, logsCalls},
        {u"H8"_s, {}, staysOnSite},
    };
}

} // namespace gatehouse::probes
