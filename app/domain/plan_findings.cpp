// SPDX-License-Identifier: Apache-2.0
// Warnings about where requests go, and which findings stop an apply (decision 1).
#include "domain/plan_context.h"

#include "domain/destination.h"

#include <QMap>

namespace gatehouse::domain::planning {

namespace {

/// The step that a row's new destination comes from: its own, its fallback's, or the gateway's.
int causeOf(const Context& c, const EffectiveFeature& row)
{
    if (const int own = c.featureStep.value(row.key))
        return own;
    if (const int fallback = c.featureStep.value(row.fallsBackTo))
        return fallback;
    return c.settingStep.value(gatewayUrl);
}

} // namespace

void warnOfDestinations(Context& c)
{
    if (c.rows.isEmpty() && !c.settingStep.contains(gatewayUrl))
        return;
    QMap<int, QStringList> leaving; // by step
    for (const EffectiveFeature& row : c.in.capabilities.features) {
        const Destination after = destination(row.key, c.want, c.in.capabilities, c.in.observed);
        if (after.leavesSite && !destination(row.key, c.base, c.in.capabilities, c.in.observed).leavesSite)
            leaving[causeOf(c, row)].append(row.key);
    }
    for (auto it = leaving.begin(); it != leaving.end(); ++it)
        c.warn(it.key(), QStringLiteral("feature-leaves-site"), {c.titles(it.value())});
}

void block(Context& c)
{
    QSet<Path> touched;   // places that change
    QSet<QString> models; // models with any change
    QSet<QString> whole;  // models that come or go, or change their family
    for (const Step& step : std::as_const(c.out.steps))
        for (const Change& change : step.changes) {
            touched.insert(change.path);
            if (change.path.part != Path::Part::Model)
                continue;
            models.insert(change.path.id);
            if (change.path.field.isEmpty() || change.path.field == QLatin1String("family"))
                whole.insert(change.path.id);
        }
    const bool chain = touched.contains(settingPath(gatewayUrl)) || touched.contains(settingPath(agentPlatformUrl));
    const auto stops = [&](const Finding& f) {
        if (touched.contains(f.path))
            return true;
        if (f.path.part == Path::Part::Model)
            return f.path.field.isEmpty() ? models.contains(f.path.id) : whole.contains(f.path.id);
        if (f.path.part != Path::Part::Feature)
            return false;
        const auto own = ownModel(c.want.assignment(f.path.id));
        return own && (chain || whole.contains(own->text()));
    };
    for (const Finding& f : std::as_const(c.out.findings))
        if (f.severity == Severity::Error && stops(f) && !c.out.blocking.contains(f))
            c.out.blocking.append(f);
}

} // namespace gatehouse::domain::planning
