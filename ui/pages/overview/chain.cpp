// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/overview/chain.h"

#include "domain/address.h"
#include "domain/destination.h"
#include "domain/ladder.h"
#include "domain/presence.h"
#include "ui/pages/connectivity/check_links.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace gatehouse::ui {

using namespace domain;
using workspace::OpenInstance;
using Kind = ChainBox::Kind;

namespace {

struct ChainWords {
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

const QString gatewayUrl = QStringLiteral("ai_gateway_url");
const QString agentPlatformUrl = QStringLiteral("duo_agent_platform_service_url");

/// What some of the results say together.
struct Told {
    QList<CheckState> states;
    QDateTime oldest;
    double ms = 0;
    QString worst;

    void take(const CheckResult& r, const QDateTime& at)
    {
        const CheckState before = worstOf(states);
        states << r.state;
        if (worst.isEmpty() || worstOf({before, r.state}) != before)
            worst = r.state == CheckState::Explained && r.explainedBy ? r.explainedBy->text() : r.id.text();
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
        if (r.state == CheckState::Passed || r.state == CheckState::Warning)
            ms = std::max(ms, r.durationMs);
    }
};

using Fits = std::function<bool(const CheckResult&)>;

Told tell(const LatestChecks& checks, const Fits& fits)
{
    Told out;
    for (const CheckResult& r : checks.results)
        if (r.state != CheckState::Skipped && r.state != CheckState::Waiting && fits(r))
            out.take(r, checks.timeOf(r.id));
    return out;
}

Fits ofLink(ChainLink link)
{
    return [link](const CheckResult& r) { return linkOf(r.id) == link; };
}

/// Where a model answers: its host and port, or the cloud of its vendor.
struct Server {
    QString id, title;
    bool outside = false;
};

Server serverOf(const Model& model)
{
    const QString kind = modelKind(model);
    if (kind == QLatin1String("bedrock") || kind == QLatin1String("mantle"))
        return {QStringLiteral("server:bedrock"), QStringLiteral("Amazon Bedrock"), true};
    if (kind == QLatin1String("vertex"))
        return {QStringLiteral("server:vertex"), QStringLiteral("Google Vertex AI"), true};
    const QUrl url(model.endpoint.trimmed());
    if (url.host().isEmpty())
        return {QStringLiteral("server:"),
            model.endpoint.trimmed().isEmpty() ? ChainWords::tr("No endpoint") : model.endpoint.trimmed(), false};
    const QString place = url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
    const QString host = url.host().toLower();
    const bool vendor = host.endsWith(QLatin1String(".openai.azure.com")) || host == QLatin1String("api.openai.com") ||
                        host == QLatin1String("api.anthropic.com");
    return {QStringLiteral("server:") + place, place, vendor};
}

class Drawing {
public:
    Drawing(const OpenInstance& open, const LatestChecks& checks) : m_open(open), m_checks(checks), m_c(open.standing())
    {
    }

    Chain chain()
    {
        addFixed();
        addModels();
        addCloud();
        return m_chain;
    }

private:
    ChainBox& add(Kind kind, const QString& id, const QString& title, const QString& detail)
    {
        ChainBox box;
        box.kind = kind;
        box.id = id;
        box.title = title;
        box.detail = detail;
        m_chain.boxes << box;
        return m_chain.boxes.last();
    }

    void join(const QString& from, const QString& to, const QString& name, const Told& told)
    {
        m_chain.edges << ChainEdge{from, to, name, worstOf(told.states), told.oldest, told.ms, told.worst};
    }

