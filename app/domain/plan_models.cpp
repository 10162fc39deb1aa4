// SPDX-License-Identifier: Apache-2.0
// Models in a plan: names freed before they are taken again, creates, updates, deletions of what nothing uses any more.
#include "domain/plan_context.h"

#include "domain/codec.h"

#include <algorithm>

namespace gatehouse::domain::planning {

namespace {

bool isUsedByRows(const Context& c, const ModelKey& key)
{
    return std::any_of(c.rows.begin(), c.rows.end(), [&](const RowChange& r) { return ownModel(r.after) == key; });
}

/// A name that no side uses, for a model that has to make room. It tells what it is, should an apply end there.
QString temporaryName(const Context& c, const QString& name)
{
    const auto taken = [&](const QString& candidate) {
        return c.baseNames.contains(candidate) || c.want.modelNamed(candidate) ||
               std::any_of(
                   c.parkedAs.begin(), c.parkedAs.end(), [&](const QString& other) { return other == candidate; });
    };
    for (int n = 1;; ++n) {
        const QString suffix = n == 1 ? QStringLiteral(" (renaming)") : QStringLiteral(" (renaming %1)").arg(n);
        if (const QString candidate = name.left(255 - suffix.size()) + suffix; !taken(candidate))
            return candidate;
    }
}

/// Rows that the server has on this model and that keep it: those the draft leaves alone, hidden ones too.
QStringList rowsThatKeep(const Context& c, const ModelKey& key)
{
    QStringList out;
    for (const QString& feature : c.base.usedBy(key) + c.in.observed.models.value(key).usedBy)
        if (!c.want.features.contains(feature) && !out.contains(feature))
            out.append(feature);
    return out + c.want.usedBy(key);
}

QStringList fieldsOf(const Changes& changes)
{
    QStringList out;
    for (const QString& field : modelFields())
        if (std::any_of(
                changes.begin(), changes.end(), [&](const Change& change) { return change.path.field == field; }))
            out.append(field);
    return out;
}

QList<Warning> keyWarnings(const Context& c, const ModelChange& m)
{
    if (!m.before && std::holds_alternative<KeepKey>(m.after->apiKey) &&
        c.in.catalogue.platform(m.after->platform).hasKey)
        return {{QStringLiteral("model-new-without-key"), {m.after->name}}};
    if (m.before && std::holds_alternative<ClearKey>(m.after->apiKey))
        return {{QStringLiteral("model-key-cleared"), {m.after->name}}};
    return {};
}

/// The whole update of one model, as one request.
void update(Context& c, ModelChange& m, const QList<int>& needs)
{
    Changes brings = m.changes;
    for (Change& change : brings)
        if (change.path.field == QLatin1String("name") && c.parkedAs.contains(m.before->key))
            change.before = c.parkedAs.value(m.before->key);
    QList<int> all = needs;
    if (c.needsTerms(m))
        all.append(c.termsStep);
    const int step = c.add(UpdateModel{*m.after, fieldsOf(m.changes)}, brings, all, keyWarnings(c, m));
    if (m.before->family != m.after->family)
        c.familyStep.insert(m.after->key, step);
    if (m.isRename() && !c.parkedAs.contains(m.before->key))
        c.freeingStep.insert(m.before->name, step);
    m.sent = true;
}

void park(Context& c, const Model& model)
{
    Model parked = model;
    parked.name = temporaryName(c, model.name);
    c.parkedAs.insert(model.key, parked.name);
    const int step = c.add(UpdateModel{parked, {QStringLiteral("name")}},
        {{modelPath(model.key, QStringLiteral("name")), model.name, parked.name}});
    c.freeingStep.insert(model.name, step);
}

/// Walks the chains of names: whoever holds a wanted name is renamed first, and one of each circle is parked.
class NameWalk {
public:
    explicit NameWalk(Context& c) : m_context(c)
    {
        for (qsizetype i = 0; i < c.models.size(); ++i)
            if (c.models[i].before)
                m_byKey.insert(c.models[i].before->key, i);
    }

