// SPDX-License-Identifier: Apache-2.0
// What comes of tokens and model calls through GitLab and the gateway (D1 to D5, E1 to E4, G6 to G8), over literal
// answers.
#include "probes/direct_access_answers.h"
#include "probes/gateway_model_answers.h"
#include "probes/service_via_gitlab.h"
#include "probes/user_call_answers.h"

#include "diagnosis_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace gatehouse::probes;
using namespace Qt::StringLiterals;

namespace {

const QString d1 = u"D1:gateway@gitlab"_s;
const QString e2 = u"E2:model:GPT@gateway"_s;
const QString f4 = u"F4:model:GPT@workstation"_s;

/// As GitLab words what the gateway said.
QByteArray byGateway(const char* error)
{
    return QByteArray(
               "{\"message\":\"Token creation failed\",\"error_description\":null,\"error_code\":null,\"error\":") +
           (error ? '"' + QByteArray(error) + '"' : "null") + "}";
}

/// As GitLab words it where it tells the gateway's status beside its own.
QByteArray withCode(const char* error, const char* description, int code)
{
    return "{\"message\":\"Token creation failed\",\"error\":\"" + QByteArray(error) + "\",\"error_description\":\"" +
           description + "\",\"error_code\":" + QByteArray::number(code) + '}';
}

DirectAccess access(const QJsonObject& claims, const QDateTime& now)
{
    const auto part = [](const QByteArray& text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return {u"https://gw"_s, base::makeSecret(part("{}") + '.' + part(QJsonDocument(claims).toJson()) + ".x"), {}, now};
}

} // namespace

class GatewayCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void directAccess_data()
    {
        answerColumns();
        answerRow("granted", 201,
            "{\"base_url\":\"https://gw\",\"token\":\"jwt-of-user\",\"expires_at\":1,\"headers\":{}}",
            "passed direct-access-granted");
        answerRow("no rights", 401, R"({"message":"401 Unauthorized"})",
            "failed direct-access-no-rights: user-without-rights");
        answerRow("disabled", 403, R"({"message":"403 Forbidden - Direct connections are disabled"})",
            "skipped direct-access-disabled");
        answerRow("scope", 403, R"({"error":"insufficient_scope"})", "skipped token-without-scope");
        answerRow(
            "forbidden", 403, R"({"message":"403 Forbidden"})", "failed direct-access-forbidden: user-without-rights");
        answerRow(
            "missing", 404, R"({"message":"404 Not Found"})", "failed direct-access-missing: code-suggestions-missing");
        answerRow("namespace", 422, R"({"error":"missing_default_duo_group"})",
            "failed direct-access-unprocessable: no-default-namespace");
        answerRow("throttled", 429, "{}", "warning direct-access-rate-limit: gitlab-throttled");
        answerRow("no model", 400, R"({"message":"No Code Completion model provided"})",
            "failed direct-access-bad-request: no-completion-model");
        answerRow("no answer", 500, R"({"message":"500 Internal Server Error"})",
            "failed direct-access-unreachable: gateway-not-reached-by-gitlab");
        answerRow("nothing behind a proxy", 502, byGateway(nullptr),
            "failed direct-access-unreachable: gateway-proxy-without-upstream");
        answerRow(
            "no word", 503, byGateway(nullptr), "failed direct-access-unreachable: gateway-not-reached-by-gitlab");
        answerRow("no header", 401, byGateway("No authorization header presented"),
            "failed direct-access-token-refused: authorization-header-lost");
        answerRow("no bearer", 401, byGateway("Invalid authorization header"),
            "failed direct-access-token-refused: authorization-header-changed");
        answerRow("no type", 401, byGateway("Invalid authentication token type - only OIDC is supported"),
            "failed direct-access-token-refused: gitlab-headers-lost");
        answerRow("signature", 401, byGateway("Forbidden by auth provider"),
            "failed direct-access-token-refused: gitlab-keys-not-fetched");
        answerRow("instance", 401, byGateway("Header mismatch 'X-Gitlab-Instance-Id'"),
            "failed direct-access-token-refused: instance-id-mismatch");
        answerRow("new words", 401, byGateway("Go away"),
            "failed direct-access-token-refused: gitlab-token-refused-by-gateway");
        answerRow("not entitled", 403, byGateway(nullptr), "failed direct-access-gateway-refusal: not-entitled");
        answerRow(
            "credits", 402, byGateway("insufficient_credits"), "failed direct-access-gateway-refusal: credits-used-up");
        answerRow("credits, in GitLab's form", 402, R"({"message":"USAGE_QUOTA_EXCEEDED"})",
            "failed direct-access-gateway-refusal: credits-used-up");
        answerRow("slash", 404, byGateway(nullptr), "failed direct-access-path-unknown: gateway-url-with-slash");
        answerRow("status beside it: not entitled", 503,
            withCode("unauthorized", "Unauthorized to create user access token", 403),
            "failed direct-access-gateway-refusal: not-entitled");
        answerRow("status beside it: path", 503, withCode("unauthorized", "404 page not found", 404),
            "failed direct-access-path-unknown: gateway-url-with-slash");
        answerRow("status beside it: token", 503, withCode("unauthorized", "Forbidden by auth provider", 401),
            "failed direct-access-token-refused: gitlab-keys-not-fetched");
        answerRow("status beside it: no keys", 503, withCode("unauthorized", "Internal Server Error", 500),
            "failed direct-access-gateway-error: gateway-has-no-keys");
        answerRow("status beside it: proxy", 503, withCode("unauthorized", "<html>502", 502),
            "failed direct-access-unreachable: gateway-proxy-without-upstream");
        answerRow("status beside it: another failure", 500, withCode("x", "y", 520),
            "failed direct-access-gateway-error: gateway-error-unclear");
        answerRow("credits by their code", 402,
            R"({"message":"Token creation failed","error_code":"USAGE_QUOTA_EXCEEDED","error":null})",
            "failed direct-access-gateway-refusal: credits-used-up");
        answerRow("GitLab's client: refused", 503, byGateway("[Errno 111] Connection refused"),
            "failed direct-access-unreachable: gateway-not-running");
        answerRow("GitLab's client: silence", 503, byGateway("execution expired"),
            "failed direct-access-unreachable: gateway-not-reached-by-gitlab");
        answerRow("GitLab's client: name", 503, byGateway("getaddrinfo: Name or service not known"),
            "failed direct-access-unreachable: gateway-not-reached-by-gitlab");
        answerRow("GitLab's client: trust", 503, byGateway("SSL_connect: certificate verify failed"),
            "failed direct-access-unreachable: gateway-certificate-not-trusted-by-gitlab");
        answerRow("words of nobody", 503, byGateway("Something new"),
            "failed direct-access-not-made: gateway-token-not-made");
        answerRow("no keys", 500, byGateway(nullptr), "failed direct-access-gateway-error: gateway-has-no-keys");
        answerRow("cannot sign", 500, byGateway("Failed to generate JWT"),
            "failed direct-access-gateway-error: gateway-cannot-sign");
        answerRow("no token in it", 200, R"({"message":"Token is missing in response"})",
            "failed direct-access-without-token: gateway-url-of-another-service");
        answerRow("a page", 403, "<html>", "failed direct-access-strange: direct-access-not-understood");
    }

