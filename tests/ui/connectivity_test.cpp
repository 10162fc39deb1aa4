// SPDX-License-Identifier: Apache-2.0
// The page *Connectivity* on the GitLab double: a run fills the tree, what is wrong is explained, runs are kept,
// compared and saved.
#include "tests/ui/live_fixture.h"
#include "ui/pages/connectivity/check_details.h"
#include "ui/pages/connectivity/check_tools.h"
#include "ui/pages/connectivity/check_tree.h"
#include "ui/pages/connectivity/check_view.h"
#include "ui/pages/connectivity/curl.h"
#include "ui/pages/connectivity/explain_dialog.h"
#include "ui/widgets/flowing_label.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_button.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTranslator>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::allText;
using gatehouse::test::answerOf;
using gatehouse::test::LiveFixture;
using gatehouse::test::PageFixture;

namespace {

/// One instance whose gateway nobody reaches: port 9 is closed.
const QByteArray brokenGateway = R"(gatehouse: 1
gitlab: "18.9"
settings:
  ai_gateway_url: http://127.0.0.1:9
models:
  - name: Mixtral on vLLM
    family: mixtral
    platform: api
    endpoint: http://127.0.0.1:9/v1
    identifier: custom_openai/Mixtral-8x7B
    api_key: none
)";

/// A language that needs more than half as much room again as English.
class LongWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString own = QString::fromUtf8(text);
        return own + own.left(own.size() * 3 / 5).remove(QLatin1Char('%'));
    }
};

const QString closedPort = QStringLiteral("A5:gateway@workstation");

} // namespace

class ConnectivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { strictUi(); }

    void emptyStateTeachesAndRuns()
    {
        PageFixture site;
        site.import(brokenGateway);
        site.show(connectivityPage());
        QVERIFY(allText(site.page).contains(QStringLiteral("Nothing was checked yet.")));
        QVERIFY2(finding::namelessFocusable(site.page).isEmpty(),
            qPrintable(finding::namelessFocusable(site.page).join(u'\n')));
        site.click(QStringLiteral("Run the first check"));
        QVERIFY(running(site));
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        QTRY_VERIFY(!allText(site.page).contains(QStringLiteral("Nothing was checked yet.")));
    }

    /// A page that is wider than the screen pushes the bars of the whole window off it.
    void aNarrowWindowHasRoomForIt_data()
    {
        QTest::addColumn<bool>("longWords");
        QTest::newRow("English") << false;
        QTest::newRow("long words") << true;
    }
    void aNarrowWindowHasRoomForIt()
    {
        QFETCH(bool, longWords);
        LongWords words;
        if (longWords)
            QCoreApplication::installTranslator(&words);
        PageFixture site;
        site.import(brokenGateway);
        site.show(connectivityPage());
        site.actions[action::check].trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        QTRY_VERIFY(site.page->findChild<CheckView*>()->isVisible());
        const int em = site.page->fontMetrics().averageCharWidth();
        QVERIFY2(site.page->minimumSizeHint().width() < em * 90,
            qPrintable(QString::number(site.page->minimumSizeHint().width() / em)));
        // Where it is narrow nothing is cut off, and a control stays beside its label.
        site.window.resize(site.page->minimumSizeHint().width(), 800);
        auto* tools = site.page->findChild<CheckTools*>();
        QTRY_VERIFY(tools->width() < em * 90);
        const auto boxes = tools->findChildren<QComboBox*>();
        for (const QComboBox* box : boxes)
            QCOMPARE(box->parentWidget()->findChildren<QLabel*>().size(), 1);
        QList<QRect> taken;
        for (const QWidget* each : tools->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            QVERIFY2(tools->rect().contains(each->geometry()), qPrintable(each->accessibleName()));
            for (const QRect& other : taken)
                QVERIFY2(!other.intersects(each->geometry()), qPrintable(each->accessibleName()));
            taken << each->geometry();
        }
    }

    void whatWasNeverCheckedHasNoOutcome()
    {
        CheckTools tools(nullptr);
        const auto pictures = [&] {
            const auto labels = tools.findChildren<QLabel*>();
            return std::count_if(labels.cbegin(), labels.cend(),
                [](const QLabel* label) { return !label->pixmap(Qt::ReturnByValue).isNull(); });
        };
        tools.setOutcome(
            QStringLiteral("error"), theme::Role::Error, QStringLiteral("failed"), QStringLiteral("1 failed"));
        QCOMPARE(pictures(), 1);
        tools.setOutcome({}, theme::Role::MutedText, {}, {});
        QCOMPARE(pictures(), 0);
    }

    void aRunShowsWhatIsWrong()
    {
        PageFixture site;
        run(site);
        // The first failure is selected, and its cause stands beside it.
        auto* view = site.find<CheckView>(QStringLiteral("Checks"));
        QCOMPARE(view->currentKey(), closedPort);
        auto* details = site.find<CheckDetails>(QStringLiteral("Details"));
        QTRY_VERIFY2(allText(details).contains(QStringLiteral("Most likely")), qPrintable(allText(details)));
        QVERIFY(allText(details).contains(QStringLiteral("What to do")));
        QVERIFY2(finding::namelessFocusable(site.page).isEmpty(),
            qPrintable(finding::namelessFocusable(site.page).join(u'\n')));
        site.click(QStringLiteral("Copy remedy"), details);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(allText(details).contains(QGuiApplication::clipboard()->text()));
        // The run is kept, and says so in the list of runs.
        const auto runs = answerOf(site.workspace->checkRuns(site.open->instance().id));
        QVERIFY(runs && runs->size() == 1);
        QCOMPARE(runs->constFirst().verdict, domain::Verdict::Failed);
        QCOMPARE(site.find<QComboBox>(QStringLiteral("Run shown"))->count(), 2);
    }

    void explainedRowsLeadToTheirRoot()
    {
        PageFixture site;
        run(site);
        auto* view = site.find<CheckView>(QStringLiteral("Checks"));
        QVERIFY(view->setCurrentKey(QStringLiteral("C1:gateway@workstation")));
        auto* lead = site.find<TextButton>(QStringLiteral("Port is open, AI gateway"));
        QVERIFY(lead);
        lead->click();
        QCOMPARE(view->currentKey(), closedPort);
        // By key: Enter on the explained row.
        QVERIFY(view->setCurrentKey(QStringLiteral("C1:gateway@workstation")));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(view->currentKey(), closedPort);
        // Also when the filter hides the root.
        site.find<QComboBox>(QStringLiteral("Show"))->setCurrentIndex(3); // those not tested
        QVERIFY(!view->setCurrentKey(closedPort));
        site.page->request(QStringLiteral("show ") + closedPort);
        QCOMPARE(view->currentKey(), closedPort);
    }

    void nothingIsCutInANarrowPane()
    {
        PageFixture site;
        run(site);
        auto* details = site.find<CheckDetails>(QStringLiteral("Details"));
        QTRY_VERIFY(allText(details).contains(QStringLiteral("Most likely")));
        details->resize(details->minimumWidth(), 400);
        details->setMaximumWidth(details->minimumWidth());
        QTRY_COMPARE(details->viewport()->width(), details->widget()->width());
        const auto buttons = details->findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            if (button->isVisible())
                QVERIFY2(button->mapTo(details->widget(), QPoint(button->width(), 0)).x() <= details->widget()->width(),
                    qPrintable(button->text()));
        const auto texts = details->findChildren<FlowingLabel*>();
        QVERIFY(texts.size() > 4);
        for (const FlowingLabel* text : texts)
            if (text->isVisible())
                QTRY_VERIFY2(text->height() >= text->heightForWidth(text->width()), qPrintable(text->text()));
    }

    void anotherCauseIsOneClickAway()
    {
        PageFixture site;
        run(site);
        auto* details = site.find<CheckDetails>(QStringLiteral("Details"));
        const auto others = details->findChildren<TextButton*>();
        QVERIFY(!others.isEmpty());
        const QString other = others.constFirst()->text();
        others.constFirst()->click();
        QTRY_VERIFY(allText(details).contains(other));
        QVERIFY(allText(details).contains(QStringLiteral("It could also be")));
        QVERIFY(!allText(details).contains(QStringLiteral("Most likely")));
    }

    void aPartRunsAlone()
    {
        PageFixture site;
        run(site);
        auto* view = site.find<CheckView>(QStringLiteral("Checks"));
        QVERIFY(view->setCurrentKey(QStringLiteral("gateway")));
        site.actions["check.part"].trigger();
        QVERIFY(running(site));
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        const auto runs = answerOf(site.workspace->checkRuns(site.open->instance().id));
        QCOMPARE(runs->size(), 2);
        QVERIFY2(runs->constFirst().scope.contains(QStringLiteral("gateway")), qPrintable(runs->constFirst().scope));
        // What the part did not touch is still known from the run before.
        QVERIFY(site.runs->known(site.open->instance().id).latest.results.size() > 8);
        QCOMPARE(view->currentKey(), QStringLiteral("gateway"));
    }

    void selectionAndFoldsSurviveARun()
    {
        PageFixture site;
        run(site);
        auto* view = site.find<CheckView>(QStringLiteral("Checks"));
        auto* tree = qobject_cast<CheckTree*>(view->model());
        view->collapse(tree->indexOf(QStringLiteral("model-servers")));
        QVERIFY(view->isExpanded(tree->indexOf(QStringLiteral("gateway"))));
        QVERIFY(view->setCurrentKey(QStringLiteral("A1:gateway@workstation")));
        QApplication::setActiveWindow(&site.window);
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        site.actions[action::check].trigger();
        QTest::keyClick(view, Qt::Key_Down); // chosen by hand while it runs: the end of the run does not move it
        const QString chosen = view->currentKey();
        QVERIFY(chosen != closedPort && !chosen.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        QCOMPARE(view->currentKey(), chosen);
        QVERIFY(!view->isExpanded(tree->indexOf(QStringLiteral("model-servers"))));
        QVERIFY(view->isExpanded(tree->indexOf(QStringLiteral("gateway"))));
    }

    void earlierRunsAreShownAndCompared()
    {
        PageFixture site;
        run(site);
        site.actions[action::check].trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        auto* shown = site.find<QComboBox>(QStringLiteral("Run shown"));
        QTRY_COMPARE(shown->count(), 3);
        auto* compared = site.find<QComboBox>(QStringLiteral("Compare with"));
        compared->setCurrentIndex(2);
        auto* view = site.find<CheckView>(QStringLiteral("Checks"));
        QTRY_VERIFY(!view->isColumnHidden(CheckTree::Change));
        auto* details = site.find<CheckDetails>(QStringLiteral("Details"));
        QTRY_VERIFY(allText(details).contains(QStringLiteral("In the earlier run")));
        shown->setCurrentIndex(2);
        QTRY_COMPARE(view->currentKey(), closedPort);
        compared->setCurrentIndex(0);
        QTRY_VERIFY(view->isColumnHidden(CheckTree::Change));
    }

    /// A space would give leave.
    void theFocusOfRunDoesNotFallOnTheBoxesOfLeave()
    {
        PageFixture site;
        run(site);
        auto* view = site.find<CheckView>(QStringLiteral("Checks"));
        auto* button = site.find<QToolButton>(QStringLiteral("Run"));
        button->setFocus();
        QCOMPARE(site.window.focusWidget(), button);
        site.actions[action::check].setEnabled(false); // as the window does while a run goes on
        QVERIFY(!button->isEnabled());
        QCOMPARE(site.window.focusWidget(), view);
        site.actions[action::check].setEnabled(true);
        site.actions[action::check].trigger();
        auto* cancel = site.find<QToolButton>(QStringLiteral("Cancel"), site.page);
        QVERIFY(running(site) && cancel->isEnabled());
        cancel->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        QTRY_VERIFY(!cancel->isEnabled());
        QCOMPARE(site.window.focusWidget(), view);
    }

    void leaveIsGivenPerInstanceAndRun()
    {
        PageFixture site;
        site.import(brokenGateway);
        site.show(connectivityPage());
        auto* calls = site.find<QCheckBox>(QStringLiteral("Call models"));
        QVERIFY(!calls->isChecked());
        QVERIFY(!calls->accessibleDescription().isEmpty());
        calls->setChecked(true);
        site.actions[action::check].trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        QVERIFY(site.runs->known(site.open->instance().id).options.consents.modelCalls);
        QVERIFY(!site.runs->known(site.open->instance().id).options.consents.tokens);
        site.page->setInstance({});
        site.page->setInstance(site.open);
        QVERIFY(!calls->isChecked());
    }

    /// *Models*, *Test*: leave for these, not for the next run too.
    void modelsThatAreToBeTestedAreCalled()
    {
        PageFixture site;
        site.import(brokenGateway);
        site.show(connectivityPage());
        site.page->request(QStringLiteral("test model:Mixtral on vLLM\nmodel:Gone"));
        QVERIFY(running(site));
        const workspace::CheckOptions& options = site.runs->known(site.open->instance().id).options;
        QCOMPARE(options.scope.targets.size(), 2);
        QCOMPARE(options.scope.targets.constFirst(),
            (domain::Target{domain::Target::Kind::Model, QStringLiteral("Mixtral on vLLM")}));
        QVERIFY(options.consents.modelCalls && !options.consents.tokens && !options.consents.keys);
        QVERIFY(!site.find<QCheckBox>(QStringLiteral("Call models"))->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        site.page->request(QStringLiteral("run model:Mixtral on vLLM"));
        QVERIFY(running(site) && !options.consents.modelCalls);
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
    }

    void oneRunAtATime()
    {
        PageFixture site;
        site.import(brokenGateway);
        site.show(connectivityPage());
        QVERIFY(site.runs->start(site.open, {}));
        QVERIFY(!site.runs->start(site.open, {}));
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        QCOMPARE(answerOf(site.workspace->checkRuns(site.open->instance().id))->size(), 1);
    }

    void aRunIsCancelledAndKept()
    {
        LiveFixture live;
        live.server.trap(R"({"trap": "slow", "ms": 20000, "operation": "*", "always": true})");
        PageFixture& site = *live.site;
        site.show(connectivityPage());
        site.actions[action::check].trigger();
        QVERIFY(site.status->isBusy());
        QTRY_VERIFY(site.runs->known(site.open->instance().id).done > 0);
        site.click(QStringLiteral("Cancel"), site.page);
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        QCOMPARE(site.runs->known(site.open->instance().id).runs.constFirst().verdict, domain::Verdict::Cancelled);
        QTRY_VERIFY(allText(site.page).contains(QStringLiteral("stopped before it was done")));
    }

    void aRunGoesOnWhileOtherPagesAreShown()
    {
        PageFixture site;
        site.import(brokenGateway);
        site.show(connectivityPage());
        site.actions[action::check].trigger();
        site.page->hide();
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        site.page->show();
        QTRY_COMPARE(site.find<CheckView>(QStringLiteral("Checks"))->currentKey(), closedPort);
    }

    void theBadgeCountsFailures()
    {
        PageFixture site;
        run(site);
        const PageEntry entry = connectivityPage();
        const Badge badge = entry.checked(site.runs->known(site.open->instance().id).latest);
        QVERIFY2(badge.text.startsWith(u'×'), qPrintable(badge.text));
        QVERIFY(badge.description.contains(QStringLiteral("failed")));
        QVERIFY(entry.checked({}).text.isEmpty());
    }

    void storedRunsAreThereAfterAStart()
    {
        PageFixture site;
        run(site);
        CheckRuns later(*site.workspace, *site.status, nullptr);
        later.of(*site.open);
        QTRY_VERIFY(!later.known(site.open->instance().id).latest.results.isEmpty());
        const CheckRuns::State& state = later.known(site.open->instance().id);
        QCOMPARE(state.runs.size(), 1);
        QCOMPARE(state.latest.results, site.runs->known(site.open->instance().id).latest.results);
    }

    void pastedMessagesAreExplained()
    {
        PageFixture site;
        site.show(connectivityPage());
        site.page->request(QStringLiteral("explain"));
        QTRY_VERIFY(site.dialog());
        auto* dialog = qobject_cast<ExplainDialog*>(site.dialog());
        QVERIFY(dialog);
        QVERIFY2(
            finding::namelessFocusable(dialog).isEmpty(), qPrintable(finding::namelessFocusable(dialog).join(u'\n')));
        auto* box = dialog->findChild<QPlainTextEdit*>();
        box->setPlainText(QStringLiteral("The request failed: A1000"));
        QTRY_VERIFY2(allText(dialog).contains(QStringLiteral("A1000: ")), qPrintable(allText(dialog)));
        box->setPlainText(QStringLiteral("no such thing"));
        QTRY_VERIFY(allText(dialog).contains(QStringLiteral("Nothing in it is known here.")));
        // What tells more is one click away.
        box->setPlainText(QStringLiteral("The request failed: A1000"));
        site.click(QStringLiteral("Check this"), dialog);
        QVERIFY(!dialog->isVisible());
        QVERIFY(running(site));
        const domain::Scope scope = site.runs->known(site.open->instance().id).options.scope;
        QVERIFY(!scope.rungs.isEmpty());
        QCOMPARE(scope.rungs, site.workspace->explanations().meaning(QStringLiteral("A1000"))->rungs);
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
    }

    void rightsAreCheckedAsAnotherUser()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        QJsonArray tokens = live.server.state().value(QLatin1String("tokens")).toArray();
        QJsonObject own = tokens.at(0).toObject();
        own.insert(QStringLiteral("scopes"), QJsonArray{QStringLiteral("api"), QStringLiteral("sudo")});
        live.server.patch(QJsonObject{{QStringLiteral("tokens"), QJsonArray{own}}});
        site.show(connectivityPage());
        site.click(QStringLiteral("Check as user…"), site.page);
        QTRY_VERIFY(site.dialog());
        QDialog* dialog = site.dialog();
        QVERIFY2(
            finding::namelessFocusable(dialog).isEmpty(), qPrintable(finding::namelessFocusable(dialog).join(u'\n')));
        auto* token = site.find<QLineEdit>(QStringLiteral("Token"), dialog);
        auto* use = site.find<QAbstractButton>(QStringLiteral("Use"), dialog);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QVERIFY(!token->isEnabled() && use->isEnabled());
        site.click(QStringLiteral("Another user, by name"), dialog);
        QVERIFY(!use->isEnabled());
        QTest::keyClicks(site.find<QLineEdit>(QStringLiteral("Username"), dialog), QStringLiteral("nobody"));
        use->click();
        QTRY_VERIFY(site.tryFind<QToolButton>(QStringLiteral("As user: nobody…"), site.page));
        site.actions[action::check].trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        const domain::CheckRun run = site.runs->known(site.open->instance().id).runs.constFirst();
        QCOMPARE(run.asUser, QStringLiteral("nobody"));
        const auto* rights = run.result(*domain::CheckId::parse(QStringLiteral("B7:gitlab@workstation")));
        QVERIFY(rights);
        QCOMPARE(rights->observation.slug, QStringLiteral("sudo-user-unknown"));
        QTRY_VERIFY2(allText(site.page).contains(QStringLiteral("rights of nobody")), qPrintable(allText(site.page)));
        // Such a run says nothing about the chain, so the Overview does not take it over.
        QVERIFY(!site.runs->known(site.open->instance().id).latest.times.contains(rights->id.text()));
        // Chosen for this instance, not for the next one too; a token is not kept in what is known of the run.
        site.page->setInstance({});
        site.page->setInstance(site.open);
        QVERIFY(site.find<QToolButton>(QStringLiteral("Check as user…"), site.page));
    }

    void curlHasNoSecrets_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("curl");
        const auto row = [](const char* name, const char* id, const char* url, const char* curl) {
            QTest::newRow(name) << QString::fromUtf8(id) << QString::fromUtf8(url) << QString::fromUtf8(curl);
        };
        row("credentials in the address", "A8:gitlab@workstation", "https://root:secret@gitlab.example/x",
            "curl --verbose --max-time 30 --cacert '/etc/ca.pem' --noproxy '*' 'https://gitlab.example/x'");
        row("a token is a variable", "B4:gitlab@workstation", "http://gitlab.example",
            "curl --verbose --max-time 30 --noproxy '*' --header \"PRIVATE-TOKEN: $GITLAB_TOKEN\" "
            "'http://gitlab.example'");
        row("discovery needs none", "B2:gitlab@workstation", "http://gitlab.example",
            "curl --verbose --max-time 30 --noproxy '*' 'http://gitlab.example'");
        row("a key is a variable", "F4:model:M@workstation", "http://vllm/v1",
            "curl --verbose --max-time 30 --noproxy '*' --header \"Authorization: Bearer $MODEL_KEY\" "
            "'http://vllm/v1'");
        row("quotes", "A8:gitlab@workstation", "http://gitlab.example/it's",
            "curl --verbose --max-time 30 --noproxy '*' 'http://gitlab.example/it'\\''s'");
        row("not from here", "D1:gateway@gitlab", "http://gateway", "");
        row("no web address", "G4:agent-platform@workstation", "service.example:50052", "");
    }
    void curlHasNoSecrets()
    {
        QFETCH(QString, id);
        QFETCH(QString, url);
        domain::CheckResult result;
        result.id = *domain::CheckId::parse(id);
        result.url = url;
        domain::Instance instance;
        instance.caFile = QStringLiteral("/etc/ca.pem");
        instance.proxyMode = domain::ProxyMode::None;
        QTEST(curlOf(result, instance), "curl");
    }

private:
    static bool running(PageFixture& site) { return site.runs->known(site.open->instance().id).running; }

    static void run(PageFixture& site)
    {
        site.import(brokenGateway);
        site.show(connectivityPage());
        site.actions[action::check].trigger();
        QVERIFY(running(site));
        QTRY_VERIFY_WITH_TIMEOUT(!running(site), 20'000);
        QTRY_VERIFY(site.tryFind<CheckView>(QStringLiteral("Checks")));
    }
};

QTEST_MAIN(ConnectivityTest)
#include "connectivity_test.moc"
