// SPDX-License-Identifier: Apache-2.0
// Reads explanations.json, and gives its texts in the user's language.
#include "domain/catalogue_row.h"
#include "domain/explain.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

const QList<std::pair<const char*, Meaning::Kind>> kinds{{"code", Meaning::Kind::Code},
    {"gateway", Meaning::Kind::Gateway}, {"gitlab", Meaning::Kind::GitLab}, {"url-blocker", Meaning::Kind::UrlBlocker},
    {"log", Meaning::Kind::Log}, {"grpc", Meaning::Kind::Grpc}, {"rake", Meaning::Kind::Rake},
    {"probe", Meaning::Kind::Probe}};
const QList<std::pair<const char*, Meaning::Weight>> weights{
    {"error", Meaning::Weight::Error}, {"warning", Meaning::Weight::Warning}, {"note", Meaning::Weight::Note}};

QString translated(const QString& text)
{
    return QCoreApplication::translate("Explanations", text.toUtf8().constData());
}

QStringList translated(const QStringList& texts)
{
    QStringList out;
    for (const QString& text : texts)
        out << translated(text);
    return out;
}

Meaning readMeaning(CatalogueRow& row)
{
    Meaning m;
    m.code = row.text("code");
    m.kind = row.word("kind", kinds, Meaning::Kind::Code);
    m.weight = row.word("severity", weights, Meaning::Weight::Error);
    const QStringList patterns = row.texts("match");
    for (const QString& pattern : patterns) {
        m.match.append(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
        if (!m.match.constLast().isValid())
            row.complain("match", m.match.constLast().errorString());
    }
    if (patterns.isEmpty())
        row.complain("match", u"missing"_s);
    m.meaning = row.text("meaning");
    m.causes = row.texts("causes");
    m.remedies = row.texts("remedies");
    m.rungs = row.texts("rungs");
    m.document = row.textOr("document");
    return m;
}

} // namespace

base::Result<ExplanationCatalogue> ExplanationCatalogue::parse(const QByteArray& json)
{
    std::optional<base::Error> error;
    CatalogueRow file(QJsonDocument::fromJson(json).object(), u"explanations.json"_s, error);
    ExplanationCatalogue out;
    file.each("explanations", [&](CatalogueRow& row) {
        const Meaning m = readMeaning(row);
        if (out.meaning(m.code))
            row.complain("code", u"twice"_s);
        out.meanings.append(m);
    });
    file.finish();
    if (out.meanings.isEmpty())
        file.complain("explanations", u"missing"_s);
    if (error)
        return tl::unexpected<base::Error>(std::move(*error));
    return out;
}

const Meaning* ExplanationCatalogue::meaning(const QString& code) const
{
    const auto found = std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& m) { return m.code == code; });
    return found == meanings.end() ? nullptr : &*found;
}

QString meaningOf(const Meaning& m)
{
    return translated(m.meaning);
}
QStringList causesOf(const Meaning& m)
{
    return translated(m.causes);
}
QStringList remediesOf(const Meaning& m)
{
    return translated(m.remedies);
}

QString documentUrl(const Meaning& m)
{
    return m.document.isEmpty() ? QString() : u"https://docs.gitlab.com/"_s + m.document;
}

QString name(Meaning::Kind kind)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const auto& k) { return k.second == kind; });
    return found == kinds.end() ? QString() : QString::fromLatin1(found->first);
}

} // namespace gatehouse::domain
