// SPDX-License-Identifier: Apache-2.0
// The log file and the mark of a running program, also with several processes: this executable starts itself as the
// others.
#include "base/log.h"
#include "base/redactor.h"
#include "base/run_marker.h"

#include <QDir>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <thread>

using namespace gatehouse::base;

namespace {

Q_LOGGING_CATEGORY(testLog, "gatehouse.test")

const QDateTime noon(QDate(2026, 11, 21), QTime(13, 0), Qt::OffsetFromUTC, 3600);

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList allLines(const QString& folder)
{
    QStringList lines;
    const auto names = QDir(folder).entryList({QStringLiteral("gatehouse.log*")}, QDir::Files);
    for (const QString& name : names)
        if (!name.endsWith(QStringLiteral(".lock")))
            lines += linesOf(folder + u'/' + name);
    return lines;
}

LogOptions in(const QTemporaryDir& folder)
{
    LogOptions options;
    options.folder = folder.path() + QStringLiteral("/log");
    options.now = [] { return noon; };
    return options;
}

std::unique_ptr<QProcess> start(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(), arguments);
    return process;
}

} // namespace

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lineHasTimeInUtcProcessLevelCategoryAndText()
    {
        const QTemporaryDir folder;
        const Redactor redactor;
        const Log log(in(folder), redactor);
        qCInfo(testLog, "hello");
        const QString expected = QStringLiteral("2026-11-21T12:00:00.000Z %1 info gatehouse.test: hello")
                                     .arg(QCoreApplication::applicationPid());
        QCOMPARE(linesOf(log.path()), QStringList{expected});
        QVERIFY(log.works());
        QCOMPARE(QFile::permissions(log.path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void everyLineIsRedacted()
    {
        const QTemporaryDir folder;
        Redactor redactor;
        const Secret canary = makeSecret("canary-in-a-coal-mine");
        redactor.add(canary);
        const Log log(in(folder), redactor);
        qCWarning(testLog) << "canary-in-a-coal-mine" << QStringLiteral("PRIVATE-TOKEN: glpat-0123456789abcdef");
        qCritical("https://root:hunter2@gitlab.example");
        const QString text = linesOf(log.path()).join(u'\n');
        QVERIFY(text.contains(QStringLiteral("***@gitlab.example")));
        for (const char* secret : {"canary", "glpat", "0123456789", "hunter2"})
            QVERIFY2(!text.contains(QLatin1String(secret)), qPrintable(text));
    }

    void oneEntryIsOneLine()
    {
        const QTemporaryDir folder;
        const Redactor redactor;
        const Log log(in(folder), redactor);
        qWarning("first\n2026-11-21T12:00:00.000Z 1 error forged: entry\x1b[31m\r\n");
        qWarning("%s", QByteArray(100000, 'x').constData());
        const QStringList lines = linesOf(log.path());
        QCOMPARE(lines.size(), 2);
        QVERIFY(!lines.at(0).contains(u'\x1b'));
        QVERIFY(lines.at(1).size() < 20000);
    }

    void levels_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("written");
        const QStringList all{QStringLiteral("d"), QStringLiteral("i"), QStringLiteral("w"), QStringLiteral("e")};
        QTest::addRow("debug") << QStringLiteral("debug") << all;
        QTest::addRow("info") << QStringLiteral("info") << all.mid(1);
        QTest::addRow("warning") << QStringLiteral("warning") << all.mid(2);
        QTest::addRow("error") << QStringLiteral("error") << all.mid(3);
    }

    void levels()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, written);
        const QTemporaryDir folder;
        const Redactor redactor;
        LogOptions options = in(folder);
        options.level = logLevel(name).value();
        const Log log(options, redactor);
        qDebug("d");
        qInfo("i");
        qWarning("w");
        qCritical("e");
        QStringList texts;
        for (const QString& line : linesOf(log.path()))
            texts << line.right(1);
        QCOMPARE(texts, written);
    }

    void unknownLevel() { QVERIFY(!logLevel(QStringLiteral("loud"))); }

    void rotatesAndKeepsFiveFiles()
    {
        const QTemporaryDir folder;
        const Redactor redactor;
        LogOptions options = in(folder);
        options.fileBytes = 1000;
        const Log log(options, redactor);
        for (int i = 0; i < 200; ++i)
            qInfo("entry %03d", i);
        const QStringList names = QDir(options.folder).entryList(QDir::Files, QDir::Name);
        const QStringList expected{QStringLiteral("gatehouse.log"), QStringLiteral("gatehouse.log.1"),
            QStringLiteral("gatehouse.log.2"), QStringLiteral("gatehouse.log.3"), QStringLiteral("gatehouse.log.4")};
        QCOMPARE(names, expected);
        for (const QString& name : names)
            QVERIFY(QFileInfo(options.folder + u'/' + name).size() < 1200);
        QVERIFY(linesOf(log.path()).last().endsWith(QStringLiteral("entry 199")));
        QVERIFY(linesOf(log.path() + QStringLiteral(".1")).last() < linesOf(log.path()).first());
    }

    void anUnwritableFolderStopsNothing()
    {
        const QTemporaryDir folder;
        QFile blocked(folder.path() + QStringLiteral("/log"));
        QVERIFY(blocked.open(QIODevice::WriteOnly)); // a file where the folder should be
        const Redactor redactor;
        const Log log(in(folder), redactor);
        qInfo("lost");
        QVERIFY(!log.works());
    }

    void threadsMayWriteWhileTheLogEnds()
    {
        const QTemporaryDir folder;
        const Redactor redactor;
        // A quiet handler below: what comes after the log's end must not reach the test's output.
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
        const auto restored = qScopeGuard([before] { qInstallMessageHandler(before); });
        auto log = std::make_unique<Log>(in(folder), redactor);
        const QString path = log->path();
        std::jthread writer([](const std::stop_token& stop) {
            while (!stop.stop_requested())
                qInfo("line");
        });
        QTRY_VERIFY(linesOf(path).size() > 20);
        log.reset();
        writer.request_stop();
        writer.join();
        for (const QString& line : linesOf(path))
            QVERIFY2(line.endsWith(QStringLiteral("default: line")), qPrintable(line));
    }

    void twoProcessesShareTheFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/log");
        const auto a = start({QStringLiteral("write"), path, QStringLiteral("500")});
        const auto b = start({QStringLiteral("write"), path, QStringLiteral("500")});
        QVERIFY(a->waitForFinished(60000) && b->waitForFinished(60000));
        QCOMPARE(a->exitCode() + b->exitCode(), 0);
        const QStringList lines = allLines(path);
        QCOMPARE(lines.size(), 1000);
        for (const QString& line : lines)
            QVERIFY2(line.contains(QStringLiteral(" info default: entry ")), qPrintable(line));
    }

    void uncleanEndIsToldOnce_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("unclean");
        QTest::addRow("clean") << QStringLiteral("cleanly") << 0;
        QTest::addRow("died") << QStringLiteral("dying") << 1;
    }

    void uncleanEndIsToldOnce()
    {
        QFETCH(QString, end);
        QFETCH(int, unclean);
        const QTemporaryDir folder;
        const auto run = start({QStringLiteral("end"), folder.path(), end});
        QVERIFY(run->waitForFinished(30000));
        {
            const RunMarker next(folder.path());
            QCOMPARE(next.uncleanEnds(), unclean);
        }
        QCOMPARE(RunMarker(folder.path()).uncleanEnds(), 0);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aRunningProcessIsNotTakenForADeadOne()
    {
        const QTemporaryDir folder;
        const auto other = start({QStringLiteral("hold"), folder.path()});
        QVERIFY(other->waitForReadyRead(30000));
        const RunMarker here(folder.path());
        QCOMPARE(here.uncleanEnds(), 0);
        const RunMarker alsoHere(folder.path()); // same process id, another object
        QCOMPARE(alsoHere.uncleanEnds(), 0);
        other->kill();
        QVERIFY(other->waitForFinished(30000));
        QCOMPARE(RunMarker(folder.path()).uncleanEnds(), 1);
    }

    void theSameProcessIdAgainIsNoProofOfLife()
    {
        const QTemporaryDir folder;
        const QString path = folder.path() + QStringLiteral("/running-0.lock");
        QFile left(path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(QByteArray::number(QCoreApplication::applicationPid()) + "\nlog_test\n" +
                   QSysInfo::machineHostName().toUtf8() + "\n");
        left.close();
        QCOMPARE(RunMarker(folder.path()).uncleanEnds(), 1);
    }
};

namespace {

// The parts of the other processes.
int play(const QStringList& arguments)
{
    const QString part = arguments.at(1);
    if (part == QStringLiteral("write")) {
        const Redactor redactor;
        LogOptions options;
        options.folder = arguments.at(2);
        options.fileBytes = 20000;
        options.files = 10;
        const Log log(options, redactor);
        for (int i = 0; i < arguments.at(3).toInt(); ++i)
            qInfo("entry %d", i);
        return log.works() ? 0 : 1;
    }
    const RunMarker marker(arguments.at(2));
    if (part == QStringLiteral("hold")) {
        std::puts("running");
        std::fflush(stdout);
        QThread::sleep(60);
    }
    if (arguments.value(3) == QStringLiteral("dying"))
        std::_Exit(1);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 2 && (qstrcmp(argv[1], "write") == 0 || qstrcmp(argv[1], "end") == 0 || qstrcmp(argv[1], "hold") == 0))
        return play(QCoreApplication::arguments());
    LogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "log_test.moc"
