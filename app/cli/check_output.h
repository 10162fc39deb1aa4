// SPDX-License-Identifier: Apache-2.0
// A run of the ladder on the terminal and in a file.
#pragma once

#include "cli/command.h"

#include <optional>

namespace gatehouse::cli {

/// What `check` does with its run.
struct RunOutput {
    QString file; ///< of --output; empty: none
    workspace::ReportFormat format = workspace::ReportFormat::Json;
    std::optional<domain::CheckRun> earlier; ///< to be compared with
};

/// Usage (report-format-unknown) when neither --format nor the suffix of --output says what to write, and
/// (option-missing) for a document without --output.
[[nodiscard]] base::Result<RunOutput> runOutputOf(const QCommandLineParser& options);

/// Prints, writes, and gives the exit code: 0 no failure, 1 failed, 130 cancelled.
[[nodiscard]] base::Result<int> show(Call& call, const domain::CheckRun& run, const RunOutput& output);

/// Whole or not at all; - is standard output. Storage (file-not-written).
[[nodiscard]] base::Result<base::Done> writeFile(Output& out, const QString& path, const QByteArray& bytes);

} // namespace gatehouse::cli
