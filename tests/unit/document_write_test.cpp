// SPDX-License-Identifier: Apache-2.0
// Written documents: stable, unmistakable for any YAML reader, and the same configuration when read back.
#include "catalogue_fixture.h"
#include "documents/document.h"
#include "domain/codec.h"
#include "tests/content_of.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::domain;

namespace {

constexpr auto entry = "the entry";

documents::Overlay readBack(const QByteArray& bytes)
{
    const auto reading = documents::read(bytes, test::catalogue());
    for (const auto& p : reading.problems)
        qWarning().noquote() << p.position.line << p.position.column << p.slug << p.args << '\n' << bytes;
    return documents::overlay(reading.document, {}, false, [](const ModelKey&) { return QString::fromLatin1(entry); });
}

/// Model keys never appear in a document: give models of the same name the same key, then everything must be equal.
QJsonObject byName(Configuration c)
{
    QHash<ModelKey, ModelKey> keys;
    for (Model& m : c.models) {
        const ModelKey named{QUuid::createUuidV5(QUuid(), m.name)};
        keys.insert(m.key, named);
        m.key = named;
    }
    for (Assignment& a : c.features)
        if (auto* own = std::get_if<SelfHosted>(&a))
            own->model = keys.value(own->model);
    std::sort(c.models.begin(), c.models.end(), [](const Model& a, const Model& b) { return a.name < b.name; });
    return toJson(c);
}

class RandomSite {
public:
    explicit RandomSite(quint32 seed) : m_random(seed) {}

    Configuration next()
    {
        Configuration c;
        for (const SettingSpec& spec : test::catalogue().settings)
            if (chance(2))
                c.settings.insert(spec.key, value(spec));
        const int models = m_random.bounded(5);
        for (int i = 0; i < models; ++i)
            c.models.append(model(i));
        for (const FeatureSpec& spec : test::catalogue().features) {
            if (chance(2))
                c.features.insert(spec.key, assignment(c));
            if (chance(5))
                c.allowLists.insert(spec.key, chance(2) ? QStringList() : QStringList{text(), text()});
        }
        if (chance(2))
            c.assume = {
                {QStringLiteral("beta_terms"), chance(2)}, {QStringLiteral("flags"), QStringList{text(), text()}}};
        if (chance(2))
            c.deployment = {{QStringLiteral("install"), text()},
                {QStringLiteral("tls"), QJsonObject{{QStringLiteral("mode"), text()},
                                            {QStringLiteral("list"), QJsonArray{1, true, text()}}}}};
        return c;
    }

private:
    bool chance(int one) { return m_random.bounded(one) == 0; }

    /// Texts that YAML readers love to misread.
    QString text()
    {
        static const QStringList nasty{QStringLiteral("true"), QStringLiteral("on"), QStringLiteral("No"),
            QStringLiteral("~"), QStringLiteral("18.10"), QStringLiteral("0x10"), QStringLiteral("1e3"),
            QStringLiteral("1:30"), QStringLiteral("2026-11-21"), QStringLiteral(".inf"), QStringLiteral("-"),
            QStringLiteral("- a"), QStringLiteral("a: b"), QStringLiteral("a #b"), QStringLiteral("[a"),
            QStringLiteral("a, b"), QStringLiteral("{a}"), QStringLiteral("*a"), QStringLiteral("&a"),
            QStringLiteral("!a"), QStringLiteral("%a"), QStringLiteral("@a"), QStringLiteral("`a"),
            QStringLiteral("'a'"), QStringLiteral("\"a\""), QStringLiteral("a\\b"), QStringLiteral("a\nb"),
            QStringLiteral("a\r\tb"), QStringLiteral(" a"), QStringLiteral("a "), QStringLiteral("a:"),
            QStringLiteral(":a"), QStringLiteral("?"), QStringLiteral("ü\u00a0\u2028\ufeff"),
            QStringLiteral("\U0001F600"), QStringLiteral("\u0085\u0007"), QStringLiteral("---"), QStringLiteral("..."),
            QStringLiteral("<<"), QStringLiteral("default"), QStringLiteral("disabled"),
            QStringLiteral("https://a.example:443/v1?x=1&y=[2]#z"), QStringLiteral("bedrock/us.anthropic.claude-v2:0")};
        if (chance(4)) {
            QString random;
            for (int i = m_random.bounded(1, 8); i > 0; --i)
                random += QChar(ushort(m_random.bounded(1, 0xD7FF)));
            return random;
        }
        return nasty.at(m_random.bounded(int(nasty.size())));
    }

