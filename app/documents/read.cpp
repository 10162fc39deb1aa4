// SPDX-License-Identifier: Apache-2.0
// Reads a document from the top: its format number, the release it is for, then each section.
#include "documents/sections.h"

namespace gatehouse::documents {

namespace {

constexpr int format = 1;

struct Section {
    QLatin1String key;
    void (*read)(const Node&, Context&);
};

constexpr std::array sections{
    Section{QLatin1String("settings"), readSettings},
    Section{QLatin1String("models"), readModels},
    Section{QLatin1String("features"), readFeatures},
    Section{QLatin1String("assume"), readAssume},
    Section{QLatin1String("deployment"), readDeployment},
};

bool readFormat(const Node& root, Context& context)
{
    const Node* node = root.value(u"gatehouse");
    if (!node) {
        context.error("document-format-missing", root.at, QStringLiteral("gatehouse"), {QString::number(format)});
        return false;
    }
    if (node->kind == Node::Kind::Scalar && node->type == ScalarType::Integer && node->text.toLongLong() == format)
        return true;
    const bool number = node->kind == Node::Kind::Scalar && node->type == ScalarType::Integer;
    context.error(number ? "document-format-other" : "document-format-not-number", node->at,
        QStringLiteral("gatehouse"), {QString::number(format), number ? node->text : QString()});
    return false;
}

void readRelease(const Node& node, Context& context)
{
    const QString path = QStringLiteral("gitlab");
    if (node.kind == Node::Kind::Scalar && (node.type == ScalarType::Integer || node.type == ScalarType::Fraction)) {
        context.error("document-gitlab-number", node.at, path, {node.text});
        return;
    }
    const auto text = context.text(node, path);
    if (!text)
        return;
    const auto version = domain::Version::parse(*text);
    if (!version) {
        context.error("document-gitlab-invalid", node.at, path, {*text});
        return;
    }
    context.document.gitlab = *version;
    context.document.positions.insert(path, node.at);
    const QList<domain::Version>& supported = context.catalogue.supported;
    if (supported.isEmpty())
        return;
    const QStringList args{version->series(), supported.first().series(), supported.last().series()};
    if (*version < supported.first())
        context.error("document-gitlab-too-old", node.at, path, args);
    else if (context.isForNewerRelease())
        context.warning("document-gitlab-newer", node.at, path, args);
}

void readCompleteness(const Node& root, Context& context)
{
    Document& document = context.document;
    if (const Node* node = root.value(u"complete"))
        document.complete = context.boolean(*node, QStringLiteral("complete")).value_or(false);
    const Node* hidden = root.value(u"not_visible");
    if (!hidden)
        return;
    if (const auto keys = context.texts(*hidden, QStringLiteral("not_visible")))
        document.notVisible = *keys;
    document.notVisible.sort();
    document.notVisible.removeDuplicates();
}

/// In a complete document an absent setting is an empty one, where it may be empty at all.
void fillEmptySettings(Context& context)
{
    Document& document = context.document;
    for (const domain::SettingSpec& spec : context.catalogue.settings)
        if (spec.nullable && !document.settings.contains(spec.key) && !document.notVisible.contains(spec.key) &&
            (document.gitlab.isNull() || spec.versions.contains(document.gitlab)))
            document.settings.insert(spec.key, domain::Null{});
}

} // namespace

bool Reading::hasErrors() const
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem& p) { return p.severity == domain::Severity::Error; });
}

Reading read(const QByteArray& bytes, const domain::Catalogue& catalogue)
{
    Reading reading;
    const auto source = Source::from(bytes);
    if (!source) {
        reading.problems.append(source.error());
        return reading;
    }
    const auto root = parse(*source);
    if (!root) {
        reading.problems.append(root.error());
        return reading;
    }
    Context context(catalogue, reading);
    if (root->kind != Node::Kind::Map) {
        context.error(
            "document-not-a-map", root->at.line > 0 ? root->at : Position{1, 1}, {}, {QString::number(format)});
        return reading;
    }
    if (!readFormat(*root, context))
        return reading;

    QStringList keys{QStringLiteral("gatehouse"), QStringLiteral("gitlab"), QStringLiteral("complete"),
        QStringLiteral("not_visible")};
    for (const Section& section : sections)
        keys.append(section.key);
    for (const Node& value : root->items)
        (void)context.isKnownKey(value, value.key, keys);

    if (const Node* node = root->value(u"gitlab"))
        readRelease(*node, context);
    readCompleteness(*root, context);
    for (const Section& section : sections)
        if (const Node* node = root->value(QString(section.key)))
            section.read(*node, context);
    if (reading.document.complete)
        fillEmptySettings(context);
    return reading;
}

} // namespace gatehouse::documents
