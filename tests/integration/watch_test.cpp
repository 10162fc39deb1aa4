// SPDX-License-Identifier: Apache-2.0
// Two programs on one workspace: neither loses what the other did (decision 33).
#include "answer_of.h"
#include "workspace/workspace.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using gatehouse::test::answerOf;
using namespace Qt::StringLiterals;

namespace {

const QString timeout = u"ai_gateway_timeout_seconds"_s;
const QString url = u"ai_gateway_url"_s;

workspace::Options optionsFor(const QTemporaryDir& home, bool watch)
{
    workspace::Options options;
    options.home = home.path();
    options.program = u"watch_test"_s;
    options.memorySecrets = true;
    options.watch = watch;
    return options;
}

void set(workspace::OpenInstance& open, const QString& key, const domain::Value& value)
{
    domain::Configuration after = open.draft();
    after.settings.insert(key, value);
    QVERIFY(open.edit(u"Set"_s, after).has_value());
}

} // namespace

class WatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeOfTheOtherIsSeen();
    void bothChangesAreKept();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<workspace::Workspace> m_window, m_other;
    std::shared_ptr<workspace::OpenInstance> m_mine, m_theirs;
};

void WatchTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<workspace::Workspace>(optionsFor(*m_home, true));
    m_other = std::make_unique<workspace::Workspace>(optionsFor(*m_home, false));
    QVERIFY(answerOf(m_window->start()).has_value());
    QVERIFY(answerOf(m_other->start()).has_value());
    domain::Instance instance;
    instance.name = u"Site"_s;
    instance.version = *domain::Version::parse(u"18.9"_s);
    QVERIFY(answerOf(m_window->saveInstance(instance)).has_value());
    m_mine = *answerOf(m_window->open(u"Site"_s));
    m_theirs = *answerOf(m_other->open(u"Site"_s));
}

void WatchTest::cleanup()
{
    m_mine.reset();
    m_theirs.reset();
    m_window.reset();
    m_other.reset();
}

void WatchTest::aChangeOfTheOtherIsSeen()
{
    const QSignalSpy reloaded(m_mine.get(), &workspace::OpenInstance::reloaded);
    set(*m_theirs, timeout, qint64(120));
    QVERIFY(answerOf(m_theirs->flush()).has_value());
    QTRY_COMPARE_WITH_TIMEOUT(reloaded.count(), 1, 20'000);
    QCOMPARE(std::get<qint64>(m_mine->draft().settings.value(timeout)), 120);
}

void WatchTest::bothChangesAreKept()
{
    const QSignalSpy reloaded(m_mine.get(), &workspace::OpenInstance::reloaded);
    set(*m_theirs, timeout, qint64(120));
    QVERIFY(answerOf(m_theirs->flush()).has_value());
    set(*m_mine, url, u"http://gateway.example.internal"_s);
    QVERIFY(answerOf(m_mine->flush()).has_value());
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE(std::get<qint64>(m_mine->draft().settings.value(timeout)), 120);
    QCOMPARE(std::get<QString>(m_mine->draft().settings.value(url)), u"http://gateway.example.internal"_s);
    QCOMPARE(m_mine->changes().size(), 2);
    QCOMPARE(m_mine->undoName(), u"Set"_s); // what was edited here can still be taken back, and nothing of theirs
    m_mine->undo();
    QCOMPARE(m_mine->changes().size(), 1);
    QCOMPARE(std::get<qint64>(m_mine->draft().settings.value(timeout)), 120);
}

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
