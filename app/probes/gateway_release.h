// SPDX-License-Identifier: Apache-2.0
// The release of a gateway's image by the models that it defines: there is no other sign of it.
#pragma once

#include "domain/version.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace gatehouse::probes {

/// What a release added to the list (resources/catalogue/gateway-releases.json). A mark that ends in * stands for all
/// that begin so.
struct GatewayRelease {
    domain::Version release;
    QStringList adds;
};

/// Oldest first; empty when the bytes are no such table.
[[nodiscard]] QList<GatewayRelease> parseGatewayReleases(const QByteArray& json);
[[nodiscard]] const QList<GatewayRelease>& gatewayReleases();

/// The newest release of the table of which a mark is in the list. Null when none is.
[[nodiscard]] domain::Version releaseOf(const QStringList& identifiers, const QList<GatewayRelease>& table);

/// How many releases of the table lie between two; releases before and after the table count as its ends.
[[nodiscard]] int releasesApart(const domain::Version& a, const domain::Version& b, const QList<GatewayRelease>& table);

} // namespace gatehouse::probes
