// SPDX-License-Identifier: Apache-2.0
// What may start when, as tables: checks are written "B<-A" (needs), "B<~A" (after).
#include "domain/schedule.h"

#include <QTest>

using namespace gatehouse::domain;
using namespace Qt::StringLiterals;

namespace {

CheckId id(const QString& rung)
{
    return {rung, {Target::Kind::GitLab, {}}, Vantage::Workstation};
}

QList<PlannedCheck> checks(const QString& text)
{
    QList<PlannedCheck> out;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        PlannedCheck check;
        check.id = id(word.section(u'<', 0, 0));
        const QString on = word.section(u'<', 1);
        for (const QString& other : on.mid(1).split(u',', Qt::SkipEmptyParts))
            (on.startsWith(u'-') ? check.needs : check.after).append(id(other));
        out.append(check);
    }
    return out;
}

QString names(const QList<PlannedCheck>& started)
{
    QStringList out;
    for (const PlannedCheck& check : started)
        out << check.id.rung;
    return out.join(u' ');
}

QString settledText(Schedule& schedule)
{
    QStringList out;
    const auto settled = schedule.settled();
    for (const CheckResult& r : settled)
        out << r.id.rung + u'=' + name(r.state) + (r.explainedBy ? u'/' + r.explainedBy->rung : QString()) +
                   (r.reason != SkipReason::None ? u'/' + name(r.reason) : QString());
    return out.join(u' ');
}

} // namespace

class ScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsReadyStarts()
    {
        Schedule s;
        s.add(checks(u"A B<-A C<-A,B D"_s));
        QCOMPARE(names(s.start()), u"A D"_s);
        QCOMPARE(names(s.start()), QString());
        s.ended(id(u"A"_s), CheckState::Passed);
        QCOMPARE(names(s.start()), u"B"_s);
        s.ended(id(u"B"_s), CheckState::Warning);
        QCOMPARE(names(s.start()), u"C"_s);
        QVERIFY(!s.isDone());
        s.ended(id(u"C"_s), CheckState::Passed);
        s.ended(id(u"D"_s), CheckState::Failed);
        QVERIFY(s.isDone());
        QCOMPARE(s.endedCount(), 4);
    }

    void redNeedsSettleWhatWaits_data()
    {
        QTest::addColumn<QString>("graph");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("settled");
        const auto row = [](const char* name, const char* graph, CheckState state, SkipReason reason,
                             const char* settled) {
            QTest::newRow(name) << QString::fromLatin1(graph) << int(state) << int(reason)
                                << QString::fromLatin1(settled);
        };
        row("failed", "A B<-A C<-B D", CheckState::Failed, SkipReason::None, "C=explained/B B=explained/A");
        row("not applicable is no obstacle", "A B<-A", CheckState::Skipped, SkipReason::NotApplicable, "");
        row("skipped for a reason", "A B<-A C<-B", CheckState::Skipped, SkipReason::NoKey,
            "C=skipped/no-key B=skipped/no-key");
        row("after is no need", "A B<~A", CheckState::Failed, SkipReason::None, "");
    }

    void redNeedsSettleWhatWaits()
    {
        QFETCH(QString, graph);
        QFETCH(int, state);
        QFETCH(int, reason);
        QFETCH(QString, settled);
        Schedule s;
        s.add(checks(graph));
        (void)s.start();
        s.ended(id(u"A"_s), CheckState(state), SkipReason(reason));
        QCOMPARE(settledText(s), settled);
        if (settled.isEmpty())
            QCOMPARE(names(s.start()), u"B"_s);
    }

    void theLimitHolds()
    {
        Schedule s(2);
        s.add(checks(u"A B C D"_s));
        QCOMPARE(names(s.start()), u"A B"_s);
        s.ended(id(u"B"_s), CheckState::Passed);
        QCOMPARE(names(s.start()), u"C"_s);
    }

    /// A model whose checks wait for something else holds no place; one at work goes on before another begins.
    void soManyModelsAtWork()
    {
        const auto of = [](const char* model, const char* rung, const QList<CheckId>& needs = {}) {
            PlannedCheck check;
            check.id = {QLatin1String(rung), {Target::Kind::Model, QLatin1String(model)}, Vantage::Workstation};
            check.needs = needs;
            return check;
        };
        const PlannedCheck gateway = checks(u"C1"_s).constFirst();
        const PlannedCheck first = of("m", "F1"), other = of("m", "F2"), then = of("m", "F3", {first.id}),
                           last = of("m", "E2", {gateway.id}), second = of("n", "F1");
        Schedule s(256, 1);
        s.add({gateway, first, other, then, last, second});
        QCOMPARE(names(s.start()), u"C1 F1 F2"_s);
        QVERIFY(s.isAtWork(first.id.target));
        s.ended(first.id, CheckState::Passed);
        QCOMPARE(names(s.start()), u"F3"_s);
        s.ended(other.id, CheckState::Passed);
        QCOMPARE(names(s.start()), QString());
        s.ended(then.id, CheckState::Passed);
        QVERIFY(!s.isAtWork(first.id.target));
        const auto next = s.start();
        QCOMPARE(next.size(), 1);
        QCOMPARE(next.constFirst().id, second.id);
        s.ended(gateway.id, CheckState::Passed);
        QCOMPARE(names(s.start()), QString());
        s.ended(second.id, CheckState::Passed);
        QCOMPARE(names(s.start()), u"E2"_s);
    }

    void whatIsPlannedToBeSkippedEndsAtOnce()
    {
        QList<PlannedCheck> list = checks(u"A B<-A C<~A"_s);
        list[0].skip = SkipReason::NotAllowed;
        Schedule s;
        s.add(list);
        QCOMPARE(settledText(s), u"B=skipped/not-allowed A=skipped/not-allowed"_s);
        QCOMPARE(names(s.start()), u"C"_s);
    }

    void checksMayComeLater()
    {
        Schedule s;
        s.add(checks(u"A"_s));
        (void)s.start();
        s.ended(id(u"A"_s), CheckState::Failed);
        QVERIFY(s.isDone());
        s.add(checks(u"A B<-A C"_s));
        QCOMPARE(settledText(s), u"B=explained/A"_s);
        QCOMPARE(names(s.start()), u"C"_s);
        QCOMPARE(s.total(), 3);
    }

    void cancelEndsEverything()
    {
        Schedule s;
        s.add(checks(u"A B<-A C"_s));
        (void)s.start();
        s.ended(id(u"A"_s), CheckState::Passed);
        s.cancel();
        QVERIFY(s.isDone());
        QCOMPARE(settledText(s), u"B=skipped/cancelled C=skipped/cancelled"_s);
        s.ended(id(u"C"_s), CheckState::Passed); // a late answer
        QCOMPARE(s.endedCount(), 3);
    }

    /// 200 models with their rungs must not cost noticeable time: the graph is walked along its edges.
    void largeGraph()
    {
        QList<PlannedCheck> list;
        for (int m = 0; m < 2000; ++m) {
            PlannedCheck first;
            first.id = {u"A1"_s, {Target::Kind::Model, QString::number(m)}, Vantage::Workstation};
            PlannedCheck second = first;
            second.id.rung = u"A2"_s;
            second.needs = {first.id};
            list << first << second;
        }
        Schedule s(100000, 100000);
        s.add(list);
        const auto started = s.start();
        QCOMPARE(started.size(), 2000);
        for (const PlannedCheck& check : started)
            s.ended(check.id, CheckState::Passed);
        QCOMPARE(s.start().size(), 2000);
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
