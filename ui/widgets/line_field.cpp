// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/line_field.h"

#include <QKeyEvent>
#include <QScopedValueRollback>

namespace gatehouse::ui {

LineField::LineField(QWidget* parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!m_showing)
            Q_EMIT typed(text);
    });
}

void LineField::show(const QString& text)
{
    if (text == this->text())
        return;
    const QScopedValueRollback showing(m_showing, true);
    const int at = cursorPosition();
    setText(text);
    setCursorPosition(std::min(at, int(text.size())));
}

bool LineField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            Q_EMIT typingEnded();
    }
    return QLineEdit::event(event);
}

void LineField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT typingEnded();
}

} // namespace gatehouse::ui
