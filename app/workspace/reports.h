// SPDX-License-Identifier: Apache-2.0
// From journals and readings to what the programs show.
#pragma once

#include "domain/observed.h"
#include "gitlab/api.h"
#include "storage/tables.h"
#include "workspace/apply.h"

namespace gatehouse::workspace {

/// Paths are named with the models of `draft`, then of `fallback` (a deleted model).
[[nodiscard]] ApplyReport reportOf(
    const storage::Journal& journal, const domain::Configuration& draft, const domain::Configuration& fallback);
[[nodiscard]] PullReport reportOf(const gitlab::Reading& reading);

} // namespace gatehouse::workspace
