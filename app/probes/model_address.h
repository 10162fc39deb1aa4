// SPDX-License-Identifier: Apache-2.0
// What a model's identifier and endpoint mean: how LiteLLM in the gateway reads them, and where requests go. Pure.
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace gatehouse::probes {

/// The text before the first `/` is LiteLLM's provider, the rest the name that the server is asked for; without a `/`
/// the provider is custom_openai.
struct ModelIdentifier {
    QString provider; ///< as written; "custom_openai" when there is none
    QString name;
    bool written = true; ///< whether a provider is written there
};
[[nodiscard]] ModelIdentifier modelIdentifier(const QString& text);

/// Providers that LiteLLM knows; a word that is none of them makes it refuse the request before anything is sent.
[[nodiscard]] bool isProvider(const QString& word);

/// An OpenAI-compatible endpoint as typed.
struct ModelEndpoint {
    QString origin; ///< "http://host:8000"
    QString path;   ///< below it, without slashes at the end: "/v1"
    QString root;   ///< what stands before /v1: "" or "/models"
    bool isValid = false;
    /// Path and query of a request: exactly one slash between endpoint and `rest`.
    [[nodiscard]] QString at(const QString& rest) const { return path + u'/' + rest; }
    [[nodiscard]] QString atRoot(const QString& rest) const { return root + u'/' + rest; }
};
[[nodiscard]] ModelEndpoint modelEndpoint(const QString& address);

/// Where the same server may answer instead, and what would then be wrong with the endpoint.
struct MendedPath {
    QString path;
    QString flaw; ///< v1-missing, path-unknown
};
/// Most likely first, each path once, never the path itself.
[[nodiscard]] QList<MendedPath> mendedPaths(const QString& path);

/// In which way a wanted name and one of the list are the same: "", case, blanks, tag, provider, organisation.
[[nodiscard]] QString nameDifference(const QString& wanted, const QString& listed);

/// Azure OpenAI: the classic form names the deployment in its path, the v1 form in the body.
struct AzureEndpoint {
    bool v1 = false;
    QString origin;
    QString root;       ///< what stands before /openai, for a proxy before the resource
    QString deployment; ///< typed into the endpoint; "" when it is not
    QString apiVersion; ///< typed into it, else the oldest one that every resource still has
    bool versionTyped = false;
    [[nodiscard]] QString chatPath(const QString& name) const;
    [[nodiscard]] QString listPath() const;
};
[[nodiscard]] AzureEndpoint azureEndpoint(const QString& address);

/// A Bedrock id without LiteLLM's words for the route (`converse/`, `invoke/`).
[[nodiscard]] QString bedrockId(const QString& name);

/// Vertex AI: needs project and location, in the endpoint or nowhere.
struct VertexModel {
    QString path; ///< "/v1/projects/p/locations/l/publishers/google/models/m"; "" when project or location is missing
    QString publisher; ///< google, anthropic, ...
};
[[nodiscard]] VertexModel vertexModel(const QString& endpointPath, const QString& name);

} // namespace gatehouse::probes
