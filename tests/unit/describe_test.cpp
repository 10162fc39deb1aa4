// SPDX-License-Identifier: Apache-2.0
// Steps and changes in words: labels of the version, names instead of keys, and never the value of a key.
#include "plan_fixture.h"

#include "base/words.h"

#include <QTest>
#include <functional>

using namespace gatehouse::test;

using Edit = std::function<void(World&)>;
Q_DECLARE_METATYPE(Edit)

class DescribeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titles_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("titles");
        const auto row = [](const char* name, const Edit& edit, const QStringList& titles) {
            QTest::newRow(name) << edit << titles;
        };
        row("settings",
            [](World& w) {
                w.set("ai_gateway_url", QStringLiteral("https://n.example.internal"));
                w.set("ai_gateway_timeout_seconds", qint64(90));
            },
            {QStringLiteral("Change AI Gateway request timeout, Local AI Gateway URL")});
        row("models",
            [](World& w) {
                w.create("new", "New");
                w.rename("A", "Z");
                w.at("B").endpoint = QStringLiteral("http://b/v1");
                w.remove("C");
            },
            {QStringLiteral("Create model New"), QStringLiteral("Rename model A to Z"),
                QStringLiteral("Update model B: Endpoint"), QStringLiteral("Delete model C")});
        row("rows",
            [](World& w) {
                w.assign("code_generations", "B");
                w.choose("duo_chat", Disabled{});
                w.choose("code_completions", Unassigned{});
                w.choose("review_merge_request", GitLabManaged{QStringLiteral("claude")});
            },
            {QStringLiteral("Assign B to Code Generation"), QStringLiteral("Leave without a choice: Code Completion"),
                QStringLiteral("Turn off General Chat"), QStringLiteral("Assign claude to Code Review")});
        row("many rows",
            [](World& w) {
                for (const EffectiveFeature& f : w.capabilities().features)
                    if (!f.agentPlatform)
                        w.choose(qPrintable(f.key), Disabled{});
            },
            {QStringLiteral("Turn off Code Generation, Code Completion, General Chat and 5 more")});
        row("by hand", [](World& w) { w.set("self_hosted_beta_models", true); },
            {QStringLiteral("Accept the testing terms for beta models and features")});
    }
    void titles()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, titles);
        World w;
        edit(w);
        QStringList seen;
        for (const Step& step : w.plan().steps)
            seen.append(title(step, w.draft, w.capabilities()));
        seen.sort();
        titles.sort();
        QCOMPARE(seen, titles);
    }

    void changes_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("text"); ///< what, before, after
        const auto row = [](const char* name, const Edit& edit, const QStringList& text) {
            QTest::newRow(name) << edit << text;
        };
        row("a number has its unit", [](World& w) { w.set("ai_gateway_timeout_seconds", qint64(120)); },
            {QStringLiteral("AI Gateway request timeout"), QStringLiteral("60 seconds"),
                QStringLiteral("120 seconds")});
        row("a choice its label", [](World& w) { w.set("duo_availability", QStringLiteral("default_off")); },
            {QStringLiteral("GitLab Duo availability"), QStringLiteral("On by default"),
                QStringLiteral("Off by default")});
        row("a cleared URL", [](World& w) { w.set("ai_gateway_url", Null{}); },
            {QStringLiteral("Local AI Gateway URL"), QStringLiteral("http://gateway.example.internal:5052"),
                QStringLiteral("not set")});
        row("a switch", [](World& w) { w.set("enabled_expanded_logging", true); },
            {QStringLiteral("Enable AI logs"), QStringLiteral("off"), QStringLiteral("on")});
        row("a new model", [](World& w) { w.create("new", "New"); },
            {QStringLiteral("Model New"), QStringLiteral(""),
                QStringLiteral("Mixtral, http://vllm.example.internal:8000/v1, custom_openai/m")});
        row("a deleted model", [](World& w) { w.remove("C"); },
            {QStringLiteral("Model C"),
                QStringLiteral("Mixtral, http://vllm.example.internal:8000/v1, custom_openai/m"), QStringLiteral("")});
        row("a field", [](World& w) { w.at("B").endpoint = QStringLiteral("http://b/v1"); },
            {QStringLiteral("B: Endpoint"), QStringLiteral("http://vllm.example.internal:8000/v1"),
                QStringLiteral("http://b/v1")});
        row("a rename stands under the old name", [](World& w) { w.rename("B", "Z"); },
            {QStringLiteral("B: Deployment name"), QStringLiteral("B"), QStringLiteral("Z")});
        row("a family", [](World& w) { w.at("B").family = QStringLiteral("claude_3"); },
            {QStringLiteral("B: Model family"), QStringLiteral("Mixtral"), QStringLiteral("Claude")});
        row("a key",
            [](World& w) {
                w.at("B").apiKey = SetKey{{SecretRef::Store::Environment, QStringLiteral("KEY")}};
            },
            {QStringLiteral("B: API Key (optional)"), QStringLiteral("as it is"),
                QStringLiteral("key from the environment variable KEY")});
        row("a keychain entry is not named",
            [](World& w) {
                w.at("B").apiKey = SetKey{{SecretRef::Store::Keychain, QStringLiteral("uuid/model/1")}};
            },
            {QStringLiteral("B: API Key (optional)"), QStringLiteral("as it is"),
                QStringLiteral("key from the keychain")});
        row("a row", [](World& w) { w.assign("code_completions", "B"); },
            {QStringLiteral("Code Completion"), QStringLiteral("A"), QStringLiteral("B")});
        row("a row that inherits", [](World& w) { w.choose("duo_chat_fix_code", Disabled{}); },
            {QStringLiteral("Fix Code"), QStringLiteral("Inherits General Chat"), QStringLiteral("Disabled")});
    }
    void changes()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, text);
        World w;
        edit(w);
        const Changes changes = diff(w.base, w.draft);
        QCOMPARE(changes.size(), 1);
        const ChangeText seen = describe(changes.first(), w.base, w.draft, w.capabilities());
        QCOMPARE((QStringList{seen.what, seen.before, seen.after}), text);
    }

    void everySlugHasWords()
    {
        const QStringList known = gatehouse::base::knownSlugs();
        for (const char* slug :
            {"step-settings", "step-create-model", "step-update-model", "step-rename-model", "step-delete-model",
                "step-assign", "step-turn-off", "step-unassign", "step-allow-list", "list-and-more", "change-model",
                "change-part", "change-assumption", "change-deployment", "value-model-gone", "value-no-restriction",
                "value-key-kept", "value-key-removed", "value-key-keychain", "value-key-environment",
                "value-key-memory", "by-hand-beta-terms", "by-hand-in-browser", "setting-not-visible",
                "setting-not-in-version", "setting-cascades", "availability-cascades", "setting-forced",
                "settings-never-read", "application-settings-never-read", "models-never-read", "features-never-read",
                "gateway-url-missing", "feature-model-leaves-site", "row-unrecognised", "row-not-here",
                "feature-not-assignable", "feature-model-missing", "feature-unassigned-not-in-version",
                "allow-list-not-in-version", "model-name-taken", "model-deleted-in-use", "model-new-without-key",
                "model-key-cleared", "cannot-inherit-again", "unassigned-stops-inheriting",
                "feature-default-without-model", "feature-leaves-site", "key-not-compared", "stored-value-unreadable"})
            QVERIFY2(known.contains(QLatin1String(slug)), slug);
    }
};

QTEST_APPLESS_MAIN(DescribeTest)
#include "describe_test.moc"
