// SPDX-License-Identifier: Apache-2.0
// Actions sent to the double: what arrives, how often, and what the answer is taken for.
#include "answer_of.h"
#include "double.h"
#include "gitlab/api.h"
#include "tests/unit/catalogue_fixture.h"

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace gatehouse::gitlab;
using gatehouse::test::answerOf;
using gatehouse::test::catalogue;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const SecretRef keyRef{SecretRef::Store::Memory, s("new-key")};
const char keyValue[] = "sk-\"canary\"-\\-9f2c";

Model fresh(const char* name, Platform platform = Platform::Api, KeyIntent key = KeepKey())
{
    if (platform == Platform::Bedrock)
        return {ModelKey::create(), s(name), s("claude_3"), platform, {}, s("bedrock/x"), key};
    return {ModelKey::create(), s(name), s("mixtral"), platform, s("http://vllm.example.internal:8000/v1"),
        s("custom_openai/x"), key};
}

} // namespace

class GitlabApplyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void modelsComeAndGo_data();
    void modelsComeAndGo();
    void keyArrivesAndIsNowhereElse();
    void keyNotAtHand();
    void providerIsLearntOnce_data();
    void providerIsLearntOnce();
    void nestedSettingsAreLearntOnce_data();
    void nestedSettingsAreLearntOnce();
    void refusedValueIsNoFlip();
    void unassigned();
    void features_data();
    void features();
    void partialSuccess();
    void fieldErrors();
    void settings();
    void applicationSettings();
    void allowList();
    void unknownOutcomes_data();
    void unknownOutcomes();
    void notExecuted_data();
    void notExecuted();
    void readOnlyTokenIsNamed();
    void cancelledBeforeItLeft();

private:
    Api& api()
    {
        if (!m_api) {
            net::Endpoint endpoint;
            endpoint.base = m_double->url();
            endpoint.proxyMode = net::ProxyMode::None;
            endpoint.allowHttp = true;
            m_api = std::make_unique<Api>(endpoint, base::makeSecret(test::Double::token()), catalogue());
        }
        return *m_api;
    }
    void play(const QString& gitlab)
    {
        m_double->play(gitlab);
        refresh();
    }
    void refresh()
    {
        ReadRequest request{
            m_now.configuration, m_now.observed, m_now.observed.version, ReadRequest::Parts::Everything};
        auto reading = answerOf(api().read(request));
        if (!reading)
            QTest::qFail(qPrintable(s("pull failed: ") + reading.error().slug), __FILE__, __LINE__);
        else
            m_now = *reading;
    }
    base::Result<Sent> send(const Action& action)
    {
        m_double->forgetRequests();
        const Capabilities can = effective(catalogue(), m_now.observed.version, m_now.observed);
        const SecretFor secretFor = [this](const SecretRef& ref) {
            m_asked.append(ref.name);
            return ref == keyRef ? base::Operation<base::Secret>::answered(base::makeSecret(keyValue))
                                 : base::Operation<base::Secret>::answered(
                                       base::fail(base::ErrorKind::KeyUnavailable, s("key-not-at-hand")));
        };
        return answerOf(api().send(action, can, m_now.observed, secretFor));
    }
    QString outcome(const Action& action)
    {
        const auto sent = send(action);
        if (!sent)
            return s("error ") + sent.error().slug;
        const char* const words[] = {"ok", "field errors", "denied", "unknown"};
        return s(words[int(sent->outcome)]) +
               (sent->error.slug.isEmpty() ? QString() : QLatin1Char(' ') + sent->error.slug);
    }
    const Model* model(const char* name) const { return m_now.configuration.modelNamed(s(name)); }
    QJsonObject stored(const char* name)
    {
        for (const QJsonValue each : m_double->state()[QLatin1String("models")].toArray())
            if (each[QLatin1String("name")].toString() == s(name))
                return each.toObject();
        return {};
    }

    std::unique_ptr<test::Double> m_double;
    std::unique_ptr<Api> m_api;
    Reading m_now;
    QStringList m_asked;
};

