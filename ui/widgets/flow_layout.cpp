// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flow_layout.h"

#include "ui/theme/theme.h"

#include <algorithm>

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

int FlowLayout::arrange(const QRect& within, bool place) const
{
    int x = 0, y = 0, line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), within.width()), item->sizeHint().height());
        if (x > 0 && x + size.width() > within.width()) {
            x = 0;
            y += line + spacing();
            line = 0;
        }
        if (place)
            item->setGeometry(QRect(within.topLeft() + QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line;
}

} // namespace gatehouse::ui
