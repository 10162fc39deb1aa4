// SPDX-License-Identifier: Apache-2.0
// Answers as checks read them: the JSON in a body, what of an answer is evidence, what it means that none came. Answers
// are hostile: nothing here trusts a type, a length or a word.
#pragma once

#include "probes/probe.h"

#include <QDateTime>
#include <QJsonObject>

namespace gatehouse::probes {

/// A request of a check under the limits of the run.
[[nodiscard]] net::Request asking(
    const Bench& bench, const QString& rung, const QString& path, const QByteArray& method = "GET");

/// The object in a body; empty when there is none.
[[nodiscard]] QJsonObject objectIn(const net::Reply& reply);
/// One line of at most 300 characters, without whatever has the shape of a secret.
[[nodiscard]] QString shortened(const QString& text);
/// What a server of GitLab's house says for people: message, error_description, error, detail, or the messages of
/// errors.
[[nodiscard]] QString wordsIn(const QJsonObject& body);

/// Status, the headers that tell who answered, and the beginning of the body. Never for an answer that may hold a
/// token.
[[nodiscard]] QJsonObject evidenceOf(const net::Reply& reply);
/// The same without the body.
[[nodiscard]] QJsonObject headOf(const net::Reply& reply);

/// When the server says that it answered; null when it does not.
[[nodiscard]] QDateTime dateOf(const net::Reply& reply);

/// No answer came. What was not sent for want of consent is skipped; after a request that is sent only once, the cause
/// beneath *outcome unknown* counts.
[[nodiscard]] domain::Observation unanswered(const base::Error& error);
/// With the id by which GitLab and the gateway log a request (H7).
[[nodiscard]] domain::Observation correlated(domain::Observation observation, const net::Reply& reply);
/// What `judge` makes of the answer, correlated.
template <class Judge>
[[nodiscard]] Observing judged(const Bench& bench, const base::Operation<net::Reply>& asked, Judge judge)
{
    return asked.map(bench.context, [judge](base::Result<net::Reply>&& reply) -> base::Result<domain::Observation> {
        if (!reply)
            return tl::unexpected(reply.error());
        return correlated(judge(*reply), *reply);
    });
}

/// One field of a GraphQL answer.
struct Field {
    QJsonValue value;     ///< null when GitLab said nothing
    bool unknown = false; ///< this GitLab has no such field
    QString refusal;      ///< top-level errors, in GitLab's words and language; empty when there are none
    int status = 0;       ///< of HTTP
    bool isGraphQL = false;
};
[[nodiscard]] Field fieldIn(const net::Reply& reply, const QString& name);

} // namespace gatehouse::probes
