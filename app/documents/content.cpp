// SPDX-License-Identifier: Apache-2.0
// Decides what is written and in which order; how it is written is yaml.cpp's affair.
#include "documents/content.h"

#include <QJsonArray>

#include <algorithm>

namespace gatehouse::documents {

using namespace domain;

namespace {

using Items = std::vector<Item>;

Item scalar(const QString& key, const Value& value)
{
    return {key, Item::Kind::Scalar, value, {}};
}

Item scalar(const char* key, const Value& value)
{
    return scalar(QString::fromLatin1(key), value);
}

Item map(const char* key, Items items, Item::Kind kind = Item::Kind::Map)
{
    return {QString::fromLatin1(key), kind, {}, std::move(items)};
}

/// The keys of `map` in the order of `specs`, then those the catalogue does not know, sorted.
template <class Specs, class Map>
QStringList ordered(const Specs& specs, const Map& map)
{
    QStringList keys;
    QSet<QString> seen;
    for (const auto& spec : specs)
        if (map.contains(spec.key)) {
            keys.append(spec.key);
            seen.insert(spec.key);
        }
    for (auto it = map.begin(); it != map.end(); ++it)
        if (!seen.contains(it.key()))
            keys.append(it.key());
    return keys;
}

Items settingItems(const Configuration& c, const Catalogue& catalogue)
{
    Items items;
    for (const QString& key : ordered(catalogue.settings, c.settings)) {
        const Value& value = *c.settings.constFind(key);
        const SettingSpec* spec = catalogue.setting(key);
        // The server's null of a setting that nobody can empty: there is nothing to write.
        if (isNull(value) && spec && !spec->nullable)
            continue;
        items.push_back(scalar(key, value));
    }
    return items;
}

QString keyIntent(const KeyIntent& intent)
{
    if (std::holds_alternative<ClearKey>(intent))
        return QStringLiteral("clear");
    const SetKey* set = std::get_if<SetKey>(&intent);
    if (!set)
        return QStringLiteral("keep");
    return set->secret.store == SecretRef::Store::Environment ? QStringLiteral("env:") + set->secret.name
                                                              : QStringLiteral("keychain");
}

/// To clear the key of a model that the server does not have means that it is to have none.
Item modelItem(const Model& model, const Configuration* server)
{
    const bool none = std::holds_alternative<ClearKey>(model.apiKey) && !(server && server->model(model.key));
    Items fields{
        scalar("name", model.name), scalar("family", model.family), scalar("platform", platformKey(model.platform))};
    if (!model.endpoint.isEmpty() || model.platform == Platform::Api)
        fields.push_back(scalar("endpoint", model.endpoint));
    fields.push_back(scalar("identifier", model.identifier));
    fields.push_back(scalar("api_key", none ? QStringLiteral("none") : keyIntent(model.apiKey)));
    return {{}, Item::Kind::Map, {}, std::move(fields)};
}

/// The choice of a row as {key: value}; nothing for what cannot be written.
std::optional<Item> choiceItem(const Assignment& assignment, const Configuration& c)
{
    if (std::holds_alternative<Unassigned>(assignment))
        return scalar("unassigned", true);
    if (std::holds_alternative<Disabled>(assignment))
        return scalar("disabled", true);
    if (const auto* own = std::get_if<SelfHosted>(&assignment)) {
        const Model* model = c.model(own->model);
        return model ? std::optional(scalar("model", model->name)) : std::nullopt;
    }
    if (const auto* managed = std::get_if<GitLabManaged>(&assignment))
        return scalar("gitlab", managed->ref.value_or(QStringLiteral("default")));
    return {};
}

std::optional<Item> featureItem(const QString& key, const Configuration& c)
{
    Items parts;
    if (const auto it = c.features.constFind(key); it != c.features.cend())
        if (auto choice = choiceItem(*it, c))
            parts.push_back(std::move(*choice));
    if (const auto it = c.allowLists.constFind(key); it != c.allowLists.cend())
        parts.push_back(scalar("allow", *it));
    if (parts.empty())
        return {};
    // Alone, the two words need no map.
    if (parts.size() == 1 && std::holds_alternative<bool>(parts.front().value))
        return scalar(key, parts.front().key);
    return Item{key, Item::Kind::Line, {}, std::move(parts)};
}

Item jsonItem(const QString& key, const QJsonValue& json)
{
    if (const auto value = valueFromJson(json))
        return scalar(key, *value);
    Item item{key, json.isArray() ? Item::Kind::List : Item::Kind::Map, {}, {}};
    const QJsonArray array = json.toArray();
    for (const QJsonValue& element : array)
        item.items.push_back(jsonItem({}, element));
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        item.items.push_back(jsonItem(it.key(), *it));
    return item;
}

void addSection(Items& document, Item section, bool always)
{
    if (always || !section.items.empty())
        document.push_back(std::move(section));
}

bool isUnassignedIn(const Configuration& c, const QString& feature)
{
    const auto it = c.features.constFind(feature);
    return it != c.features.cend() && std::holds_alternative<Unassigned>(*it);
}

/// Settings the token may not see, and rows that say something this program cannot write.
QStringList notVisible(const Configuration& c)
{
    QStringList keys = c.notVisible;
    for (auto it = c.features.begin(); it != c.features.end(); ++it)
        if (!choiceItem(*it, c))
            keys.append(QStringLiteral("features/") + it.key());
    keys.sort();
    return keys;
}

} // namespace

Item content(const Configuration& c, const Catalogue& catalogue, const WriteOptions& options)
{
    Items document{scalar("gatehouse", qint64(1))};
    if (!options.gitlab.isNull())
        document.push_back(scalar("gitlab", options.gitlab.series()));
    if (options.complete)
        document.push_back(scalar("complete", true));
    if (const QStringList hidden = notVisible(c); !hidden.isEmpty())
        document.push_back(scalar("not_visible", hidden));

    Items assume;
    for (auto it = c.assume.begin(); it != c.assume.end(); ++it)
        assume.push_back(scalar(it.key(), *it));
    addSection(document, map("assume", std::move(assume)), false);
    addSection(document, map("settings", settingItems(c, catalogue)), options.complete);

    // By name: neither the server's numbers nor the order of adding make a difference between two files.
    QList<Model> sorted = c.models;
    std::sort(sorted.begin(), sorted.end(), [](const Model& a, const Model& b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
    Items models;
    for (const Model& model : std::as_const(sorted))
        models.push_back(modelItem(model, options.server));
    addSection(document, map("models", std::move(models), Item::Kind::List), options.complete);

    Items features;
    QMap<QString, bool> rows;
    for (auto it = c.features.begin(); it != c.features.end(); ++it)
        if (!options.server || !isUnassignedIn(c, it.key()) || !isUnassignedIn(*options.server, it.key()))
            rows.insert(it.key(), true);
    for (auto it = c.allowLists.begin(); it != c.allowLists.end(); ++it)
        rows.insert(it.key(), true);
    for (const QString& key : ordered(catalogue.features, rows))
        if (auto item = featureItem(key, c))
            features.push_back(std::move(*item));
    addSection(document, map("features", std::move(features)), options.complete);

    Items deployment;
    for (auto it = c.deployment.begin(); it != c.deployment.end(); ++it)
        deployment.push_back(jsonItem(it.key(), *it));
    addSection(document, map("deployment", std::move(deployment)), false);
    return map("", std::move(document));
}

QJsonValue toJson(const Item& item)
{
    if (item.kind == Item::Kind::Scalar)
        return domain::toJson(item.value);
    if (item.kind == Item::Kind::List) {
        QJsonArray list;
        for (const Item& child : item.items)
            list.append(toJson(child));
        return list;
    }
    QJsonObject object;
    for (const Item& child : item.items)
        object.insert(child.key, toJson(child));
    return object;
}

QJsonObject writeJson(const Configuration& configuration, const Catalogue& catalogue, const WriteOptions& options)
{
    return toJson(content(configuration, catalogue, options)).toObject();
}

QByteArray write(const Configuration& configuration, const Catalogue& catalogue, const WriteOptions& options)
{
    return toYaml(content(configuration, catalogue, options));
}

} // namespace gatehouse::documents
