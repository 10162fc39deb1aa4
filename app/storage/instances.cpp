// SPDX-License-Identifier: Apache-2.0
// Instances, what the list of them shows, and preferences.
#include "base/named.h"
#include "storage/statements.h"
#include "storage/tables.h"

#include <array>

namespace gatehouse::storage {

namespace {

using domain::Instance;
using domain::ProxyMode;

constexpr std::array proxyModes{
    base::Named{ProxyMode::System, QLatin1String("system")},
    base::Named{ProxyMode::None, QLatin1String("none")},
    base::Named{ProxyMode::Manual, QLatin1String("manual")},
};

/// Whatever a user pasted: a password has no place in the file.
QString withoutPassword(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemovePassword);
}

QString columns()
{
    return QStringLiteral(
        "instance.id, name, url, version, environment, ca_file, proxy_mode, proxy, read_only, allow_http, folder, "
        "instance.proxy_user");
}

Result<Instance> instanceOf(const QSqlQuery& row)
{
    const QString proxy = row.value(6).toString();
    const auto proxyMode = base::valueNamed(proxyModes, proxy);
    if (!proxyMode)
        return base::fail(damagedValue(QStringLiteral("proxy_mode"), proxy));
    Instance i;
    i.id = QUuid::fromString(row.value(0).toString());
    i.name = row.value(1).toString();
    i.url = QUrl(row.value(2).toString());
    i.version = domain::Version::parse(row.value(3).toString()).value_or(domain::Version());
    i.environment = row.value(4).toString();
    i.caFile = row.value(5).toString();
    i.proxyMode = *proxyMode;
    i.proxy = QUrl(row.value(7).toString());
    i.readOnly = row.value(8).toBool();
    i.allowHttp = row.value(9).toBool();
    i.folder = row.value(10).toString();
    i.proxyUser = row.value(11).toString();
    return i;
}

} // namespace

Result<QList<Instance>> instances(QSqlDatabase& db)
{
    QList<Instance> found;
    const QString sql = QStringLiteral("SELECT %1 FROM instance ORDER BY name_folded").arg(columns());
    const auto read = forEach(db, sql, {}, [&](const QSqlQuery& row) {
        return instanceOf(row).map([&](const Instance& i) {
            found.append(i);
            return Done{};
        });
    });
    if (!read)
        return base::fail(read.error());
    return found;
}

Result<QList<InstanceOverview>> overviews(QSqlDatabase& db)
{
    QList<InstanceOverview> found;
    const QString sql = QStringLiteral(R"(
        SELECT %1, baseline.read_at, draft.change_count, draft.conflict_count, journal.id
        FROM instance
        LEFT JOIN baseline ON baseline.instance = instance.id
        LEFT JOIN draft ON draft.instance = instance.id
        LEFT JOIN journal ON journal.instance = instance.id AND journal.closed IS NULL
        ORDER BY name_folded)")
                            .arg(columns());
    const auto read = forEach(db, sql, {}, [&](const QSqlQuery& row) {
        return instanceOf(row).map([&](const Instance& i) {
            found.append(
                {i, storedTime(row.value(12)), row.value(13).toInt(), row.value(14).toInt(), !row.value(15).isNull()});
            return Done{};
        });
    });
    if (!read)
        return base::fail(read.error());
    return found;
}

Result<Done> saveInstance(QSqlDatabase& db, const Instance& i)
{
    return inTransaction(db, [&]() -> Result<Done> {
        const auto other = single(db, QStringLiteral("SELECT name FROM instance WHERE name_folded = ? AND id <> ?"),
            {domain::foldedName(i.name), stored(i.id)});
        if (!other)
            return base::fail(other.error());
        if (other->isValid())
            return base::fail(ErrorKind::BadInput, QStringLiteral("name-taken"), {other->toString()});
        const auto saved = run(db, QStringLiteral(R"(
        INSERT INTO instance (id, name, name_folded, url, version, environment, ca_file, proxy_mode, proxy,
            read_only, allow_http, folder, proxy_user)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id)
        DO UPDATE SET name = excluded.name, name_folded = excluded.name_folded, url = excluded.url,
            version = excluded.version, environment = excluded.environment, ca_file = excluded.ca_file,
            proxy_mode = excluded.proxy_mode, proxy = excluded.proxy, read_only = excluded.read_only,
            allow_http = excluded.allow_http, folder = excluded.folder, proxy_user = excluded.proxy_user)"),
            {stored(i.id), i.name, domain::foldedName(i.name), withoutPassword(i.url),
                i.version.isNull() ? QString() : i.version.text(), i.environment, i.caFile,
                base::nameIn(proxyModes, i.proxyMode), withoutPassword(i.proxy), int(i.readOnly), int(i.allowHttp),
                i.folder, i.proxyUser});
        if (!saved)
            return base::fail(saved.error());
        return Done{};
    });
}

Result<Done> removeInstance(QSqlDatabase& db, const QUuid& id)
{
    return run(db, QStringLiteral("DELETE FROM instance WHERE id = ?"), {stored(id)}).map([](int) { return Done{}; });
}

Result<QString> preference(QSqlDatabase& db, const QString& key)
{
    return single(db, QStringLiteral("SELECT value FROM preference WHERE key = ?"), {key}).map([](const QVariant& v) {
        return v.toString();
    });
}

Result<Done> setPreference(QSqlDatabase& db, const QString& key, const QString& value)
{
    const QString sql = QStringLiteral(
        "INSERT INTO preference (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return run(db, sql, {key, value}).map([](int) { return Done{}; });
}

} // namespace gatehouse::storage
