// SPDX-License-Identifier: Apache-2.0
// The walk: one step after the other, each written down before its first byte leaves (decision 14).
#include "workspace/applier.h"

#include <algorithm>

namespace gatehouse::workspace {

using base::ErrorKind;
using base::Operation;
using base::Result;
using namespace domain;

namespace {

constexpr int waitsAtMost = 3;
constexpr std::chrono::seconds longestWait{120};

bool settled(StepState state)
{
    return state == StepState::DoneState || state == StepState::Refused || state == StepState::Skipped;
}

/// The server after one of our own steps: later steps on the same model start from there. A key is never read back.
Configuration taken(const Configuration& server, const Changes& changes)
{
    Configuration out = domain::apply(server, changes);
    for (const Change& change : changes)
        if (change.path.part == Path::Part::Model)
            if (Model* model = out.model(ModelKey::fromText(change.path.id)))
                model->apiKey = KeepKey{};
    return out;
}

} // namespace

Applier::Applier(Context context, storage::Journal journal, QObject* parent)
    : QObject(parent), m(std::move(context)), m_journal(std::move(journal))
{
    m_wait.setSingleShot(true);
    m_heartbeat.setInterval(10'000);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] {
        (void)m.services->worker.run<base::Done>([id = m.instance.id, me = m.lease, now = m.services->now()](
                                                     QSqlDatabase& db) { return storage::beatLease(db, id, me, now); });
    });
}

Operation<Walked> Applier::walk()
{
    m_source.onCancel([this] {
        m_stop = true;
        if (m_wait.isActive()) {
            m_wait.stop();
            next();
        }
    });
    m_heartbeat.start();
    QMetaObject::invokeMethod(
        this, [this] { next(); }, Qt::QueuedConnection);
    return m_source.operation();
}

const Applier::Step* Applier::byId(int id) const
{
    const auto it =
        std::find_if(m_journal.steps.cbegin(), m_journal.steps.cend(), [id](const Step& s) { return s.step.id == id; });
    return it == m_journal.steps.cend() ? nullptr : &*it;
}

void Applier::next()
{
    while (m_at < m_journal.steps.size() && settled(m_journal.steps.at(m_at).state))
        ++m_at;
    m_source.progress({QString(), int(m_at), int(m_journal.steps.size())});
    if (m_at >= m_journal.steps.size()) {
        finish();
        return;
    }
    consider(m_journal.steps[m_at]);
}

void Applier::consider(Step& step)
{
    const auto goOn = [this] {
        ++m_at;
        next();
    };
    // An interrupted step is settled before anything else, also when the user only wants to close the journal.
    if (step.state == StepState::Intended || step.state == StepState::Unknown) {
        readBackThen([this, &step](const Result<gitlab::Reading>& reading) { settle(step, reading); },
            gitlab::ReadRequest::Parts::Everything);
        return;
    }
    if (m_stop || m.mode == WalkMode::SettleOnly) {
        step.errorSlug = QStringLiteral("step-stopped");
        record(step, StepState::Skipped, goOn);
        return;
    }
    for (const int id : std::as_const(step.step.needs))
        if (const Step* needed = byId(id); needed && needed->state != StepState::DoneState) {
            step.errorSlug = QStringLiteral("step-needs-another");
            step.serverWords.clear();
            record(step, StepState::Skipped, goOn);
            return;
        }
    if (step.step.kind == StepKind::ByHandStep) {
        const bool ticked = m.doneByHand.contains(step.step.id);
        step.errorSlug = ticked ? QString() : QStringLiteral("step-by-hand-open");
        record(step, ticked ? StepState::DoneState : StepState::Skipped, goOn);
        return;
    }
    precheck(step);
}

/// Updates and deletions act on a fresh read of that model: nothing may have changed since the guard read.
void Applier::precheck(Step& step)
{
    const auto* update = std::get_if<UpdateModel>(&step.step.action);
    const auto* removal = std::get_if<DeleteModel>(&step.step.action);
    if (!update && !removal) {
        send(step);
        return;
    }
    const ModelKey key = update ? update->model.key : removal->key;
    readBackThen(
        [this, &step, key, removal](const Result<gitlab::Reading>& reading) {
            if (!reading) {
                refuse(step, reading.error().slug, reading.error().serverWords);
                return;
            }
            const Model* now = reading->configuration.model(key);
            if (!now && removal) { // somebody else was quicker; that is what was wanted
                record(step, StepState::DoneState, [this] {
                    ++m_at;
                    next();
                });
                return;
            }
            const Model* before = m.server.model(key);
            if (!now) {
                refuse(step, QStringLiteral("model-gone"));
                return;
            }
            if (before && !(*now == *before)) {
                refuse(step, QStringLiteral("model-changed-meanwhile"));
                return;
            }
            m.observed.models.insert(key, reading->observed.models.value(key));
            if (removal && !m.observed.models.value(key).usedBy.isEmpty()) {
                refuse(step, QStringLiteral("model-in-use"),
                    m.observed.models.value(key).usedBy.join(QStringLiteral(", ")));
                return;
            }
            send(step);
        },
        gitlab::ReadRequest::Parts::ModelsOnly);
}

