// SPDX-License-Identifier: Apache-2.0
// Deleting models: GitLab would drop the choices of the features with them, so those are given away first.
#pragma once

#include "ui/widgets/chooser.h"
#include "workspace/open_instance.h"

#include <QDialog>

class QPushButton;

namespace gatehouse::ui {

struct Deletion {
    QList<domain::ModelKey> models;
    QStringList names;
    QStringList features; ///< rows that use one of them in the draft
    QStringList hidden;   ///< rows that use one of them on the server and that this instance does not list
};
[[nodiscard]] Deletion deletionOf(const QList<domain::ModelKey>& models, const workspace::OpenInstance& open);

/// What all the features could be given instead; what not all can take is disabled. Never one of the models to be
/// deleted.
[[nodiscard]] QList<ChoiceGroup> replacementsFor(const Deletion& deletion, const workspace::OpenInstance& open);

/// The draft without the models, their features on `replacement`: one edit.
[[nodiscard]] domain::Configuration withoutModels(
    const Deletion& deletion, const std::optional<domain::Assignment>& replacement, const domain::Configuration& draft);

/// Asks what becomes of the features; accepted only with an answer.
class ReassignDialog : public QDialog {
    Q_OBJECT
public:
    ReassignDialog(const Deletion& deletion, const workspace::OpenInstance& open, QWidget* parent);
    [[nodiscard]] std::optional<domain::Assignment> replacement() const { return m_replacement; }

private:
    std::optional<domain::Assignment> m_replacement;
    QPushButton* m_delete;
};

} // namespace gatehouse::ui
