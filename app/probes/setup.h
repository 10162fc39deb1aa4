// SPDX-License-Identifier: Apache-2.0
// What a run is about and what it may use: put together by the workspace, constant while the run lasts.
#pragma once

#include "base/clock.h"
#include "base/operation.h"
#include "base/secret_string.h"
#include "domain/ladder.h"
#include "net/session.h"

#include <functional>

namespace gatehouse::probes {

/// How long single waits may take. Tests shorten them.
struct Pace {
    std::chrono::milliseconds resolve{8'000};
    std::chrono::milliseconds connect{8'000};
    std::chrono::milliseconds answer{20'000};
    std::chrono::milliseconds model{
        65'000}; ///< first byte of whatever waits for a model: a refused one takes the gateway 44 s
    int latencySamples = 5;
};

/// The key of a model when it is known here: KeyUnavailable otherwise.
using KeyFor = std::function<base::Operation<base::Secret>(const domain::ModelKey&)>;

struct Setup {
    domain::Instance instance;
    net::Endpoint
        gitlab;         ///< the instance's; its CA file, proxy and consent to http:// hold for every other address too
    base::Secret token; ///< null: none at hand
    QString asUser;     ///< checks of a user's rights are made as this one, through the scope sudo (decision 20)
    base::Secret userToken; ///< or with this token of theirs
    domain::Configuration configuration;
    domain::Observed observed;
    domain::Capabilities capabilities;
    const domain::Catalogue* catalogue = nullptr; ///< both outlive the run
    const domain::CheckCatalogue* checks = nullptr;
    domain::Consents consents;
    domain::Scope scope;
    QString typed;                   ///< of a run about one address: as it was typed
    QList<domain::Subject> subjects; ///< empty: those of the instance and its configuration
    KeyFor keyFor;
    std::function<bool(const domain::ModelKey&, const QString& origin)>
        keyWasSent; ///< without `keys`: only where it was sent before
    std::function<void(const domain::ModelKey&, const QString& origin)> keySent; ///< told whenever one is sent
    base::Clock clock = base::systemClock();
    Pace pace;
    int atOnce = 256;
};

} // namespace gatehouse::probes
