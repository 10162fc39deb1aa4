// SPDX-License-Identifier: Apache-2.0
// The catalogue of the programs holds what it must, and a broken one is refused with the place named.
#include "catalogue_fixture.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::domain;
using test::catalogue;
using test::version;

class CatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses()
    {
        const auto result = Catalogue::parse(test::catalogueFiles());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().args.join(QStringLiteral(", "))));
        QCOMPARE(result->supported.constFirst().series(), QStringLiteral("17.9"));
        QCOMPARE(result->supported.constLast().series(), QStringLiteral("19.5"));
        QCOMPARE(result->supported.size(), 21);
    }

    /// Every row has its texts at every release in which it exists.
    void nothingIsUnlabelled()
    {
        for (const Version& v : catalogue().supported) {
            for (const auto& s : catalogue().settings)
                if (s.versions.contains(v))
                    QVERIFY2(
                        !s.labels.at(v).isEmpty() && !s.help.at(v).isEmpty(), qPrintable(s.key + u' ' + v.series()));
            for (const auto& f : catalogue().features)
                if (const auto* state = f.at(v)) {
                    QVERIFY2(!f.titles.at(v).isEmpty() && !f.sections.at(v).isEmpty(),
                        qPrintable(f.key + u' ' + v.series()));
                    for (const QString& family : state->families)
                        QVERIFY2(catalogue().family(family)->versions.contains(v),
                            qPrintable(f.key + u' ' + family + u' ' + v.series()));
                }
            for (const auto& f : catalogue().families)
                if (f.versions.contains(v))
                    QVERIFY2(
                        !f.labels.at(v).isEmpty() && !f.states.at(v).isEmpty(), qPrintable(f.key + u' ' + v.series()));
        }
    }

    void settings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("since"); // first supported release that has it
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("transport");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* key, const char* since, const char* label, Transport t, const char* name) {
            QTest::newRow(key) << QString::fromLatin1(key) << QString::fromLatin1(since) << QString::fromLatin1(label)
                               << int(t) << QString::fromLatin1(name);
        };
        row("ai_gateway_url", "17.9", "Local AI Gateway URL", Transport::DuoSettings, "aiGatewayUrl");
        row("duo_agent_platform_service_url", "18.4", "Local URL for the GitLab Duo Agent Platform service",
            Transport::DuoSettings, "duoAgentPlatformServiceUrl");
        row("ai_gateway_timeout_seconds", "18.7", "AI Gateway request timeout", Transport::DuoSettings,
            "aiGatewayTimeoutSeconds");
        row("self_hosted_duo_agent_platform_service_secure", "18.10",
            "Use TLS for the GitLab Duo Agent Platform service", Transport::DuoSettings,
            "selfHostedDuoAgentPlatformServiceSecure");
        row("duo_core_features_enabled", "18.0", "Turn on features for GitLab Duo Core", Transport::DuoSettings,
            "duoCoreFeaturesEnabled");
        row("duo_availability", "17.9", "GitLab Duo availability", Transport::ApplicationSettings, "duo_availability");
        row("enabled_expanded_logging", "17.9", "Enable AI logs", Transport::ApplicationSettings,
            "enabled_expanded_logging");
        row("disabled_direct_code_suggestions", "17.9", "Connection method", Transport::ApplicationSettings,
            "disabled_direct_code_suggestions");
        row("self_hosted_beta_models", "17.9", "Use beta models and features in GitLab Duo Self-Hosted",
            Transport::None, "");
        row("minimum_access_level_execute", "18.7", "Features without CI/CD pipelines", Transport::DuoSettings,
            "minimumAccessLevelExecute");
        row("duo_cli_enabled", "19.0", "Turn on GitLab Duo CLI", Transport::DuoSettings, "duoCliEnabled");
    }
    void settings()
    {
        QFETCH(QString, key);
        QFETCH(QString, since);
        QFETCH(QString, label);
        QFETCH(int, transport);
        QFETCH(QString, name);
        const SettingSpec* spec = catalogue().setting(key);
        QVERIFY(spec);
        const auto first = std::find_if(catalogue().supported.cbegin(), catalogue().supported.cend(),
            [&](const Version& v) { return spec->versions.contains(v); });
        QVERIFY(first != catalogue().supported.cend());
        QCOMPARE(first->series(), since);
        QCOMPARE(spec->labels.at(*first), label);
        QCOMPARE(int(spec->readFrom), transport);
        QCOMPARE(int(spec->writeTo), transport);
        QCOMPARE(spec->readName, name);
        QCOMPARE(spec->writeName, name);
    }

    void labels_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("text");
        QTest::newRow("features before 18.0") << "page.features"
                                              << "17.11"
                                              << "AI-powered features";
        QTest::newRow("features from 18.0") << "page.features"
                                            << "18.0"
                                            << "AI-native features";
        QTest::newRow("submit up to 18.8") << "model.submit"
                                           << "18.8"
                                           << "Create self-hosted model";
        QTest::newRow("submit from 18.9") << "model.submit"
                                          << "18.9"
                                          << "Add self-hosted model";
        QTest::newRow("key") << "model.key"
                             << "18.5"
                             << "API Key (optional)";
        QTest::newRow("unknown id is shown") << "no.such.label"
                                             << "18.5"
                                             << "no.such.label";
    }
    void labels()
    {
        QFETCH(QString, id);
        QFETCH(QString, at);
        QTEST(catalogue().label(id, *Version::parse(at)), "text");
    }

    void flagsExistInTheirReleasesOnly()
    {
        const QString agents = QStringLiteral("self_hosted_agent_platform");
        QVERIFY(catalogue().flags.contains(agents));
        QVERIFY(!catalogue().flagsAt(version("18.3")).contains(agents));
        QVERIFY(catalogue().flagsAt(version("18.4")).contains(agents));
        QVERIFY(!catalogue().flagsAt(version("18.9")).contains(agents));
        for (const Version& v : catalogue().supported)
            QVERIFY(catalogue().flagsAt(v).size() <= 20); // one call asks for at most 20
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("args");
        const QString set = QStringLiteral("settings.json");
        QTest::newRow("unknown key") << set << QByteArray("\"cascades\"") << QByteArray("\"cascade\"")
                                     << QStringList{QStringLiteral("settings.json, settings 1"),
                                            QStringLiteral("cascade"), QStringLiteral("unknown key")};
        QTest::newRow("wrong type") << set << QByteArray("\"cascades\": true") << QByteArray("\"cascades\": 1")
                                    << QStringList{QStringLiteral("settings.json, settings 1"),
                                           QStringLiteral("cascades"), QStringLiteral("not true or false")};
        QTest::newRow("missing label") << set << QByteArray("\"label\": \"GitLab Duo availability\", ") << QByteArray()
                                       << QStringList{QStringLiteral("settings.json, settings 1"),
                                              QStringLiteral("label"), QStringLiteral("missing")};
        QTest::newRow("missing label of a choice")
            << set << QByteArray("\"label\": \"On by default\"") << QByteArray("\"label\": \"\"")
            << QStringList{QStringLiteral("settings.json, settings 1, choices 1"), QStringLiteral("label"),
                   QStringLiteral("not a text")};
        QTest::newRow("unknown word") << set << QByteArray("\"kind\": \"choice\"") << QByteArray("\"kind\": \"choise\"")
                                      << QStringList{QStringLiteral("settings.json, settings 1"),
                                             QStringLiteral("kind"), QStringLiteral("unknown word choise")};
        QTest::newRow("key twice") << set << QByteArray("\"key\": \"duo_core_features_enabled\"")
                                   << QByteArray("\"key\": \"duo_availability\"")
                                   << QStringList{QStringLiteral("settings.json, settings 2"), QStringLiteral("key"),
                                          QStringLiteral("twice: duo_availability")};
        QTest::newRow("not a release") << set << QByteArray("\"since\": \"18.0\"") << QByteArray("\"since\": \"18\"")
                                       << QStringList{QStringLiteral("settings.json, settings 2"),
                                              QStringLiteral("since"), QStringLiteral("not a release")};
        QTest::newRow("family that is not there")
            << QStringLiteral("families.json") << QByteArray("\"key\": \"gpt\"") << QByteArray("\"key\": \"gtp\"")
            << QStringList{QStringLiteral("features.json"), QStringLiteral("code_generations"),
                   QStringLiteral("names an unknown family gpt")};
        QTest::newRow("platform missing")
            << QStringLiteral("platforms.json") << QByteArray("\"platform\": \"vertex_ai\"")
            << QByteArray("\"platform\": \"api\"")
            << QStringList{QStringLiteral("platforms.json"), QStringLiteral("vertex_ai"), QStringLiteral("missing")};
        QTest::newRow("text that goes back")
            << QStringLiteral("labels.json") << QByteArray("{\"since\": \"18.0\", \"text\": \"AI-native features\"}")
            << QByteArray("{\"since\": \"17.8\", \"text\": \"AI-native features\"}")
            << QStringList{QStringLiteral("labels.json, labels, page.features 2"), QStringLiteral("since"),
                   QStringLiteral("not in rising order")};
        QTest::newRow("empty file") << QStringLiteral("versions.json") << QByteArray("{") << QByteArray("")
                                    << QStringList{QStringLiteral("versions.json"), QStringLiteral(""),
                                           QStringLiteral("illegal value at byte 0")};
    }
    void refuses()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        auto files = test::catalogueFiles();
        QByteArray& bytes = files[file];
        const qsizetype at = bytes.indexOf(from);
        QVERIFY2(at >= 0, "the row of this test does not break anything any more");
        bytes.replace(at, from.size(), to);
        const auto result = Catalogue::parse(files);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().slug, QStringLiteral("catalogue-row-invalid"));
        if (file == QLatin1String("versions.json"))
            QCOMPARE(result.error().args.constFirst(), file); // the rest is Qt's own words
        else
            QTEST(result.error().args, "args");
    }

    void aMissingFileIsNamed()
    {
        auto files = test::catalogueFiles();
        files.remove(QStringLiteral("labels.json"));
        const auto result = Catalogue::parse(files);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().args,
            (QStringList{QStringLiteral("labels.json"), QStringLiteral(""), QStringLiteral("missing")}));
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
