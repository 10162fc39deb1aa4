// SPDX-License-Identifier: Apache-2.0
// Beside the form: what GitLab will be sent for this model, how its family suits each use, which features use it.
#pragma once

#include "workspace/open_instance.h"

#include <QFrame>

class QGridLayout;

namespace gatehouse::ui {

class TintedLabel;

class ModelSummary : public QFrame {
    Q_OBJECT
public:
    explicit ModelSummary(QWidget* parent);
    /// `typedKey`: a key stands in the field.
    void setModel(const domain::Model& model, bool typedKey, const workspace::OpenInstance& open);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ground();
    void addHeading(const QString& text);
    void addLine(const QString& name, const QString& value, bool monospace = false);

    QGridLayout* m_grid;
};

/// What becomes of the key: "kept as it is", "sent from the keychain", never the key.
[[nodiscard]] QString keyWords(const domain::Model& model, bool typedKey, const workspace::OpenInstance& open);

} // namespace gatehouse::ui
