// SPDX-License-Identifier: Apache-2.0
// Opening the database file where things are not as they should be: damage, strangers, read-only folders, no shared
// memory.
#include "storage/database.h"
#include "tests/content_of.h"
#include "tests/unit/storage_fixture.h"

#include <QLibrary>
#include <QRegularExpression>
#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace gatehouse;
using namespace gatehouse::storage;
using namespace gatehouse::storage::test;

namespace {

enum class Damage { NoDatabase, TruncatedInPage, PageOverwritten, HeaderOverwritten };

void inflict(Damage damage, const QString& name)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    switch (damage) {
    case Damage::NoDatabase:
        file.resize(0);
        file.write(QByteArray(9000, 'x'));
        break;
    case Damage::TruncatedInPage:
        QVERIFY(file.size() > 3 * 4096);
        file.resize(file.size() / 2 / 4096 * 4096 + 100);
        break;
    case Damage::PageOverwritten:
        file.seek(4096);
        file.write(QByteArray(4096, '\xff'));
        break;
    case Damage::HeaderOverwritten:
        file.write(QByteArray(100, '\0'));
        break;
    }
}

} // namespace

class StorageOpenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir.emplace();
        QVERIFY(m_dir->isValid());
    }

    void opensAnywhere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"gatehouse.db", "new folder/deeper/gatehouse.db",
                 "Gr\u00fc\u00dfe \u4e2d\u6587 \U0001F600/d b.db", "a'b\"c;d?e#f%20&g=h/x.db", "file:x/y.db"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void opensAnywhere()
    {
        QFETCH(QString, name);
        const QString file = m_dir->filePath(name);
        {
            Connection c(file);
            QCOMPARE(c.error(), base::Error());
            QVERIFY(setPreference(c.db(), QStringLiteral("k"), QStringLiteral("v")));
        }
        QVERIFY(QFile::exists(file));
        QCOMPARE(preference(Connection(file).db(), QStringLiteral("k")), Result<QString>(QStringLiteral("v")));
    }

    void pragmasAreVerified_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("wal") << "journal_mode"
                             << "wal";
        QTest::newRow("full") << "synchronous"
                              << "2";
        QTest::newRow("foreign keys") << "foreign_keys"
                                      << "1";
        QTest::newRow("busy timeout") << "busy_timeout"
                                      << "5000";
        QTest::newRow("schema") << "user_version" << QString::number(schemaVersion());
    }
    void pragmasAreVerified()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        // A second opening takes the short way and must end the same.
        for (int i = 0; i < 2; ++i) {
            Connection c(m_dir->filePath(QStringLiteral("g.db")));
            QVERIFY(c.works());
            QCOMPARE(c.value(QStringLiteral("PRAGMA ") + pragma), value);
        }
    }

#ifdef Q_OS_UNIX
    void onlyTheOwnerReads()
    {
        const QString file = m_dir->filePath(QStringLiteral("g.db"));
        Connection c(file);
        QVERIFY(c.works());
        for (const char* suffix : {"", "-wal", "-shm"})
            QCOMPARE(int(QFile::permissions(file + QLatin1String(suffix)) & ~(QFile::ReadUser | QFile::WriteUser)),
                int(QFile::ReadOwner | QFile::WriteOwner));
    }
