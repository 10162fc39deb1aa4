// SPDX-License-Identifier: Apache-2.0
// What a document says, in order: one tree that is written as YAML or as JSON.
#pragma once

#include "documents/document.h"

#include <vector>

namespace gatehouse::documents {

struct Item {
    enum class Kind {
        Scalar,
        Map,
        List,
        Line ///< a map or a list of scalars on one line
    };
    QString key;
    Kind kind = Kind::Scalar;
    domain::Value value;     ///< Scalar; a list of texts stands on one line
    std::vector<Item> items; ///< Map: by key; List: without keys
};

/// The whole configuration in stable order: settings and features as in the catalogue, models by name.
[[nodiscard]] Item content(
    const domain::Configuration& configuration, const domain::Catalogue& catalogue, const WriteOptions& options);

[[nodiscard]] QByteArray toYaml(const Item& document);
[[nodiscard]] QJsonValue toJson(const Item& item);

} // namespace gatehouse::documents
