// SPDX-License-Identifier: Apache-2.0
// A request and its answer, as values.
#pragma once

#include "base/error.h"
#include "net/headers.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

namespace gatehouse::net {

struct Limits {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstByte{30'000};
    std::chrono::milliseconds idle{30'000};
    std::chrono::milliseconds total{0};  ///< from sending to the last byte, whatever trickles; 0: no limit
    qint64 bodyBytes = 64 * 1024 * 1024; ///< decoded
    qint64 headerBytes = 256 * 1024;
};

/// Once: a mutation. It is sent at most once (never re-sent on a closed kept-alive connection); trouble after the first
/// byte left is OutcomeUnknown. Idempotent: a read; may be repeated by Qt.
enum class Sending { Idempotent, Once };

struct Request {
    QByteArray method = "GET";
    QString path; ///< "/api/graphql"; may carry a query
    QByteArray body;
    QByteArray contentType; ///< "application/json"
    Headers headers;
    Sending sending = Sending::Idempotent;
    Limits limits;
    bool keepPartial = false; ///< an answer that ends half-way is a Reply, not an error
    bool doubtful = false;    ///< nothing is known of the server yet: read with caps from the first byte (net/http1.h)
    QString label;            ///< for the log and for errors: "Models", "ModelCreate"
};

constexpr qsizetype mostArrivals = 4096;

/// Bytes of a body that came together, as they travelled.
struct Arrival {
    std::chrono::milliseconds ms{0}; ///< from the start of the request
    qint64 bytes = 0;
};

/// Bytes of the same millisecond are one arrival.
void addArrival(QList<Arrival>& arrivals, std::chrono::milliseconds now, qint64 bytes);

struct Reply {
    int status = 0;
    bool http2 = false;
    Headers headers; ///< HTTP/2: trailers too
    QByteArray body;
    QUrl url;
    std::chrono::milliseconds firstByte{0}; ///< from the start of the request to the head of the answer
    std::chrono::milliseconds duration{0};
    qint64 bytesReceived = 0; ///< of the body, packed as it travelled
    QList<Arrival> arrivals;  ///< at most mostArrivals; the last one then stands for all the rest, with its latest time
    bool complete = true;     ///< false only with keepPartial
    std::optional<base::Error> cutBy; ///< why it is not complete: answer-cut-off, answer-stalled, answer-overdue,
                                      ///< answer-too-large, answer-not-decodable, answer-packed-unasked
    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< case-insensitive, first one, "" when absent
};

/// What web servers say on a port of TLS that was asked in clear text.
[[nodiscard]] bool saysTlsIsWanted(const Reply& reply);

} // namespace gatehouse::net
