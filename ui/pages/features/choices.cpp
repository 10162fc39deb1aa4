// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/features/choices.h"

#include "base/words.h"
#include "domain/copy.h"
#include "ui/pages/models/suitability.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::ui {

using namespace domain;

namespace {

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

const QString modelPrefix = QStringLiteral("model:");
const QString gitlabPrefix = QStringLiteral("gitlab:");
const QString gitlabDefault = QStringLiteral("gitlab");
const QString disabled = QStringLiteral("disabled");
const QString unassigned = QStringLiteral("unassigned");

QString label(const char* id, const workspace::OpenInstance& open)
{
    return open.catalogue().label(QLatin1String(id), open.capabilities().version);
}

QString familyLabel(const Model& model, const Capabilities& c)
{
    const EffectiveFamily* family = c.family(model.family);
    return family ? family->label : model.family;
}

bool isBeta(const Model& model, const Capabilities& c)
{
    const EffectiveFamily* family = c.family(model.family);
    return family && family->beta;
}

QString familyDetail(const Model& model, const Capabilities& c)
{
    const QString family = familyLabel(model, c);
    return isBeta(model, c) ? Choices::tr("%1, Beta").arg(family) : family;
}

/// Models as a drop-down lists them: generally available first, then beta, each by name.
QList<const Model*> sortedModels(const workspace::OpenInstance& open)
{
    const Capabilities& c = open.capabilities();
    struct Sorted {
        bool beta;
        QCollatorSortKey key;
        const Model* model;
    };
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<Sorted> sorted;
    sorted.reserve(size_t(open.draft().models.size()));
    for (const Model& model : open.draft().models)
        sorted.push_back({isBeta(model, c), collator.sortKey(model.name), &model});
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const Sorted& a, const Sorted& b) { return a.beta != b.beta ? b.beta : a.key < b.key; });
    QList<const Model*> out;
    for (const Sorted& each : sorted)
        out << each.model;
    return out;
}

/// GitLab's default entry: named where the server told which model it is.
QString defaultText(const EffectiveFeature* row, const workspace::OpenInstance& open)
{
    if (!open.capabilities().managedModels)
        return label("feature.vendor", open);
    const ObservedRow* seen = row ? open.observed().row(row->key) : nullptr;
    const QString name = seen && seen->defaultOffered ? seen->defaultOffered->name : QString();
    const QString named = label("feature.default.named", open);
    return name.isEmpty() || !named.contains(QLatin1String("%1")) ? label("feature.default", open) : named.arg(name);
}

ChoiceEntry managedEntry(const OfferedModel& offered)
{
    ChoiceEntry out;
    out.id = gitlabPrefix + offered.ref;
    out.text = offered.name.isEmpty() ? offered.ref : offered.name;
    out.detail = offered.provider;
    out.badge = offered.cost;
    return out;
}

ChoiceEntry plainEntry(const QString& id, const QString& text, const QString& detail = {})
{
    ChoiceEntry out;
    out.id = id;
    out.text = text;
    out.detail = detail;
    return out;
}

void addGroup(QList<ChoiceGroup>& groups, const QString& title, const QList<ChoiceEntry>& entries)
{
    if (!entries.isEmpty())
        groups.append({title, entries});
}

} // namespace

QString choiceId(const Assignment& choice)
{
    if (const auto* own = std::get_if<SelfHosted>(&choice))
        return modelPrefix + own->model.text();
    if (const auto* managed = std::get_if<GitLabManaged>(&choice))
        return managed->ref ? gitlabPrefix + *managed->ref : gitlabDefault;
    if (std::holds_alternative<Disabled>(choice))
        return disabled;
    return std::holds_alternative<Unassigned>(choice) ? unassigned : QString();
}

std::optional<Assignment> choiceFromId(const QString& id)
{
    if (id.startsWith(modelPrefix))
        return SelfHosted{ModelKey::fromText(id.mid(modelPrefix.size()))};
    if (id.startsWith(gitlabPrefix))
        return GitLabManaged{id.mid(gitlabPrefix.size())};
    if (id == gitlabDefault)
        return GitLabManaged{};
    if (id == disabled)
        return Disabled{};
    if (id == unassigned)
        return Unassigned{};
    return std::nullopt;
}

QString choiceName(const Assignment& choice, const EffectiveFeature* row, const workspace::OpenInstance& open)
{
    if (const auto* own = std::get_if<SelfHosted>(&choice)) {
        const Model* model = open.draft().model(own->model);
        return model ? model->name : Choices::tr("A model that is not listed here");
    }
    if (const auto* managed = std::get_if<GitLabManaged>(&choice)) {
        if (!managed->ref)
            return defaultText(row, open);
        if (row)
            for (const OfferedModel& each : row->offered)
                if (each.ref == *managed->ref && !each.name.isEmpty())
                    return each.name;
        return *managed->ref;
    }
    if (std::holds_alternative<Disabled>(choice))
        return label("feature.disabled", open);
    if (const auto* other = std::get_if<Unrecognised>(&choice))
        return other->raw;
    return label("feature.not-assigned", open);
}