void GitlabApplyTest::initTestCase()
{
    QLoggingCategory::setFilterRules(s("gatehouse.*.info=false"));
    m_double = std::make_unique<test::Double>(s("18.9.1"));
    QVERIFY2(m_double->isRunning(), qPrintable(m_double->error()));
}

void GitlabApplyTest::init()
{
    m_double->reset(s("demo"), s("18.9.1"));
    m_api.reset();
    m_now = {};
    m_asked.clear();
    refresh();
}

void GitlabApplyTest::modelsComeAndGo_data()
{
    QTest::addColumn<QString>("gitlab");
    for (const char* each : {"17.9.0", "17.11.0", "18.4.1", "18.9.1", "18.11.0", "19.0.0", "19.4.0", "19.5.0"})
        QTest::newRow(each) << s(each);
}

void GitlabApplyTest::modelsComeAndGo()
{
    QFETCH(QString, gitlab);
    play(gitlab);
    for (const Platform platform : {Platform::Api, Platform::Bedrock}) {
        const Model made = fresh("New", platform);
        const auto sent = send(CreateModel{made});
        QVERIFY(sent.has_value());
        QVERIFY2(
            sent->outcome == Outcome::Ok, qPrintable(sent->serverErrors.join(QLatin1Char(' ')) + sent->error.slug));
        QVERIFY(sent->createdRemoteId.startsWith(s("gid://gitlab/Ai::SelfHostedModel/")));
        QCOMPARE(m_double->requests().size(), 1);
        m_double->patch(R"({"testingTermsAccepted": true})");

        // Created here, so the next read gives it the key that it has here.
        m_now.configuration.models.append(made);
        refresh();
        QVERIFY(m_now.configuration.model(made.key));
        QVERIFY(*m_now.configuration.model(made.key) == made);
        QCOMPARE(m_now.observed.models.value(made.key).remoteId, sent->createdRemoteId);

        Model changed = made;
        changed.name = s("Renamed");
        QCOMPARE(outcome(UpdateModel{changed, {s("name")}}), s("ok"));
        refresh();
        QVERIFY(*m_now.configuration.model(made.key) == changed);
        QCOMPARE(outcome(DeleteModel{made.key, changed.name}), s("ok"));
        refresh();
        QVERIFY(!m_now.configuration.model(made.key));
    }
}

void GitlabApplyTest::keyArrivesAndIsNowhereElse()
{
    QCOMPARE(outcome(CreateModel{fresh("With key", Platform::Api, SetKey{keyRef})}), s("ok"));
    QCOMPARE(m_asked, QStringList({keyRef.name}));
    QCOMPARE(stored("With key")[QLatin1String("apiToken")].toString(), s(keyValue));

    Model mixtral = *model("Mixtral on vLLM");
    const QString before = stored("Mixtral on vLLM")[QLatin1String("apiToken")].toString();
    QCOMPARE(outcome(UpdateModel{mixtral, {s("endpoint")}}), s("ok")); // kept
    QCOMPARE(stored("Mixtral on vLLM")[QLatin1String("apiToken")].toString(), before);
    mixtral.apiKey = SetKey{keyRef};
    QCOMPARE(outcome(UpdateModel{mixtral, {s("api_key")}}), s("ok"));
    QCOMPARE(stored("Mixtral on vLLM")[QLatin1String("apiToken")].toString(), s(keyValue));
    mixtral.apiKey = ClearKey();
    QCOMPARE(outcome(UpdateModel{mixtral, {s("api_key")}}), s("ok"));
    QVERIFY(stored("Mixtral on vLLM")[QLatin1String("apiToken")].isNull());

    // GitLab repeats what it was sent when it refuses it; the key is not among its words here.
    m_double->trap(R"({"trap": "refuseArgument", "name": "identifier", "always": true})");
    const auto refused = send(CreateModel{fresh("Other", Platform::Api, SetKey{keyRef})});
    QVERIFY(refused.has_value());
    const QString said = refused->serverErrors.join(QLatin1Char(' ')) + refused->error.serverWords +
                         refused->error.args.join(QLatin1Char(' '));
    QVERIFY(said.contains(s("identifier")));
    QVERIFY(!said.contains(s("canary")));
}

