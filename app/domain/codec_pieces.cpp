// SPDX-License-Identifier: Apache-2.0
// The JSON of the pieces that a change carries: model, assignment, key intent, allow-list.
#include "base/named.h"
#include "domain/codec.h"
#include "domain/match.h"

#include <array>

namespace gatehouse::domain {

using base::Named;

namespace {

constexpr QLatin1String nameField("name");
constexpr QLatin1String familyField("family");
constexpr QLatin1String platformField("platform");
constexpr QLatin1String endpointField("endpoint");
constexpr QLatin1String identifierField("identifier");
constexpr QLatin1String keyField("api_key");

constexpr std::array stores{
    Named{SecretRef::Store::Keychain, QLatin1String("keychain")},
    Named{SecretRef::Store::Environment, QLatin1String("env")},
    Named{SecretRef::Store::Memory, QLatin1String("memory")},
};

std::optional<SecretRef> secretFromJson(const QJsonObject& json)
{
    const auto store = base::valueNamed(stores, json.value(u"store").toString());
    const QJsonValue name = json.value(u"name");
    return store && name.isString() ? std::optional(SecretRef{*store, name.toString()}) : std::nullopt;
}

} // namespace

const QStringList& modelFields()
{
    static const QStringList fields{nameField, platformField, familyField, endpointField, identifierField, keyField};
    return fields;
}

QJsonValue fieldOf(const Model& m, const QString& field)
{
    if (field == nameField)
        return m.name;
    if (field == familyField)
        return m.family;
    if (field == platformField)
        return platformKey(m.platform);
    if (field == endpointField)
        return m.endpoint;
    if (field == identifierField)
        return m.identifier;
    if (field == keyField)
        return toJson(m.apiKey);
    return QJsonValue::Undefined;
}

bool setField(Model& m, const QString& field, const QJsonValue& value)
{
    if (field == keyField) {
        const auto intent = keyIntentFromJson(value);
        if (intent)
            m.apiKey = *intent;
        return intent.has_value();
    }
    if (!value.isString())
        return false;
    if (field == platformField) {
        const auto platform = platformFromKey(value.toString());
        if (platform)
            m.platform = *platform;
        return platform.has_value();
    }
    QString* text = field == nameField         ? &m.name
                    : field == familyField     ? &m.family
                    : field == endpointField   ? &m.endpoint
                    : field == identifierField ? &m.identifier
                                               : nullptr;
    if (text)
        *text = value.toString();
    return text != nullptr;
}

QJsonObject toJson(const Model& m)
{
    QJsonObject out{{QStringLiteral("key"), m.key.text()}};
    for (const QString& field : modelFields())
        out.insert(field, fieldOf(m, field));
    return out;
}

std::optional<Model> modelFromJson(const QJsonValue& json)
{
    Model m;
    m.key = ModelKey::fromText(json[u"key"].toString());
    if (m.key.isNull())
        return {};
    for (const QString& field : modelFields())
        if (!setField(m, field, json[field]))
            return {};
    return m;
}

QJsonValue toJson(const Assignment& a)
{
    return std::visit(Match{
                          [](const Unassigned&) { return QJsonValue(QStringLiteral("unassigned")); },
                          [](const Disabled&) { return QJsonValue(QStringLiteral("disabled")); },
                          [](const SelfHosted& own) {
                              return QJsonValue(QJsonObject{{QStringLiteral("self_hosted"), own.model.text()}});
                          },
                          [](const GitLabManaged& managed) {
                              const QJsonValue ref =
                                  managed.ref ? QJsonValue(*managed.ref) : QJsonValue(QJsonValue::Null);
                              return QJsonValue(QJsonObject{{QStringLiteral("gitlab"), ref}});
                          },
                          [](const Unrecognised& other) {
                              return QJsonValue(QJsonObject{{QStringLiteral("raw"), other.raw}});
                          },
                      },
        a);
}

std::optional<Assignment> assignmentFromJson(const QJsonValue& json)
{
    if (json == QLatin1String("unassigned"))
        return Unassigned{};
    if (json == QLatin1String("disabled"))
        return Disabled{};
    const QJsonObject object = json.toObject();
    if (object.size() != 1)
        return {};
    const QJsonValue value = object.begin().value();
    const QString kind = object.begin().key();
    if (kind == QLatin1String("gitlab") && value.isNull())
        return GitLabManaged{};
    if (!value.isString())
        return {};
    if (kind == QLatin1String("gitlab"))
        return GitLabManaged{value.toString()};
    if (kind == QLatin1String("raw"))
        return Unrecognised{value.toString()};
    if (kind == QLatin1String("self_hosted"))
        return SelfHosted{ModelKey::fromText(value.toString())};
    return {};
}

QJsonValue toJson(const KeyIntent& k)
{
    return std::visit(Match{
                          [](const KeepKey&) { return QJsonValue(QStringLiteral("keep")); },
                          [](const ClearKey&) { return QJsonValue(QStringLiteral("clear")); },
                          [](const SetKey& set) {
                              return QJsonValue(QJsonObject{{QStringLiteral("set"),
                                  QJsonObject{{QStringLiteral("store"), base::nameIn(stores, set.secret.store)},
                                      {QStringLiteral("name"), set.secret.name}}}});
                          },
                      },
        k);
}

std::optional<KeyIntent> keyIntentFromJson(const QJsonValue& json)
{
    if (json == QLatin1String("keep"))
        return KeepKey{};
    if (json == QLatin1String("clear"))
        return ClearKey{};
    if (const auto secret = secretFromJson(json[u"set"].toObject()))
        return SetKey{*secret};
    return {};
}

QJsonValue toJson(const AllowList& list)
{
    return QJsonArray::fromStringList(list);
}

std::optional<AllowList> allowListFromJson(const QJsonValue& json)
{
    if (!json.isArray())
        return {};
    AllowList out;
    for (const QJsonValue& item : json.toArray()) {
        if (!item.isString())
            return {};
        out.append(item.toString());
    }
    return out;
}

} // namespace gatehouse::domain
