// SPDX-License-Identifier: Apache-2.0
#include "probes/feature_answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::SkipReason;

namespace {

QString titleOf(const QString& key, const domain::Capabilities& capabilities)
{
    const domain::EffectiveFeature* feature = capabilities.feature(key);
    return feature ? feature->title : key;
}

QString labelOf(const domain::Model& model, const domain::Capabilities& capabilities)
{
    const domain::EffectiveFamily* family = capabilities.family(model.family);
    return family ? family->label : model.family;
}

/// "A, B and so on: 12".
QString shown(const QStringList& names)
{
    constexpr qsizetype most = 8;
    const QString text = names.mid(0, most).join(u", "_s);
    return names.size() > most ? text + u", … ("_s + QString::number(names.size()) + u')' : text;
}

} // namespace

Observation familyAnswer(const QString& feature, const domain::Model& model, const domain::Capabilities& capabilities)
{
    const QString family = labelOf(model, capabilities);
    const domain::EffectiveFeature* row = capabilities.feature(feature);
    const QString suits = capabilities.suitability(model.family, feature);
    QJsonObject seen{{u"family"_s, model.family}, {u"suitability"_s, suits}};
    if (row)
        seen.insert(u"families"_s, QJsonArray::fromStringList(row->families));
    if (!capabilities.familyFits(model.family, feature))
        return Observation::failed(u"family-does-not-fit"_s, {family, titleOf(feature, capabilities)}, seen);
    return Observation::passed(
        suits == "full"_L1 ? u"family-fits-well"_s : u"family-fits"_s, {family, model.name}, seen);
}

Observation termsAnswer(
    const QString& feature, const domain::Model& model, const domain::Capabilities& capabilities, const Terms& terms)
{
    const domain::EffectiveFeature* row = capabilities.feature(feature);
    const domain::EffectiveFamily* family = capabilities.family(model.family);
    const bool early = !terms.listed && row && row->releaseState != "GA"_L1 && !row->releaseState.isEmpty();
    const bool beta = family && family->beta;
    if (!early && !beta)
        return Observation::skipped(SkipReason::NotApplicable, u"terms-not-needed"_s);
    const QJsonObject seen{{u"feature_state"_s, row ? row->releaseState : QString()}, {u"family_beta"_s, beta}};
    if (!terms.accepted)
        return Observation::skipped(SkipReason::NotVisible, u"terms-not-known"_s);
    if (*terms.accepted)
        return Observation::passed(u"terms-accepted"_s, {}, seen);
    return Observation::failed(u"terms-not-accepted"_s, {titleOf(feature, capabilities)}, seen);
}

QStringList cloudHosts(bool agentPlatform)
{
    QStringList out{u"cloud.gitlab.com:443"_s, u"customers.gitlab.com:443"_s};
    if (agentPlatform)
        out << u"duo-workflow-svc.runway.gitlab.net:443"_s;
    return out;
}

Observation cloudAnswer(bool agentPlatform, bool offlineLicence, const QJsonObject& health)
{
    const QString hosts = cloudHosts(agentPlatform).join(u", "_s);
    const QJsonObject seen{{u"hosts"_s, hosts}, {u"offline_licence"_s, offlineLicence}};
    if (offlineLicence)
        return Observation::failed(u"feature-cloud-with-offline-licence"_s, {hosts}, seen);
    static const QRegularExpression cloud(u"(?:cloud|customers)\\.gitlab\\.com"_s);
    bool red = false;
    const QJsonArray said = health.value(u"said"_s).toArray();
    for (const QJsonValue text : said)
        red = red || cloud.match(text.toString()).hasMatch();
    const QJsonArray probes = health.value(u"red"_s).toArray();
    for (const QString& name : {u"access_probe"_s, u"token_probe"_s, u"end_to_end_probe"_s})
        red = red || probes.contains(name);
    return red ? Observation::failed(u"feature-cloud-not-reached"_s, {hosts}, seen)
               : Observation::passed(u"feature-needs-cloud"_s, {hosts}, seen);
}

std::optional<bool> flowsAllowed(const QJsonObject& settings)
{
    for (const QString& key : {u"duo_remote_flows_availability"_s, u"duo_remote_flows_enabled"_s})
        if (const QJsonValue value = settings.value(key); value.isBool())
            return value.toBool();
    return {};
}

Observation runnersAnswer(const net::Reply& reply)
{
    if (reply.status == 401 || reply.status == 403 || reply.status == 404)
        return notVisible(wordsIn(objectIn(reply)));
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (reply.status != 200 || !json.isArray())
        return Observation::failed(u"runners-not-read"_s, {QString::number(reply.status)}, evidenceOf(reply));
    int online = 0;
    int ready = 0; // a paused runner takes no jobs
    const QJsonArray runners = json.array();
    for (const QJsonValue runner : runners) {
        const bool here = runner[u"online"].toBool() || runner[u"status"].toString() == "online"_L1;
        online += here ? 1 : 0;
        ready += here && !runner[u"paused"].toBool() ? 1 : 0;
    }
    const QJsonObject seen{{u"runners"_s, runners.size()}, {u"online"_s, online}, {u"ready"_s, ready}};
    if (ready > 0)
        return Observation::passed(u"flows-have-runner"_s, {QString::number(ready)}, seen);
    return Observation::warning(runners.isEmpty() ? u"flows-without-runner"_s
                                : online > 0      ? u"flows-runner-paused"_s
                                                  : u"flows-runner-offline"_s,
        {}, seen);
}

bool flagIsOn(const net::Reply& reply, const QString& flag)
{
    const QJsonArray flags = fieldIn(reply, u"metadata"_s).value[u"featureFlags"].toArray();
    return std::any_of(flags.begin(), flags.end(),
        [&flag](const QJsonValue& each) { return each[u"name"].toString() == flag && each[u"enabled"].toBool(); });
}

Observation logsAnswer(const QJsonObject& settings, bool flag)
{
    const bool on = settings.value(u"enabled_expanded_logging"_s).toBool();
    const QJsonObject seen{{u"on"_s, on}, {u"flag"_s, flag}};
    if (flag && !on)
        return Observation::warning(u"ai-logs-by-flag"_s, {}, seen);
    return Observation::passed(on ? u"ai-logs-on"_s : u"ai-logs-off"_s, {}, seen);
}

Observation Leaving::observation() const
{
    QJsonObject seen;
    if (!features.isEmpty())
        seen.insert(u"features"_s, QJsonArray::fromStringList(features.mid(0, 40)));
    if (!models.isEmpty())
        seen.insert(u"models"_s, QJsonArray::fromStringList(models.mid(0, 40)));
    if (!unresolved.isEmpty())
        seen.insert(u"unresolved"_s, QJsonArray::fromStringList(unresolved.mid(0, 40)));
    if (!features.isEmpty() && !models.isEmpty())
        return Observation::warning(u"site-left-by-both"_s, {shown(features), shown(models)}, seen);
    if (!features.isEmpty())
        return Observation::warning(u"site-left-by-features"_s, {shown(features)}, seen);
    if (!models.isEmpty())
        return Observation::warning(u"site-left-by-models"_s, {shown(models)}, seen);
    if (unresolved.isEmpty())
        return Observation::passed(u"site-not-left"_s, {}, seen);
    Observation out = Observation::skipped(SkipReason::NotRouted, u"site-not-known"_s, {shown(unresolved)});
    out.seen = seen;
    return out;
}

} // namespace gatehouse::probes