    void free(const Model& holder)
    {
        const auto at = m_byKey.find(holder.key);
        if (at == m_byKey.end() || m_context.freeingStep.contains(holder.name))
            return;
        ModelChange& own = m_context.models[*at];
        if (own.after && !own.isRename())
            return; // it keeps its name: refused already
        if (!own.after || m_walking.contains(holder.key)) {
            park(m_context, holder);
            return;
        }
        m_walking.insert(holder.key);
        if (const Model* next = m_context.baseNames.value(own.after->name))
            free(*next);
        m_walking.remove(holder.key);
        if (!m_context.parkedAs.contains(holder.key))
            update(m_context, own, {m_context.freeingStep.value(own.after->name)});
    }

private:
    Context& m_context;
    QHash<ModelKey, qsizetype> m_byKey;
    QSet<ModelKey> m_walking;
};

} // namespace

bool Context::needsTerms(const ModelChange& m) const
{
    if (!m.after || (m.before && m.before->family == m.after->family))
        return false;
    const FamilySpec* spec = in.catalogue.family(m.after->family);
    return spec && spec->states.at(in.capabilities.version) == QLatin1String("BETA") &&
           termsAccepted(in.observed, in.catalogue) == false;
}

void surveyModels(Context& c)
{
    QHash<ModelKey, Changes> byKey;
    for (const Change& change : std::as_const(c.changes)) {
        if (change.path.part != Path::Part::Model)
            continue;
        if (!c.readable(c.in.observed.modelsRead, QStringLiteral("models-never-read"), change.path))
            return;
        byKey[ModelKey::fromText(change.path.id)].append(change);
    }
    if (byKey.isEmpty())
        return;
    for (const QList<Model>* side : {&c.want.models, &c.base.models})
        for (const Model& m : *side) {
            const auto it = byKey.find(m.key);
            if (it == byKey.end())
                continue;
            c.models.append({c.baseModels.value(m.key), c.wantModels.value(m.key), *it, false, false, nullptr});
            byKey.erase(it);
        }
    for (ModelChange& m : c.models) {
        if (!m.after || (m.before && !m.isRename()))
            continue;
        const Model* holder = c.baseNames.value(m.after->name);
        if (!holder)
            continue;
        const Model* stays = c.wantModels.value(holder->key);
        if (stays && stays->name == holder->name)
            c.refuse(m.before ? modelPath(m.after->key, QStringLiteral("name")) : modelPath(m.after->key),
                QStringLiteral("model-name-taken"), {m.after->name});
        m.takesOver = holder;
        m.late = !m.before && !stays;
    }
}

void freeNames(Context& c)
{
    NameWalk walk(c);
    for (ModelChange& m : c.models) {
        if (!m.takesOver)
            continue;
        m.late =
            m.late && !isUsedByRows(c, m.after->key); // rows come before deletions, so their model cannot wait for one
        const Model* stays = c.wantModels.value(m.takesOver->key);
        if (!m.late && !(stays && stays->name == m.takesOver->name))
            walk.free(*m.takesOver);
    }
}

void createModels(Context& c, bool late)
{
    for (const ModelChange& m : std::as_const(c.models)) {
        if (m.before || m.late != late)
            continue;
        QList<int> needs{c.freeingStep.value(m.after->name)};
        if (c.needsTerms(m))
            needs.append(c.termsStep);
        c.createStep.insert(m.after->key, c.add(CreateModel{*m.after}, m.changes, needs, keyWarnings(c, m)));
    }
}

void updateModels(Context& c)
{
    for (ModelChange& m : c.models)
        if (m.before && m.after && !m.sent)
            update(c, m, m.isRename() ? QList<int>{c.freeingStep.value(m.after->name)} : QList<int>{});
}

void deleteModels(Context& c)
{
    for (const ModelChange& m : std::as_const(c.models)) {
        if (m.after)
            continue;
        const Path path = modelPath(m.before->key);
        if (const QStringList keep = rowsThatKeep(c, m.before->key); !keep.isEmpty()) {
            c.refuse(path, QStringLiteral("model-deleted-in-use"), {m.before->name, c.titles(keep)});
            continue;
        }
        QList<int> needs;
        for (const QString& feature : c.base.usedBy(m.before->key))
            needs.append(c.featureStep.value(feature));
        Model before = *m.before;
        if (c.parkedAs.contains(before.key)) {
            needs.append(c.freeingStep.value(before.name));
            before.name = c.parkedAs.value(before.key);
        }
        const int step =
            c.add(DeleteModel{before.key, m.before->name}, {{path, toJson(before), QJsonValue::Undefined}}, needs);
        if (!c.parkedAs.contains(before.key))
            c.freeingStep.insert(before.name, step);
    }
}

} // namespace gatehouse::domain::planning
