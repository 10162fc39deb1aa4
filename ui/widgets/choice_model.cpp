// SPDX-License-Identifier: Apache-2.0
// Grouped entries as one filtered list.
#include "ui/widgets/chooser_popup.h"

#include <algorithm>

namespace gatehouse::ui {

void ChoiceModel::setGroups(QList<ChoiceGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_words.clear();
    m_entryCount = 0;
    for (const ChoiceGroup& group : m_groups)
        m_entryCount += int(group.entries.size());
    rebuild();
    endResetModel();
}

void ChoiceModel::setFilter(const QString& text)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = std::move(words);
    rebuild();
    endResetModel();
}

void ChoiceModel::rebuild()
{
    m_rows.clear();
    m_rows.reserve(m_entryCount + m_groups.size());
    for (int g = 0; g < m_groups.size(); ++g) {
        const ChoiceGroup& group = m_groups[g];
        bool headed = group.title.isEmpty();
        for (int e = 0; e < group.entries.size(); ++e) {
            const ChoiceEntry& entry = group.entries[e];
            const bool fits = std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) {
                return entry.text.contains(word, Qt::CaseInsensitive) ||
                       entry.detail.contains(word, Qt::CaseInsensitive) ||
                       entry.badge.contains(word, Qt::CaseInsensitive);
            });
            if (!fits)
                continue;
            if (!headed)
                m_rows.push_back({g, -1});
            headed = true;
            m_rows.push_back({g, e});
        }
    }
}

int ChoiceModel::rowOf(const QString& id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].entry >= 0 && m_groups[m_rows[row].group].entries[m_rows[row].entry].id == id)
            return row;
    return -1;
}

int ChoiceModel::firstEnabledRow() const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].entry >= 0 && m_groups[m_rows[row].group].entries[m_rows[row].entry].enabled)
            return row;
    return -1;
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    const ChoiceGroup& group = m_groups[row.group];
    if (row.entry < 0)
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return group.title;
        case HeadingRole:
            return true;
        default:
            return {};
        }
    const ChoiceEntry& entry = group.entries[row.entry];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return entry.text;
    case Qt::ToolTipRole:
        return entry.reason.isEmpty() ? entry.text : QStringLiteral("%1\n%2").arg(entry.text, entry.reason);
    case Qt::AccessibleDescriptionRole: {
        QStringList parts{entry.badge, entry.enabled ? entry.detail : entry.reason};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IdRole:
        return entry.id;
    case HeadingRole:
        return false;
    case DetailRole:
        return entry.detail;
    case BadgeRole:
        return entry.badge;
    case MarkRole:
        return entry.mark ? QVariant(int(*entry.mark)) : QVariant();
    case ReasonRole:
        return entry.enabled ? QString() : entry.reason;
    default:
        return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    const Row& row = m_rows[index.row()];
    if (row.entry < 0 || !m_groups[row.group].entries[row.entry].enabled)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace gatehouse::ui
