// SPDX-License-Identifier: Apache-2.0
// models: a list matched by name. A key is only ever named, never held (decision 8).
#include "documents/sections.h"

#include <QRegularExpression>

namespace gatehouse::documents {

namespace {

/// keep, keychain, clear, none or env:NAME. What stands there instead may be the key itself, so it is never repeated.
bool isKeyIntent(const Node& node, const QString& path, Context& context)
{
    static const QRegularExpression variable(QStringLiteral("\\Aenv:[A-Za-z_][A-Za-z0-9_]{0,127}\\z"));
    const QStringList words{
        QStringLiteral("keep"), QStringLiteral("keychain"), QStringLiteral("clear"), QStringLiteral("none")};
    if (node.isText() && (words.contains(node.text) || variable.match(node.text).hasMatch()))
        return true;
    context.error("document-api-key-literal", node.at, path);
    return false;
}

QStringList familyKeys(const domain::Catalogue& catalogue)
{
    QStringList keys;
    for (const domain::FamilySpec& family : catalogue.families)
        keys.append(family.key);
    return keys;
}

QStringList platformKeys(const domain::Catalogue& catalogue)
{
    QStringList keys;
    for (const domain::PlatformSpec& platform : catalogue.platforms)
        keys.append(domain::platformKey(platform.platform));
    return keys;
}

void readField(const Node& node, const QString& path, DocumentModel& model, Context& context)
{
    const QString& key = node.key;
    if (key == QLatin1String("name")) {
        model.name = context.text(node, path).value_or(QString());
        if (node.isText() && model.name.trimmed().isEmpty())
            context.error("document-model-name-empty", node.at, path);
    } else if (key == QLatin1String("renamed_from")) {
        model.renamedFrom = context.text(node, path).value_or(QString());
    } else if (key == QLatin1String("family")) {
        const auto family = context.text(node, path);
        if (family && (context.isForNewerRelease() || context.isOneOf(node, path, familyKeys(context.catalogue))))
            model.family = *family;
    } else if (key == QLatin1String("platform")) {
        if (context.isOneOf(node, path, platformKeys(context.catalogue)))
            model.platform = domain::platformFromKey(node.text);
    } else if (key == QLatin1String("endpoint")) {
        model.endpoint = node.isNull() ? QString() : context.text(node, path);
    } else if (key == QLatin1String("identifier")) {
        model.identifier = context.text(node, path);
    } else if (key == QLatin1String("api_key") && isKeyIntent(node, path, context)) {
        model.apiKey = node.text;
    }
}

DocumentModel readModel(const Node& section, const QString& path, Context& context)
{
    const QStringList keys{QStringLiteral("name"), QStringLiteral("renamed_from"), QStringLiteral("family"),
        QStringLiteral("platform"), QStringLiteral("endpoint"), QStringLiteral("identifier"),
        QStringLiteral("api_key")};
    DocumentModel model;
    model.position = section.at;
    for (const Node& node : section.items) {
        const QString fieldPath = path + u'.' + node.key;
        if (context.isKnownKey(node, fieldPath, keys))
            readField(node, fieldPath, model, context);
    }
    if (!section.value(u"name"))
        context.error("document-model-name-missing", section.at, path);
    return model;
}

void rememberPositions(const Node& section, const DocumentModel& model, Document& document)
{
    const QString path = QStringLiteral("models/") + model.name;
    document.positions.insert(path, section.at);
    for (const Node& node : section.items)
        document.positions.insert(path + u'/' + node.key, node.at);
}

} // namespace

void readModels(const Node& section, Context& context)
{
    if (!context.isList(section, QStringLiteral("models")))
        return;
    QList<DocumentModel> models;
    QHash<QString, Position> names;
    QHash<QString, Position> origins;
    for (std::size_t i = 0; i < section.items.size(); ++i) {
        const Node& node = section.items[i];
        const QString path = QStringLiteral("models[%1]").arg(i);
        if (!context.isMap(node, path))
            continue;
        DocumentModel model = readModel(node, path, context);
        if (model.name.isEmpty())
            continue;
        const Position nameAt = node.value(u"name")->at;
        const auto place = [](Position p) { return QStringList{QString::number(p.line), QString::number(p.column)}; };
        if (const auto twin = names.constFind(model.name); twin != names.cend()) {
            context.error(
                "document-model-twice", nameAt, path + QStringLiteral(".name"), QStringList{model.name} + place(*twin));
            continue;
        }
        names.insert(model.name, nameAt);
        if (model.renamedFrom == model.name)
            model.renamedFrom.clear();
        if (!model.renamedFrom.isEmpty()) {
            const Position originAt = node.value(u"renamed_from")->at;
            if (const auto twin = origins.constFind(model.renamedFrom); twin != origins.cend())
                context.error("document-renamed-twice", originAt, path + QStringLiteral(".renamed_from"),
                    QStringList{model.renamedFrom} + place(*twin));
            origins.insert(model.renamedFrom, originAt);
        }
        rememberPositions(node, model, context.document);
        models.append(std::move(model));
    }
    context.document.models = models;
}

} // namespace gatehouse::documents
