// SPDX-License-Identifier: Apache-2.0
// Files made to break readers: every answer is a complaint or a document, soon, and never a crash.
#include "catalogue_fixture.h"
#include "documents/document.h"
#include "tests/content_of.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;

class DocumentHostileTest : public QObject {
    Q_OBJECT

    static QByteArray repeated(const QByteArray& piece, int megabytes)
    {
        return piece.repeated(megabytes * 1024 * 1024 / int(piece.size()));
    }

private Q_SLOTS:
    void large_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray head = "gatehouse: 1\n";
        for (const char* piece : {"[", "{a: ", "- ", "? ", "[],", "a: [", "\"", "'", "-\n", "a\n", "a: b\n", "&a ",
                 "!x ", "%a\n", "|\n", " ", "a", "#\n", "- a: ", "a: \n ", "\\", "{", "]", "\xf0\x9f\x98\x80", "\r"})
            QTest::newRow(piece) << head + repeated(piece, 2);
        QTest::newRow("JSON of one line")
            << "{\"gatehouse\": 1, \"features\": {" + repeated("\"\\ud83d\\ude00\": [1],", 2) + "}}";
        QTest::newRow("many settings") << [&] {
            QByteArray text = head + "settings:\n";
            for (int i = 0; i < 200'000; ++i)
                text += "  key" + QByteArray::number(i) + ": 1\n";
            return text;
        }();
        QTest::newRow("laughs") << [] {
            QByteArray text = "gatehouse: 1\nassume:\n  a: &a [x, x]\n";
            for (char c = 'b'; c < 'z'; ++c)
                text += QByteArray("  ") + c + ": &" + c + " [*" + char(c - 1) + ", *" + char(c - 1) + "]\n";
            return text;
        }();
        QTest::newRow("too large") << head + repeated("# nothing\n", 9);
    }

    void large()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        const auto reading = documents::read(text, test::catalogue());
        // Blank lines, comments and directives after a document are all that may follow it.
        QVERIFY(reading.hasErrors() || QByteArrayView("# %").contains(text.at(13)));
        QVERIFY(reading.problems.size() <= 101);
        qInfo() << timer.elapsed() << "ms," << reading.problems.value(0).slug;
        QVERIFY2(timer.elapsed() < 30'000, "too slow");
    }

    void tenThousandModels()
    {
        QByteArray text = "gatehouse: 1\ngitlab: \"18.9\"\nmodels:\n";
        for (int i = 0; i < 10'000; ++i)
            text += "  - {name: Model " + QByteArray::number(i) +
                    ", family: mixtral, platform: api, endpoint: http://host/v1, identifier: custom_openai/x, api_key: "
                    "none}\n";
        QElapsedTimer timer;
        timer.start();
        const auto reading = documents::read(text, test::catalogue());
        QVERIFY(reading.problems.isEmpty());
        const auto first = documents::overlay(reading.document, {}, false, {});
        QCOMPARE(first.configuration.models.size(), 10'000);
        const auto again = documents::overlay(reading.document, first.configuration, true, {});
        QCOMPARE(again.configuration.models, first.configuration.models);
        qInfo() << timer.elapsed() << "ms";
    }

    /// The sample with bytes changed, lost, doubled and moved. GATEHOUSE_SEED repeats a run.
    void mutations()
    {
        bool given = false;
        quint32 seed = qEnvironmentVariable("GATEHOUSE_SEED").toUInt(&given);
        if (!given)
            seed = 20261121;
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        const QByteArray original = test::contentOf(QStringLiteral(":/sample/site.yml"));
        QVERIFY(original.size() > 500);
        static const QByteArray marks = "{}[]:,\"'#&*!|>%@`?-\t\n\r \\\xef\xf0\x80\x01~<=0";
        int sound = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray text = original;
            for (int edits = random.bounded(1, 6); edits > 0; --edits) {
                const int at = random.bounded(int(text.size()));
                const int length = std::min(random.bounded(1, 40), int(text.size()) - at);
                switch (random.bounded(5)) {
                case 0:
                    text[at] = marks.at(random.bounded(int(marks.size())));
                    break;
                case 1:
                    text.insert(at, marks.at(random.bounded(int(marks.size()))));
                    break;
                case 2:
                    text.remove(at, length);
                    break;
                case 3:
                    text.insert(random.bounded(int(text.size())), text.mid(at, length));
                    break;
                default:
                    text[at] = char(random.bounded(256));
                }
                if (text.isEmpty())
                    text = "x";
            }
            const auto reading = documents::read(text, test::catalogue());
            const int lines = int(text.count('\n') + text.count('\r')) + 1;
            for (const auto& p : reading.problems) {
                QVERIFY2(p.position.line >= 1 && p.position.line <= lines && p.position.column >= 1, text.constData());
                QVERIFY(!p.slug.isEmpty());
            }
            if (reading.hasErrors())
                continue;
            const auto laid = documents::overlay(reading.document, {}, false, {});
            if (std::any_of(laid.problems.begin(), laid.problems.end(),
                    [](const documents::Problem& p) { return p.severity == domain::Severity::Error; }))
                continue;
            ++sound;
            const QByteArray written =
                documents::write(laid.configuration, test::catalogue(), {reading.document.gitlab, false});
            QVERIFY2(!documents::read(written, test::catalogue()).hasErrors(), written.constData());
        }
        // Most edits fall into comments and names: a reader that refused everything would pass the rest of this test.
        QVERIFY(sound > 100);
        qInfo() << sound << "of 3000 still sound";
    }
};

QTEST_GUILESS_MAIN(DocumentHostileTest)
#include "document_hostile_test.moc"
