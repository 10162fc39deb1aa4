// SPDX-License-Identifier: Apache-2.0
// What several runs together say: of every check the newest result, and when it was made. Pure.
#pragma once

#include "domain/check.h"

#include <QHash>

namespace gatehouse::domain {

struct LatestChecks {
    QList<CheckResult> results;      ///< in the order of the oldest run that counts, what newer ones added last
    QHash<QString, QDateTime> times; ///< by id text
    [[nodiscard]] QDateTime timeOf(const CheckId& id) const { return times.value(id.text()); }
};

/// Runs newest first. A run of everything ends the walk: what it did not have is gone from the configuration. A newer
/// run that skipped a check, or never came to it, takes nothing away from an older one that made it.
[[nodiscard]] LatestChecks latest(const QList<CheckRun>& newestFirst);

/// Of everything, to its end, with the token's own user: what another user may do says nothing about the chain.
[[nodiscard]] bool isWhole(const CheckRun& run);
/// How many of the runs latest() looks at.
[[nodiscard]] qsizetype runsThatCount(const QList<CheckRun>& newestFirst);

/// The state that stands for several: a failure before everything, then what runs, warnings, what waits, what is
/// explained, what passed. Skipped when there is none.
[[nodiscard]] CheckState worstOf(const QList<CheckState>& states);

} // namespace gatehouse::domain
