// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chooser.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/chooser_popup.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace gatehouse::ui {

Chooser::Chooser(ChooserPopup* popup, QWidget* parent) : QAbstractButton(parent), m_popup(popup)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void Chooser::setLabel(const QString& label)
{
    nameIt(this, label, accessibleDescription());
}

void Chooser::setShown(const QString& text, std::optional<theme::Role> mark)
{
    if (text == m_shown && mark == m_mark)
        return;
    m_shown = text;
    m_mark = mark;
    setToolTip(text);
    update();
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void Chooser::openList()
{
    if (m_popup && isEnabled() && !isListOpen())
        m_popup->openFor(this);
}

ChooserPopup* Chooser::popup() const
{
    return m_popup;
}

bool Chooser::isListOpen() const
{
    return m_popup && m_popup->isVisible() && m_popup->chooser() == this;
}

QSize Chooser::sizeHint() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    const QSize content(fontMetrics().averageCharWidth() * 32, fontMetrics().height() + theme::grid / 2);
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, content, this);
}

QSize Chooser::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

void Chooser::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = false;
    option.frame = true;
    option.subControls = QStyle::SC_All;
    if (isDown() || isListOpen())
        option.state |= QStyle::State_Sunken | QStyle::State_On;
    painter.drawComplexControl(QStyle::CC_ComboBox, option);

    QRect text =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).adjusted(2, 0, -2, 0);
    if (m_mark) {
        const int size = theme::grid;
        const QRect dot(text.left(), text.center().y() - size / 2 + 1, size, size);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(isEnabled() ? *m_mark : theme::Role::Dimmed, palette()));
        painter.drawEllipse(dot);
        painter.restore();
        text.setLeft(dot.right() + theme::grid);
    }
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fontMetrics().elidedText(m_shown, Qt::ElideMiddle, text.width()));
}

void Chooser::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
    case Qt::Key_F4:
        openList();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chooser::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        openList();
    else
        QAbstractButton::mousePressEvent(event);
}

bool Chooser::event(QEvent* event)
{
    // Whoever presses it by other means than keys and mouse (assistive technology, shortcut) opens the list too.
    if (event->type() == QEvent::Shortcut) {
        openList();
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace gatehouse::ui
