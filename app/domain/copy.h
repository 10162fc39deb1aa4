// SPDX-License-Identifier: Apache-2.0
// One choice laid on many rows: copy to category, set all, assign to selected. Pure; it says what it left alone and
// why.
#pragma once

#include "domain/capabilities.h"
#include "domain/change.h"

namespace gatehouse::domain {

/// Why a row does not take a choice, as a slug of words.json ("family not compatible").
struct ChoiceObstacle {
    QString slug;
    QStringList args;
    bool operator==(const ChoiceObstacle&) const = default;
};

/// Nothing when the row can have the choice. A row that is not listed here cannot have any.
[[nodiscard]] std::optional<ChoiceObstacle> choiceObstacle(
    const QString& feature, const Assignment& choice, const Configuration& c, const Capabilities& capabilities);

struct SkippedRow {
    QString feature;
    ChoiceObstacle reason;
    bool operator==(const SkippedRow&) const = default;
};

struct Copied {
    Changes changes;     ///< what has to change; rows that have the choice already need none
    QStringList applied; ///< rows that have the choice afterwards, in page order
    QList<SkippedRow> skipped;
    QStringList inheriting;         ///< chat rows left alone: they go on following General Chat
    QStringList noLongerInheriting; ///< rows that cannot go back to inheriting once this is applied
    [[nodiscard]] qsizetype rows() const { return applied.size() + skipped.size() + inheriting.size(); }
};

/// What becomes of chat rows that inherit General Chat (decision 2).
enum class Inheriting { LeaveAlone, AssignToo };

/// `choice` on each of the rows.
[[nodiscard]] Copied assignTo(const QStringList& features, const Assignment& choice, Inheriting inheriting,
    const Configuration& c, const Capabilities& capabilities);

/// The choice of `feature` on all rows of its section, rows that this instance hides are skipped by name.
/// Nothing at all when the row has no choice to copy (decision 2: never *Not assigned*).
[[nodiscard]] Copied copyToCategory(const Configuration& c, const QString& feature, const Capabilities& capabilities);
/// Whether the choice may be copied: not *Not assigned*, not one that Gatehouse does not know.
[[nodiscard]] bool isCopyable(const Assignment& choice);

} // namespace gatehouse::domain
