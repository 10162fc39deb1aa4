// SPDX-License-Identifier: Apache-2.0
// The table behind networkError(). Behind a proxy, Qt names some faults of the proxy as if they were the target's.
#include "net/error_table.h"

#include <array>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

enum class About { Target, Proxy };

struct Row {
    QNetworkReply::NetworkError error;
    ErrorKind kind;
    const char* slug;
    About about;
};

constexpr std::array table{
    Row{QNetworkReply::ConnectionRefusedError, ErrorKind::Unreachable, "connection-refused", About::Target},
    Row{QNetworkReply::RemoteHostClosedError, ErrorKind::Unreachable, "connection-closed", About::Target},
    Row{QNetworkReply::HostNotFoundError, ErrorKind::Unreachable, "dns-failed", About::Target},
    Row{QNetworkReply::TimeoutError, ErrorKind::Unreachable, "connect-timeout", About::Target},
    Row{QNetworkReply::OperationCanceledError, ErrorKind::Cancelled, "cancelled", About::Target},
    Row{QNetworkReply::SslHandshakeFailedError, ErrorKind::Tls, "tls-failed", About::Target},
    Row{QNetworkReply::ProxyConnectionRefusedError, ErrorKind::Unreachable, "proxy-refused", About::Proxy},
    Row{QNetworkReply::ProxyConnectionClosedError, ErrorKind::Unreachable, "proxy-refused", About::Proxy},
    Row{QNetworkReply::ProxyNotFoundError, ErrorKind::Unreachable, "proxy-not-found", About::Proxy},
    Row{QNetworkReply::ProxyTimeoutError, ErrorKind::Unreachable, "proxy-unreachable", About::Proxy},
    Row{QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Unreachable, "proxy-needs-login", About::Proxy},
    Row{QNetworkReply::UnknownProxyError, ErrorKind::Unreachable, "proxy-refused", About::Proxy},
    Row{QNetworkReply::ProtocolUnknownError, ErrorKind::NotGitLab, "answer-not-http", About::Target},
    Row{QNetworkReply::ProtocolInvalidOperationError, ErrorKind::NotGitLab, "answer-not-http", About::Target},
    Row{QNetworkReply::ProtocolFailure, ErrorKind::NotGitLab, "answer-not-http", About::Target},
};

constexpr Row loginRefused{
    QNetworkReply::ProxyAuthenticationRequiredError, ErrorKind::Unreachable, "proxy-login-refused", About::Proxy};
constexpr Row anyOther{QNetworkReply::UnknownNetworkError, ErrorKind::Unreachable, "network-failed", About::Target};

const Row& rowOf(QNetworkReply::NetworkError error)
{
    for (const Row& row : table)
        if (row.error == error)
            return row;
    return anyOther;
}

// Without a tunnel the connection is one to the proxy: these faults are the proxy's.
QNetworkReply::NetworkError seenThroughProxy(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TimeoutError:
        return QNetworkReply::ProxyTimeoutError;
    case QNetworkReply::HostNotFoundError:
        return QNetworkReply::ProxyNotFoundError;
    default:
        return error;
    }
}

} // namespace

bool isBroken(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status == 0;
    if (status == 0 || error < QNetworkReply::ContentAccessDenied)
        return true;
    switch (error) {
    case QNetworkReply::ContentReSendError:
        return false; // with a status: an answer that asks for the body again, such as 307, and does not get it
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return true;
    default:
        return status < 400;
    }
}

bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return true;
    default:
        return false;
    }
}

Error networkError(QNetworkReply::NetworkError error, const Road& road, const QString& said)
{
    const QString target = hostAndPort(road.target);
    if (road.answering && error != QNetworkReply::ProxyAuthenticationRequiredError)
        return {ErrorKind::Malformed, QStringLiteral("answer-cut-off"), {target}, said, {}};
    const Row& row = error == loginRefused.error && road.login
                         ? loginRefused
                         : rowOf(!road.proxy.isEmpty() && !road.tunnel ? seenThroughProxy(error) : error);
    const QStringList args = row.about == About::Proxy ? QStringList{road.proxy, target} : QStringList{target};
    return {row.kind, QString::fromLatin1(row.slug), args, said, {}};
}

Error socketError(QAbstractSocket::SocketError error, const QString& target, const QString& said)
{
    const auto because = [&](const char* slug) {
        return Error{ErrorKind::Unreachable, QString::fromLatin1(slug), {target}, said, {}};
    };
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return because("connection-refused");
    case QAbstractSocket::RemoteHostClosedError:
        return because("connection-closed");
    case QAbstractSocket::HostNotFoundError:
        return because("dns-failed");
    case QAbstractSocket::SocketAccessError:
        return because("connection-forbidden");
    case QAbstractSocket::NetworkError:
        return because("network-unreachable");
    default:
        return because("network-failed");
    }
}

QString hostAndPort(const QUrl& url)
{
    const QString host = url.host(QUrl::FullyDecoded);
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return url.port() < 0 ? shown : shown + u':' + QString::number(url.port());
}

QString hostAndPort(const QString& host, quint16 port)
{
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

QString secondsOf(std::chrono::milliseconds limit)
{
    return QString::number(static_cast<double>(limit.count()) / 1000);
}

} // namespace gatehouse::net
