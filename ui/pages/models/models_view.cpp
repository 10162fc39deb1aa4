// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/models_view.h"

#include "ui/pages/models/models_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <numeric>

namespace gatehouse::ui {

namespace {

/// What one reads for stays: the host of an endpoint, the beginning of a name and of a time; the model's name ends an
/// identifier.
Qt::TextElideMode elision(int column)
{
    switch (column) {
    case ModelsTable::Name:
    case ModelsTable::Endpoint:
    case ModelsTable::LastCheck:
        return Qt::ElideRight;
    case ModelsTable::Identifier:
        return Qt::ElideLeft;
    default:
        return Qt::ElideMiddle;
    }
}

} // namespace

void ModelsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = elision(index.column());
    if (option->state & QStyle::State_Selected)
        option->state &= ~QStyle::State_HasFocus; // the frame of the current cell would pale the text of a selected row
    const auto change = RowChange(index.data(ModelsTable::ChangeRole).toInt());
    if (change == RowChange::Deleted)
        option->palette.setColor(QPalette::Text, theme::color(theme::Role::MutedText, option->palette));
    if (index.column() == ModelsTable::UsedBy)
        option->text += QChar(0x2002); // a number at the right edge would touch the next column
    if (index.column() != ModelsTable::Name)
        return;
    option->text.prepend(QChar(0x2002)); // room for the margin bar
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

QWidget* ModelsDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
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
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(64);
    connect(this, &QTableView::doubleClicked, this, &ModelsView::opened);
    const auto byHand = [this] {
        if (m_arranging || !isVisible())
            return;
        m_byHand = true;
        Q_EMIT arranged();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [byHand, this](int section) {
        if (section != ModelsTable::Updated) // the last one follows the window
            byHand();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, byHand);
}

void ModelsView::arrangeColumns()
{
    if (m_byHand)
        return;
    m_wanted.clear();
    for (int column = 0; column < ModelsTable::ColumnCount; ++column)
        m_wanted << std::max(sizeHintForColumn(column) + theme::grid, horizontalHeader()->sectionSizeHint(column));
    fit();
}

/// Where the window is too narrow, the long texts give way, each as much as it can: they are elided, and whole in their
/// tooltips.
void ModelsView::fit()
{
    if (m_byHand || m_wanted.isEmpty())
        return;
    struct Bounds {
        int column, least, most; // in characters
    };
    constexpr Bounds yielding[] = {
        {ModelsTable::Identifier, 18, 64}, {ModelsTable::Endpoint, 18, 48}, {ModelsTable::Name, 28, 40}};
    const int em = fontMetrics().averageCharWidth();
    QList<int> widths = m_wanted;
    for (const Bounds& each : yielding)
        widths[each.column] = std::min(widths[each.column], each.most * em);
    int over = std::max(0, std::accumulate(widths.cbegin(), widths.cend(), 0) - viewport()->width());
    int spare = 0;
    for (const Bounds& each : yielding)
        spare += std::max(0, widths[each.column] - each.least * em);
    over = std::min(over, spare);
    for (const Bounds& each : yielding) {
        const int own = std::max(0, widths[each.column] - each.least * em);
        const int given = spare > 0 ? over * own / spare : 0;
        widths[each.column] -= given;
        over -= given;
        spare -= own;
    }
    m_arranging = true;
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths[column]);
    m_arranging = false;
}

void ModelsView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

QString ModelsView::arrangement() const
{
    return QString::fromLatin1(horizontalHeader()->saveState().toBase64());
}

void ModelsView::setArrangement(const QString& arrangement)
{
    m_arranging = true;
    m_byHand =
        !arrangement.isEmpty() && horizontalHeader()->restoreState(QByteArray::fromBase64(arrangement.toLatin1()));
    m_arranging = false;
}

void ModelsView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState &&
        currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace gatehouse::ui
