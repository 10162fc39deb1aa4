// SPDX-License-Identifier: Apache-2.0
// One unary gRPC call: HTTP/2 with five bytes before the message and the outcome in the trailers.
#pragma once

#include "base/operation.h"
#include "net/endpoint.h"
#include "net/headers.h"

#include <chrono>
#include <optional>

namespace gatehouse::net {

struct GrpcReply {
    int httpStatus = 0;
    bool http2 = false;        ///< false: a TLS port that chose HTTP/1.1
    std::optional<int> status; ///< of gRPC, 0 = OK; nothing: whoever answered does not speak gRPC
    QString message;           ///< grpc-message, decoded
    QByteArray answer;         ///< the first message, unframed; "" when there is no whole one
    Headers headers;           ///< trailers too
    std::chrono::milliseconds ms{0};

    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< case-insensitive, first one, "" when absent
};

/// `endpoint.base` says by its scheme whether TLS is used: http:// is HTTP/2 with prior knowledge. `path` is
/// "/service/Method"; `metadata` may hold nothing secret: that is what `credential` is for. Any HTTP answer is a value.
/// Errors: those of Session::send; for a port that answers in something else than HTTP/2 grpc-not-spoken;
/// grpc-no-answer when nothing came within `limit`, as from a port that speaks HTTP/1.1 only.
[[nodiscard]] base::Operation<GrpcReply> grpcCall(const Endpoint& endpoint, const QByteArray& path,
    const QByteArray& message, const Headers& metadata, std::chrono::milliseconds limit,
    const Credential& credential = {});

} // namespace gatehouse::net
