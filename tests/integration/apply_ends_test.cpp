// SPDX-License-Identifier: Apache-2.0
// What an apply leaves behind however it ends: no claim on the instance, no journal of something that was never sent.
#include "answer_of.h"
#include "double.h"
#include "storage/database.h"
#include "storage/tables.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gatehouse;
using gatehouse::test::answerOf;
using gatehouse::test::Double;
using namespace Qt::StringLiterals;

namespace {

const QString timeout = u"ai_gateway_timeout_seconds"_s;

QString slugOf(const base::Result<workspace::ApplyReport>& report)
{
    return report ? report->outcomeName() : report.error().slug;
}

} // namespace

class ApplyEndsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void stoppedBeforeTheWalk_data();
    void stoppedBeforeTheWalk();
    void unreadableBeforeTheWalk();
    void goingOnIsRefused_data();
    void goingOnIsRefused();
    void withoutAToken();
    void tidiedValuesAreNoConflict();
    void keysAreSentAgain();
    void ticksFollowTheirStep();

private:
    void set(const QString& key, const domain::Value& value);
    void interrupt();
    void remember(const QString& model, const char* key);
    [[nodiscard]] bool isClaimed() const;
    [[nodiscard]] bool hasOpenJournal() const;

    std::unique_ptr<Double> m_gitlab;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::shared_ptr<workspace::OpenInstance> m_open;
};

void ApplyEndsTest::init()
{
    m_gitlab = std::make_unique<Double>(u"18.9.1"_s);
    m_home = std::make_unique<QTemporaryDir>();
    workspace::Options options;
    options.home = m_home->path();
    options.program = u"apply_ends_test"_s;
    options.memorySecrets = true;
    m_workspace = std::make_unique<workspace::Workspace>(options);
    QVERIFY(answerOf(m_workspace->start()).has_value());
    domain::Instance instance;
    instance.name = u"Lab"_s;
    instance.url = m_gitlab->url();
    instance.allowHttp = true;
    instance.proxyMode = domain::ProxyMode::None;
    instance.environment = u"development"_s;
    const auto saved = answerOf(m_workspace->saveInstance(instance));
    QVERIFY(saved.has_value());
    QVERIFY(answerOf(m_workspace->login(*saved, base::makeSecret(Double::token()))).has_value());
    m_open = *answerOf(m_workspace->open(u"Lab"_s));
    const auto pulled = answerOf(m_open->pull());
    QVERIFY2(pulled && !pulled->problem, "the double cannot be read");
}

void ApplyEndsTest::cleanup()
{
    m_open.reset();
    m_workspace.reset();
    m_home.reset();
    m_gitlab.reset();
}

void ApplyEndsTest::set(const QString& key, const domain::Value& value)
{
    domain::Configuration after = m_open->draft();
    after.settings.insert(key, value);
    QVERIFY(m_open->edit(u"Set"_s, after).has_value());
}

/// An apply whose one step nobody knows the outcome of.
void ApplyEndsTest::interrupt()
{
    set(timeout, qint64(120));
    m_gitlab->trap(QJsonObject{{u"trap"_s, u"dropConnectionBefore"_s}, {u"operation"_s, u"DuoSettingsUpdate"_s}});
    QCOMPARE(slugOf(answerOf(m_open->apply({}))), u"unknown"_s);
    QVERIFY(m_open->unfinished().has_value());
    m_gitlab->forgetRequests();
}

void ApplyEndsTest::remember(const QString& model, const char* key)
{
    QVERIFY(answerOf(m_open->rememberModelKey(model, base::makeSecret(key))).has_value());
}

/// Another process (the first of the system, which lives) would be turned away.
bool ApplyEndsTest::isClaimed() const
{
    storage::Worker worker(m_home->filePath(u"gatehouse.db"_s));
    storage::LeaseHolder other = storage::thisProcess(u"other"_s);
    other.pid = 1;
    const auto taken = answerOf(
        worker.run<base::Done>([id = m_open->instance().id, other](QSqlDatabase& db) -> base::Result<base::Done> {
            const auto done = storage::takeLease(db, id, other, QDateTime::currentDateTimeUtc());
            return done ? storage::releaseLease(db, id, other) : done;
        }));
    return !taken;
}

bool ApplyEndsTest::hasOpenJournal() const
{
    storage::Worker worker(m_home->filePath(u"gatehouse.db"_s));
    const auto open = answerOf(worker.run<std::optional<storage::Journal>>(
        [id = m_open->instance().id](QSqlDatabase& db) { return storage::openJournal(db, id); }));
    return !open || open->has_value();
}

void ApplyEndsTest::stoppedBeforeTheWalk_data()
{
    QTest::addColumn<bool>("resume");
    QTest::newRow("resume") << true;
    QTest::newRow("abandon") << false;
}

