// SPDX-License-Identifier: Apache-2.0
// A configuration as a file: YAML in the user's words, JSON as the YAML that it is. Exact positions in every complaint.
#pragma once

#include "base/result.h"
#include "domain/catalogue.h"
#include "domain/configuration.h"
#include "domain/finding.h"

#include <QHash>
#include <QSet>

namespace gatehouse::documents {

struct Position {
    int line = 0;   ///< from 1; 0: none
    int column = 0; ///< from 1
};

/// One complaint about a document: words by slug (base/words.h), where, and which key.
struct Problem {
    QString slug;
    QStringList args;
    QString path; ///< "models[2].endpoint", "settings.ai_gateway_url"
    Position position;
    domain::Severity severity = domain::Severity::Error;
};

/// What a field of a model in the document said; absent fields keep what the instance has (decision 6).
struct DocumentModel {
    QString name;
    QString renamedFrom;
    std::optional<QString> family;
    std::optional<domain::Platform> platform;
    std::optional<QString> endpoint;
    std::optional<QString> identifier;
    /// keep | keychain | env:NAME | clear | none (decision 8); absent = keep
    QString apiKey = QStringLiteral("keep");
    Position position;
};

/// A feature's value in a document; models by name.
struct DocumentFeature {
    enum class Kind { Unassigned, Disabled, Model, GitLab } kind = Kind::Unassigned;
    QString model;              ///< Kind::Model
    std::optional<QString> ref; ///< Kind::GitLab; absent: GitLab default
    std::optional<QStringList> allow;
    bool allowOnly = false; ///< only `allow:` was given: the choice stays as it is
    Position position;
};

struct Document {
    domain::Version gitlab;
    bool complete = false;
    QStringList notVisible;
    QMap<QString, domain::Value> settings;
    std::optional<QList<DocumentModel>> models; ///< absent: no models: key
    QMap<QString, DocumentFeature> features;
    QMap<QString, domain::Value> assume;
    QJsonObject deployment;
    QHash<QString, Position> positions; ///< display path ("settings/ai_gateway_url", "models/Mixtral/endpoint",
                                        ///< "features/duo_chat") -> where
};

struct Reading {
    Document document;
    QList<Problem> problems;
    [[nodiscard]] bool hasErrors() const;
};

/// Never throws; a document that cannot be parsed has one problem with its position.
[[nodiscard]] Reading read(const QByteArray& bytes, const domain::Catalogue& catalogue);

struct Overlay {
    domain::Configuration configuration;
    QList<Problem> problems; ///< new model without family, unknown model of a feature, ...
    QStringList deletions;   ///< names of models that --prune or complete: removes
};
/// The document laid over `base`: models matched by exact name (or renamed_from), new ones get new keys. `prune` as
/// decision 6. api_key: keychain -> SetKey{Keychain, keychainEntry(model key)}, env:NAME -> SetKey{Environment, NAME}.
[[nodiscard]] Overlay overlay(const Document& document, const domain::Configuration& base, bool prune,
    const std::function<QString(const domain::ModelKey&)>& keychainEntry);

/// The whole configuration as a document: stable order (models by name), no noise, no secrets, rows never stored left
/// out. Reading it back gives the same.
struct WriteOptions {
    domain::Version gitlab;
    bool complete = false; ///< snapshots
    /// What the server has, if known: a server lists rows that were never stored as unassigned, so rows that are
    /// unassigned there too are left out. Written into another instance they would stop its chat rows from inheriting.
    const domain::Configuration* server = nullptr;
};
[[nodiscard]] QByteArray write(
    const domain::Configuration& configuration, const domain::Catalogue& catalogue, const WriteOptions& options);
/// The same content as a JSON object (for `show --format json`).
[[nodiscard]] QJsonObject writeJson(
    const domain::Configuration& configuration, const domain::Catalogue& catalogue, const WriteOptions& options);

} // namespace gatehouse::documents
