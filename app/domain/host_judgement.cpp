// SPDX-License-Identifier: Apache-2.0
// What GitLab, gateway and models answered a host, and how the gateway's container is set up.
#include "domain/host_judgement.h"

#include <QUrl>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

QString statusOf(const HostAnswer& a)
{
    return a.exit == 0 ? QString::number(a.status) : a.error.isEmpty() ? u"curl %1"_s.arg(a.exit) : a.error.left(120);
}

bool isOfGateway(const HostAnswer& a)
{
    return a.values.contains(u"x-process-time"_s) || a.values.value(u"server"_s) == "uvicorn"_L1;
}

} // namespace

Observation hostVersion(const HostRecord& record, const Version& instance)
{
    const QString text = record.values.value(u"version"_s);
    const auto there = Version::parse(text);
    const QJsonObject seen{{u"version"_s, text}};
    if (!there || instance.isNull() || (there->major == instance.major && there->minor == instance.minor))
        return Observation::passed(u"host-gitlab-version"_s, {text}, seen);
    return Observation::warning(u"host-gitlab-version-other"_s, {text, instance.text()}, seen);
}

Observation hostSettings(const HostRecord& record, const Version& gitlab)
{
    const auto is = [&](const char* name, const char* state) {
        return record.values.value(QLatin1String(name)) == QLatin1String(state);
    };
    const auto lacks = [&](const char* name) { return is(name, "unset") || is(name, "empty"); };
    QJsonObject seen;
    for (auto it = record.values.begin(); it != record.values.end(); ++it)
        if (it.value() != "unset"_L1)
            seen.insert(it.key(), it.value());
    QStringList missing, damaged;
    for (const char* name : {"AIGW_GITLAB_URL", "AIGW_GITLAB_API_URL", "AIGW_SELF_SIGNED_JWT__SIGNING_KEY",
             "AIGW_SELF_SIGNED_JWT__VALIDATION_KEY"})
        if (lacks(name))
            missing << QString::fromLatin1(name);
    for (const char* name : {"AIGW_SELF_SIGNED_JWT__SIGNING_KEY", "AIGW_SELF_SIGNED_JWT__VALIDATION_KEY",
             "DUO_WORKFLOW_SELF_SIGNED_JWT__SIGNING_KEY", "DUO_WORKFLOW_SELF_SIGNED_JWT__VALIDATION_KEY"})
        if (is(name, "not-pem"))
            damaged << QString::fromLatin1(name);
    QStringList closed;
    for (const char* name : {"tmp_writable", "hf_writable"})
        if (is(name, "no"))
            closed << (QLatin1String(name) == "tmp_writable"_L1 ? u"/tmp"_s : u"/home/aigateway/.hf"_s);
    if (!damaged.isEmpty())
        return Observation::failed(u"host-keys-not-pem"_s, {damaged.join(", "_L1)}, seen);
    if (missing.contains("AIGW_GITLAB_URL"_L1) || missing.contains("AIGW_SELF_SIGNED_JWT__SIGNING_KEY"_L1))
        return Observation::failed(u"host-settings-missing"_s, {missing.join(", "_L1)}, seen);
    if (is("ca_file", "unreadable"))
        return Observation::failed(u"host-ca-file-unreadable"_s, {}, seen);
    if (!closed.isEmpty())
        return Observation::failed(u"host-folder-closed"_s, {closed.join(", "_L1)}, seen);
    // An empty portal address was the advice up to 18.9; from 18.10 the service does not start with it.
    static const Version since = *Version::parse(u"18.10"_s);
    if (is("DUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL", "empty") && (gitlab.isNull() || gitlab >= since))
        return Observation::failed(u"host-portal-empty"_s, {}, seen);
    if (is("AIGW_AUTH__BYPASS_EXTERNAL", "true"))
        return Observation::warning(u"host-auth-bypassed"_s, {u"AIGW_AUTH__BYPASS_EXTERNAL"_s}, seen);
    if (is("DUO_WORKFLOW_AUTH__ENABLED", "false"))
        return Observation::warning(u"host-auth-bypassed"_s, {u"DUO_WORKFLOW_AUTH__ENABLED"_s}, seen);
    if (!missing.isEmpty())
        return Observation::warning(u"host-settings-incomplete"_s, {missing.join(", "_L1)}, seen);
    return Observation::passed(u"host-settings-good"_s, {}, seen);
}

