// SPDX-License-Identifier: Apache-2.0
// Answers to domain values: types, nulls, unknown values, identity of models.
#include "gitlab/read.h"
#include "gitlab_fixture.h"

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace gatehouse::gitlab;
using gatehouse::test::catalogue;
using gatehouse::test::reply;
using gatehouse::test::version;

Q_DECLARE_METATYPE(gatehouse::net::Reply)

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

QByteArray models(const QByteArray& nodes, const QByteArray& page = R"({"hasNextPage":false,"endCursor":null})")
{
    return R"({"data":{"aiSelfHostedModels":{"nodes":[)" + nodes + R"(],"pageInfo":)" + page + "}}}";
}

QByteArray model(
    int id, const QByteArray& name, const QByteArray& more = R"("endpoint":"http://m","identifier":"custom_openai/m")")
{
    QByteArray out =
        R"({"id":"gid://gitlab/Ai::SelfHostedModel/ID","name":"NAME","model":"mixtral","hasApiToken":true,"releaseState":"GA",
        "createdAt":"2026-01-12T09:00:00Z","updatedAt":null,MORE})";
    return out.replace("ID\"", QByteArray::number(id) + '"').replace("NAME", name).replace("MORE", more);
}

QByteArray features(const QByteArray& nodes)
{
    return R"({"data":{"aiFeatureSettings":{"nodes":[)" + nodes + R"(],"pageInfo":{"hasNextPage":false}}}})";
}

QByteArray row(
    const QByteArray& feature, const QByteArray& provider, const QByteArray& more = R"("selfHostedModel":null)")
{
    QByteArray out =
        R"({"feature":"KEY","provider":"PROVIDER","title":"T","mainFeature":"M","compatibleLlms":["mixtral"],"releaseState":"GA",MORE})";
    return out.replace("KEY", feature).replace("PROVIDER", provider).replace("MORE", more);
}

Reading modelsRead(const QByteArray& nodes, const ReadRequest& request = {})
{
    Reading out;
    const auto page = modelsOf(reply(200, models(nodes)), catalogue());
    if (page)
        takeModels(out, page->models, request);
    return out;
}

} // namespace

class GitlabReadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statusErrors_data();
    void statusErrors();
    void metadata_data();
    void metadata();
    void flaws_data();
    void flaws();
    void deepAnswers();
    void platforms_data();
    void platforms();
    void keysOfModels();
    void assignments_data();
    void assignments();
    void hiddenRowsAreAbsent();
    void pinnedModelSurvivesMissingDefinitions();
    void settings_data();
    void settings();
    void settingsKeepTheOtherTransport();
    void partialInstance();
    void flagQuestionsAreShort();
};

void GitlabReadTest::statusErrors_data()
{
    QTest::addColumn<net::Reply>("answer");
    QTest::addColumn<QString>("expected");
    const auto header = [](net::Reply r, const char* name, const char* value) {
        r.headers.append(qMakePair(QByteArray(name), QByteArray(value)));
        return r;
    };
    QTest::newRow("200") << reply(200, "{}") << "";
    QTest::newRow("401") << reply(401, R"({"message":"w"})") << "not-permitted token-not-accepted";
    QTest::newRow("403") << reply(403, R"({"message":"w"})") << "not-permitted not-permitted /api/graphql";
    QTest::newRow("scope: the least that does")
        << reply(403, R"({"error":"insufficient_scope","scope":"api read_api"})")
        << "not-permitted token-lacks-scope read_api";
    QTest::newRow("404") << reply(404, "{}") << "not-gitlab not-gitlab https://gitlab.example.internal/api/graphql";
    QTest::newRow("redirect") << header(reply(302, ""), "Location", "https://sso.example.internal/")
                              << "not-gitlab redirected https://sso.example.internal/";
    QTest::newRow("429") << header(reply(429, "x", "text/plain"), "Retry-After", "60")
                         << "rate-limited rate-limited 60";
    QTest::newRow("502") << reply(502, "<html>", "text/html") << "unreachable server-error 502";
    QTest::newRow("a port of TLS") << reply(400, "<html>400 The plain HTTP request was sent to HTTPS port</html>",
                                          "text/html")
                                   << "not-gitlab http-to-tls-port gitlab.example.internal";
    QTest::newRow("418") << reply(418, "") << "refused request-refused 418";
}

