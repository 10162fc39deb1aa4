// SPDX-License-Identifier: Apache-2.0
// Complete JSON of what the server said beside the configuration. Empty and unknown facts are absent keys.
#include "base/named.h"
#include "domain/codec.h"

#include <array>

namespace gatehouse::domain {

using base::Named;

namespace {

constexpr std::array answers{
    Named{Answer::Unknown, QLatin1String("unknown")},
    Named{Answer::Yes, QLatin1String("yes")},
    Named{Answer::No, QLatin1String("no")},
};

QJsonValue json(Answer a)
{
    return base::nameIn(answers, a);
}

Answer answerOf(const QJsonValue& v)
{
    return base::valueNamed(answers, v.toString()).value_or(Answer::Unknown);
}

QJsonValue json(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue json(const QStringList& list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(list));
}

QJsonValue json(const QDate& date)
{
    return json(date.toString(Qt::ISODate));
}

QJsonValue json(const QDateTime& time)
{
    return json(time.toUTC().toString(Qt::ISODateWithMs));
}

QJsonValue json(const std::optional<bool>& b)
{
    return b ? QJsonValue(*b) : QJsonValue(QJsonValue::Undefined);
}

QStringList listOf(const QJsonValue& v)
{
    return allowListFromJson(v).value_or(QStringList());
}

QDate dateOf(const QJsonValue& v)
{
    return QDate::fromString(v.toString(), Qt::ISODate);
}

QDateTime timeOf(const QJsonValue& v)
{
    return QDateTime::fromString(v.toString(), Qt::ISODateWithMs);
}

std::optional<bool> boolOf(const QJsonValue& v)
{
    return v.isBool() ? std::optional(v.toBool()) : std::nullopt;
}

/// Inserting Undefined leaves the key out.
QJsonObject object(std::initializer_list<std::pair<QLatin1String, QJsonValue>> entries)
{
    QJsonObject out;
    for (const auto& [key, value] : entries)
        if (!value.isUndefined())
            out.insert(key, value);
    return out;
}

constexpr auto L = [](const char* text) { return QLatin1String(text); };

QJsonObject json(const OfferedModel& m)
{
    return object({{L("ref"), json(m.ref)}, {L("name"), json(m.name)}, {L("provider"), json(m.provider)},
        {L("description"), json(m.description)}, {L("cost"), json(m.cost)}});
}

OfferedModel offeredOf(const QJsonValue& v)
{
    return {v[u"ref"].toString(), v[u"name"].toString(), v[u"provider"].toString(), v[u"description"].toString(),
        v[u"cost"].toString()};
}

QJsonObject json(const ObservedRow& row)
{
    QJsonArray offered;
    for (const OfferedModel& m : row.offered)
        offered.append(json(m));
    return object({{L("feature"), json(row.feature)}, {L("title"), json(row.title)},
        {L("main_feature"), json(row.mainFeature)}, {L("release_state"), json(row.releaseState)},
        {L("families"), json(row.compatibleFamilies)}, {L("offered"), offered},
        {L("default_offered"),
            row.defaultOffered ? QJsonValue(json(*row.defaultOffered)) : QJsonValue(QJsonValue::Undefined)},
        {L("valid_models"), json(row.validModelIds)}});
}

ObservedRow rowOf(const QJsonValue& v)
{
    ObservedRow row{v[u"feature"].toString(), v[u"title"].toString(), v[u"main_feature"].toString(),
        v[u"release_state"].toString(), listOf(v[u"families"]), {}, {}, listOf(v[u"valid_models"])};
    for (const QJsonValue& item : v[u"offered"].toArray())
        row.offered.append(offeredOf(item));
    if (v[u"default_offered"].isObject())
        row.defaultOffered = offeredOf(v[u"default_offered"]);
    return row;
}

QJsonObject json(const ObservedModel& m)
{
    return object({{L("remote_id"), json(m.remoteId)}, {L("has_key"), m.hasKey},
        {L("release_state"), json(m.releaseState)}, {L("raw_endpoint"), json(m.rawEndpoint)},
        {L("created"), json(m.createdAt)}, {L("updated"), json(m.updatedAt)}, {L("used_by"), json(m.usedBy)}});
}

ObservedModel modelOf(const QJsonValue& v)
{
    return {v[u"remote_id"].toString(), v[u"has_key"].toBool(), v[u"release_state"].toString(),
        v[u"raw_endpoint"].toString(), timeOf(v[u"created"]), timeOf(v[u"updated"]), listOf(v[u"used_by"])};
}

QJsonObject json(const PartRead& part)
{
    return object({{L("at"), json(part.at)}, {L("failure"), json(part.failure)}});
}

PartRead partOf(const QJsonValue& v)
{
    return {timeOf(v[u"at"]), v[u"failure"].toString()};
}

template <class Map, class Json>
QJsonObject objectOf(const Map& map, Json value)
{
    QJsonObject out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), value(it.value()));
    return out;
}

