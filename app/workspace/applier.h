// SPDX-License-Identifier: Apache-2.0
// Walks the journal of an apply: write *intended*, send, write the outcome. Starting and resuming are the same walk.
#pragma once

#include "gitlab/api.h"
#include "storage/tables.h"
#include "workspace/apply.h"
#include "workspace/services.h"

#include <QTimer>

namespace gatehouse::workspace {

/// An update that sets a key: its effect can never be read back.
[[nodiscard]] bool setsKey(const domain::Step& step);

enum class WalkMode { Go, SettleOnly }; ///< SettleOnly: abandon - read back, send nothing

/// What a finished walk leaves behind.
struct Walked {
    storage::Journal journal;
    std::optional<gitlab::Reading> reading; ///< the final read back; absent when it failed
    std::optional<base::Error> readFailure;
    bool stopped = false; ///< the user stopped it between steps
};

class Applier : public QObject {
    Q_OBJECT
public:
    struct Context {
        std::shared_ptr<Services> services;
        domain::Instance instance;
        std::shared_ptr<gitlab::Api> api;
        domain::Configuration server; ///< as read just before the walk
        domain::Observed observed;
        domain::Capabilities capabilities;
        storage::LeaseHolder lease;
        QList<int> doneByHand;
        WalkMode mode = WalkMode::Go;
    };
    Applier(Context context, storage::Journal journal, QObject* parent = nullptr);

    /// Answers when every step is settled and the server has been read back. Cancelling stops between steps.
    [[nodiscard]] base::Operation<Walked> walk();

Q_SIGNALS:
    void stepChanged(int step, gatehouse::domain::StepState state, const QString& serverWords);

private:
    using Step = storage::JournalStep;

    void next();
    void consider(Step& step);
    void readBackThen(std::function<void(const base::Result<gitlab::Reading>&)> go, gitlab::ReadRequest::Parts parts);
    void settle(Step& step, const base::Result<gitlab::Reading>& reading);
    void precheck(Step& step);
    void send(Step& step);
    void sent(Step& step, base::Result<gitlab::Sent>& answer);
    void waitThenNext(std::chrono::seconds seconds);
    /// Writes the step durably, tells of it, then goes on.
    void record(Step& step, domain::StepState state, std::function<void()> go);
    void refuse(Step& step, const QString& slug, const QString& serverWords = {});
    void finish();
    void verify(const gitlab::Reading& reading);
    void answer(Walked walked);
    [[nodiscard]] const Step* byId(int id) const;
    [[nodiscard]] gitlab::ReadRequest readRequest(gitlab::ReadRequest::Parts parts) const;

    Context m;
    storage::Journal m_journal;
    qsizetype m_at = 0;
    int m_waits = 0;
    bool m_stop = false;
    bool m_anythingSent = false;
    QTimer m_heartbeat;
    QTimer m_wait;
    base::Source<Walked> m_source;
};

} // namespace gatehouse::workspace
