// SPDX-License-Identifier: Apache-2.0
// The consent that GitLab asks for before a row is given to one of its own models: the requests leave the site.
#pragma once

#include <QDialog>

class QCheckBox;

namespace gatehouse::ui {

class ConsentDialog : public QDialog {
    Q_OBJECT
public:
    ConsentDialog(const QString& title, const QString& model, QWidget* parent);
    [[nodiscard]] bool doNotShowAgain() const;

private:
    QCheckBox* m_again;
};

} // namespace gatehouse::ui
