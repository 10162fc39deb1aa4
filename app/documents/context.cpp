// SPDX-License-Identifier: Apache-2.0
// Typed access to values, with a complaint for each that is something else. No complaint repeats a text value, which
// may be a secret, unless it is nearly one of our own words.
#include "documents/sections.h"

#include "documents/suggestion.h"

#include <QJsonArray>

namespace gatehouse::documents {

namespace {

/// More complaints help nobody, and a hostile file could ask for millions.
constexpr qsizetype mostProblems = 100;

} // namespace

bool Context::isFull() const
{
    return m_reading.problems.size() > mostProblems;
}

void Context::complain(
    const char* slug, Position at, const QString& path, const QStringList& args, domain::Severity severity)
{
    if (m_reading.problems.size() < mostProblems)
        m_reading.problems.append({QLatin1String(slug), args, path, at, severity});
    else if (m_reading.problems.size() == mostProblems)
        m_reading.problems.append({QStringLiteral("document-problems-many"), {QString::number(mostProblems)}, {}, at});
}

std::optional<QString> Context::text(const Node& node, const QString& path)
{
    if (node.isText())
        return node.text;
    if (node.kind == Node::Kind::Scalar && !node.isNull())
        error("document-expected-quotes", node.at, path, {path});
    else
        error("document-expected-text", node.at, path, {path});
    return {};
}

std::optional<bool> Context::boolean(const Node& node, const QString& path)
{
    if (node.kind == Node::Kind::Scalar && node.type == ScalarType::Bool)
        return node.text.toLower() == QLatin1String("true");
    error("document-expected-boolean", node.at, path, {path});
    return {};
}

std::optional<qint64> Context::integer(const Node& node, const QString& path)
{
    if (node.kind == Node::Kind::Scalar && node.type == ScalarType::Integer)
        return node.text.toLongLong();
    error("document-expected-integer", node.at, path, {path});
    return {};
}

std::optional<QStringList> Context::texts(const Node& node, const QString& path)
{
    if (!isList(node, path))
        return {};
    QStringList out;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const auto item = text(node.items[i], QStringLiteral("%1[%2]").arg(path).arg(i));
        if (!item)
            return {};
        out.append(*item);
    }
    return out;
}

bool Context::isMap(const Node& node, const QString& path)
{
    if (node.kind == Node::Kind::Map)
        return true;
    error("document-expected-map", node.at, path, {path});
    return false;
}

bool Context::isList(const Node& node, const QString& path)
{
    if (node.kind == Node::Kind::List)
        return true;
    error("document-expected-list", node.at, path, {path});
    return false;
}

bool Context::isOneOf(const Node& node, const QString& path, const QStringList& words)
{
    if (node.kind == Node::Kind::Scalar && words.contains(node.text))
        return true;
    const QString near = node.kind == Node::Kind::Scalar && !isFull() ? nearest(node.text, words) : QString();
    if (near.isEmpty())
        error("document-word-unknown", node.at, path, {path, words.join(QStringLiteral(", "))});
    else
        error("document-word-misspelt", node.at, path,
            {path, words.join(QStringLiteral(", ")), near, node.text}); // nearly a word of ours: no secret
    return false;
}

bool Context::isKnownKey(const Node& value, const QString& path, const QStringList& keys)
{
    if (keys.contains(value.key))
        return true;
    const QString near = isFull() ? QString() : nearest(value.key, keys);
    if (near.isEmpty())
        error("document-key-unknown", value.keyAt, path, {value.key, keys.join(QStringLiteral(", "))});
    else
        error("document-key-misspelt", value.keyAt, path, {value.key, near});
    return false;
}

bool Context::isKnownToGitLab(const Node& value, const QString& path, const QStringList& keys)
{
    if (!keys.contains(value.key) && isForNewerRelease()) {
        warning("document-key-newer", value.keyAt, path, {value.key, catalogue.supported.last().series()});
        return true;
    }
    return isKnownKey(value, path, keys);
}

bool Context::isForNewerRelease() const
{
    const domain::Version& v = document.gitlab;
    if (catalogue.supported.isEmpty())
        return false;
    const domain::Version& newest = catalogue.supported.last();
    return v.major > newest.major || (v.major == newest.major && v.minor > newest.minor);
}

QJsonValue toJson(const Node& node)
{
    switch (node.kind) {
    case Node::Kind::List: {
        QJsonArray list;
        for (const Node& item : node.items)
            list.append(toJson(item));
        return list;
    }
    case Node::Kind::Map: {
        QJsonObject map;
        for (const Node& item : node.items)
            map.insert(item.key, toJson(item));
        return map;
    }
    case Node::Kind::Scalar:
        break;
    }
    switch (node.type) {
    case ScalarType::Null:
        return QJsonValue(QJsonValue::Null);
    case ScalarType::Bool:
        return node.text.toLower() == QLatin1String("true");
    case ScalarType::Integer:
        return node.text.toLongLong();
    case ScalarType::Fraction:
    case ScalarType::Text:
        break;
    }
    return node.text;
}

} // namespace gatehouse::documents
