// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "base/words.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/instances/welcome.h"
#include "ui/shell/changes_bar.h"
#include "ui/shell/check_runs.h"
#include "ui/shell/commands.h"
#include "ui/shell/page_list.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui {

using base::Done;
using base::Result;
using domain::Path;
using workspace::OpenInstance;
using workspace::SecretsState;

namespace {

const QString themePreference = QStringLiteral("window.theme");
const QString geometryPreference = QStringLiteral("window.geometry");
const QString pagePreference = QStringLiteral("window.page");

QFrame* rule(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    return line;
}

} // namespace

MainWindow::MainWindow(workspace::Workspace& workspace, QList<PageEntry> pages)
    : m_workspace(workspace), m_entries(std::move(pages))
{
    setWindowTitle(QStringLiteral("Gatehouse"));
    resize(QSize(1240, 800).boundedTo(
        screen()->availableSize() * 9 / 10)); // without asking fonts, which would be loaded for it
}

void MainWindow::build()
{
    m_actions = new Actions(this);
    m_dialogs = new Dialogs(this);
    m_status = new StatusLine(this);
    m_session = new Session(m_workspace, *m_status, this);
    m_runs = new CheckRuns(m_workspace, *m_status, this);
    m_commands = new Commands(*this, m_entries);
    auto* frame = new QWidget(this);
    m_top = new TopBar(*m_actions, frame);
    m_list = new PageList(m_entries, frame);
    m_banners = new BannerStack(frame);
    m_stack = new QStackedWidget(frame);
    m_changes = new ChangesBar(*m_actions, frame);
    m_banners->layout()->setContentsMargins(theme::grid * 3, theme::grid * 3 / 2, theme::grid * 3, 0);

    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(m_banners);
    centre->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_list);
    m_listRule = rule(Qt::Vertical, frame);
    middle->addWidget(m_listRule);
    middle->addLayout(centre, 1);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(rule(Qt::Horizontal, frame));
    column->addLayout(middle, 1);
    column->addWidget(rule(Qt::Horizontal, frame));
    column->addWidget(m_changes);
    column->addWidget(m_status);
    setCentralWidget(frame);

    connect(m_list, &PageList::pageChosen, this, [this](const QString& id) { goTo(id); });
    connect(m_top, &TopBar::instanceChosen, m_session, &Session::open);
    connect(m_top, &TopBar::addRequested, &(*m_actions)[action::addInstance], &QAction::trigger);
    connect(m_changes, &ChangesBar::findingActivated, this, &MainWindow::goToPath);
    connect(m_session, &Session::instancesChanged, this, [this] { m_top->setInstances(m_session->instances()); });
    connect(m_session, &Session::currentChanged, this, &MainWindow::adopt);
    connect(m_session, &Session::pulled, this, &MainWindow::tellPull);
    connect(m_runs, &CheckRuns::changed, this, &MainWindow::showChecks);
    connect(m_session, &Session::failed, this,
        [this](const QString& about, const base::Error& e) { m_banners->show(about, e); });
    connect(
        m_session, &Session::succeeded, this, [this](const QString& about, const QString& text, const QString& more) {
            m_banners->show(about, {Banner::Kind::Success, text, more, {}});
        });
    connect(&m_workspace, &workspace::Workspace::secretsStateChanged, this, &MainWindow::tellSecrets);
}

MainWindow::~MainWindow() = default;

void MainWindow::start(const QString& wantedInstance)
{
    m_session->start(wantedInstance);
    m_actions->loadIcons();
    m_list->loadIcons();
    setWindowIcon(QIcon(QStringLiteral(":/icons/gatehouse.svg")));
}

void MainWindow::tellUncleanEnd(int ends)
{
    if (ends <= 0)
        return;
    auto* banner = m_banners->show(QStringLiteral("unclean"),
        {Banner::Kind::Note, tr("Gatehouse did not end cleanly last time."),
            tr("Drafts are saved as you type, so nothing should be missing. The log may say why it ended."), {}});
    banner->addButton(
        tr("Show log"), &(*m_actions)[action::showLog], [this] { (*m_actions)[action::showLog].trigger(); });
}

