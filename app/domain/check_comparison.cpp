// SPDX-License-Identifier: Apache-2.0
// What counts as a change: a difference of states, of causes, or a time that at least doubled.
#include "domain/check_comparison.h"

#include <algorithm>

namespace gatehouse::domain {

namespace {

/// Twice the time, and more than a busy machine adds by itself.
constexpr double slowerBy = 2;
constexpr double slowerAtLeastMs = 50;

bool isRed(CheckState state)
{
    return state == CheckState::Failed || state == CheckState::Explained;
}

bool ranWell(CheckState state)
{
    return state == CheckState::Passed || state == CheckState::Warning;
}

std::optional<CheckChange> changeOf(const CheckResult* before, const CheckResult& now)
{
    const CheckState earlier = before ? before->state : CheckState::Skipped;
    if (now.state == CheckState::Failed && !isRed(earlier))
        return CheckChange::NewlyRed;
    if (now.state == CheckState::Warning && !isRed(earlier) && earlier != CheckState::Warning)
        return CheckChange::NewlyYellow;
    if (!before)
        return std::nullopt;
    if (ranWell(now.state) && isRed(earlier))
        return CheckChange::Recovered;
    if (now.state == earlier && now.diagnosis && before->diagnosis && now.diagnosis->cause != before->diagnosis->cause)
        return CheckChange::OtherCause;
    const double was = typicalMs(*before);
    const double is = typicalMs(now);
    if (ranWell(now.state) && ranWell(earlier) && was > 0 && is >= was * slowerBy && is - was >= slowerAtLeastMs)
        return CheckChange::Slower;
    return std::nullopt;
}

} // namespace

QList<CheckDifference> compare(const CheckRun& earlier, const CheckRun& run)
{
    QList<CheckDifference> out;
    for (const CheckResult& now : run.results) {
        const CheckResult* before = earlier.result(now.id);
        if (const auto change = changeOf(before, now))
            out.append({now.id, *change, before ? before->state : CheckState::Skipped, now.state,
                before ? typicalMs(*before) : 0, typicalMs(now)});
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.change < b.change; });
    return out;
}

double typicalMs(const CheckResult& result)
{
    QList<double> sorted = result.observation.samples;
    if (sorted.isEmpty())
        return result.durationMs;
    std::sort(sorted.begin(), sorted.end());
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 ? sorted.at(middle) : (sorted.at(middle - 1) + sorted.at(middle)) / 2;
}

QString name(CheckChange change)
{
    switch (change) {
    case CheckChange::NewlyRed:
        return QStringLiteral("newly-red");
    case CheckChange::NewlyYellow:
        return QStringLiteral("newly-yellow");
    case CheckChange::OtherCause:
        return QStringLiteral("other-cause");
    case CheckChange::Recovered:
        return QStringLiteral("recovered");
    case CheckChange::Slower:
        return QStringLiteral("slower");
    }
    return {};
}

} // namespace gatehouse::domain
