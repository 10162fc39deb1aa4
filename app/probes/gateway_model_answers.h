// SPDX-License-Identifier: Apache-2.0
// What the gateway's and GitLab's answers about a model mean: rungs E1 to E4. Pure. The gateway tells a status of the
// model with its standard phrase, never the model's own words; 400, 408 and 500 may mean that nothing was reached.
#pragma once

#include "probes/instance.h"

namespace gatehouse::probes {

/// What the gateway would silently drop, so that another model answered: "family", "endpoint", "identifier", "key";
/// empty when all is well. `families`: those that GitLab knows.
[[nodiscard]] QString metadataFlaw(const domain::Model& model, const QStringList& families, qsizetype keyLength);

/// E1: `aiSelfHostedModelConnectionCheck`.
[[nodiscard]] domain::Observation connectionCheckAnswer(const net::Reply& reply);

/// E2: model_configuration/check. `seen` has: status (of the gateway), inner (of the model), said, reached.
[[nodiscard]] domain::Observation modelCheckAnswer(const net::Reply& reply);
/// E3: the same, streamed.
[[nodiscard]] domain::Observation modelStreamAnswer(const net::Reply& reply);
/// E4: code completion at the gateway.
[[nodiscard]] domain::Observation modelCompletionAnswer(const net::Reply& reply);

/// Families that the gateway's completion takes.
[[nodiscard]] bool completesCode(const QString& family);

/// What was seen, without `secret` in any of its words.
[[nodiscard]] domain::Observation without(const base::Secret& secret, domain::Observation seen);

} // namespace gatehouse::probes
