// SPDX-License-Identifier: Apache-2.0
// The main road on the command line: add, pull, import, plan, apply, and every way it can end. Exit codes and JSON are
// promises.
#include "ctl.h"
#include "double.h"

using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QByteArray& body)
{
    return "gatehouse: 1\ngitlab: \"18.9\"\n" + body;
}

const QByteArray timeout120 = document("settings:\n  ai_gateway_timeout_seconds: 120\n");

QJsonObject stepOf(const QJsonObject& answer, const QString& action)
{
    for (const QJsonValue& step : answer.value("steps"_L1).toArray())
        if (step.toObject().value("action"_L1).toString() == action)
            return step.toObject();
    return {};
}

} // namespace

class RoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sampleOffline();
    void pullPlanApply();
    void draftIsAppliedAndForgotten();
    void conflictAndItsSettling();
    void guards();
    void wrongWords_data();
    void wrongWords();
    void serverTroubleOnPull_data();
    void serverTroubleOnPull();
    void lostAnswers_data();
    void lostAnswers();
    void partialSuccessNamesTheRows();
    void silentlyDroppedIsNotDone();
    void keysAreSentOnceAndKept();
    void pruneAsksForUse();
    void firstContactOverlays();

private:
    static void add(const Ctl& ctl, Double& gitlab)
    {
        QCOMPARE_CODE(ctl.run({u"instance"_s, u"add"_s, u"Lab"_s, u"--url"_s, gitlab.url().toString(),
                          u"--allow-http"_s, u"--environment"_s, u"development"_s}),
            0);
    }
    static void added(const Ctl& ctl, Double& gitlab)
    {
        add(ctl, gitlab);
        QCOMPARE_CODE(ctl.run({u"pull"_s, u"Lab"_s}), 0);
    }
};

void RoadTest::sampleOffline()
{
    const Ctl ctl;
    const Ran none = ctl.run({u"export"_s, u"Sample"_s, u"--output"_s, u"-"_s});
    QCOMPARE_CODE(none, 64);
    QVERIFY2(none.err.contains("nor any other"), none.text().constData());
    QCOMPARE_CODE(ctl.run({u"instance"_s, u"add"_s, u"Sample"_s, u"--gitlab"_s, u"18.5"_s}), 0);
    QCOMPARE_CODE(
        ctl.run({u"import"_s, u"Sample"_s, QStringLiteral(GATEHOUSE_SOURCE_DIR "/resources/sample/site.yml")}), 0);
    const Ran validated = ctl.json({u"validate"_s, u"Sample"_s});
    QCOMPARE_CODE(validated, 0);
    QCOMPARE(validated.json().value("errors"_L1).toInt(-1), 0);
    QVERIFY(validated.json().value("warnings"_L1).toInt() >= 1);
    QCOMPARE_CODE(ctl.run({u"validate"_s, u"Sample"_s, u"--gitlab"_s, u"new"_s}), 64);
    const Ran planned = ctl.json({u"plan"_s, u"Sample"_s});
    QCOMPARE_CODE(planned, 2);
    QVERIFY(planned.json().value("baseline"_L1).isNull());
    QCOMPARE(planned.json().value("command"_L1).toString(), u"plan"_s);
    QCOMPARE(planned.json().value("gatehouse"_L1).toInt(), 1);
    int created = 0;
    for (const QJsonValue& step : planned.json().value("steps"_L1).toArray())
        created += step.toObject().value("action"_L1) == "create-model"_L1;
    QCOMPARE(created, 3);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Sample"_s, u"--yes"_s}), 64);

    // What is exported, imported elsewhere, is the same.
    const QString file = ctl.home() + u"/out.yml"_s;
    QCOMPARE_CODE(ctl.run({u"export"_s, u"Sample"_s, u"--output"_s, file}), 0);
    QCOMPARE(ctl.json({u"export"_s, u"Sample"_s, u"--output"_s, u"-"_s}).json().value("document"_L1),
        ctl.json({u"show"_s, u"Sample"_s}).json().value("document"_L1));
    QCOMPARE(ctl.json({u"show"_s, u"sAMPLE"_s}).json(), ctl.json({u"show"_s, u"Sample"_s}).json());
    QCOMPARE_CODE(ctl.run({u"instance"_s, u"add"_s, u"Copy"_s, u"--gitlab"_s, u"18.5"_s}), 0);
    QCOMPARE_CODE(ctl.run({u"import"_s, u"Copy"_s, file}), 0);
    QCOMPARE(ctl.json({u"show"_s, u"Copy"_s}).json().value("document"_L1),
        ctl.json({u"show"_s, u"Sample"_s}).json().value("document"_L1));
    QCOMPARE(ctl.run({u"import"_s, u"Copy"_s, file}).code, 0);
}

