// SPDX-License-Identifier: Apache-2.0
// The tree of checks as text: where each stands, what is said beside it, and that what stays keeps its index while a
// run fills it.
#include "domain/check_catalogue.h"
#include "tests/lines.h"
#include "ui/pages/connectivity/check_tree.h"
#include "workspace/workspace.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace gatehouse::ui;
using gatehouse::test::lines;

namespace {

CheckResult result(const QString& id, CheckState state, const char* slug = "", double ms = 0)
{
    CheckResult r;
    r.id = *CheckId::parse(id);
    r.state = state;
    r.observation.slug = QLatin1String(slug);
    r.durationMs = ms;
    return r;
}

/// Indented: title | seen | state | time.
void print(const QAbstractItemModel& model, const QModelIndex& parent, int depth, QStringList& out)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < CheckTree::ColumnCount; ++column)
            cells << model.index(row, column, parent).data().toString();
        while (cells.constLast().isEmpty())
            cells.removeLast();
        out << QString(depth * 2, u' ') + cells.join(QStringLiteral(" | "));
        print(model, model.index(row, 0, parent), depth + 1, out);
    }
}

QStringList printed(const QAbstractItemModel& model)
{
    QStringList out;
    print(model, {}, 0, out);
    return out;
}

} // namespace

class CheckTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto checks = workspace::builtInChecks();
        QVERIFY2(checks.has_value(), checks ? "" : qPrintable(checks.error().args.join(u' ')));
        m_checks = *checks;
    }
    void init()
    {
        m_tree = std::make_unique<CheckTree>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_tree.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_tree.reset();
    }

    void partsOfTheChainInTheirOrder()
    {
        CheckResult explained = result(QStringLiteral("D2:gateway@gitlab"), CheckState::Explained);
        explained.explainedBy = CheckId::parse(QStringLiteral("D1:gateway@gitlab"));
        set({result(QStringLiteral("A4:gitlab@workstation"), CheckState::Passed, "", 2),
            result(QStringLiteral("B1:gitlab@workstation"), CheckState::Running),
            result(QStringLiteral("D1:gateway@gitlab"), CheckState::Failed, "", 84), explained,
            result(QStringLiteral("A4:model:Mixtral@workstation"), CheckState::Passed, "", 3),
            result(QStringLiteral("E1:model:Mixtral@gateway"), CheckState::Waiting),
            result(QStringLiteral("H1:feature:duo_chat@workstation"), CheckState::Warning, "", 1)});
        QCOMPARE(printed(*m_tree),
            lines({"You → GitLab | 1 passed | passed", "  Name resolves |  | passed | 2 ms",
                "GitLab | 1 to come | running", "  GitLab and its version |  | running",
                "GitLab → AI gateway | 1 failed, 1 explained | failed",
                "  Token accepted by the gateway |  | failed | 84 ms",
                "  Contents of the gateway's token | Explained by: Token accepted by the gateway, AI gateway | "
                "explained",
                "AI gateway → models | 1 to come | waiting", "  Mixtral | 1 to come | waiting",
                "    Test connection through GitLab |  | waiting", "Model servers | 1 passed | passed",
                "  Mixtral | 1 passed | passed", "    Name resolves |  | passed | 3 ms",
                "Features | 1 warning | warning", "  General Chat | 1 warning | warning",
                "    Family fits the feature |  | warning | 1 ms"}));
    }

    void whatIsShownIsLess_data()
    {
        QTest::addColumn<int>("show");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("problems") << int(ShowChecks::Problems)
                                  << lines({"GitLab → AI gateway | 1 failed, 1 passed | failed",
                                         "  Token accepted by the gateway |  | failed | 84 ms"});
        QTest::newRow("not tested")
            << int(ShowChecks::NotTested)
            << lines({"Model servers | 1 not tested | not tested", "  Mixtral | 1 not tested | not tested",
                   "    Chat completion | Not done without leave: --allow model-calls, or Call models in "
                   "the window. | not tested"});
    }
    void whatIsShownIsLess()
    {
        QFETCH(int, show);
        CheckResult skipped = result(QStringLiteral("F4:model:Mixtral@workstation"), CheckState::Skipped);
        skipped.reason = SkipReason::NotAllowed;
        m_show = ShowChecks(show);
        set({result(QStringLiteral("D1:gateway@gitlab"), CheckState::Failed, "", 84),
            result(QStringLiteral("D2:gateway@gitlab"), CheckState::Passed), skipped});
        m_show = ShowChecks::All;
        QTEST(printed(*m_tree), "titles");
    }

    void indexesSurviveARun()
    {
        const QString id = QStringLiteral("A7:gitlab@workstation");
        set({result(QStringLiteral("A4:gitlab@workstation"), CheckState::Passed), result(id, CheckState::Waiting)});
        const QPersistentModelIndex kept = m_tree->indexOf(id);
        QSignalSpy reset(m_tree.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_tree.get(), &QAbstractItemModel::dataChanged);
        set({result(QStringLiteral("A3:gitlab@workstation"), CheckState::Passed),
            result(QStringLiteral("A4:gitlab@workstation"), CheckState::Passed), result(id, CheckState::Failed),
            result(QStringLiteral("B1:gitlab@workstation"), CheckState::Waiting)});
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), 2);
        QCOMPARE(kept.data(CheckTree::KeyRole).toString(), id);
        QCOMPARE(kept.sibling(kept.row(), CheckTree::StateColumn).data().toString(), QStringLiteral("failed"));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 2); // the check, and its part
        changed.clear();
        set({result(QStringLiteral("A3:gitlab@workstation"), CheckState::Passed),
            result(QStringLiteral("A4:gitlab@workstation"), CheckState::Passed), result(id, CheckState::Failed),
            result(QStringLiteral("B1:gitlab@workstation"), CheckState::Waiting)});
        QCOMPARE(changed.size(), 0); // the same again
    }

    /// Any tree becomes any other, whatever comes, goes or stands elsewhere.
    void anyTreeBecomesAnyOther()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList rungs{QStringLiteral("A3"), QStringLiteral("A4"), QStringLiteral("A5"), QStringLiteral("A7"),
            QStringLiteral("F1"), QStringLiteral("F2")};
        for (int round = 0; round < 60; ++round) {
            QList<CheckResult> results;
            QStringList ids;
            for (int i = 0; i < 12; ++i) {
                const QString id = QStringLiteral("%1:model:M%2@workstation")
                                       .arg(rungs[random.bounded(int(rungs.size()))])
                                       .arg(random.bounded(4));
                if (!ids.contains(id)) {
                    ids << id;
                    results << result(id, CheckState(random.bounded(7)));
                }
            }
            set(results);
            CheckTree fresh;
            fresh.setNodes(checkNodes(results, words()));
            QCOMPARE(printed(*m_tree), printed(fresh));
        }
    }

    void comparedRunsSayWhatChanged()
    {
        CheckRun before, now;
        before.results = {result(QStringLiteral("A7:gitlab@workstation"), CheckState::Passed, "", 10),
            result(QStringLiteral("C8:gateway@workstation"), CheckState::Passed, "", 20)};
        now.results = {result(QStringLiteral("A7:gitlab@workstation"), CheckState::Failed, "", 10),
            result(QStringLiteral("C8:gateway@workstation"), CheckState::Passed, "", 200)};
        for (const CheckDifference& each : compare(before, now))
            m_differences.insert(each.id.text(), each);
        m_show = ShowChecks::Changed;
        set(now.results);
        m_show = ShowChecks::All;
        m_differences.clear();
        const auto change = [&](const char* id) {
            return m_tree->indexOf(QLatin1String(id), CheckTree::Change).data().toString();
        };
        QCOMPARE(change("A7:gitlab@workstation"), QStringLiteral("newly failed"));
        QCOMPARE(change("C8:gateway@workstation"), QStringLiteral("slower"));
    }

    void everyCellHasAName()
    {
        set({result(QStringLiteral("F1:model:Mixtral@workstation"), CheckState::Waiting)});
        const QModelIndex check = m_tree->indexOf(QStringLiteral("F1:model:Mixtral@workstation"));
        for (int column = 0; column < CheckTree::ColumnCount; ++column)
            QVERIFY(!check.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    /// 4,000 rows, of which a tenth changes, are laid over within a few frames.
    void fourThousandRowsStayFluid()
    {
        m_tester.reset(); // it looks at every row after every signal
        QList<CheckResult> results;
        for (int m = 0; m < 250; ++m)
            for (int r = 1; r <= 8; ++r)
                for (const char* letter : {"A", "F"})
                    results << result(
                        QStringLiteral("%1%2:model:Model %3@workstation").arg(QLatin1String(letter)).arg(r).arg(m),
                        CheckState::Waiting);
        QCOMPARE(results.size(), 4000);
        set(results);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            for (int i = round; i < results.size(); i += 10)
                results[i].state = CheckState(2 + round % 2);
            QElapsedTimer timer;
            timer.start();
            set(results);
            best = std::min(best, timer.elapsed());
        }
        qInfo("laying 4,000 results over a tree: %lld ms", best);
        QVERIFY2(best < 250, qPrintable(QString::number(best)));
    }

private:
    CheckWords words() const
    {
        return {m_checks,
            [](const QString& feature) {
                return feature == QLatin1String("duo_chat") ? QStringLiteral("General Chat") : feature;
            },
            m_differences, m_show};
    }
    void set(const QList<CheckResult>& results) { m_tree->setNodes(checkNodes(results, words())); }

    CheckCatalogue m_checks;
    ShowChecks m_show = ShowChecks::All;
    QHash<QString, CheckDifference> m_differences;
    std::unique_ptr<CheckTree> m_tree;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(CheckTreeTest)
#include "check_tree_test.moc"
