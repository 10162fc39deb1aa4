// SPDX-License-Identifier: Apache-2.0
// Written as text, so that the window and the terminal show the same.
#include "workspace/cause_page.h"

#include <QCollator>
#include <QCoreApplication>

namespace gatehouse::workspace {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

struct CausePage {
    Q_DECLARE_TR_FUNCTIONS(CausePage)
};

QString link(const Cause& cause)
{
    return u"[%1](cause:%2)"_s.arg(title(cause), cause.slug);
}

/// "GitLab 18.10 and later"; "" for all.
QString releases(const VersionRange& range)
{
    if (range.since && range.until)
        return CausePage::tr("GitLab %1 to before %2").arg(range.since->series(), range.until->series());
    if (range.since)
        return CausePage::tr("GitLab %1 and later").arg(range.since->series());
    if (range.until)
        return CausePage::tr("Before GitLab %1").arg(range.until->series());
    return {};
}

QStringList rungsOf(const Cause& cause)
{
    QStringList out;
    for (const Cause::Signature& signature : cause.signatures)
        for (const QString& rung : signature.pattern.rungs)
            if (!out.contains(rung))
                out << rung;
    return out;
}

QString section(const QString& heading, const QStringList& lines)
{
    return lines.isEmpty() ? QString() : u"\n## %1\n\n%2\n"_s.arg(heading, lines.join(u'\n'));
}

} // namespace

QString causePage(const Cause& cause, const CheckCatalogue& catalogue)
{
    QStringList remedies, others, rungs;
    for (const Cause::Remedy& remedy : cause.remedies) {
        const QString when = releases(remedy.versions);
        remedies << u"- "_s + (when.isEmpty() ? text(remedy) : u"%1: %2"_s.arg(when, text(remedy)));
    }
    for (const QString& slug : cause.alternatives)
        if (const Cause* other = catalogue.cause(slug))
            others << u"- "_s + link(*other);
    for (const QString& id : rungsOf(cause))
        if (const Rung* rung = catalogue.rung(id))
            rungs << u"- %1 %2"_s.arg(id, title(*rung));
    QString out = u"# %1\n\n`%2`\n\n%3\n"_s.arg(title(cause), cause.slug, why(cause));
    out += section(CausePage::tr("What to do"), remedies);
    out += section(CausePage::tr("What else it could be"), others);
    out += section(CausePage::tr("Found by"), rungs);
    if (const QString url = documentUrl(cause); !url.isEmpty())
        out += section(CausePage::tr("GitLab's documentation"), {u"<%1>"_s.arg(url)});
    return out;
}

QString causeIndex(const CheckCatalogue& catalogue)
{
    QHash<QString, QList<const Cause*>> byGroup;
    for (const Cause& cause : catalogue.causes)
        byGroup[rungsOf(cause).value(0).left(1)] << &cause;
    QList<CheckCatalogue::Group> groups = catalogue.groups;
    groups.append({{}, CausePage::tr("Never the first suspect")});
    QCollator collator;
    collator.setNumericMode(true);
    QString out = u"# %1\n\n%2\n"_s.arg(CausePage::tr("Causes"),
        CausePage::tr("What a check can name as the cause, by the part of the chain where it shows. The word below a "
                      "page's heading is the one that reports carry."));
    for (const CheckCatalogue::Group& group : std::as_const(groups)) {
        QList<const Cause*> causes = byGroup.value(group.id);
        std::sort(causes.begin(), causes.end(),
            [&](const Cause* a, const Cause* b) { return collator.compare(title(*a), title(*b)) < 0; });
        QStringList lines;
        for (const Cause* cause : std::as_const(causes))
            lines << u"- "_s + link(*cause);
        out += section(group.id.isEmpty() ? group.title : u"%1 %2"_s.arg(group.id, title(group)), lines);
    }
    return out;
}

} // namespace gatehouse::workspace
