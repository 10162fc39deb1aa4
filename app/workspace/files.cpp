// SPDX-License-Identifier: Apache-2.0
// Reading a document file, and judging it without an instance.
#include "workspace/files.h"

#include "documents/document.h"
#include "domain/capabilities.h"
#include "workspace/overlay.h"

#include <QFile>

namespace gatehouse::workspace {

using base::ErrorKind;
using base::fail;
using base::Result;
using namespace domain;

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;

DocumentProblem problemOf(const documents::Problem& p)
{
    return {p.slug, p.args, p.path, p.position.line, p.position.column, p.severity};
}

} // namespace

QList<DocumentProblem> problemsOf(const QList<documents::Problem>& problems)
{
    QList<DocumentProblem> out;
    for (const documents::Problem& p : problems)
        out.append(problemOf(p));
    return out;
}

bool hasErrors(const QList<DocumentProblem>& problems)
{
    return std::any_of(
        problems.cbegin(), problems.cend(), [](const DocumentProblem& p) { return p.severity == Severity::Error; });
}

bool DocumentFile::hasErrors() const
{
    return workspace::hasErrors(problems);
}

std::pair<int, int> DocumentFile::position(const QString& displayPath) const
{
    if (!document)
        return {0, 0};
    // The nearest place the document has: the field, else the model or row it belongs to.
    QString path = displayPath;
    while (!path.isEmpty()) {
        const auto it = document->positions.constFind(path);
        if (it != document->positions.cend())
            return {it->line, it->column};
        path.truncate(qMax<qsizetype>(0, path.lastIndexOf(u'/')));
    }
    return {0, 0};
}

DocumentFile readDocument(const QByteArray& bytes, const QString& name, const Catalogue& catalogue)
{
    documents::Reading reading = documents::read(bytes, catalogue);
    DocumentFile file;
    file.name = name;
    file.gitlab = reading.document.gitlab;
    file.problems = problemsOf(reading.problems);
    file.document = std::make_shared<const documents::Document>(std::move(reading.document));
    return file;
}

Result<DocumentFile> readDocumentFile(const QString& path, const Catalogue& catalogue)
{
    QFile file(path);
    const bool standardInput = path == QLatin1String("-");
    if (standardInput ? !file.open(stdin, QIODevice::ReadOnly) : !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, QStringLiteral("file-unreadable"), {path}, file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return fail(ErrorKind::BadInput, QStringLiteral("file-too-large"),
            {path, QString::number(largestFile / (1024 * 1024))});
    return readDocument(bytes, path, catalogue);
}

FileFindings validateFile(const DocumentFile& file, const Version& gitlab, const Catalogue& catalogue)
{
    FileFindings out;
    out.gitlab = gitlab;
    const documents::Overlay laid =
        documents::overlay(*file.document, {}, false, [](const ModelKey&) { return QString(); });
    out.problems = file.problems + problemsOf(laid.problems);
    out.configuration = laid.configuration;
    const Observed facts = assumed(laid.configuration.assume, gitlab);
    const Capabilities here = effective(catalogue, gitlab, facts);
    out.findings = validate({laid.configuration, Configuration{}, here, catalogue, facts, {}});
    for (const Model& model : laid.configuration.models)
        if (const auto finding = unsetVariable(model))
            out.findings.append(*finding);
    return out;
}

} // namespace gatehouse::workspace
