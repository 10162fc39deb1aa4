// SPDX-License-Identifier: Apache-2.0
// The one place that knows QtKeychain: job objects in, plain outcomes out.
#include "secrets/keychain.h"

#include <QFileInfo>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace gatehouse::secrets {

namespace {

const char* const service = "Gatehouse";

template <class T>
T* job(const QString& entry)
{
    auto* made = new T(QString::fromLatin1(service));
    made->setKey(entry);
    made->setInsecureFallback(false);
    return made;
}

JobAnswer answerOf(QKeychain::Job* job)
{
    switch (job->error()) {
    case QKeychain::NoError:
        break;
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
        return {JobOutcome::NotFound, {}, job->errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {JobOutcome::Locked, {}, job->errorString()};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return {JobOutcome::NoKeychain, {}, job->errorString()};
    }
    JobAnswer fine{JobOutcome::Fine, {}, {}};
    if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(job))
        fine.secret = std::make_shared<const base::SecretString>(read->binaryData());
    return fine;
}

} // namespace

Keychain::Keychain(std::chrono::milliseconds limit) : m_limit(limit) {}

void Keychain::write(const QString& entry, const base::Secret& secret, Callback done)
{
    post({[entry, secret]() -> QKeychain::Job* {
              auto* made = job<QKeychain::WritePasswordJob>(entry);
              made->setBinaryData(secret->bytes());
              return made;
          },
        std::move(done)});
}

void Keychain::read(const QString& entry, Callback done)
{
    post({[entry]() -> QKeychain::Job* { return job<QKeychain::ReadPasswordJob>(entry); }, std::move(done)});
}

void Keychain::remove(const QString& entry, Callback done)
{
    post({[entry]() -> QKeychain::Job* { return job<QKeychain::DeletePasswordJob>(entry); }, std::move(done)});
}

bool Keychain::canBeReached()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
#else
    return true;
#endif
}

void Keychain::post(Task task)
{
    m_tasks.push_back(std::move(task));
    // Later, so that no callback runs inside its caller's frame.
    if (!m_running)
        QMetaObject::invokeMethod(this, &Keychain::startNext, Qt::QueuedConnection);
}

void Keychain::startNext()
{
    if (m_running || m_tasks.empty())
        return;
    if (!m_hangs) {
        m_running = true;
        start(m_tasks.front());
        return;
    }
    const std::deque<Task> waiting = std::exchange(m_tasks, {});
    for (const Task& task : waiting)
        task.done({JobOutcome::Silent, {}, {}});
}

void Keychain::start(const Task& task)
{
    const quint64 number = ++m_number;
    // QtKeychain deletes the job when it has finished; one that never does outlives this object, and harms nobody.
    QKeychain::Job* running = task.make();
    connect(
        running, &QKeychain::Job::finished, this, [this, number](QKeychain::Job* j) { finished(number, answerOf(j)); });
    QTimer::singleShot(m_limit, this, [this, number] { silent(number); });
    running->start();
}

void Keychain::silent(quint64 number)
{
    if (!m_running || number != m_number)
        return;
    m_running = false;
    m_hangs = true;
    startNext(); // every waiting task, this one first
}

void Keychain::finished(quint64 number, JobAnswer answer)
{
    if (number != m_number)
        return;
    if (std::exchange(m_hangs, false)) {
        // After a prompt that was dismissed late, asking again would only raise the next one.
        if (answer.outcome == JobOutcome::Fine)
            Q_EMIT awoke();
        return;
    }
    const Callback done = std::move(m_tasks.front().done);
    m_tasks.pop_front();
    m_running = false;
    done(std::move(answer));
    startNext();
}

} // namespace gatehouse::secrets
