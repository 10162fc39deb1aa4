// SPDX-License-Identifier: Apache-2.0
// Writing a file so that a full disk or an end half-way leaves no half of it, and is told.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gatehouse::base {

/// A regular file comes whole or not at all. What is none (a device, a pipe) is written to and stays what it is.
/// Storage (file-not-written).
[[nodiscard]] Result<Done> writeFile(const QString& path, const QByteArray& bytes);

} // namespace gatehouse::base
