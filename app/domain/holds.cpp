// SPDX-License-Identifier: Apache-2.0
// Verification: which of a step's changes hold in a fresh read of the server.
#include "domain/plan.h"

#include "domain/codec.h"

#include <QSet>

namespace gatehouse::domain {

namespace {

class Verifier {
public:
    Verifier(const Step& step, const Configuration& readBack, const Observed& observed, const Catalogue& catalogue)
        : m_step(step), m_now(normalised(readBack, catalogue, observed.version, observed)), m_observed(observed),
          m_catalogue(catalogue)
    {
    }

    [[nodiscard]] bool holds(const Change& c) const
    {
        switch (c.path.part) {
        case Path::Part::Setting:
            return setting(c);
        case Path::Part::Model:
            return c.path.field.isEmpty() ? model(c) : field(c);
        case Path::Part::Feature:
            return row(c);
        case Path::Part::AllowList:
            return allowList(c);
        case Path::Part::Assume:
        case Path::Part::Deployment:
            return true; // ours alone
        }
        return false;
    }

private:
    [[nodiscard]] bool setting(const Change& c) const
    {
        if (m_now.notVisible.contains(c.path.id))
            return false;
        if (const auto it = m_now.settings.find(c.path.id); it != m_now.settings.end())
            return toJson(*it) == c.after;
        // The testing terms are no setting of any interface: rows that need them tell.
        const SettingSpec* spec = m_catalogue.setting(c.path.id);
        return spec && spec->writeTo == Transport::None && termsAccepted(m_observed, m_catalogue) == c.after.toBool();
    }

    /// A just created model may be read back under another key: then its exact name tells.
    [[nodiscard]] const Model* found(const ModelKey& key, const QString& name) const
    {
        const Model* own = m_now.model(key);
        return own || name.isEmpty() ? own : m_now.modelNamed(name);
    }

    [[nodiscard]] bool keyHolds(const KeyIntent& intent, const Model& now) const
    {
        const bool hasKey = m_observed.models.value(now.key).hasKey;
        if (std::holds_alternative<SetKey>(intent))
            return hasKey;
        return std::holds_alternative<KeepKey>(intent) || !hasKey;
    }

    [[nodiscard]] bool model(const Change& c) const
    {
        if (c.after.isUndefined())
            return !m_now.model(ModelKey::fromText(c.path.id));
        const auto wanted = modelFromJson(c.after);
        const Model* now = wanted ? found(wanted->key, wanted->name) : nullptr;
        if (!now)
            return false;
        Model same = *wanted;
        same.key = now->key;
        same.apiKey = now->apiKey;
        return same == *now && keyHolds(wanted->apiKey, *now);
    }

    [[nodiscard]] bool field(const Change& c) const
    {
        const auto* update = std::get_if<UpdateModel>(&m_step.action);
        const Model* now = found(ModelKey::fromText(c.path.id), update ? update->model.name : QString());
        if (!now)
            return false;
        if (c.path.field != QLatin1String("api_key"))
            return fieldOf(*now, c.path.field) == c.after;
        const auto intent = keyIntentFromJson(c.after);
        return intent && keyHolds(*intent, *now);
    }

    /// A row that is missing is hidden, never unassigned (decision 4).
    [[nodiscard]] bool row(const Change& c) const
    {
        const auto wanted = assignmentFromJson(c.after);
        const auto it = m_now.features.find(c.path.id);
        if (!wanted || it == m_now.features.end())
            return false;
        if (*it == *wanted)
            return true;
        const auto* assign = std::get_if<AssignFeatures>(&m_step.action);
        const auto* own = std::get_if<SelfHosted>(&*wanted);
        const auto* now = std::get_if<SelfHosted>(&*it);
        if (!own || !now || !assign || assign->model.isEmpty() || m_now.model(own->model))
            return false;
        const Model* model = m_now.model(now->model);
        return model && model->name == assign->model;
    }

    /// In any order; a journal of an earlier release may have it without the default model.
    [[nodiscard]] bool allowList(const Change& c) const
    {
        Configuration wanted;
        wanted.allowLists.insert(c.path.id, allowListFromJson(c.after).value_or(AllowList()));
        wanted = normalised(wanted, m_catalogue, m_observed.version, m_observed);
        const auto it = m_now.allowLists.find(c.path.id);
        return it != m_now.allowLists.end() && *it == wanted.allowLists.first();
    }

    const Step& m_step;
    const Configuration m_now;
    const Observed& m_observed;
    const Catalogue& m_catalogue;
};

} // namespace

Step lasting(Step step, const QList<Step>& later)
{
    QSet<Path> overtaken;
    for (const Step& next : later)
        for (const Change& c : next.changes)
            overtaken.insert(c.path);
    step.changes.removeIf([&](const Change& c) {
        return overtaken.contains(c.path) || overtaken.contains({c.path.part, c.path.id, {}});
    });
    return step;
}

Held holds(const Step& step, const Configuration& readBack, const Observed& observed, const Catalogue& catalogue)
{
    const Verifier verifier(step, readBack, observed, catalogue);
    Held out;
    for (const Change& c : step.changes)
        (verifier.holds(c) ? out.held : out.notHeld).append(c);
    return out;
}

} // namespace gatehouse::domain
