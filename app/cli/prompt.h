// SPDX-License-Identifier: Apache-2.0
// Asking at a terminal, and reading a secret from standard input.
#pragma once

#include "base/result.h"
#include "base/secret_string.h"

namespace gatehouse::cli {

[[nodiscard]] bool standardInputIsTerminal();
/// One line, without echo at a terminal. Usage (secret-empty) when nothing came.
[[nodiscard]] base::Result<base::Secret> readSecret(const QString& prompt);
/// The line that was typed. Usage (confirmation-without-terminal) when there is no terminal.
[[nodiscard]] base::Result<QString> ask(const QString& question);

} // namespace gatehouse::cli
