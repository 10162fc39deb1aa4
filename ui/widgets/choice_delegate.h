// SPDX-License-Identifier: Apache-2.0
// How a row of the chooser's list looks: dot, text, muted detail or reason, badge at the right; headings small and
// bold.
#pragma once

#include <QStyledItemDelegate>

namespace gatehouse::ui {

class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace gatehouse::ui
