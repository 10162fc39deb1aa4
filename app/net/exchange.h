// SPDX-License-Identifier: Apache-2.0
// One request on its way: its timers, its caps, and what its end means.
#pragma once

#include "net/error_table.h"
#include "net/inflater.h"
#include "net/proxy_probe.h"
#include "net/session.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>
#include <functional>
#include <optional>

class QNetworkAccessManager;

namespace gatehouse::net {

class Exchange : public QObject {
    Q_OBJECT
public:
    Exchange(Request request, base::Source<Reply> source, QObject* parent);
    ~Exchange() override;

    /// To be called once. `proxy` is the manager's, for what an error has to say. Without a manager it is asked with a
    /// reader of our own (net/http1.h).
    void start(QNetworkAccessManager* manager, const QNetworkRequest& wire, const QNetworkProxy& proxy);

    /// The manager's connections are out of step: whatever comes on them is not taken for the answer any more.
    void distrust();
    [[nodiscard]] bool isStarted() const { return m_clock.isValid(); }

    /// Ends it without an HTTP answer. A mutation that has left answers OutcomeUnknown, whatever the reason.
    void stop(const base::Error& reason);

    [[nodiscard]] const Request& request() const { return m_request; }
    /// Of the body, as it travelled.
    [[nodiscard]] qint64 bytesReceived() const { return m_received; }

Q_SIGNALS:
    void over();
    /// Qt took an interim answer for the answer: on that connection the next request would get this one's.
    void outOfStep();

private:
    enum class Phase { Queued, Connecting, Waiting, Receiving, Over };

    void enter(Phase phase);
    void send(QNetworkAccessManager& manager, const QNetworkRequest& wire);
    void expired();
    void late(std::chrono::milliseconds limit, const char* whileReceiving);
    void takeHead();
    [[nodiscard]] bool isInterim() const;
    [[nodiscard]] bool isMisread() const;
    void listen();
    void askAnew();
    void takeBody();
    void finished();
    void whose401();
    void broken(QNetworkReply::NetworkError error);
    void cut(const base::Error& reason);
    [[nodiscard]] bool unpack(const QByteArray& chunk);
    [[nodiscard]] bool isCutOff() const;
    [[nodiscard]] base::Error malformed(const QString& slug, const QStringList& more = {}) const;
    [[nodiscard]] Reply answer() const;
    void end(base::Result<Reply> result);
    void log(const base::Result<Reply>& result) const;

    Request m_request;
    base::Source<Reply> m_source;
    Phase m_phase = Phase::Queued;
    QTimer m_timer; ///< of the phase
    QTimer m_total;
    QElapsedTimer m_clock;
    QNetworkReply* m_reply = nullptr;
    Road m_road;
    QNetworkRequest m_wire;
    QNetworkProxy m_proxy;
    base::Operation<Reply> m_anew; ///< the same, asked with a reader of our own
    base::Operation<ProxyAnswer> m_proxyAnswer;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    qint64 m_received = 0;
    std::chrono::milliseconds m_firstByte{0};
    QList<Arrival> m_arrivals;
    std::optional<Inflater> m_inflater; ///< of a packed body
    bool m_left = false;                ///< a mutation may be on the wire
};

} // namespace gatehouse::net
