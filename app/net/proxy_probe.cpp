// SPDX-License-Identifier: Apache-2.0
// A CONNECT by hand. A SOCKS proxy is asked through Qt's own engine, which speaks that protocol.
#include "net/proxy_probe.h"

#include "base/secret_string.h"
#include "net/attempt.h"
#include "net/error_table.h"
#include "net/proxy.h"
#include "net/response_head.h"

#include <QTcpSocket>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

quint16 portOf(const QUrl& url)
{
    return static_cast<quint16>(url.port(url.scheme() == QStringLiteral("http") ? 80 : 443));
}

class ProxyProbe : public Attempt<ProxyAnswer> {
public:
    ProxyProbe(const QNetworkProxy& proxy, const QUrl& target, std::chrono::milliseconds limit)
        : Attempt(limit), m_proxy(proxy), m_target(target)
    {
        m_answer.proxy = nameOf(proxy);
        m_answer.hadLogin = !proxy.user().isEmpty();
        m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::connected);
        connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::read);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyProbe::failed);
        m_socket.connectToHost(proxy.hostName(), proxy.port());
    }

protected:
    void expired() override { fail("proxy-unreachable", {}); }

private:
    void connected()
    {
        if (isOver())
            return;
        m_answer.connect = elapsed();
        if (m_proxy.type() == QNetworkProxy::Socks5Proxy)
            return askSocks();
        const QByteArray target =
            hostAndPort(QString::fromLatin1(QUrl::toAce(m_target.host())), portOf(m_target)).toLatin1();
        QByteArray request = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
        if (m_answer.hadLogin)
            request += "Proxy-Authorization: " + basicLogin(m_proxy) + "\r\n";
        request += "\r\n";
        m_socket.write(request);
        base::wipe(request);
    }

    void askSocks()
    {
        m_socks.setProxy(m_proxy);
        connect(&m_socks, &QTcpSocket::connected, this, [this] {
            m_answer.through = true;
            finish();
        });
        connect(&m_socks, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::ProxyAuthenticationRequiredError)
                m_answer.schemes = {QStringLiteral("Basic")};
            m_answer.said = m_socks.errorString();
            finish();
        });
        m_socks.connectToHost(m_target.host(), portOf(m_target));
    }

    void read()
    {
        if (isOver())
            return;
        const HeadReader::State state = m_reader.feed(m_socket.read(m_socket.bytesAvailable()));
        if (state == HeadReader::State::More)
            return;
        if (state != HeadReader::State::Complete)
            return fail("proxy-not-a-proxy", {});
        const ResponseHead& head = m_reader.head();
        m_answer.status = head.status;
        m_answer.through = head.status / 100 == 2;
        m_answer.said = QString::fromLatin1(head.line);
        m_answer.via = QString::fromLatin1(head.header("Via"));
        m_answer.server = QString::fromLatin1(head.header("Server"));
        for (const QByteArray& challenge : head.all("Proxy-Authenticate"))
            m_answer.schemes << QString::fromLatin1(challenge.split(' ').first());
        finish();
    }

    void finish()
    {
        m_answer.answer = elapsed();
        end(std::move(m_answer));
        m_socket.abort();
    }

    void failed(QAbstractSocket::SocketError error)
    {
        if (error == QAbstractSocket::HostNotFoundError)
            return fail("proxy-not-found", m_socket.errorString());
        if (error == QAbstractSocket::RemoteHostClosedError)
            return fail("proxy-refused", m_socket.errorString());
        fail("proxy-unreachable", m_socket.errorString());
    }

    void fail(const char* slug, const QString& said)
    {
        end(base::fail(
            ErrorKind::Unreachable, QString::fromLatin1(slug), {nameOf(m_proxy), hostAndPort(m_target)}, said));
    }

    QNetworkProxy m_proxy;
    QUrl m_target;
    ProxyAnswer m_answer;
    HeadReader m_reader;
    QTcpSocket m_socket;
    QTcpSocket m_socks;
};

} // namespace

base::Operation<ProxyAnswer> askProxy(const QNetworkProxy& proxy, const QUrl& target, std::chrono::milliseconds limit)
{
    if (nameOf(proxy).isEmpty())
        return base::Operation<ProxyAnswer>::answered(
            base::fail(ErrorKind::BadInput, QStringLiteral("proxy-unusable"), {nameOf(proxy)}));
    return (new ProxyProbe(proxy, target, limit))->operation();
}

std::optional<Error> refusalOf(const ProxyAnswer& answer, const QUrl& target)
{
    if (answer.through)
        return std::nullopt;
    // tinyproxy 1.11 answers 407 to no login and 401 to a wrong one.
    const bool login =
        answer.status == 407 || answer.status == 401 || (answer.status == 0 && !answer.schemes.isEmpty());
    const QString slug = !login            ? QStringLiteral("proxy-refused")
                         : answer.hadLogin ? QStringLiteral("proxy-login-refused")
                                           : QStringLiteral("proxy-needs-login");
    return Error{ErrorKind::Unreachable, slug, {answer.proxy, hostAndPort(target)}, answer.said, {}};
}

Error troubleOf(const base::Result<ProxyAnswer>& told, const QUrl& target, const Error& otherwise)
{
    return told ? refusalOf(*told, target).value_or(otherwise) : told.error();
}

} // namespace gatehouse::net
