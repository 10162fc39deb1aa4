// SPDX-License-Identifier: Apache-2.0
// Paths as text: one reversible form with keys, one for people with names.
#include "domain/change.h"

#include <array>

namespace gatehouse::domain {

namespace {

struct PartRow {
    Path::Part part;
    QLatin1String text;
};

constexpr std::array parts{
    PartRow{Path::Part::Setting, QLatin1String("settings")},
    PartRow{Path::Part::Model, QLatin1String("models")},
    PartRow{Path::Part::Feature, QLatin1String("features")},
    PartRow{Path::Part::AllowList, QLatin1String("allow")},
    PartRow{Path::Part::Assume, QLatin1String("assume")},
    PartRow{Path::Part::Deployment, QLatin1String("deployment")},
};

QString partText(Path::Part part)
{
    for (const PartRow& row : parts)
        if (row.part == part)
            return row.text;
    return {};
}

QString joined(const Path& path, const QString& id)
{
    const QString text = partText(path.part) + u'/' + id;
    return path.field.isEmpty() ? text : text + u'/' + path.field;
}

} // namespace

QString Path::text() const
{
    return joined(*this, id);
}

std::optional<Path> Path::fromText(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0 || slash + 1 == text.size())
        return {};
    for (const PartRow& row : parts) {
        if (QStringView(text).first(slash) != row.text)
            continue;
        const QString rest = text.mid(slash + 1);
        const qsizetype field = row.part == Part::Model ? rest.indexOf(u'/') : -1;
        return field < 0 ? Path{row.part, rest, {}} : Path{row.part, rest.first(field), rest.mid(field + 1)};
    }
    return {};
}

QString displayPath(const Path& path, const Configuration& c, const Configuration& fallback)
{
    if (path.part != Path::Part::Model)
        return path.text();
    const ModelKey key = ModelKey::fromText(path.id);
    for (const Configuration* where : {&c, &fallback})
        if (const Model* m = where->model(key))
            return joined(path, m->name);
    return path.text();
}

} // namespace gatehouse::domain
