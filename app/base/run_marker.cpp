// SPDX-License-Identifier: Apache-2.0
// Marks are lock files: they know process, host and boot, and hold a lock of the operating system while the process
// lives.
#include "base/run_marker.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

namespace gatehouse::base {

namespace {

bool takenAwayFromTheDead(const QString& path)
{
    QLockFile mark(path);
    mark.setStaleLockTime(0);
    qint64 process = 0;
    QString host;
    QString program;
    if (!mark.getLockInfo(&process, &host, &program))
        return mark.removeStaleLockFile(); // written halfway: its process died at once
    // In a container every run may have the same process id, so this one does not prove that the other still lives.
    if (process == QCoreApplication::applicationPid())
        return mark.removeStaleLockFile();
    if (!mark.tryLock(0))
        return false;
    mark.unlock();
    return true;
}

} // namespace

RunMarker::RunMarker(const QString& folder)
{
    QDir dir(folder);
    dir.mkpath(QStringLiteral("."));
    const QStringList marks = dir.entryList({QStringLiteral("running-*.lock")}, QDir::Files);
    for (const QString& name : marks)
        if (takenAwayFromTheDead(dir.filePath(name)))
            ++m_uncleanEnds;
    const QString name = QStringLiteral("running-%1.lock").arg(QUuid::createUuid().toString(QUuid::Id128));
    m_own = std::make_unique<QLockFile>(dir.filePath(name));
    m_own->setStaleLockTime(0); // never stale by age
    m_own->tryLock(0);
}

RunMarker::~RunMarker() = default;

} // namespace gatehouse::base
