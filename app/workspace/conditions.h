// SPDX-License-Identifier: Apache-2.0
// What a live instance still lacks before its Duo configuration can be managed, each named with its remedy.
#pragma once

#include "domain/observed.h"
#include "domain/plan.h"

#include <QDate>

namespace gatehouse::workspace {

/// Empty when everything needed is there. Order: token, administrator, licence, add-on. Sources: GitLab 18.9 policies.
[[nodiscard]] QList<domain::Warning> missingConditions(const domain::Observed& observed, const QDate& today);

} // namespace gatehouse::workspace
