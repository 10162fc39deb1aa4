// SPDX-License-Identifier: Apache-2.0
// The help on causes: a page for each slug of a diagnosis, made of the catalogue, and a page that lists them.
#pragma once

#include "domain/check_catalogue.h"

namespace gatehouse::workspace {

/// Markdown: what it is, what to do in which releases, what else it could be, which rungs find it. Links to other
/// causes are "cause:<slug>".
[[nodiscard]] QString causePage(const domain::Cause& cause, const domain::CheckCatalogue& catalogue);

/// All causes by the group of the rung that finds them, those without one at the end.
[[nodiscard]] QString causeIndex(const domain::CheckCatalogue& catalogue);

} // namespace gatehouse::workspace
