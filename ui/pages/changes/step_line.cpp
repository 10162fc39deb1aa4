// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/step_line.h"

#include "base/words.h"

#include <QCoreApplication>

namespace gatehouse::ui {

using namespace domain;

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

struct Kind {
    QString word;
    const char* icon;
};

Kind kindOf(const Action& action)
{
    struct Visitor {
        Kind operator()(const UpdateDuoSettings&) const { return {Steps::tr("Setting"), "configuration"}; }
        Kind operator()(const UpdateApplicationSettings&) const { return {Steps::tr("Setting"), "configuration"}; }
        Kind operator()(const CreateModel&) const { return {Steps::tr("Create"), "add"}; }
        Kind operator()(const UpdateModel&) const { return {Steps::tr("Update"), "edit"}; }
        Kind operator()(const DeleteModel&) const { return {Steps::tr("Delete"), "delete"}; }
        Kind operator()(const AssignFeatures&) const { return {Steps::tr("Features"), "features"}; }
        Kind operator()(const UpdateAllowList&) const { return {Steps::tr("Features"), "features"}; }
        Kind operator()(const ByHand&) const { return {Steps::tr("By hand"), "hand"}; }
    };
    return std::visit(Visitor(), action);
}

QString sentence(const base::Words& words)
{
    return words.remedy.isEmpty() ? words.message : words.message + QLatin1Char(' ') + words.remedy;
}

/// A path of GitLab below the address of the instance, which may have a path of its own.
QUrl linkOf(const QString& link, const QUrl& gitlab)
{
    if (link.isEmpty())
        return {};
    if (!link.startsWith(QLatin1Char('/')))
        return QUrl(link);
    if (gitlab.isEmpty())
        return {};
    QString base = gitlab.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return QUrl(base + link);
}

} // namespace

QString arrow(const ChangeText& text)
{
    if (text.before.isEmpty())
        return text.after;
    return text.after.isEmpty() ? text.before : QStringLiteral("%1 → %2").arg(text.before, text.after);
}

StepLine stepLine(const Step& step, const PlanWords& words)
{
    StepLine out;
    out.id = step.id;
    const Kind kind = kindOf(step.action);
    out.kind = kind.word;
    out.kindIcon = QLatin1String(kind.icon);
    out.title = title(step, words.draft, words.capabilities);
    for (const Change& change : step.changes) {
        const ChangeText text = describe(change, words.baseline, words.draft, words.capabilities);
        out.changes.append(
            {change.path, displayPath(change.path, words.draft, words.baseline), text.what, arrow(text)});
    }
    for (const Warning& warning : step.warnings)
        out.warnings << sentence(base::words(warning.slug, warning.args));
    out.byHand = step.kind == StepKind::ByHandStep;
    if (const auto* hand = std::get_if<ByHand>(&step.action)) {
        out.byHandHelp = base::words(hand->slug).remedy;
        out.link = linkOf(hand->link, words.gitlab);
    }
    if (!step.needs.isEmpty()) {
        QStringList numbers;
        for (const int id : step.needs)
            numbers << QString::number(id);
        out.needs = numbers.size() == 1 ? Steps::tr("After step %1.").arg(numbers.constFirst())
                                        : Steps::tr("After steps %1.").arg(numbers.join(QStringLiteral(", ")));
    }
    return out;
}

Progress progressOf(domain::StepState state)
{
    switch (state) {
    case domain::StepState::Planned:
        return {Steps::tr("waiting"), QStringLiteral("waiting"), theme::Role::MutedText};
    case domain::StepState::Intended:
        return {Steps::tr("sending"), QStringLiteral("pull"), theme::Role::Accent};
    case domain::StepState::DoneState:
        return {Steps::tr("done"), QStringLiteral("success"), theme::Role::Success};
    case domain::StepState::Refused:
        return {Steps::tr("refused"), QStringLiteral("error"), theme::Role::Error};
    case domain::StepState::Unknown:
        return {Steps::tr("unknown"), QStringLiteral("unknown"), theme::Role::Warning};
    case domain::StepState::Skipped:
        break;
    }
    return {Steps::tr("skipped"), QStringLiteral("skipped"), theme::Role::MutedText};
}

QString serverText(const QString& serverWords)
{
    return serverWords.isEmpty() ? QString() : Steps::tr("The server says: %1").arg(serverWords);
}

QString resultText(const workspace::StepReport& report, const StepLine& step)
{
    const auto named = [&step](QStringList paths) {
        for (QString& path : paths)
            for (const StepLine::ChangeLine& change : step.changes)
                if (change.at == path)
                    path = change.what;
        paths.removeDuplicates();
        return paths.join(QStringLiteral(", "));
    };
    QStringList lines;
    if (!report.errorSlug.isEmpty())
        lines << sentence(base::words(report.errorSlug, report.errorArgs));
    if (!report.notHeld.isEmpty())
        lines << Steps::tr("Does not hold on reading back: %1.").arg(named(report.notHeld));
    if (!report.held.isEmpty() && !report.notHeld.isEmpty())
        lines << Steps::tr("Holds: %1.").arg(named(report.held));
    return lines.join(QLatin1Char('\n'));
}

} // namespace gatehouse::ui
