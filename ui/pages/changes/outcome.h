// SPDX-License-Identifier: Apache-2.0
// What came of an apply, in sentences for a banner.
#pragma once

#include "ui/widgets/banner.h"
#include "workspace/apply.h"

namespace gatehouse::ui {

/// Verified by reading back, or what is left.
[[nodiscard]] Banner::Message outcomeMessage(const workspace::ApplyReport& report);
/// An apply whose journal is still open.
[[nodiscard]] Banner::Message unfinishedMessage(const workspace::ApplyReport& report);

} // namespace gatehouse::ui
