// SPDX-License-Identifier: Apache-2.0
// What the built-in catalogue makes of one observation: its state, its words and its cause, as one line of a table.
#pragma once

#include "base/words.h"
#include "domain/check_catalogue.h"
#include "net/request.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

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
            if (QFile file(folder.filePath(name)); file.open(QIODevice::ReadOnly))
                files.insert(name, file.readAll());
        auto parsed = domain::CheckCatalogue::parse(files);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().args.join(QStringLiteral(", "))));
        return *parsed;
    }();
    return catalogue;
}

/// "failed tls-expired: certificate-expired"; a slug without words says so. `green` are ids of checks that passed.
inline QString told(const QString& id, const domain::Observation& seen, const QStringList& green = {})
{
    QList<domain::CheckResult> results;
    const auto add = [&](const QString& text, const domain::Observation& o) {
        results.append({*domain::CheckId::parse(text), {}, o.state, o.reason, {}, o, {}, 0});
    };
    add(id, seen);
    for (const QString& other : green)
        add(other, {});
    const domain::CheckResult judged = domain::diagnose(results, builtInCatalogue(), {}).constFirst();
    QString out = domain::name(seen.state) + u' ' + seen.slug;
    if (!base::knownSlugs().contains(seen.slug))
        out += QStringLiteral(" (no words)");
    if (seen.state == domain::CheckState::Failed || seen.state == domain::CheckState::Warning)
        out += QStringLiteral(": ") + (judged.diagnosis ? judged.diagnosis->cause : QStringLiteral("no cause"));
    return out;
}

using Headers = QList<QPair<QByteArray, QByteArray>>;

inline net::Reply reply(int status, const QByteArray& body = {}, Headers headers = {})
{
    net::Reply out;
    out.status = status;
    out.body = body;
    out.headers = std::move(headers);
    return out;
}

} // namespace gatehouse::test
