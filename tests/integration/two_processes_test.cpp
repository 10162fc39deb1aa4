// SPDX-License-Identifier: Apache-2.0
// Real processes on one workspace: created at once, written at once, killed in the middle of a transaction.
#include "storage/database.h"
#include "tests/integration/child_process.h"
#include "tests/unit/storage_fixture.h"

#include <QRegularExpression>
#include <QThread>

using namespace gatehouse;
using namespace gatehouse::storage;
using namespace gatehouse::storage::test;
using gatehouse::test::ChildProcess;
using gatehouse::test::say;

namespace {

const QString preferenceKey = QStringLiteral("k");

domain::Changes changes(int n, const QString& value)
{
    domain::Changes all;
    for (int i = 0; i < n; ++i)
        all << settingChange(QStringLiteral("key_%1").arg(i), QJsonValue(), value);
    return all;
}

/// As workspace does: on a stale revision load again, put one's own on top, try again.
Result<qint64> addOneChange(QSqlDatabase& db, const QUuid& id, const QString& key)
{
    for (;;) {
        const auto now = state(db, id);
        if (!now)
            return base::fail(now.error());
        const auto saved = saveDraft(
            db, id, now->changes + domain::Changes{settingChange(key, QJsonValue(), true)}, {}, now->revision);
        if (saved || saved.error().slug != u"stale-draft")
            return saved;
    }
}

int child(const QStringList& arguments)
{
    const QString role = arguments.value(0);
    Connection c(arguments.value(1));
    if (!c.works()) {
        say(c.error().slug + u' ' + c.error().serverWords);
        return 1;
    }
    const QUuid id = QUuid::fromString(arguments.value(2));
    if (role == u"create") {
        const bool saved = saveInstance(c.db(), instance(arguments.value(2))).has_value();
        say(saved ? QStringLiteral("created") : QStringLiteral("not created"));
        return saved ? 0 : 1;
    }
    if (role == u"add") {
        for (int i = 0; i < 40; ++i)
            if (auto added = addOneChange(c.db(), id, QStringLiteral("%1_%2").arg(arguments.value(3)).arg(i)); !added) {
                say(added.error().slug + u' ' + added.error().serverWords);
                return 1;
            }
        return 0;
    }
    if (role == u"lease") {
        const auto taken =
            takeLease(c.db(), id, thisProcess(QStringLiteral("gatehousectl")), QDateTime::currentDateTimeUtc());
        say(taken ? QStringLiteral("taken") : taken.error().slug);
    }
    if (role == u"half") {
        // More than SQLite's page cache, so that uncommitted pages reach the log before the kill.
        (void)inTransaction(c.db(), [&]() -> Result<Done> {
            (void)run(c.db(), QStringLiteral("PRAGMA cache_size = 10"));
            (void)setPreference(c.db(), preferenceKey, QStringLiteral("half"));
            (void)run(c.db(), QStringLiteral("UPDATE draft SET revision = 99, changes = zeroblob(3000000)"));
            say(QStringLiteral("in the middle"));
            QThread::sleep(60);
            return Done{};
        });
    }
    if (role == u"committed") {
        (void)setPreference(c.db(), preferenceKey, QStringLiteral("committed"));
        say(QStringLiteral("committed"));
    }
    QThread::sleep(60);
    return 0;
}

} // namespace

class TwoProcessesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir.emplace();
        m_file = m_dir->filePath(QStringLiteral("g.db"));
    }

    void createdByAllAtOnce()
    {
        constexpr int processes = 6;
        std::vector<std::unique_ptr<ChildProcess>> children;
        for (int i = 0; i < processes; ++i)
            children.push_back(std::make_unique<ChildProcess>(
                QStringList{QStringLiteral("create"), m_file, QStringLiteral("Instance %1").arg(i)}));
        for (auto& c : children) {
            QCOMPARE(c->line(), QStringLiteral("created"));
            QCOMPARE(c->exitCode(), 0);
        }
        Connection c(m_file);
        QCOMPARE(instances(c.db())->size(), processes);
        QCOMPARE(
            QDir(m_dir->path()).entryList({QStringLiteral("*damaged*"), QStringLiteral("*schema*")}), QStringList());
    }

    void noChangeIsLostBetweenWriters()
    {
        QUuid id;
        {
            Connection c(m_file);
            id = savedInstance(c.db());
            QVERIFY(saveDraft(c.db(), id, {}, {}, 0));
        }
        std::vector<std::unique_ptr<ChildProcess>> children;
        for (const char* who : {"a", "b", "c"})
            children.push_back(std::make_unique<ChildProcess>(
                QStringList{QStringLiteral("add"), m_file, id.toString(), QString::fromLatin1(who)}));
        for (auto& c : children)
            QCOMPARE(c->exitCode(), 0);
        Connection c(m_file);
        const auto end = state(c.db(), id);
        QCOMPARE(end->changes.size(), 120);
        QCOMPARE(end->revision, qint64(121));
        QSet<QString> keys;
        for (const domain::Change& change : end->changes)
            keys << change.path.id;
        QCOMPARE(keys.size(), 120);
    }

    void killedInTheMiddleOfATransaction()
    {
        QUuid id;
        const domain::Changes before = changes(3, QStringLiteral("before"));
        {
            Connection c(m_file);
            id = savedInstance(c.db());
            QVERIFY(saveDraft(c.db(), id, before, {}, 0));
            QVERIFY(setPreference(c.db(), preferenceKey, QStringLiteral("whole")));
        }
        {
            ChildProcess writer({QStringLiteral("half"), m_file, id.toString()});
            QCOMPARE(writer.line(), QStringLiteral("in the middle"));
            // Readers do not wait for a writer.
            {
                Connection reader(m_file);
                QVERIFY(reader.works());
                QCOMPARE(preference(reader.db(), preferenceKey), Result<QString>(QStringLiteral("whole")));
            }
            writer.kill9();
        }
        QVERIFY(QFileInfo(m_file + QStringLiteral("-wal")).size() > 1'000'000); // the kill really left something half
        Connection c(m_file);
        QCOMPARE(c.error(), base::Error());
        QCOMPARE(preference(c.db(), preferenceKey), Result<QString>(QStringLiteral("whole")));
        QCOMPARE(state(c.db(), id)->changes, before);
        QCOMPARE(state(c.db(), id)->revision, qint64(1));
        QCOMPARE(saveDraft(c.db(), id, {}, {}, 1), Result<qint64>(2));
    }

    void whatWasAnsweredOutlivesAKill()
    {
        {
            ChildProcess writer({QStringLiteral("committed"), m_file});
            QCOMPARE(writer.line(), QStringLiteral("committed"));
            writer.kill9();
        }
        QCOMPARE(preference(Connection(m_file).db(), preferenceKey), Result<QString>(QStringLiteral("committed")));
    }

    void aLeaseFallsWithItsProcess()
    {
        Connection c(m_file);
        const QUuid id = savedInstance(c.db());
        const LeaseHolder me = thisProcess(QStringLiteral("gatehouse"));
        const auto now = [] { return QDateTime::currentDateTimeUtc(); };
        ChildProcess first({QStringLiteral("lease"), m_file, id.toString()});
        QCOMPARE(first.line(), QStringLiteral("taken"));
        const QString pid = QString::number(first.pid());
        const auto refused = takeLease(c.db(), id, me, now());
        QCOMPARE(slug(refused), QStringLiteral("lease-held"));
        QCOMPARE(refused.error().args, (QStringList{QStringLiteral("gatehousectl"), pid}));
        ChildProcess second({QStringLiteral("lease"), m_file, id.toString()});
        QCOMPARE(second.line(), QStringLiteral("lease-held"));
        first.kill9();
        QCOMPARE(slug(takeLease(c.db(), id, me, now())), QString());
    }

    void aBusyDatabaseIsNamed()
    {
        Connection holder(m_file);
        Connection waiter(m_file);
        QVERIFY(run(holder.db(), QStringLiteral("BEGIN IMMEDIATE")));
        QVERIFY(run(waiter.db(), QStringLiteral("PRAGMA busy_timeout = 50")));
        QCOMPARE(slug(setPreference(waiter.db(), preferenceKey, {})), QStringLiteral("database-locked"));
        QCOMPARE(slug(saveDraft(waiter.db(), QUuid::createUuid(), {}, {}, 0)), QStringLiteral("database-locked"));
        QVERIFY(run(holder.db(), QStringLiteral("COMMIT")));
        QVERIFY(setPreference(waiter.db(), preferenceKey, {}));
    }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--child")
        return child(app.arguments().mid(2));
    TwoProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "two_processes_test.moc"
