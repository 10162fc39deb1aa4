// SPDX-License-Identifier: Apache-2.0
// What `plan` and `apply` share: options, the printed plan and its JSON.
#pragma once

#include "base/words.h"
#include "cli/commands.h"

namespace gatehouse::cli {

struct Planned {
    domain::Plan plan;
    domain::Configuration server;
    domain::Configuration wanted;
    domain::Capabilities capabilities;
    QDateTime baseline;
    QList<domain::Conflict> conflicts;
    bool offline = false;
    bool unfinished = false;
    QList<workspace::DocumentProblem> problems; ///< of the file that was planned
    QString file;
};

[[nodiscard]] QList<QCommandLineOption> planOptions(); ///< --prune, --rotate-keys, --on-conflict
[[nodiscard]] workspace::FileOptions fileOptions(const Call& call);
[[nodiscard]] Planned plannedDraft(domain::Plan plan, const workspace::OpenInstance& open);
[[nodiscard]] Planned plannedFile(
    const workspace::FilePlan& plan, const QString& file, const workspace::OpenInstance& open);
/// Applies --on-conflict to the open conflicts of the draft; Usage for a word other than mine or theirs.
[[nodiscard]] std::optional<base::Error> settleConflicts(const Call& call, workspace::OpenInstance& open);
/// Prints the problems of a document that cannot be planned; the exit code, or nothing when there are only warnings.
[[nodiscard]] std::optional<int> brokenPlan(Output& out, const workspace::FilePlan& plan, const QString& file);
void print(Output& out, const Planned& planned);
[[nodiscard]] QJsonObject toJson(const Planned& planned);

} // namespace gatehouse::cli