void GitlabApplyTest::keyNotAtHand()
{
    const SetKey elsewhere{{SecretRef::Store::Environment, s("NOT_SET")}};
    QCOMPARE(outcome(CreateModel{fresh("New", Platform::Api, elsewhere)}), s("error key-not-at-hand"));
    QCOMPARE(m_double->requests().size(), 0);
}

void GitlabApplyTest::providerIsLearntOnce_data()
{
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("platform");
    QTest::addColumn<int>("learnt");
    QTest::newRow("18.11 that wants it") << "18.11.0"
                                         << "required" << int(Platform::Api) << int(Answer::Yes);
    QTest::newRow("18.11 that wants it, bedrock") << "18.11.0"
                                                  << "required" << int(Platform::Bedrock) << int(Answer::Yes);
    QTest::newRow("19.0 that does not know it") << "19.0.0"
                                                << "unknown" << int(Platform::Api) << int(Answer::No);
}

void GitlabApplyTest::providerIsLearntOnce()
{
    QFETCH(QString, gitlab);
    QFETCH(QString, provider);
    QFETCH(int, platform);
    QFETCH(int, learnt);
    m_double->patch(QJsonObject{{s("switches"), QJsonObject{{s("provider"), provider}}}});
    play(gitlab);
    const auto first = send(CreateModel{fresh("One", Platform(platform))});
    QVERIFY(first.has_value());
    QVERIFY2(first->outcome == Outcome::Ok, qPrintable(first->serverErrors.join(QLatin1Char(' '))));
    QCOMPARE(int(first->providerArgument), learnt);
    QCOMPARE(m_double->requests().size(), 2); // refused before execution, then taken

    m_now.observed.providerArgument = first->providerArgument;
    const auto second = send(CreateModel{fresh("Two", Platform(platform))});
    QVERIFY(second && second->outcome == Outcome::Ok);
    QCOMPARE(m_double->requests().size(), 1);
    QCOMPARE(int(second->providerArgument), int(Answer::Unknown)); // nothing new
}

void GitlabApplyTest::nestedSettingsAreLearntOnce_data()
{
    QTest::addColumn<QString>("gitlab");
    QTest::newRow("17.9") << "17.9.0";
    QTest::newRow("18.0") << "18.0.0";
}

void GitlabApplyTest::nestedSettingsAreLearntOnce()
{
    QFETCH(QString, gitlab);
    m_double->patch(R"({"switches": {"nestedDuoSettings": true}})");
    play(gitlab);
    const UpdateDuoSettings action{{{s("ai_gateway_url"), s("http://other.example.internal")}}};
    const auto first = send(action);
    QVERIFY(first && first->outcome == Outcome::Ok);
    QCOMPARE(int(first->nestedDuoSettings), int(Answer::Yes));
    QCOMPARE(m_double->requests().size(), 2);
    m_now.observed.nestedDuoSettings = first->nestedDuoSettings;
    QCOMPARE(outcome(UpdateDuoSettings{{{s("ai_gateway_url"), Null()}}}), s("ok"));
    QCOMPARE(m_double->requests().size(), 1);
    QVERIFY(m_double->state()[QLatin1String("duoSettings")][QLatin1String("aiGatewayUrl")].isNull());
    // A flat server again: flipped back.
    m_double->patch(R"({"switches": {"nestedDuoSettings": false}})");
    const auto back = send(action);
    QVERIFY(back && back->outcome == Outcome::Ok);
    QCOMPARE(int(back->nestedDuoSettings), int(Answer::No));
}

