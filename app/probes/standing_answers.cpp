// SPDX-License-Identifier: Apache-2.0
#include "probes/standing_answers.h"

#include "domain/presence.h"

#include <QJsonArray>

#include <algorithm>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::Observation;
using domain::SkipReason;
using domain::Version;

namespace {

constexpr int daysOfNotice = 14;
constexpr qsizetype mostProbes = 100;

bool isSet(const domain::Configuration& c, const QString& key)
{
    return !domain::settingText(c, key).trimmed().isEmpty();
}

} // namespace

Wanted wantedBy(const domain::Configuration& c, const domain::Capabilities& capabilities, const Version& version)
{
    Wanted out{version, isSet(c, u"ai_gateway_url"_s), false, isSet(c, u"duo_agent_platform_service_url"_s)};
    for (auto it = c.features.begin(); it != c.features.end(); ++it) {
        const domain::EffectiveFeature* feature = capabilities.feature(it.key());
        out.ownModels = out.ownModels ||
                        (std::holds_alternative<domain::SelfHosted>(it.value()) && feature && !feature->agentPlatform);
    }
    return out;
}

Observation licenceAnswer(const net::Reply& reply, const Wanted& wanted, const QDate& today)
{
    const Field field = fieldIn(reply, u"currentLicense"_s);
    if (const auto out = withheld(field))
        return *out;
    if (field.value.isNull())
        return Observation::failed(u"licence-none"_s);
    const QString type = field.value[u"type"].toString().left(64);
    const QString plan = field.value[u"plan"].toString().left(64);
    const QDate expires = QDate::fromString(field.value[u"expiresAt"].toString(), Qt::ISODate);
    QJsonObject seen{{u"type"_s, type}, {u"plan"_s, plan}, {u"offline"_s, type == "offline_cloud"_L1}};
    if (const QString sync = field.value[u"lastSync"].toString().left(32); !sync.isEmpty())
        seen.insert(u"last_sync"_s, sync);
    if (expires.isValid()) {
        seen.insert(u"expires"_s, expires.toString(Qt::ISODate));
        seen.insert(u"days_left"_s, today.daysTo(expires));
    }
    if (expires.isValid() && expires < today)
        return Observation::failed(u"licence-expired"_s, {expires.toString(Qt::ISODate)}, seen);
    const bool premium = plan == "premium"_L1 && wanted.version >= Version{18, 0, 0, {}};
    if (!plan.isEmpty() && plan != "ultimate"_L1 && !premium)
        return Observation::failed(u"licence-plan-too-small"_s, {plan}, seen);
    if (type == "legacy_license"_L1)
        return Observation::failed(u"licence-legacy"_s, {}, seen);
    if (expires.isValid() && today.daysTo(expires) <= daysOfNotice)
        return Observation::warning(u"licence-expires"_s, {expires.toString(Qt::ISODate)}, seen);
    return Observation::passed(u"licence-good"_s, {plan, expires.toString(Qt::ISODate)}, seen);
}

Observation addOnAnswer(const net::Reply& reply, const Wanted& wanted)
{
    const Field field = fieldIn(reply, u"addOnPurchases"_s);
    if (const auto out = withheld(field))
        return *out;
    const bool offline = fieldIn(reply, u"currentLicense"_s).value[u"type"].toString() == "offline_cloud"_L1;
    QStringList names;
    const QJsonArray purchases = field.value.toArray();
    for (const QJsonValue each : purchases)
        if (each[u"purchasedQuantity"].toInt() > 0 && names.size() < 32)
            names << each[u"name"].toString().left(64);
    names.sort();
    const QJsonObject seen{{u"add_ons"_s, QJsonArray::fromStringList(names)}, {u"offline"_s, offline}};
    const QString shown = names.join(u", "_s);
    const bool enterprise = names.contains(u"DUO_ENTERPRISE"_s);
    const bool platform = names.contains(u"SELF_HOSTED_DAP"_s);
    if (names.isEmpty())
        return Observation::failed(u"add-ons-none"_s, {}, seen);
    if (offline && !enterprise && !platform && names == QStringList{u"DUO_CORE"_s})
        return Observation::failed(u"add-ons-only-core-offline"_s, {}, seen);
    if (wanted.ownModels && !enterprise) {
        // Since 18.9 what is used may be billed by itself, without this add-on.
        if (wanted.version < Version{18, 9, 0, {}})
            return Observation::failed(u"add-on-enterprise-missing"_s, {shown}, seen);
        if (offline)
            return Observation::warning(u"add-on-enterprise-missing"_s, {shown}, seen);
    }
    if (offline && wanted.ownAgentPlatform && !platform && wanted.version >= Version{18, 9, 0, {}})
        return Observation::warning(u"add-on-agent-platform-missing"_s, {shown}, seen);
    return Observation::passed(u"add-ons-there"_s, {shown}, seen);
}

Observation rightsAnswer(const net::Reply& reply, const QString& user)
{
    const Field field = fieldIn(reply, u"currentUser"_s);
    if (const auto out = withheld(field))
        return *out;
    if (field.value.isNull())
        return notVisible();
    const bool chat = field.value[u"duoChatAvailable"].toBool();
    const bool suggestions = field.value[u"duoCodeSuggestionsAvailable"].toBool();
    const QJsonObject seen{{u"chat"_s, chat}, {u"code_suggestions"_s, suggestions}};
    if (chat && suggestions)
        return Observation::passed(u"user-may-use-duo"_s, {user}, seen);
    if (!chat && !suggestions)
        return Observation::warning(u"user-without-duo"_s, {user}, seen);
    return Observation::warning(chat ? u"user-without-code-suggestions"_s : u"user-without-chat"_s, {user}, seen);
}

