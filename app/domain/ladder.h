// SPDX-License-Identifier: Apache-2.0
// Which checks a run has: the rungs of the catalogue laid over what an instance consists of. Pure.
#pragma once

#include "domain/capabilities.h"
#include "domain/check_catalogue.h"
#include "domain/instance.h"

namespace gatehouse::domain {

/// Something that has an address, a model or a feature, and what is known of it before anything is asked.
/// Traits: address (there is one), https | http; of models their kind: openai, azure, bedrock, mantle, vertex,
/// anthropic, other; of features: agent-platform, self-hosted, leaves-site; of the Agent Platform service: tls-flag-on
/// | tls-flag-off.
struct Subject {
    Target target;
    QString address; ///< as configured: URL, or host:port for the Agent Platform service; "" when there is none
    QStringList traits;
    ModelKey model; ///< of a model, or of a feature that a model answers
};

/// Kind of a model by its platform and identifier, one of the traits above. The text before the first `/` is LiteLLM's
/// provider; without one it is custom_openai.
[[nodiscard]] QString modelKind(const Model& model);

/// Of the Agent Platform service, by the traits: whether GitLab is to use TLS; nothing when that is not known.
[[nodiscard]] std::optional<bool> tlsFlag(const QStringList& traits);

/// Everything an instance consists of.
[[nodiscard]] QList<Subject> subjectsOf(
    const Instance& instance, const Configuration& c, const Capabilities& capabilities, const Observed& observed);

struct PlannedCheck {
    CheckId id;
    QString address;
    QStringList traits;
    ModelKey model;
    QList<CheckId> needs; ///< only those that are part of the run
    QList<CheckId> after;
    SkipReason skip = SkipReason::None; ///< not to be run at all
    int deadlineSeconds = 30;
};

/// What the user asked for; empty lists: everything.
struct Scope {
    QStringList rungs; ///< "A7", or a whole group "A"
    QList<Target> targets;
    [[nodiscard]] bool isEverything() const { return rungs.isEmpty() && targets.isEmpty(); }
    [[nodiscard]] QString text() const; ///< "" for everything
};

/// In the order of the catalogue, subject by subject. What the scope names, and what that needs; with a feature come
/// the links that it is answered by.
[[nodiscard]] QList<PlannedCheck> ladder(const CheckCatalogue& catalogue, const QList<Subject>& subjects,
    const Version& gitlab, const Consents& consents, const Scope& scope = {});

} // namespace gatehouse::domain
