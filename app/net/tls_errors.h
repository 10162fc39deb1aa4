// SPDX-License-Identifier: Apache-2.0
// What a certificate is refused for, as an error that says who is trusted by whom and until when.
#pragma once

#include "base/error.h"

#include <QList>
#include <QSslError>

namespace gatehouse::net {

/// tls-expired, tls-not-yet-valid, tls-wrong-host, tls-untrusted, what tlsSlugOf() says, or tls-failed: the first of
/// these that applies; the others stand in the server's words. `said` is Qt's own text for a handshake that failed
/// before there was a certificate.
[[nodiscard]] base::Error tlsError(const QString& host, const QList<QSslError>& errors, const QString& said);

/// What a text with one of OpenSSL's reasons in it means: tls-not-spoken, tls-version-too-old, tls-closed,
/// tls-client-certificate-demanded, tls-name-not-known; nullptr when it says nothing clear. The reasons are never
/// translated.
[[nodiscard]] const char* tlsSlugOf(const QString& said);

} // namespace gatehouse::net