void GitlabApplyTest::refusedValueIsNoFlip()
{
    m_double->trap(R"({"trap": "refuseArgument", "name": "provider", "always": true})");
    play(s("19.0.0")); // refuses provider whether it is there or not
    m_double->patch(R"({"switches": {"schemaChanges": {"AiSelfHostedModelCreateInput.model": {"since": "99.0"}}}})");
    const auto sent = send(CreateModel{fresh("One")});
    QVERIFY(sent.has_value());
    QCOMPARE(int(sent->outcome), int(Outcome::Denied));
    QCOMPARE(sent->error.slug, s("argument-not-accepted"));
    QCOMPARE(int(sent->providerArgument), int(Answer::Unknown));
    QVERIFY(m_double->requests().size() <= 2);
}

void GitlabApplyTest::unassigned()
{
    const AssignFeatures action{{s("code_completions")}, Unassigned()};
    const auto taken = send(action);
    QVERIFY(taken && taken->outcome == Outcome::Ok);
    QCOMPARE(int(taken->unassignedAccepted), int(Answer::Yes));
    refresh();
    QVERIFY(m_now.configuration.features.value(s("code_completions")) == Assignment(Unassigned()));

    m_double->trap(R"({"trap": "refuseArgument", "name": "UNASSIGNED", "always": true})");
    const auto refused = send(action);
    QVERIFY(refused && refused->outcome == Outcome::Denied);
    QCOMPARE(int(refused->unassignedAccepted), int(Answer::No));
    QCOMPARE(m_double->requests().size(), 1);
    m_now.observed.unassignedAccepted = Answer::No;
    QCOMPARE(outcome(action), s("error unassigned-not-here"));
}

void GitlabApplyTest::features_data()
{
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<QStringList>("features");
    const QStringList one{s("duo_chat_write_tests")}, two{s("duo_chat_write_tests"), s("duo_chat_refactor_code")};
    QTest::newRow("17.9, one") << "17.9.0" << one;
    QTest::newRow("17.10, one") << "17.10.0" << one;
    QTest::newRow("17.11, two") << "17.11.0" << two;
    QTest::newRow("18.9, two") << "18.9.1" << two;
    QTest::newRow("19.4, two") << "19.4.0" << two;
}

void GitlabApplyTest::features()
{
    QFETCH(QString, gitlab);
    QFETCH(QStringList, features);
    play(gitlab);
    const ModelKey claude = model("Claude 3.5 Sonnet v2 on Bedrock")->key;
    for (const Assignment& each :
        {Assignment(SelfHosted{claude}), Assignment(Disabled()), Assignment(GitLabManaged{})}) {
        const auto sent = send(AssignFeatures{features, each});
        QVERIFY(sent.has_value());
        QVERIFY2(sent->outcome == Outcome::Ok, qPrintable(sent->serverErrors.join(QLatin1Char(' '))));
        QCOMPARE(sent->returnedFeatures, features);
        refresh();
        for (const QString& feature : features) {
            QVERIFY(m_now.configuration.features.value(feature) == each);
            const QJsonValue row = m_double->state()[QLatin1String("features")][feature];
            QCOMPARE(row[QLatin1String("aiSelfHostedModelId")].isNull(), !std::holds_alternative<SelfHosted>(each));
        }
    }
}

void GitlabApplyTest::partialSuccess()
{
    m_double->trap(R"({"trap": "partialFeature", "key": "duo_chat_refactor_code"})");
    m_double->trap(R"({"trap": "localised", "lang": "ja", "always": true})");
    const auto sent = send(AssignFeatures{{s("duo_chat_write_tests"), s("duo_chat_refactor_code")}, Disabled()});
    QVERIFY(sent.has_value());
    QCOMPARE(int(sent->outcome), int(Outcome::FieldErrors));
    QCOMPARE(sent->serverErrors.size(), 1);
    QCOMPARE(sent->returnedFeatures, QStringList({s("duo_chat_write_tests")}));
}

