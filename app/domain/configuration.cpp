// SPDX-License-Identifier: Apache-2.0
// Look-ups in the configuration value, and the names of platforms.
#include "domain/configuration.h"

#include <QHash>
#include <algorithm>
#include <array>

namespace gatehouse::domain {

namespace {

struct PlatformRow {
    Platform platform;
    QLatin1String key;
    QLatin1String prefix; ///< of identifiers, as GitLab derives the provider from them
};

constexpr std::array platforms{
    PlatformRow{Platform::Api, QLatin1String("api"), QLatin1String()},
    PlatformRow{Platform::Bedrock, QLatin1String("bedrock"), QLatin1String("bedrock/")},
    PlatformRow{Platform::VertexAi, QLatin1String("vertex_ai"), QLatin1String("vertex_ai/")},
};

bool sameModels(const QList<Model>& a, const QList<Model>& b)
{
    if (a.size() != b.size())
        return false;
    if (a == b)
        return true;
    QHash<ModelKey, const Model*> byKey;
    byKey.reserve(b.size());
    for (const Model& m : b)
        byKey.insert(m.key, &m);
    return std::all_of(a.begin(), a.end(), [&](const Model& m) {
        const Model* other = byKey.value(m.key);
        return other && *other == m;
    });
}

} // namespace

bool Configuration::operator==(const Configuration& other) const
{
    return settings == other.settings && notVisible == other.notVisible && features == other.features &&
           allowLists == other.allowLists && assume == other.assume && deployment == other.deployment &&
           sameModels(models, other.models);
}

Setting Configuration::setting(const QString& key) const
{
    if (notVisible.contains(key))
        return NotVisible{};
    const auto it = settings.find(key);
    return it == settings.end() ? Setting(NotManaged{}) : Setting(*it);
}

const Model* Configuration::model(const ModelKey& key) const
{
    const auto it = std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.key == key; });
    return it == models.end() ? nullptr : &*it;
}

Model* Configuration::model(const ModelKey& key)
{
    const auto it = std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.key == key; });
    return it == models.end() ? nullptr : &*it;
}

const Model* Configuration::modelNamed(const QString& name) const
{
    const auto it = std::find_if(models.begin(), models.end(), [&](const Model& m) { return m.name == name; });
    return it == models.end() ? nullptr : &*it;
}

Assignment Configuration::assignment(const QString& feature) const
{
    return features.value(feature, Unassigned{});
}

QStringList Configuration::usedBy(const ModelKey& key) const
{
    QStringList out;
    for (auto it = features.begin(); it != features.end(); ++it)
        if (const auto* own = std::get_if<SelfHosted>(&it.value()); own && own->model == key)
            out.append(it.key());
    return out;
}

QString platformKey(Platform p)
{
    for (const PlatformRow& row : platforms)
        if (row.platform == p)
            return row.key;
    return {};
}

std::optional<Platform> platformFromKey(const QString& key)
{
    const QString lower = key.toLower();
    for (const PlatformRow& row : platforms)
        if (lower == row.key)
            return row.platform;
    return {};
}

Platform platformOfIdentifier(const QString& identifier)
{
    for (const PlatformRow& row : platforms)
        if (!row.prefix.isEmpty() && identifier.startsWith(row.prefix))
            return row.platform;
    return Platform::Api;
}

} // namespace gatehouse::domain
