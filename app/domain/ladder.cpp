// SPDX-License-Identifier: Apache-2.0
// From an instance to the checks of its run.
#include "domain/ladder.h"

#include "domain/address.h"
#include "domain/destination.h"
#include "domain/presence.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace gatehouse::domain {

namespace {

const QString gatewayUrlKey = QStringLiteral("ai_gateway_url");
const QString agentPlatformUrlKey = QStringLiteral("duo_agent_platform_service_url");
const QString agentPlatformTlsKey = QStringLiteral("self_hosted_duo_agent_platform_service_secure");

/// What is asked, stored and shown: never a login that somebody typed into it.
QString addressOf(const Configuration& c, const QString& setting)
{
    return withoutLogin(settingText(c, setting).trimmed());
}

QStringList traitsOf(const QString& address)
{
    if (address.isEmpty())
        return {};
    QStringList out{QStringLiteral("address")};
    if (address.startsWith(QLatin1String("https:"), Qt::CaseInsensitive))
        out << QStringLiteral("https");
    else if (address.startsWith(QLatin1String("http:"), Qt::CaseInsensitive))
        out << QStringLiteral("http");
    return out;
}

/// Where requests for a Bedrock model go from this machine; empty when no region is known.
QString bedrockAddress(const Configuration& c)
{
    const QString region = c.deployment.value(u"aws_region").toString();
    return region.isEmpty() ? QString() : QStringLiteral("https://bedrock-runtime.%1.amazonaws.com").arg(region);
}

Subject subjectOf(const Model& model, const Configuration& c)
{
    Subject out{{Target::Kind::Model, model.name}, withoutLogin(model.endpoint.trimmed()), {}, model.key};
    const QString kind = modelKind(model);
    // GitLab keeps a placeholder for Bedrock models; anything else there is an endpoint of a private network.
    if (kind == QLatin1String("bedrock") &&
        (out.address.isEmpty() || out.address.contains(QLatin1String("://bedrockselfhostedmodel."))))
        out.address = bedrockAddress(c);
    out.traits = traitsOf(out.address) << kind;
    return out;
}

Subject subjectOf(
    const EffectiveFeature& feature, const Configuration& c, const Capabilities& capabilities, const Observed& observed)
{
    Subject out{{Target::Kind::Feature, feature.key}, {}, {}, {}};
    const Assignment assignment = c.assignment(feature.key);
    if (const auto* own = std::get_if<SelfHosted>(&assignment)) {
        out.model = own->model;
        out.traits << QStringLiteral("self-hosted");
    }
    if (feature.agentPlatform)
        out.traits << QStringLiteral("agent-platform");
    if (destination(feature.key, c, capabilities, observed).leavesSite)
        out.traits << QStringLiteral("leaves-site");
    return out;
}

CheckId idOf(const CheckCatalogue& catalogue, const QString& need, const Target& own)
{
    const QString rung = need.section(u':', -1);
    const Target target = need.contains(u':') ? Target::parse(need.section(u':', 0, -2)).value_or(own) : own;
    return {rung, target, catalogue.rung(rung)->from};
}

bool named(const Scope& scope, const CheckId& id)
{
    const bool rung = scope.rungs.isEmpty() || scope.rungs.contains(id.rung) || scope.rungs.contains(id.rung.left(1));
    return rung && (scope.targets.isEmpty() || scope.targets.contains(id.target));
}

SkipReason skipOf(const Rung& rung, const Version& gitlab, const Consents& consents)
{
    if (!gitlab.isNull() && !rung.versions.contains(gitlab))
        return SkipReason::NotApplicable;
    const bool allowed = rung.consent == Consent::None || (rung.consent == Consent::Tokens && consents.tokens) ||
                         (rung.consent == Consent::ModelCalls && consents.modelCalls);
    return allowed ? SkipReason::None : SkipReason::NotAllowed;
}

/// A feature is no better than what answers it: with it come GitLab and, unless it is answered elsewhere, the gateway,
/// its model and, for agents, their service.
Scope widened(Scope scope, const QList<Subject>& subjects)
{
    const QList<Target> asked = scope.targets;
    const auto add = [&scope](const Target& target) {
        if (!scope.targets.contains(target))
            scope.targets << target;
    };
    for (const Subject& feature : subjects) {
        if (feature.target.kind != Target::Kind::Feature || !asked.contains(feature.target))
            continue;
        add({Target::Kind::GitLab, {}});
        if (!feature.traits.contains(QStringLiteral("self-hosted")))
            continue;
        add({Target::Kind::Gateway, {}});
        if (feature.traits.contains(QStringLiteral("agent-platform")))
            add({Target::Kind::AgentPlatform, {}});
        for (const Subject& model : subjects)
            if (model.target.kind == Target::Kind::Model && model.model == feature.model)
                add(model.target);
    }
    return scope;
}

/// What the scope names, and what that needs, however far.
QList<PlannedCheck> within(const Scope& scope, const QList<PlannedCheck>& all)
{
    if (scope.isEverything())
        return all;
    QHash<QString, const PlannedCheck*> byId;
    for (const PlannedCheck& check : all)
        byId.insert(check.id.text(), &check);
    QSet<QString> kept;
    const std::function<void(const PlannedCheck&)> keep = [&](const PlannedCheck& check) {
        const QString id = check.id.text();
        if (kept.contains(id))
            return;
        kept.insert(id);
        for (const CheckId& need : check.needs)
            if (const PlannedCheck* needed = byId.value(need.text()))
                keep(*needed);
    };
    for (const PlannedCheck& check : all)
        if (named(scope, check.id))
            keep(check);
    QList<PlannedCheck> out;
    std::copy_if(all.begin(), all.end(), std::back_inserter(out),
        [&](const PlannedCheck& check) { return kept.contains(check.id.text()); });
    return out;
}

} // namespace

