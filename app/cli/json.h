// SPDX-License-Identifier: Apache-2.0
// The JSON answers of gatehousectl: a promise, additive only. A key's value is never in any of them.
#pragma once

#include "base/error.h"
#include "domain/change.h"
#include "domain/finding.h"
#include "domain/plan.h"
#include "workspace/apply.h"
#include "workspace/files.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gatehouse::cli {

/// Models by name: looked up in `now`, then in `before`.
struct Names {
    const domain::Configuration& now;
    const domain::Configuration& before;
};

[[nodiscard]] QJsonObject toJson(const base::Error& error);
[[nodiscard]] QJsonObject toJson(
    const domain::Finding& finding, const Names& names, const workspace::DocumentFile* file = nullptr);
[[nodiscard]] QJsonObject toJson(const workspace::DocumentProblem& problem, const QString& file);
[[nodiscard]] QJsonObject toJson(const domain::Conflict& conflict, const Names& names);
[[nodiscard]] QJsonObject toJson(
    const domain::Step& step, const Names& names, const domain::Capabilities& capabilities);
[[nodiscard]] QJsonObject toJson(
    const workspace::StepReport& step, const Names& names, const domain::Capabilities& capabilities);
[[nodiscard]] QJsonObject toJson(const workspace::InstanceSummary& row);
/// A value of a change in the words of the document format: models by name, `api_key` as its intent word.
[[nodiscard]] QJsonValue documentValue(const domain::Path& path, const QJsonValue& value, const Names& names);
[[nodiscard]] QJsonValue timeJson(const QDateTime& time); ///< ISO 8601 UTC, null when invalid

template <class List, class... Args>
[[nodiscard]] QJsonArray arrayOf(const List& list, const Args&... args)
{
    QJsonArray out;
    for (const auto& item : list)
        out.append(toJson(item, args...));
    return out;
}

} // namespace gatehouse::cli
