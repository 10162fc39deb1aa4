// SPDX-License-Identifier: Apache-2.0
// A small ladder, a cause, and a run with one result of every state, for the tests of what is made of runs.
#pragma once

#include "domain/check_catalogue.h"

#include <QJsonArray>
#include <QTest>

namespace gatehouse::test {

inline domain::CheckCatalogue smallCatalogue()
{
    const QByteArray rungs = R"({
      "groups": [{"id": "A", "title": "Connection"}],
      "rungs": [
        {"id": "A5", "title": "Port is open", "targets": ["gitlab", "gateway", "model"]},
        {"id": "A7", "title": "Certificate", "targets": ["gitlab", "gateway"]},
        {"id": "C2", "title": "It is the AI gateway", "targets": ["gateway"]},
        {"id": "C8", "title": "Latency", "targets": ["gateway"]},
        {"id": "D1", "title": "Token accepted by the gateway", "targets": ["gateway"], "from": "gitlab"},
        {"id": "F4", "title": "Chat completion", "targets": ["model"], "consent": "model-calls"}
      ],
      "explains": [], "not_routed": {"rungs": [], "slugs": []}})";
    const QByteArray causes = R"({"causes": [
        {"slug": "certificate-old", "title": "The certificate has expired", "why": "Its last day is past.",
         "remedies": [{"until": "18.10", "text": "Renew it <old>."}, {"since": "18.10", "text": "Renew it & reload."}],
         "document": "omnibus/settings/ssl/", "alternatives": ["clock"], "signatures": [{"rung": "A7"}]},
        {"slug": "clock", "title": "A clock is wrong", "why": "Dates differ.", "remedies": [{"text": "Set it."}]}]})";
    auto parsed = domain::CheckCatalogue::parse(
        {{QStringLiteral("rungs.json"), rungs}, {QStringLiteral("causes/x.json"), causes}});
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().args.join(u' ')));
    return *parsed;
}

inline domain::CheckResult resultOf(
    const char* id, domain::CheckState state, const char* slug, QStringList args = {}, QJsonObject seen = {})
{
    domain::CheckResult out;
    out.id = *domain::CheckId::parse(QString::fromUtf8(id));
    out.state = state;
    out.observation.slug = QString::fromLatin1(slug);
    out.observation.args = std::move(args);
    out.observation.seen = std::move(seen);
    out.durationMs = 12.4;
    return out;
}

/// In the wrong order on purpose: a model before GitLab, the latency before the port.
inline domain::CheckRun smallRun()
{
    using domain::CheckState;
    domain::CheckRun run;
    run.id = QStringLiteral("7d1f7f0e-6d5b-4b0c-9f2e-2b8f4c1f0a11");
    run.gitlab = *domain::Version::parse(QStringLiteral("18.9.1"));
    run.started = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    run.durationMs = 3120;
    run.verdict = domain::Verdict::Failed;
    run.results.append(resultOf("F4:model:Mixtral@workstation", CheckState::Skipped, ""));
    run.results.last().reason = domain::SkipReason::NotAllowed;
    run.results.append(resultOf("A5:gitlab@workstation", CheckState::Passed, "gateway-identified"));
    run.results.last().url = QStringLiteral("https://gitlab.example.com");
    run.results.append(
        resultOf("C8:gateway@workstation", CheckState::Warning, "not-the-gateway", {QStringLiteral("418")}));
    run.results.last().observation.samples = {80, 95, 84};
    run.results.append(resultOf("A5:gateway@workstation", CheckState::Passed, "gateway-identified", {},
        {{QStringLiteral("addresses"), QJsonArray{QStringLiteral("10.1.0.5")}}}));
    run.results.append(resultOf("A7:gateway@workstation", CheckState::Failed, "not-the-gateway",
        {QStringLiteral("401")}, {{QStringLiteral("not_after"), QStringLiteral("2026-11-18")}}));
    run.results.last().url = QStringLiteral("https://gateway.example.com");
    run.results.last().observation.correlation = QStringLiteral("01HX3");
    run.results.last().diagnosis = domain::Diagnosis{QStringLiteral("certificate-old"), {QStringLiteral("clock")}};
    run.results.append(resultOf("D1:gateway@gitlab", CheckState::Explained, ""));
    run.results.last().explainedBy = domain::CheckId::parse(QStringLiteral("A7:gateway@workstation"));
    return run;
}

} // namespace gatehouse::test
