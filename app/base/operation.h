// SPDX-License-Identifier: Apache-2.0
// The one asynchronous type: one answer, progress, cancel.
//
// Laws (operation_test): it answers exactly once; a source dropped without an answer answers `unanswered`; a listener
// has a QObject context, dies with it, runs in the context's thread and never inside the caller's frame; `then` chains
// and cancels upstream; `andThen` goes on in spite of a cancel; `all` gives every answer in order with one cancel; the
// answer may come from any thread.
#pragma once

#include "base/listener_context.h"
#include "base/result.h"

#include <QMutex>
#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

namespace gatehouse::base {

/// What a long wait shows; total 0 = not known.
struct Progress {
    QString text;
    int done = 0;
    int total = 0;

    bool operator==(const Progress&) const = default;
};

namespace detail {

template <class T>
struct OperationState {
    using Answer = std::shared_ptr<Result<T>>; // shared, so that move-only results travel through the event queue
    struct Listener {
        std::shared_ptr<ListenerContext> context;
        std::function<void(Result<T>&)> call;
    };
    struct ProgressListener {
        std::shared_ptr<ListenerContext> context;
        std::function<void(const Progress&)> call;
    };

    QMutex mutex;
    Answer answer;
    std::optional<Progress> progress;
    bool cancelled = false;
    bool listened = false;
    std::optional<Listener> listener;
    std::vector<ProgressListener> progressListeners;
    std::function<void()> onCancel;

    // The listener is moved, never copied: what it holds must go in the thread of its context.
    static void deliver(Listener l, Answer a)
    {
        const auto context = std::move(l.context);
        context->post([call = std::move(l.call), a = std::move(a)] { call(*a); });
    }

    void resolve(Result<T> result)
    {
        // Declared before the lock, so that whatever they hold goes after it.
        std::optional<Listener> l;
        std::vector<ProgressListener> progressDropped;
        std::function<void()> cancelDropped;
        Answer a;
        {
            QMutexLocker lock(&mutex);
            if (answer)
                return;
            answer = a = std::make_shared<Result<T>>(std::move(result));
            l.swap(listener);
            progressDropped.swap(progressListeners);
            cancelDropped.swap(onCancel);
        }
        if (l)
            deliver(std::move(*l), std::move(a));
    }

    void dropListener()
    {
        std::optional<Listener> l;
        QMutexLocker lock(&mutex);
        l.swap(listener);
        lock.unlock();
    }
};

} // namespace detail

template <class T>
class Source;

/// The receiving end. Copies are handles to the same operation; it has one listener, since an answer may be move-only.
template <class T>
class Operation {
public:
    using Value = T;

    /// Stands for "nothing runs": answered with `unanswered`, cancel does nothing.
    Operation() : Operation(answered(base::fail(ErrorKind::Refused, QStringLiteral("unanswered")))) {}

    /// An operation that is answered already (listeners still run later, from the event loop).
    [[nodiscard]] static Operation answered(Result<T> result)
    {
        Operation op(std::make_shared<detail::OperationState<T>>());
        op.m_state->resolve(std::move(result));
        return op;
    }

    /// `call` runs once, in the thread of `context`, unless the context dies first. A second listener is a mistake in
    /// the program: it is dropped with a warning and the first one stays.
    void onAnswer(QObject* context, std::function<void(Result<T>&)> call) const
    {
        using State = detail::OperationState<T>;
        auto gone = [weak = std::weak_ptr<State>(m_state)] {
            if (const auto state = weak.lock())
                state->dropListener();
        };
        typename State::Listener l{ListenerContext::of(context, std::move(gone)), std::move(call)};
        typename State::Answer a;
        {
            QMutexLocker lock(&m_state->mutex);
            if (m_state->listened) {
                lock.unlock();
                qWarning("base::Operation has a listener already");
                return;
            }
            m_state->listened = true;
            a = m_state->answer;
            if (!a) {
                m_state->listener = std::move(l);
                return;
            }
        }
        detail::OperationState<T>::deliver(std::move(l), std::move(a));
    }

