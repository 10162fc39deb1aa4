// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/models/model_rows.h"

#include "base/words.h"
#include "domain/check_comparison.h"
#include "ui/widgets/finding_label.h"
#include "ui/widgets/text.h"
#include "workspace/check_words.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QSet>

namespace gatehouse::ui {

using namespace domain;

namespace {

struct ModelRows {
    Q_DECLARE_TR_FUNCTIONS(ModelRows)
};

/// Findings by model, gathered in one walk: a thousand models would ask a thousand times.
struct Found {
    std::optional<Severity> worst;
    int count = 0;
    QStringList sentences;
};

QHash<QString, Found> findingsByModel(const QList<Finding>& findings)
{
    QHash<QString, Found> out;
    for (const Finding& finding : findings) {
        if (finding.path.part != Path::Part::Model)
            continue;
        Found& found = out[finding.path.id];
        ++found.count;
        found.worst = found.worst ? std::max(*found.worst, finding.severity) : finding.severity;
        const base::Words words = base::words(finding.slug, finding.args);
        found.sentences << (words.remedy.isEmpty() ? words.message : words.message + QLatin1Char(' ') + words.remedy);
    }
    return out;
}

QHash<ModelKey, QStringList> usesByModel(const Configuration& c)
{
    QHash<ModelKey, QStringList> out;
    for (auto it = c.features.cbegin(); it != c.features.cend(); ++it)
        if (const auto* own = std::get_if<SelfHosted>(&it.value()))
            out[own->model] << it.key();
    return out;
}

QStringList hiddenUses(const ModelKey& model, const workspace::OpenInstance& open)
{
    QStringList out;
    const auto seen = open.observed().models.constFind(model);
    if (seen != open.observed().models.constEnd())
        for (const QString& feature : seen->usedBy)
            if (!open.draft().features.contains(feature) && !open.capabilities().feature(feature))
                out << feature;
    return out;
}

KeyState keyState(const Model& model, const PlatformSpec& platform, const Observed& observed)
{
    if (!platform.hasKey)
        return KeyState::NotUsed;
    const bool has = observed.models.value(model.key).hasKey;
    if (std::holds_alternative<SetKey>(model.apiKey))
        return KeyState::WillBeSet;
    if (std::holds_alternative<ClearKey>(model.apiKey))
        return has ? KeyState::WillBeRemoved : KeyState::NotSet;
    return has ? KeyState::Set : KeyState::NotSet;
}

/// What the checks say, by the name of the model.
struct Checked {
    QList<CheckState> states;
    QDateTime at;
    double ms = 0;
    int weight = -1; ///< place of the rung in `telling`
    QString why;
};

QHash<QString, Checked> checksByModel(const LatestChecks& checks)
{
    static const QStringList telling{QStringLiteral("A8"), QStringLiteral("F1"), QStringLiteral("F2"),
        QStringLiteral("F4"), QStringLiteral("E2"), QStringLiteral("E1")};
    QHash<QString, Checked> out;
    for (const CheckResult& r : checks.results) {
        if (r.id.target.kind != Target::Kind::Model || r.state == CheckState::Skipped || r.state == CheckState::Waiting)
            continue;
        Checked& checked = out[r.id.target.name];
        checked.states << r.state;
        if (const QDateTime at = checks.timeOf(r.id); !checked.at.isValid() || at > checked.at)
            checked.at = at;
        if (const int weight = int(telling.indexOf(r.id.rung));
            weight > checked.weight && r.state != CheckState::Explained) {
            checked.weight = weight;
            checked.ms = typicalMs(r);
        }
        if (r.state == CheckState::Failed && checked.why.isEmpty())
            checked.why = base::words(r.observation.slug, r.observation.args).message;
    }
    return out;
}

} // namespace

QString checkText(const ModelRow& row, const QDateTime& now)
{
    if (row.checked == CheckState::Skipped)
        return ModelRows::tr("not checked");
    const QString text = QStringLiteral("%1, %2").arg(workspace::wordOf(row.checked), relativeTime(row.checkedAt, now));
    return row.checkedMs > 0 ? QStringLiteral("%1, %2").arg(text, workspace::durationText(row.checkedMs)) : text;
}

QString text(KeyState state)
{
    switch (state) {
    case KeyState::Set:
        return ModelRows::tr("set");
    case KeyState::NotSet:
        return ModelRows::tr("not set");
    case KeyState::WillBeSet:
        return ModelRows::tr("will be set");
    case KeyState::WillBeRemoved:
        return ModelRows::tr("will be removed");
    case KeyState::NotUsed:
        break;
    }
    return ModelRows::tr("not used");
}

QString text(RowChange change)
{
    switch (change) {
    case RowChange::Added:
        return ModelRows::tr("added");
    case RowChange::Changed:
        return ModelRows::tr("changed");
    case RowChange::Deleted:
        return ModelRows::tr("deleted");
    case RowChange::None:
        break;
    }
    return {};
}

QString findingsText(const ModelRow& row)
{
    if (!row.worst)
        return {};
    if (row.findings == 1)
        return wordOf(*row.worst);
    switch (*row.worst) {
    case Severity::Error:
        return ModelRows::tr("Error, %1 in all").arg(row.findings);
    case Severity::Warning:
        return ModelRows::tr("Warning, %1 in all").arg(row.findings);
    case Severity::Note:
        break;
    }
    return ModelRows::tr("%1 notes").arg(row.findings);
}

QString featureTitle(const QString& feature, const workspace::OpenInstance& open)
{
    if (const EffectiveFeature* row = open.capabilities().feature(feature))
        return row->title;
    const FeatureSpec* spec = open.catalogue().feature(feature);
    const QString title = spec ? spec->titles.at(open.capabilities().version) : QString();
    return title.isEmpty() ? feature : title;
}

ModelUse useOf(const ModelKey& model, const workspace::OpenInstance& open)
{
    return {open.draft().usedBy(model), hiddenUses(model, open)};
}

QList<ModelRow> modelRows(const workspace::OpenInstance& open, const LatestChecks& checks)
{
    const Capabilities& c = open.capabilities();
    const auto found = findingsByModel(open.findings());
    const auto uses = usesByModel(open.draft());
    const auto checked = checksByModel(checks);
    QHash<ModelKey, const Model*> before;
    for (const Model& model : open.baseline().models)
        before.insert(model.key, &model);

    QList<ModelRow> rows;
    rows.reserve(open.draft().models.size());
    const auto add = [&](const Model& model, RowChange change) {
        const PlatformSpec& platform = open.catalogue().platform(model.platform);
        const EffectiveFamily* family = c.family(model.family);
        ModelRow row;
        row.key = model.key;
        row.name = model.name;
        row.familyKey = model.family;
        row.family = family ? family->label : model.family;
        row.beta = family && family->beta;
        row.platform = model.platform;
        row.platformLabel = platform.labels.at(open.catalogue().supported.constLast());
        row.cloud = !platform.hasEndpoint;
        row.endpoint = platform.hasEndpoint ? model.endpoint : row.platformLabel;
        row.identifier = model.identifier;
        row.apiKey = keyState(model, platform, open.observed());
        for (const QString& feature : uses.value(model.key) + hiddenUses(model.key, open))
            row.usedBy << featureTitle(feature, open);
        row.updated = open.observed().models.value(model.key).updatedAt;
        row.change = change;
        const Found findings = found.value(model.key.text());
        row.worst = findings.worst;
        row.findings = findings.count;
        row.findingText = findings.sentences.join(QLatin1Char('\n'));
        const Checked last = checked.value(model.name);
        row.checked = worstOf(last.states);
        row.checkedAt = last.at;
        row.checkedMs = last.ms;
        row.checkedWhy = last.why;
        rows << row;
    };
    QSet<ModelKey> kept;
    for (const Model& model : open.draft().models) {
        kept.insert(model.key);
        const Model* old = before.value(model.key);
        add(model, !old ? RowChange::Added : *old == model ? RowChange::None : RowChange::Changed);
    }
    for (const Model& model : open.baseline().models)
        if (!kept.contains(model.key))
            add(model, RowChange::Deleted);
    return rows;
}

QStringList featuresOfHiddenModels(const workspace::OpenInstance& open)
{
    QStringList out;
    const Configuration& c = open.draft();
    for (auto it = c.features.cbegin(); it != c.features.cend(); ++it)
        if (const auto* own = std::get_if<SelfHosted>(&it.value()); own && !c.model(own->model))
            out << featureTitle(it.key(), open);
    return out;
}

} // namespace gatehouse::ui
