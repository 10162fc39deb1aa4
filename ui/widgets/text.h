// SPDX-License-Identifier: Apache-2.0
// Text as the screens show it: elided in the middle with the whole in the tooltip; times relative with the exact one
// beside.
#pragma once

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFrame>

namespace gatehouse::ui {

/// A line that gives way, in a colour role: elided in the middle, the whole text as tooltip and accessible name.
class ElidedLabel : public QFrame {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    void setRole(theme::Role role);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    theme::Role m_role = theme::Role::Text;
};

/// "just now", "3 min ago", "2 h ago", "yesterday", "5 days ago", else the date. "never" for a null time.
[[nodiscard]] QString relativeTime(const QDateTime& time, const QDateTime& now);
/// Local, with seconds and zone: for tooltips.
[[nodiscard]] QString exactTime(const QDateTime& time);
/// "2 models, 1 feature": counted kinds of changes; empty when there are none.
class ChangeCounts {
    Q_DECLARE_TR_FUNCTIONS(ChangeCounts)
public:
    int settings = 0, models = 0, features = 0, others = 0;
    [[nodiscard]] QString text() const;
};

} // namespace gatehouse::ui
