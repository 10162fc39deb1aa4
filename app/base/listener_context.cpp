// SPDX-License-Identifier: Apache-2.0
// QPointer cannot do this: between its check and the post, the object may be deleted by its own thread.
#include "base/listener_context.h"

#include <utility>

namespace gatehouse::base {

std::shared_ptr<ListenerContext> ListenerContext::of(QObject* object, std::function<void()> gone)
{
    std::shared_ptr<ListenerContext> context(new ListenerContext(object));
    if (!object)
        return context;
    // ~QObject drops posted events after destroyed(), so what was posted under the lock before this slot ran is dropped
    // too.
    context->m_destroyed = QObject::connect(
        object, &QObject::destroyed, [weak = std::weak_ptr<ListenerContext>(context), gone = std::move(gone)] {
            const auto self = weak.lock();
            if (!self)
                return;
            {
                QMutexLocker lock(&self->m_mutex);
                self->m_object = nullptr;
            }
            if (gone)
                gone();
        });
    return context;
}

ListenerContext::~ListenerContext()
{
    QObject::disconnect(m_destroyed);
}

void ListenerContext::post(std::function<void()> call)
{
    QMutexLocker lock(&m_mutex);
    if (!m_object)
        return;
    // Qt holds the functor in the posting thread for a moment longer than the call may take in the other one. What
    // `call` holds must go where it ran, so it is taken out before it runs.
    QMetaObject::invokeMethod(
        m_object, [call = std::move(call)]() mutable { std::exchange(call, nullptr)(); }, Qt::QueuedConnection);
}

} // namespace gatehouse::base
