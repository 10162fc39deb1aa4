// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/models_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/check_mark.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/text.h"

#include <QFont>
#include <algorithm>

namespace gatehouse::ui {

using domain::CheckState;
using domain::ModelKey;

namespace {

/// What the filter *Failing* shows comes together.
int urgency(CheckState state)
{
    switch (state) {
    case CheckState::Failed:
        return 4;
    case CheckState::Explained:
        return 3;
    case CheckState::Warning:
        return 2;
    case CheckState::Skipped:
        return 0;
    default:
        return 1;
    }
}

} // namespace

void ModelsTable::setRows(QList<ModelRow> rows)
{
    const bool same =
        rows.size() == m_rows.size() && std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                                            [](const ModelRow& a, const ModelRow& b) { return a.key == b.key; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row)
        if (!(rows[row] == m_rows[row])) {
            // A view sets an editor back whose cell changed: the name is left alone while it stays the same.
            const bool name = rows[row].name != m_rows[row].name || rows[row].change != m_rows[row].change;
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(row, name ? Name : Name + 1), index(row, ColumnCount - 1));
        }
}

void ModelsTable::setHeaders(const QStringList& headers)
{
    m_headers = headers;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ModelsTable::setEditable(bool editable)
{
    m_editable = editable;
}

int ModelsTable::rowOf(const ModelKey& key) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].key == key)
            return row;
    return -1;
}

int ModelsTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ModelsTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ModelsTable::display(const ModelRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Family:
        return row.beta ? tr("%1, Beta").arg(row.family) : row.family;
    case PlatformColumn:
        return row.platformLabel;
    case Endpoint:
        return row.cloud ? QStringLiteral("--") : row.endpoint;
    case Identifier:
        return row.identifier;
    case ApiKey:
        return text(row.apiKey);
    case UsedBy:
        return QString::number(row.usedBy.size());
    case LastCheck:
        return checkText(row, m_now);
    case Findings:
        return findingsText(row);
    case Updated:
        return row.updated.isValid() ? relativeTime(row.updated, m_now) : QStringLiteral("--");
    default:
        return {};
    }
}

QVariant ModelsTable::sortKey(const ModelRow& row, int column) const
{
    switch (column) {
    case UsedBy:
        return row.usedBy.size();
    case LastCheck:
        return urgency(row.checked);
    case Findings:
        return row.worst ? int(*row.worst) * 1000 + row.findings : -1;
    case Updated:
        return row.updated;
    default:
        return display(row, column);
    }
}

QVariant ModelsTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ModelRow& row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::AccessibleTextRole: { // no cell is without a name
        const QVariant shown = display(row, column);
        return shown.toString().isEmpty() ? QVariant(QStringLiteral("--")) : shown;
    }
    case Qt::EditRole:
        return column == Name ? QVariant(row.name) : QVariant();
    case Qt::ToolTipRole:
        if (column == UsedBy)
            return row.usedBy.join(QLatin1Char('\n'));
        if (column == Findings)
            return row.findingText;
        if (column == LastCheck)
            return QStringLiteral("%1\n%2").arg(exactTime(row.checkedAt), row.checkedWhy).trimmed();
        if (column == Updated)
            return exactTime(row.updated);
        return display(row, column);
    case Qt::AccessibleDescriptionRole:
        if (column == Name)
            return text(row.change);
        if (column == UsedBy)
            return row.usedBy.join(QStringLiteral(", "));
        if (column == LastCheck)
            return row.checkedWhy;
        return column == Findings ? row.findingText : QString();
    case Qt::TextAlignmentRole:
        return column == UsedBy ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == Endpoint || column == Identifier || row.change == RowChange::Deleted) {
            QFont font = column == Identifier || (column == Endpoint && !row.cloud) ? theme::monospaceFont() : QFont();
            font.setStrikeOut(row.change == RowChange::Deleted);
            return font;
        }
        return {};
    case Qt::DecorationRole:
        if (column == LastCheck && row.checked != CheckState::Skipped) {
            const CheckMark mark = markOf(row.checked);
            return theme::icon(mark.icon, mark.role);
        }
        if (column != Findings || !row.worst)
            return {};
        return theme::icon(iconOf(*row.worst), roleOf(*row.worst));
    case KeyRole:
        return row.key.text();
    case ChangeRole:
        return int(row.change);
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant ModelsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole)
        return section == UsedBy ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags ModelsTable::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags out = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (m_editable && index.column() == Name && m_rows[index.row()].change != RowChange::Deleted)
        out |= Qt::ItemIsEditable;
    return out;
}

bool ModelsTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString name = value.toString();
    if (name == m_rows[index.row()].name)
        return false;
    Q_EMIT renamed(m_rows[index.row()].key, name);
    return true;
}

ModelsFilter::ModelsFilter(ModelsTable* table, QObject* parent) : QSortFilterProxyModel(parent), m_table(table)
{
    setSourceModel(table);
    setSortRole(ModelsTable::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ModelsFilter::setSearch(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ModelsFilter::setFamily(const QString& key)
{
    m_family = key;
    invalidateFilter();
}

void ModelsFilter::setPlatform(std::optional<domain::Platform> platform)
{
    m_platform = platform;
    invalidateFilter();
}

void ModelsFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool ModelsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const ModelRow& model = m_table->rows()[row];
    if ((!m_family.isEmpty() && model.familyKey != m_family) || (m_platform && model.platform != *m_platform) ||
        (m_show == Show::Unused && !model.usedBy.isEmpty()) || (m_show == Show::WithFindings && model.findings == 0) ||
        (m_show == Show::Failing && model.checked != CheckState::Failed && model.checked != CheckState::Explained) ||
        (m_show == Show::Changed && model.change == RowChange::None))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) {
        return model.name.contains(word, Qt::CaseInsensitive) || model.family.contains(word, Qt::CaseInsensitive) ||
               model.endpoint.contains(word, Qt::CaseInsensitive) ||
               model.identifier.contains(word, Qt::CaseInsensitive) ||
               model.platformLabel.contains(word, Qt::CaseInsensitive) ||
               model.usedBy.join(QLatin1Char(' ')).contains(word, Qt::CaseInsensitive);
    });
}

} // namespace gatehouse::ui
