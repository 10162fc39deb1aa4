// SPDX-License-Identifier: Apache-2.0
// The laws of base::Operation, one test each.
#include "base/operation.h"

#include <QTest>
#include <QThread>
#include <atomic>
#include <thread>

using namespace gatehouse::base;

namespace {

const Error boom{ErrorKind::Storage, QStringLiteral("boom"), {}, {}, {}};

/// What a listener heard, in order: "value 3", "error boom", "progress 1/2 text".
struct Heard {
    QObject context;
    QStringList lines;

    void listen(const Operation<int>& op)
    {
        op.onProgress(&context, [this](const Progress& p) {
            lines << QStringLiteral("progress %1/%2 %3").arg(p.done).arg(p.total).arg(p.text);
        });
        op.onAnswer(&context, [this](Result<int>& r) {
            lines << (r ? QStringLiteral("value %1").arg(*r) : QStringLiteral("error ") + r.error().slug);
        });
    }
};

/// Everything that is posted runs, nothing else is waited for.
void deliver()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::sendPostedEvents();
}

} // namespace

class OperationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void answersExactlyOnce()
    {
        Heard heard;
        Source<int> source;
        heard.listen(source.operation());
        source.answer(1);
        source.answer(2);
        source.fail(boom);
        deliver();
        source.answer(3);
        deliver();
        QCOMPARE(heard.lines, QStringList{QStringLiteral("value 1")});
        QVERIFY(source.operation().isAnswered());
    }

    void droppedSourceAnswersUnanswered_data()
    {
        QTest::addColumn<bool>("byAssignment");
        QTest::addRow("destroyed") << false;
        QTest::addRow("assigned over") << true;
    }

    void droppedSourceAnswersUnanswered()
    {
        QFETCH(bool, byAssignment);
        Heard heard;
        {
            Source<int> source;
            heard.listen(source.operation());
            if (byAssignment) {
                Source<int> other;
                source = std::move(other);
                deliver();
                QCOMPARE(heard.lines, QStringList{QStringLiteral("error unanswered")});
            }
        }
        deliver();
        QCOMPARE(heard.lines, QStringList{QStringLiteral("error unanswered")});
    }

    void movedSourceStillAnswers()
    {
        Heard heard;
        Source<int> first;
        heard.listen(first.operation());
        {
            Source<int> second(std::move(first));
            second.answer(4);
        }
        deliver();
        QCOMPARE(heard.lines, QStringList{QStringLiteral("value 4")});
    }

    void defaultOperationIsUnanswered()
    {
        Heard heard;
        const Operation<int> nothing;
        nothing.cancel();
        heard.listen(nothing);
        deliver();
        QCOMPARE(heard.lines, QStringList{QStringLiteral("error unanswered")});
    }

    void neverInsideTheCallersFrame_data()
    {
        QTest::addColumn<bool>("answeredBeforeListening");
        QTest::addRow("listen, then answer") << false;
        QTest::addRow("answer, then listen") << true;
    }

    void neverInsideTheCallersFrame()
    {
        QFETCH(bool, answeredBeforeListening);
        Heard heard;
        Source<int> source;
        if (answeredBeforeListening)
            source.answer(1);
        heard.listen(source.operation());
        if (!answeredBeforeListening)
            source.answer(1);
        QVERIFY(heard.lines.isEmpty());
        deliver();
        QCOMPARE(heard.lines.size(), 1);
    }

    void listenerDiesWithItsContext_data()
    {
        QTest::addColumn<bool>("answeredBeforeDeath");
        QTest::addRow("dies, then the answer comes") << false;
        QTest::addRow("dies while the answer is in the queue") << true;
    }

    void listenerDiesWithItsContext()
    {
        QFETCH(bool, answeredBeforeDeath);
        auto context = std::make_unique<QObject>();
        auto held = std::make_shared<int>(0);
        const std::weak_ptr<int> watched = held;
        Source<int> source;
        source.operation().onAnswer(context.get(), [held](Result<int>&) { ++*held; });
        source.operation().onProgress(context.get(), [](const Progress&) { QFAIL("called after its context died"); });
        if (answeredBeforeDeath) {
            source.answer(1);
        } else {
            held.reset();
            context.reset();
            QVERIFY2(watched.expired(), "what the listener holds goes with its context");
            source.progress({});
            source.answer(1);
            deliver();
            return;
        }
        context.reset();
        deliver();
        QCOMPARE(*held, 0);
        held.reset();
        QVERIFY(watched.expired());
    }

    void secondListenerIsRefusedAndTheFirstStays()
    {
        Heard first;
        Heard second;
        Source<int> source;
        first.listen(source.operation());
        QTest::ignoreMessage(QtWarningMsg, "base::Operation has a listener already");
        second.listen(source.operation());
        source.answer(7);
        deliver();
        QCOMPARE(first.lines, QStringList{QStringLiteral("value 7")});
        QCOMPARE(second.lines, QStringList());
    }

    void progressComesInOrderAndNeverAfterTheAnswer()
    {
        Heard heard;
        Source<int> source;
        source.progress({QStringLiteral("early"), 0, 2});
        heard.listen(source.operation());
        source.progress({QStringLiteral("half"), 1, 2});
        source.answer(1);
        source.progress({QStringLiteral("late"), 2, 2});
        deliver();
        const QStringList expected{
            QStringLiteral("progress 0/2 early"), QStringLiteral("progress 1/2 half"), QStringLiteral("value 1")};
        QCOMPARE(heard.lines, expected);
    }

    void thenChains()
    {
        Heard heard;
        Source<QString> first;
        auto second = std::make_shared<Source<int>>();
        heard.listen(first.operation().then(&heard.context, [second](const QString& text) {
            second->progress({text, 1, 1});
            return second->operation();
        }));
        first.progress({QStringLiteral("reading"), 0, 1});
        deliver();
        first.answer(QStringLiteral("writing"));
        deliver();
        second->answer(5);
        deliver();
        const QStringList expected{
            QStringLiteral("progress 0/1 reading"), QStringLiteral("progress 1/1 writing"), QStringLiteral("value 5")};
        QCOMPARE(heard.lines, expected);
    }

    void thenPassesAnErrorThrough()
    {
        Heard heard;
        Source<int> first;
        bool ran = false;
        heard.listen(first.operation().then(&heard.context, [&ran](int) {
            ran = true;
            return Operation<int>::answered(1);
        }));
        first.fail(boom);
        deliver();
        QCOMPARE(heard.lines, QStringList{QStringLiteral("error boom")});
        QVERIFY(!ran);
    }

    void aStageWhoseContextDiesAnswersUnanswered()
    {
        Heard heard;
        auto context = std::make_unique<QObject>();
        Source<int> first;
        heard.listen(first.operation().then(context.get(), [](int v) { return Operation<int>::answered(v); }));
        context.reset();
        deliver();
        QCOMPARE(heard.lines, QStringList{QStringLiteral("error unanswered")});
        first.answer(1);
        deliver();
        QCOMPARE(heard.lines.size(), 1);
    }

    void cancelReachesTheStageThatRuns_data()
    {
        QTest::addColumn<LaterCancel>("later"); // Stops: what then() does
        QTest::addColumn<int>(
            "stage"); // 0: the first runs, 1: the first has answered and its listener waits, 2: the second runs
        QTest::addColumn<QStringList>("cancelled");
        QTest::addColumn<QString>("heard");
        const QStringList none, first{QStringLiteral("first")}, second{QStringLiteral("second")};
        const QString boom = QStringLiteral("error boom"), value = QStringLiteral("value 5");
        QTest::addRow("first") << LaterCancel::Stops << 0 << first << boom;
        QTest::addRow("between") << LaterCancel::Stops << 1 << none << QStringLiteral("error cancelled");
        QTest::addRow("second") << LaterCancel::Stops << 2 << second << boom;
        QTest::addRow("first, handed on") << LaterCancel::HandOn << 0 << first << boom;
        QTest::addRow("between, handed on") << LaterCancel::HandOn << 1 << second << boom;
        QTest::addRow("second, handed on") << LaterCancel::HandOn << 2 << second << boom;
        QTest::addRow("first, not later") << LaterCancel::Ignored << 0 << first << boom;
        QTest::addRow("between, not later") << LaterCancel::Ignored << 1 << none << value;
        QTest::addRow("second, not later") << LaterCancel::Ignored << 2 << none << value;
    }

    void cancelReachesTheStageThatRuns()
    {
        QFETCH(LaterCancel, later);
        QFETCH(int, stage);
        QFETCH(QStringList, cancelled);
        QFETCH(QString, heard);
        Heard listener;
        QStringList reached;
        auto first = std::make_shared<Source<int>>();
        auto second = std::make_shared<Source<int>>();
        const auto stoppable = [&reached](const std::shared_ptr<Source<int>>& s, const QString& name) {
            s->onCancel([&reached, name, s] {
                reached << name;
                s->fail(boom);
            });
        };
        stoppable(first, QStringLiteral("first"));
        const auto next = [&](int) {
            stoppable(second, QStringLiteral("second"));
            return second->operation();
        };
        const auto chain = later == LaterCancel::Stops ? first->operation().then(&listener.context, next)
                                                       : andThen(first->operation(), later, &listener.context, next);
        listener.listen(chain);
        if (stage > 0)
            first->answer(1);
        if (stage > 1)
            deliver();
        chain.cancel();
        chain.cancel();
        deliver();
        second->answer(5);
        deliver();
        QCOMPARE(reached, cancelled);
        QCOMPARE(listener.lines, QStringList{heard});
    }

    void cancelGoesThroughMapAndAll()
    {
        Heard heard;
        Source<int> a;
        Source<int> b;
        int reached = 0;
        a.onCancel([&] {
            a.fail(boom);
            ++reached;
        });
        b.onCancel([&] {
            b.fail(boom);
            ++reached;
        });
        const auto counted =
            all<int>(&heard.context, {a.operation(), b.operation()})
                .map(&heard.context, [](Result<std::vector<Result<int>>>&& r) -> Result<int> {
                    return static_cast<int>(std::count_if(r->begin(), r->end(), [](const auto& x) { return !x; }));
                });
        heard.listen(counted);
        counted.cancel();
        deliver();
        QCOMPARE(reached, 2);
        QCOMPARE(heard.lines.last(), QStringLiteral("value 2"));
    }

    void cancelBeforeTheSourceListens()
    {
        Source<int> source;
        source.operation().cancel();
        QVERIFY(source.isCancelled());
        int reached = 0;
        source.onCancel([&] { ++reached; });
        source.operation().cancel();
        QCOMPARE(reached, 1);
    }

    void cancelAfterTheAnswerDoesNothing()
    {
        Source<int> source;
        source.onCancel([] { QFAIL("cancelled after the answer"); });
        source.answer(1);
        source.operation().cancel();
        QVERIFY(!source.isCancelled());
    }

    void mapSeesErrorsToo()
    {
        Heard heard;
        Source<int> source;
        heard.listen(source.operation().map(&heard.context,
            [](Result<int>&& r) -> Result<int> { return r ? *r : static_cast<int>(r.error().slug.size()); }));
        source.fail(boom);
        deliver();
        QCOMPARE(heard.lines, QStringList{QStringLiteral("value 4")});
    }

    void allKeepsTheOrder()
    {
        Heard heard;
        Source<int> a;
        Source<int> b;
        Source<int> c;
        QStringList got;
        const auto gathered = all<int>(&heard.context, {a.operation(), b.operation(), c.operation()});
        QList<Progress> progress;
        gathered.onProgress(&heard.context, [&](const Progress& p) { progress << p; });
        gathered.onAnswer(&heard.context, [&](Result<std::vector<Result<int>>>& r) {
            for (const auto& x : *r)
                got << (x ? QString::number(*x) : x.error().slug);
        });
        c.answer(3);
        a.answer(1);
        deliver();
        QVERIFY(got.isEmpty());
        b.fail(boom);
        deliver();
        const QStringList expected{QStringLiteral("1"), QStringLiteral("boom"), QStringLiteral("3")};
        QCOMPARE(got, expected);
        const QList<Progress> counted{{{}, 1, 3}, {{}, 2, 3}};
        QCOMPARE(progress, counted);
    }

    void allOfNothing()
    {
        QObject context;
        int answers = 0;
        all<int>(&context, {}).onAnswer(&context, [&](Result<std::vector<Result<int>>>& r) {
            QVERIFY(r->empty());
            ++answers;
        });
        deliver();
        QCOMPARE(answers, 1);
    }

    void moveOnlyResults()
    {
        using Box = std::unique_ptr<int>;
        QObject context;
        Source<Box> source;
        int got = 0;
        source.operation()
            .then(&context,
                [extra = std::make_unique<int>(1)](Box&& box) {
                    *box += *extra;
                    return Operation<Box>::answered(std::move(box));
                })
            .map(&context, [](Result<Box>&& box) -> Result<Box> { return std::move(*box); })
            .onAnswer(&context, [&](Result<Box>& box) { got = *std::move(*box); });
        source.answer(std::make_unique<int>(41));
        deliver();
        QCOMPARE(got, 42);
    }

    void answeredFromAnotherThread()
    {
        QObject context;
        QThread* heardIn = nullptr;
        int got = 0;
        Source<int> source;
        source.operation().onAnswer(&context, [&](Result<int>& r) {
            heardIn = QThread::currentThread();
            got = *r;
        });
        std::thread worker([s = std::move(source)]() mutable { s.answer(9); });
        worker.join();
        QTRY_COMPARE(got, 9);
        QCOMPARE(heardIn, QThread::currentThread());
    }

    // Contexts die here while answers, progress and cancels come from there. Run under the sanitizers this is the
    // proof.
    void contextsMayDieWhileAnotherThreadAnswers()
    {
        constexpr int rounds = 3000;
        std::atomic<int> heard = 0;
        std::vector<Source<int>> sources(rounds);
        std::vector<std::unique_ptr<QObject>> contexts;
        std::vector<Operation<int>> chains;
        for (auto& source : sources) {
            contexts.push_back(std::make_unique<QObject>());
            auto chain =
                source.operation().then(contexts.back().get(), [](int v) { return Operation<int>::answered(v); });
            chain.onAnswer(contexts.back().get(), [&heard](Result<int>&) { ++heard; });
            chains.push_back(chain);
        }
        std::thread answering([&sources] {
            for (auto& source : sources) {
                source.progress({});
                source.answer(1);
            }
        });
        std::thread cancelling([&chains] {
            for (const auto& chain : chains)
                chain.cancel();
        });
        for (size_t i = 0; i < contexts.size(); ++i) {
            if (i % 3 == 0)
                deliver();
            contexts[i].reset();
        }
        answering.join();
        cancelling.join();
        deliver();
        for (const auto& chain : chains)
            QVERIFY(chain.isAnswered());
        QVERIFY(heard <= rounds);
    }
};

QTEST_GUILESS_MAIN(OperationTest)
#include "operation_test.moc"
