// SPDX-License-Identifier: Apache-2.0
// Rungs A8 and A2: whether what answers first is a server at all or something that stands before it, and what time it
// thinks it is.
#pragma once

#include "probes/origin.h"

namespace gatehouse::probes {

/// The evidence of an answer, with what proxies and logins add to it, and without queries.
[[nodiscard]] QJsonObject seenIn(const net::Reply& reply);
/// By its type, or by how it begins.
[[nodiscard]] bool isPage(const net::Reply& reply);

/// A8. Whatever a server may say itself is fine here; fails for what only portals, logins, proxies, filters and wrong
/// ports say. `asked` is where the request went.
[[nodiscard]] domain::Observation judgeFirst(const net::Reply& reply, const QUrl& asked);

/// A redirect on its way: where it has led so far, the address that was asked first, and what A8 makes of it.
struct Hop {
    QList<QUrl> way;
    domain::Observation seen;
};
/// Takes in the answer of the last address of the way. Leading to one of the way, it is a circle (redirect-circle).
void judgeHop(const net::Reply& there, Hop& hop);

/// A2. Seconds that a server is ahead of this computer, by its Date header (whole seconds, taken at the middle of the
/// exchange); nothing without one.
[[nodiscard]] std::optional<qint64> secondsAhead(const FirstAnswer& answer);
/// `gitlabAhead` of GitLab, for whoever checks GitLab's tokens; nothing when it is not known or does not matter.
[[nodiscard]] domain::Observation judgeClock(std::optional<qint64> ahead, std::optional<qint64> gitlabAhead);

[[nodiscard]] QList<Probe> firstAnswerProbes();

} // namespace gatehouse::probes
