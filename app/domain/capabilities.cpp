// SPDX-License-Identifier: Apache-2.0
// What exists on an instance: the catalogue at its release, overruled row by row by what the server said.
#include "domain/capabilities.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace gatehouse::domain {

namespace {

constexpr auto vendoredFlag = "ai_self_hosted_vendored_features";
constexpr auto selectionFlag = "instance_level_model_selection";

Version release(int major, int minor)
{
    return {major, minor, 0, {}};
}

/// Only a flag that the server calls off is off; one that was not read, or that has gone, holds nothing back.
QString flagOff(const QString& flag, const VersionRange& versions, const Version& v, const Observed& observed)
{
    return !flag.isEmpty() && versions.contains(v) && !observed.flags.value(flag, true) ? flag : QString();
}

bool choiceFlagOn(const Catalogue& catalogue, const char* name, const Version& v, const Observed& observed)
{
    for (const FlagSpec& flag : catalogue.choiceFlags)
        if (flag.name == QLatin1String(name))
            return flagOff(flag.name, flag.versions, v, observed).isEmpty();
    return true;
}

Wire wireOf(const Version& v, const Observed& observed)
{
    const auto learnt = [](Answer answer, bool otherwise) {
        return answer == Answer::Unknown ? otherwise : answer == Answer::Yes;
    };
    Wire w;
    w.singleFeature = v < release(17, 11);
    w.offeredModelRef = v >= release(18, 4);
    w.provider = learnt(observed.providerArgument, v >= release(19, 0));
    w.providerReadable = v >= release(18, 11);
    w.endpointOptional = v >= release(19, 0);
    w.nestedDuoSettings = learnt(observed.nestedDuoSettings, false);
    w.unassigned = learnt(observed.unassignedAccepted, v >= release(18, 4));
    w.allowList = v >= release(19, 1);
    return w;
}

/// Help and units of the catalogue are ours and are translated; labels and titles stay as GitLab shows them.
QString translated(const QString& help)
{
    return help.isEmpty() ? help : QCoreApplication::translate("Catalogue", help.toUtf8().constData());
}

EffectiveSetting effectiveSetting(const SettingSpec& spec, const Version& v, const Observed& observed)
{
    EffectiveSetting out;
    out.spec = &spec;
    out.label = spec.labels.at(v);
    out.help = translated(spec.help.at(v));
    out.unit = translated(spec.unit);
    out.choices = spec.choices;
    out.flagOff = flagOff(spec.flag, spec.flagVersions, v, observed);
    return out;
}

/// A row as the catalogue has it; `spec` null for a row that only the server knows.
EffectiveFeature catalogued(const FeatureSpec* spec, const QString& key, const Version& v, const Observed& observed)
{
    EffectiveFeature out;
    out.key = key;
    if (!spec)
        return out;
    out.title = spec->titles.at(v);
    out.section = spec->sections.at(v);
    if (const auto* state = spec->at(v)) {
        out.releaseState = state->text;
        out.families = state->families;
    }
    out.fallsBackTo = spec->fallsBackTo;
    out.agentPlatform = spec->agentPlatform;
    out.flagOff = flagOff(spec->flag, spec->flagVersions, v, observed);
    out.use = spec->use;
    out.usedFor = translated(spec->usedFor);
    out.assignable = spec->assignable;
    return out;
}

void overrule(EffectiveFeature& out, const ObservedRow& row)
{
    if (!row.title.isEmpty())
        out.title = row.title;
    if (!row.mainFeature.isEmpty())
        out.section = row.mainFeature;
    if (!row.releaseState.isEmpty())
        out.releaseState = row.releaseState;
    if (!row.compatibleFamilies.isEmpty())
        out.families = row.compatibleFamilies;
    out.offered = row.offered;
}

bool listedOffline(
    const FeatureSpec& spec, const Version& v, const Observed& observed, const std::optional<bool>& terms)
{
    const auto* state = spec.at(v);
    if (!state || (state->needsTerms && !terms.value_or(false)))
        return false;
    // Premium may use Duo Self-Hosted from 18.0; it hides the two vulnerability rows.
    return !(spec.hiddenOnPremium && observed.licence.plan == QLatin1String("premium"));
}

/// GitLab's order of the sections; one that it does not know comes at the end, in the order of appearance.
void groupBySection(QList<EffectiveFeature>& rows, const Catalogue& catalogue, const Version& v)
{
    QStringList order;
    for (const SectionOrder& each : catalogue.sectionOrders)
        if (each.since <= v)
            order = each.titles;
    QHash<QString, int> places;
    for (const QString& title : std::as_const(order))
        places.insert(title, int(places.size()));
    for (const EffectiveFeature& row : std::as_const(rows))
        if (!places.contains(row.section))
            places.insert(row.section, int(places.size()));
    const auto maturity = [](const QString& state) {
        return state == QLatin1String("GA")           ? 0
               : state == QLatin1String("BETA")       ? 1
               : state == QLatin1String("EXPERIMENT") ? 2
                                                      : 3;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const EffectiveFeature& a, const EffectiveFeature& b) {
        return std::pair(places.value(a.section), maturity(a.releaseState)) <
               std::pair(places.value(b.section), maturity(b.releaseState));
    });
}

