// SPDX-License-Identifier: Apache-2.0
// apply: show the plan, have it confirmed, walk it, verify it; resume or close an interrupted one.
#include "cli/plan_output.h"

#include "cli/prompt.h"

namespace gatehouse::cli {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using workspace::ApplyOptions;
using workspace::ApplyReport;
using workspace::OpenInstance;
using workspace::PullReport;
using namespace Qt::StringLiterals;

namespace {

using Opened = std::shared_ptr<OpenInstance>;
using CallPtr = std::shared_ptr<Call>;

/// By-hand steps by their numbers, or by what they change, which stays as it is when a plan is made anew.
QList<int> doneByHand(const QString& text, const QList<domain::Step>& steps, const Names& names)
{
    QList<int> out;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        for (const domain::Step& step : steps)
            if (step.kind == domain::StepKind::ByHandStep &&
                (part.trimmed() == QString::number(step.id) ||
                    std::any_of(step.changes.cbegin(), step.changes.cend(), [&](const domain::Change& change) {
                        return domain::displayPath(change.path, names.now, names.before) == part.trimmed();
                    })))
                out.append(step.id);
    return out;
}

class Apply final : public Command {
public:
    QString name() const override { return u"apply"_s; }
    QString summary() const override { return Cli::tr("Apply the draft, or a file, and verify it by reading back."); }
    QString arguments() const override { return u"NAME [FILE]"_s; }
    std::pair<int, int> argumentCount() const override { return {1, 2}; }
    QList<QCommandLineOption> options() const override
    {
        return planOptions()
               << QCommandLineOption(u"yes"_s, Cli::tr("Do not ask."))
               << QCommandLineOption(
                      u"confirm"_s, Cli::tr("The instance's name: needed with --yes in production."), u"NAME"_s)
               << QCommandLineOption(u"by-hand-done"_s,
                      Cli::tr("By-hand steps that are done: their numbers, or what they change."), u"N|PATH,..."_s)
               << QCommandLineOption(u"resume"_s, Cli::tr("Go on with an interrupted apply; reads back first."))
               << QCommandLineOption(u"abandon"_s, Cli::tr("Close an interrupted apply after reading back."));
    }
    Operation<int> run(const CallPtr& call) override
    {
        return openFirst(call).then(&call->workspace, [call](Opened&& open) -> Operation<int> {
            QObject::connect(open.get(), &OpenInstance::stepChanged, &call->workspace,
                [call](int step, domain::StepState state, const QString&) {
                    call->output.note(u"%1 %2"_s.arg(step).arg(domain::name(state)));
                });
            if (call->options.isSet(u"resume"_s) || call->options.isSet(u"abandon"_s))
                return goOn(call, open);
            if (const auto obstacle = open->applyObstacle())
                return Operation<int>::answered(base::fail(*obstacle));
            return call->arguments.size() > 1 ? applyFile(call, open) : applyDraft(call, open);
        });
    }

private:
    /// Options for the core, once the user agreed (decision 16).
    static Result<ApplyOptions> agreed(
        const Call& call, const OpenInstance& open, const QList<domain::Step>& steps, const Names& names)
    {
        ApplyOptions options;
        options.rotateKeys = call.options.isSet(u"rotate-keys"_s);
        options.doneByHand = doneByHand(call.options.value(u"by-hand-done"_s), steps, names);
        options.readAgain = !call.options.isSet(u"yes"_s);
        const domain::Instance& instance = open.instance();
        if (call.options.isSet(u"confirm"_s))
            options.confirmation = call.options.value(u"confirm"_s);
        if (call.options.isSet(u"yes"_s))
            return options;
        const Result<QString> answer =
            ask(instance.isProduction() ? Cli::tr("%1 is production. Type its name to apply: ").arg(instance.name)
                                        : Cli::tr("Apply to %1? Type yes: ").arg(instance.name));
        if (!answer)
            return tl::unexpected(answer.error());
        if (instance.isProduction())
            options.confirmation = *answer;
        else if (*answer != "yes"_L1)
            return fail(ErrorKind::Cancelled, u"not-confirmed"_s);
        return options;
    }

    static Result<int> finished(const CallPtr& call, const ApplyReport& report, const Planned& planned)
    {
        const Names names{planned.wanted, planned.server};
        if (!report.steps.isEmpty() || report.outcome != workspace::ApplyOutcome::Nothing)
            printReport(call->output, report, names, planned.capabilities);
        QJsonObject json = toJson(planned);
        json.insert(u"outcome"_s, report.outcomeName());
        json.insert(u"verified"_s, report.verified);
        if (!report.steps.isEmpty())
            json.insert(u"steps"_s, arrayOf(report.steps, names, planned.capabilities));
        const auto orNull = [](const QString& id) { return id.isEmpty() ? QJsonValue() : QJsonValue(id); };
        json.insert(u"snapshots"_s,
            QJsonObject{{u"before"_s, orNull(report.snapshotBefore)}, {u"after"_s, orNull(report.snapshotAfter)}});
        call->output.object(json);
        return report.exitCode();
    }

