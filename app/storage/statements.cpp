// SPDX-License-Identifier: Apache-2.0
// Statements over QSQLITE: Qt 6.4 refuses to commit while a query of the connection is still active, so each is
// finished here.
#include "storage/statements.h"

#include <QJsonDocument>

namespace gatehouse::storage {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html).
enum Code { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

QVariant bindable(const QVariant& value)
{
    // A null QString or QByteArray would be bound as NULL; for us both mean empty.
    if (value.userType() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.userType() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Result<QSqlQuery> executed(QSqlDatabase& db, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return base::fail(storageError(db, query.lastError()));
    for (const QVariant& value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return base::fail(storageError(db, query.lastError()));
    return query;
}

} // namespace

int sqliteCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

bool saysDamaged(const QSqlError& error)
{
    const int code = sqliteCode(error);
    return code == Corrupt || code == NotADatabase;
}

base::Error storageError(const QSqlDatabase& db, const QSqlError& error)
{
    const QString slug = [&] {
        switch (sqliteCode(error)) {
        case Busy:
        case Locked:
            return QStringLiteral("database-locked");
        case ReadOnly:
            return QStringLiteral("database-read-only");
        case CannotOpen:
            return QStringLiteral("database-unopenable");
        case Full:
            return QStringLiteral("disk-full");
        case Corrupt:
        case NotADatabase:
            return QStringLiteral("database-corrupt");
        default:
            return QStringLiteral("database-failed");
        }
    }();
    return {ErrorKind::Storage, slug, {db.databaseName()}, error.text(), {}};
}

Result<int> run(QSqlDatabase& db, const QString& sql, const QVariantList& values)
{
    auto query = executed(db, sql, values);
    if (!query)
        return base::fail(query.error());
    const int changed = query->numRowsAffected();
    query->finish();
    return changed;
}

Result<Done> forEach(QSqlDatabase& db, const QString& sql, const QVariantList& values,
    const std::function<Result<Done>(const QSqlQuery&)>& take)
{
    auto query = executed(db, sql, values);
    if (!query)
        return base::fail(query.error());
    while (query->next())
        if (auto taken = take(*query); !taken)
            return taken;
    // next() ends at the last row as well as at an error.
    if (query->lastError().isValid())
        return base::fail(storageError(db, query->lastError()));
    return Done{};
}

Result<QVariant> single(QSqlDatabase& db, const QString& sql, const QVariantList& values)
{
    QVariant value;
    bool seen = false;
    const auto read = forEach(db, sql, values, [&](const QSqlQuery& row) -> Result<Done> {
        if (!std::exchange(seen, true))
            value = row.value(0);
        return Done{};
    });
    if (!read)
        return base::fail(read.error());
    return value;
}

Result<QString> requireInstance(QSqlDatabase& db, const QUuid& instance)
{
    const auto found = single(db, QStringLiteral("SELECT name FROM instance WHERE id = ?"), {stored(instance)});
    if (!found)
        return base::fail(found.error());
    if (!found->isValid())
        return base::fail(ErrorKind::UnknownInstance, QStringLiteral("instance-gone"));
    return found->toString();
}

QString stored(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

QVariant stored(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime storedTime(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QByteArray stored(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray stored(const QJsonArray& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray stored(const QStringList& texts)
{
    return stored(QJsonArray::fromStringList(texts));
}

QStringList storedTexts(const QVariant& value)
{
    QStringList texts;
    for (const QJsonValue& text : QJsonDocument::fromJson(value.toByteArray()).array())
        texts.append(text.toString());
    return texts;
}

base::Error damagedValue(const QString& what, const QString& detail)
{
    return {ErrorKind::Storage, QStringLiteral("stored-value-damaged"), {what}, detail, {}};
}

Result<QJsonObject> storedObject(const QByteArray& bytes, const QString& what)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (!json.isObject())
        return base::fail(damagedValue(what, error.errorString()));
    return json.object();
}

Result<QJsonArray> storedArray(const QByteArray& bytes, const QString& what)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (!json.isArray())
        return base::fail(damagedValue(what, error.errorString()));
    return json.array();
}

} // namespace gatehouse::storage
