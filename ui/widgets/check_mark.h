// SPDX-License-Identifier: Apache-2.0
// How the state of a check looks everywhere: a word, an icon and a colour, never one of them alone.
#pragma once

#include "domain/check.h"
#include "ui/theme/theme.h"

namespace gatehouse::ui {

struct CheckMark {
    QString word;
    QString icon; ///< resources/icons
    theme::Role role = theme::Role::MutedText;
};
[[nodiscard]] CheckMark markOf(domain::CheckState state);
[[nodiscard]] CheckMark markOf(domain::Verdict verdict);

} // namespace gatehouse::ui
