// SPDX-License-Identifier: Apache-2.0
// The rules of decision 14 for outcomes and exit codes stand here.
#include "workspace/reports.h"

#include "domain/change.h"

#include <algorithm>

namespace gatehouse::workspace {

using namespace domain;

namespace {

QStringList displayed(const QStringList& paths, const Configuration& draft, const Configuration& fallback)
{
    QStringList out;
    for (const QString& text : paths)
        if (const auto path = Path::fromText(text))
            out.append(displayPath(*path, draft, fallback));
    return out;
}

bool forLackOfPermission(const StepReport& step)
{
    return step.errorSlug == QLatin1String("not-permitted") || step.errorSlug == QLatin1String("token-not-accepted") ||
           step.errorSlug == QLatin1String("token-lacks-scope") || step.errorSlug == QLatin1String("key-not-at-hand") ||
           step.errorSlug == QLatin1String("not-administrator");
}

ApplyOutcome outcomeOf(const QList<StepReport>& steps)
{
    int done = 0, unknown = 0, other = 0;
    for (const StepReport& step : steps) {
        if (step.state == StepState::DoneState)
            ++done;
        else if (step.state == StepState::Unknown || step.state == StepState::Intended)
            ++unknown;
        else
            ++other;
    }
    if (unknown > 0)
        return ApplyOutcome::Unknown;
    if (other == 0)
        return done > 0 ? ApplyOutcome::AllDone : ApplyOutcome::Nothing;
    return done > 0 ? ApplyOutcome::Partial : ApplyOutcome::Refused;
}

} // namespace

ApplyReport reportOf(const storage::Journal& journal, const Configuration& draft, const Configuration& fallback)
{
    ApplyReport report;
    report.started = journal.started;
    report.snapshotBefore = journal.snapshotBefore;
    report.snapshotAfter = journal.snapshotAfter;
    for (const storage::JournalStep& row : journal.steps) {
        StepReport step;
        step.step = row.step;
        step.state = row.state;
        step.errorSlug = row.errorSlug;
        step.errorArgs = row.errorArgs;
        step.serverWords = row.serverWords;
        step.held = displayed(row.held, draft, fallback);
        step.notHeld = displayed(row.notHeld, draft, fallback);
        report.byHandLeft |= row.step.kind == StepKind::ByHandStep && row.state != StepState::DoneState;
        report.steps.append(step);
    }
    report.outcome = outcomeOf(report.steps);
    if (report.outcome == ApplyOutcome::Refused)
        report.permission = std::all_of(report.steps.cbegin(), report.steps.cend(), [](const StepReport& s) {
            return s.state != StepState::Refused || forLackOfPermission(s);
        }) && std::any_of(report.steps.cbegin(), report.steps.cend(), [](const StepReport& s) {
            return s.state == StepState::Refused;
        });
    return report;
}

PullReport reportOf(const gitlab::Reading& reading)
{
    PullReport report;
    const Configuration& c = reading.configuration;
    report.gitlab = reading.observed.version;
    report.settings = int(c.settings.size());
    report.models = int(c.models.size());
    report.features = int(reading.observed.rows.size());
    for (const QString& key : c.notVisible)
        report.notVisible.append(QStringLiteral("settings/") + key);
    report.requests = reading.requests;
    report.bytes = reading.bytes;
    for (const auto& failure : reading.failed) {
        report.failed.append({failure.part, failure.error});
        if (reading.ancillaryOnly)
            continue; // licence and token facts are shown when they are there; nothing hangs on them
        // Lack of permission is named before anything else (decision 6a).
        if (!report.problem || (failure.error.kind == base::ErrorKind::NotPermitted &&
                                   report.problem->kind != base::ErrorKind::NotPermitted))
            report.problem = failure.error;
    }
    return report;
}

int ApplyReport::exitCode() const
{
    switch (outcome) {
    case ApplyOutcome::Nothing:
    case ApplyOutcome::AllDone:
        return 0;
    case ApplyOutcome::Partial:
    case ApplyOutcome::Unknown:
        return 3;
    case ApplyOutcome::Conflict:
        return 4;
    case ApplyOutcome::Refused:
        break;
    }
    // Nothing but by-hand steps left undone is *partly applied*, not a failure.
    const bool refused =
        std::any_of(steps.cbegin(), steps.cend(), [](const StepReport& s) { return s.state == StepState::Refused; });
    if (!refused && byHandLeft)
        return 3;
    return permission ? 77 : 1;
}

QString ApplyReport::outcomeName() const
{
    switch (outcome) {
    case ApplyOutcome::Nothing:
        return QStringLiteral("nothing");
    case ApplyOutcome::AllDone:
        return QStringLiteral("done");
    case ApplyOutcome::Partial:
        return QStringLiteral("partial");
    case ApplyOutcome::Unknown:
        return QStringLiteral("unknown");
    case ApplyOutcome::Refused:
        return QStringLiteral("refused");
    case ApplyOutcome::Conflict:
        return QStringLiteral("conflict");
    }
    return {};
}

} // namespace gatehouse::workspace
