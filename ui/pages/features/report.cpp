// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/features/report.h"

#include "base/words.h"

#include <QCoreApplication>

namespace gatehouse::ui {

using namespace domain;

namespace {

struct CopyReport {
    Q_DECLARE_TR_FUNCTIONS(CopyReport)
};

QString titleOf(const QString& feature, const workspace::OpenInstance& open)
{
    if (const EffectiveFeature* row = open.capabilities().feature(feature))
        return row->title;
    const FeatureSpec* spec = open.catalogue().feature(feature);
    return spec ? spec->titles.at(open.capabilities().version) : feature;
}

QString titlesOf(const QStringList& features, const workspace::OpenInstance& open)
{
    QStringList titles;
    for (const QString& feature : features)
        titles << titleOf(feature, open);
    return titles.join(QStringLiteral(", "));
}

/// "Discussion Summary: family not compatible; Root Cause Analysis: hidden on this instance"
QString skippedText(const QList<SkippedRow>& skipped, const workspace::OpenInstance& open)
{
    QList<std::pair<ChoiceObstacle, QStringList>> byReason;
    for (const SkippedRow& row : skipped) {
        auto it =
            std::find_if(byReason.begin(), byReason.end(), [&](const auto& each) { return each.first == row.reason; });
        if (it == byReason.end())
            it = byReason.insert(byReason.end(), {row.reason, {}});
        it->second << row.feature;
    }
    QStringList parts;
    for (const auto& [reason, features] : std::as_const(byReason))
        parts << QStringLiteral("%1: %2").arg(titlesOf(features, open), base::words(reason.slug, reason.args).message);
    return parts.join(QStringLiteral("; "));
}

} // namespace

Banner::Message reportOf(
    const Copied& copied, const QString& choice, const QString& where, const workspace::OpenInstance& open)
{
    const int applied = int(copied.applied.size());
    const int all = int(copied.rows());
    QStringList sentences;
    if (copied.changes.isEmpty() && applied > 0)
        sentences << (where.isEmpty()
                          ? CopyReport::tr("%1 is already the choice of %2 of %3.").arg(choice).arg(applied).arg(all)
                          : CopyReport::tr("%1 is already the choice of %2 of %3 in %4.")
                                .arg(choice)
                                .arg(applied)
                                .arg(all)
                                .arg(where));
    else
        sentences
            << (where.isEmpty()
                       ? CopyReport::tr("Applied %1 to %2 of %3.").arg(choice).arg(applied).arg(all)
                       : CopyReport::tr("Applied %1 to %2 of %3 in %4.").arg(choice).arg(applied).arg(all).arg(where));
    if (!copied.skipped.isEmpty())
        sentences << CopyReport::tr("Skipped %1.").arg(skippedText(copied.skipped, open));

    Banner::Message out;
    out.kind = copied.skipped.isEmpty() && applied > 0 ? Banner::Kind::Success : Banner::Kind::Warning;
    out.text = sentences.join(QLatin1Char(' '));
    QStringList more;
    if (!copied.inheriting.isEmpty())
        more << CopyReport::tr("Left inheriting General Chat: %1.").arg(titlesOf(copied.inheriting, open));
    if (!copied.noLongerInheriting.isEmpty())
        more << CopyReport::tr(
            "No longer inheriting General Chat: %1. Once applied, GitLab cannot set these back to inheriting.")
                    .arg(titlesOf(copied.noLongerInheriting, open));
    out.remedy = more.join(QLatin1Char(' '));
    return out;
}

} // namespace gatehouse::ui
