// SPDX-License-Identifier: Apache-2.0
// Files are written whole or not at all, and what is no file is left what it is.
#include "base/file.h"
#include "tests/content_of.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace gatehouse;

class FileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aFileIsReplacedAsAWhole()
    {
        const QString path = m_folder.filePath(QStringLiteral("report.json"));
        QVERIFY(base::writeFile(path, "a longer first content"));
        QVERIFY(base::writeFile(path, "second"));
        QCOMPARE(test::contentOf(path), QByteArray("second"));
        QCOMPARE(QFileInfo(path).dir().entryList({QStringLiteral("report*")}).size(), 1);
    }

    void whatCannotBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << m_folder.filePath(QStringLiteral("missing/report.json"));
        QTest::newRow("a folder") << m_folder.path();
    }

    void whatCannotBeWritten()
    {
        QFETCH(QString, path);
        const auto written = base::writeFile(path, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Storage);
        QCOMPARE(written.error().slug, QStringLiteral("file-not-written"));
        QCOMPARE(written.error().args, QStringList{path});
    }

#ifdef Q_OS_UNIX
    void aPipeStaysOne()
    {
        const QString path = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        const int reader = open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK);
        QVERIFY(reader >= 0);
        QVERIFY(base::writeFile(path, "through"));
        QByteArray read(16, '\0');
        read.resize(std::max<ssize_t>(0, ::read(reader, read.data(), size_t(read.size()))));
        close(reader);
        QCOMPARE(read, QByteArray("through"));
        struct stat now {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &now), 0);
        QVERIFY(S_ISFIFO(now.st_mode));
    }
#endif

#ifdef Q_OS_LINUX
    void aFullDeviceIsTold()
    {
        struct stat before {
        }, now{};
        QCOMPARE(stat("/dev/full", &before), 0);
        if (!S_ISCHR(before.st_mode))
            QSKIP("this machine has no /dev/full");
        const auto written = base::writeFile(QStringLiteral("/dev/full"), "x");
        QVERIFY(!written);
        QVERIFY(!written.error().serverWords.isEmpty());
        QCOMPARE(stat("/dev/full", &now), 0);
        QVERIFY(S_ISCHR(now.st_mode));
        QCOMPARE(now.st_ino, before.st_ino);
    }
#endif
};

QTEST_GUILESS_MAIN(FileTest)
#include "file_test.moc"
