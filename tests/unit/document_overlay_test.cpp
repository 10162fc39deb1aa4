// SPDX-License-Identifier: Apache-2.0
// A document over a configuration: what it sets, keeps, renames and deletes, and what it refuses.
#include "catalogue_fixture.h"
#include "documents/document.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::domain;

class DocumentOverlayTest : public QObject {
    Q_OBJECT

    static Configuration base()
    {
        Configuration c;
        c.settings = {{QStringLiteral("ai_gateway_url"), QStringLiteral("http://old")},
            {QStringLiteral("duo_availability"), QStringLiteral("default_on")}};
        c.models = {{ModelKey::create(), QStringLiteral("A"), QStringLiteral("mixtral"), Platform::Api,
                        QStringLiteral("http://a/v1"), QStringLiteral("custom_openai/a"), KeepKey{}},
            {ModelKey::create(), QStringLiteral("B"), QStringLiteral("gpt"), Platform::Api,
                QStringLiteral("http://b/v1"), QStringLiteral("azure/b"), KeepKey{}}};
        c.features = {{QStringLiteral("duo_chat"), SelfHosted{c.models.at(0).key}},
            {QStringLiteral("code_completions"), Disabled{}}};
        return c;
    }

    static documents::Overlay lay(const QByteArray& body, const Configuration& onto, bool prune = false)
    {
        const auto reading = documents::read("gatehouse: 1\ngitlab: \"18.9\"\n" + body, test::catalogue());
        for (const auto& p : reading.problems)
            qWarning().noquote() << p.position.line << p.position.column << p.slug << p.args;
        return documents::overlay(
            reading.document, onto, prune, [](const ModelKey& key) { return QStringLiteral("entry/") + key.text(); });
    }

    static QStringList slugs(const documents::Overlay& laid)
    {
        QStringList out;
        for (const auto& p : laid.problems)
            out.append(
                p.severity == Severity::Error ? p.slug : QStringLiteral("%1 (%2)").arg(p.slug, name(p.severity)));
        return out;
    }

