// SPDX-License-Identifier: Apache-2.0
// The bytes of a document made fit for the YAML parser, and the way back from its byte offsets to the user's lines and
// columns.
#pragma once

#include "documents/document.h"

#include <QByteArray>
#include <vector>

namespace gatehouse::documents {

class Source {
public:
    static constexpr qsizetype largest = 8 * 1024 * 1024;

    /// Refuses what is too large, not UTF-8, or holds control characters. A byte order mark is dropped.
    [[nodiscard]] static tl::expected<Source, Problem> from(const QByteArray& bytes);

    [[nodiscard]] const QByteArray& text() const { return m_text; }
    /// Where byte `offset` of text() stands in the file as it was given; columns count characters.
    [[nodiscard]] Position position(qsizetype offset) const;
    /// The tab that stands in the indentation of the line of `offset`, if any: YAML forbids it, and parsers say so in
    /// riddles.
    [[nodiscard]] std::optional<Position> tabInIndentation(qsizetype offset) const;

    [[nodiscard]] bool startsWith(qsizetype offset, char c) const
    {
        return offset >= 0 && offset < m_text.size() && m_text.at(offset) == c;
    }
    /// A quote at `offset` that nothing closes: yaml-cpp lets the end of the file close it.
    [[nodiscard]] bool isUnclosedQuote(qsizetype offset) const;

private:
    /// From this offset of m_text on, the original is `shift` bytes further.
    struct Joint {
        qsizetype offset;
        qsizetype shift;
    };

    void indexLines();
    void joinSurrogates();
    [[nodiscard]] qsizetype charactersBefore(qsizetype offset) const;
    [[nodiscard]] qsizetype original(qsizetype offset) const;
    [[nodiscard]] Position originalPosition(qsizetype offset) const;

    QByteArray m_original;
    QByteArray m_text;
    std::vector<qsizetype> m_lines;      ///< offsets of line starts in m_original
    std::vector<qsizetype> m_characters; ///< number of characters before each block of m_original
    std::vector<Joint> m_joints;         ///< ascending
};

} // namespace gatehouse::documents
