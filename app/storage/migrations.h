// SPDX-License-Identifier: Apache-2.0
// Numbered schema migrations: files NNN-*.sql, statements separated by a line "--;". Private to storage.
#pragma once

#include "base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace gatehouse::storage {

struct Migration {
    int number = 0;
    QString file;
    QStringList statements;
};

/// The migrations of a folder in order; Storage/migrations-incomplete unless they are numbered 1, 2, ... without a gap.
[[nodiscard]] base::Result<QList<Migration>> migrationsIn(const QString& folder);
/// Those compiled in.
[[nodiscard]] const base::Result<QList<Migration>>& builtInMigrations();

/// The schema number a database file says it has; 0: new.
[[nodiscard]] base::Result<int> schemaOf(QSqlDatabase& db);

/// Brings the schema up to the last migration, in one transaction. A schema with data is copied beside the file first
/// ("<file>.schema-N-<time>"). Safe when two processes do it at once. Storage: backup-failed, migration-failed.
[[nodiscard]] base::Result<base::Done> migrate(QSqlDatabase& db, const QList<Migration>& migrations);

/// As open(), with these migrations instead of those compiled in.
[[nodiscard]] base::Result<QSqlDatabase> openWith(
    const QString& file, const QString& connection, const QList<Migration>& migrations);

} // namespace gatehouse::storage
