// SPDX-License-Identifier: Apache-2.0
// What a certificate is refused for, as an error that says who is trusted by whom and until when.
#pragma once

#include "base/error.h"

#include <QList>
#include <QSslError>

namespace gatehouse::net {

/// tls-expired, tls-not-yet-valid, tls-wrong-host, tls-untrusted or tls-failed: the first of these that applies; the
/// others stand in the server's words. `said` is Qt's own text for a handshake that failed before there was a
/// certificate.
[[nodiscard]] base::Error tlsError(const QString& host, const QList<QSslError>& errors, const QString& said);

} // namespace gatehouse::net