Page* MainWindow::goTo(const QString& pageId, const QString& what)
{
    const auto entry =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const PageEntry& e) { return e.id == pageId; });
    if (entry == m_entries.cend())
        return nullptr;
    Page*& page = m_pages[pageId];
    if (!page) {
        page = entry->build({m_workspace, *m_actions, *m_dialogs, *m_status, *m_runs}, m_stack);
        connect(page, &Page::goTo, this, &MainWindow::goTo);
        connect(page, &Page::goToPath, this, &MainWindow::goToPath);
        connect(page, &Page::helpWanted, m_commands, &Commands::showHelp);
        m_stack->addWidget(page);
    }
    m_currentPage = pageId;
    m_list->setCurrentPage(pageId);
    if (m_shown) {
        page->setInstance(m_shown);
        m_stack->setCurrentWidget(page);
        if (!what.isEmpty())
            page->request(what);
    }
    return page;
}

void MainWindow::turnTo(const QString& pageId, const QString& what)
{
    if (pageId != m_currentPage && focusWidget())
        focusWidget()->clearFocus(); // else the stack gives it to any control of the page, as one that drops a change
    Page* page = goTo(pageId, what);
    if (page && m_shown)
        page->takeFocus();
}

void MainWindow::goToPath(const Path& path)
{
    QString page = QStringLiteral("configuration");
    if (path.part == Path::Part::Model)
        page = QStringLiteral("models");
    else if (path.part == Path::Part::Feature || path.part == Path::Part::AllowList)
        page = QStringLiteral("features");
    if (Page* shown = goTo(page))
        shown->reveal(path);
}

void MainWindow::adopt()
{
    if (m_shown)
        m_shown->disconnect(this);
    m_shown = m_session->current();
    for (const char* about : {"open", "pull", "import", "unfinished", "reloaded", "save"})
        m_banners->remove(QLatin1String(about));
    m_list->setVisible(m_shown != nullptr);
    m_listRule->setVisible(m_shown != nullptr);
    m_top->setInstance(m_shown.get());
    if (!m_shown) {
        for (Page* page : std::as_const(m_pages))
            page->setInstance({});
        if (!m_welcome) {
            m_welcome = new Welcome(*m_actions, m_stack);
            m_stack->addWidget(m_welcome);
        }
        m_stack->setCurrentWidget(m_welcome);
        refresh();
        return;
    }
    connect(m_shown.get(), &OpenInstance::changed, this, &MainWindow::refresh);
    connect(m_shown.get(), &OpenInstance::instanceChanged, this, &MainWindow::refresh);
    connect(m_shown.get(), &OpenInstance::reloaded, this, [this] {
        m_banners->show(QStringLiteral("reloaded"), {Banner::Kind::Note, tr("Another program changed this draft."),
                                                        tr("Its changes were read and yours were laid on top; nothing "
                                                           "was dropped. Review the changes before you apply."),
                                                        {}});
    });
    connect(m_shown.get(), &OpenInstance::saveFailed, this,
        [this](const base::Error& e) { m_banners->show(QStringLiteral("save"), e); });
    goTo(m_currentPage.isEmpty() && !m_entries.isEmpty() ? m_entries.constFirst().id : m_currentPage);
    for (Page* page : std::as_const(m_pages))
        page->setInstance(m_shown);
    refresh();
    tellUnfinished();
}

void MainWindow::refresh()
{
    const OpenInstance* instance = m_shown.get();
    m_list->setInstance(m_workspace, instance);
    showChecks();
    m_changes->setInstance(instance);
    m_top->refresh();
    setWindowTitle(instance ? tr("%1 - Gatehouse").arg(instance->instance().name) : tr("Gatehouse"));
    if (instance && !instance->unfinished())
        m_banners->remove(QStringLiteral("unfinished"));
    m_commands->refresh();
    m_commands->namePages();
}

