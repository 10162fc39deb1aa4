// SPDX-License-Identifier: Apache-2.0
// One JSON object of a catalogue file, read strictly: what is missing, of a wrong type or not known is an error that
// names it.
#pragma once

#include "domain/catalogue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace gatehouse::domain {

/// The first complaint counts, later ones are ignored; reading goes on with empty values.
class CatalogueRow {
public:
    /// `where`: "settings.json, row 3 of settings".
    CatalogueRow(QJsonObject object, QString where, std::optional<base::Error>& error);

    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QString text(const char* key); ///< must be there and not empty
    [[nodiscard]] QString textOr(const char* key, const QString& absent = {});
    [[nodiscard]] bool boolOr(const char* key, bool absent);
    [[nodiscard]] qint64 intOr(const char* key, qint64 absent);
    [[nodiscard]] Value value(const char* key);       ///< absent: null
    [[nodiscard]] QStringList texts(const char* key); ///< absent: empty
    [[nodiscard]] Version version(const char* key);   ///< must be there
    [[nodiscard]] std::optional<Version> versionOr(const char* key);
    [[nodiscard]] VersionRange range(); ///< keys since and until
    /// A plain text, or a list of {since, text} in rising order; must be there and not empty.
    [[nodiscard]] VersionedText versioned(const char* key);
    [[nodiscard]] VersionedText versionedOr(const char* key);
    /// One of the words of a table.
    template <class Enum>
    [[nodiscard]] Enum word(const char* key, const QList<std::pair<const char*, Enum>>& table, Enum absent)
    {
        const QString given = textOr(key);
        if (given.isEmpty())
            return absent;
        for (const auto& [name, value] : table)
            if (given == QLatin1String(name))
                return value;
        complain(key, QStringLiteral("unknown word %1").arg(given));
        return absent;
    }
    /// Each object of a list as a row of its own; the rows are finished here.
    template <class Read>
    void each(const char* key, Read read)
    {
        const QJsonArray array = list(key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            CatalogueRow row = inner(array.at(i), QStringLiteral("%1 %2").arg(QLatin1String(key)).arg(i + 1));
            read(row);
            row.finish();
        }
    }
    /// An object inside; absent: an empty row.
    [[nodiscard]] CatalogueRow object(const char* key);
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] const QJsonObject& raw() const { return m_object; }
    /// A key that is read from raw().
    void ignore(const char* key) { m_asked.insert(QLatin1String(key)); }

    void complain(const char* key, const QString& what);
    /// Keys that nobody asked for are an error.
    void finish();

private:
    [[nodiscard]] QJsonValue take(const char* key);
    [[nodiscard]] QJsonArray list(const char* key);
    [[nodiscard]] CatalogueRow inner(const QJsonValue& json, const QString& place);

    QJsonObject m_object;
    QString m_where;
    std::optional<base::Error>* m_error;
    QSet<QString> m_asked;
};

} // namespace gatehouse::domain