void RoadTest::pullPlanApply()
{
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl;
    add(ctl, gitlab);
    const Ran pulled = ctl.json({u"pull"_s, u"Lab"_s});
    QCOMPARE_CODE(pulled, 0);
    QVERIFY(pulled.json().value("gitlab"_L1).toString().startsWith("18.9.1"_L1));
    QVERIFY(pulled.json().value("models"_L1).toInt() >= 3);
    QVERIFY(!pulled.json().value("snapshot"_L1).isNull());
    QVERIFY(ctl.json({u"pull"_s, u"Lab"_s}).json().value("snapshot"_L1).isNull());

    const QString file = ctl.file(u"w.yml"_s, timeout120);
    const Ran planned = ctl.json({u"plan"_s, u"Lab"_s, file});
    QCOMPARE_CODE(planned, 2);
    const QJsonObject change =
        stepOf(planned.json(), u"update-duo-settings"_s).value("changes"_L1).toArray().at(0).toObject();
    QCOMPARE(change.value("path"_L1).toString(), u"settings/ai_gateway_timeout_seconds"_s);
    QCOMPARE(change.value("after"_L1).toInt(), 120);
    const Ran applied = ctl.json({u"apply"_s, u"Lab"_s, file, u"--yes"_s});
    QCOMPARE_CODE(applied, 0);
    QCOMPARE(applied.json().value("outcome"_L1).toString(), u"done"_s);
    QVERIFY(!applied.json().value("snapshots"_L1).toObject().value("before"_L1).isNull());
    QVERIFY(!applied.json().value("snapshots"_L1).toObject().value("after"_L1).isNull());
    QCOMPARE(gitlab.state().value("duoSettings"_L1).toObject().value("aiGatewayTimeoutSeconds"_L1).toInt(), 120);
    QCOMPARE_CODE(ctl.run({u"plan"_s, u"Lab"_s, file}), 0);
    const Ran again = ctl.json({u"apply"_s, u"Lab"_s, file, u"--yes"_s});
    QCOMPARE_CODE(again, 0);
    QCOMPARE(again.json().value("outcome"_L1).toString(), u"nothing"_s);
}

void RoadTest::draftIsAppliedAndForgotten()
{
    Double gitlab(u"19.4.0"_s);
    const Ctl ctl;
    added(ctl, gitlab);
    const QString file = ctl.file(u"w.yml"_s,
        "gatehouse: 1\ngitlab: \"19.4\"\nmodels:\n  - name: Extra\n    family: gpt\n    platform: api\n"
        "    endpoint: http://extra.example.internal/v1\n    identifier: custom_openai/extra\n    api_key: "
        "env:EXTRA\n");
    QCOMPARE_CODE(ctl.run({u"import"_s, u"Lab"_s, file}), 0);
    QCOMPARE_CODE(ctl.run({u"plan"_s, u"Lab"_s}), 1); // the variable is not set, and its key would be sent
    Ctl keyed;
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, u"--yes"_s}), 1);
    QVERIFY(
        !ctl.json({u"show"_s, u"Lab"_s}).json().value("document"_L1).toObject().value("models"_L1).toArray().isEmpty());
}

