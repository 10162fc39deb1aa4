// SPDX-License-Identifier: Apache-2.0
// check --host-script PLACE and --host-output FILE: what this computer cannot see, tested where it can be seen.
#pragma once

#include "cli/check_output.h"

namespace gatehouse::cli {

/// Writes the script for a place: to --output, else to standard output.
[[nodiscard]] base::Operation<int> writeHostScript(const std::shared_ptr<Call>& call);

/// Reads what scripts printed, and makes it part of a fresh run, or of the one that --into names.
[[nodiscard]] base::Operation<int> readHostOutput(
    const std::shared_ptr<Call>& call, const workspace::CheckOptions& options, const RunOutput& output);

} // namespace gatehouse::cli
