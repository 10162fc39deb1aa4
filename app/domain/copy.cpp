// SPDX-License-Identifier: Apache-2.0
#include "domain/copy.h"

#include "domain/codec.h"

#include <algorithm>

namespace gatehouse::domain {

namespace {

ChoiceObstacle because(const char* slug, const QStringList& args = {})
{
    return {QLatin1String(slug), args};
}

/// What the choice itself asks of the row.
struct Asks {
    const EffectiveFeature& row;
    const Configuration& c;
    const Capabilities& capabilities;

    std::optional<ChoiceObstacle> operator()(const Unassigned&) const
    {
        return row.canBeUnassigned ? std::nullopt : std::optional(because("choice-not-unassigned"));
    }
    std::optional<ChoiceObstacle> operator()(const Disabled&) const { return std::nullopt; }
    std::optional<ChoiceObstacle> operator()(const SelfHosted& own) const
    {
        const Model* model = c.model(own.model);
        if (!model)
            return because("choice-model-missing");
        if (!capabilities.familyFits(model->family, row.key))
            return because("choice-family");
        return std::nullopt;
    }
    std::optional<ChoiceObstacle> operator()(const GitLabManaged& managed) const
    {
        const bool offered = managed.ref ? std::any_of(row.offered.cbegin(), row.offered.cend(),
                                               [&](const OfferedModel& each) { return each.ref == *managed.ref; })
                                         : row.vendorDefault;
        return offered ? std::nullopt : std::optional(because("choice-not-offered"));
    }
    std::optional<ChoiceObstacle> operator()(const Unrecognised&) const { return because("choice-unrecognised"); }
};

/// Rows that the release has in the section and that this instance does not list.
QStringList hiddenRowsOf(const QString& section, const Capabilities& capabilities)
{
    QStringList out;
    if (!capabilities.catalogue)
        return out;
    for (const FeatureSpec& spec : capabilities.catalogue->features)
        if (spec.at(capabilities.version) && spec.sections.at(capabilities.version) == section &&
            !capabilities.feature(spec.key))
            out.append(spec.key);
    return out;
}

} // namespace

std::optional<ChoiceObstacle> choiceObstacle(
    const QString& feature, const Assignment& choice, const Configuration& c, const Capabilities& capabilities)
{
    const EffectiveFeature* row = capabilities.feature(feature);
    if (!row)
        return because("choice-row-hidden");
    if (!row->assignable)
        return because("choice-row-fixed");
    if (!row->flagOff.isEmpty())
        return because("choice-flag-off", {row->flagOff});
    return std::visit(Asks{*row, c, capabilities}, choice);
}

Copied assignTo(const QStringList& features, const Assignment& choice, Inheriting inheriting, const Configuration& c,
    const Capabilities& capabilities)
{
    Copied out;
    const QJsonValue after = toJson(choice);
    for (const QString& feature : features) {
        if (const auto obstacle = choiceObstacle(feature, choice, c, capabilities)) {
            out.skipped.append({feature, *obstacle});
            continue;
        }
        const Assignment before = c.assignment(feature);
        const bool inherits =
            !capabilities.feature(feature)->fallsBackTo.isEmpty() && std::holds_alternative<Unassigned>(before);
        if (inherits && inheriting == Inheriting::LeaveAlone) {
            out.inheriting.append(feature);
            continue;
        }
        out.applied.append(feature);
        if (before == choice)
            continue;
        if (inherits)
            out.noLongerInheriting.append(feature);
        const Path path{Path::Part::Feature, feature, {}};
        out.changes.append({path, valueAt(c, path), after});
    }
    return out;
}

bool isCopyable(const Assignment& choice)
{
    return !std::holds_alternative<Unassigned>(choice) && !std::holds_alternative<Unrecognised>(choice);
}

Copied copyToCategory(const Configuration& c, const QString& feature, const Capabilities& capabilities)
{
    const Assignment choice = c.assignment(feature);
    const EffectiveFeature* source = capabilities.feature(feature);
    if (!source || !isCopyable(choice))
        return {};
    QStringList rows;
    for (const EffectiveFeature& row : capabilities.features)
        if (row.section == source->section)
            rows.append(row.key);
    rows += hiddenRowsOf(source->section, capabilities);
    return assignTo(rows, choice, Inheriting::AssignToo, c, capabilities);
}

} // namespace gatehouse::domain
