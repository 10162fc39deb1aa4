// SPDX-License-Identifier: Apache-2.0
// The item model of the models table, and its filter. Typed roles; looks are the view's affair.
#pragma once

#include "ui/pages/models/model_rows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace gatehouse::ui {

class ModelsTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Family,
        PlatformColumn,
        Endpoint,
        Identifier,
        ApiKey,
        UsedBy,
        LastCheck,
        Findings,
        Updated,
        ColumnCount
    };
    enum DataRole { KeyRole = Qt::UserRole, ChangeRole, SortRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps what stays where it is, so that selection and scrolling survive an edit.
    void setRows(QList<ModelRow> rows);
    void setHeaders(const QStringList& headers);
    void setEditable(bool editable);
    void setNow(const QDateTime& now) { m_now = now; }
    [[nodiscard]] const QList<ModelRow>& rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const domain::ModelKey& key) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames: the draft is asked by signal, and answers with new rows.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void renamed(const gatehouse::domain::ModelKey& key, const QString& name);

private:
    [[nodiscard]] QString display(const ModelRow& row, int column) const;
    [[nodiscard]] QVariant sortKey(const ModelRow& row, int column) const;

    QList<ModelRow> m_rows;
    QStringList m_headers;
    QDateTime m_now;
    bool m_editable = true;
};

class ModelsFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Show { All, Unused, WithFindings, Failing, Changed };
    explicit ModelsFilter(ModelsTable* table, QObject* parent = nullptr);

    void setSearch(const QString& text); ///< every word in any column
    void setFamily(const QString& key);  ///< empty: all
    void setPlatform(std::optional<domain::Platform> platform);
    void setShow(Show show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ModelsTable* m_table;
    QStringList m_words;
    QString m_family;
    std::optional<domain::Platform> m_platform;
    Show m_show = Show::All;
};

} // namespace gatehouse::ui