void Applier::send(Step& step)
{
    ++step.attempts;
    record(step, StepState::Intended, [this, &step] {
        const auto secretFor = [services = m.services](const SecretRef& ref) { return services->secret(ref); };
        m.api->send(step.step.action, m.capabilities, m.observed, secretFor)
            .onAnswer(this, [this, &step](Result<gitlab::Sent>& answer) { sent(step, answer); });
    });
}

void Applier::sent(Step& step, Result<gitlab::Sent>& answer)
{
    const auto goOn = [this] {
        ++m_at;
        next();
    };
    if (!answer) { // nothing left this machine, or the server turned it away before looking at it
        const base::Error& error = answer.error();
        const auto wait = error.retryAfter.value_or(std::chrono::seconds(10));
        if (error.kind == ErrorKind::RateLimited && m_waits < waitsAtMost && wait <= longestWait && !m_stop) {
            ++m_waits;
            --step.attempts;
            record(step, StepState::Planned, [this, wait] { waitThenNext(wait); });
            return;
        }
        refuse(step, error.kind == ErrorKind::KeyUnavailable ? QStringLiteral("key-not-at-hand") : error.slug,
            error.serverWords);
        return;
    }
    m_anythingSent = true;
    const gitlab::Sent& sent = *answer;
    const auto learn = [](Answer& known, Answer now) {
        if (now != Answer::Unknown)
            known = now;
    };
    learn(m.observed.providerArgument, sent.providerArgument);
    learn(m.observed.nestedDuoSettings, sent.nestedDuoSettings);
    learn(m.observed.unassignedAccepted, sent.unassignedAccepted);
    m.capabilities = effective(m.services->catalogue, m.capabilities.version, m.observed);
    step.serverWords = sent.serverErrors.join(u'\n');

    switch (sent.outcome) {
    case gitlab::Outcome::Ok:
        if (const auto* create = std::get_if<CreateModel>(&step.step.action)) {
            m.observed.models[create->model.key].remoteId = sent.createdRemoteId;
            m.observed.models[create->model.key].hasKey = std::holds_alternative<SetKey>(create->model.apiKey);
        }
        step.errorSlug.clear();
        record(step, StepState::DoneState, goOn);
        return;
    case gitlab::Outcome::FieldErrors:
        step.errorSlug = QStringLiteral("server-refused");
        record(step, StepState::Refused, goOn);
        return;
    case gitlab::Outcome::Denied:
        step.errorSlug = sent.error.slug.isEmpty() ? QStringLiteral("not-permitted") : sent.error.slug;
        record(step, StepState::Refused, goOn);
        return;
    case gitlab::Outcome::Unknown:
        step.errorSlug = sent.error.slug.isEmpty() ? QStringLiteral("outcome-unknown") : sent.error.slug;
        record(step, StepState::Unknown, [this, &step] {
            // Read back at once, so that what depends on it can go on when it did take.
            readBackThen(
                [this, &step](const Result<gitlab::Reading>& reading) {
                    if (reading &&
                        holds(step.step, reading->configuration, reading->observed, m.services->catalogue).all() &&
                        !setsKey(step.step)) {
                        m.observed.models = reading->observed.models;
                        step.errorSlug.clear();
                        step.serverWords.clear();
                        record(step, StepState::DoneState, [this] {
                            ++m_at;
                            next();
                        });
                        return;
                    }
                    ++m_at;
                    next();
                },
                gitlab::ReadRequest::Parts::Everything);
        });
        return;
    }
}

void Applier::waitThenNext(std::chrono::seconds seconds)
{
    m_source.progress({QStringLiteral("rate-limited"), int(m_at), int(m_journal.steps.size())});
    disconnect(&m_wait, nullptr, this, nullptr);
    connect(&m_wait, &QTimer::timeout, this, &Applier::next);
    m_wait.start(seconds);
}

void Applier::refuse(Step& step, const QString& slug, const QString& serverWords)
{
    step.errorSlug = slug;
    step.serverWords = serverWords;
    record(step, StepState::Refused, [this] {
        ++m_at;
        next();
    });
}

void Applier::record(Step& step, StepState state, std::function<void()> go)
{
    step.state = state;
    if (state == StepState::DoneState && step.step.kind == StepKind::Sent)
        m.server = taken(m.server, step.step.changes);
    m.services->worker
        .run<base::Done>(
            [journal = m_journal.id, row = step](QSqlDatabase& db) { return storage::saveStep(db, journal, row); })
        .onAnswer(this, [this, &step, go = std::move(go)](Result<base::Done>& done) {
            Q_EMIT stepChanged(step.step.id, step.state, step.serverWords);
            if (done) {
                go();
                return;
            }
            // Without a journal nothing more is sent; what is written so far is settled at the next start.
            Walked walked{m_journal, {}, done.error(), true};
            answer(std::move(walked));
        });
}

} // namespace gatehouse::workspace
