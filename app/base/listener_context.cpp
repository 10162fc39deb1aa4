// SPDX-License-Identifier: Apache-2.0
// QPointer cannot do this: between its check and the post, the object may be deleted by its own thread.
#include "base/listener_context.h"

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
    if (m_object)
        QMetaObject::invokeMethod(m_object, std::move(call), Qt::QueuedConnection);
}

} // namespace gatehouse::base
