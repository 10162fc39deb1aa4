// SPDX-License-Identifier: Apache-2.0
// The tree of a run as values: parts of the chain, below them models and features, below them checks. Pure.
#pragma once

#include "domain/check_catalogue.h"
#include "domain/check_comparison.h"
#include "domain/ladder.h"

#include <QHash>
#include <functional>
#include <optional>
#include <vector>

namespace gatehouse::ui {

struct CheckCounts {
    int passed = 0, warnings = 0, failed = 0, explained = 0, skipped = 0, open = 0; ///< open: waiting or running
    void add(domain::CheckState state);
    /// "1 failed, 2 explained, 12 passed"
    [[nodiscard]] QString text() const;
    bool operator==(const CheckCounts&) const = default;
};
[[nodiscard]] CheckCounts countsOf(const QList<domain::CheckResult>& results);

struct CheckNode {
    enum class Kind { Part, Subject, Check };
    Kind kind = Kind::Check;
    QString key; ///< unique in the tree: "gateway", "model-servers/model:Mixtral", the id of a check
    QString title;
    QString seen; ///< what was seen, or what explains it; counts of others
    domain::CheckState state = domain::CheckState::Waiting;
    domain::CheckResult result;                        ///< of a check
    std::optional<domain::CheckDifference> difference; ///< of a check, when runs are compared
    CheckCounts counts;                                ///< of the others
    std::vector<CheckNode> children;

    /// Children apart.
    [[nodiscard]] bool looksLike(const CheckNode& other) const;
};

/// What *Problems* shows: failed, warning or explained.
[[nodiscard]] bool isProblem(domain::CheckState state);

enum class ShowChecks { All, Problems, Changed, NotTested };

struct CheckWords {
    const domain::CheckCatalogue& catalogue;
    std::function<QString(const QString& feature)> featureTitle;
    QHash<QString, domain::CheckDifference> differences; ///< by id text
    ShowChecks show = ShowChecks::All;
};

/// Parts in the order of the chain, checks in that of the ladder. Counts are of everything, whatever is shown.
[[nodiscard]] std::vector<CheckNode> checkNodes(const QList<domain::CheckResult>& results, const CheckWords& words);

/// "Certificate": the title of its rung; the rung itself when the catalogue does not know it.
[[nodiscard]] QString titleOf(const domain::CheckId& id, const domain::CheckCatalogue& catalogue);
/// "Certificate, AI gateway": where its place in the tree does not say what it is about.
[[nodiscard]] QString longTitleOf(const domain::CheckId& id, const CheckWords& words);

/// What a run of just these has to name.
[[nodiscard]] domain::Scope scopeOf(const QList<domain::CheckId>& ids);

} // namespace gatehouse::ui