    /// An error that came before anything was sent still answers with the plan it was about.
    static Result<int> notSent(const CallPtr& call, const base::Error& error, const Planned& planned)
    {
        QJsonObject json = toJson(planned);
        json.insert(u"outcome"_s, error.kind == ErrorKind::Conflict ? u"conflict"_s : u"refused"_s);
        json.insert(u"error"_s, toJson(error));
        json.insert(u"snapshots"_s, QJsonObject{{u"before"_s, QJsonValue()}, {u"after"_s, QJsonValue()}});
        if (!call->output.isJson())
            call->output.error(error);
        call->output.object(json);
        return base::exitCode(error.kind);
    }

    static Operation<int> answered(
        const CallPtr& call, const Opened& open, const Operation<ApplyReport>& operation, const Planned& planned)
    {
        return operation.map(&call->workspace, [call, open, planned](Result<ApplyReport>&& report) -> Result<int> {
            return report ? finished(call, *report, planned) : notSent(call, report.error(), planned);
        });
    }

    static Operation<int> applyDraft(const CallPtr& call, const Opened& open)
    {
        return open->pull().then(&call->workspace, [call, open](PullReport&& pulled) -> Operation<int> {
            if (pulled.problem && pulled.problem->kind != ErrorKind::NotPermitted)
                return Operation<int>::answered(base::fail(*pulled.problem));
            if (const auto wrong = settleConflicts(*call, *open))
                return Operation<int>::answered(base::fail(*wrong));
            return open->planned(call->options.isSet(u"rotate-keys"_s))
                .then(&call->workspace, [call, open](domain::Plan&& plan) {
                    return applyPlanned(call, open, plannedDraft(std::move(plan), *open));
                });
        });
    }

    static Operation<int> applyPlanned(const CallPtr& call, const Opened& open, const Planned& planned)
    {
        print(call->output, planned);
        if (!planned.conflicts.isEmpty())
            return Operation<int>::answered(notSent(call,
                {ErrorKind::Conflict, u"conflicts-open"_s, {QString::number(planned.conflicts.size())}, {}, {}},
                planned));
        if (planned.plan.isEmpty())
            return Operation<int>::answered(finished(call, {}, planned));
        Result<ApplyOptions> options = agreed(*call, *open, planned.plan.steps, {planned.wanted, planned.server});
        if (!options)
            return Operation<int>::answered(notSent(call, options.error(), planned));
        options->expected = planned.plan;
        return answered(call, open, open->apply(*options), planned);
    }

    static Operation<int> applyFile(const CallPtr& call, const Opened& open)
    {
        const auto file = workspace::readDocumentFile(call->arguments.at(1), call->workspace.catalogue());
        if (!file)
            return Operation<int>::answered(base::fail(file.error()));
        return open->planFile(*file, fileOptions(*call))
            .then(&call->workspace, [call, open, file = *file](workspace::FilePlan&& plan) -> Operation<int> {
                if (const auto code = brokenPlan(call->output, plan, file.name))
                    return Operation<int>::answered(*code);
                const Planned planned = plannedFile(plan, file.name, *open);
                print(call->output, planned);
                if (plan.plan.isEmpty() && plan.plan.blocking.isEmpty())
                    return Operation<int>::answered(finished(call, {}, planned));
                const Result<ApplyOptions> options =
                    agreed(*call, *open, plan.plan.steps, {planned.wanted, planned.server});
                if (!options)
                    return Operation<int>::answered(notSent(call, options.error(), planned));
                return answered(call, open, open->applyFile(plan, *options), planned);
            });
    }

    static Operation<int> goOn(const CallPtr& call, const Opened& open)
    {
        const Planned planned{
            {}, open->baseline(), open->draft(), open->capabilities(), open->read(), {}, false, true, {}, {}};
        if (call->options.isSet(u"abandon"_s))
            return answered(call, open, open->abandon(), planned);
        QList<domain::Step> steps;
        if (open->unfinished())
            for (const workspace::StepReport& report : open->unfinished()->steps)
                steps.append(report.step);
        Result<ApplyOptions> options = agreed(*call, *open, steps, {planned.wanted, planned.server});
        if (!options)
            return Operation<int>::answered(base::fail(options.error()));
        return answered(call, open, open->resume(*options), planned);
    }
};

} // namespace

void addApplyCommand(std::vector<std::unique_ptr<Command>>& out)
{
    out.push_back(std::make_unique<Apply>());
}

} // namespace gatehouse::cli
