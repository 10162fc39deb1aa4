// SPDX-License-Identifier: Apache-2.0
// What may start now: a value that knows what each check waits for. It runs nothing.
#pragma once

#include "domain/ladder.h"

#include <set>

namespace gatehouse::domain {

class Schedule {
public:
    /// How many checks may run at once, and of how many models: a model at work holds threads and connections.
    explicit Schedule(int limit = 256, int models = 64) : m_limit(limit), m_models(models) {}

    /// Adds what is not there yet; needs are looked for among what is there and what comes along.
    void add(const QList<PlannedCheck>& checks);

    /// Ready and within the limit, in the order of the ladder; marks them as running.
    [[nodiscard]] QList<PlannedCheck> start();
    void ended(const CheckId& id, CheckState state, SkipReason reason = SkipReason::None);
    /// Those that will never run, each once, as results: Explained by their red need, or Skipped like their need.
    [[nodiscard]] QList<CheckResult> settled();
    /// Everything that has not ended becomes Skipped, Cancelled.
    void cancel();
    /// Nothing waits and nothing runs.
    [[nodiscard]] bool isDone() const { return m_ended == m_entries.size(); }
    /// A check of it runs.
    [[nodiscard]] bool isAtWork(const Target& target) const { return m_atWork.contains(target.text()); }
    [[nodiscard]] int total() const { return int(m_entries.size()); }
    [[nodiscard]] int endedCount() const { return int(m_ended); }

private:
    struct Entry {
        PlannedCheck check;
        QList<qsizetype> needs;
        QList<qsizetype> dependents; ///< whose needs or after name this one
        int open = 0;                ///< needs and after that have not ended
        CheckState state = CheckState::Waiting;
        SkipReason reason = SkipReason::None;
    };
    void end(qsizetype at, CheckState state, SkipReason reason);
    void settle(qsizetype at, CheckResult result);
    void enter(const Target& target);
    void leave(const Target& target);
    /// The first need that ended and is not green.
    [[nodiscard]] const Entry* redNeedOf(const Entry& entry) const;
    /// With no reason of its own: because of its red need.
    [[nodiscard]] CheckResult unrun(const Entry& entry, SkipReason reason) const;

    /// Within the limit of models at work.
    [[nodiscard]] bool hasRoom(const Target& target) const;

    int m_limit;
    int m_models;
    int m_running = 0;
    int m_modelsAtWork = 0;
    QHash<QString, int> m_atWork; ///< by the target's text: how many of its checks run
    qsizetype m_ended = 0;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_index; ///< id text -> entry
    std::set<qsizetype> m_ready;
    QList<CheckResult> m_settled;
};

} // namespace gatehouse::domain
