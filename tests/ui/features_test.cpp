// SPDX-License-Identifier: Apache-2.0
// The matrix as a user walks it: choose, copy to category with its report and Undo, set all, assign to selected,
// consent.
#include "tests/ui/live_fixture.h"
#include "ui/pages/features/choices.h"
#include "ui/pages/features/feature_row.h"
#include "ui/widgets/chooser_popup.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::LiveFixture;
using gatehouse::test::PageFixture;

class FeaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { strictUi(); }

    void rowsSayWhereRequestsGo()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(featuresPage());
        QCOMPARE(site.page->title(), QStringLiteral("AI-native features"));
        auto* general = site.find<Chooser>(QStringLiteral("General Chat"));
        QCOMPARE(general->shown(), QStringLiteral("Claude on Bedrock (Claude)"));
        QVERIFY(general->accessibleDescription().contains(QStringLiteral("Claude on Bedrock, through your gateway")));
        QCOMPARE(site.find<Chooser>(QStringLiteral("Fix Code"))->shown(), QStringLiteral("Disabled"));
        QCOMPARE(site.find<Chooser>(QStringLiteral("Code Explanation"))->shown(),
            QStringLiteral("Inherits General Chat: Claude on Bedrock"));
        QCOMPARE(site.find<Chooser>(QStringLiteral("Code Completion"))->shown(), QStringLiteral("Select a model"));
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(general);
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("General Chat"));
        QCOMPARE(spoken->text(QAccessible::Value), QStringLiteral("Claude on Bedrock (Claude)"));
        QVERIFY2(finding::namelessFocusable(site.page).isEmpty(),
            qPrintable(finding::namelessFocusable(site.page).join(u'\n')));
    }

    void anAmpersandIsNoMnemonic()
    {
        PageFixture site(PageFixture::offline("19.0"));
        site.show(featuresPage());
        const QString title = QStringLiteral("Agents & flows");
        QVERIFY(site.find<Chooser>(title));
        QVERIFY(site.find<QAbstractButton>(QStringLiteral("Copy to category: ") + title));
        const auto labels = site.page->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
            [](const QLabel* label) { return label->text() == QStringLiteral("Agents && flows"); }));
    }

    void choosesByKeysAlone()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(featuresPage());
        site.choose(QStringLiteral("Code Completion"), QStringLiteral("Claude on Bedrock"));
        QCOMPARE(site.choiceOf("code_completions"), QStringLiteral("Claude on Bedrock"));
        QCOMPARE(site.open->undoName(), QStringLiteral("Assign Code Completion"));
        QCOMPARE(site.find<Chooser>(QStringLiteral("Code Completion"))->shown(),
            QStringLiteral("Claude on Bedrock (Claude)"));
        site.choose(QStringLiteral("Code Completion"), QStringLiteral("Disabled"));
        QCOMPARE(site.choiceOf("code_completions"), QStringLiteral("disabled"));
        site.open->undo();
        QCOMPARE(site.find<Chooser>(QStringLiteral("Code Completion"))->shown(),
            QStringLiteral("Claude on Bedrock (Claude)"));
    }

    void incompatibleModelsComeLastWithTheReason()
    {
        PageFixture site;
        site.import(test::siteDocument);
        const auto groups =
            choicesFor(*site.open->capabilities().feature(QStringLiteral("duo_agent_platform")), *site.open);
        QCOMPARE(groups.constFirst().entries.size(), 1);
        QCOMPARE(groups.constFirst().entries.constFirst().text, QStringLiteral("Claude on Bedrock"));
        const ChoiceGroup& last = groups.constLast();
        QCOMPARE(last.entries.size(), 2);
        for (const ChoiceEntry& entry : last.entries) {
            QVERIFY(!entry.enabled);
            QVERIFY2(entry.reason.contains(QStringLiteral("not compatible")), qPrintable(entry.reason));
        }
    }

    void copiesToCategoryAndReports()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(featuresPage());
        site.click(QStringLiteral("Copy to category: General Chat"));
        QCOMPARE(site.choiceOf("duo_chat_fix_code"), QStringLiteral("Claude on Bedrock"));
        QCOMPARE(site.choiceOf("duo_chat_explain_code"), QStringLiteral("Claude on Bedrock"));
        QVERIFY2(site.banners().contains(QStringLiteral("Applied Claude on Bedrock to 5 of 6 in GitLab Duo Chat. "
                                                        "Skipped Root Cause Analysis: hidden on this instance.")),
            qPrintable(site.banners()));
        QVERIFY(site.banners().contains(QStringLiteral("GitLab cannot set these back to inheriting")));
        site.click(QStringLiteral("Undo"));
        QCOMPARE(site.choiceOf("duo_chat_fix_code"), QStringLiteral("disabled"));
        QVERIFY(!site.open->draft().features.contains(QStringLiteral("duo_chat_explain_code")));
        QVERIFY(!site.banners().contains(QStringLiteral("Applied")));
        // What was never chosen cannot be copied, and says so.
        auto* copy = site.find<QAbstractButton>(QStringLiteral("Copy to category: Code Completion"));
        QVERIFY(!copy->isEnabled());
        QVERIFY(copy->toolTip().contains(QStringLiteral("Choose a model for Code Completion first.")));
    }

    void aFeatureIsCheckedWithItsModel()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(featuresPage());
        QSignalSpy asked(site.page, &Page::goTo);
        auto* row = qobject_cast<FeatureRow*>(site.find<Chooser>(QStringLiteral("General Chat"))->parentWidget());
        QVERIFY(row);
        Q_EMIT row->customContextMenuRequested({});
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_F); // its mnemonic
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).toString(), QStringLiteral("connectivity"));
        QCOMPARE(asked.constFirst().at(1).toString(), QStringLiteral("run feature:duo_chat\nmodel:Claude on Bedrock"));
    }

    void setAllLeavesInheritingRowsAlone()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(featuresPage());
        site.choose(QStringLiteral("Set all: GitLab Duo Chat"), QStringLiteral("Mixtral on vLLM"));
        QCOMPARE(site.choiceOf("duo_chat"), QStringLiteral("Mixtral on vLLM"));
        QCOMPARE(site.choiceOf("duo_chat_fix_code"), QStringLiteral("Mixtral on vLLM"));
        QVERIFY(!site.open->draft().features.contains(QStringLiteral("duo_chat_explain_code")));
        QVERIFY2(site.banners().contains(QStringLiteral("Left inheriting General Chat: Code Explanation")),
            qPrintable(site.banners()));
        site.click(QStringLiteral("Assign these too"));
        QCOMPARE(site.choiceOf("duo_chat_explain_code"), QStringLiteral("Mixtral on vLLM"));
    }

    void assignsToSelectedAcrossSections()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(featuresPage());
        auto* assign = site.find<Chooser>(QStringLiteral("Assign to selected"));
        QVERIFY(!assign->isEnabled());
        for (const char* title : {"Select Code Completion", "Select Code Review"})
            site.find<QCheckBox>(QLatin1String(title))->setChecked(true);
        QVERIFY(assign->isEnabled());
        site.choose(QStringLiteral("Assign to selected"), QStringLiteral("Claude on Bedrock"));
        QCOMPARE(site.choiceOf("code_completions"), QStringLiteral("Claude on Bedrock"));
        QCOMPARE(site.choiceOf("review_merge_request"), QStringLiteral("Claude on Bedrock"));
        QCOMPARE(site.choiceOf("code_generations"), QStringLiteral("Mixtral on vLLM"));
        site.open->undo();
        QCOMPARE(site.choiceOf("review_merge_request"), QStringLiteral("unassigned"));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("show");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("by title") << "fix"
                                  << "All" << QStringList{QStringLiteral("Fix Code")};
        QTest::newRow("by model") << "mixtral"
                                  << "All" << QStringList{QStringLiteral("Code Generation")};
        QTest::newRow("unassigned") << "code suggestions"
                                    << "Unassigned" << QStringList{QStringLiteral("Code Completion")};
        QTest::newRow("changed") << ""
                                 << "Changed"
                                 << QStringList{QStringLiteral("Code Generation"), QStringLiteral("General Chat"),
                                        QStringLiteral("Fix Code")};
        QTest::newRow("incompatible") << ""
                                      << "Incompatible" << QStringList{};
    }

    void filters()
    {
        QFETCH(QString, search);
        QFETCH(QString, show);
        QFETCH(QStringList, titles);
        PageFixture site;
        site.import(test::siteDocument);
        site.show(featuresPage());
        site.find<QLineEdit>(QStringLiteral("Search"))->setText(search);
        auto* filter = site.find<QComboBox>(QStringLiteral("Show"));
        filter->setCurrentText(show);
        QStringList shown;
        const auto rows = site.window.findChildren<FeatureRow*>();
        for (const FeatureRow* row : rows)
            if (row->isVisible())
                shown << row->state().title;
        QCOMPARE(shown, titles);
    }

    void managedModelsAskForConsent()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        site.show(featuresPage());
        // One that both rows are offered.
        auto offers = site.open->capabilities().feature(QStringLiteral("code_completions"))->offered;
        const auto others = site.open->capabilities().feature(QStringLiteral("code_generations"))->offered;
        offers.removeIf([&](const domain::OfferedModel& each) { return !others.contains(each); });
        QVERIFY(!offers.isEmpty());
        const QString name = offers.constFirst().name;
        const QString chosen = QStringLiteral("gitlab:") + offers.constFirst().ref;
        site.choose(QStringLiteral("Code Completion"), name);
        QTRY_VERIFY(site.dialog());
        site.click(QStringLiteral("Cancel"), site.dialog());
        QCOMPARE(site.choiceOf("code_completions"), QStringLiteral("Mixtral on vLLM"));

        site.choose(QStringLiteral("Code Completion"), name);
        QTRY_VERIFY(site.dialog());
        site.find<QCheckBox>(QStringLiteral("Do not show again"), site.dialog())->setChecked(true);
        site.click(QStringLiteral("I understand"), site.dialog());
        QTRY_COMPARE(site.choiceOf("code_completions"), chosen);
        QVERIFY(site.find<Chooser>(QStringLiteral("Code Completion"))
                    ->accessibleDescription()
                    .contains(QStringLiteral("leaves your network")));

        site.choose(QStringLiteral("Code Generation"), name); // not asked again in this session
        QCOMPARE(site.choiceOf("code_generations"), chosen);
    }

    void betaRowsAreAnnounced()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(featuresPage());
        QSignalSpy away(site.page, &Page::goTo);
        QVERIFY2(site.banners().contains(QStringLiteral("Root Cause Analysis")), qPrintable(site.banners()));
        site.click(QStringLiteral("Open Configuration"));
        QCOMPARE(away.size(), 1);
        QCOMPARE(away.at(0).at(0).toString(), QStringLiteral("configuration"));
    }

    void readOnlyInstancesRefuse()
    {
        domain::Instance instance = PageFixture::offline();
        PageFixture site(instance);
        site.import(test::siteDocument);
        instance = site.open->instance();
        instance.readOnly = true;
        QVERIFY(test::answerOf(site.workspace->saveInstance(instance)).has_value());
        site.show(featuresPage());
        QVERIFY(!site.find<Chooser>(QStringLiteral("General Chat"))->isEnabled());
        QVERIFY(!site.find<Chooser>(QStringLiteral("Set everywhere"))->isEnabled());
    }

    void aDropDownOf500ModelsOpensAtOnce()
    {
        PageFixture site;
        domain::Configuration many = site.open->draft();
        for (int i = 0; i < 500; ++i) {
            domain::Model m;
            m.key = domain::ModelKey::create();
            m.name = QStringLiteral("Model %1").arg(i);
            m.family = i % 3 ? QStringLiteral("claude_3") : QStringLiteral("codestral");
            m.endpoint = QStringLiteral("http://10.0.0.9:8000/v1");
            m.identifier = QStringLiteral("custom_openai/m%1").arg(i);
            many.models << m;
        }
        QVERIFY(site.open->edit(QStringLiteral("Many"), many).has_value());
        site.show(featuresPage());
        auto* chooser = site.find<Chooser>(QStringLiteral("General Chat"));
        chooser->openList(); // the first one makes the popup's window
        QVERIFY(chooser->isListOpen());
        QApplication::activePopupWidget()->hide();
        qint64 best = 1'000'000;
        for (int round = 0; round < 5; ++round) { // the best of five: other work on the machine is not ours
            QElapsedTimer timer;
            timer.start();
            chooser->openList();
            best = std::min(best, timer.elapsed());
            QVERIFY(chooser->isListOpen());
            QApplication::activePopupWidget()->hide();
        }
        // 16 ms in an optimised build; four times that without optimisation and with every debugging check.
        QVERIFY2(best <= 64, qPrintable(QStringLiteral("%1 ms").arg(best)));
    }
};

QTEST_MAIN(FeaturesTest)
#include "features_test.moc"
