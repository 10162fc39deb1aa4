// SPDX-License-Identifier: Apache-2.0
// One row of the matrix as it stands: the choice, where its requests really go, what is wrong. A value, made from the
// draft.
#pragma once

#include "ui/theme/theme.h"
#include "workspace/open_instance.h"

namespace gatehouse::ui {

struct FeatureState {
    QString key;
    QString title;
    QString section;
    QString badge; ///< "Beta", "Experiment"; empty when generally available
    QString usedFor;
    QString choiceId;
    QString shown; ///< what the closed drop-down says
    std::optional<theme::Role> mark;
    QString fit; ///< "good fit": how GitLab documents the family for this use; empty without a self-hosted model
    QString destination; ///< decision 1, in words
    QString where;       ///< the same without the model, which the drop-down names
    bool leavesSite = false;
    QString disabledBecause; ///< empty: may be set
    QString copyRefused;     ///< why there is nothing to copy; empty: may be copied
    bool changed = false;
    QString before;
    bool unassigned = false; ///< without a model, not inheriting either
    bool incompatible = false;
    QList<domain::Finding> findings;
    bool operator==(const FeatureState&) const = default;
};

[[nodiscard]] FeatureState featureState(const domain::EffectiveFeature& row, const workspace::OpenInstance& open);

enum class ShowFeatures { All, Unassigned, Incompatible, Changed };
/// Every word of `search` in title, choice or destination.
[[nodiscard]] bool passes(const FeatureState& state, ShowFeatures show, const QString& search);

/// Rows that this release has and that the beta terms keep hidden.
[[nodiscard]] QStringList titlesHiddenByBetaTerms(const workspace::OpenInstance& open);

} // namespace gatehouse::ui
