// SPDX-License-Identifier: Apache-2.0
// Rungs A1 and G1: an address as somebody typed it. Nothing is sent.
#pragma once

#include "probes/probe.h"

namespace gatehouse::probes {

struct TypedAddress {
    domain::Target::Kind of = domain::Target::Kind::GitLab;
    QString text; ///< as stored, blanks and all
    QString kind; ///< of a model: "openai", "azure", ... (domain/ladder.h)
    bool loopbackIsFine = false;
};

/// What fails cannot be asked at all, or is asked wrongly by GitLab or the gateway; what only may go wrong is a
/// warning. Arguments: the address without its login, and what it should probably be.
[[nodiscard]] domain::Observation judgeAddress(const TypedAddress& typed);

[[nodiscard]] QList<Probe> addressProbes();

} // namespace gatehouse::probes
