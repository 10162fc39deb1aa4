// SPDX-License-Identifier: Apache-2.0
// What an apply would do.
#include "workspace/open_instance_p.h"

namespace gatehouse::workspace {

using base::Operation;
using base::Result;
using namespace domain;

Plan OpenInstance::Private::planOf(
    const Configuration& server, const Configuration& wanted, const Observed& facts) const
{
    const Capabilities here =
        effective(services->catalogue, facts.version.isNull() ? capabilities.version : facts.version, facts);
    Plan plan = domain::plan({server, wanted, facts, here, services->catalogue, instance.environment});
    // An unset variable is an error only where its key would really be sent (decision 8).
    for (const Step& step : std::as_const(plan.steps))
        if (const Model* model = modelOf(step.action))
            if (auto unset = unsetVariable(*model)) {
                unset->severity = Severity::Error;
                plan.blocking.append(std::move(*unset));
            }
    return plan;
}

Operation<Rotated> OpenInstance::Private::wanted(bool rotateKeys)
{
    if (!rotateKeys)
        return Operation<Rotated>::answered(Rotated{draft.configuration(), {}});
    QStringList names;
    for (const Model& model : draft.baseline().models)
        names.append(model.name);
    return services->keyEntries(instance.id, names)
        .map(q, [this](Result<QHash<QString, QString>>&& entries) -> Result<Rotated> {
            if (!entries)
                return tl::unexpected(entries.error());
            return rotated(draft.configuration(), draft.baseline(), observed, *entries);
        });
}

Operation<Plan> OpenInstance::planned(bool rotateKeys)
{
    return d->wanted(rotateKeys).map(this, [this](Result<Rotated>&& wanted) -> Result<Plan> {
        if (!wanted)
            return tl::unexpected(wanted.error());
        Plan plan = d->planOf(d->draft.baseline(), wanted->configuration, d->observed);
        plan.notes += wanted->notes;
        return plan;
    });
}

Plan OpenInstance::plan() const
{
    return d->planOf(d->draft.baseline(), d->draft.configuration(), d->observed);
}

} // namespace gatehouse::workspace
