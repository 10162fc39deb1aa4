// SPDX-License-Identifier: Apache-2.0
// Where in the chain a check belongs: a part of it, or the link between two. The tree and the picture share this.
#pragma once

#include "domain/check.h"

namespace gatehouse::ui {

/// In the order of the chain.
enum class ChainLink {
    YouToGitLab,
    GitLab,
    GitLabToGateway,
    Gateway,
    GatewayToModels,
    ModelServers,
    AgentPlatform,
    Cloud,
    Features
};

[[nodiscard]] ChainLink linkOf(const domain::CheckId& id);
/// "You → GitLab", "AI gateway".
[[nodiscard]] QString title(ChainLink link);
/// Stable, for keys: "you-gitlab".
[[nodiscard]] QString name(ChainLink link);
/// Models and features have a node each.
[[nodiscard]] bool hasSubjects(ChainLink link);

} // namespace gatehouse::ui
