// SPDX-License-Identifier: Apache-2.0
// Changes and steps in words: GitLab's labels of the instance's version, models by name, never the value of a key.
#include "domain/plan.h"

#include "base/words.h"
#include "domain/codec.h"
#include "domain/match.h"

#include <QJsonDocument>

namespace gatehouse::domain {

namespace {

QString words(const char* slug, const QStringList& args = {})
{
    return base::words(QString::fromLatin1(slug), args).message;
}

/// A few by name, the rest by number.
QString listed(const QStringList& items)
{
    constexpr qsizetype most = 4;
    if (items.size() <= most)
        return items.join(QStringLiteral(", "));
    return words(
        "list-and-more", {items.first(most - 1).join(QStringLiteral(", ")), QString::number(items.size() - most + 1)});
}

/// The words of one instance: labels of its version, names of its models.
class Vocabulary {
public:
    Vocabulary(const Configuration& draft, const Configuration* baseline, const Capabilities& capabilities)
        : m_draft(draft), m_baseline(baseline), m_here(capabilities)
    {
    }

    [[nodiscard]] QString label(const QString& id) const
    {
        return m_here.catalogue ? m_here.catalogue->label(id, m_here.version) : id;
    }

    [[nodiscard]] QString setting(const QString& key) const
    {
        const EffectiveSetting* s = m_here.setting(key);
        return s && !s->label.isEmpty() ? s->label : key;
    }

    [[nodiscard]] QString settingValue(const QString& key, const QJsonValue& json) const
    {
        const auto value = valueFromJson(json);
        if (!value || json.isUndefined())
            return {};
        const EffectiveSetting* s = m_here.setting(key);
        if (!s)
            return displayText(*value);
        for (const Choice& choice : s->choices)
            if (choice.value == *value)
                return choice.label.at(m_here.version);
        const bool counted = std::holds_alternative<qint64>(*value) && !s->unit.isEmpty();
        return counted ? displayText(*value) + u' ' + s->unit : displayText(*value);
    }

    [[nodiscard]] QString feature(const QString& key) const
    {
        const EffectiveFeature* f = m_here.feature(key);
        const FeatureSpec* spec = !f && m_here.catalogue ? m_here.catalogue->feature(key) : nullptr;
        const QString title = f ? f->title : spec ? spec->titles.at(m_here.version) : QString();
        return title.isEmpty() ? key : title;
    }

    [[nodiscard]] QString features(const QStringList& keys) const
    {
        QStringList out;
        for (const QString& key : keys)
            out.append(feature(key));
        return listed(out);
    }

    [[nodiscard]] QString model(const ModelKey& key) const
    {
        const Model* m = m_draft.model(key);
        if (!m && m_baseline)
            m = m_baseline->model(key);
        return m ? m->name : words("value-model-gone");
    }

    [[nodiscard]] QString offered(const QString& feature, const QString& ref) const
    {
        const EffectiveFeature* f = m_here.feature(feature);
        for (const OfferedModel& m : f ? f->offered : QList<OfferedModel>())
            if (m.ref == ref && !m.name.isEmpty())
                return m.name;
        return ref;
    }

    [[nodiscard]] QString assignment(const QString& feature, const Assignment& a) const
    {
        return std::visit(Match{
                              [&](const Unassigned&) {
                                  const EffectiveFeature* f = m_here.feature(feature);
                                  return label(f && !f->fallsBackTo.isEmpty() ? QStringLiteral("feature.inherits")
                                                                              : QStringLiteral("feature.not-assigned"));
                              },
                              [&](const Disabled&) { return label(QStringLiteral("feature.disabled")); },
                              [&](const SelfHosted& own) { return model(own.model); },
                              [&](const GitLabManaged& managed) {
                                  if (managed.ref)
                                      return offered(feature, *managed.ref);
                                  return label(m_here.managedModels ? QStringLiteral("feature.default")
                                                                    : QStringLiteral("feature.vendor"));
                              },
                              [&](const Unrecognised& other) { return other.raw; },
                          },
            a);
    }

    [[nodiscard]] QString family(const QString& key) const
    {
        const EffectiveFamily* f = m_here.family(key);
        return f && !f->label.isEmpty() ? f->label : key;
    }

    [[nodiscard]] QString platform(Platform p) const
    {
        const QString text = m_here.catalogue ? m_here.catalogue->platform(p).labels.at(m_here.version) : QString();
        return text.isEmpty() ? platformKey(p) : text;
    }

    [[nodiscard]] QString key(const KeyIntent& intent) const
    {
        const auto* set = std::get_if<SetKey>(&intent);
        if (!set)
            return words(std::holds_alternative<ClearKey>(intent) ? "value-key-removed" : "value-key-kept");
        switch (set->secret.store) {
        case SecretRef::Store::Keychain:
            return words("value-key-keychain");
        case SecretRef::Store::Environment:
            return words("value-key-environment", {set->secret.name});
        case SecretRef::Store::Memory:
            return words("value-key-memory");
        }
        return {};
    }

