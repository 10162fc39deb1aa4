// SPDX-License-Identifier: Apache-2.0
// Two runs beside each other: what broke since, what recovered, what became slower. Pure.
#pragma once

#include "domain/check.h"

namespace gatehouse::domain {

enum class CheckChange { NewlyRed, NewlyYellow, OtherCause, Recovered, Slower };

struct CheckDifference {
    CheckId id;
    CheckChange change = CheckChange::NewlyRed;
    CheckState before = CheckState::Skipped; ///< Skipped also when the earlier run had no such check
    CheckState now = CheckState::Passed;
    double beforeMs = 0;
    double nowMs = 0;
    bool operator==(const CheckDifference&) const = default;
};

/// By weight: newly red first, slower last; within each in the order of the run. A check that was not tested in one of
/// the two runs recovers nothing and is never slower.
[[nodiscard]] QList<CheckDifference> compare(const CheckRun& earlier, const CheckRun& run);

/// Milliseconds that stand for a result: the median of its samples, else its duration.
[[nodiscard]] double typicalMs(const CheckResult& result);

/// "newly-red", "newly-yellow", "other-cause", "recovered", "slower".
[[nodiscard]] QString name(CheckChange change);

} // namespace gatehouse::domain
