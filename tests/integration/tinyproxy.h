// SPDX-License-Identifier: Apache-2.0
// A real tinyproxy on loopback, with a few lines of configuration of the test's own.
#pragma once

#include "peer.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace gatehouse::test {

class Tinyproxy {
public:
    explicit Tinyproxy(const QByteArray& lines = {}, const QByteArray& filter = {}) : m_port(freePort())
    {
        const QString configuration = write(QStringLiteral("tinyproxy.conf"),
            "Port " + QByteArray::number(m_port) + "\nListen 127.0.0.1\nTimeout 30\nMaxClients 20\nLogLevel Connect\n" +
                lines +
                (filter.isEmpty() ? QByteArray()
                                  : "Filter \"" + write(QStringLiteral("filter"), filter).toUtf8() + "\"\n"));
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral("tinyproxy"), {QStringLiteral("-d"), QStringLiteral("-c"), configuration});
    }
    ~Tinyproxy()
    {
        m_process.kill();
        m_process.waitForFinished(10000);
    }

    [[nodiscard]] bool listens()
    {
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, m_port);
                return socket.waitForConnected(100);
            },
            10000);
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    [[nodiscard]] QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] bool saw(const QByteArray& text)
    {
        m_log += m_process.readAll();
        return m_log.contains(text);
    }

private:
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the configuration of the proxy");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    quint16 m_port;
    QProcess m_process;
    QByteArray m_log;
};

} // namespace gatehouse::test
