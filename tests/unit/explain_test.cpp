// SPDX-License-Identifier: Apache-2.0
// Paste and explain, as a table: what people copy, and what it is taken for. The catalogue is the one that is shipped.
#include "base/redactor.h"
#include "check_catalogue_fixture.h"
#include "domain/explain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gatehouse::domain;
using gatehouse::test::contentOf;
using namespace Qt::StringLiterals;

namespace {

QByteArray paste(const char* name)
{
    return contentOf(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/data/pastes/") + QLatin1String(name));
}

ExplanationCatalogue catalogue()
{
    auto parsed = ExplanationCatalogue::parse(contentOf(u":/catalogue/explanations.json"_s));
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().args.join(u' ')));
    return *parsed;
}

const char* const uvicorn500 = "HTTP/1.1 500 Internal Server Error\r\ndate: Sat, 21 Nov 2026 10:00:00 GMT\r\nserver: "
                               "uvicorn\r\ncontent-length: 21\r\n"
                               "content-type: text/plain; charset=utf-8\r\n\r\nInternal Server Error";

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT
    const ExplanationCatalogue m_catalogue = catalogue();

    QStringList codes(const QByteArray& pasted) const
    {
        QStringList out;
        for (const Explanation& e : explain(gatehouse::base::redactedByShape(readable(pasted)), m_catalogue))
            out << e.code;
        return out;
    }

