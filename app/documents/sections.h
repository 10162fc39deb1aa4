// SPDX-License-Identifier: Apache-2.0
// The readers of a document's sections, and what they share: the catalogue, the document under way, its complaints.
#pragma once

#include "documents/tree.h"

namespace gatehouse::documents {

class Context {
public:
    Context(const domain::Catalogue& theCatalogue, Reading& reading)
        : catalogue(theCatalogue), document(reading.document), m_reading(reading)
    {
    }

    const domain::Catalogue& catalogue;
    Document& document;

    void error(const char* slug, Position at, const QString& path, const QStringList& args = {})
    {
        complain(slug, at, path, args, domain::Severity::Error);
    }
    void warning(const char* slug, Position at, const QString& path, const QStringList& args = {})
    {
        complain(slug, at, path, args, domain::Severity::Warning);
    }

    // Each gives what it asks for, or complains and gives nothing.
    [[nodiscard]] std::optional<QString> text(const Node& node, const QString& path);
    [[nodiscard]] std::optional<bool> boolean(const Node& node, const QString& path);
    [[nodiscard]] std::optional<qint64> integer(const Node& node, const QString& path);
    [[nodiscard]] std::optional<QStringList> texts(const Node& node, const QString& path);
    [[nodiscard]] bool isMap(const Node& node, const QString& path);
    [[nodiscard]] bool isList(const Node& node, const QString& path);
    /// One of these words; the complaint lists them and names the nearest.
    [[nodiscard]] bool isOneOf(const Node& node, const QString& path, const QStringList& words);
    /// Is the value's key one of these? The complaint names the nearest.
    [[nodiscard]] bool isKnownKey(const Node& value, const QString& path, const QStringList& keys);
    /// A key of GitLab's that the catalogue lacks: an error, unless the document is for a release that the catalogue
    /// does not know yet.
    [[nodiscard]] bool isKnownToGitLab(const Node& value, const QString& path, const QStringList& keys);
    [[nodiscard]] bool isForNewerRelease() const;

private:
    [[nodiscard]] bool isFull() const;
    void complain(
        const char* slug, Position at, const QString& path, const QStringList& args, domain::Severity severity);

    Reading& m_reading;
};

/// Any value of the document as JSON.
[[nodiscard]] QJsonValue toJson(const Node& node);

void readSettings(const Node& section, Context& context);
void readModels(const Node& section, Context& context);
void readFeatures(const Node& section, Context& context);
void readAssume(const Node& section, Context& context);
void readDeployment(const Node& section, Context& context);

} // namespace gatehouse::documents
