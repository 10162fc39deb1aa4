// SPDX-License-Identifier: Apache-2.0
// What is, and editing with undo. Autosave, pull, plan, apply and files stand in files of their own.
#include "workspace/open_instance.h"

#include "workspace/open_instance_p.h"
#include "workspace/reports.h"

#include <QCoreApplication>

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
const Configuration& OpenInstance::standing() const
{
    return d->read.isNull() ? draft() : baseline();
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
    d->services->learn(secret);
    const QString entry = newModelKeyEntry(d->instance.id, ModelKey::create());
    return d->services->secrets.write(entry, secret).then(this, [this, modelName, entry](secrets::SecretStore::Kept&&) {
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
    return d->services->secrets.write(entry, secret)
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

} // namespace gatehouse::workspace
