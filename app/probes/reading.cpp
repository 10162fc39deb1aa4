// SPDX-License-Identifier: Apache-2.0
// Rungs B9 and B10: GitLab's configuration is read as a pull reads it, all at once, and held against the run's.
#include "probes/reading_answers.h"

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using base::Operation;
using base::Result;
using domain::Observation;

namespace {

Before before(const Bench& bench)
{
    return {bench.setup.configuration, bench.setup.observed.settingsRead.everRead()};
}

/// Read once in a run; whoever comes second takes what is there.
Operation<gitlab::Reading> reading(Bench& bench)
{
    if (const gitlab::Reading* known = bench.facts.get(readingFact, gitlabTarget()))
        return Operation<gitlab::Reading>::answered(*known);
    return bench.gitlab->read(
        {bench.setup.configuration, bench.setup.observed, versionOf(bench), gitlab::ReadRequest::Parts::Everything});
}

template <class Judge>
Observing held(Bench& bench, Judge judge)
{
    if (const auto missing = administratorMissing(bench))
        return Observing::answered(*missing);
    // What the run was planned with: putting the reading down below lets the runner learn from it.
    return reading(bench).map(
        bench.context, [&bench, was = before(bench), judge](Result<gitlab::Reading>&& now) -> Result<Observation> {
            if (!now)
                return tl::unexpected(now.error());
            const domain::Capabilities capabilities =
                domain::effective(*bench.setup.catalogue, now->observed.version, now->observed);
            Observation out = judge(*now, was, capabilities);
            bench.facts.put(readingFact, gitlabTarget(), std::move(*now));
            return out;
        });
}

} // namespace

QList<Probe> readingProbes()
{
    return {
        {u"B9"_s, {}, [](Bench& bench, const domain::PlannedCheck&) { return held(bench, settingsSeen); }},
        {u"B10"_s, {}, [](Bench& bench, const domain::PlannedCheck&) { return held(bench, modelsSeen); }},
    };
}

} // namespace gatehouse::probes
