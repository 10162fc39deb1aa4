// SPDX-License-Identifier: Apache-2.0
// Rungs E1 to E4: a model as the gateway reaches it, asked through GitLab and, with the user's own token, at the
// gateway. A key goes along only when the model has one, it is known here, and it may leave (decision 19).
#include "domain/presence.h"
#include "probes/gateway_model_answers.h"
#include "probes/model_access.h"
#include "probes/origin.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using base::Operation;
using base::Result;
using domain::Model;
using domain::Observation;
using domain::PlannedCheck;
using domain::SkipReason;

namespace {

domain::Target gatewayTarget()
{
    return {domain::Target::Kind::Gateway, {}};
}

/// What goes along of a model's key.
struct KeyUse {
    base::Secret key;                   ///< null: the model has none
    std::optional<Observation> missing; ///< it has one that cannot go
};

Operation<KeyUse> keyFor(Bench& bench, const Model& model, const QString& origin)
{
    if (!hasKey(bench, model))
        return Operation<KeyUse>::answered(KeyUse{});
    const Observation unknown = skippedFor(KeyState::Unknown, model.name);
    if (!bench.setup.keyFor)
        return Operation<KeyUse>::answered(KeyUse{{}, unknown});
    return bench.setup.keyFor(model.key).map(
        bench.context, [&bench, key = model.key, unknown, origin](Result<base::Secret>&& secret) -> Result<KeyUse> {
            if (!secret || !*secret || (*secret)->isEmpty())
                return KeyUse{{}, unknown};
            if (const KeyState leave = leaveFor(bench, key, origin); leave != KeyState::Usable)
                return KeyUse{{}, skippedFor(leave, origin)};
            return KeyUse{*secret, {}};
        });
}

QStringList familiesOf(const Bench& bench)
{
    QStringList out;
    for (const domain::FamilySpec& family : bench.setup.catalogue->families)
        out << family.key;
    return out;
}

/// As GitLab stores and sends it: platforms without an endpoint of their own have a placeholder there up to 18.11.
QJsonValue endpointOf(const Bench& bench, const Model& model)
{
    const domain::PlatformSpec& platform = bench.setup.catalogue->platform(model.platform);
    const QString stored = observedOf(bench).models.value(model.key).rawEndpoint;
    const QString endpoint = platform.hasEndpoint || !model.endpoint.isEmpty() ? model.endpoint
                             : !stored.isEmpty() || versionOf(bench) >= domain::Version{19, 0, 0, {}}
                                 ? stored
                                 : platform.placeholderEndpoint;
    return endpoint.isEmpty() ? QJsonValue() : QJsonValue(endpoint);
}

std::optional<Observation> wouldBeDropped(const Bench& bench, const Model& model, const base::Secret& key)
{
    const QString flaw = metadataFlaw(model, familiesOf(bench), key ? key->bytes().size() : 0);
    if (flaw.isEmpty())
        return {};
    const QHash<QString, QString> values{
        {u"family"_s, model.family}, {u"endpoint"_s, model.endpoint}, {u"identifier"_s, model.identifier.left(80)}};
    return Observation::failed(u"gateway-metadata-"_s + flaw, {values.value(flaw)}, {{u"flaw"_s, flaw}});
}

using Judge = Observation (*)(const net::Reply&);

/// E1.
Observing testsConnection(Bench& bench, const PlannedCheck& check)
{
    if (const auto missing = administratorMissing(bench))
        return Observing::answered(*missing);
    const Model model = modelOf(bench, check);
    const domain::Version version = versionOf(bench);
    const QString origin = siteOf(bench.setup.gitlab.base);
    return keyFor(bench, model, origin)
        .then(bench.context, [&bench, model, version, origin](KeyUse&& use) -> Observing {
            if (use.missing)
                return Observing::answered(*use.missing);
            QJsonObject input{
                {u"name"_s, model.name}, {u"model"_s, model.family.toUpper()}, {u"identifier"_s, model.identifier}};
            input.insert(u"endpoint"_s, endpointOf(bench, model));
            if (version >= domain::Version{19, 0, 0, {}})
                input.insert(u"provider"_s, domain::platformKey(model.platform).toUpper());
            if (use.key) {
                input.insert(u"apiToken"_s, QString::fromUtf8(use.key->bytes()));
                tellSent(bench, model.key, origin);
            }
            net::Limits limits = asking(bench, {}, {}).limits;
            limits.firstByte = bench.setup.pace.model;
            return bench.gitlab->ask(u"ModelConnectionCheck"_s, {{u"input"_s, input}}, version, limits)
                .map(bench.context, [secret = use.key](Result<net::Reply>&& reply) -> Result<Observation> {
                    if (!reply)
                        return tl::unexpected(reply.error());
                    Observation out = without(secret, connectionCheckAnswer(*reply));
                    out.seen.insert(u"with_key"_s, secret != nullptr);
                    return correlated(std::move(out), *reply);
                });
        });
}

/// A request at the gateway's `path`, with the user's token and, when it has one, the model's key inside the body.
Observing atGateway(Bench& bench, const PlannedCheck& check, const QString& path, bool streamed,
    const std::function<QJsonObject(const Model&, const base::Secret&)>& body, Judge judge)
{
    const DirectAccess* access = bench.facts.get(directAccessFact, gatewayTarget());
    const QUrl gateway(domain::settingText(configurationOf(bench), u"ai_gateway_url"_s));
    if (!access || gateway.isEmpty())
        return Observing::answered(Observation::skipped(SkipReason::NotApplicable, u"gateway-token-missing"_s));
    const Model model = modelOf(bench, check);
    const QString origin = siteOf(gateway);
    return keyFor(bench, model, origin)
        .then(bench.context,
            [&bench, check, path, streamed, body, judge, model, gateway, origin, granted = *access](
                KeyUse&& use) -> Observing {
                if (const auto red = wouldBeDropped(bench, model, use.key))
                    return Observing::answered(*red);
                if (use.missing)
                    return Observing::answered(*use.missing);
                if (use.key)
                    tellSent(bench, model.key, origin);
                net::Request request = asking(bench, check.id.rung, path, "POST");
                request.headers = granted.headers;
                request.contentType = "application/json";
                request.body = QJsonDocument(body(model, use.key)).toJson(QJsonDocument::Compact);
                request.sending = net::Sending::Once;
                request.keepPartial = streamed;
                request.limits.firstByte = bench.setup.pace.model;
                request.limits.idle = bench.setup.pace.model;
                const net::Credential credential{"Authorization", base::makeSecret("Bearer " + granted.token->bytes())};
                return bench.connections.to(check.id.target, gateway.toString(), credential)
                    .send(request)
                    .map(bench.context,
                        [judge, secret = use.key, user = granted.token](
                            Result<net::Reply>&& reply) -> Result<Observation> {
                            if (!reply) {
                                Observation out = unanswered(reply.error());
                                if (out.slug == "request-without-answer"_L1 &&
                                    out.seen.value(u"trouble"_s).toString() == "answer-timeout"_L1)
                                    out.slug = u"gateway-model-silent"_s;
                                return out;
                            }
                            Observation out = without(user, without(secret, judge(*reply)));
                            out.seen.insert(u"with_key"_s, secret != nullptr);
                            return correlated(std::move(out), *reply);
                        });
            });
}

QJsonObject metadata(const Bench& bench, const Model& model, const base::Secret& key)
{
    return {{u"provider"_s, u"openai"_s}, {u"name"_s, model.family}, {u"endpoint"_s, endpointOf(bench, model)},
        {u"api_key"_s, key ? QJsonValue(QString::fromUtf8(key->bytes())) : QJsonValue()},
        {u"identifier"_s, model.identifier}};
}

Observing checksModel(Bench& bench, const PlannedCheck& check, bool stream)
{
    const auto body = [&bench, stream](const Model& model, const base::Secret& key) {
        return QJsonObject{
            {u"stream"_s, stream}, {u"inputs"_s, QJsonObject()}, {u"model_metadata"_s, metadata(bench, model, key)}};
    };
    return atGateway(bench, check, u"/v1/prompts/model_configuration%2Fcheck"_s, stream, body,
        stream ? modelStreamAnswer : modelCheckAnswer);
}

/// E2.
Observing reachesModel(Bench& bench, const PlannedCheck& check)
{
    return checksModel(bench, check, false);
}

/// E3.
Observing streamsModel(Bench& bench, const PlannedCheck& check)
{
    return checksModel(bench, check, true);
}

/// E4: only for a model that completes code on this instance, and of a family that this route takes.
Observing completesWithModel(Bench& bench, const PlannedCheck& check)
{
    const Model model = modelOf(bench, check);
    const bool used =
        configurationOf(bench).assignment(u"code_completions"_s) == domain::Assignment(domain::SelfHosted{model.key});
    if (!used || !completesCode(model.family))
        return Observing::answered(Observation::skipped(SkipReason::NotApplicable,
            used ? u"family-without-completion"_s : u"model-without-completion"_s, {model.family}));
    const auto body = [&bench](const Model& m, const base::Secret& key) {
        return QJsonObject{{u"prompt_version"_s, 1}, {u"stream"_s, false}, {u"telemetry"_s, QJsonArray()},
            {u"current_file"_s, QJsonObject{{u"file_name"_s, u"hello.py"_s},
                                    {u"content_above_cursor"_s, u"def add(a, b):\n    return "_s},
                                    {u"content_below_cursor"_s, u"\n"_s}}},
            {u"model_provider"_s, u"litellm"_s}, {u"model_name"_s, m.family},
            {u"model_endpoint"_s, endpointOf(bench, m)},
            {u"model_api_key"_s, key ? QJsonValue(QString::fromUtf8(key->bytes())) : QJsonValue()},
            {u"model_identifier"_s, m.identifier}};
    };
    return atGateway(bench, check, u"/v2/code/completions"_s, false, body, modelCompletionAnswer);
}

} // namespace

QList<Probe> gatewayModelProbes()
{
    return {
        {u"E1"_s, {}, testsConnection},
        {u"E2"_s, {}, reachesModel},
        {u"E3"_s, {}, streamsModel},
        {u"E4"_s, {}, completesWithModel},
    };
}

} // namespace gatehouse::probes
