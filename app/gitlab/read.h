// SPDX-License-Identifier: Apache-2.0
// Answers of GitLab to domain values, part by part. Pure: no request is made here. Each function takes a reply's JSON
// and either notes a flaw (Malformed, with its path) and changes nothing, or lays the part over a Reading.
#pragma once

#include "gitlab/answer.h"
#include "gitlab/api.h"
#include "gitlab/node.h"

namespace gatehouse::gitlab {

/// The value of one field of `data` in a GraphQL reply; null when GitLab answered null without an error.
/// Status, JSON and top-level errors are judged first: NotPermitted (not-permitted) or Unsupported (field-not-here)
/// with GitLab's words.
[[nodiscard]] base::Result<QJsonValue> fieldOf(const net::Reply& reply, const QString& field);
/// A page of a connection: `take(page, node)` for each node. `Page` has `visible` (not null) and `next` (cursor).
template <class Page, class Take>
[[nodiscard]] base::Result<Page> pageOf(const net::Reply& reply, const QString& field, Take take)
{
    const auto value = fieldOf(reply, field);
    if (!value)
        return tl::unexpected(value.error());
    Page out;
    Flaw flaw;
    const Node connection(*value, QStringLiteral("data.") + field, flaw);
    out.visible = !connection.isNull();
    for (const Node& each : connection.nodes())
        take(out, each);
    if (const Node info = connection[QLatin1String("pageInfo")];
        !info.isNull() && info[QLatin1String("hasNextPage")].boolean())
        out.next = info[QLatin1String("endCursor")].text();
    if (!flaw.isEmpty())
        return tl::unexpected(flaw.error());
    return out;
}
/// The object of a REST reply.
[[nodiscard]] base::Result<QJsonObject> objectOf(const net::Reply& reply);

// --- Instance
struct Metadata {
    domain::Version version;
    QString revision;
    bool enterprise = false;
};
/// GET /api/v4/metadata. NotGitLab (not-gitlab) when it is not what GitLab answers; Unsupported (community-edition,
/// version-too-old).
[[nodiscard]] base::Result<Metadata> metadataOf(const net::Reply& reply, const domain::Version& oldest);
/// GET /api/v4/user and /api/v4/personal_access_tokens/self (no token of that kind: scopes stay unknown).
[[nodiscard]] base::Result<domain::TokenFacts> userOf(const net::Reply& reply);
[[nodiscard]] base::Result<domain::TokenFacts> tokenOf(const net::Reply& reply);

/// Flags that GitLab of this version has and the catalogue asks about, 20 names a list (GitLab's limit a call); at
/// least one list.
[[nodiscard]] QList<QStringList> flagQuestions(const domain::Catalogue& catalogue, const domain::Version& version);
struct InstanceAnswer {
    QMap<QString, bool> flags;
    domain::Licence licence;
    QStringList addOns;
    QMap<QString, QString> addOnIds;
    std::optional<base::Error> licenceError; ///< the licence was refused; the rest counts
};
[[nodiscard]] base::Result<InstanceAnswer> instanceOf(const net::Reply& reply);

// --- Models
struct RemoteModel {
    domain::Model model; ///< without a key yet
    domain::ObservedModel observed;
    QString unknownProvider;
};
struct ModelsPage {
    bool visible = true; ///< false: the token may not manage self-hosted models
    QList<RemoteModel> models;
    QString next; ///< cursor of the next page, empty on the last
};
[[nodiscard]] base::Result<ModelsPage> modelsOf(const net::Reply& reply, const domain::Catalogue& catalogue);
/// Replaces the models. Keys: by remote id, then by exact name, then new ones (decision 10).
void takeModels(Reading& reading, const QList<RemoteModel>& models, const ReadRequest& request);
/// Adds models that the list does not show to those that are there.
void addModels(Reading& reading, const QList<RemoteModel>& models, const ReadRequest& request);

// --- Features
struct RemoteRow {
    domain::ObservedRow row;
    QString provider; ///< disabled | vendored | self_hosted | unassigned, or what this program does not know
    QString modelId, modelName;
    QString ref;
    std::optional<domain::AllowList> allowList;
};
struct FeaturesPage {
    bool visible = true;
    QList<RemoteRow> rows;
    QString next;
};
[[nodiscard]] base::Result<FeaturesPage> featuresOf(const net::Reply& reply);
/// Replaces the rows. A row that the list lacks is hidden: it is absent afterwards, never unassigned (decision 4).
/// After takeModels, whose remote ids the rows name.
void takeFeatures(Reading& reading, const QList<RemoteRow>& rows, const ReadRequest& request);

// --- Settings
/// Lays the settings of one transport over the reading, walking the catalogue's rows. `values` is duoSettings or the
/// answer of application/settings; `path` its place for flaws. Null means *not set* only where its ability is proven
/// (decision 4), so this comes after the models.
[[nodiscard]] base::Result<base::Done> takeSettings(Reading& reading, const QJsonObject& values, const QString& path,
    domain::Transport transport, const domain::Catalogue& catalogue, const domain::Version& version);

} // namespace gatehouse::gitlab
