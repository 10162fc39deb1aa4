// SPDX-License-Identifier: Apache-2.0
// The chain of an instance as a value: its parts, the links between them, and what the last checks said. Pure.
#pragma once

#include "domain/change.h"
#include "domain/latest_checks.h"
#include "workspace/open_instance.h"

namespace gatehouse::ui {

/// The configuration types of GitLab's documentation.
enum class ConfigurationType { GitLabGateway, SelfHosted, Hybrid, Unknown };
[[nodiscard]] QString title(ConfigurationType type);
[[nodiscard]] QString explanation(ConfigurationType type);

struct ChainBox {
    enum class Kind { You, GitLab, Gateway, AgentPlatform, Server, Model, Rest, Cloud };
    Kind kind = Kind::You;
    QString id; ///< "gitlab", "server:vllm.example.internal:8000", "model:<key>"
    QString title;
    QString detail;                                         ///< host, release, family
    bool there = true;                                      ///< false: nothing is configured
    bool outside = false;                                   ///< not on the site's network
    domain::CheckState state = domain::CheckState::Skipped; ///< Skipped: not tested
    QString server;                                         ///< of a model: the box it stands in
    domain::Path path;                                      ///< where it can be changed; else `page`
    QString page;
    bool operator==(const ChainBox&) const = default;
};

struct ChainEdge {
    QString from, to; ///< ids of boxes
    QString name;     ///< "GitLab → AI gateway"
    domain::CheckState state = domain::CheckState::Skipped;
    QDateTime checked; ///< the oldest of its results; null: never
    double ms = 0;     ///< of its slowest check
    QString worst;     ///< id of the check that decides
    bool operator==(const ChainEdge&) const = default;
};

struct Chain {
    ConfigurationType type = ConfigurationType::Unknown;
    QList<ChainBox> boxes;
    QList<ChainEdge> edges;
    QStringList leaving; ///< titles of the features whose requests leave the site
    [[nodiscard]] const ChainBox* box(const QString& id) const;
    bool operator==(const Chain&) const = default;
};

/// Of what the server has, as last read; of the draft while nothing was read.
[[nodiscard]] Chain chainOf(const workspace::OpenInstance& open, const domain::LatestChecks& checks);

} // namespace gatehouse::ui
