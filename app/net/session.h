// SPDX-License-Identifier: Apache-2.0
// One origin, one credential, one set of rules: TLS, proxy, redirects, limits, timers, logging. All HTTP of the house
// goes through here.
#pragma once

#include "base/operation.h"
#include "net/endpoint.h"
#include "net/request.h"
#include "net/signer.h"

#include <QObject>
#include <memory>

namespace gatehouse::net {

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

    /// Before the first request: HTTP/2, by prior knowledge over http:// (through a proxy's tunnel), by ALPN over
    /// https://, where the server may still choose HTTP/1.1.
    void useHttp2();

    /// How many times six requests may be on their way at once; 1 unless told otherwise. More lanes are opened when
    /// requests wait, and kept.
    void setLanes(int most);

    /// Signs each request as it leaves. Like a credential, it needs TLS or consent.
    void setSigner(Signer signer);

    /// Any HTTP answer is a Reply, 4xx, 5xx and redirects included (nothing is followed). At most six per lane are on
    /// their way at once; the others wait, and their timers with them. Errors: Unreachable (dns-failed,
    /// connection-refused, connection-closed, connect-timeout, answer-timeout, answer-stalled, answer-overdue,
    /// network-failed, proxy-...), Tls (tls-untrusted, tls-expired, tls-not-yet-valid, tls-wrong-host,
    /// tls-not-spoken and the others of tlsSlugOf(), tls-failed, ca-file-...), NotPermitted (http-needs-consent),
    /// Malformed (answer-too-large, answer-head-too-large, answer-cut-off, answer-not-decodable,
    /// answer-packed-unasked), BadInput
    /// (url-unusable, proxy-unusable, credential-unusable, header-unusable), Cancelled, and for Sending::Once after the
    /// first byte left nothing but OutcomeUnknown (outcome-unknown; its first argument is the slug of the cause), also
    /// when it is cancelled.
    [[nodiscard]] base::Operation<Reply> send(Request request);

    [[nodiscard]] const Endpoint& endpoint() const;
    [[nodiscard]] Traffic traffic() const;
    /// Nothing is on its way and nothing waits.
    [[nodiscard]] bool isIdle() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::net
