// SPDX-License-Identifier: Apache-2.0
// Complete JSON of configurations and lists of changes. Undefined is an absent key.
#include "domain/codec.h"

namespace gatehouse::domain {

namespace {

base::Error unreadable(const QString& where)
{
    return {base::ErrorKind::Storage, QStringLiteral("stored-value-unreadable"), {where}, {}, {}};
}

template <class Map>
QJsonObject objectOf(const Map& map)
{
    QJsonObject out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), toJson(it.value()));
    return out;
}

/// Fills `map`; answers the key that could not be read.
template <class Map, class FromJson>
std::optional<QString> readMap(Map& map, const QJsonValue& json, FromJson from)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto value = from(it.value());
        if (!value)
            return it.key();
        map.insert(it.key(), *value);
    }
    return {};
}

} // namespace

QJsonObject toJson(const Configuration& c)
{
    QJsonArray models;
    for (const Model& m : c.models)
        models.append(toJson(m));
    return {
        {QStringLiteral("settings"), objectOf(c.settings)},
        {QStringLiteral("not_visible"), QJsonArray::fromStringList(c.notVisible)},
        {QStringLiteral("models"), models},
        {QStringLiteral("features"), objectOf(c.features)},
        {QStringLiteral("allow"), objectOf(c.allowLists)},
        {QStringLiteral("assume"), objectOf(c.assume)},
        {QStringLiteral("deployment"), c.deployment},
    };
}

base::Result<Configuration> configurationFromJson(const QJsonObject& json)
{
    Configuration c;
    if (const auto bad = readMap(c.settings, json[u"settings"], valueFromJson))
        return base::fail(unreadable(QStringLiteral("settings/") + *bad));
    const auto hidden = allowListFromJson(json[u"not_visible"].toArray());
    if (!hidden)
        return base::fail(unreadable(QStringLiteral("not_visible")));
    c.notVisible = *hidden;
    const QJsonArray models = json[u"models"].toArray();
    c.models.reserve(models.size());
    for (const QJsonValue& item : models) {
        const auto model = modelFromJson(item);
        if (!model)
            return base::fail(unreadable(QStringLiteral("models/") + QString::number(c.models.size())));
        c.models.append(*model);
    }
    if (const auto bad = readMap(c.features, json[u"features"], assignmentFromJson))
        return base::fail(unreadable(QStringLiteral("features/") + *bad));
    if (const auto bad = readMap(c.allowLists, json[u"allow"], allowListFromJson))
        return base::fail(unreadable(QStringLiteral("allow/") + *bad));
    if (const auto bad = readMap(c.assume, json[u"assume"], valueFromJson))
        return base::fail(unreadable(QStringLiteral("assume/") + *bad));
    c.deployment = json[u"deployment"].toObject();
    return c;
}

QJsonArray toJson(const Changes& changes)
{
    QJsonArray out;
    for (const Change& c : changes) {
        QJsonObject item{{QStringLiteral("path"), c.path.text()}};
        item.insert(QStringLiteral("before"), c.before);
        item.insert(QStringLiteral("after"), c.after);
        out.append(item);
    }
    return out;
}

base::Result<Changes> changesFromJson(const QJsonArray& json)
{
    Changes out;
    for (const QJsonValue& item : json) {
        const auto path = Path::fromText(item[u"path"].toString());
        if (!path)
            return base::fail(unreadable(item[u"path"].toString()));
        out.append({*path, item[u"before"], item[u"after"]});
    }
    return out;
}

QJsonArray toJson(const QList<Conflict>& conflicts)
{
    QJsonArray out;
    for (const Conflict& c : conflicts) {
        QJsonObject item{{QStringLiteral("path"), c.path.text()}};
        item.insert(QStringLiteral("before"), c.before);
        item.insert(QStringLiteral("mine"), c.mine);
        item.insert(QStringLiteral("theirs"), c.theirs);
        out.append(item);
    }
    return out;
}

base::Result<QList<Conflict>> conflictsFromJson(const QJsonArray& json)
{
    QList<Conflict> out;
    for (const QJsonValue& item : json) {
        const auto path = Path::fromText(item[u"path"].toString());
        if (!path)
            return base::fail(unreadable(item[u"path"].toString()));
        out.append({*path, item[u"before"], item[u"mine"], item[u"theirs"]});
    }
    return out;
}

} // namespace gatehouse::domain
