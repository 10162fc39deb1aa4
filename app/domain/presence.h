// SPDX-License-Identifier: Apache-2.0
// Whether a setting is there, as far as is known, and what it is: rules, destinations and checks turn on it.
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

/// A setting that is a text; empty when it is not set or not known.
[[nodiscard]] QString settingText(const Configuration& c, const QString& setting);
/// One that is on or off; nothing when that is not known.
[[nodiscard]] std::optional<bool> settingFlag(const Configuration& c, const QString& setting);

} // namespace gatehouse::domain
