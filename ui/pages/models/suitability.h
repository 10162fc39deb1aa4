// SPDX-License-Identifier: Apache-2.0
// How GitLab documents a family for a use, in a word and a colour; shared by the model form and the matrix.
#pragma once

#include "domain/capabilities.h"
#include "ui/theme/theme.h"

#include <QList>
#include <optional>

namespace gatehouse::ui {

struct Suitability {
    QString word;     ///< "good fit", "partial fit", "limited fit", "not documented"
    theme::Role role; ///< colour of the dot; the word says the same
};

/// `level` as the catalogue has it: full | partial | limited | unknown.
[[nodiscard]] Suitability suitabilityOf(const QString& level);

struct UseOfFamily {
    QString use; ///< "Code completion"
    Suitability fit;
};
/// The four uses in GitLab's order; empty for a family that is not in the catalogue.
[[nodiscard]] QList<UseOfFamily> usesOf(const domain::FamilySpec* family);
/// "completion good fit, generation good fit, chat partial fit, agents limited fit"
[[nodiscard]] QString suitabilityText(const domain::FamilySpec* family);

} // namespace gatehouse::ui
