// SPDX-License-Identifier: Apache-2.0
// Short names for what the tests of the GitLab client compare.
#pragma once

#include "domain/configuration.h"
#include "domain/version.h"

namespace gatehouse::test {

using namespace domain;

inline QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// The release to play for a series: 18.4.0 itself cannot answer aiFeatureSettings.
inline QString release(const Version& series)
{
    return series == Version{18, 4, 0, {}} ? s("18.4.1") : series.text();
}

inline QString assignmentText(const Configuration& c, const char* feature)
{
    if (!c.features.contains(s(feature)))
        return s("absent");
    const Assignment a = c.features.value(s(feature));
    if (const auto* own = std::get_if<SelfHosted>(&a))
        return c.model(own->model) ? c.model(own->model)->name : s("?");
    if (const auto* raw = std::get_if<Unrecognised>(&a))
        return s("raw ") + raw->raw;
    if (const auto* managed = std::get_if<GitLabManaged>(&a))
        return s("managed ") + managed->ref.value_or(s("default"));
    return std::holds_alternative<Disabled>(a) ? s("disabled") : s("unassigned");
}

} // namespace gatehouse::test
