// SPDX-License-Identifier: Apache-2.0
// A request in HTTP/1.1 on a socket of our own, for answers that Qt 6.4.2 misreads: it takes 103 for the answer itself,
// drops every header when there are more than a hundred, and reads a head without end byte by byte.
#pragma once

#include "base/operation.h"
#include "net/request.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <functional>

namespace gatehouse::net {

/// `left` is called before the first byte leaves. Sends it on a connection of its own, through the proxy when there is
/// one, and closes. Interim answers are passed over, packed ones unpacked. An answer that has a head is a value, cut
/// off or not (Reply.cutBy). Errors: Malformed answer-head-too-large (more bytes than limits.headerBytes, or more than
/// a thousand headers), NotGitLab answer-not-http; Unreachable answer-timeout, connection-closed, connect-timeout,
/// proxy-timeout and those of socketError(); Tls; Cancelled.
[[nodiscard]] base::Operation<Reply> askInHttp1(
    const QNetworkRequest& wire, const Request& request, const QNetworkProxy& proxy, std::function<void()> left = {});

} // namespace gatehouse::net
