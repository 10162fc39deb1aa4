// SPDX-License-Identifier: Apache-2.0
// The one asynchronous type: one answer, progress, cancel.
//
// Laws (operation_test): it answers exactly once; a source dropped without an answer answers `unanswered`; a listener has a
// QObject context, dies with it, runs in the context's thread and never inside the caller's frame; `then` chains and cancels
// upstream; `all` gives every answer in order with one cancel; the answer may come from any thread.
#pragma once

#include "base/result.h"

#include <QMetaObject>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::base {

/// What a long wait shows; total 0 = not known.
struct Progress {
    QString text;
    int done = 0;
    int total = 0;
};

namespace detail {

/// Posts `f` to the thread and event loop of `context`; dropped when the context is gone by then.
inline void post(const QPointer<QObject>& context, std::function<void()> f)
{
    if (QObject* object = context.data())
        QMetaObject::invokeMethod(object, [context, f = std::move(f)] { if (context) f(); }, Qt::QueuedConnection);
}

template <class T>
struct OperationState {
    using Answer = std::shared_ptr<Result<T>>; // shared, so that move-only results travel through the event queue
    struct Listener {
        QPointer<QObject> context;
        std::function<void(Result<T>&)> call;
    };

    QMutex mutex;
    Answer answer;
    Progress progress;
    bool cancelled = false;
    std::optional<Listener> listener;
    std::vector<std::pair<QPointer<QObject>, std::function<void(const Progress&)>>> progressListeners;
    std::function<void()> onCancel;

    static void deliver(const Listener& l, const Answer& a)
    {
        post(l.context, [call = l.call, a] { call(*a); });
    }

    void resolve(Result<T> result)
    {
        std::optional<Listener> l;
        Answer a;
        std::function<void()> dropped;
        {
            QMutexLocker lock(&mutex);
            if (answer)
                return;
            answer = a = std::make_shared<Result<T>>(std::move(result));
            l.swap(listener);
            dropped.swap(onCancel);
            progressListeners.clear();
        }
        if (l)
            deliver(*l, a);
    }
};

} // namespace detail

template <class T>
class Source;

/// The receiving end. Copies are handles to the same operation; it has one listener.
template <class T>
class Operation {
public:
    using Value = T;

    Operation() : m_state(std::make_shared<detail::OperationState<T>>()) {}

    /// An operation that is answered already (listeners still run later, from the event loop).
    [[nodiscard]] static Operation answered(Result<T> result)
    {
        Operation op;
        op.m_state->resolve(std::move(result));
        return op;
    }

    /// `call` runs once, in the thread of `context`, unless the context dies first.
    void onAnswer(QObject* context, std::function<void(Result<T>&)> call) const
    {
        typename detail::OperationState<T>::Listener l{context, std::move(call)};
        typename detail::OperationState<T>::Answer a;
        {
            QMutexLocker lock(&m_state->mutex);
            if (!m_state->answer) {
                m_state->listener = std::move(l);
                return;
            }
            a = m_state->answer;
        }
        detail::OperationState<T>::deliver(l, a);
    }

    void onProgress(QObject* context, std::function<void(const Progress&)> call) const
    {
        QMutexLocker lock(&m_state->mutex);
        if (!m_state->answer)
            m_state->progressListeners.emplace_back(context, std::move(call));
    }

    /// Asks the source to stop; it still answers (usually ErrorKind::Cancelled). Does nothing after the answer.
    void cancel() const
    {
        std::function<void()> f;
        {
            QMutexLocker lock(&m_state->mutex);
            if (m_state->answer || m_state->cancelled)
                return;
            m_state->cancelled = true;
            f = m_state->onCancel;
        }
        if (f)
            f();
    }

    [[nodiscard]] bool isAnswered() const
    {
        QMutexLocker lock(&m_state->mutex);
        return m_state->answer != nullptr;
    }

    /// The next stage: `f(T&&) -> Operation<U>` on success; an error passes through. Cancelling the result cancels whichever stage runs.
    template <class F, class Next = std::invoke_result_t<F, T&&>>
    [[nodiscard]] Next then(QObject* context, F f) const;

    /// The next stage as a plain function of the whole answer: `f(Result<T>&&) -> Result<U>`.
    template <class F, class Mapped = std::invoke_result_t<F, Result<T>&&>>
    [[nodiscard]] Operation<typename Mapped::value_type> map(QObject* context, F f) const;

private:
    friend class Source<T>;
    explicit Operation(std::shared_ptr<detail::OperationState<T>> state) : m_state(std::move(state)) {}
    std::shared_ptr<detail::OperationState<T>> m_state;
};

