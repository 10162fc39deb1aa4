// SPDX-License-Identifier: Apache-2.0
// A script for a host that this computer cannot look out from, and the block that it prints: both without secrets.
#pragma once

#include "domain/ladder.h"

#include <QUuid>

namespace gatehouse::domain {

/// gitlab-host, gateway-container, model-host: the places a script is for.
[[nodiscard]] bool isHost(Vantage place);

struct HostScriptTexts {
    QString common; ///< resources/templates/host-common.sh
    QString place;  ///< host-<place>.sh
};

/// For POSIX shells, with curl. `subjects` are those of an instance, narrowed to a model where one is meant; keys are
/// not in it and nothing of the draft beyond addresses, names and identifiers. Unsupported:
/// (host-script-without-target) where the place has nothing to test, (host-script-needs-model, with their names) where
/// models of several hosts are left for one model host.
[[nodiscard]] base::Result<QString> hostScript(Vantage place, const QList<Subject>& subjects,
    const QList<Model>& models, const QString& about, const HostScriptTexts& texts);

/// Stands for an instance in script and block, without naming it.
[[nodiscard]] QString aboutInstance(const QUuid& instance);

struct HostRecord {
    QString rung;
    Target target;
    QHash<QString, QString> values;
};

/// What one run of a script printed.
struct HostBlock {
    Vantage from = Vantage::GitLabHost;
    QString about;
    QDateTime time; ///< by the clock of that host
    QList<HostRecord> records;
};

/// Every block in a text, whatever stands around them. BadInput: host-block-missing, -truncated, -damaged (the
/// checksum), -format (of another release), -malformed.
[[nodiscard]] base::Result<QList<HostBlock>> hostBlocks(const QString& pasted);

/// The checksum that POSIX's cksum prints.
[[nodiscard]] quint32 cksum(const QByteArray& bytes);

/// What is known here and decides what a block means.
struct HostKnowledge {
    Version gitlab;
    std::optional<bool> agentPlatformTls; ///< GitLab's setting
};

/// The block as checks of a run, made from that host. Not judged.
[[nodiscard]] QList<CheckResult> hostResults(const HostBlock& block, const HostKnowledge& known);

/// The run with these results in their places, judged and diagnosed anew; a check that it had is replaced.
[[nodiscard]] CheckRun withResults(CheckRun run, const QList<CheckResult>& results, const CheckCatalogue& catalogue);

} // namespace gatehouse::domain
