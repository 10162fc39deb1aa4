// SPDX-License-Identifier: Apache-2.0
// The face of the GitLab client: read a configuration, send one action. Speaks domain values only.
#pragma once

#include "base/operation.h"
#include "domain/plan.h"
#include "net/session.h"

#include <functional>
#include <memory>

namespace gatehouse::gitlab {

/// What a read brought. Parts that failed keep `previous`' values and age; `failed` says why (6a).
struct Reading {
    domain::Configuration
        configuration; ///< models carry local keys: those of `previous` by remote id, then exact name, else new ones
    domain::Observed observed;
    struct Failure {
        QString part; ///< "settings", "application-settings", "models", "features", "licence", "token"
        base::Error error;
    };
    QList<Failure> failed;
    bool ancillaryOnly = false; ///< what failed says nothing about the configuration: licence, or facts about the token
    int requests = 0;
    qint64 bytes = 0;
};

struct ReadRequest {
    domain::Configuration previous; ///< to match models with
    domain::Observed previousObserved;
    domain::Version knownVersion; ///< null: first contact (metadata first, then the rest)
    enum class Parts { Everything, ModelsOnly, FeaturesOnly, SettingsOnly } parts = Parts::Everything;
};

/// The four result classes of an action.
enum class Outcome { Ok, FieldErrors, Denied, Unknown };

struct Sent {
    Outcome outcome = Outcome::Unknown;
    QStringList serverErrors;     ///< as they came, in the server's language
    QStringList returnedFeatures; ///< rows the mutation answered with
    QString createdRemoteId;
    base::Error error; ///< for Denied and Unknown: kind and slug
    // Flips learnt on the way; to be kept with the instance.
    domain::Answer providerArgument = domain::Answer::Unknown;
    domain::Answer nestedDuoSettings = domain::Answer::Unknown;
    domain::Answer unassignedAccepted = domain::Answer::Unknown;
};

/// The value of a secret when it is about to leave; KeyUnavailable when it cannot be had.
using SecretFor = std::function<base::Operation<base::Secret>(const domain::SecretRef&)>;

class Api : public QObject {
    Q_OBJECT
public:
    /// The catalogue must outlive the Api.
    Api(const net::Endpoint& endpoint, const base::Secret& token, const domain::Catalogue& catalogue,
        QObject* parent = nullptr);
    ~Api() override;

    /// One round trip deep for a known version (all requests at once), two at first contact, plus one per further 100
    /// models. Errors when nothing could be read: Unreachable, Tls, NotGitLab, NotPermitted (token-not-accepted,
    /// not-administrator, ...), RateLimited, Unsupported (version-too-old, community-edition). A version that differs
    /// from knownVersion is found out from the same round and the rest is read again.
    [[nodiscard]] base::Operation<Reading> read(ReadRequest request);

    /// Sends one action exactly once. Answers an error only when nothing left this machine (cancelled before, no
    /// consent, key not at hand, unreachable); everything else is a Sent. A refused `provider`/nested argument
    /// (validated before execution, so nothing was changed) is flipped once and sent again.
    [[nodiscard]] base::Operation<Sent> send(const domain::Action& action, const domain::Capabilities& capabilities,
        const domain::Observed& observed, const SecretFor& secretFor);

    /// One request as it is, with the instance's credential: any HTTP answer is an answer, to be judged by the caller.
    /// For checks; nothing of it is kept.
    [[nodiscard]] base::Operation<net::Reply> ask(net::Request request);
    /// The same for an operation of resources/graphql, lowered to a release. Errors also: Unsupported when the release
    /// has no such operation.
    [[nodiscard]] base::Operation<net::Reply> ask(const QString& operation, const QJsonObject& variables,
        const domain::Version& version, const net::Limits& limits = {});

    [[nodiscard]] net::Traffic traffic() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::gitlab
