// SPDX-License-Identifier: Apache-2.0
// Settles `api_key:` of a document: which entry, and whether it is to be sent at all.
#include "workspace/overlay.h"

namespace gatehouse::workspace {

using namespace domain;

Laid layOver(const documents::Document& document, const Configuration& base, const Observed& observed,
    const QHash<QString, QString>& keychain, bool prune, bool rotateKeys)
{
    documents::Overlay laid = documents::overlay(document, base, prune, [](const ModelKey&) { return QString(); });
    Laid out{std::move(laid.configuration), problemsOf(laid.problems), laid.deletions, {}};
    for (Model& model : out.configuration.models) {
        auto* set = std::get_if<SetKey>(&model.apiKey);
        const Model* before = base.model(model.key);
        if (!set || (before && before->apiKey == model.apiKey))
            continue;
        if (before && observed.models.value(model.key).hasKey && !rotateKeys) {
            model.apiKey = KeepKey{};
            out.notes.append({QStringLiteral("key-not-compared"), {model.name}});
            continue;
        }
        if (set->secret.store == SecretRef::Store::Keychain)
            set->secret.name = keychain.value(model.name);
    }
    return out;
}

std::optional<Finding> unsetVariable(const Model& model)
{
    const auto* set = std::get_if<SetKey>(&model.apiKey);
    if (!set || set->secret.store != SecretRef::Store::Environment
        || !qEnvironmentVariableIsEmpty(set->secret.name.toLocal8Bit().constData()))
        return {};
    return Finding{Severity::Warning, QStringLiteral("key-env-unset"), {set->secret.name},
        {Path::Part::Model, model.key.text(), QStringLiteral("api_key")}, {}};
}

} // namespace gatehouse::workspace
