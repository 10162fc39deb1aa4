// SPDX-License-Identifier: Apache-2.0
// One socket, one address, no names.
#include "net/connect.h"

#include "net/attempt.h"
#include "net/error_table.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace gatehouse::net {

using base::ErrorKind;

namespace {

class Connecting : public Attempt<Connected> {
public:
    Connecting(const QHostAddress& address, quint16 port, std::chrono::milliseconds limit)
        : Attempt(limit), m_target(hostAndPort(address.toString(), port))
    {
        m_socket.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        connect(&m_socket, &QTcpSocket::connected, this, [this] { end(Connected{elapsed()}); });
        connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { end(base::fail(socketError(error, m_target, said()))); });
        m_socket.connectToHost(address, port);
    }

protected:
    void expired() override
    {
        end(base::fail(ErrorKind::Unreachable, QStringLiteral("connect-timeout"), {m_target, secondsOf(limit())}));
    }

private:
    [[nodiscard]] QString said() const { return m_socket.errorString(); }

    QString m_target;
    QTcpSocket m_socket;
};

} // namespace

base::Operation<Connected> connectTo(const QHostAddress& address, quint16 port, std::chrono::milliseconds limit)
{
    return (new Connecting(address, port, limit))->operation();
}

} // namespace gatehouse::net
