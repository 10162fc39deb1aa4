// SPDX-License-Identifier: Apache-2.0
// How every statement of the house runs: bound values, finished before it returns, errors in our words. Private to
// storage.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <functional>

namespace gatehouse::storage {

using base::Done;
using base::ErrorKind;
using base::Result;

/// SQLite's primary result code, 0 when the error is not SQLite's.
[[nodiscard]] int sqliteCode(const QSqlError& error);
/// Storage: database-locked, database-read-only, database-unopenable, disk-full, database-corrupt, database-failed;
/// args: the file.
[[nodiscard]] base::Error storageError(const QSqlDatabase& db, const QSqlError& error);
/// The driver said that what it read is no sound database.
[[nodiscard]] bool saysDamaged(const QSqlError& error);

/// One statement without rows; answers how many rows it changed. Null texts are bound as empty ones, QVariant() as
/// NULL.
[[nodiscard]] Result<int> run(QSqlDatabase& db, const QString& sql, const QVariantList& values = {});
/// `take` sees each row and may stop with an error. The statement is finished when this returns.
[[nodiscard]] Result<Done> forEach(QSqlDatabase& db, const QString& sql, const QVariantList& values,
    const std::function<Result<Done>(const QSqlQuery&)>& take);
/// The first column of the first row; an invalid QVariant when there is no row.
[[nodiscard]] Result<QVariant> single(QSqlDatabase& db, const QString& sql, const QVariantList& values = {});

/// `f() -> Result<T>` between BEGIN IMMEDIATE and COMMIT; rolled back when it fails. The write lock is taken first, so
/// that no statement in it can fail half-way for a lock.
template <class F>
[[nodiscard]] std::invoke_result_t<F> inTransaction(QSqlDatabase& db, F f)
{
    if (auto begun = run(db, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return base::fail(begun.error());
    auto answer = f();
    if (answer) {
        const auto committed = run(db, QStringLiteral("COMMIT"));
        if (committed)
            return answer;
        answer = base::fail(committed.error());
    }
    // Some errors (disk full, input/output) have rolled back already; then this finds nothing to do.
    QSqlQuery(db).exec(QStringLiteral("ROLLBACK"));
    return answer;
}

/// The instance's name. UnknownInstance/instance-gone: another process may have removed it.
[[nodiscard]] Result<QString> requireInstance(QSqlDatabase& db, const QUuid& instance);

// --- Values as stored
[[nodiscard]] QString stored(const QUuid& id);
[[nodiscard]] QVariant stored(const QDateTime& time); ///< UTC with milliseconds; NULL when invalid
[[nodiscard]] QDateTime storedTime(const QVariant& value);
[[nodiscard]] QByteArray stored(const QJsonObject& json);
[[nodiscard]] QByteArray stored(const QJsonArray& json);
[[nodiscard]] QByteArray stored(const QStringList& texts);
[[nodiscard]] QStringList storedTexts(const QVariant& value);
/// Storage/stored-value-damaged with the name of what could not be read.
[[nodiscard]] base::Error damagedValue(const QString& what, const QString& detail = {});
[[nodiscard]] Result<QJsonObject> storedObject(const QByteArray& bytes, const QString& what);
[[nodiscard]] Result<QJsonArray> storedArray(const QByteArray& bytes, const QString& what);

/// What the codec made of it, or damagedValue naming `what`.
template <class T>
[[nodiscard]] Result<T> decoded(Result<T> value, const QString& what)
{
    if (!value)
        return base::fail(damagedValue(what, value.error().slug + u' ' + value.error().args.join(u", ")));
    return value;
}

} // namespace gatehouse::storage
