// SPDX-License-Identifier: Apache-2.0
// Settles `api_key:` of a document: which entry, and whether it is to be sent at all.
#include "workspace/overlay.h"

#include <algorithm>

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

Rotated rotated(
    Configuration draft, const Configuration& server, const Observed& observed, const QHash<QString, QString>& keychain)
{
    // An entry carries its model's key: names change hands, keys must not.
    const auto isOfAnother = [&](const QString& entry, const ModelKey& key) {
        return std::any_of(server.models.cbegin(), server.models.cend(),
            [&](const Model& m) { return m.key != key && entry.contains(u'/' + m.key.text() + u'/'); });
    };
    Rotated out{std::move(draft), {}};
    for (Model& model : out.configuration.models) {
        const Model* before = server.model(model.key);
        if (!before || !std::holds_alternative<KeepKey>(model.apiKey))
            continue; // new, or to be set or cleared anyway
        const QString entry = keychain.value(before->name);
        if (!entry.isEmpty() && !isOfAnother(entry, model.key))
            model.apiKey = SetKey{{SecretRef::Store::Keychain, entry}};
        else if (observed.models.value(model.key).hasKey)
            out.notes.append({QStringLiteral("key-unknown-here"), {model.name}});
    }
    return out;
}

std::optional<Finding> unsetVariable(const Model& model)
{
    const auto* set = std::get_if<SetKey>(&model.apiKey);
    if (!set || set->secret.store != SecretRef::Store::Environment ||
        !qEnvironmentVariableIsEmpty(set->secret.name.toLocal8Bit().constData()))
        return {};
    return Finding{Severity::Warning, QStringLiteral("key-env-unset"), {set->secret.name},
        {Path::Part::Model, model.key.text(), QStringLiteral("api_key")}, {}};
}

} // namespace gatehouse::workspace
