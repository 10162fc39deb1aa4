// SPDX-License-Identifier: Apache-2.0
// Lays a document over a configuration: absent keeps, present sets, and only a complete document or a pruning one takes
// away.
#include "documents/document.h"
#include "documents/suggestion.h"

#include <algorithm>

namespace gatehouse::documents {

using namespace domain;

namespace {

class Laying {
public:
    Laying(const Document& document, const Configuration& base, bool prune,
        const std::function<QString(const ModelKey&)>& entry)
        : m_document(document), m_base(base), m_entry(entry), m_prune(prune), m_out{base, {}, {}}
    {
        for (qsizetype i = base.models.size() - 1; i >= 0; --i)
            m_index.insert(base.models.at(i).name, i);
        if (document.models)
            for (const DocumentModel& each : *document.models) {
                m_entries.insert(each.name, &each);
                m_successors.insert(each.renamedFrom);
            }
    }

    Overlay run()
    {
        layFacts();
        laySettings();
        layModels();
        layFeatures();
        return std::move(m_out);
    }

private:
    void complain(const char* slug, Position at, const QString& path, const QStringList& args,
        Severity severity = Severity::Error)
    {
        m_out.problems.append({QLatin1String(slug), args, path, at, severity});
    }

    [[nodiscard]] Position positionOf(const QString& path) const { return m_document.positions.value(path); }
    [[nodiscard]] bool isHidden(const QString& key) const { return m_document.notVisible.contains(key); }

    void layFacts();
    void laySettings();
    void layModels();
    void layModel(const DocumentModel& wanted, Model& model, bool isNew);
    void layKey(const DocumentModel& wanted, Model& model, bool isNew);
    [[nodiscard]] QList<const DocumentModel*> chainOf(const DocumentModel& entry) const;
    [[nodiscard]] qsizetype originInCircle(const QList<const DocumentModel*>& circle, Position at);
    [[nodiscard]] qsizetype originOf(const DocumentModel& wanted);
    void removeModelsBeside(const QSet<ModelKey>& kept);
    void layFeatures();
    void layFeature(const QString& key, const DocumentFeature& wanted);

