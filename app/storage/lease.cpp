// SPDX-License-Identifier: Apache-2.0
// One apply per instance at a time, across processes: a row that must be renewed, and that falls to the next taker when
// its process is gone (decision 33).
#include "storage/statements.h"
#include "storage/tables.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace gatehouse::storage {

namespace {

constexpr qint64 heartbeatSeconds = 30;

bool processExists(qint64 pid)
{
#ifdef Q_OS_WIN
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(pid));
    if (!process)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool running = GetExitCodeProcess(process, &code) && code == STILL_ACTIVE;
    CloseHandle(process);
    return running;
#else
    // Another user's process answers EPERM: it exists.
    return pid > 0 && (kill(pid_t(pid), 0) == 0 || errno != ESRCH);
#endif
}

struct Held {
    LeaseHolder holder;
    QDateTime heartbeat;
};

Result<std::optional<Held>> held(QSqlDatabase& db, const QUuid& instance)
{
    std::optional<Held> found;
    const QString sql =
        QStringLiteral("SELECT pid, boot_id, program, pid_space, heartbeat FROM lease WHERE instance = ?");
    const auto read = forEach(db, sql, {stored(instance)}, [&](const QSqlQuery& row) -> Result<Done> {
        found =
            Held{{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toString()},
                storedTime(row.value(4))};
        return Done{};
    });
    if (!read)
        return base::fail(read.error());
    return found;
}

bool isMine(const LeaseHolder& holder, const LeaseHolder& me)
{
    return holder.pid == me.pid && holder.bootId == me.bootId && holder.pidSpace == me.pidSpace;
}

bool mayTake(const Held& lease, const LeaseHolder& me, const QDateTime& now)
{
    if (isMine(lease.holder, me) || lease.holder.bootId != me.bootId)
        return true;
    // Both ways: a clock that was set back must not make a lease eternal.
    if (!lease.heartbeat.isValid() || qAbs(lease.heartbeat.secsTo(now)) > heartbeatSeconds)
        return true;
    // A process number of another container says nothing here.
    return lease.holder.pidSpace == me.pidSpace && !processExists(lease.holder.pid);
}

} // namespace

LeaseHolder thisProcess(const QString& program)
{
    // Where the system has no boot id, the machine's own is next best: process number and heartbeat still decide.
    QByteArray boot = QSysInfo::bootUniqueId();
    if (boot.isEmpty())
        boot = QSysInfo::machineUniqueId();
    return {QCoreApplication::applicationPid(), QString::fromLatin1(boot), program,
        QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid"))).fileName()};
}

Result<Done> takeLease(QSqlDatabase& db, const QUuid& instance, const LeaseHolder& me, const QDateTime& now)
{
    return inTransaction(db, [&]() -> Result<Done> {
        if (auto there = requireInstance(db, instance); !there)
            return base::fail(there.error());
        const auto lease = held(db, instance);
        if (!lease)
            return base::fail(lease.error());
        if (*lease && !mayTake(**lease, me, now))
            return base::fail(ErrorKind::Refused, QStringLiteral("lease-held"),
                {(*lease)->holder.program, QString::number((*lease)->holder.pid)});
        const auto taken = run(db, QStringLiteral(R"(
        INSERT OR REPLACE INTO lease (instance, pid, boot_id, pid_space, program, heartbeat)
        VALUES (?, ?, ?, ?, ?, ?))"),
            {stored(instance), me.pid, me.bootId, me.pidSpace, me.program, stored(now)});
        if (!taken)
            return base::fail(taken.error());
        return Done{};
    });
}

Result<Done> beatLease(QSqlDatabase& db, const QUuid& instance, const LeaseHolder& me, const QDateTime& now)
{
    const auto beaten = run(db,
        QStringLiteral(
            "UPDATE lease SET heartbeat = ? WHERE instance = ? AND pid = ? AND boot_id = ? AND pid_space = ?"),
        {stored(now), stored(instance), me.pid, me.bootId, me.pidSpace});
    if (!beaten)
        return base::fail(beaten.error());
    if (*beaten == 0)
        return base::fail(ErrorKind::Refused, QStringLiteral("lease-lost"));
    return Done{};
}

Result<Done> releaseLease(QSqlDatabase& db, const QUuid& instance, const LeaseHolder& me)
{
    return run(db, QStringLiteral("DELETE FROM lease WHERE instance = ? AND pid = ? AND boot_id = ? AND pid_space = ?"),
        {stored(instance), me.pid, me.bootId, me.pidSpace})
        .map([](int) { return Done{}; });
}

} // namespace gatehouse::storage
