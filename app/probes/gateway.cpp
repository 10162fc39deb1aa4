// SPDX-License-Identifier: Apache-2.0
#include "probes/gateway.h"

#include "probes/answer.h"
#include "probes/first_answer.h"
#include "probes/gateway_release.h"
#include "probes/instance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace gatehouse::probes {

using base::Operation;
using base::Result;
using domain::Observation;
using domain::Version;
using namespace Qt::StringLiterals;

namespace {

constexpr double slowMs = 1000; // of a process on the same site that does nothing

bool isOwnRefusal(const net::Reply& reply)
{
    return reply.status == 401 && objectIn(reply).value(u"error").toString() == "No authorization header presented"_L1;
}

/// What the gateway says of an unknown path, and with it every server made with the same framework; only the gateway
/// tells how long it took.
bool isOwnNotFound(const net::Reply& reply)
{
    return reply.status == 404 && objectIn(reply).value(u"detail").toString() == "Not Found"_L1 &&
           !reply.header("X-Process-Time").isEmpty();
}

QString statusOf(const net::Reply& reply)
{
    return QString::number(reply.status);
}

Operation<net::Reply> get(const Bench& bench, const domain::PlannedCheck& check, const QString& path)
{
    net::Request request = asking(bench, check.id.rung, path);
    request.limits.total = bench.setup.pace.connect + bench.setup.pace.answer;
    return bench.connections.to(check.id.target, check.address).send(request);
}

/// The answer of A8 is the root's: nothing is asked twice.
template <class Judge>
Observing judgedRoot(const Bench& bench, const domain::PlannedCheck& check, Judge judge)
{
    return judged(bench,
        firstAnswerOf(bench, check)
            .map(bench.context,
                [](Result<FirstAnswer>&& answer) -> Result<net::Reply> {
                    if (!answer)
                        return tl::unexpected(answer.error());
                    return std::move(answer->reply);
                }),
        judge);
}

Observing isAlive(Bench& bench, const domain::PlannedCheck& check)
{
    return judged(bench, get(bench, check, u"/monitoring/healthz"_s), judgeHealth);
}

Observing isGateway(Bench& bench, const domain::PlannedCheck& check)
{
    return judgedRoot(bench, check, judgeIdentity);
}

Observing authenticates(Bench& bench, const domain::PlannedCheck& check)
{
    return firstAnswerOf(bench, check).then(bench.context, [&bench, check](FirstAnswer&& root) {
        return judged(bench, get(bench, check, u"/openapi.json"_s),
            [root = root.reply](const net::Reply& openapi) { return judgeAuthentication(root, openapi); });
    });
}

Observing tellsRelease(Bench& bench, const domain::PlannedCheck& check)
{
    return judged(bench, get(bench, check, u"/v1/models/definitions"_s),
        [&bench, target = check.id.target, gitlab = versionOf(bench)](const net::Reply& reply) {
            const Observation out = judgeRelease(reply, gitlab);
            if (const auto looks = Version::parse(out.seen.value(u"looks_like").toString()))
                bench.facts.put(gatewayLooksLike, target, *looks);
            return out;
        });
}

Observing answersItself(Bench& bench, const domain::PlannedCheck& check)
{
    return judgedRoot(bench, check, judgeMarks);
}

/// One after the other: side by side they would measure each other.
Observing sampled(const Bench& bench, const domain::PlannedCheck& check, const QList<double>& samples)
{
    if (samples.size() >= bench.setup.pace.latencySamples)
        return Observing::answered(judgeLatency(samples));
    return get(bench, check, u"/monitoring/healthz"_s)
        .then(bench.context, [&bench, check, samples](net::Reply&& reply) {
            return sampled(bench, check, samples + QList<double>{double(reply.firstByte.count())});
        });
}

Observing takesTime(Bench& bench, const domain::PlannedCheck& check)
{
    return sampled(bench, check, {});
}

} // namespace

Observation judgeHealth(const net::Reply& reply)
{
    const QJsonObject seen = seenIn(reply);
    const QJsonDocument body = QJsonDocument::fromJson(reply.body);
    if (reply.status == 200 && body.isObject() && body.object().isEmpty())
        return Observation::passed(u"gateway-alive"_s, {}, seen);
    if (reply.status == 200)
        return Observation::failed(u"gateway-health-of-another"_s, {}, seen);
    if (reply.status == 401 || reply.status == 403)
        return Observation::failed(u"gateway-health-refused"_s, {statusOf(reply)}, seen);
    if (reply.status >= 502 && reply.status <= 504)
        return Observation::failed(u"no-upstream"_s, {u"/monitoring/healthz"_s, statusOf(reply)}, seen);
    return Observation::failed(u"gateway-health-strange"_s, {statusOf(reply)}, seen);
}

