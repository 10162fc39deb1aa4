// SPDX-License-Identifier: Apache-2.0
// Edit distance with swaps (optimal string alignment), over three rows.
#include "documents/suggestion.h"

#include <algorithm>
#include <vector>

namespace gatehouse::documents {

namespace {

constexpr qsizetype longest = 100;

/// Case, blanks and dashes are how people misspell keys in snake case: they cost nothing.
QString folded(QString text)
{
    return text.toLower().replace(u'-', u'_').replace(u' ', u'_');
}

int distance(const QString& a, const QString& b)
{
    const auto width = std::size_t(b.size()) + 1;
    std::vector<int> before(width), above(width), row(width);
    for (std::size_t j = 0; j < width; ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (std::size_t j = 1; j < width; ++j) {
            const auto k = qsizetype(j);
            const int change = a.at(i - 1) == b.at(k - 1) ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && k > 1 && a.at(i - 1) == b.at(k - 2) && a.at(i - 2) == b.at(k - 1))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(above);
        above.swap(row);
    }
    return above[width - 1];
}

} // namespace

QString nearest(const QString& written, const QStringList& known)
{
    if (written.isEmpty() || written.size() > longest)
        return {};
    const QString wanted = folded(written);
    QString best;
    int bestDistance = int(std::max<qsizetype>(1, wanted.size() / 3)) + 1;
    for (const QString& word : known) {
        const int d = distance(wanted, folded(word));
        if (d < bestDistance) {
            best = word;
            bestDistance = d;
        }
    }
    return best;
}

} // namespace gatehouse::documents
