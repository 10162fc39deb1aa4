// SPDX-License-Identifier: Apache-2.0
// Checks bytes before any parser sees them; joins JSON's surrogate pairs, which YAML does not know.
#include "documents/source.h"

#include <algorithm>

namespace gatehouse::documents {

namespace {

uchar at(const QByteArray& bytes, qsizetype i)
{
    return static_cast<uchar>(bytes.at(i));
}

bool isContinuation(uchar c)
{
    return (c & 0xC0) == 0x80;
}

/// Length of the UTF-8 sequence at `i` (RFC 3629); 0 when there is none.
int sequenceLength(const QByteArray& bytes, qsizetype i)
{
    const uchar first = at(bytes, i);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xC2 && first <= 0xDF   ? 2
                       : (first & 0xF0) == 0xE0         ? 3
                       : first >= 0xF0 && first <= 0xF4 ? 4
                                                        : 0;
    if (length == 0 || i + length > bytes.size())
        return 0;
    for (int k = 1; k < length; ++k)
        if (!isContinuation(at(bytes, i + k)))
            return 0;
    const uchar second = at(bytes, i + 1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second >= 0xA0;
    const bool beyond = first == 0xF4 && second >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

/// A JSON file may be one line of megabytes: characters are counted ahead, in blocks of this many bytes.
constexpr qsizetype block = 256;

/// The number in `\uXXXX` at `i`; nothing when there is no such escape.
std::optional<uint> escapeAt(const QByteArray& bytes, qsizetype i)
{
    if (i + 6 > bytes.size() || bytes.at(i) != '\\' || bytes.at(i + 1) != 'u')
        return {};
    bool ok = false;
    const uint value = bytes.mid(i + 2, 4).toUInt(&ok, 16);
    return ok ? std::optional(value) : std::nullopt;
}

bool opensSingleQuotes(const QByteArray& bytes, qsizetype i)
{
    return bytes.at(i) == '\'' && (i == 0 || QByteArrayView("{[,: \t\r\n").contains(bytes.at(i - 1)));
}

} // namespace

tl::expected<Source, Problem> Source::from(const QByteArray& bytes)
{
    if (bytes.size() > largest)
        return tl::unexpected(
            Problem{QStringLiteral("document-too-large"), {QString::number(largest / (1024 * 1024))}, {}, {}});
    Source source;
    source.m_original = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    const qsizetype mark = bytes.size() - source.m_original.size();
    source.indexLines();
    for (qsizetype i = 0; i < source.m_original.size();) {
        const int length = sequenceLength(source.m_original, i);
        if (length == 0)
            return tl::unexpected(Problem{
                QStringLiteral("document-not-utf8"), {QString::number(i + mark + 1)}, {}, source.originalPosition(i)});
        const uchar c = at(source.m_original, i);
        if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
            return tl::unexpected(Problem{QStringLiteral("document-control-character"),
                {QStringLiteral("U+%1").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper()}, {},
                source.originalPosition(i)});
        i += length;
    }
    source.m_text = source.m_original;
    source.joinSurrogates();
    return source;
}

void Source::indexLines()
{
    m_lines = {0};
    qsizetype characters = 0;
    for (qsizetype i = 0; i < m_original.size(); ++i) {
        if (i % block == 0)
            m_characters.push_back(characters);
        characters += isContinuation(at(m_original, i)) ? 0 : 1;
        const char c = m_original.at(i);
        if (c == '\n' || (c == '\r' && (i + 1 == m_original.size() || m_original.at(i + 1) != '\n')))
            m_lines.push_back(i + 1);
    }
    m_characters.push_back(characters);
}

qsizetype Source::charactersBefore(qsizetype offset) const
{
    const qsizetype begin = offset / block * block;
    qsizetype characters = m_characters.at(std::size_t(offset / block));
    for (qsizetype i = begin; i < offset; ++i)
        characters += isContinuation(at(m_original, i)) ? 0 : 1;
    return characters;
}

void Source::joinSurrogates()
{
    const QByteArray start = m_original.trimmed().left(1);
    if ((start != "{" && start != "[") || !m_original.contains("\\u"))
        return;
    QByteArray joined;
    joined.reserve(m_original.size());
    enum class In { Nothing, Double, Single, Comment } in = In::Nothing;
    qsizetype shift = 0;
    for (qsizetype i = 0; i < m_original.size(); ++i) {
        const char c = m_original.at(i);
        if (in == In::Double && c == '\\') {
            const auto high = escapeAt(m_original, i);
            const auto low = escapeAt(m_original, i + 6);
            if (high && low && QChar::isHighSurrogate(*high) && QChar::isLowSurrogate(*low)) {
                const char32_t character = QChar::surrogateToUcs4(char16_t(*high), char16_t(*low));
                const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
                joined += utf8;
                shift += 12 - utf8.size();
                m_joints.push_back({joined.size(), shift});
                i += 11;
                continue;
            }
            joined += m_original.mid(i, 2);
            ++i;
            continue;
        }
        if (in == In::Nothing)
            in = c == '"'                           ? In::Double
                 : opensSingleQuotes(m_original, i) ? In::Single
                 : c == '#'                         ? In::Comment
                                                    : In::Nothing;
        else if ((in == In::Double && c == '"') || (in == In::Single && c == '\'') || (in == In::Comment && c == '\n'))
            in = In::Nothing;
        joined += c;
    }
    m_text = joined;
}

qsizetype Source::original(qsizetype offset) const
{
    const auto next = std::upper_bound(
        m_joints.begin(), m_joints.end(), offset, [](qsizetype o, const Joint& joint) { return o < joint.offset; });
    return next == m_joints.begin() ? offset : offset + std::prev(next)->shift;
}

Position Source::originalPosition(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_original.size());
    const auto line = std::prev(std::upper_bound(m_lines.begin(), m_lines.end(), offset));
    return {int(line - m_lines.begin()) + 1, int(charactersBefore(offset) - charactersBefore(*line)) + 1};
}

Position Source::position(qsizetype offset) const
{
    return originalPosition(original(offset));
}

std::optional<Position> Source::tabInIndentation(qsizetype offset) const
{
    const qsizetype byte = std::clamp<qsizetype>(original(offset), 0, m_original.size());
    const auto line = std::prev(std::upper_bound(m_lines.begin(), m_lines.end(), byte));
    for (qsizetype i = *line; i < m_original.size() && (m_original.at(i) == ' ' || m_original.at(i) == '\t'); ++i)
        if (m_original.at(i) == '\t')
            return originalPosition(i);
    return {};
}

bool Source::isUnclosedQuote(qsizetype offset) const
{
    if (!startsWith(offset, '"') && !startsWith(offset, '\''))
        return false;
    const char quote = m_text.at(offset);
    for (qsizetype i = offset + 1; i < m_text.size(); ++i) {
        const char c = m_text.at(i);
        if (c == '\\' && quote == '"')
            ++i;
        else if (c == quote && quote == '\'' && i + 1 < m_text.size() && m_text.at(i + 1) == quote)
            ++i;
        else if (c == quote)
            return false;
    }
    return true;
}

} // namespace gatehouse::documents
