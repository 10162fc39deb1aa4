// SPDX-License-Identifier: Apache-2.0
// Settings of both transports, row by row of the catalogue, and what a null means (decision 4).
#include "gitlab/read.h"

#include <QSet>

namespace gatehouse::gitlab {

using namespace domain;

namespace {

/// GitLab's pair of switches behind duo_availability, for releases that answer only the pair.
QJsonValue availabilityOf(const QJsonObject& values)
{
    const QJsonValue on = values[QLatin1String("duo_features_enabled")];
    const QJsonValue locked = values[QLatin1String("lock_duo_features_enabled")];
    if (!on.isBool() || !locked.isBool())
        return QJsonValue::Undefined;
    if (on.toBool())
        return QStringLiteral("default_on");
    return locked.toBool() ? QStringLiteral("never_on") : QStringLiteral("default_off");
}

Value valueOf(const SettingSpec& spec, const Node& node)
{
    switch (spec.kind) {
    case SettingKind::Bool:
        return node.boolean() != (spec.mapping == Mapping::Inverted);
    case SettingKind::Int:
        return node.integer();
    case SettingKind::Text:
    case SettingKind::Url:
    case SettingKind::HostPort: {
        const QString text = node.text();
        return text.isEmpty() ? Value() : Value(text);
    }
    case SettingKind::Choice:
        if (const auto value = valueFromJson(node.json()))
            return *value;
        node.expect("a choice");
    }
    return {};
}

bool isKnownChoice(const SettingSpec& spec, const Value& value)
{
    if (spec.kind != SettingKind::Choice || isNull(value))
        return true;
    for (const Choice& each : spec.choices)
        if (each.value == value)
            return true;
    return false;
}

} // namespace

base::Result<base::Done> takeSettings(Reading& reading, const QJsonObject& values, const QString& path,
    Transport transport, const Catalogue& catalogue, const Version& version)
{
    Flaw flaw;
    const Node source(values, path, flaw);
    QMap<QString, Value> read;
    QMap<QString, QJsonValue> unknown;
    QList<const SettingSpec*> nulls;
    QSet<QString> provenAbilities; // a value that is not null shows that its ability is there
    for (const SettingSpec& spec : catalogue.settings) {
        if (spec.readFrom != transport || spec.readName.isEmpty() || !spec.versions.contains(version))
            continue;
        Node node = source[spec.readName];
        if (node.isAbsent() && spec.readName == QLatin1String("duo_availability"))
            node = Node(availabilityOf(values), node.path(), flaw);
        if (node.isNull()) {
            nulls.append(&spec);
            continue;
        }
        if (!spec.ability.isEmpty())
            provenAbilities.insert(spec.ability);
        const Value value = valueOf(spec, node);
        if (!isKnownChoice(spec, value))
            unknown.insert(QStringLiteral("settings/") + spec.key, node.json());
        read.insert(spec.key, value);
    }
    if (!flaw.isEmpty())
        return tl::unexpected(flaw.error());

    Configuration& configuration = reading.configuration;
    for (const SettingSpec& spec : catalogue.settings)
        if (spec.readFrom == transport) {
            configuration.settings.remove(spec.key);
            configuration.notVisible.removeAll(spec.key);
            reading.observed.rawUnknown.remove(QStringLiteral("settings/") + spec.key);
        }
    configuration.settings.insert(read);
    reading.observed.rawUnknown.insert(unknown);
    const bool manages = reading.observed.selfHostedVisible.value_or(false);
    for (const SettingSpec* spec : nulls) {
        // REST answers its settings to administrators only, which is proof; an attribute that is absent is not there.
        bool permitted = spec->nullable && values.contains(spec->readName);
        if (transport == Transport::DuoSettings)
            permitted =
                (manages && spec->nullMeans == NullMeans::Unset) ||
                (spec->nullMeans == NullMeans::Everyone && (manages || provenAbilities.contains(spec->ability)));
        if (permitted)
            configuration.settings.insert(spec->key, Value());
        else
            configuration.notVisible.append(spec->key);
    }
    configuration.notVisible.sort();
    return base::Done();
}

} // namespace gatehouse::gitlab
