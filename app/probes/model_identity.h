// SPDX-License-Identifier: Apache-2.0
// How the answers to F1, F2 and F3 are judged, apart from how they are got. Pure.
#pragma once

#include "probes/model_address.h"
#include "probes/model_answer.h"

namespace gatehouse::probes {

[[nodiscard]] domain::Observation judgeServer(const ModelServer& server);
/// Without a key; what has no such path is up all the same.
[[nodiscard]] domain::Observation judgeHealth(const net::Reply& reply, const Asked& asked);
/// The list is not there (`notFound`). `callStatus`: of a call that every server refuses for what it lacks, 0 for no
/// answer; `statuses`: of the list at `places`.
[[nodiscard]] domain::Observation judgeMissingList(const domain::Observation& notFound, int callStatus,
    const QList<MendedPath>& places, const QList<int>& statuses, const Asked& asked);
/// The word before the `/` is no provider; `listed`: names that the server has, empty when it does not say.
[[nodiscard]] domain::Observation judgeProvider(const ModelIdentifier& wanted, const QStringList& listed);
/// It worked with the key as it should be, which is not the key as it was typed.
[[nodiscard]] domain::Observation withKeyNote(domain::Observation out, bool trimmed);

} // namespace gatehouse::probes
