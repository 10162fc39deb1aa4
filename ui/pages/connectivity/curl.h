// SPDX-License-Identifier: Apache-2.0
// A check as a command to repeat by hand: what can be said of it without a secret.
#pragma once

#include "domain/check.h"
#include "domain/instance.h"

namespace gatehouse::ui {

/// Empty where curl is not the tool (host and port of the Agent Platform service) or this computer did not ask.
/// Keys and tokens are names of environment variables; credentials in the address are left out.
[[nodiscard]] QString curlOf(const domain::CheckResult& result, const domain::Instance& instance);

} // namespace gatehouse::ui
