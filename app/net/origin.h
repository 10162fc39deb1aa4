// SPDX-License-Identifier: Apache-2.0
// What may leave for an endpoint: paths below its root, clean headers, and a credential only with TLS or consent.
#pragma once

#include "base/error.h"
#include "net/endpoint.h"
#include "net/headers.h"

#include <optional>

namespace gatehouse::net {

[[nodiscard]] bool isHttps(const QUrl& url);

/// The path and query of a request below the root of an endpoint; scheme, host and port can only be the endpoint's.
[[nodiscard]] QUrl placed(const QUrl& base, const QString& path);

/// The value of the credential's header, in memory that nobody shares.
[[nodiscard]] QByteArray valueOf(const Credential& credential);

/// No line break or other control character: one in a header would begin another.
[[nodiscard]] bool isClean(const QByteArray& text);

/// Why such a request is not sent (a signature counts as a credential): BadInput url-unusable, credential-unusable,
/// header-unusable; NotPermitted http-needs-consent.
[[nodiscard]] std::optional<base::Error> refusalOf(const Endpoint& endpoint, const Credential& credential,
    const QString& path, const Headers& headers, bool isSigned = false);

} // namespace gatehouse::net
