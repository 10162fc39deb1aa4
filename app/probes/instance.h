// SPDX-License-Identifier: Apache-2.0
// What the checks of GitLab leave for each other: its release, who asks, what it has, and the token for the gateway.
#pragma once

#include "probes/answer.h"

#include <QDateTime>

namespace gatehouse::probes {

[[nodiscard]] inline domain::Target gitlabTarget()
{
    return {domain::Target::Kind::GitLab, {}};
}

/// Of target gitlab (B1).
inline constexpr Fact<domain::Version> gitlabVersion{"gitlab-version"};

/// Of target gitlab (B4).
struct Caller {
    QString name;
    QString id; ///< gid://gitlab/User/<n>; empty when it was not told
    bool administrator = false;
    QStringList scopes; ///< empty: not known
    [[nodiscard]] bool mayUse(const QStringList& anyOf) const;
};
inline constexpr Fact<Caller> callerFact{"caller"};

/// Of target gitlab (B8): the settings that decide where GitLab may go. Absent without administrator rights.
inline constexpr Fact<QJsonObject> applicationSettings{"application-settings"};

/// Of target gitlab (B9): everything that Gatehouse manages, as GitLab has it now.
inline constexpr Fact<gitlab::Reading> readingFact{"reading"};

/// Of target gitlab (B11): the evidence of GitLab's own health check.
inline constexpr Fact<QJsonObject> healthFact{"health"};

/// Of target gateway (D1). Never stored, never sent anywhere but to the gateway.
struct DirectAccess {
    QString baseUrl;
    base::Secret token;
    QList<QPair<QByteArray, QByteArray>> headers;
    QDateTime gitlabTime; ///< of the answer; null when it had no usable Date
};
inline constexpr Fact<DirectAccess> directAccessFact{"direct-access"};

/// The release as found out in this run, else as last read; null when it never became known.
[[nodiscard]] domain::Version versionOf(const Bench& bench);
/// The server's configuration when this run read it, else the one that the run is about.
[[nodiscard]] const domain::Configuration& configurationOf(const Bench& bench);
/// What the server said beside it, likewise.
[[nodiscard]] const domain::Observed& observedOf(const Bench& bench);
/// The instance's own model that answers a feature; null when there is none.
[[nodiscard]] const domain::Model* modelBehind(const Bench& bench, const QString& feature);
/// Without an administrator's token: why a check that needs one is skipped.
[[nodiscard]] std::optional<domain::Observation> administratorMissing(const Bench& bench);
/// A GraphQL field or REST page that was refused to an administrator: Admin Mode, or scopes.
[[nodiscard]] domain::Observation notVisible(const QString& said = {});
/// Why a field of GraphQL holds no answer; nothing where it may hold one, or null.
[[nodiscard]] std::optional<domain::Observation> withheld(const Field& field);

} // namespace gatehouse::probes