    /// "Mixtral, http://vllm.example.internal:8000/v1, custom_openai/m, key from the keychain"
    [[nodiscard]] QString summary(const Model& m) const
    {
        QStringList parts{family(m.family), m.endpoint.isEmpty() ? platform(m.platform) : m.endpoint, m.identifier};
        if (std::holds_alternative<SetKey>(m.apiKey))
            parts.append(key(m.apiKey));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString fieldLabel(const QString& field) const
    {
        return label(QStringLiteral("model.") + (field == QLatin1String("api_key") ? QStringLiteral("key") : field));
    }

    [[nodiscard]] QString fieldValue(const QString& field, const QJsonValue& json) const
    {
        if (field == QLatin1String("api_key")) {
            const auto intent = keyIntentFromJson(json);
            return intent ? key(*intent) : QString();
        }
        if (field == QLatin1String("family"))
            return family(json.toString());
        const auto p = field == QLatin1String("platform") ? platformFromKey(json.toString()) : std::nullopt;
        return p ? platform(*p) : json.toString();
    }

    /// Either side of a change.
    [[nodiscard]] QString value(const Path& path, const QJsonValue& json) const
    {
        if (json.isUndefined())
            return {};
        switch (path.part) {
        case Path::Part::Setting:
        case Path::Part::Assume:
            return settingValue(path.id, json);
        case Path::Part::Model:
            if (path.field.isEmpty()) {
                const auto m = modelFromJson(json);
                return m ? summary(*m) : QString();
            }
            return fieldValue(path.field, json);
        case Path::Part::Feature: {
            const auto a = assignmentFromJson(json);
            return a ? assignment(path.id, *a) : QString();
        }
        case Path::Part::AllowList: {
            QStringList names;
            for (const QString& ref : allowListFromJson(json).value_or(AllowList()))
                names.append(offered(path.id, ref));
            return names.isEmpty() ? words("value-no-restriction") : names.join(QStringLiteral(", "));
        }
        case Path::Part::Deployment: {
            const QByteArray text = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
            return json.isString() ? json.toString() : QString::fromUtf8(text.mid(1, text.size() - 2));
        }
        }
        return {};
    }

private:
    const Configuration& m_draft;
    const Configuration* m_baseline;
    const Capabilities& m_here;
};

QString settingsTitle(const Vocabulary& v, const QMap<QString, Value>& values)
{
    QStringList labels;
    for (auto it = values.begin(); it != values.end(); ++it)
        labels.append(v.setting(it.key()));
    return words("step-settings", {listed(labels)});
}

QString updateTitle(const Vocabulary& v, const Step& step, const UpdateModel& update)
{
    QStringList labels;
    QString oldName = update.model.name;
    for (const Change& c : step.changes) {
        if (c.path.field == QLatin1String("name"))
            oldName = c.before.toString();
        labels.append(v.fieldLabel(c.path.field));
    }
    if (update.fields == QStringList{QStringLiteral("name")})
        return words("step-rename-model", {oldName, update.model.name});
    return words("step-update-model", {oldName, listed(labels)});
}

QString assignTitle(const Vocabulary& v, const AssignFeatures& assign)
{
    const QString rows = v.features(assign.features);
    if (std::holds_alternative<Disabled>(assign.assignment))
        return words("step-turn-off", {rows});
    if (std::holds_alternative<Unassigned>(assign.assignment))
        return words("step-unassign", {rows});
    const QString choice =
        assign.model.isEmpty() ? v.assignment(assign.features.value(0), assign.assignment) : assign.model;
    return words("step-assign", {choice, rows});
}

} // namespace

QString title(const Step& step, const Configuration& draft, const Capabilities& capabilities)
{
    const Vocabulary v(draft, nullptr, capabilities);
    return std::visit(Match{
                          [&](const UpdateDuoSettings& a) { return settingsTitle(v, a.values); },
                          [&](const UpdateApplicationSettings& a) { return settingsTitle(v, a.values); },
                          [&](const CreateModel& a) { return words("step-create-model", {a.model.name}); },
                          [&](const UpdateModel& a) { return updateTitle(v, step, a); },
                          [&](const DeleteModel& a) { return words("step-delete-model", {a.name}); },
                          [&](const AssignFeatures& a) { return assignTitle(v, a); },
                          [&](const UpdateAllowList& a) { return words("step-allow-list", {v.feature(a.feature)}); },
                          [&](const ByHand& a) { return base::words(a.slug).message; },
                      },
        step.action);
}

ChangeText describe(
    const Change& change, const Configuration& baseline, const Configuration& draft, const Capabilities& capabilities)
{
    const Vocabulary v(draft, &baseline, capabilities);
    const auto what = [&] {
        switch (change.path.part) {
        case Path::Part::Setting:
            return v.setting(change.path.id);
        case Path::Part::Model: {
            const auto own = modelFromJson(change.after.isUndefined() ? change.before : change.after);
            const bool rename = change.path.field == QLatin1String("name");
            const QString name = own      ? own->name
                                 : rename ? change.before.toString()
                                          : v.model(ModelKey::fromText(change.path.id));
            return change.path.field.isEmpty() ? words("change-model", {name})
                                               : words("change-part", {name, v.fieldLabel(change.path.field)});
        }
        case Path::Part::Feature:
            return v.feature(change.path.id);
        case Path::Part::AllowList:
            return words("change-part", {v.feature(change.path.id), v.label(QStringLiteral("feature.allow-list"))});
        case Path::Part::Assume:
            return words("change-assumption", {change.path.id});
        case Path::Part::Deployment:
            return words("change-deployment", {change.path.id});
        }
        return change.path.text();
    };
    return {what(), v.value(change.path, change.before), v.value(change.path, change.after)};
}

} // namespace gatehouse::domain
