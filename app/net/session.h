// SPDX-License-Identifier: Apache-2.0
// One origin, one credential, one set of rules: TLS, proxy, redirects, limits, timers, logging. All HTTP of the house
// goes through here.
#pragma once

#include "base/operation.h"
#include "base/secret_string.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QUrl>
#include <chrono>

namespace gatehouse::net {

enum class ProxyMode { System, None, Manual };

/// How to reach an origin. Nothing of TLS is loaded before the first request.
struct Endpoint {
    QUrl base;      ///< scheme, host, port and relative root: requests go to base + path
    QString caFile; ///< own CA certificates (PEM), added to the system's
    ProxyMode proxyMode = ProxyMode::System;
    QUrl proxy;             ///< Manual: http://host:port or socks5://host:port; credentials in it are not used
    bool allowHttp = false; ///< consent to send the credential over http://, needed for every host, loopback too
};

/// The credential header, sent to the origin of the session and to nothing else.
struct Credential {
    QByteArray header; ///< "PRIVATE-TOKEN"; empty: no credential
    base::Secret value;
};

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

/// Counts of a session, for benchmarks and for the log: bytes of bodies as they travelled.
struct Traffic {
    int requests = 0;
    qint64 bytesSent = 0;
    qint64 bytesReceived = 0;
};

class Session : public QObject {
    Q_OBJECT
public:
    Session(Endpoint endpoint, Credential credential, QObject* parent = nullptr);
    ~Session() override;

    /// Any HTTP answer is a Reply, 4xx, 5xx and redirects included (nothing is followed). At most six are on their way
    /// at once; the others wait, and their timers with them. Errors: Unreachable (dns-failed, connection-refused,
    /// connection-closed, connect-timeout, answer-timeout, answer-stalled, network-failed, proxy-...), Tls
    /// (tls-untrusted, tls-expired, tls-not-yet-valid, tls-wrong-host, tls-failed, ca-file-...), NotPermitted
    /// (http-needs-consent), Malformed (answer-too-large, answer-head-too-large, answer-cut-off, answer-not-decodable),
    /// BadInput (url-unusable, proxy-unusable, credential-unusable, header-unusable), Cancelled, and for Sending::Once
    /// after the first byte left nothing but OutcomeUnknown (outcome-unknown; its first argument is the slug of the
    /// cause), also when it is cancelled.
    [[nodiscard]] base::Operation<Reply> send(Request request);

    [[nodiscard]] const Endpoint& endpoint() const;
    [[nodiscard]] Traffic traffic() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::net
