// SPDX-License-Identifier: Apache-2.0
// Pull: read the server, make that the baseline, lay the draft on top, keep a snapshot (decision 6a).
#include "workspace/endpoint.h"
#include "workspace/open_instance_p.h"
#include "workspace/reports.h"

namespace gatehouse::workspace {

using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using namespace domain;

namespace {

/// Models of the server and those that only the draft has: the reader matches by remote id, then by exact name.
Configuration lendingKeys(Configuration baseline, const Configuration& wanted)
{
    for (const Model& model : wanted.models)
        if (!baseline.model(model.key))
            baseline.models.append(model);
    return baseline;
}

} // namespace

Operation<gitlab::Reading> OpenInstance::Private::readServer(
    const Configuration& wanted, gitlab::ReadRequest::Parts parts)
{
    if (instance.isOffline())
        return Operation<gitlab::Reading>::answered(
            fail(ErrorKind::Usage, QStringLiteral("instance-offline"), {instance.name}));
    return services->access(instance, q).then(q, [this, wanted, parts](Access&& access) {
        auto api = std::make_shared<gitlab::Api>(access.endpoint, std::move(access.token), services->catalogue);
        gitlab::ReadRequest request;
        request.previous = lendingKeys(draft.baseline(), wanted);
        request.previousObserved = stored;
        request.knownVersion = stored.version;
        request.parts = parts;
        return api->read(std::move(request)).map(q, [api](Result<gitlab::Reading>&& reading) {
            return std::move(reading);
        });
    });
}

Operation<PullReport> OpenInstance::Private::adoptReading(const gitlab::Reading& reading, const QString& snapshotReason)
{
    const bool firstContact = read.isNull();
    const bool differs = firstContact || !diff(draft.baseline(), reading.configuration).isEmpty();
    stored = reading.observed;
    read = services->now();
    const bool newVersion = !(instance.version == stored.version);
    instance.version = stored.version;
    draft.rebase(reading.configuration, firstContact);
    refresh();
    PullReport report = reportOf(reading);
    report.read = read;
    report.conflicts = draft.conflicts();

    storage::StoredState state{draft.baseline(), stored, draft.changes(), draft.conflicts(), 0, read};
    const Configuration written = draft.configuration();
    const Instance current = instance;
    const QString reason = snapshotReason.isEmpty() ? QStringLiteral("read") : snapshotReason;
    const bool keepSnapshot = differs || !snapshotReason.isEmpty();
    storage::Snapshot snapshot{{}, read, services->options.program, reason, stored.version, reading.configuration};
    Q_EMIT q->changed();
    Q_EMIT q->undoChanged();
    if (newVersion)
        Q_EMIT q->instanceChanged();

    using Written = std::pair<qint64, QString>;
    return services->worker
        .run<Written>([state, current, newVersion, keepSnapshot, snapshot, expected = revision](
                          QSqlDatabase& db) -> Result<Written> {
            auto number = storage::saveRead(db, current.id, state, expected);
            if (!number && number.error().slug == QLatin1String("stale-draft")) {
                // Another process saved changes meanwhile: its changes are rebased too, ours are laid on top.
                const auto theirs = storage::state(db, current.id);
                if (!theirs)
                    return tl::unexpected(theirs.error());
                storage::StoredState merged = state;
                merged.changes =
                    composed(merge(theirs->baseline, theirs->changes, state.baseline).changes, state.changes);
                number = storage::saveRead(db, current.id, merged, theirs->revision);
            }
            if (!number)
                return tl::unexpected(number.error());
            if (newVersion)
                if (const auto done = storage::saveInstance(db, current); !done)
                    return tl::unexpected(done.error());
            if (!keepSnapshot)
                return Written{*number, {}};
            const auto id = storage::addSnapshot(db, current.id, snapshot);
            if (!id)
                return tl::unexpected(id.error());
            return Written{*number, *id};
        })
        .map(q, [this, report, written](Result<Written>&& done) -> Result<PullReport> {
            if (!done)
                return tl::unexpected(done.error());
            revision = done->first;
            saved = written;
            PullReport out = report;
            out.snapshot = done->second;
            return out;
        });
}

Operation<PullReport> OpenInstance::pull()
{
    if (d->running)
        return Operation<PullReport>::answered(
            fail(ErrorKind::Refused, QStringLiteral("already-running"), {d->instance.name}));
    d->running = true;
    return d->readServer(d->draft.configuration())
        .then(this, [this](gitlab::Reading&& reading) { return d->adoptReading(reading, {}); })
        .map(this, [this](Result<PullReport>&& report) {
            d->running = false;
            return std::move(report);
        });
}

} // namespace gatehouse::workspace
