// SPDX-License-Identifier: Apache-2.0
// What the stages of plan() share: both sides as the server would have them, what differs, and the plan under way.
#pragma once

#include "domain/plan.h"

#include <QHash>
#include <QSet>

namespace gatehouse::domain::planning {

constexpr QLatin1String gatewayUrl("ai_gateway_url");
constexpr QLatin1String agentPlatformUrl("duo_agent_platform_service_url");
constexpr QLatin1String availability("duo_availability");
constexpr QLatin1String betaTerms("self_hosted_beta_models"); ///< accepted by hand, in the browser

enum class Moment { AvailabilityOff, ByHand, Early, UrlCleared, Last };

struct SettingChange {
    const SettingSpec* spec = nullptr;
    Change change;
    Moment moment = Moment::Early;
    bool implied = false; ///< brought about by another setting of the same moment, not sent
};

/// Created: no before. Deleted: no after.
struct ModelChange {
    const Model* before = nullptr;
    const Model* after = nullptr;
    Changes changes;
    bool late = false;                ///< created after the deletion that frees its name
    bool sent = false;                ///< updated already, to free its name
    const Model* takesOver = nullptr; ///< who has the wanted name so far
    [[nodiscard]] bool isRename() const { return before && after && before->name != after->name; }
};

struct RowChange {
    QString feature;
    Assignment before;
    Assignment after;
    Change change;
    bool agentPlatform = false;
    bool needsTerms = false;
};

class Context {
public:
    explicit Context(const PlanInput& input);

    const PlanInput& in;
    Configuration base; ///< the server's state, tidied
    Configuration want; ///< the draft as the server will have it; keys that need not go out say Keep
    Changes changes;    ///< base -> want
    QHash<ModelKey, const Model*> baseModels;
    QHash<ModelKey, const Model*> wantModels;
    QHash<QString, const Model*> baseNames;
    Plan out;

    // What can be sent, told apart by the surveys.
    QList<SettingChange> settings;
    QList<ModelChange> models; ///< created and updated ones in the draft's order, then deleted ones in the server's
    QList<RowChange> rows;     ///< in display order
    Changes allowLists;

    // Steps by what they bring about; 0 = no such step, and a need on 0 is no need.
    QHash<QString, int> settingStep;
    QHash<QString, int> featureStep;
    QHash<ModelKey, int> createStep;
    QHash<ModelKey, int> familyStep;   ///< the update that changes a model's family
    QHash<ModelKey, QString> parkedAs; ///< models under a temporary name
    QHash<QString, int> freeingStep;   ///< by name: the rename or deletion that frees it
    int termsStep = 0;

    /// Appends a step and answers its number.
    int add(Action action, const Changes& brings, const QList<int>& needs = {}, const QList<Warning>& warnings = {});
    /// On step 0: a note of the whole plan.
    void warn(int step, const QString& slug, const QStringList& args);
    /// The change on this path is not sent, and the plan may not be applied.
    void refuse(const Path& path, const QString& slug, const QStringList& args = {});
    /// False, and refused once, when this part of a live instance was never read (decision 6a).
    [[nodiscard]] bool readable(const PartRead& part, const QString& slug, const Path& path);

    [[nodiscard]] QString title(const QString& feature) const;
    [[nodiscard]] QString titles(const QStringList& features) const;
    [[nodiscard]] QString label(const QString& setting) const;
    /// The server shows models of beta families only once the terms are accepted.
    [[nodiscard]] bool needsTerms(const ModelChange& m) const;
    /// There, visible and not null.
    [[nodiscard]] bool isSet(const Configuration& c, const QString& key) const;

private:
    void settleKeys();
    QSet<QString> m_refusedParts;
};

[[nodiscard]] Path settingPath(const QString& key);
[[nodiscard]] Path modelPath(const ModelKey& key, const QString& field = {});
[[nodiscard]] Path featurePath(const QString& key);
/// The model of a self-hosted choice.
[[nodiscard]] std::optional<ModelKey> ownModel(const Assignment& a);

// Surveys: sort the differences into what is sent when, and refuse what cannot be sent.
void surveySettings(Context& c);
void surveyModels(Context& c);
void surveyRows(Context& c);

// Stages of decision 13.
void settingsAt(Context& c, Moment moment);
void byHand(Context& c);
void freeNames(Context& c);
void createModels(Context& c, bool late);
void updateModels(Context& c);
void deleteModels(Context& c);
void assignFeatures(Context& c);
void updateAllowLists(Context& c);

/// Warnings about where requests go afterwards (decision 1).
void warnOfDestinations(Context& c);
/// Which findings stop an apply (decision 1).
void block(Context& c);

} // namespace gatehouse::domain::planning
