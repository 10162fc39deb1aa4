// SPDX-License-Identifier: Apache-2.0
// Rungs B5 to B8 and B11: licence, add-ons, rights, outbound requests, GitLab's own health check.
#include "domain/address.h"
#include "domain/presence.h"
#include "probes/origin.h"
#include "probes/other_user.h"
#include "probes/standing_answers.h"

#include <QJsonArray>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using base::Operation;
using base::Result;
using domain::Observation;
using domain::SkipReason;

namespace {

// GitLab waits up to 5 s for each host of its health check, one after the other (GitLab 18.9 source).
constexpr std::chrono::seconds healthPatience(55);

Wanted wanted(const Bench& bench)
{
    Wanted out = wantedBy(configurationOf(bench), bench.setup.capabilities, versionOf(bench));
    // Without rights or a licence GitLab no longer shows what it showed before.
    out.ownGateway = out.ownGateway || wantedBy(bench.setup.configuration, bench.setup.capabilities, {}).ownGateway;
    return out;
}

Operation<net::Reply> asked(Bench& bench, const QString& operation, const QJsonObject& variables = {})
{
    net::Limits limits = asking(bench, {}, {}).limits;
    if (operation == "HealthCheck"_L1)
        limits.firstByte = healthPatience;
    return bench.gitlab->ask(operation, variables, versionOf(bench), limits);
}

/// Licence and add-ons come in one answer.
Operation<net::Reply> standing(Bench& bench)
{
    return asked(bench, u"Instance"_s, {{u"flagNames"_s, QJsonArray()}});
}

/// B5.
Observing hasLicence(Bench& bench, const domain::PlannedCheck&)
{
    if (const auto missing = administratorMissing(bench))
        return Observing::answered(*missing);
    return judged(
        bench, standing(bench), [w = wanted(bench), today = bench.setup.clock().date()](const net::Reply& reply) {
            return licenceAnswer(reply, w, today);
        });
}

/// B6.
Observing hasAddOns(Bench& bench, const domain::PlannedCheck&)
{
    if (const auto missing = administratorMissing(bench))
        return Observing::answered(*missing);
    return judged(
        bench, standing(bench), [w = wanted(bench)](const net::Reply& reply) { return addOnAnswer(reply, w); });
}

/// B7. For everybody: it is about who uses GitLab Duo.
Observing hasRights(Bench& bench, const domain::PlannedCheck&)
{
    if (!bench.gitlab)
        return Observing::answered(Observation::skipped(SkipReason::NoKey));
    if (const auto sudo = notThroughSudo(bench))
        return Observing::answered(*sudo);
    const Caller* caller = userOf(bench);
    return judged(bench, bench.user->ask(u"UserRights"_s, {}, versionOf(bench), asking(bench, {}, {}).limits),
        [name = caller ? caller->name : QString()](const net::Reply& reply) { return rightsAnswer(reply, name); });
}

/// What GitLab has to reach by itself: gateway and Agent Platform service. Model servers are the gateway's affair.
QList<Outward> outwardHosts(const domain::Configuration& c)
{
    QList<Outward> out;
    if (const QUrl url(domain::settingText(c, u"ai_gateway_url"_s).trimmed()); !url.host().isEmpty())
        out.append({u"gateway"_s, url.host(), url.port(url.scheme() == "http"_L1 ? 80 : 443), {}});
    const domain::HostPort service =
        domain::hostPort(domain::settingText(c, u"duo_agent_platform_service_url"_s).trimmed());
    if (!service.host.isEmpty())
        out.append({u"agent-platform"_s, service.host, service.port > 0 ? service.port : 443, {}});
    return out;
}

/// B8. The names are resolved only where that can matter.
Observing judgeOutbound(Bench& bench, const QJsonObject& settings, const QString& correlation)
{
    auto hosts = std::make_shared<QList<Outward>>(outwardHosts(configurationOf(bench)));
    const auto finish = [settings, hosts, correlation] {
        Observation out = outboundAnswer(settings, *hosts);
        out.correlation = correlation;
        return out;
    };
    if (!settings.value(u"deny_all_requests_except_allowed"_s).toBool() || hosts->isEmpty())
        return Observing::answered(finish());
    std::vector<Operation<net::Resolution>> names;
    for (const Outward& to : std::as_const(*hosts))
        names.push_back(addressesOf(bench, to.host));
    return base::all(bench.context, std::move(names))
        .map(bench.context,
            [hosts, finish](Result<std::vector<Result<net::Resolution>>>&& answers) -> Result<Observation> {
                if (!answers)
                    return tl::unexpected(answers.error());
                for (size_t i = 0; i < answers->size(); ++i)
                    if (answers->at(i))
                        (*hosts)[qsizetype(i)].addresses = answers->at(i)->addresses;
                return finish();
            });
}

Observing mayGoOut(Bench& bench, const domain::PlannedCheck& check)
{
    if (const auto missing = administratorMissing(bench))
        return Observing::answered(*missing);
    return bench.gitlab->ask(asking(bench, check.id.rung, u"/api/v4/application/settings"_s))
        .then(bench.context, [&bench](net::Reply&& reply) -> Observing {
            const QJsonObject settings = objectIn(reply);
            if (reply.status == 401 || reply.status == 403)
                return Observing::answered(notVisible(wordsIn(settings)));
            if (reply.status != 200 || settings.isEmpty())
                return Observing::answered(
                    Observation::failed(u"settings-not-read"_s, {QString::number(reply.status)}, evidenceOf(reply)));
            bench.facts.put(applicationSettings, gitlabTarget(), settings);
            return judgeOutbound(bench, settings, QString::fromLatin1(reply.header("X-Request-Id")));
        });
}

/// B11.
Observing healthCheck(Bench& bench, const domain::PlannedCheck&)
{
    if (const auto missing = administratorMissing(bench))
        return Observing::answered(*missing);
    return judged(bench, asked(bench, u"HealthCheck"_s), [&bench, w = wanted(bench)](const net::Reply& reply) {
        Observation out = healthAnswer(reply, w);
        bench.facts.put(healthFact, gitlabTarget(), out.seen);
        return out;
    });
}

} // namespace

QList<Probe> standingProbes()
{
    return {
        {u"B5"_s, {}, hasLicence},
        {u"B6"_s, {}, hasAddOns},
        {u"B7"_s, {}, asUser<hasRights>},
        {u"B8"_s, {}, mayGoOut},
        {u"B11"_s, {}, healthCheck},
    };
}

} // namespace gatehouse::probes
