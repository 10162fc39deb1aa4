// SPDX-License-Identifier: Apache-2.0
// Three-way merge: the draft's changes rebased onto what the server has now. Nothing of the user's is dropped.
#include "domain/change.h"

#include "domain/codec.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>

namespace gatehouse::domain {

namespace {

const QJsonValue absent(QJsonValue::Undefined);

using ModelIndex = QHash<ModelKey, const Model*>;

ModelIndex indexed(const QList<Model>& models)
{
    ModelIndex out;
    out.reserve(models.size());
    for (const Model& m : models)
        out.insert(m.key, &m);
    return out;
}

/// The same model apart from its key intent, which is never read back.
bool sameOnServer(const Model& a, const Model& b)
{
    Model c = b;
    c.apiKey = a.apiKey;
    return a == c;
}

std::optional<ModelKey> selfHosted(const QJsonValue& assignment)
{
    const auto a = assignmentFromJson(assignment);
    const auto* own = a ? std::get_if<SelfHosted>(&*a) : nullptr;
    return own ? std::optional(own->model) : std::nullopt;
}

/// The model that a change gives a row to.
std::optional<ModelKey> usedModel(const Change& c)
{
    return c.path.part == Path::Part::Feature ? selfHosted(c.after) : std::nullopt;
}

bool deletes(const Changes& ofOneModel)
{
    return !ofOneModel.isEmpty() && ofOneModel.first().path.field.isEmpty() && ofOneModel.first().after.isUndefined();
}

class Merger {
public:
    Merger(const Configuration& base, const Configuration& theirs)
        : m_base(base), m_theirs(theirs), m_baseModels(indexed(base.models)), m_theirModels(indexed(theirs.models)),
          m_firstContact(base == Configuration{})
    {
    }

    Merge merged(const Changes& mine)
    {
        QMap<QString, Changes> byModel;
        Changes rest;
        for (const Change& c : rekeyed(mine))
            (c.path.part == Path::Part::Model ? byModel[c.path.id] : rest).append(c);
        for (const Change& c : std::as_const(rest))
            entry(c);
        for (const Changes& own : std::as_const(byModel))
            model(own, rest);
        for (const Change& c : std::as_const(rest))
            if (const auto key = usedModel(c); key && !deletes(byModel.value(key->text())))
                reviveUsed(c, *key);
        std::sort(m_out.changes.begin(), m_out.changes.end(),
            [](const Change& a, const Change& b) { return a.path < b.path; });
        std::sort(m_out.conflicts.begin(), m_out.conflicts.end(),
            [](const Conflict& a, const Conflict& b) { return a.path < b.path; });
        return m_out;
    }

private:
    void keep(const Path& path, const QJsonValue& before, const QJsonValue& after)
    {
        m_out.changes.append({path, before, after});
    }
    void conflict(const Path& path, const QJsonValue& before, const QJsonValue& mine, const QJsonValue& theirs)
    {
        keep(path, theirs, mine);
        m_out.conflicts.append({path, before, mine, theirs});
    }

    /// Anything but a model. What theirs does not show (hidden row, invisible setting) is no reason to give up a
    /// change.
    void entry(const Change& c)
    {
        const QJsonValue theirs = valueAt(m_theirs, c.path);
        if (theirs == c.after && !c.after.isUndefined())
            return;
        if (c.after.isUndefined() && theirs.isUndefined() && !m_theirs.notVisible.contains(c.path.id))
            return;
        if (theirs.isUndefined() || c.before.isUndefined() || theirs == c.before)
            keep(c.path, theirs, c.after);
        else
            conflict(c.path, c.before, c.after, theirs);
    }

    void model(const Changes& own, const Changes& rest)
    {
        const Change& first = own.first();
        const Model* theirs = m_theirModels.value(ModelKey::fromText(first.path.id));
        if (!first.path.field.isEmpty())
            edited(own, theirs);
        else if (first.after.isUndefined())
            deleted(first, theirs, rest);
        else if (theirs)
            added(first, *theirs);
        else
            keep(first.path, absent, first.after);
    }

    void edited(const Changes& own, const Model* theirs)
    {
        const Path whole{Path::Part::Model, own.first().path.id, {}};
        if (!theirs) {
            const Model* base = m_baseModels.value(ModelKey::fromText(whole.id));
            if (!base)
                return; // it was never there: nothing that these fields could belong to
            Model mine = *base;
            for (const Change& c : own)
                (void)setField(mine, c.path.field, c.after);
            conflict(whole, toJson(*base), toJson(mine), absent);
            return;
        }
        for (const Change& c : own) {
            const QJsonValue now = fieldOf(*theirs, c.path.field);
            if (now == c.after)
                continue;
            if (now == c.before)
                keep(c.path, now, c.after);
            else
                conflict(c.path, c.before, c.after, now);
        }
    }