Observation judgeIdentity(const net::Reply& reply)
{
    QJsonObject seen = seenIn(reply);
    if (isOwnRefusal(reply) || isOwnNotFound(reply))
        return Observation::passed(u"gateway-identified"_s, {}, seen);
    const QJsonObject body = objectIn(reply);
    if (reply.status == 404 && body.value(u"detail").toString() == "Not Found"_L1)
        seen.insert(u"same_framework"_s, true); // vLLM, llama-cpp-python and LiteLLM say so, too
    if (reply.status == 401)
        seen.insert(u"other_login"_s, true);
    return Observation::failed(u"not-the-gateway"_s, {statusOf(reply)}, seen);
}

Observation judgeAuthentication(const net::Reply& root, const net::Reply& openapi)
{
    QJsonObject seen{{u"root"_s, root.status}, {u"openapi"_s, openapi.status}};
    const bool described = openapi.status == 200 && objectIn(openapi).contains(u"openapi");
    if (isOwnNotFound(root) || described)
        return Observation::warning(u"gateway-auth-off"_s, {}, seen);
    return Observation::passed(u"gateway-auth-on"_s, {}, seen);
}

Observation judgeRelease(const net::Reply& reply, const Version& gitlab)
{
    const QList<GatewayRelease>& table = gatewayReleases();
    QJsonObject seen{{u"status"_s, reply.status}};
    if (!gitlab.isNull())
        seen.insert(u"gitlab"_s, gitlab.series());
    Version looks;
    QString shown;
    if (isOwnRefusal(reply)) {
        looks = Version{18, 3, 0, {}}; // closed until 18.4.1
        shown = u"≤ 18.3"_s;
    } else {
        QStringList identifiers;
        const QJsonArray models = objectIn(reply).value(u"models").toArray();
        for (const QJsonValue model : models)
            for (const QString& text : {model.toString(), model[u"identifier"].toString(), model[u"id"].toString()})
                if (!text.isEmpty())
                    identifiers << text;
        seen.insert(u"models"_s, models.size());
        looks = reply.status == 200 ? releaseOf(identifiers, table) : Version{};
        shown = !table.isEmpty() && looks == table.constLast().release ? u"≥ "_s + looks.series() : looks.series();
    }
    if (looks.isNull())
        return Observation::warning(u"gateway-release-hidden"_s, {statusOf(reply)}, seen);
    seen.insert(u"looks_like"_s, looks.series());
    if (gitlab.isNull())
        return Observation::passed(u"gateway-looks-like"_s, {shown}, seen);
    const QStringList args{shown, gitlab.series()};
    if (releasesApart(looks, gitlab, table) <= 1)
        return Observation::passed(u"gateway-fits-gitlab"_s, args, seen);
    return Observation::warning(looks < gitlab ? u"gateway-older"_s : u"gateway-newer"_s, args, seen);
}

Observation judgeMarks(const net::Reply& reply)
{
    const QJsonObject seen = seenIn(reply);
    const QByteArray took = reply.header("X-Process-Time");
    if (!took.isEmpty())
        return Observation::passed(
            u"gateway-answers-itself"_s, {QString::number(took.toDouble() * 1000, 'f', 1)}, seen);
    if (reply.header("Server").toLower().contains("uvicorn"))
        return Observation::passed(u"gateway-answers-unmarked"_s, {}, seen);
    return Observation::warning(u"gateway-marks-missing"_s, {}, seen);
}

Observation judgeLatency(QList<double> samples)
{
    Observation out;
    out.samples = samples;
    if (samples.isEmpty())
        return Observation::skipped(domain::SkipReason::NotApplicable);
    std::sort(samples.begin(), samples.end());
    const qsizetype half = samples.size() / 2;
    const double median = samples.size() % 2 ? samples.at(half) : (samples.at(half - 1) + samples.at(half)) / 2;
    const double spread = samples.constLast() - samples.constFirst();
    out.state = median > slowMs ? domain::CheckState::Warning : domain::CheckState::Passed;
    out.slug = median > slowMs ? u"gateway-slow"_s : u"gateway-latency"_s;
    out.args = {QString::number(qRound(median)), QString::number(qRound(spread))};
    out.seen = {{u"median_ms"_s, median}, {u"spread_ms"_s, spread}};
    return out;
}

QList<Probe> gatewayProbes()
{
    return {
        {u"C1"_s, {}, isAlive},
        {u"C2"_s, {}, isGateway},
        {u"C3"_s, {}, authenticates},
        {u"C4"_s, {}, tellsRelease},
        {u"C6"_s, {}, answersItself},
        {u"C8"_s, {}, takesTime},
    };
}

} // namespace gatehouse::probes
