// SPDX-License-Identifier: Apache-2.0
// The log file: everything that goes through Qt's logging, redacted, in files of limited size (decision 34).
#pragma once

#include "base/clock.h"

#include <QMutex>
#include <QString>
#include <QtGlobal>
#include <optional>

namespace gatehouse::base {

class Redactor;

enum class LogLevel { Debug, Info, Warning, Error };

/// "debug", "info", "warning", "error": the values of --log-level.
[[nodiscard]] std::optional<LogLevel> logLevel(const QString& name);

struct LogOptions {
    QString folder; ///< <home>/log; made if it is missing
    LogLevel level = LogLevel::Info;
    qint64 fileBytes = 1024 * 1024; ///< a file that has reached this is rotated before the next line
    int files = 5;                  ///< gatehouse.log and gatehouse.log.1 to .4
    Clock now = systemClock();
};

/// While it lives, Qt's messages go to <folder>/gatehouse.log; one at a time per process. Two processes may share the
/// folder: every line is opened, appended and closed on its own. Fatal messages go to standard error as well.
class Log {
public:
    Log(LogOptions options, const Redactor& redactor);
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    [[nodiscard]] QString path() const;
    /// False once a line could not be written; nothing is thrown or asked, the program goes on.
    [[nodiscard]] bool works() const;

private:
    static void handle(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void write(QtMsgType type, const QMessageLogContext& context, const QString& message);
    void rotate();

    LogOptions m_options;
    const Redactor& m_redactor;
    mutable QMutex m_mutex;
    bool m_works = true;
    QtMessageHandler m_previous = nullptr;
};

} // namespace gatehouse::base