void GitlabApplyTest::fieldErrors()
{
    for (const char* lang : {"en", "de"}) {
        m_double->clearTraps();
        m_double->trap(QJsonObject{{s("trap"), s("localised")}, {s("lang"), s(lang)}, {s("always"), true}});
        QCOMPARE(outcome(CreateModel{fresh("Mixtral on vLLM")}), s("field errors refused-by-gitlab"));
        QCOMPARE(outcome(UpdateDuoSettings{{{s("ai_gateway_url"), s("http://localhost:5052")}}}),
            s("field errors refused-by-gitlab"));
        QCOMPARE(outcome(UpdateApplicationSettings{{{s("duo_chat_expiration_days"), qint64(99)}}}),
            s("field errors refused-by-gitlab"));
    }
    const auto sent = send(CreateModel{fresh("Mixtral on vLLM")});
    QCOMPARE(sent->serverErrors, QStringList({s("Name ist bereits vergeben")}));
}

void GitlabApplyTest::settings()
{
    QCOMPARE(outcome(UpdateDuoSettings{
                 {{s("ai_gateway_timeout_seconds"), qint64(120)}, {s("duo_agent_platform_service_url"), Null()}}}),
        s("ok"));
    const QJsonValue input = m_double->requests().first()[QLatin1String("variables")][QLatin1String("input")];
    QCOMPARE(input.toObject().keys(), QStringList({s("aiGatewayTimeoutSeconds"), s("duoAgentPlatformServiceUrl")}));
    refresh();
    QVERIFY(m_now.configuration.settings.value(s("ai_gateway_timeout_seconds")) == Value(qint64(120)));
    QVERIFY(m_now.configuration.settings.value(s("duo_agent_platform_service_url")) == Value());
}

void GitlabApplyTest::applicationSettings()
{
    QCOMPARE(outcome(UpdateApplicationSettings{
                 {{s("duo_availability"), s("never_on")}, {s("disabled_direct_code_suggestions"), true}}}),
        s("ok"));
    QCOMPARE(m_double->operations(), QStringList({s("PUT /api/v4/application/settings")}));
    refresh();
    QVERIFY(m_now.configuration.settings.value(s("duo_availability")) == Value(s("never_on")));
    QVERIFY(m_now.configuration.settings.value(s("disabled_direct_code_suggestions")) == Value(true));
}

void GitlabApplyTest::allowList()
{
    play(s("19.4.0"));
    const QString chat = s("duo_agent_platform_agentic_chat");
    const ObservedRow* row = m_now.observed.row(chat);
    QVERIFY(row && row->offered.size() > 1);
    QCOMPARE(m_now.configuration.allowLists.value(chat, {s("?")}), QStringList()); // no restriction
    const QString other = row->offered.last().ref;
    QCOMPARE(outcome(UpdateAllowList{chat, {other}}), s("ok"));
    refresh();
    QVERIFY(m_now.configuration.allowLists.value(chat).contains(other));
    QCOMPARE(outcome(UpdateAllowList{chat, {}}), s("ok"));
    refresh();
    QCOMPARE(m_now.configuration.allowLists.value(chat, {s("?")}), QStringList());
}

void GitlabApplyTest::unknownOutcomes_data()
{
    QTest::addColumn<QByteArray>("trap");
    QTest::addColumn<bool>("applied");
    QTest::newRow("500 after save") << QByteArray(R"({"trap": "error500AfterSave"})") << true;
    QTest::newRow("500 before") << QByteArray(R"({"trap": "error500", "operation": "write"})") << false;
    QTest::newRow("503") << QByteArray(R"({"trap": "error503", "operation": "write"})") << false;
    QTest::newRow("connection dropped after save") << QByteArray(R"({"trap": "dropConnectionAfterSave"})") << true;
    QTest::newRow("connection dropped before")
        << QByteArray(R"({"trap": "dropConnectionBefore", "operation": "write"})") << false;
    QTest::newRow("kept-alive connection closed") << QByteArray(R"({"trap": "closeKeptAlive"})") << false;
    QTest::newRow("cut off after save") << QByteArray(R"({"trap": "truncated", "operation": "write"})") << true;
    QTest::newRow("half a JSON after save") << QByteArray(R"({"trap": "malformedJson", "operation": "write"})") << true;
    QTest::newRow("a web page after save")
        << QByteArray(R"({"trap": "notGitlab", "operation": "write", "applied": true})") << true;
}

