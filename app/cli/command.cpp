// SPDX-License-Identifier: Apache-2.0
// The list of commands, and what most of them begin with.
#include "cli/command.h"

#include "cli/commands.h"

namespace gatehouse::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> out;
    addInstanceCommands(out);
    addCredentialCommands(out);
    addDocumentCommands(out);
    addPlanCommands(out);
    addApplyCommand(out);
    addCheckCommand(out);
    return out;
}

base::Operation<std::shared_ptr<workspace::OpenInstance>> openFirst(const std::shared_ptr<Call>& call)
{
    const QString name = call->arguments.constFirst();
    call->output.setInstance(name);
    return call->workspace.open(name);
}

} // namespace gatehouse::cli
