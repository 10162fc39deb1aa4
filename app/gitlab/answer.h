// SPDX-License-Identifier: Apache-2.0
// An HTTP reply of GitLab, judged by structure: status, content type, codes and paths; never by the words of its
// messages, which come in the language of the token's owner.
#pragma once

#include "base/result.h"
#include "net/session.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace gatehouse::gitlab {

/// JSON with at most 64 levels. NotGitLab (not-gitlab) for anything that does not call itself JSON,
/// Malformed (answer-not-json, answer-too-deep) otherwise.
[[nodiscard]] base::Result<QJsonValue> jsonOf(const net::Reply& reply);

/// The error that an HTTP status means, with GitLab's own words: absent for 2xx.
/// 3xx NotGitLab (redirected) · 401 NotPermitted (token-not-accepted) · 403 NotPermitted (token-lacks-scope when GitLab
/// names the scope, else not-permitted) · 404 NotGitLab (not-gitlab) · 429 RateLimited · 5xx Unreachable (server-error)
/// · else Refused.
[[nodiscard]] std::optional<base::Error> statusError(const net::Reply& reply);

/// The top-level `errors` of a GraphQL answer.
struct GraphQLErrors {
    QStringList messages;
    QStringList refusedArguments; ///< "provider", "duoSettings.aiGatewayUrl": from codes and problem paths
    QStringList missingFields;    ///< fields that this GitLab does not know (undefinedField)
    int deepestPath = 0;          ///< more than one: raised while the result was built, so after execution
    [[nodiscard]] bool isEmpty() const { return messages.isEmpty(); }
    [[nodiscard]] QString words() const { return messages.join(QLatin1Char('\n')); }
};
[[nodiscard]] GraphQLErrors errorsOf(const QJsonObject& answer);

/// What GitLab says for people in an error body: `message`, `error_description`, `error` or the messages of `errors`.
[[nodiscard]] QStringList serverWords(const QJsonValue& body);

} // namespace gatehouse::gitlab
