// SPDX-License-Identifier: Apache-2.0
// What features need beyond a model: rungs H1 to H8. Pure.
#pragma once

#include "domain/capabilities.h"
#include "probes/instance.h"

namespace gatehouse::probes {

/// H1: the family of the model that answers this feature.
[[nodiscard]] domain::Observation familyAnswer(
    const QString& feature, const domain::Model& model, const domain::Capabilities& capabilities);
struct Terms {
    std::optional<bool> accepted; ///< absent: not known
    bool listed = false;          ///< GitLab lists the feature; those that need the terms only with them
};
/// H2: the testing terms, where feature or family is not generally available.
[[nodiscard]] domain::Observation termsAnswer(
    const QString& feature, const domain::Model& model, const domain::Capabilities& capabilities, const Terms& terms);

/// Hosts of GitLab that a feature on GitLab's models needs.
[[nodiscard]] QStringList cloudHosts(bool agentPlatform);
/// H3. `health`: what GitLab's own health check said (evidence of B11), empty when it was not seen.
[[nodiscard]] domain::Observation cloudAnswer(bool agentPlatform, bool offlineLicence, const QJsonObject& health);

/// H4: GET /api/v4/runners/all with the tag of flows.
[[nodiscard]] domain::Observation runnersAnswer(const net::Reply& reply);
/// H4: whether flows are allowed at all, by the application settings; nothing where the release has no such setting.
[[nodiscard]] std::optional<bool> flowsAllowed(const QJsonObject& settings);

/// H6. Whether a feature flag stands as on in an answer to `Instance`.
[[nodiscard]] bool flagIsOn(const net::Reply& reply, const QString& flag);
[[nodiscard]] domain::Observation logsAnswer(const QJsonObject& settings, bool flag);

/// H8: what leaves the site, by name.
struct Leaving {
    QStringList features;   ///< whose requests go to GitLab's cloud
    QStringList models;     ///< with a public endpoint
    QStringList unresolved; ///< models whose host this computer does not know
    [[nodiscard]] domain::Observation observation() const;
};

} // namespace gatehouse::probes
