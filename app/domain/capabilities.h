// SPDX-License-Identifier: Apache-2.0
// effective(): the one place that answers what exists on this instance, with which label and which choices.
#pragma once

#include "domain/catalogue.h"
#include "domain/observed.h"

namespace gatehouse::domain {

/// A setting as it exists here.
struct EffectiveSetting {
    const SettingSpec* spec = nullptr;
    QString label;
    QString help;
    QString unit; ///< "seconds", in the user's language
    QList<Choice> choices;
    QString flagOff; ///< name of the flag that is off, "" otherwise (decision 11)
};

/// A row of the matrix as it exists here: the server's word before the catalogue's.
struct EffectiveFeature {
    QString key;
    QString title;
    QString section;
    QString releaseState; ///< GA | BETA | EXPERIMENT
    QStringList families; ///< compatible family keys
    QString fallsBackTo;
    bool agentPlatform = false;
    bool canBeUnassigned = false; ///< *Not assigned* is offered (decision 2)
    bool vendorDefault = false;   ///< *GitLab AI vendor model* / default is offered
    QList<OfferedModel> offered;  ///< GitLab managed models by reference
    QString flagOff;
    QString use; ///< which column of suitability counts (FeatureSpec::use)
    QString usedFor;
    bool assignable = true; ///< false: the API cannot set it, it is shown only
};

struct EffectiveFamily {
    const FamilySpec* spec = nullptr;
    QString label;
    bool beta = false;
};

/// What the transport may do at this version with this server; from version, learnt flips, and nothing else.
struct Wire {
    bool singleFeature = false;     ///< up to 17.10: one feature a mutation
    bool offeredModelRef = false;   ///< from 18.4
    bool provider = false;          ///< argument required: from 19.0, or as learnt
    bool providerReadable = false;  ///< from 18.11
    bool endpointOptional = false;  ///< from 19.0
    bool nestedDuoSettings = false; ///< as learnt
    bool unassigned = false;        ///< enum value UNASSIGNED, from 18.4 unless refused
    bool allowList = false;         ///< from 19.1
    bool operator==(const Wire&) const = default;
};

struct Capabilities {
    Version version;
    const Catalogue* catalogue = nullptr; ///< for labels by id; outlives this
    QList<EffectiveSetting> settings;     ///< in page order
    QList<EffectiveFeature> features;     ///< in display order: grouped by section
    QList<EffectiveFamily> families;      ///< GA first, then beta, each by label
    QList<Platform> platforms;
    Wire wire;
    bool managedModels = false;    ///< GitLab managed models by reference (18.4, licence not offline)
    bool vendorEntry = false;      ///< a plain *GitLab AI vendor model* entry
    std::optional<bool> betaTerms; ///< testing terms accepted; absent: not known

    [[nodiscard]] const EffectiveSetting* setting(const QString& key) const;
    [[nodiscard]] const EffectiveFeature* feature(const QString& key) const;
    [[nodiscard]] const EffectiveFamily* family(const QString& key) const;
    /// True as well when the feature is not known here: the server decides then.
    [[nodiscard]] bool familyFits(const QString& family, const QString& feature) const;
    /// How GitLab documents a family for the use of a feature: full | partial | limited | unknown.
    [[nodiscard]] QString suitability(const QString& family, const QString& feature) const;
};

/// `version` is Observed::version when the server told it, else the instance's. The catalogue must outlive the result.
[[nodiscard]] Capabilities effective(const Catalogue& catalogue, const Version& version, const Observed& observed);

} // namespace gatehouse::domain
