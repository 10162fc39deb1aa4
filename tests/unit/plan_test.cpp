// SPDX-License-Identifier: Apache-2.0
// Situations and the steps they give, in order, with what each step waits for (decision 13).
#include "plan_fixture.h"

#include <QTest>
#include <functional>

using namespace gatehouse::test;

using Edit = std::function<void(World&)>;
Q_DECLARE_METATYPE(Edit)

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("steps");
        const auto row = [](const char* name, const Edit& edit, const QStringList& steps) {
            QTest::newRow(name) << edit << steps;
        };
        const Value off = QStringLiteral("never_on");

        row("nothing", [](World&) {}, {});
        row("settings travel in one request per interface",
            [](World& w) {
                w.set("duo_chat_expiration_days", qint64(7));
                w.set("enabled_expanded_logging", true);
                w.set("ai_gateway_timeout_seconds", qint64(120));
                w.set("ai_gateway_url", QStringLiteral("https://other.example.internal"));
            },
            {QStringLiteral("1 update-duo-settings ai_gateway_timeout_seconds ai_gateway_url"),
                QStringLiteral("2 update-application-settings duo_chat_expiration_days enabled_expanded_logging")});
        row("availability first when it goes down, with what it forces",
            [off](World& w) {
                w.set("duo_availability", off);
                w.set("duo_chat_expiration_days", qint64(7));
            },
            {QStringLiteral("1 update-application-settings duo_availability"),
                QStringLiteral("2 update-application-settings duo_chat_expiration_days")});
        row("availability last when it goes up, with what it held down",
            [off](World& w) {
                w.base.settings[QStringLiteral("duo_availability")] = off;
                w.base.settings[QStringLiteral("instance_level_ai_beta_features_enabled")] = false;
                w.set("duo_chat_expiration_days", qint64(7));
                w.choose("duo_chat", Disabled{});
            },
            {QStringLiteral("1 update-application-settings duo_chat_expiration_days"),
                QStringLiteral("2 assign-features duo_chat = [\"disabled\"]"),
                QStringLiteral(
                    "3 update-application-settings duo_availability instance_level_ai_beta_features_enabled")});
        row("from off to off by default is up",
            [off](World& w) {
                w.base.settings[QStringLiteral("duo_availability")] = off;
                w.base.settings[QStringLiteral("instance_level_ai_beta_features_enabled")] = false;
                w.draft.settings = w.base.settings;
                w.set("duo_availability", QStringLiteral("default_off"));
                w.create("new", "New");
            },
            {QStringLiteral("1 create-model New"), QStringLiteral("2 update-application-settings duo_availability")});
        row("a new model before the rows that use it",
            [](World& w) {
                w.create("new", "New");
                w.assign("duo_chat", "new");
                w.assign("code_generations", "new");
            },
            {QStringLiteral("1 create-model New"),
                QStringLiteral("2 assign-features code_generations duo_chat = New <- 1")});
        row("rows by choice, the Agent Platform's apart",
            [](World& w) {
                w.assign("code_generations", "B");
                w.assign("duo_chat", "B");
                w.choose("review_merge_request", Disabled{});
                w.choose("duo_agent_platform", Disabled{});
                w.choose("code_completions", Disabled{});
            },
            {QStringLiteral("1 assign-features code_generations duo_chat = B"),
                QStringLiteral("2 assign-features code_completions review_merge_request = [\"disabled\"]"),
                QStringLiteral("3 assign-features duo_agent_platform = [\"disabled\"]")});
        row("only the fields that change",
            [](World& w) {
                w.at("B").endpoint = QStringLiteral("http://other/v1");
                w.at("B").identifier = QStringLiteral("custom_openai/other");
            },
            {QStringLiteral("1 update-model B endpoint identifier")});
        row("a family changes before its rows",
            [](World& w) {
                w.at("B").family = QStringLiteral("codestral");
                w.assign("code_generations", "B");
            },
            {QStringLiteral("1 update-model B family"), QStringLiteral("2 assign-features code_generations = B <- 1")});
        row("deletion waits for the rows it loses",
            [](World& w) {
                w.remove("A");
                w.assign("code_completions", "B");
            },
            {QStringLiteral("1 assign-features code_completions = B"), QStringLiteral("2 delete-model A <- 1")});
        row("a new name taken from one that is renamed away",
            [](World& w) {
                w.rename("A", "Old A");
                w.create("new", "A");
            },
            {QStringLiteral("1 update-model Old A name"), QStringLiteral("2 create-model A <- 1")});
        row("two names swapped go through a third",
            [](World& w) {
                w.rename("A", "B");
                w.rename("B", "A");
            },
            {QStringLiteral("1 update-model B (renaming) name"), QStringLiteral("2 update-model B name <- 1"),
                QStringLiteral("3 update-model A name <- 2")});
        row("three names in a circle",
            [](World& w) {
                w.rename("A", "B");
                w.rename("B", "C");
                w.rename("C", "A");
                w.at("C").endpoint = QStringLiteral("http://c/v1");
            },
            {QStringLiteral("1 update-model B (renaming) name"), QStringLiteral("2 update-model B name <- 1"),
                QStringLiteral("3 update-model A name endpoint <- 2"), QStringLiteral("4 update-model C name <- 3")});
        row("a chain of names from its end",
            [](World& w) {
                w.rename("A", "B");
                w.rename("B", "C");
                w.rename("C", "D");
            },
            {QStringLiteral("1 update-model D name"), QStringLiteral("2 update-model C name <- 1"),
                QStringLiteral("3 update-model B name <- 2")});
        row("deleted and created under the same name",
            [](World& w) {
                w.remove("C");
                w.create("new", "C");
            },
            {QStringLiteral("1 delete-model C"), QStringLiteral("2 create-model C <- 1")});
        row("deleted and created under the same name, and rows need the new one",
            [](World& w) {
                w.remove("A");
                w.create("new", "A");
                w.assign("code_completions", "new");
            },
            {QStringLiteral("1 update-model A (renaming) name"), QStringLiteral("2 create-model A <- 1"),
                QStringLiteral("3 assign-features code_completions = A <- 2"),
                QStringLiteral("4 delete-model A <- 1 3")});
        row("renamed to the name of a deleted one",
            [](World& w) {
                w.remove("C");
                w.rename("B", "C");
            },
            {QStringLiteral("1 update-model C (renaming) name"), QStringLiteral("2 update-model C name <- 1"),
                QStringLiteral("3 delete-model C <- 1")});
        row("URLs are cleared after the rows have left",
            [](World& w) {
                w.choose("code_completions", Disabled{});
                w.set("ai_gateway_url", Null{});
                w.set("duo_agent_platform_service_url", QString());
                w.set("ai_gateway_timeout_seconds", qint64(90));
            },
            {QStringLiteral("1 update-duo-settings ai_gateway_timeout_seconds"),
                QStringLiteral("2 assign-features code_completions = [\"disabled\"]"),
                QStringLiteral("3 update-duo-settings ai_gateway_url duo_agent_platform_service_url <- 2")});
        row("a gateway comes before self-hosted rows and before availability",
            [](World& w) {
                w.base.settings[QStringLiteral("ai_gateway_url")] = Null{};
                w.base.features[QStringLiteral("code_completions")] = Unassigned{};
                w.base.settings[QStringLiteral("duo_availability")] = QStringLiteral("default_off");
            },
            {QStringLiteral("1 update-duo-settings ai_gateway_url"),
                QStringLiteral("2 assign-features code_completions = A <- 1"),
                QStringLiteral("3 update-application-settings duo_availability <- 1")});
        row("Agent Platform rows wait for their URL",
            [](World& w) {
                w.base.models[0].family = w.at("A").family = QStringLiteral("claude_3");
                w.set("duo_agent_platform_service_url", QStringLiteral("other.example.internal:50052"));
                w.assign("duo_agent_platform", "A");
                w.assign("duo_chat", "A");
            },
            {QStringLiteral("1 update-duo-settings duo_agent_platform_service_url"),
                QStringLiteral("2 assign-features duo_chat = A"),
                QStringLiteral("3 assign-features duo_agent_platform = A <- 1")});
        row("a hidden beta row waits for the terms, the others do not",
            [](World& w) {
                w.assign("duo_chat_troubleshoot_job", "A");
                w.assign("duo_chat", "A");
            },
            {QStringLiteral("1 by-hand by-hand-beta-terms"), QStringLiteral("2 assign-features duo_chat = A"),
                QStringLiteral("3 assign-features duo_chat_troubleshoot_job = A <- 1")});
        row("a model of a beta family waits for the terms",
            [](World& w) {
                w.create("new", "New");
                w.draft.models.last().family = QStringLiteral("llama3");
            },
            {QStringLiteral("1 by-hand by-hand-beta-terms"), QStringLiteral("2 create-model New <- 1")});
        row("the terms themselves are taken by hand", [](World& w) { w.set("self_hosted_beta_models", true); },
            {QStringLiteral("1 by-hand by-hand-beta-terms")});
        row("terms that are accepted already",
            [](World& w) {
                const auto* spec = catalogue().feature(QStringLiteral("duo_chat_troubleshoot_job"));
                w.observed.rows.append({spec->key, {}, {}, QStringLiteral("BETA"), {}, {}, {}, {}});
                w.set("self_hosted_beta_models", true);
                w.assign("duo_chat_troubleshoot_job", "A");
            },
            {QStringLiteral("1 assign-features duo_chat_troubleshoot_job = A")});
        row("never stored and to stay so",
            [](World& w) {
                w.base.features.remove(QStringLiteral("duo_chat"));
                w.choose("duo_chat", Unassigned{});
            },
            {});
        row("left out of the draft is left as it is",
            [](World& w) {
                w.draft.features.clear();
                w.draft.settings.clear();
            },
            {});
        row("what the server tidies is no change",
            [](World& w) {
                w.set("ai_gateway_url", QStringLiteral("http://gateway.example.internal:5052/"));
                w.at("B").endpoint = QStringLiteral(" http://vllm.example.internal:8000/v1 ");
            },
            {});
        row("facts of ours are no step",
            [](World& w) {
                w.draft.assume.insert(QStringLiteral("plan"), QStringLiteral("ultimate"));
                w.draft.deployment.insert(QStringLiteral("gitlab_url"), QStringLiteral("https://g"));
            },
            {});
        row("everything in its place",
            [off](World& w) {
                w.set("duo_availability", off);
                w.set("ai_gateway_timeout_seconds", qint64(90));
                w.set("enabled_expanded_logging", true);
                w.set("ai_gateway_url", Null{});
                w.choose("code_completions", GitLabManaged{QStringLiteral("claude")});
                w.choose("duo_agent_platform", Disabled{});
                w.remove("A");
                w.rename("B", "New B");
                w.create("b", "B");
                w.remove("C");
                w.create("c", "C");
            },
            {QStringLiteral("1 update-application-settings duo_availability"),
                QStringLiteral("2 update-duo-settings ai_gateway_timeout_seconds"),
                QStringLiteral("3 update-application-settings enabled_expanded_logging"),
                QStringLiteral("4 update-model New B name"), QStringLiteral("5 create-model B <- 4"),
                QStringLiteral("6 assign-features code_completions = [{\"gitlab\":\"claude\"}]"),
                QStringLiteral("7 assign-features duo_agent_platform = [\"disabled\"]"),
                QStringLiteral("8 delete-model A <- 6"), QStringLiteral("9 delete-model C"),
                QStringLiteral("10 create-model C <- 9"),
                QStringLiteral("11 update-duo-settings ai_gateway_url <- 6")});
    }
    void order()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, steps);
        World w;
        edit(w);
        const Plan plan = w.plan();
        QCOMPARE(lines(plan).join(u'\n'), steps.join(u'\n'));
        QCOMPARE(slugs(plan.blocking), QStringList());
        for (const Step& step : plan.steps) {
            QVERIFY(!step.changes.isEmpty());
            for (const int need : step.needs)
                QVERIFY(need > 0 && need < step.id);
        }
    }

    /// The steps' changes, laid over the server's state one after the other, give the draft; each starts where the
    /// server then is.
    void stepsAddUp_data() { order_data(); }
    void stepsAddUp()
    {
        QFETCH(Edit, edit);
        World w;
        edit(w);
        const Version v = w.observed.version;
        Configuration now = normalised(w.base, catalogue(), v);
        for (const Step& step : w.plan().steps) {
            for (const Change& c : step.changes)
                if (c.path.part != Path::Part::Setting || now.settings.contains(c.path.id))
                    QCOMPARE(valueAt(now, c.path), c.before);
            now = apply(now, step.changes);
            QSet<QString> names;
            for (const Model& m : now.models)
                names.insert(m.name);
            QCOMPARE(names.size(), now.models.size()); // no two of one name, ever
        }
        const Configuration want = normalised(w.draft, catalogue(), v);
        for (const Change& c : diff(now, want)) {
            const bool ours = c.path.part == Path::Part::Assume || c.path.part == Path::Part::Deployment;
            const bool leftAlone =
                c.after.isUndefined() || (c.before.isUndefined() && c.after == QLatin1String("unassigned"));
            QVERIFY2(
                ours || leftAlone || c.path.id == QLatin1String("self_hosted_beta_models"), qPrintable(c.path.text()));
        }
    }

    void oneFeatureAtATimeUpTo1710()
    {
        World w(QStringLiteral("17.10"));
        w.assign("code_generations", "B");
        w.assign("duo_chat", "B");
        QCOMPARE(lines(w.plan()), (QStringList{QStringLiteral("1 assign-features code_generations = B"),
                                      QStringLiteral("2 assign-features duo_chat = B")}));
    }

    void allowListsFrom191()
    {
        World w(QStringLiteral("19.1"));
        const QString chat = QStringLiteral("duo_agent_platform_agentic_chat");
        w.draft.allowLists.insert(chat, {QStringLiteral("claude"), QStringLiteral("gpt")});
        w.choose("duo_agent_platform_agentic_chat", GitLabManaged{QStringLiteral("claude")});
        QCOMPARE(lines(w.plan()),
            (QStringList{
                QStringLiteral("1 assign-features duo_agent_platform_agentic_chat = [{\"gitlab\":\"claude\"}]"),
                QStringLiteral("2 update-allow-list duo_agent_platform_agentic_chat = claude gpt <- 1")}));
        // The server adds its default model to a list, and keeps to no order.
        w.draft.features = w.base.features;
        w.offerAsDefault(chat, QStringLiteral("auto"));
        w.base.allowLists.insert(chat, {QStringLiteral("gpt"), QStringLiteral("auto"), QStringLiteral("claude")});
        QVERIFY(w.plan().isEmpty());
        w = World(QStringLiteral("18.9"));
        w.draft.allowLists.insert(chat, {QStringLiteral("claude")});
        QCOMPARE(slugs(w.plan().blocking), QStringList{QStringLiteral("allow-list-not-in-version")});
        QVERIFY(w.plan().isEmpty());
    }

    void vertexByPrefixBefore19()
    {
        // Up to 18.11 the identifier's prefix is the platform; the endpoint is then the transport's affair (decision
        // 27).
        World w(QStringLiteral("18.5"));
        w.base.models[0].identifier = w.at("A").identifier = QStringLiteral("vertex_ai/gemini");
        w.base.models[0].platform = Platform::VertexAi;
        w.base.models[0].endpoint.clear();
        w.at("A").platform = Platform::Api;
        w.at("A").endpoint = QStringLiteral("http://anything");
        QVERIFY(w.plan().isEmpty());
    }

    void offlineIsPlannedAgainstAnEmptyServer()
    {
        World w;
        w.draft.features.removeIf([](const auto& it) { return !std::holds_alternative<SelfHosted>(it.value()); });
        w.observed = assumed({}, w.observed.version);
        w.base = {};
        const Plan plan = w.plan();
        QCOMPARE(lines(plan),
            (QStringList{
                QStringLiteral(
                    "1 update-duo-settings ai_gateway_timeout_seconds ai_gateway_url duo_agent_platform_service_url"),
                QStringLiteral("2 update-application-settings duo_chat_expiration_days enabled_expanded_logging "
                               "instance_level_ai_beta_features_enabled"),
                QStringLiteral("3 create-model A"), QStringLiteral("4 create-model B"),
                QStringLiteral("5 create-model C"), QStringLiteral("6 assign-features code_completions = A <- 1 3"),
                QStringLiteral("7 update-application-settings duo_availability <- 1")}));
    }
};

QTEST_APPLESS_MAIN(PlanTest)
#include "plan_test.moc"
