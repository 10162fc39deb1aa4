// SPDX-License-Identifier: Apache-2.0
// What every open instance shares: the catalogue, the database worker, the secrets, the clock. Owned by the workspace.
#pragma once

#include "domain/check_catalogue.h"
#include "domain/explain.h"
#include "domain/instance.h"
#include "net/endpoint.h"
#include "secrets/secret_store.h"
#include "storage/database.h"
#include "workspace/workspace.h"

namespace gatehouse::workspace {

/// What it takes to speak to an instance.
struct Access {
    net::Endpoint endpoint;
    base::Secret token;
};

struct Services {
    explicit Services(Options o);

    Options options;
    QString home;
    domain::Catalogue catalogue;
    secrets::SecretStore secrets;
    storage::Worker worker;

    /// The ladder and its causes; parsed when it is first asked for.
    [[nodiscard]] const domain::CheckCatalogue& checks();
    /// What can be explained of a paste; parsed when it is first asked for.
    [[nodiscard]] const domain::ExplanationCatalogue& explanations();
    /// Of the process; one that knows shapes only where the program gave none.
    [[nodiscard]] const base::Redactor& redactor() const { return options.redactor ? *options.redactor : m_byShape; }
    [[nodiscard]] QDateTime now() const;
    void learn(const base::Secret& secret); ///< so that no log line ever shows it
    /// The token for one call: GATEHOUSE_TOKEN's when it stands for this instance, else the keychain's.
    /// NotPermitted (no-token), or KeyUnavailable when the keychain does not answer.
    [[nodiscard]] base::Operation<base::Secret> token(const domain::Instance& instance, QObject* context);
    /// How to reach the instance, with the password of its proxy if there is one to be had.
    [[nodiscard]] base::Operation<net::Endpoint> endpoint(const domain::Instance& instance, QObject* context);
    /// Both; the errors of token().
    [[nodiscard]] base::Operation<Access> access(const domain::Instance& instance, QObject* context);
    /// The entries that are remembered for models of these names; empty where none is.
    [[nodiscard]] base::Operation<QHash<QString, QString>> keyEntries(const QUuid& instance, const QStringList& models);
    /// The value of a model's key.
    [[nodiscard]] base::Operation<base::Secret> secret(const domain::SecretRef& ref);

private:
    std::optional<domain::CheckCatalogue> m_checks;
    std::optional<domain::ExplanationCatalogue> m_explanations;
    base::Redactor m_byShape;
};

/// Keychain entries of an instance (architecture: "<instance uuid>/<purpose>[/<model key>/<n>]").
[[nodiscard]] QString tokenEntry(const QUuid& instance);
[[nodiscard]] QString proxyEntry(const QUuid& instance);
[[nodiscard]] QString newModelKeyEntry(const QUuid& instance, const domain::ModelKey& model);
/// Preference that remembers the newest entry for a model of this name, so that a document may say `api_key: keychain`.
[[nodiscard]] QString modelKeyPreference(const QUuid& instance, const QString& modelName);
/// Preference that remembers to which origins the key of a model was sent by checks, one a line.
[[nodiscard]] QString keySentPreference(const QUuid& instance, const domain::ModelKey& model);

} // namespace gatehouse::workspace
