// SPDX-License-Identifier: Apache-2.0
// A run of the ladder as JSON: the shape that `check --format json` promises.
#pragma once

#include "domain/check_catalogue.h"

namespace gatehouse::reports {

/// Without `gatehouse`, `command` and `instance`, which the caller adds. Texts are in the user's language; ids, states,
/// reasons and causes are stable. With an earlier run also `compared_with`: when it began, and what changed since.
[[nodiscard]] QJsonObject checkJson(
    const domain::CheckRun& run, const domain::CheckCatalogue& catalogue, const domain::CheckRun* earlier = nullptr);

/// The evidence of an observation as lines: "status: 401".
[[nodiscard]] QStringList evidenceOf(const domain::Observation& observation);

/// The summary of a result in the user's language; for what did not run, why.
[[nodiscard]] QString summaryOf(const domain::CheckResult& result, const domain::CheckCatalogue& catalogue);

} // namespace gatehouse::reports
