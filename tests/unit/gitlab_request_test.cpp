// SPDX-License-Identifier: Apache-2.0
// What leaves this machine for each action, at each kind of server.
#include "gitlab/request.h"
#include "gitlab_fixture.h"

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace gatehouse::gitlab;
using gatehouse::test::catalogue;
using gatehouse::test::compact;

Q_DECLARE_METATYPE(gatehouse::domain::Action)
Q_DECLARE_METATYPE(gatehouse::domain::Observed)

namespace {

const ModelKey mixtral = ModelKey::fromText(QStringLiteral("11111111-1111-1111-1111-111111111111"));
const ModelKey claude = ModelKey::fromText(QStringLiteral("22222222-2222-2222-2222-222222222222"));
const ModelKey fresh = ModelKey::fromText(QStringLiteral("33333333-3333-3333-3333-333333333333"));
const SecretRef keychain{SecretRef::Store::Keychain, QStringLiteral("k")};

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Observed onServer()
{
    Observed out;
    out.models[mixtral].remoteId = s("gid://gitlab/Ai::SelfHostedModel/1");
    out.models[mixtral].hasKey = true;
    out.models[claude].remoteId = s("gid://gitlab/Ai::SelfHostedModel/2");
    return out;
}

Model api(const ModelKey& key, KeyIntent intent = KeepKey())
{
    return {key, s("Mixtral"), s("mixtral"), Platform::Api, s("http://vllm.example.internal:8000/v1"),
        s("custom_openai/m"), intent};
}

Model on(Platform platform, KeyIntent intent = KeepKey())
{
    const QString prefix = platform == Platform::Bedrock ? s("bedrock/") : s("vertex_ai/");
    return {claude, s("Claude"), s("claude_3"), platform, {}, prefix + s("c"), intent};
}

Wire wireAt(const char* text)
{
    return effective(catalogue(), test::version(text), {}).wire;
}

} // namespace

class GitlabRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void input_data();
    void input();
    void refused_data();
    void refused();
    void applicationSettings();
    void nestedDuoSettings();
    void learntProvider();
    void bodyHasTheKeyAndNothingElseChanged();
    void keyThatIsNoText();
};

