// SPDX-License-Identifier: Apache-2.0
// Rows of the matrix in a plan: which can be sent, which travel together, and what they wait for.
#include "domain/plan_context.h"

#include "domain/codec.h"
#include "domain/presence.h"

#include <algorithm>

namespace gatehouse::domain::planning {

namespace {

bool waitsForTerms(const Context& c, const QString& feature)
{
    const FeatureSpec* spec = c.in.catalogue.feature(feature);
    const FeatureSpec::State* state = spec ? spec->at(c.in.capabilities.version) : nullptr;
    return state && state->needsTerms && termsAccepted(c.in.observed, c.in.catalogue) == false;
}

/// Why a row cannot be set like this.
std::optional<Warning> obstacle(const Context& c, const RowChange& row)
{
    const QString title = c.title(row.feature);
    const EffectiveFeature* here = c.in.capabilities.feature(row.feature);
    if (std::holds_alternative<Unrecognised>(row.before) || std::holds_alternative<Unrecognised>(row.after))
        return Warning{QStringLiteral("row-unrecognised"), {title}};
    if (!here && !row.needsTerms)
        return Warning{QStringLiteral("row-not-here"), {title}};
    if (here && !here->assignable)
        return Warning{QStringLiteral("feature-not-assignable"), {title}};
    if (std::holds_alternative<Unassigned>(row.after) && !c.in.capabilities.wire.unassigned)
        return Warning{
            QStringLiteral("feature-unassigned-not-in-version"), {title, c.in.capabilities.version.series()}};
    const auto own = ownModel(row.after);
    const Model* model = own ? c.wantModels.value(*own) : nullptr;
    if (own && !model)
        return Warning{QStringLiteral("feature-model-missing"), {title}};
    // GitLab 18.9 source: with an empty gateway URL the request, model endpoint and key included, goes to GitLab's
    // cloud.
    if (model && presence(gatewayUrl, c.want, c.in.observed) == Presence::Empty)
        return Warning{QStringLiteral("feature-model-leaves-site"), {title, model->name}};
    return {};
}

/// Rows that travel in one request.
struct Group {
    bool agentPlatform;
    bool needsTerms;
    Assignment assignment;
    QList<const RowChange*> rows;

    [[nodiscard]] bool takes(const RowChange& row) const
    {
        return agentPlatform == row.agentPlatform && needsTerms == row.needsTerms && assignment == row.after;
    }
};

/// Classic rows first, then the Agent Platform's; otherwise as they come.
QList<Group> grouped(const Context& c)
{
    QList<Group> out;
    for (const bool agentPlatform : {false, true})
        for (const RowChange& row : c.rows) {
            if (row.agentPlatform != agentPlatform)
                continue;
            const auto it = c.in.capabilities.wire.singleFeature
                                ? out.end()
                                : std::find_if(out.begin(), out.end(), [&](const Group& g) { return g.takes(row); });
            if (it != out.end())
                it->rows.append(&row);
            else
                out.append({row.agentPlatform, row.needsTerms, row.after, {&row}});
        }
    return out;
}

QList<int> needsOf(const Context& c, const Group& group)
{
    QList<int> out;
    if (group.needsTerms)
        out.append(c.termsStep);
    const auto own = ownModel(group.assignment);
    if (!own)
        return out;
    out.append({c.createStep.value(*own), c.familyStep.value(*own)});
    if (!c.isSet(c.base, gatewayUrl))
        out.append(c.settingStep.value(gatewayUrl));
    if (group.agentPlatform)
        out.append(c.settingStep.value(agentPlatformUrl));
    return out;
}

QList<Warning> warningsOf(const Context& c, const Group& group)
{
    QStringList inheriting;
    QStringList cut;
    for (const RowChange* row : group.rows) {
        const FeatureSpec* spec = c.in.catalogue.feature(row->feature);
        if (!spec || spec->fallsBackTo.isEmpty())
            continue;
        if (std::holds_alternative<Unassigned>(row->after))
            cut.append(row->feature);
        else if (std::holds_alternative<Unassigned>(row->before))
            inheriting.append(row->feature);
    }
    QList<Warning> out;
    if (!inheriting.isEmpty())
        out.append({QStringLiteral("cannot-inherit-again"), {c.titles(inheriting)}});
    if (!cut.isEmpty())
        out.append({QStringLiteral("unassigned-stops-inheriting"), {c.titles(cut)}});
    const auto* managed = std::get_if<GitLabManaged>(&group.assignment);
    if (managed && !managed->ref && c.isSet(c.want, gatewayUrl)) {
        QStringList features;
        for (const RowChange* row : group.rows)
            features.append(row->feature);
        out.append({QStringLiteral("feature-default-without-model"), {c.titles(features)}});
    }
    return out;
}

qsizetype placeOf(const Capabilities& capabilities, const QString& feature)
{
    const EffectiveFeature* here = capabilities.feature(feature);
    return here ? here - capabilities.features.constData() : capabilities.features.size();
}

} // namespace

void surveyRows(Context& c)
{
    for (const Change& change : std::as_const(c.changes)) {
        if (change.path.part == Path::Part::AllowList && !change.after.isUndefined() &&
            !(change.before.isUndefined() && change.after.toArray().isEmpty()) &&
            c.readable(c.in.observed.featuresRead, QStringLiteral("features-never-read"), change.path)) {
            if (c.in.capabilities.wire.allowList)
                c.allowLists.append(change);
            else
                c.refuse(change.path, QStringLiteral("allow-list-not-in-version"),
                    {c.title(change.path.id), c.in.capabilities.version.series()});
        }
        if (change.path.part != Path::Part::Feature || change.after.isUndefined())
            continue;
        const QString& feature = change.path.id;
        const EffectiveFeature* here = c.in.capabilities.feature(feature);
        const FeatureSpec* spec = c.in.catalogue.feature(feature);
        RowChange row{feature, c.base.assignment(feature), c.want.assignment(feature), change,
            here ? here->agentPlatform : spec && spec->agentPlatform, !here && waitsForTerms(c, feature)};
        if (row.before == row.after)
            continue; // never stored, and to stay so
        if (!c.readable(c.in.observed.featuresRead, QStringLiteral("features-never-read"), change.path))
            continue;
        if (const auto why = obstacle(c, row))
            c.refuse(change.path, why->slug, why->args);
        else
            c.rows.append(row);
    }
    std::stable_sort(c.rows.begin(), c.rows.end(), [&](const RowChange& a, const RowChange& b) {
        return placeOf(c.in.capabilities, a.feature) < placeOf(c.in.capabilities, b.feature);
    });
}

void assignFeatures(Context& c)
{
    for (const Group& group : grouped(c)) {
        AssignFeatures action{{}, group.assignment, {}};
        Changes brings;
        for (const RowChange* row : group.rows) {
            action.features.append(row->feature);
            brings.append(row->change);
        }
        if (const auto own = ownModel(group.assignment))
            action.model = c.wantModels.value(*own)->name;
        const int step = c.add(action, brings, needsOf(c, group), warningsOf(c, group));
        for (const RowChange* row : group.rows)
            c.featureStep.insert(row->feature, step);
    }
}

void updateAllowLists(Context& c)
{
    for (const Change& change : std::as_const(c.allowLists))
        c.add(UpdateAllowList{change.path.id, allowListFromJson(change.after).value_or(AllowList())}, {change},
            {c.featureStep.value(change.path.id)});
}

} // namespace gatehouse::domain::planning