void GitlabReadTest::statusErrors()
{
    QFETCH(net::Reply, answer);
    const auto error = statusError(answer);
    const QString text =
        error ? (QStringList{name(error->kind), error->slug} + error->args).join(QLatin1Char(' ')) : QString();
    QTEST(text, "expected");
}

void GitlabReadTest::metadata_data()
{
    QTest::addColumn<net::Reply>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("good") << reply(200, R"({"version":"18.9.1-ee","revision":"abc","enterprise":true})") << "18.9.1-ee";
    QTest::newRow("community") << reply(200, R"({"version":"18.9.1","revision":"abc","enterprise":false})")
                               << "community-edition";
    QTest::newRow("too old") << reply(200, R"({"version":"17.8.4-ee","revision":"abc","enterprise":true})")
                             << "version-too-old";
    QTest::newRow("HTML") << reply(200, "<html></html>", "text/html") << "not-gitlab";
    QTest::newRow("HTML that calls itself JSON") << reply(200, "<html></html>") << "answer-not-json";
    QTest::newRow("other JSON") << reply(200, R"({"status":"ok"})") << "not-gitlab";
    QTest::newRow("a list") << reply(200, "[1]") << "malformed-answer";
    QTest::newRow("404") << reply(404, R"({"error":"404 Not Found"})") << "not-gitlab";
}

void GitlabReadTest::metadata()
{
    QFETCH(net::Reply, answer);
    const auto metadata = metadataOf(answer, version("17.9"));
    QTEST(metadata ? metadata->version.text() : metadata.error().slug, "expected");
}

void GitlabReadTest::flaws_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::newRow("a number for a name") << models(model(1, "A") +
                                                   R"(,{"id":"x","name":5,"model":"gpt","hasApiToken":true})")
                                         << "data.aiSelfHostedModels.nodes[1].name";
    QTest::newRow("null for an id") << models(R"({"id":null})") << "data.aiSelfHostedModels.nodes[0].id";
    QTest::newRow("nodes no list") << QByteArray(R"({"data":{"aiSelfHostedModels":{"nodes":{}}}})")
                                   << "data.aiSelfHostedModels.nodes";
    QTest::newRow("a text for the connection")
        << QByteArray(R"({"data":{"aiSelfHostedModels":"x"}})") << "data.aiSelfHostedModels";
    QTest::newRow("a bad time") << models(model(1, "A").replace("2026-01-12T09:00:00Z", "yesterday"))
                                << "data.aiSelfHostedModels.nodes[0].createdAt";
    QTest::newRow("a page without a cursor") << models(model(1, "A"), R"({"hasNextPage":true,"endCursor":null})")
                                             << "data.aiSelfHostedModels.pageInfo.endCursor";
    QTest::newRow("field missing") << QByteArray(R"({"data":{}})") << "data.aiSelfHostedModels";
    QTest::newRow("no data") << QByteArray("{}") << "data.aiSelfHostedModels";
    QTest::newRow("a list for all") << QByteArray("[]") << "data.aiSelfHostedModels";
}

void GitlabReadTest::flaws()
{
    QFETCH(QByteArray, body);
    const auto page = modelsOf(reply(200, body), catalogue());
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().slug, s("malformed-answer"));
    QCOMPARE(int(page.error().kind), int(base::ErrorKind::Malformed));
    QTEST(page.error().args.value(0), "path");
}

void GitlabReadTest::deepAnswers()
{
    const QByteArray deep = R"({"data":)" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
    QCOMPARE(modelsOf(reply(200, deep), catalogue()).error().slug, s("answer-too-deep"));
    // Brackets inside a text do not count.
    const QByteArray text = models(model(1, QByteArray(200, '[') + "\\\""));
    QCOMPARE(modelsOf(reply(200, text), catalogue())->models.first().model.name,
        QString(200, QLatin1Char('[')) + QLatin1Char('"'));
}

