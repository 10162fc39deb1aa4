// SPDX-License-Identifier: Apache-2.0
// The journal: the only state of an apply. A row is on the disk when its function answers (synchronous=FULL).
#include "storage/statements.h"
#include "storage/tables.h"

namespace gatehouse::storage {

namespace {

/// Only while the journal is open: the outcome of a finished apply is history.
Result<Done> writeStep(QSqlDatabase& db, const QString& journal, const JournalStep& s)
{
    const auto written = run(db, QStringLiteral(R"(
        INSERT INTO journal_step (journal, step, content, state, attempts, error_slug, error_args,
            server_words, held, not_held)
        SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?
        FROM journal
        WHERE id = ? AND closed IS NULL
        ON CONFLICT (journal, step)
        DO UPDATE SET content = excluded.content, state = excluded.state, attempts = excluded.attempts,
            error_slug = excluded.error_slug, error_args = excluded.error_args,
            server_words = excluded.server_words, held = excluded.held, not_held = excluded.not_held)"),
        {s.step.id, stored(domain::toJson(s.step)), domain::name(s.state), s.attempts, s.errorSlug, stored(s.errorArgs),
            s.serverWords, stored(s.held), stored(s.notHeld), journal});
    if (!written)
        return base::fail(written.error());
    if (*written == 0)
        return base::fail(ErrorKind::Refused, QStringLiteral("journal-closed"));
    return Done{};
}

Result<JournalStep> stepOf(const QSqlQuery& row)
{
    const QString what = QStringLiteral("journal");
    const auto json = storedObject(row.value(0).toByteArray(), what);
    if (!json)
        return base::fail(json.error());
    auto step = decoded(domain::stepFromJson(*json), what);
    if (!step)
        return base::fail(step.error());
    const auto state = domain::stepStateFromName(row.value(1).toString());
    if (!state)
        return base::fail(damagedValue(what, row.value(1).toString()));
    JournalStep s;
    s.step = std::move(*step);
    s.state = *state;
    s.attempts = row.value(2).toInt();
    s.errorSlug = row.value(3).toString();
    s.errorArgs = storedTexts(row.value(4));
    s.serverWords = row.value(5).toString();
    s.held = storedTexts(row.value(6));
    s.notHeld = storedTexts(row.value(7));
    return s;
}

Result<std::optional<Journal>> readJournal(QSqlDatabase& db, const QUuid& instance, const QString& condition)
{
    const QString what = QStringLiteral("journal");
    std::optional<Journal> journal;
    const QString heads = QStringLiteral(R"(
        SELECT id, started, closed, snapshot_before, snapshot_after, expected
        FROM journal
        WHERE instance = ? %1
        ORDER BY started DESC, rowid DESC LIMIT 1)")
                              .arg(condition);
    auto read = forEach(db, heads, {stored(instance)}, [&](const QSqlQuery& row) -> Result<Done> {
        const auto json = storedObject(row.value(5).toByteArray(), what);
        if (!json)
            return base::fail(json.error());
        auto expected = decoded(domain::configurationFromJson(*json), what);
        if (!expected)
            return base::fail(expected.error());
        journal = Journal{row.value(0).toString(), storedTime(row.value(1)), storedTime(row.value(2)),
            row.value(3).toString(), row.value(4).toString(), std::move(*expected), {}};
        return Done{};
    });
    if (!read)
        return base::fail(read.error());
    if (!journal)
        return std::optional<Journal>();
    const QString steps = QStringLiteral(R"(
        SELECT content, state, attempts, error_slug, error_args, server_words, held, not_held
        FROM journal_step
        WHERE journal = ?
        ORDER BY step)");
    read = forEach(db, steps, {journal->id}, [&](const QSqlQuery& row) {
        return stepOf(row).map([&](const JournalStep& s) {
            journal->steps.append(s);
            return Done{};
        });
    });
    if (!read)
        return base::fail(read.error());
    return journal;
}

} // namespace

Result<Done> beginJournal(QSqlDatabase& db, const QUuid& instance, const Journal& journal)
{
    return inTransaction(db, [&]() -> Result<Done> {
        const auto name = requireInstance(db, instance);
        if (!name)
            return base::fail(name.error());
        const auto open = single(
            db, QStringLiteral("SELECT 1 FROM journal WHERE instance = ? AND closed IS NULL"), {stored(instance)});
        if (!open)
            return base::fail(open.error());
        if (open->isValid())
            return base::fail(ErrorKind::Refused, QStringLiteral("journal-unfinished"), {*name});
        const auto begun = run(db, QStringLiteral(R"(
        INSERT INTO journal (id, instance, started, closed, snapshot_before, snapshot_after, expected)
        VALUES (?, ?, ?, NULL, ?, '', ?))"),
            {journal.id, stored(instance), stored(journal.started), journal.snapshotBefore,
                stored(domain::toJson(journal.expected))});
        if (!begun)
            return base::fail(begun.error());
        for (const JournalStep& step : journal.steps)
            if (auto written = writeStep(db, journal.id, step); !written)
                return written;
        return Done{};
    });
}

Result<std::optional<Journal>> openJournal(QSqlDatabase& db, const QUuid& instance)
{
    return readJournal(db, instance, QStringLiteral("AND closed IS NULL"));
}

Result<std::optional<Journal>> lastJournal(QSqlDatabase& db, const QUuid& instance)
{
    return readJournal(db, instance, QString());
}

Result<Done> saveStep(QSqlDatabase& db, const QString& journal, const JournalStep& step)
{
    return inTransaction(db, [&] { return writeStep(db, journal, step); });
}

Result<Done> closeJournal(QSqlDatabase& db, const QString& journal, const QString& snapshotAfter)
{
    const auto closed =
        run(db, QStringLiteral("UPDATE journal SET closed = ?, snapshot_after = ? WHERE id = ? AND closed IS NULL"),
            {stored(QDateTime::currentDateTimeUtc()), snapshotAfter, journal});
    if (!closed)
        return base::fail(closed.error());
    if (*closed == 0)
        return base::fail(ErrorKind::Refused, QStringLiteral("journal-closed"));
    return Done{};
}

} // namespace gatehouse::storage
