// SPDX-License-Identifier: Apache-2.0
// Lowering is done by line, without a GraphQL parser: the tests hold every lowered text against the schema of every
// release.
#include "gitlab/documents.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace gatehouse::gitlab {

namespace {

using domain::Version;

Version seriesOf(const Version& v)
{
    return {v.major, v.minor, 0, {}};
}

bool isKept(const QString& line, const Version& version)
{
    static const QRegularExpression marker(QStringLiteral(R"(#\s*(since|until)\s+(\d+)\.(\d+)\s*$)"));
    const auto match = marker.match(line);
    if (!match.hasMatch())
        return true;
    const Version bound{match.captured(2).toInt(), match.captured(3).toInt(), 0, {}};
    return match.captured(1) == QLatin1String("since") ? seriesOf(version) >= bound : seriesOf(version) <= bound;
}

/// The file for an operation; empty when this release has none.
QString fileOf(const QString& name, const Version& version)
{
    const QDir folder(QStringLiteral(":/graphql"));
    const QString plain = name + QStringLiteral(".graphql");
    if (folder.exists(plain))
        return folder.filePath(plain);
    const QString prefix = name + QLatin1Char('-');
    const QStringList dated = folder.entryList({prefix + QStringLiteral("*.graphql")}, QDir::Files);
    for (const QString& file : dated) {
        const auto since = Version::parse(file.mid(prefix.size()).chopped(int(qstrlen(".graphql"))));
        if (since && seriesOf(version) >= *since)
            return folder.filePath(file);
    }
    return {};
}

} // namespace

QString lowered(const QString& text, const Version& version)
{
    QString out;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (!isKept(line, version))
            continue;
        const qsizetype comment = line.indexOf(QLatin1Char('#'));
        const QString bare = comment < 0 ? line : line.left(comment);
        if (!bare.trimmed().isEmpty())
            out += bare + QLatin1Char('\n');
    }
    while (out.contains(QStringLiteral(" \n")))
        out.replace(QStringLiteral(" \n"), QStringLiteral("\n"));
    return out;
}

base::Result<QString> document(const QString& name, const Version& version)
{
    QFile file(fileOf(name, version));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::Unsupported, QStringLiteral("operation-not-here"), {name, version.series()});
    return lowered(QString::fromUtf8(file.readAll()), version);
}

} // namespace gatehouse::gitlab
