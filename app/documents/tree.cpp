// SPDX-License-Identifier: Apache-2.0
// Builds the tree from yaml-cpp's events: its own tree keeps equal keys, unfolds aliases, and has no bounds.
#include "documents/tree.h"

#include <QHash>
#include <QRegularExpression>

#include <sstream>
#include <yaml-cpp/yaml.h>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>

namespace gatehouse::documents {

namespace {

constexpr std::size_t deepest = 32;
constexpr int mostNodes = 500'000;

ScalarType typeOf(const QString& text)
{
    static const QRegularExpression null(QStringLiteral("\\A(?:null|Null|NULL|~|)\\z"));
    static const QRegularExpression boolean(QStringLiteral("\\A(?:true|True|TRUE|false|False|FALSE)\\z"));
    static const QRegularExpression integer(QStringLiteral("\\A[-+]?[0-9]+\\z"));
    static const QRegularExpression fraction(QStringLiteral(
        "\\A(?:[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)"
        "|0o[0-7]+|0x[0-9a-fA-F]+)\\z"));
    if (text.size() > 64 ||
        (!text.isEmpty() && text.front().isLetter() && !QStringLiteral("nNtTfF").contains(text.front())))
        return ScalarType::Text;
    if (null.match(text).hasMatch())
        return ScalarType::Null;
    if (boolean.match(text).hasMatch())
        return ScalarType::Bool;
    if (integer.match(text).hasMatch()) {
        bool fits = false;
        (void)text.toLongLong(&fits);
        return fits ? ScalarType::Integer : ScalarType::Fraction;
    }
    return fraction.match(text).hasMatch() ? ScalarType::Fraction : ScalarType::Text;
}

/// Leaves the parser from inside an event.
struct Stop {
    Problem problem;
};

class Builder : public YAML::EventHandler {
public:
    explicit Builder(const Source& source) : m_source(source) {}

    Node root;

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (m_started)
            stop("document-several", place(mark));
        m_started = true;
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuseProperties(mark, {}, anchor);
        Node node = scalar(mark, {}, ScalarType::Null);
        // Nothing was written there, so the parser names the next thing's place.
        if (wantsValue())
            node.at = m_open.back().key->second;
        add(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { stop("document-alias", place(mark)); }

    void OnScalar(
        const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        refuseProperties(mark, tag, anchor);
        const QString text = QString::fromUtf8(value.data(), qsizetype(value.size()));
        if (text.contains(QChar(0)))
            stop("document-control-character", place(mark), {QStringLiteral("U+0000")});
        const bool plain = tag.empty() || tag == "?";
        if (m_source.isUnclosedQuote(mark.pos))
            stop("document-quote-open", place(mark));
        add(scalar(mark, text, plain ? typeOf(text) : ScalarType::Text));
    }

    void OnSequenceStart(
        const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        refuseProperties(mark, tag, anchor);
        open(Node::Kind::List, mark);
    }
    void OnSequenceEnd() override { close(); }

    void OnMapStart(
        const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        refuseProperties(mark, tag, anchor);
        open(Node::Kind::Map, mark);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open {
        Node node;
        std::optional<std::pair<QString, Position>> key; ///< of a map: the key whose value comes next
        QHash<QString, Position> seen;
    };

    [[noreturn]] static void stop(const char* slug, Position where, const QStringList& args = {})
    {
        throw Stop{{QLatin1String(slug), args, {}, where}};
    }

    /// Anchors are only good for aliases, and tags only for types that a configuration does not have.
    void refuseProperties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const
    {
        if (anchor != YAML::NullAnchor)
            stop("document-alias", place(mark));
        if ((!tag.empty() && tag != "?" && tag != "!") || m_source.startsWith(mark.pos, '!'))
            stop("document-tag", place(mark));
    }

    [[nodiscard]] Position place(const YAML::Mark& mark) const { return m_source.position(mark.pos); }
    [[nodiscard]] bool inMap() const { return !m_open.empty() && m_open.back().node.kind == Node::Kind::Map; }
    [[nodiscard]] bool wantsKey() const { return inMap() && !m_open.back().key; }
    [[nodiscard]] bool wantsValue() const { return inMap() && m_open.back().key; }

    [[nodiscard]] Node scalar(const YAML::Mark& mark, const QString& text, ScalarType type) const
    {
        Node node;
        node.type = type;
        node.text = text;
        node.at = place(mark);
        return node;
    }

    void open(Node::Kind kind, const YAML::Mark& mark)
    {
        if (wantsKey())
            stop("document-key-not-text", place(mark));
        if (m_open.size() >= deepest)
            stop("document-too-deep", place(mark), {QString::number(deepest)});
        Open begun;
        begun.node.kind = kind;
        begun.node.at = place(mark);
        m_open.push_back(std::move(begun));
    }

    void close()
    {
        Node node = std::move(m_open.back().node);
        m_open.pop_back();
        add(std::move(node));
    }

    void add(Node node)
    {
        if (++m_count > mostNodes)
            stop("document-too-many-values", node.at, {QString::number(mostNodes)});
        if (m_open.empty()) {
            root = std::move(node);
            return;
        }
        Open& parent = m_open.back();
        if (wantsKey()) {
            if (const auto twin = parent.seen.constFind(node.text); twin != parent.seen.cend())
                stop("document-key-twice", node.at,
                    {node.text, QString::number(twin->line), QString::number(twin->column)});
            parent.seen.insert(node.text, node.at);
            parent.key.emplace(node.text, node.at);
            return;
        }
        if (parent.key) {
            node.key = parent.key->first;
            node.keyAt = parent.key->second;
            parent.key.reset();
        }
        parent.node.items.push_back(std::move(node));
    }

    const Source& m_source;
    std::vector<Open> m_open;
    int m_count = 0;
    bool m_started = false;
};

Problem syntaxProblem(const Source& source, const YAML::Exception& error)
{
    if (const auto tab = source.tabInIndentation(error.mark.pos))
        return {QStringLiteral("document-tab"), {}, {}, *tab};
    return {
        QStringLiteral("document-syntax"), {QString::fromStdString(error.msg)}, {}, source.position(error.mark.pos)};
}

} // namespace

const Node* Node::value(QStringView name) const
{
    if (kind != Kind::Map)
        return nullptr;
    const auto it = std::find_if(items.begin(), items.end(), [&](const Node& n) { return n.key == name; });
    return it == items.end() ? nullptr : &*it;
}

tl::expected<Node, Problem> parse(const Source& source)
{
    Builder builder(source);
    try {
        std::istringstream stream(source.text().toStdString());
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(builder))
            parser.HandleNextDocument(builder);
        return std::move(builder.root);
    } catch (const Stop& stopped) {
        return tl::unexpected(stopped.problem);
    } catch (const YAML::DeepRecursion& error) {
        return tl::unexpected(Problem{
            QStringLiteral("document-too-deep"), {QString::number(deepest)}, {}, source.position(error.mark.pos)});
    } catch (const YAML::Exception& error) {
        return tl::unexpected(syntaxProblem(source, error));
    }
}

} // namespace gatehouse::documents