    Value value(const SettingSpec& spec)
    {
        if (spec.nullable && chance(4))
            return Null{};
        switch (spec.kind) {
        case SettingKind::Bool:
            return chance(2);
        case SettingKind::Int:
            return spec.minimum + m_random.bounded(int(spec.maximum - spec.minimum + 1));
        case SettingKind::Choice:
            return spec.choices.at(m_random.bounded(int(spec.choices.size()))).value;
        default:
            return text();
        }
    }

    Model model(int i)
    {
        Model m;
        m.key = ModelKey::create();
        m.name = text() + QString::number(i);
        m.family = test::catalogue().families.at(m_random.bounded(int(test::catalogue().families.size()))).key;
        m.platform =
            std::array{Platform::Api, Platform::Bedrock, Platform::VertexAi}.at(std::size_t(m_random.bounded(3)));
        m.endpoint = chance(3) ? QString() : text();
        m.identifier = chance(6) ? QString() : text();
        if (chance(3))
            m.apiKey = SetKey{{SecretRef::Store::Keychain, QString::fromLatin1(entry)}};
        else if (chance(3))
            m.apiKey = SetKey{{SecretRef::Store::Environment, QStringLiteral("A_KEY")}};
        return m;
    }

    Assignment assignment(const Configuration& c)
    {
        switch (m_random.bounded(c.models.isEmpty() ? 4 : 6)) {
        case 0:
            return Unassigned{};
        case 1:
            return Disabled{};
        case 2:
            return GitLabManaged{};
        case 3: {
            const QString ref = text();
            return GitLabManaged{ref == QLatin1String("default") ? QStringLiteral("other") : ref};
        }
        default:
            return SelfHosted{c.models.at(m_random.bounded(int(c.models.size()))).key};
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class DocumentWriteTest : public QObject {
    Q_OBJECT

    quint32 m_seed = 0;

private Q_SLOTS:
    void initTestCase()
    {
        bool given = false;
        m_seed = qEnvironmentVariable("GATEHOUSE_SEED").toUInt(&given);
        if (!given)
            m_seed = QRandomGenerator::system()->generate();
        qInfo() << "seed" << m_seed;
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    /// The golden file: order, quotes and blanks of a written document are part of the format, since people keep it in
    /// git.
    void sampleAsWritten()
    {
        const Configuration sample = readBack(test::contentOf(QStringLiteral(":/sample/site.yml"))).configuration;
        const QByteArray written = documents::write(sample, test::catalogue(), {test::version("18.5"), false});
        QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(test::contentOf(QStringLiteral(
                                                 GATEHOUSE_SOURCE_DIR "/tests/data/documents/sample-written.yml"))));
    }

    void forms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        const auto row = [](const char* text, const char* form) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(form);
        };
        row("http://gateway.example.internal:5052", "http://gateway.example.internal:5052");
        row("Mixtral on vLLM", "Mixtral on vLLM");
        row("bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0",
            "bedrock/us.anthropic.claude-3-5-sonnet-20241022-v2:0");
        row("18.9", "\"18.9\"");
        row("true", "\"true\"");
        row("On", "\"On\"");
        row("y", "\"y\"");
        row("null", "\"null\"");
        row("", "\"\"");
        row("a: b", "\"a: b\"");
        row("a #b", "\"a #b\"");
        row("a, b", "\"a, b\"");
        row("a ", "\"a \"");
        row("quote\"back\\slash", "\"quote\\\"back\\\\slash\"");
        row("line\nbreak", "\"line\\nbreak\"");
        row("\xc2\xa0", "\"\\xa0\"");
        row("a\xef\xbb\xbf", "\"a\\ufeff\"");
        row("Caf\xc3\xa9 \xf0\x9f\x98\x80", "\"Caf\xc3\xa9 \xf0\x9f\x98\x80\"");
    }

    void forms()
    {
        QFETCH(QString, text);
        QFETCH(QString, form);
        Configuration c;
        c.settings.insert(QStringLiteral("ai_gateway_url"), text);
        const QString written = QString::fromUtf8(documents::write(c, test::catalogue(), {}));
        QCOMPARE(written, QStringLiteral("gatehouse: 1\nsettings:\n  ai_gateway_url: %1\n").arg(form));
    }

    void readsBackTheSame_data()
    {
        QTest::addColumn<bool>("complete");
        QTest::newRow("export") << false;
        QTest::newRow("snapshot") << true;
    }

    void readsBackTheSame()
    {
        QFETCH(bool, complete);
        RandomSite site(m_seed);
        for (int i = 0; i < 300; ++i) {
            Configuration c = site.next();
            // An absent setting of a complete document is an empty one, so let each be there.
            if (complete)
                for (const SettingSpec& spec : test::catalogue().settings)
                    if (spec.nullable && !c.settings.contains(spec.key))
                        c.settings.insert(spec.key, Null{});
            const QByteArray yaml = documents::write(c, test::catalogue(), {test::version("19.5"), complete});
            const auto fromYaml = readBack(yaml);
            QCOMPARE(fromYaml.deletions, QStringList());
            QVERIFY2(byName(fromYaml.configuration) == byName(c), yaml.constData());
            QCOMPARE(
                documents::write(fromYaml.configuration, test::catalogue(), {test::version("19.5"), complete}), yaml);
            const QByteArray json =
                QJsonDocument(documents::writeJson(c, test::catalogue(), {test::version("19.5"), complete}))
                    .toJson(QJsonDocument::Compact);
            const QJsonObject fromJson = byName(readBack(json).configuration);
            QVERIFY2(fromJson == byName(c), json.constData());
        }
    }

    void whatCannotBeWritten()
    {
        Configuration c;
        c.notVisible = {QStringLiteral("ai_gateway_url")};
        c.settings.insert(QStringLiteral("ai_gateway_timeout_seconds"), Null{});
        c.features = {{QStringLiteral("duo_chat"), Unrecognised{QStringLiteral("amazon_q")}},
            {QStringLiteral("code_completions"), SelfHosted{ModelKey::create()}}};
        QCOMPARE(QString::fromUtf8(documents::write(c, test::catalogue(), {})),
            QStringLiteral(
                "gatehouse: 1\nnot_visible: [ai_gateway_url, features/code_completions, features/duo_chat]\n"));
    }

    /// Rows that were never stored read as unassigned; only an unassignment that the user made is worth a line.
    void unassignedRows()
    {
        Configuration server;
        server.features = {
            {QStringLiteral("duo_chat"), Unassigned{}}, {QStringLiteral("code_completions"), Disabled{}}};
        Configuration draft = server;
        draft.features.insert(QStringLiteral("code_completions"), Unassigned{});
        QCOMPARE(documents::write(server, test::catalogue(), {{}, false, &server}),
            QByteArray("gatehouse: 1\nfeatures:\n  code_completions: disabled\n"));
        QCOMPARE(documents::write(draft, test::catalogue(), {{}, false, &server}),
            QByteArray("gatehouse: 1\nfeatures:\n  code_completions: unassigned\n"));
        QCOMPARE(documents::write(server, test::catalogue(), {}),
            QByteArray("gatehouse: 1\nfeatures:\n  code_completions: disabled\n  duo_chat: unassigned\n"));
        // With an allow-list the row stays, and so does its choice: reading back gives the same.
        server.allowLists.insert(QStringLiteral("duo_chat"), {QStringLiteral("a")});
        QVERIFY(documents::write(server, test::catalogue(), {{}, false, &server})
                    .contains("duo_chat: {unassigned: true, allow: [a]}"));
    }

    void noKeyOfANewModel()
    {
        Configuration server, draft;
        draft.models = {{ModelKey::create(), QStringLiteral("A"), QStringLiteral("gpt"), Platform::Api, {},
            QStringLiteral("azure/a"), ClearKey{}}};
        QVERIFY(documents::write(draft, test::catalogue(), {{}, false, &server}).contains("api_key: none\n"));
        server.models = draft.models;
        QVERIFY(documents::write(draft, test::catalogue(), {{}, false, &server}).contains("api_key: clear\n"));
    }

    void noSecretAndNoKeyOfOurs()
    {
        Configuration c;
        c.models = {{ModelKey::create(), QStringLiteral("A"), QStringLiteral("gpt"), Platform::Api, {},
            QStringLiteral("azure/a"), SetKey{{SecretRef::Store::Keychain, QStringLiteral("canary-entry")}}}};
        const QByteArray written = documents::write(c, test::catalogue(), {});
        QVERIFY(written.contains("api_key: keychain\n"));
        QVERIFY(!written.contains("canary"));
        QVERIFY(!written.contains(c.models.first().key.text().toUtf8()));
    }
};

QTEST_GUILESS_MAIN(DocumentWriteTest)
#include "document_write_test.moc"
