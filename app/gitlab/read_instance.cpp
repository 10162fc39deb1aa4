// SPDX-License-Identifier: Apache-2.0
// Who and what is at the other end: version, edition, user, token, licence, flags.
#include "gitlab/read.h"

namespace gatehouse::gitlab {

using namespace domain;
using base::ErrorKind;

base::Result<QJsonValue> fieldOf(const net::Reply& reply, const QString& field)
{
    const auto refused = statusError(reply);
    auto json = jsonOf(reply);
    if (refused && (reply.status != 422 || !json))
        return tl::unexpected(*refused);
    if (!json)
        return tl::unexpected(json.error());
    const GraphQLErrors errors = errorsOf(json->toObject());
    const QJsonValue value = (*json)[QLatin1String("data")][field];
    if (!errors.isEmpty() && (value.isNull() || value.isUndefined())) {
        if (!errors.missingFields.isEmpty())
            return base::fail(
                ErrorKind::Unsupported, QStringLiteral("field-not-here"), errors.missingFields, errors.words());
        return base::fail(ErrorKind::NotPermitted, QStringLiteral("not-permitted"), {field}, errors.words());
    }
    if (value.isUndefined())
        return tl::unexpected(Flaw{QStringLiteral("data.") + field, QStringLiteral("object")}.error());
    return value;
}

base::Result<QJsonObject> objectOf(const net::Reply& reply)
{
    if (const auto refused = statusError(reply))
        return tl::unexpected(*refused);
    auto json = jsonOf(reply);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->isObject())
        return tl::unexpected(Flaw{reply.url.path(), QStringLiteral("object")}.error());
    return json->toObject();
}

base::Result<Metadata> metadataOf(const net::Reply& reply, const Version& oldest)
{
    auto object = objectOf(reply);
    if (!object)
        return tl::unexpected(object.error());
    const auto version = Version::parse((*object)[QLatin1String("version")].toString());
    const QJsonValue enterprise = (*object)[QLatin1String("enterprise")];
    if (!version || !enterprise.isBool())
        return base::fail(ErrorKind::NotGitLab, QStringLiteral("not-gitlab"),
            {reply.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)});
    if (!enterprise.toBool())
        return base::fail(ErrorKind::Unsupported, QStringLiteral("community-edition"), {version->text()});
    if (*version < oldest)
        return base::fail(
            ErrorKind::Unsupported, QStringLiteral("version-too-old"), {version->text(), oldest.series()});
    return Metadata{*version, (*object)[QLatin1String("revision")].toString(), true};
}

base::Result<TokenFacts> userOf(const net::Reply& reply)
{
    auto object = objectOf(reply);
    if (!object)
        return tl::unexpected(object.error());
    Flaw flaw;
    const Node user(*object, QStringLiteral("user"), flaw);
    TokenFacts out;
    out.userName = user[QLatin1String("username")].text();
    // The key is absent for everyone but administrators.
    if (const Node admin = user[QLatin1String("is_admin")]; !admin.isNull())
        out.admin = admin.boolean();
    if (!flaw.isEmpty())
        return tl::unexpected(flaw.error());
    return out;
}

base::Result<TokenFacts> tokenOf(const net::Reply& reply)
{
    if (reply.status == 400 || reply.status == 404) // an OAuth token has no such page
        return TokenFacts();
    auto object = objectOf(reply);
    if (!object)
        return tl::unexpected(object.error());
    Flaw flaw;
    const Node token(*object, QStringLiteral("personal_access_token"), flaw);
    TokenFacts out;
    out.scopes = token[QLatin1String("scopes")].texts();
    out.expiresAt = token[QLatin1String("expires_at")].date();
    if (!flaw.isEmpty())
        return tl::unexpected(flaw.error());
    return out;
}

QList<QStringList> flagQuestions(const Catalogue& catalogue, const Version& version)
{
    constexpr qsizetype mostACall = 20;
    QStringList names = catalogue.flagsAt(version);
    QList<QStringList> out;
    do {
        out.append(names.mid(0, mostACall));
        names = names.mid(mostACall);
    } while (!names.isEmpty());
    return out;
}

base::Result<InstanceAnswer> instanceOf(const net::Reply& reply)
{
    const auto metadata = fieldOf(reply, QStringLiteral("metadata"));
    if (!metadata)
        return tl::unexpected(metadata.error());
    Flaw flaw;
    InstanceAnswer out;
    for (const Node& flag :
        Node(*metadata, QStringLiteral("data.metadata"), flaw)[QLatin1String("featureFlags")].list())
        out.flags.insert(flag[QLatin1String("name")].text(), flag[QLatin1String("enabled")].boolean());

    const auto licence = fieldOf(reply, QStringLiteral("currentLicense"));
    if (!licence) {
        out.licenceError = licence.error();
    } else if (const Node each(*licence, QStringLiteral("data.currentLicense"), flaw); !each.isNull()) {
        out.licence.type = each[QLatin1String("type")].textOrEmpty();
        out.licence.plan = each[QLatin1String("plan")].textOrEmpty();
        out.licence.expiresAt = each[QLatin1String("expiresAt")].date();
    }
    const auto addOns = fieldOf(reply, QStringLiteral("addOnPurchases"));
    if (!addOns && !out.licenceError)
        out.licenceError = addOns.error();
    if (addOns && !addOns->isNull())
        for (const Node& each : Node(*addOns, QStringLiteral("data.addOnPurchases"), flaw).list()) {
            const QString name = each[QLatin1String("name")].text();
            out.addOns.append(name);
            out.addOnIds.insert(name, each[QLatin1String("id")].text());
        }
    if (!flaw.isEmpty())
        return tl::unexpected(flaw.error());
    return out;
}

} // namespace gatehouse::gitlab
