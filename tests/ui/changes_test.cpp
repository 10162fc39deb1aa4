// SPDX-License-Identifier: Apache-2.0
// The page *Changes*: reading the plan, discarding, what stops an apply, applying against the double, conflicts,
// interrupted applies.
#include "tests/ui/live_fixture.h"
#include "ui/pages/changes/plan_head.h"
#include "ui/pages/changes/plan_list.h"
#include "ui/pages/changes/step_line.h"

#include <QAccessible>
#include <QCheckBox>
#include <QToolButton>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::LiveFixture;
using gatehouse::test::PageFixture;

namespace {

/// The plan as a screen reader says it.
QStringList spoken(const PageFixture& site)
{
    QStringList out;
    const auto rows = site.window.findChildren<StepRow*>();
    for (StepRow* row : rows)
        if (row->isVisible()) {
            QAccessibleInterface* item = QAccessible::queryAccessibleInterface(row);
            out << (item->role() == QAccessible::ListItem ? item->text(QAccessible::Name)
                                                          : QStringLiteral("no list item"));
        }
    return out;
}

domain::Path setting(const char* key)
{
    return {domain::Path::Part::Setting, QLatin1String(key), {}};
}

void set(PageFixture& site, const char* key, const QJsonValue& value)
{
    QVERIFY(
        site.open
            ->edit(QStringLiteral("Set"), {{setting(key), domain::valueAt(site.open->draft(), setting(key)), value}})
            .has_value());
}

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { strictUi(); }

    void whatDoesNotHoldIsNamedAsInTheStep()
    {
        StepLine step;
        step.changes = {{{}, QStringLiteral("models/Fresh"), QStringLiteral("Model Fresh"), {}},
            {{}, QStringLiteral("features/duo_chat"), QStringLiteral("General Chat"), {}}};
        workspace::StepReport report;
        report.notHeld = {QStringLiteral("models/Fresh")};
        report.held = {QStringLiteral("features/duo_chat")};
        const QString text = resultText(report, step);
        QVERIFY2(text.contains(QStringLiteral("Model Fresh")) && text.contains(QStringLiteral("General Chat")) &&
                     !text.contains(u'/'),
            qPrintable(text));
    }

    void nothingToChange()
    {
        PageFixture site;
        site.show(changesPage());
        QVERIFY(spoken(site).isEmpty());
        QVERIFY(!site.tryFind<QAbstractButton>(QStringLiteral("Apply 0 steps")));
    }

