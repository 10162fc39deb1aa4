// SPDX-License-Identifier: Apache-2.0
// The catalogue that comes with the programs, for tests; it must parse.
#pragma once

#include "domain/catalogue.h"

#include <QFile>

namespace gatehouse::test {

inline QHash<QString, QByteArray> catalogueFiles()
{
    QHash<QString, QByteArray> files;
    for (const char* name :
        {"versions.json", "settings.json", "features.json", "families.json", "platforms.json", "labels.json"}) {
        QFile file(QStringLiteral(":/catalogue/") + QLatin1String(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(QLatin1String(name), file.readAll());
    }
    return files;
}

inline const domain::Catalogue& catalogue()
{
    static const domain::Catalogue parsed = [] {
        auto result = domain::Catalogue::parse(catalogueFiles());
        if (!result)
            qFatal("the catalogue does not parse: %s", qPrintable(result.error().args.join(QStringLiteral(", "))));
        return *std::move(result);
    }();
    return parsed;
}

/// "18.9" for a literal in a table.
inline domain::Version version(const char* text)
{
    return domain::Version::parse(QLatin1String(text)).value();
}

} // namespace gatehouse::test
