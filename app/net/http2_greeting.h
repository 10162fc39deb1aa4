// SPDX-License-Identifier: Apache-2.0
// Does a clear-text port speak HTTP/2? Qt waits for ever on one that does not.
#pragma once

#include "base/operation.h"

#include <QNetworkProxy>
#include <QUrl>
#include <chrono>

namespace gatehouse::net {

enum class Greeting { Http2, Other, HungUp, NotReached };

struct Greeted {
    Greeting greeting = Greeting::Other;
    QString said; ///< Other: the first line that came, if it is text
};

/// Sends what every HTTP/2 client begins with to host and port of `target`, through a tunnel of `proxy`, and looks at
/// the first bytes of the answer, which have to be a SETTINGS frame (RFC 9113, section 3.4). Errors: Unreachable
/// grpc-no-answer (HTTP/2 without TLS is gRPC's only); Cancelled.
[[nodiscard]] base::Operation<Greeted> greetHttp2(
    const QUrl& target, const QNetworkProxy& proxy, std::chrono::milliseconds limit);

} // namespace gatehouse::net
