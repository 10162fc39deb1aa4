// SPDX-License-Identifier: Apache-2.0
// The workspace's database file: opening (WAL verified, migrations with a backup) and the one worker thread that
// touches it.
#pragma once

#include "base/operation.h"

#include <QSqlDatabase>
#include <QString>
#include <functional>
#include <memory>

namespace gatehouse::storage {

/// Opens (or creates) the file on the calling thread under this connection name and brings its schema up to date.
/// Storage errors: newer-schema and database-foreign (untouched), database-damaged (args: file, where it was set aside;
/// never overwritten), database-uncreatable, database-unopenable, database-read-only, database-locked, disk-full,
/// backup-failed, migration-failed, wal-refused. Where the file system cannot share memory, SQLite refuses the
/// write-ahead log and its rollback journal (DELETE) serves instead.
[[nodiscard]] base::Result<QSqlDatabase> open(const QString& file, const QString& connection);

/// Number of the newest migration compiled in.
[[nodiscard]] int schemaVersion();

/// One thread with one connection; calls run in order. Destroying it first runs what is queued.
class Worker {
public:
    explicit Worker(QString file);
    ~Worker();
    Worker(const Worker&) = delete;

    /// `f` runs on the worker thread. Opening happens on the first call; when it failed, every call answers that error.
    template <class T>
    [[nodiscard]] base::Operation<T> run(std::function<base::Result<T>(QSqlDatabase&)> f)
    {
        auto source = std::make_shared<base::Source<T>>();
        auto op = source->operation();
        post([f = std::move(f), source](base::Result<QSqlDatabase*> db) {
            if (!db)
                source->fail(db.error());
            else
                source->answer(f(**db));
        });
        return op;
    }

private:
    void post(std::function<void(base::Result<QSqlDatabase*>)> job);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::storage
