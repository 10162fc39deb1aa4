// SPDX-License-Identifier: Apache-2.0
// A card of the Overview: a heading, a few facts, and where they can be changed.
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <functional>

class QVBoxLayout;

namespace gatehouse::ui {

struct CardLine {
    QString text;
    theme::Role role = theme::Role::Text;
    QString icon;               ///< empty: none
    std::function<void()> open; ///< set: the line is a button
};

struct CardContent {
    QList<CardLine> lines;
    QString button; ///< empty: none
    std::function<void()> press;
};

class Card : public QFrame {
    Q_OBJECT
public:
    Card(const QString& title, const QString& icon, QWidget* parent);
    /// What reads the same is left as it is, with the focus on it.
    void setContent(const CardContent& content);

protected:
    void changeEvent(QEvent* event) override;

private:
    void ground();

    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    CardContent m_content;
};

} // namespace gatehouse::ui
