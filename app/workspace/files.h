// SPDX-License-Identifier: Apache-2.0
// Documents as the programs see them: bytes with a name, complaints with places.
#pragma once

#include "base/result.h"
#include "domain/catalogue.h"
#include "domain/change.h"
#include "domain/finding.h"
#include "domain/plan.h"

#include <QHash>
#include <memory>

namespace gatehouse::documents {
struct Document;
}

namespace gatehouse::workspace {

struct DocumentProblem {
    QString slug;
    QStringList args;
    QString path;
    int line = 0, column = 0; ///< from 1; 0: none
    domain::Severity severity = domain::Severity::Error;
};

[[nodiscard]] bool hasErrors(const QList<DocumentProblem>& problems);

/// A document that was read; may hold errors, then nothing can be done with it but show them.
struct DocumentFile {
    QString name; ///< as given; "-" for standard input
    domain::Version gitlab;
    QList<DocumentProblem> problems;
    std::shared_ptr<const documents::Document> document;
    [[nodiscard]] bool hasErrors() const;
    /// Line and column of a display path, 0 when the document does not have it.
    [[nodiscard]] std::pair<int, int> position(const QString& displayPath) const;
};

/// BadInput when it cannot be opened or is too large; otherwise problems tell.
[[nodiscard]] base::Result<DocumentFile> readDocumentFile(const QString& path, const domain::Catalogue& catalogue);
[[nodiscard]] DocumentFile readDocument(
    const QByteArray& bytes, const QString& name, const domain::Catalogue& catalogue);

struct ImportReport {
    domain::Changes changes; ///< to the draft
    QStringList deletions;   ///< models that a complete document removes
    QList<DocumentProblem> problems;
};

struct FileOptions {
    bool prune = false;
    bool rotateKeys = false;
};

struct FilePlan {
    domain::Configuration server; ///< as read for this plan; empty for an offline instance
    domain::Configuration wanted;
    domain::Observed observed;
    domain::Plan plan;
    QDateTime baseline; ///< when the server was read; null: offline
    QList<DocumentProblem> problems;
    QStringList deletions;
};

/// A document without an instance: findings at a version, on an empty baseline.
struct FileFindings {
    domain::Version gitlab;
    domain::Configuration configuration;
    QList<domain::Finding> findings;
    QList<DocumentProblem> problems;
};
[[nodiscard]] FileFindings validateFile(
    const DocumentFile& file, const domain::Version& gitlab, const domain::Catalogue& catalogue);

} // namespace gatehouse::workspace
