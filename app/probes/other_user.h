// SPDX-License-Identifier: Apache-2.0
// Who uses GitLab Duo in a run: the token's own user or, to check the rights of somebody else (decision 20), that user,
// through the scope sudo or with a token of theirs. B7, D1, D4, D5 and G6 to G8 ask as that user; the rest as oneself.
#pragma once

#include "probes/instance_answers.h"

namespace gatehouse::probes {

/// Who asks with the token of `api`: GitLab's answer to *who am I*, and what it means beside what the token says of
/// itself.
struct Asker {
    net::Reply user;
    TokenAnswer told;
};
[[nodiscard]] base::Operation<Asker> askerOf(const Bench& bench, gitlab::Api& api, const QString& rung);

[[nodiscard]] bool isOtherUser(const Setup& setup);

/// As GitLab knows them, asked once in a run. Errors: NotPermitted (sudo-scope-missing, sudo-not-administrator,
/// sudo-refused, sudo-lost, user-token-refused), BadInput (sudo-user-unknown), those of a session.
[[nodiscard]] base::Operation<Caller> otherUser(Bench& bench);
/// What GitLab's answer to *who am I* says when it was asked with Sudo as `name`.
[[nodiscard]] base::Result<Caller> sudoAnswer(const net::Reply& reply, const QString& name);

/// Of target gitlab: the other user, once known.
inline constexpr Fact<Caller> otherUserFact{"other-user"};
/// Whoever uses GitLab Duo in this run; null when nobody asked yet.
[[nodiscard]] const Caller* userOf(const Bench& bench);

/// The header Sudo where it is wanted.
[[nodiscard]] net::Headers sudoHeaders(const Bench& bench);
/// One request of the REST API, as whoever uses GitLab Duo.
[[nodiscard]] base::Operation<net::Reply> askAsUser(Bench& bench, net::Request request);
/// Sudo belongs to the REST API; GraphQL answers about the token's own user whatever the header says (GitLab 18.9
/// source), which would be a wrong answer about the other one. Set: why the check is skipped.
[[nodiscard]] std::optional<domain::Observation> notThroughSudo(const Bench& bench);

/// The check after it is clear who asks; what was seen says as whom it was made.
[[nodiscard]] Observing asUser(
    Bench& bench, const domain::PlannedCheck& check, Observing (*run)(Bench& bench, const domain::PlannedCheck& check));
template <Observing (*run)(Bench&, const domain::PlannedCheck&)>
[[nodiscard]] Observing asUser(Bench& bench, const domain::PlannedCheck& check)
{
    return asUser(bench, check, run);
}

} // namespace gatehouse::probes
