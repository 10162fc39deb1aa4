// SPDX-License-Identifier: Apache-2.0
#include "workspace/check_words.h"

#include "reports/check_words.h"

namespace gatehouse::workspace {

QString wordOf(domain::CheckState state)
{
    return reports::word(state);
}

QString wordOf(domain::Verdict verdict)
{
    return reports::word(verdict);
}

QString wordOf(domain::CheckChange change)
{
    return reports::word(change);
}

QString wordOf(domain::Vantage from)
{
    return reports::word(from);
}

QString wordOf(const domain::Target& target)
{
    return reports::word(target);
}

QString durationText(double ms)
{
    return reports::duration(ms);
}

} // namespace gatehouse::workspace
