// SPDX-License-Identifier: Apache-2.0
// Applying on the changes page: the run, its end, what is left of an interrupted one.
#include "ui/dialogs/dialogs.h"
#include "ui/pages/changes/changes_page.h"
#include "ui/pages/changes/outcome.h"
#include "ui/pages/changes/plan_list.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/banner.h"

namespace gatehouse::ui {

using workspace::ApplyReport;

void ChangesPage::apply()
{
    workspace::ApplyOptions options;
    if (const QString name = m_bar->confirmation(); !name.isEmpty())
        options.confirmation = name;
    options.expected = m_plan;
    options.doneByHand = m_list->ticked();
    run(tr("Applying to %1").arg(instance()->instance().name), instance()->apply(options));
}

void ChangesPage::resume()
{
    workspace::ApplyOptions options;
    if (const QString name = m_bar->confirmation(); !name.isEmpty())
        options.confirmation = name;
    options.doneByHand = m_list->ticked();
    run(tr("Resuming on %1").arg(instance()->instance().name), instance()->resume(options));
}

void ChangesPage::abandon()
{
    context().dialogs.confirm(
        {tr("Abandon the apply"), tr("Close the interrupted apply of %1?").arg(instance()->instance().name),
            tr("Gatehouse reads the server back, notes what took and what did not, and keeps the snapshot from before. "
               "Nothing more is sent; what is left stays in the draft."),
            {tr("Abandon")}, true},
        this, [this] {
            if (instance())
                run(tr("Reading back %1").arg(instance()->instance().name), instance()->abandon());
        });
}

void ChangesPage::run(const QString& what, const base::Operation<ApplyReport>& operation)
{
    m_operation = operation;
    const bool fromPlan = m_mode == ApplyMode::Planning;
    m_mode = ApplyMode::Applying;
    m_running = instance();
    m_stepSeen = !fromPlan;
    m_stopping = false;
    banners().remove(QLatin1String(resultBanner));
    banners().remove(QLatin1String(unfinishedBanner));
    if (fromPlan)
        showPlan(); // without its buttons
    showNeeds();
    // The instance is kept until the answer, whatever the window shows meanwhile: an apply is never dropped half-way.
    context().status.run<ApplyReport>(
        what, operation, this, [this, kept = shared()](base::Result<ApplyReport>& answer) {
            m_running = nullptr;
            if (instance() == kept.get())
                finished(answer);
        });
}

void ChangesPage::stepChanged(int step, domain::StepState state, const QString& serverWords)
{
    if (m_mode != ApplyMode::Applying)
        return;
    m_stepSeen = true;
    m_list->setProgress(step, state, serverWords);
}

void ChangesPage::finished(const base::Result<ApplyReport>& answer)
{
    m_stopping = false;
    if (!answer) {
        m_mode = ApplyMode::Planning; // nothing was sent
        refresh();
        banners().show(QLatin1String(resultBanner), answer.error());
        return;
    }
    if (answer->steps.isEmpty()) {
        m_mode = ApplyMode::Planning;
        refresh();
        banners().show(QLatin1String(resultBanner),
            {Banner::Kind::Note, tr("There was nothing left to do."), tr("The server has what the draft wants."), {}});
        return;
    }
    m_mode = instance()->unfinished() ? ApplyMode::Unfinished : ApplyMode::Finished;
    m_left = instance()->changes();
    showReport(*answer);
}

void ChangesPage::tell(const ApplyReport& report)
{
    if (m_mode != ApplyMode::Unfinished)
        return void(banners().show(QLatin1String(resultBanner), outcomeMessage(report)));
    Banner* banner = banners().show(QLatin1String(unfinishedBanner), unfinishedMessage(report));
    banner->setCloseable(false);
}

void ChangesPage::planAgain()
{
    m_mode = ApplyMode::Planning;
    m_report = {};
    banners().remove(QLatin1String(resultBanner));
    refresh();
}

void ChangesPage::showEvent(QShowEvent* event)
{
    // Somebody who edited elsewhere and comes back wants to see that, not the results from before.
    if (instance() && m_mode == ApplyMode::Finished && instance()->changes() != m_left)
        planAgain();
    Page::showEvent(event);
}

void ChangesPage::request(const QString& what)
{
    if (instance() && m_mode == ApplyMode::Finished && what == QLatin1String("plan"))
        return planAgain();
    if (!instance() || m_mode != ApplyMode::Unfinished)
        return;
    if (what == QLatin1String("abandon"))
        return abandon();
    if (what != QLatin1String("resume"))
        return;
    if (m_bar->missing().isEmpty())
        resume();
    else
        m_bar->focusConfirmation();
}

} // namespace gatehouse::ui
