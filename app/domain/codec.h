// SPDX-License-Identifier: Apache-2.0
// Complete JSON of the values, as stored: round trip is exact (codec_test). Not the document format, which has names
// instead of keys.
#pragma once

#include "base/result.h"
#include "domain/change.h"
#include "domain/configuration.h"
#include "domain/observed.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gatehouse::domain {

[[nodiscard]] QJsonObject toJson(const Configuration& c);
[[nodiscard]] base::Result<Configuration> configurationFromJson(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const Observed& o);
[[nodiscard]] base::Result<Observed> observedFromJson(const QJsonObject& json);
[[nodiscard]] QJsonArray toJson(const Changes& changes);
[[nodiscard]] base::Result<Changes> changesFromJson(const QJsonArray& json);
[[nodiscard]] QJsonArray toJson(const QList<Conflict>& conflicts);
[[nodiscard]] base::Result<QList<Conflict>> conflictsFromJson(const QJsonArray& json);

// The pieces, as they stand in Change::before and after.
[[nodiscard]] QJsonObject toJson(const Model& m);
[[nodiscard]] std::optional<Model> modelFromJson(const QJsonValue& json);
[[nodiscard]] QJsonValue toJson(
    const Assignment& a); ///< {"self_hosted": key} | "disabled" | "unassigned" | {"gitlab": ref|null} | {"raw": x}
[[nodiscard]] std::optional<Assignment> assignmentFromJson(const QJsonValue& json);
[[nodiscard]] QJsonValue toJson(const KeyIntent& k); ///< "keep" | "clear" | {"set": {"store": "keychain", "name": ...}}
[[nodiscard]] std::optional<KeyIntent> keyIntentFromJson(const QJsonValue& json);
[[nodiscard]] QJsonValue toJson(const AllowList& list); ///< array of texts
[[nodiscard]] std::optional<AllowList> allowListFromJson(const QJsonValue& json);
/// The fields of a model that changes address, in the order of the form: name, platform, family, endpoint, identifier,
/// api_key.
[[nodiscard]] const QStringList& modelFields();
/// One field of a model by its path name; Undefined for an unknown field.
[[nodiscard]] QJsonValue fieldOf(const Model& m, const QString& field);
/// False when the value does not fit the field.
[[nodiscard]] bool setField(Model& m, const QString& field, const QJsonValue& value);

} // namespace gatehouse::domain
