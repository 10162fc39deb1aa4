// SPDX-License-Identifier: Apache-2.0
// Whether an address setting is there, as far as is known: rules and destinations both turn on it.
#pragma once

#include "domain/observed.h"

namespace gatehouse::domain {

enum class Presence {
    Unknown,    ///< the token may not see it, or it was never read
    NotManaged, ///< an offline instance says nothing about it
    Empty,
    Set,
};

[[nodiscard]] Presence presence(const QString& setting, const Configuration& c, const Observed& observed);

} // namespace gatehouse::domain
