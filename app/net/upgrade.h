// SPDX-License-Identifier: Apache-2.0
// Does a path let itself be upgraded to a WebSocket? Asked by hand, since Qt's HTTP does no upgrades.
#pragma once

#include "base/operation.h"
#include "net/endpoint.h"
#include "net/headers.h"

#include <QString>
#include <chrono>

namespace gatehouse::net {

struct UpgradeRequest {
    QString path; ///< below the root of the endpoint; may carry a query
    Credential credential;
    QByteArray origin;                   ///< "https://gitlab.example.com"; "": no Origin header
    QByteArray subprotocol;              ///< "": none asked for
    Headers headers;                     ///< nothing secret
    QByteArray message;                  ///< said once it is open, up to 125 bytes; "": nothing
    std::chrono::milliseconds listen{0}; ///< how long to wait, then, for a first word or a close; within the limit
};

struct Upgrade {
    int status = 0;
    Headers headers;
    std::chrono::milliseconds ms{0}; ///< from the start to the head of the answer
    bool accepted = false;           ///< 101, with the right Sec-WebSocket-Accept (RFC 6455, section 4.1)
    bool answered = false;           ///< a first word came while listening
    /// The other side closed it while listening; 0: it did not, 1005: without a code, 1006: without a close frame.
    int closeCode = 0;
    QByteArray closeReason;

    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< case-insensitive, first one, "" when absent
};

/// Asks over HTTP/1.1, through the endpoint's proxy (a tunnel) and with its trust, and closes what it opened: at once,
/// or after it has said its word and listened. Any HTTP answer is a value; none is followed. Errors: those of
/// net/handshake.h, an untrusted certificate among them (tls-untrusted ...); answer-timeout, answer-not-http,
/// answer-head-too-large, connection-closed; http-needs-consent, credential-unusable, header-unusable, url-unusable;
/// Cancelled.
[[nodiscard]] base::Operation<Upgrade> upgrade(
    const Endpoint& endpoint, const UpgradeRequest& request, std::chrono::milliseconds limit);

} // namespace gatehouse::net
