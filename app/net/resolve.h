// SPDX-License-Identifier: Apache-2.0
// Names to addresses, as the system does it, and what kind of network an address belongs to.
#pragma once

#include "base/operation.h"

#include <QHostAddress>
#include <QList>
#include <chrono>

namespace gatehouse::net {

struct Resolution {
    QList<QHostAddress> addresses; ///< IPv4 first; within a family in the system's order
    std::chrono::milliseconds ms{0};
};

/// Asks the system anew each time, in a pool of threads of its own: names that hang delay neither the caller nor each
/// other. An address, also in brackets, resolves to itself. Errors: Unreachable dns-failed (no such name, or no address
/// behind it), dns-unavailable (the resolver itself fails), dns-timeout; BadInput host-unusable; Cancelled.
[[nodiscard]] base::Operation<Resolution> resolve(const QString& host, std::chrono::milliseconds limit);

/// By the registries of special-purpose addresses (RFC 6890). An IPv4 address inside an IPv6 one counts as itself.
enum class AddressKind { Public, Private, Loopback, LinkLocal, Shared, UniqueLocal, Multicast, Unspecified, Reserved };

[[nodiscard]] AddressKind kindOf(const QHostAddress& address);

} // namespace gatehouse::net
