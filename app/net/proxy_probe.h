// SPDX-License-Identifier: Apache-2.0
// Asks a proxy itself: Qt reports a proxy that is missing, refuses or cannot resolve as the same error as a target that
// does.
#pragma once

#include "base/operation.h"

#include <QNetworkProxy>
#include <QStringList>
#include <QUrl>
#include <chrono>
#include <optional>

namespace gatehouse::net {

struct ProxyAnswer {
    QString proxy;                        ///< "host:port"
    std::chrono::milliseconds connect{0}; ///< until its port was open
    std::chrono::milliseconds answer{0};  ///< until it had answered
    bool through = false;                 ///< it opened a tunnel to the target
    int status = 0;                       ///< of its answer to CONNECT; 0 for a SOCKS proxy
    QString said;                         ///< its status line, or what a SOCKS proxy was refused with
    QString via;                          ///< its Via and Server headers
    QString server;
    QStringList schemes;   ///< how it wants to be logged in to: "Basic", "Negotiate"
    bool hadLogin = false; ///< a user name was offered
};

/// Opens a tunnel to `target` over a socket of its own, with the login that `proxy` carries (Basic), and closes it. Any
/// answer of an HTTP proxy is a value. Errors: Unreachable proxy-unreachable (nothing there, or silent),
/// proxy-not-found (its name), proxy-not-a-proxy (something else listens), proxy-refused (it hangs up); BadInput
/// proxy-unusable when `proxy` is none; Cancelled. Which proxy leads to an endpoint: proxyFor() in net/proxy.h.
[[nodiscard]] base::Operation<ProxyAnswer> askProxy(
    const QNetworkProxy& proxy, const QUrl& target, std::chrono::milliseconds limit);

/// What an answer means for `target`: proxy-needs-login, proxy-login-refused or proxy-refused; nothing if it lets the
/// tunnel through.
[[nodiscard]] std::optional<base::Error> refusalOf(const ProxyAnswer& answer, const QUrl& target);

/// Why no connection to `target` came about through the proxy that was asked; `otherwise` when it is not to blame.
[[nodiscard]] base::Error troubleOf(
    const base::Result<ProxyAnswer>& told, const QUrl& target, const base::Error& otherwise);

} // namespace gatehouse::net
