// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/connectivity/check_links.h"

#include <QCoreApplication>

namespace gatehouse::ui {

using namespace domain;
using Kind = Target::Kind;

namespace {

struct ChainLinks {
    Q_DECLARE_TR_FUNCTIONS(ChainLinks)
};

/// What an operator ran on a host belongs to the part that runs there.
ChainLink linkOnHost(const CheckId& id)
{
    if (id.from == Vantage::GatewayContainer)
        return id.target.kind == Kind::Model ? ChainLink::GatewayToModels : ChainLink::Gateway;
    if (id.from == Vantage::ModelHost)
        return ChainLink::ModelServers;
    if (id.target.kind == Kind::Gateway)
        return ChainLink::GitLabToGateway;
    return id.target.kind == Kind::AgentPlatform ? ChainLink::AgentPlatform : ChainLink::GitLab;
}

} // namespace

ChainLink linkOf(const CheckId& id)
{
    if (id.from != Vantage::Workstation && id.from != Vantage::GitLab && id.from != Vantage::Gateway)
        return linkOnHost(id);
    if (id.rung.startsWith(u'H') || id.target.kind == Kind::Feature)
        return ChainLink::Features;
    switch (id.target.kind) {
    case Kind::Workstation:
    case Kind::Proxy:
        return ChainLink::YouToGitLab;
    case Kind::GitLab:
        return id.rung.startsWith(u'A') ? ChainLink::YouToGitLab : ChainLink::GitLab;
    case Kind::Gateway:
        return id.from == Vantage::Workstation ? ChainLink::Gateway : ChainLink::GitLabToGateway;
    case Kind::Model:
        return id.from == Vantage::Workstation ? ChainLink::ModelServers : ChainLink::GatewayToModels;
    case Kind::AgentPlatform:
        return ChainLink::AgentPlatform;
    case Kind::Cloud:
        return ChainLink::Cloud;
    case Kind::Feature:
        break;
    }
    return ChainLink::Features;
}

QString title(ChainLink link)
{
    switch (link) {
    case ChainLink::YouToGitLab:
        return ChainLinks::tr("You → GitLab");
    case ChainLink::GitLab:
        return QStringLiteral("GitLab");
    case ChainLink::GitLabToGateway:
        return ChainLinks::tr("GitLab → AI gateway");
    case ChainLink::Gateway:
        return ChainLinks::tr("AI gateway");
    case ChainLink::GatewayToModels:
        return ChainLinks::tr("AI gateway → models");
    case ChainLink::ModelServers:
        return ChainLinks::tr("Model servers");
    case ChainLink::AgentPlatform:
        return ChainLinks::tr("Agent Platform service");
    case ChainLink::Cloud:
        return ChainLinks::tr("GitLab's cloud");
    case ChainLink::Features:
        break;
    }
    return ChainLinks::tr("Features");
}

QString name(ChainLink link)
{
    switch (link) {
    case ChainLink::YouToGitLab:
        return QStringLiteral("you-gitlab");
    case ChainLink::GitLab:
        return QStringLiteral("gitlab");
    case ChainLink::GitLabToGateway:
        return QStringLiteral("gitlab-gateway");
    case ChainLink::Gateway:
        return QStringLiteral("gateway");
    case ChainLink::GatewayToModels:
        return QStringLiteral("gateway-models");
    case ChainLink::ModelServers:
        return QStringLiteral("model-servers");
    case ChainLink::AgentPlatform:
        return QStringLiteral("agent-platform");
    case ChainLink::Cloud:
        return QStringLiteral("cloud");
    case ChainLink::Features:
        break;
    }
    return QStringLiteral("features");
}

bool hasSubjects(ChainLink link)
{
    return link == ChainLink::GatewayToModels || link == ChainLink::ModelServers || link == ChainLink::Features ||
           link == ChainLink::Cloud;
}

} // namespace gatehouse::ui
