// SPDX-License-Identifier: Apache-2.0
// What is, editing with undo, and autosave. Pull, apply and files stand in files of their own.
#include "workspace/open_instance.h"

#include "domain/codec.h"
#include "workspace/open_instance_p.h"
#include "workspace/reports.h"

#include <QCoreApplication>
#include <QPointer>

namespace gatehouse::workspace {

using base::Done;
using base::ErrorKind;
using base::fail;
using base::Operation;
using base::Result;
using namespace domain;

OpenInstance::Private::Private(std::shared_ptr<Services> s, Instance i, storage::StoredState state)
    : services(std::move(s)), instance(std::move(i)), stored(std::move(state.observed)),
      draft(std::move(state.baseline), state.changes, std::move(state.conflicts)), read(state.read),
      revision(state.revision), saved(draft.configuration())
{
    autosave.setSingleShot(true);
    autosave.setInterval(250);
}

OpenInstance::OpenInstance(std::unique_ptr<Private> p) : d(std::move(p))
{
    d->q = this;
    connect(&d->autosave, &QTimer::timeout, this, [this] {
        d->save().onAnswer(this, [this](Result<Done>& done) {
            if (!done)
                Q_EMIT saveFailed(done.error());
        });
    });
    d->watch.setInterval(2000);
    connect(&d->watch, &QTimer::timeout, this, [this] { d->lookForOthers(); });
    if (d->services->options.watch) {
        d->lookForOthers();
        d->watch.start();
    }
    d->refresh();
}

OpenInstance::~OpenInstance()
{
    if (d->autosave.isActive())
        (void)d->save();
}

void OpenInstance::Private::refresh()
{
    // An offline instance takes its facts from `assume:`; so does a live one until it was read for the first time.
    const bool told = !stored.version.isNull();
    const Version version = told && !instance.isOffline() ? stored.version : instance.version;
    if (told && !instance.isOffline()) {
        observed = stored;
    } else {
        const Observed flips = stored;
        observed = assumed(draft.configuration().assume, version);
        observed.models = flips.models;
    }
    capabilities = effective(services->catalogue, version, observed);
    findings = validate(validationInput(draft.configuration()));
}

ValidationInput OpenInstance::Private::validationInput(const Configuration& draftNow) const
{
    return {draftNow, draft.baseline(), capabilities, services->catalogue, observed, instance.environment};
}

void OpenInstance::Private::touched()
{
    refresh();
    autosave.start();
    Q_EMIT q->changed();
    Q_EMIT q->undoChanged();
}

void OpenInstance::Private::adopt(const Instance& changed)
{
    instance = changed;
    refresh();
    Q_EMIT q->instanceChanged();
    Q_EMIT q->changed();
}

void OpenInstance::Private::setUnfinished(const std::optional<storage::Journal>& open)
{
    journal = open;
    if (open)
        unfinished = reportOf(*open, draft.configuration(), draft.baseline());
    else
        unfinished.reset();
}

Operation<Done> OpenInstance::Private::save()
{
    autosave.stop();
    const QPointer<OpenInstance> alive(q);
    const auto worker = services;
    const QUuid id = instance.id;
    const Changes changes = draft.changes();
    const auto conflicts = draft.conflicts();
    const Configuration written = draft.configuration();
    const auto unsaved = diff(saved, written);
    using Answer = std::variant<qint64, storage::StoredState>;
    return worker->worker
        .run<Answer>([id, changes, conflicts, expected = revision](QSqlDatabase& db) -> Result<Answer> {
            const auto number = storage::saveDraft(db, id, changes, conflicts, expected);
            if (number)
                return Answer(*number);
            if (number.error().slug != QLatin1String("stale-draft"))
                return tl::unexpected(number.error());
            auto state = storage::state(db, id);
            if (!state)
                return tl::unexpected(state.error());
            return Answer(std::move(*state));
        })
        .then(q, [this, alive, written, unsaved](Answer&& answer) -> Operation<Done> {
            if (!alive)
                return Operation<Done>::answered(Done{});
            if (const auto* number = std::get_if<qint64>(&answer)) {
                revision = *number;
                saved = written;
                return Operation<Done>::answered(Done{});
            }
            // Another process saved first: its draft is taken, what we had not saved yet is laid on top (decision 33).
            auto& theirs = std::get<storage::StoredState>(answer);
            const Changes sinceThen = composed(unsaved, diff(written, draft.configuration()));
            takeTheirs(theirs, sinceThen);
            return save();
        });
}

void OpenInstance::Private::takeTheirs(const storage::StoredState& theirs, const Changes& unsaved)
{
    revision = theirs.revision;
    read = theirs.read;
    stored = theirs.observed;
    saved = domain::apply(theirs.baseline, theirs.changes);
    draft.reload(theirs.baseline, theirs.changes, theirs.conflicts, unsaved);
    refresh();
    Q_EMIT q->changed();
    Q_EMIT q->undoChanged();
    Q_EMIT q->reloaded();
}

void OpenInstance::Private::lookForOthers()
{
    if (running || autosave.isActive())
        return;
    using Seen = std::tuple<qint64, std::optional<storage::StoredState>, std::optional<storage::Journal>>;
    services->worker
        .run<Seen>([id = instance.id, seen = seenData](QSqlDatabase& db) -> Result<Seen> {
            const auto now = storage::dataVersion(db);
            if (!now)
                return tl::unexpected(now.error());
            if (*now == seen)
                return Seen{*now, {}, {}};
            auto state = storage::state(db, id);
            auto open = storage::openJournal(db, id);
            if (!state || !open)
                return tl::unexpected(!state ? state.error() : open.error());
            return Seen{*now, std::move(*state), std::move(*open)};
        })
        .onAnswer(q, [this](Result<Seen>& answer) {
            if (!answer || running || autosave.isActive())
                return; // the next look, or our own save, finds it
            auto& [now, state, open] = *answer;
            const bool first = seenData < 0;
            seenData = now;
            if (first || !state)
                return;
            if (state->revision != revision || state->read != read)
                takeTheirs(*state, diff(saved, draft.configuration()));
            if (open.has_value() != unfinished.has_value()) {
                setUnfinished(open);
                Q_EMIT q->changed();
            }
        });
}

const Instance& OpenInstance::instance() const
{
    return d->instance;
}
const Configuration& OpenInstance::baseline() const
{
    return d->draft.baseline();
}
const Configuration& OpenInstance::draft() const
{
    return d->draft.configuration();
}
const Changes& OpenInstance::changes() const
{
    return d->draft.changes();
}
const QList<Conflict>& OpenInstance::conflicts() const
{
    return d->draft.conflicts();
}
const Observed& OpenInstance::observed() const
{
    return d->observed;
}
const Capabilities& OpenInstance::capabilities() const
{
    return d->capabilities;
}
const Catalogue& OpenInstance::catalogue() const
{
    return d->services->catalogue;
}
const QList<Finding>& OpenInstance::findings() const
{
    return d->findings;
}
QDateTime OpenInstance::read() const
{
    return d->read;
}
bool OpenInstance::mayEdit() const
{
    return !d->instance.readOnly;
}
const std::optional<ApplyReport>& OpenInstance::unfinished() const
{
    return d->unfinished;
}

QList<Finding> OpenInstance::findingsFor(const Model& model) const
{
    return validate(model, d->validationInput(d->draft.configuration()));
}

Result<Done> OpenInstance::edit(const QString& name, const Changes& changes, const QString& typingIn)
{
    return edit(name, domain::apply(d->draft.configuration(), changes), typingIn);
}

Result<Done> OpenInstance::edit(const QString& name, const Configuration& after, const QString& typingIn)
{
    if (!mayEdit())
        return fail(ErrorKind::ReadOnly, QStringLiteral("instance-read-only"), {d->instance.name});
    if (d->draft.edit(name, after, typingIn))
        d->touched();
    return Done{};
}

void OpenInstance::commitTyping()
{
    d->draft.commitTyping();
}

bool OpenInstance::canUndo() const
{
    return !d->draft.undoStack().isEmpty();
}
bool OpenInstance::canRedo() const
{
    return !d->draft.redoStack().isEmpty();
}
QString OpenInstance::undoName() const
{
    return canUndo() ? d->draft.undoStack().last().name : QString();
}
QString OpenInstance::redoName() const
{
    return canRedo() ? d->draft.redoStack().last().name : QString();
}

void OpenInstance::undo()
{
    d->draft.undo();
    d->touched();
}

void OpenInstance::redo()
{
    d->draft.redo();
    d->touched();
}

void OpenInstance::discard()
{
    (void)edit(QCoreApplication::translate("Undo", "Discard all changes"), d->draft.baseline());
}

void OpenInstance::discard(const QList<Path>& paths)
{
    (void)edit(QCoreApplication::translate("Undo", "Discard changes"), d->draft.without(paths));
}

void OpenInstance::settle(const Path& path, Side side)
{
    if (d->draft.settle(path, side))
        d->touched();
}

QList<Finding> OpenInstance::findingsAt(const Version& version) const
{
    Observed facts = assumed(d->draft.configuration().assume, version);
    facts.licence = d->observed.licence;
    const Capabilities there = effective(d->services->catalogue, version, facts);
    return validate(
        {d->draft.configuration(), d->draft.baseline(), there, d->services->catalogue, facts, d->instance.environment});
}

Operation<Done> OpenInstance::rememberModelKey(const QString& modelName, base::Secret secret)
{
    if (const Model* model = d->draft.configuration().modelNamed(modelName))
        return setModelKey(model->key, std::move(secret));
    const QString entry = newModelKeyEntry(d->instance.id, ModelKey::create());
    return d->services->secrets.write(entry, std::move(secret))
        .then(this, [this, modelName, entry](secrets::SecretStore::Kept&&) {
            return d->services->worker.run<Done>(
                [preference = modelKeyPreference(d->instance.id, modelName), entry](
                    QSqlDatabase& db) { return storage::setPreference(db, preference, entry); });
        });
}

Operation<Done> OpenInstance::setModelKey(const ModelKey& key, base::Secret secret, const QString& typingIn)
{
    const Model* model = d->draft.configuration().model(key);
    if (!model)
        return Operation<Done>::answered(fail(ErrorKind::Usage, QStringLiteral("unknown-model"), {key.text()}));
    if (!mayEdit())
        return Operation<Done>::answered(
            fail(ErrorKind::ReadOnly, QStringLiteral("instance-read-only"), {d->instance.name}));
    d->services->learn(secret);
    const QString entry = newModelKeyEntry(d->instance.id, key);
    const QString name = model->name;
    return d->services->secrets.write(entry, std::move(secret))
        .then(this, [this, key, name, entry, typingIn](secrets::SecretStore::Kept&& kept) {
            Configuration after = d->draft.configuration();
            if (Model* m = after.model(key)) {
                const auto store = kept == secrets::SecretStore::Kept::InKeychain ? SecretRef::Store::Keychain
                                                                                  : SecretRef::Store::Memory;
                m->apiKey = SetKey{{store, entry}};
                (void)edit(QCoreApplication::translate("Undo", "Set the API key of %1").arg(name), after, typingIn);
            }
            return d->services->worker.run<Done>(
                [preference = modelKeyPreference(d->instance.id, name), entry](
                    QSqlDatabase& db) { return storage::setPreference(db, preference, entry); });
        });
}

Plan OpenInstance::plan() const
{
    return d->planOf(d->draft.baseline(), d->draft.configuration(), d->observed);
}

Operation<Done> OpenInstance::flush()
{
    return d->autosave.isActive() ? d->save() : Operation<Done>::answered(Done{});
}

} // namespace gatehouse::workspace
