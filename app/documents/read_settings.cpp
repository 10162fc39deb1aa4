// SPDX-License-Identifier: Apache-2.0
// settings:, assume: and deployment:. Which settings exist and what they may be is the catalogue's affair.
#include "documents/sections.h"

#include <QRegularExpression>

namespace gatehouse::documents {

using domain::SettingKind;
using domain::SettingSpec;
using domain::Value;

namespace {

std::optional<Value> plainValue(const Node& node)
{
    if (node.kind != Node::Kind::Scalar)
        return {};
    switch (node.type) {
    case ScalarType::Null:
        return Value(domain::Null{});
    case ScalarType::Bool:
        return Value(node.text.toLower() == QLatin1String("true"));
    case ScalarType::Integer:
        return Value(node.text.toLongLong());
    case ScalarType::Fraction:
        return {};
    case ScalarType::Text:
        return Value(node.text);
    }
    return {};
}

QString word(const Value& value)
{
    if (const bool* b = std::get_if<bool>(&value))
        return *b ? QStringLiteral("true") : QStringLiteral("false");
    if (const qint64* i = std::get_if<qint64>(&value))
        return QString::number(*i);
    const QString* text = std::get_if<QString>(&value);
    return text ? *text : QStringLiteral("null");
}

std::optional<Value> readChoice(const Node& node, const QString& path, const SettingSpec& spec, Context& context)
{
    const auto value = plainValue(node);
    QStringList words;
    for (const domain::Choice& choice : spec.choices) {
        if (value && choice.value == *value)
            return value;
        words.append(word(choice.value));
    }
    if (value && context.isForNewerRelease()) {
        context.warning(
            "document-key-newer", node.at, path, {word(*value), context.catalogue.supported.last().series()});
        return value;
    }
    // "true" in quotes is the right word but the wrong type.
    if (node.kind == Node::Kind::Scalar && words.contains(node.text))
        context.error("document-expected-bare", node.at, path, {path, node.text});
    else
        (void)context.isOneOf(node, path, words);
    return {};
}

std::optional<Value> readInteger(const Node& node, const QString& path, const SettingSpec& spec, Context& context)
{
    const auto number = context.integer(node, path);
    if (!number)
        return {};
    const bool bounded = spec.minimum != 0 || spec.maximum != 0;
    if (bounded && (*number < spec.minimum || *number > spec.maximum)) {
        context.error("document-out-of-range", node.at, path,
            {path, QString::number(*number), QString::number(spec.minimum), QString::number(spec.maximum)});
        return {};
    }
    return Value(*number);
}

template <class T>
std::optional<Value> asValue(const std::optional<T>& read)
{
    return read ? std::optional<Value>(Value(*read)) : std::nullopt;
}

std::optional<Value> readSetting(const Node& node, const QString& path, const SettingSpec& spec, Context& context)
{
    if (node.isNull() && spec.nullable)
        return Value(domain::Null{});
    if (node.isNull() && spec.kind != SettingKind::Choice) {
        context.error("document-not-empty", node.at, path, {path});
        return {};
    }
    switch (spec.kind) {
    case SettingKind::Bool:
        return asValue(context.boolean(node, path));
    case SettingKind::Int:
        return readInteger(node, path, spec, context);
    case SettingKind::Choice:
        return readChoice(node, path, spec, context);
    case SettingKind::Text:
    case SettingKind::Url:
    case SettingKind::HostPort:
        break;
    }
    return asValue(context.text(node, path));
}

/// Addresses of the deployment are written to disk, so they may not carry a password.
bool carriesCredentials(const QString& address)
{
    static const QRegularExpression userInfo(QStringLiteral("\\A(?:[A-Za-z][A-Za-z0-9+.-]*://)?[^/?#]*@"));
    return userInfo.match(address).hasMatch();
}

} // namespace

void readSettings(const Node& section, Context& context)
{
    if (section.isNull() || !context.isMap(section, QStringLiteral("settings")))
        return;
    QStringList keys;
    for (const SettingSpec& spec : context.catalogue.settings)
        keys.append(spec.key);
    for (const Node& node : section.items) {
        const QString path = QStringLiteral("settings.") + node.key;
        if (!context.isKnownToGitLab(node, path, keys))
            continue;
        const SettingSpec* spec = context.catalogue.setting(node.key);
        const auto value = spec ? readSetting(node, path, *spec, context) : plainValue(node);
        if (!value)
            continue;
        context.document.settings.insert(node.key, *value);
        context.document.positions.insert(QStringLiteral("settings/") + node.key, node.at);
    }
}

void readAssume(const Node& section, Context& context)
{
    if (section.isNull() || !context.isMap(section, QStringLiteral("assume")))
        return;
    const QStringList keys{QStringLiteral("plan"), QStringLiteral("licence"), QStringLiteral("add_ons"),
        QStringLiteral("beta_terms"), QStringLiteral("flags")};
    for (const Node& node : section.items) {
        const QString path = QStringLiteral("assume.") + node.key;
        if (!context.isKnownKey(node, path, keys))
            continue;
        std::optional<Value> value;
        if (node.key == QLatin1String("beta_terms"))
            value = asValue(context.boolean(node, path));
        else if (node.key == QLatin1String("add_ons") || node.key == QLatin1String("flags"))
            value = asValue(context.texts(node, path));
        else if (node.key == QLatin1String("licence")) {
            if (context.isOneOf(node, path, {QStringLiteral("online"), QStringLiteral("offline")}))
                value = Value(node.text);
        } else if (context.isOneOf(node, path, {QStringLiteral("premium"), QStringLiteral("ultimate")}))
            value = Value(node.text);
        if (!value)
            continue;
        context.document.assume.insert(node.key, *value);
        context.document.positions.insert(QStringLiteral("assume/") + node.key, node.at);
    }
}

void readDeployment(const Node& section, Context& context)
{
    if (section.isNull() || !context.isMap(section, QStringLiteral("deployment")))
        return;
    const QStringList keys{QStringLiteral("gitlab_url"), QStringLiteral("gateway_host"), QStringLiteral("image_tag"),
        QStringLiteral("install"), QStringLiteral("tls"), QStringLiteral("ca_file"), QStringLiteral("proxy"),
        QStringLiteral("aws_region"), QStringLiteral("aws_credentials")};
    for (const Node& node : section.items) {
        const QString path = QStringLiteral("deployment.") + node.key;
        if (!context.isKnownKey(node, path, keys))
            continue;
        if (node.key == QLatin1String("aws_credentials")) {
            if (!context.isOneOf(
                    node, path, {QStringLiteral("keychain"), QStringLiteral("env"), QStringLiteral("role")}))
                continue;
        } else if (node.key != QLatin1String("tls") && !context.text(node, path)) {
            continue;
        }
        const bool address = node.key == QLatin1String("gitlab_url") || node.key == QLatin1String("gateway_host") ||
                             node.key == QLatin1String("proxy");
        if (address && carriesCredentials(node.text)) {
            context.error("document-url-credentials", node.at, path, {path});
            continue;
        }
        context.document.deployment.insert(node.key, toJson(node));
        context.document.positions.insert(QStringLiteral("deployment/") + node.key, node.at);
    }
}

} // namespace gatehouse::documents
