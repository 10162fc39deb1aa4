// SPDX-License-Identifier: Apache-2.0
// Adding and editing instances: what must be chosen, what is refused beside its field, that the token leaves the form.
#include "finding_widgets.h"
#include "tests/integration/double.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/instances/instance_dialog.h"
#include "ui/pages/instances/instance_form.h"
#include "ui/widgets/chooser.h"
#include "ui/widgets/finding_label.h"
#include "workspace_fixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>

using namespace gatehouse;
using namespace gatehouse::ui;

class InstanceDialogTest : public QObject {
    Q_OBJECT

    WorkspaceFixture m_fixture;
    QWidget m_window;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<InstanceDialog> m_dialog;

    void open(std::shared_ptr<workspace::OpenInstance> editing = {})
    {
        m_dialog = std::make_unique<InstanceDialog>(m_fixture.workspace(), *m_dialogs, std::move(editing), nullptr);
        m_dialog->show();
    }
    QLineEdit* text(const QString& name)
    {
        return finding::control<QLineEdit>(m_dialog.get(), QAccessible::EditableText, name);
    }
    Chooser* chooser(const QString& name)
    {
        return finding::control<Chooser>(m_dialog.get(), QAccessible::ComboBox, name);
    }
    void pick(const QString& radio)
    {
        finding::press(finding::byName(m_dialog.get(), QAccessible::RadioButton, radio));
    }
    bool press(const QString& button)
    {
        return finding::press(finding::byName(m_dialog.get(), QAccessible::Button, button));
    }
    QStringList complaints()
    {
        QStringList out;
        for (const FindingLabel* label : m_dialog->findChildren<FindingLabel*>())
            for (const domain::Finding& finding : label->findings())
                out << finding.slug;
        return out;
    }
    const QString offline = QStringLiteral("Offline: prepare for a chosen version");

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibleInterfaces();
        QVERIFY(m_fixture.start());
        m_dialogs = std::make_unique<Dialogs>(&m_window);
    }
    void init() { strictUi(); }
    void cleanup() { m_dialog.reset(); }

    void nothingIsPreselected()
    {
        open();
        QCOMPARE(chooser(QStringLiteral("Environment"))->shown(), QStringLiteral("Choose…"));
        pick(offline);
        QCOMPARE(chooser(QStringLiteral("GitLab version"))->shown(), QStringLiteral("Choose…"));
        QCOMPARE(finding::namelessFocusable(m_dialog.get()), QStringList());
    }

    void missingThingsAreSaidBesideTheirFields()
    {
        open();
        QVERIFY(press(QStringLiteral("Add instance")));
        QTRY_COMPARE(complaints(), QStringList({QStringLiteral("instance-name-empty"),
                                       QStringLiteral("instance-url-missing"), QStringLiteral("token-empty")}));
        QTest::keyClicks(text(QStringLiteral("Name")), QStringLiteral("Acme"));
        pick(offline);
        QVERIFY(press(QStringLiteral("Add instance")));
        QTRY_COMPARE(complaints(), QStringList{QStringLiteral("instance-version-missing")});
        QVERIFY(m_dialog->isVisible());
    }

    void httpNeedsConsent()
    {
        open();
        QTest::keyClicks(text(QStringLiteral("Name")), QStringLiteral("Plain"));
        QTest::keyClicks(text(QStringLiteral("URL")), QStringLiteral("http://gitlab.example"));
        QTest::keyClicks(text(QStringLiteral("Access token")), QStringLiteral("secret"));
        QVERIFY(press(QStringLiteral("Add instance")));
        QTRY_COMPARE(complaints(), QStringList{QStringLiteral("http-needs-consent")});
        auto* form = m_dialog->findChild<InstanceForm*>();
        finding::control<QCheckBox>(
            m_dialog.get(), QAccessible::CheckBox, QStringLiteral("Allow sending the token over http://"))
            ->click();
        QVERIFY(form->validate());
        QVERIFY(form->instance().allowHttp);
        QTest::keyClicks(text(QStringLiteral("URL")), QStringLiteral("s"));
    }

    void anOfflineInstanceIsAdded()
    {
        open();
        QSignalSpy finished(m_dialog.get(), &InstanceDialog::finishedWith);
        QTest::keyClicks(text(QStringLiteral("Name")), QStringLiteral("Prepared"));
        pick(offline);
        Q_EMIT chooser(QStringLiteral("GitLab version"))->chosen(QStringLiteral("18.9"));
        Q_EMIT chooser(QStringLiteral("Environment"))->chosen(QStringLiteral("staging"));
        QTest::keyClicks(text(QStringLiteral("Folder (optional)")), QStringLiteral("Acme"));
        QVERIFY(press(QStringLiteral("Add instance")));
        QTRY_COMPARE(finished.count(), 1);
        const auto instance = m_fixture.answer(m_fixture.workspace().open(QStringLiteral("Prepared")));
        QVERIFY(instance && *instance);
        QCOMPARE((*instance)->instance().version.series(), QStringLiteral("18.9"));
        QCOMPARE((*instance)->instance().environment, QStringLiteral("staging"));
        QCOMPARE((*instance)->instance().folder, QStringLiteral("Acme"));
        QVERIFY((*instance)->instance().isOffline());
    }

    void aNameThatIsTakenIsSaidBesideTheName()
    {
        QVERIFY(m_fixture.offline(QStringLiteral("Taken"), {18, 9, 0, {}}));
        open();
        QTest::keyClicks(text(QStringLiteral("Name")), QStringLiteral("Taken"));
        pick(offline);
        Q_EMIT chooser(QStringLiteral("GitLab version"))->chosen(QStringLiteral("18.9"));
        QVERIFY(press(QStringLiteral("Add instance")));
        QTRY_COMPARE(complaints(), QStringList{QStringLiteral("name-taken")});
    }

    void anUnreachableServerIsSaidAndTheInstanceStays()
    {
        open();
        QSignalSpy finished(m_dialog.get(), &InstanceDialog::finishedWith);
        QTest::keyClicks(text(QStringLiteral("Name")), QStringLiteral("Nowhere"));
        QTest::keyClicks(text(QStringLiteral("URL")), QStringLiteral("https://127.0.0.1:9"));
        QTest::keyClicks(text(QStringLiteral("Access token")), QStringLiteral("glpat-abcdefghijklmnop"));
        auto* form = m_dialog->findChild<InstanceForm*>();
        QVERIFY(press(QStringLiteral("Add instance")));
        QTRY_VERIFY(!form->hasToken()); // the field lets go of it at once
        QTRY_VERIFY_WITH_TIMEOUT(!finding::names(m_dialog.get(), QAccessible::AlertMessage).isEmpty() &&
                                     finding::byName(m_dialog.get(), QAccessible::Button, QStringLiteral("Back")),
            15000);
        QVERIFY(press(QStringLiteral("Close")));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().toString(), QStringLiteral("Nowhere"));
    }

    void onlyATokenThatServesIsOfferedToBeKept()
    {
        const QString stored = QStringLiteral("Leave empty to keep the stored token");
        test::Double server(QStringLiteral("18.9.1"));
        QVERIFY2(server.isRunning(), qPrintable(server.error()));
        open();
        QTest::keyClicks(text(QStringLiteral("Name")), QStringLiteral("Acme"));
        QTest::keyClicks(text(QStringLiteral("URL")), server.url().toString());
        Q_EMIT chooser(QStringLiteral("Proxy"))->chosen(QString::number(int(domain::ProxyMode::None)));
        finding::control<QCheckBox>(
            m_dialog.get(), QAccessible::CheckBox, QStringLiteral("Allow sending the token over http://"))
            ->click();
        const auto offer = [&](const QByteArray& token, const QString& submit) {
            QTest::keyClicks(text(QStringLiteral("Access token")), QString::fromLatin1(token));
            QVERIFY(press(submit));
            QTRY_VERIFY_WITH_TIMEOUT(
                finding::byName(m_dialog.get(), QAccessible::Button, QStringLiteral("Back")), 20'000);
            QVERIFY(press(QStringLiteral("Back")));
            QTRY_VERIFY(text(QStringLiteral("Access token")));
        };
        offer("glpat-mistyped", QStringLiteral("Add instance"));
        QCOMPARE(text(QStringLiteral("Access token"))->placeholderText(), QString());
        offer(test::Double::token(), QStringLiteral("Save changes"));
        QCOMPARE(text(QStringLiteral("Access token"))->placeholderText(), stored);
        m_dialog.reset();
        const auto instance = m_fixture.answer(m_fixture.workspace().open(QStringLiteral("Acme")));
        QVERIFY(instance && *instance);
        open(*instance);
        QTRY_COMPARE(text(QStringLiteral("Access token"))->placeholderText(), stored);
        m_dialog.reset();
        QVERIFY(m_fixture.answer(m_fixture.workspace().logout((*instance)->instance())));
        open(*instance);
        QCOMPARE(text(QStringLiteral("Access token"))->placeholderText(), QString());
    }

    void editingKeepsWhatIsNotTouched()
    {
        auto instance = m_fixture.offline(QStringLiteral("Edited"), {18, 9, 0, {}});
        open(instance);
        QCOMPARE(text(QStringLiteral("Name"))->text(), QStringLiteral("Edited"));
        QCOMPARE(chooser(QStringLiteral("GitLab version"))->shown(), QStringLiteral("GitLab 18.9"));
        QCOMPARE(chooser(QStringLiteral("Environment"))->shown(), QStringLiteral("Development"));
        finding::control<QCheckBox>(m_dialog.get(), QAccessible::CheckBox, QStringLiteral("Read-only"))->click();
        QSignalSpy finished(m_dialog.get(), &InstanceDialog::finishedWith);
        QVERIFY(press(QStringLiteral("Save changes")));
        QTRY_COMPARE(finished.count(), 1);
        QTRY_VERIFY(instance->instance().readOnly);
        QCOMPARE(instance->instance().environment, QStringLiteral("development"));
    }

    void anOwnEnvironmentIsTyped()
    {
        open();
        pick(offline);
        Q_EMIT chooser(QStringLiteral("Environment"))->chosen(QStringLiteral("?"));
        QLineEdit* own = text(QStringLiteral("Environment name"));
        VERIFY_FOUND(own, m_dialog.get(), QAccessible::EditableText);
        QTest::keyClicks(own, QStringLiteral("training"));
        QCOMPARE(m_dialog->findChild<InstanceForm*>()->instance().environment, QStringLiteral("training"));
        QVERIFY(!m_dialog->findChild<InstanceForm*>()->instance().isProduction());
    }

    /// The password is asked for with the name, leaves its field when it is taken, and is no part of the instance.
    void aProxyMayWantALogin()
    {
        open();
        auto* form = m_dialog->findChild<InstanceForm*>();
        const QString user = QStringLiteral("Proxy user (optional)"), password = QStringLiteral("Proxy password");
        QVERIFY(!text(password) || !text(password)->isVisible());
        QTest::keyClicks(text(user), QStringLiteral("visitor"));
        QVERIFY(text(password)->isVisible());
        QCOMPARE(text(password)->echoMode(), QLineEdit::Password);
        QTest::keyClicks(text(password), QStringLiteral("open sesame"));
        QCOMPARE(form->instance().proxyUser, QStringLiteral("visitor"));
        QCOMPARE(form->takeProxyPassword()->bytes(), QByteArray("open sesame"));
        QVERIFY(text(password)->text().isEmpty());
        QVERIFY(!form->takeProxyPassword());
        Q_EMIT chooser(QStringLiteral("Proxy"))->chosen(QString::number(int(domain::ProxyMode::None)));
        QVERIFY(form->instance().proxyUser.isEmpty());
    }
};

QTEST_MAIN(InstanceDialogTest)
#include "instance_dialog_test.moc"
