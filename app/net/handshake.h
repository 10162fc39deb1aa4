// SPDX-License-Identifier: Apache-2.0
// A TLS handshake by itself: what was negotiated, which certificates were sent, and whether they are trusted here.
#pragma once

#include "base/operation.h"
#include "net/certificate.h"
#include "net/endpoint.h"

#include <chrono>

namespace gatehouse::net {

struct Handshake {
    std::chrono::milliseconds connect{0};   ///< until the port, or the proxy's tunnel to it, was open
    std::chrono::milliseconds handshake{0}; ///< from then on
    QString protocol;                       ///< "TLS 1.3"
    QString cipher;
    QString alpn;             ///< "h2", "http/1.1", "" when the server chose none
    QList<Certificate> chain; ///< as sent: the server's own first
    QStringList troubles;     ///< slugs, most specific first
    bool trusted = false;     ///< no troubles
};

/// Connects to the host and port of `endpoint.base`, through its proxy when there is one, offers h2 and http/1.1, and
/// hangs up without a request. A certificate that is not trusted is a value (net/certificate.h lists the troubles).
/// Errors: as connectTo and resolve; Tls tls-not-spoken (the port answers, but not in TLS), tls-closed (hung up within
/// the handshake), tls-timeout, tls-version-too-old (no common version), tls-no-common-cipher,
/// tls-client-certificate-demanded, tls-name-not-known (the server has nothing for this name), tls-failed, ca-file-...;
/// Unreachable proxy-...; BadInput url-unusable; Cancelled.
[[nodiscard]] base::Operation<Handshake> handshake(const Endpoint& endpoint, std::chrono::milliseconds limit);

} // namespace gatehouse::net
