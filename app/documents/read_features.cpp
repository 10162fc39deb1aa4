// SPDX-License-Identifier: Apache-2.0
// features: one choice per row, by GitLab's key: `disabled`, `unassigned`, {model: NAME}, {gitlab: REF}, with or
// without {allow: [REF]}.
#include "documents/sections.h"

namespace gatehouse::documents {

using Kind = DocumentFeature::Kind;

namespace {

std::optional<Kind> wordKind(const QString& word)
{
    if (word == QLatin1String("disabled"))
        return Kind::Disabled;
    if (word == QLatin1String("unassigned"))
        return Kind::Unassigned;
    return {};
}

/// The choice that one key of the map makes; false, with a complaint, when its value is no good.
bool readChoice(const Node& node, const QString& path, DocumentFeature& feature, Context& context)
{
    if (const auto kind = wordKind(node.key)) {
        feature.kind = *kind;
        const auto yes = context.boolean(node, path);
        if (yes && !*yes)
            context.error("document-feature-value", node.at, path, {path});
        return yes.value_or(false);
    }
    const bool managed = node.key == QLatin1String("gitlab");
    feature.kind = managed ? Kind::GitLab : Kind::Model;
    if (managed && node.isNull())
        return true;
    const auto name = context.text(node, path);
    if (name && name->isEmpty())
        context.error("document-feature-value", node.at, path, {path});
    if (!name || name->isEmpty())
        return false;
    if (!managed)
        feature.model = *name;
    else if (*name != QLatin1String("default"))
        feature.ref = *name;
    return true;
}

std::optional<DocumentFeature> readMap(const Node& section, const QString& path, Context& context)
{
    const QStringList keys{QStringLiteral("model"), QStringLiteral("gitlab"), QStringLiteral("disabled"),
        QStringLiteral("unassigned"), QStringLiteral("allow")};
    DocumentFeature feature;
    int choices = 0;
    bool sound = true;
    for (const Node& node : section.items) {
        const QString at = path + u'.' + node.key;
        if (!context.isKnownKey(node, at, keys)) {
            sound = false;
        } else if (node.key == QLatin1String("allow")) {
            feature.allow = context.texts(node, at);
            sound = sound && feature.allow;
        } else {
            ++choices;
            sound = readChoice(node, at, feature, context) && sound;
        }
    }
    if (!sound)
        return {};
    if (choices > 1 || (choices == 0 && !feature.allow)) {
        context.error(choices > 1 ? "document-feature-several" : "document-feature-value", section.at, path, {path});
        return {};
    }
    feature.allowOnly = choices == 0;
    return feature;
}

std::optional<DocumentFeature> readFeature(const Node& node, const QString& path, Context& context)
{
    if (node.kind == Node::Kind::Map)
        return readMap(node, path, context);
    if (node.isText())
        if (const auto kind = wordKind(node.text)) {
            DocumentFeature feature;
            feature.kind = *kind;
            return feature;
        }
    context.error("document-feature-value", node.at, path, {path});
    return {};
}

} // namespace

void readFeatures(const Node& section, Context& context)
{
    if (section.isNull() || !context.isMap(section, QStringLiteral("features")))
        return;
    QStringList keys;
    for (const domain::FeatureSpec& spec : context.catalogue.features)
        keys.append(spec.key);
    for (const Node& node : section.items) {
        const QString path = QStringLiteral("features.") + node.key;
        if (!context.isKnownToGitLab(node, path, keys))
            continue;
        auto feature = readFeature(node, path, context);
        if (!feature)
            continue;
        feature->position = node.at;
        context.document.features.insert(node.key, *feature);
        context.document.positions.insert(QStringLiteral("features/") + node.key, node.at);
        if (feature->allow)
            context.document.positions.insert(QStringLiteral("allow/") + node.key, node.value(u"allow")->at);
    }
}

} // namespace gatehouse::documents
