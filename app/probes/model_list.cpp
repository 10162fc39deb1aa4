// SPDX-License-Identifier: Apache-2.0
// Reads OpenAI's form of a list (Anthropic's is the same) and compares names as each server compares them.
#include "probes/model_list.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace gatehouse::probes {

using domain::Observation;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 20;

} // namespace

std::optional<ModelNames> modelNames(const net::Reply& reply)
{
    const QJsonValue data = QJsonDocument::fromJson(reply.body).object().value(u"data");
    if (!data.isArray())
        return std::nullopt;
    ModelNames out;
    const QJsonArray entries = data.toArray();
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value(u"id").toString().left(longestName);
        if (name.isEmpty())
            continue;
        out.names << name;
        const int own = entry.value(u"max_model_len").toInt();                    // vLLM
        const int slot = entry.value(u"meta").toObject().value(u"n_ctx").toInt(); // llama.cpp: of one slot
        if (own > 0 || slot > 0)
            out.context.insert(name, own > 0 ? own : slot);
    }
    return out;
}

bool sameName(ServerKind server, const QString& wanted, const QString& listed)
{
    if (wanted == listed)
        return true;
    return server == ServerKind::Ollama && (wanted + ":latest"_L1 == listed || wanted == listed + ":latest"_L1);
}

Observation judgeList(const ModelNames& list, const ModelIdentifier& wanted, const Asked& asked)
{
    QJsonObject seen{{u"status"_s, 200}, {u"server"_s, serverWord(asked.server)}, {u"key_sent"_s, asked.withKey},
        {u"wanted"_s, wanted.name}, {u"listed"_s, QJsonArray::fromStringList(list.names.mid(0, mostShown))},
        {u"listed_count"_s, int(list.names.size())}, {u"provider"_s, wanted.written ? wanted.provider : QString()}};
    const auto same = [&](const QString& listed) { return sameName(asked.server, wanted.name, listed); };
    const auto found = std::find_if(list.names.begin(), list.names.end(), same);
    if (found != list.names.end()) {
        if (const int context = list.context.value(*found))
            seen.insert(u"context"_s, context);
        return Observation::passed(u"model-listed"_s, {wanted.name, QString::number(list.names.size())}, seen);
    }
    if (list.names.isEmpty())
        return Observation::failed(u"model-list-empty"_s, {asked.place}, seen);
    if (wanted.name.isEmpty())
        return Observation::passed(u"models-listed"_s, {list.names.mid(0, mostShown).join(u", "_s)}, seen);
    for (const QString& listed : list.names)
        if (const QString difference = nameDifference(wanted.name, listed); !difference.isEmpty()) {
            seen.insert(u"near"_s, listed);
            seen.insert(u"difference"_s, difference);
            break;
        }
    const QString shown = list.names.mid(0, 5).join(u", "_s);
    if (answersToAnyName(asked.server))
        return Observation::warning(
            u"model-not-listed-answers"_s, {wanted.name, shown, serverName(asked.server)}, seen);
    return Observation::failed(u"model-not-listed"_s, {wanted.name, shown}, seen);
}

} // namespace gatehouse::probes