private Q_SLOTS:
    void pastes_data()
    {
        QTest::addColumn<QByteArray>("pasted");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* pasted, const char* expected) {
            QTest::newRow(name) << QByteArray(pasted) << QString::fromLatin1(expected);
        };
        row("nothing", "", "");
        row("nothing known", "Hello, the chat does not work since Monday. 1:1 call at 14:00?", "");
        row("a code in a sentence", "I'm sorry, I couldn't respond in time. Please try again. Error code: A1000",
            "A1000");
        row("a code in lower case", "got a1003 today", "A1003");
        row("no code inside a word", "commit 3aA1000f, BA1000, A10001", "");
        row("several codes", "A9999 yesterday, M3006 today, again A9999", "A9999 M3006");
        row("gravest first", "M4004? This resource has no comments to summarize. Then A6000.", "A6000 M4004");
        row("flow", "DCR5000: the review could not be started", "DCR5000");
        row("namespace", R"({"error":"missing_default_duo_group"})", "G3002");

        row("llm.log", paste("llm-log.jsonl").constData(), "LOG-AIGW-ERR AIGW-421");
        row("llm.log of the chat",
            R"({"message":"Failed to request to v2/chat/agent","status":401,"ai_response_server":"uvicorn"})",
            "LOG-CHAT-FAIL");
        row("Sidekiq, name",
            "SocketError (Failed to open TCP connection to gateway.example.internal:5052 (getaddrinfo: Name or service "
            "not known)):",
            "NET-NAME");
        row("Sidekiq, refused",
            "Errno::ECONNREFUSED (Failed to open TCP connection to 10.0.0.5:5052 (Connection refused - connect(2)))",
            "NET-REFUSED");
        row("a code that its message does not carry", "M4004", "M4004");
        row("Workhorse, trust", "tls: failed to verify certificate: x509: certificate signed by unknown authority",
            "LOG-CERT-GO");
        row("Workhorse, name", "x509: certificate is valid for gw.example, not aigw.example", "NET-HOSTNAME");
        row("Workhorse, silence", "dial tcp 10.0.0.5:5052: i/o timeout", "NET-SILENT");
        row("Workhorse, no name", "dial tcp: lookup aigw.example on 10.0.0.2:53: no such host", "NET-NAME");
        row("Docker, platform", "The requested image's platform (linux/amd64) does not match", "LOG-PLATFORM");
        row("a proxy's status", "HTTP/1.1 502 Bad Gateway", "HTTP-NO-UPSTREAM");
        row("a proxy's page", "<h1>504 Gateway Time-out</h1>", "HTTP-NO-UPSTREAM");
        row("Sidekiq, silence", "Net::OpenTimeout (execution expired)", "NET-SILENT");
        row("Sidekiq, slow", "Net::ReadTimeout with #<TCPSocket:(closed)>", "NET-READ-TIMEOUT");
        row("Sidekiq, certificate",
            "OpenSSL::SSL::SSLError (SSL_connect returned=1 errno=0 state=error: certificate verify failed (unable to "
            "get local issuer certificate))",
            "LOG-CERT");
        row("Sidekiq, self-signed", "certificate verify failed (self-signed certificate in certificate chain)",
            "NET-SELF-SIGNED");
        row("Sidekiq, name in certificate", "hostname \"10.0.0.5\" does not match the server certificate",
            "NET-HOSTNAME");
        row("URL blocker", "URL is blocked: Requests to hosts and IP addresses not on the Allow List are denied",
            "URLBLOCK-07");
        row("Silent Mode",
            "Gitlab::SilentMode::SilentModeBlockedError: only get, head, options, and trace methods are allowed in "
            "silent mode",
            "GL-SILENT");

        row("gateway, no token", R"({"error":"No authorization header presented"})", "AIGW-401-NOHEADER");
        row("gateway, refused", R"({"error":"Forbidden by auth provider"})", "AIGW-401-PROVIDER");
        row("gateway, mismatch", "{\"error\":\"Header mismatch 'X-Gitlab-Instance-Id'\"}", "AIGW-401-MISMATCH");
        row("gateway, credits", R"({"detail":{"error":"insufficient_credits","error_code":"USAGE_QUOTA_EXCEEDED"}})",
            "AIGW-402");
        row("gateway, prompt", "{\"detail\":\"Prompt 'chat/react/vertex' not found\"}", "AIGW-404-PROMPT");
        row("gateway, model 401", R"({"detail":"401: Unauthorized"})", "AIGW-421");
        row("gateway, model 400", R"({"detail":"400: Bad Request"})", "AIGW-421-BADREQUEST");
        row("gateway, nothing reached", R"({"detail":"500: Internal Server Error"})", "AIGW-421-NOANSWER");
        row("gateway, exception", uvicorn500, "AIGW-500");
        row("gateway, no signing key", R"({"detail":"Failed to generate JWT"})", "AIGW-500-JWT");
        row("direct access",
            R"({"message":"Token creation failed","error":"unauthorized","error_description":"Forbidden by auth provider","error_code":401})",
            "AIGW-401-PROVIDER GL-DIRECT-503");
        row("Test connection", "The self-hosted model server returned code 500: Internal Server Error",
            "AIGW-421-NOANSWER");
        row("Test connection, key", "The self-hosted model server returned code 401: Unauthorized", "AIGW-421");
        row("Test connection, newest",
            "AI Gateway could not connect to the model endpoint. Verify the model endpoint URL is correct",
            "GL-TEST-UNREACHABLE");

        row("container, keys", "jose.exceptions.JWTError: Signature verification failed.", "LOG-JWT-SIG");
        row("container, no keys", "No keys founds in JWKS; are OIDC providers up?", "LOG-NOJWKS");
        row("container, service died",
            "duo_workflow_service: Could not prefetch keys: Invalid URL '/.well-known/openid-configuration': No scheme "
            "supplied",
            "LOG-PREFETCH");
        row("container, litellm",
            "litellm.InternalServerError: InternalServerError: OpenAIException - Connection error.",
            "LOG-LITELLM-CONNECT");
        row("proxy's key, not ours",
            "litellm.AuthenticationError: AuthenticationError: OpenAIException - Incorrect API key provided. Received "
            "Model Group=mixtral",
            "LOG-PROXY-KEY");
        row("our key",
            "litellm.AuthenticationError: AuthenticationError: OpenAIException - Incorrect API key provided.",
            "LOG-MODEL-KEY");
        row("model name",
            R"({"object":"error","message":"The model `mixtral` does not exist.","type":"NotFoundError","code":404})",
            "LOG-MODEL-NAME");
        row("model path", R"({"detail":"Not Found"})", "LOG-MODEL-PATH");
        row("context", "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens",
            "LOG-CTX");
        row("stop list",
            R"([{"type":"too_long","loc":["body","stop"],"msg":"List should have at most 4 items after validation, not 5"}])",
            "LOG-STOPLIST");
        row("Bedrock", "Invocation of model ID anthropic.claude-sonnet-4 with on-demand throughput isn't supported",
            "LOG-ONDEMAND");

        row("gRPC of Ruby",
            "GRPC::Unavailable (14:failed to connect to all addresses; last error: UNKNOWN: ipv4:10.0.0.5:50052: "
            "Failed to connect to remote host: Connection refused)",
            "GRPC-14 NET-REFUSED");
        row("gRPC of a proxy", "grpc-status: 12\ngrpc-message: unknown service", "GRPC-12");
        row("gRPC, no token", "agent platform said: 16:No authorization header presented", "AIGW-401-NOHEADER GRPC-16");
        row("UI of a workflow",
            "An error occurred while fetching an authentication token for this workflow. 14:WRONG_VERSION_NUMBER from "
            "grpc",
            "LOG-WRONGVER UI-WORKFLOW-TOKEN GRPC-14");
        row("no gRPC, no gRPC code", "Service UNAVAILABLE at 14:Uhr, list 3:a 7:b, PERMISSION_DENIED on disk", "");

        row("rake check", paste("rake-check.txt").constData(),
            "GRPC-14 LOG-WRONGVER NET-REFUSED RAKE-ACCESS RAKE-HEALTHZ-401 RAKE-SERVICE RAKE-WEBSOCKET RAKE-MODEL "
            "RAKE-NO-MODELS RAKE-UNTRUSTED RAKE-V1-V1");
        row("rake check, good",
            R"({"license":{"feature_available":true,"user_has_access":true},"ai_gateway_health":{"status":"OK"},"request_flow":{"model_tests":[{"status":"OK","endpoint":"http:\/\/m\/v1\/models"}]}})",
            "");
        row("health check", paste("health-check.json").constData(),
            "AIGW-401-PROVIDER PROBE-AGENT-PLATFORM PROBE-HOST PROBE-LICENCE URLBLOCK-03 PROBE-CLOUD PROBE-OTHER "
            "GRPC-16");
        row("health check, good",
            R"({"success":true,"probeResults":[{"name":"host_probe","success":true,"message":"reachable"}]})", "");

        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "A\0009\0009\0009\0009\000",
                                       12)
                                << u"A9999"_s;
        QTest::newRow("binary around it") << QByteArray("\x00\x01\x02\xff\xfe\x80 A1001 \x00\x9c", 17) << u"A1001"_s;
    }

    void pastes()
    {
        QFETCH(QByteArray, pasted);
        QStringList found = codes(pasted);
        QFETCH(QString, expected);
        QStringList wanted = expected.split(u' ', Qt::SkipEmptyParts);
        // Errors, warnings, notes: that order is a promise; the order within is the text's.
        const auto weight = [&](const QString& code) { return m_catalogue.meaning(code)->weight; };
        QVERIFY(std::is_sorted(
            found.begin(), found.end(), [&](const QString& a, const QString& b) { return weight(a) > weight(b); }));
        found.sort();
        wanted.sort();
        QCOMPARE(found.join(u' '), wanted.join(u' '));
    }

    void tellsWhereAndHowOften()
    {
        const auto found = explain(u"first line\n2026-11-21 ERROR A9999 for user 7\nmore\nA9999\n"_s, m_catalogue);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst(), (Explanation{u"A9999"_s, u"2026-11-21 ERROR A9999 for user 7"_s, 2}));
        const QString longLine = QString(5000, u'x') + u" A9999 "_s + QString(5000, u'y');
        const QString seen = explain(longLine, m_catalogue).constFirst().seen;
        QVERIFY2(seen.size() <= 300 && seen.contains(u" A9999 "_s), qPrintable(seen));
    }

    /// Each row is found by its own words, so that no pattern is dead or eaten by another's.
    void everyRowIsComplete_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < m_catalogue.meanings.size(); ++i)
            QTest::addRow("%s", qPrintable(m_catalogue.meanings.at(i).code)) << i;
    }

    void everyRowIsComplete()
    {
        QFETCH(int, row);
        const Meaning& m = m_catalogue.meanings.at(row);
        QVERIFY(!m.causes.isEmpty() && !m.remedies.isEmpty());
        QVERIFY(m.meaning.endsWith(u'.'));
        for (const QString& rung : m.rungs)
            QVERIFY2(gatehouse::test::builtInCatalogue().rung(rung), qPrintable(rung));
        for (const QRegularExpression& pattern : m.match)
            QVERIFY(pattern.isValid() && !pattern.match(QString()).hasMatch());
        if (m.kind == Meaning::Kind::Code)
            QCOMPARE(codes("x " + m.code.toLatin1() + " y"), QStringList{m.code});
    }

    void counts()
    {
        const auto of = [&](Meaning::Kind kind) {
            return std::count_if(m_catalogue.meanings.begin(), m_catalogue.meanings.end(),
                [&](const Meaning& m) { return m.kind == kind; });
        };
        QVERIFY(of(Meaning::Kind::Code) >= 30 && of(Meaning::Kind::Gateway) >= 18 &&
                of(Meaning::Kind::UrlBlocker) >= 15 && of(Meaning::Kind::Log) >= 30 && of(Meaning::Kind::Grpc) == 9 &&
                of(Meaning::Kind::Rake) >= 8 && of(Meaning::Kind::Probe) >= 6);
    }

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char* piece :
            {"A", "\n", " \n", "{", "{\n}\n", "[[[[", "{\"a\":", "server: uvicorn ", "server: uvicorn\nx\n",
                "litellm.AuthenticationError ", "Errno 13 ", "Prompt '", "The model `", "model '", "body.stop ",
                "too_long ", "\"detail\": \"", "14:a grpc ", "getaddrinfo", "Internal Server Error\n",
                "\n \n Internal Server Error x", "A1000 ", "hostname \"a", "certificate verify failed ", "eyJhbGciOiJ.",
                "token=", "-----BEGIN PRIVATE KEY-----", "://a", "\xff\xfe\x00\x80"})
            QTest::addRow("%s", piece) << QByteArray(piece);
        QTest::newRow("nul") << QByteArray(1, '\0');
    }

    void hostile()
    {
        QFETCH(QByteArray, piece);
        const QByteArray pasted = piece.repeated(10 * 1024 * 1024 / int(piece.size()));
        QElapsedTimer clock;
        clock.start();
        const QString text = readable(pasted);
        QVERIFY2(text.size() <= 600 * 1024, qPrintable(QString::number(text.size())));
        const auto found = explain(gatehouse::base::redactedByShape(text), m_catalogue);
        QVERIFY(found.size() < 20);
        for (const Explanation& e : found)
            QVERIFY(e.seen.size() <= 300);
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
        if (clock.elapsed() > 1000)
            qInfo() << QTest::currentDataTag() << clock.elapsed() << "ms";
    }

    void bothEndsOfALongLogAreRead()
    {
        const QByteArray log =
            "A1000 at the beginning\n" + QByteArray("nothing here\n").repeated(1'000'000) + "A1003 at the end\n";
        QCOMPARE(codes(log), (QStringList{u"A1000"_s, u"A1003"_s}));
    }
};

QTEST_GUILESS_MAIN(ExplainTest)
#include "explain_test.moc"
