// SPDX-License-Identifier: Apache-2.0
// The terminal: echo off for secrets, restored whatever happens.
#include "cli/prompt.h"

#include <QByteArray>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Result;

namespace {

constexpr int longestLine = 64 * 1024;

class EchoOff {
public:
    EchoOff()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;

private:
    termios m_before{};
    bool m_changed = false;
};

QByteArray readLine()
{
    QByteArray line;
    line.reserve(256);
    char c = 0;
    while (line.size() < longestLine && ::read(STDIN_FILENO, &c, 1) == 1 && c != '\n')
        line.append(c);
    return line;
}

void say(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

bool standardInputIsTerminal()
{
    return ::isatty(STDIN_FILENO) == 1;
}

Result<base::Secret> readSecret(const QString& prompt)
{
    QByteArray line;
    if (standardInputIsTerminal()) {
        say(prompt);
        const EchoOff quiet;
        line = readLine();
        say(QStringLiteral("\n"));
    } else {
        line = readLine();
    }
    base::Secret secret = base::makeSecret(std::move(line));
    if (secret->isEmpty())
        return fail(ErrorKind::Usage, QStringLiteral("secret-empty"));
    return secret;
}

Result<QString> ask(const QString& question)
{
    if (!standardInputIsTerminal())
        return fail(ErrorKind::Usage, QStringLiteral("confirmation-without-terminal"));
    say(question);
    return QString::fromLocal8Bit(readLine()).trimmed();
}

} // namespace gatehouse::cli
