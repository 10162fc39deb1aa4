// SPDX-License-Identifier: Apache-2.0
// The ladder as data: rungs with what they need, rules of what a red one explains, causes with their signatures and
// remedies. Parsed from resources/catalogue.
#pragma once

#include "domain/catalogue.h"
#include "domain/check.h"

#include <QRegularExpression>

namespace gatehouse::domain {

enum class Consent { None, Tokens, ModelCalls };

struct Rung {
    QString id;
    QString title; ///< in English; see title()
    QList<Target::Kind> targets;
    Vantage from = Vantage::Workstation;
    QStringList traits; ///< only for subjects that have all of these: "https", "openai", "bedrock", ... (ladder.h)
    QStringList kinds;  ///< and for subjects that have one of these; empty: any
    QStringList needs;  ///< what must be green before it starts: "A4" of the same target, or "gitlab:B1"
    QStringList after;  ///< what must have ended before it starts, green or not; written like needs
    Consent consent = Consent::None;
    VersionRange versions; ///< releases of GitLab that have what it asks for
    int deadlineSeconds = 30;
};

/// A condition on one result.
struct Pattern {
    QStringList rungs;           ///< with "*" among them: these above all, and any other
    QList<Target::Kind> targets; ///< empty: any
    QList<CheckState> states;    ///< empty: Failed or Warning
    QStringList slugs;           ///< of the observation; empty: any
    struct Seen {
        QString key;
        QJsonValue is;              ///< equal to this, or to one of this list
        QRegularExpression matches; ///< or: the text matches
        bool absent = false;        ///< or: it was not seen at all
    };
    QList<Seen> seen;
    [[nodiscard]] bool fits(const CheckResult& result) const;
    [[nodiscard]] int weight() const; ///< how many conditions it has
};

/// What a red check explains of the others.
struct Explains {
    Pattern red;
    QList<Target::Kind> redTargets; ///< of the red one; empty: any
    QStringList rungs;
    bool sameTarget = true;      ///< false: of any target
    QList<Target::Kind> targets; ///< of the explained; empty: any
    QStringList slugs;           ///< only results with one of these summaries; empty: any
    bool ofItsModel = false;     ///< only what is about the same model: their target's, or as seen: "model"
    bool warnings = false;       ///< what is only a warning, too
};

/// A link that GitLab demonstrably uses: which red results of the workstation then mean nothing.
struct NotRouted {
    QStringList rungs;
    QStringList slugs;   ///< summaries that say "not reached"
    QStringList refused; ///< summaries that say "refused from here": nothing only where GitLab got through
};

struct Cause {
    QString slug;
    QString title; ///< texts in English; see the functions below
    QString why;
    struct Remedy {
        VersionRange versions;
        QString text;
    };
    QList<Remedy> remedies;
    QString document; ///< path below docs.gitlab.com, or an absolute URL
    QStringList alternatives;
    struct Signature {
        Pattern pattern;
        QList<Pattern> also;   ///< each must fit some result of the run; of the same target where its rung has one such
        QList<Pattern> unless; ///< none may
        VersionRange versions;
    };
    QList<Signature> signatures; ///< may be empty: reached only as an alternative
    bool fallback = false;       ///< named only where no other cause fits
};

class CheckCatalogue {
public:
    /// `rungs.json` and any number of `causes/*.json`, read in the order of their names. Errors name file and row.
    [[nodiscard]] static base::Result<CheckCatalogue> parse(const QHash<QString, QByteArray>& files);

    struct Group {
        QString id; ///< "A"
        QString title;
    };
    QList<Group> groups;
    QList<Rung> rungs; ///< in the order of the ladder
    QList<Explains> explains;
    NotRouted notRouted;
    QList<Cause> causes;

    [[nodiscard]] const Rung* rung(const QString& id) const;
    [[nodiscard]] const Cause* cause(const QString& slug) const;
};

/// In the user's language.
[[nodiscard]] QString title(const Rung& rung);
[[nodiscard]] QString title(const CheckCatalogue::Group& group);
[[nodiscard]] QString title(const Cause& cause);
[[nodiscard]] QString why(const Cause& cause);
[[nodiscard]] QString text(const Cause::Remedy& remedy);
/// For this release; for an unknown one the newest.
[[nodiscard]] QString remedy(const Cause& cause, const Version& gitlab);
/// Absolute URL of the page, or empty.
[[nodiscard]] QString documentUrl(const Cause& cause);

/// The cause whose signature fits best (most conditions; earlier in the catalogue on a tie), then what else it could
/// be: its alternatives, then the other causes that fit. Only for Failed and Warning results.
[[nodiscard]] QList<CheckResult> diagnose(
    QList<CheckResult> results, const CheckCatalogue& catalogue, const Version& gitlab);

} // namespace gatehouse::domain
