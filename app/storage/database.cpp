// SPDX-License-Identifier: Apache-2.0
// Opening the database file: look before writing, set a damaged file aside, then verify every pragma by reading it
// back.
#include "storage/database.h"

#include "storage/migrations.h"
#include "storage/statements.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

namespace gatehouse::storage {

namespace {

constexpr int busyTimeoutMs = 5000;

/// The file and its folder, readable by their owner only: the database holds addresses and names.
Result<Done> createFile(const QString& name)
{
    if (QFileInfo::exists(name))
        return Done{};
    const QString folder = QFileInfo(name).absolutePath();
    QFile file(name);
    const bool made = QDir().mkpath(folder) &&
                      file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    // Another process may have been quicker.
    if (made || QFileInfo::exists(name))
        return Done{};
    return base::fail(ErrorKind::Storage, QStringLiteral("database-uncreatable"), {name}, file.errorString());
}

/// SQLite says no more than "unable to open" when it cannot make its log beside the file.
bool mayWriteBeside(const QString& file)
{
    const QFileInfo info(file);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

/// Moves the file and what SQLite keeps beside it; a later look with SQLite's own tools finds all of it.
base::Error setAside(const QString& file, const QString& detail)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'");
    const QString aside = QStringLiteral("%1.damaged-%2").arg(file, now);
    if (!QFile::rename(file, aside))
        return {ErrorKind::Storage, QStringLiteral("database-damaged-in-place"), {file}, detail, {}};
    for (const char* suffix : {"-wal", "-shm", "-journal"})
        QFile::rename(file + QLatin1String(suffix), aside + QLatin1String(suffix));
    return {ErrorKind::Storage, QStringLiteral("database-damaged"), {file, aside}, detail, {}};
}

Result<Done> refuseUnknown(QSqlDatabase& db, const QList<Migration>& migrations)
{
    // Tables first: another process that creates the schema at this moment commits both at once.
    const auto tables = single(db, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!tables)
        return base::fail(tables.error());
    const auto schema = schemaOf(db);
    if (!schema)
        return base::fail(schema.error());
    const int newest = migrations.constLast().number;
    if (*schema > newest)
        return base::fail(ErrorKind::Storage, QStringLiteral("newer-schema"),
            {db.databaseName(), QString::number(*schema), QString::number(newest)});
    if (*schema == 0 && tables->toInt() > 0)
        return base::fail(ErrorKind::Storage, QStringLiteral("database-foreign"), {db.databaseName()});
    return Done{};
}

Result<Done> verifyWhole(QSqlDatabase& db)
{
    const auto answer = single(db, QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer)
        return base::fail(answer.error());
    if (answer->toString() != u"ok")
        return base::fail(
            ErrorKind::Storage, QStringLiteral("database-corrupt"), {db.databaseName()}, answer->toString());
    return Done{};
}

/// Write-ahead log where the file system can; SQLite stays with its rollback journal (DELETE) where it cannot, and that
/// is fine too.
Result<Done> useWriteAheadLog(QSqlDatabase& db)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        const auto mode = single(db, QStringLiteral("PRAGMA journal_mode = WAL"));
        if (mode && (mode->toString() == u"wal" || mode->toString() == u"delete"))
            return Done{};
        if (mode)
            return base::fail(ErrorKind::Storage, QStringLiteral("wal-refused"), {db.databaseName(), mode->toString()});
        // SQLite does not wait by itself here while another process changes the mode of the same new file.
        if (mode.error().slug != u"database-locked" || waited.hasExpired(busyTimeoutMs))
            return base::fail(mode.error());
        QThread::msleep(10);
    }
}

Result<Done> setPragma(QSqlDatabase& db, const QString& name, int value)
{
    if (auto set = run(db, QStringLiteral("PRAGMA %1 = %2").arg(name).arg(value)); !set)
        return base::fail(set.error());
    const auto readBack = single(db, QStringLiteral("PRAGMA ") + name);
    if (!readBack)
        return base::fail(readBack.error());
    if (readBack->toInt() != value)
        return base::fail(ErrorKind::Storage, QStringLiteral("database-failed"), {db.databaseName()}, name);
    return Done{};
}

Result<Done> prepare(QSqlDatabase& db, const QList<Migration>& migrations)
{
    constexpr int full = 2; // synchronous: what was answered survives a power cut
    using Step = std::function<Result<Done>()>;
    const std::array<Step, 6> steps{
        [&] { return refuseUnknown(db, migrations); },
        [&] { return verifyWhole(db); },
        [&] { return useWriteAheadLog(db); },
        [&] { return setPragma(db, QStringLiteral("synchronous"), full); },
        [&] { return migrate(db, migrations); },
        [&] { return setPragma(db, QStringLiteral("foreign_keys"), 1); },
    };
    for (const Step& step : steps)
        if (auto done = step(); !done)
            return done;
    return Done{};
}

} // namespace

Result<QSqlDatabase> openWith(const QString& file, const QString& connection, const QList<Migration>& migrations)
{
    if (auto created = createFile(file); !created)
        return base::fail(created.error());
    std::optional<base::Error> trouble;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        db.setDatabaseName(file);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
        if (!db.isValid())
            trouble = base::Error{ErrorKind::Storage, QStringLiteral("sqlite-driver-missing"), {}, {}, {}};
        else if (!db.open())
            trouble = storageError(db, db.lastError());
        else if (auto prepared = prepare(db, migrations); !prepared)
            trouble = prepared.error();
        else
            return db;
        db.close();
    }
    QSqlDatabase::removeDatabase(connection);
    if (trouble->slug == u"database-unopenable" && !mayWriteBeside(file))
        trouble->slug = QStringLiteral("database-read-only");
    if (trouble->slug == u"database-corrupt")
        trouble = setAside(file, trouble->serverWords);
    return base::fail(*trouble);
}

Result<QSqlDatabase> open(const QString& file, const QString& connection)
{
    const auto& migrations = builtInMigrations();
    if (!migrations)
        return base::fail(migrations.error());
    return openWith(file, connection, *migrations);
}

int schemaVersion()
{
    const auto& migrations = builtInMigrations();
    return migrations ? migrations->constLast().number : 0;
}

} // namespace gatehouse::storage
