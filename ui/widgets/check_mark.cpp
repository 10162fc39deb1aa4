// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/check_mark.h"

#include "workspace/check_words.h"

namespace gatehouse::ui {

using domain::CheckState;
using domain::Verdict;
using theme::Role;

CheckMark markOf(CheckState state)
{
    const QString word = workspace::wordOf(state);
    switch (state) {
    case CheckState::Passed:
        return {word, QStringLiteral("success"), Role::Success};
    case CheckState::Warning:
        return {word, QStringLiteral("warning"), Role::Warning};
    case CheckState::Failed:
        return {word, QStringLiteral("error"), Role::Error};
    case CheckState::Running:
        return {word, QStringLiteral("running"), Role::Accent};
    case CheckState::Explained:
        return {word, QStringLiteral("explained"), Role::MutedText};
    case CheckState::Skipped:
        return {word, QStringLiteral("skipped"), Role::MutedText};
    case CheckState::Waiting:
        break;
    }
    return {word, QStringLiteral("waiting"), Role::MutedText};
}

CheckMark markOf(Verdict verdict)
{
    const QString word = workspace::wordOf(verdict);
    switch (verdict) {
    case Verdict::Passed:
        return {word, QStringLiteral("success"), Role::Success};
    case Verdict::Warning:
        return {word, QStringLiteral("warning"), Role::Warning};
    case Verdict::Failed:
        return {word, QStringLiteral("error"), Role::Error};
    case Verdict::Cancelled:
        break;
    }
    return {word, QStringLiteral("skipped"), Role::MutedText};
}

} // namespace gatehouse::ui
