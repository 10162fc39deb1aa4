// SPDX-License-Identifier: Apache-2.0
// What a row of the matrix may be set to, as entries of a drop-down, for one row or for several at once.
#pragma once

#include "ui/widgets/chooser.h"
#include "workspace/open_instance.h"

namespace gatehouse::ui {

/// "model:<key>", "gitlab:<reference>", "gitlab", "disabled", "unassigned"; empty for a choice that is not known here.
[[nodiscard]] QString choiceId(const domain::Assignment& choice);
[[nodiscard]] std::optional<domain::Assignment> choiceFromId(const QString& id);

/// The choice as the closed drop-down shows it: "Mixtral on vLLM (Mixtral)". `row` may be null.
[[nodiscard]] QString choiceText(
    const domain::Assignment& choice, const domain::EffectiveFeature* row, const workspace::OpenInstance& open);
/// Short, for sentences: "Mixtral on vLLM", "Disabled".
[[nodiscard]] QString choiceName(
    const domain::Assignment& choice, const domain::EffectiveFeature* row, const workspace::OpenInstance& open);

/// Self-hosted models that fit (generally available first, then beta), GitLab's own, *Disabled*, *Not assigned* where
/// the row can be, and at last the models that do not fit, disabled, with the reason.
[[nodiscard]] QList<ChoiceGroup> choicesFor(const domain::EffectiveFeature& row, const workspace::OpenInstance& open);
/// What at least one of the rows takes; an entry that not all take says how many do.
[[nodiscard]] QList<ChoiceGroup> choicesFor(const QStringList& features, const workspace::OpenInstance& open);

} // namespace gatehouse::ui
