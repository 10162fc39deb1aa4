// SPDX-License-Identifier: Apache-2.0
// A run beside those that were made before: what --into and --compare-with name.
#pragma once

#include "cli/check_output.h"

#include <functional>

namespace gatehouse::cli {

/// The run of an instance by id, or for `last` its newest; check-run-unknown.
[[nodiscard]] base::Operation<domain::CheckRun> storedRun(
    const std::shared_ptr<Call>& call, const QUuid& instance, const QString& wanted);

/// Has a run made and shows it, beside the one that --compare-with names: an id is looked for before, since it may be
/// mistyped; `last` afterwards, when it is known whose rights were checked. Keeps `make` until all is done.
[[nodiscard]] base::Operation<int> showRun(const std::shared_ptr<Call>& call, const QUuid& instance,
    const RunOutput& output, const std::function<base::Operation<domain::CheckRun>()>& make);

} // namespace gatehouse::cli
