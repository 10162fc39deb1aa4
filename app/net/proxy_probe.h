// SPDX-License-Identifier: Apache-2.0
// Asks a proxy itself why a tunnel failed: Qt reports a proxy that is missing, refuses or cannot resolve as the same
// error.
#pragma once

#include "base/error.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

namespace gatehouse::net {

class ProxyProbe : public QObject {
    Q_OBJECT
public:
    /// What is wrong with the proxy; nothing if it lets the tunnel through.
    using Told = std::function<void(std::optional<base::Error>)>;

    /// Opens a tunnel to `target` over a socket of its own, without any credential, and calls `told` once, later.
    ProxyProbe(
        const QNetworkProxy& proxy, const QUrl& target, std::chrono::milliseconds limit, Told told, QObject* parent);

private:
    void connected();
    void read();
    void failed(QAbstractSocket::SocketError error);
    void tell(const char* slug, const QString& said);

    QNetworkProxy m_proxy;
    QUrl m_target;
    Told m_told;
    QTcpSocket m_socket;
    QTimer m_timer;
};

} // namespace gatehouse::net