    static QStringList names(const Configuration& c)
    {
        QStringList out;
        for (const Model& m : c.models)
            out.append(m.name);
        return out;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void emptyDocumentChangesNothing()
    {
        const auto laid = lay("", base());
        Configuration same = base();
        same.models = laid.configuration.models;
        same.features = laid.configuration.features;
        QCOMPARE(names(laid.configuration), names(base()));
        QVERIFY(laid.configuration == same);
        QVERIFY(laid.problems.isEmpty() && laid.deletions.isEmpty());
    }

    void absentFieldsAreKept()
    {
        const Configuration before = base();
        const auto laid =
            lay("models: [{name: A, endpoint: http://new/v1}]\nsettings: {ai_gateway_url: null}\n", before);
        QCOMPARE(slugs(laid), QStringList());
        Configuration wanted = before;
        wanted.models[0].endpoint = QStringLiteral("http://new/v1");
        wanted.settings.insert(QStringLiteral("ai_gateway_url"), Null{});
        QVERIFY(laid.configuration == wanted);
    }

    void complaints_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("prune");
        QTest::addColumn<QStringList>("slugs");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* name, const char* body, bool prune, QStringList slugs, const char* names) {
            QTest::newRow(name) << QByteArray(body) << prune << slugs
                                << QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
        };
        const auto one = [](const char* slug) { return QStringList{QString::fromLatin1(slug)}; };
        row("new without family", "models: [{name: N, identifier: a/b, api_key: none}]", false,
            one("document-model-incomplete"), "A B N");
        row("new without identifier", "models: [{name: N, family: gpt, api_key: none}]", false,
            one("document-model-incomplete"), "A B N");
        row("new", "models: [{name: N, family: gpt, identifier: azure/n, api_key: none}]", false, {}, "A B N");
        row("new without a key", "models: [{name: N, family: gpt, identifier: azure/n}]", false, {}, "A B N");
        row("no key on Bedrock", "models: [{name: N, family: claude_3, identifier: bedrock/n}]", false, {}, "A B N");
        row("none changes nothing", "models: [{name: A, api_key: none}]", false, one("document-key-none (note)"),
            "A B");
        row("clear is told", "models: [{name: A, api_key: clear}]", false, one("document-key-cleared (warning)"),
            "A B");
        row("rename", "models: [{name: C, renamed_from: A}]", false, {}, "C B");
        row("renamed already", "models: [{name: A, renamed_from: X}]", false, {}, "A B");
        row("rename of nothing",
            "models: [{name: N, renamed_from: X, family: gpt, identifier: azure/n, api_key: none}]", false,
            one("document-renamed-absent (warning)"), "A B N");
        row("swap", "models: [{name: A, renamed_from: B, family: gpt}, {name: B, renamed_from: A, family: mixtral}]",
            false, {}, "B A");
        row("swap that nothing tells from its end", "models: [{name: A, renamed_from: B}, {name: B, renamed_from: A}]",
            false,
            {QStringLiteral("document-rename-undecided (warning)"),
                QStringLiteral("document-rename-undecided (warning)")},
            "A B");
        row("swap of others than these",
            "models: [{name: A, renamed_from: B, family: general}, {name: B, renamed_from: A}]", false,
            {QStringLiteral("document-rename-undecided"), QStringLiteral("document-rename-undecided")}, "A B");
        row("chain", "models: [{name: B, renamed_from: A}, {name: C, renamed_from: B}]", false, {}, "B C");
        row("rename onto another", "models: [{name: B, renamed_from: A}]", false, one("document-rename-taken"), "A B");
        row("renamed, and its old name kept", "models: [{name: A}, {name: B, renamed_from: A}]", false, {}, "A B");
        row("renamed before and again",
            "models: [{name: B, renamed_from: X}, {name: C, renamed_from: B, family: gpt, identifier: azure/n, "
            "api_key: none}]",
            false, one("document-rename-claimed"), "A B C");
        row("kept and renamed",
            "models: [{name: A}, {name: C, renamed_from: A, family: gpt, identifier: azure/n, api_key: none}]", false,
            one("document-rename-claimed"), "A B C");
        row("prune without list", "settings: {}", true, {}, "A B");
        row("prune", "models: [{name: A}]", true, {}, "A");
        row("no prune", "models: []", false, {}, "A B");
        row("prune in use", "models: [{name: B}]", true, {}, "B"); // the plan refuses it
        row("prune after reassigning", "models: [{name: B}]\nfeatures: {duo_chat: {model: B}}", true, {}, "B");
        row("model of a feature", "features: {duo_chat: {model: Zebra}}", false, one("document-model-unknown"), "A B");
        row("case counts", "features: {duo_chat: {model: a}}", false, one("document-model-misspelt"), "A B");
        row("by its new name", "models: [{name: C, renamed_from: A}]\nfeatures: {duo_chat: {model: C}}", false, {},
            "C B");
    }

    void complaints()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, prune);
        QFETCH(QStringList, slugs);
        QFETCH(QStringList, names);
        const auto laid = lay(body, base(), prune);
        QCOMPARE(DocumentOverlayTest::slugs(laid), slugs);
        QCOMPARE(DocumentOverlayTest::names(laid.configuration), names);
    }

    void renameKeepsIdentity()
    {
        const Configuration before = base();
        const auto laid = lay("models: [{name: A, renamed_from: B, family: gpt}, {name: B, renamed_from: A}]", before);
        QCOMPARE(laid.configuration.modelNamed(QStringLiteral("A"))->key, before.models.at(1).key);
        QCOMPARE(laid.configuration.modelNamed(QStringLiteral("B"))->key, before.models.at(0).key);
        QCOMPARE(laid.configuration.features, before.features);
    }

    void theSecondRunChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("rename") << QByteArray("[{name: C, renamed_from: A, endpoint: http://c/v1}]");
        QTest::newRow("chain") << QByteArray("[{name: B, renamed_from: A}, {name: C, renamed_from: B}]");
        QTest::newRow("chain, upside down") << QByteArray("[{name: C, renamed_from: B}, {name: B, renamed_from: A}]");
        QTest::newRow("swap") << QByteArray("[{name: A, renamed_from: B, identifier: azure/b}, {name: B, renamed_from: "
                                            "A, identifier: custom_openai/a}]");
        QTest::newRow("swap, one entry tells")
            << QByteArray("[{name: A, renamed_from: B}, {name: B, renamed_from: A, endpoint: http://a/v1}]");
    }

    void theSecondRunChangesNothing()
    {
        QFETCH(QByteArray, body);
        const Configuration before = base();
        const auto first = lay("models: " + body, before);
        QVERIFY(first.problems.isEmpty());
        QVERIFY(names(first.configuration) != names(before));
        const auto second = lay("models: " + body, first.configuration);
        QVERIFY(second.problems.isEmpty());
        QVERIFY(second.configuration == first.configuration);
    }

    void keyIntents()
    {
        Configuration before = base();
        before.models[1].apiKey = SetKey{{SecretRef::Store::Memory, QStringLiteral("typed")}};
        const auto laid = lay("models: [{name: A, api_key: keychain}, {name: B}, {name: C, family: gpt, identifier: "
                              "azure/c, api_key: env:C_KEY}]",
            before);
        const auto key = [&](const char* name) { return laid.configuration.modelNamed(QLatin1String(name))->apiKey; };
        QVERIFY(key("A") == KeyIntent(SetKey{{SecretRef::Store::Keychain,
                                QStringLiteral("entry/") + before.models.at(0).key.text()}}));
        QVERIFY(key("B") == before.models.at(1).apiKey);
        QVERIFY(key("C") == KeyIntent(SetKey{{SecretRef::Store::Environment, QStringLiteral("C_KEY")}}));
        QVERIFY(lay("models: [{name: A, api_key: clear}]", before).configuration.models.first().apiKey ==
                KeyIntent(ClearKey{}));
        QVERIFY(lay("models: [{name: A, api_key: none}]", before).configuration.models.first().apiKey ==
                KeyIntent(KeepKey{}));
        // On a new model no key is meant, and saying so again is no complaint.
        const QByteArray none = "models: [{name: C, family: gpt, identifier: azure/c, api_key: none}]";
        const auto fresh = lay(none, before);
        QVERIFY(fresh.configuration.models.last().apiKey == KeyIntent(ClearKey{}));
        const auto again = lay(none, fresh.configuration);
        QVERIFY(again.configuration == fresh.configuration);
        QVERIFY(again.problems.isEmpty());
    }

    void platformOfNewModels()
    {
        const auto laid = lay("models: [{name: N, family: claude_3, identifier: bedrock/x}, {name: A, platform: "
                              "bedrock, identifier: bedrock/y}]",
            base());
        QCOMPARE(laid.configuration.modelNamed(QStringLiteral("N"))->platform, Platform::Bedrock);
        QCOMPARE(laid.configuration.modelNamed(QStringLiteral("A"))->endpoint, QString());
    }

    void allowListAlone()
    {
        const Configuration before = base();
        const auto laid = lay("features: {duo_chat: {allow: [x]}, code_generations: {gitlab: r, allow: []}}", before);
        QCOMPARE(laid.configuration.features.value(QStringLiteral("duo_chat")),
            before.features.value(QStringLiteral("duo_chat")));
        QCOMPARE(laid.configuration.allowLists.value(QStringLiteral("duo_chat")), QStringList{QStringLiteral("x")});
        QVERIFY(laid.configuration.allowLists.contains(QStringLiteral("code_generations")));
        QVERIFY(laid.configuration.features.value(QStringLiteral("code_generations")) ==
                Assignment(GitLabManaged{QStringLiteral("r")}));
    }

    void notVisibleIsNeverWritten()
    {
        Configuration before = base();
        before.settings.remove(QStringLiteral("ai_gateway_url"));
        before.notVisible = {QStringLiteral("ai_gateway_url")};
        const auto laid = lay("settings: {ai_gateway_url: http://x}", before);
        QCOMPARE(slugs(laid), QStringList{QStringLiteral("document-setting-not-visible (warning)")});
        QVERIFY(std::holds_alternative<NotVisible>(laid.configuration.setting(QStringLiteral("ai_gateway_url"))));
        // A complete document that does not name it says nothing about it either.
        QVERIFY(lay("complete: true\nnot_visible: [models, features/duo_chat]", before).problems.isEmpty());
    }

    void completeTakesAway()
    {
        const Configuration before = base();
        const auto laid =
            lay("complete: true\nnot_visible: [features/code_completions]\nmodels: [{name: B}]\n", before);
        QCOMPARE(laid.deletions, QStringList{QStringLiteral("A")});
        QCOMPARE(laid.configuration.features.keys(), QStringList{QStringLiteral("code_completions")});
        QVERIFY(isNull(laid.configuration.settings.value(QStringLiteral("ai_gateway_url"))));
        QCOMPARE(
            laid.configuration.settings.value(QStringLiteral("duo_availability")), Value(QStringLiteral("default_on")));
        QCOMPARE(lay("complete: true\nnot_visible: [models]", before).deletions, QStringList());
        QCOMPARE(lay("complete: true", before).deletions, (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    }
};

QTEST_GUILESS_MAIN(DocumentOverlayTest)
#include "document_overlay_test.moc"
