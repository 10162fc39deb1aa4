// SPDX-License-Identifier: Apache-2.0
// A CONNECT by hand; the status line of the answer is enough.
#include "net/proxy_probe.h"

#include "net/error_table.h"
#include "net/proxy.h"

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

constexpr qint64 longestStatusLine = 1024;

QString authority(const QUrl& url)
{
    QUrl explicitPort = url;
    explicitPort.setPort(url.port(443));
    return hostAndPort(explicitPort);
}

} // namespace

ProxyProbe::ProxyProbe(
    const QNetworkProxy& proxy, const QUrl& target, std::chrono::milliseconds limit, Told told, QObject* parent)
    : QObject(parent), m_proxy(proxy), m_target(target), m_told(std::move(told))
{
    m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(&m_socket, &QTcpSocket::connected, this, &ProxyProbe::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyProbe::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &ProxyProbe::failed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { tell("proxy-unreachable", {}); });
    m_timer.start(limit);
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

void ProxyProbe::connected()
{
    if (m_proxy.type() == QNetworkProxy::Socks5Proxy)
        return tell("proxy-refused", {}); // it is there, and the tunnel has just failed
    const QByteArray target = authority(m_target).toLatin1();
    m_socket.write("CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n");
}

void ProxyProbe::read()
{
    if (!m_socket.canReadLine() && m_socket.bytesAvailable() < longestStatusLine)
        return;
    const QByteArray line = m_socket.readLine(longestStatusLine).trimmed();
    const QByteArray status = line.mid(line.indexOf(' ') + 1, 3);
    if (!line.startsWith("HTTP/"))
        return tell("proxy-unreachable", {}); // something else listens there
    if (status == "407")
        return tell("proxy-authentication-required", QString::fromLatin1(line));
    tell(status.startsWith('2') ? nullptr : "proxy-refused", QString::fromLatin1(line));
}

void ProxyProbe::failed(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::HostNotFoundError)
        return tell("proxy-not-found", m_socket.errorString());
    if (m_socket.state() == QAbstractSocket::ConnectedState || error == QAbstractSocket::RemoteHostClosedError)
        return tell("proxy-refused", m_socket.errorString());
    tell("proxy-unreachable", m_socket.errorString());
}

void ProxyProbe::tell(const char* slug, const QString& said)
{
    m_timer.stop();
    m_socket.disconnect(this);
    const auto told = std::exchange(m_told, nullptr);
    if (!told)
        return;
    if (!slug)
        return told(std::nullopt);
    told(Error{ErrorKind::Unreachable, QString::fromLatin1(slug), {nameOf(m_proxy), hostAndPort(m_target)}, said, {}});
}

} // namespace gatehouse::net