    void addFixed()
    {
        const Instance& instance = m_open.instance();
        add(Kind::You, QStringLiteral("you"), ChainWords::tr("You"), ChainWords::tr("this computer")).page =
            QStringLiteral("connectivity");
        const Version& version = m_open.observed().version.isNull() ? instance.version : m_open.observed().version;
        ChainBox& gitlab = add(Kind::GitLab, QStringLiteral("gitlab"),
            QStringLiteral("GitLab %1").arg(version.isNull() ? QString() : version.series()).trimmed(),
            instance.isOffline() ? ChainWords::tr("offline: no URL yet") : instance.url.authority());
        gitlab.state = worstOf(tell(m_checks, ofLink(ChainLink::GitLab)).states);
        gitlab.page = QStringLiteral("configuration");
        join(QStringLiteral("you"), QStringLiteral("gitlab"), title(ChainLink::YouToGitLab),
            tell(m_checks, ofLink(ChainLink::YouToGitLab)));

        const QString gateway = settingText(m_c, gatewayUrl).trimmed();
        addService(Kind::Gateway, QStringLiteral("gateway"), ChainWords::tr("AI gateway"), gateway, gatewayUrl,
            tell(m_checks, ofLink(ChainLink::Gateway)));
        if (!gateway.isEmpty())
            join(QStringLiteral("gitlab"), QStringLiteral("gateway"), title(ChainLink::GitLabToGateway),
                tell(m_checks, ofLink(ChainLink::GitLabToGateway)));
        if (!m_open.capabilities().setting(agentPlatformUrl))
            return;
        const QString service = settingText(m_c, agentPlatformUrl).trimmed();
        const auto ofService = [](Vantage from, bool same) {
            return [from, same](const CheckResult& r) {
                return linkOf(r.id) == ChainLink::AgentPlatform && (r.id.from == from) == same;
            };
        };
        addService(Kind::AgentPlatform, QStringLiteral("agent-platform"), ChainWords::tr("Agent Platform service"),
            service, agentPlatformUrl, tell(m_checks, ofService(Vantage::Workstation, true)));
        if (!service.isEmpty())
            join(QStringLiteral("gitlab"), QStringLiteral("agent-platform"),
                ChainWords::tr("GitLab → Agent Platform service"),
                tell(m_checks, ofService(Vantage::Workstation, false)));
    }

    void addService(Kind kind, const QString& id, const QString& title, const QString& address, const QString& key,
        const Told& told)
    {
        const bool visible = !std::holds_alternative<NotVisible>(m_c.setting(key)) || !m_open.read().isValid();
        ChainBox& box = add(kind, id, title,
            address.isEmpty() ? (visible ? ChainWords::tr("not set") : ChainWords::tr("not visible with this token"))
                              : placeOf(address));
        box.there = !address.isEmpty();
        box.state = worstOf(told.states);
        box.path = {Path::Part::Setting, key, {}};
    }

    static QString placeOf(const QString& address)
    {
        const QUrl url(address);
        return url.scheme().startsWith(QLatin1String("http")) && !url.host().isEmpty() ? url.authority() : address;
    }

    void addModels()
    {
        QList<Server> servers;
        QHash<QString, QList<const Model*>> models;
        for (const Model& model : m_c.models) {
            const Server server = serverOf(model);
            if (!models.contains(server.id))
                servers << server;
            models[server.id] << &model;
        }
        // The order of models means nothing; the picture is the same each time.
        std::sort(servers.begin(), servers.end(), [](const Server& a, const Server& b) { return a.title < b.title; });
        for (QList<const Model*>& own : models)
            std::sort(own.begin(), own.end(),
                [](const Model* a, const Model* b) { return a->name.localeAwareCompare(b->name) < 0; });
        for (const Server& server : std::as_const(servers))
            addServer(server, models.value(server.id));
    }

