// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/text_button.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace gatehouse::ui {

namespace {

constexpr int margin = 2; ///< above and below
constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

TextButton::TextButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    nameIt(this, text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TextButton::heightForWidth(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, 10000), flags, text()).height() + 2 * margin;
}

QSize TextButton::sizeHint() const
{
    const QSize line = fontMetrics().size(Qt::TextSingleLine, text());
    return {line.width() + 1, line.height() + 2 * margin};
}

QSize TextButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 12), fontMetrics().height() + 2 * margin};
}

void TextButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont link = font();
    link.setUnderline(underMouse() || hasFocus());
    painter.setFont(link);
    painter.setPen(theme::color(isEnabled() ? theme::Role::Accent : theme::Role::Dimmed, palette()));
    painter.drawText(rect().adjusted(0, margin, 0, -margin), flags, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void TextButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void TextButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace gatehouse::ui
