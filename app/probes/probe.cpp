// SPDX-License-Identifier: Apache-2.0
// The table of probes.
#include "probes/probe.h"

#include <algorithm>

namespace gatehouse::probes {

const QList<Probe>& allProbes()
{
    static const QList<Probe> all = transportProbes() + gatewayProbes() + serviceProbes() + instanceProbes() +
                                    standingProbes() + readingProbes() + directAccessProbes() + gatewayModelProbes() +
                                    userCallProbes() + serviceViaGitLabProbes() + featureProbes() +
                                    modelIdentityProbes() + modelCallProbes() + modelCloudProbes();
    return all;
}

const Probe* probeFor(const domain::PlannedCheck& check)
{
    const auto has = [&](const QString& kind) { return check.traits.contains(kind); };
    const auto found = std::find_if(allProbes().begin(), allProbes().end(), [&](const Probe& p) {
        return p.rung == check.id.rung && (p.kinds.isEmpty() || std::any_of(p.kinds.begin(), p.kinds.end(), has));
    });
    return found == allProbes().end() ? nullptr : &*found;
}

domain::Observation observed(const base::Error& error, QJsonObject seen)
{
    if (!error.serverWords.isEmpty())
        seen.insert(QStringLiteral("said"), error.serverWords.left(500));
    return domain::Observation::failed(error.slug, error.args, seen);
}

} // namespace gatehouse::probes
