// SPDX-License-Identifier: Apache-2.0
// The statements: plain functions over a connection, one group per table. Configurations go through domain/codec.
#pragma once

#include "base/result.h"
#include "domain/check.h"
#include "domain/codec.h"
#include "domain/instance.h"
#include "domain/plan.h"

#include <QSqlDatabase>

namespace gatehouse::storage {

using base::Done;
using base::Result;

// --- Instances
[[nodiscard]] Result<QList<domain::Instance>> instances(QSqlDatabase& db); ///< by name, case-insensitively
/// A row of the instance list, without reading any configuration.
struct InstanceOverview {
    domain::Instance instance;
    QDateTime read;  ///< last pull; null: never
    int changes = 0; ///< pending in the draft
    int conflicts = 0;
    bool unfinished = false; ///< a journal is open
};
[[nodiscard]] Result<QList<InstanceOverview>> overviews(QSqlDatabase& db); ///< all of them, in the order of instances()
/// Insert or update. BadInput/name-taken (args: its name) when another has it, letter case and Unicode form aside.
[[nodiscard]] Result<Done> saveInstance(QSqlDatabase& db, const domain::Instance& instance);
[[nodiscard]] Result<Done> removeInstance(QSqlDatabase& db, const QUuid& id);   ///< with all that belongs to it
[[nodiscard]] Result<QString> preference(QSqlDatabase& db, const QString& key); ///< "" when absent
[[nodiscard]] Result<Done> setPreference(QSqlDatabase& db, const QString& key, const QString& value);

// --- What is known of an instance
struct StoredState {
    domain::Configuration baseline;
    domain::Observed observed;
    domain::Changes changes;           ///< draft = baseline + changes
    QList<domain::Conflict> conflicts; ///< of the last pull, not yet settled
    qint64 revision = 0;               ///< of the draft
    QDateTime read;                    ///< last pull; null: never
    bool operator==(const StoredState&) const = default;
};
// What writes for an instance answers UnknownInstance/instance-gone when another process has removed it.
[[nodiscard]] Result<StoredState> state(QSqlDatabase& db, const QUuid& instance); ///< empty state when never saved
/// Only when the stored revision is still `expected`; else Conflict/stale-draft. Answers the new revision.
[[nodiscard]] Result<qint64> saveDraft(QSqlDatabase& db, const QUuid& instance, const domain::Changes& changes,
    const QList<domain::Conflict>& conflicts, qint64 expected);
/// Baseline, observed and the rebased draft in one transaction.
[[nodiscard]] Result<qint64> saveRead(
    QSqlDatabase& db, const QUuid& instance, const StoredState& state, qint64 expected);
[[nodiscard]] Result<qint64> dataVersion(QSqlDatabase& db); ///< changes when another connection wrote

// --- Snapshots
struct Snapshot {
    QString id;
    QDateTime at;
    QString author;
    QString reason; ///< before-apply | after-apply | read | import | on-demand
    domain::Version gitlab;
    domain::Configuration configuration;
};
[[nodiscard]] Result<QString> addSnapshot(
    QSqlDatabase& db, const QUuid& instance, const Snapshot& snapshot); ///< answers its id
[[nodiscard]] Result<QList<Snapshot>> snapshots(
    QSqlDatabase& db, const QUuid& instance, bool withConfigurations = false); ///< newest first

// --- Runs of the connectivity ladder
struct CheckRunRow {
    QString id;
    QString scope;
    QDateTime started;
    domain::Verdict verdict = domain::Verdict::Passed;
};
[[nodiscard]] Result<QString> addCheckRun(
    QSqlDatabase& db, const QUuid& instance, const domain::CheckRun& checkRun);              ///< answers its id
[[nodiscard]] Result<QList<CheckRunRow>> checkRuns(QSqlDatabase& db, const QUuid& instance); ///< newest first
[[nodiscard]] Result<domain::CheckRun> checkRun(
    QSqlDatabase& db, const QUuid& instance, const QString& id); ///< BadInput check-run-unknown

// --- Journal of an apply
struct JournalStep {
    domain::Step step;
    domain::StepState state = domain::StepState::Planned;
    int attempts = 0;
    QString errorSlug;
    QString serverWords;
    QStringList held; ///< Path::text() of changes that hold on reading back
    QStringList notHeld;
    QStringList errorArgs;
};
struct Journal {
    QString id;
    QDateTime started;
    QDateTime closed; ///< null: unfinished
    QString snapshotBefore, snapshotAfter;
    domain::Configuration expected; ///< the state the apply works towards, local keys
    QList<JournalStep> steps;
};
/// Refused: journal-unfinished, when one is open. The journal brings its own id.
[[nodiscard]] Result<Done> beginJournal(QSqlDatabase& db, const QUuid& instance, const Journal& journal);
[[nodiscard]] Result<std::optional<Journal>> openJournal(QSqlDatabase& db, const QUuid& instance);
[[nodiscard]] Result<std::optional<Journal>> lastJournal(QSqlDatabase& db, const QUuid& instance); ///< open or closed
/// Durable when it answers. Refused: journal-closed (for closeJournal too).
[[nodiscard]] Result<Done> saveStep(QSqlDatabase& db, const QString& journal, const JournalStep& step);
[[nodiscard]] Result<Done> closeJournal(QSqlDatabase& db, const QString& journal, const QString& snapshotAfter);

// --- Lease: one apply per instance at a time
struct LeaseHolder {
    qint64 pid = 0;
    QString bootId;
    QString program;
    QString pidSpace; ///< process numbers compare only within it (containers); empty where the system has none
};
[[nodiscard]] LeaseHolder thisProcess(const QString& program);
/// Refused: lease-held (args: program, pid) unless its heartbeat is older than 30 s, its boot id differs or its process
/// is gone. Taking one's own again renews it.
[[nodiscard]] Result<Done> takeLease(
    QSqlDatabase& db, const QUuid& instance, const LeaseHolder& me, const QDateTime& now);
[[nodiscard]] Result<Done> beatLease(
    QSqlDatabase& db, const QUuid& instance, const LeaseHolder& me, const QDateTime& now); ///< Refused: lease-lost
[[nodiscard]] Result<Done> releaseLease(QSqlDatabase& db, const QUuid& instance, const LeaseHolder& me);

} // namespace gatehouse::storage
