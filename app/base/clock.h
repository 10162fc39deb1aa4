// SPDX-License-Identifier: Apache-2.0
// Time as something that is passed in, so that tests choose it.
#pragma once

#include <QDateTime>
#include <functional>

namespace gatehouse::base {

/// Now, in UTC.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace gatehouse::base