/// Which choices a row has beside the self-hosted models (decisions 2 and 3).
void addChoices(EffectiveFeature& row, const FeatureSpec* spec, const ObservedRow* observed, const Capabilities& c)
{
    row.canBeUnassigned = row.fallsBackTo.isEmpty() && c.wire.unassigned && row.assignable;
    if (!c.managedModels || !row.assignable)
        row.offered.clear();
    const bool allowed = row.assignable && (!spec || spec->vendorAllowed);
    // From 18.4 the server says whether a row has a default; where it said nothing, or is not there, the catalogue
    // decides.
    const bool hasDefault = observed && c.managedModels ? observed->defaultOffered.has_value() : c.managedModels;
    row.vendorDefault = allowed && (c.vendorEntry || hasDefault);
}

QList<EffectiveFamily> familiesAt(const Catalogue& catalogue, const Version& v)
{
    QList<EffectiveFamily> out;
    for (const FamilySpec& spec : catalogue.families)
        if (spec.versions.contains(v))
            out.append({&spec, spec.labels.at(v), spec.states.at(v) != QLatin1String("GA")});
    std::stable_sort(out.begin(), out.end(), [](const EffectiveFamily& a, const EffectiveFamily& b) {
        return a.beta != b.beta ? b.beta : a.label.compare(b.label, Qt::CaseInsensitive) < 0;
    });
    return out;
}

} // namespace

Capabilities effective(const Catalogue& catalogue, const Version& version, const Observed& observed)
{
    Capabilities c;
    c.catalogue = &catalogue;
    c.version = !observed.version.isNull() ? observed.version : version;
    if (c.version.isNull() && !catalogue.supported.isEmpty())
        c.version = catalogue.supported.constLast();
    const Version& v = c.version;
    c.wire = wireOf(v, observed);
    c.betaTerms = termsAccepted(observed, catalogue);
    const bool cloud = !observed.licence.isOffline();
    c.managedModels = cloud && v >= release(18, 4) && choiceFlagOn(catalogue, selectionFlag, v, observed);
    c.vendorEntry = cloud && v < release(18, 9) && choiceFlagOn(catalogue, vendoredFlag, v, observed);

    for (const SettingSpec& spec : catalogue.settings)
        if (spec.versions.contains(v))
            c.settings.append(effectiveSetting(spec, v, observed));

    if (observed.rows.isEmpty()) {
        for (const FeatureSpec& spec : catalogue.features)
            if (listedOffline(spec, v, observed, c.betaTerms)) {
                c.features.append(catalogued(&spec, spec.key, v, observed));
                addChoices(c.features.last(), &spec, nullptr, c);
            }
    } else {
        for (const ObservedRow& row : observed.rows) {
            const FeatureSpec* spec = catalogue.feature(row.feature);
            EffectiveFeature out = catalogued(spec, row.feature, v, observed);
            overrule(out, row);
            if (out.title.isEmpty())
                out.title = row.feature;
            if (out.section.isEmpty())
                out.section = QStringLiteral("Other GitLab Duo features");
            addChoices(out, spec, &row, c);
            c.features.append(out);
        }
    }
    groupBySection(c.features, catalogue, v);
    c.families = familiesAt(catalogue, v);
    for (const PlatformSpec& spec : catalogue.platforms)
        if (spec.versions.contains(v))
            c.platforms.append(spec.platform);
    return c;
}

const EffectiveSetting* Capabilities::setting(const QString& key) const
{
    const auto it =
        std::find_if(settings.cbegin(), settings.cend(), [&](const EffectiveSetting& s) { return s.spec->key == key; });
    return it == settings.cend() ? nullptr : &*it;
}

const EffectiveFeature* Capabilities::feature(const QString& key) const
{
    const auto it =
        std::find_if(features.cbegin(), features.cend(), [&](const EffectiveFeature& f) { return f.key == key; });
    return it == features.cend() ? nullptr : &*it;
}

const EffectiveFamily* Capabilities::family(const QString& key) const
{
    const auto it =
        std::find_if(families.cbegin(), families.cend(), [&](const EffectiveFamily& f) { return f.spec->key == key; });
    return it == families.cend() ? nullptr : &*it;
}

bool Capabilities::familyFits(const QString& familyKey, const QString& featureKey) const
{
    const EffectiveFeature* row = feature(featureKey);
    return !row || row->families.isEmpty() || row->families.contains(familyKey);
}

QString Capabilities::suitability(const QString& familyKey, const QString& featureKey) const
{
    const EffectiveFamily* f = family(familyKey);
    const EffectiveFeature* row = feature(featureKey);
    return f && row && !row->use.isEmpty() ? f->spec->suitability.value(row->use) : QStringLiteral("unknown");
}

} // namespace gatehouse::domain