struct Part {
    QLatin1String name;
    PartRead Observed::*read;
};

constexpr std::array parts{
    Part{QLatin1String("settings"), &Observed::settingsRead},
    Part{QLatin1String("application_settings"), &Observed::applicationSettingsRead},
    Part{QLatin1String("models"), &Observed::modelsRead},
    Part{QLatin1String("features"), &Observed::featuresRead},
    Part{QLatin1String("licence"), &Observed::licenceRead},
};

} // namespace

QJsonObject toJson(const Observed& o)
{
    QJsonArray rows;
    for (const ObservedRow& row : o.rows)
        rows.append(json(row));
    QJsonObject models;
    for (auto it = o.models.begin(); it != o.models.end(); ++it)
        models.insert(it.key().text(), json(*it));
    QJsonObject read;
    for (const Part& part : parts)
        read.insert(part.name, json(o.*part.read));
    const QJsonObject licence = object({{L("type"), json(o.licence.type)}, {L("plan"), json(o.licence.plan)},
        {L("expires"), json(o.licence.expiresAt)}});
    const QJsonObject token = object({{L("user"), json(o.token.userName)}, {L("scopes"), json(o.token.scopes)},
        {L("expires"), json(o.token.expiresAt)}, {L("admin"), json(o.token.admin)}});
    const auto text = [](const QString& s) { return QJsonValue(s); };
    return object({{L("version"), o.version.isNull() ? json(QString()) : json(o.version.text())},
        {L("offline"), o.offline}, {L("revision"), json(o.revision)}, {L("enterprise"), o.enterprise},
        {L("self_hosted_visible"), json(o.selfHostedVisible)}, {L("licence"), licence}, {L("add_ons"), json(o.addOns)},
        {L("add_on_ids"), objectOf(o.addOnIds, text)}, {L("token"), token}, {L("beta_terms"), json(o.betaTerms)},
        {L("flags"), objectOf(o.flags, [](bool b) { return QJsonValue(b); })}, {L("rows"), rows}, {L("models"), models},
        {L("unknown"), objectOf(o.rawUnknown, [](const QJsonValue& v) { return v; })}, {L("read"), read},
        {L("provider_argument"), json(o.providerArgument)}, {L("nested_duo_settings"), json(o.nestedDuoSettings)},
        {L("unassigned_accepted"), json(o.unassignedAccepted)}});
}

base::Result<Observed> observedFromJson(const QJsonObject& v)
{
    Observed o;
    if (const QString version = v[u"version"].toString(); !version.isEmpty()) {
        const auto parsed = Version::parse(version);
        if (!parsed)
            return base::fail(
                base::ErrorKind::Storage, QStringLiteral("stored-value-unreadable"), {QStringLiteral("version")});
        o.version = *parsed;
    }
    o.offline = v[u"offline"].toBool();
    o.revision = v[u"revision"].toString();
    o.enterprise = v[u"enterprise"].toBool(true);
    o.selfHostedVisible = boolOf(v[u"self_hosted_visible"]);
    const QJsonValue licence = v[u"licence"];
    o.licence = {licence[u"type"].toString(), licence[u"plan"].toString(), dateOf(licence[u"expires"])};
    o.addOns = listOf(v[u"add_ons"]);
    const QJsonObject ids = v[u"add_on_ids"].toObject();
    for (auto it = ids.begin(); it != ids.end(); ++it)
        o.addOnIds.insert(it.key(), it.value().toString());
    const QJsonValue token = v[u"token"];
    o.token = {token[u"user"].toString(), listOf(token[u"scopes"]), dateOf(token[u"expires"]), boolOf(token[u"admin"])};
    o.betaTerms = boolOf(v[u"beta_terms"]);
    const QJsonObject flags = v[u"flags"].toObject();
    for (auto it = flags.begin(); it != flags.end(); ++it)
        o.flags.insert(it.key(), it.value().toBool());
    for (const QJsonValue& row : v[u"rows"].toArray())
        o.rows.append(rowOf(row));
    const QJsonObject models = v[u"models"].toObject();
    for (auto it = models.begin(); it != models.end(); ++it) {
        const ModelKey key = ModelKey::fromText(it.key());
        if (key.isNull())
            return base::fail(base::ErrorKind::Storage, QStringLiteral("stored-value-unreadable"),
                {QStringLiteral("models/") + it.key()});
        o.models.insert(key, modelOf(it.value()));
    }
    const QJsonObject unknown = v[u"unknown"].toObject();
    for (auto it = unknown.begin(); it != unknown.end(); ++it)
        o.rawUnknown.insert(it.key(), it.value());
    for (const Part& part : parts)
        o.*part.read = partOf(v[u"read"][part.name]);
    o.providerArgument = answerOf(v[u"provider_argument"]);
    o.nestedDuoSettings = answerOf(v[u"nested_duo_settings"]);
    o.unassignedAccepted = answerOf(v[u"unassigned_accepted"]);
    return o;
}

} // namespace gatehouse::domain
