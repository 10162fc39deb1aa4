// SPDX-License-Identifier: Apache-2.0
// Two results beside each other, as a table: what counts as a change, and what does not.
#include "check_run_fixture.h"

#include "domain/check_comparison.h"

using namespace gatehouse::domain;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

/// "failed clock" | "passed 40" | "skipped"; "" = not part of the run.
CheckRun runOf(const QString& text)
{
    CheckRun run;
    if (text.isEmpty())
        return run;
    run.results.append(resultOf("A7:gateway@workstation", *checkStateFromName(text.section(u' ', 0, 0)), ""));
    bool isNumber = false;
    const QString second = text.section(u' ', 1, 1);
    const double ms = second.toDouble(&isNumber);
    if (isNumber)
        run.results.last().durationMs = ms;
    else if (!second.isEmpty())
        run.results.last().diagnosis = Diagnosis{second, {}};
    return run;
}

} // namespace

class CheckComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void change_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("change");
        const auto row = [](const char* before, const char* now, const char* change) {
            QTest::addRow("%s -> %s", before, now)
                << QString::fromLatin1(before) << QString::fromLatin1(now) << QString::fromLatin1(change);
        };
        row("passed", "failed", "newly-red");
        row("warning", "failed", "newly-red");
        row("skipped", "failed", "newly-red");
        row("", "failed", "newly-red");
        row("explained", "failed", ""); // it was red already, its root was another's
        row("failed a", "failed a", "");
        row("failed a", "failed b", "other-cause");
        row("warning a", "warning b", "other-cause");
        row("passed", "warning", "newly-yellow");
        row("failed", "warning", "recovered");
        row("failed", "passed", "recovered");
        row("explained", "passed", "recovered");
        row("failed", "skipped", "");
        row("passed", "explained", ""); // told by its root
        row("passed 40", "passed 200", "slower");
        row("passed 40", "warning 200", "newly-yellow");
        row("passed 40", "passed 79", "");
        row("passed 10", "passed 40", ""); // less than what a busy machine adds
        row("passed 200", "passed 40", "");
        row("skipped 1", "passed 500", "");
        row("", "passed", "");
    }

    void change()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        const auto differences = compare(runOf(before), runOf(now));
        QTEST(differences.isEmpty() ? QString() : name(differences.constFirst().change), "change");
    }

    void theGravestComesFirst()
    {
        CheckRun earlier, run;
        earlier.results = {resultOf("A5:gateway@workstation", CheckState::Failed, ""),
            resultOf("A7:gateway@workstation", CheckState::Passed, "")};
        run.results = {resultOf("A5:gateway@workstation", CheckState::Passed, ""),
            resultOf("A7:gateway@workstation", CheckState::Failed, "")};
        const auto differences = compare(earlier, run);
        QCOMPARE(differences.size(), 2);
        QCOMPARE(differences.at(0).id.text(), u"A7:gateway@workstation"_s);
        QCOMPARE(differences.at(1).change, CheckChange::Recovered);
    }

    void samplesStandForTheTime()
    {
        CheckResult r = resultOf("C8:gateway@workstation", CheckState::Passed, "");
        r.durationMs = 500;
        QCOMPARE(typicalMs(r), 500.0);
        r.observation.samples = {90, 10, 30};
        QCOMPARE(typicalMs(r), 30.0);
        r.observation.samples = {90, 10, 30, 50};
        QCOMPARE(typicalMs(r), 40.0);
    }
};

QTEST_GUILESS_MAIN(CheckComparisonTest)
#include "check_comparison_test.moc"
