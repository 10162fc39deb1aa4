// SPDX-License-Identifier: Apache-2.0
// What reports call states, changes and places, for the screens: one word for one thing everywhere.
#pragma once

#include "domain/check_comparison.h"

namespace gatehouse::workspace {

[[nodiscard]] QString wordOf(domain::CheckState state); ///< "failed"
[[nodiscard]] QString wordOf(domain::Verdict verdict);
[[nodiscard]] QString wordOf(domain::CheckChange change); ///< "newly failed"
[[nodiscard]] QString wordOf(domain::Vantage from);       ///< "this computer"
[[nodiscard]] QString wordOf(const domain::Target& target);
[[nodiscard]] QString durationText(double ms); ///< "84 ms", "3.1 s"

} // namespace gatehouse::workspace
