// SPDX-License-Identifier: Apache-2.0
// Waits for the answer of an operation, in the event loop of the test.
#pragma once

#include "base/operation.h"

#include <QtTest>
#include <optional>

namespace gatehouse::test {

template <class T>
[[nodiscard]] base::Result<T> answerOf(const base::Operation<T>& operation, int patienceMs = 30'000)
{
    QObject context;
    std::optional<base::Result<T>> got;
    operation.onAnswer(&context, [&got](base::Result<T>& answer) { got = std::move(answer); });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, patienceMs))
        return base::fail(base::ErrorKind::Refused, QStringLiteral("test-ran-out-of-patience"));
    return std::move(*got);
}

} // namespace gatehouse::test
