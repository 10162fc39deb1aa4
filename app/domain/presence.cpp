// SPDX-License-Identifier: Apache-2.0
// Presence of a setting, from the configuration and from what could be read.
#include "domain/presence.h"

namespace gatehouse::domain {

namespace {

template <class T>
std::optional<T> settingOf(const Configuration& c, const QString& setting)
{
    const Setting now = c.setting(setting);
    const auto* value = std::get_if<Value>(&now);
    const T* of = value ? std::get_if<T>(value) : nullptr;
    return of ? std::optional(*of) : std::nullopt;
}

} // namespace

Presence presence(const QString& setting, const Configuration& c, const Observed& observed)
{
    const auto it = c.settings.constFind(setting);
    if (it != c.settings.constEnd()) {
        const auto* text = std::get_if<QString>(&it.value());
        return isNull(it.value()) || (text && text->trimmed().isEmpty()) ? Presence::Empty : Presence::Set;
    }
    if (c.notVisible.contains(setting))
        return Presence::Unknown;
    if (observed.offline)
        return Presence::NotManaged;
    return observed.settingsRead.everRead() ? Presence::Empty : Presence::Unknown;
}

QString settingText(const Configuration& c, const QString& setting)
{
    return settingOf<QString>(c, setting).value_or(QString());
}

std::optional<bool> settingFlag(const Configuration& c, const QString& setting)
{
    return settingOf<bool>(c, setting);
}

} // namespace gatehouse::domain