void GitlabApplyTest::unknownOutcomes()
{
    QFETCH(QByteArray, trap);
    QFETCH(bool, applied);
    for (const bool rest : {false, true}) {
        m_double->clearTraps();
        m_double->trap(trap);
        const Action action = rest ? Action(UpdateApplicationSettings{{{s("duo_chat_expiration_days"), qint64(5)}}})
                                   : Action(CreateModel{fresh("Maybe")});
        QCOMPARE(outcome(action), s("unknown outcome-unknown"));
        QCOMPARE(m_double->requests().size(), 1); // never again by itself
        const QJsonObject state = m_double->state();
        const bool there =
            rest ? state[QLatin1String("applicationSettings")][QLatin1String("duo_chat_expiration_days")].toInt() == 5
                 : !stored("Maybe").isEmpty();
        QCOMPARE(there, applied);
    }
}

void GitlabApplyTest::notExecuted_data()
{
    QTest::addColumn<QByteArray>("trap");
    QTest::addColumn<QString>("expected");
    QTest::newRow("rate limit") << QByteArray(R"({"trap": "rateLimit", "operation": "write", "retryAfter": 7})")
                                << "error rate-limited";
    QTest::newRow("redirect")
        << QByteArray(R"({"trap": "redirect", "operation": "write", "to": "https://elsewhere.example.internal"})")
        << "denied redirected";
    QTest::newRow("401") << QByteArray(R"({"trap": "unauthorized", "operation": "write"})")
                         << "denied token-not-accepted";
    QTest::newRow("403") << QByteArray(R"({"trap": "forbidden", "operation": "write"})") << "denied not-permitted";
}

void GitlabApplyTest::notExecuted()
{
    QFETCH(QByteArray, trap);
    m_double->trap(trap);
    QTEST(outcome(CreateModel{fresh("Never")}), "expected");
    QCOMPARE(m_double->requests().size(), 1);
    QVERIFY(stored("Never").isEmpty());
}

void GitlabApplyTest::readOnlyTokenIsNamed()
{
    QJsonObject token = m_double->state()[QLatin1String("tokens")].toArray().first().toObject();
    token.insert(s("scopes"), QJsonArray{s("read_api"), s("admin_mode")});
    m_double->patch(QJsonObject{{s("tokens"), QJsonArray{token}}});
    refresh();
    for (const Action& each : {Action(CreateModel{fresh("Never")}),
             Action(UpdateApplicationSettings{{{s("duo_chat_expiration_days"), qint64(5)}}})}) {
        const auto sent = send(each);
        QVERIFY(sent && sent->outcome == Outcome::Denied);
        QCOMPARE(sent->error.slug, s("token-lacks-scope"));
        QCOMPARE(sent->error.args, QStringList({s("api")}));
        QCOMPARE(int(sent->error.kind), int(base::ErrorKind::NotPermitted));
    }
}

void GitlabApplyTest::cancelledBeforeItLeft()
{
    m_double->forgetRequests();
    const Capabilities can = effective(catalogue(), m_now.observed.version, m_now.observed);
    base::Source<base::Secret> pending;
    const auto operation = api().send(CreateModel{fresh("Never", Platform::Api, SetKey{keyRef})}, can, m_now.observed,
        [&](const SecretRef&) { return pending.operation(); });
    pending.onCancel([&] { pending.fail({base::ErrorKind::Cancelled, s("cancelled"), {}, {}, {}}); });
    operation.cancel();
    const auto sent = answerOf(operation, 2000);
    QVERIFY(!sent.has_value());
    QCOMPARE(int(sent.error().kind), int(base::ErrorKind::Cancelled));
    QCOMPARE(m_double->requests().size(), 0);
}

QTEST_GUILESS_MAIN(GitlabApplyTest)
#include "gitlab_apply_test.moc"
