// SPDX-License-Identifier: Apache-2.0
// One check as a function: what it looks at, which facts it takes and leaves, and how it is done.
#pragma once

#include "gitlab/api.h"
#include "probes/connections.h"
#include "probes/facts.h"
#include "probes/shared.h"

#include <QStringList>

namespace gatehouse::probes {

/// What a probe works with. Lives as long as the run.
struct Bench {
    const Setup& setup;
    Facts& facts;
    Connections& connections;
    Shared& shared;
    gitlab::Api* gitlab = nullptr; ///< null without a live instance or without a token
    QObject* context = nullptr;    ///< of listeners
    gitlab::Api* user = nullptr;   ///< whose rights are checked: the same, or with another user's token
};

/// Answers what was seen. Of an Error the runner makes what unanswered() (answer.h) makes of it.
using Observing = base::Operation<domain::Observation>;

struct Probe {
    QString rung;
    QStringList kinds; ///< traits of the subject it is for (kinds of models); empty: any
    Observing (*run)(Bench& bench, const domain::PlannedCheck& check);
};

/// Every probe there is, in no order.
[[nodiscard]] const QList<Probe>& allProbes();
/// The probe of a check; null when this program has none for it.
[[nodiscard]] const Probe* probeFor(const domain::PlannedCheck& check);

// One list per file of probes.
[[nodiscard]] QList<Probe> transportProbes();
[[nodiscard]] QList<Probe> gatewayProbes();
[[nodiscard]] QList<Probe> serviceProbes();
[[nodiscard]] QList<Probe> modelIdentityProbes();
[[nodiscard]] QList<Probe> modelCallProbes();
[[nodiscard]] QList<Probe> modelCloudProbes();
[[nodiscard]] QList<Probe> instanceProbes();
[[nodiscard]] QList<Probe> directAccessProbes();
[[nodiscard]] QList<Probe> standingProbes();
[[nodiscard]] QList<Probe> readingProbes();
[[nodiscard]] QList<Probe> gatewayModelProbes();
[[nodiscard]] QList<Probe> userCallProbes();
[[nodiscard]] QList<Probe> serviceViaGitLabProbes();
[[nodiscard]] QList<Probe> featureProbes();

/// An error as the observation of a failed check: its slug and arguments, and what was said. `seen` is added to.
[[nodiscard]] domain::Observation observed(const base::Error& error, QJsonObject seen = {});

} // namespace gatehouse::probes
