// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/outcome.h"

#include "ui/pages/changes/changes_page.h"

#include <algorithm>

namespace gatehouse::ui {

using workspace::ApplyOutcome;
using workspace::ApplyReport;

namespace {

int done(const ApplyReport& report)
{
    return int(std::count_if(report.steps.cbegin(), report.steps.cend(),
        [](const workspace::StepReport& s) { return s.state == domain::StepState::DoneState; }));
}

} // namespace

Banner::Message outcomeMessage(const ApplyReport& report)
{
    const int all = int(report.steps.size());
    Banner::Message out;
    switch (report.outcome) {
    case ApplyOutcome::AllDone:
        out.kind = Banner::Kind::Success;
        out.text = all == 1 ? ChangesPage::tr("Applied 1 step.") : ChangesPage::tr("Applied %1 steps.").arg(all);
        out.remedy = report.verified ? ChangesPage::tr("Read back from the server: everything holds.")
                                     : ChangesPage::tr("The server could not be read back.");
        break;
    case ApplyOutcome::Nothing:
        out.text = ChangesPage::tr("There was nothing to do.");
        break;
    case ApplyOutcome::Unknown:
        out.kind = Banner::Kind::Warning;
        out.text = ChangesPage::tr("The outcome of some steps is not known.");
        out.remedy = ChangesPage::tr("Read again; nothing is sent a second time before that.");
        break;
    case ApplyOutcome::Partial:
    case ApplyOutcome::Refused:
    case ApplyOutcome::Conflict:
        out.kind = done(report) > 0 ? Banner::Kind::Warning : Banner::Kind::Error;
        out.text = ChangesPage::tr("%1 of %2 steps are done.").arg(done(report)).arg(all);
        out.remedy =
            report.verified
                ? ChangesPage::tr("Read back from the server; what does not hold stands below, and stays in the draft.")
                : ChangesPage::tr("What was refused or skipped stands below, and stays in the draft.");
        break;
    }
    return out;
}

Banner::Message unfinishedMessage(const ApplyReport& report)
{
    return {Banner::Kind::Warning,
        ChangesPage::tr("The apply did not come to its end: %1 of %2 steps are done.")
            .arg(done(report))
            .arg(report.steps.size()),
        ChangesPage::tr("Resume reads the server back first, so that nothing is sent twice, and goes on with the rest. "
                        "Abandon reads "
                        "back and closes it."),
        {}};
}

} // namespace gatehouse::ui
