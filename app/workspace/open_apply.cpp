// SPDX-License-Identifier: Apache-2.0
// Apply: guard read, lease, snapshot, journal, the walk, and what remains of the draft afterwards (decisions 13 to 16).
#include "base/words.h"
#include "workspace/endpoint.h"
#include "workspace/open_instance_p.h"
#include "workspace/reports.h"

#include <QCoreApplication>
#include <algorithm>

namespace gatehouse::workspace {

using base::Done;
using base::ErrorKind;
using base::Operation;
using base::Result;
using namespace domain;

namespace {

Operation<ApplyReport> refused(base::Error error)
{
    return Operation<ApplyReport>::answered(base::fail(std::move(error)));
}

base::Error error(ErrorKind kind, const QString& slug, const QStringList& args = {})
{
    return {kind, slug, args, {}, {}};
}

/// The draft as the server took it: values that were sent in another form than they have here (a slash less, a list
/// with its default) are no difference and no conflict afterwards. What was edited meanwhile stays.
Configuration asTaken(
    Configuration draft, const storage::Journal& journal, const Catalogue& catalogue, const Observed& observed)
{
    const Configuration taken = normalised(journal.expected, catalogue, observed.version, observed);
    Changes changes;
    for (const storage::JournalStep& row : journal.steps)
        if (row.state == StepState::DoneState)
            for (const Change& change : row.step.changes)
                if (const QJsonValue now = valueAt(draft, change.path); now == valueAt(journal.expected, change.path))
                    changes.append({change.path, now, valueAt(taken, change.path)});
    return domain::apply(std::move(draft), changes);
}

/// Model keys that an apply has brought to the server are no longer an intent of the draft.
Configuration withoutSentKeys(Configuration draft, const storage::Journal& journal)
{
    for (const storage::JournalStep& row : journal.steps) {
        if (row.state != StepState::DoneState)
            continue;
        const Model* sent = modelOf(row.step.action);
        if (!sent)
            continue;
        if (Model* model = draft.model(sent->key); model && model->apiKey == sent->apiKey)
            model->apiKey = KeepKey{};
    }
    return draft;
}

/// The steps that the user agreed to, against the ones that a fresh read makes necessary.
bool goesBeyond(const Plan& fresh, const Plan& shown)
{
    QSet<Path> agreed;
    for (const Step& step : shown.steps)
        for (const Change& change : step.changes)
            agreed.insert(change.path);
    for (const Step& step : fresh.steps)
        for (const Change& change : step.changes)
            if (!agreed.contains(change.path))
                return true;
    return false;
}

/// Ticks of the plan that was shown, as steps of the one that is applied: a fresh read may number them anew.
QList<int> ticksOf(const ApplyOptions& options, const Plan& plan)
{
    if (options.expected.isEmpty())
        return options.doneByHand;
    QList<int> out;
    for (const Step& step : plan.steps)
        for (const Step& shown : options.expected.steps)
            if (options.doneByHand.contains(shown.id) && step.action == shown.action && step.changes == shown.changes)
                out.append(step.id);
    return out;
}

} // namespace

storage::LeaseHolder OpenInstance::Private::leaseHolder() const
{
    return storage::thisProcess(services->options.program);
}

std::optional<base::Error> OpenInstance::applyObstacle() const
{
    const Instance& instance = d->instance;
    if (instance.readOnly)
        return error(ErrorKind::ReadOnly, QStringLiteral("instance-read-only"), {instance.name});
    if (instance.isOffline())
        return error(ErrorKind::Usage, QStringLiteral("instance-offline"), {instance.name});
    if (d->unfinished)
        return error(ErrorKind::Partial, QStringLiteral("journal-unfinished"), {instance.name});
    return {};
}

std::optional<base::Error> OpenInstance::Private::refusal(const ApplyOptions& options) const
{
    if (running)
        return error(ErrorKind::Refused, QStringLiteral("already-running"), {instance.name});
    if (instance.isProduction() && options.confirmation.value_or(QString()) != instance.name)
        return error(ErrorKind::Usage, QStringLiteral("confirmation-needed"), {instance.name});
    return {};
}

Operation<ApplyReport> OpenInstance::Private::start(const ApplyOptions& options, const Configuration& server,
    const Configuration& wanted, const Observed& facts, Plan plan)
{
    if (!plan.blocking.isEmpty()) {
        const Finding& first = plan.blocking.constFirst();
        return refused(error(ErrorKind::Refused, QStringLiteral("findings-block-apply"),
            {QString::number(plan.blocking.size()), base::words(first.slug, first.args).message}));
    }
    if (plan.isEmpty())
        return Operation<ApplyReport>::answered(ApplyReport{});

    storage::Journal fresh;
    fresh.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fresh.started = services->now();
    fresh.expected = wanted;
    for (const Step& step : std::as_const(plan.steps))
        fresh.steps.append({step, StepState::Planned, 0, {}, {}, {}, {}, {}});
    storage::Snapshot snapshot{
        {}, fresh.started, services->options.program, QStringLiteral("before-apply"), facts.version, server};
    // No journal is begun for an apply that has no token to send with.
    return services->access(instance, q).then(q, [=, this](Access&& access) {
        return leased([=, this] {
            const auto begin = services->worker.run<storage::Journal>(
                [fresh, snapshot, id = instance.id](QSqlDatabase& db) -> Result<storage::Journal> {
                    storage::Journal begun = fresh;
                    const auto kept = storage::addSnapshot(db, id, snapshot);
                    if (!kept)
                        return tl::unexpected(kept.error());
                    begun.snapshotBefore = *kept;
                    if (const auto done = storage::beginJournal(db, id, begun); !done)
                        return tl::unexpected(done.error());
                    return begun;
                });
            return base::andThen(begin, base::LaterCancel::HandOn, q, [=, this](storage::Journal&& begun) {
                return walk(access, std::move(begun), server, facts, WalkMode::Go, options.doneByHand);
            });
        });
    });
}

Operation<ApplyReport> OpenInstance::Private::leased(std::function<Operation<ApplyReport>()> stage)
{
    const auto lease =
        services->worker.run<Done>([id = instance.id, me = leaseHolder(), now = services->now()](
                                       QSqlDatabase& db) { return storage::takeLease(db, id, me, now); });
    return base::andThen(lease, base::LaterCancel::HandOn, q, [this, stage = std::move(stage)](Done&&) {
        return stage().map(q, [this](Result<ApplyReport>&& report) {
            (void)services->worker.run<Done>(
                [id = instance.id, me = leaseHolder()](QSqlDatabase& db) { return storage::releaseLease(db, id, me); });
            return std::move(report);
        });
    });
}

Operation<ApplyReport> OpenInstance::Private::walk(
    Access access, storage::Journal open, Configuration server, Observed facts, WalkMode mode, QList<int> doneByHand)
{
    Applier::Context context;
    context.services = services;
    context.instance = instance;
    context.api = std::make_shared<gitlab::Api>(access.endpoint, std::move(access.token), services->catalogue);
    context.server = std::move(server);
    context.capabilities = effective(services->catalogue, facts.version, facts);
    context.observed = std::move(facts);
    context.lease = leaseHolder();
    context.doneByHand = std::move(doneByHand);
    context.mode = mode;
    auto applier = std::make_shared<Applier>(std::move(context), std::move(open));
    QObject::connect(applier.get(), &Applier::stepChanged, q, &OpenInstance::stepChanged);
    return base::andThen(
        applier->walk(), base::LaterCancel::Ignored, q, [this, applier](Walked&& walked) -> Operation<ApplyReport> {
            journal = walked.journal;
            ApplyReport report = reportOf(walked.journal, draft.configuration(), draft.baseline());
            const bool unknown = report.outcome == ApplyOutcome::Unknown;
            unfinished = unknown ? std::optional(report) : std::nullopt;
            if (!walked.reading) {
                // Not read back: the journal stays open, the next start or --resume settles it.
                unfinished = report;
                Q_EMIT q->changed();
                return Operation<ApplyReport>::answered(std::move(report));
            }
            report.verified = true;
            draft.replace(withoutSentKeys(
                asTaken(draft.configuration(), walked.journal, services->catalogue, walked.reading->observed),
                walked.journal));
            if (!unknown)
                draft.clearUndo();
            return adoptReading(*walked.reading, QStringLiteral("after-apply"))
                .then(q, [this, report, unknown](PullReport&& pulled) {
                    ApplyReport out = report;
                    out.snapshotAfter = pulled.snapshot;
                    if (unknown)
                        return Operation<ApplyReport>::answered(std::move(out));
                    return services->worker
                        .run<Done>([id = journal->id, after = pulled.snapshot](
                                       QSqlDatabase& db) { return storage::closeJournal(db, id, after); })
                        .map(q, [out](Result<Done>&& done) -> Result<ApplyReport> {
                            if (!done)
                                return tl::unexpected(done.error());
                            return out;
                        });
                });
        });
}

Operation<ApplyReport> OpenInstance::Private::walkOn(const storage::Journal& open, WalkMode mode, QList<int> doneByHand)
{
    running = true;
    return leased([=, this] {
        return services->access(instance, q).then(q, [=, this](Access&& access) {
            return readServer(open.expected).then(q, [=, this](gitlab::Reading&& now) {
                return walk(access, open, now.configuration, now.observed, mode, doneByHand);
            });
        });
    }).map(q, [this](Result<ApplyReport>&& report) {
        running = false;
        return std::move(report);
    });
}

Operation<ApplyReport> OpenInstance::apply(const ApplyOptions& options)
{
    if (const auto no = applyObstacle())
        return refused(*no);
    if (const auto no = d->refusal(options))
        return refused(*no);
    const bool pulledFirst = options.readAgain || d->read.isNull();
    const auto ready = pulledFirst ? pull() : Operation<PullReport>::answered(PullReport{});
    return ready
        .then(this,
            [this, options](PullReport&& pulled) -> Operation<ApplyReport> {
                if (pulled.problem && pulled.problem->kind != ErrorKind::NotPermitted)
                    return refused(*pulled.problem);
                if (options.onConflict)
                    for (const Conflict& conflict : QList<Conflict>(d->draft.conflicts()))
                        settle(conflict.path, *options.onConflict == Preference::Mine ? Side::Mine : Side::Theirs);
                if (!d->draft.conflicts().isEmpty())
                    return refused(error(ErrorKind::Conflict, QStringLiteral("conflicts-open"),
                        {QString::number(d->draft.conflicts().size())}));
                d->running = true;
                return d->wanted(options.rotateKeys)
                    .then(this, [this, options](Rotated&& wanted) -> Operation<ApplyReport> {
                        const Plan plan = d->planOf(d->draft.baseline(), wanted.configuration, d->observed);
                        if (!options.expected.isEmpty() && goesBeyond(plan, options.expected))
                            return refused(
                                error(ErrorKind::Conflict, QStringLiteral("server-changed"), {d->instance.name}));
                        ApplyOptions now = options;
                        now.doneByHand = ticksOf(options, plan);
                        return d->start(now, d->draft.baseline(), wanted.configuration, d->observed, plan);
                    });
            })
        .map(this, [this](Result<ApplyReport>&& report) {
            d->running = false;
            return std::move(report);
        });
}

Operation<ApplyReport> OpenInstance::applyFile(const FilePlan& file, const ApplyOptions& options)
{
    if (const auto no = applyObstacle())
        return refused(*no);
    if (const auto no = d->refusal(options))
        return refused(*no);
    d->running = true;
    const auto ready = options.readAgain ? d->readServer(file.wanted)
                                         : Operation<gitlab::Reading>::answered(
                                               gitlab::Reading{file.server, file.observed, {}, false, 0, 0});
    return ready
        .then(this,
            [this, file, options](gitlab::Reading&& now) -> Operation<ApplyReport> {
                // What the plan touches must stand as it stood when the plan was shown (decision 16).
                const Changes meanwhile = diff(file.server, now.configuration);
                const Changes wanted = diff(file.server, file.wanted);
                for (const Change& theirs : meanwhile)
                    for (const Change& mine : wanted)
                        if (theirs.path.part == mine.path.part && theirs.path.id == mine.path.id &&
                            !(theirs.after == mine.after))
                            return refused(
                                error(ErrorKind::Conflict, QStringLiteral("server-changed"), {d->instance.name}));
                return d->start(options, file.server, file.wanted, file.observed, file.plan);
            })
        .map(this, [this](Result<ApplyReport>&& report) {
            d->running = false;
            return std::move(report);
        });
}

Operation<ApplyReport> OpenInstance::resume(const ApplyOptions& options)
{
    if (!d->journal || !d->unfinished)
        return refused(error(ErrorKind::Refused, QStringLiteral("nothing-to-resume"), {d->instance.name}));
    if (!mayEdit())
        return refused(error(ErrorKind::ReadOnly, QStringLiteral("instance-read-only"), {d->instance.name}));
    if (const auto no = d->refusal(options))
        return refused(*no);
    // Skipped steps and open questions get their chance again; what is done or refused stays.
    storage::Journal again = *d->journal;
    for (storage::JournalStep& step : again.steps)
        if (step.state == StepState::Skipped)
            step.state = StepState::Planned;
    return d->walkOn(again, WalkMode::Go, options.doneByHand);
}

Operation<ApplyReport> OpenInstance::abandon()
{
    if (!d->journal || !d->unfinished)
        return refused(error(ErrorKind::Refused, QStringLiteral("nothing-to-resume"), {d->instance.name}));
    if (d->running)
        return refused(error(ErrorKind::Refused, QStringLiteral("already-running"), {d->instance.name}));
    return d->walkOn(*d->journal, WalkMode::SettleOnly, {});
}

} // namespace gatehouse::workspace
