// SPDX-License-Identifier: Apache-2.0
// A key leaves for the origin of its model only, with consent or where it went before, and never along a redirect.
#include "probes/model_access.h"

#include "net/sigv4.h"
#include "probes/instance.h"
#include "probes/model_list.h"

#include <QUrl>

namespace gatehouse::probes {

using base::Operation;
using base::Result;
using domain::Observation;
using domain::PlannedCheck;
using domain::SkipReason;
using namespace Qt::StringLiterals;

namespace {

constexpr Fact<ModelAccess> modelAccess{"model-access"};
constexpr qint64 mostBody = 1024 * 1024;
constexpr qint64 mostHead = 64 * 1024;

net::Credential credentialOf(Dialect dialect, const QByteArray& key)
{
    if (dialect == Dialect::Azure)
        return {"api-key", base::makeSecret(key)};
    if (dialect == Dialect::Anthropic)
        return {"x-api-key", base::makeSecret(key)};
    return {"Authorization", base::makeSecret("Bearer " + key)};
}

QString originOf(const QString& address)
{
    return modelEndpoint(address).origin;
}

base::Secret environment(const char* name)
{
    QByteArray value = qgetenv(name);
    return value.isEmpty() ? base::Secret() : base::makeSecret(std::move(value));
}

/// Where the deployment says that the gateway has AWS keys in its environment, this program's environment may have them
/// as well.
net::Signer signerOf(const Bench& bench, const PlannedCheck& check)
{
    if (bench.setup.configuration.deployment.value(u"aws_credentials").toString() != "env"_L1)
        return {};
    net::AwsKey key{QString::fromUtf8(qgetenv("AWS_ACCESS_KEY_ID")).trimmed(), environment("AWS_SECRET_ACCESS_KEY"),
        environment("AWS_SESSION_TOKEN")};
    const QString region = regionOf(bench, check.address);
    if (key.accessKey.isEmpty() || !key.secretKey || region.isEmpty())
        return {};
    return net::sigV4Signer(std::move(key), {region, u"bedrock"_s}, bench.setup.clock);
}

ModelAccess accessWith(const Bench& bench, const PlannedCheck& check, const base::Secret& key)
{
    ModelAccess out;
    const QByteArray plain = key ? trimmedKey(key->bytes()) : QByteArray();
    if (plain.isEmpty() && dialectOf(check.traits) == Dialect::Bedrock)
        out.signer = signerOf(bench, check);
    if (plain.isEmpty() && !out.signer)
        return out;
    out.trimmed = key && plain != key->bytes();
    out.state = leaveFor(bench, check.model, originOf(check.address));
    if (out.state == KeyState::Usable && !out.signer)
        out.credential = credentialOf(dialectOf(check.traits), plain);
    return out;
}

} // namespace

QString regionOf(const Bench& bench, const QString& address)
{
    if (const QString own = bedrockRegion(address); !own.isEmpty())
        return own;
    if (const QString deployed = bench.setup.configuration.deployment.value(u"aws_region").toString();
        !deployed.isEmpty())
        return deployed;
    // Both spellings are the gateway's; GitLab's pages name one or the other.
    const QString current = qEnvironmentVariable("AWS_REGION");
    return current.isEmpty() ? qEnvironmentVariable("AWS_REGION_NAME") : current;
}

QByteArray trimmedKey(const QByteArray& key)
{
    QByteArray out = key.trimmed();
    if (out.size() > 7 && out.left(7).toLower() == "bearer ")
        out = out.mid(7).trimmed();
    return out;
}

Operation<ModelAccess> accessTo(Bench& bench, const PlannedCheck& check)
{
    if (const ModelAccess* known = bench.facts.get(modelAccess, check.id.target))
        return Operation<ModelAccess>::answered(*known);
    if (!bench.setup.keyFor)
        return Operation<ModelAccess>::answered(accessWith(bench, check, {}));
    // A keychain that does not answer is the same as a key that is not known here: nothing can be said with it.
    return bench.setup.keyFor(check.model)
        .map(bench.context, [&bench, check](Result<base::Secret>&& key) -> Result<ModelAccess> {
            const ModelAccess access = accessWith(bench, check, key ? *key : base::Secret());
            bench.facts.put(modelAccess, check.id.target, access);
            return access;
        });
}

Dialect dialectOf(const QStringList& traits)
{
    if (traits.contains("azure"_L1))
        return Dialect::Azure;
    if (traits.contains("anthropic"_L1))
        return Dialect::Anthropic;
    if (traits.contains("bedrock"_L1))
        return Dialect::Bedrock;
    return traits.contains("vertex"_L1) ? Dialect::Vertex : Dialect::OpenAi;
}

CallForm callForm(const QString& address, Dialect dialect, const ModelIdentifier& identifier)
{
    const ModelEndpoint endpoint = modelEndpoint(address);
    CallForm out;
    out.dialect = dialect;
    out.name = identifier.name;
    switch (dialect) {
    case Dialect::OpenAi:
        out.path = endpoint.at(u"chat/completions"_s);
        break;
    case Dialect::Azure:
        out.path = azureEndpoint(address).chatPath(identifier.name);
        break;
    case Dialect::Anthropic:
        out.path = endpoint.atRoot(u"v1/messages"_s);
        break;
    case Dialect::Bedrock: {
        out.path = endpoint.at(u"model/"_s + net::pathSegment(bedrockId(identifier.name)) + "/converse"_L1);
        out.streamPath = out.path + "-stream"_L1;
        break;
    }
    case Dialect::Vertex: {
        const VertexModel model = vertexModel(endpoint.path, identifier.name);
        out.claude = model.publisher == "anthropic"_L1;
        out.path =
            model.path.isEmpty() ? QString() : model.path + (out.claude ? ":rawPredict"_L1 : ":generateContent"_L1);
        out.streamPath = model.path.isEmpty()
                             ? QString()
                             : model.path + (out.claude ? ":streamRawPredict"_L1 : ":streamGenerateContent?alt=sse"_L1);
        break;
    }
    }
    if (out.streamPath.isEmpty())
        out.streamPath = out.path;
    return out;
}

domain::Model modelOf(const Bench& bench, const PlannedCheck& check)
{
    const domain::Model* model = bench.setup.configuration.model(check.model);
    return model ? *model : domain::Model();
}

Asked askedOf(const Bench& bench, const PlannedCheck& check, bool withKey)
{
    const ModelServer* server = bench.facts.get(modelServer, check.id.target);
    const QUrl url(check.address);
    const QString place = url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
    return {dialectOf(check.traits), server ? server->kind : ServerKind::Unknown,
        modelIdentifier(modelOf(bench, check).identifier).name, place, withKey};
}

Operation<net::Reply> ask(
    Bench& bench, const PlannedCheck& check, const ModelAccess& access, net::Request request, Wait wait)
{
    const Pace& pace = bench.setup.pace;
    request.limits.connect = pace.connect;
    request.limits.firstByte = wait == Wait::Look ? pace.answer : pace.model;
    request.limits.idle = request.limits.firstByte;
    request.limits.total = request.limits.firstByte;
    request.limits.bodyBytes = mostBody;
    request.limits.headerBytes = mostHead;
    request.headers += headersOf(dialectOf(check.traits));
    request.label = check.id.rung;
    const QString origin = originOf(check.address);
    const bool withKey = access.state == KeyState::Usable;
    if (withKey)
        tellSent(bench, check.model, origin);
    net::Session& session =
        withKey && access.signer
            ? bench.connections.signedTo(check.id.target, origin, access.signer)
            : bench.connections.to(check.id.target, origin, withKey ? access.credential : net::Credential());
    return session.send(std::move(request));
}

Operation<net::Reply> look(Bench& bench, const PlannedCheck& check, const QString& path)
{
    net::Request request;
    request.path = path;
    return ask(bench, check, {}, std::move(request));
}

KeyState leaveFor(const Bench& bench, const domain::ModelKey& model, const QString& origin)
{
    const bool before = bench.setup.keyWasSent && bench.setup.keyWasSent(model, origin);
    if (!bench.setup.consents.keys && !before)
        return KeyState::Withheld;
    const net::Endpoint endpoint = bench.connections.endpoint(origin);
    return endpoint.base.scheme() == "http"_L1 && !endpoint.allowHttp ? KeyState::OverHttp : KeyState::Usable;
}

void tellSent(const Bench& bench, const domain::ModelKey& model, const QString& origin)
{
    if (bench.setup.keySent)
        bench.setup.keySent(model, origin);
}

Observation skippedFor(KeyState state, const QString& place)
{
    switch (state) {
    case KeyState::Withheld:
        return Observation::skipped(SkipReason::NotAllowed, u"model-key-withheld"_s, {place});
    case KeyState::OverHttp:
        return Observation::skipped(SkipReason::NotAllowed, u"model-key-over-http"_s, {place});
    default:
        return Observation::skipped(SkipReason::NoKey, u"model-key-not-here"_s, {place});
    }
}

bool hasKey(const Bench& bench, const domain::Model& model)
{
    if (std::holds_alternative<domain::SetKey>(model.apiKey))
        return true;
    const auto& models = observedOf(bench).models;
    const auto observed = models.constFind(model.key);
    return std::holds_alternative<domain::KeepKey>(model.apiKey) && observed != models.constEnd() && observed->hasKey;
}

Observation withoutKey(const Bench& bench, const PlannedCheck& check, const ModelAccess& access, const Asked& asked)
{
    const domain::Model model = modelOf(bench, check);
    const ModelIdentifier identifier = modelIdentifier(model.identifier);
    // Other providers may have a key in the gateway's environment.
    const bool fromGitLab = !identifier.written || identifier.provider == "custom_openai"_L1;
    if (access.state == KeyState::Unknown && fromGitLab && observedOf(bench).models.contains(model.key) &&
        !hasKey(bench, model))
        return Observation::failed(u"model-key-not-stored"_s, {asked.place}, {{u"with_key"_s, false}});
    return skippedFor(access.state, asked.place);
}

} // namespace gatehouse::probes
