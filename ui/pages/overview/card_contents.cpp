// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/card_contents.h"

#include "domain/codec.h"
#include "domain/destination.h"
#include "ui/pages/connectivity/check_nodes.h"
#include "ui/pages/overview/chain.h"
#include "ui/widgets/check_mark.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/text.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace gatehouse::ui {

using namespace domain;
using theme::Role;
using workspace::OpenInstance;

namespace {

struct Cards {
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

CardLine line(const QString& text, Role role = Role::Text)
{
    return {text, role, {}, {}};
}

CardLine marked(const QString& icon, Role role, const QString& text)
{
    return {text, role, icon, {}};
}

CardLine expiry(const QString& text, const QDate& date)
{
    const qint64 left = QDate::currentDate().daysTo(date);
    const QString day = QLocale().toString(date, QLocale::ShortFormat);
    if (left < 0)
        return marked(QStringLiteral("error"), Role::Error, Cards::tr("%1 ended on %2").arg(text, day));
    if (left <= 30)
        return marked(
            QStringLiteral("warning"), Role::Warning, Cards::tr("%1 ends on %2, in %3 days").arg(text, day).arg(left));
    return line(Cards::tr("%1 until %2").arg(text, day));
}

/// "DUO_ENTERPRISE" -> "Duo Enterprise": GitLab's names of add-ons are proper names.
QString addOnName(const QString& key)
{
    QStringList words = key.toLower().split(QLatin1Char('_'), Qt::SkipEmptyParts);
    for (QString& word : words)
        word = word == QLatin1String("dap") ? QStringLiteral("Agent Platform") : word.left(1).toUpper() + word.mid(1);
    return words.join(QLatin1Char(' '));
}

QString choiceOf(const OpenInstance& open, const QString& key)
{
    const EffectiveSetting* setting = open.capabilities().setting(key);
    const Setting value = open.standing().setting(key);
    if (!setting)
        return {};
    if (std::holds_alternative<NotVisible>(value))
        return Cards::tr("%1: not visible with this token").arg(setting->label);
    const Value* known = std::get_if<Value>(&value);
    if (!known)
        return Cards::tr("%1: not set").arg(setting->label);
    if (const bool* on = std::get_if<bool>(known))
        return *on ? Cards::tr("%1: on").arg(setting->label) : Cards::tr("%1: off").arg(setting->label);
    for (const Choice& choice : setting->choices)
        if (choice.value == *known)
            return QStringLiteral("%1: %2").arg(
                setting->label, QCoreApplication::translate(
                                    "Catalogue", choice.label.at(open.capabilities().version).toUtf8().constData()));
    return {};
}

} // namespace

QList<CardLine> licenceLines(const OpenInstance& open)
{
    const Observed& o = open.observed();
    if (!o.offline && !o.licenceRead.everRead())
        return {line(Cards::tr("Not read yet."), Role::MutedText)};
    QList<CardLine> out;
    if (!o.licence.plan.isEmpty()) {
        const QString plan = o.licence.plan.left(1).toUpper() + o.licence.plan.mid(1);
        const QString kind = o.licence.isOffline() ? Cards::tr("%1, offline licence").arg(plan) : plan;
        out << (o.licence.expiresAt.isValid() ? expiry(kind, o.licence.expiresAt) : line(kind));
    } else {
        out << line(
            o.offline ? Cards::tr("Licence: nothing assumed") : Cards::tr("Licence not visible with this token"),
            Role::MutedText);
    }
    QStringList names;
    for (const QString& addOn : o.addOns)
        names << addOnName(addOn);
    out << (names.isEmpty() ? marked(QStringLiteral("warning"), Role::Warning, Cards::tr("No add-on for GitLab Duo"))
                            : line(Cards::tr("Add-ons: %1").arg(names.join(QStringLiteral(", ")))));
    if (!o.token.userName.isEmpty()) {
        const QString who = o.token.admin.value_or(false)
                                ? Cards::tr("Token of %1, administrator").arg(o.token.userName)
                                : Cards::tr("Token of %1, no administrator").arg(o.token.userName);
        out << (o.token.expiresAt.isValid() ? expiry(who, o.token.expiresAt) : line(who));
    }
    return out;
}

QList<CardLine> availabilityLines(const OpenInstance& open)
{
    QList<CardLine> out;
    for (const char* key : {"duo_availability", "duo_core_features_enabled", "duo_agent_platform_enabled",
             "instance_level_ai_beta_features_enabled"})
        if (const QString text = choiceOf(open, QLatin1String(key)); !text.isEmpty())
            out << line(text);
    return out;
}

QList<CardLine> figuresLines(const OpenInstance& open)
{
    const Configuration& c = open.standing();
    int own = 0, away = 0, failing = 0, off = 0, unknown = 0;
    for (const EffectiveFeature& row : open.capabilities().features)
        switch (destination(row.key, c, open.capabilities(), open.observed()).resolved) {
        case Where::LocalGatewayModel:
            ++own;
            break;
        case Where::LocalGatewayWithoutModel:
            ++failing;
            break;
        case Where::GitLabCloud:
            ++away;
            break;
        case Where::Off:
            ++off;
            break;
        default:
            ++unknown;
            break;
        }
    const int unused = int(
        std::count_if(c.models.cbegin(), c.models.cend(), [&](const Model& m) { return c.usedBy(m.key).isEmpty(); }));
    const int models = int(c.models.size());
    QList<CardLine> out;
    QString text = models == 1 ? Cards::tr("1 self-hosted model") : Cards::tr("%1 self-hosted models").arg(models);
    if (unused > 0)
        text = Cards::tr("%1, %2 unused").arg(text).arg(unused);
    out << line(text);
    out << line(
        Cards::tr("%1 of %2 features answered by your own models").arg(own).arg(open.capabilities().features.size()));
    if (failing > 0)
        out << marked(QStringLiteral("warning"), Role::Warning,
            failing == 1 ? Cards::tr("1 has no model: it is on and fails")
                         : Cards::tr("%1 have no model: they are on and fail").arg(failing));
    if (away > 0)
        out << marked(QStringLiteral("away"), Role::Note,
            away == 1 ? Cards::tr("1 leaves your network") : Cards::tr("%1 leave your network").arg(away));
    if (off > 0)
        out << line(Cards::tr("%1 off for everyone").arg(off), Role::MutedText);
    if (unknown > 0)
        out << line(Cards::tr("%1 not known").arg(unknown), Role::MutedText);
    return out;
}

QList<CardLine> findingsLines(const QList<Finding>& findings, QList<Finding>& worst)
{
    const auto count = [&](Severity s) {
        return int(
            std::count_if(findings.cbegin(), findings.cend(), [s](const Finding& f) { return f.severity == s; }));
    };
    const int errors = count(Severity::Error), warnings = count(Severity::Warning), notes = count(Severity::Note);
    QList<CardLine> out;
    if (errors > 0)
        out << marked(QStringLiteral("error"), Role::Error,
            errors == 1 ? Cards::tr("1 error") : Cards::tr("%1 errors").arg(errors));
    if (warnings > 0)
        out << marked(QStringLiteral("warning"), Role::Warning,
            warnings == 1 ? Cards::tr("1 warning") : Cards::tr("%1 warnings").arg(warnings));
    if (notes > 0)
        out << marked(
            QStringLiteral("note"), Role::Note, notes == 1 ? Cards::tr("1 note") : Cards::tr("%1 notes").arg(notes));
    if (out.isEmpty())
        return {marked(QStringLiteral("success"), Role::Success, Cards::tr("Nothing to mend in the draft"))};
    worst = findings;
    std::stable_sort(
        worst.begin(), worst.end(), [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    worst.resize(std::min<qsizetype>(worst.size(), 2));
    return out;
}

QList<CardLine> lastCheckLines(const QList<CheckRun>& runs, const QDateTime& now)
{
    if (runs.isEmpty())
        return {};
    const CheckRun& run = runs.constFirst();
    const CheckMark mark = markOf(run.verdict);
    QList<CardLine> out{marked(mark.icon, mark.role, mark.word), line(countsOf(run.results).text(), Role::MutedText)};
    out << line(run.scope.isEmpty() ? relativeTime(run.started, now)
                                    : Cards::tr("%1, of a part only").arg(relativeTime(run.started, now)),
        Role::MutedText);
    return out;
}

QList<CardLine> healthLines(const LatestChecks& checks, const CheckCatalogue& catalogue, const QDateTime& now)
{
    for (const CheckResult& r : checks.results) {
        if (r.id.rung != QLatin1String("B11"))
            continue;
        const CheckMark mark = markOf(r.state);
        const QString seen = workspace::summaryOf(r, catalogue);
        QList<CardLine> out{marked(mark.icon, mark.role, seen.isEmpty() ? mark.word : seen)};
        if (const QDateTime at = checks.timeOf(r.id); at.isValid())
            out << line(relativeTime(at, now), Role::MutedText);
        return out;
    }
    return {};
}

} // namespace gatehouse::ui