    const Document& m_document;
    const Configuration& m_base;
    const std::function<QString(const ModelKey&)>& m_entry;
    bool m_prune;
    QHash<QString, qsizetype> m_index; ///< of the base's models by name
    QHash<QString, const DocumentModel*> m_entries;
    QSet<QString> m_successors; ///< old names that an entry renames
    Overlay m_out;
    QList<Model> m_deleted;
};

void Laying::layFacts()
{
    Configuration& c = m_out.configuration;
    if (m_document.complete) {
        c.assume.clear();
        c.deployment = {};
    }
    for (auto it = m_document.assume.begin(); it != m_document.assume.end(); ++it)
        c.assume.insert(it.key(), *it);
    for (auto it = m_document.deployment.begin(); it != m_document.deployment.end(); ++it)
        c.deployment.insert(it.key(), *it);
}

void Laying::laySettings()
{
    for (auto it = m_document.settings.begin(); it != m_document.settings.end(); ++it) {
        const QString path = QStringLiteral("settings/") + it.key();
        if (!m_base.notVisible.contains(it.key()))
            m_out.configuration.settings.insert(it.key(), *it);
        else if (m_document.positions.contains(path))
            complain("document-setting-not-visible", positionOf(path), QStringLiteral("settings.") + it.key(),
                {it.key()}, Severity::Warning);
    }
}

/// Whether a model is what an entry says of it, names and keys apart.
bool fits(const DocumentModel& entry, const Model& model)
{
    return (!entry.family || *entry.family == model.family) && (!entry.platform || *entry.platform == model.platform) &&
           (!entry.identifier || *entry.identifier == model.identifier) &&
           (!entry.endpoint || model.platform != Platform::Api ||
               entry.endpoint->trimmed() == model.endpoint.trimmed());
}

/// The entries that an entry's old name leads back to, itself first; of a circle each once.
QList<const DocumentModel*> Laying::chainOf(const DocumentModel& entry) const
{
    QList<const DocumentModel*> out{&entry};
    while (!out.constLast()->renamedFrom.isEmpty()) {
        const DocumentModel* next = m_entries.value(out.constLast()->renamedFrom);
        if (!next || out.contains(next))
            break;
        out.append(next);
    }
    return out;
}

/// Models that trade their names: once done, the names look as before. So what the document says of them has to tell.
qsizetype Laying::originInCircle(const QList<const DocumentModel*>& circle, Position at)
{
    const auto allFit = [&](auto name) {
        return std::all_of(circle.begin(), circle.end(), [&](const DocumentModel* entry) {
            const qsizetype i = m_index.value(name(*entry), -1);
            return i >= 0 && fits(*entry, m_base.models.at(i));
        });
    };
    const DocumentModel& wanted = *circle.constFirst();
    const bool before = allFit([](const DocumentModel& entry) { return entry.renamedFrom; });
    const bool after = allFit([](const DocumentModel& entry) { return entry.name; });
    if (before == after)
        complain("document-rename-undecided", at, QStringLiteral("models/") + wanted.name,
            {wanted.renamedFrom, wanted.name}, after ? Severity::Warning : Severity::Error);
    return m_index.value(before && !after ? wanted.renamedFrom : wanted.name, -1);
}

/// Index of the base's model that an entry of the document means; -1 for a new one. What has been renamed already stays
/// as it is, so that a document can be applied again.
qsizetype Laying::originOf(const DocumentModel& wanted)
{
    const qsizetype same = m_index.value(wanted.name, -1);
    if (wanted.renamedFrom.isEmpty())
        return same;
    const Position at = positionOf(QStringLiteral("models/%1/renamed_from").arg(wanted.name));
    const QString path = QStringLiteral("models/") + wanted.name;
    const qsizetype old = m_index.value(wanted.renamedFrom, -1);
    if (old < 0) {
        if (same < 0)
            complain("document-renamed-absent", at, path, {wanted.name, wanted.renamedFrom}, Severity::Warning);
        return same;
    }
    const auto chain = chainOf(wanted);
    if (chain.constLast()->renamedFrom == wanted.name)
        return originInCircle(chain, at);
    // Where the first name of a chain is gone, every model in it has its new name.
    const auto isDone = [this](const DocumentModel& last) {
        return last.renamedFrom.isEmpty() || !m_index.contains(last.renamedFrom);
    };
    if (same >= 0) {
        if (isDone(*chain.constLast()))
            return same;
        // Another model has the new name: fine when the document renames that one too.
        if (!m_successors.contains(wanted.name)) {
            complain("document-rename-taken", at, path, {wanted.renamedFrom, wanted.name});
            return same;
        }
    }
    // Its old name stands in the list as well, and for good: then that entry is the old model, and this one is new.
    if (const DocumentModel* holder = m_entries.value(wanted.renamedFrom);
        holder && isDone(*chainOf(*holder).constLast())) {
        complain("document-rename-claimed", at, path, {wanted.renamedFrom, wanted.name});
        return same;
    }
    return old;
}

void Laying::layModels()
{
    if (!m_document.models) {
        if (m_document.complete && !isHidden(QStringLiteral("models")))
            removeModelsBeside({});
        return;
    }
    QSet<ModelKey> kept;
    QList<Model> added;
    for (const DocumentModel& wanted : *m_document.models) {
        const qsizetype origin = originOf(wanted);
        if (origin >= 0 && !kept.contains(m_base.models.at(origin).key)) {
            kept.insert(m_base.models.at(origin).key);
            layModel(wanted, m_out.configuration.models[origin], false);
            continue;
        }
        Model model;
        model.key = ModelKey::create();
        layModel(wanted, model, true);
        added.append(std::move(model));
    }
    if (m_prune || m_document.complete)
        removeModelsBeside(kept);
    m_out.configuration.models += added;
}

void Laying::layModel(const DocumentModel& wanted, Model& model, bool isNew)
{
    const QString path = QStringLiteral("models/") + wanted.name;
    if (isNew && !wanted.family)
        complain("document-model-incomplete", wanted.position, path, {wanted.name, QStringLiteral("family")});
    if (isNew && !wanted.identifier)
        complain("document-model-incomplete", wanted.position, path, {wanted.name, QStringLiteral("identifier")});
    model.name = wanted.name;
    model.family = wanted.family.value_or(model.family);
    model.identifier = wanted.identifier.value_or(model.identifier);
    const Platform before = model.platform;
    if (wanted.platform)
        model.platform = *wanted.platform;
    else if (isNew)
        model.platform = platformOfIdentifier(model.identifier);
    // Only plain API models have an endpoint: one that moves away does not take it along.
    if (wanted.endpoint)
        model.endpoint = *wanted.endpoint;
    else if (model.platform != before && model.platform != Platform::Api)
        model.endpoint.clear();
    layKey(wanted, model, isNew);
}

void Laying::layKey(const DocumentModel& wanted, Model& model, bool isNew)
{
    static const QString environment = QStringLiteral("env:");
    const QString path = QStringLiteral("models/%1/api_key").arg(wanted.name);
    const Position at = m_document.positions.value(path, wanted.position);
    if (wanted.apiKey == QLatin1String("keychain")) {
        model.apiKey = SetKey{{SecretRef::Store::Keychain, m_entry ? m_entry(model.key) : QString()}};
    } else if (wanted.apiKey.startsWith(environment)) {
        model.apiKey = SetKey{{SecretRef::Store::Environment, wanted.apiKey.mid(environment.size())}};
    } else if (wanted.apiKey == QLatin1String("clear") || (wanted.apiKey == QLatin1String("none") && isNew)) {
        model.apiKey = ClearKey{}; // of a new model: it has none, and that is meant
        if (!isNew)
            complain("document-key-cleared", at, path, {wanted.name}, Severity::Warning);
    } else if (wanted.apiKey == QLatin1String("none") && !std::holds_alternative<ClearKey>(model.apiKey)) {
        complain("document-key-none", at, path, {wanted.name}, Severity::Note);
    }
    // `keep` keeps; that a new model has nothing to keep is a finding of the validation.
}

void Laying::removeModelsBeside(const QSet<ModelKey>& kept)
{
    QList<Model>& models = m_out.configuration.models;
    for (const Model& model : std::as_const(models))
        if (!kept.contains(model.key))
            m_deleted.append(model);
    models.removeIf([&](const Model& model) { return !kept.contains(model.key); });
    for (const Model& model : std::as_const(m_deleted))
        m_out.deletions.append(model.name);
}

void Laying::layFeatures()
{
    Configuration& c = m_out.configuration;
    if (m_document.complete) {
        const auto absent = [this](const auto& row) { return !isHidden(QStringLiteral("features/") + row.key()); };
        for (auto it = c.features.begin(); it != c.features.end();)
            it = absent(it) ? c.features.erase(it) : std::next(it);
        for (auto it = c.allowLists.begin(); it != c.allowLists.end();)
            it = absent(it) ? c.allowLists.erase(it) : std::next(it);
    }
    for (auto it = m_document.features.begin(); it != m_document.features.end(); ++it)
        layFeature(it.key(), *it);
}

void Laying::layFeature(const QString& key, const DocumentFeature& wanted)
{
    Configuration& c = m_out.configuration;
    if (wanted.allow)
        c.allowLists.insert(key, *wanted.allow);
    if (wanted.allowOnly)
        return;
    switch (wanted.kind) {
    case DocumentFeature::Kind::Unassigned:
        c.features.insert(key, Unassigned{});
        return;
    case DocumentFeature::Kind::Disabled:
        c.features.insert(key, Disabled{});
        return;
    case DocumentFeature::Kind::GitLab:
        c.features.insert(key, GitLabManaged{wanted.ref});
        return;
    case DocumentFeature::Kind::Model:
        break;
    }
    if (const Model* model = c.modelNamed(wanted.model)) {
        c.features.insert(key, SelfHosted{model->key});
        return;
    }
    QStringList names;
    for (const Model& model : std::as_const(c.models))
        names.append(model.name);
    const QString path = QStringLiteral("features.") + key;
    const QString near = nearest(wanted.model, names);
    if (near.isEmpty())
        complain("document-model-unknown", wanted.position, path, {key, wanted.model});
    else
        complain("document-model-misspelt", wanted.position, path, {key, wanted.model, near});
}

} // namespace

Overlay overlay(const Document& document, const Configuration& base, bool prune,
    const std::function<QString(const ModelKey&)>& keychainEntry)
{
    return Laying(document, base, prune, keychainEntry).run();
}

} // namespace gatehouse::documents
