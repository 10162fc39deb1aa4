// SPDX-License-Identifier: Apache-2.0
// What is known of an instance: baseline and draft, each a row of complete JSON; the draft's revision guards against a
// second process.
#include "storage/statements.h"
#include "storage/tables.h"

namespace gatehouse::storage {

namespace {

template <class T, class Json, Result<Json> (*parse)(const QByteArray&, const QString&),
    Result<T> (*decode)(const Json&)>
Result<Done> take(T& into, const QVariant& bytes, const QString& what)
{
    if (bytes.isNull())
        return Done{};
    auto json = parse(bytes.toByteArray(), what);
    if (!json)
        return base::fail(json.error());
    auto value = decoded(decode(*json), what);
    if (!value)
        return base::fail(value.error());
    into = std::move(*value);
    return Done{};
}

Result<qint64> revisionOf(QSqlDatabase& db, const QUuid& instance)
{
    const QString sql = QStringLiteral("SELECT revision FROM draft WHERE instance = ?");
    return single(db, sql, {stored(instance)}).map([](const QVariant& v) { return v.toLongLong(); });
}

/// Inside a transaction: the draft at its next revision, unless somebody else was there.
Result<qint64> writeDraft(QSqlDatabase& db, const QUuid& instance, const domain::Changes& changes,
    const QList<domain::Conflict>& conflicts, qint64 expected)
{
    if (auto there = requireInstance(db, instance); !there)
        return base::fail(there.error());
    const auto revision = revisionOf(db, instance);
    if (!revision)
        return base::fail(revision.error());
    if (*revision != expected)
        return base::fail(ErrorKind::Conflict, QStringLiteral("stale-draft"));
    const auto saved = run(db, QStringLiteral(R"(
        INSERT INTO draft (instance, revision, changes, conflicts, change_count, conflict_count)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (instance)
        DO UPDATE SET revision = excluded.revision, changes = excluded.changes,
            conflicts = excluded.conflicts, change_count = excluded.change_count,
            conflict_count = excluded.conflict_count)"),
        {stored(instance), expected + 1, stored(domain::toJson(changes)), stored(domain::toJson(conflicts)),
            changes.size(), conflicts.size()});
    if (!saved)
        return base::fail(saved.error());
    return expected + 1;
}

} // namespace

Result<StoredState> state(QSqlDatabase& db, const QUuid& instance)
{
    using domain::Changes;
    using domain::Configuration;
    using domain::Observed;
    using Conflicts = QList<domain::Conflict>;
    StoredState s;
    // One statement, so that another process's pull is seen whole or not at all.
    const QString sql = QStringLiteral(R"(
        SELECT baseline.read_at, baseline.configuration, baseline.observed, draft.revision, draft.changes,
            draft.conflicts
        FROM instance
        LEFT JOIN baseline ON baseline.instance = instance.id
        LEFT JOIN draft ON draft.instance = instance.id
        WHERE instance.id = ?)");
    const auto read = forEach(db, sql, {stored(instance)}, [&](const QSqlQuery& row) -> Result<Done> {
        s.read = storedTime(row.value(0));
        s.revision = row.value(3).toLongLong();
        return take<Configuration, QJsonObject, storedObject, domain::configurationFromJson>(
            s.baseline, row.value(1), QStringLiteral("baseline"))
            .and_then([&](Done) {
                return take<Observed, QJsonObject, storedObject, domain::observedFromJson>(
                    s.observed, row.value(2), QStringLiteral("observed"));
            })
            .and_then([&](Done) {
                return take<Changes, QJsonArray, storedArray, domain::changesFromJson>(
                    s.changes, row.value(4), QStringLiteral("draft"));
            })
            .and_then([&](Done) {
                return take<Conflicts, QJsonArray, storedArray, domain::conflictsFromJson>(
                    s.conflicts, row.value(5), QStringLiteral("conflicts"));
            });
    });
    if (!read)
        return base::fail(read.error());
    return s;
}

Result<qint64> saveDraft(QSqlDatabase& db, const QUuid& instance, const domain::Changes& changes,
    const QList<domain::Conflict>& conflicts, qint64 expected)
{
    return inTransaction(db, [&] { return writeDraft(db, instance, changes, conflicts, expected); });
}

Result<qint64> saveRead(QSqlDatabase& db, const QUuid& instance, const StoredState& s, qint64 expected)
{
    return inTransaction(db, [&]() -> Result<qint64> {
        auto revision = writeDraft(db, instance, s.changes, s.conflicts, expected);
        if (!revision)
            return revision;
        const auto saved = run(db, QStringLiteral(R"(
        INSERT INTO baseline (instance, read_at, configuration, observed)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (instance)
        DO UPDATE SET read_at = excluded.read_at, configuration = excluded.configuration,
            observed = excluded.observed)"),
            {stored(instance), stored(s.read), stored(domain::toJson(s.baseline)), stored(domain::toJson(s.observed))});
        if (!saved)
            return base::fail(saved.error());
        return revision;
    });
}

Result<qint64> dataVersion(QSqlDatabase& db)
{
    return single(db, QStringLiteral("PRAGMA data_version")).map([](const QVariant& v) { return v.toLongLong(); });
}

} // namespace gatehouse::storage
