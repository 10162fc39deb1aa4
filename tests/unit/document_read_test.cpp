// SPDX-License-Identifier: Apache-2.0
// Good documents: what they mean, in YAML and in JSON, with quotes, comments and line breaks of every kind.
#include "catalogue_fixture.h"
#include "documents/document.h"
#include "tests/content_of.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::documents;

class DocumentReadTest : public QObject {
    Q_OBJECT

    static Document sound(const QByteArray& text)
    {
        const Reading reading = read(text, test::catalogue());
        for (const Problem& p : reading.problems)
            qWarning().noquote() << p.position.line << p.position.column << p.slug << p.args;
        return reading.document;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void sampleIsSound()
    {
        const Document d = sound(test::contentOf(QStringLiteral(":/sample/site.yml")));
        QCOMPARE(d.gitlab, test::version("18.5"));
        QVERIFY(!d.complete);
        QCOMPARE(d.settings.value(QStringLiteral("ai_gateway_url")),
            domain::Value(QStringLiteral("http://gateway.example.internal:5052")));
        QCOMPARE(d.settings.value(QStringLiteral("duo_agent_platform_service_url")),
            domain::Value(QStringLiteral("gateway.example.internal:50052")));
        QVERIFY(d.models);
        QCOMPARE(d.models->size(), 3);
        const DocumentModel& claude = d.models->at(1);
        QCOMPARE(claude.identifier.value(), QStringLiteral("bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0"));
        QCOMPARE(claude.platform.value(), domain::Platform::Bedrock);
        QVERIFY(!claude.endpoint);
        QCOMPARE(d.models->at(2).endpoint.value(), QStringLiteral("https://example.openai.azure.com"));
        QCOMPARE(d.features.value(QStringLiteral("duo_chat_fix_code")).kind, DocumentFeature::Kind::Disabled);
        QCOMPARE(d.features.value(QStringLiteral("duo_chat")).model, claude.name);
    }

    void choices_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("allowOnly");
        using Kind = DocumentFeature::Kind;
        const auto row = [](const char* value, Kind kind, const char* name, bool allowOnly = false) {
            QTest::newRow(value) << QByteArray(value) << int(kind) << QString::fromLatin1(name) << allowOnly;
        };
        row("disabled", Kind::Disabled, "-");
        row("\"disabled\"", Kind::Disabled, "-");
        row("unassigned", Kind::Unassigned, "-");
        row("{disabled: true}", Kind::Disabled, "-");
        row("{model: Mixtral on vLLM}", Kind::Model, "Mixtral on vLLM");
        row("{model: \"18\"}", Kind::Model, "18");
        row("{gitlab: claude_sonnet_4}", Kind::GitLab, "claude_sonnet_4");
        row("{gitlab: default}", Kind::GitLab, "-");
        row("{gitlab: null}", Kind::GitLab, "-");
        row("{gitlab: }", Kind::GitLab, "-");
        row("{gitlab: a, allow: [a, b]}", Kind::GitLab, "a");
        row("{allow: []}", Kind::Unassigned, "-", true);
    }

