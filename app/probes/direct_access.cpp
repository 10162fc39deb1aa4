// SPDX-License-Identifier: Apache-2.0
// Rungs D1 to D3: does the gateway give GitLab a token for this user, what is in it, and where does GitLab send it.
#include "domain/presence.h"
#include "probes/direct_access_answers.h"
#include "probes/other_user.h"

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::SkipReason;

namespace {

// GitLab itself waits 30 s for the gateway (GitLab 18.9 source).
constexpr std::chrono::seconds patience(40);

/// D1. A GitLab without trouble answers in a moment; only trouble takes long.
Observing grantsAccess(Bench& bench, const domain::PlannedCheck& check)
{
    if (!bench.gitlab)
        return Observing::answered(Observation::skipped(SkipReason::NoKey));
    if (const Caller* caller = userOf(bench); caller && !caller->mayUse({u"api"_s, u"ai_features"_s}))
        return Observing::answered(
            Observation::skipped(SkipReason::NotVisible, u"token-without-scope"_s, {u"ai_features"_s}));
    net::Request request = asking(bench, check.id.rung, u"/api/v4/code_suggestions/direct_access"_s, "POST");
    request.contentType = "application/json";
    request.body = "{}";
    request.sending = net::Sending::Once;
    request.limits.firstByte = patience;
    return judged(bench, askAsUser(bench, request), [&bench, target = check.id.target](const net::Reply& reply) {
        DirectAccessAnswer answer = directAccessAnswer(reply);
        // Who gave this program an authority's certificate has one of its own, and GitLab needs it too.
        answer.observation.seen.insert(u"own_authority"_s, !bench.setup.gitlab.caFile.isEmpty());
        if (answer.access)
            bench.facts.put(directAccessFact, target, *answer.access);
        return answer.observation;
    });
}

const DirectAccess* accessOf(const Bench& bench, const domain::PlannedCheck& check)
{
    return bench.facts.get(directAccessFact, check.id.target);
}

/// D2.
Observing readsClaims(Bench& bench, const domain::PlannedCheck& check)
{
    const DirectAccess* access = accessOf(bench, check);
    return Observing::answered(
        access ? claimsOf(*access, bench.setup.clock()) : Observation::skipped(SkipReason::NotApplicable));
}

/// D3.
Observing comparesAddress(Bench& bench, const domain::PlannedCheck& check)
{
    const DirectAccess* access = accessOf(bench, check);
    if (!access)
        return Observing::answered(Observation::skipped(SkipReason::NotApplicable));
    const QString url = domain::settingText(configurationOf(bench), u"ai_gateway_url"_s);
    return Observing::answered(addressHandedOut(access->baseUrl, url.isEmpty() ? check.address : url));
}

} // namespace

QList<Probe> directAccessProbes()
{
    return {
        {u"D1"_s, {}, asUser<grantsAccess>},
        {u"D2"_s, {}, readsClaims},
        {u"D3"_s, {}, comparesAddress},
    };
}

} // namespace gatehouse::probes