    void directAccess()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const DirectAccessAnswer answer = directAccessAnswer(reply(status, body));
        QTEST(told(d1, answer.observation), "expected");
        QCOMPARE(answer.access.has_value(), status == 201);
        QVERIFY(!QJsonDocument(answer.observation.seen).toJson().contains("jwt-of-user"));
    }

    /// The gateway's own words show that GitLab reached it; a status without words does not.
    void reached()
    {
        const auto seen = [](int status, const char* error) {
            return directAccessAnswer(reply(status, byGateway(error))).observation.seen.value(u"reached").toBool();
        };
        QVERIFY(seen(401, "Forbidden by auth provider"));
        QVERIFY(!seen(500, nullptr));
        QVERIFY(!seen(503, nullptr));
        QVERIFY(!seen(404, nullptr));
        QVERIFY(!seen(503, "[Errno 111] Connection refused"));
        QVERIFY(!seen(503, "Something new"));
    }

    void claims_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("expected");
        const qint64 now = 1'800'000'000;
        const auto of = [&](qint64 issued, const char* audience, const char* scope) {
            return QJsonObject{{u"iss"_s, u"gitlab-ai-gateway"_s}, {u"aud"_s, QString::fromLatin1(audience)},
                {u"iat"_s, issued}, {u"exp"_s, issued + 3600}, {u"scopes"_s, QJsonArray{QString::fromLatin1(scope)}}};
        };
        QTest::newRow("good") << of(now, "gitlab-ai-gateway", "complete_code") << u"passed gateway-token-good"_s;
        QTest::newRow("a minute") << of(now + 59, "gitlab-ai-gateway", "complete_code")
                                  << u"passed gateway-token-good"_s;
        QTest::newRow("ahead") << of(now + 90, "gitlab-ai-gateway", "complete_code")
                               << u"warning gateway-clock-off: gateway-clock-wrong"_s;
        QTest::newRow("behind") << of(now - 5000, "gitlab-ai-gateway", "complete_code")
                                << u"warning gateway-clock-off: gateway-clock-wrong"_s;
        QTest::newRow("another service") << of(now, "gitlab-duo-workflow-service", "complete_code")
                                         << u"warning gateway-token-for-another: gateway-token-strange"_s;
        QTest::newRow("no completion") << of(now, "gitlab-ai-gateway", "duo_chat")
                                       << u"warning gateway-token-without-completion: completion-not-allowed"_s;
        QTest::newRow("nothing in it") << QJsonObject() << u"warning gateway-token-unreadable: gateway-token-strange"_s;
    }

    void claims()
    {
        QFETCH(QJsonObject, claims);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        QTEST(told(u"D2:gateway@gitlab"_s, claimsOf(access(claims, now), {})), "expected");
    }

    void handedOut_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same") << u"https://gw.example:443/"_s << u"passed gateway-address-used"_s;
        QTest::newRow("capitals") << u"HTTPS://GW.example"_s << u"passed gateway-address-used"_s;
        QTest::newRow("cloud") << u"https://cloud.gitlab.com/ai"_s
                               << u"failed gateway-address-cloud: leaves-the-site"_s;
        QTest::newRow("lookalike") << u"https://notgitlab.com"_s
                                   << u"failed gateway-address-other: gateway-of-another-name"_s;
        QTest::newRow("other port") << u"https://gw.example:5052"_s
                                    << u"failed gateway-address-other: gateway-of-another-name"_s;
    }

    void handedOut()
    {
        QFETCH(QString, address);
        QTEST(told(u"D3:gateway@gitlab"_s, addressHandedOut(address, u"https://gw.example"_s)), "expected");
    }

    void modelCheck_data()
    {
        answerColumns();
        answerRow("answers", 200, R"("OK")", "passed gateway-model-answers");
        answerRow("answers with nothing", 200, R"("")", "passed gateway-model-answers");
        answerRow("no text", 200, "{}", "failed gateway-call-strange: gateway-call-intercepted");
        answerRow("key", 421, R"({"detail":"401: Unauthorized"})", "failed gateway-model-refused: gateway-model-key");
        answerRow("name or path", 421, R"({"detail":"404: Not Found"})",
            "failed gateway-model-refused: gateway-model-path-or-name");
        answerRow("perhaps not sent", 421, R"({"detail":"400: Bad Request"})",
            "failed gateway-model-refused: gateway-model-identifier");
        answerRow("perhaps not reached", 421, R"({"detail":"500: Internal Server Error"})",
            "failed gateway-model-refused: model-not-reached-by-gateway");
        answerRow("silence", 421, R"({"detail":"408: Request Timeout"})",
            "failed gateway-model-refused: model-not-reached-by-gateway");
        answerRow("rate", 421, R"({"detail":"429: Too Many Requests"})",
            "failed gateway-model-refused: gateway-model-rate-limit");
        answerRow("proxy before it", 421, R"({"detail":"502: Bad Gateway"})",
            "failed gateway-model-refused: model-proxy-without-upstream");
        answerRow("other", 421, R"({"detail":"418: Teapot"})", "failed gateway-model-refused: gateway-model-fault");
        answerRow("validation", 422,
            R"({"detail":[{"type":"missing","loc":["body","inputs"],"msg":"m","input":{"api_key":"secret-key"}}]})",
            "failed gateway-call-invalid: gateway-request-not-taken");
        answerRow("prompt", 400, R"({"detail":"Failed to load prompt definition for 'x'"})",
            "failed gateway-prompt-missing: prompt-missing-in-gateway");
        answerRow("token", 401, R"({"error":"Forbidden by auth provider"})",
            "failed gateway-call-refused: gateway-token-not-taken");
        answerRow("credits", 402, "{}", "failed gateway-call-not-entitled: credits-used-up");
        answerRow("entitled", 403, "{}", "failed gateway-call-not-entitled: not-entitled");
        answerRow("exception", 500, "Internal Server Error", "failed gateway-call-error: gateway-exception");
        answerRow("no upstream", 502, "<html>", "failed gateway-call-cut: gateway-call-intercepted");
    }

    void modelCheck()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const domain::Observation seen = modelCheckAnswer(reply(status, body));
        QTEST(told(e2, seen), "expected");
        QVERIFY(!QJsonDocument(seen.seen).toJson().contains("secret-key"));
    }

    /// Whether the model was reached decides what a red check of this computer means.
    void innerStatus_data()
    {
        QTest::addColumn<int>("inner");
        QTest::addColumn<bool>("reached");
        for (const int inner : {400, 408, 500})
            QTest::addRow("%d", inner) << inner << false;
        for (const int inner : {401, 403, 404, 429, 502, 503, 504})
            QTest::addRow("%d", inner) << inner << true;
    }

    void innerStatus()
    {
        QFETCH(int, inner);
        const auto seen = modelCheckAnswer(reply(421, "{\"detail\":\"" + QByteArray::number(inner) + ": x\"}")).seen;
        QCOMPARE(seen.value(u"inner").toInt(), inner);
        QTEST(seen.value(u"reached").toBool(), "reached");
    }

    /// Green from here, red from the gateway: it is the way between the two.
    void onlyFromHere()
    {
        const auto refused = modelCheckAnswer(reply(421, R"({"detail":"500: Internal Server Error"})"));
        QCOMPARE(told(e2, refused, {f4}), u"failed gateway-model-refused: model-reached-from-here-only"_s);
        const auto key = modelCheckAnswer(reply(421, R"({"detail":"401: Unauthorized"})"));
        QCOMPARE(told(e2, key, {f4}), u"failed gateway-model-refused: gateway-model-key"_s);
        // 400: reached, or nothing was sent. No matter of ways.
        const auto request = modelCheckAnswer(reply(421, R"({"detail":"400: Bad Request"})"));
        QCOMPARE(told(e2, request, {f4}), u"failed gateway-model-refused: gateway-model-refuses-request"_s);
    }

    void stream()
    {
        net::Reply streamed = reply(200, "OK then");
        streamed.duration = std::chrono::milliseconds(900);
        streamed.firstByte = std::chrono::milliseconds(20);
        streamed.arrivals = {{std::chrono::milliseconds(300), 3}, {std::chrono::milliseconds(890), 4}};
        const QString e3 = u"E3:model:GPT@gateway"_s;
        QCOMPARE(told(e3, modelStreamAnswer(streamed)), u"passed gateway-streams"_s);
        streamed.firstByte = std::chrono::milliseconds(890);
        streamed.arrivals = {{std::chrono::milliseconds(892), 7}};
        QCOMPARE(told(e3, modelStreamAnswer(streamed)), u"warning gateway-stream-at-once: gateway-stream-held-back"_s);
        streamed.complete = false;
        QCOMPARE(told(e3, modelStreamAnswer(streamed)), u"failed gateway-stream-cut: gateway-stream-breaks"_s);
        streamed.body.clear();
        QCOMPARE(told(e3, modelStreamAnswer(streamed)), u"failed gateway-stream-empty: gateway-stream-breaks"_s);
    }

    void connectionCheck_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        const auto at = [](const char* name, const char* message, const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(message) << QString::fromLatin1(expected);
        };
        at("model", "ERROR: The self-hosted model server returned code 404: Not Found",
            "failed connection-check-model: gateway-model-path-or-name");
        at("gateway",
            "ERROR: AI Gateway returned code 403: ", "failed connection-check-gateway: connection-check-at-gateway");
        at("too short", "ERROR: Net::ReadTimeout with #<TCPSocket:(closed)>",
            "warning connection-check-too-short: connection-check-too-short");
        at("silent mode", "ERROR: only get, head, options, and trace methods are allowed in silent mode",
            "failed connection-check-blocked: connection-check-stopped");
        at("filter", "ERROR: URL is blocked: Requests to hosts and IP addresses not on the Allow List are denied",
            "failed connection-check-blocked: connection-check-stopped");
        at("hidden", "ERROR: AI Gateway could not connect to the model endpoint. Verify the model endpoint URL",
            "failed connection-check-failed: connection-check-not-explained");
    }

    void connectionCheck()
    {
        QFETCH(QString, message);
        const QJsonObject result{{u"success"_s, false}, {u"message"_s, message}, {u"errors"_s, QJsonArray{message}}};
        const QJsonObject body{
            {u"data"_s, QJsonObject{{u"aiSelfHostedModelConnectionCheck"_s, QJsonObject{{u"result"_s, result}}}}}};
        QTEST(told(u"E1:model:GPT@gateway"_s, connectionCheckAnswer(reply(200, QJsonDocument(body).toJson()))),
            "expected");
    }

    void metadataThatWouldBeDropped_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("flaw");
        QTest::newRow("good") << u"gpt"_s << u"http://m:8000/v1"_s << u""_s;
        QTest::newRow("family") << u"gpd"_s << u"http://m:8000/v1"_s << u"family"_s;
        QTest::newRow("no scheme") << u"gpt"_s << u"m:8000/v1"_s << u"endpoint"_s;
        QTest::newRow("too long") << u"gpt"_s << u"http://m/"_s + QString(250, u'x') << u"endpoint"_s;
    }

    void metadataThatWouldBeDropped()
    {
        QFETCH(QString, family);
        QFETCH(QString, endpoint);
        domain::Model model;
        model.family = family;
        model.endpoint = endpoint;
        QTEST(metadataFlaw(model, {u"gpt"_s}, 10), "flaw");
    }

    void completion_data()
    {
        answerColumns();
        answerRow("works", 200, R"({"choices":[{"text":"a + b"}]})", "passed completion-works");
        answerRow("empty", 200, R"({"choices":[]})", "warning completion-empty: completion-text-empty");
        answerRow(
            "rights", 401, R"({"message":"401 Unauthorized"})", "failed completion-no-rights: user-without-rights");
        answerRow("gateway", 403, R"({"detail":"Unauthorized to access code completions"})",
            "failed completion-not-entitled: not-entitled");
        answerRow("family", 422, R"({"detail":[{"msg":"model general is not supported"}]})",
            "failed completion-not-taken: completion-refused-by-gateway");
        answerRow("namespace", 422, R"({"error":"missing_default_duo_group","message":"m"})",
            "failed completion-unprocessable: no-default-namespace");
        answerRow("nobody", 500, "Internal Server Error\n", "failed completion-unreachable: completion-not-reached");
        answerRow("proxy", 502, "<html>", "failed completion-unreachable: completion-not-reached");
    }

    void completion()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(told(u"D4:gateway@gitlab"_s, codeCompletionAnswer(reply(status, body))), "expected");
    }

    /// nginx before GitLab puts its own name over the gateway's. What it did not catch it says without the end of a
    /// line; Workhorse, which did not reach it, with one.
    void completionBehindNginx()
    {
        const Headers headers{{"Server", "nginx"}, {"Content-Type", "text/plain; charset=utf-8"}};
        const auto told = [&](const QByteArray& body) {
            return test::told(
                u"D4:gateway@gitlab"_s, codeCompletionAnswer(reply(500, body, headers)), {u"D1:gateway@gitlab"_s});
        };
        QCOMPARE(told("Internal Server Error"), u"failed completion-gateway-error: completion-fault"_s);
        QCOMPARE(told("Internal Server Error\n"), u"failed completion-unreachable: workhorse-does-not-reach-gateway"_s);
    }

    void chat_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("expected");
        const auto at = [](const char* code, const char* cause) {
            QTest::newRow(code) << u"Please try again. Error code: "_s + QLatin1String(code)
                                << u"failed chat-answered-error: "_s + QLatin1String(cause);
        };
        at("A1000", "chat-times-out");
        at("A1001", "chat-fault");
        at("A1002", "chat-answer-unusable");
        at("A1003", "chat-cut-off");
        at("A1004", "chat-model-error");
        at("A1005", "chat-prompt-too-long");
        at("G3002", "chat-no-namespace");
        at("M3006", "chat-forbidden-by-gateway");
        at("A9999", "chat-fault");
        QTest::newRow("no code") << u"Something else"_s << u"failed chat-answered-error: chat-fault"_s;
    }

    void chat()
    {
        QFETCH(QString, error);
        const QJsonObject node{{u"role"_s, u"ASSISTANT"_s}, {u"content"_s, u""_s}, {u"errors"_s, QJsonArray{error}}};
        const QJsonObject body{
            {u"data"_s, QJsonObject{{u"aiMessages"_s, QJsonObject{{u"nodes"_s, QJsonArray{node}}}}}}};
        QTEST(told(u"D5:gateway@gitlab"_s,
                  chatAnswer(reply(200, QJsonDocument(body).toJson()), 5).value_or(domain::Observation())),
            "expected");
    }

    void chatStillWaits()
    {
        QVERIFY(!chatAnswer(reply(200, R"({"data":{"aiMessages":{"nodes":[]}}})"), 5));
        QVERIFY(!chatAnswer(
            reply(200, R"({"data":{"aiMessages":{"nodes":[{"role":"USER","content":"Hello","errors":[]}]}}})"), 5));
    }

    void chatIsRefused_data()
    {
        answerColumns();
        answerRow("throttled", 429, "Retry later", "warning gitlab-rate-limit: gitlab-throttled");
        answerRow("token gone", 401, R"({"message":"401 Unauthorized"})", "skipped not-shown-to-token");
        answerRow("forbidden", 403, R"({"message":"403 Forbidden"})", "skipped not-shown-to-token");
        answerRow("broken", 500, "<html>", "failed gitlab-server-error: gitlab-down");
        answerRow("refused in GraphQL", 200, R"({"data":{"aiMessages":null},"errors":[{"message":"No."}]})",
            "skipped not-shown-to-token");
        answerRow("no such field", 200, R"({"errors":[{"message":"m","extensions":{"code":"undefinedField"}}]})",
            "skipped check-not-in-release");
    }

    /// What is no answer of the chat is not waited for.
    void chatIsRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto seen = chatAnswer(reply(status, body), 5);
        QVERIFY(seen);
        QTEST(told(u"D5:gateway@gitlab"_s, *seen), "expected");
    }

    void tools_data()
    {
        answerColumns();
        const auto grpc = [](const char* words) {
            return QByteArray("{\"message\":\"400 Bad request - ") + words + "\"}";
        };
        answerRow("listed", 200, R"({"tools":[{"name":"read_file"}]})", "passed service-lists-tools");
        answerRow("TLS to plain", 400, grpc("14:failed to connect; Ssl handshake failed: WRONG_VERSION_NUMBER"),
            "failed service-call-unreachable: agent-platform-tls-mismatch");
        answerRow("plain to TLS", 400, grpc("14:Socket closed"),
            "failed service-call-unreachable: agent-platform-clear-text-mismatch");
        answerRow("trust", 400, grpc("14:CERTIFICATE_VERIFY_FAILED"),
            "failed service-call-unreachable: agent-platform-certificate-not-trusted");
        answerRow("refused", 400, grpc("14:Failed to connect to remote host: Connection refused (111)"),
            "failed service-call-unreachable: agent-platform-refuses-gitlab");
        answerRow("name", 400, grpc("14:DNS resolution failed for http://x"),
            "failed service-call-unreachable: agent-platform-name-unknown-to-gitlab");
        answerRow(
            "late", 400, grpc("4:Deadline Exceeded"), "failed service-call-late: agent-platform-not-reached-by-gitlab");
        answerRow("token", 400, grpc("16:Forbidden by auth provider"),
            "failed service-call-token-refused: agent-platform-token-refused");
        answerRow("entitled", 400, grpc("7:Unauthorized to generate token"),
            "failed service-call-not-entitled: agent-platform-not-entitled");
        answerRow("large", 400, grpc("8:Received message larger than max"),
            "failed service-call-exhausted: agent-platform-exhausted");
        answerRow("unknown, without a text", 400, grpc("12:"),
            "failed service-call-unimplemented: agent-platform-call-unknown");
        answerRow("unknown", 400, grpc("12:Method not found!"),
            "failed service-call-unimplemented: agent-platform-call-unknown");
        answerRow("version", 400, grpc("9:flow config"), "failed service-call-failed: agent-platform-call-fails");
        answerRow(
            "rights", 403, R"({"message":"403 Forbidden"})", "failed service-no-rights: agent-platform-no-rights");
        answerRow("not here", 404, R"({"error":"404 Not Found"})", "skipped check-not-in-release");
        answerRow("failure", 500, R"({"message":"500 Internal Server Error"})",
            "failed service-call-failed: agent-platform-call-fails");
    }

    void tools()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(told(u"G6:agent-platform@gitlab"_s, toolsAnswer(reply(status, body))), "expected");
    }

    void service_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<bool>("secure");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same") << QByteArray("dap.example:50052") << false << u"passed service-address-used"_s;
        QTest::newRow("cloud") << QByteArray("duo-workflow-svc.runway.gitlab.net:443") << true
                               << u"failed service-address-cloud: agents-leave-the-site"_s;
        QTest::newRow("other") << QByteArray("other:50052") << false
                               << u"failed service-address-other: agent-platform-of-another-name"_s;
        QTest::newRow("flag") << QByteArray("dap.example:50052") << true
                              << u"warning service-tls-flag-differs: agent-platform-tls-flag-stale"_s;
    }

    void service()
    {
        QFETCH(QByteArray, address);
        QFETCH(bool, secure);
        const QByteArray body = "{\"duo_workflow_service\":{\"base_url\":\"" + address +
                                "\",\"token\":\"jwt-of-user\",\"secure\":" + (secure ? "true" : "false") + "}}";
        const auto seen = serviceAccessAnswer(reply(201, body), u"dap.example:50052"_s, false);
        QTEST(told(u"G7:agent-platform@gitlab"_s, seen), "expected");
        QVERIFY(!QJsonDocument(seen.seen).toJson().contains("jwt-of-user"));
    }

    void upgrade_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("agents");
        QTest::addColumn<QString>("expected");
        QTest::newRow("opens") << 101 << true << u"passed websocket-opens"_s;
        QTest::newRow("refused by GitLab") << 401 << false << u"passed websocket-passes"_s;
        QTest::newRow("agents refused") << 403 << true
                                        << u"warning websocket-of-agents-refused: agent-platform-no-rights"_s;
        QTest::newRow("not found") << 404 << false << u"warning websocket-not-found: websocket-origin-refused"_s;
        QTest::newRow("agents not here") << 404 << true << u"skipped check-not-in-release"_s;
        for (const int lost : {200, 302, 400, 426, 502})
            QTest::addRow("lost with %d", lost)
                << lost << false << u"failed websocket-lost: websocket-upgrade-dropped"_s;
    }

    void workhorse_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("reason"); // at most 123 bytes fit
        QTest::addColumn<bool>("railsReaches");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int code, const char* reason, bool railsReaches, const char* expected) {
            QTest::newRow(name) << code << QByteArray(reason).left(123) << railsReaches
                                << QString::fromLatin1(expected);
        };
        const char* untrusted = "rpc error: code = Unavailable desc = connection error: desc = \"transport: "
                                "authentication handshake failed: "
                                "tls: failed to verify certificate: x509: certificate signed by unknown authority\"";
        const char* before = "rpc error: code = Unavailable desc = connection error: desc = \"transport: "
                             "authentication handshake failed: "
                             "x509: certificate signed by unknown authority\"";
        const char* clear = "rpc error: code = Unavailable desc = connection error: desc = \"transport: authentication "
                            "handshake failed: "
                            "tls: first record does not look like a TLS handshake\"";
        const char* distrust = "failed websocket-service-unreachable: workhorse-does-not-trust-service";
        const char* away = "failed websocket-service-unreachable: workhorse-does-not-reach-service";
        row("not trusted", 1011, untrusted, true, distrust);
        row("not trusted, of an older Go", 1011, before, true, distrust);
        row("as Ruby says it", 1011, "14:failed to connect; CERTIFICATE_VERIFY_FAILED", true, distrust);
        row("trusted by neither", 1011, untrusted, false, away);
        row("no TLS there", 1011, clear, true, away);
        row("refused", 1011,
            "rpc error: code = Unavailable desc = connection error: desc = \"transport: Error while dialing: dial tcp "
            "10.0.0.5:50052: connect: connection refused\"",
            true, away);
        row("nothing to do", 1011, "rpc error: code = InvalidArgument desc = event without contents", true,
            "passed websocket-opens");
        row("nothing said", 1000, "", true, "passed websocket-ends-silently");
        row("not closed in due form", 1006, "", true, "passed websocket-ends-silently");
        row("still open", 0, "", true, "passed websocket-opens");
    }

    /// Rails gets through to the service and Workhorse does not: the two have trust stores of their own.
    void workhorse()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, reason);
        QFETCH(bool, railsReaches);
        net::Upgrade upgrade;
        upgrade.status = 101;
        upgrade.accepted = true;
        upgrade.closeCode = code;
        upgrade.closeReason = reason;
        const QStringList green = railsReaches ? QStringList{u"G6:agent-platform@gitlab"_s} : QStringList();
        QTEST(told(u"G8:agent-platform@gitlab"_s, upgradeAnswer(upgrade, true), green), "expected");
    }

    void upgrade()
    {
        QFETCH(int, status);
        QFETCH(bool, agents);
        net::Upgrade upgrade;
        upgrade.status = status;
        upgrade.accepted = status == 101;
        QTEST(
            told(agents ? u"G8:agent-platform@gitlab"_s : u"B12:gitlab@workstation"_s, upgradeAnswer(upgrade, agents)),
            "expected");
    }
};

QTEST_GUILESS_MAIN(GatewayCallsTest)
#include "gateway_calls_test.moc"
