// SPDX-License-Identifier: Apache-2.0
// The dialog *Host script*: the script out, what it printed back, by names and keys; the script is run for real.
#include "domain/host_script.h"
#include "tests/ui/page_fixture.h"
#include "ui/pages/connectivity/check_view.h"
#include "ui/pages/connectivity/host_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>

using namespace gatehouse;
using namespace gatehouse::ui;
using gatehouse::test::answerOf;
using gatehouse::test::PageFixture;

namespace {

/// Nobody listens at port 9 of this computer.
const QByteArray brokenSite = R"(gatehouse: 1
gitlab: "18.9"
settings:
  ai_gateway_url: http://127.0.0.1:9
)";

const QString portFromHost = QStringLiteral("A5:gateway@gitlab-host");

QByteArray block(const domain::Instance& instance, const QByteArray& records)
{
    const QByteArray body = "format=1\nfrom=gitlab-host\nabout=" + domain::aboutInstance(instance.id).toLatin1() +
                            "\ntime=2026-11-21T10:00:00Z\n" + records;
    return "$ sh gitlab-host.sh\n-----BEGIN GATEHOUSE HOST RESULTS-----\n" + body +
           "sum=" + QByteArray::number(domain::cksum(body)) + "\n-----END GATEHOUSE HOST RESULTS-----\n";
}

const QByteArray refusedThere = "check=A5:gateway\nurl=http://127.0.0.1:9/v1/chat\nexit=7\nnow=1795255200\n"
                                "figures=000 0.001 0.000 0.000 0.010 127.0.0.1\n";

} // namespace

class HostDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { strictUi(); }

    void offersThePlacesThatFit()
    {
        PageFixture site;
        site.import(test::siteDocument);
        HostDialog* dialog = openOn(site);
        QVERIFY2(
            finding::namelessFocusable(dialog).isEmpty(), qPrintable(finding::namelessFocusable(dialog).join(u'\n')));
        auto* places = site.find<QComboBox>(QStringLiteral("Where it runs"));
        QCOMPARE(places->count(), 3);
        auto* script = site.find<QPlainTextEdit>(QStringLiteral("Script"));
        QVERIFY(script->isReadOnly());
        QVERIFY(script->toPlainText().startsWith(QStringLiteral("#!/bin/sh\n")));
        QVERIFY(script->toPlainText().contains(QStringLiteral("http://gateway.example.internal:5052")));
        QVERIFY(!site.tryFind<QComboBox>(QStringLiteral("Model")));
        // By keys: models on several hosts are asked for one by one.
        QTest::keyClick(places, Qt::Key_End);
        auto* models = site.find<QComboBox>(QStringLiteral("Model"));
        QVERIFY(models);
        QCOMPARE(models->count(), 2); // the one on Bedrock has no host
        QTest::keyClicks(models, QStringLiteral("Old"));
        QCOMPARE(models->currentText(), QStringLiteral("Old llama"));
        QVERIFY2(
            script->toPlainText().contains(QStringLiteral("http://10.0.0.9:8000")), qPrintable(script->toPlainText()));
        QVERIFY(!script->toPlainText().contains(QStringLiteral("vllm.example.internal")));
        site.click(QStringLiteral("Copy"), dialog);
        QCOMPARE(QGuiApplication::clipboard()->text(), script->toPlainText());
    }

    void leavesOutWhatHasNothingToTest()
    {
        PageFixture site;
        site.import("gatehouse: 1\ngitlab: \"18.9\"\nsettings: {}\n");
        openOn(site);
        auto* places = site.find<QComboBox>(QStringLiteral("Where it runs"));
        QCOMPARE(places->count(), 1); // a container of the gateway can be tested without knowing its address
        QCOMPARE(places->currentText(), QStringLiteral("in the gateway's container"));
    }

    void theWholeRoad()
    {
        PageFixture site;
        site.import(brokenSite);
        openOn(site);
        const QString script = site.folder.filePath(QStringLiteral("way out.sh"));
        const QString printed = site.folder.filePath(QStringLiteral("way back.txt"));
        site.click(QStringLiteral("Save…"));
        chooseFile(script);
        QTRY_VERIFY(QFileInfo(script).isExecutable());

        QProcess host;
        host.setStandardOutputFile(printed);
        host.start(QStringLiteral("sh"), {script});
        host.closeWriteChannel();
        QVERIFY(host.waitForFinished(30'000));
        QCOMPARE(host.exitCode(), 0);

        site.click(QStringLiteral("Load…"));
        chooseFile(printed);
        auto* add = site.find<QAbstractButton>(QStringLiteral("Add to the run"));
        QTRY_VERIFY(add->isEnabled());
        add->click(); // there is no run yet: a fresh one is made
        QTRY_VERIFY(!dialog());
        QTRY_VERIFY_WITH_TIMEOUT(site.runs->known(site.open->instance().id).runs.size() == 1, 20'000);
        const auto result = resultOf(site, portFromHost);
        QVERIFY(result);
        QCOMPARE(result->state, domain::CheckState::Failed);
        auto* view = site.find<CheckView>(QStringLiteral("Checks"));
        QTRY_VERIFY(view->setCurrentKey(portFromHost));
    }

    void resultsJoinTheRunThatIsShown_data()
    {
        QTest::addColumn<Run>("run");
        QTest::newRow("it had ended") << Run::Ended;
        QTest::newRow("it went on when the dialog opened") << Run::GoesOn;
    }
    void resultsJoinTheRunThatIsShown()
    {
        QFETCH(Run, run);
        PageFixture site;
        site.import(brokenSite);
        HostDialog* open = openOn(site, run);
        QTRY_VERIFY_WITH_TIMEOUT(!site.runs->known(site.open->instance().id).running, 20'000);
        const auto before = site.runs->known(site.open->instance().id).runs.constFirst();
        QVERIFY(before.results.size() > 1);
        QVERIFY(!before.result(*domain::CheckId::parse(portFromHost)));
        paste(site, block(site.open->instance(), refusedThere));
        QTest::keyClick(open, Qt::Key_Return); // its default button
        QTRY_VERIFY(!dialog());
        const CheckRuns::State& state = site.runs->known(site.open->instance().id);
        QCOMPARE(state.runs.constFirst().results.size(), before.results.size() + 1);
        QCOMPARE(state.history.size(), 2);
        QCOMPARE(answerOf(site.workspace->checkRuns(site.open->instance().id))->size(), 2);
        QCOMPARE(site.find<CheckView>(QStringLiteral("Checks"))->currentKey(), portFromHost);
        QVERIFY2(site.banners().contains(QStringLiteral("1 result of a host")), qPrintable(site.banners()));
    }

    void badBlocksAreNamedAndStay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("no block") << 0 << QStringLiteral("There is no result of a Gatehouse script in it.");
        QTest::newRow("cut off") << 1 << QStringLiteral("The result is cut off.");
        QTest::newRow("changed") << 2 << QStringLiteral("The result was changed on its way");
        QTest::newRow("another instance") << 3 << QStringLiteral("The result is of another instance.");
    }
    void badBlocksAreNamedAndStay()
    {
        QFETCH(int, kind);
        QFETCH(QString, said);
        PageFixture site;
        site.import(brokenSite);
        HostDialog* open = openOn(site, Run::Ended);
        domain::Instance other = site.open->instance();
        other.id = QUuid::createUuid();
        const QByteArray good = block(kind == 3 ? other : site.open->instance(), refusedThere);
        const QByteArray pasted = kind == 0   ? QByteArray("sh: 1: curl: not found\n")
                                  : kind == 1 ? good.chopped(60)
                                  : kind == 2 ? QByteArray(good).replace("exit=7", "exit=0")
                                              : good;
        paste(site, pasted);
        site.click(QStringLiteral("Add to the run"), open);
        QTRY_VERIFY2(bannersIn(open).contains(said), qPrintable(bannersIn(open)));
        QVERIFY(open->isVisible());
        QCOMPARE(
            site.find<QPlainTextEdit>(QStringLiteral("What it printed"))->toPlainText(), QString::fromUtf8(pasted));
        QCOMPARE(site.runs->known(site.open->instance().id).runs.size(), 1);
        // Pasted whole, it is taken, and the complaint is gone.
        paste(site, block(site.open->instance(), refusedThere));
        site.click(QStringLiteral("Add to the run"), open);
        QTRY_VERIFY(!dialog());
        QVERIFY(resultOf(site, portFromHost));
    }

    void waitsForARunThatGoesOn()
    {
        PageFixture site;
        site.import(brokenSite);
        HostDialog* open = openOn(site, Run::Ended);
        paste(site, block(site.open->instance(), refusedThere));
        auto* add = site.find<QAbstractButton>(QStringLiteral("Add to the run"), open);
        QVERIFY(add->isEnabled());
        QVERIFY(site.runs->start(site.open, {}));
        QVERIFY(!add->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), 20'000);
    }

private:
    enum class Run { None, GoesOn, Ended };

    static HostDialog* dialog()
    {
        const auto all = QApplication::topLevelWidgets();
        for (QWidget* each : all)
            if (auto* found = qobject_cast<HostDialog*>(each); found && found->isVisible())
                return found;
        return nullptr;
    }

    static HostDialog* openOn(PageFixture& site, Run run = Run::None)
    {
        site.show(connectivityPage());
        if (run != Run::None) {
            site.actions[action::check].trigger();
            if (run == Run::Ended &&
                !QTest::qWaitFor([&] { return !site.runs->known(site.open->instance().id).runs.isEmpty(); }, 20'000))
                qFatal("the run does not end");
        }
        site.click(QStringLiteral("Host script…"), site.page);
        if (run == Run::GoesOn && !site.runs->known(site.open->instance().id).running)
            qFatal("the run has ended too early");
        HostDialog* open = nullptr;
        if (!QTest::qWaitFor([&] { return (open = dialog()) != nullptr; }, 2000))
            qFatal("the dialog does not open");
        return open;
    }

    static void paste(PageFixture& site, const QByteArray& text)
    {
        site.find<QPlainTextEdit>(QStringLiteral("What it printed"))->setPlainText(QString::fromUtf8(text));
    }

    static QString bannersIn(QWidget* root)
    {
        QStringList out;
        const auto all = root->findChildren<Banner*>();
        for (const Banner* banner : all)
            out << banner->message().text;
        return out.join(u'\n');
    }

    static std::optional<domain::CheckResult> resultOf(PageFixture& site, const QString& id)
    {
        const auto& runs = site.runs->known(site.open->instance().id).runs;
        const domain::CheckResult* found =
            runs.isEmpty() ? nullptr : runs.constFirst().result(*domain::CheckId::parse(id));
        return found ? std::optional(*found) : std::nullopt;
    }

    /// In Qt's own file dialog: the name, and Enter.
    static void chooseFile(const QString& path)
    {
        QFileDialog* files = nullptr;
        QTRY_VERIFY(files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()));
        auto* field = files->findChild<QLineEdit*>();
        QVERIFY(field);
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!qobject_cast<QFileDialog*>(QApplication::activeModalWidget()));
    }
};

QTEST_MAIN(HostDialogTest)
#include "host_dialog_test.moc"
