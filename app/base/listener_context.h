// SPDX-License-Identifier: Apache-2.0
// The context of a listener, seen from any thread: posting to it is safe while it may be dying in its own thread.
#pragma once

#include <QMetaObject>
#include <QMutex>
#include <QObject>
#include <functional>
#include <memory>

namespace gatehouse::base {

class ListenerContext {
public:
    /// `gone` runs once, in the thread that destroys `object`, if this ListenerContext is still held by then.
    [[nodiscard]] static std::shared_ptr<ListenerContext> of(QObject* object, std::function<void()> gone = {});
    ~ListenerContext();
    ListenerContext(const ListenerContext&) = delete;
    ListenerContext& operator=(const ListenerContext&) = delete;

    /// Runs `call` later, from the event loop of the object's thread; dropped when the object dies first.
    void post(std::function<void()> call);

private:
    explicit ListenerContext(QObject* object) : m_object(object) {}

    QMutex m_mutex;
    QObject* m_object;
    QMetaObject::Connection m_destroyed;
};

} // namespace gatehouse::base