void RoadTest::conflictAndItsSettling()
{
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl;
    added(ctl, gitlab);
    QCOMPARE_CODE(ctl.run({u"import"_s, u"Lab"_s, ctl.file(u"w.yml"_s, timeout120)}), 0);
    gitlab.patch(QJsonObject{{u"duoSettings"_s, QJsonObject{{u"aiGatewayTimeoutSeconds"_s, 300}}}});
    const Ran applied = ctl.json({u"apply"_s, u"Lab"_s, u"--yes"_s});
    QCOMPARE_CODE(applied, 4);
    const QJsonObject conflict = applied.json().value("conflicts"_L1).toArray().at(0).toObject();
    QCOMPARE(conflict.value("mine"_L1).toInt(), 120);
    QCOMPARE(conflict.value("theirs"_L1).toInt(), 300);
    QCOMPARE(gitlab.state().value("duoSettings"_L1).toObject().value("aiGatewayTimeoutSeconds"_L1).toInt(), 300);
    QCOMPARE_CODE(ctl.run({u"pull"_s, u"Lab"_s}), 0);
    QCOMPARE_CODE(ctl.run({u"plan"_s, u"Lab"_s}), 4);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, u"--yes"_s, u"--on-conflict"_s, u"mine"_s}), 0);
    QCOMPARE(gitlab.state().value("duoSettings"_L1).toObject().value("aiGatewayTimeoutSeconds"_L1).toInt(), 120);
    QCOMPARE(ctl.json({u"instance"_s, u"list"_s})
                 .json()
                 .value("instances"_L1)
                 .toArray()
                 .at(0)
                 .toObject()
                 .value("changes"_L1)
                 .toInt(-1),
        0);
}

void RoadTest::guards()
{
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl;
    added(ctl, gitlab);
    const QString file = ctl.file(u"w.yml"_s, timeout120);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file}), 64); // no terminal to confirm at
    QCOMPARE_CODE(ctl.run({u"instance"_s, u"edit"_s, u"Lab"_s, u"--no-environment"_s}), 0);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file, u"--yes"_s}), 64);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file, u"--yes"_s, u"--confirm"_s, u"Another"_s}), 64);
    QCOMPARE_CODE(ctl.run({u"instance"_s, u"edit"_s, u"Lab"_s, u"--read-only"_s}), 0);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file, u"--yes"_s, u"--confirm"_s, u"Lab"_s}), 77);
    QCOMPARE_CODE(ctl.run({u"import"_s, u"Lab"_s, file}), 77);
    for (const QJsonValue& request : gitlab.requests())
        QVERIFY2(request.toObject().value("operationType"_L1) != "mutation"_L1, "a guarded apply sent something");
    QCOMPARE_CODE(ctl.run({u"instance"_s, u"edit"_s, u"Lab"_s, u"--no-read-only"_s}), 0);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file, u"--yes"_s, u"--confirm"_s, u"Lab"_s}), 0);
    QCOMPARE_CODE(ctl.run({u"instance"_s, u"edit"_s, u"Lab"_s, u"--no-allow-http"_s}), 0);
    const Ran refused = ctl.json({u"pull"_s, u"Lab"_s});
    QCOMPARE_CODE(refused, 77);
    QCOMPARE(refused.json().value("error"_L1).toObject().value("slug"_L1).toString(), u"http-needs-consent"_s);
}

