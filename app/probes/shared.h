// SPDX-License-Identifier: Apache-2.0
// Work that several checks of a run ask for and that is done once: fifty models behind one address are one handshake.
#pragma once

#include "base/operation.h"

#include <QHash>
#include <QObject>
#include <any>

namespace gatehouse::probes {

class Shared : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The answer of `work` for this key: begun for whoever asks first, and kept. Each caller has an operation of its
    /// own; cancelling one leaves the others alone, and the work is given up with the last of them. To be called, and
    /// cancelled, in the thread of this object.
    template <class T, class Work>
    [[nodiscard]] base::Operation<T> once(const QString& key, Work work)
    {
        auto job = known<T>(key);
        if (job && job->answer)
            return base::Operation<T>::answered(*job->answer);
        if (!job || job->waiting.empty()) {
            job = std::make_shared<Job<T>>();
            m_jobs.insert(key, std::any(job));
        }
        const auto caller = std::make_shared<base::Source<T>>();
        job->waiting.push_back(caller);
        caller->onCancel(
            [job = std::weak_ptr(job), caller = std::weak_ptr(caller)] { leave(job.lock(), caller.lock()); });
        const auto out = caller->operation();
        if (!job->work) {
            job->work = work();
            job->work->onAnswer(this, [job](base::Result<T>& answer) {
                if (job->waiting.empty())
                    return; // given up: whoever asks next begins anew
                job->answer = std::move(answer);
                const auto all = std::exchange(job->waiting, {});
                for (const auto& each : all)
                    each->answer(*job->answer);
            });
        }
        return out;
    }

private:
    template <class T>
    struct Job {
        std::optional<base::Operation<T>> work;
        std::optional<base::Result<T>> answer;
        std::vector<std::shared_ptr<base::Source<T>>> waiting;
    };

    template <class T>
    [[nodiscard]] std::shared_ptr<Job<T>> known(const QString& key) const
    {
        const auto at = m_jobs.constFind(key);
        return at == m_jobs.constEnd() ? nullptr : std::any_cast<std::shared_ptr<Job<T>>>(*at);
    }

    template <class T>
    static void leave(const std::shared_ptr<Job<T>>& job, const std::shared_ptr<base::Source<T>>& caller)
    {
        if (!job || !caller)
            return;
        std::erase(job->waiting, caller);
        caller->fail({base::ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}, {}});
        if (job->waiting.empty() && job->work && !job->answer)
            job->work->cancel();
    }

    QHash<QString, std::any> m_jobs;
};

} // namespace gatehouse::probes
