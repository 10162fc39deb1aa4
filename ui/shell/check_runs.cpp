// SPDX-License-Identifier: Apache-2.0
// Judging hundreds of results takes a while, so it is done a few times a second at most, and less often the longer it
// takes.
#include "ui/shell/check_runs.h"

#include "ui/shell/status_line.h"

#include <algorithm>

namespace gatehouse::ui {

using base::Result;
using domain::CheckResult;
using domain::CheckRun;
using domain::CheckState;
using workspace::OpenInstance;

namespace {

constexpr int fewestMs = 100, mostMs = 2000; ///< between two looks
constexpr qsizetype runsLookedAt = 12;       ///< how far back partial runs are joined

void prepend(CheckRuns::State& state, const CheckRun& run)
{
    state.runs.prepend(run);
    state.runs.resize(domain::runsThatCount(state.runs));
    if (!run.id.isEmpty())
        state.history.prepend({run.id, run.scope, run.started, run.verdict});
}

bool hasEnded(const CheckResult& r)
{
    return r.state != CheckState::Waiting && r.state != CheckState::Running;
}

} // namespace

struct CheckRuns::Entry {
    State state;
    bool read = false;
    std::shared_ptr<workspace::Check> check;
    std::shared_ptr<OpenInstance> open; ///< kept while its run goes on
    base::Operation<CheckRun> operation;
    QDateTime started;
    QElapsedTimer clock;
    QTimer look;
    int pauseMs = fewestMs;
};

CheckRuns::CheckRuns(workspace::Workspace& workspace, StatusLine& status, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_status(status)
{
}

CheckRuns::~CheckRuns()
{
    for (const auto& [id, entry] : m_entries)
        if (entry->state.running)
            entry->operation.cancel();
}

CheckRuns::Entry& CheckRuns::entry(const QUuid& instance)
{
    std::unique_ptr<Entry>& found = m_entries[instance];
    if (!found) {
        found = std::make_unique<Entry>();
        found->look.setSingleShot(true);
        connect(&found->look, &QTimer::timeout, this, [this, instance] { look(instance); });
    }
    return *found;
}

const CheckRuns::State& CheckRuns::of(const OpenInstance& open)
{
    const QUuid id = open.instance().id;
    Entry& known = entry(id);
    if (!known.read) {
        known.read = true;
        read(id);
    }
    return known.state;
}

const CheckRuns::State& CheckRuns::known(const QUuid& instance) const
{
    static const State none;
    const auto found = m_entries.find(instance);
    return found == m_entries.end() ? none : found->second->state;
}

void CheckRuns::read(const QUuid& instance)
{
    m_workspace.checkRuns(instance).onAnswer(this, [this, instance](Result<QList<workspace::CheckRunSummary>>& rows) {
        if (!rows)
            return;
        entry(instance).state.history = *rows;
        QStringList ids;
        for (const workspace::CheckRunSummary& row : std::as_const(*rows))
            if (ids.size() < runsLookedAt)
                ids << row.id;
        readRuns(instance, ids);
    });
}

void CheckRuns::readRuns(const QUuid& instance, QStringList ids)
{
    if (ids.isEmpty()) {
        State& state = entry(instance).state;
        state.latest = domain::latest(state.runs);
        Q_EMIT changed(instance);
        return;
    }
    const QString id = ids.takeFirst();
    m_workspace.checkRun(instance, id).onAnswer(this, [this, instance, ids](Result<CheckRun>& run) {
        QList<CheckRun>& runs = entry(instance).state.runs;
        const auto isOlder = [&](const CheckRun& other) { return other.started < run->started; };
        if (run && std::none_of(runs.cbegin(), runs.cend(), [&](const CheckRun& other) { return other.id == run->id; }))
            runs.insert(std::find_if(runs.begin(), runs.end(), isOlder), *run); // one may have ended here meanwhile
        readRuns(instance, run && domain::isWhole(*run) ? QStringList() : ids);
    });
}

bool CheckRuns::start(const std::shared_ptr<OpenInstance>& open, const workspace::CheckOptions& options)
{
    const QUuid id = open->instance().id;
    of(*open);
    Entry& here = entry(id);
    if (here.state.running)
        return false;
    here.open = open;
    here.check = m_workspace.check(*open, options);
    here.state.options = options;
    here.state.running = true;
    here.state.failure.reset();
    here.state.live.clear();
    here.state.done = here.state.total = 0;
    here.pauseMs = fewestMs;
    here.started = QDateTime::currentDateTimeUtc();
    here.clock.start();
    connect(here.check.get(), &workspace::Check::changed, this, [this, id] {
        if (Entry& running = entry(id); !running.look.isActive())
            running.look.start(running.pauseMs);
    });
    here.operation = here.check->start();
    m_status.run<CheckRun>(tr("Checking %1").arg(open->instance().name), here.operation, this,
        [this, id](Result<CheckRun>& answer) { end(id, answer); });
    Q_EMIT changed(id);
    return true;
}

void CheckRuns::cancel(const QUuid& instance)
{
    if (Entry& here = entry(instance); here.state.running)
        here.operation.cancel();
}

void CheckRuns::add(const QUuid& instance, const CheckRun& run)
{
    State& state = entry(instance).state;
    prepend(state, run);
    state.latest = domain::latest(state.runs);
    Q_EMIT changed(instance);
}

qint64 CheckRuns::elapsed(const QUuid& instance) const
{
    const auto found = m_entries.find(instance);
    return found != m_entries.end() && found->second->state.running ? found->second->clock.elapsed() : 0;
}

std::optional<CheckRun> CheckRuns::newest(const QUuid& instance) const
{
    const auto found = m_entries.find(instance);
    if (found == m_entries.end())
        return std::nullopt;
    const Entry& here = *found->second;
    if (!here.state.running)
        return here.state.runs.isEmpty() ? std::nullopt : std::optional(here.state.runs.constFirst());
    CheckRun run;
    run.scope = here.state.options.scope.text();
    run.asUser = here.state.options.asUser.token ? QStringLiteral("?") : here.state.options.asUser.name;
    run.gitlab = here.open->observed().version;
    run.started = here.started;
    run.durationMs = double(here.clock.elapsed());
    run.results = here.state.live;
    return run;
}

void CheckRuns::look(const QUuid& instance)
{
    Entry& here = entry(instance);
    if (!here.state.running)
        return;
    QElapsedTimer taken;
    taken.start();
    State& state = here.state;
    state.live = here.check->results();
    state.total = int(state.live.size());
    state.done = int(std::count_if(state.live.cbegin(), state.live.cend(), hasEnded));
    QList<CheckRun> runs = state.runs;
    CheckRun now = *newest(instance);
    now.verdict = domain::Verdict::Cancelled; // not whole yet: what it has not come to is still known from before
    runs.prepend(now);
    state.latest = domain::latest(runs);
    Q_EMIT changed(instance);
    here.pauseMs = int(std::clamp<qint64>(taken.elapsed() * 10, fewestMs, mostMs));
}

void CheckRuns::end(const QUuid& instance, Result<CheckRun>& answer)
{
    Entry& here = entry(instance);
    State& state = here.state;
    state.running = false;
    state.options.asUser.token.reset();
    here.look.stop();
    if (answer) {
        prepend(state, *answer);
    } else if (answer.error().kind != base::ErrorKind::Cancelled) { // stopped before its first check
        state.failure = answer.error();
    }
    state.live.clear();
    state.latest = domain::latest(state.runs);
    here.check.reset();
    here.open.reset();
    Q_EMIT changed(instance);
    Q_EMIT ended(instance);
}

} // namespace gatehouse::ui
