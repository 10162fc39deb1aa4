// SPDX-License-Identifier: Apache-2.0
// The test program run once more as a child: a second real process, which says on standard output how far it is.
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

namespace gatehouse::test {

class ChildProcess {
public:
    explicit ChildProcess(const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    }
    ~ChildProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// The next line it says; "" when it ended without one.
    [[nodiscard]] QString line()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                break;
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill9()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Its exit code, -1 when it did not end by itself.
    [[nodiscard]] int exitCode()
    {
        m_process.waitForFinished(60'000);
        return m_process.exitStatus() == QProcess::NormalExit && m_process.state() == QProcess::NotRunning
                   ? m_process.exitCode()
                   : -1;
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

/// What a child says to its parent.
inline void say(const QString& line)
{
    fprintf(stdout, "%s\n", qPrintable(line));
    fflush(stdout);
}

} // namespace gatehouse::test
