// SPDX-License-Identifier: Apache-2.0
// Whose rights the next runs check: the token's own user's, or another's, by name or by a token of theirs.
#pragma once

#include "workspace/check.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace gatehouse::ui {

class RadioGroup;

class AsUserDialog : public QDialog {
    Q_OBJECT
public:
    AsUserDialog(const workspace::AsUser& now, QWidget* parent);

Q_SIGNALS:
    /// Nobody (isSomebody() is false): the token's own user. The dialog closes.
    void chosen(const gatehouse::workspace::AsUser& user);

private:
    void refresh();
    void choose();

    base::Secret m_kept; ///< the token that was given before
    RadioGroup* m_way;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_tokenLabel;
    QLineEdit* m_token;
    QPushButton* m_use;
};

} // namespace gatehouse::ui
