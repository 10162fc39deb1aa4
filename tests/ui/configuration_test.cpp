// SPDX-License-Identifier: Apache-2.0
// The Configuration page: every setting of the version is there under GitLab's label, edits reach the draft, states are
// told.
#include "finding_widgets.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/configuration/configuration_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/check_runs.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/line_field.h"
#include "workspace_fixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace gatehouse;
using namespace gatehouse::ui;
using domain::Path;
using domain::Setting;
using domain::Value;

namespace {

const QString gatewayLabel = QStringLiteral("Local AI Gateway URL");
const QString timeoutLabel = QStringLiteral("AI Gateway request timeout");

Setting settingOf(const workspace::OpenInstance& instance, const char* key)
{
    return instance.draft().setting(QLatin1String(key));
}

} // namespace

class ConfigurationTest : public QObject {
    Q_OBJECT

    WorkspaceFixture m_fixture;
    QWidget m_window;
    Actions m_actions;
    std::unique_ptr<StatusLine> m_status;
    std::unique_ptr<CheckRuns> m_runs;
    std::unique_ptr<Dialogs> m_dialogs;
    std::unique_ptr<ConfigurationPage> m_page;
    std::shared_ptr<workspace::OpenInstance> m_instance;
    int m_number = 0;

    /// Rows that were built anew are shown by their layout, from the event loop.
    QLineEdit* text(const QString& label)
    {
        QLineEdit* found = nullptr;
        (void)QTest::qWaitFor(
            [&] { return (found = finding::control<QLineEdit>(m_page.get(), QAccessible::EditableText, label)); });
        return found;
    }
    QString description(QWidget* control)
    {
        return QAccessible::queryAccessibleInterface(control)->text(QAccessible::Description);
    }
    void open(std::shared_ptr<workspace::OpenInstance> instance)
    {
        m_instance = std::move(instance);
        m_page->setInstance(m_instance);
        m_page->show();
    }
    QString newName() { return QStringLiteral("Instance %1").arg(++m_number); }
    void type(QLineEdit* field, const QString& what)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, what);
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibleInterfaces();
        QVERIFY(m_fixture.start());
        m_status = std::make_unique<StatusLine>();
        m_runs = std::make_unique<CheckRuns>(m_fixture.workspace(), *m_status, nullptr);
        m_dialogs = std::make_unique<Dialogs>(&m_window);
        m_actions.add({action::editInstance, QStringLiteral("Edit"), {}}, this, [] {});
    }
    void init()
    {
        strictUi();
        m_page = std::make_unique<ConfigurationPage>(
            PageContext{m_fixture.workspace(), m_actions, *m_dialogs, *m_status, *m_runs}, nullptr);
        m_page->resize(900, 700);
    }
    void cleanup()
    {
        m_page.reset();
        m_instance.reset();
    }

    void everySettingOfTheVersionIsThereUnderItsLabel_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        for (const auto& [major, minor] : {std::pair{17, 9}, {18, 5}, {18, 9}, {19, 5}})
            QTest::addRow("%d.%d", major, minor) << major << minor;
    }
    void everySettingOfTheVersionIsThereUnderItsLabel()
    {
        QFETCH(int, major);
        QFETCH(int, minor);
        open(m_fixture.offline(newName(), {major, minor, 0, {}}));
        QVERIFY(m_instance);
        QVERIFY(!m_instance->capabilities().settings.isEmpty());
        for (const domain::EffectiveSetting& setting : m_instance->capabilities().settings) {
            using domain::SettingKind;
            const QAccessible::Role role =
                setting.spec->kind == SettingKind::Bool ? QAccessible::CheckBox
                : setting.spec->kind == SettingKind::Choice
                    ? (setting.choices.size() <= 4 ? QAccessible::Grouping : QAccessible::ComboBox)
                    : QAccessible::EditableText;
            VERIFY_FOUND(finding::byName(m_page.get(), role, setting.label), m_page.get(), role);
        }
        QCOMPARE(finding::namelessFocusable(m_page.get()), QStringList());
    }

    void typingIsOneUndoEntryUntilTheFocusLeaves()
    {
        open(m_fixture.sample(newName()));
        QVERIFY(m_instance);
        QLineEdit* url = text(gatewayLabel);
        VERIFY_FOUND(url, m_page.get(), QAccessible::EditableText);
        QCOMPARE(url->text(), QStringLiteral("http://gateway.example.internal:5052"));
        type(url, QStringLiteral("http://other.example:5052"));
        QCOMPARE(settingOf(*m_instance, "ai_gateway_url"), Setting(Value(QStringLiteral("http://other.example:5052"))));
        Q_EMIT static_cast<LineField*>(url)->typingEnded();
        type(url, QStringLiteral("http://third.example:5052"));
        m_instance->undo();
        QCOMPARE(settingOf(*m_instance, "ai_gateway_url"), Setting(Value(QStringLiteral("http://other.example:5052"))));
        QCOMPARE(url->text(), QStringLiteral("http://other.example:5052"));
        m_instance->undo();
        QCOMPARE(url->text(), QStringLiteral("http://gateway.example.internal:5052"));
        m_instance->redo();
        QCOMPARE(url->text(), QStringLiteral("http://other.example:5052"));
    }

    void undoBelongsToTheDraftNotToTheField()
    {
        open(m_fixture.sample(newName()));
        QLineEdit* url = text(gatewayLabel);
        type(url, QStringLiteral("x"));
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        override.ignore();
        QCoreApplication::sendEvent(url, &override);
        QVERIFY(!override.isAccepted());
    }

    void clearingAFieldThatMayBeEmptySaysNotSet()
    {
        open(m_fixture.sample(newName()));
        QLineEdit* url = text(gatewayLabel);
        url->setFocus();
        url->selectAll();
        QTest::keyClick(url, Qt::Key_Delete);
        QCOMPARE(settingOf(*m_instance, "ai_gateway_url"), Setting(Value(domain::Null{})));
        QVERIFY2(description(url).contains(QStringLiteral("Not set")), qPrintable(description(url)));
    }

    void aNumberTakesDigitsOnlyAndComesBackWhenLeftEmpty()
    {
        open(m_fixture.offline(newName(), {18, 9, 0, {}}));
        QLineEdit* timeout = text(timeoutLabel);
        type(timeout, QStringLiteral("1a2b0"));
        QCOMPARE(settingOf(*m_instance, "ai_gateway_timeout_seconds"), Setting(Value(qint64(120))));
        timeout->selectAll();
        QTest::keyClick(timeout, Qt::Key_Delete);
        QCOMPARE(timeout->text(), QString());
        QCOMPARE(settingOf(*m_instance, "ai_gateway_timeout_seconds"), Setting(Value(qint64(120))));
        QTest::keyClick(timeout, Qt::Key_Return);
        QCOMPARE(timeout->text(), QStringLiteral("120"));
    }

    void aFindingStandsBesideItsFieldAndFixMendsIt()
    {
        open(m_fixture.offline(newName(), {18, 5, 0, {}}));
        const QString label = QStringLiteral("Local URL for the GitLab Duo Agent Platform service");
        QLineEdit* url = text(label);
        VERIFY_FOUND(url, m_page.get(), QAccessible::EditableText);
        type(url, QStringLiteral("https://gateway.example.internal:50052"));
        QAccessibleInterface* fix = nullptr;
        (void)QTest::qWaitFor([&] {
            return (fix = finding::byName(m_page.get(), QAccessible::Button, QStringLiteral("Fix: ") + label));
        });
        VERIFY_FOUND(fix, m_page.get(), QAccessible::Button);
        QVERIFY(finding::press(fix));
        QTRY_COMPARE(settingOf(*m_instance, "duo_agent_platform_service_url"),
            Setting(Value(QStringLiteral("gateway.example.internal:50052"))));
        QCOMPARE(url->text(), QStringLiteral("gateway.example.internal:50052"));
        QVERIFY(!finding::byName(m_page.get(), QAccessible::Button, QStringLiteral("Fix: ") + label));
    }

    void aCheckBoxTurnsAndResets()
    {
        open(m_fixture.offline(newName(), {18, 9, 0, {}}));
        const QString label = QStringLiteral("Turn on features for GitLab Duo Core");
        auto* box = finding::control<QCheckBox>(m_page.get(), QAccessible::CheckBox, label);
        VERIFY_FOUND(box, m_page.get(), QAccessible::CheckBox);
        QVERIFY(!box->isChecked());
        QVERIFY2(description(box).contains(QStringLiteral("Not managed")), qPrintable(description(box)));
        box->click();
        QCOMPARE(settingOf(*m_instance, "duo_core_features_enabled"), Setting(Value(true)));
        QVERIFY(box->isChecked());
        QVERIFY(finding::press(finding::byName(m_page.get(), QAccessible::Button, QStringLiteral("Reset: ") + label)));
        QTRY_COMPARE(settingOf(*m_instance, "duo_core_features_enabled"), Setting(domain::NotManaged{}));
        QVERIFY(!box->isChecked());
    }

    void alwaysOffDisablesWhatNeedsDuoAndSaysWhy()
    {
        open(m_fixture.offline(newName(), {18, 9, 0, {}}));
        auto* core = finding::control<QCheckBox>(
            m_page.get(), QAccessible::CheckBox, QStringLiteral("Turn on features for GitLab Duo Core"));
        QVERIFY(core && core->isEnabled());
        auto* off =
            finding::control<QRadioButton>(m_page.get(), QAccessible::RadioButton, QStringLiteral("Always off"));
        VERIFY_FOUND(off, m_page.get(), QAccessible::RadioButton);
        off->click();
        QVERIFY(!core->isEnabled());
        QVERIFY2(description(core).contains(QStringLiteral("Always off")), qPrintable(description(core)));
        QAccessibleInterface* group =
            finding::byName(m_page.get(), QAccessible::Grouping, QStringLiteral("GitLab Duo availability"));
        QVERIFY2(group->text(QAccessible::Description).contains(QStringLiteral("every group and project")),
            qPrintable(group->text(QAccessible::Description)));
        m_instance->undo();
        QVERIFY(core->isEnabled());
        QVERIFY(!off->isChecked());
    }

    void whatOnlyTheBrowserChangesIsAState()
    {
        open(m_fixture.offline(newName(), {18, 9, 0, {}}));
        const QString label = QStringLiteral("Use beta models and features in GitLab Duo Self-Hosted");
        auto* box = finding::control<QCheckBox>(m_page.get(), QAccessible::CheckBox, label);
        VERIFY_FOUND(box, m_page.get(), QAccessible::CheckBox);
        QVERIFY(!box->isEnabled());
        auto* open = finding::control(m_page.get(), QAccessible::Button, QStringLiteral("Open in browser: ") + label);
        VERIFY_FOUND(open, m_page.get(), QAccessible::Button);
        QVERIFY(!open->isEnabled()); // an offline instance has no page to open
    }

    void aReadOnlyInstanceCannotBeEdited()
    {
        open(m_fixture.offline(newName(), {18, 9, 0, {}}, true));
        QLineEdit* url = text(gatewayLabel);
        VERIFY_FOUND(url, m_page.get(), QAccessible::EditableText);
        QVERIFY(!url->isEnabled());
        VERIFY_FOUND(
            finding::byName(m_page.get(), QAccessible::AlertMessage, QStringLiteral("This instance is read-only.")),
            m_page.get(), QAccessible::AlertMessage);
        QVERIFY(m_instance->changes().isEmpty());
    }

    void revealFindsTheFieldOfAPath()
    {
        open(m_fixture.sample(newName()));
        QVERIFY(m_page->reveal({Path::Part::Setting, QStringLiteral("ai_gateway_url"), {}}));
        QVERIFY(!m_page->reveal({Path::Part::Setting, QStringLiteral("no_such_setting"), {}}));
        QVERIFY(!m_page->reveal({Path::Part::Feature, QStringLiteral("duo_chat"), {}}));
    }

    void anotherInstanceTakesOverThePage()
    {
        open(m_fixture.sample(newName()));
        QCOMPARE(text(gatewayLabel)->text(), QStringLiteral("http://gateway.example.internal:5052"));
        open(m_fixture.offline(newName(), {17, 9, 0, {}}));
        QCOMPARE(text(gatewayLabel)->text(), QString());
        m_page->setInstance({});
    }
};

QTEST_MAIN(ConfigurationTest)
#include "configuration_test.moc"
