// SPDX-License-Identifier: Apache-2.0
// Text and JSON on standard output, notes on standard error.
#include "cli/output.h"

#include "base/words.h"
#include "cli/json.h"

#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>

namespace gatehouse::cli {

using namespace Qt::StringLiterals;

namespace {

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

/// Whose words these are: of files, the database and the keychain it is the system that speaks.
bool isOfThisComputer(base::ErrorKind kind)
{
    return kind == base::ErrorKind::BadInput || kind == base::ErrorKind::Storage ||
           kind == base::ErrorKind::KeyUnavailable;
}

} // namespace

void Output::line(const QString& text)
{
    if (!isJson())
        print(stdout, text);
}

void Output::note(const QString& text)
{
    print(stderr, text);
}

void Output::object(QJsonObject answer)
{
    if (!isJson() || m_answered)
        return;
    m_answered = true;
    answer.insert(QStringLiteral("gatehouse"), 1);
    answer.insert(QStringLiteral("command"), m_command);
    answer.insert(QStringLiteral("instance"), m_instance.isEmpty() ? QJsonValue() : QJsonValue(m_instance));
    print(stdout, QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Indented)).trimmed());
}

void Output::error(const base::Error& error)
{
    if (isJson()) {
        object({{QStringLiteral("error"), toJson(error)}});
        return;
    }
    const base::Words words = base::words(error);
    print(stderr, words.message);
    if (!error.serverWords.isEmpty())
        print(stderr, (isOfThisComputer(error.kind) ? "  system: "_L1 : "  server: "_L1) + error.serverWords);
    if (!words.remedy.isEmpty())
        print(stderr, QStringLiteral("  ") + words.remedy);
    if (error.retryAfter)
        print(stderr, QStringLiteral("  retry after %1 s").arg(error.retryAfter->count()));
}

void Output::progress(const base::Progress& progress)
{
    if (progress.total <= 0)
        return;
    const QString text = QStringLiteral("%1/%2 %3").arg(progress.done).arg(progress.total).arg(progress.text).trimmed();
    if (!progress.text.isEmpty()) {
        print(stderr, text);
    } else if (isatty(STDERR_FILENO)) {
        // Bare counts are for somebody who looks on: one line, written over. A log is spared them.
        std::fputs(('\r' + text.toUtf8() + (progress.done == progress.total ? "\n" : "")).constData(), stderr);
        std::fflush(stderr);
    }
}

} // namespace gatehouse::cli
