// SPDX-License-Identifier: Apache-2.0
// The list that all choosers of a page share: search field, grouped entries, footer. Type to filter, arrows, Enter,
// Esc.
#pragma once

#include "ui/widgets/chooser.h"

#include <QAbstractListModel>
#include <QFrame>

class QLineEdit;
class QListView;
class QPushButton;

namespace gatehouse::ui {

/// Groups as one flat list: a heading row, its entries, the next heading. Filtering keeps headings that still have
/// entries.
class ChoiceModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole { IdRole = Qt::UserRole, HeadingRole, DetailRole, BadgeRole, MarkRole, ReasonRole };

    using QAbstractListModel::QAbstractListModel;
    void setGroups(QList<ChoiceGroup> groups);
    void setFilter(const QString& text);              ///< every word must occur in text, detail or badge
    [[nodiscard]] int rowOf(const QString& id) const; ///< -1: not there
    [[nodiscard]] int firstEnabledRow() const;
    [[nodiscard]] int entryCount() const { return m_entryCount; } ///< without headings, before filtering

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int group;
        int entry; ///< -1: heading
    };
    void rebuild();

    QList<ChoiceGroup> m_groups;
    QStringList m_words;
    QList<Row> m_rows;
    int m_entryCount = 0;
};

class ChooserPopup : public QFrame {
    Q_OBJECT
public:
    explicit ChooserPopup(QWidget* parent);

    void openFor(Chooser* chooser);
    [[nodiscard]] Chooser* chooser() const { return m_chooser; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void move(int by);
    void place();
    [[nodiscard]] int widthOfEntries() const;

    QPointer<Chooser> m_chooser;
    ChoiceModel* m_model;
    QLineEdit* m_search;
    QListView* m_list;
    QPushButton* m_footer;
};

} // namespace gatehouse::ui
