// SPDX-License-Identifier: Apache-2.0
// The arrows of the house: who may include whom, which parts of Qt a folder sees, and that gatehousectl needs no
// display.
#include "house_source.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace gatehouse::test;

namespace {

struct Folder {
    QString name;
    QStringList includes; ///< folders, or single headers
    QStringList modules;  ///< of Qt, beside QtCore
};

const QList<Folder>& folders()
{
    const auto list = [](const char* words) { return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts); };
    static const QList<Folder> all{
        {QStringLiteral("app/base"), list("base"), {}},
        {QStringLiteral("app/domain"), list("base domain"), {}},
        {QStringLiteral("app/net"), list("base net"), list("QtNetwork")},
        {QStringLiteral("app/gitlab"), list("base domain net gitlab"), list("QtNetwork")},
        {QStringLiteral("app/storage"), list("base domain storage"), list("QtSql")},
        {QStringLiteral("app/secrets"), list("base domain secrets"), {}},
        {QStringLiteral("app/documents"), list("base domain documents"), {}},
        {QStringLiteral("app/reports"), list("base domain reports"), list("QtGui")},
        {QStringLiteral("app/probes"), list("base domain net gitlab/api.h probes"), list("QtNetwork")},
        {QStringLiteral("app/workspace"),
            list("base domain net gitlab probes storage secrets documents reports workspace"), list("QtNetwork QtSql")},
        {QStringLiteral("app/cli"), list("base domain workspace cli"), list("QtGui")}, // QGuiApplication, for a PDF
        {QStringLiteral("ui"), list("base domain workspace ui"), list("QtGui QtWidgets QtSvg")},
    };
    return all;
}

const Folder* folderOf(const QString& path)
{
    for (const Folder& folder : folders())
        if (path.startsWith(folder.name + u'/'))
            return &folder;
    return nullptr;
}

/// Module of a Qt header: "QWidget" -> "QtWidgets"; "" for what is not Qt's, and QtCore's headers.
QString moduleOf(const QString& header)
{
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> out;
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const char* module :
            {"QtGui", "QtWidgets", "QtNetwork", "QtSql", "QtSvg", "QtDBus", "QtConcurrent", "QtXml"})
            for (const QString& name : QDir(root.filePath(QLatin1String(module))).entryList(QDir::Files))
                out.insert(name, QLatin1String(module));
        return out;
    }();
    const qsizetype slash = header.indexOf(u'/');
    if (slash > 0 && header.startsWith(QLatin1String("Qt")))
        return header.first(slash) == QLatin1String("QtCore") ? QString() : header.first(slash);
    return modules.value(header);
}

/// What is wrong with one include of a file; empty when nothing is.
QString wrongInclude(const QString& path, const QString& header, bool quoted)
{
    const Folder* folder = folderOf(path);
    if (!folder)
        return QStringLiteral("the folder has no row in the table of arrows");
    if (!quoted) {
        const QString module = moduleOf(header);
        return module.isEmpty() || folder->modules.contains(module)
                   ? QString()
                   : QStringLiteral("%1 may not use %2").arg(folder->name, module);
    }
    if (header.endsWith(QLatin1String(".moc")))
        return {};
    const QString root = QStringLiteral(GATEHOUSE_SOURCE_DIR "/");
    if (!QFileInfo::exists(root + QStringLiteral("app/") + header) && !QFileInfo::exists(root + header))
        return QStringLiteral("there is no such header; includes are written from app/ and from the root");
    const QString target = header.section(u'/', 0, 0);
    if (folder->includes.contains(target) || folder->includes.contains(header))
        return {};
    return QStringLiteral("%1 may not include %2").arg(folder->name, target);
}

} // namespace

class ArrowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgement_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char* path, const char* header, bool quoted, bool allowed) {
            QTest::addRow("%s <- %s", path, header)
                << QString::fromLatin1(path) << QString::fromLatin1(header) << quoted << allowed;
        };
        row("app/domain/plan.cpp", "base/result.h", true, true);
        row("app/base/error.cpp", "domain/plan.h", true, false);
        row("app/domain/plan.cpp", "result.h", true, false);
        row("app/storage/tables.cpp", "documents/document.h", true, false);
        row("app/documents/read.cpp", "gitlab/api.h", true, false);
        row("app/probes/ladder.cpp", "gitlab/api.h", true, true);
        row("app/probes/ladder.cpp", "gitlab/node.h", true, false);
        row("ui/pages/models/page.cpp", "gitlab/api.h", true, false);
        row("app/cli/text.cpp", "storage/tables.h", true, false);
        row("app/workspace/draft.cpp", "storage/tables.h", true, true);
        row("app/workspace/draft.cpp", "QWidget", false, false);
        row("app/workspace/draft.cpp", "QtWidgets/QWidget", false, false);
        row("app/domain/plan.cpp", "QNetworkReply", false, false);
        row("app/domain/plan.cpp", "QColor", false, false);
        row("app/domain/plan.cpp", "QString", false, true);
        row("ui/main.cpp", "QApplication", false, true);
        row("ui/main.cpp", "QSqlQuery", false, false);
        row("app/elsewhere/x.cpp", "QString", false, false);
    }

    void judgement()
    {
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(bool, quoted);
        QFETCH(bool, allowed);
        QCOMPARE(wrongInclude(path, header, quoted).isEmpty(), allowed);
    }

    void everyInclude()
    {
        static const QRegularExpression include(
            QStringLiteral("^\\s*#\\s*include\\s*(?:\"([^\"]+)\"|<([^>]+)>)"), QRegularExpression::MultilineOption);
        const QList<SourceFile> files =
            sourceFiles({QStringLiteral("app"), QStringLiteral("ui")}, {QStringLiteral(".h"), QStringLiteral(".cpp")});
        QVERIFY(files.size() > 50);
        QStringList wrong;
        int seen = 0;
        for (const SourceFile& file : files) {
            const QString code = codeOf(file.text, true);
            for (auto it = include.globalMatch(code); it.hasNext();) {
                const auto match = it.next();
                const bool quoted = !match.captured(1).isEmpty();
                const QString header = quoted ? match.captured(1) : match.captured(2);
                const QString complaint = wrongInclude(file.path, header, quoted);
                if (!complaint.isEmpty())
                    wrong.append(QStringLiteral("%1:%2 %3: %4")
                                     .arg(file.path)
                                     .arg(lineAt(code, match.capturedStart()))
                                     .arg(header, complaint));
                ++seen;
            }
        }
        QVERIFY(seen > 300);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// The proof that the core does without a window: the command line is linked without one.
    void commandLineNeedsNoDisplay()
    {
        QProcess readelf;
        readelf.start(
            QStringLiteral("readelf"), {QStringLiteral("-d"), QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl")});
        QVERIFY2(readelf.waitForFinished(), qPrintable(readelf.errorString()));
        const QString needed = QString::fromUtf8(readelf.readAllStandardOutput());
        QVERIFY2(needed.contains(QLatin1String("libQt6Core")), qPrintable(needed));
        for (const char* library : {"Qt6Widgets", "Qt6Svg"})
            QVERIFY2(!needed.contains(QLatin1String(library)), qPrintable(needed));
    }

    /// QtGui is there to lay out a PDF; no platform of windows is looked for, not even a broken one.
    void commandLineRunsWithoutAPlatform()
    {
        QProcess ctl;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-of-that-name"));
        ctl.setProcessEnvironment(environment);
        ctl.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"), {QStringLiteral("--help")});
        QVERIFY2(ctl.waitForFinished(), qPrintable(ctl.errorString()));
        QCOMPARE(ctl.exitCode(), 0);
        QVERIFY(ctl.readAllStandardOutput().contains("gatehousectl"));
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "arrows_test.moc"
