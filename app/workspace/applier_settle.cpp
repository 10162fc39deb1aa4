// SPDX-License-Identifier: Apache-2.0
// Reading back: what an interrupted step did, and whether every finished one holds in the end.
#include "workspace/applier.h"

#include <algorithm>

namespace gatehouse::workspace {

using base::Result;
using namespace domain;

namespace {

constexpr int attemptsAtMost = 2;

QStringList texts(const Changes& changes)
{
    QStringList out;
    for (const Change& change : changes)
        out.append(change.path.text());
    return out;
}

void keep(storage::JournalStep& step, const Held& held)
{
    step.held = texts(held.held);
    step.notHeld = texts(held.notHeld);
}

} // namespace

bool setsKey(const domain::Step& step)
{
    const auto* update = std::get_if<UpdateModel>(&step.action);
    return update && std::holds_alternative<SetKey>(update->model.apiKey);
}

gitlab::ReadRequest Applier::readRequest(gitlab::ReadRequest::Parts parts) const
{
    gitlab::ReadRequest request;
    // Models of the expected state lend their keys to what was created on the way.
    request.previous = m.server;
    for (const Model& model : m_journal.expected.models)
        if (!request.previous.model(model.key))
            request.previous.models.append(model);
    request.previousObserved = m.observed;
    request.knownVersion = m.observed.version;
    request.parts = parts;
    return request;
}

void Applier::readBackThen(std::function<void(const Result<gitlab::Reading>&)> go, gitlab::ReadRequest::Parts parts)
{
    m.api->read(readRequest(parts)).onAnswer(this, [go = std::move(go)](Result<gitlab::Reading>& reading) {
        go(reading);
    });
}

void Applier::settle(Step& step, const Result<gitlab::Reading>& reading)
{
    const auto goOn = [this] {
        ++m_at;
        next();
    };
    if (!reading || (!reading->failed.isEmpty() && !reading->ancillaryOnly)) {
        step.errorSlug = reading ? QStringLiteral("not-verified") : reading.error().slug;
        record(step, StepState::Unknown, goOn);
        return;
    }
    m.observed.models = reading->observed.models;
    const Held held = holds(step.step, reading->configuration, reading->observed, m.services->catalogue);
    keep(step, held);
    // A key can never be verified, so an update that set one is sent again (decision 14).
    if (held.all() && !setsKey(step.step)) {
        step.errorSlug.clear();
        record(step, StepState::DoneState, goOn);
        return;
    }
    if (m.mode == WalkMode::Go && !m_stop && step.attempts < attemptsAtMost) {
        m.server = reading->configuration;
        record(step, StepState::Planned, [this] { next(); });
        return;
    }
    step.errorSlug =
        m.mode == WalkMode::SettleOnly ? QStringLiteral("step-abandoned") : QStringLiteral("step-did-not-hold");
    record(step, StepState::Refused, goOn);
}

void Applier::finish()
{
    readBackThen(
        [this](const Result<gitlab::Reading>& reading) {
            Walked walked;
            walked.stopped = m_stop;
            if (reading) {
                verify(*reading);
                walked.reading = *reading;
            } else {
                walked.readFailure = reading.error();
                for (Step& step : m_journal.steps)
                    if (step.step.kind == StepKind::Sent && step.state == StepState::DoneState) {
                        step.state = StepState::Unknown;
                        step.errorSlug = QStringLiteral("not-verified");
                    }
            }
            const auto rows = m_journal.steps;
            m.services->worker
                .run<base::Done>([id = m_journal.id, rows](QSqlDatabase& db) -> Result<base::Done> {
                    for (const Step& row : rows)
                        if (const auto done = storage::saveStep(db, id, row); !done)
                            return done;
                    return base::Done{};
                })
                .onAnswer(this, [this, walked](Result<base::Done>&) mutable {
                    walked.journal = m_journal;
                    answer(std::move(walked));
                });
        },
        gitlab::ReadRequest::Parts::Everything);
}

/// A step is done only if all its changes hold; answered, but one does not: refused, naming those (decision 14).
void Applier::verify(const gitlab::Reading& reading)
{
    for (qsizetype i = 0; i < m_journal.steps.size(); ++i) {
        Step& step = m_journal.steps[i];
        const bool looked =
            step.state == StepState::DoneState || step.state == StepState::Unknown || step.state == StepState::Refused;
        if (step.step.kind != StepKind::Sent || !looked || step.attempts == 0)
            continue;
        QList<domain::Step> later; // a name that was only lent is none in the end
        for (const Step& next : m_journal.steps.mid(i + 1))
            if (next.state == StepState::DoneState)
                later.append(next.step);
        const Held held =
            holds(lasting(step.step, later), reading.configuration, reading.observed, m.services->catalogue);
        keep(step, held);
        const StepState before = step.state;
        if (step.state == StepState::DoneState && !held.all()) {
            step.state = StepState::Refused;
            step.errorSlug = QStringLiteral("step-did-not-hold");
        } else if (step.state == StepState::Unknown && held.all() && !setsKey(step.step)) {
            step.state = StepState::DoneState;
            step.errorSlug.clear();
        }
        if (step.state != before)
            Q_EMIT stepChanged(step.step.id, step.state, step.serverWords);
    }
}

void Applier::answer(Walked walked)
{
    m_heartbeat.stop();
    m_source.answer(std::move(walked));
}

} // namespace gatehouse::workspace