void GitlabReadTest::platforms_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("unknown");
    QTest::newRow("api") << QByteArray(R"("endpoint":"http://m","identifier":"custom_openai/m")") << "api http://m"
                         << "";
    QTest::newRow("by prefix, placeholder goes")
        << QByteArray(R"("endpoint":"http://bedrockselfhostedmodel.com","identifier":"bedrock/x")") << "bedrock "
        << "";
    QTest::newRow("vertex by prefix")
        << QByteArray(R"("endpoint":"http://vertexselfhostedmodel.com","identifier":"vertex_ai/x")") << "vertex_ai "
        << "";
    QTest::newRow("provider before prefix")
        << QByteArray(R"("endpoint":"http://m","identifier":"bedrock/x","provider":"API")") << "api http://m"
        << "";
    QTest::newRow("19.0 without endpoint")
        << QByteArray(R"("endpoint":null,"identifier":"x","provider":"VERTEX_AI")") << "vertex_ai "
        << "";
    QTest::newRow("unknown provider") << QByteArray(
                                             R"("endpoint":"http://m","identifier":"azure/x","provider":"AZURE")")
                                      << "api http://m"
                                      << "azure";
    QTest::newRow("no identifier") << QByteArray(R"("endpoint":"http://m","identifier":null)") << "api http://m"
                                   << "";
}

void GitlabReadTest::platforms()
{
    QFETCH(QByteArray, fields);
    const Reading reading = modelsRead(model(1, "A", fields));
    QCOMPARE(reading.configuration.models.size(), 1);
    const Model& read = reading.configuration.models.first();
    QTEST(platformKey(read.platform) + QLatin1Char(' ') + read.endpoint, "expected");
    QTEST(reading.observed.rawUnknown.value(s("models/gid://gitlab/Ai::SelfHostedModel/1/provider")).toString(),
        "unknown");
    QVERIFY(std::holds_alternative<KeepKey>(read.apiKey));
}

void GitlabReadTest::keysOfModels()
{
    // Known: A with id 1, B with id 2, C that was made here and whose id is not known yet.
    ReadRequest request;
    for (const char* each : {"A", "B", "C"})
        request.previous.models.append({ModelKey::create(), s(each), s("mixtral"), Platform::Api, {}, {}, KeepKey()});
    const ModelKey a = request.previous.models[0].key, b = request.previous.models[1].key,
                   c = request.previous.models[2].key;
    request.previousObserved.models[a].remoteId = s("gid://gitlab/Ai::SelfHostedModel/1");
    request.previousObserved.models[b].remoteId = s("gid://gitlab/Ai::SelfHostedModel/2");

    const auto keysAfter = [&](const QByteArray& nodes) {
        QList<ModelKey> out;
        for (const Model& each : modelsRead(nodes, request).configuration.models)
            out.append(each.key);
        return out;
    };
    QCOMPARE(keysAfter(model(1, "B") + "," + model(2, "A")), QList<ModelKey>({a, b})); // names swapped on the server
    QCOMPARE(keysAfter(model(7, "C")), QList<ModelKey>({c}));                          // made here
    QCOMPARE(keysAfter(model(8, "A")), QList<ModelKey>({a}));                          // replaced under a new id
    const auto renamed = keysAfter(model(1, "X") + "," + model(9, "A")); // renamed, and its old name given to another
    QCOMPARE(renamed[0], a);
    QVERIFY(renamed[1] != b && renamed[1] != c && renamed[1] != a);
    QCOMPARE(keysAfter(model(1, "A") + "," + model(1, "A")), QList<ModelKey>({a})); // pages overlap
    QVERIFY(keysAfter(model(5, "a"))[0] != a);                                      // names are case-sensitive
}

void GitlabReadTest::assignments_data()
{
    QTest::addColumn<QByteArray>("node");
    QTest::addColumn<Assignment>("expected");
    QTest::addColumn<QString>("unknown");
    const ModelKey key = ModelKey::fromText(s("11111111-1111-1111-1111-111111111111"));
    const QByteArray known = R"("selfHostedModel":{"id":"gid://gitlab/Ai::SelfHostedModel/1","name":"A"})";
    QTest::newRow("self-hosted") << row("f", "self_hosted", known) << Assignment(SelfHosted{key}) << "";
    QTest::newRow("in capitals") << row("f", "SELF_HOSTED", known) << Assignment(SelfHosted{key}) << "";
    QTest::newRow("of a model that is not there")
        << row("f", "self_hosted", R"("selfHostedModel":{"id":"gid://gitlab/Ai::SelfHostedModel/9","name":"Z"})")
        << Assignment(Unrecognised{s("self_hosted")}) << "self_hosted: Z";
    QTest::newRow("of none") << row("f", "self_hosted", R"("selfHostedModel":null)")
                             << Assignment(Unrecognised{s("self_hosted")}) << "self_hosted";
    QTest::newRow("disabled, model left over") << row("f", "disabled", known) << Assignment(Disabled()) << "";
    QTest::newRow("unassigned") << row("f", "unassigned") << Assignment(Unassigned()) << "";
    QTest::newRow("GitLab default") << row("f", "vendored", R"("gitlabModel":null)") << Assignment(GitLabManaged{})
                                    << "";
    QTest::newRow("managed") << row("f", "vendored", R"("gitlabModel":{"ref":"r","name":"R"})")
                             << Assignment(GitLabManaged{s("r")}) << "";
    QTest::newRow("from the future") << row("f", "federated") << Assignment(Unrecognised{s("federated")})
                                     << "federated";
}

void GitlabReadTest::assignments()
{
    QFETCH(QByteArray, node);
    QFETCH(Assignment, expected);
    Reading reading;
    reading.observed.models[ModelKey::fromText(s("11111111-1111-1111-1111-111111111111"))].remoteId =
        s("gid://gitlab/Ai::SelfHostedModel/1");
    const auto page = featuresOf(reply(200, features(node)));
    QVERIFY(page.has_value());
    takeFeatures(reading, page->rows, {});
    QVERIFY(reading.configuration.features.value(s("f")) == expected);
    QTEST(reading.observed.rawUnknown.value(s("features/f/provider")).toString(), "unknown");
    QCOMPARE(reading.observed.rows.size(), 1);
    QCOMPARE(reading.observed.rows.first().compatibleFamilies, QStringList({s("mixtral")}));
}

void GitlabReadTest::hiddenRowsAreAbsent()
{
    Reading reading;
    reading.configuration.features.insert(s("gone"), Disabled());
    takeFeatures(reading, featuresOf(reply(200, features(row("here", "unassigned"))))->rows, {});
    QCOMPARE(reading.configuration.features.keys(), QStringList({s("here")}));
}

void GitlabReadTest::pinnedModelSurvivesMissingDefinitions()
{
    ReadRequest request;
    request.previous.features.insert(s("f"), GitLabManaged{s("pinned")});
    request.previous.allowLists.insert(s("f"), {s("pinned")});
    Reading reading;
    takeFeatures(reading, featuresOf(reply(200, features(row("f", "vendored"))))->rows, request);
    QVERIFY(reading.configuration.features.value(s("f")) == Assignment(GitLabManaged{s("pinned")}));
    QCOMPARE(reading.configuration.allowLists.value(s("f")), QStringList({s("pinned")}));
    // With the definitions at hand, the row's word counts.
    const QByteArray told = row("f", "vendored",
        R"("defaultGitlabModel":{"ref":"d","name":"D"},"allowList":{"enabled":true,"models":{"nodes":[{"ref":"a","allowed":true},{"ref":"b","allowed":false}]}})");
    takeFeatures(reading, featuresOf(reply(200, features(told)))->rows, request);
    QVERIFY(reading.configuration.features.value(s("f")) == Assignment(GitLabManaged{}));
    QCOMPARE(reading.configuration.allowLists.value(s("f")), QStringList({s("a")}));
}

void GitlabReadTest::settings_data()
{
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<bool>("rest");
    QTest::addColumn<bool>("manages");
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    const auto duo = [](const char* name, const char* gitlab, bool manages, const char* values, const char* key,
                         const char* expected) {
        QTest::newRow(name) << s(gitlab) << false << manages << QByteArray(values) << s(key) << s(expected);
    };
    const auto rest = [](const char* name, const char* values, const char* key, const char* expected) {
        QTest::newRow(name) << s("18.9") << true << true << QByteArray(values) << s(key) << s(expected);
    };
    duo("a URL", "18.9", true, R"({"aiGatewayUrl":"http://g"})", "ai_gateway_url", "\"http://g\"");
    duo("null with the ability: not set", "18.9", true, R"({"aiGatewayUrl":null})", "ai_gateway_url", "null");
    duo("blank: not set", "18.9", true, R"({"aiGatewayUrl":""})", "ai_gateway_url", "null");
    duo("null without: not visible", "18.9", false, R"({"aiGatewayUrl":null})", "ai_gateway_url", "not visible");
    duo("a field that is absent", "18.9", false, "{}", "ai_gateway_url", "not visible");
    duo("not in this release", "18.3", true, R"({"duoAgentPlatformServiceUrl":"h:1"})",
        "duo_agent_platform_service_url", "not managed");
    duo("null of another ability", "18.9", true, R"({"duoCoreFeaturesEnabled":null})", "duo_core_features_enabled",
        "not visible");
    duo("everyone, with the ability", "18.9", true, R"({"minimumAccessLevelExecute":null})",
        "minimum_access_level_execute", "null");
    duo("everyone, proven by a sibling", "18.9", false,
        R"({"minimumAccessLevelExecute":null,"minimumAccessLevelExecuteAsync":"OWNER"})",
        "minimum_access_level_execute", "null");
    duo("everyone, not proven", "18.9", false, R"({"minimumAccessLevelExecute":null})", "minimum_access_level_execute",
        "not visible");
    duo("another's value proves nothing for a URL", "19.0", false, R"({"aiGatewayUrl":null,"duoCliEnabled":true})",
        "ai_gateway_url", "not visible");
    duo("a level from the future", "18.9", true, R"({"minimumAccessLevelExecute":"WIZARD"})",
        "minimum_access_level_execute", "\"WIZARD\" (unknown)");
    duo("a text for a number", "18.9", true, R"({"aiGatewayTimeoutSeconds":"60"})", "ai_gateway_timeout_seconds",
        "flaw at v.aiGatewayTimeoutSeconds");
    duo("a fraction", "18.9", true, R"({"aiGatewayTimeoutSeconds":60.5})", "ai_gateway_timeout_seconds",
        "flaw at v.aiGatewayTimeoutSeconds");
    rest("a choice", R"({"duo_availability":"default_off"})", "duo_availability", "\"default_off\"");
    rest("from the pair of switches", R"({"duo_features_enabled":false,"lock_duo_features_enabled":true})",
        "duo_availability", "\"never_on\"");
    rest("a choice from the future", R"({"duo_availability":"always_on"})", "duo_availability",
        "\"always_on\" (unknown)");
    rest("a choice of two bools", R"({"disabled_direct_code_suggestions":true})", "disabled_direct_code_suggestions",
        "true");
    rest("null that may be", R"({"duo_workflows_default_image_registry":null})", "duo_workflows_default_image_registry",
        "null");
    rest("absent", "{}", "duo_workflows_default_image_registry", "not visible");
    rest("a text for a bool", R"({"enabled_expanded_logging":"yes"})", "enabled_expanded_logging",
        "flaw at v.enabled_expanded_logging");
}

void GitlabReadTest::settings()
{
    QFETCH(QString, gitlab);
    QFETCH(bool, rest);
    QFETCH(bool, manages);
    QFETCH(QByteArray, values);
    QFETCH(QString, key);
    Reading reading;
    reading.observed.selfHostedVisible = manages;
    const auto done = takeSettings(reading, QJsonDocument::fromJson(values).object(), s("v"),
        rest ? Transport::ApplicationSettings : Transport::DuoSettings, catalogue(), *Version::parse(gitlab));
    QString seen;
    const Setting setting = reading.configuration.setting(key);
    if (!done)
        seen = s("flaw at ") + done.error().args.value(0);
    else if (const Value* value = std::get_if<Value>(&setting))
        seen = QString::fromUtf8(QJsonDocument(QJsonArray{toJson(*value)}).toJson(QJsonDocument::Compact))
                   .mid(1)
                   .chopped(1);
    else
        seen = std::holds_alternative<NotVisible>(setting) ? s("not visible") : s("not managed");
    if (reading.observed.rawUnknown.contains(s("settings/") + key))
        seen += s(" (unknown)");
    QTEST(seen, "expected");
}

void GitlabReadTest::settingsKeepTheOtherTransport()
{
    Reading reading;
    reading.configuration.settings = {{s("duo_availability"), s("default_on")}, {s("ai_gateway_url"), s("http://old")}};
    reading.configuration.notVisible = {s("ai_gateway_timeout_seconds"), s("duo_chat_expiration_days")};
    reading.observed.selfHostedVisible = true;
    const QJsonObject values{{s("aiGatewayUrl"), s("http://new")}, {s("aiGatewayTimeoutSeconds"), 90}};
    QVERIFY(takeSettings(reading, values, s("v"), Transport::DuoSettings, catalogue(), version("18.9")));
    QVERIFY(reading.configuration.settings.value(s("duo_availability")) == Value(s("default_on")));
    QVERIFY(reading.configuration.settings.value(s("ai_gateway_url")) == Value(s("http://new")));
    QVERIFY(reading.configuration.notVisible.contains(s("duo_chat_expiration_days")));
    QVERIFY(!reading.configuration.notVisible.contains(s("ai_gateway_timeout_seconds")));
    // A flaw changes nothing.
    const Configuration before = reading.configuration;
    QVERIFY(
        !takeSettings(reading, {{s("aiGatewayUrl"), 5}}, s("v"), Transport::DuoSettings, catalogue(), version("18.9")));
    QVERIFY(reading.configuration == before);
}

void GitlabReadTest::partialInstance()
{
    const auto answer = instanceOf(reply(200,
        R"({"data":{"metadata":{"featureFlags":[{"name":"a","enabled":true}]},"currentLicense":null,"addOnPurchases":null},
        "errors":[{"message":"w","path":["currentLicense"]}]})"));
    QVERIFY(answer.has_value());
    QCOMPARE(answer->flags.value(s("a")), true);
    QVERIFY(answer->licenceError.has_value());
    QCOMPARE(answer->licenceError->serverWords, s("w"));
    const auto whole = instanceOf(reply(200,
        R"({"data":{"metadata":{"featureFlags":[]},"currentLicense":{"type":"offline_cloud","plan":"ultimate","expiresAt":"2030-01-01"},
        "addOnPurchases":[{"id":"gid://x/1","name":"DUO_CORE"}]}})"));
    QVERIFY(whole.has_value() && !whole->licenceError);
    QVERIFY(whole->licence.isOffline());
    QCOMPARE(whole->licence.expiresAt, QDate(2030, 1, 1));
    QCOMPARE(whole->addOnIds.value(s("DUO_CORE")), s("gid://x/1"));
}

void GitlabReadTest::flagQuestionsAreShort()
{
    Catalogue many;
    QVERIFY(flagQuestions(many, version("18.9")) ==
            QList<QStringList>{QStringList()}); // one call at least: it brings the licence, too
    for (int i = 0; i < 45; ++i) {
        SettingSpec spec;
        spec.flag = s("flag_%1").arg(i);
        many.settings.append(spec);
    }
    QList<qsizetype> sizes;
    for (const QStringList& names : flagQuestions(many, version("18.9")))
        sizes.append(names.size());
    QCOMPARE(sizes, QList<qsizetype>({20, 20, 5}));
    QVERIFY(!flagQuestions(catalogue(), version("18.9")).first().contains(s("instance_level_model_selection")));
    QVERIFY(flagQuestions(catalogue(), version("18.4")).first().contains(s("instance_level_model_selection")));
}

QTEST_APPLESS_MAIN(GitlabReadTest)
#include "gitlab_read_test.moc"
