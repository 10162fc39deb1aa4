// SPDX-License-Identifier: Apache-2.0
// Paths as text: one reversible form with keys, one for people with names.
#include "domain/change.h"

#include "base/named.h"

#include <array>

namespace gatehouse::domain {

using base::Named;

namespace {

constexpr std::array parts{
    Named{Path::Part::Setting, QLatin1String("settings")},
    Named{Path::Part::Model, QLatin1String("models")},
    Named{Path::Part::Feature, QLatin1String("features")},
    Named{Path::Part::AllowList, QLatin1String("allow")},
    Named{Path::Part::Assume, QLatin1String("assume")},
    Named{Path::Part::Deployment, QLatin1String("deployment")},
};

QString joined(const Path& path, const QString& id)
{
    const QString text = base::nameIn(parts, path.part) + u'/' + id;
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
    const auto part = base::valueNamed(parts, QStringView(text).first(slash));
    if (!part)
        return {};
    const QString rest = text.mid(slash + 1);
    const qsizetype field = *part == Part::Model ? rest.indexOf(u'/') : -1;
    return field < 0 ? Path{*part, rest, {}} : Path{*part, rest.first(field), rest.mid(field + 1)};
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
