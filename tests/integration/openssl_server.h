// SPDX-License-Identifier: Apache-2.0
// openssl s_server on loopback, for what Qt's own server cannot be told to do.
#pragma once

#include "authority.h"
#include "peer.h"

#include <QProcess>
#include <QTest>

namespace gatehouse::test {

/// openssl s_server with a few arguments of the test's own.
class OpensslServer {
public:
    OpensslServer(const Authority& authority, const QStringList& arguments) : m_port(freePort())
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            QStringLiteral("openssl"), QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"),
                                           QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("-cert"),
                                           authority.issuedFile(), QStringLiteral("-key"), authority.issuedKeyFile()} +
                                           arguments);
    }
    ~OpensslServer()
    {
        m_process.kill();
        m_process.waitForFinished(10000);
    }
    [[nodiscard]] bool listens()
    {
        return QTest::qWaitFor(
            [this] {
                m_said += m_process.readAll();
                return m_said.contains("ACCEPT");
            },
            10000);
    }
    [[nodiscard]] QUrl url(const QString& host = QStringLiteral("127.0.0.1")) const
    {
        return QUrl(QStringLiteral("https://%1:%2").arg(host).arg(m_port));
    }

private:
    quint16 m_port;
    QProcess m_process;
    QByteArray m_said;
};

} // namespace gatehouse::test
