// SPDX-License-Identifier: Apache-2.0
// The view of the models table: margin bar and mark of what the draft changes, elided as each column is read,
// remembered columns.
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
    /// Widths for what is in it, unless they were arranged by hand.
    void arrangeColumns();
    [[nodiscard]] QString arrangement() const;
    void setArrangement(const QString& arrangement); ///< empty: never arranged

Q_SIGNALS:
    void arranged();                       ///< by hand
    void opened(const QModelIndex& index); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QList<int> m_wanted; ///< widths that the content asks for
    bool m_arranging = false;
    bool m_byHand = false;
};

} // namespace gatehouse::ui
