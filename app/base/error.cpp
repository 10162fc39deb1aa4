// SPDX-License-Identifier: Apache-2.0
// The table of error kinds: name and exit code.
#include "base/error.h"

#include <array>

namespace gatehouse::base {

namespace {

struct Row {
    ErrorKind kind;
    const char* name;
    int exitCode;
};

constexpr std::array table{
    Row{ErrorKind::Usage, "usage", 64},
    Row{ErrorKind::UnknownInstance, "unknown-instance", 64},
    Row{ErrorKind::BadInput, "bad-input", 65},
    Row{ErrorKind::Unreachable, "unreachable", 69},
    Row{ErrorKind::Tls, "tls", 69},
    Row{ErrorKind::RateLimited, "rate-limited", 69},
    Row{ErrorKind::NotGitLab, "not-gitlab", 69},
    Row{ErrorKind::Malformed, "malformed", 69},
    Row{ErrorKind::NotPermitted, "not-permitted", 77},
    Row{ErrorKind::ReadOnly, "read-only", 77},
    Row{ErrorKind::KeyUnavailable, "key-unavailable", 77},
    Row{ErrorKind::OutcomeUnknown, "outcome-unknown", 3},
    Row{ErrorKind::Partial, "partial", 3},
    Row{ErrorKind::Conflict, "conflict", 4},
    Row{ErrorKind::Cancelled, "cancelled", 130},
    Row{ErrorKind::Refused, "refused", 1},
    Row{ErrorKind::Unsupported, "unsupported", 1},
    Row{ErrorKind::Storage, "storage", 1},
};

constexpr const Row& row(ErrorKind kind)
{
    for (const Row& r : table)
        if (r.kind == kind)
            return r;
    return table.back();
}

} // namespace

int exitCode(ErrorKind kind)
{
    return row(kind).exitCode;
}

QString name(ErrorKind kind)
{
    return QString::fromLatin1(row(kind).name);
}

} // namespace gatehouse::base
