// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/features/row_state.h"

#include "base/words.h"
#include "domain/copy.h"
#include "domain/destination.h"
#include "ui/pages/features/choices.h"
#include "ui/pages/models/suitability.h"
#include "ui/widgets/finding_label.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::ui {

using namespace domain;

namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(RowState)
};

QString label(const char* id, const workspace::OpenInstance& open)
{
    return open.catalogue().label(QLatin1String(id), open.capabilities().version);
}

QString badgeOf(const QString& releaseState, const workspace::OpenInstance& open)
{
    if (releaseState == QLatin1String("BETA"))
        return label("feature.state.beta", open);
    return releaseState == QLatin1String("EXPERIMENT") ? label("feature.state.experiment", open) : QString();
}

QString shownFor(
    const Assignment& choice, const Destination& to, const EffectiveFeature& row, const workspace::OpenInstance& open)
{
    if (!std::holds_alternative<Unassigned>(choice))
        return choiceText(choice, &row, open);
    if (to.where != Where::GeneralChat)
        return label("feature.select", open); // GitLab's words for a row without a model
    const QString inherits = label("feature.inherits", open);
    return to.model.isEmpty() ? inherits : QStringLiteral("%1: %2").arg(inherits, to.model);
}

std::optional<Suitability> fitOf(
    const Assignment& choice, const EffectiveFeature& row, const workspace::OpenInstance& open)
{
    const auto* own = std::get_if<SelfHosted>(&choice);
    const Model* model = own ? open.draft().model(own->model) : nullptr;
    if (!model)
        return std::nullopt;
    if (!open.capabilities().familyFits(model->family, row.key))
        return Suitability{RowWords::tr("not compatible"), theme::Role::Error};
    return suitabilityOf(open.capabilities().suitability(model->family, row.key));
}

QString whereText(const Destination& to)
{
    if (to.resolved == Where::LocalGatewayModel)
        return RowWords::tr("Through your gateway");
    if (to.where == Where::LocalGatewayWithoutModel)
        return RowWords::tr("Your gateway, without a model"); // what follows from it is a finding below
    if (to.resolved == Where::GitLabCloud && !to.sendsModelAway)
        return RowWords::tr("Leaves your network: GitLab's cloud");
    return displayText(to);
}

QString refusal(const EffectiveFeature& row, const workspace::OpenInstance& open)
{
    if (!open.mayEdit())
        return RowWords::tr("This instance is read-only.");
    if (!row.assignable)
        return RowWords::tr("GitLab's interface cannot set this row.");
    return row.flagOff.isEmpty() ? QString()
                                 : RowWords::tr("Behind the feature flag %1, which is off.").arg(row.flagOff);
}

QString copyRefusal(const Assignment& choice, const EffectiveFeature& row, const workspace::OpenInstance& open)
{
    if (!open.mayEdit())
        return RowWords::tr("This instance is read-only.");
    if (!isCopyable(choice))
        return RowWords::tr("Choose a model for %1 first.").arg(row.title);
    const auto& all = open.capabilities().features;
    const auto neighbours =
        std::count_if(all.cbegin(), all.cend(), [&](const EffectiveFeature& f) { return f.section == row.section; });
    return neighbours > 1 ? QString() : RowWords::tr("There is no other feature in %1.").arg(row.section);
}

} // namespace

FeatureState featureState(const EffectiveFeature& row, const workspace::OpenInstance& open)
{
    const Configuration& draft = open.draft();
    const Path path{Path::Part::Feature, row.key, {}};
    const Assignment choice = draft.assignment(row.key);
    const Destination to = destination(row.key, draft, open.capabilities(), open.observed());

    FeatureState out;
    out.key = row.key;
    out.title = row.title;
    out.section = row.section;
    out.badge = badgeOf(row.releaseState, open);
    out.usedFor = row.usedFor;
    out.choiceId = to.where == Where::GeneralChat ? QString() : choiceId(choice);
    out.shown = shownFor(choice, to, row, open);
    if (const auto fit = fitOf(choice, row, open)) {
        out.mark = fit->role;
        out.fit = fit->word;
    }
    out.destination = displayText(to);
    out.where = whereText(to);
    out.leavesSite = to.leavesSite;
    out.disabledBecause = refusal(row, open);
    out.copyRefused = copyRefusal(choice, row, open);
    out.unassigned = std::holds_alternative<Unassigned>(choice) && to.where != Where::GeneralChat;
    const auto obstacle = choiceObstacle(row.key, choice, draft, open.capabilities());
    out.incompatible =
        !std::holds_alternative<Unassigned>(choice) && obstacle && row.assignable && row.flagOff.isEmpty();
    const QJsonValue before = valueAt(open.baseline(), path);
    out.changed = before != valueAt(draft, path);
    if (out.changed)
        out.before = choiceName(open.baseline().assignment(row.key), &row, open);
    out.findings = findingsAt(open.findings(), path);
    return out;
}

bool passes(const FeatureState& state, ShowFeatures show, const QString& search)
{
    if ((show == ShowFeatures::Unassigned && !state.unassigned) ||
        (show == ShowFeatures::Incompatible && !state.incompatible) ||
        (show == ShowFeatures::Changed && !state.changed))
        return false;
    const QStringList words = search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        return state.title.contains(word, Qt::CaseInsensitive) || state.shown.contains(word, Qt::CaseInsensitive) ||
               state.destination.contains(word, Qt::CaseInsensitive) ||
               state.section.contains(word, Qt::CaseInsensitive);
    });
}

QStringList titlesHiddenByBetaTerms(const workspace::OpenInstance& open)
{
    const Capabilities& c = open.capabilities();
    QStringList out;
    if (c.betaTerms.value_or(false))
        return out;
    for (const FeatureSpec& spec : open.catalogue().features) {
        const FeatureSpec::State* state = spec.at(c.version);
        const bool byLicence = spec.hiddenOnPremium && open.observed().licence.plan == QLatin1String("premium");
        if (state && state->needsTerms && !byLicence && !c.feature(spec.key))
            out << spec.titles.at(c.version);
    }
    return out;
}

} // namespace gatehouse::ui
