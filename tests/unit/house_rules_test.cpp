// SPDX-License-Identifier: Apache-2.0
// The rules of the house that a machine can hold: forbidden constructs, sizes, names, first lines.
#include "house_source.h"

#include <QFileInfo>
#include <QTest>

using namespace gatehouse::test;

namespace {

struct Rule {
    const char* name;
    QRegularExpression found; ///< in code without comments
    QString where;            ///< start of paths it holds for, several split by blanks
    QString except;           ///< regular expression of paths where it may be
    bool inTexts = false;     ///< looks into string literals as well
};

QRegularExpression pattern(const char* text)
{
    return QRegularExpression(QString::fromLatin1(text));
}

const QList<Rule>& rules()
{
    const QString programs = QStringLiteral("app/ ui/");
    const QString all = QStringLiteral("app/ ui/ tests/");
    static const QList<Rule> list{
        {"connects are by function pointer", pattern(R"(\b(?:SIGNAL|SLOT)\s*\()"), all, {}},
        {"no processEvents", pattern(R"(\bprocessEvents\b)"), all, {}},
        {"no nested event loop", pattern(R"(\bQEventLoop\b)"), all, {}},
        {"exec() only in main.cpp and the dialog service", pattern(R"((?:\.|->|::)exec\s*\()"),
            QStringLiteral("ui/ app/cli/"), QStringLiteral("/main\\.cpp$|^ui/dialogs/")},
        {"Operation is the only asynchronous type",
            pattern(R"(\b(?:QFuture|QPromise|QFutureWatcher|QtConcurrent|std::future|std::promise|std::async)\b)"), all,
            {}},
        {"no coroutines", pattern(R"(\bco_(?:await|return|yield)\b)"), all, {}},
        {"GCC 12.2 has no std::format", pattern(R"(\bstd::v?format\b|#\s*include\s*<format>)"), all, {}},
        {"no style sheets", pattern(R"(\bsetStyleSheet\b)"), programs, {}},
        {"colours live in ui/theme",
            pattern("QColor\\s*[({]\\s*(?:\\d|0x|\"|Qt::)|\\bqRgba?\\s*\\(|Qt::(?:black|white|red|green|blue|cyan|"
                    "magenta|yellow|gray|dark\\w+|light\\w+)\\b|\"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\""),
            QStringLiteral("ui/"), QStringLiteral("^ui/theme/"), true},
        {"QMessageBox only in the dialog service", pattern(R"(\bQMessageBox\b)"), all,
            QStringLiteral("^ui/dialogs/|^tests/")},
        // Only the storage thread may: it has a thread of its own and nothing else to do.
        {"programs do not sleep",
            pattern(R"(\b(?:QThread::(?:m|u)?sleep|std::this_thread::sleep_\w+|usleep|nanosleep)\s*\()"), programs,
            QStringLiteral("^app/storage/")},
        {"tests wait for conditions", pattern(R"(\b(?:qWait|qSleep)\s*\()"), QStringLiteral("tests/"), {}},
        {"names say what a thing is",
            pattern(R"(\b(?:class|struct|enum|enum class)\s+(?!Q[A-Z])\w*(?:Manager|Helper|Utils?|Data|Info)\b)"), all,
            {}},
        {"no global singletons", pattern(R"(\bQ_GLOBAL_STATIC\b|\bstatic\s+\w+\s*[&*]\s*instance\s*\()"), programs, {}},
    };
    return list;
}

bool holdsFor(const Rule& rule, const QString& path)
{
    const QStringList starts = rule.where.split(u' ');
    return std::any_of(starts.begin(), starts.end(), [&](const QString& start) { return path.startsWith(start); }) &&
           (rule.except.isEmpty() || !QRegularExpression(rule.except).match(path).hasMatch());
}

/// "name: path:line" for each break of a rule in a file.
QStringList breaks(const SourceFile& file)
{
    const QString code = codeOf(file.text);
    const QString withTexts = codeOf(file.text, true);
    QStringList out;
    for (const Rule& rule : rules()) {
        if (!holdsFor(rule, file.path))
            continue;
        const QString& text = rule.inTexts ? withTexts : code;
        for (auto it = rule.found.globalMatch(text); it.hasNext();)
            out.append(QStringLiteral("%1: %2:%3")
                           .arg(QLatin1String(rule.name), file.path)
                           .arg(lineAt(text, it.next().capturedStart())));
    }
    return out;
}

QList<SourceFile> code()
{
    return sourceFiles({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")},
        {QStringLiteral(".h"), QStringLiteral(".cpp")});
}

} // namespace

class HouseRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgement_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("breaks");
        const auto row = [](const char* path, const char* text, int count) {
            QTest::addRow("%s: %s", path, text) << QString::fromLatin1(path) << QString::fromUtf8(text) << count;
        };
        row("ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", 2);
        row("ui/a.cpp", "// SIGNAL(b())\n/* QEventLoop */", 0);
        row("ui/a.cpp", "QStringLiteral(\"QEventLoop processEvents()\")", 0);
        row("ui/a.cpp", "auto s = R\"(QEventLoop \" )\"; QEventLoop l;", 1);
        row("ui/a.cpp", "char c = '\"'; QEventLoop l; c = '\"';", 1);
        row("ui/a.cpp", "int n = 1'000; QEventLoop l; n = 2'000;", 1);
        row("ui/pages/a.cpp", "dialog.exec();", 1);
        row("ui/dialogs/a.cpp", "dialog.exec(); QMessageBox box;", 0);
        row("ui/main.cpp", "return QApplication::exec();", 0);
        row("app/storage/a.cpp", "query.exec();", 0);
        row("app/base/a.h", "QFuture<int> f; std::async(g);", 2);
        row("app/base/a.cpp", "co_await x;", 1);
        row("app/base/a.cpp", "std::format(x);", 1);
        row("ui/a.cpp", "w->setStyleSheet(x);", 1);
        row("ui/a.cpp", "QColor(\"#ff0000\"), QColor(255, 0, 0), Qt::red, QColor{0x10}", 4);
        row("ui/theme/a.cpp", "QColor(255, 0, 0)", 0);
        row("ui/a.cpp", "QColor(role), QStringLiteral(\"#issue\")", 0);
        row("tests/ui/a.cpp", "QTest::qWait(5);", 1);
        row("app/a.cpp", "class TokenManager {}; struct UserInfo;", 2);
        row("app/a.cpp", "class Metadata; class QNetworkAccessManager; setData(x); QStyleOptionInfo x;", 0);
    }

    void judgement()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(int, breaks);
        QCOMPARE(::breaks({path, text}).size(), breaks);
    }

    void everyFileKeepsTheRules()
    {
        QStringList all;
        const QList<SourceFile> files = code();
        QVERIFY(files.size() > 100);
        for (const SourceFile& file : files)
            all += breaks(file);
        QVERIFY2(all.isEmpty(), qPrintable(u'\n' + all.join(u'\n')));
    }

    /// The licence in the first line, and what lives in the file in the second; a .cpp may leave that to its header.
    void firstLines()
    {
        QStringList wrong;
        for (const SourceFile& file : code()) {
            const QStringList lines = file.text.section(u'\n', 0, 1).split(u'\n');
            const QString header = QFileInfo(file.path).completeBaseName() + QStringLiteral(".h");
            const bool told = lines.value(1).startsWith(QLatin1String("// ")) ||
                              (file.isCpp() && lines.value(1).endsWith(u'/' + header + u'"'));
            if (lines.value(0) != QLatin1String("// SPDX-License-Identifier: Apache-2.0") || !told)
                wrong.append(file.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void sizes()
    {
        QList<qsizetype> lines;
        QStringList wrong;
        for (const SourceFile& file : code()) {
            const qsizetype limit = file.path.startsWith(QLatin1String("ui/shell/main_window.")) ? 400 : 600;
            if (file.lines() > limit)
                wrong.append(QStringLiteral("%1: %2 lines, at most %3").arg(file.path).arg(file.lines()).arg(limit));
            if (file.isCpp() && !file.path.startsWith(QLatin1String("tests/")))
                lines.append(file.lines());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        std::sort(lines.begin(), lines.end());
        QVERIFY(lines.size() > 50);
        const qsizetype median = lines.at(lines.size() / 2);
        const qsizetype ninetieth = lines.at(lines.size() * 9 / 10);
        qInfo() << lines.size() << "files, lines: median" << median << "p90" << ninetieth << "max" << lines.last();
        QVERIFY2(median <= 150, qPrintable(QString::number(median)));
        QVERIFY2(ninetieth <= 350, qPrintable(QString::number(ninetieth)));
    }

    /// Work that is put off belongs in an issue, not in a file.
    void nothingIsPutOff()
    {
        static const QRegularExpression marks(QStringLiteral("\\b(?:TO"
                                                             "DO|FIX"
                                                             "ME|XX"
                                                             "X)\\b"));
        QStringList found;
        for (const SourceFile& file :
            sourceFiles({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests"),
                            QStringLiteral("resources"), QStringLiteral("packaging"), QString()},
                {QStringLiteral(".h"), QStringLiteral(".cpp"), QStringLiteral(".js"), QStringLiteral(".py"),
                    QStringLiteral(".json"), QStringLiteral(".graphql"), QStringLiteral(".sql"), QStringLiteral(".yml"),
                    QStringLiteral(".md"), QStringLiteral(".txt"), QStringLiteral(".cmake"), QStringLiteral("run"),
                    QStringLiteral("test")}))
            for (auto it = marks.globalMatch(file.text); it.hasNext();)
                found.append(QStringLiteral("%1:%2").arg(file.path).arg(lineAt(file.text, it.next().capturedStart())));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "house_rules_test.moc"
