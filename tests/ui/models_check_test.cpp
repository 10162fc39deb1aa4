// SPDX-License-Identifier: Apache-2.0
// Checks and the page *Self-hosted models*: the test in the form, *Test* on selected rows, and a run that goes on while
// somebody works here.
#include "tests/ui/live_fixture.h"
#include "ui/pages/models/model_form.h"
#include "ui/pages/models/models_table.h"
#include "ui/pages/models/models_view.h"

#include <QLabel>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::allText;
using gatehouse::test::LiveFixture;
using gatehouse::test::PageFixture;
using gatehouse::test::type;

namespace {

const QString model = QStringLiteral("Mixtral on vLLM");
const QString otherValues = QStringLiteral("Tested with other values than these.");

} // namespace

class ModelsCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { strictUi(); }

    void theFormTestsWhatStandsInIt()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        ModelForm* form = openForm(site);
        site.click(QStringLiteral("Test connection"), form);
        QVERIFY(!site.tryFind<QAbstractButton>(QStringLiteral("Test connection"), form)->isEnabled());
        QVERIFY(site.tryFind<QAbstractButton>(QStringLiteral("Cancel test"), form));
        QTRY_VERIFY2_WITH_TIMEOUT(allText(form).contains(QStringLiteral("It works through GitLab and its gateway.")),
            qPrintable(allText(form)), 20'000);
        QVERIFY(!site.tryFind<QAbstractButton>(QStringLiteral("Cancel test"), form));
        QVERIFY(!allText(form).contains(otherValues));
        type(site.find<QLineEdit>(QStringLiteral("Model identifier"), form), QStringLiteral("custom_openai/other"));
        QVERIFY2(allText(form).contains(otherValues), qPrintable(allText(form)));
        // Tested anew it is about these.
        site.click(QStringLiteral("Test connection"), form);
        QTRY_VERIFY_WITH_TIMEOUT(
            allText(form).contains(QStringLiteral("It works through GitLab and its gateway.")), 20'000);
        QVERIFY(site.open->changes().isEmpty()); // nothing of it went into the draft
        QVERIFY(site.runs->known(site.open->instance().id).runs.isEmpty());
    }

    void anUnfilledFormIsNotTested()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        site.show(modelsPage());
        site.page->request(QStringLiteral("add"));
        QTRY_VERIFY(site.dialog());
        QWidget* form = site.dialog();
        type(site.find<QLineEdit>(QStringLiteral("Deployment name"), form), QStringLiteral("Fresh"));
        const QString obstacle = QStringLiteral("Model family is not right yet.");
        for (const auto& way : {QStringLiteral("Test connection"), QStringLiteral("Test directly")}) {
            QVERIFY(!allText(form).contains(obstacle));
            site.click(way, form);
            QVERIFY2(allText(form).contains(obstacle), qPrintable(allText(form)));
            QVERIFY2(allText(form).contains(QStringLiteral("Please enter a model identifier.")),
                qPrintable(allText(form))); // marked, as when it is submitted
            QVERIFY(!site.tryFind<QAbstractButton>(QStringLiteral("Cancel test"), form)); // it does not run
            QCOMPARE(form->focusWidget(), site.find(QStringLiteral("Model family"), form));
            type(site.find<QLineEdit>(QStringLiteral("Deployment name"), form), QStringLiteral("Other"));
        }
    }

    void editsDuringATestAreNotForgotten()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        ModelForm* form = openForm(site);
        live.server.trap(R"({"trap": "holdBefore", "operation": "ModelConnectionCheck"})");
        site.click(QStringLiteral("Test connection"), form);
        QTRY_COMPARE_WITH_TIMEOUT(live.server.held(0).size(), 1, 20'000);
        type(site.find<QLineEdit>(QStringLiteral("Model identifier"), form), QStringLiteral("custom_openai/other"));
        QVERIFY(!allText(form).contains(otherValues)); // it goes on
        live.server.release();
        QTRY_VERIFY2_WITH_TIMEOUT(allText(form).contains(otherValues), qPrintable(allText(form)), 20'000);
        QVERIFY(!allText(form).contains(QStringLiteral("It works")));
    }

    void whatAnswersNotIsExplained()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        ModelForm* form = openForm(site);
        type(site.find<QLineEdit>(QStringLiteral("Endpoint"), form), QStringLiteral("http://127.0.0.1:9"));
        site.click(QStringLiteral("Test directly"), form);
        QTRY_VERIFY2_WITH_TIMEOUT(allText(form).contains(QStringLiteral("It does not work as it stands.")),
            qPrintable(allText(form)), 20'000);
        QTRY_VERIFY2(allText(form).contains(QStringLiteral("Port is open: ")), qPrintable(allText(form)));
        // What failed stands first, and as much of it is seen as a third of the screen holds.
        auto* area = site.find<QScrollArea>(QStringLiteral("Result of the test"), form);
        QVERIFY2(allText(area).trimmed().startsWith(QStringLiteral("Port is open: ")), qPrintable(allText(area)));
        QTRY_VERIFY2(area->widget()->height() <= area->viewport()->height() ||
                         area->height() == form->screen()->availableGeometry().height() / 3,
            qPrintable(QStringLiteral("%1 of %2").arg(area->height()).arg(area->widget()->height())));
        // *Fix* is an edit too.
        site.click(QStringLiteral("Fix: Endpoint"), form);
        QVERIFY2(allText(form).contains(otherValues), qPrintable(allText(form)));
    }

    void testNamesTheSelectedModels()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(modelsPage());
        QSignalSpy asked(site.page, &Page::goTo);
        site.window.findChild<ModelsView*>()->selectAll();
        site.click(QStringLiteral("Test"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().at(0).toString(), QStringLiteral("connectivity"));
        QStringList lines = asked.constFirst().at(1).toString().section(u' ', 1).split(u'\n');
        lines.sort();
        QCOMPARE(asked.constFirst().at(1).toString().section(u' ', 0, 0), QStringLiteral("test"));
        QCOMPARE(lines, (QStringList{QStringLiteral("model:Claude on Bedrock"), QStringLiteral("model:Mixtral on vLLM"),
                            QStringLiteral("model:Old llama")}));
    }

    void aRunDisturbsNobody()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        domain::Configuration hidden = site.open->draft();
        hidden.features.insert(QStringLiteral("duo_chat"), domain::SelfHosted{domain::ModelKey::create()});
        QVERIFY(site.open->edit(QStringLiteral("Point elsewhere"), hidden).has_value());
        site.show(modelsPage());
        auto* view = select(site);
        const QPointer<Banner> note = site.window.findChild<Banner*>();
        QVERIFY(note);
        QVERIFY(note->message().text.contains(QStringLiteral("not in this list")));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_F2);
        auto* editor = view->findChild<QLineEdit*>();
        QVERIFY(editor);
        type(editor, QStringLiteral("Half a na"));
        const QString before = checkCell(site);
        QVERIFY(site.runs->start(site.open, {}));
        QTRY_VERIFY_WITH_TIMEOUT(!site.runs->known(site.open->instance().id).running, 20'000);
        QTRY_VERIFY2(checkCell(site) != before, qPrintable(checkCell(site)));
        QCOMPARE(view->findChild<QLineEdit*>(), editor);
        QCOMPARE(editor->text(), QStringLiteral("Half a na"));
        QVERIFY(note && note->isVisible()); // the same
    }

private:
    static ModelForm* openForm(PageFixture& site)
    {
        site.show(modelsPage());
        select(site);
        site.actions["models.edit"].trigger();
        if (!QTest::qWaitFor([&] { return site.dialog() != nullptr; }, 2000))
            qFatal("the form does not open");
        auto* form = qobject_cast<ModelForm*>(site.dialog());
        type(site.find<QLineEdit>(QStringLiteral("API Key (optional)"), form), QStringLiteral("sk-typed"));
        return form;
    }

    static QModelIndex cell(PageFixture& site, int column)
    {
        const QAbstractItemModel* rows = site.window.findChild<ModelsView*>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data().toString() == model)
                return rows->index(row, column);
        qFatal("no such row");
    }
    static QString checkCell(PageFixture& site) { return cell(site, ModelsTable::LastCheck).data().toString(); }
    static ModelsView* select(PageFixture& site)
    {
        auto* view = site.window.findChild<ModelsView*>();
        view->setCurrentIndex(cell(site, ModelsTable::Name));
        return view;
    }
};

QTEST_MAIN(ModelsCheckTest)
#include "models_check_test.moc"
