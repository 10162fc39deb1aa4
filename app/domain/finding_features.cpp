// SPDX-License-Identifier: Apache-2.0
// Rules of the feature rows: does the choice exist, can it work, and where do its requests go.
#include "domain/codec.h"
#include "domain/finding_rules.h"

#include <algorithm>

namespace gatehouse::domain {

namespace {

/// A row under validation.
struct Case {
    const QString& key;
    const Assignment& choice;
    const EffectiveFeature* row; ///< null: not listed here
    bool stored;                 ///< in the configuration, not only listed
    bool changed;
    const ValidationSubject& s;
    QList<Finding>& out;

    [[nodiscard]] QString title() const { return s.titleOf(key); }
    [[nodiscard]] const Model* model() const
    {
        const auto* own = std::get_if<SelfHosted>(&choice);
        return own ? s.models.value(own->model) : nullptr;
    }
    [[nodiscard]] const GitLabManaged* managed() const { return std::get_if<GitLabManaged>(&choice); }
    void add(Severity severity, const char* slug, QStringList more = {}) const
    {
        out.append({severity, QLatin1String(slug), QStringList(title()) + std::move(more), featurePath(key), {}});
    }
};

// Does the row exist?

void exists(const Case& c)
{
    if (c.row || !c.changed)
        return;
    const FeatureSpec* spec = c.s.in.catalogue.feature(c.key);
    if (!spec)
        c.add(Severity::Error, "feature-unknown");
    else if (!spec->at(c.s.version()))
        c.add(Severity::Error, "feature-not-in-version", {c.s.version().series()});
    else
        c.add(Severity::Warning, "feature-hidden");
}

void assignable(const Case& c)
{
    const FeatureSpec* spec = c.s.in.catalogue.feature(c.key);
    if (c.changed && spec && !spec->assignable)
        c.add(Severity::Error, "feature-not-assignable");
}

void flag(const Case& c)
{
    if (c.changed && c.row && !c.row->flagOff.isEmpty())
        c.add(Severity::Warning, "feature-behind-flag", {c.row->flagOff});
}

void recognised(const Case& c)
{
    if (const auto* other = std::get_if<Unrecognised>(&c.choice))
        c.add(Severity::Note, "feature-choice-unrecognised", {other->raw});
}

// Self-hosted models

void modelExists(const Case& c)
{
    if (std::holds_alternative<SelfHosted>(c.choice) && !c.model())
        c.add(Severity::Error, "feature-model-missing");
}

void familyFits(const Case& c)
{
    const Model* m = c.model();
    if (!m || m->family.isEmpty())
        return;
    const EffectiveFamily* family = c.s.in.capabilities.family(m->family);
    const QString label = family ? family->label : m->family;
    if (!c.s.in.capabilities.familyFits(m->family, c.key))
        c.add(Severity::Error, "feature-family-incompatible", {label, m->name});
    else if (c.row && c.s.in.capabilities.suitability(m->family, c.key) == QLatin1String("limited"))
        c.add(Severity::Warning, "feature-family-limited", {label, m->name});
}

void modelLeaves(const Case& c)
{
    if (c.model() && c.s.gateway == Presence::Empty)
        c.add(Severity::Error, "feature-model-leaves-site", {c.model()->name});
}

void agentPlatformAddress(const Case& c)
{
    if (!c.model() || !c.row || c.row->use != QLatin1String("agents"))
        return;
    if (c.s.agentPlatform == Presence::Empty)
        c.add(Severity::Error, "feature-without-agent-platform-url", {c.s.labelOf(settingKey::agentPlatform)});
    else if (c.s.agentPlatform == Presence::NotManaged)
        c.add(Severity::Warning, "feature-without-agent-platform-url", {c.s.labelOf(settingKey::agentPlatform)});
}

// GitLab's models

void managedLicence(const Case& c)
{
    if (c.managed() && c.s.in.observed.licence.isOffline())
        c.add(Severity::Error, "feature-managed-offline-licence");
}

void managedAllowed(const Case& c)
{
    const FeatureSpec* spec = c.s.in.catalogue.feature(c.key);
    if (c.managed() && spec && !spec->vendorAllowed && spec->assignable)
        c.add(Severity::Error, "feature-managed-not-allowed");
}

void managedOffered(const Case& c)
{
    if (!c.managed() || !c.managed()->ref || c.s.in.observed.licence.isOffline())
        return;
    const QString& ref = *c.managed()->ref;
    if (!c.s.in.capabilities.wire.offeredModelRef) {
        c.add(Severity::Error, "feature-managed-not-in-version", {c.s.version().series()});
        return;
    }
    // No offers: the server could not fetch them, or there is none to ask.
    if (!c.row || c.row->offered.isEmpty())
        return;
    const auto& offered = c.row->offered;
    if (std::none_of(offered.cbegin(), offered.cend(), [&](const OfferedModel& each) { return each.ref == ref; }))
        c.add(c.changed ? Severity::Error : Severity::Warning, "feature-managed-not-offered", {ref});
}

/// A pinned model is GitLab's; GitLab default with a gateway never gets there from 18.4 on (decision 3).
void managedDestination(const Case& c)
{
    if (!c.managed() || c.s.in.observed.licence.isOffline())
        return;
    const bool local = !c.managed()->ref && c.s.gateway == Presence::Set && c.s.in.capabilities.wire.offeredModelRef;
    c.add(local ? Severity::Warning : Severity::Note, local ? "feature-default-without-model" : "feature-leaves-site");
}

// Not assigned

void unassignedAccepted(const Case& c)
{
    if (c.stored && c.changed && std::holds_alternative<Unassigned>(c.choice) && !c.s.in.capabilities.wire.unassigned)
        c.add(Severity::Error, "feature-unassigned-not-in-version", {c.s.version().series()});
}

/// A row without a model stays on; only with a gateway does that mean that its requests fail.
void unassignedFails(const Case& c)
{
    if (c.row && c.row->assignable && c.row->fallsBackTo.isEmpty() && std::holds_alternative<Unassigned>(c.choice) &&
        c.s.gateway == Presence::Set)
        c.add(Severity::Warning, "feature-on-without-model");
}

constexpr void (*rules[])(const Case&) = {exists, assignable, flag, recognised, modelExists, familyFits, modelLeaves,
    agentPlatformAddress, managedLicence, managedAllowed, managedOffered, managedDestination, unassignedAccepted,
    unassignedFails};

void allowList(const QString& feature, const AllowList& refs, const ValidationSubject& s, QList<Finding>& out)
{
    const Path path{Path::Part::AllowList, feature, {}};
    const auto before = s.in.baseline.allowLists.constFind(feature);
    if (before != s.in.baseline.allowLists.constEnd() && before.value() == refs)
        return;
    if (!s.in.capabilities.wire.allowList) {
        out.append({Severity::Error, QStringLiteral("allow-list-not-in-version"),
            {s.titleOf(feature), s.version().series()}, path, {}});
        return;
    }
    const EffectiveFeature* row = s.in.capabilities.feature(feature);
    if (!row || row->offered.isEmpty())
        return;
    for (const QString& ref : refs)
        if (std::none_of(
                row->offered.cbegin(), row->offered.cend(), [&](const OfferedModel& each) { return each.ref == ref; }))
            out.append(
                {Severity::Error, QStringLiteral("allow-list-not-offered"), {s.titleOf(feature), ref}, path, {}});
}

} // namespace

void addFeatureFindings(const ValidationSubject& s, QList<Finding>& out)
{
    const Configuration& c = s.in.configuration;
    const auto check = [&](const QString& key, const EffectiveFeature* row) {
        const auto it = c.features.constFind(key);
        const bool stored = it != c.features.constEnd();
        // An offline instance leaves a row that it does not name as it is: nothing is known, nothing is said.
        if (!stored && s.in.observed.rows.isEmpty())
            return;
        const Assignment choice = stored ? it.value() : Assignment(Unassigned{});
        const auto before = s.in.baseline.features.constFind(key);
        const bool changed = stored && (before == s.in.baseline.features.constEnd() || before.value() != choice);
        const Case one{key, choice, row, stored, changed, s, out};
        for (const auto rule : rules)
            rule(one);
    };
    for (const EffectiveFeature& row : s.in.capabilities.features)
        check(row.key, &row);
    for (auto it = c.features.cbegin(); it != c.features.cend(); ++it)
        if (!s.in.capabilities.feature(it.key()))
            check(it.key(), nullptr);
    for (auto it = c.allowLists.cbegin(); it != c.allowLists.cend(); ++it)
        allowList(it.key(), it.value(), s, out);
}

} // namespace gatehouse::domain
