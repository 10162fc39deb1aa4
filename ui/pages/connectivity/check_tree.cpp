// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/check_tree.h"

#include "ui/widgets/check_mark.h"
#include "workspace/check_words.h"

#include <QSet>
#include <algorithm>

namespace gatehouse::ui {

using domain::CheckId;
using domain::CheckState;

struct CheckTree::Item {
    CheckNode node;
    Item* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Item>> children;

    void number(size_t from)
    {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->row = int(i);
    }
};

CheckTree::CheckTree(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Item>()) {}

CheckTree::~CheckTree() = default;

void CheckTree::setNodes(std::vector<CheckNode> nodes)
{
    lay(*m_root, std::move(nodes));
}

std::unique_ptr<CheckTree::Item> CheckTree::made(CheckNode&& node, Item* parent)
{
    auto item = std::make_unique<Item>();
    item->parent = parent;
    std::vector<CheckNode> below = std::move(node.children);
    node.children.clear();
    item->node = std::move(node);
    m_byKey.insert(item->node.key, item.get());
    for (CheckNode& each : below)
        item->children.push_back(made(std::move(each), item.get()));
    item->number(0);
    return item;
}

void CheckTree::forget(const Item& item)
{
    m_byKey.remove(item.node.key);
    for (const auto& child : item.children)
        forget(*child);
}

void CheckTree::remove(Item& from, int first, int last)
{
    beginRemoveRows(indexOf(&from, 0), first, last);
    for (int row = first; row <= last; ++row)
        forget(*from.children[size_t(row)]);
    from.children.erase(from.children.begin() + first, from.children.begin() + last + 1);
    from.number(size_t(first));
    endRemoveRows();
}

void CheckTree::insert(Item& into, int at, std::vector<CheckNode>&& nodes)
{
    beginInsertRows(indexOf(&into, 0), at, at + int(nodes.size()) - 1);
    std::vector<std::unique_ptr<Item>> fresh;
    fresh.reserve(nodes.size());
    for (CheckNode& node : nodes)
        fresh.push_back(made(std::move(node), &into));
    into.children.insert(
        into.children.begin() + at, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    into.number(size_t(at));
    endInsertRows();
}

void CheckTree::lay(Item& over, std::vector<CheckNode>&& nodes)
{
    QHash<QString, int> wanted;
    for (size_t i = 0; i < nodes.size(); ++i)
        wanted.insert(nodes[i].key, int(i));
    // What is gone, and what would stand out of order, from the end so that rows before it keep their numbers.
    int before = int(nodes.size());
    for (int row = int(over.children.size()) - 1; row >= 0; --row) {
        const int place = wanted.value(over.children[size_t(row)]->node.key, before);
        if (place < before) {
            before = place;
            continue;
        }
        int first = row;
        while (first > 0 && wanted.value(over.children[size_t(first) - 1]->node.key, before) >= before)
            --first;
        remove(over, first, row);
        row = first;
    }
    int changedFirst = -1;
    const auto tellUntil = [&](int row) {
        if (changedFirst >= 0)
            Q_EMIT dataChanged(
                index(changedFirst, 0, indexOf(&over, 0)), index(row, ColumnCount - 1, indexOf(&over, 0)));
        changedFirst = -1;
    };
    for (size_t i = 0; i < nodes.size();) {
        Item* here = i < over.children.size() ? over.children[i].get() : nullptr;
        if (here && here->node.key == nodes[i].key) {
            lay(*here, std::move(nodes[i].children));
            nodes[i].children.clear();
            if (here->node.looksLike(nodes[i])) {
                tellUntil(int(i) - 1);
            } else {
                here->node = std::move(nodes[i]);
                if (changedFirst < 0)
                    changedFirst = int(i);
            }
            ++i;
            continue;
        }
        tellUntil(int(i) - 1);
        size_t end = i + 1; // everything up to the next one that is there already
        while (end < nodes.size() && !(here && here->node.key == nodes[end].key))
            ++end;
        insert(over, int(i),
            {std::make_move_iterator(nodes.begin() + ptrdiff_t(i)),
                std::make_move_iterator(nodes.begin() + ptrdiff_t(end))});
        i = end;
    }
    tellUntil(int(nodes.size()) - 1);
}

CheckTree::Item* CheckTree::itemOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Item*>(index.internalPointer()) : m_root.get();
}

QModelIndex CheckTree::indexOf(const Item* item, int column) const
{
    return item == m_root.get() ? QModelIndex() : createIndex(item->row, column, item);
}

QModelIndex CheckTree::indexOf(const QString& key, int column) const
{
    const Item* item = m_byKey.value(key);
    return item ? indexOf(item, column) : QModelIndex();
}

const CheckNode* CheckTree::node(const QModelIndex& index) const
{
    return index.isValid() ? &itemOf(index)->node : nullptr;
}

QList<CheckId> CheckTree::checksBelow(const QModelIndex& index) const
{
    QList<CheckId> out;
    const std::function<void(const Item&)> walk = [&](const Item& item) {
        if (&item != m_root.get() && item.node.kind == CheckNode::Kind::Check)
            out << item.node.result.id;
        for (const auto& child : item.children)
            walk(*child);
    };
    walk(*itemOf(index));
    return out;
}

QModelIndex CheckTree::index(int row, int column, const QModelIndex& parent) const
{
    const Item* above = itemOf(parent);
    if (row < 0 || column < 0 || column >= ColumnCount || size_t(row) >= above->children.size() || parent.column() > 0)
        return {};
    return createIndex(row, column, above->children[size_t(row)].get());
}

QModelIndex CheckTree::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(itemOf(child)->parent, 0) : QModelIndex();
}

int CheckTree::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(itemOf(parent)->children.size());
}

int CheckTree::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant CheckTree::data(const QModelIndex& index, int role) const
{
    const CheckNode* node = this->node(index);
    if (!node)
        return {};
    const bool isCheck = node->kind == CheckNode::Kind::Check;
    const auto text = [&]() -> QString {
        switch (index.column()) {
        case Title:
            return node->title;
        case Seen:
            return node->seen;
        case StateColumn:
            return markOf(node->state).word;
        case Time:
            return isCheck ? timeText(node->result) : QString();
        default:
            return node->difference ? workspace::wordOf(node->difference->change) : QString();
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text();
    case Qt::AccessibleTextRole: { // no cell is without a name
        const QString shown = text();
        return shown.isEmpty() ? QStringLiteral("--") : shown;
    }
    case Qt::ToolTipRole:
        if (index.column() == Title && isCheck)
            return QStringLiteral("%1  %2").arg(node->result.id.rung, node->title);
        return text();
    case Qt::DecorationRole:
        if (index.column() == StateColumn) {
            const CheckMark mark = markOf(node->state);
            return theme::icon(mark.icon, mark.role);
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == Time ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case KeyRole:
        return node->key;
    case StateRole:
        return int(node->state);
    case KindRole:
        return int(node->kind);
    default:
        return {};
    }
}

QVariant CheckTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Time ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Title:
        return tr("Check");
    case Seen:
        return tr("What was seen");
    case StateColumn:
        return tr("State");
    case Time:
        return tr("Time");
    case Change:
        return tr("Since then");
    default:
        return {};
    }
}

QString timeText(const domain::CheckResult& result)
{
    switch (result.state) {
    case CheckState::Waiting:
    case CheckState::Running:
    case CheckState::Skipped:
        return {};
    case CheckState::Explained:
        if (result.observation.slug.isEmpty())
            return {}; // it never began
        break;
    default:
        break;
    }
    return workspace::durationText(domain::typicalMs(result));
}

} // namespace gatehouse::ui
