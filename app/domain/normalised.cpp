// SPDX-License-Identifier: Apache-2.0
// What a server makes of a configuration that it is given: its own tidying, laid over the draft before it is compared.
#include "domain/plan.h"

#include <array>

namespace gatehouse::domain {

namespace {

Value tidied(const SettingSpec& spec, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return value;
    if (spec.nullable && text->trimmed().isEmpty())
        return Null{};
    // GitLab 18.9 source: exactly one slash is cut from both URLs.
    if (spec.rules.contains(QLatin1String("trims-slash")) && text->endsWith(u'/'))
        return text->chopped(1);
    return value;
}

struct PlatformTraits {
    bool hasEndpoint = true;
    bool hasKey = true;
};

/// The server's rules for models at one version.
class ModelTidy {
public:
    ModelTidy(const Catalogue& catalogue, const Version& version) : m_byPrefix(version < Version{19, 0, 0, {}})
    {
        for (const Platform p : {Platform::Api, Platform::Bedrock, Platform::VertexAi}) {
            const PlatformSpec& spec = catalogue.platform(p);
            m_traits[size_t(p)] = {spec.hasEndpoint, spec.hasKey};
        }
    }

    /// Up to 18.11 no platform is sent: the identifier's prefix decides it.
    [[nodiscard]] Platform platform(const Model& m) const
    {
        return m_byPrefix ? platformOfIdentifier(m.identifier) : m.platform;
    }

    [[nodiscard]] bool isTidy(const Model& m) const
    {
        if (platform(m) != m.platform)
            return false;
        const PlatformTraits& traits = m_traits[size_t(m.platform)];
        const bool key = traits.hasKey || !std::holds_alternative<SetKey>(m.apiKey);
        const bool endpoint = m.endpoint.isEmpty() ||
                              (traits.hasEndpoint && !m.endpoint.front().isSpace() && !m.endpoint.back().isSpace());
        return key && endpoint;
    }

    void tidy(Model& m) const
    {
        m.platform = platform(m);
        const PlatformTraits& traits = m_traits[size_t(m.platform)];
        m.endpoint = traits.hasEndpoint ? m.endpoint.trimmed() : QString();
        if (!traits.hasKey && std::holds_alternative<SetKey>(m.apiKey))
            m.apiKey = KeepKey{};
    }

private:
    bool m_byPrefix;
    std::array<PlatformTraits, 3> m_traits;
};

} // namespace

Configuration normalised(Configuration c, const Catalogue& catalogue, const Version& version, const Observed& observed)
{
    for (const SettingSpec& spec : catalogue.settings)
        if (const auto it = c.settings.find(spec.key); it != c.settings.end())
            *it = tidied(spec, *it);
    for (const SettingSpec& spec : catalogue.settings)
        for (const SettingSpec::Force& force : spec.forces)
            if (c.settings.contains(force.key) && c.settings.contains(spec.key) &&
                c.settings.value(spec.key) == force.when)
                c.settings[force.key] = force.becomes;

    const ModelTidy rules(catalogue, version);
    for (qsizetype i = 0; i < c.models.size(); ++i)
        if (!rules.isTidy(std::as_const(c.models)[i])) // untouched lists stay shared
            rules.tidy(c.models[i]);

    // The default model of a row is always allowed; GitLab's own dialog does not let go of it. An empty list restricts
    // nothing.
    for (auto it = c.allowLists.begin(); it != c.allowLists.end(); ++it) {
        const ObservedRow* row = observed.row(it.key());
        if (row && row->defaultOffered && !it->isEmpty() && !it->contains(row->defaultOffered->ref))
            it->append(row->defaultOffered->ref);
        it->sort();
    }
    return c;
}

} // namespace gatehouse::domain