bool allows(const QString& entry, const Outward& to)
{
    QString host = entry.trimmed();
    if (host.isEmpty())
        return false;
    const auto range = QHostAddress::parseSubnet(host);
    if (host.contains(u'/') && range.second >= 0) {
        const auto inside = [&](const QHostAddress& a) { return a.isInSubnet(range); };
        const QHostAddress literal(to.host);
        return (!literal.isNull() && inside(literal)) || std::any_of(to.addresses.begin(), to.addresses.end(), inside);
    }
    // host, host:port, 10.0.0.5:8080, [::1]:80, ::1
    int port = 0;
    const qsizetype colon = host.lastIndexOf(u':');
    const bool bareV6 = host.count(u':') > 1 && !host.startsWith(u'[');
    if (colon > 0 && !bareV6 && !host.endsWith(u']')) {
        port = host.mid(colon + 1).toInt();
        host.truncate(colon);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (port > 0 && to.port > 0 && port != to.port)
        return false;
    const QHostAddress address(host);
    if (!address.isNull())
        return QHostAddress(to.host) == address || to.addresses.contains(address);
    return host.compare(to.host, Qt::CaseInsensitive) == 0;
}

Observation outboundAnswer(const QJsonObject& settings, const QList<Outward>& hosts)
{
    const bool silent = settings.value(u"silent_mode_enabled"_s).toBool();
    const bool denyAll = settings.value(u"deny_all_requests_except_allowed"_s).toBool();
    const bool on = settings.value(u"duo_features_enabled"_s).toBool(true);
    QStringList list;
    const QJsonArray entries = settings.value(u"outbound_local_requests_whitelist"_s).toArray();
    for (const QJsonValue entry : entries)
        list << entry.toString();
    QStringList missing;
    if (denyAll)
        for (const Outward& to : hosts)
            if (std::none_of(list.begin(), list.end(), [&](const QString& entry) { return allows(entry, to); }))
                missing << (to.port > 0 ? to.host + u':' + QString::number(to.port) : to.host);
    QJsonObject seen{{u"silent_mode"_s, silent}, {u"deny_all"_s, denyAll},
        {u"local_requests_allowed"_s, settings.value(u"allow_local_requests_from_web_hooks_and_services"_s).toBool()},
        {u"dns_rebinding_protection"_s, settings.value(u"dns_rebinding_protection_enabled"_s).toBool(true)},
        {u"duo_on"_s, on}};
    if (const QString availability = settings.value(u"duo_availability"_s).toString(); !availability.isEmpty())
        seen.insert(u"availability"_s, availability.left(32));
    if (!missing.isEmpty())
        seen.insert(u"missing_hosts"_s, QJsonArray::fromStringList(missing));
    if (silent)
        return Observation::failed(u"silent-mode-on"_s, {}, seen);
    if (!missing.isEmpty())
        return Observation::failed(u"outbound-hosts-missing"_s, {missing.join(u", "_s)}, seen);
    if (!on)
        return Observation::warning(u"duo-off"_s, {}, seen);
    return Observation::passed(denyAll ? u"outbound-hosts-allowed"_s : u"outbound-free"_s, {}, seen);
}

Observation healthAnswer(const net::Reply& reply, const Wanted& wanted)
{
    const Field field = fieldIn(reply, u"cloudConnectorStatus"_s);
    if (const auto out = withheld(field))
        return *out;
    if (field.value.isNull())
        return notVisible();
    QStringList names;
    QStringList failed;
    QStringList texts;
    const QJsonArray probes = field.value[u"probeResults"].toArray();
    for (const QJsonValue probe : probes) {
        if (names.size() >= mostProbes)
            break;
        const QString name = probe[u"name"].toString().left(80);
        names << name;
        if (probe[u"success"].toBool())
            continue;
        failed << name;
        QStringList said{probe[u"message"].toString()};
        const QJsonArray errors = probe[u"errors"].toArray();
        for (const QJsonValue error : errors)
            if (!said.contains(error.toString()) && said.size() < 4)
                said << error.toString();
        texts << name + u": "_s + shortened(said.join(u"; "_s));
    }
    failed.removeDuplicates();
    const QJsonObject seen{{u"probes"_s, QJsonArray::fromStringList(names)},
        {u"red"_s, QJsonArray::fromStringList(failed)}, {u"said"_s, QJsonArray::fromStringList(texts)}};
    if (failed.isEmpty() && field.value[u"success"].toBool())
        return Observation::passed(u"health-check-green"_s, {QString::number(names.size())}, seen);
    if (failed.isEmpty())
        return Observation::warning(u"health-check-red"_s, {u"-"_s}, seen);
    // With a gateway of its own GitLab's probes prove little, in either direction; other checks decide there.
    return wanted.ownGateway ? Observation::warning(u"health-check-red"_s, {failed.join(u", "_s)}, seen)
                             : Observation::failed(u"health-check-red"_s, {failed.join(u", "_s)}, seen);
}

} // namespace gatehouse::probes
