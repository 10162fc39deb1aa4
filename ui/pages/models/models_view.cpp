// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/models_view.h"

#include "ui/pages/models/models_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace gatehouse::ui {

void ModelsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideMiddle;
    const auto change = RowChange(index.data(ModelsTable::ChangeRole).toInt());
    if (change == RowChange::Deleted)
        option->palette.setColor(QPalette::Text, theme::color(theme::Role::MutedText, option->palette));
    if (index.column() != ModelsTable::Name)
        return;
    if (change == RowChange::Added)
        option->text += QStringLiteral(" *");
    else if (change == RowChange::Changed)
        option->text += QStringLiteral(" •");
}

void ModelsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() == ModelsTable::Name && index.data(ModelsTable::ChangeRole).toInt() != int(RowChange::None))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(theme::grid / 2, option.rect.height())),
            theme::color(theme::Role::Changed, option.palette));
}

QWidget* ModelsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        nameIt(editor, index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

ModelsView::ModelsView(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new ModelsDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 by its action
    setSortingEnabled(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::grid * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    connect(this, &QTableView::doubleClicked, this, &ModelsView::opened);
}

void ModelsView::arrangeColumns()
{
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{ModelsTable::Name, 26}, {ModelsTable::Family, 16}, {ModelsTable::PlatformColumn, 15},
        {ModelsTable::Endpoint, 28}, {ModelsTable::Identifier, 34}, {ModelsTable::ApiKey, 14}, {ModelsTable::UsedBy, 9},
        {ModelsTable::Findings, 18}, {ModelsTable::Updated, 12}};
    for (const auto& [column, width] : widths)
        setColumnWidth(column, em * width);
    horizontalHeader()->setStretchLastSection(true);
    sortByColumn(ModelsTable::Name, Qt::AscendingOrder);
}

void ModelsView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace gatehouse::ui
