// SPDX-License-Identifier: Apache-2.0
#include "domain/latest_checks.h"

#include <algorithm>
#include <array>

namespace gatehouse::domain {

namespace {

/// Waiting counts as nothing: a run that goes on shows what is known until the check begins.
bool says(const CheckResult& r)
{
    return r.state != CheckState::Waiting && r.state != CheckState::Skipped;
}

} // namespace

bool isWhole(const CheckRun& run)
{
    return run.scope.isEmpty() && run.verdict != Verdict::Cancelled && run.asUser.isEmpty();
}

qsizetype runsThatCount(const QList<CheckRun>& newestFirst)
{
    const auto whole = std::find_if(newestFirst.begin(), newestFirst.end(), isWhole);
    return whole == newestFirst.end() ? newestFirst.size() : whole - newestFirst.begin() + 1;
}

LatestChecks latest(const QList<CheckRun>& newestFirst)
{
    LatestChecks out;
    QHash<QString, qsizetype> at;
    // From the oldest on, so that the order of the ladder is that of the run of everything.
    for (qsizetype i = runsThatCount(newestFirst); i-- > 0;) {
        const CheckRun& run = newestFirst.at(i);
        if (!run.asUser.isEmpty())
            continue;
        for (const CheckResult& r : run.results) {
            const QString id = r.id.text();
            const auto known = at.constFind(id);
            if (known == at.constEnd()) {
                at.insert(id, out.results.size());
                out.results.append(r);
            } else if (says(r)) {
                out.results[*known] = r;
            } else {
                continue;
            }
            if (says(r))
                out.times.insert(id, run.started);
        }
    }
    return out;
}

CheckState worstOf(const QList<CheckState>& states)
{
    constexpr std::array order{CheckState::Failed, CheckState::Running, CheckState::Warning, CheckState::Waiting,
        CheckState::Explained, CheckState::Passed};
    for (const CheckState each : order)
        if (states.contains(each))
            return each;
    return CheckState::Skipped;
}

} // namespace gatehouse::domain
