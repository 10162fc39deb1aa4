// SPDX-License-Identifier: Apache-2.0
// Rungs G3 to G5: the Agent Platform service as seen from here, over gRPC and without a token.
#pragma once

#include "net/grpc.h"
#include "net/handshake.h"
#include "net/http2_greeting.h"
#include "probes/probe.h"

namespace gatehouse::probes {

/// What a port speaks.
enum class Speech { None, ClearText, Tls };

/// What two tries told: a handshake with TLS, and the greeting of HTTP/2 without it.
struct Spoken {
    base::Result<net::Handshake> tls;
    base::Result<net::Greeted> clear;
    [[nodiscard]] Speech speech() const;
};

/// G3. `secure` is what GitLab is set to; nothing when that is not known.
[[nodiscard]] domain::Observation judgeSpeech(
    const Spoken& spoken, const QString& origin, std::optional<bool> secure, const QDateTime& now);
/// G4, from grpc.health.v1.Health/Check; `gitlab` may be null.
[[nodiscard]] domain::Observation judgeServing(const net::GrpcReply& reply, const domain::Version& gitlab);
/// G5, from DuoWorkflow/ListTools.
[[nodiscard]] domain::Observation judgeService(const net::GrpcReply& reply);

} // namespace gatehouse::probes
