// SPDX-License-Identifier: Apache-2.0
// Where the requests of a feature really go (decision 1). One pure function.
#pragma once

#include "domain/capabilities.h"

namespace gatehouse::domain {

enum class Where {
    LocalGatewayModel,        ///< model through the local gateway
    LocalGatewayWithoutModel, ///< reaches the local gateway and fails: no model
    GitLabCloud,
    Off,
    GeneralChat, ///< inherits General Chat's destination; `resolved` says which
    Unknown,     ///< the row is hidden or unrecognised
};

struct Destination {
    Where where = Where::Unknown;
    Where resolved = Where::Unknown; ///< after following General Chat; equals `where` otherwise
    QString model;                   ///< name of the model or reference that answers, "" when none
    bool leavesSite = false;         ///< the request leaves for GitLab's cloud
    bool sendsModelAway = false;     ///< with an empty gateway URL: model endpoint and key included
    bool operator==(const Destination&) const = default;
};

[[nodiscard]] Destination destination(
    const QString& feature, const Configuration& c, const Capabilities& capabilities, const Observed& observed);

/// One short sentence for the row, the picture and the plan.
[[nodiscard]] QString displayText(const Destination& d);

} // namespace gatehouse::domain
