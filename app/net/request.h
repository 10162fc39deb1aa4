// SPDX-License-Identifier: Apache-2.0
// A request and its answer, as values.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>
#include <chrono>

namespace gatehouse::net {

struct Limits {
    std::chrono::milliseconds connect{10'000};
    std::chrono::milliseconds firstByte{30'000};
    std::chrono::milliseconds idle{30'000};
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
    QList<QPair<QByteArray, QByteArray>> headers;
    Sending sending = Sending::Idempotent;
    Limits limits;
    QString label; ///< for the log and for errors: "Models", "ModelCreate"
};

struct Reply {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QUrl url;
    std::chrono::milliseconds duration{0};
    qint64 bytesReceived = 0;                                      ///< of the body, packed as it travelled
    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< case-insensitive, first one, "" when absent
};

} // namespace gatehouse::net
