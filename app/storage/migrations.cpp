// SPDX-License-Identifier: Apache-2.0
// Reads the numbered files and runs what a database still lacks; PRAGMA user_version is the number and part of the
// transaction.
#include "storage/migrations.h"

#include "storage/statements.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

namespace gatehouse::storage {

namespace {

QStringList statementsOf(const QString& sql)
{
    QStringList statements;
    QString statement;
    for (const QString& line : sql.split(u'\n')) {
        if (line.trimmed() == u"--;") {
            statements.append(std::exchange(statement, {}));
            continue;
        }
        statement += line + u'\n';
    }
    statements.append(statement);
    statements.removeIf([](const QString& s) { return s.trimmed().isEmpty(); });
    return statements;
}

Result<Done> backUp(QSqlDatabase& db, int schema)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'");
    const QString copy = QStringLiteral("%1.schema-%2-%3").arg(db.databaseName()).arg(schema).arg(now);
    // A consistent copy with what still is in the write-ahead log; a plain file copy would miss that.
    if (auto copied = run(db, QStringLiteral("VACUUM INTO ?"), {copy}); !copied)
        return base::fail(ErrorKind::Storage, QStringLiteral("backup-failed"), {copy}, copied.error().serverWords);
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

Result<Done> runStatements(QSqlDatabase& db, const Migration& migration)
{
    for (const QString& statement : migration.statements)
        if (auto done = run(db, statement); !done)
            return base::fail(done.error());
    // Foreign keys are off meanwhile, so that a migration may rebuild a table; what it leaves must be whole.
    const auto violation = single(db, QStringLiteral("PRAGMA foreign_key_check"));
    if (!violation)
        return base::fail(violation.error());
    if (violation->isValid())
        return base::fail(ErrorKind::Storage, QStringLiteral("database-failed"), {db.databaseName()},
            QStringLiteral("foreign_key_check: %1").arg(violation->toString()));
    return run(db, QStringLiteral("PRAGMA user_version = %1").arg(migration.number)).map([](int) { return Done{}; });
}

/// All of them in one transaction: no other process ever sees, or backs up, a schema in between.
Result<Done> runMissing(QSqlDatabase& db, const QList<Migration>& migrations)
{
    return inTransaction(db, [&]() -> Result<Done> {
        // Read again: another process may have been quicker.
        const auto schema = schemaOf(db);
        if (!schema)
            return base::fail(schema.error());
        for (const Migration& migration : migrations.mid(*schema)) {
            auto done = runStatements(db, migration);
            if (!done && done.error().slug == u"database-failed")
                return base::fail(ErrorKind::Storage, QStringLiteral("migration-failed"),
                    {db.databaseName(), QString::number(migration.number)}, done.error().serverWords);
            if (!done)
                return done;
        }
        return Done{};
    });
}

} // namespace

Result<QList<Migration>> migrationsIn(const QString& folder)
{
    QList<Migration> migrations;
    const QFileInfoList files = QDir(folder).entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        const int number = info.fileName().section(u'-', 0, 0).toInt();
        if (number != migrations.size() + 1 || !file.open(QIODevice::ReadOnly))
            return base::fail(ErrorKind::Storage, QStringLiteral("migrations-incomplete"), {info.fileName()});
        migrations.append({number, info.fileName(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    if (migrations.isEmpty())
        return base::fail(ErrorKind::Storage, QStringLiteral("migrations-incomplete"), {folder});
    return migrations;
}

const Result<QList<Migration>>& builtInMigrations()
{
    static const Result<QList<Migration>> migrations = migrationsIn(QStringLiteral(":/sql"));
    return migrations;
}

Result<int> schemaOf(QSqlDatabase& db)
{
    return single(db, QStringLiteral("PRAGMA user_version")).map([](const QVariant& v) { return v.toInt(); });
}

Result<Done> migrate(QSqlDatabase& db, const QList<Migration>& migrations)
{
    const auto schema = schemaOf(db);
    if (!schema)
        return base::fail(schema.error());
    if (*schema >= migrations.constLast().number)
        return Done{};
    if (*schema > 0)
        if (auto copied = backUp(db, *schema); !copied)
            return copied;
    if (auto off = run(db, QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return base::fail(off.error());
    return runMissing(db, migrations);
}

} // namespace gatehouse::storage
