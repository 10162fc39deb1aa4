// SPDX-License-Identifier: Apache-2.0
// What the answer to a mutation means. Pure: structure decides, never the words, which come in the user's language.
#pragma once

#include "gitlab/answer.h"
#include "gitlab/api.h"
#include "gitlab/request.h"

namespace gatehouse::gitlab {

struct Judged {
    Sent sent;
    QStringList refusedArguments; ///< refused before execution, so nothing was changed
};

/// The four result classes. RateLimited is an error, since GitLab did not carry the request out; so is whatever kept
/// the request from leaving. Lost and mutilated answers, 5xx, and errors raised while the result was built are Unknown.
[[nodiscard]] base::Result<Judged> judge(
    const Call& call, const base::Result<net::Reply>& reply, const domain::Observed& observed);

/// How to ask once more after arguments were refused; absent when there is no other way.
[[nodiscard]] std::optional<domain::Wire> otherWay(const domain::Wire& wire, const domain::Action& action,
    const QStringList& refusedArguments, const domain::Version& version);

/// Replaces the key in what the server said back.
void redact(Sent& sent, const base::Secret& secret);

} // namespace gatehouse::gitlab
