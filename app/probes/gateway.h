// SPDX-License-Identifier: Apache-2.0
// Rungs C1 to C8: is it the AI gateway, and in which state, without any token. What an answer means is apart from
// asking.
#pragma once

#include "domain/version.h"
#include "probes/probe.h"

namespace gatehouse::probes {

/// Left by C4: the release whose models the gateway defines.
inline constexpr Fact<domain::Version> gatewayLooksLike{"gateway-release"};

/// C1, from GET /monitoring/healthz.
[[nodiscard]] domain::Observation judgeHealth(const net::Reply& reply);
/// C2, from GET / without a token.
[[nodiscard]] domain::Observation judgeIdentity(const net::Reply& reply);
/// C3, from the same and from GET /openapi.json.
[[nodiscard]] domain::Observation judgeAuthentication(const net::Reply& root, const net::Reply& openapi);
/// C4, from GET /v1/models/definitions; `gitlab` may be null.
[[nodiscard]] domain::Observation judgeRelease(const net::Reply& reply, const domain::Version& gitlab);
/// C6, from GET /.
[[nodiscard]] domain::Observation judgeMarks(const net::Reply& reply);
/// C8, from milliseconds.
[[nodiscard]] domain::Observation judgeLatency(QList<double> samples);

} // namespace gatehouse::probes
