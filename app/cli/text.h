// SPDX-License-Identifier: Apache-2.0
// Plans, findings and reports as lines of text.
#pragma once

#include "cli/json.h"
#include "cli/output.h"

namespace gatehouse::cli {

void printFindings(Output& out, const QList<domain::Finding>& findings, const Names& names,
    const workspace::DocumentFile* file = nullptr);
void printProblems(Output& out, const QList<workspace::DocumentProblem>& problems, const QString& file);
void printConflicts(Output& out, const QList<domain::Conflict>& conflicts, const Names& names);
void printPlan(Output& out, const domain::Plan& plan, const Names& names, const domain::Capabilities& capabilities);
void printReport(
    Output& out, const workspace::ApplyReport& report, const Names& names, const domain::Capabilities& capabilities);

} // namespace gatehouse::cli
