// SPDX-License-Identifier: Apache-2.0
// Whom https:// trusts: the system's roots, and the CA file of the instance.
#pragma once

#include "base/result.h"

#include <QSslConfiguration>

namespace gatehouse::net {

/// Errors: Tls `ca-file-unreadable`, `ca-file-empty`. An empty name adds nothing.
[[nodiscard]] base::Result<QSslConfiguration> trustWith(const QString& caFile);

} // namespace gatehouse::net
