// SPDX-License-Identifier: Apache-2.0
// Several runs as one: the newest word on every check, and which runs still count.
#include "domain/latest_checks.h"
#include "tests/lines.h"

#include <QTest>

using namespace gatehouse::domain;
using gatehouse::test::lines;

namespace {

CheckResult result(const char* id, CheckState state)
{
    CheckResult r;
    r.id = *CheckId::parse(QLatin1String(id));
    r.state = state;
    return r;
}

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 21), QTime(16, minute), Qt::UTC);
}

CheckRun run(int minute, const char* scope, Verdict verdict, QList<CheckResult> results)
{
    CheckRun out;
    out.scope = QLatin1String(scope);
    out.started = at(minute);
    out.verdict = verdict;
    out.results = std::move(results);
    return out;
}

/// "A4:gitlab@workstation passed 16:05", a line each.
QStringList printed(const LatestChecks& checks)
{
    QStringList out;
    for (const CheckResult& r : checks.results) {
        const QDateTime when = checks.timeOf(r.id);
        out << QStringLiteral("%1 %2 %3")
                   .arg(r.id.text(), name(r.state),
                       when.isValid() ? when.time().toString(QStringLiteral("hh:mm")) : QStringLiteral("-"));
    }
    return out;
}

constexpr char dns[] = "A4:gitlab@workstation", tls[] = "A7:gitlab@workstation", model[] = "E1:model:Mixtral@gateway";

} // namespace

class LatestChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing()
    {
        QVERIFY(latest({}).results.isEmpty());
        QCOMPARE(runsThatCount({}), 0);
    }

    void rightsOfAnotherUserSayNothingAboutTheChain()
    {
        CheckRun other =
            run(9, "", Verdict::Failed, {result(dns, CheckState::Failed), result(tls, CheckState::Failed)});
        other.asUser = QStringLiteral("maria");
        const QList<CheckRun> runs{other, run(5, "", Verdict::Passed, {result(dns, CheckState::Passed)})};
        QCOMPARE(printed(latest(runs)), lines({"A4:gitlab@workstation passed 16:05"}));
        QCOMPARE(runsThatCount(runs), 2);
        QVERIFY(!isWhole(other) && isWhole(runs.constLast()));
    }

    void newestWins()
    {
        const QList<CheckRun> runs{run(9, "A", Verdict::Passed, {result(tls, CheckState::Passed)}),
            run(5, "", Verdict::Failed, {result(dns, CheckState::Passed), result(tls, CheckState::Failed)})};
        QCOMPARE(printed(latest(runs)),
            (lines({"A4:gitlab@workstation passed 16:05", "A7:gitlab@workstation passed 16:09"})));
    }

    void whatIsSkippedTakesNothingAway()
    {
        const QList<CheckRun> runs{run(9, "model:Mixtral", Verdict::Passed,
                                       {result(dns, CheckState::Waiting), result(model, CheckState::Skipped)}),
            run(5, "", Verdict::Passed, {result(dns, CheckState::Passed), result(model, CheckState::Warning)})};
        QCOMPARE(printed(latest(runs)),
            (lines({"A4:gitlab@workstation passed 16:05", "E1:model:Mixtral@gateway warning 16:05"})));
    }

    void aRunOfEverythingEndsTheWalk()
    {
        const QList<CheckRun> runs{run(9, "", Verdict::Passed, {result(dns, CheckState::Passed)}),
            run(5, "", Verdict::Failed, {result(model, CheckState::Failed)})};
        QCOMPARE(runsThatCount(runs), 1);
        QCOMPARE(printed(latest(runs)), lines({"A4:gitlab@workstation passed 16:09"}));
    }

    void aStoppedRunDoesNot()
    {
        const QList<CheckRun> runs{run(9, "", Verdict::Cancelled, {result(dns, CheckState::Failed)}),
            run(5, "", Verdict::Passed, {result(dns, CheckState::Passed), result(model, CheckState::Passed)}),
            run(1, "", Verdict::Failed, {result(tls, CheckState::Failed)})};
        QCOMPARE(runsThatCount(runs), 2);
        QCOMPARE(printed(latest(runs)),
            (lines({"A4:gitlab@workstation failed 16:09", "E1:model:Mixtral@gateway passed 16:05"})));
    }

    void neverTestedHasNoTime()
    {
        QCOMPARE(printed(latest({run(5, "", Verdict::Passed, {result(model, CheckState::Skipped)})})),
            lines({"E1:model:Mixtral@gateway skipped -"}));
    }

    void worst_data()
    {
        QTest::addColumn<QList<CheckState>>("states");
        QTest::addColumn<CheckState>("worst");
        using enum CheckState;
        QTest::newRow("none") << QList<CheckState>{} << Skipped;
        QTest::newRow("all passed") << QList<CheckState>{Passed, Skipped, Passed} << Passed;
        QTest::newRow("a failure outshines what runs") << QList<CheckState>{Passed, Running, Failed} << Failed;
        QTest::newRow("what runs outshines a warning") << QList<CheckState>{Warning, Running} << Running;
        QTest::newRow("explained is not passed") << QList<CheckState>{Passed, Explained} << Explained;
        QTest::newRow("more to come") << QList<CheckState>{Passed, Waiting} << Waiting;
    }
    void worst()
    {
        QFETCH(QList<CheckState>, states);
        QTEST(worstOf(states), "worst");
    }
};

QTEST_GUILESS_MAIN(LatestChecksTest)
#include "latest_checks_test.moc"
