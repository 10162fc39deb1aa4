// SPDX-License-Identifier: Apache-2.0
// What reports call things, in the user's language, and the order in which they list them.
#pragma once

#include "domain/check_catalogue.h"
#include "domain/check_comparison.h"

#include <QCoreApplication>

namespace gatehouse::reports {

/// Report::tr(): the texts of reports.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};
struct CheckReport;

[[nodiscard]] QString title(const CheckReport& report); ///< "Connectivity report: Acme"

[[nodiscard]] QString word(domain::CheckState state); ///< "failed"
[[nodiscard]] QString word(domain::Verdict verdict);
[[nodiscard]] QString word(domain::CheckChange change);
[[nodiscard]] QString word(domain::Vantage from);         ///< "this computer", "the gateway's container"
[[nodiscard]] QString word(const domain::Target& target); ///< "AI gateway", "Model Mixtral"
[[nodiscard]] QString title(const domain::CheckId& id, const domain::CheckCatalogue& catalogue); ///< of its rung
[[nodiscard]] QString longTitle(
    const domain::CheckId& id, const domain::CheckCatalogue& catalogue); ///< "Certificate, AI gateway"
[[nodiscard]] QString causeTitle(const QString& cause, const domain::CheckCatalogue& catalogue);

[[nodiscard]] QString duration(double ms); ///< "84 ms", "3.1 s"
[[nodiscard]] QString timing(
    const domain::CheckResult& result);           ///< with median and spread, where it was timed more than once
[[nodiscard]] QString utc(const QDateTime& time); ///< "2026-11-21 10:00:00 UTC"

/// Targets in the order of the chain, and each one's results in the order of the ladder.
struct TargetResults {
    domain::Target target;
    QList<const domain::CheckResult*> results;
};
[[nodiscard]] QList<TargetResults> laddered(const domain::CheckRun& run, const domain::CheckCatalogue& catalogue);

} // namespace gatehouse::reports