void RoadTest::wrongWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no command") << QStringList{} << 64 << QByteArray();
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << 64 << QByteArray();
    QTest::newRow("unknown instance") << QStringList{u"pull"_s, u"Nowhere"_s} << 64
                                      << QByteArray("There are: Staging.");
    QTest::newRow("unknown option") << QStringList{u"instance"_s, u"list"_s, u"--frob"_s} << 64 << QByteArray();
    QTest::newRow("too many") << QStringList{u"pull"_s, u"a"_s, u"b"_s} << 64 << QByteArray();
    QTest::newRow("wrong format") << QStringList{u"instance"_s, u"list"_s, u"--format"_s, u"xml"_s} << 64
                                  << QByteArray();
    QTest::newRow("help") << QStringList{u"plan"_s, u"--help"_s} << 0 << QByteArray();
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray();
    QTest::newRow("offline without version") << QStringList{u"instance"_s, u"add"_s, u"X"_s} << 65 << QByteArray();
    QTest::newRow("not a URL") << QStringList{u"instance"_s, u"add"_s, u"X"_s, u"--url"_s, u"gitlab"_s} << 65
                               << QByteArray();
    QTest::newRow("missing file") << QStringList{u"validate"_s, u"/nonexistent.yml"_s} << 65
                                  << QByteArray("\n  system: ");
    QTest::newRow("nothing to explain") << QStringList{u"check"_s, u"--explain"_s, u"A1000"_s} << 65
                                        << QByteArray("or - to read");
    QTest::newRow("instance in another case") << QStringList{u"pull"_s, u"staging"_s} << 64 << QByteArray("Staging is");
    QTest::newRow("misspelt value") << QStringList{u"validate"_s, u"misspelt.yml"_s} << 65
                                    << QByteArray(".yml:5:13: models[0].family has a value that is not known: Mixtrl.");
    QTest::newRow("not YAML") << QStringList{u"validate"_s, u"broken.yml"_s} << 65
                              << QByteArray(".yml:1:5: This is not valid YAML");
}

void RoadTest::wrongWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const Ctl ctl;
    QCOMPARE_CODE(ctl.run({u"instance"_s, u"add"_s, u"Staging"_s, u"--gitlab"_s, u"18.5"_s}), 0);
    const QHash<QString, QByteArray> files{
        {u"misspelt.yml"_s, "gatehouse: 1\ngitlab: \"18.9\"\nmodels:\n  - name: A\n    family: Mixtrl\n"},
        {u"broken.yml"_s, "a: [}\n"}};
    for (QString& argument : arguments)
        if (files.contains(argument))
            argument = ctl.file(argument, files.value(argument));
    const Ran ran = ctl.run(arguments);
    QCOMPARE_CODE(ran, code);
    QVERIFY2((ran.out + ran.err).contains(said), ran.text().constData());
}

void RoadTest::serverTroubleOnPull_data()
{
    QTest::addColumn<QString>("trap");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("kind");
    QTest::newRow("wrong token") << QString() << QByteArray("glpat-wrong") << 77 << u"not-permitted"_s;
    QTest::newRow("not a GitLab") << u"notGitlab"_s << QByteArray("glpat-demo") << 69 << u"not-gitlab"_s;
    QTest::newRow("rate limited") << u"rateLimit"_s << QByteArray("glpat-demo") << 69 << u"rate-limited"_s;
    QTest::newRow("malformed") << u"malformedJson"_s << QByteArray("glpat-demo") << 69 << QString();
    QTest::newRow("cut off") << u"truncated"_s << QByteArray("glpat-demo") << 69 << QString();
    QTest::newRow("503") << u"error503"_s << QByteArray("glpat-demo") << 69 << QString();
    QTest::newRow("redirect") << u"redirect"_s << QByteArray("glpat-demo") << 69 << QString();
}

void RoadTest::serverTroubleOnPull()
{
    QFETCH(QString, trap);
    QFETCH(QByteArray, token);
    QFETCH(int, code);
    QFETCH(QString, kind);
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl(token);
    add(ctl, gitlab);
    if (!trap.isEmpty())
        gitlab.trap(QJsonObject{{u"trap"_s, trap}, {u"always"_s, true}, {u"to"_s, u"https://elsewhere.example/"_s}});
    const Ran pulled = ctl.json({u"pull"_s, u"Lab"_s});
    QCOMPARE_CODE(pulled, code);
    const QJsonObject error = pulled.json().value("error"_L1).toObject();
    QVERIFY2(!error.value("message"_L1).toString().isEmpty(), pulled.text().constData());
    if (!kind.isEmpty())
        QCOMPARE(error.value("kind"_L1).toString(), kind);
    QVERIFY2(!pulled.out.contains(token) && !pulled.err.contains(token), "the token was printed");
}