#endif

    void damagedFileIsSetAside_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("no database at all") << int(Damage::NoDatabase);
        QTest::newRow("cut off") << int(Damage::TruncatedInPage);
        QTest::newRow("a page overwritten") << int(Damage::PageOverwritten);
        QTest::newRow("the header overwritten") << int(Damage::HeaderOverwritten);
    }
    void damagedFileIsSetAside()
    {
        QFETCH(int, damage);
        const QString file = m_dir->filePath(QStringLiteral("g.db"));
        QVERIFY(Connection(file).works());
        inflict(Damage(damage), file);
        const QByteArray before = gatehouse::test::contentOf(file);

        const base::Error error = Connection(file).error();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QCOMPARE(error.slug, QStringLiteral("database-damaged"));
        QCOMPARE(error.args.size(), 2);
        QCOMPARE(error.args.at(0), file);
        QVERIFY(!QFile::exists(file));
        QVERIFY(error.args.at(1).startsWith(file + QStringLiteral(".damaged-")));
        QCOMPARE(gatehouse::test::contentOf(error.args.at(1)), before);

        // The next start begins afresh, and what was set aside stays.
        QVERIFY(Connection(file).works());
        QCOMPARE(gatehouse::test::contentOf(error.args.at(1)), before);
    }

    void whatTheLogHeldIsNotLost()
    {
        const QString file = m_dir->filePath(QStringLiteral("g.db"));
        const QString copy = m_dir->filePath(QStringLiteral("copy.db"));
        const QByteArray marker = "only in the write-ahead log";
        QVERIFY(Connection(file).works());
        {
            // A process that is killed leaves its log behind; copying while it is open gives just that.
            Connection c(file);
            QVERIFY(setPreference(c.db(), QStringLiteral("k"), QString::fromLatin1(marker)));
            QVERIFY(QFile::copy(file, copy));
            QVERIFY(QFile::copy(file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        }
        QVERIFY(!gatehouse::test::contentOf(copy).contains(marker));
        inflict(Damage::PageOverwritten, copy);

        const base::Error error = Connection(copy).error();
        QCOMPARE(error.slug, QStringLiteral("database-damaged"));
        QVERIFY(!QFile::exists(copy + QStringLiteral("-wal")));
        const QString aside = error.args.at(1);
        QVERIFY(gatehouse::test::contentOf(aside).contains(marker) ||
                gatehouse::test::contentOf(aside + QStringLiteral("-wal")).contains(marker));
    }

    void strangersAreLeftAlone_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QStringList>("moreArgs");
        QTest::newRow("newer schema") << QStringList{QStringLiteral("PRAGMA user_version = 4711")} << "newer-schema"
                                      << QStringList{QStringLiteral("4711"), QString::number(schemaVersion())};
        QTest::newRow("another program's") << QStringList{QStringLiteral("CREATE TABLE moz_places (id INTEGER)")}
                                           << "database-foreign" << QStringList();
    }
    void strangersAreLeftAlone()
    {
        QFETCH(QStringList, statements);
        QFETCH(QString, slug);
        QFETCH(QStringList, moreArgs);
        const QString file = m_dir->filePath(QStringLiteral("g.db"));
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("stranger"));
            db.setDatabaseName(file);
            QVERIFY(db.open());
            for (const QString& sql : statements)
                QVERIFY(run(db, sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("stranger"));
        const QByteArray before = gatehouse::test::contentOf(file);

        const base::Error error = Connection(file).error();
        QCOMPARE(error.slug, slug);
        QCOMPARE(error.args, QStringList{file} + moreArgs);
        QCOMPARE(gatehouse::test::contentOf(file), before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{QStringLiteral("g.db")});
    }

#ifdef Q_OS_LINUX
    void readOnlyFolder_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<QString>("slug");
        QTest::newRow("no file yet") << false << "database-uncreatable";
        QTest::newRow("file there") << true << "database-read-only";
    }
    void readOnlyFolder()
    {
        QFETCH(bool, exists);
        QFETCH(QString, slug);
        const QString folder = m_dir->filePath(QStringLiteral("locked"));
        const QString file = folder + QStringLiteral("/g.db");
        QVERIFY(QDir().mkdir(folder));
        // Nobody keeps root's group here.
        constexpr auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
        if (exists) {
            QVERIFY(Connection(file).works());
            QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup));
        }
        QVERIFY(QFile::setPermissions(m_dir->path(), readable));
        QVERIFY(QFile::setPermissions(folder, readable));
        // Root may write anywhere: be nobody meanwhile.
        const bool root = geteuid() == 0;
        if (root)
            QCOMPARE(setresuid(65534, 65534, 0), 0);
        const base::Error error = Connection(file).error();
        if (root)
            QCOMPARE(setresuid(0, 0, 0), 0);
        QVERIFY(QFile::setPermissions(folder, readable | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(m_dir->path(), readable | QFile::WriteOwner));
        QCOMPARE(error.slug, slug);
        QCOMPARE(error.args.value(0), file);
        QCOMPARE(QFile::exists(file), exists);
    }
#endif

    void folderInTheWay()
    {
        const QString file = m_dir->filePath(QStringLiteral("g.db"));
        QVERIFY(QDir().mkdir(file));
        QCOMPARE(Connection(file).error().slug, QStringLiteral("database-unopenable"));
    }

    void withoutSharedMemoryTheRollbackJournalServes()
    {
        // SQLite's own dot-file locking has no shared memory, as on file systems that cannot map it: WAL is refused for
        // real.
        QLibrary sqlite(QStringLiteral("sqlite3"), 0);
        using Find = void* (*)(const char*);
        using Register = int (*)(void*, int);
        const auto find = reinterpret_cast<Find>(sqlite.resolve("sqlite3_vfs_find"));
        const auto add = reinterpret_cast<Register>(sqlite.resolve("sqlite3_vfs_register"));
        void* dotFile = find ? find("unix-dotfile") : nullptr;
        if (!add || !dotFile)
            QSKIP("The driver's SQLite is not a shared library here.");
        void* normal = find(nullptr);
        add(dotFile, 1);
        const auto restore = qScopeGuard([&] { add(normal, 1); });

        const QString file = m_dir->filePath(QStringLiteral("g.db"));
        for (int i = 0; i < 2; ++i) {
            Connection c(file);
            QCOMPARE(c.error(), base::Error());
            QCOMPARE(c.value(QStringLiteral("PRAGMA journal_mode")), QStringLiteral("delete"));
            QVERIFY(setPreference(c.db(), QStringLiteral("k"), QString::number(i)));
            QCOMPARE(preference(c.db(), QStringLiteral("k")), Result<QString>(QString::number(i)));
        }
    }

    void fullDiskIsNamedAndChangesNothing()
    {
        Connection c(m_dir->filePath(QStringLiteral("g.db")));
        const QUuid id = savedInstance(c.db());
        QVERIFY(setPreference(c.db(), QStringLiteral("k"), QStringLiteral("old")));
        QVERIFY(run(c.db(), QStringLiteral("PRAGMA max_page_count = 1"))); // SQLite takes the present size then
        const auto grown = inTransaction(c.db(), [&]() -> Result<Done> {
            if (auto set = setPreference(c.db(), QStringLiteral("k"), QStringLiteral("new")); !set)
                return set;
            return setPreference(c.db(), QStringLiteral("big"), QString(1'000'000, u'x'));
        });
        QCOMPARE(slug(grown), QStringLiteral("disk-full"));
        QCOMPARE(preference(c.db(), QStringLiteral("k")), Result<QString>(QStringLiteral("old")));
        // The connection is not stuck in the transaction that failed.
        QVERIFY(removeInstance(c.db(), id));
        QCOMPARE(instances(c.db()).value_or(QList<domain::Instance>{instance(QStringLiteral("x"))}).size(), 0);
    }

private:
    std::optional<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(StorageOpenTest)
#include "storage_open_test.moc"
