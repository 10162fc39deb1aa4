// SPDX-License-Identifier: Apache-2.0
// GitLab's facts per version as data: settings, features, families, platforms, labels. Parsed from resources/catalogue,
// overruled by the server.
#pragma once

#include "base/result.h"
#include "domain/configuration.h"
#include "domain/version.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace gatehouse::domain {

/// A text that changed over the releases.
struct VersionedText {
    struct Entry {
        Version since;
        QString text;
    };
    QList<Entry> entries; ///< oldest first
    /// Text of the newest entry that is not newer than v; empty when none is.
    [[nodiscard]] QString at(const Version& v) const;
};

struct Choice {
    Value value;
    VersionedText label;
};

enum class SettingKind { Bool, Int, Text, Url, HostPort, Choice };
enum class Transport {
    DuoSettings,
    ApplicationSettings,
    None
}; ///< GraphQL duoSettings, REST application/settings, or only in the browser
enum class NullMeans { Unset, Everyone, NotVisible };
/// How the server's value maps to ours: inverted bools (disabled_direct_code_suggestions).
enum class Mapping { Plain, Inverted };

/// One setting, described once: form, documents, validation, plan text and transport all walk this row.
struct SettingSpec {
    QString key;   ///< document key, the server's own in snake case
    QString group; ///< section of the Configuration page
    SettingKind kind = SettingKind::Text;
    VersionRange versions;
    VersionedText labels;
    VersionedText help;
    QList<Choice> choices;           ///< for Choice
    qint64 minimum = 0, maximum = 0; ///< for Int; both 0: free
    int maxLength = 0;               ///< for texts; 0: free
    QString unit;                    ///< "seconds", "days"
    QString placeholder;
    int usualPort = 0;     ///< for HostPort that must name its port; 0: the port may be left out
    Value defaultValue;    ///< GitLab's own default
    bool nullable = false; ///< may be cleared
    Transport readFrom = Transport::DuoSettings;
    QString readName;
    Transport writeTo = Transport::DuoSettings;
    QString writeName;
    Mapping mapping = Mapping::Plain;
    NullMeans nullMeans = NullMeans::NotVisible;
    QString ability;
    QString flag; ///< the control is behind this feature flag (decision 11), with the versions in which the flag exists
    VersionRange flagVersions;
    /// Values that force other settings on the server: availability never_on -> beta false.
    struct Force {
        Value when;
        QString key;
        Value becomes;
    };
    QList<Force> forces;
    bool cascades = false; ///< overwrites the value in every group and project
    QStringList rules;     ///< http-url, no-localhost, no-scheme, host-port, trims-slash
    /// Disabled with a reason unless another setting has (or has not) a value.
    struct Need {
        QString key;
        bool negated = false;
        Value value;
        QString reason; ///< slug of words
    };
    QList<Need> needs;
    QString browserPath; ///< for Transport::None: page that a button opens
};

struct FeatureSpec {
    QString key;
    VersionedText titles;
    VersionedText sections; ///< mainFeature
    struct State {
        Version since;
        QString text; ///< GA | BETA | EXPERIMENT
        QStringList families;
        bool needsTerms = false;
    };
    QList<State> states; ///< oldest first; absent before the first
    VersionRange versions;
    QString fallsBackTo; ///< duo_chat for its sub-features
    bool hiddenOnPremium = false;
    bool agentPlatform = false; ///< travels and is permitted apart from the others
    bool vendorAllowed = true;  ///< false: GLAB_ASK_GIT_COMMAND
    bool assignable = true;     ///< false: listed by the server, but not in its enum of features (embeddings_code)
    QString flag;
    VersionRange flagVersions;
    QString use;     ///< which column of suitability counts: completion | generation | chat | agents | ""
    QString usedFor; ///< one sentence of help
    [[nodiscard]] const State* at(const Version& v) const;
};

/// How well a family's models suit a use, as GitLab documents it: full | partial | limited | unknown.
struct FamilySpec {
    QString key;
    VersionedText labels;
    VersionedText states; ///< GA | BETA
    VersionRange versions;
    std::optional<Version> deprecated;   ///< from when GitLab's documents advise against it
    QHash<QString, QString> suitability; ///< completion, generation, chat, agents -> full | partial | limited | unknown
};

struct PlatformSpec {
    Platform platform = Platform::Api;
    VersionedText labels;
    VersionRange versions;
    QString prefix;              ///< required identifier prefix: "bedrock/", "vertex_ai/", "" for API
    QString placeholderEndpoint; ///< what is sent where the server wants an endpoint and the platform has none
    bool hasEndpoint = true;
    bool hasKey = true;
};

/// A flag that no single row is behind: it decides which choices all rows have.
struct FlagSpec {
    QString name;
    VersionRange versions;
};

/// The order of the sections on the page, from a release on.
struct SectionOrder {
    Version since;
    QStringList titles;
};

class Catalogue {
public:
    /// `files`: name without folder ("settings.json", ...) -> bytes. Errors name file and row.
    [[nodiscard]] static base::Result<Catalogue> parse(const QHash<QString, QByteArray>& files);

    QList<Version> supported;          ///< 17.9 ... 19.5, oldest first
    QList<SettingSpec> settings;       ///< in the order of the page of the newest version
    QList<FeatureSpec> features;       ///< in the server's list order
    QList<SectionOrder> sectionOrders; ///< oldest first
    QList<FamilySpec> families;        ///< GA first
    QList<PlatformSpec> platforms;
    QHash<QString, VersionedText>
        labels;                  ///< other on-screen labels by id: "model.name", "model.submit", "page.models", ...
    QList<FlagSpec> choiceFlags; ///< GitLab's vendor entry and its managed models
    QStringList flags;           ///< all feature flags any row names

    [[nodiscard]] const SettingSpec* setting(const QString& key) const;
    [[nodiscard]] const FeatureSpec* feature(const QString& key) const;
    [[nodiscard]] const FamilySpec* family(const QString& key) const;
    [[nodiscard]] const PlatformSpec& platform(Platform p) const;
    [[nodiscard]] QStringList flagsAt(const Version& v) const; ///< those of `flags` that exist in a release
    [[nodiscard]] QString label(
        const QString& id, const Version& v) const; ///< the id itself when there is no such label
};

} // namespace gatehouse::domain
