// SPDX-License-Identifier: Apache-2.0
// diff, apply, inverse and composed: the algebra that draft, undo and rebase are made of.
#include "domain/change.h"

#include "domain/codec.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

namespace gatehouse::domain {

namespace {

const QJsonValue absent(QJsonValue::Undefined);

template <class Map, class ToJson>
void diffMaps(Changes& out, Path::Part part, const Map& a, const Map& b, ToJson json)
{
    for (auto it = a.begin(); it != a.end(); ++it) {
        const auto other = b.find(it.key());
        if (other == b.end())
            out.append({{part, it.key(), {}}, json(it.value()), absent});
        else if (other.value() != it.value())
            out.append({{part, it.key(), {}}, json(it.value()), json(other.value())});
    }
    for (auto it = b.begin(); it != b.end(); ++it)
        if (!a.contains(it.key()))
            out.append({{part, it.key(), {}}, absent, json(it.value())});
}

QMap<QString, QJsonValue> byKey(const QJsonObject& object)
{
    QMap<QString, QJsonValue> out;
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), it.value());
    return out;
}

void diffModel(Changes& out, const Model& a, const Model& b)
{
    if (a == b)
        return;
    for (const QString& field : modelFields()) {
        const QJsonValue before = fieldOf(a, field);
        const QJsonValue after = fieldOf(b, field);
        if (before != after)
            out.append({{Path::Part::Model, a.key.text(), field}, before, after});
    }
}

void diffModels(Changes& out, const QList<Model>& a, const QList<Model>& b)
{
    // Mostly the two lists stand side by side; only what does not is looked up.
    QList<const Model*> left;
    QHash<ModelKey, const Model*> right;
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (i < a.size() && i < b.size() && a[i].key == b[i].key) {
            diffModel(out, a[i], b[i]);
            continue;
        }
        if (i < a.size())
            left.append(&a[i]);
        if (i < b.size())
            right.insert(b[i].key, &b[i]);
    }
    for (const Model* m : left) {
        if (const Model* other = right.take(m->key))
            diffModel(out, *m, *other);
        else
            out.append({{Path::Part::Model, m->key.text(), {}}, toJson(*m), absent});
    }
    for (const Model* m : right)
        out.append({{Path::Part::Model, m->key.text(), {}}, absent, toJson(*m)});
}

/// The map's entry becomes `after`; a value that does not fit the map is no change.
template <class Map, class FromJson>
void lay(Map& map, const Change& c, FromJson from)
{
    if (c.after.isUndefined())
        map.remove(c.path.id);
    else if (const auto value = from(c.after))
        map.insert(c.path.id, *value);
}

/// Changes of models, laid over a list in place: found by hash, removed in one sweep.
class ModelEdit {
public:
    explicit ModelEdit(QList<Model>& models) : m_models(models)
    {
        m_index.reserve(models.size());
        for (qsizetype i = 0; i < models.size(); ++i)
            m_index.insert(models[i].key, i);
    }
    ~ModelEdit()
    {
        if (!m_gone.isEmpty())
            m_models.removeIf([this](const Model& m) { return m_gone.contains(m.key); });
    }
    Q_DISABLE_COPY_MOVE(ModelEdit)

    void lay(const Change& c)
    {
        const ModelKey key = ModelKey::fromText(c.path.id);
        const qsizetype at = m_index.value(key, -1);
        if (!c.path.field.isEmpty()) {
            if (at >= 0)
                (void)setField(m_models[at], c.path.field, c.after); // what does not fit is no change
        } else if (c.after.isUndefined()) {
            m_gone.insert(key);
        } else if (const auto model = modelFromJson(c.after)) {
            m_gone.remove(key);
            if (at >= 0) {
                m_models[at] = *model;
            } else {
                m_index.insert(key, m_models.size());
                m_models.append(*model);
            }
        }
    }

private:
    QList<Model>& m_models;
    QHash<ModelKey, qsizetype> m_index;
    QSet<ModelKey> m_gone;
};

} // namespace

Changes diff(const Configuration& a, const Configuration& b)
{
    Changes out;
    const auto value = [](const Value& v) { return toJson(v); };
    diffMaps(out, Path::Part::Setting, a.settings, b.settings, value);
    if (!a.notVisible.isEmpty() || !b.notVisible.isEmpty())
        out.removeIf(
            [&](const Change& c) { return a.notVisible.contains(c.path.id) || b.notVisible.contains(c.path.id); });
    diffModels(out, a.models, b.models);
    diffMaps(out, Path::Part::Feature, a.features, b.features, [](const Assignment& v) { return toJson(v); });
    diffMaps(out, Path::Part::AllowList, a.allowLists, b.allowLists, [](const AllowList& v) { return toJson(v); });
    diffMaps(out, Path::Part::Assume, a.assume, b.assume, value);
    diffMaps(
        out, Path::Part::Deployment, byKey(a.deployment), byKey(b.deployment), [](const QJsonValue& v) { return v; });
    std::sort(out.begin(), out.end(), [](const Change& x, const Change& y) { return x.path < y.path; });
    return out;
}

Configuration apply(Configuration c, const Changes& changes)
{
    std::optional<ModelEdit> models;
    for (const Change& change : changes) {
        switch (change.path.part) {
        case Path::Part::Setting:
            lay(c.settings, change, valueFromJson);
            break;
        case Path::Part::Model:
            if (!models)
                models.emplace(c.models);
            models->lay(change);
            break;
        case Path::Part::Feature:
            lay(c.features, change, assignmentFromJson);
            break;
        case Path::Part::AllowList:
            lay(c.allowLists, change, allowListFromJson);
            break;
        case Path::Part::Assume:
            lay(c.assume, change, valueFromJson);
            break;
        case Path::Part::Deployment:
            if (change.after.isUndefined())
                c.deployment.remove(change.path.id);
            else
                c.deployment.insert(change.path.id, change.after);
            break;
        }
    }
    models.reset();
    return c;
}

QJsonValue valueAt(const Configuration& c, const Path& path)
{
    const auto in = [&](const auto& map) {
        const auto it = map.find(path.id);
        return it == map.end() ? absent : toJson(it.value());
    };
    switch (path.part) {
    case Path::Part::Setting:
        return in(c.settings);
    case Path::Part::Model:
        if (const Model* m = c.model(ModelKey::fromText(path.id)))
            return path.field.isEmpty() ? QJsonValue(toJson(*m)) : fieldOf(*m, path.field);
        return absent;
    case Path::Part::Feature:
        return in(c.features);
    case Path::Part::AllowList:
        return in(c.allowLists);
    case Path::Part::Assume:
        return in(c.assume);
    case Path::Part::Deployment:
        return c.deployment.value(path.id);
    }
    return absent;
}

} // namespace gatehouse::domain
