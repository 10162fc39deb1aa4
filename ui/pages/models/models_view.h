// SPDX-License-Identifier: Apache-2.0
// The view of the models table: margin bar and mark of what the draft changes, elided in the middle, remembered columns.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace gatehouse::ui {

class ModelsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

class ModelsView : public QTableView {
    Q_OBJECT
public:
    explicit ModelsView(QWidget* parent);
    /// Widths for a window that was never arranged by hand.
    void arrangeColumns();

Q_SIGNALS:
    void opened(const QModelIndex& index); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace gatehouse::ui
