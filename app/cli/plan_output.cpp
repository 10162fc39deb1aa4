// SPDX-License-Identifier: Apache-2.0
// One way to print a plan, wherever it came from.
#include "cli/plan_output.h"

namespace gatehouse::cli {

using namespace Qt::StringLiterals;

QList<QCommandLineOption> planOptions()
{
    return {{u"prune"_s, Cli::tr("Delete models that the file does not list (only with a models: list).")},
        {u"rotate-keys"_s, Cli::tr("Send the API keys again, also where the server has one.")},
        {u"on-conflict"_s, Cli::tr("Settle open conflicts: mine or theirs."), u"mine|theirs"_s}};
}

workspace::FileOptions fileOptions(const Call& call)
{
    return {call.options.isSet(u"prune"_s), call.options.isSet(u"rotate-keys"_s)};
}

Planned plannedDraft(domain::Plan plan, const workspace::OpenInstance& open)
{
    return {std::move(plan), open.baseline(), open.draft(), open.capabilities(), open.read(), open.conflicts(),
        open.instance().isOffline(), open.unfinished().has_value(), {}, {}};
}

Planned plannedFile(const workspace::FilePlan& plan, const QString& file, const workspace::OpenInstance& open)
{
    const domain::Version version =
        plan.observed.version.isNull() ? open.capabilities().version : plan.observed.version;
    return {plan.plan, plan.server, plan.wanted, domain::effective(open.catalogue(), version, plan.observed),
        plan.baseline, {}, open.instance().isOffline(), open.unfinished().has_value(), plan.problems, file};
}

std::optional<base::Error> settleConflicts(const Call& call, workspace::OpenInstance& open)
{
    if (!call.options.isSet(u"on-conflict"_s))
        return {};
    const QString side = call.options.value(u"on-conflict"_s);
    if (side != "mine"_L1 && side != "theirs"_L1)
        return base::Error{base::ErrorKind::Usage, u"option-value"_s, {u"--on-conflict"_s, side}, {}, {}};
    for (const domain::Conflict& conflict : QList<domain::Conflict>(open.conflicts()))
        open.settle(conflict.path, side == "mine"_L1 ? workspace::Side::Mine : workspace::Side::Theirs);
    return {};
}

std::optional<int> brokenPlan(Output& out, const workspace::FilePlan& plan, const QString& file)
{
    printProblems(out, plan.problems, file);
    if (!workspace::hasErrors(plan.problems))
        return {};
    const base::Error error{base::ErrorKind::BadInput, u"document-invalid"_s, {file}, {}, {}};
    out.object({{u"error"_s, toJson(error)}, {u"findings"_s, arrayOf(plan.problems, file)}});
    return base::exitCode(error.kind);
}

void print(Output& out, const Planned& planned)
{
    const Names names{planned.wanted, planned.server};
    if (planned.offline)
        out.line(Cli::tr("Planned for GitLab %1 against an empty server: the instance is offline.")
                     .arg(planned.capabilities.version.text()));
    printPlan(out, planned.plan, names, planned.capabilities);
    printConflicts(out, planned.conflicts, names);
    if (planned.unfinished)
        out.note(Cli::tr("An earlier apply was interrupted: apply with --resume or --abandon first."));
}

QJsonObject toJson(const Planned& planned)
{
    const Names names{planned.wanted, planned.server};
    QJsonArray notes;
    for (const domain::Warning& note : planned.plan.notes) {
        const base::Words words = base::words(note.slug, note.args);
        notes.append(QJsonObject{{u"slug"_s, note.slug}, {u"message"_s, words.message}, {u"remedy"_s, words.remedy}});
    }
    QJsonArray findings = arrayOf(planned.problems, planned.file);
    for (const domain::Finding& finding : planned.plan.findings)
        findings.append(toJson(finding, names));
    return {{u"gitlab"_s, planned.capabilities.version.text()}, {u"baseline"_s, timeJson(planned.baseline)},
        {u"offline"_s, planned.offline}, {u"unfinished"_s, planned.unfinished}, {u"findings"_s, findings},
        {u"blocking"_s, arrayOf(planned.plan.blocking, names)}, {u"conflicts"_s, arrayOf(planned.conflicts, names)},
        {u"notes"_s, notes}, {u"steps"_s, arrayOf(planned.plan.steps, names, planned.capabilities)}};
}

} // namespace gatehouse::cli
