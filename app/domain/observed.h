// SPDX-License-Identifier: Apache-2.0
// What the server said beside the configuration: facts that decide what exists, what may be chosen and what may be
// sent.
#pragma once

#include "domain/configuration.h"
#include "domain/version.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <optional>

namespace gatehouse::domain {

class Catalogue;

/// A GitLab managed model that a row may be pinned to.
struct OfferedModel {
    QString ref;
    QString name;
    QString provider;    ///< "" before 18.6
    QString description; ///< "" before 18.7
    QString cost;        ///< "" before 18.7
    bool operator==(const OfferedModel&) const = default;
};

/// One row of aiFeatureSettings beside its choice.
struct ObservedRow {
    QString feature;
    QString title;
    QString mainFeature;  ///< section heading, server's own
    QString releaseState; ///< GA | BETA | EXPERIMENT
    QStringList compatibleFamilies;
    QList<OfferedModel> offered;                ///< validGitlabModels
    std::optional<OfferedModel> defaultOffered; ///< defaultGitlabModel
    QStringList validModelIds;                  ///< remote ids in validModels
    bool operator==(const ObservedRow&) const = default;
};

struct ObservedModel {
    QString remoteId; ///< gid://gitlab/Ai::SelfHostedModel/<n>
    bool hasKey = false;
    QString releaseState;
    QString rawEndpoint; ///< as stored on the server, placeholders included
    QDateTime createdAt;
    QDateTime updatedAt;
    QStringList usedBy; ///< feature keys the server lists on the model, hidden rows included
    bool operator==(const ObservedModel&) const = default;
};

struct Licence {
    QString type; ///< online_cloud | offline_cloud | legacy_license | ""
    QString plan; ///< starter | premium | ultimate | ""
    QDate expiresAt;
    bool operator==(const Licence&) const = default;
    [[nodiscard]] bool isOffline() const { return type == QLatin1String("offline_cloud"); }
};

struct TokenFacts {
    QString userName;
    QStringList scopes;
    QDate expiresAt;
    std::optional<bool> admin; ///< absent: is_admin was not in the answer, that is: no administrator
    bool operator==(const TokenFacts&) const = default;
};

/// When a part was last read, and why it could not be when it was tried last.
struct PartRead {
    QDateTime at;    ///< null: never read
    QString failure; ///< slug of the last failure; empty when the last read was fine
    bool operator==(const PartRead&) const = default;
    [[nodiscard]] bool everRead() const { return at.isValid(); }
};

enum class Answer { Unknown, Yes, No };

struct Observed {
    Version version;      ///< what the server told; of an offline instance the one its user picked
    bool offline = false; ///< there is no server: facts are assumed, and plans are against an empty one (decision 6)
    QString revision;
    bool enterprise = true;
    std::optional<bool> selfHostedVisible; ///< aiSelfHostedModels came back non-null
    Licence licence;
    QStringList addOns; ///< CODE_SUGGESTIONS, DUO_ENTERPRISE, DUO_CORE, SELF_HOSTED_DAP, ...
    QMap<QString, QString> addOnIds;
    TokenFacts token;
    std::optional<bool> betaTerms; ///< assumed only; a live instance's rows tell (see termsAccepted)
    QMap<QString, bool> flags;     ///< feature flags that exist on the server
    QList<ObservedRow> rows;       ///< in the server's order; empty offline (the catalogue's rows count then)
    QHash<ModelKey, ObservedModel> models;
    QMap<QString, QJsonValue> rawUnknown; ///< unknown enum values and keys, kept and shown
    PartRead settingsRead;                ///< duoSettings
    PartRead applicationSettingsRead;
    PartRead modelsRead;
    PartRead featuresRead;
    PartRead licenceRead;
    // One-time schema flips, learnt from the server's refusals.
    Answer providerArgument = Answer::Unknown;
    Answer nestedDuoSettings = Answer::Unknown;
    Answer unassignedAccepted = Answer::Unknown;

    [[nodiscard]] const ObservedRow* row(const QString& feature) const;
    [[nodiscard]] ModelKey keyOfRemote(const QString& remoteId) const; ///< null key when unknown
    bool operator==(const Observed&) const = default;
};

/// The facts of an offline instance's `assume:` laid where the server's would be (decision 9): `plan`, `licence`
/// (online, offline), `add_ons` and `flags` (lists; an add-on in either case), `beta_terms` (bool). Other keys are
/// ignored.
[[nodiscard]] Observed assumed(const QMap<QString, Value>& assume, const Version& version);

/// Whether the testing terms for beta models are accepted. Live: any row that needs them is listed. Absent: not known,
/// as on 17.9, which has no such row.
[[nodiscard]] std::optional<bool> termsAccepted(const Observed& observed, const Catalogue& catalogue);

} // namespace gatehouse::domain
