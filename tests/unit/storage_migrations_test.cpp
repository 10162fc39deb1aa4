// SPDX-License-Identifier: Apache-2.0
// Migrations: from every earlier schema to the newest, with a backup, all or nothing.
#include "storage/database.h"
#include "tests/unit/storage_fixture.h"

#include <QRegularExpression>

using namespace gatehouse;
using namespace gatehouse::storage;
using namespace gatehouse::storage::test;

namespace {

Migration synthetic(int number, const QStringList& statements)
{
    return {number, QStringLiteral("%1-synthetic.sql").arg(number, 3, 10, QLatin1Char('0')), statements};
}

/// The built-in schema and a later one that does what later ones do: a column, and a table rebuilt under foreign keys.
QList<Migration> later()
{
    QList<Migration> all = *builtInMigrations();
    const int n = int(all.size());
    all.append(
        synthetic(n + 1, {QStringLiteral("ALTER TABLE preference ADD COLUMN since TEXT NOT NULL DEFAULT 'always'")}));
    all.append(synthetic(n + 2,
        {QStringLiteral("CREATE TABLE instance_new AS SELECT * FROM instance"), QStringLiteral("DROP TABLE instance"),
            QStringLiteral("CREATE TABLE instance (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, name_folded TEXT "
                           "NOT NULL UNIQUE, url TEXT,"
                           " version TEXT, environment TEXT, ca_file TEXT, proxy_mode TEXT, proxy TEXT, read_only "
                           "INTEGER, allow_http INTEGER,"
                           " folder TEXT, proxy_user TEXT) STRICT, WITHOUT ROWID"),
            QStringLiteral("INSERT INTO instance SELECT * FROM instance_new"),
            QStringLiteral("DROP TABLE instance_new")}));
    return all;
}

QStringList backups(const QTemporaryDir& dir)
{
    return QDir(dir.path()).entryList({QStringLiteral("g.db.schema-*")}, QDir::Files, QDir::Name);
}

} // namespace

class StorageMigrationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir.emplace();
        m_file = m_dir->filePath(QStringLiteral("g.db"));
    }

    void builtInAreNumberedFromOne()
    {
        QVERIFY(builtInMigrations());
        for (int i = 0; i < builtInMigrations()->size(); ++i) {
            QCOMPARE(builtInMigrations()->at(i).number, i + 1);
            QVERIFY(!builtInMigrations()->at(i).statements.isEmpty());
        }
        QCOMPARE(schemaVersion(), int(builtInMigrations()->size()));
    }

    void filesMustBeWithoutGaps_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("slug");
        QTest::newRow("none") << QStringList() << "migrations-incomplete";
        QTest::newRow("one") << QStringList{QStringLiteral("001-a.sql")} << "";
        QTest::newRow("two") << QStringList{QStringLiteral("002-b.sql"), QStringLiteral("001-a.sql")} << "";
        QTest::newRow("gap") << QStringList{QStringLiteral("001-a.sql"), QStringLiteral("003-b.sql")}
                             << "migrations-incomplete";
        QTest::newRow("twice") << QStringList{QStringLiteral("001-a.sql"), QStringLiteral("001-b.sql")}
                               << "migrations-incomplete";
        QTest::newRow("no number") << QStringList{QStringLiteral("first.sql")} << "migrations-incomplete";
    }
    void filesMustBeWithoutGaps()
    {
        QFETCH(QStringList, names);
        for (const QString& name : names) {
            QFile file(m_dir->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("-- why\nCREATE TABLE a (b TEXT);\n--;\n\nCREATE TABLE c (d TEXT DEFAULT '--;')\n--;\n");
        }
        const auto read = migrationsIn(m_dir->path());
        QTEST(slug(read), "slug");
        if (read)
            QCOMPARE(read->constFirst().statements.size(), 2);
    }

    void everyEarlierSchemaComesUp_data()
    {
        QTest::addColumn<int>("from");
        for (int n = 0; n <= later().size(); ++n)
            QTest::addRow("from %d", n) << n;
    }
    void everyEarlierSchemaComesUp()
    {
        QFETCH(int, from);
        const QList<Migration> all = later();
        const bool hasInstances = from > 0;
        QUuid id;
        if (hasInstances) {
            Connection c(m_file, all.mid(0, from));
            QVERIFY(c.works());
            QVERIFY(run(c.db(), QStringLiteral("INSERT INTO preference (key, value) VALUES ('k', 'kept')")));
            // In words that every schema understands: today's statements know the newest only.
            id = QUuid::createUuid();
            QVERIFY(run(c.db(), QStringLiteral("INSERT INTO instance (id, name, name_folded, url, version, "
                                               "environment, ca_file, proxy_mode, proxy, "
                                               "read_only, allow_http, folder) VALUES ('%1', 'Old', 'old', '', '18.9', "
                                               "'', '', 'system', '', 0, 0, '')")
                                    .arg(id.toString(QUuid::WithoutBraces))));
            const auto taken =
                takeLease(c.db(), id, thisProcess(QStringLiteral("test")), QDateTime::currentDateTimeUtc());
            QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().slug + taken.error().serverWords));
        }
        {
            Connection c(m_file, all);
            QCOMPARE(c.error(), base::Error());
            QCOMPARE(c.value(QStringLiteral("PRAGMA user_version")), QString::number(all.size()));
            QCOMPARE(c.value(QStringLiteral("PRAGMA foreign_keys")), QStringLiteral("1"));
            if (hasInstances) {
                QCOMPARE(
                    c.value(QStringLiteral("SELECT value || since FROM preference")), QStringLiteral("keptalways"));
                // Rebuilding the parent has not cascaded.
                QCOMPARE(c.value(QStringLiteral("SELECT count(*) FROM lease")), QStringLiteral("1"));
                QVERIFY(removeInstance(c.db(), id));
                QCOMPARE(c.value(QStringLiteral("SELECT count(*) FROM lease")), QStringLiteral("0"));
            }
        }
        const bool backedUp = from > 0 && from < all.size();
        QCOMPARE(backups(*m_dir).size(), backedUp ? 1 : 0);
        if (backedUp) {
            // The backup is a whole database of the old schema with the old content.
            QVERIFY(backups(*m_dir).constFirst().startsWith(QStringLiteral("g.db.schema-%1-").arg(from)));
            Connection old(m_dir->filePath(backups(*m_dir).constFirst()), all.mid(0, from));
            QCOMPARE(old.error(), base::Error());
            QCOMPARE(old.value(QStringLiteral("SELECT value FROM preference")), QStringLiteral("kept"));
            QCOMPARE(old.value(QStringLiteral("PRAGMA user_version")), QString::number(from));
        }
    }

    void failingMigrationLeavesTheOldSchema_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("no such table") << "INSERT INTO nowhere VALUES (1)";
        QTest::newRow("orphans left behind") << "INSERT INTO lease VALUES ('nobody', 1, '', '', '', '')";
    }
    void failingMigrationLeavesTheOldSchema()
    {
        QFETCH(QString, statement);
        const QList<Migration> good = *builtInMigrations();
        const int n = int(good.size());
        {
            Connection c(m_file, good);
            QVERIFY(setPreference(c.db(), QStringLiteral("k"), QStringLiteral("kept")));
        }
        QList<Migration> bad = good;
        bad.append(synthetic(n + 1, {QStringLiteral("CREATE TABLE fine (a TEXT)")}));
        bad.append(synthetic(n + 2, {QStringLiteral("CREATE TABLE half (a TEXT)"), statement}));

        const base::Error error = Connection(m_file, bad).error();
        QCOMPARE(error.slug, QStringLiteral("migration-failed"));
        QCOMPARE(error.args, (QStringList{m_file, QString::number(n + 2)}));
        QVERIFY(!error.serverWords.isEmpty());

        // The one before it stands (each is a transaction of its own), the failing one left nothing.
        Connection c(m_file, bad.mid(0, n + 1));
        QCOMPARE(c.error(), base::Error());
        QCOMPARE(preference(c.db(), QStringLiteral("k")), Result<QString>(QStringLiteral("kept")));
        QCOMPARE(c.value(QStringLiteral("SELECT group_concat(name) FROM sqlite_master WHERE name IN ('fine', 'half')")),
            QStringLiteral("fine"));
    }

    void noBackupNoMigration()
    {
        const QList<Migration> good = *builtInMigrations();
        QVERIFY(Connection(m_file, good).works());
        QList<Migration> more = good;
        more.append(synthetic(int(good.size()) + 1, {QStringLiteral("CREATE TABLE fine (a TEXT)")}));
        Connection c(m_file, good);
        // Inside a transaction VACUUM INTO is impossible: a backup that cannot be made.
        QVERIFY(run(c.db(), QStringLiteral("BEGIN")));
        QCOMPARE(slug(migrate(c.db(), more)), QStringLiteral("backup-failed"));
        QVERIFY(run(c.db(), QStringLiteral("ROLLBACK")));
        QCOMPARE(c.value(QStringLiteral("PRAGMA user_version")), QString::number(good.size()));
    }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(StorageMigrationsTest)
#include "storage_migrations_test.moc"
