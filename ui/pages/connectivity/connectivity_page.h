// SPDX-License-Identifier: Apache-2.0
// The page *Connectivity*: runs of the ladder as a tree that fills, with cause and remedy beside it.
#pragma once

#include "ui/pages/connectivity/check_nodes.h"
#include "ui/pages/page.h"

#include <QTimer>

class QAction;
class QStackedWidget;

namespace gatehouse::ui {

class CheckDetails;
class CheckTools;
class CheckTree;
class CheckView;

class ConnectivityPage : public Page {
    Q_OBJECT
public:
    ConnectivityPage(const PageContext& context, QWidget* parent);

    /// "run": everything; "run <targets, a line each>"; "test <the same>", calling models; "show <id of a check>";
    /// "explain"; "host".
    void request(const QString& what) override;

protected:
    void opened() override;
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildRuns();
    QWidget* buildEmpty();
    void addActions();
    QAction* addAction(const char* id, const QString& text, const char* icon, std::function<void()> run);

    [[nodiscard]] bool allOnServer(const domain::Scope& scope) const;
    /// `callModels`: also when the box does not allow it.
    void run(const domain::Scope& scope, const QList<domain::CheckResult>& fromHosts = {}, bool callModels = false);
    void runPart();
    void runSubject();
    void runFailed();
    void explain();
    void hostScript();
    void chooseUser();
    void save(workspace::ReportFormat format);
    [[nodiscard]] std::optional<domain::CheckRun> shown() const;
    void fetch(const QString& id, std::optional<domain::CheckRun>& into);

    void showRun();
    void showProgress();
    void showOutcome(const std::optional<domain::CheckRun>& run);
    void showDetails();
    void updateActions();
    void showMenu(const QPoint& at);
    void open(const QModelIndex& index);
    void jump(const QString& key);
    void endedHere();
    void selectWorst(const domain::CheckRun& run);
    [[nodiscard]] CheckWords words() const;

    CheckTools* m_tools;
    CheckTree* m_tree;
    CheckView* m_view;
    CheckDetails* m_details;
    QStackedWidget* m_stack;
    QTimer m_clock;
    std::optional<domain::CheckRun> m_stored; ///< chosen from the history
    std::optional<domain::CheckRun> m_compared;
    QHash<QString, domain::CheckDifference> m_differences;
    workspace::AsUser m_asUser; ///< of this instance, as long as it is shown
    QString m_wanted;           ///< key to select once it is there
    bool m_picked = false;      ///< somebody chose a row while the run goes on
    bool m_selectWorst = false; ///< a run ended: what is wrong is shown
    bool m_first = true;        ///< nothing of this instance was shown yet

    QAction* m_run;
    QAction* m_runPart;
    QAction* m_runSubject;
    QAction* m_runFailed;
    QAction* m_draft;
    QAction* m_cancel;
    QAction* m_host;
    QAction* m_user;
    QList<QAction*> m_reports;
};

} // namespace gatehouse::ui
