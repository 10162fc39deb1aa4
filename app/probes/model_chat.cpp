// SPDX-License-Identifier: Apache-2.0
// Bodies of calls and answers: OpenAI's, Anthropic's, Bedrock's Converse, Gemini's.
#include "probes/model_chat.h"

#include <QJsonDocument>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;

namespace {

const QString toolName = u"read_file"_s;
const QString toolPurpose = u"Reads a file of the project."_s;

QJsonObject toolSchema()
{
    return {{u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"path"_s, QJsonObject{{u"type"_s, u"string"_s}}}}},
        {u"required"_s, QJsonArray{u"path"_s}}};
}

QString systemOf(const Chat& chat)
{
    QStringList out;
    for (const Turn& turn : chat.turns)
        if (turn.role == "system"_L1)
            out << turn.text;
    return out.join(u'\n');
}

QJsonObject openAiBody(const Chat& chat, const CallForm& form)
{
    QJsonArray messages;
    for (const Turn& turn : chat.turns)
        messages.append(QJsonObject{{u"role"_s, turn.role}, {u"content"_s, turn.text}});
    QJsonObject out{{u"model"_s, form.name}, {u"messages"_s, messages}};
    if (form.limit == TokenLimit::MaxTokens) {
        out.insert(u"max_tokens"_s, chat.maxTokens);
        out.insert(u"temperature"_s, 0);
    } else { // these models take no temperature either, and think before they answer
        out.insert(u"max_completion_tokens"_s, qMax(chat.maxTokens, 16));
    }
    if (!chat.stops.isEmpty())
        out.insert(u"stop"_s, QJsonArray::fromStringList(chat.stops));
    if (chat.stream)
        out.insert(u"stream"_s, true);
    if (chat.tool) {
        out.insert(u"tools"_s, QJsonArray{QJsonObject{{u"type"_s, u"function"_s},
                                   {u"function"_s, QJsonObject{{u"name"_s, toolName}, {u"description"_s, toolPurpose},
                                                       {u"parameters"_s, toolSchema()}}}}});
        out.insert(u"tool_choice"_s, u"auto"_s);
    }
    return out;
}

QJsonObject anthropicBody(const Chat& chat, const CallForm& form)
{
    QJsonArray messages;
    for (const Turn& turn : chat.turns)
        if (turn.role != "system"_L1)
            messages.append(QJsonObject{{u"role"_s, turn.role}, {u"content"_s, turn.text}});
    QJsonObject out{{u"messages"_s, messages}, {u"max_tokens"_s, chat.maxTokens}};
    if (form.dialect == Dialect::Vertex)
        out.insert(u"anthropic_version"_s, u"vertex-2023-10-16"_s);
    else
        out.insert(u"model"_s, form.name);
    if (const QString system = systemOf(chat); !system.isEmpty())
        out.insert(u"system"_s, system);
    if (!chat.stops.isEmpty())
        out.insert(u"stop_sequences"_s, QJsonArray::fromStringList(chat.stops));
    if (chat.stream)
        out.insert(u"stream"_s, true);
    if (chat.tool)
        out.insert(u"tools"_s, QJsonArray{QJsonObject{{u"name"_s, toolName}, {u"description"_s, toolPurpose},
                                   {u"input_schema"_s, toolSchema()}}});
    return out;
}

QJsonObject converseBody(const Chat& chat)
{
    QJsonArray messages;
    for (const Turn& turn : chat.turns)
        if (turn.role != "system"_L1)
            messages.append(
                QJsonObject{{u"role"_s, turn.role}, {u"content"_s, QJsonArray{QJsonObject{{u"text"_s, turn.text}}}}});
    QJsonObject limits{{u"maxTokens"_s, chat.maxTokens}};
    if (!chat.stops.isEmpty())
        limits.insert(u"stopSequences"_s, QJsonArray::fromStringList(chat.stops));
    QJsonObject out{{u"messages"_s, messages}, {u"inferenceConfig"_s, limits}};
    if (const QString system = systemOf(chat); !system.isEmpty())
        out.insert(u"system"_s, QJsonArray{QJsonObject{{u"text"_s, system}}});
    return out;
}

QJsonObject geminiBody(const Chat& chat)
{
    const auto content = [](const Turn& turn) {
        return QJsonObject{{u"role"_s, turn.role == "assistant"_L1 ? u"model"_s : u"user"_s},
            {u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, turn.text}}}}};
    };
    QJsonArray contents;
    for (const Turn& turn : chat.turns)
        if (turn.role != "system"_L1)
            contents.append(content(turn));
    QJsonObject limits{{u"maxOutputTokens"_s, chat.maxTokens}};
    if (!chat.stops.isEmpty())
        limits.insert(u"stopSequences"_s, QJsonArray::fromStringList(chat.stops));
    QJsonObject out{{u"contents"_s, contents}, {u"generationConfig"_s, limits}};
    if (const QString system = systemOf(chat); !system.isEmpty())
        out.insert(u"systemInstruction"_s, QJsonObject{{u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, system}}}}});
    return out;
}

QJsonObject firstOf(const QJsonValue& list)
{
    return list.toArray().isEmpty() ? QJsonObject() : list.toArray().first().toObject();
}

