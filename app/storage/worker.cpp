// SPDX-License-Identifier: Apache-2.0
// The worker: a queue, one thread, one connection that is opened by the first call and closed by the thread that opened
// it.
#include "storage/database.h"

#include <QUuid>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace gatehouse::storage {

struct Worker::Private {
    using Job = std::function<void(base::Result<QSqlDatabase*>)>;

    QString file;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    bool ending = false;
    std::thread thread;

    /// Absent: the queue is drained and the worker is going away.
    std::optional<Job> next()
    {
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return ending || !jobs.empty(); });
        if (jobs.empty())
            return {};
        Job job = std::move(jobs.front());
        jobs.pop_front();
        return job;
    }

    void work()
    {
        const QString connection = QStringLiteral("gatehouse-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
        {
            // Never opened again after a failure: a damaged file was set aside, and a second try would start afresh in
            // silence.
            std::optional<base::Result<QSqlDatabase>> db;
            while (auto job = next()) {
                if (!db)
                    db = open(file, connection);
                if (*db)
                    (*job)(&**db);
                else
                    (*job)(base::fail(db->error()));
            }
        }
        if (QSqlDatabase::contains(connection))
            QSqlDatabase::removeDatabase(connection);
    }
};

Worker::Worker(QString file) : d(std::make_unique<Private>())
{
    d->file = std::move(file);
    d->thread = std::thread([p = d.get()] { p->work(); });
}

Worker::~Worker()
{
    {
        std::scoped_lock lock(d->mutex);
        d->ending = true;
    }
    d->wake.notify_one();
    d->thread.join();
}

void Worker::post(std::function<void(base::Result<QSqlDatabase*>)> job)
{
    {
        std::scoped_lock lock(d->mutex);
        d->jobs.push_back(std::move(job));
    }
    d->wake.notify_one();
}

} // namespace gatehouse::storage
