// SPDX-License-Identifier: Apache-2.0
// Verification of steps against a fresh read, and their journal form: exact, for every action.
#include "plan_fixture.h"

#include <QTest>
#include <functional>

using namespace gatehouse::test;

using Edit = std::function<void(World&)>;
using Damage = std::function<void(Configuration&, Observed&)>;
Q_DECLARE_METATYPE(Edit)
Q_DECLARE_METATYPE(Damage)

namespace {

const SetKey someKey{{SecretRef::Store::Keychain, QStringLiteral("entry")}};

/// What the server has once the step is done: its changes over the state before.
Configuration after(const World& w, const Step& step)
{
    return apply(normalised(w.base, catalogue(), w.observed.version), step.changes);
}

QStringList texts(const Changes& changes)
{
    QStringList out;
    for (const Change& c : changes)
        out.append(c.path.part == Path::Part::Model ? QStringLiteral("model/") + c.path.field : c.path.text());
    return out;
}

} // namespace

class HoldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<QStringList>("notHeld");
        const auto row = [](const char* name, const Edit& edit, const Damage& damage, const QStringList& notHeld) {
            QTest::newRow(name) << edit << damage << notHeld;
        };
        const auto one = [](const char* text) { return QStringList{QString::fromLatin1(text)}; };
        const Damage none = [](Configuration&, Observed&) {};
        const QString timeout = QStringLiteral("ai_gateway_timeout_seconds");

        const Edit settings = [](World& w) {
            w.set("ai_gateway_timeout_seconds", qint64(90));
            w.set("ai_gateway_url", QStringLiteral("https://new.example.internal/"));
        };
        row("settings", settings, none, {});
        row(
            "a setting dropped silently", settings,
            [=](Configuration& c, Observed&) { c.settings[timeout] = qint64(60); },
            one("settings/ai_gateway_timeout_seconds"));
        row(
            "a setting that is no longer visible", settings,
            [=](Configuration& c, Observed&) {
                c.settings.remove(timeout);
                c.notVisible = QStringList{timeout};
            },
            one("settings/ai_gateway_timeout_seconds"));
        row("always off, with what it forces", [](World& w) { w.set("duo_availability", QStringLiteral("never_on")); },
            none, {});

        const Edit create = [](World& w) {
            w.create("new", "New");
            w.draft.models.last().apiKey = someKey;
        };
        const Damage keyed = [](Configuration& c, Observed& o) {
            c.models.last().apiKey = KeepKey{};
            o.models[c.models.last().key].hasKey = true;
        };
        row("created", create, keyed, {});
        row("created, read back under another key", create,
            [=](Configuration& c, Observed& o) {
                c.models.last().key = keyOf(QStringLiteral("other"));
                keyed(c, o);
            },
            {});
        row(
            "created, without its key", create, [](Configuration& c, Observed&) { c.models.last().apiKey = KeepKey{}; },
            one("model/"));
        row(
            "created, with another endpoint", create,
            [=](Configuration& c, Observed& o) {
                keyed(c, o);
                c.models.last().endpoint = QStringLiteral("http://other");
            },
            one("model/"));
        row(
            "not created", create, [](Configuration& c, Observed&) { c.models.removeLast(); }, one("model/"));
        row(
            "created under a name in other letters", create,
            [=](Configuration& c, Observed& o) {
                c.models.last().key = keyOf(QStringLiteral("other"));
                c.models.last().name = QStringLiteral("NEW");
                keyed(c, o);
            },
            one("model/"));

        const Edit update = [](World& w) {
            w.at("B").endpoint = QStringLiteral("http://b/v1");
            w.at("B").name = QStringLiteral("New B");
            w.at("B").apiKey = someKey;
        };
        row("updated", update, none, {});
        row(
            "updated in part", update,
            [](Configuration& c, Observed&) { c.models[1].endpoint = QStringLiteral("http://old"); },
            one("model/endpoint"));
        row("updated, but the model has gone", update, [](Configuration& c, Observed&) { c.models.removeAt(1); },
            {QStringLiteral("model/api_key"), QStringLiteral("model/endpoint"), QStringLiteral("model/name")});
        row(
            "updated, and no key there", update,
            [](Configuration&, Observed& o) { o.models[keyOf(QStringLiteral("B"))].hasKey = false; },
            one("model/api_key"));
        row(
            "key cleared", [](World& w) { w.at("B").apiKey = ClearKey{}; },
            [](Configuration&, Observed& o) { o.models[keyOf(QStringLiteral("B"))].hasKey = false; }, {});
        row(
            "key not cleared", [](World& w) { w.at("B").apiKey = ClearKey{}; }, none, one("model/api_key"));
        row("deleted", [](World& w) { w.remove("B"); }, none, {});
        row(
            "not deleted", [](World& w) { w.remove("B"); },
            [](Configuration& c, Observed&) { c.models.append(model(QStringLiteral("B"))); }, one("model/"));

        const Edit rows = [](World& w) {
            w.assign("duo_chat", "B");
            w.assign("code_generations", "B");
        };
        row("rows", rows, none, {});
        row(
            "one row refused", rows,
            [](Configuration& c, Observed&) { c.features[QStringLiteral("duo_chat")] = Unassigned{}; },
            one("features/duo_chat"));
        row(
            "one row hidden", rows, [](Configuration& c, Observed&) { c.features.remove(QStringLiteral("duo_chat")); },
            one("features/duo_chat"));
        row("rows on the model under another key", rows,
            [](Configuration& c, Observed&) {
                c.models[1].key = keyOf(QStringLiteral("other"));
                c.features[QStringLiteral("duo_chat")] = c.features[QStringLiteral("code_generations")] =
                    SelfHosted{c.models[1].key};
            },
            {});
        row(
            "a row on another model", rows,
            [](Configuration& c, Observed&) { c.features[QStringLiteral("duo_chat")] = SelfHosted{c.models[0].key}; },
            one("features/duo_chat"));
        row(
            "a missing row is hidden, not unassigned", [](World& w) { w.choose("code_completions", Unassigned{}); },
            [](Configuration& c, Observed&) { c.features.remove(QStringLiteral("code_completions")); },
            one("features/code_completions"));
        row(
            "GitLab default is not a pinned model", [](World& w) { w.choose("duo_chat", GitLabManaged{}); },
            [](Configuration& c, Observed&) {
                c.features[QStringLiteral("duo_chat")] = GitLabManaged{QStringLiteral("claude")};
            },
            one("features/duo_chat"));
        row(
            "terms not accepted yet", [](World& w) { w.set("self_hosted_beta_models", true); },
            [](Configuration& c, Observed&) { c.settings.remove(QStringLiteral("self_hosted_beta_models")); },
            one("settings/self_hosted_beta_models"));
        row(
            "terms accepted: rows tell", [](World& w) { w.set("self_hosted_beta_models", true); },
            [](Configuration& c, Observed& o) {
                c.settings.remove(QStringLiteral("self_hosted_beta_models"));
                o.rows.append({QStringLiteral("duo_chat_troubleshoot_job"), {}, {}, {}, {}, {}, {}, {}});
            },
            {});
    }
    void holds()
    {
        QFETCH(Edit, edit);
        QFETCH(Damage, damage);
        QFETCH(QStringList, notHeld);
        World w;
        edit(w);
        const Plan plan = w.plan();
        QCOMPARE(plan.steps.size(), 1);
        const Step& step = plan.steps.first();
        Configuration now = after(w, step);
        Observed observed = w.observed;
        damage(now, observed);
        const Held held = gatehouse::domain::holds(step, now, observed, catalogue());
        QCOMPARE(texts(held.notHeld), notHeld);
        QCOMPARE(held.held.size() + held.notHeld.size(), step.changes.size());
        QCOMPARE(held.all(), notHeld.isEmpty());
    }

    void allowListsInAnyOrder()
    {
        World w(QStringLiteral("19.1"));
        const QString chat = QStringLiteral("duo_agent_platform_agentic_chat");
        w.draft.allowLists.insert(chat, {QStringLiteral("a"), QStringLiteral("b")});
        const Step step = w.plan().steps.first();
        Configuration now = w.base;
        now.allowLists.insert(chat, {QStringLiteral("b"), QStringLiteral("a")});
        QVERIFY(gatehouse::domain::holds(step, now, w.observed, catalogue()).all());
        // The default model is allowed whether it was asked for or not.
        w.offerAsDefault(chat, QStringLiteral("always"));
        now.allowLists[chat].append(QStringLiteral("always"));
        QVERIFY(gatehouse::domain::holds(step, now, w.observed, catalogue()).all());
        now.allowLists[chat].removeOne(QStringLiteral("a"));
        QVERIFY(!gatehouse::domain::holds(step, now, w.observed, catalogue()).all());
    }

    /// At the end of an apply every step is looked at again: what a later one has overtaken no longer counts.
    void inTheEnd_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::newRow("swapped names") << Edit([](World& w) {
            w.rename("A", "B");
            w.rename("B", "A");
        });
        QTest::newRow("deleted under a temporary name") << Edit([](World& w) {
            w.remove("A");
            w.create("new", "A");
            w.assign("code_completions", "new");
        });
        QTest::newRow("deleted, and made again") << Edit([](World& w) {
            w.remove("C");
            w.create("new", "C");
        });
    }
    void inTheEnd()
    {
        QFETCH(Edit, edit);
        World w;
        edit(w);
        const QList<Step> steps = w.plan().steps;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const Step step = lasting(steps[i], steps.mid(i + 1));
            QVERIFY(gatehouse::domain::holds(step, w.draft, w.observed, catalogue()).all());
        }
        const bool parked = std::any_of(steps.begin(), steps.end(),
            [&](const Step& s) { return !gatehouse::domain::holds(s, w.draft, w.observed, catalogue()).all(); });
        QCOMPARE(parked, !QByteArray(QTest::currentDataTag()).endsWith("again"));
    }

    void journal_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("action");
        QTest::newRow("update-duo-settings")
            << Edit([](World& w) { w.set("ai_gateway_url", QStringLiteral("https://n.example.internal")); })
            << "update-duo-settings";
        QTest::newRow("update-application-settings")
            << Edit([](World& w) { w.set("duo_availability", QStringLiteral("never_on")); })
            << "update-application-settings";
        QTest::newRow("create-model") << Edit([](World& w) {
            w.create("new", "New \"ü\"");
            w.draft.models.last().apiKey = someKey;
        }) << "create-model";
        QTest::newRow("update-model") << Edit([](World& w) {
            w.rename("B", "D");
            w.at("B").apiKey = ClearKey{};
        }) << "update-model";
        QTest::newRow("delete-model") << Edit([](World& w) { w.remove("B"); }) << "delete-model";
        QTest::newRow("assign-features") << Edit([](World& w) {
            w.assign("duo_chat", "B");
            w.assign("duo_chat_fix_code", "B");
        }) << "assign-features";
        QTest::newRow("assign a managed model")
            << Edit([](World& w) { w.choose("duo_chat", GitLabManaged{QStringLiteral("x")}); }) << "assign-features";
        QTest::newRow("update-allow-list") << Edit([](World& w) {
            w = World(QStringLiteral("19.1"));
            w.draft.allowLists.insert(QStringLiteral("duo_agent_platform_agentic_chat"), {QStringLiteral("a")});
        }) << "update-allow-list";
        QTest::newRow("by-hand") << Edit([](World& w) { w.set("self_hosted_beta_models", true); }) << "by-hand";
    }
    void journal()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, action);
        World w;
        edit(w);
        Step step = w.plan().steps.first();
        step.needs = {1, 2};
        step.warnings.append({QStringLiteral("some-slug"), {QStringLiteral("a"), QString()}});
        QCOMPARE(actionName(step.action), action);
        const QByteArray stored = QJsonDocument(toJson(step)).toJson();
        const auto back = stepFromJson(QJsonDocument::fromJson(stored).object());
        QVERIFY(back);
        QVERIFY(*back == step);
    }

    void brokenJournal()
    {
        QVERIFY(!stepFromJson({}));
        QJsonObject json =
            toJson(Step{1, StepKind::Sent, DeleteModel{keyOf(QStringLiteral("A")), QStringLiteral("A")}, {}, {}, {}});
        QVERIFY(stepFromJson(json));
        json.insert(QStringLiteral("action"), QStringLiteral("format-disk"));
        QCOMPARE(stepFromJson(json).error().slug, QStringLiteral("stored-value-unreadable"));
    }

    void stateNames()
    {
        for (const StepState s : {StepState::Planned, StepState::Intended, StepState::DoneState, StepState::Refused,
                 StepState::Unknown, StepState::Skipped})
            QCOMPARE(stepStateFromName(name(s)), std::optional(s));
        QVERIFY(!stepStateFromName(QStringLiteral("lost")));
    }
};

QTEST_APPLESS_MAIN(HoldsTest)
#include "holds_test.moc"
