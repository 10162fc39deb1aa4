// SPDX-License-Identifier: Apache-2.0
// The groups of commands; each file adds its own.
#pragma once

#include "cli/command.h"
#include "cli/json.h"
#include "cli/text.h"

namespace gatehouse::cli {

void addInstanceCommands(std::vector<std::unique_ptr<Command>>& out);
void addCredentialCommands(std::vector<std::unique_ptr<Command>>& out);
void addDocumentCommands(std::vector<std::unique_ptr<Command>>& out);
void addPlanCommands(std::vector<std::unique_ptr<Command>>& out);
void addApplyCommand(std::vector<std::unique_ptr<Command>>& out);
void addCheckCommand(std::vector<std::unique_ptr<Command>>& out);

/// A document with errors: everything that is wrong with it, exit 65.
int brokenDocument(Output& out, const QList<workspace::DocumentProblem>& problems, const QString& file);

} // namespace gatehouse::cli
