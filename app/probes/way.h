// SPDX-License-Identifier: Apache-2.0
// Rungs A3 to A6: the proxy that is chosen, the name, the port, and what the proxy says. Judging is apart from asking.
#pragma once

#include "probes/origin.h"

namespace gatehouse::probes {

/// A5, from what each address of `origin` answered. An address family that this computer has no road for is no fault
/// while the other one works; neither is an address of loopback on which nothing listens.
[[nodiscard]] domain::Observation judgeDoors(const QString& origin, const QList<Door>& doors);

/// A6, from what the proxy said to CONNECT.
[[nodiscard]] domain::Observation judgeTunnel(const net::ProxyAnswer& answer, const QUrl& target);

/// A6 of an http:// address, which a proxy is asked for like any server: its own refusal, or nothing when the answer
/// comes from behind it.
[[nodiscard]] std::optional<domain::Observation> proxyRefusal(
    const net::Reply& reply, const QString& proxy, const QUrl& target);

[[nodiscard]] QList<Probe> wayProbes();

} // namespace gatehouse::probes
