// SPDX-License-Identifier: Apache-2.0
// The worker: one thread, in order, lazily opened, drained at the end; a failed opening is everybody's answer.
#include "storage/database.h"
#include "tests/integration/answer_of.h"
#include "tests/unit/storage_fixture.h"

#include <QRegularExpression>
#include <QThread>

using namespace gatehouse;
using namespace gatehouse::storage;
using namespace gatehouse::storage::test;
using gatehouse::test::answerOf;

class StorageWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir.emplace();
        m_file = m_dir->filePath(QStringLiteral("g.db"));
    }

    void opensOnTheFirstCall()
    {
        Worker worker(m_file);
        QThread::yieldCurrentThread();
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(answerOf(worker.run<QString>([](QSqlDatabase& db) { return preference(db, QStringLiteral("k")); })),
            Result<QString>(QString()));
        QVERIFY(QFile::exists(m_file));
    }

    void oneThreadInOrder()
    {
        QList<int> order; // no lock: one thread writes it, and the last answer comes after
        QSet<Qt::HANDLE> threads;
        {
            Worker worker(m_file);
            for (int i = 0; i < 100; ++i)
                (void)worker.run<Done>([&, i](QSqlDatabase&) -> Result<Done> {
                    order << i;
                    threads << QThread::currentThreadId();
                    return Done{};
                });
        }
        QCOMPARE(order.size(), 100);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
        QCOMPARE(threads.size(), 1);
        QVERIFY(!threads.contains(QThread::currentThreadId()));
    }

    void destroyingSavesWhatIsQueued()
    {
        {
            Worker worker(m_file);
            (void)worker.run<Done>([](QSqlDatabase&) -> Result<Done> {
                QThread::msleep(100);
                return Done{};
            });
            (void)worker.run<Done>(
                [](QSqlDatabase& db) { return setPreference(db, QStringLiteral("k"), QStringLiteral("saved")); });
        }
        // Closed for good: the log was folded into the file and no connection is left behind.
        QVERIFY(!QFile::exists(m_file + QStringLiteral("-wal")));
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        QCOMPARE(preference(Connection(m_file).db(), QStringLiteral("k")), Result<QString>(QStringLiteral("saved")));
    }

    void neverUsedOpensNothing()
    {
        {
            Worker worker(m_file);
        }
        QVERIFY(!QFile::exists(m_file));
    }

    void errorsOfACallAreItsAnswer()
    {
        Worker worker(m_file);
        QCOMPARE(slug(answerOf(worker.run<int>([](QSqlDatabase& db) { return run(db, QStringLiteral("SELEKT")); }))),
            QStringLiteral("database-failed"));
        QCOMPARE(slug(answerOf(
                     worker.run<Done>([](QSqlDatabase& db) { return setPreference(db, QStringLiteral("k"), {}); }))),
            QString());
    }

    void failedOpeningAnswersEveryCall()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        Worker worker(m_file);
        for (int i = 0; i < 3; ++i) {
            const auto answer = answerOf(worker.run<Done>([](QSqlDatabase&) -> Result<Done> { return Done{}; }));
            QCOMPARE(slug(answer), QStringLiteral("database-damaged"));
        }
        // It does not begin afresh behind the user's back.
        QVERIFY(!QFile::exists(m_file));
    }

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_file;
};

QTEST_GUILESS_MAIN(StorageWorkerTest)
#include "storage_worker_test.moc"
