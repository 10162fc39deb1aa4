// SPDX-License-Identifier: Apache-2.0
// The opening handshake of RFC 6455 on a socket of our own, and a polite close.
#include "net/upgrade.h"

#include "net/attempt.h"
#include "net/error_table.h"
#include "net/origin.h"
#include "net/proxy.h"
#include "net/proxy_probe.h"
#include "net/response_head.h"
#include "net/tls_errors.h"
#include "net/trust.h"
#include "net/websocket_frame.h"

#include <QCryptographicHash>
#include <QSslSocket>
#include <QTimer>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

QByteArray acceptFor(const QByteArray& key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

/// "Normal closure".
const QByteArray normal = QByteArrayLiteral("\x03\xe8");
// RFC 6455, section 7.4.1: a close that names no code, and an end without a close.
constexpr int withoutCode = 1005;
constexpr int withoutClose = 1006;

class Upgrading : public Attempt<Upgrade> {
public:
    Upgrading(const Endpoint& endpoint, const UpgradeRequest& request, std::chrono::milliseconds limit)
        : Attempt(limit), m_url(placed(endpoint.base, request.path)), m_name(hostAndPort(endpoint.base)),
          m_request(request), m_key(randomBytes(16).toBase64())
    {
        if (isHttps(m_url) && !secure(endpoint.caFile))
            return;
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_connected = true;
            if (!isHttps(m_url))
                ask();
        });
        connect(&m_socket, &QSslSocket::encrypted, this, &Upgrading::ask);
        connect(&m_socket, &QTcpSocket::readyRead, this, &Upgrading::read);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Upgrading::failed);
        proxyFor(endpoint, limit).onAnswer(this, [this](base::Result<QNetworkProxy>& proxy) {
            if (!proxy)
                return end(base::fail(proxy.error()));
            m_proxy = *proxy;
            m_socket.setProxy(m_proxy);
            if (isHttps(m_url))
                m_socket.connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(443)));
            else
                m_socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port(80)));
        });
    }

protected:
    void expired() override
    {
        if (m_open.accepted)
            return over();
        const QString proxy = nameOf(m_proxy);
        const QString seconds = secondsOf(limit());
        if (m_asked)
            return fail(ErrorKind::Unreachable, "answer-timeout", {m_name, seconds});
        if (m_connected)
            return fail(ErrorKind::Tls, "tls-timeout", {m_name, seconds});
        if (proxy.isEmpty())
            return fail(ErrorKind::Unreachable, "connect-timeout", {m_name, seconds});
        fail(ErrorKind::Unreachable, "proxy-timeout", {proxy, m_name, seconds});
    }

