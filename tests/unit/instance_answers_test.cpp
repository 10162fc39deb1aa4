// SPDX-License-Identifier: Apache-2.0
// What GitLab's answers to rungs B1 to B8, B11 and H mean, over literal answers, with the cause that the catalogue
// names.
#include "probes/feature_answers.h"
#include "probes/instance_answers.h"
#include "probes/other_user.h"
#include "probes/standing_answers.h"

#include "catalogue_fixture.h"
#include "diagnosis_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace gatehouse::probes;
using namespace Qt::StringLiterals;
using domain::Observation;

namespace {

const QDate today(2026, 11, 21);

QString on(const char* rung)
{
    return QLatin1String(rung) + u":gitlab@workstation"_s;
}

QByteArray graphql(const QByteArray& data)
{
    return "{\"data\":{" + data + "}}";
}

} // namespace

class InstanceAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metadata_data()
    {
        answerColumns();
        answerRow("enterprise", 200, R"({"version":"18.9.1-ee","enterprise":true})", "passed gitlab-identified");
        answerRow("community", 200, R"({"version":"18.9.1","enterprise":false})",
            "failed gitlab-community-edition: gitlab-community-edition");
        answerRow("old", 200, R"({"version":"16.11.0-ee","enterprise":true})", "failed gitlab-too-old: gitlab-too-old");
        answerRow("no token", 401, R"({"message":"401 Unauthorized"})", "passed gitlab-without-version");
        answerRow("the gateway", 401, R"({"error":"No authorization header presented"})",
            "failed gitlab-is-the-gateway: gateway-as-gitlab");
        answerRow("the gateway, with a token", 401, R"({"error":"Forbidden by auth provider"})",
            "failed gitlab-is-the-gateway: gateway-as-gitlab");
        answerRow(
            "small scope", 403, R"({"error":"insufficient_scope","scope":"api"})", "passed gitlab-without-version");
        answerRow("a page", 200, "<html>", "failed gitlab-not-there: url-of-another-service");
        answerRow("other JSON", 200, R"({"version":3,"enterprise":"yes"})",
            "failed gitlab-not-there: url-of-another-service");
        answerRow("a list", 200, "[1]", "failed gitlab-not-there: url-of-another-service");
        answerRow("nothing", 404, "", "failed gitlab-not-there: url-of-another-service");
        answerRow("login", 302, "", "failed gitlab-redirects: login-before-gitlab");
        answerRow("firewall", 403, "<html>blocked</html>", "failed gitlab-address-refused: gitlab-behind-filter");
        answerRow("down", 502, "<html>", "failed gitlab-server-error: gitlab-down");
        answerRow("throttled", 429, "Retry later", "warning gitlab-rate-limit: gitlab-throttled");
    }

    void metadata()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const MetadataAnswer answer = metadataAnswer(reply(status, body), version("17.9"));
        QTEST(told(on("B1"), answer.observation), "expected");
        QCOMPARE(answer.version.isNull(), !body.contains("-ee") && !body.contains("18.9.1"));
    }

    void discovery_data()
    {
        QTest::addColumn<QString>("gitlab");
        answerColumns();
        const auto at = [](const char* name, const char* gitlab, int status, const char* body, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(gitlab) << status << QByteArray(body)
                                << QString::fromLatin1(expected);
        };
        at("good", "https://gl.example", 200,
            "{\"issuer\":\"https://gl.example\",\"jwks_uri\":\"https://gl.example/oauth/discovery/keys\"}",
            "passed oidc-keys-published");
        at("other issuer is a hint only", "https://gl.example", 200,
            "{\"issuer\":\"http://old\",\"jwks_uri\":\"https://gl.example/k\"}", "passed oidc-keys-published");
        at("missing", "https://gl.example", 404, "", "failed oidc-discovery-missing: discovery-not-passed-on");
        at("missing at the root", "https://gl.example/gitlab", 404, "",
            "failed oidc-discovery-missing: gitlab-under-a-path");
        at("a page", "https://gl.example", 200, "<html>", "failed oidc-discovery-missing: discovery-not-passed-on");
        at("no address", "https://gl.example", 200, R"({"jwks_uri":"keys"})",
            "failed oidc-keys-address-unusable: keys-at-wrong-address");
        at("other scheme", "https://gl.example", 200, "{\"jwks_uri\":\"file:///etc/passwd\"}",
            "failed oidc-keys-address-unusable: keys-at-wrong-address");
    }

    void discovery()
    {
        QFETCH(QString, gitlab);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(told(on("B2"), discoveryAnswer(reply(status, body), QUrl(gitlab)).observation), "expected");
    }

    void keySet_data()
    {
        answerColumns();
        answerRow("a key", 200, R"({"keys":[{"kty":"RSA","n":"x","e":"AQAB"}]})", "passed oidc-keys-published");
        answerRow("none", 200, R"({"keys":[]})", "failed oidc-without-keys: gitlab-without-keys");
        answerRow(
            "of another kind", 200, R"({"keys":[{"kty":"EC"}, 7]})", "failed oidc-without-keys: gitlab-without-keys");
        answerRow("a page", 200, "<html>", "failed oidc-keys-not-reached: keys-at-wrong-address");
        answerRow("gone", 404, "{}", "failed oidc-keys-not-reached: keys-at-wrong-address");
    }

    void keySet()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(told(on("B2"), keySetAnswer(reply(status, body), QUrl(u"https://gl.example/k"_s), {})), "expected");
    }

    void token_data()
    {
        QTest::addColumn<QByteArray>("facts");
        answerColumns();
        const auto at = [](const char* name, int status, const char* body, const char* facts, const char* expected) {
            QTest::newRow(name) << QByteArray(facts) << status << QByteArray(body) << QString::fromLatin1(expected);
        };
        const char* root = R"({"id":1,"username":"root","is_admin":true})";
        at("administrator", 200, root, R"({"scopes":["api","admin_mode"],"expires_at":"2030-01-01"})",
            "passed token-of-administrator");
        at("user", 200, R"({"id":2,"username":"ada"})", R"({"scopes":["api"]})", "passed token-of-user");
        at("no facts", 200, root, "", "passed token-of-administrator");
        at("ends soon", 200, root, R"({"scopes":["api"],"expires_at":"2026-11-25"})",
            "warning token-expires: token-expires-soon");
        at("small scope", 200, root, R"({"scopes":["read_user"]})",
            "warning token-without-scope: token-without-scopes");
        at("revoked", 401, R"({"error":"invalid_token"})", "", "failed token-refused: token-revoked");
        at("scope refused", 403, R"({"error":"insufficient_scope"})", "",
            "failed token-without-scope: token-without-scopes");
        at("odd", 200, R"({"username":[]})", "", "failed token-not-read: token-not-readable");
    }

    void token()
    {
        QFETCH(QByteArray, facts);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const net::Reply own = reply(200, facts);
        QTEST(told(on("B4"), tokenAnswer(reply(status, body), facts.isEmpty() ? nullptr : &own, today).observation),
            "expected");
    }

    void sudo_data()
    {
        QTest::addColumn<QString>("asked");
        answerColumns();
        const auto row = [](const char* name, int status, const char* body, const char* expected,
                             const char* asked = "Maria") {
            QTest::newRow(name) << QString::fromLatin1(asked) << status << QByteArray(body)
                                << QString::fromLatin1(expected);
        };
        row("granted", 200, R"({"id":7,"username":"maria","name":"M"})", "maria gid://gitlab/User/7");
        row("by number", 200, R"({"id":4711,"username":"other"})", "other gid://gitlab/User/4711", "4711");
        row("no scope", 403, R"({"error":"insufficient_scope","error_description":"...","scope":"sudo"})",
            "failed sudo-scope-missing: sudo-not-granted");
        row("no administrator", 403, R"({"message":"403 Forbidden - Must be admin to use sudo"})",
            "failed sudo-not-administrator: sudo-not-granted");
        row("filtered", 403, "<html>", "failed sudo-refused: sudo-not-granted");
        row("no such user", 404, R"({"message":"404 User with ID or username 'maria' Not Found"})",
            "failed sudo-user-unknown: sudo-user-missing");
        row("the header was dropped", 200, R"({"id":1,"username":"root","is_admin":true})",
            "failed sudo-lost: sudo-header-lost");
        row("nonsense", 200, R"({"id":"x","username":7})", "failed sudo-refused: sudo-not-granted");
    }
    void sudo()
    {
        QFETCH(QString, asked);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto answer = sudoAnswer(reply(status, body), asked);
        QTEST(answer ? answer->name + u' ' + answer->id : told(on("B7"), observed(answer.error())), "expected");
    }

    void licence_data()
    {
        QTest::addColumn<QString>("release");
        answerColumns();
        const auto at = [](const char* name, const char* release, const QByteArray& body, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(release) << 200 << body << QString::fromLatin1(expected);
        };
        const auto of = [](const char* type, const char* plan, const char* until) {
            return graphql(QByteArray("\"currentLicense\":{\"type\":\"") + type + R"(","plan":")" + plan +
                           R"(","expiresAt":")" + until + "\"}");
        };
        at("ultimate", "18.9", of("online_cloud", "ultimate", "2030-01-01"), "passed licence-good");
        at("premium", "18.9", of("online_cloud", "premium", "2030-01-01"), "passed licence-good");
        at("premium before 18.0", "17.11", of("online_cloud", "premium", "2030-01-01"),
            "failed licence-plan-too-small: licence-plan-too-small");
        at("starter", "18.9", of("online_cloud", "starter", "2030-01-01"),
            "failed licence-plan-too-small: licence-plan-too-small");
        at("ended", "18.9", of("offline_cloud", "ultimate", "2026-11-20"), "failed licence-expired: licence-not-valid");
        at("last day", "18.9", of("offline_cloud", "ultimate", "2026-11-21"),
            "warning licence-expires: licence-ends-soon");
        at("legacy", "18.9", of("legacy_license", "ultimate", "2030-01-01"),
            "failed licence-legacy: licence-of-old-kind");
        at("none", "18.9", graphql(R"("currentLicense":null)"), "failed licence-none: licence-missing");
        at("refused", "18.9", R"({"data":{"currentLicense":null},"errors":[{"message":"no"}]})",
            "skipped not-shown-to-token");
        at("not GraphQL", "18.9", "<html>", "skipped not-shown-to-token");
    }

    void licence()
    {
        QFETCH(QString, release);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(
            told(on("B5"), licenceAnswer(reply(status, body), {*domain::Version::parse(release)}, today)), "expected");
    }

    void addOns_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("offline");
        QTest::addColumn<QString>("expected");
        const auto at = [](const char* name, const char* release, const char* names, bool offline,
                            const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(release) << QString::fromLatin1(names) << offline
                                << QString::fromLatin1(expected);
        };
        at("enterprise", "18.8", "DUO_CORE DUO_ENTERPRISE", false, "passed add-ons-there");
        at("none", "18.8", "", false, "failed add-ons-none: licence-not-synchronised");
        at("core only", "18.8", "DUO_CORE", false, "failed add-on-enterprise-missing: add-on-not-bought");
        at("core only, billed by use", "19.0", "DUO_CORE", false, "passed add-ons-there");
        at("core only, offline", "19.0", "DUO_CORE", true,
            "failed add-ons-only-core-offline: core-does-not-work-offline");
        at("enterprise, offline", "19.0", "DUO_ENTERPRISE", true,
            "warning add-on-agent-platform-missing: agent-platform-add-on-missing");
        at("both, offline", "19.0", "DUO_ENTERPRISE SELF_HOSTED_DAP", true, "passed add-ons-there");
    }

    void addOns()
    {
        QFETCH(QString, release);
        QFETCH(QString, names);
        QFETCH(bool, offline);
        QJsonArray purchases;
        for (const QString& name : names.split(u' ', Qt::SkipEmptyParts))
            purchases.append(QJsonObject{{u"name"_s, name}, {u"purchasedQuantity"_s, 5}});
        const QJsonObject data{{u"addOnPurchases"_s, purchases},
            {u"currentLicense"_s, QJsonObject{{u"type"_s, offline ? u"offline_cloud"_s : u"online_cloud"_s}}}};
        const Wanted wanted{*domain::Version::parse(release), true, true, true};
        QTEST(told(on("B6"), addOnAnswer(reply(200, QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson()), wanted)),
            "expected");
    }

    void rights_data()
    {
        answerColumns();
        answerRow("all", 200,
            R"({"data":{"currentUser":{"duoChatAvailable":true,"duoCodeSuggestionsAvailable":true}}})",
            "passed user-may-use-duo");
        answerRow("none", 200,
            R"({"data":{"currentUser":{"duoChatAvailable":false,"duoCodeSuggestionsAvailable":false}}})",
            "warning user-without-duo: user-without-seat");
        answerRow("chat", 200,
            R"({"data":{"currentUser":{"duoChatAvailable":true,"duoCodeSuggestionsAvailable":false}}})",
            "warning user-without-code-suggestions: user-with-part-of-duo");
        answerRow("unknown field", 200, R"({"errors":[{"message":"x","extensions":{"code":"undefinedField"}}]})",
            "skipped check-not-in-release");
        answerRow("failure", 500, "oops", "failed gitlab-server-error: settings-withheld");
    }

    void rights()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(told(on("B7"), rightsAnswer(reply(status, body), u"ada"_s)), "expected");
    }

    void allowList_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<bool>("covered");
        QTest::newRow("name") << u"gateway.example"_s << true;
        QTest::newRow("name in capitals") << u" Gateway.Example "_s << true;
        QTest::newRow("with the port") << u"gateway.example:5052"_s << true;
        QTest::newRow("with another port") << u"gateway.example:443"_s << false;
        QTest::newRow("address") << u"10.0.0.5"_s << true;
        QTest::newRow("address and port") << u"10.0.0.5:5052"_s << true;
        QTest::newRow("range") << u"10.0.0.0/8"_s << true;
        QTest::newRow("another range") << u"192.168.0.0/16"_s << false;
        QTest::newRow("IPv6") << u"fd00::5"_s << true;
        QTest::newRow("IPv6 and port") << u"[fd00::5]:5052"_s << true;
        QTest::newRow("part of the name") << u"example"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("nonsense") << u"///:::"_s << false;
    }

    void allowList()
    {
        QFETCH(QString, entry);
        QTEST(allows(entry, {u"gateway"_s, u"gateway.example"_s, 5052,
                                {QHostAddress(u"10.0.0.5"_s), QHostAddress(u"fd00::5"_s)}}),
            "covered");
    }

    void outbound_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("expected");
        const auto at = [](const char* name, const char* settings, const char* expected) {
            QTest::newRow(name) << QByteArray(settings) << QString::fromLatin1(expected);
        };
        at("free", R"({"duo_features_enabled":true})", "passed outbound-free");
        at("silent", R"({"silent_mode_enabled":true})", "failed silent-mode-on: silent-mode");
        at("listed",
            R"({"deny_all_requests_except_allowed":true,"outbound_local_requests_whitelist":["gateway.example:5052"]})",
            "passed outbound-hosts-allowed");
        at("not listed",
            R"({"deny_all_requests_except_allowed":true,"outbound_local_requests_whitelist":[5, "other"]})",
            "failed outbound-hosts-missing: outbound-requests-denied");
        at("off", R"({"duo_features_enabled":false,"duo_availability":"never_on"})", "warning duo-off: duo-turned-off");
    }

    void outbound()
    {
        QFETCH(QByteArray, settings);
        QTEST(told(on("B8"), outboundAnswer(QJsonDocument::fromJson(settings).object(),
                                 {{u"gateway"_s, u"gateway.example"_s, 5052, {}}})),
            "expected");
    }

    void health_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<QByteArray>("probes");
        QTest::addColumn<QString>("expected");
        const auto at = [](const char* name, bool own, const char* probes, const char* expected) {
            QTest::newRow(name) << own << QByteArray(probes) << QString::fromLatin1(expected);
        };
        at("green", true, R"([{"name":"host_probe","success":true},{"name":"new_probe","success":true}])",
            "passed health-check-green");
        at("host", true, R"([{"name":"host_probe","success":false,"message":"gw connection failed"}])",
            "warning health-check-red: health-check-host");
        at("private address", true,
            R"([{"name":"host_probe","success":false,"message":"URL is blocked: Requests to the local network are not allowed"}])",
            "warning health-check-red: health-check-misled");
        at("seat", true, R"([{"name":"code_suggestions_license_probe","success":false}])",
            "warning health-check-red: health-check-licence");
        at("agents", true, R"([{"name":"duo_agent_platform_probe","success":false,"errors":["14:x"]}])",
            "warning health-check-red: health-check-agent-platform");
        at("unknown probe", true, R"([{"name":"quantum_probe","success":false,"message":"m"}])",
            "warning health-check-red: health-check-other");
        at("cloud", false, R"([{"name":"end_to_end_probe","success":false,"message":"m"}])",
            "failed health-check-red: health-check-cloud-access");
        at("odd", true, R"([7,{"name":[],"success":"yes"}])", "warning health-check-red: health-check-other");
    }

    void health()
    {
        QFETCH(bool, own);
        QFETCH(QByteArray, probes);
        const bool green = !probes.contains("false") && !probes.contains("yes");
        const QByteArray body =
            graphql("\"cloudConnectorStatus\":{\"success\":" + QByteArray(green ? "true" : "false") +
                    R"(,"probeResults":)" + probes + "}");
        QTEST(told(on("B11"), healthAnswer(reply(200, body), {version("18.9"), own})), "expected");
    }

    void cloud()
    {
        const QString h3 = u"H3:feature:duo_chat@workstation"_s;
        QCOMPARE(told(h3, cloudAnswer(false, false, {})), u"passed feature-needs-cloud"_s);
        QCOMPARE(told(h3, cloudAnswer(true, true, {})),
            u"failed feature-cloud-with-offline-licence: cloud-model-with-offline-licence"_s);
        const QJsonObject red{{u"red"_s, QJsonArray{u"host_probe"_s}},
            {u"said"_s, QJsonArray{u"host_probe: cloud.gitlab.com could not be reached"_s}}};
        QCOMPARE(told(h3, cloudAnswer(false, false, red)), u"failed feature-cloud-not-reached: cloud-hosts-blocked"_s);
        const QJsonObject own{{u"red"_s, QJsonArray{u"host_probe"_s}},
            {u"said"_s, QJsonArray{u"host_probe: gw.example could not be reached"_s}}};
        QCOMPARE(told(h3, cloudAnswer(false, false, own)), u"passed feature-needs-cloud"_s);
    }

    void family()
    {
        const domain::Capabilities now = domain::effective(catalogue(), version("18.9"), {});
        const QString h1 = u"H1:feature:duo_chat@workstation"_s;
        domain::Model model;
        model.family = u"gpt"_s;
        QCOMPARE(told(h1, familyAnswer(u"duo_chat"_s, model, now)), u"passed family-fits-well"_s);
        model.family = u"codestral"_s;
        QCOMPARE(told(h1, familyAnswer(u"duo_chat"_s, model, now)), u"passed family-fits"_s);
        model.family = u"codegemma"_s;
        QCOMPARE(
            told(h1, familyAnswer(u"duo_chat"_s, model, now)), u"failed family-does-not-fit: family-not-for-feature"_s);
        QCOMPARE(told(h1, familyAnswer(u"of_tomorrow"_s, model, now)).section(u' ', 0, 0), u"passed"_s);
    }

    void terms_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("accepted"); // -1: not known
        QTest::addColumn<bool>("listed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* feature, const char* family, int accepted, bool listed,
                             const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(feature) << QString::fromLatin1(family) << accepted << listed
                                << QString::fromLatin1(expected);
        };
        const char* missing = "failed terms-not-accepted: testing-terms-missing";
        row("both available", "duo_chat", "gpt", 0, true, "skipped terms-not-needed");
        row("early feature, listed", "summarize_review", "gpt", 1, true, "skipped terms-not-needed");
        row("early feature, hidden", "summarize_review", "gpt", 0, false, missing);
        row("early feature, accepted", "summarize_review", "gpt", 1, false, "passed terms-accepted");
        row("family in beta", "duo_chat", "llama3", 0, true, missing);
        row("family in beta, accepted", "duo_chat", "llama3", 1, true, "passed terms-accepted");
        row("family in beta, not known", "duo_chat", "llama3", -1, true, "skipped terms-not-known");
        row("unknown family", "duo_chat", "of_tomorrow", 0, true, "skipped terms-not-needed");
    }

    void terms()
    {
        QFETCH(QString, feature);
        QFETCH(QString, family);
        QFETCH(int, accepted);
        QFETCH(bool, listed);
        domain::Observed with;
        with.offline = true;
        with.betaTerms = true; // so that early features are known
        domain::Model model;
        model.family = family;
        const auto seen = termsAnswer(feature, model, domain::effective(catalogue(), version("18.9"), with),
            {accepted < 0 ? std::nullopt : std::optional(accepted == 1), listed});
        QTEST(told(u"H2:feature:duo_chat@workstation"_s, seen), "expected");
    }

    void logs()
    {
        const QString h6 = on("H6");
        const QJsonObject set{{u"enabled_expanded_logging"_s, true}}, off{{u"enabled_expanded_logging"_s, false}};
        QCOMPARE(told(h6, logsAnswer(set, false)), u"passed ai-logs-on"_s);
        QCOMPARE(told(h6, logsAnswer(set, true)), u"passed ai-logs-on"_s);
        QCOMPARE(told(h6, logsAnswer(off, false)), u"passed ai-logs-off"_s);
        QCOMPARE(told(h6, logsAnswer(off, true)), u"warning ai-logs-by-flag: ai-logs-by-old-flag"_s);
        const auto flags = [](const char* list) {
            return reply(200, graphql(R"("metadata":{"featureFlags":)" + QByteArray(list) + '}'));
        };
        const QString flag = u"expanded_ai_logging"_s;
        QVERIFY(flagIsOn(
            flags(R"([{"name":"other","enabled":true},{"name":"expanded_ai_logging","enabled":true}])"), flag));
        QVERIFY(!flagIsOn(flags(R"([{"name":"expanded_ai_logging","enabled":false}])"), flag));
        QVERIFY(!flagIsOn(flags(R"([{"name":"other","enabled":true},7,null])"), flag));
        QVERIFY(!flagIsOn(flags("null"), flag));
        QVERIFY(!flagIsOn(reply(502, "<html>"), flag));
    }

    void runners_data()
    {
        answerColumns();
        answerRow("online", 200, R"([{"status":"online"}])", "passed flows-have-runner");
        answerRow("none", 200, "[]", "warning flows-without-runner: flows-lack-runner");
        answerRow("offline", 200, R"([{"status":"offline"},3])", "warning flows-runner-offline: flows-runner-away");
        answerRow("paused", 200, R"([{"online":true,"paused":true},{"status":"offline"}])",
            "warning flows-runner-paused: flows-runner-paused");
        answerRow("one of two paused", 200, R"([{"online":true,"paused":true},{"online":true,"paused":false}])",
            "passed flows-have-runner");
        answerRow("not for this token", 403, "{}", "skipped not-shown-to-token");
        answerRow("failure", 500, "", "failed runners-not-read: runners-withheld");
    }

    void runners()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(told(on("H4"), runnersAnswer(reply(status, body))), "expected");
    }

    void leaving()
    {
        QCOMPARE(told(on("H8"), Leaving{{}, {}, {}}.observation()), u"passed site-not-left"_s);
        QCOMPARE(told(on("H8"), Leaving{{u"Chat"_s}, {}, {}}.observation()),
            u"warning site-left-by-features: data-leaves-the-site"_s);
        QCOMPARE(told(on("H8"), Leaving{{}, {u"GPT"_s}, {u"x"_s}}.observation()),
            u"warning site-left-by-models: data-leaves-the-site"_s);
        QCOMPARE(told(on("H8"), Leaving{{}, {}, {u"x"_s}}.observation()), u"skipped site-not-known"_s);
    }
};

QTEST_GUILESS_MAIN(InstanceAnswersTest)
#include "instance_answers_test.moc"
