// SPDX-License-Identifier: Apache-2.0
// How the answers to F4 and F6 to F12 are judged, apart from how they are got. Pure.
#pragma once

#include "domain/configuration.h"
#include "probes/model_chat.h"

namespace gatehouse::probes {

/// What a model is used for on the instance, and by which gateway: what makes a missing ability a fault.
struct ModelUse {
    bool any = false;                   ///< some feature uses it
    bool agents = false;                ///< a feature of the Agent Platform does
    bool completion = false;            ///< Code Suggestions does
    std::optional<bool> sendsLongStops; ///< the gateway's image is older than 19.0; nullopt: not known
};

/// `ms`: from the first byte sent to the last one read.
[[nodiscard]] domain::Observation judgeChat(const net::Reply& reply, const Asked& asked, bool claude, double ms);

/// The prompt of a family for filling in the middle, as GitLab's gateway writes it, and its stop strings.
struct Infill {
    QString prompt;
    QStringList stops;
    QStringList
        tokens; ///< of the template: none of them may be in an answer; empty for families that are asked in words
};
/// For a model of which only the name is known: the family whose name is in it, or "".
[[nodiscard]] QString familyByName(const QString& name);
[[nodiscard]] Infill infillFor(const QString& family);
[[nodiscard]] domain::Observation judgeInfill(const net::Reply& reply, const Asked& asked, const Infill& infill);

[[nodiscard]] domain::Observation judgeTools(const net::Reply& reply, const Asked& asked, const ModelUse& use);

/// Characters and counted tokens of prompts of growing length.
struct PromptCount {
    qsizetype characters = 0;
    int tokens = -1;
};
/// A prompt of about so many words.
[[nodiscard]] QString longPrompt(int words);
/// The last call's reply and how the prompts before and this one were counted. `declared`: by the list, 0 = not said.
[[nodiscard]] domain::Observation judgeLongPrompt(
    const net::Reply& last, const Asked& asked, const QList<PromptCount>& counts, int declared);

/// `alone`: the reply to a system message with one user turn, asked when `both` was refused.
[[nodiscard]] domain::Observation judgeRoles(
    const net::Reply& both, const std::optional<net::Reply>& alone, const Asked& asked);
[[nodiscard]] domain::Observation judgeStops(
    const net::Reply& reply, const Asked& asked, int sent, const ModelUse& use);
/// Several calls at once, each answered after so many ms; `aloneMs`: one call by itself, 0 = not known.
[[nodiscard]] domain::Observation judgeTogether(
    const QList<net::Reply>& replies, const QList<double>& ms, double aloneMs, const Asked& asked);
[[nodiscard]] domain::Observation judgeOpen(const net::Reply& reply, const Asked& asked);

/// Whether a gateway of this image sends stop lists in full: those before 19.0 do. nullopt for a tag that says nothing.
[[nodiscard]] std::optional<bool> sendsLongStops(const QString& imageTag);

} // namespace gatehouse::probes
