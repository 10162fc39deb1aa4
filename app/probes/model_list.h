// SPDX-License-Identifier: Apache-2.0
// Lists of models, and whether the one of the identifier is among them. Pure.
#pragma once

#include "base/result.h"
#include "probes/model_address.h"
#include "probes/model_answer.h"

namespace gatehouse::probes {

/// Of names in lists, which may be hostile: more is cut off.
constexpr qsizetype longestName = 1000;

/// Names in a list, in its order; nullopt when the answer is no list. Context: tokens, 0 when it is not said.
struct ModelNames {
    QStringList names;
    QHash<QString, int> context;
};
[[nodiscard]] std::optional<ModelNames> modelNames(const net::Reply& reply);

/// Same name for this server: Ollama takes a name without a tag for `:latest`.
[[nodiscard]] bool sameName(ServerKind server, const QString& wanted, const QString& listed);

/// The list of a server that answered 200, against the name that the gateway would ask for.
[[nodiscard]] domain::Observation judgeList(const ModelNames& list, const ModelIdentifier& wanted, const Asked& asked);

/// How many tokens the list says the model takes, prompt and answer together.
inline constexpr Fact<int> declaredContext{"declared-context"};
/// The name that the server lists, when it lists one: for a check that was given none.
inline constexpr Fact<QString> onlyModel{"only-model"};

// Amazon Bedrock
// --------------------------------------------------------------------------------------------------------------------

/// A model's id without route words (`converse/`, `invoke/`) and without the profile's prefix.
struct BedrockModel {
    QString id;     ///< with the prefix: what is asked for
    QString prefix; ///< "eu", "us-gov", "global", ...; "" when there is none
    bool isArn = false;
};
[[nodiscard]] BedrockModel bedrockModel(const QString& name);

/// Of a runtime address, AWS's own or a VPC endpoint's; "" when the host does not say.
[[nodiscard]] QString bedrockRegion(const QString& address);
/// Address of the control plane beside this runtime.
[[nodiscard]] QString bedrockControl(const QString& runtime);

/// Whether a profile with this prefix can be called from this region. AWS's lists of 2026; regions come and go, so the
/// service's own list of profiles has the last word. True for a prefix or a region that nobody knows.
[[nodiscard]] bool prefixFitsRegion(const QString& prefix, const QString& region);
/// Prefixes that LiteLLM takes off to find the model behind a profile.
[[nodiscard]] bool isKnownToLiteLlm(const QString& prefix);

struct BedrockLists {
    QStringList models;
    QStringList onlyByProfile; ///< of the models: not to be had on demand
    QStringList profiles;
};
[[nodiscard]] std::optional<BedrockLists> bedrockLists(const QByteArray& models, const QByteArray& profiles);
[[nodiscard]] domain::Observation judgeBedrock(
    const BedrockLists& lists, const BedrockModel& wanted, const QString& region, const Asked& asked);

/// The answers of the control plane as they came; a runtime address that is no control plane lists nothing.
[[nodiscard]] domain::Observation judgeBedrockAnswers(const base::Result<net::Reply>& models,
    const base::Result<net::Reply>& profiles, const BedrockModel& wanted, const QString& region, const Asked& asked);

/// What can be said of an identifier without asking anybody: nullopt when nothing is wrong with it.
[[nodiscard]] std::optional<domain::Observation> judgeBedrockForm(
    const ModelIdentifier& identifier, const QString& region);

} // namespace gatehouse::probes
