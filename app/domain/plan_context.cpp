// SPDX-License-Identifier: Apache-2.0
// The two sides of a plan made comparable, and the small tools that its stages share.
#include "domain/plan_context.h"

#include <algorithm>

namespace gatehouse::domain::planning {

Context::Context(const PlanInput& input)
    : in(input), base(normalised(input.baseline, input.catalogue, input.capabilities.version, input.observed)),
      want(normalised(input.draft, input.catalogue, input.capabilities.version, input.observed))
{
    baseModels.reserve(base.models.size());
    baseNames.reserve(base.models.size());
    for (const Model& m : std::as_const(base.models)) {
        baseModels.insert(m.key, &m);
        baseNames.insert(m.name, &m);
    }
    settleKeys();
    wantModels.reserve(want.models.size());
    for (const Model& m : std::as_const(want.models))
        wantModels.insert(m.key, &m);
    changes = diff(base, want);
}

/// There is nothing to clear where the server has no key. Of a new model it says that none is meant to be there.
void Context::settleKeys()
{
    for (qsizetype i = 0; i < want.models.size(); ++i) {
        const Model& m = std::as_const(want.models)[i];
        if (std::holds_alternative<ClearKey>(m.apiKey) && baseModels.contains(m.key) &&
            !in.observed.models.value(m.key).hasKey)
            want.models[i].apiKey = KeepKey{};
    }
}

int Context::add(Action action, const Changes& brings, const QList<int>& needs, const QList<Warning>& warnings)
{
    Step step;
    step.id = int(out.steps.size()) + 1;
    step.kind = std::holds_alternative<ByHand>(action) ? StepKind::ByHandStep : StepKind::Sent;
    step.action = std::move(action);
    step.changes = brings;
    step.warnings = warnings;
    step.needs = needs;
    step.needs.removeAll(0);
    std::sort(step.needs.begin(), step.needs.end());
    step.needs.erase(std::unique(step.needs.begin(), step.needs.end()), step.needs.end());
    out.steps.append(step);
    return step.id;
}

void Context::warn(int step, const QString& slug, const QStringList& args)
{
    QList<Warning>& warnings = step > 0 ? out.steps[step - 1].warnings : out.notes;
    if (const Warning w{slug, args}; !warnings.contains(w))
        warnings.append(w);
}

void Context::refuse(const Path& path, const QString& slug, const QStringList& args)
{
    const auto known = std::find_if(out.findings.begin(), out.findings.end(),
        [&](const Finding& f) { return f.severity == Severity::Error && f.path == path; });
    if (known != out.findings.end()) {
        if (!out.blocking.contains(*known))
            out.blocking.append(*known);
        return;
    }
    const Finding finding{Severity::Error, slug, args, path, {}};
    out.findings.append(finding);
    out.blocking.append(finding);
}

bool Context::readable(const PartRead& part, const QString& slug, const Path& path)
{
    if (in.observed.offline || part.everRead())
        return true;
    if (!m_refusedParts.contains(slug)) {
        m_refusedParts.insert(slug);
        refuse(path, slug);
    }
    return false;
}

QString Context::title(const QString& feature) const
{
    if (const EffectiveFeature* row = in.capabilities.feature(feature))
        return row->title;
    const FeatureSpec* spec = in.catalogue.feature(feature);
    const QString text = spec ? spec->titles.at(in.capabilities.version) : QString();
    return text.isEmpty() ? feature : text;
}

QString Context::titles(const QStringList& features) const
{
    QStringList out_;
    for (const QString& feature : features)
        out_.append(title(feature));
    return out_.join(QStringLiteral(", "));
}

QString Context::label(const QString& setting) const
{
    const EffectiveSetting* here = in.capabilities.setting(setting);
    return here && !here->label.isEmpty() ? here->label : setting;
}

bool Context::isSet(const Configuration& c, const QString& key) const
{
    const auto it = c.settings.find(key);
    return it != c.settings.end() && !isNull(*it);
}

Path settingPath(const QString& key)
{
    return {Path::Part::Setting, key, {}};
}

Path modelPath(const ModelKey& key, const QString& field)
{
    return {Path::Part::Model, key.text(), field};
}

Path featurePath(const QString& key)
{
    return {Path::Part::Feature, key, {}};
}

std::optional<ModelKey> ownModel(const Assignment& a)
{
    const auto* own = std::get_if<SelfHosted>(&a);
    return own ? std::optional(own->model) : std::nullopt;
}

} // namespace gatehouse::domain::planning
