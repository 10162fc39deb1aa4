// SPDX-License-Identifier: Apache-2.0
// The item model of the tree of checks. New results are laid over old ones row by row: what stays keeps its index, so
// that selection, expansion and scrolling survive a run.
#pragma once

#include "ui/pages/connectivity/check_nodes.h"

#include <QAbstractItemModel>
#include <memory>

namespace gatehouse::ui {

class CheckTree : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Title, Seen, StateColumn, Time, Change, ColumnCount };
    enum DataRole { KeyRole = Qt::UserRole, StateRole, KindRole };

    explicit CheckTree(QObject* parent = nullptr);
    ~CheckTree() override;

    void setNodes(std::vector<CheckNode> nodes);
    /// Invalid when there is none of that key.
    [[nodiscard]] QModelIndex indexOf(const QString& key, int column = 0) const;
    /// Null for an invalid index. Its `children` are empty: see checksBelow().
    [[nodiscard]] const CheckNode* node(const QModelIndex& index) const;
    [[nodiscard]] QList<domain::CheckId> checksBelow(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item;
    [[nodiscard]] Item* itemOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Item* item, int column) const;
    std::unique_ptr<Item> made(CheckNode&& node, Item* parent);
    void forget(const Item& item);
    void lay(Item& over, std::vector<CheckNode>&& nodes);
    void remove(Item& from, int first, int last);
    void insert(Item& into, int at, std::vector<CheckNode>&& nodes);

    std::unique_ptr<Item> m_root;
    QHash<QString, Item*> m_byKey;
};

/// "84 ms"; of something timed more than once its median.
[[nodiscard]] QString timeText(const domain::CheckResult& result);

} // namespace gatehouse::ui
