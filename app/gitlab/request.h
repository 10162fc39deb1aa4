// SPDX-License-Identifier: Apache-2.0
// An action as the one request that carries it out. Pure: what leaves this machine is decided and tested here.
#pragma once

#include "base/result.h"
#include "base/secret_string.h"
#include "domain/plan.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

namespace gatehouse::gitlab {

/// A request without its secret: where the key goes stands placeholder(), which GitLab would refuse.
struct Call {
    QByteArray method; ///< "POST" for GraphQL, "PUT" for application settings
    QString path;      ///< "/api/graphql"
    QString operation; ///< GraphQL operation, "" for REST; also the label in logs
    QString field;     ///< the mutation's field under `data`, "" for REST
    QJsonObject body;  ///< GraphQL: the variables; REST: the whole body
    std::optional<domain::SecretRef> secret;
    bool operator==(const Call&) const = default;
};

[[nodiscard]] QJsonObject placeholder();

struct RequestContext {
    const domain::Wire& wire;
    const domain::Observed& observed;
    const domain::Catalogue& catalogue;
};

/// Errors, all before anything is sent: Refused (model-not-on-server, assignment-not-writable, one-feature-a-request,
/// platform-takes-no-key, step-is-by-hand, setting-not-writable), Unsupported (managed-models-not-here,
/// unassigned-not-here).
[[nodiscard]] base::Result<Call> requestFor(const domain::Action& action, const RequestContext& context);

/// The bytes to send. `document` is the lowered text (ignored for REST); `secret` replaces the placeholder.
/// BadInput (key-not-text) when the secret is no UTF-8.
[[nodiscard]] base::Result<QByteArray> bodyOf(const Call& call, const QString& document, const base::Secret& secret);

} // namespace gatehouse::gitlab
