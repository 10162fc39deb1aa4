// SPDX-License-Identifier: Apache-2.0
// The rows of the models table as values: draft and, struck through, what the draft deletes from the baseline.
#pragma once

#include "domain/latest_checks.h"
#include "workspace/open_instance.h"

namespace gatehouse::ui {

enum class RowChange { None, Added, Changed, Deleted };
enum class KeyState { Set, NotSet, WillBeSet, WillBeRemoved, NotUsed };

struct ModelRow {
    domain::ModelKey key;
    QString name;
    QString familyKey, family;
    bool beta = false;
    domain::Platform platform = domain::Platform::Api;
    QString platformLabel;
    QString endpoint; ///< the platform's name where there is none
    QString identifier;
    KeyState apiKey = KeyState::NotSet;
    QStringList usedBy; ///< feature titles; hidden rows too
    QDateTime updated;  ///< null: not on the server
    RowChange change = RowChange::None;
    bool cloud = false; ///< a platform without an endpoint of its own
    std::optional<domain::Severity> worst;
    int findings = 0;
    QString findingText;                                      ///< all sentences, a line each
    domain::CheckState checked = domain::CheckState::Skipped; ///< Skipped: never
    QDateTime checkedAt;
    double checkedMs = 0; ///< of the check that says most about it
    QString checkedWhy;   ///< what failed, in a sentence
    bool operator==(const ModelRow&) const = default;
};

[[nodiscard]] QList<ModelRow> modelRows(const workspace::OpenInstance& open, const domain::LatestChecks& checks = {});

[[nodiscard]] QString text(KeyState state);
[[nodiscard]] QString text(RowChange change); ///< "added", "changed", "deleted"; empty for None
/// "1 error", "2 warnings", "1 note"; empty without findings. Counts all, names the worst.
[[nodiscard]] QString findingsText(const ModelRow& row);

/// "failed, 3 min ago", "passed, just now, 410 ms", "not checked".
[[nodiscard]] QString checkText(const ModelRow& row, const QDateTime& now);

/// Titles of the features that use the model in the draft, then those the server has that this instance hides.
struct ModelUse {
    QStringList features; ///< keys of rows whose choice in the draft is this model
    QStringList hidden;   ///< keys the server lists on the model and the draft knows nothing of
};
[[nodiscard]] ModelUse useOf(const domain::ModelKey& model, const workspace::OpenInstance& open);
[[nodiscard]] QString featureTitle(const QString& feature, const workspace::OpenInstance& open);

/// Names of models that rows point to and that are not in the list: a beta family without accepted terms hides them.
[[nodiscard]] QStringList featuresOfHiddenModels(const workspace::OpenInstance& open);

} // namespace gatehouse::ui
