// SPDX-License-Identifier: Apache-2.0
// A small live instance to plan against, and plans printed as lines: "id action what <- needs".
#pragma once

#include "catalogue_fixture.h"
#include "domain/codec.h"
#include "domain/plan.h"

#include <QJsonDocument>
#include <QUuid>

namespace gatehouse::test {

using namespace gatehouse::domain;

/// The same key for the same name in every run.
inline ModelKey keyOf(const QString& name)
{
    return {QUuid::createUuidV5(QUuid(), name)};
}

inline Model model(const QString& name, const QString& family = QStringLiteral("mixtral"))
{
    return {keyOf(name), name, family, Platform::Api, QStringLiteral("http://vllm.example.internal:8000/v1"),
        QStringLiteral("custom_openai/m"), KeepKey{}};
}

/// Two sides of one instance: base as read from the server, draft as wanted.
struct World {
    explicit World(const QString& release = QStringLiteral("18.9"))
    {
        const Version v = Version::parse(release).value();
        const QDateTime at(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
        observed.version = v;
        for (PartRead* part : {&observed.settingsRead, &observed.applicationSettingsRead, &observed.modelsRead,
                 &observed.featuresRead, &observed.licenceRead})
            part->at = at;
        observed.selfHostedVisible = true;
        base.settings = {{QStringLiteral("ai_gateway_url"), QStringLiteral("http://gateway.example.internal:5052")},
            {QStringLiteral("duo_availability"), QStringLiteral("default_on")},
            {QStringLiteral("instance_level_ai_beta_features_enabled"), true},
            {QStringLiteral("duo_chat_expiration_days"), qint64(30)},
            {QStringLiteral("enabled_expanded_logging"), false}};
        if (v >= version("18.4"))
            base.settings.insert(
                QStringLiteral("duo_agent_platform_service_url"), QStringLiteral("gateway.example.internal:50052"));
        if (v >= version("18.7"))
            base.settings.insert(QStringLiteral("ai_gateway_timeout_seconds"), qint64(60));
        for (const FeatureSpec& spec : catalogue().features)
            if (const auto* state = spec.at(v); state && !state->needsTerms) {
                observed.rows.append(
                    {spec.key, spec.titles.at(v), spec.sections.at(v), state->text, state->families, {}, {}, {}});
                base.features.insert(spec.key, Unassigned{});
            }
        for (const char* name : {"A", "B", "C"})
            addModel(model(QLatin1String(name)));
        give("code_completions", "A");
        draft = base;
    }

    void addModel(const Model& m, bool hasKey = true)
    {
        base.models.append(m);
        observed.models.insert(m.key, {QStringLiteral("gid://gitlab/Ai::SelfHostedModel/%1").arg(base.models.size()),
                                          hasKey, QStringLiteral("GA"), m.endpoint, {}, {}, {}});
    }
    void give(const char* feature, const char* name)
    {
        base.features[QLatin1String(feature)] = SelfHosted{keyOf(QLatin1String(name))};
    }

    // Edits of the draft.
    void set(const char* key, const Value& value) { draft.settings[QLatin1String(key)] = value; }
    void assign(const char* feature, const char* name)
    {
        draft.features[QLatin1String(feature)] = SelfHosted{keyOf(QLatin1String(name))};
    }
    void choose(const char* feature, const Assignment& a) { draft.features[QLatin1String(feature)] = a; }
    Model& at(const char* name) { return *draft.model(keyOf(QLatin1String(name))); }
    void rename(const char* name, const char* to) { at(name).name = QLatin1String(to); }
    void remove(const char* name)
    {
        draft.models.removeIf([&](const Model& m) { return m.key == keyOf(QLatin1String(name)); });
    }
    /// A new model under a key of its own, whatever its name.
    void create(const char* key, const char* name)
    {
        Model m = model(QLatin1String(name));
        m.key = keyOf(QLatin1String(key));
        draft.models.append(m);
    }

    void offerAsDefault(const QString& feature, const QString& ref)
    {
        for (ObservedRow& row : observed.rows)
            if (row.feature == feature)
                row.defaultOffered = OfferedModel{ref, {}, {}, {}, {}};
    }

    [[nodiscard]] Capabilities capabilities() const { return effective(catalogue(), observed.version, observed); }
    [[nodiscard]] Plan plan() const
    {
        const Capabilities here = capabilities();
        return domain::plan({base, draft, observed, here, catalogue(), {}});
    }

    Configuration base;
    Configuration draft;
    Observed observed;
};

inline QString choiceText(const AssignFeatures& a)
{
    return a.model.isEmpty()
               ? QString::fromUtf8(QJsonDocument(QJsonArray{toJson(a.assignment)}).toJson(QJsonDocument::Compact))
               : a.model;
}

inline QString line(const Step& step)
{
    QString what;
    if (const auto* duo = std::get_if<UpdateDuoSettings>(&step.action))
        what = duo->values.keys().join(QLatin1Char(' '));
    else if (const auto* app = std::get_if<UpdateApplicationSettings>(&step.action))
        what = app->values.keys().join(QLatin1Char(' '));
    else if (const auto* create = std::get_if<CreateModel>(&step.action))
        what = create->model.name;
    else if (const auto* update = std::get_if<UpdateModel>(&step.action))
        what = update->model.name + u' ' + update->fields.join(QLatin1Char(' '));
    else if (const auto* gone = std::get_if<DeleteModel>(&step.action))
        what = gone->name;
    else if (const auto* assign = std::get_if<AssignFeatures>(&step.action))
        what = assign->features.join(QLatin1Char(' ')) + QStringLiteral(" = ") + choiceText(*assign);
    else if (const auto* allow = std::get_if<UpdateAllowList>(&step.action))
        what = allow->feature + QStringLiteral(" = ") + allow->refs.join(QLatin1Char(' '));
    else if (const auto* hand = std::get_if<ByHand>(&step.action))
        what = hand->slug;
    QStringList needs;
    for (const int id : step.needs)
        needs.append(QString::number(id));
    const QString text = QString::number(step.id) + u' ' + actionName(step.action) + u' ' + what;
    return needs.isEmpty() ? text : text + QStringLiteral(" <- ") + needs.join(QLatin1Char(' '));
}

inline QStringList lines(const Plan& plan)
{
    QStringList out;
    for (const Step& step : plan.steps)
        out.append(line(step));
    return out;
}

inline QStringList slugs(const QList<Finding>& findings)
{
    QStringList out;
    for (const Finding& f : findings)
        out.append(f.slug);
    return out;
}

/// "step: slug" of every warning; notes are of step 0.
inline QStringList warnings(const Plan& plan)
{
    QStringList out;
    for (const Warning& w : plan.notes)
        out.append(QStringLiteral("0: ") + w.slug);
    for (const Step& step : plan.steps)
        for (const Warning& w : step.warnings)
            out.append(QStringLiteral("%1: %2").arg(step.id).arg(w.slug));
    return out;
}

} // namespace gatehouse::test
