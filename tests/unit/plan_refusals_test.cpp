// SPDX-License-Identifier: Apache-2.0
// What a plan refuses to send, what it warns of, and when a key goes out (decisions 1, 6a and 8).
#include "plan_fixture.h"

#include <QTest>
#include <functional>

using namespace gatehouse::test;

using Edit = std::function<void(World&)>;
Q_DECLARE_METATYPE(Edit)

namespace {

const SetKey keychainKey{{SecretRef::Store::Keychain, QStringLiteral("entry")}};
const SetKey environmentKey{{SecretRef::Store::Environment, QStringLiteral("KEY")}};

QString text(const KeyIntent& intent)
{
    const char* const names[] = {"keep", "clear", "set"};
    return QLatin1String(names[intent.index()]);
}

} // namespace

class PlanRefusalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocking_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("slug");  ///< must be among what blocks; "" = nothing may block
        QTest::addColumn<QString>("steps"); ///< all the same planned: actions
        const auto row = [](const char* name, const Edit& edit, const char* slug, const char* steps = "") {
            QTest::newRow(name) << edit << QString::fromLatin1(slug) << QString::fromLatin1(steps);
        };
        const QString gateway = QStringLiteral("ai_gateway_url");

        row(
            "a setting that is not visible",
            [=](World& w) {
                w.base.settings.remove(gateway);
                w.base.notVisible = w.draft.notVisible = {gateway};
                w.set("ai_gateway_url", QStringLiteral("http://new.example.internal"));
            },
            "setting-not-visible");
        row(
            "a setting that the version lacks",
            [](World& w) { w.set("self_hosted_duo_agent_platform_service_secure", false); }, "setting-not-in-version");
        row(
            "duo settings never read",
            [](World& w) {
                w.observed.settingsRead = {};
                w.set("ai_gateway_timeout_seconds", qint64(90));
                w.set("duo_chat_expiration_days", qint64(7));
            },
            "settings-never-read", "update-application-settings");
        row(
            "application settings never read",
            [](World& w) {
                w.observed.applicationSettingsRead = {};
                w.set("ai_gateway_timeout_seconds", qint64(90));
                w.set("duo_chat_expiration_days", qint64(7));
            },
            "application-settings-never-read", "update-duo-settings");
        row(
            "models never read",
            [](World& w) {
                w.observed.modelsRead = {};
                w.create("new", "New");
                w.choose("duo_chat", Disabled{});
            },
            "models-never-read", "assign-features");
        row(
            "features never read",
            [](World& w) {
                w.observed.featuresRead = {{}, QStringLiteral("timed-out")};
                w.create("new", "New");
                w.assign("duo_chat", "A");
            },
            "features-never-read", "create-model");
        row(
            "read once, failed lately",
            [](World& w) {
                w.observed.featuresRead.failure = QStringLiteral("timed-out");
                w.assign("duo_chat", "A");
            },
            "", "assign-features");
        row(
            "a choice that is not known, replaced",
            [](World& w) {
                w.base.features[QStringLiteral("duo_chat")] = Unrecognised{QStringLiteral("amazon_q")};
                w.assign("duo_chat", "A");
            },
            "row-unrecognised");
        row(
            "a choice that is not known, wanted",
            [](World& w) { w.choose("duo_chat", Unrecognised{QStringLiteral("amazon_q")}); }, "row-unrecognised");
        row(
            "a row that is hidden for another reason",
            [](World& w) {
                w.observed.rows.removeIf(
                    [](const ObservedRow& r) { return r.feature == QLatin1String("review_merge_request"); });
                w.base.features.remove(QStringLiteral("review_merge_request"));
                w.assign("review_merge_request", "A");
            },
            "row-not-here");
        row(
            "not assigned before 18.4",
            [](World& w) {
                w = World(QStringLiteral("18.3"));
                w.choose("code_completions", Unassigned{});
            },
            "feature-unassigned-not-in-version");
        row(
            "a row on a model that the draft lacks", [](World& w) { w.assign("duo_chat", "nobody"); },
            "feature-model-missing");
        row(
            "a self-hosted row without a gateway",
            [=](World& w) {
                w.base.settings[gateway] = w.draft.settings[gateway] = Null{};
                w.assign("duo_chat", "A");
            },
            "feature-model-leaves-site");
        row(
            "the gateway cleared under its rows", [](World& w) { w.set("ai_gateway_url", Null{}); },
            "gateway-url-missing", "update-duo-settings");
        row(
            "the gateway cleared under a hidden row",
            [](World& w) {
                w.choose("code_completions", Disabled{});
                w.observed.models[keyOf(QStringLiteral("B"))].usedBy =
                    QStringList{QStringLiteral("resolve_vulnerability")};
                w.set("ai_gateway_url", Null{});
            },
            "gateway-url-missing", "assign-features update-duo-settings");
        row(
            "a model deleted under its row", [](World& w) { w.remove("A"); }, "model-deleted-in-use");
        row(
            "a model deleted under a row that the draft leaves alone",
            [](World& w) {
                w.draft.features.remove(QStringLiteral("code_completions"));
                w.remove("A");
            },
            "model-deleted-in-use");
        row(
            "a model deleted under a hidden row",
            [](World& w) {
                w.observed.models[keyOf(QStringLiteral("B"))].usedBy =
                    QStringList{QStringLiteral("resolve_vulnerability")};
                w.remove("B");
            },
            "model-deleted-in-use");
        row(
            "a name that is taken and stays so", [](World& w) { w.create("new", "A"); }, "model-name-taken",
            "create-model");
        row(
            "renamed to a name that is taken and stays so", [](World& w) { w.rename("B", "A"); }, "model-name-taken",
            "update-model");
        row(
            "an error that the plan does not touch",
            [](World& w) {
                w.base.models[1].identifier = w.at("B").identifier = QString(300, u'x');
                w.choose("duo_chat", Disabled{});
            },
            "", "assign-features");
        row(
            "an error in what the plan changes", [](World& w) { w.at("B").endpoint = QStringLiteral("ftp://x"); },
            "model-endpoint-other-scheme", "update-model");
        row(
            "a family that its untouched row cannot use",
            [](World& w) {
                w.at("A").family = QStringLiteral("claude_3");
                w.base.features[QStringLiteral("code_completions")] =
                    w.draft.features[QStringLiteral("code_completions")];
                w.observed.rows[1].compatibleFamilies = QStringList{QStringLiteral("mixtral")};
                QCOMPARE(w.observed.rows[1].feature, QStringLiteral("code_completions"));
            },
            "feature-family-incompatible", "update-model");
    }
    void blocking()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, slug);
        QFETCH(QString, steps);
        World w;
        edit(w);
        const Plan plan = w.plan();
        const QStringList found = slugs(plan.blocking);
        QVERIFY2(slug.isEmpty() ? found.isEmpty() : found.contains(slug), qPrintable(found.join(u' ')));
        QStringList actions;
        for (const Step& step : plan.steps)
            actions.append(actionName(step.action));
        QCOMPARE(actions.join(u' '), steps);
        for (const Finding& f : plan.blocking) {
            QVERIFY(f.severity == Severity::Error);
            QVERIFY(plan.findings.contains(f));
        }
    }

    void warned_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* name, const Edit& edit, const QStringList& expected) {
            QTest::newRow(name) << edit << expected;
        };
        const auto one = [](const char* text) { return QStringList{QString::fromLatin1(text)}; };

        row("availability overwrites groups and projects, and forces beta off",
            [](World& w) { w.set("duo_availability", QStringLiteral("never_on")); },
            {QStringLiteral("1: availability-cascades"), QStringLiteral("1: setting-forced")});
        row(
            "so do some other settings",
            [](World& w) {
                w.base.settings[QStringLiteral("duo_remote_flows_availability")] = true;
                w.set("duo_remote_flows_availability", false);
            },
            one("1: setting-cascades"));
        row(
            "a chat sub-feature cannot go back to inheriting", [](World& w) { w.assign("duo_chat_fix_code", "A"); },
            one("1: cannot-inherit-again"));
        row(
            "nor can a row that has a choice",
            [](World& w) {
                w.give("duo_chat_fix_code", "A");
                w.choose("duo_chat_fix_code", Unassigned{});
            },
            one("1: unassigned-stops-inheriting"));
        row(
            "GitLab default behind a gateway", [](World& w) { w.choose("code_completions", GitLabManaged{}); },
            one("1: feature-default-without-model"));
        row(
            "a pinned model leaves the site",
            [](World& w) { w.choose("code_completions", GitLabManaged{QStringLiteral("claude")}); },
            one("1: feature-leaves-site"));
        row(
            "a new model without a key", [](World& w) { w.create("new", "New"); }, one("1: model-new-without-key"));
        row("a new model that is to have none",
            [](World& w) {
                w.create("new", "New");
                w.draft.models.last().apiKey = ClearKey{};
            },
            {});
        row("a new model on a platform without keys",
            [](World& w) {
                w.create("new", "New");
                w.draft.models.last().platform = Platform::Bedrock;
                w.draft.models.last().identifier = QStringLiteral("bedrock/us.anthropic.claude");
            },
            {});
        row(
            "a key removed", [](World& w) { w.at("B").apiKey = ClearKey{}; }, one("1: model-key-cleared"));
    }
    void warned()
    {
        QFETCH(Edit, edit);
        QFETCH(QStringList, expected);
        World w;
        edit(w);
        const Plan plan = w.plan();
        QCOMPARE(warnings(plan), expected);
        for (const Step& step : plan.steps)
            for (const Warning& warning : step.warnings)
                QVERIFY2(!warning.args.contains(QString()), qPrintable(warning.slug));
    }

    void impliedChangesAreExpectedAndNotSent()
    {
        World w;
        w.set("duo_availability", QStringLiteral("never_on"));
        const Plan plan = w.plan();
        QCOMPARE(plan.steps.size(), 1);
        QCOMPARE(std::get<UpdateApplicationSettings>(plan.steps[0].action).values.keys(),
            QStringList{QStringLiteral("duo_availability")});
        QCOMPARE(plan.steps[0].changes.size(), 2);
        QCOMPARE(plan.steps[0].changes[1].path.id, QStringLiteral("instance_level_ai_beta_features_enabled"));
        QCOMPARE(plan.steps[0].changes[1].after, QJsonValue(false));
    }

    void keys_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<bool>("hasKey");
        QTest::addColumn<QString>("sent"); ///< intent in the step; "" = no step
        const auto intent = [](const KeyIntent& k) { return Edit([k](World& w) { w.at("B").apiKey = k; }); };
        const auto fresh = [](const KeyIntent& k) {
            return Edit([k](World& w) {
                w.create("new", "New");
                w.draft.models.last().apiKey = k;
            });
        };
        const auto row = [](const char* name, const Edit& edit, bool hasKey, const char* sent) {
            QTest::newRow(name) << edit << hasKey << QString::fromLatin1(sent);
        };
        row("kept", intent(KeepKey{}), true, "");
        row("set", intent(keychainKey), true, "set");
        row("set, none there", intent(keychainKey), false, "set");
        row("set from the environment", intent(environmentKey), true, "set");
        row("cleared", intent(ClearKey{}), true, "clear");
        row("cleared, none there", intent(ClearKey{}), false, "");
        row("new with a key", fresh(keychainKey), true, "set");
        row("new without", fresh(KeepKey{}), true, "keep");
        row("new and meant to have none", fresh(ClearKey{}), true, "clear");
    }
    void keys()
    {
        QFETCH(Edit, edit);
        QFETCH(bool, hasKey);
        QFETCH(QString, sent);
        World w;
        w.observed.models[keyOf(QStringLiteral("B"))].hasKey = hasKey;
        edit(w);
        const Plan plan = w.plan();
        QString seen;
        for (const Step& step : plan.steps) {
            const auto* create = std::get_if<CreateModel>(&step.action);
            const auto* update = std::get_if<UpdateModel>(&step.action);
            QVERIFY(create || update);
            seen = text(create ? create->model.apiKey : update->model.apiKey);
            if (update)
                QCOMPARE(update->fields.contains(QStringLiteral("api_key")), seen != QLatin1String("keep"));
        }
        QCOMPARE(seen, sent);
        QCOMPARE(slugs(plan.blocking), QStringList());
    }

    void aKeyOfAPlatformWithoutKeysIsNotSent()
    {
        World w;
        w.at("B").platform = Platform::Bedrock;
        w.at("B").identifier = QStringLiteral("bedrock/us.anthropic.claude");
        w.at("B").apiKey = keychainKey;
        const Plan plan = w.plan();
        QCOMPARE(lines(plan), QStringList{QStringLiteral("1 update-model B platform endpoint identifier")});
    }
};

QTEST_APPLESS_MAIN(PlanRefusalsTest)
#include "plan_refusals_test.moc"
