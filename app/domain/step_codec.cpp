// SPDX-License-Identifier: Apache-2.0
// Steps as the journal keeps them: complete JSON, exact round trip. Keys travel as intents, never as values.
#include "domain/plan.h"

#include "base/named.h"
#include "domain/codec.h"
#include "domain/match.h"

#include <array>

namespace gatehouse::domain {

using base::Named;

namespace {

constexpr std::array states{
    Named{StepState::Planned, QLatin1String("planned")},
    Named{StepState::Intended, QLatin1String("intended")},
    Named{StepState::DoneState, QLatin1String("done")},
    Named{StepState::Refused, QLatin1String("refused")},
    Named{StepState::Unknown, QLatin1String("unknown")},
    Named{StepState::Skipped, QLatin1String("skipped")},
};

constexpr QLatin1String updateDuoSettings("update-duo-settings");
constexpr QLatin1String updateApplicationSettings("update-application-settings");
constexpr QLatin1String createModel("create-model");
constexpr QLatin1String updateModel("update-model");
constexpr QLatin1String deleteModel("delete-model");
constexpr QLatin1String assignFeatures("assign-features");
constexpr QLatin1String updateAllowList("update-allow-list");
constexpr QLatin1String byHand("by-hand");

QJsonObject json(const QMap<QString, Value>& values)
{
    QJsonObject out;
    for (auto it = values.begin(); it != values.end(); ++it)
        out.insert(it.key(), toJson(it.value()));
    return out;
}

std::optional<QMap<QString, Value>> valuesOf(const QJsonValue& v)
{
    QMap<QString, Value> out;
    const QJsonObject object = v.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto value = valueFromJson(it.value());
        if (!value)
            return {};
        out.insert(it.key(), *value);
    }
    return out;
}

QJsonObject json(const Action& action)
{
    const auto key = [](const char* text) { return QString::fromLatin1(text); };
    return std::visit(Match{
                          [&](const UpdateDuoSettings& a) {
                              return QJsonObject{{key("values"), json(a.values)}};
                          },
                          [&](const UpdateApplicationSettings& a) {
                              return QJsonObject{{key("values"), json(a.values)}};
                          },
                          [&](const CreateModel& a) {
                              return QJsonObject{{key("model"), toJson(a.model)}};
                          },
                          [&](const UpdateModel& a) {
                              return QJsonObject{{key("model"), toJson(a.model)}, {key("fields"), toJson(a.fields)}};
                          },
                          [&](const DeleteModel& a) {
                              return QJsonObject{{key("key"), a.key.text()}, {key("name"), a.name}};
                          },
                          [&](const AssignFeatures& a) {
                              return QJsonObject{{key("features"), toJson(a.features)},
                                  {key("assignment"), toJson(a.assignment)}, {key("model"), a.model}};
                          },
                          [&](const UpdateAllowList& a) {
                              return QJsonObject{{key("feature"), a.feature}, {key("refs"), toJson(a.refs)}};
                          },
                          [&](const ByHand& a) {
                              return QJsonObject{{key("slug"), a.slug}, {key("link"), a.link}};
                          },
                      },
        action);
}

std::optional<Action> settingsOf(const QString& name, const QJsonValue& v)
{
    const auto values = valuesOf(v[u"values"]);
    if (!values)
        return {};
    return name == updateDuoSettings ? Action(UpdateDuoSettings{*values}) : Action(UpdateApplicationSettings{*values});
}

std::optional<Action> modelActionOf(const QString& name, const QJsonValue& v)
{
    const auto model = modelFromJson(v[u"model"]);
    const auto fields = allowListFromJson(v[u"fields"]);
    if (!model || (name == updateModel && !fields))
        return {};
    return name == createModel ? Action(CreateModel{*model}) : Action(UpdateModel{*model, *fields});
}

std::optional<Action> actionOf(const QString& name, const QJsonValue& v)
{
    if (name == updateDuoSettings || name == updateApplicationSettings)
        return settingsOf(name, v);
    if (name == createModel || name == updateModel)
        return modelActionOf(name, v);
    if (name == deleteModel)
        return DeleteModel{ModelKey::fromText(v[u"key"].toString()), v[u"name"].toString()};
    if (name == assignFeatures) {
        const auto features = allowListFromJson(v[u"features"]);
        const auto assignment = assignmentFromJson(v[u"assignment"]);
        if (features && assignment)
            return AssignFeatures{*features, *assignment, v[u"model"].toString()};
    }
    if (name == updateAllowList)
        if (const auto refs = allowListFromJson(v[u"refs"]))
            return UpdateAllowList{v[u"feature"].toString(), *refs};
    if (name == byHand)
        return ByHand{v[u"slug"].toString(), v[u"link"].toString()};
    return {};
}

} // namespace

QString actionName(const Action& a)
{
    return std::visit(Match{
                          [](const UpdateDuoSettings&) { return updateDuoSettings; },
                          [](const UpdateApplicationSettings&) { return updateApplicationSettings; },
                          [](const CreateModel&) { return createModel; },
                          [](const UpdateModel&) { return updateModel; },
                          [](const DeleteModel&) { return deleteModel; },
                          [](const AssignFeatures&) { return assignFeatures; },
                          [](const UpdateAllowList&) { return updateAllowList; },
                          [](const ByHand&) { return byHand; },
                      },
        a);
}

QString name(StepState s)
{
    return base::nameIn(states, s);
}

std::optional<StepState> stepStateFromName(const QString& s)
{
    return base::valueNamed(states, s);
}

QJsonObject toJson(const Step& step)
{
    QJsonArray warnings;
    for (const Warning& w : step.warnings)
        warnings.append(QJsonObject{{QStringLiteral("slug"), w.slug}, {QStringLiteral("args"), toJson(w.args)}});
    QJsonArray needs;
    for (const int id : step.needs)
        needs.append(id);
    return {
        {QStringLiteral("id"), step.id},
        {QStringLiteral("kind"), step.kind == StepKind::Sent ? QStringLiteral("sent") : QStringLiteral("by-hand")},
        {QStringLiteral("action"), actionName(step.action)},
        {QStringLiteral("arguments"), json(step.action)},
        {QStringLiteral("changes"), toJson(step.changes)},
        {QStringLiteral("warnings"), warnings},
        {QStringLiteral("needs"), needs},
    };
}

base::Result<Step> stepFromJson(const QJsonObject& json)
{
    Step step;
    step.id = json[u"id"].toInt();
    step.kind = json[u"kind"] == QLatin1String("by-hand") ? StepKind::ByHandStep : StepKind::Sent;
    const auto action = actionOf(json[u"action"].toString(), json[u"arguments"]);
    if (!action || step.id < 1)
        return base::fail(base::ErrorKind::Storage, QStringLiteral("stored-value-unreadable"),
            {QStringLiteral("step %1").arg(step.id)});
    step.action = *action;
    auto changes = changesFromJson(json[u"changes"].toArray());
    if (!changes)
        return base::fail(changes.error());
    step.changes = *changes;
    for (const QJsonValue& w : json[u"warnings"].toArray())
        step.warnings.append({w[u"slug"].toString(), allowListFromJson(w[u"args"]).value_or(QStringList())});
    for (const QJsonValue& id : json[u"needs"].toArray())
        step.needs.append(id.toInt());
    return step;
}

} // namespace gatehouse::domain
