// SPDX-License-Identifier: Apache-2.0
// One connectivity test, its place in the ladder, and what a run of the ladder found. Values only.
#pragma once

#include "base/result.h"
#include "domain/version.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <compare>

namespace gatehouse::domain {

class CheckCatalogue;

/// What a check is about. `name` is the model's, the feature's or the cloud host's; empty for the others.
struct Target {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // GCC 12 takes scoped enumerators for shadowing
    enum class Kind { Workstation, Proxy, GitLab, Gateway, AgentPlatform, Model, Feature, Cloud };
#pragma GCC diagnostic pop
    Kind kind = Kind::GitLab;
    QString name;

    /// "gitlab", "model:Mixtral on vLLM", "cloud:cloud.gitlab.com".
    [[nodiscard]] QString text() const;
    [[nodiscard]] static std::optional<Target> parse(const QString& text);
    bool operator==(const Target&) const = default;
};

/// From where a check was made (decision 21).
enum class Vantage { Workstation, GitLab, Gateway, GitLabHost, GatewayContainer, ModelHost };

/// `<rung>:<target>@<from>`: unique in a run, and the same in the next one.
struct CheckId {
    QString rung; ///< "A7"
    Target target;
    Vantage from = Vantage::Workstation;

    [[nodiscard]] QString text() const; ///< "A7:gateway@workstation"
    [[nodiscard]] static std::optional<CheckId> parse(const QString& text);
    bool operator==(const CheckId&) const = default;
};

/// Waiting and Running are of a run that goes on; the others are results. Explained: red, or not begun, because another
/// check is red.
enum class CheckState { Waiting, Running, Passed, Warning, Failed, Explained, Skipped };

/// Why a check was skipped (decision 18).
enum class SkipReason { None, NotAllowed, NotVisible, NotApplicable, NotRouted, NoKey, Cancelled };

/// What may only be done with the user's leave (decision 18): `--allow tokens,model-calls,keys`.
struct Consents {
    bool tokens = false;     ///< G7 creates an OAuth token on the server
    bool modelCalls = false; ///< D4, D5, E, F4 to F12 make models work
    bool keys = false;       ///< sending a model's key from here to a host that it was not yet sent to
    bool operator==(const Consents&) const = default;
};

/// What a probe says of one check. Never holds a secret.
struct Observation {
    CheckState state = CheckState::Passed; ///< Passed, Warning, Failed or Skipped
    SkipReason reason = SkipReason::None;
    QString slug; ///< key of words.json: the summary, filled by args
    QStringList args;
    QJsonObject seen;      ///< evidence, flat: name -> text, number, bool or list of texts; what signatures look at
    QList<double> samples; ///< milliseconds, when something was timed more than once
    QString correlation;   ///< X-Request-Id of the answer (H7)
    bool operator==(const Observation&) const = default;

    [[nodiscard]] static Observation passed(QString slug, QStringList args = {}, QJsonObject seen = {});
    [[nodiscard]] static Observation warning(QString slug, QStringList args = {}, QJsonObject seen = {});
    [[nodiscard]] static Observation failed(QString slug, QStringList args = {}, QJsonObject seen = {});
    [[nodiscard]] static Observation skipped(SkipReason reason, QString slug = {}, QStringList args = {});
};

/// The most likely cause of a red or yellow check, by its stable slug; texts are in the catalogue of causes.
struct Diagnosis {
    QString cause;
    QStringList alternatives;
    bool operator==(const Diagnosis&) const = default;
};

struct CheckResult {
    CheckId id;
    QString url; ///< what was asked, without credentials; empty where there is none
    CheckState state = CheckState::Waiting;
    SkipReason reason = SkipReason::None;
    std::optional<CheckId> explainedBy; ///< of Explained
    Observation observation;            ///< empty for a check that did not run
    std::optional<Diagnosis> diagnosis; ///< of Failed and Warning
    double durationMs = 0;
    bool operator==(const CheckResult&) const = default;
};

enum class Verdict { Passed, Warning, Failed, Cancelled };

/// A stored execution of the ladder.
struct CheckRun {
    QString id;     ///< of the stored run; empty before it is stored
    QString scope;  ///< "" = everything, else what the user named: "model:Mixtral", "A7,B1"
    Version gitlab; ///< as known at the end; null when it never became known
    QDateTime started;
    double durationMs = 0;
    Verdict verdict = Verdict::Passed;
    QList<CheckResult> results; ///< in the order of the ladder
    QString asUser = {};        ///< whose rights were checked, when not the token's own user's (decision 20)
    bool operator==(const CheckRun&) const = default;

    [[nodiscard]] const CheckResult* result(const CheckId& wanted) const;
};

[[nodiscard]] QString name(Vantage v);
[[nodiscard]] QString name(CheckState s);
[[nodiscard]] QString name(SkipReason r); ///< "" for None
[[nodiscard]] QString name(Verdict v);
[[nodiscard]] std::optional<Vantage> vantageFromName(const QString& name);
[[nodiscard]] std::optional<CheckState> checkStateFromName(const QString& name);
[[nodiscard]] std::optional<SkipReason> skipReasonFromName(const QString& name);
[[nodiscard]] std::optional<Verdict> verdictFromName(const QString& name);

/// The states as they stand once everything is known (decision 21): what a red check explains is *explained* by the
/// root of its chain, and a link that GitLab demonstrably uses is not red because this workstation cannot reach it.
/// Takes the results as the runner left them, gives them back in the same order. Pure.
[[nodiscard]] QList<CheckResult> judge(QList<CheckResult> results, const CheckCatalogue& catalogue);

/// Worst state of the results; Cancelled when the run was stopped.
[[nodiscard]] Verdict verdictOf(const QList<CheckResult>& results, bool cancelled);

/// Complete JSON of a run, exact round trip; BadInput (check-run-damaged) otherwise.
[[nodiscard]] QJsonObject toJson(const CheckRun& run);
[[nodiscard]] base::Result<CheckRun> checkRunFromJson(const QJsonObject& json);

} // namespace gatehouse::domain
