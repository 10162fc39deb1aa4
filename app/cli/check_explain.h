// SPDX-License-Identifier: Apache-2.0
// check --explain FILE|-: what pasted error codes, log lines and answers mean.
#pragma once

#include "cli/command.h"

namespace gatehouse::cli {

/// Exit code 0, or 1 when nothing in it is known. BadInput (file-unreadable).
[[nodiscard]] base::Result<int> explainFile(Call& call, const QString& path);

/// A file or, for -, standard input; at most 64 MiB of it. BadInput (file-unreadable).
[[nodiscard]] base::Result<QByteArray> readFile(const QString& path);

} // namespace gatehouse::cli
