// SPDX-License-Identifier: Apache-2.0
// What the window says by itself: an interrupted apply, another program's change, a draft that cannot be saved, a
// keychain that is locked or absent.
#include "base/words.h"
#include "tests/integration/keyring.h"
#include "tests/ui/live_fixture.h"
#include "ui/pages/entries.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QProcess>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::answerOf;
using gatehouse::test::Keyring;
using gatehouse::test::LiveFixture;
using gatehouse::test::PageFixture;

namespace {

const QString timeout = QStringLiteral("ai_gateway_timeout_seconds");

/// A workspace in `home`; the second one of a test stands for another program.
std::unique_ptr<workspace::Workspace> workspaceIn(const QTemporaryDir& home, bool watch, bool keychain = false)
{
    workspace::Options options;
    options.home = home.path();
    options.program = QStringLiteral("test");
    options.memorySecrets = !keychain;
    options.watch = watch;
    auto out = std::make_unique<workspace::Workspace>(options);
    return answerOf(out->start()) ? std::move(out) : nullptr;
}

std::shared_ptr<workspace::OpenInstance> acme(workspace::Workspace& workspace)
{
    if (!answerOf(workspace.saveInstance(PageFixture::offline())))
        return {};
    return answerOf(workspace.open(QStringLiteral("Acme"))).value_or(nullptr);
}

/// The window on Acme.
std::unique_ptr<MainWindow> windowOn(workspace::Workspace& workspace)
{
    auto window = std::make_unique<MainWindow>(workspace, QList<PageEntry>{configurationPage(), changesPage()});
    window->show();
    window->build();
    const auto restored = std::make_shared<bool>(false); // may be told after the wait has ended
    window->restore([restored] { *restored = true; });
    if (!QTest::qWaitFor([&] { return *restored; }, 20'000))
        return {};
    window->start(QStringLiteral("Acme"));
    return QTest::qWaitFor([&] { return window->session().current() != nullptr; }, 20'000) ? std::move(window)
                                                                                           : nullptr;
}

void set(workspace::OpenInstance& open, const QString& key, const domain::Value& value)
{
    domain::Configuration after = open.draft();
    after.settings.insert(key, value);
    QVERIFY(open.edit(QStringLiteral("Set"), after).has_value());
}

QPushButton* button(const QWidget* banner, const QString& name)
{
    const auto all = banner->findChildren<QPushButton*>();
    for (QPushButton* each : all)
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

QDialog* question()
{
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

bool execute(QSqlDatabase db, const QString& statement)
{
    QSqlQuery query(db);
    if (query.exec(statement))
        return true;
    qWarning("%s", qPrintable(query.lastError().text()));
    return false;
}

} // namespace

class BannersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { strictUi(); }

    void anInterruptedApplyIsSaidWhenItsInstanceOpens()
    {
        LiveFixture live;
        PageFixture& site = *live.site;
        set(*site.open, timeout, qint64(120));
        workspace::ApplyOptions options;
        options.expected = site.open->plan();
        live.server.trap(R"({"trap": "hold", "operation": "mutation", "nth": 1})");
        const auto running = site.open->apply(options);
        QTRY_VERIFY_WITH_TIMEOUT(!live.server.held(0).isEmpty(), 20'000);
        live.server.trap(R"({"trap": "error500", "operation": "*", "always": true})");
        live.server.release();
        QVERIFY(answerOf(running).has_value());
        QVERIFY(site.open->unfinished().has_value());
        live.server.clearTraps();

        const auto window = windowOn(*site.workspace);
        QVERIFY(window);
        const QString about = QStringLiteral("unfinished");
        QTRY_VERIFY(window->banners().find(about));
        const Banner* banner = window->banners().find(about);
        QVERIFY(banner->message().text.contains(QStringLiteral("interrupted")));
        QVERIFY(button(banner, QStringLiteral("Resume")));
        // Its buttons lead to where it is settled; the banner goes with the reason for it.
        button(banner, QStringLiteral("Abandon"))->click();
        QCOMPARE(window->currentPageId(), QStringLiteral("changes"));
        QTRY_VERIFY(question());
        QVERIFY(button(question(), QStringLiteral("Abandon")));
        button(question(), QStringLiteral("Abandon"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!window->banners().find(about), 20'000);
        QVERIFY(!window->session().current()->unfinished());
    }

    void anotherProgramsChangeIsSaidAndKept()
    {
        const QTemporaryDir home;
        const auto mine = workspaceIn(home, true), other = workspaceIn(home, false);
        QVERIFY(mine && other && acme(*mine));
        const auto window = windowOn(*mine);
        QVERIFY(window);
        const auto theirs = answerOf(other->open(QStringLiteral("Acme")));
        QVERIFY(theirs.has_value());
        set(**theirs, timeout, qint64(300));
        QVERIFY(answerOf((*theirs)->flush()).has_value());
        const QString about = QStringLiteral("reloaded");
        QTRY_VERIFY_WITH_TIMEOUT(window->banners().find(about), 20'000);
        QVERIFY(window->banners().find(about)->message().remedy.contains(QStringLiteral("nothing was dropped")));
        QCOMPARE(window->session().current()->changes().size(), 1);
    }

    void aDraftThatCannotBeSavedIsSaidAndTheWindowStays()
    {
        const QTemporaryDir home;
        const auto workspace = workspaceIn(home, false);
        QVERIFY(workspace && acme(*workspace));
        const auto window = windowOn(*workspace);
        QVERIFY(window);
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("vandal"));
            db.setDatabaseName(home.filePath(QStringLiteral("gatehouse.db")));
            QVERIFY(db.open());
            QVERIFY(execute(db, QStringLiteral("ALTER TABLE draft RENAME TO gone")));
            set(*window->session().current(), timeout, qint64(120));
            const QString about = QStringLiteral("save");
            QTRY_VERIFY_WITH_TIMEOUT(window->banners().find(about), 20'000);
            QCOMPARE(window->banners().find(about)->message().kind, Banner::Kind::Error);

            // Closing would lose what is not saved: the window stays until it can be.
            set(*window->session().current(), timeout, qint64(130));
            window->banners().remove(about);
            window->close();
            QTRY_VERIFY_WITH_TIMEOUT(window->banners().find(about), 20'000);
            QVERIFY(window->isVisible());
            QVERIFY(execute(db, QStringLiteral("ALTER TABLE gone RENAME TO draft")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("vandal"));
        set(*window->session().current(), timeout, qint64(140));
        window->close();
        QTRY_VERIFY(!window->isVisible());
        QTRY_COMPARE(answerOf(workspace->instances()).value().first().changes, 1);
    }

    void aKeychainThatDoesNotWorkIsSaid_data()
    {
        QTest::addColumn<bool>("bus");
        QTest::addColumn<QString>("text");
        QTest::newRow("absent") << false << base::words(QStringLiteral("secrets-absent")).message;
        QTest::newRow("locked") << true << base::words(QStringLiteral("secrets-locked")).message;
    }
    void aKeychainThatDoesNotWorkIsSaid()
    {
        QFETCH(bool, bus);
        QFETCH(QString, text);
        if (!Keyring::available())
            QSKIP("needs gnome-keyring and dbus-run-session");
        Keyring keyring;
        const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        if (bus)
            QVERIFY(keyring.lock());
        else
            qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        {
            const QTemporaryDir home;
            const auto workspace = workspaceIn(home, false, true);
            QVERIFY(workspace && acme(*workspace));
            const auto window = windowOn(*workspace);
            QVERIFY(window);
            const QString about = QStringLiteral("secrets");
            QVERIFY(!window->banners().find(about)); // nobody has needed it yet
            const auto kept = window->session().current()->rememberModelKey(
                QStringLiteral("Mixtral"), base::makeSecret(QByteArray("sk-canary-4713")));
            QVERIFY(answerOf(kept).has_value());
            QTRY_VERIFY_WITH_TIMEOUT(window->banners().find(about), 20'000);
            QCOMPARE(window->banners().find(about)->message().text, text);
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        QVERIFY(keyring.unlock());
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    installAccessibleInterfaces();
    // In a session with a keyring of its own: this program runs itself there.
    if (qEnvironmentVariableIsEmpty("GATEHOUSE_KEYRING_HOME") && Keyring::available())
        return QProcess::execute(
            QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/integration/keyring-session"), QApplication::arguments());
    BannersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "banners_test.moc"
