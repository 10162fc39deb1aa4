// SPDX-License-Identifier: Apache-2.0
// QtKeychain's jobs one after the other, each with a timer, in words that a decision can be made from. Private to
// secrets.
#pragma once

#include "base/secret_string.h"

#include <QObject>
#include <QString>
#include <chrono>
#include <deque>
#include <functional>

namespace QKeychain {
class Job;
}

namespace gatehouse::secrets {

/// NotFound: no such entry - or a locked keyring, which looks the same. Silent: no answer in time. NoKeychain: none
/// runs or all else.
enum class JobOutcome { Fine, NotFound, Locked, Silent, NoKeychain };

struct JobAnswer {
    JobOutcome outcome = JobOutcome::NoKeychain;
    base::Secret secret; ///< of a read that was fine
    QString words;       ///< the keychain's own
};

class Keychain : public QObject {
    Q_OBJECT
public:
    using Callback = std::function<void(JobAnswer)>;

    explicit Keychain(std::chrono::milliseconds limit); ///< how long a job may take

    void write(const QString& entry, const base::Secret& secret, Callback done);
    void read(const QString& entry, Callback done);
    void remove(const QString& entry, Callback done);
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    /// Where the platform's keychain is reached over the session bus and there is none, asking would start one or wait
    /// in vain.
    [[nodiscard]] static bool canBeReached();

Q_SIGNALS:
    /// The silent job has ended well after all: somebody has answered the keyring's prompt.
    void awoke();

private:
    struct Task {
        std::function<QKeychain::Job*()> make;
        Callback done;
    };
    void post(Task task);
    void startNext();
    void start(const Task& task);
    void silent(quint64 number);
    void finished(quint64 number, JobAnswer answer);

    std::chrono::milliseconds m_limit;
    std::deque<Task> m_tasks; ///< the first one runs
    quint64 m_number = 0;     ///< of the job that runs
    bool m_running = false;
    bool m_hangs = false; ///< QtKeychain starts no other job before the silent one has ended: all are Silent until then
};

} // namespace gatehouse::secrets
