// SPDX-License-Identifier: Apache-2.0
// A bare TCP connection: does anything listen there, and how far away is it.
#pragma once

#include "base/operation.h"

#include <QHostAddress>
#include <chrono>

namespace gatehouse::net {

struct Connected {
    std::chrono::milliseconds ms{0};
};

/// Connects, past any proxy, and hangs up. Errors: Unreachable connection-refused, connect-timeout, network-unreachable
/// (no route, or a router says so), connection-forbidden (this computer's own firewall), network-failed; Cancelled.
[[nodiscard]] base::Operation<Connected> connectTo(
    const QHostAddress& address, quint16 port, std::chrono::milliseconds limit);

} // namespace gatehouse::net
