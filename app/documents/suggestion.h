// SPDX-License-Identifier: Apache-2.0
// "Did you mean": the known word nearest to what was written.
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse::documents {

/// The nearest of `known`, by letters inserted, dropped, changed or swapped; empty when nothing is near enough to be
/// meant.
[[nodiscard]] QString nearest(const QString& written, const QStringList& known);

} // namespace gatehouse::documents
