// SPDX-License-Identifier: Apache-2.0
// Which server answers at a model's endpoint, told by its signs. Statuses mean different things on each. Pure.
#pragma once

#include "net/request.h"
#include "probes/facts.h"

#include <QJsonObject>
#include <QStringList>

namespace gatehouse::probes {

/// AiGateway: the GitLab AI gateway, typed in where a model server belongs.
enum class ServerKind { Unknown, Vllm, LlamaCpp, LlamaCppRouter, LlamaCppPython, Ollama, LiteLlm, OpenAi, AiGateway };

struct ModelServer {
    ServerKind kind = ServerKind::Unknown;
    QString version; ///< "" when it does not say
    QString sign;    ///< what it was told by, in the server's own words
};

/// What was answered without a key, by path below the root ("/", "/version", ...); a path that did not answer is
/// absent.
using OpenAnswers = QHash<QString, net::Reply>;

/// The paths to ask at once, each known to one server only.
[[nodiscard]] const QStringList& openPaths();
[[nodiscard]] ModelServer serverOf(const OpenAnswers& answers);
/// By the list of models; what is known already is only made more precise.
[[nodiscard]] ModelServer serverOf(const ModelServer& known, const net::Reply& list);

/// "vLLM", "llama.cpp", ... and "" for Unknown.
[[nodiscard]] QString serverName(ServerKind kind);
/// "vllm", "llama-cpp", ...: as evidence, for causes to look at.
[[nodiscard]] QString serverWord(ServerKind kind);

/// Answers to any model name with the one model it has.
[[nodiscard]] bool answersToAnyName(ServerKind kind);
/// Where it says that it is up, without a key; "" when it has no such path.
[[nodiscard]] QString healthPath(ServerKind kind);

/// 1 when `a` is the newer version, -1 when it is the older one; numbers only, as far as `b` has some.
[[nodiscard]] int compareVersions(const QString& a, const QString& b);

/// Left by F3, made more precise by F2.
inline constexpr Fact<ModelServer> modelServer{"model-server"};

} // namespace gatehouse::probes
