// SPDX-License-Identifier: Apache-2.0
// An apply is killed while the reply to its n-th write is held back, for every n; then it is resumed. Nothing is sent
// twice that took effect, nothing is lost.
#include "ctl.h"
#include "double.h"

#include <QDir>

#include <signal.h>

using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray wanted = R"(gatehouse: 1
gitlab: "18.9"
settings:
  ai_gateway_url: http://gateway-new.example.internal:5052
  ai_gateway_timeout_seconds: 120
  duo_chat_expiration_days: 7
models:
  - name: First
    family: mistral
    platform: api
    endpoint: http://first.example.internal:8000/v1
    identifier: custom_openai/first
    api_key: env:FIRST_KEY
  - name: Second
    family: claude_3
    platform: bedrock
    identifier: bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0
features:
  code_completions: {model: First}
  code_generations: {model: First}
  duo_chat: {model: Second}
  duo_chat_fix_code: disabled
)";

QList<QJsonObject> writes(Double& gitlab)
{
    QList<QJsonObject> out;
    for (const QJsonValue& entry : gitlab.requests()) {
        const QJsonObject request = entry.toObject();
        const bool mutation = request.value("operationType"_L1) == "mutation"_L1;
        const bool put = request.value("method"_L1) == "PUT"_L1;
        if (mutation || put)
            out.append(request);
    }
    return out;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killedAtEveryWrite_data();
    void killedAtEveryWrite();
    void abandon();

private:
    static constexpr int stepCount = 7; // settings, application settings, two creations, three groups of features
    void prepare(Double& gitlab, Ctl& ctl);
};

void KillTest::prepare(Double& gitlab, Ctl& ctl)
{
    ctl.setVariable(u"FIRST_KEY"_s, u"canary-key-93"_s);
    QCOMPARE_CODE(ctl.run({u"instance"_s, u"add"_s, u"Lab"_s, u"--url"_s, gitlab.url().toString(), u"--allow-http"_s,
                      u"--environment"_s, u"development"_s}),
        0);
    QCOMPARE_CODE(ctl.run({u"pull"_s, u"Lab"_s}), 0);
}

void KillTest::killedAtEveryWrite_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<bool>("applied");
    for (int n = 1; n <= stepCount; ++n) {
        QTest::addRow("reply %d held", n) << n << true;
        QTest::addRow("request %d held", n) << n << false;
    }
}

void KillTest::killedAtEveryWrite()
{
    QFETCH(int, n);
    QFETCH(bool, applied);
    Double gitlab(u"18.9.1"_s, u"empty"_s);
    Ctl ctl;
    prepare(gitlab, ctl);
    if (QTest::currentTestFailed())
        return;
    const QString file = ctl.file(u"wanted.yml"_s, wanted);

    gitlab.trap(
        QJsonObject{{u"trap"_s, applied ? u"hold"_s : u"holdBefore"_s}, {u"operation"_s, u"write"_s}, {u"nth"_s, n}});
    const auto process = ctl.start({u"apply"_s, u"Lab"_s, file, u"--yes"_s});
    const QJsonArray held = gitlab.held(60'000);
    QVERIFY2(!held.isEmpty(), "the plan has fewer writes than this test expects");
    ::kill(pid_t(process->processId()), SIGKILL);
    process->waitForFinished();
    gitlab.release();
    gitlab.clearTraps();

    QVERIFY(ctl.json({u"show"_s, u"Lab"_s}).json().value("unfinished"_L1).toBool());
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file, u"--yes"_s}), 3);
    const Ran resumed = ctl.json({u"apply"_s, u"Lab"_s, u"--resume"_s, u"--yes"_s});
    QCOMPARE_CODE(resumed, 0);
    QCOMPARE(resumed.json().value("outcome"_L1).toString(), u"done"_s);
    QVERIFY(!ctl.json({u"show"_s, u"Lab"_s}).json().value("unfinished"_L1).toBool());

    // What took effect was sent once; what did not, twice at most.
    QHash<QString, int> effective;
    for (const QJsonObject& request : writes(gitlab))
        if (request.value("applied"_L1).toBool())
            ++effective[request.value("path"_L1).toString() +
                        QString::fromUtf8(QJsonDocument(
                            QJsonObject{{u"name"_s, request.value("operationName"_L1)},
                                {u"variables"_s, request.value("variables"_L1)}, {u"body"_s, request.value("body"_L1)}})
                                              .toJson(QJsonDocument::Compact))];
    for (auto it = effective.cbegin(); it != effective.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));

    // The server has exactly what was asked for: planning again finds nothing.
    QCOMPARE_CODE(ctl.run({u"plan"_s, u"Lab"_s, file}), 0);
    const QJsonArray models = gitlab.state().value("models"_L1).toArray();
    QCOMPARE(models.size(), 2);
    QCOMPARE(models.at(0).toObject().value("apiToken"_L1).toString(), u"canary-key-93"_s);
    for (const QString& name : QDir(ctl.home()).entryList(QDir::Files)) {
        QFile kept(ctl.home() + u'/' + name);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY2(!kept.readAll().contains("canary-key-93"), qPrintable(u"a key reached "_s + name));
    }
}

void KillTest::abandon()
{
    Double gitlab(u"18.9.1"_s, u"empty"_s);
    Ctl ctl;
    prepare(gitlab, ctl);
    if (QTest::currentTestFailed())
        return;
    const QString file = ctl.file(u"wanted.yml"_s, wanted);
    gitlab.trap(QJsonObject{{u"trap"_s, u"hold"_s}, {u"operation"_s, u"write"_s}, {u"nth"_s, 3}});
    const auto process = ctl.start({u"apply"_s, u"Lab"_s, file, u"--yes"_s});
    QVERIFY(!gitlab.held(60'000).isEmpty());
    ::kill(pid_t(process->processId()), SIGKILL);
    process->waitForFinished();
    gitlab.release();
    gitlab.clearTraps();
    const int before = int(writes(gitlab).size());
    const Ran closed = ctl.json({u"apply"_s, u"Lab"_s, u"--abandon"_s});
    QCOMPARE_CODE(closed, 3);
    QCOMPARE(int(writes(gitlab).size()), before);
    const QJsonArray steps = closed.json().value("steps"_L1).toArray();
    QCOMPARE(steps.at(2).toObject().value("state"_L1).toString(), u"done"_s);
    QCOMPARE(steps.at(3).toObject().value("state"_L1).toString(), u"skipped"_s);
    QVERIFY(!ctl.json({u"show"_s, u"Lab"_s}).json().value("unfinished"_L1).toBool());
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
