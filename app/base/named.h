// SPDX-License-Identifier: Apache-2.0
// A closed set of values and their names, both ways, from one table.
#pragma once

#include <QString>
#include <optional>

namespace gatehouse::base {

/// A row of such a table: `constexpr std::array table{Named{Colour::Red, QLatin1String("red")}, ...};`
template <class Value>
struct Named {
    Value value;
    QLatin1String name;
};
template <class Value>
Named(Value, QLatin1String) -> Named<Value>;

template <class Table, class Value>
[[nodiscard]] QString nameIn(const Table& table, const Value& value)
{
    for (const auto& row : table)
        if (row.value == value)
            return row.name;
    return {};
}

template <class Table>
[[nodiscard]] auto valueNamed(const Table& table, QStringView name) -> std::optional<decltype(table.begin()->value)>
{
    for (const auto& row : table)
        if (name == row.name)
            return row.value;
    return std::nullopt;
}

} // namespace gatehouse::base