    void addServer(const Server& server, const QList<const Model*>& models)
    {
        QStringList names;
        for (const Model* model : models)
            names << model->name;
        const auto mine = [names](ChainLink link) {
            return [names, link](
                       const CheckResult& r) { return linkOf(r.id) == link && names.contains(r.id.target.name); };
        };
        ChainBox& box = add(Kind::Server, server.id, server.title, {});
        box.outside = server.outside;
        box.page = QStringLiteral("models");
        box.state = worstOf(tell(m_checks, mine(ChainLink::ModelServers)).states);
        if (!settingText(m_c, gatewayUrl).trimmed().isEmpty()) // without one nothing goes there
            join(QStringLiteral("gateway"), server.id, ChainWords::tr("AI gateway → %1").arg(server.title),
                tell(m_checks, mine(ChainLink::GatewayToModels)));
        constexpr int shown = 5;
        const int count = int(models.size());
        for (int i = 0; i < (count <= shown ? count : shown - 1); ++i) {
            const Model& model = *models[i];
            ChainBox& line = add(Kind::Model, QStringLiteral("model:") + model.key.text(), model.name, {});
            const EffectiveFamily* family = m_open.capabilities().family(model.family);
            line.detail = family ? family->label : model.family;
            line.server = server.id;
            line.outside = server.outside;
            line.path = {Path::Part::Model, model.key.text(), {}};
            line.state = worstOf(tell(m_checks, [&](const CheckResult& r) {
                return r.id.target == Target{Target::Kind::Model, model.name};
            }).states);
        }
        if (count > shown) {
            ChainBox& rest = add(Kind::Rest, QStringLiteral("rest:") + server.id,
                ChainWords::tr("%1 more models").arg(count - shown + 1), {});
            rest.server = server.id;
            rest.outside = server.outside;
            rest.page = QStringLiteral("models");
        }
    }

    void addCloud()
    {
        for (const EffectiveFeature& row : m_open.capabilities().features) {
            const Destination to = destination(row.key, m_c, m_open.capabilities(), m_open.observed());
            if (to.leavesSite)
                m_chain.leaving << row.title;
        }
        const Presence gateway = presence(gatewayUrl, m_c, m_open.observed());
        m_chain.type = gateway == Presence::Unknown ? ConfigurationType::Unknown
                       : gateway != Presence::Set   ? ConfigurationType::GitLabGateway
                       : m_chain.leaving.isEmpty()  ? ConfigurationType::SelfHosted
                                                    : ConfigurationType::Hybrid;
        if (m_chain.leaving.isEmpty())
            return;
        const int count = int(m_chain.leaving.size());
        ChainBox& cloud = add(Kind::Cloud, QStringLiteral("cloud"), ChainWords::tr("GitLab AI vendor"),
            count == 1 ? ChainWords::tr("1 feature leaves") : ChainWords::tr("%1 features leave").arg(count));
        cloud.outside = true;
        cloud.page = QStringLiteral("features");
        const Told told = tell(m_checks, ofLink(ChainLink::Cloud));
        cloud.state = worstOf(told.states);
        join(QStringLiteral("gitlab"), QStringLiteral("cloud"), ChainWords::tr("GitLab → GitLab AI vendor"), told);
    }

    const OpenInstance& m_open;
    const LatestChecks& m_checks;
    const Configuration& m_c;
    Chain m_chain;
};

} // namespace

QString title(ConfigurationType type)
{
    switch (type) {
    case ConfigurationType::GitLabGateway:
        return ChainWords::tr("GitLab.com AI gateway");
    case ConfigurationType::SelfHosted:
        return ChainWords::tr("Self-hosted AI gateway and models");
    case ConfigurationType::Hybrid:
        return ChainWords::tr("Hybrid: your AI gateway, and GitLab's");
    case ConfigurationType::Unknown:
        break;
    }
    return ChainWords::tr("Configuration type not known");
}

QString explanation(ConfigurationType type)
{
    switch (type) {
    case ConfigurationType::GitLabGateway:
        return ChainWords::tr("No local AI gateway is set: requests go to GitLab's cloud.");
    case ConfigurationType::SelfHosted:
        return ChainWords::tr("Every feature is answered through your own gateway.");
    case ConfigurationType::Hybrid:
        return ChainWords::tr("Some features are answered by GitLab's cloud.");
    case ConfigurationType::Unknown:
        break;
    }
    return ChainWords::tr("This token may not see which AI gateway is set.");
}

const ChainBox* Chain::box(const QString& id) const
{
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [&](const ChainBox& b) { return b.id == id; });
    return found == boxes.cend() ? nullptr : &*found;
}

Chain chainOf(const OpenInstance& open, const LatestChecks& checks)
{
    return Drawing(open, checks).chain();
}

} // namespace gatehouse::ui
