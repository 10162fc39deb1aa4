// SPDX-License-Identifier: Apache-2.0
// What assistive technology hears and does: names are labels, values are choices, lists open and choose without a
// pointer.
#include "finding_widgets.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chooser_popup.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/radio_group.h"
#include "workspace_fixture.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace gatehouse;
using namespace gatehouse::ui;

namespace {

QList<ChoiceGroup> manyChoices(int models)
{
    ChoiceGroup selfHosted{QStringLiteral("Self-hosted models"), {}};
    for (int i = 0; i < models; ++i)
        selfHosted.entries << ChoiceEntry{QStringLiteral("m%1").arg(i), QStringLiteral("Model %1").arg(i),
            QStringLiteral("Mixtral"), QStringLiteral("good fit"), theme::Role::Success, true, {}};
    ChoiceGroup rest{QString(), {}};
    rest.entries << ChoiceEntry{QStringLiteral("disabled"), QStringLiteral("Disabled"), {}, {}, {}, true, {}};
    rest.entries << ChoiceEntry{QStringLiteral("unfit"), QStringLiteral("Old llama"), {}, {}, {}, false,
        QStringLiteral("family not compatible")};
    return {selfHosted, rest};
}

/// A window with one chooser of many choices.
struct ChooserWindow : QWidget {
    explicit ChooserWindow(int models)
    {
        popup = new ChooserPopup(this);
        chooser = new Chooser(popup, this);
        chooser->setLabel(QStringLiteral("Code Generation"));
        chooser->setShown(QStringLiteral("Model 3"));
        chooser->setCurrentId(QStringLiteral("m3"));
        chooser->setChoices([models] { return manyChoices(models); });
        chooser->setFooter(QStringLiteral("Add self-hosted model"));
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(chooser);
        resize(400, 80);
        show();
    }
    QListView* list() const { return popup->findChild<QListView*>(); }
    QLineEdit* search() const { return popup->findChild<QLineEdit*>(); }
    Chooser* chooser;
    ChooserPopup* popup;
};

} // namespace

class AccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccessibleInterfaces(); }
    void init() { strictUi(); }

    void labelsBecomePlain_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("plain");
        QTest::newRow("mnemonic") << "&Pull"
                                  << "Pull";
        QTest::newRow("colon") << "Name:"
                               << "Name";
        QTest::newRow("both") << "De&ployment name: "
                              << "Deployment name";
        QTest::newRow("ampersand") << "Find && fix"
                                   << "Find & fix";
        QTest::newRow("plain") << "API Key (optional)"
                               << "API Key (optional)";
        QTest::newRow("lone ampersand") << "A&"
                                        << "A";
    }
    void labelsBecomePlain()
    {
        QFETCH(QString, label);
        QTEST(plainLabel(label), "plain");
    }

    void comboBoxIsNamedByItsLabel()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* label = new QLabel(QStringLiteral("&Platform:"));
        auto* combo = new QComboBox;
        combo->addItems({QStringLiteral("API"), QStringLiteral("Amazon Bedrock")});
        layout->addWidget(label);
        layout->addWidget(combo);
        labels(label, combo);
        window.show();
        QAccessibleInterface* found = finding::byName(&window, QAccessible::ComboBox, QStringLiteral("Platform"));
        VERIFY_FOUND(found, &window, QAccessible::ComboBox);
        QCOMPARE(found->text(QAccessible::Value), QStringLiteral("API"));
        combo->setCurrentIndex(1);
        QCOMPARE(found->text(QAccessible::Value), QStringLiteral("Amazon Bedrock"));
        QCOMPARE(found->textInterface()->text(0, -1), QStringLiteral("Amazon Bedrock"));
        QCOMPARE(label->buddy(), combo);
    }

    void chooserIsNamedByItsLabelAndTellsItsChoice()
    {
        ChooserWindow window(500);
        QAccessibleInterface* found =
            finding::byName(&window, QAccessible::ComboBox, QStringLiteral("Code Generation"));
        VERIFY_FOUND(found, &window, QAccessible::ComboBox);
        QCOMPARE(found->text(QAccessible::Value), QStringLiteral("Model 3"));
        QVERIFY(found->text(QAccessible::Description).startsWith(QStringLiteral("Model 3")));
        QVERIFY(found->state().collapsed);
        QVERIFY(finding::press(found));
        QVERIFY(window.popup->isVisible());
        QVERIFY(found->state().expanded);
    }

    void assistiveTechnologyChoosesAnEntry()
    {
        ChooserWindow window(500);
        QSignalSpy chosen(window.chooser, &Chooser::chosen);
        window.chooser->openList();
        QAccessibleInterface* entry = finding::byName(window.popup, QAccessible::ListItem, QStringLiteral("Model 7"));
        VERIFY_FOUND(entry, window.popup, QAccessible::ListItem);
        QVERIFY(finding::press(entry));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("m7"));
        QVERIFY(!window.popup->isVisible());
    }

    void keyboardFiltersMovesAndChooses()
    {
        ChooserWindow window(500);
        QSignalSpy chosen(window.chooser, &Chooser::chosen);
        QTest::keyClick(window.chooser, Qt::Key_Down);
        QVERIFY(window.popup->isVisible());
        QCOMPARE(window.list()->currentIndex().data().toString(), QStringLiteral("Model 3"));
        QTest::keyClicks(window.search(), QStringLiteral("model 49"));
        QCOMPARE(window.list()->model()->rowCount(), 16); // heading, 49, 149 ... 449, 490 ... 499
        QTest::keyClick(window.search(), Qt::Key_Down);
        QTest::keyClick(window.search(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("m149"));
    }

    void escapeChoosesNothing()
    {
        ChooserWindow window(20);
        QSignalSpy chosen(window.chooser, &Chooser::chosen);
        window.chooser->openList();
        QTest::keyClick(window.search(), Qt::Key_Escape);
        QVERIFY(!window.popup->isVisible());
        QCOMPARE(chosen.count(), 0);
    }

    void disabledEntriesAreSteppedOverAndRefused()
    {
        ChooserWindow window(1); // three entries: no search field
        QSignalSpy chosen(window.chooser, &Chooser::chosen);
        window.chooser->openList();
        QVERIFY(!window.search()->isVisible());
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(window.list(), Qt::Key_Down);
        QCOMPARE(window.list()->currentIndex().data().toString(), QStringLiteral("Disabled"));
        const QModelIndex unfit = window.list()->model()->index(3, 0);
        QCOMPARE(unfit.data().toString(), QStringLiteral("Old llama"));
        QVERIFY(unfit.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("not compatible")));
        QTest::mouseClick(window.list()->viewport(), Qt::LeftButton, {}, window.list()->visualRect(unfit).center());
        QCOMPARE(chosen.count(), 0);
        QVERIFY(window.popup->isVisible());
    }

    void footerIsAButton()
    {
        ChooserWindow window(20);
        QSignalSpy activated(window.chooser, &Chooser::footerActivated);
        window.chooser->openList();
        QVERIFY(finding::press(
            finding::byName(window.popup, QAccessible::Button, QStringLiteral("Add self-hosted model"))));
        QTRY_COMPARE(activated.count(), 1); // a press is an animated click
        QVERIFY(!window.popup->isVisible());
    }

    void choiceModelKeepsItsPromises()
    {
        ChoiceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(manyChoices(30));
        QCOMPARE(model.entryCount(), 32);
        model.setFilter(QStringLiteral("good model 2"));
        QCOMPARE(model.rowCount(), 13); // heading, 2, 12, 20 ... 29
        model.setFilter(QStringLiteral("nothing like this"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.firstEnabledRow(), -1);
        model.setFilter({});
        QCOMPARE(model.rowOf(QStringLiteral("disabled")), 31);
    }

    void fiveHundredEntriesOpenWithinAFrame()
    {
        ChooserWindow window(500);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.chooser->openList(); // styles and fonts of the list are loaded once
        window.popup->hide();
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            window.chooser->openList();
            window.popup->repaint();
            best = std::min(best, timer.nsecsElapsed());
            window.popup->hide();
        }
        qInfo("opening 500 entries: %.2f ms", double(best) / 1e6);
        QVERIFY2(best < 16'000'000, qPrintable(QString::number(double(best) / 1e6)));
    }

    void bannerSpeaksItsMessage()
    {
        QWidget window;
        BannerStack stack(&window);
        window.show();
        Banner* banner = stack.show(QStringLiteral("x"),
            {Banner::Kind::Error, QStringLiteral("It failed."), QStringLiteral("Try this."), QStringLiteral("503")});
        QAccessibleInterface* found = finding::byName(&window, QAccessible::AlertMessage, QStringLiteral("It failed."));
        VERIFY_FOUND(found, &window, QAccessible::AlertMessage);
        QVERIFY(found->text(QAccessible::Description).contains(QStringLiteral("Try this.")));
        bool pressed = false;
        banner->addButton(QStringLiteral("Resume"), &window, [&] { pressed = true; });
        QTRY_VERIFY(finding::byName(&window, QAccessible::Button, QStringLiteral("Resume"))); // shown by its layout
        QVERIFY(finding::press(finding::byName(&window, QAccessible::Button, QStringLiteral("Resume"))));
        QTRY_VERIFY(pressed);
        QVERIFY(finding::press(finding::byName(&window, QAccessible::Button, QStringLiteral("Close message"))));
        QTRY_VERIFY(!stack.find(QStringLiteral("x")));
        QVERIFY(!stack.isVisible());
    }

    void radioGroupIsAGrouping()
    {
        RadioGroup* group = new RadioGroup({QStringLiteral("On"), QStringLiteral("Off")}, Qt::Vertical);
        FieldRow row(QStringLiteral("Foundational agents"), group);
        row.show();
        QVERIFY(finding::byName(&row, QAccessible::Grouping, QStringLiteral("Foundational agents")));
        QSignalSpy picked(group, &RadioGroup::picked);
        group->setChosen(1);
        QCOMPARE(picked.count(), 0);
        group->setChosen(-1);
        QCOMPARE(group->chosen(), -1);
        QVERIFY(finding::press(finding::byName(&row, QAccessible::RadioButton, QStringLiteral("On"))));
        QCOMPARE(picked.count(), 1);
        QCOMPARE(picked.first().first().toInt(), 0);
    }

    void fieldRowTellsEverythingAboutItsField()
    {
        auto* edit = new QLineEdit;
        FieldRow row(QStringLiteral("AI Gateway request timeout:"), edit);
        row.setUnit(QStringLiteral("seconds"));
        row.setHelp(QStringLiteral("How long to wait."));
        row.setChanged(true, QStringLiteral("60"));
        row.show();
        QAccessibleInterface* field =
            finding::byName(&row, QAccessible::EditableText, QStringLiteral("AI Gateway request timeout"));
        VERIFY_FOUND(field, &row, QAccessible::EditableText);
        const QString description = field->text(QAccessible::Description);
        for (const char* part : {"seconds", "How long to wait.", "Before: 60"})
            QVERIFY2(description.contains(QLatin1String(part)), qPrintable(description));
        QSignalSpy reset(&row, &FieldRow::resetRequested);
        QVERIFY(finding::press(
            finding::byName(&row, QAccessible::Button, QStringLiteral("Reset: AI Gateway request timeout"))));
        QTRY_COMPARE(reset.count(), 1);
        row.setDisabledBecause(QStringLiteral("Not visible with this token"));
        QVERIFY(!edit->isEnabled());
        QVERIFY(field->text(QAccessible::Description).contains(QStringLiteral("Not visible with this token")));
        row.setDisabledBecause({});
        QVERIFY(edit->isEnabled());
        row.setChanged(false);
        QVERIFY(!finding::byName(&row, QAccessible::Button, QStringLiteral("Reset: AI Gateway request timeout")));
        QCOMPARE(finding::namelessFocusable(&row), QStringList());
    }
};

QTEST_MAIN(AccessibleTest)
#include "accessible_test.moc"
