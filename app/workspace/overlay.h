// SPDX-License-Identifier: Apache-2.0
// A document laid over what an instance has, with the intents for keys settled (decision 8).
#pragma once

#include "documents/document.h"
#include "domain/finding.h"
#include "workspace/files.h"

namespace gatehouse::workspace {

struct Laid {
    domain::Configuration configuration;
    QList<DocumentProblem> problems;
    QStringList deletions;
    QList<domain::Warning> notes; ///< "key-not-compared"
};

/// `keychain`: entry by model name, as remembered from `secret set`. A key of a model whose key the server has is not
/// sent unless `rotateKeys`: it cannot be compared, so the intent becomes Keep and a note says so.
[[nodiscard]] Laid layOver(const documents::Document& document, const domain::Configuration& base,
    const domain::Observed& observed, const QHash<QString, QString>& keychain, bool prune, bool rotateKeys);

struct Rotated {
    domain::Configuration configuration;
    QList<domain::Warning> notes; ///< "key-unknown-here"
};

/// The draft with every key that is at hand set anew, for --rotate-keys. `keychain` as above, by the server's names.
[[nodiscard]] Rotated rotated(domain::Configuration draft, const domain::Configuration& server,
    const domain::Observed& observed, const QHash<QString, QString>& keychain);

/// Warning when a model's `env:NAME` is not set in this process.
[[nodiscard]] std::optional<domain::Finding> unsetVariable(const domain::Model& model);

[[nodiscard]] QList<DocumentProblem> problemsOf(const QList<documents::Problem>& problems);

} // namespace gatehouse::workspace
