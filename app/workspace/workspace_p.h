// SPDX-License-Identifier: Apache-2.0
// The insides of Workspace, shared by its source files: instances and secrets, checks.
#pragma once

#include "workspace/services.h"
#include "workspace/workspace.h"

namespace gatehouse::workspace {

struct Workspace::Private {
    std::shared_ptr<Services> services;
    QHash<QUuid, std::weak_ptr<OpenInstance>> open;

    [[nodiscard]] base::Operation<Kept> keep(const QString& entry, base::Secret secret);
};

} // namespace gatehouse::workspace
