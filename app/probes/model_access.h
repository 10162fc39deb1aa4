// SPDX-License-Identifier: Apache-2.0
// How a model is asked from here: with which key, if with any, and in which form.
#pragma once

#include "probes/model_address.h"
#include "probes/model_chat.h"
#include "probes/probe.h"

namespace gatehouse::probes {

/// Unknown: no key of it is known here. Withheld: it is, but there is no leave to send it there. OverHttp: nor to send
/// any over http://.
enum class KeyState { Unknown, Withheld, OverHttp, Usable };

struct ModelAccess {
    KeyState state = KeyState::Unknown;
    net::Credential credential; ///< of Usable
    net::Signer signer;         ///< instead of the credential: signs each request
    bool trimmed = false;       ///< blanks around the key, or the word Bearer, were taken off
};

/// The key of the check's model; looked for once in a run.
[[nodiscard]] base::Operation<ModelAccess> accessTo(Bench& bench, const domain::PlannedCheck& check);

/// The key as servers want it: without blanks around it and without the word that belongs before it.
[[nodiscard]] QByteArray trimmedKey(const QByteArray& key);

/// The AWS region that requests to this address are signed for: by its host, else the gateway's as it is known here.
[[nodiscard]] QString regionOf(const Bench& bench, const QString& address);

[[nodiscard]] Dialect dialectOf(const QStringList& traits);
/// Where calls of this model go.
[[nodiscard]] CallForm callForm(const QString& address, Dialect dialect, const ModelIdentifier& identifier);

/// The model of a check; one without anything when it has gone.
[[nodiscard]] domain::Model modelOf(const Bench& bench, const domain::PlannedCheck& check);
[[nodiscard]] Asked askedOf(const Bench& bench, const domain::PlannedCheck& check, bool withKey);

enum class Wait { Look, Call };
/// Never follows a redirect. Without a key when `access` has none to use. Told to the setup when a key went.
[[nodiscard]] base::Operation<net::Reply> ask(Bench& bench, const domain::PlannedCheck& check,
    const ModelAccess& access, net::Request request, Wait wait = Wait::Look);
/// GET without any key.
[[nodiscard]] base::Operation<net::Reply> look(Bench& bench, const domain::PlannedCheck& check, const QString& path);

/// Whether a key of the model may go to this origin (decision 18): Usable, Withheld or OverHttp.
[[nodiscard]] KeyState leaveFor(const Bench& bench, const domain::ModelKey& model, const QString& origin);
/// Tells the setup that the key goes there now.
void tellSent(const Bench& bench, const domain::ModelKey& model, const QString& origin);
/// Why a check that needs a key was not made.
[[nodiscard]] domain::Observation skippedFor(KeyState state, const QString& place);
/// GitLab has a key for the model, or is to get one.
[[nodiscard]] bool hasKey(const Bench& bench, const domain::Model& model);
/// The server refused for want of a key: skipped, or failed when GitLab itself has none and the gateway no other one.
[[nodiscard]] domain::Observation withoutKey(
    const Bench& bench, const domain::PlannedCheck& check, const ModelAccess& access, const Asked& asked);

/// Left by F2: the server wants a key.
inline constexpr Fact<bool> needsKey{"model-needs-key"};
/// Left by F4: how long one token took, how the prompt was counted, what the limit of tokens is called.
struct FirstCall {
    double ms = 0;
    int promptTokens = -1;
    qsizetype promptLength = 0; ///< characters
    TokenLimit limit = TokenLimit::MaxTokens;
};
inline constexpr Fact<FirstCall> firstCall{"model-first-call"};

} // namespace gatehouse::probes
