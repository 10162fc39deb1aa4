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
    using Opened = std::shared_ptr<workspace::OpenInstance>;
    return call->workspace.open(name).map(
        &call->workspace, [call](base::Result<Opened>&& open) -> base::Result<Opened> {
            if (open)
                call->output.setInstance((*open)->instance().name); // as it is written, not as it was typed
            return std::move(open);
        });
}

} // namespace gatehouse::cli
