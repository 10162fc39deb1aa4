// SPDX-License-Identifier: Apache-2.0
// Identifiers, endpoints and names of models, and Bedrock's prefixes against regions.
#include "probes/model_access.h"
#include "probes/model_list.h"

#include <QTest>

using namespace gatehouse::probes;
using namespace Qt::StringLiterals;

class ModelAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void identifiers_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("written");
        QTest::newRow("custom_openai/mixtral") << u"custom_openai"_s << u"mixtral"_s << true;
        QTest::newRow("custom_openai/org/model") << u"custom_openai"_s << u"org/model"_s << true;
        QTest::newRow("mixtral") << u"custom_openai"_s << u"mixtral"_s << false;
        QTest::newRow("org/model") << u"org"_s << u"model"_s << true;
        QTest::newRow(" azure/gpt-4o ") << u"azure"_s << u"gpt-4o"_s << true;
        QTest::newRow("anthropic.claude-3") << u"custom_openai"_s << u"anthropic.claude-3"_s << false;
    }
    void identifiers()
    {
        QFETCH(QString, provider);
        QFETCH(QString, name);
        QFETCH(bool, written);
        const ModelIdentifier read = modelIdentifier(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(read.provider, provider);
        QCOMPARE(read.name, name);
        QCOMPARE(read.written, written);
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("models");
        QTest::addColumn<QString>("health");
        QTest::newRow("http://h:8000/v1") << u"/v1/models"_s << u"/health"_s;
        QTest::newRow("http://h:8000/v1/") << u"/v1/models"_s << u"/health"_s;
        QTest::newRow("http://h:8000/v1///") << u"/v1/models"_s << u"/health"_s;
        QTest::newRow("http://h:8000") << u"/models"_s << u"/health"_s;
        QTest::newRow("http://h:8000/") << u"/models"_s << u"/health"_s;
        QTest::newRow("https://h/llm/v1") << u"/llm/v1/models"_s << u"/llm/health"_s;
        QTest::newRow("https://h/llm") << u"/llm/models"_s << u"/llm/health"_s;
    }
    void endpoints()
    {
        QFETCH(QString, models);
        QFETCH(QString, health);
        const ModelEndpoint endpoint = modelEndpoint(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(endpoint.isValid);
        QCOMPARE(endpoint.at(u"models"_s), models);
        QCOMPARE(endpoint.atRoot(u"health"_s), health);
    }
    void endpointsThatAreNone()
    {
        for (const QString& text : {QString(), u"vllm"_s, u"http://"_s, u":8000/v1"_s, u"http://[::1"_s})
            QVERIFY2(!modelEndpoint(text).isValid, qPrintable(text));
    }

    void mended_data()
    {
        QTest::addColumn<QStringList>("places");
        QTest::newRow("") << QStringList{u"/v1 v1-missing"_s};
        QTest::newRow("/v1") << QStringList{};
        QTest::newRow("/llm") << QStringList{u"/llm/v1 v1-missing"_s, u"/v1 path-unknown"_s};
        QTest::newRow("/v1/x") << QStringList{u"/v1 path-unknown"_s, u"/v1/x/v1 v1-missing"_s};
        QTest::newRow("/llm/v1") << QStringList{u"/v1 path-unknown"_s};
    }
    void mended()
    {
        QFETCH(QStringList, places);
        QStringList found;
        const auto all = mendedPaths(QString::fromLatin1(QTest::currentDataTag()));
        for (const MendedPath& place : all)
            found << place.path + u' ' + place.flaw;
        QCOMPARE(found, places);
    }

    void names_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("difference");
        QTest::newRow("Mixtral") << u"mixtral"_s << u"case"_s;
        QTest::newRow("mixtral ") << u"mixtral"_s << u"blanks"_s;
        QTest::newRow("org/mixtral") << u"mixtral"_s << u"organisation"_s;
        QTest::newRow("mixtral") << u"org/mixtral"_s << u"organisation"_s;
        QTest::newRow("custom_openai/mixtral") << u"mixtral"_s << u"provider"_s;
        QTest::newRow("llama3:8b") << u"llama3:70b"_s << u"tag"_s;
        QTest::newRow("llama3") << u"llama3:70b"_s << u"tag"_s;
        QTest::newRow("llama3.1") << u"mixtral"_s << QString();
    }
    void names()
    {
        QFETCH(QString, listed);
        QFETCH(QString, difference);
        QCOMPARE(nameDifference(QString::fromLatin1(QTest::currentDataTag()), listed), difference);
    }

    void azure_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("list");
        const QString version = u"2024-10-21"_s;
        QTest::newRow("https://r.openai.azure.com")
            << u"/openai/deployments/gpt-4o/chat/completions?api-version="_s + version
            << u"/openai/models?api-version="_s + version;
        QTest::newRow("https://r.openai.azure.com/")
            << u"/openai/deployments/gpt-4o/chat/completions?api-version="_s + version
            << u"/openai/models?api-version="_s + version;
        QTest::newRow("https://r.openai.azure.com/openai/v1/")
            << u"/openai/v1/chat/completions"_s << u"/openai/v1/models"_s;
        QTest::newRow(
            "https://r.openai.azure.com/openai/deployments/mine/chat/completions?api-version=2025-01-01-preview")
            << u"/openai/deployments/mine/chat/completions?api-version=2025-01-01-preview"_s
            << u"/openai/models?api-version=2025-01-01-preview"_s;
        QTest::newRow("https://proxy/azure/openai/deployments/mine")
            << u"/azure/openai/deployments/mine/chat/completions?api-version="_s + version
            << u"/azure/openai/models?api-version="_s + version;
    }
    void azure()
    {
        QFETCH(QString, call);
        QFETCH(QString, list);
        const AzureEndpoint endpoint = azureEndpoint(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(endpoint.chatPath(u"gpt-4o"_s), call);
        QCOMPARE(endpoint.listPath(), list);
    }

    void vertex_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("path");
        QTest::newRow("google") << u"gemini-2.5-pro"_s
                                << u"/v1/projects/p/locations/l/publishers/google/models/gemini-2.5-pro"_s;
        QTest::newRow("claude") << u"claude-sonnet-4-5"_s
                                << u"/v1/projects/p/locations/l/publishers/anthropic/models/claude-sonnet-4-5"_s;
        QTest::newRow("written") << u"meta/llama-4"_s << u"/v1/projects/p/locations/l/publishers/meta/models/llama-4"_s;
    }
    void vertex()
    {
        QFETCH(QString, name);
        QFETCH(QString, path);
        QCOMPARE(vertexModel(u"/v1/projects/p/locations/l"_s, name).path, path);
        QCOMPARE(vertexModel(u"/v1"_s, name).path, QString());
    }

    void prefixes_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("region");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char* prefix, const char* region, bool fits) {
            QTest::addRow("%s in %s", prefix, region)
                << QString::fromLatin1(prefix) << QString::fromLatin1(region) << fits;
        };
        row("us", "us-east-1", true);
        row("us", "eu-central-1", false);
        row("eu", "eu-south-2", true);
        row("eu", "us-east-1", false);
        row("global", "ap-southeast-7", true);
        row("global", "us-gov-west-1", false);
        row("us-gov", "us-gov-west-1", true);
        row("us-gov", "us-west-1", false);
        row("apac", "ap-south-1", true);
        row("jp", "ap-northeast-2", false);
        row("au", "ap-southeast-2", true);
        row("ca", "ca-west-1", true);
        row("ca", "us-east-1", false);
        row("ca", "", true); // a region that nobody knows is no fault
        row("xy", "us-east-1", true);
    }
    void prefixes()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, region);
        QFETCH(bool, fits);
        QCOMPARE(prefixFitsRegion(prefix, region), fits);
    }

    void regions_data()
    {
        QTest::addColumn<QString>("region");
        QTest::newRow("https://bedrock-runtime.eu-central-1.amazonaws.com") << u"eu-central-1"_s;
        QTest::newRow("https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com") << u"us-gov-west-1"_s;
        QTest::newRow("https://vpce-0a1b-2c.bedrock-runtime.us-east-1.vpce.amazonaws.com") << u"us-east-1"_s;
        QTest::newRow("https://bedrock-mantle.us-west-2.api.aws/v1") << u"us-west-2"_s;
        QTest::newRow("http://127.0.0.1:8000") << QString();
    }
    void regions()
    {
        QFETCH(QString, region);
        QCOMPARE(bedrockRegion(QString::fromLatin1(QTest::currentDataTag())), region);
    }

    void bedrockLists_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::newRow("bedrock/eu.amazon.nova-pro-v1:0") << u"bedrock-model-offered"_s;
        QTest::newRow("bedrock/converse/eu.amazon.nova-pro-v1:0") << u"bedrock-model-offered"_s;
        QTest::newRow("bedrock/meta.llama3-70b-instruct-v1:0") << u"bedrock-model-offered"_s;
        QTest::newRow("bedrock/amazon.nova-pro-v1:0") << u"bedrock-needs-profile"_s;
        QTest::newRow("bedrock/us.amazon.nova-pro-v1:0") << u"bedrock-prefix-elsewhere"_s;
        QTest::newRow("bedrock/eu.meta.llama3-70b-instruct-v1:0") << u"bedrock-model-not-offered"_s;
        QTest::newRow("bedrock/amazon.nova-por-v1:0") << u"bedrock-model-not-offered"_s;
        QTest::newRow("bedrock/arn:aws:bedrock:eu-central-1:1:application-inference-profile/x")
            << u"bedrock-model-offered"_s;
    }
    void bedrockLists()
    {
        QFETCH(QString, slug);
        const auto lists = gatehouse::probes::bedrockLists(
            R"({"modelSummaries": [{"modelId": "amazon.nova-pro-v1:0", "inferenceTypesSupported": ["INFERENCE_PROFILE"]},
                {"modelId": "meta.llama3-70b-instruct-v1:0", "inferenceTypesSupported": ["ON_DEMAND"]}]})",
            R"({"inferenceProfileSummaries": [{"inferenceProfileId": "eu.amazon.nova-pro-v1:0"}]})");
        QVERIFY(lists);
        const BedrockModel wanted = bedrockModel(modelIdentifier(QString::fromLatin1(QTest::currentDataTag())).name);
        QCOMPARE(judgeBedrock(*lists, wanted, u"eu-central-1"_s, {}).slug, slug);
    }
    void bedrockForm()
    {
        QCOMPARE(judgeBedrockForm(modelIdentifier(u"eu.amazon.nova-pro-v1:0"_s), {})->slug,
            u"bedrock-identifier-without-provider"_s);
        QCOMPARE(judgeBedrockForm(modelIdentifier(u"bedrock/us.amazon.nova-pro-v1:0"_s), u"eu-west-1"_s)->slug,
            u"bedrock-prefix-elsewhere"_s);
        QVERIFY(!judgeBedrockForm(modelIdentifier(u"bedrock/eu.amazon.nova-pro-v1:0"_s), u"eu-west-1"_s));
        QVERIFY(!judgeBedrockForm(modelIdentifier(u"bedrock/us.amazon.nova-pro-v1:0"_s), {}));
    }
    void bedrockNamesAreCut()
    {
        const QByteArray name = "\"" + QByteArray(1'000'000, 'x') + "\"";
        const auto lists = gatehouse::probes::bedrockLists("{\"modelSummaries\":[{\"modelId\":" + name + "}]}",
            "{\"inferenceProfileSummaries\":[{\"inferenceProfileId\":" + name + "}]}");
        QCOMPARE(lists->models, QStringList{QString(longestName, u'x')});
        QCOMPARE(lists->profiles, lists->models);
    }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("sk-1") << QByteArray("sk-1");
        QTest::newRow(" sk-1 \n") << QByteArray("sk-1");
        QTest::newRow("Bearer sk-1") << QByteArray("sk-1");
        QTest::newRow("bearer  sk-1 ") << QByteArray("sk-1");
        QTest::newRow("bearer") << QByteArray("bearer");
        QTest::newRow("   ") << QByteArray();
    }
    void keys()
    {
        QFETCH(QByteArray, plain);
        QCOMPARE(trimmedKey(QTest::currentDataTag()), plain);
    }
};

QTEST_GUILESS_MAIN(ModelAddressTest)
#include "model_address_test.moc"
