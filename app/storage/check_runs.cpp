// SPDX-License-Identifier: Apache-2.0
// Runs of the ladder: kept whole, compressed, the oldest given up beyond a number.
#include "storage/statements.h"
#include "storage/tables.h"

namespace gatehouse::storage {

namespace {

constexpr int mostRuns = 200; // of an instance

} // namespace

Result<QString> addCheckRun(QSqlDatabase& db, const QUuid& instance, const domain::CheckRun& checkRun)
{
    return inTransaction(db, [&]() -> Result<QString> {
        if (auto there = requireInstance(db, instance); !there)
            return base::fail(there.error());
        const auto added = run(db,
            QStringLiteral("INSERT INTO check_run (instance, started, scope, verdict, content) VALUES (?, ?, ?, ?, ?)"),
            {stored(instance), stored(checkRun.started), checkRun.scope, domain::name(checkRun.verdict),
                qCompress(stored(domain::toJson(checkRun)))});
        if (!added)
            return base::fail(added.error());
        const auto id = single(db, QStringLiteral("SELECT last_insert_rowid()"));
        if (!id)
            return base::fail(id.error());
        const auto pruned = run(db,
            QStringLiteral("DELETE FROM check_run WHERE instance = ? AND id NOT IN (SELECT id FROM check_run WHERE "
                           "instance = ? ORDER BY started DESC, id DESC LIMIT %1)")
                .arg(mostRuns),
            {stored(instance), stored(instance)});
        if (!pruned)
            return base::fail(pruned.error());
        return id->toString();
    });
}

Result<QList<CheckRunRow>> checkRuns(QSqlDatabase& db, const QUuid& instance)
{
    QList<CheckRunRow> found;
    const auto read = forEach(db,
        QStringLiteral(
            "SELECT id, scope, started, verdict FROM check_run WHERE instance = ? ORDER BY started DESC, id DESC"),
        {stored(instance)}, [&](const QSqlQuery& row) -> Result<Done> {
            found.append({row.value(0).toString(), row.value(1).toString(), storedTime(row.value(2)),
                domain::verdictFromName(row.value(3).toString()).value_or(domain::Verdict::Cancelled)});
            return Done{};
        });
    if (!read)
        return base::fail(read.error());
    return found;
}

Result<domain::CheckRun> checkRun(QSqlDatabase& db, const QUuid& instance, const QString& id)
{
    std::optional<Result<domain::CheckRun>> found;
    const auto read = forEach(db, QStringLiteral("SELECT content FROM check_run WHERE instance = ? AND id = ?"),
        {stored(instance), id}, [&](const QSqlQuery& row) -> Result<Done> {
            const auto json = storedObject(qUncompress(row.value(0).toByteArray()), QStringLiteral("check run"));
            found = json ? domain::checkRunFromJson(*json) : Result<domain::CheckRun>(base::fail(json.error()));
            return Done{};
        });
    if (!read)
        return base::fail(read.error());
    if (!found)
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("check-run-unknown"), {id});
    if (*found)
        (*found)->id = id;
    return std::move(*found);
}

} // namespace gatehouse::storage
