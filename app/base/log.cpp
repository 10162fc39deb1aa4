// SPDX-License-Identifier: Apache-2.0
// Writes the log. A line is one write to a file opened for appending, so that lines of two processes never mix and a
// file that the other process has just rotated is not written to any more.
#include "base/log.h"

#include "base/redactor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <array>
#include <cstdio>

namespace gatehouse::base {

namespace {

struct LevelName {
    LogLevel level;
    const char* name;
};

constexpr std::array levelNames{LevelName{LogLevel::Debug, "debug"}, LevelName{LogLevel::Info, "info"},
    LevelName{LogLevel::Warning, "warning"}, LevelName{LogLevel::Error, "error"}};

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

// Qt's handler is a plain function: this is how it finds the log. The mutex keeps the log alive while a line is
// written.
Q_CONSTINIT QBasicMutex currentMutex;
Log* current = nullptr;
thread_local bool writing = false; // a message caused by writing a message is dropped

constexpr qsizetype longestLine = 16 * 1024;

// One entry is one line: nothing in a message can pass for an entry of its own.
QString onOneLine(QString text)
{
    for (QChar& c : text)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    if (text.size() > longestLine)
        text = text.left(longestLine) + QStringLiteral(" ...");
    return text;
}

} // namespace

std::optional<LogLevel> logLevel(const QString& name)
{
    for (const LevelName& row : levelNames)
        if (name == QLatin1String(row.name))
            return row.level;
    return std::nullopt;
}

Log::Log(LogOptions options, const Redactor& redactor) : m_options(std::move(options)), m_redactor(redactor)
{
    QDir().mkpath(m_options.folder);
    QMutexLocker lock(&currentMutex);
    Q_ASSERT(!current);
    current = this;
    m_previous = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    QMutexLocker lock(&currentMutex);
    current = nullptr;
    qInstallMessageHandler(m_previous);
}

QString Log::path() const
{
    return m_options.folder + QStringLiteral("/gatehouse.log");
}

bool Log::works() const
{
    QMutexLocker lock(&m_mutex);
    return m_works;
}

void Log::handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (writing)
        return;
    writing = true;
    {
        QMutexLocker lock(&currentMutex);
        if (current)
            current->write(type, context, message);
    }
    writing = false;
}

void Log::write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const LogLevel level = levelOf(type);
    if (level < m_options.level)
        return;
    const QByteArray text = onOneLine(m_redactor.redacted(message)).toUtf8();
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.constData());
    const QByteArray line = m_options.now().toUTC().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            QByteArray::number(QCoreApplication::applicationPid()) + ' ' +
                            levelNames.at(static_cast<size_t>(level)).name + ' ' +
                            (context.category ? context.category : "default") + ": " + text + '\n';

    QMutexLocker lock(&m_mutex);
    rotate();
    QFile file(path());
    m_works = file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
              file.write(line) == line.size();
}

void Log::rotate()
{
    if (QFileInfo(path()).size() < m_options.fileBytes)
        return;
    QLockFile lock(path() + QStringLiteral(".lock"));
    if (!lock.tryLock(100) || QFileInfo(path()).size() < m_options.fileBytes)
        return; // another process does it, or has done it
    const auto numbered = [this](int n) { return n == 0 ? path() : path() + u'.' + QString::number(n); };
    QFile::remove(numbered(m_options.files - 1));
    for (int n = m_options.files - 1; n > 0; --n)
        QFile::rename(numbered(n - 1), numbered(n));
}

} // namespace gatehouse::base
