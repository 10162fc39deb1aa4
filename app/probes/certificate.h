// SPDX-License-Identifier: Apache-2.0
// Rung A7: the TLS handshake of an address, and what its certificates are worth.
#pragma once

#include "net/handshake.h"
#include "probes/probe.h"

namespace gatehouse::probes {

/// A certificate with fewer days left is a warning.
constexpr int fewDaysLeft = 30;

/// What a handshake says about the certificates of `host`. Fails with the first trouble; a valid one warns when it ends
/// soon or when whoever signed it is known to look into connections.
[[nodiscard]] domain::Observation judgeHandshake(
    const net::Handshake& handshake, const QString& host, const QDateTime& now);

/// The maker of a device that inspects TLS, by the issuers that were sent; "" for none known
/// (resources/catalogue/inspection.json).
[[nodiscard]] QString inspectorOf(const QList<net::Certificate>& chain);

[[nodiscard]] QList<Probe> certificateProbes();

} // namespace gatehouse::probes
