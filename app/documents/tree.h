// SPDX-License-Identifier: Apache-2.0
// A parsed document before it has a meaning: texts, lists and maps, each with its place in the file.
#pragma once

#include "documents/source.h"

#include <vector>

namespace gatehouse::documents {

/// What a scalar without quotes stands for (YAML 1.2 core schema); with quotes it is always Text.
enum class ScalarType { Null, Bool, Integer, Fraction, Text };

struct Node {
    enum class Kind { Scalar, List, Map };
    Kind kind = Kind::Scalar;
    ScalarType type = ScalarType::Null;
    QString text;            ///< of a scalar, as written but without its quotes
    std::vector<Node> items; ///< of a list; of a map its values
    QString key;             ///< of a value in a map
    Position keyAt;
    Position at;

    [[nodiscard]] bool isNull() const { return kind == Kind::Scalar && type == ScalarType::Null; }
    [[nodiscard]] bool isText() const { return kind == Kind::Scalar && type == ScalarType::Text; }
    [[nodiscard]] const Node* value(QStringView name) const; ///< of a map; nullptr when absent
};

/// One document without aliases, foreign tags, equal keys or keys that are no text, at most 32 deep and of 500,000
/// values.
[[nodiscard]] tl::expected<Node, Problem> parse(const Source& source);

} // namespace gatehouse::documents
