// SPDX-License-Identifier: Apache-2.0
// What GitLab has now, against what the run thought it had: rungs B9 and B10. Pure.
#pragma once

#include "probes/instance.h"

namespace gatehouse::probes {

/// What the run was planned with.
struct Before {
    domain::Configuration configuration;
    bool wasRead = false; ///< from GitLab; otherwise nothing can have changed
};

/// B9: the settings.
[[nodiscard]] domain::Observation settingsSeen(
    const gitlab::Reading& now, const Before& before, const domain::Capabilities& capabilities);
/// B10: the models, and which features they are for.
[[nodiscard]] domain::Observation modelsSeen(
    const gitlab::Reading& now, const Before& before, const domain::Capabilities& capabilities);

/// The run's configuration after a first look at the server: the server's, and what only the run had (decision 5).
[[nodiscard]] domain::Configuration learnt(const gitlab::Reading& now, const domain::Configuration& before);

} // namespace gatehouse::probes
