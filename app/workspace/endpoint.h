// SPDX-License-Identifier: Apache-2.0
// From an instance to the way to reach it.
#pragma once

#include "domain/instance.h"
#include "net/session.h"

namespace gatehouse::workspace {

[[nodiscard]] net::Endpoint endpointFor(const domain::Instance& instance);

} // namespace gatehouse::workspace
