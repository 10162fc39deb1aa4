// SPDX-License-Identifier: Apache-2.0
// What a choice laid on many rows came to, in sentences for a banner.
#pragma once

#include "domain/copy.h"
#include "ui/widgets/banner.h"
#include "workspace/open_instance.h"

namespace gatehouse::ui {

/// "Applied Claude to 5 of 6 in GitLab Duo Chat. Skipped Discussion Summary: family not compatible." `where` is a
/// section, or empty.
[[nodiscard]] Banner::Message reportOf(
    const domain::Copied& copied, const QString& choice, const QString& where, const workspace::OpenInstance& open);

} // namespace gatehouse::ui