Observation hostOwnGateway(const HostAnswer& a)
{
    return a.exit == 0 ? hostAlive(a) : Observation::failed(u"host-gateway-down"_s, {a.place}, a.seen);
}

Observation hostOwnPort(const HostAnswer& a)
{
    return a.isConnected() ? Observation::passed(u"host-port-open"_s, {a.place})
                           : Observation::failed(u"host-service-down"_s, {a.place}, a.seen);
}

Observation hostIdentity(const HostAnswer& a)
{
    const QString body = a.values.value(u"body"_s);
    const bool refuses = a.status == 401 && body.contains("No authorization header presented"_L1);
    const bool bypassed = a.status == 404 && body.contains("Not Found"_L1) && isOfGateway(a);
    return refuses || bypassed ? Observation::passed(u"gateway-identified"_s, {}, a.seen)
                               : Observation::failed(u"not-the-gateway"_s, {QString::number(a.status)}, a.seen);
}

Observation hostAlive(const HostAnswer& a)
{
    return a.status == 200 ? Observation::passed(u"host-gateway-alive"_s, {}, a.seen)
                           : Observation::failed(u"host-gateway-not-alive"_s, {QString::number(a.status)}, a.seen);
}

Observation hostPath(const HostAnswer& a)
{
    const bool own = isOfGateway(a) && (a.status == 401 || a.status == 404 || a.status == 405);
    return own ? Observation::passed(u"host-gateway-path"_s, {}, a.seen)
               : Observation::failed(u"host-gateway-path-lost"_s, {QString::number(a.status)}, a.seen);
}

Observation hostKeys(const HostAnswer& a)
{
    QJsonObject seen = a.seen;
    const QString place = QUrl(a.values.value(u"jwks_uri"_s)).host();
    const int keys = a.values.value(u"jwks_keys"_s).toInt();
    if (!place.isEmpty())
        seen.insert(u"keys_at"_s, place);
    seen.insert(u"keys"_s, keys);
    if (a.status != 200 || place.isEmpty())
        return Observation::failed(u"host-discovery-missing"_s, {statusOf(a)}, seen);
    if (const QString exit = a.values.value(u"jwks_exit"_s); exit != "0"_L1) {
        seen.insert(u"keys_exit"_s, exit.toInt());
        return Observation::failed(u"host-keys-not-fetched"_s, {place}, seen);
    }
    if (keys == 0)
        return Observation::failed(u"host-keys-none"_s, {place}, seen);
    if (a.values.contains(u"path_dropped"_s))
        return Observation::warning(u"host-gitlab-path-dropped"_s, {}, seen);
    if (a.values.contains(u"other_address"_s))
        return Observation::warning(u"host-gitlab-other-address"_s, {a.host}, seen);
    return Observation::passed(u"host-keys-fetched"_s, {QString::number(keys)}, seen);
}

Observation hostApi(const HostAnswer& a)
{
    return a.status == 200 ? Observation::passed(u"host-api-reached"_s, {}, a.seen)
                           : Observation::warning(u"host-api-not-open"_s, {QString::number(a.status)}, a.seen);
}

Observation hostModelList(const HostAnswer& a)
{
    const QString listed = a.values.value(u"listed"_s);
    QJsonObject seen = a.seen;
    if (!listed.isEmpty())
        seen.insert(u"listed"_s, listed);
    const QString status = statusOf(a);
    if (a.status == 200 && listed == "yes"_L1)
        return Observation::passed(u"host-model-listed"_s, {}, seen);
    if (a.status == 200 && listed == "no"_L1)
        return Observation::warning(u"host-model-not-listed"_s, {}, seen);
    // 400: a LiteLLM proxy without a database
    if (a.status == 401 || a.status == 403 || a.status == 400)
        return Observation::passed(u"host-model-asks-key"_s, {status}, seen);
    if (a.status == 404 || (a.status >= 300 && a.status < 400))
        return Observation::failed(u"host-model-path"_s, {status}, seen);
    return Observation::warning(u"host-model-no-list"_s, {status}, seen);
}

Observation hostModelUp(const HostAnswer& a)
{
    if (a.status == 503)
        return Observation::warning(u"host-model-loading"_s, {}, a.seen);
    return a.exit == 0 ? Observation::passed(u"host-model-up"_s, {QString::number(a.status)}, a.seen)
                       : Observation::failed(u"host-no-answer"_s, {a.place}, a.seen);
}

} // namespace gatehouse::domain
