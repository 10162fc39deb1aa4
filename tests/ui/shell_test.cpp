// SPDX-License-Identifier: Apache-2.0
// The frame: which instance opens, what the bars say, undo over all pages, empty state, import and export, closing.
#include "finding_widgets.h"
#include "ui/dialogs/help.h"
#include "ui/pages/entries.h"
#include "ui/shell/changes_bar.h"
#include "ui/shell/end_signals.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chooser.h"
#include "workspace_fixture.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <csignal>

using namespace gatehouse;
using namespace gatehouse::ui;

namespace {

/// A page that only remembers what it was asked.
class SecondPage : public Page {
public:
    SecondPage(const PageContext& context, QWidget* parent) : Page(context, parent)
    {
        setTitle(QStringLiteral("Second"));
    }
    void request(const QString& what) override { requested << what; }
    bool reveal(const domain::Path& path) override
    {
        revealed << path.text();
        return true;
    }
    QStringList requested;
    QStringList revealed;
    QPushButton* kept = new QPushButton(QStringLiteral("Kept"), this);
    QPushButton* late = nullptr; ///< as the rows of a plan are: built anew with every change

protected:
    void refresh() override
    {
        delete late;
        late = new QPushButton(QStringLiteral("Late"), this);
        late->show();
    }
};

QList<PageEntry> twoPages()
{
    const PageEntry second{QStringLiteral("models"), QStringLiteral("page.models"), QStringLiteral("models"),
        [](const workspace::OpenInstance& i) {
            const int n = int(i.draft().models.size());
            return Badge{n ? QString::number(n) : QString(), QStringLiteral("%1 models").arg(n)};
        },
        [](const PageContext& context, QWidget* parent) -> Page* { return new SecondPage(context, parent); }};
    return {configurationPage(), second};
}

} // namespace

class ShellTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;

    QAccessibleInterface* find(QAccessible::Role role, const QString& name)
    {
        return finding::byName(m_window.get(), role, name);
    }
    void openWindow(const QString& wanted = {})
    {
        m_window = std::make_unique<MainWindow>(m_fixture->workspace(), twoPages());
        m_window->show();
        m_window->build();
        const auto restored = std::make_shared<bool>(false); // may be told after the wait has ended
        m_window->restore([restored] { *restored = true; });
        QTRY_VERIFY_WITH_TIMEOUT(*restored, 20'000);
        m_window->start(wanted);
    }
    QString title() { return m_window->windowTitle(); }

private Q_SLOTS:
    void initTestCase() { installAccessibleInterfaces(); }
    void init()
    {
        strictUi();
        m_fixture = std::make_unique<WorkspaceFixture>();
        QVERIFY(m_fixture->start());
    }
    void cleanup()
    {
        m_window.reset();
        m_fixture.reset();
    }

    void withoutInstancesItTeaches()
    {
        openWindow();
        QTRY_VERIFY(find(QAccessible::Button, QStringLiteral("Open the sample")));
        QVERIFY(finding::byName(m_window.get(), QAccessible::Button, QStringLiteral("Add instance")));
        QCOMPARE(finding::namelessFocusable(m_window.get()), QStringList());
        QVERIFY(finding::press(find(QAccessible::Button, QStringLiteral("Open the sample"))));
        QTRY_VERIFY(m_window->session().current() && !m_window->session().current()->changes().isEmpty());
        QCOMPARE(title(), QStringLiteral("Sample (GitLab 18.5) - Gatehouse"));
        const domain::Instance& sample = m_window->session().current()->instance();
        QVERIFY(sample.isOffline());
        QCOMPARE(sample.version.series(), QStringLiteral("18.5"));
    }

    void opensTheWantedTheLastUsedOrTheFirst()
    {
        QVERIFY(m_fixture->offline(QStringLiteral("Beta"), {18, 9, 0, {}}));
        QVERIFY(m_fixture->offline(QStringLiteral("Alpha"), {18, 9, 0, {}}));
        openWindow();
        QTRY_COMPARE(title(), QStringLiteral("Alpha - Gatehouse"));
        m_window.reset();
        openWindow(QStringLiteral("Beta"));
        QTRY_COMPARE(title(), QStringLiteral("Beta - Gatehouse"));
        m_window.reset();
        openWindow();
        QTRY_COMPARE(title(), QStringLiteral("Beta - Gatehouse"));
    }

    void anUnknownWantedInstanceIsSaid()
    {
        QVERIFY(m_fixture->offline(QStringLiteral("Alpha"), {18, 9, 0, {}}));
        openWindow(QStringLiteral("Nobody"));
        QTRY_VERIFY(m_window->banners().find(QStringLiteral("wanted")));
        QVERIFY(m_window->banners().find(QStringLiteral("wanted"))->message().text.contains(QStringLiteral("Nobody")));
        QTRY_COMPARE(title(), QStringLiteral("Alpha - Gatehouse"));
    }

    void aShortcutTakesTheFocusToThePage()
    {
        QVERIFY(m_fixture->sample(QStringLiteral("Sample")));
        openWindow();
        QTRY_VERIFY(m_window->session().current());
        const auto turnTo = [this](const char* page) {
            m_window->findChild<QAction*>(QStringLiteral("page.") + QLatin1String(page))->trigger();
            return m_window->goTo(QLatin1String(page));
        };
        auto* models = static_cast<SecondPage*>(turnTo("models"));
        QCOMPARE(m_window->focusWidget(), static_cast<QWidget*>(models->kept));
        const Page* configuration = turnTo("configuration");
        QVERIFY(!m_window->session().current()->changes().isEmpty());
        m_window->session().current()->discard();
        turnTo("models");
        QCOMPARE(m_window->focusWidget(), static_cast<QWidget*>(models->kept)); // not the one that is new
        turnTo("configuration");
        QVERIFY(configuration->isAncestorOf(m_window->focusWidget()));
        // From the bars it comes to the page; where somebody works on the page already, it stays.
        auto* switcher = m_window->topBar().findChild<Chooser*>();
        switcher->setFocus();
        QVERIFY(m_window->focusWidget() == switcher);
        turnTo("configuration");
        QWidget* first = m_window->focusWidget();
        QVERIFY(configuration->isAncestorOf(first));
        QTest::keyClick(first, Qt::Key_Tab);
        QWidget* next = m_window->focusWidget();
        QVERIFY(next != first && configuration->isAncestorOf(next));
        turnTo("configuration");
        QCOMPARE(m_window->focusWidget(), next);
    }

    void pagesBearBareTitlesAndCountsAreDescriptions()
    {
        QVERIFY(m_fixture->sample(QStringLiteral("Sample")));
        openWindow();
        QTRY_VERIFY(find(QAccessible::ListItem, QStringLiteral("Self-hosted models")));
        QAccessibleInterface* models = find(QAccessible::ListItem, QStringLiteral("Self-hosted models"));
        QCOMPARE(models->text(QAccessible::Description), QStringLiteral("3 models"));
        QCOMPARE(m_window->currentPageId(), QStringLiteral("configuration"));
        QVERIFY(finding::press(models));
        QCOMPARE(m_window->currentPageId(), QStringLiteral("models"));
        QVERIFY(finding::press(models)); // toggled off: the page stays
        QTRY_VERIFY(models->state().selected);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("models"));
    }

    void changesBarCountsAndUndoHasNames()
    {
        const auto instance = m_fixture->offline(QStringLiteral("Alpha"), {18, 9, 0, {}});
        openWindow();
        QTRY_VERIFY(find(QAccessible::CheckBox, QStringLiteral("Turn on features for GitLab Duo Core")));
        auto* bar = m_window->findChild<ChangesBar*>();
        QVERIFY(!bar->isVisible());
        QVERIFY(!m_window->actions()[action::undo].isEnabled());
        finding::control<QCheckBox>(
            m_window.get(), QAccessible::CheckBox, QStringLiteral("Turn on features for GitLab Duo Core"))
            ->click();
        QVERIFY(bar->isVisible());
        VERIFY_FOUND(find(QAccessible::StaticText, QStringLiteral("1 change: 1 setting")), m_window.get(),
            QAccessible::StaticText);
        QCOMPARE(m_window->actions()[action::undo].text(),
            QStringLiteral("&Undo change Turn on features for GitLab Duo Core"));
        m_window->actions()[action::undo].trigger();
        QVERIFY(!bar->isVisible());
        QVERIFY(m_window->actions()[action::redo].isEnabled());
        m_window->actions()[action::redo].trigger();
        QVERIFY(bar->isVisible());
        QCOMPARE(instance->changes().size(), 1);
    }

    void discardAsksAndCanBeUndone()
    {
        const auto instance = m_fixture->sample(QStringLiteral("Sample"));
        openWindow();
        QTRY_COMPARE(title(), QStringLiteral("Sample - Gatehouse"));
        const qsizetype changes = instance->changes().size();
        QVERIFY(changes > 3);
        m_window->actions()[action::discard].trigger();
        QAccessibleInterface* agree = nullptr;
        QTRY_VERIFY((agree = finding::byName(
                         QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.get(),
                         QAccessible::Button, QStringLiteral("Discard"))));
        QCOMPARE(instance->changes().size(), changes);
        QVERIFY(finding::press(agree));
        QTRY_VERIFY(instance->changes().isEmpty());
        m_window->actions()[action::undo].trigger();
        QCOMPARE(instance->changes().size(), changes);
    }

    void commandsReachPagesThatAreNotBuiltYet()
    {
        QVERIFY(m_fixture->sample(QStringLiteral("Sample")));
        openWindow();
        QTRY_COMPARE(title(), QStringLiteral("Sample - Gatehouse"));
        m_window->actions()[action::addModel].trigger();
        auto* page = static_cast<SecondPage*>(m_window->goTo(QStringLiteral("models")));
        QCOMPARE(page->requested, QStringList{QStringLiteral("add")});
        m_window->goToPath({domain::Path::Part::Model, QStringLiteral("x"), QStringLiteral("endpoint")});
        QCOMPARE(page->revealed, QStringList{QStringLiteral("models/x/endpoint")});
    }

    void helpOpensAtTheCurrentPage()
    {
        QVERIFY(m_fixture->sample(QStringLiteral("Sample")));
        openWindow();
        QTRY_COMPARE(title(), QStringLiteral("Sample - Gatehouse"));
        for (const QString page : {QStringLiteral("models"), QStringLiteral("configuration")}) {
            m_window->goTo(page);
            m_window->actions()[action::helpContents].trigger();
            auto* help = m_window->findChild<Help*>();
            QVERIFY(help && help->isVisible());
            QCOMPARE(help->findChild<QListWidget*>()->currentItem()->data(Qt::UserRole).toString(), page);
        }
    }

    void importAndExportRoundTrip()
    {
        const auto instance = m_fixture->offline(QStringLiteral("Alpha"), {18, 5, 0, {}});
        openWindow();
        QTRY_COMPARE(title(), QStringLiteral("Alpha - Gatehouse"));
        m_window->session().importFile(QStringLiteral(":/sample/site.yml"));
        QTRY_VERIFY(m_window->banners().find(QStringLiteral("import")));
        QCOMPARE(m_window->banners().find(QStringLiteral("import"))->message().kind, Banner::Kind::Success);
        QCOMPARE(instance->draft().models.size(), 3);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.yml"));
        m_window->session().exportFile(path);
        QTRY_VERIFY(m_window->banners().find(QStringLiteral("export")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), instance->document());
        m_window->session().exportFile(folder.filePath(QStringLiteral("no/such/folder.yml")));
        QTRY_COMPARE(m_window->banners().find(QStringLiteral("export"))->message().kind, Banner::Kind::Error);
        // Why, and that it is not the server that says so.
        const Banner::Message& refused = m_window->banners().find(QStringLiteral("export"))->message();
        QVERIFY(!refused.remedy.isEmpty() && refused.serverWords.isEmpty());
    }

    void aFileWithErrorsChangesNothingAndSaysWhere()
    {
        const auto instance = m_fixture->offline(QStringLiteral("Alpha"), {18, 5, 0, {}});
        openWindow();
        QTRY_COMPARE(title(), QStringLiteral("Alpha - Gatehouse"));
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bad.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("gatehouse: 1\ngitlab: \"18.5\"\nsettings:\n  ai_gateway_uri: http://x\n");
        file.close();
        m_window->session().importFile(file.fileName());
        QTRY_VERIFY(m_window->banners().find(QStringLiteral("import")));
        const Banner::Message message = m_window->banners().find(QStringLiteral("import"))->message();
        QCOMPARE(message.kind, Banner::Kind::Error);
        QVERIFY2(
            message.serverWords.contains(QStringLiteral("Line 4")) || message.remedy.contains(QStringLiteral("Line 4")),
            qPrintable(message.text + message.remedy + message.serverWords));
        QVERIFY(instance->changes().isEmpty());
    }

    void removingAnInstanceOpensAnother()
    {
        QVERIFY(m_fixture->offline(QStringLiteral("Alpha"), {18, 9, 0, {}}));
        QVERIFY(m_fixture->offline(QStringLiteral("Beta"), {18, 9, 0, {}}));
        openWindow(QStringLiteral("Beta"));
        QTRY_COMPARE(title(), QStringLiteral("Beta - Gatehouse"));
        m_window->session().removeCurrent();
        QTRY_COMPARE(title(), QStringLiteral("Alpha - Gatehouse"));
        m_window->session().removeCurrent();
        QTRY_VERIFY(find(QAccessible::Button, QStringLiteral("Open the sample")));
        QCOMPARE(title(), QStringLiteral("Gatehouse"));
    }

    void theSwitcherNamesEnvironments()
    {
        QVERIFY(m_fixture->offline(QStringLiteral("Alpha"), {18, 9, 0, {}}));
        openWindow();
        QTRY_COMPARE(title(), QStringLiteral("Alpha - Gatehouse"));
        auto* switcher = finding::control<Chooser>(m_window.get(), QAccessible::ComboBox, QStringLiteral("Instance"));
        VERIFY_FOUND(switcher, m_window.get(), QAccessible::ComboBox);
        QCOMPARE(switcher->shown(), QStringLiteral("Alpha"));
        const QList<ChoiceGroup> groups = switcher->choices();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().entries.first().badge, QStringLiteral("Development"));
        QVERIFY(!m_window->actions()[action::pull].isEnabled()); // offline
    }

    void longWorkShowsProgressAndCancels()
    {
        StatusLine line;
        line.show();
        base::Source<int> source;
        bool cancelled = false;
        source.onCancel([&] { cancelled = true; });
        std::optional<int> got;
        line.run<int>(
            QStringLiteral("Reading"), source.operation(), this, [&](base::Result<int>& r) { got = r.value_or(-1); });
        QVERIFY(line.isBusy());
        source.progress({QStringLiteral("models"), 2, 5});
        QTRY_VERIFY(finding::byName(&line, QAccessible::StaticText, QStringLiteral("Reading: models")));
        QVERIFY(finding::press(finding::byName(&line, QAccessible::Button, QStringLiteral("Cancel"))));
        QTRY_VERIFY(cancelled);
        source.answer(7);
        QTRY_COMPARE(got, std::optional<int>(7));
        QVERIFY(!line.isBusy());
        line.say(QStringLiteral("Read 3 models"));
        QVERIFY(finding::byName(&line, QAccessible::StaticText, QStringLiteral("Read 3 models")));
    }

    void aSignalClosesTheWindowAsItsUserWould()
    {
#ifdef Q_OS_UNIX
        const auto instance = m_fixture->offline(QStringLiteral("Alpha"), {18, 9, 0, {}});
        openWindow();
        QTRY_VERIFY(find(QAccessible::CheckBox, QStringLiteral("Turn on features for GitLab Duo Core")));
        onEndSignals(m_window.get(), [this] { m_window->close(); });
        finding::control<QCheckBox>(
            m_window.get(), QAccessible::CheckBox, QStringLiteral("Turn on features for GitLab Duo Core"))
            ->click();
        QCOMPARE(::raise(SIGTERM), 0);
        QTRY_VERIFY(!m_window->isVisible());
        const auto listed = m_fixture->answer(m_fixture->workspace().instances());
        QVERIFY(listed);
        QCOMPARE(listed->first().changes, 1);
#endif
    }

    void closingWritesTheDraftFirst()
    {
        const auto instance = m_fixture->offline(QStringLiteral("Alpha"), {18, 9, 0, {}});
        openWindow();
        QTRY_VERIFY(find(QAccessible::CheckBox, QStringLiteral("Turn on features for GitLab Duo Core")));
        finding::control<QCheckBox>(
            m_window.get(), QAccessible::CheckBox, QStringLiteral("Turn on features for GitLab Duo Core"))
            ->click();
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        const auto listed = m_fixture->answer(m_fixture->workspace().instances());
        QVERIFY(listed);
        QCOMPARE(listed->first().changes, 1);
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
