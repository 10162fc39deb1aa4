// SPDX-License-Identifier: Apache-2.0
// One step of a plan as the page shows it: a value made of words, so that looks and logic stay apart.
#pragma once

#include "domain/plan.h"
#include "ui/theme/theme.h"
#include "workspace/apply.h"

#include <QUrl>

namespace gatehouse::ui {

/// What the words of a plan are made of; kept for an apply, whose end changes draft and baseline.
struct PlanWords {
    domain::Configuration baseline;
    domain::Configuration draft;
    domain::Capabilities capabilities;
    QUrl gitlab; ///< where links of by-hand steps lead; empty offline
};

struct StepLine {
    struct ChangeLine {
        domain::Path path;
        QString at; ///< how reports name the path: "models/Mixtral/endpoint"
        QString what;
        QString values; ///< "60 seconds → 120 seconds"
        bool operator==(const ChangeLine&) const = default;
    };
    int id = 0;
    QString kind;     ///< "By hand", "Setting", "Create", "Update", "Delete", "Features"
    QString kindIcon; ///< resources/icons
    QString title;
    QList<ChangeLine> changes;
    QStringList warnings;
    bool byHand = false;
    QString byHandHelp;
    QUrl link;     ///< of a by-hand step; invalid: nothing to open
    QString needs; ///< "Needs step 1"
    bool operator==(const StepLine&) const = default;
};

[[nodiscard]] StepLine stepLine(const domain::Step& step, const PlanWords& words);

/// Where a step is while it is applied: a word, an icon, a colour.
struct Progress {
    QString word;
    QString icon;
    theme::Role role;
};
[[nodiscard]] Progress progressOf(domain::StepState state);

/// Why it is not done, what does not hold, what the server said; empty for a step that is done. Changes are named as in
/// the step.
[[nodiscard]] QString resultText(const workspace::StepReport& report, const StepLine& step);
[[nodiscard]] QString serverText(const QString& serverWords);

/// "before → after"; one side alone where the other has nothing.
[[nodiscard]] QString arrow(const domain::ChangeText& text);

} // namespace gatehouse::ui
