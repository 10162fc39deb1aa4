// SPDX-License-Identifier: Apache-2.0
// What somebody pasted, explained: error codes, log lines, bodies of the gateway, gRPC texts, the JSON of GitLab's rake
// check and of its health check. Knowledge is data (resources/catalogue/explanations.json); no clock, no network.
#pragma once

#include "base/result.h"
#include "domain/finding.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace gatehouse::domain {

/// What can be recognised, and what it means.
struct Meaning {
    /// Code: GitLab's own codes; Gateway, GitLab, UrlBlocker: texts of answers; Log: lines of logs and model servers;
    /// Grpc: only where gRPC is spoken of; Rake, Probe: findings of GitLab's own checks, read from their JSON.
    enum class Kind { Code, Gateway, GitLab, UrlBlocker, Log, Grpc, Rake, Probe };
    using Weight = Severity;
    QString code; ///< "A1000", "LOG-CERT": stable
    Kind kind = Kind::Code;
    Weight weight = Weight::Error;
    QList<QRegularExpression> match;
    QString meaning; ///< texts in English; see the functions below
    QStringList causes;
    QStringList remedies;
    QStringList rungs; ///< to run next
    QString document;  ///< path below docs.gitlab.com
};

class ExplanationCatalogue {
public:
    /// `explanations.json`. Errors name the row.
    [[nodiscard]] static base::Result<ExplanationCatalogue> parse(const QByteArray& json);
    QList<Meaning> meanings;
    [[nodiscard]] const Meaning* meaning(const QString& code) const;
};

struct Explanation {
    QString code;
    QString seen;  ///< the line it was recognised in, at most 300 characters
    int times = 1; ///< how often
    bool operator==(const Explanation&) const = default;
};

/// What is looked at of a paste: text, at most 512 KiB of it (the beginning and the end), without what no text has, in
/// lines that are not endless.
[[nodiscard]] QString readable(const QByteArray& pasted);

/// Errors first, then warnings, then notes; within each in the order of the text. The longest match counts: what lies
/// inside a longer one is a part of it. Takes readable, redacted text; what it answers is as redacted as that.
[[nodiscard]] QList<Explanation> explain(const QString& pasted, const ExplanationCatalogue& catalogue);

/// What GitLab's own checks found wrong, a line each: "ai_gateway_health ERROR http_code=401", "probe host_probe: ...".
struct OwnFinding {
    Meaning::Kind kind = Meaning::Kind::Rake;
    QString subject; ///< what patterns are held against: the name of the probe, or the line of the rake check
    QString said;
};
/// Of every JSON object in the text; and their texts, unescaped, as lines.
struct JsonTexts {
    QList<OwnFinding> findings;
    QStringList lines;
};
[[nodiscard]] JsonTexts jsonTexts(const QString& pasted);

/// In the user's language.
[[nodiscard]] QString meaningOf(const Meaning& m);
[[nodiscard]] QStringList causesOf(const Meaning& m);
[[nodiscard]] QStringList remediesOf(const Meaning& m);
[[nodiscard]] QString documentUrl(const Meaning& m);
[[nodiscard]] QString name(Meaning::Kind kind); ///< "code", "gateway", ...

} // namespace gatehouse::domain
