// SPDX-License-Identifier: Apache-2.0
// Every kind of error has a name and an exit code, and every slug in the sources has words.
#include "base/error.h"
#include "base/words.h"
#include "house_source.h"

#include <QSet>
#include <QTest>

using namespace gatehouse::base;
using gatehouse::test::sourceFiles;

namespace {

/// Whatever stands after an error kind is a slug: `fail(ErrorKind::X, QStringLiteral("slug"))`, `Error{...}`, rows of
/// tables.
QStringList slugsIn(const QString& source)
{
    static const QRegularExpression kind(QStringLiteral("\\bErrorKind::\\w+\\s*,"));
    static const QRegularExpression slug(QStringLiteral("\"([a-z0-9]+(?:-[a-z0-9]+)*)\""));
    QStringList out;
    for (auto k = kind.globalMatch(source); k.hasNext();) {
        const QString argument = gatehouse::test::argumentAt(source, k.next().capturedEnd());
        for (auto s = slug.globalMatch(argument); s.hasNext();)
            out << s.next().captured(1);
    }
    return out;
}

} // namespace

class ErrorWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasANameAndTheExitCodeOfTheTable_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("called");
        QTest::addColumn<int>("exit");
        const auto row = [](ErrorKind kind, const char* called, int exit) {
            QTest::addRow("%s", called) << static_cast<int>(kind) << QString::fromLatin1(called) << exit;
        };
        row(ErrorKind::Usage, "usage", 64);
        row(ErrorKind::UnknownInstance, "unknown-instance", 64);
        row(ErrorKind::BadInput, "bad-input", 65);
        row(ErrorKind::Unreachable, "unreachable", 69);
        row(ErrorKind::Tls, "tls", 69);
        row(ErrorKind::RateLimited, "rate-limited", 69);
        row(ErrorKind::NotGitLab, "not-gitlab", 69);
        row(ErrorKind::Malformed, "malformed", 69);
        row(ErrorKind::NotPermitted, "not-permitted", 77);
        row(ErrorKind::ReadOnly, "read-only", 77);
        row(ErrorKind::KeyUnavailable, "key-unavailable", 77);
        row(ErrorKind::OutcomeUnknown, "outcome-unknown", 3);
        row(ErrorKind::Partial, "partial", 3);
        row(ErrorKind::Conflict, "conflict", 4);
        row(ErrorKind::Cancelled, "cancelled", 130);
        row(ErrorKind::Refused, "refused", 1);
        row(ErrorKind::Unsupported, "unsupported", 1);
        row(ErrorKind::Storage, "storage", 1);
    }

    void everyKindHasANameAndTheExitCodeOfTheTable()
    {
        QFETCH(int, kind);
        QFETCH(QString, called);
        QFETCH(int, exit);
        QCOMPARE(name(static_cast<ErrorKind>(kind)), called);
        QCOMPARE(exitCode(static_cast<ErrorKind>(kind)), exit);
    }

    void noKindIsMissingAbove()
    {
        const auto headers = sourceFiles({QStringLiteral("app/base")}, {QStringLiteral("error.h")});
        QCOMPARE(headers.size(), 1);
        const QString& header = headers.constFirst().text;
        const qsizetype from = header.indexOf(u'{', header.indexOf(QStringLiteral("enum class ErrorKind")));
        const QString kinds = header.mid(from, header.indexOf(u'}', from) - from);
        QCOMPARE(kinds.count(u','), 18);
    }

    void theScannerFindsSlugs_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("slugs");
        const auto row = [](const char* name, const char* source, QStringList slugs) {
            QTest::addRow("%s", name) << QString::fromLatin1(source) << slugs;
        };
        row("call", R"(fail(ErrorKind::Tls, QStringLiteral("a-b"), {QStringLiteral("c-d")}))", {QStringLiteral("a-b")});
        row("two lines", "Error{base::ErrorKind::Tls,\n   QStringLiteral(\"a\")}", {QStringLiteral("a")});
        row("choice", R"(fail(ErrorKind::Tls, x(1, 2) ? QStringLiteral("a-b") : QStringLiteral("c-d"), {}))",
            {QStringLiteral("a-b"), QStringLiteral("c-d")});
        row("table", R"({7, ErrorKind::Unreachable, "a-b"},)", {QStringLiteral("a-b")});
    }

    void theScannerFindsSlugs()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, slugs);
        QCOMPARE(slugsIn(source), slugs);
    }

    void everySlugHasWords()
    {
        const QStringList known = knownSlugs();
        QSet<QString> seen;
        QStringList missing;
        for (const auto& file : sourceFiles(
                 {QStringLiteral("app"), QStringLiteral("ui")}, {QStringLiteral(".cpp"), QStringLiteral(".h")})) {
            if (file.path == QLatin1String("app/base/error.cpp")) // its table pairs kinds with their names
                continue;
            for (const QString& slug : slugsIn(file.text)) {
                seen.insert(slug);
                if (!known.contains(slug))
                    missing << slug + QStringLiteral(" in ") + file.path;
            }
        }
        QVERIFY(seen.contains(QStringLiteral("unanswered")));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    // In net, slugs also reach an error through functions and tables: there, whatever looks like one needs words.
    void everySlugOfTheNetworkHasWords()
    {
        static const QRegularExpression slug(QStringLiteral(
            "\"((?:answer|ca|connect|connection|credential|dns|header|http|network|proxy|tls|url)-[a-z-]+[a-z])\""));
        const QStringList known = knownSlugs();
        int found = 0;
        for (const auto& file : sourceFiles({QStringLiteral("app/net")}, {QStringLiteral(".cpp")}))
            for (auto s = slug.globalMatch(file.text); s.hasNext(); ++found) {
                const QString text = s.next().captured(1);
                QVERIFY2(known.contains(text), qPrintable(text));
            }
        QVERIFY(found > 30);
    }

    void wordsAreThere_data()
    {
        QTest::addColumn<QString>("slug");
        for (const QString& slug : knownSlugs())
            QTest::addRow("%s", qPrintable(slug)) << slug;
    }

    void wordsAreThere()
    {
        QFETCH(QString, slug);
        const Words said = words(slug);
        QVERIFY(!said.message.isEmpty());
        QVERIFY(said.message != slug);
    }

    void argumentsAreFilledIn()
    {
        const QStringList args{QStringLiteral("%2"), QStringLiteral("b")};
        const Words unknown = words(QStringLiteral("no-such-slug"), args);
        QCOMPARE(unknown.message, QStringLiteral("no-such-slug: %2, b"));
    }
};

QTEST_GUILESS_MAIN(ErrorWordsTest)
#include "error_words_test.moc"
