// SPDX-License-Identifier: Apache-2.0
// The plan: ordered steps that turn the server's state into the draft. A sent step is exactly one request.
#pragma once

#include "base/result.h"
#include "domain/finding.h"

#include <variant>

namespace gatehouse::domain {

// Typed actions: what a step does. Model keys are local; the transport looks the remote id up in Observed.
struct UpdateDuoSettings {
    QMap<QString, Value> values;
    bool operator==(const UpdateDuoSettings&) const = default;
};
struct UpdateApplicationSettings {
    QMap<QString, Value> values;
    bool operator==(const UpdateApplicationSettings&) const = default;
};
struct CreateModel {
    Model model;
    bool operator==(const CreateModel&) const = default;
};
/// The whole model as it shall be (the mutation is no patch); `fields` are the ones that change. apiKey Keep omits the
/// argument.
struct UpdateModel {
    Model model;
    QStringList fields;
    bool operator==(const UpdateModel&) const = default;
};
struct DeleteModel {
    ModelKey key;
    QString name;
    bool operator==(const DeleteModel&) const = default;
};
/// Rows with the same choice travel together; rows of the Agent Platform apart from the others; one at a time up
/// to 17.10. `model`: the name of a self-hosted choice, to know it again in a read-back where a just created model may
/// have another key.
struct AssignFeatures {
    QStringList features;
    Assignment assignment;
    QString model = {};
    bool operator==(const AssignFeatures&) const = default;
};
struct UpdateAllowList {
    QString feature;
    AllowList refs;
    bool operator==(const UpdateAllowList&) const = default;
};
/// For the user: a link to open or a line to run. `slug` has the words.
struct ByHand {
    QString slug;
    QString link;
    bool operator==(const ByHand&) const = default;
};
using Action = std::variant<UpdateDuoSettings, UpdateApplicationSettings, CreateModel, UpdateModel, DeleteModel,
    AssignFeatures, UpdateAllowList, ByHand>;
/// The model as the action sends it; null for those that send none.
[[nodiscard]] const Model* modelOf(const Action& action);

enum class StepKind { Sent, ByHandStep };
enum class StepState { Planned, Intended, DoneState, Refused, Unknown, Skipped };

struct Warning {
    QString slug;
    QStringList args;
    bool operator==(const Warning&) const = default;
};

struct Step {
    int id = 0; ///< 1, 2, ...
    StepKind kind = StepKind::Sent;
    Action action;
    Changes changes; ///< what it brings about, one outcome each
    QList<Warning> warnings;
    QList<int> needs; ///< ids of steps that must be done before
    bool operator==(const Step&) const = default;
};

struct PlanInput {
    const Configuration& baseline;
    const Configuration& draft;
    const Observed& observed;
    const Capabilities& capabilities;
    const Catalogue& catalogue;
    QString environment;
};

struct Plan {
    QList<Step> steps;       ///< in the order of decision 13
    QList<Finding> findings; ///< of the draft; those that stop an apply are `blocking`
    QList<Finding> blocking; ///< error findings on paths that the plan changes (decision 1)
    QList<Warning> notes;    ///< "key not compared", ...
    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }
};

[[nodiscard]] Plan plan(const PlanInput& in);

/// The state a server is expected to have after it took `c`: its own tidying (one trailing slash, trimming, never_on
/// forcing beta off, no endpoint and key on platforms without, the default model in every list of allowed ones). Always
/// before diff and before verification.
[[nodiscard]] Configuration normalised(
    Configuration c, const Catalogue& catalogue, const Version& version, const Observed& observed = {});

/// Verification: the changes of a step that hold and that do not hold in a fresh read. A key can never be verified
/// beyond set / not set.
struct Held {
    Changes held;
    Changes notHeld;
    [[nodiscard]] bool all() const { return notHeld.isEmpty(); }
};
[[nodiscard]] Held holds(
    const Step& step, const Configuration& readBack, const Observed& observed, const Catalogue& catalogue);
/// The step with only those changes that still hold once `later` steps are done too: a temporary name does not.
[[nodiscard]] Step lasting(Step step, const QList<Step>& later);

[[nodiscard]] QString actionName(
    const Action& a);                    ///< "create-model", "update-duo-settings", "assign-features", "by-hand", ...
[[nodiscard]] QString name(StepState s); ///< "planned", "intended", "done", "refused", "unknown", "skipped"
[[nodiscard]] std::optional<StepState> stepStateFromName(const QString& s);
/// One line: "Create model Mixtral on vLLM", in the user's language. Labels are the instance version's.
[[nodiscard]] QString title(const Step& step, const Configuration& draft, const Capabilities& capabilities);
/// A change in words: label and old -> new value, models by name, no key values.
struct ChangeText {
    QString what;
    QString before;
    QString after;
};
[[nodiscard]] ChangeText describe(
    const Change& change, const Configuration& baseline, const Configuration& draft, const Capabilities& capabilities);

[[nodiscard]] QJsonObject toJson(const Step& step); ///< complete, for the journal
[[nodiscard]] base::Result<Step> stepFromJson(const QJsonObject& json);

} // namespace gatehouse::domain
