// SPDX-License-Identifier: Apache-2.0
// Work that many checks share: begun once, answered to each, given up with the last.
#include "probes/shared.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;

namespace {

/// A piece of work that the test answers, and that counts how often it was begun and cancelled.
struct Work {
    std::shared_ptr<base::Source<int>> source;
    int begun = 0;
    int cancelled = 0;

    [[nodiscard]] base::Operation<int> begin()
    {
        ++begun;
        source = std::make_shared<base::Source<int>>();
        source->onCancel([this] {
            ++cancelled;
            source->fail({base::ErrorKind::Cancelled, u"cancelled"_s, {}, {}, {}});
        });
        return source->operation();
    }
};

} // namespace

class SharedTest : public QObject {
    Q_OBJECT

    /// Answers as they come: the value, or what went wrong.
    void listen(const base::Operation<int>& operation, QStringList& into)
    {
        operation.onAnswer(this,
            [&into](base::Result<int>& answer) { into << (answer ? QString::number(*answer) : answer.error().slug); });
    }

private Q_SLOTS:
    void oncePerKey()
    {
        probes::Shared shared;
        Work work;
        Work other;
        QStringList answers;
        for (int i = 0; i < 50; ++i)
            listen(shared.once<int>(u"a"_s, [&] { return work.begin(); }), answers);
        listen(shared.once<int>(u"b"_s, [&] { return other.begin(); }), answers);
        QCOMPARE(work.begun, 1);
        QCOMPARE(other.begun, 1);
        work.source->answer(7);
        QTRY_COMPARE(answers.size(), 50);
        QCOMPARE(answers, QStringList(50, u"7"_s));
        // Whoever asks later gets what is known.
        listen(shared.once<int>(u"a"_s, [&] { return work.begin(); }), answers);
        QTRY_COMPARE(answers.size(), 51);
        QCOMPARE(work.begun, 1);
        other.source->answer(8);
        QTRY_COMPARE(answers.size(), 52);
    }

    void errorsAreSharedToo()
    {
        probes::Shared shared;
        Work work;
        QStringList answers;
        listen(shared.once<int>(u"a"_s, [&] { return work.begin(); }), answers);
        listen(shared.once<int>(u"a"_s, [&] { return work.begin(); }), answers);
        work.source->fail({base::ErrorKind::Unreachable, u"dns-failed"_s, {}, {}, {}});
        QTRY_COMPARE(answers, (QStringList{u"dns-failed"_s, u"dns-failed"_s}));
        QCOMPARE(work.begun, 1);
    }

    void oneCancelLeavesTheOthers()
    {
        probes::Shared shared;
        Work work;
        QStringList first;
        QStringList second;
        const auto one = shared.once<int>(u"a"_s, [&] { return work.begin(); });
        const auto two = shared.once<int>(u"a"_s, [&] { return work.begin(); });
        listen(one, first);
        listen(two, second);
        one.cancel();
        QTRY_COMPARE(first, QStringList{u"cancelled"_s});
        QCOMPARE(work.cancelled, 0);
        work.source->answer(3);
        QTRY_COMPARE(second, QStringList{u"3"_s});
        QCOMPARE(first.size(), 1);
    }

    void theLastCancelEndsTheWork()
    {
        probes::Shared shared;
        Work work;
        QStringList answers;
        const auto one = shared.once<int>(u"a"_s, [&] { return work.begin(); });
        const auto two = shared.once<int>(u"a"_s, [&] { return work.begin(); });
        listen(one, answers);
        listen(two, answers);
        one.cancel();
        two.cancel();
        QTRY_COMPARE(answers, (QStringList{u"cancelled"_s, u"cancelled"_s}));
        QCOMPARE(work.cancelled, 1);
        // What was given up is begun anew for whoever asks next.
        listen(shared.once<int>(u"a"_s, [&] { return work.begin(); }), answers);
        QCOMPARE(work.begun, 2);
        work.source->answer(5);
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers.constLast(), u"5"_s);
    }
};

QTEST_GUILESS_MAIN(SharedTest)
#include "shared_test.moc"
