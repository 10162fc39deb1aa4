// SPDX-License-Identifier: Apache-2.0
// What comes of using GitLab Duo as a user does: rungs D4 and D5. Pure.
#pragma once

#include "probes/instance.h"

namespace gatehouse::probes {

/// D4: POST /api/v4/code_suggestions/completions. `seen` has: status; by = gitlab | gateway | unknown; said.
[[nodiscard]] domain::Observation codeCompletionAnswer(const net::Reply& reply);

/// D5: what the question came to: a request id, or why there is none.
struct ChatAsked {
    QString requestId;
    std::optional<domain::Observation> refused;
};
[[nodiscard]] ChatAsked chatAsked(const net::Reply& reply);
/// D5: nothing while there is no answer yet. `seen` has: code, said.
[[nodiscard]] std::optional<domain::Observation> chatAnswer(const net::Reply& reply, qint64 ms);
/// "A1003" in a text; "" when there is none.
[[nodiscard]] QString errorCodeIn(const QString& text);

} // namespace gatehouse::probes
