// SPDX-License-Identifier: Apache-2.0
// Rungs B1 to B4: is it GitLab, can the gateway read its keys, and who asks.
#include "probes/instance.h"

#include "probes/origin.h"
#include "probes/other_user.h"

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Observation;
using domain::SkipReason;

bool Caller::mayUse(const QStringList& anyOf) const
{
    return scopes.isEmpty() ||
           std::any_of(anyOf.begin(), anyOf.end(), [this](const QString& s) { return scopes.contains(s); });
}

domain::Version versionOf(const Bench& bench)
{
    const domain::Version* found = bench.facts.get(gitlabVersion, gitlabTarget());
    return found ? *found : bench.setup.observed.version;
}

const domain::Configuration& configurationOf(const Bench& bench)
{
    const gitlab::Reading* read = bench.facts.get(readingFact, gitlabTarget());
    return read ? read->configuration : bench.setup.configuration;
}

const domain::Observed& observedOf(const Bench& bench)
{
    const gitlab::Reading* read = bench.facts.get(readingFact, gitlabTarget());
    return read ? read->observed : bench.setup.observed;
}

const domain::Model* modelBehind(const Bench& bench, const QString& feature)
{
    const domain::Configuration& configuration = configurationOf(bench);
    const domain::Assignment assignment = configuration.assignment(feature);
    const auto* own = std::get_if<domain::SelfHosted>(&assignment);
    return own ? configuration.model(own->model) : nullptr;
}

std::optional<Observation> administratorMissing(const Bench& bench)
{
    if (!bench.gitlab)
        return Observation::skipped(SkipReason::NoKey);
    const Caller* caller = bench.facts.get(callerFact, gitlabTarget());
    if (caller && !caller->administrator)
        return Observation::skipped(SkipReason::NotVisible, u"needs-administrator"_s, {caller->name});
    return {};
}

Observation notVisible(const QString& said)
{
    Observation out = Observation::skipped(SkipReason::NotVisible, u"not-shown-to-token"_s);
    if (!said.isEmpty())
        out.seen.insert(u"said"_s, said);
    return out;
}

std::optional<Observation> withheld(const Field& field)
{
    if (field.unknown)
        return Observation::skipped(SkipReason::NotApplicable, u"check-not-in-release"_s);
    if (field.status == 429)
        return Observation::warning(u"gitlab-rate-limit"_s);
    if (!field.isGraphQL && field.status >= 500)
        return Observation::failed(
            u"gitlab-server-error"_s, {QString::number(field.status)}, {{u"status"_s, field.status}});
    if (!field.isGraphQL || (!field.refusal.isEmpty() && field.value.isNull()))
        return notVisible(field.refusal);
    return {};
}

namespace {

/// B1. Without a token GitLab refuses in words of its own, which is proof enough that it is GitLab.
Observing identifies(Bench& bench, const domain::PlannedCheck& check)
{
    const net::Request request = asking(bench, check.id.rung, u"/api/v4/metadata"_s);
    const auto sent =
        bench.gitlab ? bench.gitlab->ask(request) : bench.connections.to(check.id.target, check.address).send(request);
    return judged(bench, sent, [&bench](const net::Reply& reply) {
        const QList<domain::Version>& supported = bench.setup.catalogue->supported;
        const MetadataAnswer answer =
            metadataAnswer(reply, supported.isEmpty() ? domain::Version{17, 9, 0, {}} : supported.first());
        if (!answer.version.isNull())
            bench.facts.put(gitlabVersion, gitlabTarget(), answer.version);
        return answer.observation;
    });
}

/// B2, second half: the keys themselves, at the address that the discovery names.
Observing keysAt(Bench& bench, const domain::PlannedCheck& check, const QUrl& keys, const QJsonObject& seen)
{
    net::Request request = asking(bench, check.id.rung,
        keys.path(QUrl::FullyEncoded) + (keys.hasQuery() ? u'?' + keys.query(QUrl::FullyEncoded) : QString()));
    const QString root = siteOf(keys);
    return bench.connections.to(check.id.target, root)
        .send(request)
        .map(bench.context, [seen, keys](Result<net::Reply>&& reply) -> Result<Observation> {
            if (!reply) {
                Observation out = Observation::failed(u"oidc-keys-not-reached"_s, {keys.host()}, seen);
                out.seen.insert(u"trouble"_s, reply.error().slug);
                return out;
            }
            return keySetAnswer(*reply, keys, seen);
        });
}

/// B2: as the gateway does it, at the root of the host, without a token.
Observing publishesKeys(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl address(check.address);
    net::Session& session = bench.connections.to(check.id.target, siteOf(address));
    return session.send(asking(bench, check.id.rung, u"/.well-known/openid-configuration"_s))
        .then(bench.context, [&bench, check, address](net::Reply&& reply) -> Observing {
            const DiscoveryAnswer answer = discoveryAnswer(reply, address);
            if (answer.keys.isEmpty())
                return Observing::answered(answer.observation);
            return keysAt(bench, check, answer.keys, answer.observation.seen);
        });
}

/// B3: what the gateway's own diagnosis asks, without a token.
Observing answersProjects(Bench& bench, const domain::PlannedCheck& check)
{
    const net::Request request = asking(bench, check.id.rung, u"/api/v4/projects?per_page=1&simple=true"_s);
    return judged(bench, bench.connections.to(check.id.target, check.address).send(request), projectsAnswer);
}

/// B4.
Observing knowsToken(Bench& bench, const domain::PlannedCheck& check)
{
    if (!bench.gitlab)
        return Observing::answered(Observation::skipped(SkipReason::NoKey, u"no-token-for-check"_s));
    return askerOf(bench, *bench.gitlab, check.id.rung)
        .map(bench.context, [&bench](Result<Asker>&& asker) -> Result<Observation> {
            if (!asker)
                return tl::unexpected(asker.error());
            const Observation& seen = asker->told.observation;
            if (seen.state == domain::CheckState::Passed || seen.state == domain::CheckState::Warning)
                bench.facts.put(callerFact, gitlabTarget(), asker->told.caller);
            return correlated(seen, asker->user);
        });
}

} // namespace

QList<Probe> instanceProbes()
{
    return {
        {u"B1"_s, {}, identifies},
        {u"B2"_s, {}, publishesKeys},
        {u"B3"_s, {}, answersProjects},
        {u"B4"_s, {}, knowsToken},
    };
}

} // namespace gatehouse::probes
