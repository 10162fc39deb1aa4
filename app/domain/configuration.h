// SPDX-License-Identifier: Apache-2.0
// The spine: everything Gatehouse manages on an instance, as one plain value.
#pragma once

#include "domain/value.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QUuid>
#include <optional>
#include <variant>

namespace gatehouse::domain {

/// Identity of a model inside a workspace (decision 10); never in a document. The remote id is in Observed.
struct ModelKey {
    QUuid id;
    [[nodiscard]] static ModelKey create() { return {QUuid::createUuid()}; }
    [[nodiscard]] QString text() const { return id.toString(QUuid::WithoutBraces); }
    [[nodiscard]] static ModelKey fromText(const QString& text) { return {QUuid::fromString(text)}; }
    [[nodiscard]] bool isNull() const { return id.isNull(); }
    friend bool operator==(const ModelKey&, const ModelKey&) = default;
    friend bool operator<(const ModelKey& a, const ModelKey& b) { return a.id < b.id; }
};
inline size_t qHash(const ModelKey& k, size_t seed = 0)
{
    return qHash(k.id, seed);
}

enum class Platform { Api, Bedrock, VertexAi };

/// Where a key's value is to be had when it is sent; never the value.
struct SecretRef {
    enum class Store { Keychain, Environment, Memory };
    Store store = Store::Keychain;
    QString name; ///< keychain entry, environment variable, or entry of the process's own sealed secrets
    bool operator==(const SecretRef&) const = default;
};

/// What is to happen with a model's API key. A baseline always says Keep. Clear on a model that the server does not
/// have means that it is to have none.
struct KeepKey {
    bool operator==(const KeepKey&) const = default;
};
struct ClearKey {
    bool operator==(const ClearKey&) const = default;
};
struct SetKey {
    SecretRef secret;
    bool operator==(const SetKey&) const = default;
};
using KeyIntent = std::variant<KeepKey, ClearKey, SetKey>;

struct Model {
    ModelKey key;
    QString name;   ///< Deployment name
    QString family; ///< lower-case server key: "mixtral", "claude_3"; unknown ones are kept
    Platform platform = Platform::Api;
    QString endpoint; ///< empty where the platform has none (the placeholder endpoints of Bedrock and Vertex AI are the
                      ///< transport's affair)
    QString identifier;
    KeyIntent apiKey = KeepKey{};

    bool operator==(const Model&) const = default;
};

struct NotManaged {
    bool operator==(const NotManaged&) const = default;
};
struct NotVisible {
    bool operator==(const NotVisible&) const = default;
};
/// NotManaged: absent. NotVisible: the token may not see it, so it is never written. Value: may be null, that is *not
/// set*.
using Setting = std::variant<NotManaged, NotVisible, Value>;

struct Unassigned {
    bool operator==(const Unassigned&) const = default;
};
struct Disabled {
    bool operator==(const Disabled&) const = default;
};
struct SelfHosted {
    ModelKey model;
    bool operator==(const SelfHosted&) const = default;
};
/// ref absent: *GitLab default* (the vendor entry before 18.4).
struct GitLabManaged {
    std::optional<QString> ref;
    bool operator==(const GitLabManaged&) const = default;
};
/// A provider this program does not know: shown, kept, never written.
struct Unrecognised {
    QString raw;
    bool operator==(const Unrecognised&) const = default;
};
using Assignment = std::variant<Unassigned, Disabled, SelfHosted, GitLabManaged, Unrecognised>;

/// Allow-list of a row (Agentic Chat, from 19.1). Absent in Configuration: not managed.
using AllowList = QStringList;

struct Configuration {
    QMap<QString, Value>
        settings;           ///< managed and visible settings by catalogue key; absent = NotManaged, see also notVisible
    QStringList notVisible; ///< sorted keys of settings the token may not see
    QList<Model> models;    ///< in the order of the server or the document, which means nothing; keys unique
    QMap<QString, Assignment> features;  ///< by GitLab's feature key; absent = never stored / leave as it is
    QMap<QString, AllowList> allowLists; ///< by feature key; an empty list = no restriction
    QMap<QString, Value> assume;         ///< decision 9: facts of an offline instance
    QJsonObject deployment;              ///< decision 9: read and kept

    [[nodiscard]] Setting setting(const QString& key) const;
    [[nodiscard]] const Model* model(const ModelKey& key) const;
    [[nodiscard]] Model* model(const ModelKey& key);
    [[nodiscard]] const Model* modelNamed(const QString& name) const;
    [[nodiscard]] Assignment assignment(const QString& feature) const; ///< Unassigned when absent
    /// Features whose assignment is this model, in key order.
    [[nodiscard]] QStringList usedBy(const ModelKey& key) const;

    /// Up to the order of models.
    bool operator==(const Configuration& other) const;
};

/// "api", "bedrock", "vertex_ai" (document and catalogue), "API", ... (GraphQL enum).
[[nodiscard]] QString platformKey(Platform p);
[[nodiscard]] std::optional<Platform> platformFromKey(const QString& key);
/// Platform by identifier prefix, as GitLab 18.9's form guesses it and 18.11's server derives it.
[[nodiscard]] Platform platformOfIdentifier(const QString& identifier);

} // namespace gatehouse::domain
