// SPDX-License-Identifier: Apache-2.0
// Settings in a plan: availability first or last, URLs cleared late, one request per transport otherwise; and what is
// done by hand.
#include "domain/plan_context.h"

#include <algorithm>

namespace gatehouse::domain::planning {

namespace {

Value valueOf(const QJsonValue& json)
{
    return valueFromJson(json).value_or(Null{});
}

/// From left to right on GitLab's page: on, off by default, always off.
qsizetype rank(const SettingSpec& spec, const Value& value)
{
    for (qsizetype i = 0; i < spec.choices.size(); ++i)
        if (spec.choices[i].value == value)
            return i;
    return spec.choices.size();
}

bool isUrl(const SettingSpec& spec)
{
    return spec.writeTo == Transport::DuoSettings &&
           (spec.kind == SettingKind::Url || spec.kind == SettingKind::HostPort);
}

Moment momentOf(const SettingSpec& spec, const Change& c)
{
    if (spec.writeTo == Transport::None)
        return Moment::ByHand;
    if (spec.key == availability) {
        const Value before = c.before.isUndefined() ? spec.defaultValue : valueOf(c.before);
        return rank(spec, valueOf(c.after)) > rank(spec, before) ? Moment::AvailabilityOff : Moment::Last;
    }
    return isUrl(spec) && c.after.isNull() ? Moment::UrlCleared : Moment::Early;
}

/// A setting that another one holds down travels with it: on the way down it is an implied change, on the way up it
/// comes along.
void joinForces(Context& c)
{
    for (const SettingChange& holder : std::as_const(c.settings))
        for (const SettingSpec::Force& force : holder.spec->forces)
            for (SettingChange& held : c.settings) {
                if (held.spec->key != force.key)
                    continue;
                held.implied = valueOf(holder.change.after) == force.when;
                if (held.implied || valueOf(holder.change.before) == force.when)
                    held.moment = holder.moment;
            }
}

QList<Warning> warningsOf(const Context& c, const QList<const SettingChange*>& group)
{
    QList<Warning> out;
    for (const SettingChange* s : group) {
        if (s->spec->cascades) {
            const bool whole = s->spec->key == availability;
            out.append({whole ? QStringLiteral("availability-cascades") : QStringLiteral("setting-cascades"),
                {c.label(s->spec->key)}});
        }
        if (s->implied)
            out.append(
                {QStringLiteral("setting-forced"), {c.label(s->spec->key), displayText(valueOf(s->change.after))}});
    }
    return out;
}

/// Steps that move rows off their self-hosted models: as long as one of them is open, the gateway's URL must stay
/// (decision 1).
QList<int> stepsThatFreeRows(const Context& c)
{
    QList<int> out;
    for (const RowChange& row : c.rows)
        if (ownModel(row.before))
            out.append(c.featureStep.value(row.feature));
    return out;
}

QList<int> needsOf(const Context& c, Moment moment)
{
    if (moment == Moment::UrlCleared)
        return stepsThatFreeRows(c);
    // Turned on without the gateway that the draft sets, requests would leave for GitLab's cloud.
    if (moment == Moment::Last && !c.isSet(c.base, gatewayUrl))
        return {c.settingStep.value(gatewayUrl)};
    return {};
}

template <class Update>
void send(Context& c, Moment moment, Transport transport)
{
    Update update;
    Changes brings;
    QList<const SettingChange*> group;
    for (const SettingChange& s : std::as_const(c.settings)) {
        if (s.moment != moment || s.spec->writeTo != transport)
            continue;
        if (!s.implied)
            update.values.insert(s.spec->key, valueOf(s.change.after));
        brings.append(s.change);
        group.append(&s);
    }
    if (group.isEmpty())
        return;
    const int step = c.add(update, brings, needsOf(c, moment), warningsOf(c, group));
    for (const SettingChange* s : std::as_const(group))
        c.settingStep.insert(s->spec->key, step);
}

QStringList rowsOnOwnModels(const Context& c)
{
    QStringList out;
    const auto leftAlone = [&](const QString& feature) { return !c.want.features.contains(feature); };
    for (auto it = c.want.features.begin(); it != c.want.features.end(); ++it)
        if (ownModel(it.value()))
            out.append(it.key());
    for (auto it = c.base.features.begin(); it != c.base.features.end(); ++it)
        if (ownModel(it.value()) && leftAlone(it.key()))
            out.append(it.key());
    for (const ObservedModel& m : c.in.observed.models)
        for (const QString& feature : m.usedBy)
            if (leftAlone(feature) && !out.contains(feature))
                out.append(feature);
    return out;
}

} // namespace

void surveySettings(Context& c)
{
    for (const QString& key : c.base.notVisible + c.want.notVisible)
        if (c.want.settings.contains(key))
            c.refuse(settingPath(key), QStringLiteral("setting-not-visible"), {c.label(key)});
    for (const Change& change : std::as_const(c.changes)) {
        if (change.path.part != Path::Part::Setting || change.after.isUndefined() ||
            (change.before.isUndefined() && change.after.isNull()))
            continue; // left as it is
        const SettingSpec* spec = c.in.catalogue.setting(change.path.id);
        if (!spec || !spec->versions.contains(c.in.capabilities.version)) {
            c.refuse(change.path, QStringLiteral("setting-not-in-version"),
                {c.label(change.path.id), c.in.capabilities.version.series()});
            continue;
        }
        const bool duo = spec->writeTo == Transport::DuoSettings;
        const PartRead& part = duo ? c.in.observed.settingsRead : c.in.observed.applicationSettingsRead;
        if (spec->writeTo != Transport::None &&
            !c.readable(part,
                duo ? QStringLiteral("settings-never-read") : QStringLiteral("application-settings-never-read"),
                change.path))
            continue;
        const auto accepted = spec->key == betaTerms ? termsAccepted(c.in.observed, c.in.catalogue) : std::nullopt;
        if (accepted && valueOf(change.after) == Value(*accepted))
            continue;
        c.settings.append({spec, change, momentOf(*spec, change), false});
        if (spec->key == gatewayUrl && change.after.isNull())
            if (const QStringList left = rowsOnOwnModels(c); !left.isEmpty())
                c.refuse(change.path, QStringLiteral("gateway-url-missing"), {c.titles(left)});
    }
    joinForces(c);
}

void settingsAt(Context& c, Moment moment)
{
    send<UpdateDuoSettings>(c, moment, Transport::DuoSettings);
    send<UpdateApplicationSettings>(c, moment, Transport::ApplicationSettings);
}

void byHand(Context& c)
{
    const SettingSpec* terms = c.in.catalogue.setting(betaTerms);
    bool asked = std::any_of(c.rows.begin(), c.rows.end(), [](const RowChange& r) { return r.needsTerms; });
    for (const ModelChange& m : std::as_const(c.models))
        asked = asked || c.needsTerms(m);
    for (const SettingChange& s : std::as_const(c.settings)) {
        if (s.moment != Moment::ByHand)
            continue;
        if (s.spec->key == betaTerms && valueOf(s.change.after) == Value(true))
            asked = true;
        else
            c.add(ByHand{QStringLiteral("by-hand-in-browser"), s.spec->browserPath}, {s.change});
    }
    if (asked) {
        const QString link = terms && !terms->browserPath.isEmpty() ? terms->browserPath
                                                                    : QStringLiteral("/admin/gitlab_duo/configuration");
        c.termsStep =
            c.add(ByHand{QStringLiteral("by-hand-beta-terms"), link}, {{settingPath(betaTerms), false, true}});
    }
}

} // namespace gatehouse::domain::planning