    void deleted(const Change& c, const Model* theirs, const Changes& rest)
    {
        if (!theirs)
            return;
        const auto before = modelFromJson(c.before);
        const bool untouched = before && sameOnServer(*before, *theirs) && !takenIntoUse(theirs->key, rest);
        if (untouched)
            keep(c.path, toJson(*theirs), absent);
        else
            conflict(c.path, c.before, absent, toJson(*theirs));
    }

    /// Both sides have added it.
    void added(const Change& c, const Model& theirs)
    {
        const auto mine = modelFromJson(c.after);
        if (!mine)
            return;
        for (const QString& field : modelFields()) {
            const Path path{Path::Part::Model, c.path.id, field};
            const QJsonValue value = fieldOf(*mine, field);
            const QJsonValue now = fieldOf(theirs, field);
            const bool noKey = field == QLatin1String("api_key") && std::holds_alternative<ClearKey>(mine->apiKey);
            if (value == now || noKey) // meant for a new model; the other's key is not ours to erase
                continue;
            if (m_firstContact || field == QLatin1String("api_key"))
                keep(path, now, value);
            else
                conflict(path, absent, value, now);
        }
    }

    /// A row that theirs gave to the model meanwhile, and mine does not give away again.
    bool takenIntoUse(const ModelKey& key, const Changes& rest) const
    {
        for (const QString& feature : m_theirs.usedBy(key)) {
            if (m_base.assignment(feature) == Assignment(SelfHosted{key}))
                continue;
            const bool mine = std::any_of(rest.begin(), rest.end(), [&](const Change& c) {
                return c.path == Path{Path::Part::Feature, feature, {}} && selfHosted(c.after) != key;
            });
            if (!mine)
                return true;
        }
        return false;
    }

    /// Mine gives a row to a model that theirs deleted: the model is in conflict, and so is the row.
    void reviveUsed(const Change& c, const ModelKey& key)
    {
        const Model* base = m_baseModels.value(key);
        if (!base || m_theirModels.contains(key))
            return;
        const Path whole{Path::Part::Model, key.text(), {}};
        const auto at = [](const auto& list, const Path& path) {
            return std::any_of(list.begin(), list.end(), [&](const auto& item) { return item.path == path; });
        };
        if (!at(m_out.changes, whole))
            conflict(whole, toJson(*base), toJson(*base), absent);
        if (at(m_out.changes, c.path) && !at(m_out.conflicts, c.path))
            m_out.conflicts.append({c.path, c.before, c.after, valueAt(m_theirs, c.path)});
    }

    /// A model that mine adds under its own key while theirs has it, by exact name, under another.
    Changes rekeyed(Changes mine) const
    {
        QHash<QString, ModelKey> gained; // by name
        for (const Model& m : m_theirs.models)
            if (!m_baseModels.contains(m.key))
                gained.insert(m.name, m.key);
        QHash<QString, QString> renamed; // key texts
        for (const Change& c : std::as_const(mine)) {
            if (c.path.part != Path::Part::Model || !c.path.field.isEmpty() || c.after.isUndefined())
                continue;
            const ModelKey key = gained.value(c.after[u"name"].toString());
            if (!key.isNull() && key.text() != c.path.id)
                renamed.insert(c.path.id, key.text());
        }
        if (renamed.isEmpty())
            return mine;
        for (Change& c : mine) {
            const auto own = usedModel(c);
            if (own && renamed.contains(own->text()))
                c.after = toJson(Assignment(SelfHosted{ModelKey::fromText(renamed.value(own->text()))}));
            if (c.path.part != Path::Part::Model || !renamed.contains(c.path.id))
                continue;
            c.path.id = renamed.value(c.path.id);
            QJsonObject model = c.after.toObject();
            model.insert(QStringLiteral("key"), c.path.id);
            c.after = model;
        }
        return mine;
    }

    const Configuration& m_base;
    const Configuration& m_theirs;
    const ModelIndex m_baseModels;
    const ModelIndex m_theirModels;
    const bool m_firstContact;
    Merge m_out;
};

} // namespace

Merge merge(const Configuration& base, const Changes& mine, const Configuration& theirs)
{
    return Merger(base, theirs).merged(mine);
}

} // namespace gatehouse::domain
