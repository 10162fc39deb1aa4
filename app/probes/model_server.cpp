// SPDX-License-Identifier: Apache-2.0
// Signs of model servers, measured on vLLM 0.32, llama.cpp, llama-cpp-python 0.3.36, Ollama 0.17.4 and LiteLLM 1.106.
#include "probes/model_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 createdByLiteLlm = 1677610602; // of every entry in its list

QJsonObject objectOf(const OpenAnswers& answers, const QString& path)
{
    const auto at = answers.constFind(path);
    return at == answers.constEnd() || at->status != 200 ? QJsonObject() : QJsonDocument::fromJson(at->body).object();
}

bool headed(const net::Reply& reply, const char* header, const char* prefix)
{
    return reply.header(header).startsWith(prefix);
}

} // namespace

const QStringList& openPaths()
{
    static const QStringList paths{
        u"/"_s, u"/version"_s, u"/api/version"_s, u"/openapi.json"_s, u"/health/liveliness"_s};
    return paths;
}

ModelServer serverOf(const OpenAnswers& answers)
{
    for (const net::Reply& reply : answers) {
        if (headed(reply, "Server", "llama.cpp"))
            return {ServerKind::LlamaCpp, {}, u"Server: llama.cpp"_s};
        if (!reply.header("openai-version").isEmpty())
            return {ServerKind::OpenAi, {}, u"openai-version"_s};
    }
    const net::Reply root = answers.value(u"/"_s);
    if (root.body.trimmed() == "Ollama is running")
        return {ServerKind::Ollama, objectOf(answers, u"/api/version"_s).value(u"version").toString(),
            u"Ollama is running"_s};
    const QJsonObject rootBody = QJsonDocument::fromJson(root.body).object();
    if (root.status == 401 && rootBody.value(u"error").toString() == "No authorization header presented"_L1)
        return {ServerKind::AiGateway, {}, u"No authorization header presented"_s};
    const QJsonObject info = objectOf(answers, u"/openapi.json"_s).value(u"info").toObject();
    const QString title = info.value(u"title").toString();
    if (title == "LiteLLM API"_L1 || answers.value(u"/health/liveliness"_s).body.trimmed() == "\"I'm alive!\"")
        return {ServerKind::LiteLlm, title == "LiteLLM API"_L1 ? info.value(u"version").toString() : QString(),
            u"LiteLLM API"_s};
    if (title.endsWith("llama.cpp Python API"_L1))
        return {ServerKind::LlamaCppPython, info.value(u"version").toString(), u"llama.cpp Python API"_s};
    if (const QString ollama = objectOf(answers, u"/api/version"_s).value(u"version").toString(); !ollama.isEmpty())
        return {ServerKind::Ollama, ollama, u"/api/version"_s};
    // `Server: uvicorn` proves nothing: others have it too.
    if (const QString vllm = objectOf(answers, u"/version"_s).value(u"version").toString(); !vllm.isEmpty())
        return {ServerKind::Vllm, vllm, u"/version"_s};
    return {};
}

ModelServer serverOf(const ModelServer& known, const net::Reply& list)
{
    ModelServer out = known;
    const QJsonArray entries = QJsonDocument::fromJson(list.body).object().value(u"data").toArray();
    const QJsonObject first = entries.isEmpty() ? QJsonObject() : entries.first().toObject();
    if (out.kind == ServerKind::Unknown) {
        static const QHash<QString, ServerKind> owners{{u"vllm"_s, ServerKind::Vllm},
            {u"llamacpp"_s, ServerKind::LlamaCpp}, {u"me"_s, ServerKind::LlamaCppPython},
            {u"library"_s, ServerKind::Ollama}};
        const QString owner = first.value(u"owned_by").toString();
        if (headed(list, "Server", "llama.cpp"))
            out = {ServerKind::LlamaCpp, {}, u"Server: llama.cpp"_s};
        else if (!list.header("openai-version").isEmpty())
            out = {ServerKind::OpenAi, {}, u"openai-version"_s};
        else if (owners.contains(owner))
            out = {owners.value(owner), {}, u"owned_by: "_s + owner};
        else if (first.value(u"created").toInteger() == createdByLiteLlm)
            out = {ServerKind::LiteLlm, {}, u"created: "_s + QString::number(createdByLiteLlm)};
        else if (list.status == 401 && list.body.trimmed() == R"({"error":"Unauthorized"})")
            out = {ServerKind::Vllm, {}, u"{\"error\":\"Unauthorized\"}"_s};
    }
    // Only the router knows models by name, each with the state of its own process.
    if (out.kind == ServerKind::LlamaCpp && first.value(u"status").isObject())
        out.kind = ServerKind::LlamaCppRouter;
    return out;
}

QString serverName(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Vllm:
        return u"vLLM"_s;
    case ServerKind::LlamaCpp:
        return u"llama.cpp"_s;
    case ServerKind::LlamaCppRouter:
        return u"llama.cpp (router)"_s;
    case ServerKind::LlamaCppPython:
        return u"llama-cpp-python"_s;
    case ServerKind::Ollama:
        return u"Ollama"_s;
    case ServerKind::LiteLlm:
        return u"LiteLLM"_s;
    case ServerKind::OpenAi:
        return u"OpenAI"_s;
    case ServerKind::AiGateway:
        return u"GitLab AI gateway"_s;
    case ServerKind::Unknown:
        break;
    }
    return {};
}

QString serverWord(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Vllm:
        return u"vllm"_s;
    case ServerKind::LlamaCpp:
        return u"llama-cpp"_s;
    case ServerKind::LlamaCppRouter:
        return u"llama-cpp-router"_s;
    case ServerKind::LlamaCppPython:
        return u"llama-cpp-python"_s;
    case ServerKind::Ollama:
        return u"ollama"_s;
    case ServerKind::LiteLlm:
        return u"litellm"_s;
    case ServerKind::OpenAi:
        return u"openai"_s;
    case ServerKind::AiGateway:
        return u"ai-gateway"_s;
    case ServerKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

bool answersToAnyName(ServerKind kind)
{
    return kind == ServerKind::LlamaCpp || kind == ServerKind::LlamaCppPython;
}

QString healthPath(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Ollama:
        return u"/"_s;
    case ServerKind::LiteLlm:
        return u"/health/liveliness"_s; // /health calls models, and with a key each call costs
    case ServerKind::LlamaCppPython:
    case ServerKind::OpenAi:
    case ServerKind::AiGateway:
        return {};
    default:
        return u"/health"_s;
    }
}

int compareVersions(const QString& a, const QString& b)
{
    static const QRegularExpression separators(u"[^0-9]+"_s);
    const QStringList left = a.split(separators, Qt::SkipEmptyParts);
    const QStringList right = b.split(separators, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < right.size(); ++i) {
        const int mine = left.value(i).toInt();
        const int other = right.at(i).toInt();
        if (mine != other)
            return mine < other ? -1 : 1;
    }
    return 0;
}

} // namespace gatehouse::probes
