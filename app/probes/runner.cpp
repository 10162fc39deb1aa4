// SPDX-License-Identifier: Apache-2.0
// The schedule says what may start; here it is started, timed, bounded and taken back.
#include "probes/runner.h"

#include "probes/answer.h"
#include "probes/other_user.h"
#include "probes/reading_answers.h"

#include <QTimer>

namespace gatehouse::probes {

using domain::CheckResult;
using domain::CheckState;
using domain::Observation;

namespace {

std::unique_ptr<gitlab::Api> apiFor(const Setup& setup, const base::Secret& token)
{
    return token && setup.gitlab.base.isValid() ? std::make_unique<gitlab::Api>(setup.gitlab, token, *setup.catalogue)
                                                : nullptr;
}

} // namespace

Runner::Runner(Setup setup, QObject* parent)
    : QObject(parent), m_setup(std::move(setup)), m_connections(m_setup), m_gitlab(apiFor(m_setup, m_setup.token)),
      m_user(apiFor(m_setup, m_setup.userToken)), m_bench{m_setup, m_facts, m_connections, m_shared, m_gitlab.get(),
                                                      this, m_user ? m_user.get() : m_gitlab.get()},
      m_schedule(m_setup.atOnce)
{
}

Runner::~Runner() = default;

base::Operation<domain::CheckRun> Runner::start()
{
    m_started = m_setup.clock();
    m_clock.start();
    m_source.onCancel([this, here = base::ListenerContext::of(this)] {
        here->post([this] {
            m_cancelled = true;
            m_schedule.cancel();
            // The answers of those that run come later; what they would say is no longer asked for.
            const auto running = std::exchange(m_running, {});
            for (const Observing& operation : running)
                operation.cancel();
            pump();
        });
    });
    const auto operation = m_source.operation();
    plan();
    // Not in the caller's frame: nobody is connected yet.
    QTimer::singleShot(0, this, [this] { pump(); });
    return operation;
}

void Runner::plan()
{
    QList<domain::Subject> subjects = m_setup.subjects;
    if (subjects.isEmpty())
        subjects = domain::subjectsOf(m_setup.instance, m_setup.configuration, m_setup.capabilities, m_setup.observed);
    QList<domain::PlannedCheck> checks =
        domain::ladder(*m_setup.checks, subjects, m_setup.observed.version, m_setup.consents, m_setup.scope);
    checks.removeIf([](const domain::PlannedCheck& check) { return !probeFor(check); });
    QList<CheckResult> fresh;
    for (const domain::PlannedCheck& check : std::as_const(checks))
        if (!m_index.contains(check.id.text()))
            fresh.append({check.id, check.address, CheckState::Waiting, {}, {}, {}, {}, 0});
    for (const CheckResult& result : std::as_const(fresh))
        put(result);
    if (!fresh.isEmpty())
        sortBy(checks);
    m_schedule.add(checks);
}

/// In the order of the ladder, also those that came later; what is not in it any more goes to the end.
void Runner::sortBy(const QList<domain::PlannedCheck>& checks)
{
    QList<CheckResult> sorted;
    QHash<QString, qsizetype> index;
    const auto take = [&](const CheckResult& result) {
        if (const QString id = result.id.text(); !index.contains(id)) {
            index.insert(id, sorted.size());
            sorted.append(result);
        }
    };
    for (const domain::PlannedCheck& check : checks)
        take(m_results.at(m_index.value(check.id.text())));
    for (const CheckResult& result : std::as_const(m_results))
        take(result);
    m_results = std::move(sorted);
    m_index = std::move(index);
}

/// What was found out about the instance itself, its release and, at a first look, all that it has: what follows from
/// it joins the run.
void Runner::learn()
{
    domain::Observed& observed = m_setup.observed;
    const domain::Version* version = m_facts.get(gitlabVersion, gitlabTarget());
    const gitlab::Reading* read = observed.settingsRead.everRead() ? nullptr : m_facts.get(readingFact, gitlabTarget());
    const bool newVersion = version && *version != observed.version;
    if (read && read->observed.settingsRead.everRead()) {
        m_setup.configuration = learnt(*read, m_setup.configuration);
        observed = read->observed;
    } else if (newVersion) {
        observed.version = *version;
    } else {
        return;
    }
    m_setup.capabilities = domain::effective(*m_setup.catalogue, observed.version, observed);
    plan();
}

void Runner::pump()
{
    if (m_over)
        return;
    const QList<domain::PlannedCheck> ready = m_schedule.start();
    for (const domain::PlannedCheck& check : ready)
        begin(check);
    const QList<CheckResult> settled = m_schedule.settled();
    for (const CheckResult& result : settled)
        put(result);
    m_source.progress({{}, m_schedule.endedCount(), m_schedule.total()});
    if (m_schedule.isDone())
        finish();
}

void Runner::begin(const domain::PlannedCheck& check)
{
    put({check.id, check.address, CheckState::Running, {}, {}, {}, {}, 0});
    const QString id = check.id.text();
    // Planned before the release was known.
    const bool exists = m_setup.observed.version.isNull() ||
                        m_setup.checks->rung(check.id.rung)->versions.contains(m_setup.observed.version);
    const Observing operation = exists ? probeFor(check)->run(m_bench, check)
                                       : Observing::answered(Observation::skipped(domain::SkipReason::NotApplicable));
    m_running.insert(id, operation);
    auto* deadline = new QTimer(this);
    deadline->setSingleShot(true);
    QElapsedTimer clock;
    clock.start();
    connect(deadline, &QTimer::timeout, this, [this, check, id, clock] {
        if (const auto running = m_running.take(id); !m_over) {
            running.cancel();
            base::Result<Observation> late =
                Observation::failed(QStringLiteral("check-timeout"), {QString::number(check.deadlineSeconds)});
            take(check.id, late, double(clock.nsecsElapsed()) / 1e6);
        }
    });
    deadline->start(std::chrono::seconds(check.deadlineSeconds));
    operation.onAnswer(this, [this, check, id, clock, deadline](base::Result<Observation>& answer) {
        deadline->stop();
        deadline->deleteLater();
        if (m_running.remove(id))
            take(check.id, answer, double(clock.nsecsElapsed()) / 1e6);
    });
}

void Runner::take(const domain::CheckId& id, base::Result<Observation>& answer, double ms)
{
    Observation seen = answer ? std::move(*answer) : unanswered(answer.error());
    CheckResult result{id, m_results.at(m_index.value(id.text())).url, seen.state, seen.reason, {}, {}, {}, ms};
    result.observation = std::move(seen);
    put(result);
    m_schedule.ended(id, result.state, result.reason);
    learn();
    pump();
    release(id.target);
}

void Runner::put(const CheckResult& result)
{
    const QString id = result.id.text();
    const auto at = m_index.constFind(id);
    if (at == m_index.constEnd()) {
        m_index.insert(id, m_results.size());
        m_results.append(result);
    } else {
        m_results[*at] = result;
    }
    Q_EMIT changed(result);
}

/// While none of its checks runs, a target's connections are of no use: two hundred model servers are not kept open.
void Runner::release(const domain::Target& target)
{
    if (m_schedule.isAtWork(target))
        return;
    // Not in the frame of the session that brought the answer.
    QTimer::singleShot(0, this, [this, target] {
        if (!m_schedule.isAtWork(target))
            m_connections.release(target);
    });
}

void Runner::finish()
{
    m_over = true;
    domain::CheckRun run{{}, m_setup.scope.text(), gitlab(), m_started, double(m_clock.nsecsElapsed()) / 1e6,
        domain::Verdict::Passed, {}};
    run.results = domain::diagnose(domain::judge(m_results, *m_setup.checks), *m_setup.checks, gitlab());
    run.verdict = domain::verdictOf(run.results, m_cancelled);
    if (const Caller* user = isOtherUser(m_setup) ? userOf(m_bench) : nullptr)
        run.asUser = user->name;
    else
        run.asUser = m_setup.asUser;
    m_source.answer(std::move(run));
}

} // namespace gatehouse::probes
