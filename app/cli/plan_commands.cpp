// SPDX-License-Identifier: Apache-2.0
// pull | plan: what the server has, and the steps from there to the draft or to a file.
#include "cli/commands.h"

#include "cli/plan_output.h"

namespace gatehouse::cli {

using base::ErrorKind;
using base::Operation;
using base::Result;
using workspace::OpenInstance;
using workspace::PullReport;
using namespace Qt::StringLiterals;

namespace {

class Pull final : public Command {
public:
    QString name() const override { return u"pull"_s; }
    QString summary() const override { return Cli::tr("Read the server; changes of the draft are kept on top."); }
    QString arguments() const override { return u"NAME"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 1}; }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).then(&call->workspace, [call](std::shared_ptr<OpenInstance>&& open) {
            return open->pull().map(&call->workspace, [call, open](Result<PullReport>&& answer) -> Result<int> {
                if (!answer)
                    return tl::unexpected(answer.error());
                const PullReport& r = *answer;
                Output& out = call->output;
                const Names names{open->draft(), open->baseline()};
                out.line(Cli::tr("GitLab %1: %2 settings, %3 models, %4 features")
                             .arg(r.gitlab.text())
                             .arg(r.settings)
                             .arg(r.models)
                             .arg(r.features));
                if (!r.notVisible.isEmpty())
                    out.line(Cli::tr("not visible with this token: %1").arg(r.notVisible.join(u", "_s)));
                QJsonArray failed;
                for (const PullReport::Failure& failure : r.failed) {
                    failed.append(QJsonObject{{u"part"_s, failure.part}, {u"error"_s, toJson(failure.error)}});
                    out.note(Cli::tr("%1 could not be read:").arg(failure.part));
                    if (!out.isJson())
                        out.error(failure.error);
                }
                printConflicts(out, r.conflicts, names);
                if (open->unfinished())
                    out.note(Cli::tr("An apply of %1 was interrupted: gatehousectl apply %1 --resume, or --abandon.")
                                 .arg(open->instance().name));
                QJsonObject json{{u"gitlab"_s, r.gitlab.text()}, {u"read"_s, timeJson(r.read)},
                    {u"settings"_s, r.settings}, {u"models"_s, r.models}, {u"features"_s, r.features},
                    {u"not_visible"_s, QJsonArray::fromStringList(r.notVisible)}, {u"failed"_s, failed},
                    {u"conflicts"_s, arrayOf(r.conflicts, names)},
                    {u"snapshot"_s, r.snapshot.isEmpty() ? QJsonValue() : QJsonValue(r.snapshot)},
                    {u"unfinished"_s, open->unfinished().has_value()}, {u"requests"_s, r.requests},
                    {u"bytes"_s, r.bytes}};
                if (r.problem)
                    json.insert(u"error"_s, toJson(*r.problem));
                out.object(json);
                return r.problem ? base::exitCode(r.problem->kind) : 0;
            });
        });
    }
};

class PlanCommand final : public Command {
public:
    QString name() const override { return u"plan"_s; }
    QString summary() const override
    {
        return Cli::tr("Print the steps from the last read to the draft, or from a fresh read to a file.");
    }
    QString arguments() const override { return u"NAME [FILE]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 2}; }
    QList<QCommandLineOption> options() const override
    {
        return planOptions() << QCommandLineOption(u"refresh"_s, Cli::tr("Pull first."))
                             << QCommandLineOption(u"exit-zero"_s, Cli::tr("Exit 0 also when there are changes."));
    }
    Operation<int> run(const std::shared_ptr<Call>& call) override
    {
        return openFirst(call).then(&call->workspace, [call](std::shared_ptr<OpenInstance>&& open) -> Operation<int> {
            if (call->arguments.size() > 1)
                return planFile(call, open);
            const auto ready =
                call->options.isSet(u"refresh"_s) ? open->pull() : Operation<PullReport>::answered(PullReport{});
            return ready.then(&call->workspace, [call, open](PullReport&& pulled) -> Operation<int> {
                if (pulled.problem && pulled.problem->kind != ErrorKind::NotPermitted)
                    return Operation<int>::answered(base::fail(*pulled.problem));
                if (const auto wrong = settleConflicts(*call, *open))
                    return Operation<int>::answered(base::fail(*wrong));
                return open->planned(call->options.isSet(u"rotate-keys"_s))
                    .map(&call->workspace, [call, open](Result<domain::Plan>&& plan) -> Result<int> {
                        if (!plan)
                            return tl::unexpected(plan.error());
                        return show(call, plannedDraft(std::move(*plan), *open));
                    });
            });
        });
    }

private:
    static Result<int> show(const std::shared_ptr<Call>& call, const Planned& planned)
    {
        print(call->output, planned);
        call->output.object(toJson(planned));
        if (!planned.conflicts.isEmpty())
            return base::exitCode(ErrorKind::Conflict);
        if (!planned.plan.blocking.isEmpty())
            return 1;
        return planned.plan.isEmpty() || call->options.isSet(u"exit-zero"_s) ? 0 : 2;
    }

    static Operation<int> planFile(const std::shared_ptr<Call>& call, const std::shared_ptr<OpenInstance>& open)
    {
        const auto file = workspace::readDocumentFile(call->arguments.at(1), call->workspace.catalogue());
        if (!file)
            return Operation<int>::answered(tl::unexpected(file.error()));
        return open->planFile(*file, fileOptions(*call))
            .map(&call->workspace, [call, open, file = *file](Result<workspace::FilePlan>&& plan) -> Result<int> {
                if (!plan)
                    return tl::unexpected(plan.error());
                if (const auto code = brokenPlan(call->output, *plan, file.name))
                    return *code;
                return show(call, plannedFile(*plan, file.name, *open));
            });
    }
};

} // namespace

void addPlanCommands(std::vector<std::unique_ptr<Command>>& out)
{
    out.push_back(std::make_unique<Pull>());
    out.push_back(std::make_unique<PlanCommand>());
}

} // namespace gatehouse::cli
