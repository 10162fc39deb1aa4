// SPDX-License-Identifier: Apache-2.0
// A server that does exactly what a test tells it, wrong things above all, and remembers what it was sent.
#pragma once

#include "net/session.h"
#include "ports.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <optional>

namespace gatehouse::test {

/// A request as it came: the head with its line ends, and the body.
struct Seen {
    QByteArray head;
    QByteArray body;
    int connection = 0; ///< 1 for the first connection

    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf('\r')); }
    [[nodiscard]] QByteArray header(const QByteArray& name) const; ///< "" when absent
};

class Peer : public QObject {
public:
    using Answer = std::function<void(QTcpSocket&, const Seen&)>;

    /// Listens on loopback. Without an answer it stays silent.
    explicit Peer(Answer answer = {});
    /// The same with TLS.
    Peer(const QSslConfiguration& tls, Answer answer);

    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QUrl url(const QString& host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] const QList<Seen>& seen() const { return m_seen; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int openConnections() const { return m_open; }
    [[nodiscard]] qint64 bytesSent() const { return m_sent; }

private:
    void accept();
    void read(QTcpSocket& socket, QByteArray& buffer, int connection);

    std::unique_ptr<QTcpServer> m_server;
    Answer m_answer;
    QList<Seen> m_seen;
    int m_connections = 0;
    int m_open = 0;
    qint64 m_sent = 0;
};

/// A whole answer with its length.
[[nodiscard]] QByteArray http(int status, const QByteArray& body = {}, const QByteArray& headers = {});

/// Answers every request with this.
[[nodiscard]] Peer::Answer always(const QByteArray& answer);

[[nodiscard]] net::Endpoint endpointOf(const QUrl& base);
[[nodiscard]] net::Credential token(const QByteArray& value = "glpat-canary-0123456789");
[[nodiscard]] net::Request get(const QString& path = QStringLiteral("/x"));
[[nodiscard]] net::Request mutation(const QByteArray& body = R"({"query":"mutation"})");

/// Waits for the answer of an operation.
[[nodiscard]] base::Result<net::Reply> answerOf(const base::Operation<net::Reply>& operation);

/// "200 body", or "kind slug args": what tables of expectations compare.
[[nodiscard]] QString told(const base::Result<net::Reply>& result);

} // namespace gatehouse::test
