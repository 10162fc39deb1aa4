// SPDX-License-Identifier: Apache-2.0
// One QSslSocket, led to the end of its handshake and no further.
#include "net/handshake.h"

#include "net/attempt.h"
#include "net/error_table.h"
#include "net/proxy.h"
#include "net/proxy_probe.h"
#include "net/tls_errors.h"
#include "net/trust.h"

#include <QSslCipher>
#include <QSslSocket>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

QString nameOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return QStringLiteral("TLS");
    }
}

class Handshaking : public Attempt<Handshake> {
public:
    Handshaking(const Endpoint& endpoint, std::chrono::milliseconds limit)
        : Attempt(limit), m_target(endpoint.base), m_name(hostAndPort(endpoint.base))
    {
        auto trust = trustWith(endpoint.caFile);
        if (!trust) {
            end(base::fail(trust.error()));
            return;
        }
        trust->setAllowedNextProtocols({"h2", "http/1.1"});
        // Asked for, so that Qt tells when a ticket comes.
        trust->setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
        trust->setSslOption(QSsl::SslOptionDisableSessionTickets, false);
        m_socket.setSslConfiguration(*trust);
        listen();
        proxyFor(endpoint, limit).onAnswer(this, [this](base::Result<QNetworkProxy>& proxy) {
            if (!proxy)
                return end(base::fail(proxy.error()));
            m_proxy = *proxy;
            m_socket.setProxy(m_proxy);
            m_socket.connectToHostEncrypted(m_target.host(), static_cast<quint16>(m_target.port(443)));
        });
    }

protected:
    void expired() override
    {
        if (m_socket.isEncrypted())
            return finish();
        const QString proxy = net::nameOf(m_proxy);
        if (m_connected)
            return fail(ErrorKind::Tls, "tls-timeout", {m_name, secondsOf(limit())});
        if (proxy.isEmpty())
            return fail(ErrorKind::Unreachable, "connect-timeout", {m_name, secondsOf(limit())});
        fail(ErrorKind::Unreachable, "proxy-timeout", {proxy, m_name, secondsOf(limit())});
    }

private:
    void listen()
    {
        connect(&m_socket, &QSslSocket::connected, this, [this] {
            m_connected = true;
            m_value.connect = elapsed();
        });
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
            m_errors = errors;
            m_socket.ignoreSslErrors();
        });
        connect(&m_socket, &QSslSocket::alertReceived, this,
            [this](QSsl::AlertLevel, QSsl::AlertType type, const QString&) {
                m_alert = type;
                m_agreed = !m_socket.sessionCipher().isNull();
            });
        connect(&m_socket, &QSslSocket::encrypted, this, &Handshaking::encrypted);
        // Either comes only after the server was content with what we sent. The ticket is told from within OpenSSL,
        // where nothing may be closed.
        connect(&m_socket, &QSslSocket::newSessionTicketReceived, this, &Handshaking::finish, Qt::QueuedConnection);
        connect(&m_socket, &QSslSocket::readyRead, this, &Handshaking::finish, Qt::QueuedConnection);
        connect(&m_socket, &QSslSocket::errorOccurred, this, &Handshaking::failed);
    }

    void encrypted()
    {
        m_value.handshake = elapsed() - m_value.connect;
        const QList<QSslCertificate> chain = m_socket.peerCertificateChain();
        for (const QSslCertificate& certificate : chain)
            m_value.chain << valueOf(certificate);
        m_value.troubles = troublesOf(m_errors, chain);
        m_value.trusted = m_value.troubles.isEmpty();
        m_value.protocol = nameOf(m_socket.sessionProtocol());
        m_value.cipher = m_socket.sessionCipher().name();
        m_value.alpn = QString::fromLatin1(m_socket.sslConfiguration().nextNegotiatedProtocol());
        if (m_socket.sessionProtocol() != QSsl::TlsV1_3)
            return finish();
        // In TLS 1.3 the client is done first: that the server wants a certificate from us comes a round trip later.
        const auto patience = std::chrono::milliseconds(200) + 2 * (m_value.connect + m_value.handshake);
        QTimer::singleShot(std::min(patience, std::chrono::milliseconds(2000)), this, [this] { finish(); });
    }

    void finish()
    {
        if (isOver() || !m_socket.isEncrypted())
            return;
        end(m_value);
        m_socket.disconnectFromHost();
    }

    void failed(QAbstractSocket::SocketError error)
    {
        const QString said = m_socket.errorString();
        if (isOver())
            return;
        if (!m_connected)
            return net::nameOf(m_proxy).isEmpty() ? end(base::fail(socketError(error, m_name, said)))
                                                  : askTheProxy(said);
        if (m_value.chain.isEmpty() || wantsOurCertificate())
            return fail(ErrorKind::Tls, slugOf(error, said), {m_name}, said);
        end(m_value); // it hung up, after a handshake that was fine
    }

    void askTheProxy(const QString& said)
    {
        const Error otherwise{ErrorKind::Unreachable, QStringLiteral("network-failed"), {m_name}, said, {}};
        askProxy(m_proxy, m_target, left()).onAnswer(this, [this, otherwise](base::Result<ProxyAnswer>& told) {
            end(base::fail(troubleOf(told, m_target, otherwise)));
        });
    }

    /// We sent none. In TLS 1.2 a server that wants one says no more than that the handshake failed, but by then there
    /// is a cipher.
    [[nodiscard]] bool wantsOurCertificate() const
    {
        switch (m_alert) {
        case QSsl::AlertType::CertificateRequired:
        case QSsl::AlertType::BadCertificate:
        case QSsl::AlertType::CertificateUnknown:
        case QSsl::AlertType::AccessDenied:
        case QSsl::AlertType::UnknownCa:
            return true;
        case QSsl::AlertType::HandshakeFailure:
            return m_agreed;
        default:
            return false;
        }
    }

    [[nodiscard]] const char* slugOf(QAbstractSocket::SocketError error, const QString& said) const
    {
        if (wantsOurCertificate())
            return "tls-client-certificate-demanded";
        if (m_alert == QSsl::AlertType::HandshakeFailure || m_alert == QSsl::AlertType::InsufficientSecurity)
            return "tls-no-common-cipher";
        if (m_alert == QSsl::AlertType::ProtocolVersion)
            return "tls-version-too-old";
        if (m_alert == QSsl::AlertType::UnrecognizedName)
            return "tls-name-not-known";
        if (const char* slug = tlsSlugOf(said))
            return slug;
        return error == QAbstractSocket::RemoteHostClosedError ? "tls-closed" : "tls-failed";
    }

    void fail(ErrorKind kind, const char* slug, const QStringList& args, const QString& said = {})
    {
        end(base::fail(kind, QString::fromLatin1(slug), args, said));
        m_socket.abort();
    }

    QUrl m_target;
    QString m_name;
    QNetworkProxy m_proxy{QNetworkProxy::NoProxy};
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    QSsl::AlertType m_alert = QSsl::AlertType::UnknownAlertMessage;
    bool m_agreed = false; ///< when the alert came, there was a cipher
    bool m_connected = false;
    Handshake m_value;
};

} // namespace

base::Operation<Handshake> handshake(const Endpoint& endpoint, std::chrono::milliseconds limit)
{
    if (endpoint.base.host().isEmpty())
        return base::Operation<Handshake>::answered(base::fail(ErrorKind::BadInput, QStringLiteral("url-unusable"),
            {endpoint.base.toDisplayString(QUrl::RemoveUserInfo)}));
    return (new Handshaking(endpoint, limit))->operation();
}

} // namespace gatehouse::net