    void choices()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, kind);
        QFETCH(QString, name);
        QFETCH(bool, allowOnly);
        const Document d = sound("gatehouse: 1\nfeatures:\n  duo_chat: " + value + "\n");
        const DocumentFeature f = d.features.value(QStringLiteral("duo_chat"));
        QCOMPARE(int(f.kind), kind);
        QCOMPARE(f.kind == DocumentFeature::Kind::Model ? f.model : f.ref.value_or(QStringLiteral("-")), name);
        QCOMPARE(f.allowOnly, allowOnly);
        QCOMPARE(f.allow.has_value(), value.contains("allow"));
    }

    void keyIntents_data()
    {
        QTest::addColumn<QString>("word");
        for (const char* word : {"keep", "keychain", "clear", "none", "env:MIXTRAL_KEY", "env:_x9"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }

    void keyIntents()
    {
        QFETCH(QString, word);
        const Document d = sound("gatehouse: 1\nmodels: [{name: A, api_key: \"" + word.toUtf8() + "\"}]\n");
        QCOMPARE(d.models->first().apiKey, word);
    }

    void absentIsNotEmpty()
    {
        const Document d = sound("gatehouse: 1\nmodels: [{name: A}]\n");
        QVERIFY(d.gitlab.isNull());
        QVERIFY(!d.models->first().family && !d.models->first().endpoint && !d.models->first().platform &&
                !d.models->first().identifier);
        QCOMPARE(d.models->first().apiKey, QStringLiteral("keep"));
        QVERIFY(!sound("gatehouse: 1\n").models);
        QVERIFY(sound("gatehouse: 1\nsettings:\nfeatures:\n").settings.isEmpty());
    }

    void nullClears()
    {
        const Document d = sound("gatehouse: 1\nsettings: {ai_gateway_url: null, duo_agent_platform_service_url: ~}\n");
        QCOMPARE(d.settings.size(), 2);
        QVERIFY(domain::isNull(d.settings.value(QStringLiteral("ai_gateway_url"))));
    }

    /// In a complete document what may be empty and is absent is empty, except what was not visible.
    void completeEmpties()
    {
        const Document d =
            sound("gatehouse: 1\ngitlab: \"18.9\"\ncomplete: true\nnot_visible: [duo_agent_platform_service_url]\n");
        QVERIFY(d.complete);
        QCOMPARE(
            d.settings.value(QStringLiteral("ai_gateway_url"), domain::Value(true)), domain::Value(domain::Null{}));
        QVERIFY(!d.settings.contains(QStringLiteral("duo_agent_platform_service_url")));
        QVERIFY(!d.settings.contains(QStringLiteral("duo_availability")));
        const Document old = sound("gatehouse: 1\ngitlab: \"17.9\"\ncomplete: true\n");
        QVERIFY(!old.settings.contains(QStringLiteral("duo_agent_platform_service_url")));
    }

    void factsAreKept()
    {
        const Document d = sound("gatehouse: 1\nassume: {plan: ultimate, licence: offline, add_ons: [duo_enterprise], "
                                 "beta_terms: true, flags: [a]}\n"
                                 "deployment: {gitlab_url: https://gitlab.example, tls: {mode: own}, aws_credentials: "
                                 "role, image_tag: \"18.9\"}\n");
        QCOMPARE(
            d.assume.value(QStringLiteral("add_ons")), domain::Value(QStringList{QStringLiteral("duo_enterprise")}));
        QCOMPARE(d.assume.value(QStringLiteral("beta_terms")), domain::Value(true));
        QCOMPARE(d.deployment.value(u"tls").toObject().value(u"mode").toString(), QStringLiteral("own"));
        QCOMPARE(d.deployment.size(), 4);
    }

    void positionsByPath()
    {
        const Document d = sound("gatehouse: 1\nsettings:\n  ai_gateway_url: http://a\nmodels:\n  - name: A/B\n    "
                                 "endpoint: http://b/v1\nfeatures:\n  duo_chat: {model: A/B}\n");
        const auto at = [&](const char* path) {
            const Position p = d.positions.value(QLatin1String(path));
            return QStringLiteral("%1:%2").arg(p.line).arg(p.column);
        };
        QCOMPARE(at("settings/ai_gateway_url"), QStringLiteral("3:19"));
        QCOMPARE(at("models/A/B"), QStringLiteral("5:5"));
        QCOMPARE(at("models/A/B/endpoint"), QStringLiteral("6:15"));
        QCOMPARE(at("features/duo_chat"), QStringLiteral("8:13"));
    }

    void formsOfTheSame_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("flow") << QByteArray("{gatehouse: 1, gitlab: '18.9', models: [{name: 'it''s \xf0\x9f\x98\x80', "
                                            "family: gpt, identifier: \"a\\tb\"}]}");
        QTest::newRow("JSON") << QByteArray("{\n\t\"gatehouse\":1,\"gitlab\":\"18.9\",\"models\":[{\"name\":\"it's "
                                            "\\ud83d\\ude00\",\"family\":\"gpt\",\"identifier\":\"a\\tb\"}]}\r\n");
        QTest::newRow("block") << QByteArray("\xef\xbb\xbfgatehouse: 1 # one\r\ngitlab: \"18.9\"\r\nmodels:\r\n- name: "
                                             "it's \xf0\x9f\x98\x80\r\n  family: gpt\r\n  identifier: \"a\\tb\"\r\n");
        QTest::newRow("document marks") << QByteArray(
            "%YAML 1.2\n---\ngatehouse: 1\ngitlab: '18.9'\nmodels:\n- name: >-\n    it's\n    \xf0\x9f\x98\x80\n  "
            "family: gpt\n  identifier: \"a\\tb\"\n...\n");
    }

    void formsOfTheSame()
    {
        QFETCH(QByteArray, text);
        const Document d = sound(text);
        QCOMPARE(d.gitlab, test::version("18.9"));
        QCOMPARE(d.models->first().name, QStringLiteral("it's \U0001F600"));
        QCOMPARE(d.models->first().identifier.value(), QStringLiteral("a\tb"));
    }

    /// Only escapes inside double quotes are escapes; a backslash before them is text.
    void surrogatesThatAreText()
    {
        const Document d = sound("{gatehouse: 1, models: [{name: '\\ud83d\\ude00', family: gpt, identifier: "
                                 "\"\\\\ud83d\\\\ude00\"}]} # \"\\ud83d\\ude00");
        QCOMPARE(d.models->first().name, QStringLiteral("\\ud83d\\ude00"));
        QCOMPARE(d.models->first().identifier.value(), QStringLiteral("\\ud83d\\ude00"));
    }
};

QTEST_GUILESS_MAIN(DocumentReadTest)
#include "document_read_test.moc"
