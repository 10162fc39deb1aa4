// SPDX-License-Identifier: Apache-2.0
// A run of the connectivity ladder, for both programs: what it is about, what it may do, and how it goes.
#pragma once

#include "base/operation.h"
#include "base/secret_string.h"
#include "domain/check_catalogue.h"
#include "domain/ladder.h"

#include <QObject>
#include <memory>

namespace gatehouse::probes {
struct Setup;
}

namespace gatehouse::workspace {

struct Services;
class OpenInstance;

/// Whose rights are checked, when not those of the token's own user (decision 20). One of the two.
struct AsUser {
    QString name;       ///< through the scope sudo of the instance's token
    base::Secret token; ///< theirs; used for this run, never stored
    [[nodiscard]] bool isSomebody() const { return !name.isEmpty() || token; }
};

struct CheckOptions {
    domain::Consents consents;
    domain::Scope scope;
    int patienceSeconds = 0; ///< how long a single wait may take; 0: as long as GitLab and its gateway would wait
    bool ofDraft = false;    ///< the draft's addresses and models instead of those that the server has
    /// A model as it stands in a form, saved or not: it takes its place, or is one more. Such a run is not stored.
    std::optional<domain::Model> model = {};
    base::Secret modelKey = {};                  ///< typed for it; null: the one that is known here
    QList<domain::CheckResult> hostResults = {}; ///< of Workspace::hostResults(): they become part of the run
    AsUser asUser = {};                          ///< of an instance
    bool allowHttp = false; ///< consent to send token and keys over http://, beside the instance's own
};

/// A single address, without an instance (`check --url`).
struct CheckAddress {
    domain::Target::Kind as =
        domain::Target::Kind::GitLab; ///< GitLab, Gateway, AgentPlatform or Model (OpenAI-compatible)
    QString url;
    QString identifier; ///< of a model
    base::Secret key;   ///< of a model, or a token of GitLab; null: none
    QString caFile;
};

/// Lives at least until it has answered.
class Check : public QObject {
    Q_OBJECT
public:
    ~Check() override;

    /// To be called once. Of an instance the run is stored, also when it was stopped; storing trouble is logged, not
    /// answered. Without a token, or a keychain, what needs none is tested. Errors: Usage/scope-unknown-model,
    /// scope-unknown-feature; nothing-to-check. Progress counts checks.
    [[nodiscard]] base::Operation<domain::CheckRun> start();
    /// As known so far, judged and diagnosed; in the order of the ladder.
    [[nodiscard]] QList<domain::CheckResult> results() const;

Q_SIGNALS:
    void changed(const gatehouse::domain::CheckResult& result);

private:
    friend class Workspace;
    struct Private;
    explicit Check(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A run of the ladder as a document.
enum class ReportFormat { Html, Pdf, Json, Junit };
[[nodiscard]] std::optional<ReportFormat> reportFormatFromName(const QString& name); ///< "html", "pdf", "json", "junit"
/// By its suffix; .xml is JUnit's.
[[nodiscard]] std::optional<ReportFormat> reportFormatOfFile(const QString& path);

/// A row of an instance's history of runs.
struct CheckRunSummary {
    QString id;
    QString scope; ///< "" = everything
    QDateTime started;
    domain::Verdict verdict = domain::Verdict::Passed;
};

} // namespace gatehouse::workspace
