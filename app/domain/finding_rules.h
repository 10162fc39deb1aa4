// SPDX-License-Identifier: Apache-2.0
// What the rules of validation share: the look-ups that are made once for all of them.
#pragma once

#include "domain/finding.h"
#include "domain/presence.h"

#include <QSet>

namespace gatehouse::domain {

/// One validation at work. References live as long as the input's.
struct ValidationSubject {
    explicit ValidationSubject(const ValidationInput& input);

    const ValidationInput& in;
    Presence gateway;
    Presence agentPlatform; ///< the Agent Platform service's address
    QHash<QString, QList<ModelKey>> named;
    QHash<ModelKey, const Model*> models;
    QHash<ModelKey, const Model*> baselineModels;
    QHash<ModelKey, QStringList> usedBy; ///< feature keys by model, in key order
    QSet<QString> serverFamilies;        ///< families that a row accepts here

    [[nodiscard]] const Version& version() const { return in.capabilities.version; }
    [[nodiscard]] QString titleOf(const QString& feature) const;
    [[nodiscard]] QString titlesOf(const QStringList& features) const;
    [[nodiscard]] QString labelOf(const QString& setting) const;
};

namespace settingKey {
inline const QString gateway = QStringLiteral("ai_gateway_url");
inline const QString agentPlatform = QStringLiteral("duo_agent_platform_service_url");
} // namespace settingKey

void addSettingFindings(const ValidationSubject& s, QList<Finding>& out);
/// Rules of one model.
void addModelFindings(const Model& model, const ValidationSubject& s, QList<Finding>& out);
/// Rules about models that are to be deleted.
void addDeletionFindings(const ValidationSubject& s, QList<Finding>& out);
void addFeatureFindings(const ValidationSubject& s, QList<Finding>& out);

[[nodiscard]] inline Path settingPath(const QString& key)
{
    return {Path::Part::Setting, key, {}};
}
[[nodiscard]] inline Path featurePath(const QString& key)
{
    return {Path::Part::Feature, key, {}};
}
[[nodiscard]] inline Path modelPath(const Model& m, const char* field)
{
    return {Path::Part::Model, m.key.text(), QLatin1String(field)};
}

} // namespace gatehouse::domain
