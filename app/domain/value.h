// SPDX-License-Identifier: Apache-2.0
// The value of a setting: null, bool, integer, text or list of texts. Typed, so that 60 never equals "60".
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace gatehouse::domain {

using Null = std::monostate;
using Value = std::variant<Null, bool, qint64, QString, QStringList>;

[[nodiscard]] inline bool isNull(const Value& v)
{
    return std::holds_alternative<Null>(v);
}
[[nodiscard]] QJsonValue toJson(const Value& v);
/// Objects, fractions and mixed lists have no Value.
[[nodiscard]] std::optional<Value> valueFromJson(const QJsonValue& json);
/// For plans and tables: "not set", "on", "off", "60", the text itself, "a, b".
[[nodiscard]] QString displayText(const Value& v);

} // namespace gatehouse::domain
