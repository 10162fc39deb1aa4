// SPDX-License-Identifier: Apache-2.0
// Explanations as text, gravest first, and as JSON.
#include "cli/check_explain.h"

#include "workspace/cause_page.h"

#include <QFile>
#include <QJsonArray>
#include <cstdio>

namespace gatehouse::cli {

using domain::Explanation;
using domain::Meaning;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

QString weightWord(Meaning::Weight weight)
{
    switch (weight) {
    case Meaning::Weight::Error:
        return Cli::tr("error");
    case Meaning::Weight::Warning:
        return Cli::tr("warning");
    case Meaning::Weight::Note:
        return Cli::tr("note");
    }
    return {};
}

void print(Output& out, const Explanation& e, const Meaning& m)
{
    const QString times = e.times > 1 ? u' ' + Cli::tr("(%n times)", nullptr, e.times) : QString();
    out.line(u"%1: %2%3"_s.arg(e.code, weightWord(m.weight), times));
    out.line(u"  "_s + domain::meaningOf(m));
    out.line(u"  "_s + Cli::tr("Seen: %1").arg(e.seen));
    for (const QString& cause : domain::causesOf(m))
        out.line(u"  "_s + Cli::tr("Perhaps: %1").arg(cause));
    for (const QString& remedy : domain::remediesOf(m))
        out.line(u"  "_s + Cli::tr("Remedy: %1").arg(remedy));
    if (!m.rungs.isEmpty())
        out.line(u"  "_s + Cli::tr("To run: check NAME --only %1").arg(m.rungs.join(u',')));
    if (const QString url = domain::documentUrl(m); !url.isEmpty())
        out.line(u"  "_s + url);
}

QJsonObject json(const Explanation& e, const Meaning& m)
{
    const QString url = domain::documentUrl(m);
    return {{u"code"_s, e.code}, {u"kind"_s, domain::name(m.kind)}, {u"severity"_s, domain::name(m.weight)},
        {u"seen"_s, e.seen}, {u"times"_s, e.times}, {u"meaning"_s, domain::meaningOf(m)},
        {u"causes"_s, QJsonArray::fromStringList(domain::causesOf(m))},
        {u"remedies"_s, QJsonArray::fromStringList(domain::remediesOf(m))},
        {u"rungs"_s, QJsonArray::fromStringList(m.rungs)},
        {u"document"_s, url.isEmpty() ? QJsonValue() : QJsonValue(url)}};
}

/// Slugs of diagnoses, as reports carry them.
QList<const domain::Cause*> causesIn(const QByteArray& text, const domain::CheckCatalogue& catalogue)
{
    static const QRegularExpression slug(u"(?<![\\w-])[a-z][a-z0-9]*(?:-[a-z0-9]+)+(?![\\w-])"_s);
    QList<const domain::Cause*> out;
    const QString readable = domain::readable(text);
    for (auto each = slug.globalMatch(readable); each.hasNext();)
        if (const domain::Cause* cause = catalogue.cause(each.next().captured()); cause && !out.contains(cause))
            out << cause;
    return out;
}

QJsonObject json(const domain::Cause& cause)
{
    QJsonArray remedies;
    for (const domain::Cause::Remedy& remedy : cause.remedies)
        remedies.append(QJsonObject{
            {u"since"_s, remedy.versions.since ? QJsonValue(remedy.versions.since->series()) : QJsonValue()},
            {u"until"_s, remedy.versions.until ? QJsonValue(remedy.versions.until->series()) : QJsonValue()},
            {u"text"_s, domain::text(remedy)}});
    const QString url = domain::documentUrl(cause);
    return {{u"cause"_s, cause.slug}, {u"title"_s, domain::title(cause)}, {u"why"_s, domain::why(cause)},
        {u"remedies"_s, remedies}, {u"alternatives"_s, QJsonArray::fromStringList(cause.alternatives)},
        {u"document"_s, url.isEmpty() ? QJsonValue() : QJsonValue(url)}};
}

} // namespace

base::Result<int> explainFile(Call& call, const QString& path)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QList<Explanation> found = call.workspace.explain(*bytes);
    const QList<const domain::Cause*> named = causesIn(*bytes, call.workspace.checkCatalogue());
    QJsonArray answers, causes;
    for (const domain::Cause* cause : named) {
        call.output.line(workspace::causePage(*cause, call.workspace.checkCatalogue()).trimmed());
        causes.append(json(*cause));
    }
    for (const Explanation& e : found) {
        const Meaning& m = *call.workspace.explanations().meaning(e.code);
        print(call.output, e, m);
        answers.append(json(e, m));
    }
    const bool nothing = found.isEmpty() && named.isEmpty();
    if (nothing)
        call.output.line(Cli::tr("Nothing in it is known here."));
    call.output.object({{u"explanations"_s, answers}, {u"causes"_s, causes}});
    return nothing ? 1 : 0;
}

base::Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (path == "-"_L1 ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::BadInput, u"input-unreadable"_s, {path}, file.errorString());
    return file.read(mostBytes);
}

} // namespace gatehouse::cli
