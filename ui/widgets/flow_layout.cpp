// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_layout.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <utility>

namespace gatehouse::ui {

FlowLayout::FlowLayout()
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(theme::grid);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize out(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            out = {out.width() + (out.width() > 0 ? spacing() : 0) + item->sizeHint().width(),
                std::max(out.height(), item->sizeHint().height())};
    return out;
}

QSize FlowLayout::minimumSize() const
{
    QSize out;
    for (const QLayoutItem* item : m_items)
        out = out.expandedTo(item->minimumSize());
    return out;
}

void FlowLayout::setGeometry(const QRect& within)
{
    QLayout::setGeometry(within);
    arrange(within, true);
}

int FlowLayout::widthOf(const QLayoutItem* item, int within)
{
    const bool takesTheRest = item->expandingDirections() & Qt::Horizontal;
    return std::min((takesTheRest ? item->minimumSize() : item->sizeHint()).width(), within);
}

int FlowLayout::arrange(const QRect& within, bool place) const
{
    QList<QLayoutItem*> line;
    int used = 0, bottom = 0;
    const auto end = [&] {
        if (line.isEmpty())
            return;
        int x = 0, y = bottom > 0 ? bottom + theme::grid : 0, height = 0;
        int rest = std::max(0, within.width() - used);
        for (const QLayoutItem* item : std::as_const(line))
            height = std::max(height, item->sizeHint().height());
        for (QLayoutItem* item : std::as_const(line)) {
            int width = widthOf(item, within.width());
            if (item->expandingDirections() & Qt::Horizontal)
                width += std::exchange(rest, 0);
            if (place)
                item->setGeometry(QRect(within.topLeft() + QPoint(x, y), QSize(width, height)));
            x += width + spacing();
        }
        bottom = y + height;
        line.clear();
        used = 0;
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = widthOf(item, within.width());
        if (!line.isEmpty() && used + spacing() + width > within.width())
            end();
        used += (line.isEmpty() ? 0 : spacing()) + width;
        line << item;
    }
    end();
    return bottom;
}

} // namespace gatehouse::ui
