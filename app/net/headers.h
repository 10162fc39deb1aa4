// SPDX-License-Identifier: Apache-2.0
// Headers as they came, in their order.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace gatehouse::net {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// Case-insensitive, the first one, "" when absent.
[[nodiscard]] inline QByteArray headerIn(const Headers& headers, const QByteArray& name)
{
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

} // namespace gatehouse::net
