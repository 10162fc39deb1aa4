// SPDX-License-Identifier: Apache-2.0
// What GitLab's answers about the user's token for the gateway mean: rungs D1 to D3. Pure.
#pragma once

#include "probes/instance.h"

namespace gatehouse::probes {

struct DirectAccessAnswer {
    domain::Observation observation;
    std::optional<DirectAccess> access; ///< when one was granted
};
/// POST /api/v4/code_suggestions/direct_access. `seen` has: status; by = gitlab | gateway | unknown, whose refusal it
/// is; said, code (of the gateway, as GitLab copies them). Never the token.
[[nodiscard]] DirectAccessAnswer directAccessAnswer(const net::Reply& reply);

/// D2: the claims, read here and sent nowhere. `now`: when GitLab does not tell its time.
[[nodiscard]] domain::Observation claimsOf(const DirectAccess& access, const QDateTime& now);

/// D3: whether GitLab hands out the address that is configured.
[[nodiscard]] domain::Observation addressHandedOut(const QString& handedOut, const QString& configured);

/// Of GitLab's own cloud: gitlab.com, cloud.gitlab.com and the like.
[[nodiscard]] bool isGitLabCloud(const QString& host);

} // namespace gatehouse::probes
