// SPDX-License-Identifier: Apache-2.0
// Texts of tests, a line each.
#pragma once

#include <QStringList>

namespace gatehouse::test {

/// What a printer of a test should have made, a text a line.
inline QStringList lines(std::initializer_list<const char*> texts)
{
    QStringList out;
    for (const char* text : texts)
        out << QString::fromUtf8(text);
    return out;
}

} // namespace gatehouse::test
