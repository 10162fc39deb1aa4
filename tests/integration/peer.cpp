// SPDX-License-Identifier: Apache-2.0
// Splits what arrives into requests and leaves the rest to the test.
#include "peer.h"

#include <QSslServer>
#include <QTest>

namespace gatehouse::test {

QByteArray Seen::header(const QByteArray& name) const
{
    const auto lines = head.split('\n');
    for (const QByteArray& l : lines)
        if (const qsizetype colon = l.indexOf(':'); colon > 0 && l.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return l.mid(colon + 1).trimmed();
    return {};
}

Peer::Peer(Answer answer) : m_server(std::make_unique<QTcpServer>()), m_answer(std::move(answer))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Peer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

Peer::Peer(const QSslConfiguration& tls, Answer answer) : m_answer(std::move(answer))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Peer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl Peer::url(const QString& host) const
{
    QUrl url;
    url.setScheme(qobject_cast<QSslServer*>(m_server.get()) ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port());
    return url;
}

void Peer::accept()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        const int connection = ++m_connections;
        ++m_open;
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [=, this] { read(*socket, *buffer, connection); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 bytes) { m_sent += bytes; });
        connect(socket, &QTcpSocket::disconnected, this, [=, this] {
            --m_open;
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0)
            read(*socket, *buffer, connection);
    }
}

void Peer::read(QTcpSocket& socket, QByteArray& buffer, int connection)
{
    buffer += socket.readAll();
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen seen{buffer.left(end + 2), {}, connection};
        const qsizetype length = seen.header("Content-Length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        seen.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_seen << seen;
        if (m_answer)
            m_answer(socket, seen);
    }
}

QByteArray http(int status, const QByteArray& body, const QByteArray& headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

Peer::Answer always(const QByteArray& answer)
{
    return [answer](QTcpSocket& socket, const Seen&) { socket.write(answer); };
}

net::Endpoint endpointOf(const QUrl& base)
{
    net::Endpoint endpoint;
    endpoint.base = base;
    endpoint.proxyMode = net::ProxyMode::None;
    endpoint.allowHttp = true;
    return endpoint;
}

net::Credential token(const QByteArray& value)
{
    return {"Authorization", base::makeSecret(value), "Bearer"};
}

net::Request get(const QString& path)
{
    net::Request request;
    request.path = path;
    request.label = QStringLiteral("Test");
    return request;
}

net::Request mutation(const QByteArray& body)
{
    net::Request request;
    request.method = "POST";
    request.path = QStringLiteral("/api/graphql");
    request.body = body;
    request.contentType = "application/json";
    request.sending = net::Sending::Once;
    request.label = QStringLiteral("Mutation");
    return request;
}

base::Result<net::Reply> answerOf(const base::Operation<net::Reply>& operation)
{
    std::optional<base::Result<net::Reply>> answer;
    QObject context;
    operation.onAnswer(&context, [&answer](base::Result<net::Reply>& result) { answer.emplace(std::move(result)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30000))
        return base::fail(base::ErrorKind::Refused, QStringLiteral("no-answer-within-30-s"));
    return std::move(*answer);
}

QString told(const base::Result<net::Reply>& result)
{
    if (result)
        return QString::number(result->status) + u' ' + QString::fromUtf8(result->body);
    const base::Error& error = result.error();
    return (QStringList{base::name(error.kind), error.slug} + error.args).join(u' ');
}

} // namespace gatehouse::test