void RoadTest::lostAnswers_data()
{
    QTest::addColumn<QString>("trap");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("state");
    QTest::newRow("500 after save") << u"error500AfterSave"_s << 0 << u"done"_s;
    QTest::newRow("lost after save") << u"dropConnectionAfterSave"_s << 0 << u"done"_s;
    QTest::newRow("lost before save") << u"dropConnectionBefore"_s << 3 << u"unknown"_s;
    QTest::newRow("503 before save") << u"error503"_s << 3 << u"unknown"_s;
}

void RoadTest::lostAnswers()
{
    QFETCH(QString, trap);
    QFETCH(int, code);
    QFETCH(QString, state);
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl;
    added(ctl, gitlab);
    gitlab.trap(QJsonObject{{u"trap"_s, trap}, {u"operation"_s, u"DuoSettingsUpdate"_s}});
    const Ran applied = ctl.json({u"apply"_s, u"Lab"_s, ctl.file(u"w.yml"_s, timeout120), u"--yes"_s});
    QCOMPARE_CODE(applied, code);
    const QJsonObject step = stepOf(applied.json(), u"update-duo-settings"_s);
    QCOMPARE(step.value("state"_L1).toString(), state);
    if (code == 0) // read back and found: nothing is left to be done about it
        QCOMPARE(step.value("reason"_L1), QJsonValue());
    int sent = 0;
    for (const QJsonValue& request : gitlab.requests())
        sent += request.toObject().value("operationName"_L1) == "DuoSettingsUpdate"_L1;
    QCOMPARE(sent, 1);
    if (code == 0)
        return;
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, ctl.file(u"w.yml"_s, timeout120), u"--yes"_s}), 3);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, u"--resume"_s, u"--yes"_s}), 0);
    QCOMPARE(gitlab.state().value("duoSettings"_L1).toObject().value("aiGatewayTimeoutSeconds"_L1).toInt(), 120);
}

void RoadTest::partialSuccessNamesTheRows()
{
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl;
    added(ctl, gitlab);
    gitlab.trap(QJsonObject{{u"trap"_s, u"partialFeature"_s}, {u"key"_s, u"duo_chat_write_tests"_s}});
    const Ran applied = ctl.json({u"apply"_s, u"Lab"_s,
        ctl.file(
            u"w.yml"_s, document("features:\n  duo_chat_explain_code: disabled\n  duo_chat_write_tests: disabled\n")),
        u"--yes"_s});
    QCOMPARE_CODE(applied, 1);
    const QJsonObject step = stepOf(applied.json(), u"assign-features"_s);
    QCOMPARE(step.value("state"_L1).toString(), u"refused"_s);
    QCOMPARE(step.value("held"_L1).toArray(), QJsonArray{u"features/duo_chat_explain_code"_s});
    QCOMPARE(step.value("not_held"_L1).toArray(), QJsonArray{u"features/duo_chat_write_tests"_s});
    QVERIFY(!step.value("server"_L1).toString().isEmpty());
}

void RoadTest::silentlyDroppedIsNotDone()
{
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl;
    added(ctl, gitlab);
    gitlab.trap(
        QJsonObject{{u"trap"_s, u"silentDrop"_s}, {u"key"_s, u"aiGatewayTimeoutSeconds"_s}, {u"always"_s, true}});
    const Ran applied = ctl.json({u"apply"_s, u"Lab"_s, ctl.file(u"w.yml"_s, timeout120), u"--yes"_s});
    QCOMPARE_CODE(applied, 1);
    QCOMPARE(stepOf(applied.json(), u"update-duo-settings"_s).value("not_held"_L1).toArray(),
        QJsonArray{u"settings/ai_gateway_timeout_seconds"_s});
}

