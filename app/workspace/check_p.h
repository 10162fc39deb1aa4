// SPDX-License-Identifier: Apache-2.0
// The insides of Check, shared with the workspace that makes it.
#pragma once

#include "probes/runner.h"
#include "workspace/check.h"
#include "workspace/services.h"

namespace gatehouse::workspace {

struct Check::Private {
    Check* q = nullptr;
    std::shared_ptr<Services> services;
    domain::Instance instance; ///< null id: the run is not stored
    bool stored = true;        ///< of an instance
    probes::Setup setup;
    QList<domain::CheckResult> hostResults;
    std::unique_ptr<probes::Runner> runner;
    QHash<domain::ModelKey, QStringList> keyOrigins; ///< to which origins a key was sent before

    /// Options::model in the configuration.
    void lay(domain::Model model, const base::Secret& key);
    [[nodiscard]] base::Operation<base::Secret> token();
    /// Options::scope with features by their keys. Usage/scope-unknown-model, -feature: what is not there.
    [[nodiscard]] base::Result<domain::Scope> known(domain::Scope scope) const;
    /// Reads where the keys of the models went in earlier runs.
    [[nodiscard]] base::Operation<base::Done> recall();
    void remember(const domain::ModelKey& key, const QString& origin);
    [[nodiscard]] base::Operation<domain::CheckRun> run();
    [[nodiscard]] base::Operation<domain::CheckRun> runAndStore();
    [[nodiscard]] base::Operation<base::Secret> keyOf(const domain::ModelKey& key);
    [[nodiscard]] base::Operation<domain::CheckRun> store(domain::CheckRun run);
};

} // namespace gatehouse::workspace
