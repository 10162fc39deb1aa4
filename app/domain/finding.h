// SPDX-License-Identifier: Apache-2.0
// Validation: rules of GitLab and rules that the server lacks, as a list of findings. Pure, quick enough to run while
// typing.
#pragma once

#include "domain/capabilities.h"
#include "domain/change.h"

namespace gatehouse::domain {

enum class Severity { Note, Warning, Error };

struct Finding {
    Severity severity = Severity::Error;
    QString slug; ///< key of words.json; args fill them
    QStringList args;
    Path path; ///< the field it stands beside
    /// What *Fix* would do; empty when there is no obvious answer.
    Changes fix;
    bool operator==(const Finding&) const = default;
};

[[nodiscard]] QString name(Severity s); ///< "error", "warning", "note"

struct ValidationInput {
    const Configuration& configuration;
    const Configuration& baseline; ///< localhost and key rules look at what changed
    const Capabilities& capabilities;
    const Catalogue& catalogue;
    const Observed& observed;
    QString environment; ///< "gdk" softens the localhost rule (decision 12)
};

/// Findings in order: settings, models, features; within each as the page shows them.
[[nodiscard]] QList<Finding> validate(const ValidationInput& in);
/// The rules of one model alone, for a form (path ids are the model's key).
[[nodiscard]] QList<Finding> validate(const Model& model, const ValidationInput& in);

} // namespace gatehouse::domain
