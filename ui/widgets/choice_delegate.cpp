// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/choice_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chooser_popup.h"

#include <QPainter>

namespace gatehouse::ui {

using theme::Role;

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const QFontMetrics metrics(option.font);
    QRect line = option.rect.adjusted(theme::grid, 0, -theme::grid, 0);
    painter->save();
    if (index.data(ChoiceModel::HeadingRole).toBool()) {
        QFont font = theme::smallFont(option.font);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme::color(Role::MutedText, palette));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const bool enabled = index.flags() & Qt::ItemIsEnabled;
    const bool current = enabled && (option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected);
    if (current)
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    const QColor ink = current ? palette.color(QPalette::Active, QPalette::HighlightedText)
                               : theme::color(enabled ? Role::Text : Role::MutedText, palette);
    const QColor muted = current ? ink : theme::color(Role::MutedText, palette);
    const auto draw = [&](const QRect& rect, Qt::Alignment alignment, const QString& text, const QColor& color) {
        painter->setPen(color);
        painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideMiddle, rect.width()));
    };

    const int dot = theme::grid;
    if (const QVariant mark = index.data(ChoiceModel::MarkRole); mark.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(current ? QPen(ink, 1) : QPen(Qt::NoPen));
        painter->setBrush(theme::color(enabled ? Role(mark.toInt()) : Role::Dimmed, palette));
        painter->drawEllipse(QRect(line.left(), line.center().y() - dot / 2 + 1, dot, dot));
    }
    line.setLeft(line.left() + dot + theme::grid);
    if (const QString badge = index.data(ChoiceModel::BadgeRole).toString(); !badge.isEmpty()) {
        const int width =
            std::min(metrics.horizontalAdvance(badge) + 1, line.width() / 3); // at its exact width it is elided
        draw(QRect(line.right() - width + 1, line.top(), width, line.height()), Qt::AlignRight, badge, muted);
        line.setRight(line.right() - width - theme::grid * 2);
    }
    const QString text = index.data().toString();
    const QString reason = index.data(ChoiceModel::ReasonRole).toString();
    const QString detail = reason.isEmpty() ? index.data(ChoiceModel::DetailRole).toString() : reason;
    int width = std::min(metrics.horizontalAdvance(text) + 1, line.width());
    if (!detail.isEmpty())
        width = std::min(
            width, std::max(line.width() * 3 / 5, line.width() - metrics.horizontalAdvance(detail) - theme::grid * 2));
    draw(QRect(line.left(), line.top(), width, line.height()), Qt::AlignLeft, text, ink);
    line.setLeft(line.left() + width + theme::grid * 2);
    if (!detail.isEmpty() && line.width() > metrics.averageCharWidth() * 4)
        draw(line, Qt::AlignLeft, detail, muted);
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {theme::grid * 20,
        QFontMetrics(option.font).height() + theme::grid}; // all rows alike: the list never measures 500 of them
}

} // namespace gatehouse::ui