void MainWindow::showChecks()
{
    m_list->setChecks(m_shown ? m_runs->of(*m_shown).latest : domain::LatestChecks());
    m_commands->refresh();
}

void MainWindow::tellUnfinished()
{
    if (!m_shown->unfinished())
        return;
    auto* banner = m_banners->show(
        QStringLiteral("unfinished"), {Banner::Kind::Warning, tr("An apply on this instance was interrupted."),
                                          tr("Resume reads back what arrived and goes on with the rest. Abandon reads "
                                             "back, closes it and keeps the snapshot."),
                                          {}});
    banner->setCloseable(false);
    banner->addButton(tr("Resume"), this, [this] { goTo(QStringLiteral("changes"), QStringLiteral("resume")); });
    banner->addButton(tr("Abandon"), this, [this] { goTo(QStringLiteral("changes"), QStringLiteral("abandon")); });
}

void MainWindow::tellSecrets()
{
    const SecretsState state = m_workspace.secretsState();
    if (state == SecretsState::NotProbed || state == SecretsState::Working)
        return m_banners->remove(QStringLiteral("secrets"));
    const base::Words words = base::words(
        state == SecretsState::Locked ? QStringLiteral("secrets-locked") : QStringLiteral("secrets-absent"));
    m_banners->show(QStringLiteral("secrets"), {Banner::Kind::Warning, words.message, words.remedy, {}});
}

void MainWindow::tellPull(const workspace::PullReport& report)
{
    m_status->say(tr("Read %1: %2 settings, %3 models, %4 features")
                      .arg(m_shown->instance().name)
                      .arg(report.settings)
                      .arg(report.models)
                      .arg(report.features));
    m_banners->remove(QStringLiteral("pull"));
    if (report.problem)
        m_banners->show(QStringLiteral("pull"), *report.problem);
    if (report.conflicts.isEmpty())
        return m_banners->remove(QStringLiteral("conflicts"));
    const int n = int(report.conflicts.size());
    auto* banner = m_banners->show(QStringLiteral("conflicts"),
        {Banner::Kind::Warning,
            n == 1 ? tr("1 change conflicts with what the server has now.")
                   : tr("%n changes conflict with what the server has now.", nullptr, n),
            tr("Choose yours or theirs for each before you apply; nothing was dropped."), {}});
    banner->addButton(
        tr("Settle conflicts"), this, [this] { goTo(QStringLiteral("changes"), QStringLiteral("plan")); });
}

void MainWindow::restore(std::function<void()> restored)
{
    // One answer each, in the order of the worker's queue: the last one ends it.
    m_workspace.preference(themePreference).onAnswer(this, [this](Result<QString>& theme) {
        if (theme && !theme->isEmpty())
            m_commands->useTheme(theme::preferenceFromName(*theme));
    });
    m_workspace.preference(pagePreference).onAnswer(this, [this](Result<QString>& page) {
        if (page && m_currentPage.isEmpty())
            m_currentPage = *page;
    });
    m_workspace.preference(geometryPreference)
        .onAnswer(this, [this, restored = std::move(restored)](Result<QString>& geometry) {
            if (geometry && !geometry->isEmpty())
                restoreGeometry(QByteArray::fromBase64(geometry->toLatin1()));
            restored();
        });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closing)
        return QMainWindow::closeEvent(event);
    // What autosave still holds back is written first; the window goes when that is answered, never before.
    event->ignore();
    m_closing = true;
    m_workspace.setPreference(geometryPreference, QString::fromLatin1(saveGeometry().toBase64()))
        .onAnswer(this, [](Result<Done>&) {});
    m_workspace.setPreference(pagePreference, m_currentPage).onAnswer(this, [](Result<Done>&) {});
    if (!m_shown)
        return void(QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection));
    m_shown->flush().onAnswer(this, [this](Result<Done>& flushed) {
        if (!flushed) {
            m_closing = false;
            m_banners->show(QStringLiteral("save"), flushed.error());
            return;
        }
        close();
    });
}

} // namespace gatehouse::ui
