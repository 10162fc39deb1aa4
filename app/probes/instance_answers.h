// SPDX-License-Identifier: Apache-2.0
// What GitLab's answers to rungs B1 to B4 mean. Pure.
#pragma once

#include "probes/instance.h"

#include <QDate>
#include <QUrl>

namespace gatehouse::probes {

struct MetadataAnswer {
    domain::Observation observation;
    domain::Version version; ///< null when it was not told
};
/// GET /api/v4/metadata, with a token or without.
[[nodiscard]] MetadataAnswer metadataAnswer(const net::Reply& reply, const domain::Version& oldest);

struct DiscoveryAnswer {
    domain::Observation observation;
    QUrl keys; ///< where the keys are; empty when the observation is the last word
};
/// /.well-known/openid-configuration at the root of `gitlab`'s host.
[[nodiscard]] DiscoveryAnswer discoveryAnswer(const net::Reply& reply, const QUrl& gitlab);
/// The key set at `keys`; `seen` of the discovery is added to.
[[nodiscard]] domain::Observation keySetAnswer(const net::Reply& reply, const QUrl& keys, QJsonObject seen);

[[nodiscard]] domain::Observation projectsAnswer(const net::Reply& reply);

struct TokenAnswer {
    domain::Observation observation;
    Caller caller;
};
/// GET /api/v4/user and, null when it did not answer, personal_access_tokens/self.
[[nodiscard]] TokenAnswer tokenAnswer(const net::Reply& user, const net::Reply* token, const QDate& today);

} // namespace gatehouse::probes
