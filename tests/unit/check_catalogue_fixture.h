// SPDX-License-Identifier: Apache-2.0
// The catalogue of checks that comes with the programs, for tests; it must parse.
#pragma once

#include "domain/check_catalogue.h"
#include "tests/content_of.h"

#include <QDir>

namespace gatehouse::test {

inline const domain::CheckCatalogue& builtInCatalogue()
{
    static const domain::CheckCatalogue catalogue = [] {
        QHash<QString, QByteArray> files;
        QStringList names{QStringLiteral("rungs.json")};
        const QDir folder(QStringLiteral(":/catalogue"));
        for (const QString& name : QDir(folder.filePath(QStringLiteral("causes"))).entryList())
            names << QStringLiteral("causes/") + name;
        for (const QString& name : names)
            files.insert(name, contentOf(folder.filePath(name)));
        auto parsed = domain::CheckCatalogue::parse(files);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().args.join(QStringLiteral(", "))));
        return *parsed;
    }();
    return catalogue;
}

} // namespace gatehouse::test
