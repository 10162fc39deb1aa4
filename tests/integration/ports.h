// SPDX-License-Identifier: Apache-2.0
// Ports on this machine that nobody else gets meanwhile.
#pragma once

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace gatehouse::test {

/// Where nothing listens, and nothing will while the program runs: the port stays taken.
[[nodiscard]] inline quint16 deadPort()
{
    auto* holder = new QTcpSocket(QCoreApplication::instance());
    if (!holder->bind(QHostAddress::Any))
        qFatal("no port is free: %s", qPrintable(holder->errorString()));
    return holder->localPort();
}

/// For a program that is about to listen on loopback: below the ports that the kernel gives away by itself.
[[nodiscard]] inline quint16 freePort()
{
    for (;;) {
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(10'000, 32'000));
        if (QTcpServer().listen(QHostAddress::LocalHost, port))
            return port;
    }
}

} // namespace gatehouse::test
