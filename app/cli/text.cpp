// SPDX-License-Identifier: Apache-2.0
// The same words as on screen: plans and findings for people.
#include "cli/text.h"

#include "base/words.h"
#include "domain/finding.h"

#include <QJsonDocument>

namespace gatehouse::cli {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue& value)
{
    if (value.isNull() || value.isUndefined())
        return Cli::tr("not set");
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? Cli::tr("on") : Cli::tr("off");
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QByteArray json = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                            : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json);
}

QString where(const QString& file, int line, int column, const QString& path)
{
    const QString place = u"%1:%2:%3"_s.arg(file).arg(line).arg(column);
    return path.isEmpty() ? place : place + u": "_s + path;
}

void printWords(Output& out, const QString& mark, const QString& where, const base::Words& words)
{
    out.line(u"  %1 %2%3"_s.arg(mark, where.isEmpty() ? QString() : where + u": "_s, words.message));
    if (!words.remedy.isEmpty())
        out.line(u"      %1"_s.arg(words.remedy));
}

} // namespace

void printFindings(Output& out, const QList<Finding>& findings, const Names& names, const workspace::DocumentFile* file)
{
    for (const Finding& finding : findings) {
        const QString path = displayPath(finding.path, names.now, names.before);
        const auto [line, column] = file ? file->position(path) : std::pair(0, 0);
        printWords(out, name(finding.severity), line > 0 ? where(file->name, line, column, path) : path,
            base::words(finding.slug, finding.args));
    }
}

void printProblems(Output& out, const QList<workspace::DocumentProblem>& problems, const QString& file)
{
    for (const workspace::DocumentProblem& p : problems) {
        const base::Words words = base::words(p.slug, p.args);
        const QString path = words.message.startsWith(p.path + u' ') ? QString() : p.path; // many say it themselves
        printWords(out, name(p.severity), where(file, p.line, p.column, path), words);
    }
}

void printConflicts(Output& out, const QList<Conflict>& conflicts, const Names& names)
{
    for (const Conflict& c : conflicts)
        out.line(Cli::tr("  conflict %1: before %2, mine %3, theirs %4")
                     .arg(displayPath(c.path, names.now, names.before), shown(documentValue(c.path, c.before, names)),
                         shown(documentValue(c.path, c.mine, names)), shown(documentValue(c.path, c.theirs, names))));
}

void printPlan(Output& out, const Plan& plan, const Names& names, const Capabilities& capabilities)
{
    printFindings(out, plan.findings, names);
    for (const Step& step : plan.steps) {
        out.line(u"%1. %2%3"_s.arg(step.id, 3)
                     .arg(step.kind == StepKind::ByHandStep ? Cli::tr("[by hand] ") : QString(),
                         title(step, names.now, capabilities)));
        for (const Change& change : step.changes) {
            const ChangeText text = describe(change, names.before, names.now, capabilities);
            out.line(u"       %1: %2 -> %3"_s.arg(text.what, text.before, text.after));
        }
        if (const auto* byHand = std::get_if<ByHand>(&step.action))
            printWords(out, u"    "_s, byHand->link, base::words(byHand->slug));
        for (const Warning& w : step.warnings)
            printWords(out, u"   !"_s, {}, base::words(w.slug, w.args));
    }
    for (const Warning& note : plan.notes)
        printWords(out, Cli::tr("note"), {}, base::words(note.slug, note.args));
    if (plan.isEmpty())
        out.line(Cli::tr("No changes."));
    if (!plan.blocking.isEmpty()) {
        out.line(Cli::tr("Apply would stop: these findings are on what the plan changes."));
        printFindings(out, plan.blocking, names);
    }
}

void printReport(
    Output& out, const workspace::ApplyReport& report, const Names& names, const Capabilities& capabilities)
{
    for (const workspace::StepReport& step : report.steps) {
        out.line(u"%1. %2  %3"_s.arg(step.step.id, 3)
                     .arg(name(step.state).leftJustified(8), title(step.step, names.now, capabilities)));
        if (!step.errorSlug.isEmpty())
            printWords(out, u"     "_s, {}, base::words(step.errorSlug, step.errorArgs));
        if (!step.serverWords.isEmpty())
            out.line(Cli::tr("      server: %1").arg(step.serverWords));
        if (!step.notHeld.isEmpty())
            out.line(Cli::tr("      does not hold: %1").arg(step.notHeld.join(u", "_s)));
    }
    out.line(Cli::tr("Outcome: %1%2")
                 .arg(report.outcomeName(), report.verified ? Cli::tr(", verified by reading back") : QString()));
}

} // namespace gatehouse::cli
