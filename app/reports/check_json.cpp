// SPDX-License-Identifier: Apache-2.0
// Results as objects, and the words they are shown with.
#include "reports/check_json.h"

#include "base/words.h"
#include "domain/check_comparison.h"
#include "reports/check_words.h"

#include <QJsonArray>

namespace gatehouse::reports {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString textOf(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue each : array)
            texts << textOf(each);
        return texts.join(", "_L1);
    }
    return value.isString() ? value.toString() : value.toVariant().toString();
}

QJsonValue diagnosisOf(
    const domain::CheckResult& result, const domain::CheckCatalogue& catalogue, const domain::Version& gitlab)
{
    const domain::Cause* cause = result.diagnosis ? catalogue.cause(result.diagnosis->cause) : nullptr;
    if (!cause)
        return {};
    return QJsonObject{{u"cause"_s, cause->slug}, {u"title"_s, domain::title(*cause)}, {u"why"_s, domain::why(*cause)},
        {u"alternatives"_s, QJsonArray::fromStringList(result.diagnosis->alternatives)},
        {u"remedy"_s, domain::remedy(*cause, gitlab)}, {u"document"_s, orNull(domain::documentUrl(*cause))}};
}

QJsonArray samplesOf(const domain::Observation& observation)
{
    QJsonArray out;
    for (const double ms : observation.samples)
        out.append(ms);
    return out;
}

QJsonObject resultJson(
    const domain::CheckResult& r, const domain::CheckCatalogue& catalogue, const domain::Version& gitlab)
{
    const domain::Rung* rung = catalogue.rung(r.id.rung);
    QJsonObject out{{u"id"_s, r.id.text()}, {u"rung"_s, r.id.rung},
        {u"title"_s, rung ? domain::title(*rung) : QString()}, {u"target"_s, r.id.target.text()},
        {u"url"_s, orNull(r.url)}, {u"from"_s, domain::name(r.id.from)}, {u"state"_s, domain::name(r.state)},
        {u"summary"_s, summaryOf(r, catalogue)}, {u"duration_ms"_s, qRound64(r.durationMs)},
        {u"explained_by"_s, r.explainedBy ? QJsonValue(r.explainedBy->text()) : QJsonValue()},
        {u"reason"_s, orNull(domain::name(r.reason))},
        {u"evidence"_s, QJsonArray::fromStringList(evidenceOf(r.observation))},
        {u"diagnosis"_s, diagnosisOf(r, catalogue, gitlab)}};
    if (!r.observation.samples.isEmpty())
        out.insert(u"samples_ms"_s, samplesOf(r.observation));
    if (!r.observation.correlation.isEmpty())
        out.insert(u"correlation_id"_s, r.observation.correlation);
    return out;
}

QJsonObject comparisonOf(const domain::CheckRun& earlier, const domain::CheckRun& run)
{
    QJsonArray changes;
    const QList<domain::CheckDifference> differences = domain::compare(earlier, run);
    for (const domain::CheckDifference& d : differences)
        changes.append(QJsonObject{{u"id"_s, d.id.text()}, {u"change"_s, domain::name(d.change)},
            {u"before"_s, domain::name(d.before)}, {u"now"_s, domain::name(d.now)},
            {u"before_ms"_s, qRound64(d.beforeMs)}, {u"now_ms"_s, qRound64(d.nowMs)}});
    return {{u"started"_s, earlier.started.toUTC().toString(Qt::ISODate)},
        {u"verdict"_s, domain::name(earlier.verdict)}, {u"changes"_s, changes}};
}

QString reasonOf(const domain::CheckResult& result, const domain::CheckCatalogue& catalogue)
{
    const domain::Rung* rung = catalogue.rung(result.id.rung);
    if (rung && result.reason == domain::SkipReason::NotAllowed && rung->consent == domain::Consent::ModelCalls)
        return base::words(u"check-model-calls-not-allowed"_s).message;
    if (rung && result.reason == domain::SkipReason::NotAllowed && rung->consent == domain::Consent::Tokens)
        return base::words(u"check-tokens-not-allowed"_s).message;
    return base::words("check-"_L1 + domain::name(result.reason)).message;
}

} // namespace

QStringList evidenceOf(const domain::Observation& observation)
{
    QStringList out;
    for (auto it = observation.seen.begin(); it != observation.seen.end(); ++it)
        out << QString(it.key()).replace(u'_', u' ') + ": "_L1 + textOf(it.value());
    return out;
}

QString summaryOf(const domain::CheckResult& result, const domain::CheckCatalogue& catalogue)
{
    if (!result.observation.slug.isEmpty())
        return base::words(result.observation.slug, result.observation.args).message;
    if (result.state == domain::CheckState::Skipped)
        return reasonOf(result, catalogue);
    if (result.explainedBy)
        return base::words(u"check-explained"_s, {longTitle(*result.explainedBy, catalogue)}).message;
    return {};
}

QJsonObject checkJson(
    const domain::CheckRun& run, const domain::CheckCatalogue& catalogue, const domain::CheckRun* earlier)
{
    QJsonArray results;
    QJsonArray notTested;
    for (const domain::CheckResult& r : run.results) {
        results.append(resultJson(r, catalogue, run.gitlab));
        if (r.state == domain::CheckState::Skipped)
            notTested.append(QJsonObject{{u"id"_s, r.id.text()}, {u"reason"_s, domain::name(r.reason)}});
    }
    QJsonObject out{{u"gitlab"_s, run.gitlab.isNull() ? QJsonValue() : QJsonValue(run.gitlab.text())},
        {u"started"_s, run.started.toUTC().toString(Qt::ISODate)}, {u"duration_ms"_s, qRound64(run.durationMs)},
        {u"scope"_s, orNull(run.scope)}, {u"as_user"_s, orNull(run.asUser)}, {u"verdict"_s, domain::name(run.verdict)},
        {u"results"_s, results}, {u"not_tested"_s, notTested}};
    if (earlier)
        out.insert(u"compared_with"_s, comparisonOf(*earlier, run));
    return out;
}

} // namespace gatehouse::reports
