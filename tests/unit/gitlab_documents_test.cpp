// SPDX-License-Identifier: Apache-2.0
// Lowering of GraphQL documents by version.
#include "gitlab/documents.h"
#include "gitlab_fixture.h"

using namespace gatehouse;
using namespace gatehouse::gitlab;

class GitlabDocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lowering_data();
    void lowering();
    void operations_data();
    void operations();
    void operationThatCameLater();
};

void GitlabDocumentsTest::lowering_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<QString>("expected");
    const QString dated = QStringLiteral("{\n  a\n  b # since 18.4\n  c # until 17.10\n}\n");
    QTest::newRow("between the two") << dated << "17.11.0"
                                     << "{\n  a\n}\n";
    QTest::newRow("since is the first") << dated << "18.4.0"
                                        << "{\n  a\n  b\n}\n";
    QTest::newRow("a patch below counts by series") << dated << "18.3.9"
                                                    << "{\n  a\n}\n";
    QTest::newRow("a pre-release is its series") << dated << "18.4.0-pre"
                                                 << "{\n  a\n  b\n}\n";
    QTest::newRow("until is the last, patches included") << dated << "17.10.8-ee"
                                                         << "{\n  a\n  c\n}\n";
    QTest::newRow("next major") << dated << "19.0.0"
                                << "{\n  a\n  b\n}\n";
    QTest::newRow("numbers, not text: 18.10 after 18.9") << "x # since 18.10\n"
                                                         << "18.9.0"
                                                         << "";
    QTest::newRow("comments and empty lines go") << "# why\n\na # not a marker\n   # indented\n"
                                                 << "18.9.0"
                                                 << "a\n";
}

void GitlabDocumentsTest::lowering()
{
    QFETCH(QString, text);
    QFETCH(QString, gitlab);
    QTEST(lowered(text, *domain::Version::parse(gitlab)), "expected");
}

void GitlabDocumentsTest::operations_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<QStringList>("has");
    QTest::addColumn<QStringList>("lacks");
    const auto words = [](const char* list) { return QString::fromLatin1(list).split(QStringLiteral(", ")); };
    const QStringList none;
    QTest::newRow("models 18.9") << "Models"
                                 << "18.9.1-ee" << words("hasApiToken, featureSettings")
                                 << words("provider, apiToken ");
    QTest::newRow("models 18.11") << "Models"
                                  << "18.11.0" << words("provider") << none;
    QTest::newRow("features 17.9") << "FeatureSettings"
                                   << "17.9.0" << words("validModels") << words("validGitlabModels, gitlabModel");
    QTest::newRow("features 18.4") << "FeatureSettings"
                                   << "18.4.1" << words("validModels, validGitlabModels")
                                   << words("modelProvider, allowList");
    QTest::newRow("features 19.4") << "FeatureSettings"
                                   << "19.4.0" << words("modelProvider, costIndicator, allowList") << none;
    QTest::newRow("one feature 17.10") << "FeatureSettingUpdate"
                                       << "17.10.3" << words("aiFeatureSetting {") << words("aiFeatureSettings");
    QTest::newRow("many features 17.11") << "FeatureSettingUpdate"
                                         << "17.11.0" << words("aiFeatureSettings {") << words("aiFeatureSetting {");
    QTest::newRow("settings 17.9") << "DuoSettings"
                                   << "17.9.0" << words("aiGatewayUrl")
                                   << words("duoCoreFeaturesEnabled, aiGatewayTimeoutSeconds");
    QTest::newRow("settings 19.0") << "DuoSettings"
                                   << "19.0.0" << words("duoCliEnabled, selfHostedDuoAgentPlatformServiceSecure")
                                   << none;
    QTest::newRow("unknown future release") << "DuoSettings"
                                            << "21.3.0" << words("duoCliEnabled") << none;
}

void GitlabDocumentsTest::operations()
{
    QFETCH(QString, operation);
    QFETCH(QString, gitlab);
    QFETCH(QStringList, has);
    QFETCH(QStringList, lacks);
    const auto text = document(operation, *domain::Version::parse(gitlab));
    QVERIFY(text.has_value());
    QVERIFY(!text->contains(QLatin1Char('#')));
    for (const QString& each : std::as_const(has))
        QVERIFY2(text->contains(each), qPrintable(each));
    for (const QString& each : std::as_const(lacks))
        QVERIFY2(!text->contains(each), qPrintable(each));
}

void GitlabDocumentsTest::operationThatCameLater()
{
    QVERIFY(document(QStringLiteral("AllowListUpdate"), test::version("19.1.0")));
    const auto before = document(QStringLiteral("AllowListUpdate"), test::version("19.0.5"));
    QVERIFY(!before);
    QCOMPARE(before.error().slug, QStringLiteral("operation-not-here"));
    QCOMPARE(before.error().args, QStringList({QStringLiteral("AllowListUpdate"), QStringLiteral("19.0")}));
}

QTEST_APPLESS_MAIN(GitlabDocumentsTest)
#include "gitlab_documents_test.moc"
