// SPDX-License-Identifier: Apache-2.0
// The Agent Platform service as GitLab reaches it, and the WebSockets that lead there: rungs G6 to G8 and B12. Pure.
#pragma once

#include "net/upgrade.h"
#include "probes/instance.h"

namespace gatehouse::probes {

/// "14:failed to connect to all addresses": GitLab passes Ruby's words of gRPC on. Code -1 when there is none.
struct GrpcWords {
    int code = -1;
    QString text;
};
[[nodiscard]] GrpcWords grpcWordsIn(const QString& text);

/// G6: GET /api/v4/ai/duo_workflows/list_tools. `seen` has: status, code (of gRPC), said, reached.
[[nodiscard]] domain::Observation toolsAnswer(const net::Reply& reply);

/// G7: POST /api/v4/ai/duo_workflows/direct_access, against what is configured. `secure`: GitLab's setting, where it
/// has one. `seen` never has a token.
[[nodiscard]] domain::Observation serviceAccessAnswer(
    const net::Reply& reply, const QString& configured, std::optional<bool> secure);

/// B12 and G8: whether an upgrade gets through. A refusal in words of GitLab's own gets through as well. Of agents also
/// whether Workhorse, which has a trust store of its own, then reaches the service.
[[nodiscard]] domain::Observation upgradeAnswer(const net::Upgrade& upgrade, bool agents);

} // namespace gatehouse::probes
