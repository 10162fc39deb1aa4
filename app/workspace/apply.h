// SPDX-License-Identifier: Apache-2.0
// What a pull and an apply answer with.
#pragma once

#include "base/error.h"
#include "domain/change.h"
#include "domain/plan.h"

#include <QDateTime>
#include <optional>

namespace gatehouse::workspace {

struct PullReport {
    domain::Version gitlab;
    QDateTime read;
    int settings = 0, models = 0, features = 0; ///< how many were read
    QStringList notVisible;                     ///< display paths
    struct Failure {
        QString part;
        base::Error error;
    };
    QList<Failure> failed;
    QList<domain::Conflict> conflicts;
    QString snapshot; ///< id; empty: nothing differed from the last read
    /// What the exit code is made of (decision 6a): absent, or NotPermitted (models null, no administrator), or the
    /// first other failure.
    std::optional<base::Error> problem;
    int requests = 0;
    qint64 bytes = 0;
};

enum class Preference { Mine, Theirs };

struct ApplyOptions {
    bool rotateKeys = false;
    std::optional<QString> confirmation; ///< the instance's name, typed: required in production (decision 16)
    bool readAgain =
        true; ///< guard read before the first step; false when the plan was made from a read of this moment
    std::optional<Preference> onConflict;
    QList<int> doneByHand; ///< ids of by-hand steps the user has ticked, as the plan that was shown numbers them
    domain::Plan expected; ///< the plan that was shown; empty: whatever comes out now
};
struct StepReport {
    domain::Step step;
    domain::StepState state = domain::StepState::Planned;
    QString errorSlug; ///< why refused, unknown or skipped
    QStringList errorArgs;
    QString serverWords;
    QStringList held, notHeld; ///< display paths
};

enum class ApplyOutcome { Nothing, AllDone, Partial, Unknown, Refused, Conflict };

struct ApplyReport {
    ApplyOutcome outcome = ApplyOutcome::Nothing;
    bool permission = false; ///< Refused for lack of permission only: exit 77
    bool byHandLeft = false;
    QDateTime started;
    QList<StepReport> steps;
    QString snapshotBefore, snapshotAfter;
    bool verified = false; ///< read back after the last step
    QList<domain::Conflict> conflicts;
    [[nodiscard]] int exitCode() const;
    [[nodiscard]] QString outcomeName() const; ///< done | partial | unknown | refused | conflict | nothing
};

} // namespace gatehouse::workspace
