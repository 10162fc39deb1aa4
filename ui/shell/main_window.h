// SPDX-License-Identifier: Apache-2.0
// The window is a frame only: bars around a stack of pages, banners, and the wiring between session, actions and pages.
#pragma once

#include "ui/pages/page.h"
#include "ui/shell/actions.h"
#include "ui/shell/session.h"

#include <QMainWindow>

class QStackedWidget;

namespace gatehouse::ui {

class BannerStack;
class ChangesBar;
class CheckRuns;
class Commands;
class Dialogs;
class PageList;
class TopBar;
class Welcome;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(workspace::Workspace& workspace, QList<PageEntry> pages);
    ~MainWindow() override;

    /// Fills the frame. Called after show() and before the first event: the window is on its way to the screen
    /// meanwhile, and its first paint has the contents. Everything below needs it.
    void build();
    /// After the workspace has started: theme, page and geometry as they were.
    void restore(std::function<void()> restored);
    /// Opens the instance of decision 32 and loads what the first paint does without.
    void start(const QString& wantedInstance);
    /// Says how an earlier run ended, when it ended uncleanly (decision 34).
    void tellUncleanEnd(int ends);

    /// Builds the page at its first visit. `what` is handed to its request().
    Page* goTo(const QString& pageId, const QString& what = {});
    /// The same for a shortcut or a menu: the focus goes along.
    void turnTo(const QString& pageId, const QString& what = {});
    void goToPath(const domain::Path& path);
    [[nodiscard]] QString currentPageId() const { return m_currentPage; }
    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    [[nodiscard]] Dialogs& dialogs() { return *m_dialogs; }
    [[nodiscard]] BannerStack& banners() { return *m_banners; }
    [[nodiscard]] TopBar& topBar() { return *m_top; }
    [[nodiscard]] CheckRuns& runs() { return *m_runs; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void adopt();   ///< the session shows another instance
    void refresh(); ///< the instance changed
    void showChecks();
    void tellUnfinished();
    void tellSecrets();
    void tellPull(const workspace::PullReport& report);

    workspace::Workspace& m_workspace;
    QList<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    QString m_currentPage;
    Actions* m_actions = nullptr;
    Dialogs* m_dialogs = nullptr;
    StatusLine* m_status = nullptr;
    Session* m_session = nullptr;
    CheckRuns* m_runs = nullptr;
    Commands* m_commands = nullptr;
    TopBar* m_top = nullptr;
    PageList* m_list = nullptr;
    QWidget* m_listRule = nullptr;
    BannerStack* m_banners = nullptr;
    QStackedWidget* m_stack = nullptr;
    ChangesBar* m_changes = nullptr;
    Welcome* m_welcome = nullptr;
    std::shared_ptr<workspace::OpenInstance> m_shown;
    bool m_closing = false;
};

} // namespace gatehouse::ui
