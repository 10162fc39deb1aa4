// SPDX-License-Identifier: Apache-2.0
// The server's own tidying, rule by rule, so that a verification shows no false difference.
#include "plan_fixture.h"

#include "random_configuration.h"

#include <QTest>

using namespace gatehouse::test;

Q_DECLARE_METATYPE(gatehouse::domain::Model)

class NormalisedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QJsonValue>("expected");
        const auto row = [](const char* name, const char* key, const char* value, const QJsonValue& expected) {
            QTest::newRow(name) << QString::fromLatin1(key) << QString::fromLatin1(value) << expected;
        };
        row("one slash is cut", "ai_gateway_url", "https://g.example.internal/",
            QStringLiteral("https://g.example.internal"));
        row("only one", "ai_gateway_url", "https://g.example.internal//",
            QStringLiteral("https://g.example.internal/"));
        row("of the other URL too", "duo_agent_platform_service_url", "g.example.internal:50052/",
            QStringLiteral("g.example.internal:50052"));
        row("empty is null", "ai_gateway_url", "", QJsonValue::Null);
        row("blank is null", "duo_agent_platform_service_url", "  ", QJsonValue::Null);
        row("a registry keeps its slash", "duo_workflows_default_image_registry", "registry/",
            QStringLiteral("registry/"));
        row("what is not nullable stays", "duo_availability", "", QString());
        row("an unknown key stays", "something_else", "x/", QStringLiteral("x/"));
    }
    void settings()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QJsonValue, expected);
        Configuration c;
        c.settings.insert(key, value);
        QCOMPARE(toJson(normalised(c, catalogue(), version("18.9")).settings.value(key)), expected);
    }

    void alwaysOffForcesBetaOff()
    {
        const QString beta = QStringLiteral("instance_level_ai_beta_features_enabled");
        Configuration c;
        c.settings = {{QStringLiteral("duo_availability"), QStringLiteral("never_on")}, {beta, true}};
        QCOMPARE(normalised(c, catalogue(), version("18.9")).settings.value(beta), Value(false));
        c.settings[QStringLiteral("duo_availability")] = QStringLiteral("default_off");
        QCOMPARE(normalised(c, catalogue(), version("18.9")).settings.value(beta), Value(true));
        c.settings = {{QStringLiteral("duo_availability"), QStringLiteral("never_on")}};
        QVERIFY(
            !normalised(c, catalogue(), version("18.9")).settings.contains(beta)); // not managed: not ours to expect
    }

    void models_data()
    {
        QTest::addColumn<QString>("release");
        QTest::addColumn<Model>("given");
        QTest::addColumn<Model>("expected");
        const SetKey key{{SecretRef::Store::Keychain, QStringLiteral("entry")}};
        const Model plain = model(QStringLiteral(" A "));
        const auto with = [&](Platform platform, const char* endpoint, const char* identifier,
                              const KeyIntent& intent) {
            Model m = plain;
            m.platform = platform;
            m.endpoint = QString::fromLatin1(endpoint);
            m.identifier = QString::fromLatin1(identifier);
            m.apiKey = intent;
            return m;
        };
        QTest::newRow("as it is, the name too") << "18.9" << plain << plain;
        QTest::newRow("endpoint trimmed") << "18.9" << with(Platform::Api, " http://a/v1\n", "custom_openai/m", key)
                                          << with(Platform::Api, "http://a/v1", "custom_openai/m", key);
        QTest::newRow("Bedrock has neither endpoint nor key")
            << "19.0" << with(Platform::Bedrock, "http://a", "bedrock/m", key)
            << with(Platform::Bedrock, "", "bedrock/m", KeepKey{});
        QTest::newRow("to clear a key is kept") << "19.0" << with(Platform::Bedrock, "", "bedrock/m", ClearKey{})
                                                << with(Platform::Bedrock, "", "bedrock/m", ClearKey{});
        QTest::newRow("before 19.0 the prefix decides") << "18.9" << with(Platform::Api, "http://a", "vertex_ai/m", key)
                                                        << with(Platform::VertexAi, "", "vertex_ai/m", KeepKey{});
        QTest::newRow("and so does its absence")
            << "18.11" << with(Platform::Bedrock, "http://a", "m", key) << with(Platform::Api, "http://a", "m", key);
        QTest::newRow("from 19.0 the platform is told") << "19.0" << with(Platform::Api, "http://a", "vertex_ai/m", key)
                                                        << with(Platform::Api, "http://a", "vertex_ai/m", key);
    }
    void models()
    {
        QFETCH(QString, release);
        QFETCH(Model, given);
        QFETCH(Model, expected);
        Configuration c;
        c.models = {given};
        const Model seen = normalised(c, catalogue(), *Version::parse(release)).models.first();
        QCOMPARE(toJson(seen), toJson(expected));
    }

    void twiceIsOnce()
    {
        gatehouse::tests::RandomConfiguration random;
        for (int i = 0; i < 200; ++i)
            for (const char* release : {"18.9", "19.0"}) {
                const Configuration once = normalised(random.next(), catalogue(), version(release));
                QVERIFY(normalised(once, catalogue(), version(release)) == once);
            }
    }
};

QTEST_APPLESS_MAIN(NormalisedTest)
#include "normalised_test.moc"
