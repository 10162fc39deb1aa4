// SPDX-License-Identifier: Apache-2.0
// The use cases behind both programs. A workspace is a folder: one database, one log, and entries in the keychain.
#pragma once

#include "base/clock.h"
#include "base/operation.h"
#include "base/redactor.h"
#include "base/secret_string.h"
#include "domain/catalogue.h"
#include "domain/explain.h"
#include "domain/instance.h"
#include "workspace/check.h"
#include "workspace/open_instance.h"

#include <QDateTime>
#include <QObject>
#include <memory>

namespace gatehouse::workspace {

struct Options {
    QString home;               ///< empty: the platform's application-data folder
    QString program;            ///< "gatehouse" or "gatehousectl": who holds a lease, author of snapshots
    bool memorySecrets = false; ///< never touch the keychain
    QString tokenFor;           ///< the instance that `token` stands for, in this process only (GATEHOUSE_TOKEN)
    base::Secret token;
    bool watch = false; ///< look every two seconds whether another process changed an open instance (decision 33)
    base::Redactor* redactor = nullptr; ///< learns every secret that passes; outlives the workspace
    base::Clock clock = base::systemClock();
};

/// A row of the instance list.
struct InstanceSummary {
    domain::Instance instance;
    QDateTime read;  ///< last pull; null: never
    int changes = 0; ///< pending in the draft
    int conflicts = 0;
    bool unfinished = false; ///< an apply was interrupted
};

/// Whether secrets are safe across restarts; shown plainly in both programs.
enum class SecretsState { NotProbed, Working, Locked, Absent };

class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(Options options, QObject* parent = nullptr);
    ~Workspace() override;

    /// Opens the database and reads the catalogue, both off this thread. Everything else works only after it answered.
    [[nodiscard]] base::Operation<base::Done> start();
    [[nodiscard]] const domain::Catalogue& catalogue() const;
    [[nodiscard]] QString home() const;

    [[nodiscard]] base::Operation<QList<InstanceSummary>> instances();
    /// Adds (null id) or changes. Errors: BadInput name-taken, name-empty, url-invalid, version-unsupported,
    /// ca-file-unreadable...; never contacts the server (decision 30).
    [[nodiscard]] base::Operation<domain::Instance> saveInstance(domain::Instance instance);
    /// With its draft, history and secrets.
    [[nodiscard]] base::Operation<base::Done> removeInstance(const QUuid& id);

    /// The one object per instance in this process: asked twice, the same is given while it lives. Letter case makes no
    /// difference. UnknownInstance.
    [[nodiscard]] base::Operation<std::shared_ptr<OpenInstance>> open(const QString& name);

    /// Token into the keychain. `Kept` says where it went; with neither, login of the command line fails (decision 31).
    enum class Kept { InKeychain, InMemory };
    [[nodiscard]] base::Operation<Kept> login(const domain::Instance& instance, base::Secret token);
    [[nodiscard]] base::Operation<base::Done> logout(const domain::Instance& instance);
    /// The password of the proxy, kept like the token; an empty one removes it.
    [[nodiscard]] base::Operation<Kept> setProxyPassword(const domain::Instance& instance, base::Secret password);
    [[nodiscard]] base::Operation<bool> hasToken(const domain::Instance& instance);

    [[nodiscard]] base::Operation<SecretsState> probeSecrets();
    [[nodiscard]] SecretsState secretsState() const;

    /// A run of the ladder over an instance: over what the server has, as last read, or over the draft.
    [[nodiscard]] std::shared_ptr<Check> check(const OpenInstance& open, const CheckOptions& options);
    /// Over a document, from this computer only.
    [[nodiscard]] std::shared_ptr<Check> check(const DocumentFile& file, const CheckOptions& options);
    /// Over a single address.
    [[nodiscard]] std::shared_ptr<Check> check(const CheckAddress& address, const CheckOptions& options);
    [[nodiscard]] const domain::CheckCatalogue& checkCatalogue() const;
    [[nodiscard]] base::Operation<QList<CheckRunSummary>> checkRuns(const QUuid& instance); ///< newest first
    [[nodiscard]] base::Operation<domain::CheckRun> checkRun(const QUuid& instance, const QString& id);
    /// The newest other run of the same scope, with the rights of the same user.
    [[nodiscard]] base::Operation<std::optional<domain::CheckRun>> checkRunBefore(
        const QUuid& instance, const domain::CheckRun& run);
    /// Redacted; in the user's language; the same run gives the same bytes. `instance` is its name, empty for a
    /// document or an address. Only PDF can fail: Unsupported (report-needs-display) in a process without a
    /// QGuiApplication, or (report-needs-fonts).
    [[nodiscard]] base::Result<QByteArray> report(const domain::CheckRun& run, ReportFormat format,
        const QString& instance = {}, const domain::CheckRun* earlier = nullptr) const;

    /// A script for a place that this computer cannot look out from: gitlab-host, gateway-container or model-host
    /// (Vantage). `model` narrows it to one. Usage (host-script-needs-model, with the names to choose from),
    /// Unsupported (host-script-without-target).
    [[nodiscard]] base::Result<QString> hostScript(
        const OpenInstance& open, domain::Vantage place, const QString& model = {}) const;
    /// What such scripts printed, as checks: for CheckOptions::hostResults, or addHostResults(). BadInput
    /// (host-block-...).
    [[nodiscard]] base::Result<QList<domain::CheckResult>> hostResults(
        const OpenInstance& open, const QByteArray& pasted) const;
    /// Lays them over a run that was made before, judges all anew, and stores that as one more run.
    [[nodiscard]] base::Operation<domain::CheckRun> addHostResults(
        const OpenInstance& open, const domain::CheckRun& run, const QList<domain::CheckResult>& results);

    /// What a paste says (error codes, log lines, answers, GitLab's own checks), redacted before it is looked at.
    [[nodiscard]] QList<domain::Explanation> explain(const QByteArray& pasted) const;
    [[nodiscard]] const domain::ExplanationCatalogue& explanations() const;

    [[nodiscard]] base::Operation<QString> preference(const QString& key);
    [[nodiscard]] base::Operation<base::Done> setPreference(const QString& key, const QString& value);

Q_SIGNALS:
    void instancesChanged();
    void secretsStateChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
    friend class OpenInstance;
};

/// Programme, Qt and schema versions, as `--version` prints them (decision 34).
[[nodiscard]] QString versionText();

/// The built-in catalogue, parsed from the resources.
[[nodiscard]] base::Result<domain::Catalogue> builtInCatalogue();
/// The built-in ladder and causes.
[[nodiscard]] base::Result<domain::CheckCatalogue> builtInChecks();
/// The built-in explanations.
[[nodiscard]] base::Result<domain::ExplanationCatalogue> builtInExplanations();

/// Whether one of these has the name, letter case aside.
[[nodiscard]] bool isListed(const QString& name, const QList<InstanceSummary>& rows);
[[nodiscard]] QStringList namesOf(const QList<InstanceSummary>& rows);
/// With the names that there are, not too many of them.
[[nodiscard]] base::Error unknownInstance(const QString& wanted, QStringList names);

/// What happened, in the user's language; for what did not run, why.
[[nodiscard]] QString summaryOf(const domain::CheckResult& result, const domain::CheckCatalogue& catalogue);
/// What was seen, as lines.
[[nodiscard]] QStringList evidenceOf(const domain::CheckResult& result);

} // namespace gatehouse::workspace
