// SPDX-License-Identifier: Apache-2.0
// The connection preface and one frame header, by hand.
#include "net/http2_greeting.h"

#include "net/attempt.h"
#include "net/error_table.h"

#include <QTcpSocket>

namespace gatehouse::net {

namespace {

constexpr qsizetype frameHead = 9; // length (3), type, flags, stream (4)
constexpr char settings = 4;
constexpr qint64 longestLine = 200;

// Followed by a SETTINGS frame without settings.
QByteArray preface()
{
    return "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + QByteArray(3, '\0') + settings + QByteArray(5, '\0');
}

bool isSettings(const QByteArray& head)
{
    return head.front() == '\0' && head.at(3) == settings && head.sliced(5) == QByteArray(4, '\0');
}

QString textOf(const QByteArray& bytes)
{
    const QByteArray line = bytes.split('\n').first().trimmed();
    const bool text = std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c <= '~'; });
    return text ? QString::fromLatin1(line) : QString();
}

class Greeter : public Attempt<Greeted> {
public:
    Greeter(const QUrl& target, const QNetworkProxy& proxy, std::chrono::milliseconds limit)
        : Attempt(limit), m_target(target)
    {
        m_socket.setProxy(proxy);
        connect(&m_socket, &QTcpSocket::connected, this, [this] { m_socket.write(preface()); });
        connect(&m_socket, &QTcpSocket::readyRead, this, &Greeter::read);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            read();
            const bool hungUp = error == QAbstractSocket::RemoteHostClosedError;
            end(Greeted{hungUp ? Greeting::HungUp : Greeting::NotReached, {}});
        });
        m_socket.connectToHost(target.host(), static_cast<quint16>(target.port(80)));
    }

protected:
    void expired() override
    {
        end(base::fail(base::ErrorKind::Unreachable, QStringLiteral("grpc-no-answer"),
            {hostAndPort(m_target), secondsOf(limit())}));
    }

private:
    void read()
    {
        const QByteArray bytes = m_socket.peek(longestLine);
        // Text is known by its first byte: no SETTINGS frame is that long.
        if (bytes.isEmpty() || (bytes.front() == '\0' && bytes.size() < frameHead))
            return;
        if (bytes.size() >= frameHead && isSettings(bytes.left(frameHead)))
            return end(Greeted{Greeting::Http2, {}});
        end(Greeted{Greeting::Other, textOf(bytes)});
    }

    QUrl m_target;
    QTcpSocket m_socket;
};

} // namespace

base::Operation<Greeted> greetHttp2(const QUrl& target, const QNetworkProxy& proxy, std::chrono::milliseconds limit)
{
    return (new Greeter(target, proxy, limit))->operation();
}

} // namespace gatehouse::net
