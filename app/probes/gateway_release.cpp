// SPDX-License-Identifier: Apache-2.0
#include "probes/gateway_release.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace gatehouse::probes {

using domain::Version;

namespace {

QStringList textsOf(const QJsonValue& list)
{
    QStringList out;
    const QJsonArray array = list.toArray();
    for (const QJsonValue each : array)
        out << each.toString();
    return out;
}

bool has(const QStringList& identifiers, const QString& mark)
{
    if (!mark.endsWith(u'*'))
        return identifiers.contains(mark);
    return std::any_of(identifiers.begin(), identifiers.end(),
        [start = mark.chopped(1)](const QString& id) { return id.startsWith(start); });
}

int placeOf(const Version& version, const QList<GatewayRelease>& table)
{
    int place = -1; // before the first
    for (const GatewayRelease& row : table)
        place += version >= row.release ? 1 : 0;
    return place;
}

} // namespace

QList<GatewayRelease> parseGatewayReleases(const QByteArray& json)
{
    QList<GatewayRelease> out;
    const QJsonArray rows = QJsonDocument::fromJson(json).object().value(u"releases").toArray();
    for (const QJsonValue row : rows)
        if (const auto release = Version::parse(row[u"release"].toString()))
            out.append({*release, textsOf(row[u"adds"])});
    std::sort(
        out.begin(), out.end(), [](const GatewayRelease& a, const GatewayRelease& b) { return a.release < b.release; });
    return out;
}

const QList<GatewayRelease>& gatewayReleases()
{
    static const QList<GatewayRelease> table = [] {
        QFile file(QStringLiteral(":/catalogue/gateway-releases.json"));
        return file.open(QIODevice::ReadOnly) ? parseGatewayReleases(file.readAll()) : QList<GatewayRelease>();
    }();
    return table;
}

Version releaseOf(const QStringList& identifiers, const QList<GatewayRelease>& table)
{
    Version out;
    for (const GatewayRelease& row : table)
        if (std::any_of(row.adds.begin(), row.adds.end(), [&](const QString& mark) { return has(identifiers, mark); }))
            out = row.release;
    return out;
}

int releasesApart(const Version& a, const Version& b, const QList<GatewayRelease>& table)
{
    return std::abs(placeOf(a, table) - placeOf(b, table));
}

} // namespace gatehouse::probes
