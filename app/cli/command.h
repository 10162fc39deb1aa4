// SPDX-License-Identifier: Apache-2.0
// One class per command of gatehousectl: name, options, and an operation that ends in an exit code.
#pragma once

#include "base/operation.h"
#include "cli/output.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <memory>
#include <vector>

namespace gatehouse::cli {

/// What a command works with. Lives until the operation has answered.
struct Call {
    workspace::Workspace& workspace;
    const QCommandLineParser& options;
    QStringList arguments; ///< positional, without the command's own words
    Output& output;
};

class Command {
public:
    virtual ~Command() = default;
    /// "instance add", "plan".
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// Positional arguments as shown in the usage line: "NAME [FILE]".
    [[nodiscard]] virtual QString arguments() const = 0;
    [[nodiscard]] virtual std::pair<int, int> argumentCount() const = 0; ///< least, most
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// What --format may say; the first when it says nothing.
    [[nodiscard]] virtual QStringList formats() const { return {QStringLiteral("text"), QStringLiteral("json")}; }
    /// Whether --format is about a file that is written, and the terminal gets human text.
    [[nodiscard]] virtual bool formatIsOfFile(const QCommandLineParser&) const { return false; }
    /// Exit code, or an error that is printed and gives the exit code of its kind.
    [[nodiscard]] virtual base::Operation<int> run(const std::shared_ptr<Call>& call) = 0;
};

[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

/// The instance named by the first argument, opened.
[[nodiscard]] base::Operation<std::shared_ptr<workspace::OpenInstance>> openFirst(const std::shared_ptr<Call>& call);

} // namespace gatehouse::cli