void GitlabRequestTest::input_data()
{
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* gitlab, const Action& action, const char* operation,
                         const char* expected) {
        QTest::newRow(name) << s(gitlab) << action << s(operation) << s(expected);
    };
    const auto assign = [](std::initializer_list<const char*> features, const Assignment& a) -> Action {
        QStringList names;
        for (const char* each : features)
            names.append(s(each));
        return AssignFeatures{names, a};
    };

    row("create 18.9", "18.9", CreateModel{api(fresh)}, "ModelCreate",
        R"({"endpoint":"http://vllm.example.internal:8000/v1","identifier":"custom_openai/m","model":"MIXTRAL","name":"Mixtral"})");
    row("create 18.11 reads provider, does not send it", "18.11", CreateModel{api(fresh)}, "ModelCreate",
        R"({"endpoint":"http://vllm.example.internal:8000/v1","identifier":"custom_openai/m","model":"MIXTRAL","name":"Mixtral"})");
    row("create 19.0 with key", "19.0", CreateModel{api(fresh, SetKey{keychain})}, "ModelCreate",
        R"({"apiToken":{"gatehouse":"secret"},"endpoint":"http://vllm.example.internal:8000/v1","identifier":"custom_openai/m","model":"MIXTRAL","name":"Mixtral","provider":"API"})");
    row("create bedrock 17.9: placeholder endpoint", "17.9", CreateModel{on(Platform::Bedrock)}, "ModelCreate",
        R"({"endpoint":"http://bedrockselfhostedmodel.com","identifier":"bedrock/c","model":"CLAUDE_3","name":"Claude"})");
    row("create vertex 18.10: placeholder endpoint", "18.10", CreateModel{on(Platform::VertexAi)}, "ModelCreate",
        R"({"endpoint":"http://vertexselfhostedmodel.com","identifier":"vertex_ai/c","model":"CLAUDE_3","name":"Claude"})");
    row("create vertex 19.0: no endpoint", "19.0", CreateModel{on(Platform::VertexAi)}, "ModelCreate",
        R"({"endpoint":null,"identifier":"vertex_ai/c","model":"CLAUDE_3","name":"Claude","provider":"VERTEX_AI"})");

    row("update keeps the key by leaving it out", "18.9", UpdateModel{api(mixtral), {s("name")}}, "ModelUpdate",
        R"({"endpoint":"http://vllm.example.internal:8000/v1","id":"gid://gitlab/Ai::SelfHostedModel/1","identifier":"custom_openai/m","model":"MIXTRAL","name":"Mixtral"})");
    row("update clears the key", "18.9", UpdateModel{api(mixtral, ClearKey()), {s("api_key")}}, "ModelUpdate",
        R"({"apiToken":"","endpoint":"http://vllm.example.internal:8000/v1","id":"gid://gitlab/Ai::SelfHostedModel/1","identifier":"custom_openai/m","model":"MIXTRAL","name":"Mixtral"})");
    row("update sets the key", "19.4", UpdateModel{api(mixtral, SetKey{keychain}), {s("api_key")}}, "ModelUpdate",
        R"({"apiToken":{"gatehouse":"secret"},"endpoint":"http://vllm.example.internal:8000/v1","id":"gid://gitlab/Ai::SelfHostedModel/1","identifier":"custom_openai/m","model":"MIXTRAL","name":"Mixtral","provider":"API"})");
    Model moved = on(Platform::Bedrock);
    moved.key = mixtral;
    row("a platform without keys leaves none behind", "18.9", UpdateModel{moved, {s("platform"), s("identifier")}},
        "ModelUpdate",
        R"({"apiToken":"","endpoint":"http://bedrockselfhostedmodel.com","id":"gid://gitlab/Ai::SelfHostedModel/1","identifier":"bedrock/c","model":"CLAUDE_3","name":"Claude"})");
    row("but a rename there touches no key", "18.9", UpdateModel{moved, {s("name")}}, "ModelUpdate",
        R"({"endpoint":"http://bedrockselfhostedmodel.com","id":"gid://gitlab/Ai::SelfHostedModel/1","identifier":"bedrock/c","model":"CLAUDE_3","name":"Claude"})");
    row("delete", "18.9", DeleteModel{mixtral, s("Mixtral")}, "ModelDelete",
        R"({"id":"gid://gitlab/Ai::SelfHostedModel/1"})");

    row("one feature 17.9", "17.9", assign({"duo_chat"}, SelfHosted{mixtral}), "FeatureSettingUpdate",
        R"({"aiSelfHostedModelId":"gid://gitlab/Ai::SelfHostedModel/1","feature":"DUO_CHAT","provider":"SELF_HOSTED"})");
    row("a list 17.11", "17.11", assign({"duo_chat", "code_completions"}, SelfHosted{mixtral}), "FeatureSettingUpdate",
        R"({"aiSelfHostedModelId":"gid://gitlab/Ai::SelfHostedModel/1","features":["DUO_CHAT","CODE_COMPLETIONS"],"provider":"SELF_HOSTED"})");
    row("disabled clears the model", "18.9", assign({"duo_chat"}, Disabled()), "FeatureSettingUpdate",
        R"({"aiSelfHostedModelId":null,"features":["DUO_CHAT"],"provider":"DISABLED"})");
    row("unassigned clears the model", "18.4", assign({"code_completions"}, Unassigned()), "FeatureSettingUpdate",
        R"({"aiSelfHostedModelId":null,"features":["CODE_COMPLETIONS"],"provider":"UNASSIGNED"})");
    row("vendored before managed models", "18.3", assign({"duo_chat"}, GitLabManaged{}), "FeatureSettingUpdate",
        R"({"aiSelfHostedModelId":null,"features":["DUO_CHAT"],"provider":"VENDORED"})");
    row("GitLab default", "18.9", assign({"duo_chat"}, GitLabManaged{}), "FeatureSettingUpdate",
        R"({"aiSelfHostedModelId":null,"features":["DUO_CHAT"],"offeredModelRef":null,"provider":"VENDORED"})");
    row("a managed model", "18.4", assign({"duo_chat"}, GitLabManaged{s("claude_sonnet_4")}), "FeatureSettingUpdate",
        R"({"aiSelfHostedModelId":null,"features":["DUO_CHAT"],"offeredModelRef":"claude_sonnet_4","provider":"VENDORED"})");
    row("allow-list", "19.1", UpdateAllowList{s("duo_agent_platform_agentic_chat"), {s("a"), s("b")}},
        "AllowListUpdate",
        R"({"allowlistEnabled":true,"allowlistModelRefs":["a","b"],"feature":"DUO_AGENT_PLATFORM_AGENTIC_CHAT"})");
    row("no restriction", "19.1", UpdateAllowList{s("duo_agent_platform_agentic_chat"), {}}, "AllowListUpdate",
        R"({"allowlistEnabled":false,"allowlistModelRefs":[],"feature":"DUO_AGENT_PLATFORM_AGENTIC_CHAT"})");

    row("only what changes", "18.9", UpdateDuoSettings{{{s("ai_gateway_timeout_seconds"), qint64(120)}}},
        "DuoSettingsUpdate", R"({"aiGatewayTimeoutSeconds":120})");
    row("blank clears a URL", "18.9",
        UpdateDuoSettings{{{s("ai_gateway_url"), Null()}, {s("duo_agent_platform_service_url"), Null()}}},
        "DuoSettingsUpdate", R"({"aiGatewayUrl":"","duoAgentPlatformServiceUrl":""})");
    row("null for everyone", "19.4", UpdateDuoSettings{{{s("minimum_access_level_execute"), Null()}}},
        "DuoSettingsUpdate", R"({"minimumAccessLevelExecute":null})");
}

void GitlabRequestTest::input()
{
    QFETCH(QString, gitlab);
    QFETCH(Action, action);
    QFETCH(QString, operation);
    const Observed observed = onServer();
    const auto call = requestFor(action, {wireAt(qPrintable(gitlab)), observed, catalogue()});
    QVERIFY2(call.has_value(), call ? "" : qPrintable(call.error().slug));
    QCOMPARE(call->method, QByteArray("POST"));
    QCOMPARE(call->path, s("/api/graphql"));
    QCOMPARE(call->operation, operation);
    QTEST(compact(call->body[QLatin1String("input")].toObject()), "expected");
    QCOMPARE(call->secret.has_value(), compact(call->body).contains(s("\"secret\"")));
}

void GitlabRequestTest::refused_data()
{
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QString>("slug");
    const auto row = [](const char* name, const char* gitlab, const Action& action, const char* slug) {
        QTest::newRow(name) << s(gitlab) << action << s(slug);
    };
    row("by hand", "18.9", ByHand{s("accept-terms"), {}}, "step-is-by-hand");
    row("update of a model GitLab does not have", "18.9", UpdateModel{api(fresh), {}}, "model-not-on-server");
    row("delete of one", "18.9", DeleteModel{fresh, s("x")}, "model-not-on-server");
    row("assignment of one", "18.9", AssignFeatures{{s("duo_chat")}, SelfHosted{fresh}}, "model-not-on-server");
    row("two features at once 17.10", "17.10", AssignFeatures{{s("a"), s("b")}, Disabled()}, "one-feature-a-request");
    row("no feature", "18.9", AssignFeatures{{}, Disabled()}, "one-feature-a-request");
    row("unassigned before 18.4", "18.3", AssignFeatures{{s("duo_chat")}, Unassigned()}, "unassigned-not-here");
    row("managed model before 18.4", "18.3", AssignFeatures{{s("duo_chat")}, GitLabManaged{s("ref")}},
        "managed-models-not-here");
    row("unrecognised", "18.9", AssignFeatures{{s("duo_chat")}, Unrecognised{s("new")}}, "assignment-not-writable");
    row("key on bedrock", "18.9", CreateModel{on(Platform::Bedrock, SetKey{keychain})}, "platform-takes-no-key");
    row("key on vertex", "19.0", UpdateModel{on(Platform::VertexAi, SetKey{keychain}), {}}, "platform-takes-no-key");
    row("allow-list before 19.1", "19.0", UpdateAllowList{s("x"), {}}, "allow-list-not-here");
    row("unknown setting", "18.9", UpdateDuoSettings{{{s("nonsense"), true}}}, "setting-not-writable");
    row("setting of the other transport", "18.9", UpdateDuoSettings{{{s("duo_availability"), s("default_on")}}},
        "setting-not-writable");
    row("setting of the browser", "18.9", UpdateApplicationSettings{{{s("self_hosted_beta_models"), true}}},
        "setting-not-writable");
}

void GitlabRequestTest::refused()
{
    QFETCH(QString, gitlab);
    QFETCH(Action, action);
    const Observed observed = onServer();
    const auto call = requestFor(action, {wireAt(qPrintable(gitlab)), observed, catalogue()});
    QVERIFY(!call.has_value());
    QTEST(call.error().slug, "slug");
}

void GitlabRequestTest::applicationSettings()
{
    Catalogue facts = catalogue();
    SettingSpec inverted;
    inverted.key = s("direct");
    inverted.kind = SettingKind::Bool;
    inverted.writeTo = Transport::ApplicationSettings;
    inverted.writeName = s("disabled_direct");
    inverted.mapping = Mapping::Inverted;
    facts.settings.append(inverted);
    const UpdateApplicationSettings action{{{s("duo_availability"), s("never_on")}, {s("direct"), true},
        {s("duo_chat_expiration_days"), qint64(7)}, {s("duo_workflows_default_image_registry"), Null()}}};
    const auto call = requestFor(action, {wireAt("18.9"), {}, facts});
    QVERIFY(call.has_value());
    QCOMPARE(call->method, QByteArray("PUT"));
    QCOMPARE(call->path, s("/api/v4/application/settings"));
    const QString expected = s(
        R"({"disabled_direct":false,"duo_availability":"never_on","duo_chat_expiration_days":7,"duo_workflows_default_image_registry":null})");
    QCOMPARE(QString::fromUtf8(*bodyOf(*call, {}, {})), expected);
}

void GitlabRequestTest::nestedDuoSettings()
{
    Wire wire = wireAt("17.9");
    wire.nestedDuoSettings = true;
    const auto call = requestFor(UpdateDuoSettings{{{s("ai_gateway_url"), s("http://g")}}}, {wire, {}, catalogue()});
    QVERIFY(call.has_value());
    const QString expected = s(R"({"input":{"duoSettings":{"aiGatewayUrl":"http://g"}}})");
    QCOMPARE(compact(call->body), expected);
}

void GitlabRequestTest::learntProvider()
{
    Observed observed = onServer();
    observed.providerArgument = Answer::No; // a 19.0 that lacks the argument is as 18.11 in the endpoint, too
    const Wire wire = effective(catalogue(), test::version("19.0"), observed).wire;
    const auto call = requestFor(CreateModel{on(Platform::Bedrock)}, {wire, observed, catalogue()});
    QVERIFY(call.has_value());
    const QString expected = s(
        R"({"endpoint":"http://bedrockselfhostedmodel.com","identifier":"bedrock/c","model":"CLAUDE_3","name":"Claude"})");
    QCOMPARE(compact(call->body[QLatin1String("input")].toObject()), expected);
}

void GitlabRequestTest::bodyHasTheKeyAndNothingElseChanged()
{
    Model model = api(fresh, SetKey{keychain});
    model.name = s(R"(named {"gatehouse":"secret"})"); // looks like the placeholder, is not
    const auto call = requestFor(CreateModel{model}, {wireAt("18.9"), {}, catalogue()});
    QVERIFY(call.has_value());
    QCOMPARE(call->secret, std::optional(keychain));
    const auto body = bodyOf(*call, s("mutation M { x }"), base::makeSecret("a\"b\\c\td\xc3\xa4"));
    QVERIFY(body.has_value());
    const QJsonObject sent = QJsonDocument::fromJson(*body).object();
    QCOMPARE(sent[QLatin1String("query")].toString(), s("mutation M { x }"));
    QCOMPARE(sent[QLatin1String("operationName")].toString(), s("ModelCreate"));
    const QJsonValue input = sent[QLatin1String("variables")][QLatin1String("input")];
    QCOMPARE(input[QLatin1String("apiToken")].toString(), s("a\"b\\c\td\xc3\xa4"));
    QCOMPARE(input[QLatin1String("name")].toString(), model.name);
}

void GitlabRequestTest::keyThatIsNoText()
{
    const auto call = requestFor(CreateModel{api(fresh, SetKey{keychain})}, {wireAt("18.9"), {}, catalogue()});
    for (const base::Secret& secret : {base::makeSecret("\xff\xfe"), base::Secret()}) {
        const auto body = bodyOf(*call, {}, secret);
        QVERIFY(!body.has_value());
        QCOMPARE(body.error().slug, s("key-not-text"));
    }
}

QTEST_APPLESS_MAIN(GitlabRequestTest)
#include "gitlab_request_test.moc"
