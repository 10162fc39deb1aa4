// SPDX-License-Identifier: Apache-2.0
// Walks the ladder: starts what may start, takes what comes, and judges it at the end.
#pragma once

#include "domain/schedule.h"
#include "probes/probe.h"

#include <QElapsedTimer>
#include <QObject>

namespace gatehouse::probes {

class Runner : public QObject {
    Q_OBJECT
public:
    explicit Runner(Setup setup, QObject* parent = nullptr);
    ~Runner() override;

    /// To be called once. Never fails; cancelled, it answers what was found so far with the verdict *cancelled*.
    /// Progress counts checks.
    [[nodiscard]] base::Operation<domain::CheckRun> start();

    /// All checks of the run in the order of the ladder, as they stand: not judged yet.
    [[nodiscard]] const QList<domain::CheckResult>& results() const { return m_results; }
    /// As known so far; null when it never became known.
    [[nodiscard]] const domain::Version& gitlab() const { return m_setup.observed.version; }

Q_SIGNALS:
    /// A check began, ended, or came to the run.
    void changed(const gatehouse::domain::CheckResult& result);

private:
    void plan();
    void sortBy(const QList<domain::PlannedCheck>& checks);
    void learn();
    void pump();
    void begin(const domain::PlannedCheck& check);
    void take(const domain::CheckId& id, base::Result<domain::Observation>& answer, double ms);
    void put(const domain::CheckResult& result);
    void release(const domain::Target& target);
    void finish();

    Setup m_setup;
    Facts m_facts;
    Connections m_connections;
    Shared m_shared;
    std::unique_ptr<gitlab::Api> m_gitlab;
    std::unique_ptr<gitlab::Api> m_user; ///< with the token of another user
    Bench m_bench;
    domain::Schedule m_schedule;
    QList<domain::CheckResult> m_results;
    QHash<QString, qsizetype> m_index;
    QHash<QString, Observing> m_running;
    base::Source<domain::CheckRun> m_source;
    QDateTime m_started;
    QElapsedTimer m_clock;
    bool m_cancelled = false;
    bool m_over = false;
};

} // namespace gatehouse::probes
