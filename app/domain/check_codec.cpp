// SPDX-License-Identifier: Apache-2.0
// A run as it is stored: complete JSON, exact round trip. Times are UTC.
#include "domain/check.h"

#include <QJsonArray>

namespace gatehouse::domain {

namespace {

QJsonObject json(const Observation& o)
{
    QJsonArray samples;
    for (const double ms : o.samples)
        samples.append(ms);
    return {{QStringLiteral("state"), name(o.state)}, {QStringLiteral("reason"), name(o.reason)},
        {QStringLiteral("slug"), o.slug}, {QStringLiteral("args"), QJsonArray::fromStringList(o.args)},
        {QStringLiteral("seen"), o.seen}, {QStringLiteral("samples"), samples},
        {QStringLiteral("correlation"), o.correlation}};
}

QJsonObject json(const CheckResult& r)
{
    QJsonObject out{{QStringLiteral("id"), r.id.text()}, {QStringLiteral("url"), r.url},
        {QStringLiteral("state"), name(r.state)}, {QStringLiteral("reason"), name(r.reason)},
        {QStringLiteral("observation"), json(r.observation)}, {QStringLiteral("duration_ms"), r.durationMs}};
    if (r.explainedBy)
        out.insert(QStringLiteral("explained_by"), r.explainedBy->text());
    if (r.diagnosis)
        out.insert(QStringLiteral("diagnosis"),
            QJsonObject{{QStringLiteral("cause"), r.diagnosis->cause},
                {QStringLiteral("alternatives"), QJsonArray::fromStringList(r.diagnosis->alternatives)}});
    return out;
}

QStringList textsOf(const QJsonValue& json)
{
    QStringList out;
    const QJsonArray array = json.toArray();
    for (const QJsonValue each : array)
        out.append(each.toString());
    return out;
}

std::optional<Observation> observationOf(const QJsonObject& json)
{
    const auto state = checkStateFromName(json.value(u"state").toString());
    const auto reason = skipReasonFromName(json.value(u"reason").toString());
    if (!state || !reason)
        return std::nullopt;
    Observation out{*state, *reason, json.value(u"slug").toString(), textsOf(json.value(u"args")),
        json.value(u"seen").toObject(), {}, json.value(u"correlation").toString()};
    const QJsonArray samples = json.value(u"samples").toArray();
    for (const QJsonValue ms : samples)
        out.samples.append(ms.toDouble());
    return out;
}

std::optional<CheckResult> resultOf(const QJsonObject& json)
{
    const auto id = CheckId::parse(json.value(u"id").toString());
    const auto state = checkStateFromName(json.value(u"state").toString());
    const auto reason = skipReasonFromName(json.value(u"reason").toString());
    auto observation = observationOf(json.value(u"observation").toObject());
    if (!id || !state || !reason || !observation)
        return std::nullopt;
    CheckResult out{*id, json.value(u"url").toString(), *state, *reason, std::nullopt, std::move(*observation),
        std::nullopt, json.value(u"duration_ms").toDouble()};
    if (json.contains(u"explained_by")) {
        out.explainedBy = CheckId::parse(json.value(u"explained_by").toString());
        if (!out.explainedBy)
            return std::nullopt;
    }
    if (json.contains(u"diagnosis")) {
        const QJsonObject diagnosis = json.value(u"diagnosis").toObject();
        out.diagnosis = Diagnosis{diagnosis.value(u"cause").toString(), textsOf(diagnosis.value(u"alternatives"))};
    }
    return out;
}

} // namespace

QJsonObject toJson(const CheckRun& run)
{
    QJsonArray results;
    for (const CheckResult& r : run.results)
        results.append(json(r));
    QJsonObject out{{QStringLiteral("id"), run.id}, {QStringLiteral("scope"), run.scope},
        {QStringLiteral("gitlab"), run.gitlab.isNull() ? QString() : run.gitlab.text()},
        {QStringLiteral("started"), run.started.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("duration_ms"), run.durationMs}, {QStringLiteral("verdict"), name(run.verdict)},
        {QStringLiteral("results"), results}};
    if (!run.asUser.isEmpty())
        out.insert(QStringLiteral("as_user"), run.asUser);
    return out;
}

base::Result<CheckRun> checkRunFromJson(const QJsonObject& json)
{
    const auto verdict = verdictFromName(json.value(u"verdict").toString());
    const QDateTime started = QDateTime::fromString(json.value(u"started").toString(), Qt::ISODateWithMs);
    if (!verdict || !started.isValid())
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("check-run-damaged"));
    CheckRun out{json.value(u"id").toString(), json.value(u"scope").toString(),
        Version::parse(json.value(u"gitlab").toString()).value_or(Version()), started.toUTC(),
        json.value(u"duration_ms").toDouble(), *verdict, {}, json.value(u"as_user").toString()};
    const QJsonArray results = json.value(u"results").toArray();
    for (const QJsonValue each : results) {
        auto result = resultOf(each.toObject());
        if (!result)
            return base::fail(base::ErrorKind::BadInput, QStringLiteral("check-run-damaged"));
        out.results.append(std::move(*result));
    }
    return out;
}

} // namespace gatehouse::domain