/// Blocks of Anthropic and Bedrock: text, and Anthropic's calls of functions.
void readBlocks(const QJsonArray& blocks, ChatAnswer& out)
{
    for (const QJsonValue& value : blocks) {
        const QJsonObject block = value.toObject();
        out.text += block.value(u"text").toString();
        if (block.value(u"type").toString() == "tool_use"_L1)
            out.toolCalls << block.value(u"name").toString();
    }
}

std::optional<ChatAnswer> openAiAnswer(const QJsonObject& body)
{
    const QJsonObject choice = firstOf(body.value(u"choices"));
    const QJsonObject message = choice.value(u"message").toObject();
    if (message.isEmpty())
        return std::nullopt;
    ChatAnswer out;
    const QJsonValue content = message.value(u"content");
    for (const char* key : {"reasoning_content", "reasoning"})
        if (out.reasoning.isEmpty())
            out.reasoning = message.value(QLatin1String(key)).toString();
    const QJsonArray calls = message.value(u"tool_calls").toArray();
    for (const QJsonValue& call : calls)
        out.toolCalls << call.toObject().value(u"function").toObject().value(u"name").toString();
    out.hasText = content.isString();
    out.text = content.toString();
    out.finish = choice.value(u"finish_reason").toString();
    out.answeredBy = body.value(u"model").toString();
    out.fingerprint = body.value(u"system_fingerprint").toString();
    out.promptTokens = body.value(u"usage").toObject().value(u"prompt_tokens").toInt(-1);
    return out;
}

std::optional<ChatAnswer> anthropicAnswer(const QJsonObject& body)
{
    if (!body.value(u"content").isArray())
        return std::nullopt;
    ChatAnswer out;
    out.hasText = true;
    readBlocks(body.value(u"content").toArray(), out);
    out.finish = body.value(u"stop_reason").toString();
    out.answeredBy = body.value(u"model").toString();
    out.promptTokens = body.value(u"usage").toObject().value(u"input_tokens").toInt(-1);
    return out;
}

std::optional<ChatAnswer> converseAnswer(const QJsonObject& body)
{
    const QJsonValue content = body.value(u"output").toObject().value(u"message").toObject().value(u"content");
    if (!content.isArray())
        return std::nullopt;
    ChatAnswer out;
    out.hasText = true;
    readBlocks(content.toArray(), out);
    out.finish = body.value(u"stopReason").toString();
    out.promptTokens = body.value(u"usage").toObject().value(u"inputTokens").toInt(-1);
    return out;
}

std::optional<ChatAnswer> geminiAnswer(const QJsonObject& body)
{
    const QJsonObject candidate = firstOf(body.value(u"candidates"));
    if (candidate.isEmpty())
        return std::nullopt;
    ChatAnswer out;
    out.hasText = true;
    const QJsonArray parts = candidate.value(u"content").toObject().value(u"parts").toArray();
    for (const QJsonValue& part : parts)
        out.text += part.toObject().value(u"text").toString();
    out.finish = candidate.value(u"finishReason").toString();
    out.answeredBy = body.value(u"modelVersion").toString();
    out.promptTokens = body.value(u"usageMetadata").toObject().value(u"promptTokenCount").toInt(-1);
    return out;
}

} // namespace

QJsonObject bodyOf(const Chat& chat, const CallForm& form)
{
    switch (form.dialect) {
    case Dialect::Anthropic:
        return anthropicBody(chat, form);
    case Dialect::Bedrock:
        return converseBody(chat);
    case Dialect::Vertex:
        return form.claude ? anthropicBody(chat, form) : geminiBody(chat);
    case Dialect::OpenAi:
    case Dialect::Azure:
        break;
    }
    return openAiBody(chat, form);
}

QList<QPair<QByteArray, QByteArray>> headersOf(Dialect dialect)
{
    if (dialect == Dialect::Anthropic)
        return {{"anthropic-version", "2023-06-01"}};
    return {};
}

std::optional<ChatAnswer> chatAnswer(const QByteArray& body, Dialect dialect, bool claude)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    switch (dialect) {
    case Dialect::Anthropic:
        return anthropicAnswer(json);
    case Dialect::Bedrock:
        return converseAnswer(json);
    case Dialect::Vertex:
        return claude ? anthropicAnswer(json) : geminiAnswer(json);
    case Dialect::OpenAi:
    case Dialect::Azure:
        break;
    }
    return openAiAnswer(json);
}

QString deltaOf(const QJsonObject& event, Dialect dialect, bool claude)
{
    if (dialect == Dialect::Anthropic || claude)
        return event.value(u"delta").toObject().value(u"text").toString();
    if (dialect == Dialect::Bedrock)
        return event.value(u"delta").toObject().value(u"text").toString();
    if (dialect == Dialect::Vertex)
        return geminiAnswer(event).value_or(ChatAnswer()).text;
    const QJsonObject delta = firstOf(event.value(u"choices")).value(u"delta").toObject();
    for (const char* key : {"content", "reasoning_content", "reasoning"})
        if (const QString text = delta.value(QLatin1String(key)).toString(); !text.isEmpty())
            return text;
    return {};
}

bool wantsOtherLimit(const net::Reply& reply)
{
    const Refusal refusal = refusalOf(reply);
    return reply.status == 400 && refusal.message.contains("max_completion_tokens"_L1);
}

} // namespace gatehouse::probes
