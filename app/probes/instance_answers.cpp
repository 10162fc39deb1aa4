// SPDX-License-Identifier: Apache-2.0
#include "probes/instance_answers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using domain::CheckState;
using domain::Observation;
using domain::Version;

namespace {

constexpr int daysOfNotice = 14;

/// GitLab's API refuses in JSON, with one of these keys.
bool speaksAsApi(const QJsonObject& body)
{
    return body.value(u"message").isString() || body.value(u"error").isString();
}

/// Whatever the token.
bool refusesAsGateway(const net::Reply& reply)
{
    static const QStringList words{u"No authorization header presented"_s, u"Invalid authorization header"_s,
        u"Forbidden by auth provider"_s, u"Invalid authentication token type - only OIDC is supported"_s};
    return reply.status == 401 && words.contains(objectIn(reply).value(u"error").toString());
}

QString hostOfLocation(const net::Reply& reply)
{
    const QUrl to = reply.url.resolved(QUrl::fromEncoded(reply.header("Location").left(2048)));
    return to.host();
}

/// An answer of B1 that is not the wanted one.
Observation refusal(const net::Reply& reply)
{
    const QJsonObject seen = evidenceOf(reply);
    const QString status = QString::number(reply.status);
    if (reply.status >= 300 && reply.status < 400)
        return Observation::failed(u"gitlab-redirects"_s, {hostOfLocation(reply)}, seen);
    if (reply.status == 429)
        return Observation::warning(u"gitlab-rate-limit"_s, {}, seen);
    if (reply.status >= 500)
        return Observation::failed(u"gitlab-server-error"_s, {status}, seen);
    if (reply.status == 401 || reply.status == 403)
        return Observation::failed(u"gitlab-address-refused"_s, {status}, seen);
    return Observation::failed(u"gitlab-not-there"_s, {status}, seen);
}

} // namespace

MetadataAnswer metadataAnswer(const net::Reply& reply, const Version& oldest)
{
    const QJsonObject body = objectIn(reply);
    const auto version = Version::parse(body.value(u"version").toString());
    const QJsonValue enterprise = body.value(u"enterprise");
    if (reply.status == 200 && version && !version->isNull() && enterprise.isBool()) {
        const QJsonObject seen{{u"status"_s, 200}, {u"version"_s, version->text()}, {u"enterprise"_s, enterprise}};
        if (!enterprise.toBool())
            return {Observation::failed(u"gitlab-community-edition"_s, {version->text()}, seen), *version};
        if (*version < oldest)
            return {Observation::failed(u"gitlab-too-old"_s, {version->text(), oldest.series()}, seen), *version};
        return {Observation::passed(u"gitlab-identified"_s, {version->text()}, seen), *version};
    }
    // Its form is that of GitLab's API; its words are not.
    if (refusesAsGateway(reply))
        return {Observation::failed(u"gitlab-is-the-gateway"_s, {}, evidenceOf(reply)), {}};
    const bool scope = reply.status == 403 && body.value(u"error").toString() == "insufficient_scope"_L1;
    if ((reply.status == 401 && speaksAsApi(body)) || scope)
        return {Observation::passed(u"gitlab-without-version"_s, {}, {{u"status"_s, reply.status}}), {}};
    return {refusal(reply), {}};
}

DiscoveryAnswer discoveryAnswer(const net::Reply& reply, const QUrl& gitlab)
{
    QJsonObject seen = headOf(reply);
    const QJsonObject body = objectIn(reply);
    const QString keys = body.value(u"jwks_uri").toString().left(2048);
    const QUrl url(keys, QUrl::StrictMode);
    if (reply.status != 200 || keys.isEmpty()) {
        const bool below = !gitlab.path().isEmpty() && gitlab.path() != "/"_L1;
        seen.insert(u"relative_path"_s, below);
        return {Observation::failed(u"oidc-discovery-missing"_s, {QString::number(reply.status)}, seen), {}};
    }
    seen.insert(u"jwks_uri"_s, shortened(keys));
    seen.insert(u"issuer"_s, shortened(body.value(u"issuer").toString()));
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {Observation::failed(u"oidc-keys-address-unusable"_s, {shortened(keys)}, seen), {}};
    seen.insert(u"same_host"_s, url.host().compare(gitlab.host(), Qt::CaseInsensitive) == 0);
    return {Observation::passed(u"oidc-keys-published"_s, {}, seen), url};
}