QString modelKind(const Model& model)
{
    if (model.platform == Platform::VertexAi)
        return QStringLiteral("vertex");
    const qsizetype slash = model.identifier.indexOf(u'/');
    const QString provider = slash < 0 ? QString() : model.identifier.left(slash);
    if (provider == QLatin1String("bedrock_mantle"))
        return QStringLiteral("mantle");
    if (model.platform == Platform::Bedrock || provider == QLatin1String("bedrock"))
        return QStringLiteral("bedrock");
    if (provider.startsWith(QLatin1String("azure")))
        return QStringLiteral("azure");
    if (provider == QLatin1String("vertex_ai"))
        return QStringLiteral("vertex");
    if (provider == QLatin1String("anthropic"))
        return QStringLiteral("anthropic");
    static const QStringList compatible{QString(), QStringLiteral("custom_openai"), QStringLiteral("openai"),
        QStringLiteral("text-completion-openai"), QStringLiteral("hosted_vllm")};
    return compatible.contains(provider) ? QStringLiteral("openai") : QStringLiteral("other");
}

std::optional<bool> tlsFlag(const QStringList& traits)
{
    if (traits.contains(QStringLiteral("tls-flag-on")))
        return true;
    return traits.contains(QStringLiteral("tls-flag-off")) ? std::optional(false) : std::nullopt;
}

QList<Subject> subjectsOf(
    const Instance& instance, const Configuration& c, const Capabilities& capabilities, const Observed& observed)
{
    QList<Subject> out{{{Target::Kind::Workstation, {}}, {}, {}, {}}};
    if (!instance.isOffline()) {
        const QString url = instance.url.toString(QUrl::RemoveUserInfo);
        out.append({{Target::Kind::GitLab, {}}, url, traitsOf(url), {}});
    }
    if (instance.proxyMode == ProxyMode::Manual)
        out.append({{Target::Kind::Proxy, {}}, instance.proxy.toString(QUrl::RemoveUserInfo),
            {QStringLiteral("address")}, {}});
    if (const QString url = addressOf(c, gatewayUrlKey); !url.isEmpty())
        out.append({{Target::Kind::Gateway, {}}, url, traitsOf(url), {}});
    if (const QString address = addressOf(c, agentPlatformUrlKey); !address.isEmpty()) {
        QStringList traits = traitsOf(address);
        if (const auto secure = settingFlag(c, agentPlatformTlsKey))
            traits << (*secure ? QStringLiteral("tls-flag-on") : QStringLiteral("tls-flag-off"));
        out.append({{Target::Kind::AgentPlatform, {}}, address, traits, {}});
    }
    for (const Model& model : c.models)
        out.append(subjectOf(model, c));
    for (const EffectiveFeature& feature : capabilities.features)
        out.append(subjectOf(feature, c, capabilities, observed));
    return out;
}

QString Scope::text() const
{
    QStringList words = rungs;
    for (const Target& target : targets)
        words << target.text();
    return words.join(u',');
}

QList<PlannedCheck> ladder(const CheckCatalogue& catalogue, const QList<Subject>& subjects, const Version& gitlab,
    const Consents& consents, const Scope& scope)
{
    const bool live = std::any_of(
        subjects.begin(), subjects.end(), [](const Subject& s) { return s.target.kind == Target::Kind::GitLab; });
    QList<PlannedCheck> out;
    QSet<QString> planned;
    for (const Subject& subject : subjects)
        for (const Rung& rung : catalogue.rungs) {
            const bool throughGitLab = rung.from == Vantage::GitLab || rung.from == Vantage::Gateway;
            const auto has = [&](const QString& trait) { return subject.traits.contains(trait); };
            if (!rung.targets.contains(subject.target.kind) || (throughGitLab && !live) ||
                !std::all_of(rung.traits.begin(), rung.traits.end(), has) ||
                (!rung.kinds.isEmpty() && std::none_of(rung.kinds.begin(), rung.kinds.end(), has)))
                continue;
            PlannedCheck check{{rung.id, subject.target, rung.from}, subject.address, subject.traits, subject.model, {},
                {}, skipOf(rung, gitlab, consents), rung.deadlineSeconds};
            for (const QString& need : rung.needs)
                check.needs.append(idOf(catalogue, need, subject.target));
            for (const QString& other : rung.after)
                check.after.append(idOf(catalogue, other, subject.target));
            planned.insert(check.id.text());
            out.append(std::move(check));
        }
    const auto absent = [&](const CheckId& id) { return !planned.contains(id.text()); };
    for (PlannedCheck& check : out) {
        check.needs.removeIf(absent);
        check.after.removeIf(absent);
    }
    return within(widened(scope, subjects), out);
}

} // namespace gatehouse::domain
