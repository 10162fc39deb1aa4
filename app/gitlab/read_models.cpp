// SPDX-License-Identifier: Apache-2.0
// Self-hosted models: a page of them, and which local key each one has.
#include "gitlab/read.h"

#include <QSet>

namespace gatehouse::gitlab {

using namespace domain;

namespace {

RemoteModel modelOf(const Node& node, const Catalogue& catalogue)
{
    RemoteModel out;
    Model& model = out.model;
    ObservedModel& observed = out.observed;
    observed.remoteId = node[QLatin1String("id")].text();
    model.name = node[QLatin1String("name")].text();
    model.family = node[QLatin1String("model")].text().toLower();
    model.identifier = node[QLatin1String("identifier")].textOrEmpty();
    observed.rawEndpoint = node[QLatin1String("endpoint")].textOrEmpty();
    observed.hasKey = node[QLatin1String("hasApiToken")].boolean();
    observed.releaseState = node[QLatin1String("releaseState")].textOrEmpty();
    observed.createdAt = node[QLatin1String("createdAt")].time();
    observed.updatedAt = node[QLatin1String("updatedAt")].time();
    for (const Node& row : node[QLatin1String("featureSettings")].nodes())
        observed.usedBy.append(row[QLatin1String("feature")].text());
    observed.usedBy.sort();

    // Readable from 18.11; before, GitLab itself goes by the prefix.
    const QString provider = node[QLatin1String("provider")].textOrEmpty().toLower();
    const auto platform = platformFromKey(provider);
    if (!platform && !provider.isEmpty())
        out.unknownProvider = provider;
    model.platform = platform.value_or(platformOfIdentifier(model.identifier));
    // What is stored where a platform has no endpoint is a placeholder.
    if (catalogue.platform(model.platform).hasEndpoint)
        model.endpoint = observed.rawEndpoint;
    return out;
}

QList<ModelKey> keysOf(const QList<RemoteModel>& models, const ReadRequest& request, QSet<ModelKey> taken)
{
    QHash<QString, ModelKey> byId;
    for (auto it = request.previousObserved.models.begin(); it != request.previousObserved.models.end(); ++it)
        if (!it->remoteId.isEmpty())
            byId.insert(it->remoteId, it.key());
    QHash<QString, ModelKey> byName;
    for (const Model& each : request.previous.models)
        byName.insert(each.name, each.key);

    QList<ModelKey> out(models.size());
    const auto take = [&](qsizetype i, const ModelKey& key) {
        if (!out[i].isNull() || key.isNull() || taken.contains(key))
            return;
        out[i] = key;
        taken.insert(key);
    };
    for (qsizetype i = 0; i < models.size(); ++i)
        take(i, byId.value(models[i].observed.remoteId));
    for (qsizetype i = 0; i < models.size(); ++i)
        take(i, byName.value(models[i].model.name));
    for (qsizetype i = 0; i < models.size(); ++i)
        take(i, ModelKey::create());
    return out;
}

} // namespace

base::Result<ModelsPage> modelsOf(const net::Reply& reply, const Catalogue& catalogue)
{
    return pageOf<ModelsPage>(reply, QStringLiteral("aiSelfHostedModels"),
        [&](ModelsPage& page, const Node& each) { page.models.append(modelOf(each, catalogue)); });
}

void takeModels(Reading& reading, const QList<RemoteModel>& models, const ReadRequest& request)
{
    reading.configuration.models.clear();
    reading.observed.models.clear();
    reading.observed.rawUnknown.removeIf(
        [](const auto& entry) { return entry.key().startsWith(QLatin1String("models/")); });
    addModels(reading, models, request);
}

void addModels(Reading& reading, const QList<RemoteModel>& models, const ReadRequest& request)
{
    QSet<ModelKey> taken;
    QSet<QString> ids;
    for (auto it = reading.observed.models.begin(); it != reading.observed.models.end(); ++it) {
        taken.insert(it.key());
        ids.insert(it->remoteId);
    }
    QList<RemoteModel> fresh; // pages may overlap when somebody else adds or deletes meanwhile
    for (const RemoteModel& each : models)
        if (!ids.contains(each.observed.remoteId)) {
            ids.insert(each.observed.remoteId);
            fresh.append(each);
        }
    const QList<ModelKey> keys = keysOf(fresh, request, taken);
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        Model model = fresh[i].model;
        model.key = keys[i];
        reading.configuration.models.append(model);
        reading.observed.models.insert(model.key, fresh[i].observed);
        if (!fresh[i].unknownProvider.isEmpty())
            reading.observed.rawUnknown.insert(
                QStringLiteral("models/%1/provider").arg(fresh[i].observed.remoteId), fresh[i].unknownProvider);
    }
}

} // namespace gatehouse::gitlab
