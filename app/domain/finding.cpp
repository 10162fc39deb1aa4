// SPDX-License-Identifier: Apache-2.0
// Validation as a whole: the look-ups, and the order settings, models, features.
#include "domain/finding_rules.h"

namespace gatehouse::domain {

ValidationSubject::ValidationSubject(const ValidationInput& input)
    : in(input), gateway(presence(settingKey::gateway, input.configuration, input.observed)),
      agentPlatform(presence(settingKey::agentPlatform, input.configuration, input.observed))
{
    models.reserve(in.configuration.models.size());
    named.reserve(in.configuration.models.size());
    for (const Model& m : in.configuration.models) {
        named[m.name].append(m.key);
        models.insert(m.key, &m);
    }
    baselineModels.reserve(in.baseline.models.size());
    for (const Model& m : in.baseline.models)
        baselineModels.insert(m.key, &m);
    for (auto it = in.configuration.features.cbegin(); it != in.configuration.features.cend(); ++it)
        if (const auto* own = std::get_if<SelfHosted>(&it.value()))
            usedBy[own->model].append(it.key());
    for (const EffectiveFeature& row : in.capabilities.features)
        for (const QString& family : row.families)
            serverFamilies.insert(family);
}

QString ValidationSubject::titleOf(const QString& feature) const
{
    if (const EffectiveFeature* row = in.capabilities.feature(feature))
        return row->title;
    const FeatureSpec* spec = in.catalogue.feature(feature);
    const QString title = spec ? spec->titles.at(version()) : QString();
    return title.isEmpty() ? feature : title;
}

QString ValidationSubject::titlesOf(const QStringList& features) const
{
    QStringList titles;
    for (const QString& feature : features)
        titles.append(titleOf(feature));
    return titles.join(QStringLiteral(", "));
}

QString ValidationSubject::labelOf(const QString& setting) const
{
    if (const EffectiveSetting* row = in.capabilities.setting(setting))
        return row->label;
    const SettingSpec* spec = in.catalogue.setting(setting);
    const QString label = spec && !spec->labels.entries.isEmpty() ? spec->labels.entries.constLast().text : QString();
    return label.isEmpty() ? setting : label;
}

QString name(Severity s)
{
    switch (s) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

QList<Finding> validate(const ValidationInput& in)
{
    const ValidationSubject s(in);
    QList<Finding> out;
    addSettingFindings(s, out);
    for (const Model& m : in.configuration.models)
        addModelFindings(m, s, out);
    addDeletionFindings(s, out);
    addFeatureFindings(s, out);
    return out;
}

QList<Finding> validate(const Model& model, const ValidationInput& in)
{
    const ValidationSubject s(in);
    QList<Finding> out;
    addModelFindings(model, s, out);
    return out;
}

} // namespace gatehouse::domain
