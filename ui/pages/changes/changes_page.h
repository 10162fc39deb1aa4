// SPDX-License-Identifier: Apache-2.0
// The page *Changes*: the plan, what stands in its way, the apply while it runs, and what came of it.
#pragma once

#include "base/operation.h"
#include "ui/pages/changes/apply_bar.h"
#include "ui/pages/changes/step_line.h"
#include "ui/pages/page.h"

class QVBoxLayout;

namespace gatehouse::ui {

class BlockingList;
class ConflictList;
class PlanHead;
class PlanList;
class TintedLabel;

class ChangesPage : public Page {
    Q_OBJECT
public:
    ChangesPage(const PageContext& context, QWidget* parent);

    /// "resume", "abandon": an interrupted apply. "plan": what is in the draft now, not the apply that ended.
    void request(const QString& what) override;

protected:
    void opened() override;
    void refresh() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    void showPlan();
    void showReport(const workspace::ApplyReport& report);
    void showNotes(const domain::Plan& plan);
    void showNeeds();
    void tellOffline();
    [[nodiscard]] PlanWords words() const;
    [[nodiscard]] QString obstacle() const;

    void apply();
    void resume();
    void abandon();
    void run(const QString& what, const base::Operation<workspace::ApplyReport>& operation);
    void stepChanged(int step, domain::StepState state, const QString& serverWords);
    void finished(const base::Result<workspace::ApplyReport>& answer);
    void tell(const workspace::ApplyReport& report);
    void planAgain();

    static constexpr char resultBanner[] = "result";
    static constexpr char unfinishedBanner[] = "unfinished";

    ApplyMode m_mode = ApplyMode::Planning;
    domain::Plan m_plan;
    PlanWords m_words; ///< of the plan that is shown; an apply goes on using them
    workspace::ApplyReport m_report;
    domain::Changes m_left; ///< the draft's changes when the apply ended
    base::Operation<workspace::ApplyReport> m_operation;
    const workspace::OpenInstance* m_running = nullptr; ///< whose apply the page follows
    bool m_stepSeen = false;
    bool m_stopping = false;

    PlanHead* m_head;
    TintedLabel* m_empty;
    QVBoxLayout* m_notes;
    BlockingList* m_blocking;
    ConflictList* m_conflicts;
    PlanList* m_list;
    ApplyBar* m_bar;
};

} // namespace gatehouse::ui
