// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/check_view.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/check_mark.h"
#include "workspace/check_words.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace gatehouse::ui {

using domain::CheckChange;
using domain::CheckState;

namespace {

/// More models than this stay folded until something is wrong with them.
constexpr int manySubjects = 6;

bool isTrouble(CheckState state)
{
    return state == CheckState::Failed || state == CheckState::Warning;
}

class CheckDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->state & QStyle::State_Selected)
            option->state &=
                ~QStyle::State_HasFocus; // the frame of the current cell would pale the text of a selected row
        const auto state = CheckState(index.data(CheckTree::StateRole).toInt());
        const bool isCheck = index.data(CheckTree::KindRole).toInt() == int(CheckNode::Kind::Check);
        option->textElideMode = index.column() == CheckTree::Title ? Qt::ElideMiddle : Qt::ElideRight;
        if (index.column() == CheckTree::Time && !option->text.isEmpty())
            option->text += QChar(0x2002); // a number at the right edge would touch the next column
        if (!isCheck && index.column() == CheckTree::Title)
            option->font.setWeight(QFont::DemiBold);
        theme::Role role = theme::Role::Text;
        if (index.column() == CheckTree::StateColumn)
            role = markOf(state).role;
        else if (state == CheckState::Skipped || state == CheckState::Explained || state == CheckState::Waiting ||
                 index.column() == CheckTree::Time || (!isCheck && index.column() == CheckTree::Seen))
            role = theme::Role::MutedText;
        option->palette.setColor(QPalette::Text, theme::color(role, option->palette));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, option.fontMetrics.height() + theme::grid});
    }
};

} // namespace

CheckView::CheckView(CheckTree* tree, QWidget* parent) : QTreeView(parent), m_tree(tree)
{
    setModel(tree);
    setItemDelegate(new CheckDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setTabKeyNavigation(false);
    setIndentation(theme::grid * 2);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setSectionResizeMode(CheckTree::Seen, QHeaderView::Stretch);
    setComparing(false);
    arrangeColumns();
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (m_settingFolds)
            return;
        const QString key = index.data(CheckTree::KeyRole).toString();
        m_folded.remove(key);
        m_unfolded.insert(key);
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (m_settingFolds)
            return;
        const QString key = index.data(CheckTree::KeyRole).toString();
        m_unfolded.remove(key);
        m_folded.insert(key);
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (index.data(CheckTree::KindRole).toInt() == int(CheckNode::Kind::Check))
            Q_EMIT opened(index);
    });
    connect(tree, &QAbstractItemModel::rowsInserted, this, &CheckView::unfoldBelow);
    // A model that fails among many shows what is wrong with it.
    connect(tree, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        for (int row = first.row(); row <= last.row(); ++row)
            if (const QModelIndex at = first.sibling(row, 0);
                !isExpanded(at) && isTrouble(CheckState(at.data(CheckTree::StateRole).toInt())))
                unfold(at);
    });
}

void CheckView::unfoldBelow(const QModelIndex& parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex at = m_tree->index(row, 0, parent);
        unfold(at);
        if (const int below = m_tree->rowCount(at); below > 0)
            unfoldBelow(at, 0, below - 1);
    }
}

void CheckView::unfold(const QModelIndex& index)
{
    const CheckNode* node = m_tree->node(index);
    if (!node || node->kind == CheckNode::Kind::Check)
        return;
    bool open = isTrouble(node->state);
    if (m_folded.contains(node->key))
        open = false;
    else if (m_unfolded.contains(node->key))
        open = true;
    else if (!m_foldsPassed && node->kind == CheckNode::Kind::Part)
        open = true;
    else if (!m_foldsPassed)
        open = open || m_tree->rowCount(index.parent()) <= manySubjects;
    const QScopedValueRollback setting(m_settingFolds, true);
    setExpanded(index, open);
}

void CheckView::unfoldAnew()
{
    m_folded.clear();
    m_unfolded.clear();
    if (const int parts = m_tree->rowCount(); parts > 0)
        unfoldBelow({}, 0, parts - 1);
}

QString CheckView::currentKey() const
{
    return currentIndex().data(CheckTree::KeyRole).toString();
}

bool CheckView::setCurrentKey(const QString& key)
{
    const QModelIndex index = m_tree->indexOf(key);
    if (!index.isValid())
        return false;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        setExpanded(above, true);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void CheckView::setComparing(bool comparing)
{
    setColumnHidden(CheckTree::Change, !comparing);
    arrangeColumns();
}

void CheckView::arrangeColumns()
{
    const int em = fontMetrics().averageCharWidth();
    int states = 0;
    for (const CheckState state : {CheckState::Waiting, CheckState::Running, CheckState::Passed, CheckState::Warning,
             CheckState::Failed, CheckState::Explained, CheckState::Skipped})
        states = std::max(states, fontMetrics().horizontalAdvance(markOf(state).word));
    int changes = 0;
    for (const CheckChange change : {CheckChange::NewlyRed, CheckChange::NewlyYellow, CheckChange::OtherCause,
             CheckChange::Recovered, CheckChange::Slower})
        changes = std::max(changes, fontMetrics().horizontalAdvance(workspace::wordOf(change)));
    // Of the width. Names are read first, and what was seen stands in the details as well.
    const int share = isColumnHidden(CheckTree::Change) ? 44 : 34;
    header()->resizeSection(CheckTree::Title, std::clamp(viewport()->width() * share / 100, em * 26, em * 52));
    header()->resizeSection(CheckTree::StateColumn, states + fontMetrics().height() + theme::grid * 3);
    header()->resizeSection(CheckTree::Time, em * 11);
    header()->resizeSection(CheckTree::Change, changes + theme::grid * 2);
}

void CheckView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    arrangeColumns();
}

void CheckView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentKeyChanged(current.data(CheckTree::KeyRole).toString());
}

void CheckView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        if (currentIndex().data(CheckTree::KindRole).toInt() == int(CheckNode::Kind::Check))
            Q_EMIT opened(currentIndex());
        else
            setExpanded(currentIndex().siblingAtColumn(0), !isExpanded(currentIndex().siblingAtColumn(0)));
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace gatehouse::ui
