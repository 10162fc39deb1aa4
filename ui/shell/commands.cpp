// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commands.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/help.h"
#include "ui/pages/instances/instance_dialog.h"
#include "ui/shell/changes_bar.h"
#include "ui/shell/check_runs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"

#include <QActionGroup>
#include <QDesktopServices>
#include <QDir>
#include <QMenuBar>
#include <QUrl>

namespace gatehouse::ui {

using base::Done;
using base::Result;
using workspace::OpenInstance;

namespace {

const QString themePreference = QStringLiteral("window.theme");

/// "Assign Code Completion" -> "assign Code Completion"; "AI Gateway ..." stays.
QString inSentence(QString name)
{
    if (name.size() > 1 && name[1].isLower())
        name[0] = name[0].toLower();
    return name;
}

QString asFileName(QString name)
{
    static const QString unsafe = QStringLiteral("/\\:*?\"<>|");
    for (QChar& c : name)
        if (unsafe.contains(c) || c.isSpace())
            c = QLatin1Char('-');
    return name;
}

/// *Overview* has no page of its own: the help stays as it was left.
QString helpOf(const QString& page)
{
    return page == QLatin1String("changes") ? QStringLiteral("plan-and-apply") : page;
}

} // namespace

Commands::Commands(MainWindow& window, const QList<PageEntry>& pages) : QObject(&window), m_window(window)
{
    addActions();
    addMenus(pages);
    connect(&window.session(), &Session::pullingChanged, this, &Commands::refresh);
    refresh();
}

void Commands::addActions()
{
    Actions& actions = m_window.actions();
    Session& session = m_window.session();
    const QString documents = tr("Documents (*.yml *.yaml *.json)");
    actions.add(
        {action::addInstance, tr("&Add instance…"), QKeySequence::New, "add"}, this, [this] { editInstance(true); });
    actions.add({action::editInstance, tr("&Edit instance…"), {}, "edit"}, this, [this] { editInstance(false); });
    actions.add({action::removeInstance, tr("&Remove instance…"), {}, "delete"}, this, [this] { removeInstance(); });
    actions.add({action::switchInstance, tr("&Switch instance…"), QKeySequence(Qt::CTRL | Qt::Key_L)}, this,
        [this] { m_window.topBar().openSwitcher(); });
    actions.add({action::openSample, tr("Open the &sample"), {}}, &session, [&session] { session.openSample(); });
    actions.add({action::importFile, tr("&Import file…"), QKeySequence::Open, "import"}, this, [this, documents] {
        m_window.dialogs().openFile(
            tr("Import file"), documents, this, [this](const QString& path) { m_window.session().importFile(path); });
    });
    actions.add({action::exportFile, tr("E&xport draft…"), QKeySequence::Save, "export"}, this, [this, documents] {
        const QString name = asFileName(m_window.session().current()->instance().name) + QStringLiteral(".yml");
        m_window.dialogs().saveFile(tr("Export draft"), name, documents, this,
            [this](const QString& path) { m_window.session().exportFile(path); });
    });
    actions.add({action::quit, tr("&Quit"), QKeySequence::Quit}, &m_window, [this] { m_window.close(); });
    actions.add({action::pull, tr("&Pull"), QKeySequence::Refresh, "pull"}, &session, [&session] { session.pull(); });
    actions.add({action::check, tr("Chec&k"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), "run"}, this,
        [this] { m_window.turnTo(QStringLiteral("connectivity"), QStringLiteral("run")); });
    actions.add({action::undo, tr("&Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z), "undo"}, this,
        [this] { m_window.session().current()->undo(); });
    actions.add({action::redo, tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), "redo"}, this,
        [this] { m_window.session().current()->redo(); });
    actions.add({action::discard, tr("&Discard…"), {}, "discard"}, this, [this] { discard(); });
    actions.add({action::review, tr("Re&view and apply…"), QKeySequence(Qt::CTRL | Qt::Key_Return), "review"}, this,
        [this] { m_window.turnTo(QStringLiteral("changes"), QStringLiteral("plan")); });
    actions.add({action::addModel, tr("Add self-hosted &model"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), "add"},
        this, [this] { m_window.goTo(QStringLiteral("models"), QStringLiteral("add")); });
    const auto addTheme = [&](const char* id, const QString& text, theme::Preference preference) {
        actions.add({id, text, {}, "", true}, this, [this, preference] {
            useTheme(preference);
            m_window.session()
                .workspace()
                .setPreference(themePreference, theme::name(preference))
                .onAnswer(this, [](Result<Done>&) {});
        });
    };
    addTheme(action::themeSystem, tr("&System"), theme::Preference::System);
    addTheme(action::themeLight, tr("&Light"), theme::Preference::Light);
    addTheme(action::themeDark, tr("&Dark"), theme::Preference::Dark);
    actions.add({action::helpContents, tr("Help &contents"), QKeySequence(Qt::Key_F1)}, this,
        [this] { showHelp(helpOf(m_window.currentPageId())); });
    actions.add({action::showLog, tr("Show &log"), {}, "folder"}, this, [this] { showLog(); });
    actions.add({action::about, tr("&About Gatehouse"), {}}, this, [this] { about(); });
}

void Commands::addMenus(const QList<PageEntry>& pages)
{
    Actions& actions = m_window.actions();
    const auto fill = [&](QMenu* menu, std::initializer_list<const char*> ids) {
        for (const char* id : ids)
            *id == '-' ? void(menu->addSeparator()) : menu->addAction(&actions[id]);
    };
    QMenuBar* bar = m_window.menuBar();
    fill(bar->addMenu(tr("&File")), {action::importFile, action::exportFile, "-", action::quit});
    fill(bar->addMenu(tr("&Edit")),
        {action::undo, action::redo, "-", action::addModel, "-", action::discard, action::review});
    fill(bar->addMenu(tr("&Instance")), {action::switchInstance, action::pull, action::check, "-", action::addInstance,
                                            action::editInstance, action::removeInstance, "-", action::openSample});
    QMenu* view = bar->addMenu(tr("&View"));
    for (int i = 0; i < pages.size(); ++i) {
        const QString id = pages[i].id;
        auto* action = new QAction(this); // named by namePages(), as the instance's version has it
        action->setData(pages[i].labelId);
        action->setObjectName(QStringLiteral("page.") + id);
        m_pages << action;
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, &m_window, [this, id] { m_window.turnTo(id); });
        view->addAction(action);
    }
    view->addSeparator();
    QMenu* themes = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    for (const char* id : {action::themeSystem, action::themeLight, action::themeDark}) {
        group->addAction(&actions[id]);
        themes->addAction(&actions[id]);
    }
    actions[action::themeSystem].setChecked(true);
    fill(bar->addMenu(tr("&Help")), {action::helpContents, "-", action::showLog, action::about});
}

void Commands::refresh()
{
    Actions& actions = m_window.actions();
    const OpenInstance* instance = m_window.session().current().get();
    const bool any = instance != nullptr;
    const bool changed = any && !instance->changes().isEmpty();
    const bool editable = any && instance->mayEdit();
    for (const char* id : {action::editInstance, action::removeInstance, action::exportFile})
        actions[id].setEnabled(any);
    actions[action::importFile].setEnabled(editable);
    actions[action::addModel].setEnabled(editable);
    actions[action::switchInstance].setEnabled(!m_window.session().instances().isEmpty());
    QAction& pull = actions[action::pull];
    pull.setEnabled(any && !instance->instance().isOffline() && !m_window.session().isPulling());
    pull.setToolTip(any && instance->instance().isOffline()
                        ? tr("This instance is offline: it has no URL yet")
                        : tr("Read the server again (%1)").arg(pull.shortcut().toString(QKeySequence::NativeText)));
    QAction& check = actions[action::check];
    check.setEnabled(any && !m_window.runs().known(instance->instance().id).running);
    check.setToolTip(tr("Check every link of the chain (%1)").arg(check.shortcut().toString(QKeySequence::NativeText)));
    actions[action::discard].setEnabled(changed);
    actions[action::review].setEnabled(any);
    QAction& undo = actions[action::undo];
    undo.setEnabled(any && instance->canUndo());
    undo.setText(undo.isEnabled() ? tr("&Undo %1").arg(asLabel(inSentence(instance->undoName()))) : tr("&Undo"));
    QAction& redo = actions[action::redo];
    redo.setEnabled(any && instance->canRedo());
    redo.setText(redo.isEnabled() ? tr("&Redo %1").arg(asLabel(inSentence(instance->redoName()))) : tr("&Redo"));
}

void Commands::namePages()
{
    const domain::Catalogue& catalogue = m_window.session().workspace().catalogue();
    const OpenInstance* instance = m_window.session().current().get();
    const domain::Version version = instance                        ? instance->capabilities().version
                                    : catalogue.supported.isEmpty() ? domain::Version()
                                                                    : catalogue.supported.constLast();
    for (QAction* page : std::as_const(m_pages)) {
        page->setText(asLabel(pageTitle(page->data().toString(), catalogue, version)));
        page->setEnabled(instance);
    }
}

void Commands::useTheme(theme::Preference preference)
{
    const char* id = preference == theme::Preference::Light  ? action::themeLight
                     : preference == theme::Preference::Dark ? action::themeDark
                                                             : action::themeSystem;
    m_window.actions()[id].setChecked(true);
    theme::apply(preference);
}

void Commands::editInstance(bool add)
{
    Session& session = m_window.session();
    if (!add && !session.current())
        return;
    auto* dialog =
        new InstanceDialog(session.workspace(), m_window.dialogs(), add ? nullptr : session.current(), &m_window);
    connect(dialog, &InstanceDialog::finishedWith, &session, [&session, add](const QString& name) {
        if (add || !session.current() || session.current()->instance().name != name)
            session.open(name);
    });
    m_window.dialogs().show(dialog);
}

void Commands::removeInstance()
{
    const auto& current = m_window.session().current();
    if (!current)
        return;
    m_window.dialogs().confirm({tr("Remove instance"), tr("Remove %1 from Gatehouse?").arg(current->instance().name),
                                   tr("Its draft, its history and its secrets here go with it. GitLab itself is not "
                                      "touched. This cannot be undone."),
                                   {tr("Remove")}, true},
        this, [this] { m_window.session().removeCurrent(); });
}

void Commands::discard()
{
    const auto& current = m_window.session().current();
    if (!current || current->changes().isEmpty())
        return;
    m_window.dialogs().confirm(
        {tr("Discard changes"), tr("Discard all changes of this draft?"),
            changesText(current->changes()) + QLatin1Char('\n') + tr("Undo brings them back."), {tr("Discard")}, true},
        this, [this] {
            if (m_window.session().current())
                m_window.session().current()->discard();
        });
}

void Commands::showHelp(const QString& page)
{
    if (!m_help)
        m_help = new Help(m_window.session().workspace().checkCatalogue(), &m_window);
    if (!page.isEmpty())
        m_help->turnTo(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void Commands::showLog()
{
    const QString folder = QDir(m_window.session().workspace().home()).filePath(QStringLiteral("log"));
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_window.banners().show(
        QStringLiteral("log"), {Banner::Kind::Note, tr("The log is in %1").arg(QDir::toNativeSeparators(folder)),
                                   tr("Nothing on this system opens folders; copy the path instead."), {}});
}

void Commands::about()
{
    m_window.dialogs().show(new AboutDialog(m_window.session().workspace(), &m_window));
}

} // namespace gatehouse::ui
