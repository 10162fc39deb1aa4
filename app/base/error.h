// SPDX-License-Identifier: Apache-2.0
// What went wrong, as a value: a closed kind (it decides the exit code), a stable slug, and the words of the server.
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace gatehouse::base {

/// Closed on purpose: this is the table of exit codes (see exitCode).
enum class ErrorKind {
    Usage,
    UnknownInstance,
    BadInput,
    Unreachable,
    Tls,
    RateLimited,
    NotGitLab,
    Malformed,
    NotPermitted,
    ReadOnly,
    KeyUnavailable,
    OutcomeUnknown,
    Partial,
    Conflict,
    Cancelled,
    Refused,
    Unsupported,
    Storage,
};

/// An error is worded when it is shown (base/words.h), in the user's language; `serverWords` are shown beside it,
/// untouched.
struct Error {
    ErrorKind kind = ErrorKind::Refused;
    QString slug;        ///< kebab-case, stable: the key of its words
    QStringList args;    ///< fill %1, %2 ... of the words
    QString serverWords; ///< what the server or the library said, as it came
    std::optional<std::chrono::seconds> retryAfter;

    bool operator==(const Error&) const = default;
};

/// Exit code of gatehousectl for an error of this kind.
[[nodiscard]] int exitCode(ErrorKind kind);

/// "bad-input", "not-permitted", ...: the `kind` of a JSON error.
[[nodiscard]] QString name(ErrorKind kind);

} // namespace gatehouse::base
