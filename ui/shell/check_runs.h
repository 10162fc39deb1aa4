// SPDX-License-Identifier: Apache-2.0
// The check runs of the window: at most one at a time on each instance, going on whatever page is shown, and what the
// stored ones say.
#pragma once

#include "domain/latest_checks.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUuid>
#include <map>
#include <memory>

namespace gatehouse::ui {

class StatusLine;

class CheckRuns : public QObject {
    Q_OBJECT
public:
    CheckRuns(workspace::Workspace& workspace, StatusLine& status, QObject* parent);
    ~CheckRuns() override;

    /// What is known of an instance. Null until it was read: changed() tells.
    struct State {
        bool running = false;
        workspace::CheckOptions options;           ///< of the run that goes on, or went on last here
        QList<domain::CheckResult> live;           ///< of the run that goes on, judged so far
        int done = 0, total = 0;                   ///< checks of it
        domain::LatestChecks latest;               ///< stored runs, and what goes on laid over them
        QList<workspace::CheckRunSummary> history; ///< newest first
        QList<domain::CheckRun> runs;              ///< those that count for `latest`, newest first
        std::optional<base::Error> failure;        ///< why the last one did not even begin
    };
    /// Reads the stored runs when that was not done yet.
    const State& of(const workspace::OpenInstance& open);
    /// As of(), without reading anything.
    [[nodiscard]] const State& known(const QUuid& instance) const;

    /// False while one goes on there.
    bool start(const std::shared_ptr<workspace::OpenInstance>& open, const workspace::CheckOptions& options);
    void cancel(const QUuid& instance);
    /// One more stored run, which was not made here: results of a host in an earlier one.
    void add(const QUuid& instance, const domain::CheckRun& run);
    /// Milliseconds since the run began.
    [[nodiscard]] qint64 elapsed(const QUuid& instance) const;
    /// The run that goes on as if it ended now, else the newest whose results are at hand; null when there is none.
    [[nodiscard]] std::optional<domain::CheckRun> newest(const QUuid& instance) const;

Q_SIGNALS:
    void changed(const QUuid& instance); ///< coalesced: many checks end in the same moment
    void ended(const QUuid& instance);

private:
    struct Entry;
    Entry& entry(const QUuid& instance);
    void read(const QUuid& instance);
    void readRuns(const QUuid& instance, QStringList ids);
    void look(const QUuid& instance);
    void end(const QUuid& instance, base::Result<domain::CheckRun>& answer);

    workspace::Workspace& m_workspace;
    StatusLine& m_status;
    std::map<QUuid, std::unique_ptr<Entry>> m_entries;
};

} // namespace gatehouse::ui