void RoadTest::keysAreSentOnceAndKept()
{
    Double gitlab(u"18.9.1"_s, u"empty"_s);
    Ctl ctl;
    ctl.setVariable(u"MODEL_KEY"_s, u"canary-77"_s);
    added(ctl, gitlab);
    const QString file =
        ctl.file(u"m.yml"_s, document("settings:\n  ai_gateway_url: http://gw.example.internal:5052\nmodels:\n  - "
                                      "name: M\n    family: mistral\n    platform: api\n"
                                      "    endpoint: http://m.example.internal/v1\n    identifier: custom_openai/m\n   "
                                      " api_key: env:MODEL_KEY\n"));
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file, u"--yes"_s}), 0);
    const Ran again = ctl.json({u"plan"_s, u"Lab"_s, file});
    QCOMPARE_CODE(again, 0);
    QCOMPARE(
        again.json().value("notes"_L1).toArray().at(0).toObject().value("slug"_L1).toString(), u"key-not-compared"_s);
    QCOMPARE_CODE(ctl.run({u"plan"_s, u"Lab"_s, file, u"--rotate-keys"_s}), 2);
    ctl.setVariable(u"MODEL_KEY"_s, u"canary-78"_s);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file, u"--rotate-keys"_s, u"--yes"_s}), 0);
    QCOMPARE(
        gitlab.state().value("models"_L1).toArray().at(0).toObject().value("apiToken"_L1).toString(), u"canary-78"_s);
    const Ran shown = ctl.run({u"show"_s, u"Lab"_s});
    QVERIFY(!shown.out.contains("canary"));
    QVERIFY(shown.out.contains("api_key: keep"));
    // Renaming does not touch the key.
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s,
                      ctl.file(u"r.yml"_s, document("models:\n  - name: N\n    renamed_from: M\n")), u"--yes"_s}),
        0);
    const QJsonObject model = gitlab.state().value("models"_L1).toArray().at(0).toObject();
    QCOMPARE(model.value("name"_L1).toString(), u"N"_s);
    QCOMPARE(model.value("apiToken"_L1).toString(), u"canary-78"_s);
}

void RoadTest::pruneAsksForUse()
{
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl;
    added(ctl, gitlab);
    const int before = int(gitlab.state().value("models"_L1).toArray().size());
    const QString file = ctl.file(u"p.yml"_s, document("models: []\n"));
    QCOMPARE_CODE(ctl.run({u"plan"_s, u"Lab"_s, file}), 0);
    QCOMPARE_CODE(ctl.run({u"apply"_s, u"Lab"_s, file, u"--prune"_s, u"--yes"_s}), 1);
    QCOMPARE(int(gitlab.state().value("models"_L1).toArray().size()), before);
}

void RoadTest::firstContactOverlays()
{
    Double gitlab(u"18.9.1"_s);
    const Ctl ctl;
    QCOMPARE_CODE(
        ctl.run({u"instance"_s, u"add"_s, u"Lab"_s, u"--gitlab"_s, u"18.9"_s, u"--environment"_s, u"development"_s}),
        0);
    QCOMPARE_CODE(ctl.run({u"import"_s, u"Lab"_s, ctl.file(u"w.yml"_s, timeout120)}), 0);
    QCOMPARE_CODE(
        ctl.run({u"instance"_s, u"edit"_s, u"Lab"_s, u"--url"_s, gitlab.url().toString(), u"--allow-http"_s}), 0);
    const Ran pulled = ctl.json({u"pull"_s, u"Lab"_s});
    QCOMPARE_CODE(pulled, 0);
    QVERIFY(pulled.json().value("conflicts"_L1).toArray().isEmpty());
    const Ran planned = ctl.json({u"plan"_s, u"Lab"_s});
    QCOMPARE_CODE(planned, 2);
    QCOMPARE(planned.json().value("steps"_L1).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(RoadTest)
#include "road_test.moc"
