// SPDX-License-Identifier: Apache-2.0
#include "probes/reading_answers.h"

#include "domain/change.h"
#include "domain/destination.h"
#include "domain/plan.h"

#include <QJsonArray>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using namespace domain;

namespace {

const QString gatewayUrl = u"ai_gateway_url"_s;

const base::Error* failureOf(const gitlab::Reading& now, const QString& part)
{
    const auto found = std::find_if(
        now.failed.begin(), now.failed.end(), [&](const gitlab::Reading::Failure& f) { return f.part == part; });
    return found == now.failed.end() ? nullptr : &found->error;
}

/// A part that could not be read.
Observation unread(const base::Error& error)
{
    switch (error.kind) {
    case base::ErrorKind::NotPermitted:
        return notVisible(error.serverWords);
    case base::ErrorKind::Unsupported:
    case base::ErrorKind::RateLimited:
        return unanswered(error);
    default:
        return Observation::failed(
            u"configuration-not-read"_s, {}, {{u"trouble"_s, error.slug}, {u"said"_s, shortened(error.serverWords)}});
    }
}

/// Names of what differs, of these parts.
QStringList differences(
    const gitlab::Reading& now, const Before& before, const Capabilities& capabilities, QList<Path::Part> parts)
{
    if (!before.wasRead || !capabilities.catalogue)
        return {};
    const Catalogue& catalogue = *capabilities.catalogue;
    const Configuration was = normalised(before.configuration, catalogue, now.observed.version, now.observed);
    const Configuration is = normalised(now.configuration, catalogue, now.observed.version, now.observed);
    QStringList out;
    const Changes changes = diff(was, is);
    for (const Change& change : changes)
        if (parts.contains(change.path.part))
            out << displayPath(change.path, is, was);
    return out;
}

QStringList titlesOf(const QStringList& keys, const Capabilities& capabilities)
{
    QStringList out;
    for (const QString& key : keys) {
        const EffectiveFeature* feature = capabilities.feature(key);
        out << (feature ? feature->title : key);
    }
    return out;
}

Observation changed(const QStringList& paths)
{
    const QStringList shown = paths.mid(0, 10);
    return Observation::warning(u"configuration-changed"_s, {shown.join(u", "_s)},
        {{u"changed"_s, QJsonArray::fromStringList(shown)}, {u"changes"_s, paths.size()}});
}

} // namespace

Observation settingsSeen(const gitlab::Reading& now, const Before& before, const Capabilities& capabilities)
{
    if (const base::Error* error = failureOf(now, u"settings"_s))
        return unread(*error);
    const Setting setting = now.configuration.setting(gatewayUrl);
    if (!std::holds_alternative<Value>(setting))
        return notVisible();
    const QString* url = std::get_if<QString>(&std::get<Value>(setting));
    const bool own = url && !url->isEmpty();
    const QString shown = own ? QUrl(*url).toString(QUrl::RemoveUserInfo) : QString();
    if (!own) {
        QStringList away;
        for (const EffectiveFeature& feature : capabilities.features)
            if (destination(feature.key, now.configuration, capabilities, now.observed).sendsModelAway)
                away << feature.key;
        if (!away.isEmpty())
            return Observation::failed(u"gateway-url-absent"_s, {titlesOf(away, capabilities).join(u", "_s)},
                {{u"features"_s, QJsonArray::fromStringList(away)}});
    }
    if (const QStringList paths = differences(now, before, capabilities, {Path::Part::Setting}); !paths.isEmpty())
        return changed(paths);
    return own ? Observation::passed(u"settings-own-gateway"_s, {shown}, {{u"gateway"_s, shown}})
               : Observation::passed(u"settings-gitlab-gateway"_s);
}

Observation modelsSeen(const gitlab::Reading& now, const Before& before, const Capabilities& capabilities)
{
    if (!now.observed.selfHostedVisible.value_or(false) && !failureOf(now, u"models"_s))
        return notVisible();
    for (const QString& part : {u"models"_s, u"features"_s})
        if (const base::Error* error = failureOf(now, part))
            return unread(*error);
    QStringList orphans;
    QStringList modelless;
    int assigned = 0;
    for (auto it = now.configuration.features.begin(); it != now.configuration.features.end(); ++it) {
        const auto* own = std::get_if<SelfHosted>(&it.value());
        assigned += own ? 1 : 0;
        if (own && !now.configuration.model(own->model))
            orphans << it.key();
        // GitLab default through a gateway of one's own: it gets no model, and fails (decision 3).
        const bool vendor = std::holds_alternative<GitLabManaged>(it.value());
        if (vendor && destination(it.key(), now.configuration, capabilities, now.observed).where ==
                          Where::LocalGatewayWithoutModel)
            modelless << it.key();
    }
    if (!orphans.isEmpty())
        return Observation::failed(u"features-of-missing-model"_s, {titlesOf(orphans, capabilities).join(u", "_s)},
            {{u"features"_s, QJsonArray::fromStringList(orphans)}});
    if (!modelless.isEmpty())
        return Observation::warning(u"features-without-model"_s, {titlesOf(modelless, capabilities).join(u", "_s)},
            {{u"features"_s, QJsonArray::fromStringList(modelless)}});
    if (const QStringList paths =
            differences(now, before, capabilities, {Path::Part::Model, Path::Part::Feature, Path::Part::AllowList});
        !paths.isEmpty())
        return changed(paths);
    const qsizetype models = now.configuration.models.size();
    return Observation::passed(u"models-read"_s, {QString::number(models), QString::number(assigned)},
        {{u"models"_s, models}, {u"assigned"_s, assigned}});
}

Configuration learnt(const gitlab::Reading& now, const Configuration& before)
{
    Configuration out = now.configuration;
    for (auto it = before.settings.begin(); it != before.settings.end(); ++it)
        if (!out.settings.contains(it.key()))
            out.settings.insert(it.key(), it.value());
    for (const Model& model : before.models)
        if (!out.model(model.key))
            out.models.append(model);
    for (auto it = before.features.begin(); it != before.features.end(); ++it)
        if (!out.features.contains(it.key()))
            out.features.insert(it.key(), it.value());
    out.assume = before.assume;
    out.deployment = before.deployment;
    return out;
}

} // namespace gatehouse::probes
