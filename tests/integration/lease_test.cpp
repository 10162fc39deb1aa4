// SPDX-License-Identifier: Apache-2.0
// Who may take the lease of an instance: the table of decision 33, with a clock that is ours and processes that are
// real.
#include "tests/integration/child_process.h"
#include "tests/unit/storage_fixture.h"

#include <QRegularExpression>
#include <QThread>

using namespace gatehouse;
using namespace gatehouse::storage;
using namespace gatehouse::storage::test;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

} // namespace

class LeaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir.emplace();
        m_connection.emplace(m_dir->filePath(QStringLiteral("g.db")));
        QVERIFY(m_connection->works());
        m_id = savedInstance(db());
    }
    void cleanup() { m_connection.reset(); }

    void takeOver_data()
    {
        enum { Alive, Dead };
        QTest::addColumn<bool>("alive");
        QTest::addColumn<bool>("sameBoot");
        QTest::addColumn<bool>("samePidSpace");
        QTest::addColumn<qint64>("ageMs");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char* name, int life, bool sameBoot, bool samePidSpace, qint64 ageMs, bool taken) {
            QTest::newRow(name) << (life == Alive) << sameBoot << samePidSpace << ageMs << taken;
        };
        row("alive, fresh", Alive, true, true, 0, false);
        row("alive, 29 s", Alive, true, true, 29'000, false);
        row("alive, 30 s", Alive, true, true, 30'000, false);
        row("alive, over 30 s", Alive, true, true, 31'000, true);
        row("alive, the clock was set back a little", Alive, true, true, -20'000, false);
        row("alive, the clock was set back much", Alive, true, true, -3'600'000, true);
        row("gone, fresh", Dead, true, true, 0, true);
        row("gone, 10 s", Dead, true, true, 10'000, true);
        row("another boot, same number alive", Alive, false, true, 0, true);
        row("another boot, gone", Dead, false, true, 0, true);
        row("another container: its number says nothing", Dead, true, false, 0, false);
        row("another container, over 30 s", Dead, true, false, 31'000, true);
    }
    void takeOver()
    {
        QFETCH(bool, alive);
        QFETCH(bool, sameBoot);
        QFETCH(bool, samePidSpace);
        QFETCH(qint64, ageMs);
        QFETCH(bool, taken);
        gatehouse::test::ChildProcess child({QStringLiteral("wait")});
        QCOMPARE(child.line(), QStringLiteral("ready"));
        const LeaseHolder me = thisProcess(QStringLiteral("gatehouse"));
        LeaseHolder other = me;
        other.program = QStringLiteral("gatehousectl");
        other.pid = child.pid();
        if (!alive)
            child.kill9();
        if (!sameBoot)
            other.bootId = QStringLiteral("earlier");
        if (!samePidSpace)
            other.pidSpace = QStringLiteral("pid:[1]");

        QVERIFY(takeLease(db(), m_id, other, noon.addMSecs(-ageMs)));
        const auto mine = takeLease(db(), m_id, me, noon);
        QCOMPARE(mine.has_value(), taken);
        if (!taken) {
            QCOMPARE(mine.error().kind, ErrorKind::Refused);
            QCOMPARE(mine.error().slug, QStringLiteral("lease-held"));
            QCOMPARE(mine.error().args, (QStringList{QStringLiteral("gatehousectl"), QString::number(other.pid)}));
        }
        // Whoever lost it learns so at the next beat and takes nothing away by releasing.
        const LeaseHolder& loser = taken ? other : me;
        const LeaseHolder& holder = taken ? me : other;
        QCOMPARE(slug(beatLease(db(), m_id, loser, noon)), QStringLiteral("lease-lost"));
        QVERIFY(releaseLease(db(), m_id, loser));
        QVERIFY(beatLease(db(), m_id, holder, noon));
    }

    void beatsKeepIt()
    {
        gatehouse::test::ChildProcess child({QStringLiteral("wait")});
        QCOMPARE(child.line(), QStringLiteral("ready"));
        const LeaseHolder me = thisProcess(QStringLiteral("gatehouse"));
        LeaseHolder other = me;
        other.pid = child.pid();
        QVERIFY(takeLease(db(), m_id, other, noon));
        for (int s = 10; s <= 100; s += 10) {
            QVERIFY(beatLease(db(), m_id, other, noon.addSecs(s)));
            QCOMPARE(slug(takeLease(db(), m_id, me, noon.addSecs(s + 25))), QStringLiteral("lease-held"));
        }
        QVERIFY(releaseLease(db(), m_id, other));
        QVERIFY(takeLease(db(), m_id, me, noon.addSecs(101)));
    }

    void oneLeasePerInstance()
    {
        const QUuid second = savedInstance(db(), QStringLiteral("Second"));
        gatehouse::test::ChildProcess child({QStringLiteral("wait")});
        QCOMPARE(child.line(), QStringLiteral("ready"));
        const LeaseHolder me = thisProcess(QStringLiteral("gatehouse"));
        LeaseHolder other = me;
        other.pid = child.pid();
        QVERIFY(takeLease(db(), m_id, other, noon));
        QVERIFY(takeLease(db(), second, me, noon));
        QVERIFY(takeLease(db(), second, me, noon.addSecs(1)));
        QCOMPARE(slug(takeLease(db(), m_id, me, noon)), QStringLiteral("lease-held"));
    }

    void thisProcessIsTold()
    {
        const LeaseHolder me = thisProcess(QStringLiteral("gatehouse"));
        QCOMPARE(me.pid, QCoreApplication::applicationPid());
        QVERIFY(!me.bootId.isEmpty());
        gatehouse::test::ChildProcess child({QStringLiteral("identity")});
        QCOMPARE(child.line(), me.bootId + u' ' + me.pidSpace);
    }

private:
    QSqlDatabase& db() { return m_connection->db(); }
    std::optional<QTemporaryDir> m_dir;
    std::optional<Connection> m_connection;
    QUuid m_id;
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--child") {
        if (app.arguments().value(2) == u"identity") {
            const LeaseHolder me = thisProcess(QString());
            gatehouse::test::say(me.bootId + u' ' + me.pidSpace);
            return 0;
        }
        gatehouse::test::say(QStringLiteral("ready"));
        for (;;)
            QThread::sleep(1);
    }
    LeaseTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "lease_test.moc"
