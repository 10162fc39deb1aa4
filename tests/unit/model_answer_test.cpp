// SPDX-License-Identifier: Apache-2.0
// Signs of servers, and refusals by kind of server, status and body: each row is an answer as it was measured.
#include "diagnosis_fixture.h"
#include "probes/model_identity.h"
#include "probes/model_list.h"

#include <QTest>

using namespace gatehouse::probes;
using namespace gatehouse::domain;
using gatehouse::net::Reply;
using gatehouse::test::reply;
using namespace Qt::StringLiterals;

namespace {

Asked asked(Dialect dialect = Dialect::OpenAi, bool withKey = true)
{
    return {dialect, ServerKind::Unknown, u"mixtral"_s, u"h:8000"_s, withKey};
}

} // namespace

class ModelAnswerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void servers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("server");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const char* path, int status, const char* body, const char* server,
                             const char* word) {
            QTest::newRow(name) << QString::fromLatin1(path) << status << QByteArray(body) << QByteArray(server)
                                << QString::fromLatin1(word);
        };
        row("vllm", "/version", 200, R"({"version":"0.32.0"})", "uvicorn", "vllm");
        row("uvicorn proves nothing", "/", 404, R"({"detail":"Not Found"})", "uvicorn", "unknown");
        row("llama.cpp", "/", 401, "", "llama.cpp", "llama-cpp");
        row("llama-cpp-python", "/openapi.json", 200,
            R"({"info":{"title":"🦙 llama.cpp Python API","version":"0.3.36"}})", "uvicorn", "llama-cpp-python");
        row("ollama", "/", 200, "Ollama is running", "", "ollama");
        row("ollama by version", "/api/version", 200, R"({"version":"0.17.4"})", "", "ollama");
        row("litellm by title", "/openapi.json", 200, R"({"info":{"title":"LiteLLM API","version":"1.106.2"}})", "",
            "litellm");
        row("litellm by liveliness", "/health/liveliness", 200, "\"I'm alive!\"", "", "litellm");
        row("gateway", "/", 401, R"({"error":"No authorization header presented"})", "uvicorn", "ai-gateway");
        row("a version refused", "/version", 401, R"({"version":"0.32.0"})", "", "unknown");
        row("a version that is no text", "/version", 200, R"({"version":{}})", "", "unknown");
    }
    void servers()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, server);
        QFETCH(QString, word);
        QCOMPARE(serverWord(serverOf(OpenAnswers{{path, reply(status, body, {{"Server", server}})}}).kind), word);
    }

    void serversByList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("word");
        QTest::newRow("vllm") << QByteArray(R"({"data":[{"id":"a","owned_by":"vllm"}]})") << u"vllm"_s;
        QTest::newRow("router") << QByteArray(
                                       R"({"data":[{"id":"a","owned_by":"llamacpp","status":{"value":"loaded"}}]})")
                                << u"llama-cpp-router"_s;
        QTest::newRow("python") << QByteArray(R"({"data":[{"id":"a","owned_by":"me"}]})") << u"llama-cpp-python"_s;
        QTest::newRow("ollama") << QByteArray(R"({"data":[{"id":"a","owned_by":"library"}]})") << u"ollama"_s;
        QTest::newRow("litellm") << QByteArray(R"({"data":[{"id":"a","owned_by":"openai","created":1677610602}]})")
                                 << u"litellm"_s;
        QTest::newRow("other") << QByteArray(R"({"data":[{"id":"a","owned_by":"tgi","created":0}]})") << u"unknown"_s;
        QTest::newRow("empty") << QByteArray(R"({"data":[]})") << u"unknown"_s;
    }
    void serversByList()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, word);
        QCOMPARE(serverWord(serverOf(ModelServer(), reply(200, body)).kind), word);
    }

    void versions()
    {
        QCOMPARE(compareVersions(u"0.6.4"_s, u"0.6.4.post1"_s), -1);
        QCOMPARE(compareVersions(u"0.6.4.post1"_s, u"0.6.4.post1"_s), 0);
        QCOMPARE(compareVersions(u"0.32.0"_s, u"0.28.0"_s), 1);
        QCOMPARE(compareVersions(u"0.28.0rc2"_s, u"0.28.0"_s), 0);
        QCOMPARE(judgeServer({ServerKind::Vllm, u"0.5.0"_s, {}}).slug, u"vllm-too-old"_s);
        QCOMPARE(judgeServer({ServerKind::AiGateway, {}, {}}).state, CheckState::Failed);
    }

    void refusals_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type"); // x-amzn-errortype
        QTest::addColumn<QString>("slug");
        const auto row = [](const char* name, int status, const char* body, const char* slug,
                             Dialect dialect = Dialect::OpenAi, const char* type = "") {
            QTest::newRow(name) << dialect << status << QByteArray(body) << QByteArray(type)
                                << QString::fromLatin1(slug);
        };
        row("vllm key", 401, R"({"error":"Unauthorized"})", "model-key-refused");
        row("llama.cpp key", 401, R"({"error":{"code":401,"message":"Invalid API Key","type":"authentication_error"}})",
            "model-key-refused");
        row("llama-cpp-python key", 401, R"({"detail":"Invalid API key"})", "model-key-refused");
        row("litellm no key", 401,
            R"({"error":{"message":"Authentication Error, No api key passed in.","type":"auth_error","param":"None","code":"401"}})",
            "model-key-refused");
        row("litellm wrong key", 400,
            R"({"error":{"message":"No connected db.","type":"no_db_connection","param":null,"code":"400"}})",
            "model-key-refused");
        row("litellm behind key", 401,
            R"({"error":{"message":"litellm.AuthenticationError: Unauthorized\nThe request to model group 'm' failed with the error above.","type":"authentication_error","code":"401"}})",
            "proxy-key-refused");
        row("litellm older behind key", 401,
            R"({"error":{"message":"litellm.AuthenticationError: x. Received Model Group=m","type":null,"code":"401"}})",
            "proxy-key-refused");
        row("litellm behind name", 404,
            R"({"error":{"message":"litellm.NotFoundError: The model `m` does not exist.\nThe request failed with the error above."}})",
            "proxy-name-unknown");
        row("litellm rests", 429,
            R"({"error":{"message":"No deployments available for selected model, Try again in 5 seconds."}})",
            "proxy-rests-model");
        row("litellm dead behind", 500,
            R"({"error":{"message":"litellm.InternalServerError: Cannot connect to host a:1 failed with the error above."}})",
            "proxy-place-dead");
        row("vllm name", 404,
            R"({"error":{"message":"The model `x` does not exist.","type":"NotFoundError","param":"model","code":404}})",
            "model-name-unknown");
        row("vllm name, flat", 404,
            R"({"object":"error","message":"The model `x` does not exist.","type":"NotFoundError","code":404})",
            "model-name-unknown");
        row("ollama name", 404, R"({"error":{"message":"model 'x' not found","type":"not_found_error"}})",
            "model-name-unknown");
        row("router name", 400,
            R"({"error":{"code":400,"message":"model 'x' not found","type":"invalid_request_error"}})",
            "model-name-unknown");
        row("litellm name", 400,
            R"({"error":{"message":"/chat/completions: Invalid model name passed in model=x.","code":"400"}})",
            "model-name-unknown");
        row("fastapi path", 404, R"({"detail":"Not Found"})", "model-path-unknown");
        row("go path", 404, "404 page not found", "model-path-unknown");
        row("llama.cpp path", 404, R"({"error":{"code":404,"message":"File Not Found","type":"not_found_error"}})",
            "model-path-unknown");
        row("loading", 503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})",
            "model-loading");
        row("template", 400,
            R"({"error":{"message":"As of transformers v4.44, default chat template is no longer allowed","code":400}})",
            "model-template-missing");
        row("context vllm", 400, R"({"error":{"message":"This model's maximum context length is 4096 tokens."}})",
            "model-context-exceeded");
        row("context llama.cpp", 400,
            R"x({"error":{"message":"request (9 tokens) exceeds the available context size (4 tokens)","type":"exceed_context_size_error"}})x",
            "model-context-exceeded");
        row("quota", 429, R"({"error":{"message":"You exceeded your current quota","type":"insufficient_quota"}})",
            "model-quota-used-up");
        row("rate", 429, R"({"error":{"message":"Rate limit reached"}})", "model-rate-limited");
        row("size", 413, "<html><title>413 Request Entity Too Large</title></html>", "model-body-too-large");
        row("nginx", 502, "<html><title>502 Bad Gateway</title></html>", "model-proxy-error");
        row("firewall", 403, "<html><title>Blocked</title></html>", "model-proxy-error");
        row("inside", 500, R"({"error":{"message":"EngineCore encountered an issue."}})", "model-internal-error");
        row("anything", 422, R"({"error":"Input validation error","error_type":"validation"})", "model-refuses");
        row("azure deployment", 404,
            R"({"error":{"code":"DeploymentNotFound","message":"The API deployment does not exist."}})",
            "azure-deployment-missing", Dialect::Azure);
        row("azure path", 404, R"({"error":{"code":"404","message":"Resource not found"}})", "azure-path-or-version",
            Dialect::Azure);
        row("azure key", 401,
            R"({"error":{"code":"401","message":"Access denied due to invalid subscription key or wrong API endpoint."}})",
            "model-key-refused", Dialect::Azure);
        row("azure private", 403, R"({"error":{"code":"AccessDenied","message":"Public access is disabled."}})",
            "azure-public-access-disabled", Dialect::Azure);
        row("azure filter", 400, R"({"error":{"message":"filtered","code":"content_filter"}})", "azure-content-filter",
            Dialect::Azure);
        row("bedrock profile", 400,
            R"({"message":"Invocation of model ID x with on-demand throughput isn’t supported."})",
            "bedrock-needs-profile", Dialect::Bedrock, "ValidationException:http://x");
        row("bedrock name", 400, R"({"message":"The provided model identifier is invalid."})",
            "bedrock-identifier-invalid", Dialect::Bedrock, "ValidationException");
        row("bedrock rights", 403, R"({"Message":"User: arn:x is not authorized to perform: bedrock:InvokeModel"})",
            "bedrock-not-permitted", Dialect::Bedrock, "AccessDeniedException");
        row("bedrock access", 403, R"({"message":"You don't have access to the model with the specified model ID."})",
            "bedrock-no-model-access", Dialect::Bedrock, "AccessDeniedException");
        row("bedrock token", 403, R"({"message":"The security token included in the request is invalid."})",
            "model-key-refused", Dialect::Bedrock, "UnrecognizedClientException");
        row("bedrock expired", 403, R"({"Message":"Bearer Token has expired"})", "bedrock-key-expired",
            Dialect::Bedrock, "AccessDeniedException");
        row("bedrock form", 404, R"({"message":"Model use case details have not been submitted for this account."})",
            "bedrock-use-case-missing", Dialect::Bedrock, "ResourceNotFoundException");
        row("bedrock retired", 404, R"({"message":"This model version has reached the end of its life."})",
            "bedrock-model-retired", Dialect::Bedrock, "ResourceNotFoundException");
        row("bedrock throttled", 429, R"({"message":"Too many requests"})", "model-rate-limited", Dialect::Bedrock,
            "ThrottlingException");
        row("bedrock not ready", 424, R"({"message":"x"})", "bedrock-model-not-ready", Dialect::Bedrock,
            "ModelErrorException");
        row("vertex off", 403,
            R"({"error":{"code":403,"message":"Vertex AI API has not been used in project p","status":"PERMISSION_DENIED"}})",
            "vertex-api-disabled", Dialect::Vertex);
        row("vertex rights", 403,
            R"({"error":{"code":403,"message":"Permission denied","status":"PERMISSION_DENIED"}})",
            "vertex-not-permitted", Dialect::Vertex);
        row("vertex name", 404,
            R"({"error":{"code":404,"message":"Publisher Model x was not found","status":"NOT_FOUND"}})",
            "model-name-unknown", Dialect::Vertex);
        row("anthropic name", 404, R"({"type":"error","error":{"type":"not_found_error","message":"model: x"}})",
            "model-name-unknown", Dialect::Anthropic);
        row("anthropic busy", 529, R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
            "model-overloaded", Dialect::Anthropic);
    }
    void refusals()
    {
        QFETCH(Dialect, dialect);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, slug);
        gatehouse::test::Headers headers;
        if (!type.isEmpty())
            headers.append({"x-amzn-errortype", type});
        const Observation seen = refusedBy(reply(status, body, headers), asked(dialect));
        QCOMPARE(seen.slug, slug);
        QCOMPARE(seen.state, CheckState::Failed);
    }

    void withoutKeyTheKeyIsWanted()
    {
        QCOMPARE(refusedBy(reply(401, R"({"error":"Unauthorized"})"), asked(Dialect::OpenAi, false)).slug,
            u"model-key-needed"_s);
        QCOMPARE(refusedBy(reply(404, R"({"detail":"Not Found"})"), asked(Dialect::OpenAi, false))
                     .seen.value(u"untested")
                     .toString(),
            u"key"_s);
    }

    void redirects()
    {
        Reply answer = reply(307, {}, {{"Location", "https://u:p@h:8000/v1/models?token=x"}});
        answer.url = QUrl(u"http://h:8000/v1/models"_s);
        const Observation seen = refusedBy(answer, asked());
        QCOMPARE(seen.slug, u"model-redirects"_s);
        QCOMPARE(seen.seen.value(u"location").toString(), u"https://h:8000/v1/models"_s);
        QCOMPARE(seen.seen.value(u"to_https").toBool(), true);
    }

    void placesAreTakenOut_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::newRow("Cannot connect to host vllm.example.internal:8000 ssl:default")
            << u"Cannot connect to host <address> ssl:default"_s;
        QTest::newRow("at http://10.0.0.1:8000/v1 it failed") << u"at <address> it failed"_s;
        QTest::newRow("10.1.2.3:80 refused") << u"<address> refused"_s;
        QTest::newRow("no /models/secret/mixtral.gguf here") << u"no <path> here"_s;
        QTest::newRow("failed Traceback (most recent call last): File x") << u"failed"_s;
        QTest::newRow("Incorrect API key provided: sk-1****abcd. You") << u"Incorrect API key provided: <key> You"_s;
        QTest::newRow("The model `org/mixtral` does not exist.") << u"The model `org/mixtral` does not exist."_s;
    }
    void placesAreTakenOut()
    {
        QFETCH(QString, shown);
        QCOMPARE(withoutPlaces(QString::fromLatin1(QTest::currentDataTag())), shown);
        QVERIFY(withoutPlaces(QString(5000, u'x')).size() <= 300);
        // The time that these patterns take grows with the square of the length: what comes late is not even read.
        QCOMPARE(withoutPlaces(QString(5000, u'\n') + u"behind"_s), QString());
        const QByteArray endless = "{\"message\":\"" + QByteArray("\\n").repeated(200'000) + "\"}";
        QCOMPARE(refusalOf(reply(400, endless)).message.size(), 4096);
    }

    void lists_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<ServerKind>("server");
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("slug");
        const auto row = [](const char* identifier, const char* name, ServerKind server, const char* listed,
                             const char* slug) {
            QTest::addRow("%s at %s", identifier, name) << QString::fromLatin1(identifier) << server
                                                        << QString::fromLatin1(listed) << QString::fromLatin1(slug);
        };
        row("custom_openai/mixtral", "vLLM", ServerKind::Vllm, "mixtral", "model-listed");
        row("custom_openai/Mixtral", "vLLM", ServerKind::Vllm, "mixtral", "model-not-listed");
        row("custom_openai/llama3", "Ollama", ServerKind::Ollama, "llama3:latest", "model-listed");
        row("custom_openai/llama3:latest", "Ollama", ServerKind::Ollama, "llama3:latest", "model-listed");
        row("custom_openai/llama3", "vLLM", ServerKind::Vllm, "llama3:latest", "model-not-listed");
        row("custom_openai/other", "llama.cpp", ServerKind::LlamaCpp, "mixtral", "model-not-listed-answers");
        row("custom_openai/other", "llama.cpp's router", ServerKind::LlamaCppRouter, "mixtral", "model-not-listed");
        row("custom_openai/other", "an unknown server", ServerKind::Unknown, "mixtral", "model-not-listed");
    }
    void lists()
    {
        QFETCH(QString, identifier);
        QFETCH(ServerKind, server);
        QFETCH(QString, listed);
        QFETCH(QString, slug);
        Asked about = asked();
        about.server = server;
        QCOMPARE(judgeList({{listed}, {}}, modelIdentifier(identifier), about).slug, slug);
    }

    void listsAreRead()
    {
        const auto vllm =
            modelNames(reply(200, R"({"data":[{"id":"a","max_model_len":4096,"root":"/models/a"},{"id":7},{}]})"));
        QVERIFY(vllm);
        QCOMPARE(vllm->names, QStringList{u"a"_s});
        QCOMPARE(vllm->context.value(u"a"_s), 4096);
        QCOMPARE(modelNames(reply(200, R"({"data":[{"id":"a","meta":{"n_ctx":2048}}]})"))->context.value(u"a"_s), 2048);
        QVERIFY(!modelNames(reply(200, R"({"object":"list"})")));
        QVERIFY(!modelNames(reply(200, "[]")));
        const QByteArray endless = "{\"data\":[{\"id\":\"" + QByteArray(1'000'000, 'x') + "\"}]}";
        QCOMPARE(modelNames(reply(200, endless))->names, QStringList{QString(longestName, u'x')});
    }

    void missingLists()
    {
        const Observation notFound = refusedBy(reply(404, R"({"detail":"Not Found"})"), asked());
        const QList<MendedPath> places{{u"/v1"_s, u"v1-missing"_s}};
        QCOMPARE(judgeMissingList(notFound, 404, places, {200}, asked()).slug, u"model-path-elsewhere"_s);
        QCOMPARE(
            judgeMissingList(notFound, 404, places, {401}, asked()).seen.value(u"flaw").toString(), u"v1-missing"_s);
        QCOMPARE(judgeMissingList(notFound, 404, places, {404}, asked()).slug, u"model-path-unknown"_s);
        QCOMPARE(judgeMissingList(notFound, 400, places, {404}, asked()).slug, u"model-list-missing"_s);
        QCOMPARE(judgeMissingList(notFound, 0, places, {0}, asked()).slug, u"model-path-unknown"_s);
    }
};

QTEST_GUILESS_MAIN(ModelAnswerTest)
#include "model_answer_test.moc"
