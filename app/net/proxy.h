// SPDX-License-Identifier: Apache-2.0
// Which proxy an endpoint is reached through, and whether a proxy is there at all.
#pragma once

#include "base/operation.h"

#include <QNetworkProxy>
#include <QUrl>
#include <chrono>

namespace gatehouse::net {

/// http://host:port or socks5://host:port; credentials in it are not used. BadInput `proxy-unusable` otherwise.
[[nodiscard]] base::Result<QNetworkProxy> manualProxy(const QUrl& url);

/// What the system says for `target`: looked up on another thread, since it may ask the network (PAC files, DNS).
/// Loopback targets need no proxy.
[[nodiscard]] base::Operation<QNetworkProxy> systemProxy(const QUrl& target);

[[nodiscard]] bool isLoopback(const QString& host);

/// "host:port", empty for no proxy.
[[nodiscard]] QString nameOf(const QNetworkProxy& proxy);

} // namespace gatehouse::net
