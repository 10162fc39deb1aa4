// SPDX-License-Identifier: Apache-2.0
// Which of the things that can be recognised stand in a text, and which of them is only a part of another.
#include "domain/explain.h"

#include <algorithm>
#include <tuple>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr int matchesPerPattern = 200;
constexpr int seenCharacters = 300;

struct Match {
    qsizetype start = 0;
    qsizetype end = 0;
    int row = 0;
};

/// gRPC's numbers and words are common ones: they count only near something that speaks of gRPC.
bool isNearGrpc(const QString& text, qsizetype at)
{
    static const QRegularExpression context(
        u"\\bgrpc|GRPC::|StatusCode\\.|DuoWorkflow|duo[-_ ]workflow|agent[-_ ]platform|:50052\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    qsizetype from = at, to = at;
    for (int line = 0; line < 3 && from > 0; ++line)
        from = text.lastIndexOf(u'\n', from - 1);
    for (int line = 0; line < 3 && to >= 0 && to < text.size(); ++line)
        to = text.indexOf(u'\n', to + 1);
    from = std::max<qsizetype>(from, 0);
    return context.match(text.mid(from, (to < 0 ? text.size() : to) - from)).hasMatch();
}

bool isOfText(const Meaning& m)
{
    return m.kind != Meaning::Kind::Rake && m.kind != Meaning::Kind::Probe;
}

QList<Match> matchesIn(const QString& text, const QList<Meaning>& meanings)
{
    QList<Match> out;
    for (int row = 0; row < meanings.size(); ++row) {
        const Meaning& m = meanings.at(row);
        if (!isOfText(m))
            continue;
        for (const QRegularExpression& pattern : m.match) {
            auto all = pattern.globalMatch(text);
            for (int n = 0; n < matchesPerPattern && all.hasNext(); ++n) {
                const auto match = all.next();
                if (m.kind != Meaning::Kind::Grpc || isNearGrpc(text, match.capturedStart()))
                    out.append({match.capturedStart(), match.capturedEnd(), row});
            }
        }
    }
    return out;
}

/// A match inside another begins no earlier and ends no later.
QList<Match> outermost(QList<Match> matches)
{
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
        return std::tuple(a.start, -a.end, a.row) < std::tuple(b.start, -b.end, b.row);
    });
    QList<Match> out;
    qsizetype covered = -1;
    for (const Match& m : matches) {
        if (m.end <= covered)
            continue;
        covered = m.end;
        out.append(m);
    }
    return out;
}

QString shortened(const QString& text)
{
    const QString plain = text.simplified();
    return plain.size() <= seenCharacters ? plain : plain.left(seenCharacters - 1) + QChar(0x2026);
}

/// The line of a match, cut around it.
QString lineOf(const QString& text, const Match& match)
{
    const qsizetype lineStart = match.start > 0 ? text.lastIndexOf(u'\n', match.start - 1) + 1 : 0;
    const qsizetype lineEnd = text.indexOf(u'\n', match.end);
    const qsizetype from = std::max(lineStart, match.start - seenCharacters / 2);
    const qsizetype to = std::min(lineEnd < 0 ? text.size() : lineEnd, match.start + seenCharacters);
    return shortened(
        (from > lineStart ? QString(QChar(0x2026)) : QString()) + text.mid(from, std::max<qsizetype>(to - from, 0)));
}

class Gathered {
public:
    explicit Gathered(const ExplanationCatalogue& catalogue) : m_catalogue(catalogue) {}

    /// A code that is known already from another text only counts once more when `again` says so.
    void add(const Meaning& m, const QString& seen, bool again = true)
    {
        const auto known =
            std::find_if(m_found.begin(), m_found.end(), [&](const Explanation& e) { return e.code == m.code; });
        if (known == m_found.end())
            m_found.append({m.code, seen, 1});
        else if (again)
            ++known->times;
    }

    void addText(const QString& text, bool again)
    {
        const QList<Match> found = outermost(matchesIn(text, m_catalogue.meanings));
        for (const Match& match : found)
            add(m_catalogue.meanings.at(match.row), lineOf(text, match), again);
    }

    void addFinding(const OwnFinding& finding)
    {
        for (const Meaning& m : m_catalogue.meanings)
            if (m.kind == finding.kind && std::any_of(m.match.begin(), m.match.end(), [&](const auto& pattern) {
                    return pattern.match(finding.subject).hasMatch();
                })) {
                add(m, shortened(finding.said));
                return; // the first that fits; the catalogue ends with one for all others
            }
    }

    [[nodiscard]] QList<Explanation> sorted()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [this](const Explanation& a, const Explanation& b) {
            return m_catalogue.meaning(a.code)->weight > m_catalogue.meaning(b.code)->weight;
        });
        return m_found;
    }

private:
    const ExplanationCatalogue& m_catalogue;
    QList<Explanation> m_found;
};

} // namespace

QList<Explanation> explain(const QString& pasted, const ExplanationCatalogue& catalogue)
{
    Gathered answer(catalogue);
    answer.addText(pasted, true);
    const JsonTexts json = jsonTexts(pasted);
    for (const OwnFinding& finding : json.findings)
        answer.addFinding(finding);
    // What stood there escaped.
    answer.addText(json.lines.join(u'\n'), false);
    return answer.sorted();
}

} // namespace gatehouse::domain
