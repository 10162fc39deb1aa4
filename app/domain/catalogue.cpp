// SPDX-License-Identifier: Apache-2.0
// Look-ups in the catalogue: rows by key, texts by release.
#include "domain/catalogue.h"

#include <algorithm>

namespace gatehouse::domain {

namespace {

template <class Spec>
const Spec* keyed(const QList<Spec>& rows, const QString& key)
{
    const auto it = std::find_if(rows.cbegin(), rows.cend(), [&](const Spec& row) { return row.key == key; });
    return it == rows.cend() ? nullptr : &*it;
}

} // namespace

QString VersionedText::at(const Version& v) const
{
    for (auto it = entries.crbegin(); it != entries.crend(); ++it)
        if (it->since <= v)
            return it->text;
    return {};
}

const FeatureSpec::State* FeatureSpec::at(const Version& v) const
{
    if (!versions.contains(v))
        return nullptr;
    for (auto it = states.crbegin(); it != states.crend(); ++it)
        if (it->since <= v)
            return &*it;
    return nullptr;
}

const SettingSpec* Catalogue::setting(const QString& key) const
{
    return keyed(settings, key);
}

const FeatureSpec* Catalogue::feature(const QString& key) const
{
    return keyed(features, key);
}

const FamilySpec* Catalogue::family(const QString& key) const
{
    return keyed(families, key);
}

const PlatformSpec& Catalogue::platform(Platform p) const
{
    // parse() refuses a catalogue without all of them; a default-made one has none.
    static const PlatformSpec none;
    const auto it =
        std::find_if(platforms.cbegin(), platforms.cend(), [p](const PlatformSpec& s) { return s.platform == p; });
    return it == platforms.cend() ? none : *it;
}

QStringList Catalogue::flagsAt(const Version& v) const
{
    QStringList out;
    const auto add = [&](const auto& rows) {
        for (const auto& row : rows)
            if (!row.flag.isEmpty() && row.flagVersions.contains(v) && !out.contains(row.flag))
                out.append(row.flag);
    };
    add(settings);
    add(features);
    for (const FlagSpec& row : choiceFlags)
        if (row.versions.contains(v) && !out.contains(row.name))
            out.append(row.name);
    return out;
}

QString Catalogue::label(const QString& id, const Version& v) const
{
    const QString text = labels.value(id).at(v);
    return text.isEmpty() ? id : text;
}

} // namespace gatehouse::domain