void ApplyEndsTest::stoppedBeforeTheWalk()
{
    QFETCH(bool, resume);
    interrupt();
    m_gitlab->trap(QJsonObject{{u"trap"_s, u"holdBefore"_s}, {u"operation"_s, u"*"_s}, {u"always"_s, true}});
    const auto operation = resume ? m_open->resume({}) : m_open->abandon();
    QTRY_VERIFY_WITH_TIMEOUT(!m_gitlab->held(0).isEmpty(), 20'000); // the claim is taken, the server is being read
    QVERIFY(isClaimed());
    operation.cancel();
    QCOMPARE(slugOf(answerOf(operation)), u"cancelled"_s);
    QTRY_VERIFY(!isClaimed());                 // the answer does not wait for it
    QVERIFY(m_open->unfinished().has_value()); // it can be gone on with
    m_gitlab->clearTraps();
    m_gitlab->release();
    QCOMPARE(slugOf(answerOf(m_open->resume({}))), u"done"_s);
    QTRY_VERIFY(!isClaimed()); // the answer does not wait for it
    QVERIFY(!hasOpenJournal());
}

void ApplyEndsTest::unreadableBeforeTheWalk()
{
    interrupt();
    m_gitlab->trap(QJsonObject{{u"trap"_s, u"notGitlab"_s}, {u"always"_s, true}});
    QVERIFY(!answerOf(m_open->resume({})).has_value());
    QTRY_VERIFY(!isClaimed()); // the answer does not wait for it
    QVERIFY(hasOpenJournal());
}

void ApplyEndsTest::goingOnIsRefused_data()
{
    QTest::addColumn<bool>("resume");
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<bool>("pulling");
    QTest::addColumn<QString>("slug");
    QTest::newRow("resume, read-only") << true << true << false << u"instance-read-only"_s;
    QTest::newRow("resume, while it pulls") << true << false << true << u"already-running"_s;
    QTest::newRow("abandon, while it pulls") << false << false << true << u"already-running"_s;
    QTest::newRow("abandon, read-only") << false << true << false << u"refused"_s; // the step is: it only reads
}

void ApplyEndsTest::goingOnIsRefused()
{
    QFETCH(bool, resume);
    QFETCH(bool, readOnly);
    QFETCH(bool, pulling);
    interrupt();
    domain::Instance instance = m_open->instance();
    instance.readOnly = readOnly;
    QVERIFY(answerOf(m_workspace->saveInstance(instance)).has_value());
    const auto pull = pulling ? m_open->pull() : base::Operation<workspace::PullReport>();
    QTEST(slugOf(answerOf(resume ? m_open->resume({}) : m_open->abandon())), "slug");
    (void)answerOf(pull);
    QVERIFY(!m_gitlab->operations().contains(u"DuoSettingsUpdate"_s));
}

void ApplyEndsTest::withoutAToken()
{
    set(timeout, qint64(120));
    QVERIFY(answerOf(m_workspace->logout(m_open->instance())).has_value());
    workspace::ApplyOptions options;
    options.readAgain = false;
    QCOMPARE(slugOf(answerOf(m_open->apply(options))), u"no-token"_s);
    QVERIFY(!hasOpenJournal());
    QTRY_VERIFY(!isClaimed()); // the answer does not wait for it
    QVERIFY(!m_open->applyObstacle().has_value());
}

/// What the server tidies is no conflict with what was meant.
void ApplyEndsTest::tidiedValuesAreNoConflict()
{
    set(u"ai_gateway_url"_s, u"http://other.example.internal:5052/"_s);
    QCOMPARE(slugOf(answerOf(m_open->apply({}))), u"done"_s);
    QVERIFY(m_open->conflicts().isEmpty());
    QVERIFY(m_open->changes().isEmpty());
}

/// Keys that went out long ago, and that the draft says nothing of any more (decision 8).
void ApplyEndsTest::keysAreSentAgain()
{
    const QString name = m_open->draft().models.constFirst().name;
    remember(name, "canary-1");
    QCOMPARE(slugOf(answerOf(m_open->apply({}))), u"done"_s);
    QVERIFY(m_open->plan().isEmpty());

    m_gitlab->patch(QJsonObject{{u"models"_s, [&] {
                                     QJsonArray models = m_gitlab->state().value("models"_L1).toArray();
                                     for (auto model : models) {
                                         QJsonObject lost = model.toObject();
                                         lost.insert(u"apiToken"_s, u"somebody else's"_s);
                                         model = lost;
                                     }
                                     return models;
                                 }()}});
    const auto plan = answerOf(m_open->planned(true));
    QVERIFY(plan.has_value());
    QCOMPARE(plan->steps.size(), 1);
    workspace::ApplyOptions options;
    options.rotateKeys = true;
    options.expected = *plan;
    QCOMPARE(slugOf(answerOf(m_open->apply(options))), u"done"_s);
    int sent = 0;
    for (const QJsonValue& model : m_gitlab->state().value("models"_L1).toArray())
        sent += model.toObject().value("apiToken"_L1).toString() == "canary-1"_L1;
    QCOMPARE(sent, 1);
    QVERIFY(m_open->changes().isEmpty());
}

/// The step before it was done by somebody else meanwhile, so the plan that is applied numbers its steps anew.
void ApplyEndsTest::ticksFollowTheirStep()
{
    set(u"duo_availability"_s, u"never_on"_s);
    set(u"self_hosted_beta_models"_s, true);
    workspace::ApplyOptions options;
    options.expected = m_open->plan();
    const auto byHand = [](const auto& steps) {
        for (const auto& step : steps)
            if (step.kind == domain::StepKind::ByHandStep)
                return step.id;
        return 0;
    };
    QCOMPARE(byHand(options.expected.steps), 2);
    options.doneByHand = {2};
    m_gitlab->patch(QJsonObject{{u"applicationSettings"_s, QJsonObject{{u"duo_availability"_s, u"never_on"_s}}}});
    const auto report = answerOf(m_open->apply(options));
    QVERIFY(report.has_value());
    QCOMPARE(report->steps.size(), 1);
    QCOMPARE(report->steps.constFirst().step.id, 1);
    QCOMPARE(domain::name(report->steps.constFirst().state), u"done"_s);
}

QTEST_GUILESS_MAIN(ApplyEndsTest)
#include "apply_ends_test.moc"