Observation keySetAnswer(const net::Reply& reply, const QUrl& keys, QJsonObject seen)
{
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    if (reply.status != 200 || !json.isObject()) {
        seen.insert(u"keys_status"_s, reply.status);
        return Observation::failed(u"oidc-keys-not-reached"_s, {keys.host()}, seen);
    }
    int usable = 0;
    const QJsonArray list = json.object().value(u"keys").toArray();
    for (const QJsonValue key : list)
        usable += key[u"kty"].toString() == "RSA"_L1 && !key[u"n"].toString().isEmpty() ? 1 : 0;
    seen.insert(u"keys"_s, usable);
    if (usable == 0)
        return Observation::failed(u"oidc-without-keys"_s, {}, seen);
    return Observation::passed(u"oidc-keys-published"_s, {QString::number(usable)}, seen);
}

Observation projectsAnswer(const net::Reply& reply)
{
    if (reply.status == 200 && QJsonDocument::fromJson(reply.body).isArray())
        return Observation::passed(u"api-open-to-gateway"_s, {}, {{u"status"_s, 200}});
    if (reply.status == 200)
        return Observation::warning(u"api-without-projects"_s, {}, evidenceOf(reply));
    return Observation::warning(u"api-closed-to-gateway"_s, {QString::number(reply.status)}, evidenceOf(reply));
}

TokenAnswer tokenAnswer(const net::Reply& user, const net::Reply* token, const QDate& today)
{
    const QJsonObject who = objectIn(user);
    QJsonObject seen{{u"status"_s, user.status}};
    if (user.status != 200 || !who.value(u"username").isString()) {
        seen.insert(u"said"_s, wordsIn(who));
        if (user.status == 401)
            return {Observation::failed(u"token-refused"_s, {}, seen), {}};
        if (user.status == 403 && who.value(u"error").toString() == "insufficient_scope"_L1)
            return {Observation::failed(u"token-without-scope"_s, {u"api"_s}, seen), {}};
        return {Observation::failed(u"token-not-read"_s, {QString::number(user.status)}, seen), {}};
    }

    Caller caller;
    caller.name = who.value(u"username").toString().left(255);
    if (const qint64 id = who.value(u"id").toInteger(); id > 0)
        caller.id = u"gid://gitlab/User/"_s + QString::number(id);
    caller.administrator = who.value(u"is_admin").toBool();
    seen.insert(u"administrator"_s, caller.administrator);
    QDate expires;
    if (token && token->status == 200) {
        const QJsonObject facts = objectIn(*token);
        const QJsonArray scopes = facts.value(u"scopes").toArray();
        for (const QJsonValue scope : scopes)
            if (const QString text = scope.toString(); !text.isEmpty() && caller.scopes.size() < 64)
                caller.scopes << text.left(64);
        expires = QDate::fromString(facts.value(u"expires_at").toString(), Qt::ISODate);
        seen.insert(u"scopes"_s, QJsonArray::fromStringList(caller.scopes));
    }
    const QString role = caller.administrator ? u"token-of-administrator"_s : u"token-of-user"_s;
    if (!caller.mayUse({u"api"_s, u"read_api"_s}))
        return {Observation::warning(u"token-without-scope"_s, {u"api"_s}, seen), caller};
    if (expires.isValid()) {
        seen.insert(u"expires"_s, expires.toString(Qt::ISODate));
        seen.insert(u"days_left"_s, today.daysTo(expires));
        if (today.daysTo(expires) <= daysOfNotice)
            return {
                Observation::warning(u"token-expires"_s, {caller.name, expires.toString(Qt::ISODate)}, seen), caller};
    }
    return {Observation::passed(role, {caller.name}, seen), caller};
}

} // namespace gatehouse::probes
