// SPDX-License-Identifier: Apache-2.0
// The page *Self-hosted models* as a user walks it: add, mend by Fix, rename, clone, delete what is in use, restore,
// keys.
#include "tests/ui/live_fixture.h"
#include "ui/pages/models/model_form.h"
#include "ui/pages/models/models_table.h"
#include "ui/pages/models/models_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::allText;
using gatehouse::test::LiveFixture;
using gatehouse::test::PageFixture;
using gatehouse::test::type;

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { strictUi(); }

    void emptyStateTeaches()
    {
        PageFixture site;
        site.actions.add({action::addModel, QStringLiteral("Add self-hosted &model"), {}, ""}, &site.window,
            [&site] { site.page->request(QStringLiteral("add")); });
        site.show(modelsPage());
        QVERIFY(allText(site.page).contains(QStringLiteral("No self-hosted models yet.")));
        site.click(QStringLiteral("Add self-hosted model"));
        QTRY_VERIFY(site.dialog());
        QCOMPARE(site.dialog()->accessibleName(), QStringLiteral("Add self-hosted model"));
    }

    void addsAModelByKeys()
    {
        PageFixture site;
        site.show(modelsPage());
        site.page->request(QStringLiteral("add"));
        QTRY_VERIFY(site.dialog());
        auto* form = qobject_cast<ModelForm*>(site.dialog());
        QVERIFY(form);
        QVERIFY2(finding::namelessFocusable(form).isEmpty(), qPrintable(finding::namelessFocusable(form).join(u'\n')));
        // An empty form does not scold, but does not close either.
        QVERIFY(!allText(form).contains(QStringLiteral("Please enter")));
        site.click(QStringLiteral("Add self-hosted model"), form);
        QVERIFY(form->isVisible());
        QVERIFY(allText(form).contains(QStringLiteral("Please enter a deployment name.")));

        type(site.find<QLineEdit>(QStringLiteral("Deployment name"), form), QStringLiteral("Mistral"));
        site.choose(QStringLiteral("Model family"), QStringLiteral("Mistral"), form);
        auto* endpoint = site.find<QLineEdit>(QStringLiteral("Endpoint"), form);
        type(endpoint, QStringLiteral("http://10.0.0.9:8000"));
        type(site.find<QLineEdit>(QStringLiteral("Model identifier"), form), QStringLiteral("custom_openai/mistral"));
        // The finding stands beside the field while one types, and its Fix proposes the answer.
        auto* fix = site.find<QAbstractButton>(QStringLiteral("Fix: Endpoint"), form);
        fix->setFocus();
        QTest::keyClick(fix, Qt::Key_Space);
        QCOMPARE(endpoint->text(), QStringLiteral("http://10.0.0.9:8000/v1"));
        QVERIFY(form->focusWidget() == endpoint); // no other field is typed over with the next key, nor is this one
        QVERIFY(!endpoint->hasSelectedText());
        QCOMPARE(endpoint->cursorPosition(), endpoint->text().size());
        site.click(QStringLiteral("Add self-hosted model"), form);

        QTRY_VERIFY(!form->isVisible());
        const domain::Model* added = site.model("Mistral");
        QVERIFY(added);
        QCOMPARE(added->family, QStringLiteral("mistral"));
        QCOMPARE(added->endpoint, QStringLiteral("http://10.0.0.9:8000/v1"));
        QCOMPARE(site.open->undoName(), QStringLiteral("Add Mistral"));
        site.open->undo();
        QVERIFY(!site.model("Mistral"));
    }

    void aModelAndItsKeyAreOneUndoEntry()
    {
        PageFixture site;
        site.show(modelsPage());
        site.page->request(QStringLiteral("add"));
        QTRY_VERIFY(site.dialog());
        QDialog* form = site.dialog();
        type(site.find<QLineEdit>(QStringLiteral("Deployment name"), form), QStringLiteral("Mistral"));
        site.choose(QStringLiteral("Model family"), QStringLiteral("Mistral"), form);
        type(site.find<QLineEdit>(QStringLiteral("Endpoint"), form), QStringLiteral("http://10.0.0.9:8000/v1"));
        type(site.find<QLineEdit>(QStringLiteral("Model identifier"), form), QStringLiteral("custom_openai/mistral"));
        type(site.find<QLineEdit>(QStringLiteral("API Key (optional)"), form), QStringLiteral("sk-canary-4712"));
        site.click(QStringLiteral("Add self-hosted model"), form);
        QTRY_VERIFY(site.model("Mistral") && std::holds_alternative<domain::SetKey>(site.model("Mistral")->apiKey));
        QCOMPARE(site.open->undoName(), QStringLiteral("Add Mistral"));
        site.open->undo();
        QVERIFY(!site.model("Mistral"));
        QVERIFY(!site.open->canUndo());
        site.open->redo();
        QVERIFY(std::holds_alternative<domain::SetKey>(site.model("Mistral")->apiKey));
    }

    void platformDecidesTheFields()
    {
        PageFixture site;
        site.show(modelsPage());
        site.page->request(QStringLiteral("add"));
        QTRY_VERIFY(site.dialog());
        QWidget* form = site.dialog();
        QVERIFY(site.tryFind<QLineEdit>(QStringLiteral("Endpoint"), form));
        QVERIFY(!site.tryFind<QRadioButton>(QStringLiteral("Google Vertex AI"), form)); // from 18.10
        site.click(QStringLiteral("Amazon Bedrock"), form);
        QVERIFY(!site.tryFind<QLineEdit>(QStringLiteral("Endpoint"), form));
        QVERIFY(!site.tryFind<QLineEdit>(QStringLiteral("API Key (optional)"), form));
        auto* identifier = site.find<QLineEdit>(QStringLiteral("Model identifier"), form);
        QCOMPARE(identifier->placeholderText(), QStringLiteral("bedrock/"));
        type(identifier, QStringLiteral("anthropic.claude"));
        site.click(QStringLiteral("Fix: Model identifier"), form);
        QCOMPARE(identifier->text(), QStringLiteral("bedrock/anthropic.claude"));
    }

    void newestLabels()
    {
        PageFixture site(PageFixture::offline("18.5"));
        site.show(modelsPage());
        site.page->request(QStringLiteral("add"));
        QTRY_VERIFY(site.dialog());
        QVERIFY(site.tryFind<QAbstractButton>(QStringLiteral("Create self-hosted model"), site.dialog()));
    }

    void keysAreSetKeptAndNeverShown()
    {
        const QString canary = QStringLiteral("sk-canary-4711");
        LiveFixture live;
        PageFixture& site = *live.site;
        site.show(modelsPage());
        select(site, QStringLiteral("Mixtral on vLLM"));
        site.actions["models.edit"].trigger();
        QTRY_VERIFY(site.dialog());
        QDialog* form = site.dialog();
        auto* key = site.find<QLineEdit>(QStringLiteral("API Key (optional)"), form);
        QCOMPARE(key->placeholderText(), QStringLiteral("set - leave empty to keep"));
        QVERIFY(key->text().isEmpty());
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        type(key, canary);
        QVERIFY(!allText(form).contains(canary));
        site.click(QStringLiteral("Save changes"), form);
        QTRY_VERIFY(std::holds_alternative<domain::SetKey>(site.model("Mixtral on vLLM")->apiKey));
        QCOMPARE(keyCell(site, QStringLiteral("Mixtral on vLLM")), QStringLiteral("will be set"));
        QVERIFY(!site.open->document().contains(canary.toUtf8()));

        // Opened again it says so, and shows nothing; Remove key turns the intent round.
        site.actions["models.edit"].trigger();
        QTRY_VERIFY(site.dialog());
        form = site.dialog();
        QVERIFY(site.find<QLineEdit>(QStringLiteral("API Key (optional)"), form)->text().isEmpty());
        QVERIFY(allText(form).contains(QStringLiteral("kept in memory")));
        site.find<QCheckBox>(QStringLiteral("Remove key"), form)->setChecked(true);
        site.click(QStringLiteral("Save changes"), form);
        QCOMPARE(keyCell(site, QStringLiteral("Mixtral on vLLM")), QStringLiteral("will be removed"));
    }

    void renamesInPlace()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(modelsPage());
        auto* view = select(site, QStringLiteral("Old llama"));
        QTest::keyClick(view, Qt::Key_F2);
        auto* editor = view->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->accessibleName(), QStringLiteral("Name"));
        type(editor, QStringLiteral("New llama"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(site.model("New llama"));
        QCOMPARE(site.open->undoName(), QStringLiteral("Rename Old llama"));
    }

    void clonesWithoutTheKey()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(modelsPage());
        auto* view = select(site, QStringLiteral("Old llama"));
        QTest::keyClick(view, Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(site.dialog());
        QCOMPARE(site.find<QLineEdit>(QStringLiteral("Deployment name"), site.dialog())->text(),
            QStringLiteral("Old llama (copy)"));
        site.click(QStringLiteral("Add self-hosted model"), site.dialog());
        QTRY_VERIFY(site.model("Old llama (copy)"));
        QVERIFY(std::holds_alternative<domain::KeepKey>(site.model("Old llama (copy)")->apiKey));
        QVERIFY(site.model("Old llama"));
    }

    void deletesAfterReassigning()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(modelsPage());
        auto* view = select(site, QStringLiteral("Mixtral on vLLM"));
        QTest::keyClick(view, Qt::Key_Delete);
        QTRY_VERIFY(site.dialog());
        QDialog* dialog = site.dialog();
        QVERIFY(allText(dialog).contains(QStringLiteral("Code Generation")));
        auto* confirm = site.find<QAbstractButton>(QStringLiteral("Reassign and delete"), dialog);
        QVERIFY(!confirm->isEnabled());
        site.choose(QStringLiteral("Assign these features to"), QStringLiteral("Claude on Bedrock"), dialog);
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_VERIFY(!site.model("Mixtral on vLLM"));
        QCOMPARE(site.choiceOf("code_generations"), QStringLiteral("Claude on Bedrock"));
        site.open->undo(); // one entry for both
        QVERIFY(site.model("Mixtral on vLLM"));
        QCOMPARE(site.choiceOf("code_generations"), QStringLiteral("Mixtral on vLLM"));
    }

    void deletedRowsStayAndComeBack()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        site.show(modelsPage());
        domain::Configuration after = site.open->draft();
        const int before = int(after.models.size());
        after.models.removeIf([](const domain::Model& m) { return m.name == QLatin1String("GPT-4o on Azure"); });
        after.features.insert(QStringLiteral("review_merge_request"), domain::Disabled{});
        QVERIFY(site.open->edit(QStringLiteral("Delete"), after).has_value());
        auto* view = select(site, QStringLiteral("GPT-4o on Azure"));
        QCOMPARE(view->model()->rowCount(), before);
        QVERIFY(view->currentIndex().data(Qt::FontRole).value<QFont>().strikeOut());
        QCOMPARE(view->currentIndex().data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("deleted"));
        QVERIFY(!site.actions["models.delete"].isEnabled());
        site.click(QStringLiteral("Restore"));
        QVERIFY(site.model("GPT-4o on Azure"));
        QVERIFY(!view->currentIndex().data(Qt::FontRole).value<QFont>().strikeOut());
    }

    /// Of what has no room, what one reads for stays: the host, the beginning of a name, the end of an identifier.
    void elidedTextsKeepWhatIsReadFor_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("elision");
        QTest::newRow("name") << int(ModelsTable::Name) << int(Qt::ElideRight);
        QTest::newRow("endpoint") << int(ModelsTable::Endpoint) << int(Qt::ElideRight);
        QTest::newRow("identifier") << int(ModelsTable::Identifier) << int(Qt::ElideLeft);
        QTest::newRow("last check") << int(ModelsTable::LastCheck) << int(Qt::ElideRight);
        QTest::newRow("family") << int(ModelsTable::Family) << int(Qt::ElideMiddle);
    }
    void elidedTextsKeepWhatIsReadFor()
    {
        struct Delegate : ModelsDelegate {
            using ModelsDelegate::initStyleOption;
            using ModelsDelegate::ModelsDelegate;
        };
        PageFixture site;
        site.import(test::siteDocument);
        site.show(modelsPage());
        auto* view = site.window.findChild<ModelsView*>();
        QFETCH(int, column);
        QStyleOptionViewItem option;
        Delegate(view).initStyleOption(&option, view->model()->index(0, column));
        QTEST(int(option.textElideMode), "elision");
    }

    void everyControlHasAName()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(modelsPage());
        QVERIFY2(finding::namelessFocusable(site.page).isEmpty(),
            qPrintable(finding::namelessFocusable(site.page).join(u'\n')));
        QCOMPARE(site.page->title(), QStringLiteral("Self-hosted models"));
    }

    void revealOpensTheField()
    {
        PageFixture site;
        site.import(test::siteDocument);
        site.show(modelsPage());
        QVERIFY(site.page->reveal(
            {domain::Path::Part::Model, site.model("Old llama")->key.text(), QStringLiteral("endpoint")}));
        QTRY_VERIFY(site.dialog());
        QTRY_VERIFY(site.find<QLineEdit>(QStringLiteral("Endpoint"), site.dialog())->hasFocus());
        QVERIFY(!site.page->reveal({domain::Path::Part::Feature, QStringLiteral("duo_chat"), {}}));
    }

private:
    static ModelsView* select(PageFixture& site, const QString& name)
    {
        auto* view = site.window.findChild<ModelsView*>();
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == name) {
                view->setCurrentIndex(view->model()->index(row, 0));
                view->setFocus();
                return view;
            }
        QTest::qFail(qPrintable(QStringLiteral("no row %1").arg(name)), __FILE__, __LINE__);
        return view;
    }
    static QString keyCell(PageFixture& site, const QString& name)
    {
        return select(site, name)->currentIndex().siblingAtColumn(ModelsTable::ApiKey).data().toString();
    }
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
