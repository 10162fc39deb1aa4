// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tinted_label.h"

#include <QEvent>
#include <QGuiApplication>

namespace gatehouse::ui {

TintedLabel::TintedLabel(theme::Role role, QWidget* parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    tint();
}

TintedLabel* TintedLabel::wrapping(theme::Role role, QWidget* parent)
{
    auto* label = new TintedLabel(role, parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void TintedLabel::setRole(theme::Role role)
{
    m_role = role;
    tint();
}

void TintedLabel::setIcon(const QString& name)
{
    if (name.isEmpty() && !m_icon.isEmpty())
        clear(); // the picture of the one before
    m_icon = name;
    tint();
}

void TintedLabel::setTextOrHide(const QString& text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void TintedLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        tint();
    QLabel::changeEvent(event);
}

void TintedLabel::tint()
{
    const QColor ink = theme::color(m_role, QGuiApplication::palette());
    if (palette().color(QPalette::WindowText) != ink) { // else nothing changed, and setPalette would come back here
        QPalette own; // nothing but the text is set: the rest still comes from the parent
        own.setColor(QPalette::WindowText, ink);
        setPalette(own);
    }
    if (m_icon.isEmpty())
        return;
    const int side = fontMetrics().height();
    setPixmap(theme::icon(m_icon, m_role).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace gatehouse::ui