    /// `call` runs in the thread of `context`, at first with the last progress if there is one; never after the answer.
    void onProgress(QObject* context, std::function<void(const Progress&)> call) const
    {
        auto listening = ListenerContext::of(context);
        QMutexLocker lock(&m_state->mutex);
        if (m_state->answer)
            return;
        if (m_state->progress)
            listening->post([call, p = *m_state->progress] { call(p); });
        m_state->progressListeners.push_back({std::move(listening), std::move(call)});
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

    /// The next stage: `f(T&&) -> Operation<U>` on success; an error passes through. Progress of both stages is passed
    /// on. Cancelling the result cancels whichever stage runs; between the two, the second one is not started
    /// (`cancelled`).
    template <class F, class Next = std::invoke_result_t<F, T&&>>
    [[nodiscard]] Next then(QObject* context, F f) const;

    /// The next stage as a plain function of the whole answer: `f(Result<T>&&) -> Result<U>`. It runs after a cancel
    /// too.
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

    /// Only the first answer counts. May be called from any thread.
    void answer(Result<T> result) { m_state->resolve(std::move(result)); }
    void fail(Error error) { answer(base::fail(std::move(error))); }

    void progress(Progress p)
    {
        // Posted under the lock: an answer from another thread cannot overtake it.
        QMutexLocker lock(&m_state->mutex);
        if (m_state->answer)
            return;
        for (const auto& l : m_state->progressListeners)
            l.context->post([call = l.call, p] { call(p); });
        m_state->progress = std::move(p);
    }

    [[nodiscard]] bool isCancelled() const
    {
        QMutexLocker lock(&m_state->mutex);
        return m_state->cancelled;
    }

    /// `f` runs at most once, in the thread that cancels; at once when that has happened already. Replaces an earlier
    /// `f`.
    void onCancel(std::function<void()> f)
    {
        {
            QMutexLocker lock(&m_state->mutex);
            if (m_state->answer)
                return;
            if (!m_state->cancelled) {
                m_state->onCancel.swap(f); // the earlier one goes after the lock
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

/// Weak, so that a stage whose context died is dropped (and answers `unanswered`) although its upstream still runs.
template <class T, class U>
void passProgressOn(const Operation<T>& from, const std::shared_ptr<Source<U>>& to, QObject* context)
{
    from.onProgress(context, [weak = std::weak_ptr<Source<U>>(to)](const Progress& p) {
        if (const auto source = weak.lock())
            source->progress(p);
    });
}

} // namespace detail

enum class LaterCancel { Stops, HandOn, Ignored };

/// A chain of two stages, by what a cancel does once the first one has answered. Stops: what then() does. HandOn: the
/// next stage begins all the same, since what has begun must be brought to its end, is told to stop and ends in its own
/// way. Ignored: it cannot be stopped any more.
template <class T, class F, class Next = std::invoke_result_t<F, T&&>>
[[nodiscard]] Next andThen(const Operation<T>& first, LaterCancel later, QObject* context, F f)
{
    using U = typename Next::Value;
    auto out = std::make_shared<Source<U>>();
    Next result = out->operation();
    out->onCancel([first] { first.cancel(); });
    detail::passProgressOn(first, out, context);
    auto stage =
        std::make_shared<F>(std::move(f)); // shared: std::function wants copies, a stage may hold what is move-only
    first.onAnswer(context, [context, later, stage, out](Result<T>& answer) {
        if (!answer)
            return out->fail(std::move(answer.error()));
        if (later == LaterCancel::Stops && out->isCancelled())
            return out->fail({ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}, {}});
        const Next next = (*stage)(std::move(*answer));
        detail::passProgressOn(next, out, context);
        next.onAnswer(context, [out](Result<U>& last) { out->answer(std::move(last)); });
        if (later != LaterCancel::Ignored)
            out->onCancel([next] { next.cancel(); }); // at once, if it has been cancelled already
    });
    return result;
}

template <class T>
template <class F, class Next>
Next Operation<T>::then(QObject* context, F f) const
{
    return andThen(*this, LaterCancel::Stops, context, std::move(f));
}

template <class T>
template <class F, class Mapped>
Operation<typename Mapped::value_type> Operation<T>::map(QObject* context, F f) const
{
    using U = typename Mapped::value_type;
    auto out = std::make_shared<Source<U>>();
    auto result = out->operation();
    out->onCancel([upstream = *this] { upstream.cancel(); });
    detail::passProgressOn(*this, out, context);
    auto stage = std::make_shared<F>(std::move(f));
    onAnswer(context, [stage, out](Result<T>& answer) { out->answer((*stage)(std::move(answer))); });
    return result;
}

/// Every answer, in order; never fails itself. One cancel reaches all that still run. Progress counts the answers.
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
            gathered->answers[i].emplace(std::move(answer));
            const auto total = static_cast<int>(gathered->answers.size());
            if (--gathered->open > 0)
                return gathered->source.progress({{}, total - static_cast<int>(gathered->open), total});
            std::vector<Result<T>> out;
            out.reserve(gathered->answers.size());
            for (auto& a : gathered->answers)
                out.push_back(std::move(*a));
            gathered->source.answer(std::move(out));
        });
    return result;
}

} // namespace gatehouse::base
