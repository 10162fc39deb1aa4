// SPDX-License-Identifier: Apache-2.0
// Autosave, and what another process saved meanwhile (decision 33).
#include "workspace/open_instance_p.h"

namespace gatehouse::workspace {

using base::Done;
using base::Operation;
using base::Result;
using namespace domain;

Operation<Done> OpenInstance::Private::save()
{
    autosave.stop();
    const QUuid id = instance.id;
    const Changes changes = draft.changes();
    const auto conflicts = draft.conflicts();
    const Configuration written = draft.configuration();
    const auto unsaved = diff(saved, written);
    using Answer = std::variant<qint64, storage::StoredState>;
    return services->worker
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
        .then(q, [this, written, unsaved](Answer&& answer) -> Operation<Done> {
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

Operation<Done> OpenInstance::flush()
{
    return d->autosave.isActive() ? d->save() : Operation<Done>::answered(Done{});
}

} // namespace gatehouse::workspace
