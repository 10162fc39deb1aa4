// SPDX-License-Identifier: Apache-2.0
// What GitLab's answers about its own standing mean: licence, add-ons, rights, where it may send requests, what its
// health check says. Rungs B5 to B8 and B11. Pure.
#pragma once

#include "probes/instance.h"

#include <QDate>
#include <QHostAddress>

namespace gatehouse::probes {

/// What a run is about, as far as the standing of its instance is judged by it.
struct Wanted {
    domain::Version version;
    bool ownGateway = false;       ///< a gateway URL is set
    bool ownModels = false;        ///< a feature outside the Agent Platform is assigned a self-hosted model
    bool ownAgentPlatform = false; ///< an address of the Agent Platform service is set
};
[[nodiscard]] Wanted wantedBy(
    const domain::Configuration& c, const domain::Capabilities& capabilities, const domain::Version& version);

/// B5: `currentLicense` of operation Instance.
[[nodiscard]] domain::Observation licenceAnswer(const net::Reply& reply, const Wanted& wanted, const QDate& today);
/// B6: `addOnPurchases` and the licence's type.
[[nodiscard]] domain::Observation addOnAnswer(const net::Reply& reply, const Wanted& wanted);
/// B7: `currentUser` of operation UserRights.
[[nodiscard]] domain::Observation rightsAnswer(const net::Reply& reply, const QString& user);

/// A host that GitLab has to reach.
struct Outward {
    QString name; ///< "gateway", "agent-platform"
    QString host;
    int port = 0;
    QList<QHostAddress> addresses; ///< as far as they are known here
};
/// Whether an entry of GitLab's allow-list of outbound requests (host, address or range, with or without a port) covers
/// it.
[[nodiscard]] bool allows(const QString& entry, const Outward& to);
/// B8: the application settings of an administrator's GET.
[[nodiscard]] domain::Observation outboundAnswer(const QJsonObject& settings, const QList<Outward>& hosts);

/// B11: `cloudConnectorStatus`.
[[nodiscard]] domain::Observation healthAnswer(const net::Reply& reply, const Wanted& wanted);

} // namespace gatehouse::probes
