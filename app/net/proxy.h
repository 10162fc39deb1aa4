// SPDX-License-Identifier: Apache-2.0
// Which proxy an endpoint is reached through, and whether a proxy is there at all.
#pragma once

#include "base/operation.h"
#include "net/endpoint.h"

#include <QNetworkProxy>
#include <chrono>

namespace gatehouse::net {

/// http://host:port or socks5://host:port; credentials in it are not used. BadInput `proxy-unusable` otherwise.
[[nodiscard]] base::Result<QNetworkProxy> manualProxy(const QUrl& url);

/// What the system says for `target`: looked up on another thread, since it may ask the network (PAC files, DNS).
/// Loopback targets need no proxy.
[[nodiscard]] base::Operation<QNetworkProxy> systemProxy(const QUrl& target);

/// The proxy that `endpoint` is reached through, with the login for it. Errors: BadInput proxy-unusable; Unreachable
/// proxy-lookup-timeout.
[[nodiscard]] base::Operation<QNetworkProxy> proxyFor(const Endpoint& endpoint, std::chrono::milliseconds limit);

[[nodiscard]] bool isLoopback(const QString& host);

/// The value of a Proxy-Authorization header.
[[nodiscard]] QByteArray basicLogin(const QNetworkProxy& proxy);

/// "host:port", empty for no proxy.
[[nodiscard]] QString nameOf(const QNetworkProxy& proxy);

} // namespace gatehouse::net
