// SPDX-License-Identifier: Apache-2.0
// What a refusal of a model server says, in any of the shapes there are, and what that means. Pure.
#pragma once

#include "domain/check.h"
#include "probes/model_server.h"

namespace gatehouse::probes {

/// The interface that a model is called by.
enum class Dialect { OpenAi, Azure, Anthropic, Bedrock, Vertex };

/// An error answer, whatever its shape, in the server's own words: not to be shown but through withoutPlaces().
struct Refusal {
    QString message; ///< at most 4096 characters
    QString type;
    QString code;
    QString param;
    bool html = false; ///< a page, not an answer of an interface
};
[[nodiscard]] Refusal refusalOf(const net::Reply& reply);

/// `text` without addresses and paths of places behind a proxy, stack traces and keys: at most 300 characters.
[[nodiscard]] QString withoutPlaces(const QString& text);

/// What was asked, as far as a refusal has to be read with it.
struct Asked {
    Dialect dialect = Dialect::OpenAi;
    ServerKind server = ServerKind::Unknown;
    QString name;  ///< of the model, as sent
    QString place; ///< host and port, for people
    bool withKey = false;
};

/// The failed observation of an answer that is not a 200: what it means on this server, and what it leaves untested.
/// Slug model-key-needed: it wants a key and got none.
[[nodiscard]] domain::Observation refusedBy(const net::Reply& reply, const Asked& asked);

/// Status, server, and what a refusal says: what every cause of a model looks at.
[[nodiscard]] QJsonObject seenOf(const net::Reply& reply, const Asked& asked);

/// 200, but no JSON object; nullopt when it is one.
[[nodiscard]] std::optional<domain::Observation> unreadable(const net::Reply& reply, const Asked& asked);

} // namespace gatehouse::probes