private:
    bool secure(const QString& caFile)
    {
        auto trust = trustWith(caFile);
        if (!trust) {
            end(base::fail(trust.error()));
            return false;
        }
        trust->setAllowedNextProtocols({"http/1.1"});
        m_socket.setSslConfiguration(*trust);
        connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_errors = errors; }); // not ignored: Qt hangs up
        return true;
    }

    void ask()
    {
        m_asked = true;
        QByteArray text = "GET " + m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) + " HTTP/1.1\r\n";
        const auto add = [&text](const QByteArray& name, const QByteArray& value) {
            if (!value.isEmpty())
                text += name + ": " + value + "\r\n";
        };
        add("Host", hostAndPort(QUrl(m_url.toString(QUrl::FullyEncoded))).toLatin1());
        add("Upgrade", "websocket");
        add("Connection", "Upgrade");
        add("Sec-WebSocket-Key", m_key);
        add("Sec-WebSocket-Version", "13");
        add("User-Agent", "Gatehouse/" GATEHOUSE_VERSION);
        add("Origin", m_request.origin);
        add("Sec-WebSocket-Protocol", m_request.subprotocol);
        for (const auto& [name, value] : m_request.headers)
            add(name, value);
        if (m_request.credential.value)
            add(m_request.credential.header, valueOf(m_request.credential));
        m_socket.write(text + "\r\n");
        base::wipe(text);
    }

    void read()
    {
        if (isOver())
            return;
        if (m_open.accepted) {
            m_heard += m_socket.read(m_socket.bytesAvailable());
            return hear();
        }
        switch (m_reader.feed(m_socket.read(m_socket.bytesAvailable()))) {
        case HeadReader::State::More:
            return;
        case HeadReader::State::NotHttp:
            return fail(ErrorKind::NotGitLab, "answer-not-http", {m_name});
        case HeadReader::State::TooLarge:
            return fail(ErrorKind::Malformed, "answer-head-too-large", {m_name});
        case HeadReader::State::Complete:
            break;
        }
        const ResponseHead& head = m_reader.head();
        m_open = {head.status, head.headers, elapsed(), false, false, 0, {}};
        m_open.accepted = head.status == 101 && head.header("Sec-WebSocket-Accept") == acceptFor(m_key);
        if (!m_open.accepted || m_request.listen.count() <= 0)
            return over();
        if (!m_request.message.isEmpty())
            m_socket.write(clientFrame(WebSocketFrame::Kind::Text, m_request.message));
        QTimer::singleShot(m_request.listen, this, [this] { over(); });
        m_heard = m_reader.rest();
        hear();
    }

    void hear()
    {
        while (!isOver()) {
            const auto frame = takeFrame(m_heard);
            if (!frame)
                return;
            if (frame->kind == WebSocketFrame::Kind::Text)
                m_open.answered = true;
            if (frame->kind == WebSocketFrame::Kind::Close) {
                m_open.closeCode = frame->code == 0 ? withoutCode : frame->code;
                m_open.closeReason = frame->payload;
            }
            if (frame->kind != WebSocketFrame::Kind::Other)
                return over();
        }
    }

    void over()
    {
        if (isOver())
            return;
        const bool open = m_open.accepted;
        end(std::move(m_open));
        if (open)
            m_socket.write(clientFrame(WebSocketFrame::Kind::Close, normal));
        m_socket.flush();
        m_socket.disconnectFromHost();
    }

    void failed(QAbstractSocket::SocketError error)
    {
        if (isOver())
            return;
        if (m_open.accepted) {
            m_open.closeCode = withoutClose;
            return end(std::move(m_open));
        }
        const QString said = m_socket.errorString();
        const bool tls = isHttps(m_url) && m_connected;
        if (!m_connected)
            return nameOf(m_proxy).isEmpty() ? end(base::fail(socketError(error, m_name, said))) : askTheProxy(said);
        if (tls && !m_asked && m_errors.isEmpty() && error == QAbstractSocket::RemoteHostClosedError)
            return fail(ErrorKind::Tls, "tls-closed", {m_name}, said);
        if (tls && (!m_asked || tlsSlugOf(said)))
            return end(base::fail(tlsError(m_name, m_errors, said)));
        fail(ErrorKind::Unreachable, "connection-closed", {m_name}, said);
    }

    void askTheProxy(const QString& said)
    {
        const Error otherwise{ErrorKind::Unreachable, QStringLiteral("network-failed"), {m_name}, said, {}};
        askProxy(m_proxy, m_url, left()).onAnswer(this, [this, otherwise](base::Result<ProxyAnswer>& told) {
            end(base::fail(troubleOf(told, m_url, otherwise)));
        });
    }

    void fail(ErrorKind kind, const char* slug, const QStringList& args, const QString& said = {})
    {
        end(base::fail(kind, QString::fromLatin1(slug), args, said));
    }

    QUrl m_url;
    QString m_name;
    UpgradeRequest m_request;
    QByteArray m_key;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    HeadReader m_reader;
    Upgrade m_open;     ///< once it is known how it ended
    QByteArray m_heard; ///< frames, once it is open
    bool m_connected = false;
    bool m_asked = false;
};

} // namespace

QByteArray Upgrade::header(const QByteArray& name) const
{
    return headerIn(headers, name);
}

base::Operation<Upgrade> upgrade(
    const Endpoint& endpoint, const UpgradeRequest& request, std::chrono::milliseconds limit)
{
    auto headers = request.headers;
    headers.append({"Origin", request.origin});
    headers.append({"Sec-WebSocket-Protocol", request.subprotocol});
    if (auto error = refusalOf(endpoint, request.credential, request.path, headers))
        return base::Operation<Upgrade>::answered(base::fail(std::move(*error)));
    return (new Upgrading(endpoint, request, limit))->operation();
}

} // namespace gatehouse::net