QString choiceText(const Assignment& choice, const EffectiveFeature* row, const workspace::OpenInstance& open)
{
    const QString name = choiceName(choice, row, open);
    if (const auto* own = std::get_if<SelfHosted>(&choice)) {
        const Model* model = open.draft().model(own->model);
        return model ? QStringLiteral("%1 (%2)").arg(name, familyLabel(*model, open.capabilities())) : name;
    }
    const auto* managed = std::get_if<GitLabManaged>(&choice);
    return managed && managed->ref ? Choices::tr("%1 (GitLab managed)").arg(name) : name;
}

QList<ChoiceGroup> choicesFor(const EffectiveFeature& row, const workspace::OpenInstance& open)
{
    const Capabilities& c = open.capabilities();
    QList<ChoiceEntry> fitting, others, managed, off;
    const QString reason = base::words(QStringLiteral("choice-family")).message;
    const QList<const Model*> models = sortedModels(open);
    for (const Model* model : models) {
        ChoiceEntry entry = plainEntry(modelPrefix + model->key.text(), model->name, familyDetail(*model, c));
        entry.enabled = c.familyFits(model->family, row.key);
        if (!entry.enabled) {
            entry.reason = QStringLiteral("%1: %2").arg(familyLabel(*model, c), reason);
            others << entry;
            continue;
        }
        const Suitability fit = suitabilityOf(c.suitability(model->family, row.key));
        entry.badge = fit.word;
        entry.mark = fit.role;
        fitting << entry;
    }
    for (const OfferedModel& offered : row.offered)
        managed << managedEntry(offered);
    if (row.vendorDefault)
        managed << plainEntry(gitlabDefault, defaultText(&row, open));
    off << plainEntry(disabled, label("feature.disabled", open), Choices::tr("off for everyone"));
    if (row.canBeUnassigned)
        off << plainEntry(unassigned, label("feature.not-assigned", open), Choices::tr("stays on, without a model"));

    QList<ChoiceGroup> groups;
    addGroup(groups, label("feature.group.self-hosted", open), fitting);
    addGroup(groups, c.managedModels ? label("feature.group.managed", open) : Choices::tr("GitLab"), managed);
    addGroup(groups, Choices::tr("Without a model"), off);
    addGroup(groups, Choices::tr("Not compatible"), others);
    return groups;
}

QList<ChoiceGroup> choicesFor(const QStringList& features, const workspace::OpenInstance& open)
{
    const Capabilities& c = open.capabilities();
    const auto taking = [&](const Assignment& choice) {
        return int(std::count_if(features.cbegin(), features.cend(),
            [&](const QString& feature) { return !choiceObstacle(feature, choice, open.draft(), c); }));
    };
    const int all = int(features.size());
    const auto counted = [&](ChoiceEntry entry, int count) {
        entry.enabled = count > 0;
        if (count == 0)
            entry.reason = Choices::tr("fits none of these features");
        else if (count < all)
            entry.badge = Choices::tr("fits %1 of %2").arg(count).arg(all);
        return entry;
    };
    QList<ChoiceEntry> fitting, others, managed, off;
    QHash<QString, int> byFamily; // the answer is the same for all models of a family
    const QList<const Model*> models = sortedModels(open);
    for (const Model* model : models) {
        auto known = byFamily.constFind(model->family);
        if (known == byFamily.constEnd())
            known = byFamily.insert(model->family, taking(SelfHosted{model->key}));
        const ChoiceEntry entry =
            counted(plainEntry(modelPrefix + model->key.text(), model->name, familyDetail(*model, c)), *known);
        (entry.enabled ? fitting : others) << entry;
    }
    QStringList refs;
    bool anyDefault = false;
    for (const QString& feature : features) {
        const EffectiveFeature* row = c.feature(feature);
        if (!row)
            continue;
        anyDefault = anyDefault || row->vendorDefault;
        for (const OfferedModel& offered : row->offered)
            if (!refs.contains(offered.ref)) {
                refs << offered.ref;
                managed << counted(managedEntry(offered), taking(GitLabManaged{offered.ref}));
            }
    }
    if (anyDefault)
        managed << counted(plainEntry(gitlabDefault, defaultText(nullptr, open)), taking(GitLabManaged{}));
    off << counted(
        plainEntry(disabled, label("feature.disabled", open), Choices::tr("off for everyone")), taking(Disabled{}));
    if (const int count = taking(Unassigned{}); count > 0)
        off << counted(plainEntry(unassigned, label("feature.not-assigned", open)), count);

    QList<ChoiceGroup> groups;
    addGroup(groups, label("feature.group.self-hosted", open), fitting);
    addGroup(groups, c.managedModels ? label("feature.group.managed", open) : Choices::tr("GitLab"), managed);
    addGroup(groups, Choices::tr("Without a model"), off);
    addGroup(groups, Choices::tr("Not compatible"), others);
    return groups;
}

} // namespace gatehouse::ui
