// SPDX-License-Identifier: Apache-2.0
// The GraphQL documents of resources/graphql, lowered to one GitLab release.
#pragma once

#include "base/result.h"
#include "domain/version.h"

#include <QString>

namespace gatehouse::gitlab {

/// Drops the lines that end in `# since X.Y` (first release that has them) or `# until X.Y` (last one) for other
/// releases, then comments and empty lines. Only major and minor count: 19.0.0-pre is a 19.0.
[[nodiscard]] QString lowered(const QString& text, const domain::Version& version);

/// The text to send for an operation: NAME.graphql, or NAME-X.Y.graphql for one that came with X.Y.
/// Unsupported (operation-not-here) when this release has no such operation.
[[nodiscard]] base::Result<QString> document(const QString& name, const domain::Version& version);

} // namespace gatehouse::gitlab