    /// A page that is wider than the screen pushes the bars of the whole window off it.
    void theHeadGivesWayToANarrowWindow()
    {
        PageFixture site;
        for (const char* id : {action::pull, action::importFile, action::exportFile})
            site.actions.add({id, QLatin1String(id), {}}, &site.window, [] {});
        PlanHead head(site.actions, nullptr);
        head.setInstance(*site.open);
        QCOMPARE(head.findChildren<QToolButton*>().size(), 3);
        int widest = 0;
        const auto parts = head.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget* each : parts)
            widest = std::max(widest, each->sizeHint().width());
        QVERIFY2(head.minimumSizeHint().width() <= widest, qPrintable(QString::number(head.minimumSizeHint().width())));
    }

    void readsThePlanOfAnOfflineInstance()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(changesPage());
        const QStringList steps = spoken(site);
        QVERIFY2(steps.size() >= 5, qPrintable(steps.join(u'\n')));
        for (int i = 0; i < steps.size(); ++i)
            QVERIFY2(steps[i].startsWith(QStringLiteral("%1. ").arg(i + 1)), qPrintable(steps[i]));
        QVERIFY(steps.join(u'\n').contains(QStringLiteral("Mixtral on vLLM")));
        QVERIFY(site.banners().contains(QStringLiteral("planned for GitLab 18.9 against an empty server")));
        const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(site.window.findChild<PlanList*>());
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY2(finding::namelessFocusable(site.page).isEmpty(),
            qPrintable(finding::namelessFocusable(site.page).join(u'\n')));
    }

    void discardsOneStep()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        set(site, "ai_gateway_timeout_seconds", 120);
        site.show(changesPage());
        QCOMPARE(spoken(site).size(), 1);
        auto* row = site.window.findChild<StepRow*>();
        QVERIFY2(row->accessibleDescription().contains(QStringLiteral("→")), qPrintable(row->accessibleDescription()));
        site.click(QStringLiteral("Discard: ") + row->step().title);
        QVERIFY(site.open->changes().isEmpty());
        QTRY_VERIFY(spoken(site).isEmpty());
        site.open->undo();
        QTRY_COMPARE(spoken(site).size(), 1);
    }

    void appliesAndVerifies()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        set(site, "ai_gateway_timeout_seconds", 120);
        site.show(changesPage());
        tickWarnings(site);
        press(site, QStringLiteral("Apply 1 step"));
        QCOMPARE(site.window.focusWidget(), site.find(QStringLiteral("Stop")));
        QTRY_VERIFY2_WITH_TIMEOUT(
            site.banners().contains(QStringLiteral("everything holds")), qPrintable(site.banners()), 20'000);
        QCOMPARE(site.window.focusWidget(), site.find(QStringLiteral("Close")));
        QVERIFY2(spoken(site).value(0).endsWith(QStringLiteral(", done")), qPrintable(spoken(site).join(u'\n')));
        QCOMPARE(
            live.server.state()[QStringLiteral("duoSettings")][QStringLiteral("aiGatewayTimeoutSeconds")].toInt(), 120);
        QVERIFY(site.open->changes().isEmpty());
        site.click(QStringLiteral("Close"));
        QTRY_VERIFY(spoken(site).isEmpty());
    }

    void anEndedApplyGivesWayToNewChanges()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        const auto applyOne = [&] {
            tickWarnings(site);
            site.page->setFocus();
            site.click(QStringLiteral("Apply 1 step"));
            QTRY_VERIFY2_WITH_TIMEOUT(
                site.banners().contains(QStringLiteral("everything holds")), qPrintable(site.banners()), 20'000);
            QVERIFY(site.window.focusWidget() == site.page); // the bar never had it
        };
        set(site, "ai_gateway_timeout_seconds", 120);
        site.show(changesPage());
        applyOne();
        // What is edited while the results are looked at does not take them away; asking for the plan does.
        set(site, "ai_gateway_timeout_seconds", 130);
        QVERIFY2(spoken(site).value(0).endsWith(QStringLiteral(", done")), qPrintable(spoken(site).join(u'\n')));
        site.page->request(QStringLiteral("plan"));
        QTRY_VERIFY(site.tryFind<QAbstractButton>(QStringLiteral("Apply 1 step")));
        applyOne();
        // So does editing on another page and coming back.
        site.page->hide();
        set(site, "ai_gateway_timeout_seconds", 140);
        site.page->show();
        QTRY_VERIFY(site.tryFind<QAbstractButton>(QStringLiteral("Apply 1 step")));
        QVERIFY(!site.banners().contains(QStringLiteral("everything holds")));
    }

    void productionWantsTheName()
    {
        LiveFixture live(QStringLiteral("18.9.1"), QString()); // not chosen counts as production
        PageFixture& site = *live.site;
        set(site, "ai_gateway_timeout_seconds", 90);
        site.show(changesPage());
        tickWarnings(site);
        auto* apply = site.find<QAbstractButton>(QStringLiteral("Apply 1 step"));
        QVERIFY(!apply->isEnabled());
        auto* name = site.find<QLineEdit>(QStringLiteral("Type the instance's name to apply"));
        QTest::keyClicks(name, QStringLiteral("acme"));
        QVERIFY(!apply->isEnabled());
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Acme"));
        QVERIFY(apply->isEnabled());
        apply->click();
        QTRY_VERIFY2_WITH_TIMEOUT(
            site.banners().contains(QStringLiteral("everything holds")), qPrintable(site.banners()), 20'000);
    }

    void refusedStepsShowTheServersWords()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        domain::Configuration after = site.open->draft();
        domain::Model twin;
        twin.key = domain::ModelKey::create();
        twin.name = QStringLiteral("Taken meanwhile");
        twin.family = QStringLiteral("mistral");
        twin.endpoint = QStringLiteral("http://10.0.0.9:8000/v1");
        twin.identifier = QStringLiteral("custom_openai/m");
        after.models << twin;
        QVERIFY(site.open->edit(QStringLiteral("Add"), after).has_value());
        site.show(changesPage());
        tickWarnings(site);
        live.server.patch(R"({"network": {"denyAll": true}})");
        site.click(QStringLiteral("Apply 1 step"));
        QTRY_VERIFY_WITH_TIMEOUT(spoken(site).value(0).endsWith(QStringLiteral(", refused")), 20'000);
        auto* row = site.window.findChild<StepRow*>();
        QVERIFY2(row->accessibleDescription().contains(QStringLiteral("Endpoint is blocked")),
            qPrintable(row->accessibleDescription()));
        // What was refused stays in the draft and can be planned again.
        site.click(QStringLiteral("Retry the rest"));
        QTRY_COMPARE(spoken(site).size(), 1);
        QVERIFY(site.find<QAbstractButton>(QStringLiteral("Apply 1 step")));
    }

    void conflictsAreSettledPerLine()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        set(site, "ai_gateway_timeout_seconds", 120);
        live.server.patch(R"({"duoSettings": {"aiGatewayTimeoutSeconds": 300}})");
        site.show(changesPage());
        live.pull();
        QCOMPARE(site.open->conflicts().size(), 1);
        auto* apply = site.find<QAbstractButton>(QStringLiteral("Apply 1 step"));
        QVERIFY(!apply->isEnabled());
        const auto buttons = site.window.findChildren<QAbstractButton*>();
        const auto theirs = std::find_if(buttons.cbegin(), buttons.cend(), [](const QAbstractButton* b) {
            return b->accessibleName().startsWith(QStringLiteral("Theirs: ")) && b->isVisible();
        });
        QVERIFY(theirs != buttons.cend());
        QVERIFY((*theirs)->accessibleDescription().contains(QStringLiteral("300")));
        (*theirs)->click();
        QVERIFY(site.open->conflicts().isEmpty());
        QVERIFY(site.open->changes().isEmpty());
    }

    void theServerChangedMeanwhile()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        set(site, "ai_gateway_timeout_seconds", 120);
        site.show(changesPage());
        tickWarnings(site);
        live.server.patch(R"({"duoSettings": {"aiGatewayTimeoutSeconds": 300}})");
        live.server.forgetRequests();
        site.click(QStringLiteral("Apply 1 step"));
        QTRY_VERIFY_WITH_TIMEOUT(!site.open->conflicts().isEmpty() && !site.banners().isEmpty(), 20'000);
        QVERIFY(!live.server.operations().join(u' ').contains(QStringLiteral("Update")));
        site.click(QStringLiteral("Mine for all"));
        QTRY_VERIFY(site.open->conflicts().isEmpty());
        tickWarnings(site);
        site.click(QStringLiteral("Apply 1 step"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            site.banners().contains(QStringLiteral("everything holds")), qPrintable(site.banners()), 20'000);
    }

    void stopsBetweenSteps()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        set(site, "ai_gateway_timeout_seconds", 120);
        domain::Configuration after = site.open->draft();
        after.features.insert(QStringLiteral("duo_chat"), domain::Disabled{});
        QVERIFY(site.open->edit(QStringLiteral("Chat off"), after).has_value());
        site.show(changesPage());
        tickWarnings(site);
        live.server.trap(R"({"trap": "hold", "operation": "mutation", "nth": 1})");
        site.click(QStringLiteral("Apply 2 steps"));
        QTRY_VERIFY_WITH_TIMEOUT(!live.server.held(0).isEmpty(), 20'000);
        QTRY_VERIFY(spoken(site).value(0).endsWith(QStringLiteral(", sending")));
        QVERIFY(spoken(site).value(1).endsWith(QStringLiteral(", waiting")));
        press(site, QStringLiteral("Stop"));
        live.server.release();
        QTRY_VERIFY_WITH_TIMEOUT(spoken(site).value(1).endsWith(QStringLiteral(", skipped")), 20'000);
        QVERIFY(spoken(site).value(0).endsWith(QStringLiteral(", done")));
        QTRY_COMPARE_WITH_TIMEOUT(site.open->changes().size(), 1, 20'000); // after the last read
        QTRY_VERIFY2(site.banners().contains(QStringLiteral("1 of 2 steps are done")), qPrintable(site.banners()));
        QCOMPARE(site.window.focusWidget(), site.find(QStringLiteral("Close"))); // Stop had it
    }

    void resumesWhatCouldNotBeReadBack()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        set(site, "ai_gateway_timeout_seconds", 120);
        site.show(changesPage());
        tickWarnings(site);
        live.server.trap(R"({"trap": "hold", "operation": "mutation", "nth": 1})");
        site.click(QStringLiteral("Apply 1 step"));
        QTRY_VERIFY_WITH_TIMEOUT(!live.server.held(0).isEmpty(), 20'000);
        live.server.trap(R"({"trap": "error500", "operation": "*", "always": true})");
        live.server.release();
        QTRY_VERIFY2_WITH_TIMEOUT(
            site.banners().contains(QStringLiteral("did not come to its end")), qPrintable(site.banners()), 20'000);
        QVERIFY(site.open->unfinished().has_value());
        QVERIFY(!site.tryFind<QAbstractButton>(QStringLiteral("Apply 1 step")));

        live.server.clearTraps();
        live.server.forgetRequests();
        site.click(QStringLiteral("Resume"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            site.banners().contains(QStringLiteral("everything holds")), qPrintable(site.banners()), 20'000);
        QVERIFY(!live.server.operations().contains(QStringLiteral("DuoSettingsUpdate"))); // never sent twice
        QVERIFY(!site.open->unfinished().has_value());
        QVERIFY(site.open->changes().isEmpty());
    }

    void abandonsAfterAsking()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        set(site, "ai_gateway_timeout_seconds", 120);
        site.show(changesPage());
        tickWarnings(site);
        live.server.trap(R"({"trap": "hold", "operation": "mutation", "nth": 1})");
        site.click(QStringLiteral("Apply 1 step"));
        QTRY_VERIFY_WITH_TIMEOUT(!live.server.held(0).isEmpty(), 20'000);
        live.server.trap(R"({"trap": "error500", "operation": "*", "always": true})");
        live.server.release();
        QTRY_VERIFY_WITH_TIMEOUT(site.open->unfinished().has_value(), 20'000);
        live.server.clearTraps();
        site.click(QStringLiteral("Abandon…"));
        QTRY_VERIFY(site.dialog());
        site.click(QStringLiteral("Abandon"), site.dialog());
        QTRY_VERIFY_WITH_TIMEOUT(!site.open->unfinished().has_value(), 20'000);
        QTRY_VERIFY(site.find<QAbstractButton>(QStringLiteral("Close")));
    }

    void findingsThatBlockLeadToTheirField()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        domain::Configuration after = site.open->draft();
        for (domain::Model& m : after.models)
            if (m.name == QLatin1String("Mixtral on vLLM"))
                m.endpoint = QStringLiteral("vllm.example.internal:8000");
        QVERIFY(site.open->edit(QStringLiteral("Break"), after).has_value());
        site.show(changesPage());
        QVERIFY(!site.find<QAbstractButton>(QStringLiteral("Apply 1 step"))->isEnabled());
        QSignalSpy shown(site.page, &Page::goToPath);
        site.click(QStringLiteral("Show: models/Mixtral on vLLM/endpoint"));
        QCOMPARE(shown.size(), 1);
    }

    void aFixLeadsToTheNextOne()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        domain::Configuration after = site.open->draft();
        for (const char* name : {"First", "Second"}) {
            domain::Model wrong;
            wrong.key = domain::ModelKey::create();
            wrong.name = QLatin1String(name);
            wrong.platform = domain::Platform::Bedrock;
            wrong.family = QStringLiteral("claude_3");
            wrong.identifier = QStringLiteral("anthropic.claude");
            after.models << wrong;
        }
        QVERIFY(site.open->edit(QStringLiteral("Add"), after).has_value());
        site.show(changesPage());
        press(site, QStringLiteral("Fix: models/First/identifier"));
        QTRY_COMPARE(site.window.focusWidget(), site.find(QStringLiteral("Fix: models/Second/identifier")));
        press(site, QStringLiteral("Fix: models/Second/identifier"));
        QTRY_VERIFY(site.open->plan().blocking.isEmpty());
        QTRY_VERIFY(site.window.focusWidget() == site.window.findChild<PlanList*>()->rows().constFirst());
    }

private:
    /// As a keyboard does.
    static void press(PageFixture& site, const QString& name)
    {
        auto* button = site.find<QAbstractButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    static void tickWarnings(PageFixture& site)
    {
        if (auto* read = site.tryFind<QCheckBox>(QStringLiteral("I have read the warnings")))
            read->setChecked(true);
    }
};

QTEST_MAIN(ChangesTest)
#include "changes_test.moc"
