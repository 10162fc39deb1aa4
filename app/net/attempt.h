// SPDX-License-Identifier: Apache-2.0
// One bounded wait: it answers once, ends by itself at its limit or when it is cancelled, and then goes.
#pragma once

#include "base/operation.h"

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>

namespace gatehouse::net {

/// Lives on its own, in the thread that made it; made with `new`, it deletes itself after its answer.
template <class T>
class Attempt : public QObject {
public:
    [[nodiscard]] base::Operation<T> operation() const { return m_source.operation(); }

protected:
    explicit Attempt(std::chrono::milliseconds limit) : m_limit(limit)
    {
        m_clock.start();
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { expired(); });
        m_timer.start(limit);
        m_source.onCancel([this, here = base::ListenerContext::of(this)] {
            here->post([this] { end(base::fail(base::ErrorKind::Cancelled, QStringLiteral("cancelled"))); });
        });
    }

    /// The limit has passed: has to end.
    virtual void expired() = 0;

    void end(base::Result<T> result)
    {
        if (std::exchange(m_over, true))
            return;
        m_timer.stop();
        m_source.answer(std::move(result));
        deleteLater();
    }
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_limit; }
    [[nodiscard]] std::chrono::milliseconds left() const { return std::max(m_limit - elapsed(), {}); }

private:
    base::Source<T> m_source;
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::chrono::milliseconds m_limit;
    bool m_over = false;
};

} // namespace gatehouse::net