/// The answering end; move-only. Dropped without an answer, it answers `unanswered`.
template <class T>
class Source {
public:
    Source() : m_state(std::make_shared<detail::OperationState<T>>()) {}
    Source(Source&&) noexcept = default;
    Source& operator=(Source&& other) noexcept
    {
        if (this != &other) {
            drop();
            m_state = std::move(other.m_state);
        }
        return *this;
    }
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    ~Source() { drop(); }

    [[nodiscard]] Operation<T> operation() const { return Operation<T>(m_state); }

    /// Only the first answer counts.
    void answer(Result<T> result) { m_state->resolve(std::move(result)); }
    void fail(Error error) { answer(base::fail(std::move(error))); }

    void progress(Progress p)
    {
        decltype(m_state->progressListeners) listeners;
        {
            QMutexLocker lock(&m_state->mutex);
            if (m_state->answer)
                return;
            m_state->progress = p;
            listeners = m_state->progressListeners;
        }
        for (auto& [context, call] : listeners)
            detail::post(context, [call = call, p] { call(p); });
    }

    [[nodiscard]] bool isCancelled() const
    {
        QMutexLocker lock(&m_state->mutex);
        return m_state->cancelled;
    }

    /// `f` runs at most once, in the thread that cancels; at once when that has happened already.
    void onCancel(std::function<void()> f)
    {
        {
            QMutexLocker lock(&m_state->mutex);
            if (m_state->answer)
                return;
            if (!m_state->cancelled) {
                m_state->onCancel = std::move(f);
                return;
            }
        }
        f();
    }

private:
    void drop()
    {
        if (m_state)
            m_state->resolve(base::fail(ErrorKind::Refused, QStringLiteral("unanswered")));
    }
    std::shared_ptr<detail::OperationState<T>> m_state;
};

namespace detail {

template <class T>
std::shared_ptr<Source<T>> sharedSource()
{
    return std::make_shared<Source<T>>();
}

} // namespace detail

template <class T>
template <class F, class Next>
Next Operation<T>::then(QObject* context, F f) const
{
    using U = typename Next::Value;
    auto out = detail::sharedSource<U>();
    Next result = out->operation();
    // Whichever stage runs is what a cancel reaches.
    auto current = std::make_shared<std::function<void()>>([upstream = *this] { upstream.cancel(); });
    out->onCancel([current] { if (*current) (*current)(); });
    onAnswer(context, [context, f = std::move(f), out, current](Result<T>& answer) mutable {
        if (!answer) {
            out->fail(answer.error());
            return;
        }
        Next next = f(std::move(*answer));
        *current = [next] { next.cancel(); };
        if (out->isCancelled())
            next.cancel();
        next.onAnswer(context, [out, current](Result<U>& last) {
            *current = nullptr;
            out->answer(std::move(last));
        });
    });
    return result;
}

template <class T>
template <class F, class Mapped>
Operation<typename Mapped::value_type> Operation<T>::map(QObject* context, F f) const
{
    auto out = detail::sharedSource<typename Mapped::value_type>();
    auto result = out->operation();
    out->onCancel([upstream = *this] { upstream.cancel(); });
    onAnswer(context, [f = std::move(f), out](Result<T>& answer) mutable { out->answer(f(std::move(answer))); });
    return result;
}

/// Every answer, in order; never fails itself. One cancel reaches all that still run.
template <class T>
[[nodiscard]] Operation<std::vector<Result<T>>> all(QObject* context, std::vector<Operation<T>> operations)
{
    struct Gathered {
        Source<std::vector<Result<T>>> source;
        std::vector<std::optional<Result<T>>> answers;
        size_t open = 0;
    };
    auto gathered = std::make_shared<Gathered>();
    auto result = gathered->source.operation();
    if (operations.empty()) {
        gathered->source.answer(std::vector<Result<T>>());
        return result;
    }
    gathered->answers.resize(operations.size());
    gathered->open = operations.size();
    gathered->source.onCancel([operations] {
        for (const auto& op : operations)
            op.cancel();
    });
    for (size_t i = 0; i < operations.size(); ++i)
        operations[i].onAnswer(context, [gathered, i](Result<T>& answer) {
            gathered->answers[i] = std::move(answer);
            if (--gathered->open > 0)
                return;
            std::vector<Result<T>> out;
            for (auto& a : gathered->answers)
                out.push_back(std::move(*a));
            gathered->source.answer(std::move(out));
        });
    return result;
}

} // namespace gatehouse::base
