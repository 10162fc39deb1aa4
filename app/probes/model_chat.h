// SPDX-License-Identifier: Apache-2.0
// One call of a model, and its answer, the same whichever interface carries it. Pure.
#pragma once

#include "base/result.h"
#include "probes/model_answer.h"

#include <QJsonArray>

namespace gatehouse::probes {

struct Turn {
    QString role; ///< system, user, assistant
    QString text;
};

struct Chat {
    QList<Turn> turns;
    int maxTokens = 1; ///< always sent and never 0: some servers take 0 for no limit
    QStringList stops;
    bool tool = false; ///< offers one function and asks for it; not for Bedrock and Gemini
    bool stream = false;
};

/// What the interface calls the limit of tokens: OpenAI's reasoning models refuse max_tokens.
enum class TokenLimit { MaxTokens, MaxCompletionTokens };

/// Where and as what a call goes: worked out once for each model.
struct CallForm {
    Dialect dialect = Dialect::OpenAi;
    QString path;        ///< of a call
    QString streamPath;  ///< of a call that streams
    QString name;        ///< of the model, as the body or the path has it
    bool claude = false; ///< Vertex AI: Anthropic's body
    TokenLimit limit = TokenLimit::MaxTokens;
};

[[nodiscard]] QJsonObject bodyOf(const Chat& chat, const CallForm& form);
/// Headers beside the credential that the interface wants.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> headersOf(Dialect dialect);

struct ChatAnswer {
    bool hasText = false; ///< there is a place for text, which may be empty
    QString text;
    QString reasoning;     ///< thought aloud, beside the text
    QString finish;        ///< length, stop, tool_calls, ... in the words of the interface
    QString answeredBy;    ///< the model that the server names
    QStringList toolCalls; ///< names of functions
    QString fingerprint;
    int promptTokens = -1; ///< -1: not counted
};

/// nullopt when the body is not an answer of this interface.
[[nodiscard]] std::optional<ChatAnswer> chatAnswer(const QByteArray& body, Dialect dialect, bool claude = false);
/// Of one event of a stream, in the form of the whole answer; for the text that came with it.
[[nodiscard]] QString deltaOf(const QJsonObject& event, Dialect dialect, bool claude = false);

/// Refused only because its model wants the other name of the limit.
[[nodiscard]] bool wantsOtherLimit(const net::Reply& reply);

} // namespace gatehouse::probes
