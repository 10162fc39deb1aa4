// SPDX-License-Identifier: Apache-2.0
// Snapshots: configurations kept with time, author and reason; compressed, since many are kept and few are opened.
#include "storage/statements.h"
#include "storage/tables.h"

namespace gatehouse::storage {

namespace {

Result<domain::Configuration> unpacked(const QByteArray& bytes)
{
    const QString what = QStringLiteral("snapshot");
    const auto json = storedObject(qUncompress(bytes), what);
    if (!json)
        return base::fail(json.error());
    return decoded(domain::configurationFromJson(*json), what);
}

} // namespace

Result<QString> addSnapshot(QSqlDatabase& db, const QUuid& instance, const Snapshot& s)
{
    return inTransaction(db, [&]() -> Result<QString> {
        if (auto there = requireInstance(db, instance); !there)
            return base::fail(there.error());
        const auto added = run(db,
            QStringLiteral(
                "INSERT INTO snapshot (instance, at, author, reason, gitlab, configuration) VALUES (?, ?, ?, ?, ?, ?)"),
            {stored(instance), stored(s.at), s.author, s.reason, s.gitlab.isNull() ? QString() : s.gitlab.text(),
                qCompress(stored(domain::toJson(s.configuration)))});
        if (!added)
            return base::fail(added.error());
        return single(db, QStringLiteral("SELECT last_insert_rowid()")).map([](const QVariant& v) {
            return v.toString();
        });
    });
}

Result<QList<Snapshot>> snapshots(QSqlDatabase& db, const QUuid& instance, bool withConfigurations)
{
    QList<Snapshot> found;
    const QString sql = QStringLiteral(
        "SELECT id, at, author, reason, gitlab, %1 FROM snapshot WHERE instance = ? ORDER BY at DESC, id DESC")
                            .arg(withConfigurations ? QStringLiteral("configuration") : QStringLiteral("NULL"));
    const auto read = forEach(db, sql, {stored(instance)}, [&](const QSqlQuery& row) -> Result<Done> {
        Snapshot s{row.value(0).toString(), storedTime(row.value(1)), row.value(2).toString(), row.value(3).toString(),
            domain::Version::parse(row.value(4).toString()).value_or(domain::Version()), {}};
        if (withConfigurations) {
            auto configuration = unpacked(row.value(5).toByteArray());
            if (!configuration)
                return base::fail(configuration.error());
            s.configuration = std::move(*configuration);
        }
        found.append(std::move(s));
        return Done{};
    });
    if (!read)
        return base::fail(read.error());
    return found;
}

} // namespace gatehouse::storage
