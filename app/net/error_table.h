// SPDX-License-Identifier: Apache-2.0
// Qt's network errors as errors of the house.
#pragma once

#include "base/error.h"

#include <QAbstractSocket>
#include <QNetworkReply>
#include <QUrl>
#include <chrono>

namespace gatehouse::net {

/// Where a request was going when it failed.
struct Road {
    QUrl target;
    QString proxy;          ///< host:port; empty: none
    bool tunnel = false;    ///< the proxy passes bytes on; else it passes requests on
    bool login = false;     ///< a login was at hand for the proxy
    bool answering = false; ///< the head of an answer had arrived
};

/// True for an end that is no HTTP answer: the connection, the proxy or the protocol failed. HTTP statuses, which Qt
/// also reports as errors, are answers.
[[nodiscard]] bool isBroken(QNetworkReply::NetworkError error, int status);

/// True when this error cannot come up after a byte of the request has left.
[[nodiscard]] bool isBeforeSending(QNetworkReply::NetworkError error);

[[nodiscard]] base::Error networkError(QNetworkReply::NetworkError error, const Road& road, const QString& said);

/// The same for a socket of our own that did not get to `target` ("host:port"): connection-refused,
/// network-unreachable, connection-forbidden, dns-failed, connection-closed, network-failed.
[[nodiscard]] base::Error socketError(QAbstractSocket::SocketError error, const QString& target, const QString& said);

/// "gitlab.example.com" or "gitlab.example.com:8443".
[[nodiscard]] QString hostAndPort(const QUrl& url);
/// "192.0.2.1:443", "[2001:db8::1]:443".
[[nodiscard]] QString hostAndPort(const QString& host, quint16 port);

/// A limit as an error says it: "0.5", "30".
[[nodiscard]] QString secondsOf(std::chrono::milliseconds limit);

} // namespace gatehouse::net
