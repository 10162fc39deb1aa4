// SPDX-License-Identifier: Apache-2.0
// Files whole, for tests.
#pragma once

#include <QFile>

namespace gatehouse::test {

/// A file or resource whole; null when it cannot be read.
inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace gatehouse::test
