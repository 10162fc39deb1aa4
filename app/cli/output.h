// SPDX-License-Identifier: Apache-2.0
// What gatehousectl prints: human text, or exactly one JSON object; progress on standard error; no colour codes, ever.
#pragma once

#include "base/error.h"
#include "base/operation.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace gatehouse::cli {

/// Cli::tr(): the texts of the command line in the user's language.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

class Output {
public:
    enum class Format { Text, Json };
    Output(Format format, QString command) : m_format(format), m_command(std::move(command)) {}

    [[nodiscard]] QString instance() const { return m_instance; } ///< empty: of none
    [[nodiscard]] bool isJson() const { return m_format == Format::Json; }
    void setFormat(Format format) { m_format = format; }
    void setInstance(const QString& name) { m_instance = name; }

    /// A line of human text; nothing in JSON.
    void line(const QString& text = {});
    /// Standard error, in both formats.
    void note(const QString& text);
    /// The one object of the answer; `gatehouse`, `command` and `instance` are added. Nothing in text. Only the first
    /// counts.
    void object(QJsonObject answer);
    /// Adds to the object that will be printed at the end.
    void error(const base::Error& error);
    void progress(const base::Progress& progress);

private:
    Format m_format;
    QString m_command;
    QString m_instance;
    bool m_answered = false;
};

} // namespace gatehouse::cli
