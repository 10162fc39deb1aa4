// SPDX-License-Identifier: Apache-2.0
// A label in a colour role, as text or as an icon; it follows a change of the theme while it is on screen.
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace gatehouse::ui {

class TintedLabel : public QLabel {
    Q_OBJECT
public:
    explicit TintedLabel(theme::Role role, QWidget* parent = nullptr);
    void setRole(theme::Role role);
    /// An icon of text height instead of text.
    void setIcon(const QString& name);
    /// Wraps, shows markup as it is, hides while it is empty.
    static TintedLabel* wrapping(theme::Role role, QWidget* parent);
    void setTextOrHide(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    theme::Role m_role;
    QString m_icon;
};

} // namespace gatehouse::ui
