// SPDX-License-Identifier: Apache-2.0
// Actions to requests. Only what the plan changes is named, except where GitLab's mutation is no patch: a model goes
// whole.
#include "gitlab/request.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gatehouse::gitlab {

using namespace domain;
using base::ErrorKind;

namespace {

const QLatin1String nestedInput("duoSettings");

Call mutation(const char* operation, const char* field, const QJsonObject& input)
{
    return {"POST", QStringLiteral("/api/graphql"), QLatin1String(operation), QLatin1String(field),
        {{QStringLiteral("input"), input}}, {}};
}

/// What the server stores for our value; null stays null.
QJsonValue written(const SettingSpec& spec, const Value& value)
{
    if (const bool* on = std::get_if<bool>(&value); on && spec.mapping == Mapping::Inverted)
        return !*on;
    return toJson(value);
}

bool isText(SettingKind kind)
{
    return kind == SettingKind::Text || kind == SettingKind::Url || kind == SettingKind::HostPort;
}

base::Result<QJsonObject> namedValues(
    const QMap<QString, Value>& values, Transport transport, const Catalogue& catalogue)
{
    QJsonObject out;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const SettingSpec* spec = catalogue.setting(it.key());
        if (!spec || spec->writeTo != transport || spec->writeName.isEmpty())
            return base::fail(ErrorKind::Refused, QStringLiteral("setting-not-writable"), {it.key()});
        // Blank clears a text of duoSettings (GitLab 18.9 source); REST takes null.
        const bool blank = isNull(it.value()) && isText(spec->kind) && transport == Transport::DuoSettings;
        out.insert(spec->writeName, blank ? QJsonValue(QString()) : written(*spec, it.value()));
    }
    return out;
}

base::Result<Call> call(const UpdateDuoSettings& action, const RequestContext& in)
{
    return namedValues(action.values, Transport::DuoSettings, in.catalogue).map([&](const QJsonObject& values) {
        const QJsonObject input = in.wire.nestedDuoSettings ? QJsonObject{{nestedInput, values}} : values;
        return mutation("DuoSettingsUpdate", "duoSettingsUpdate", input);
    });
}

base::Result<Call> call(const UpdateApplicationSettings& action, const RequestContext& in)
{
    return namedValues(action.values, Transport::ApplicationSettings, in.catalogue).map([](const QJsonObject& values) {
        return Call{"PUT", QStringLiteral("/api/v4/application/settings"), {}, {}, values, {}};
    });
}

base::Error notOnServer(const QString& name)
{
    return {ErrorKind::Refused, QStringLiteral("model-not-on-server"), {name}, {}, {}};
}

/// Name, family, endpoint and identifier always go: an update is no patch.
QJsonObject modelInput(const Model& model, const RequestContext& in)
{
    const PlatformSpec& platform = in.catalogue.platform(model.platform);
    QJsonObject input{{QStringLiteral("name"), model.name}, {QStringLiteral("model"), model.family.toUpper()},
        {QStringLiteral("identifier"), model.identifier}};
    if (platform.hasEndpoint)
        input.insert(QStringLiteral("endpoint"), model.endpoint);
    else // up to 18.11 an endpoint is required, so GitLab's own form stores a placeholder
        input.insert(QStringLiteral("endpoint"),
            in.wire.endpointOptional && in.wire.provider ? QJsonValue() : QJsonValue(platform.placeholderEndpoint));
    if (in.wire.provider)
        input.insert(QStringLiteral("provider"), platformKey(model.platform).toUpper());
    return input;
}

base::Result<Call> call(const CreateModel& action, const RequestContext& in)
{
    QJsonObject input = modelInput(action.model, in);
    const auto* key = std::get_if<SetKey>(&action.model.apiKey);
    if (key && !in.catalogue.platform(action.model.platform).hasKey)
        return base::fail(ErrorKind::Refused, QStringLiteral("platform-takes-no-key"), {action.model.name});
    if (key)
        input.insert(QStringLiteral("apiToken"), placeholder());
    Call out = mutation("ModelCreate", "aiSelfHostedModelCreate", input);
    if (key)
        out.secret = key->secret;
    return out;
}

base::Result<Call> call(const UpdateModel& action, const RequestContext& in)
{
    const auto stored = in.observed.models.find(action.model.key);
    if (stored == in.observed.models.end() || stored->remoteId.isEmpty())
        return tl::unexpected(notOnServer(action.model.name));
    QJsonObject input = modelInput(action.model, in);
    input.insert(QStringLiteral("id"), stored->remoteId);

    const bool takesKey = in.catalogue.platform(action.model.platform).hasKey;
    const auto* key = std::get_if<SetKey>(&action.model.apiKey);
    if (key && !takesKey)
        return base::fail(ErrorKind::Refused, QStringLiteral("platform-takes-no-key"), {action.model.name});
    // A model that moves to a platform without keys leaves none behind, as in GitLab's own form.
    const bool leftBehind = !takesKey && stored->hasKey && action.fields.contains(QStringLiteral("platform"));
    if (key)
        input.insert(QStringLiteral("apiToken"), placeholder());
    else if (std::holds_alternative<ClearKey>(action.model.apiKey) || leftBehind)
        input.insert(QStringLiteral("apiToken"), QString());

    Call out = mutation("ModelUpdate", "aiSelfHostedModelUpdate", input);
    if (key)
        out.secret = key->secret;
    return out;
}

base::Result<Call> call(const DeleteModel& action, const RequestContext& in)
{
    const auto stored = in.observed.models.find(action.key);
    if (stored == in.observed.models.end() || stored->remoteId.isEmpty())
        return tl::unexpected(notOnServer(action.name));
    return mutation("ModelDelete", "aiSelfHostedModelDelete", {{QStringLiteral("id"), stored->remoteId}});
}

/// Provider, model and reference of a choice. Without an explicit null the old model stays on the row (GitLab 18.9
/// source).
base::Result<QJsonObject> choice(const Assignment& assignment, const RequestContext& in)
{
    const QString provider = QStringLiteral("provider"), model = QStringLiteral("aiSelfHostedModelId");
    if (std::holds_alternative<Disabled>(assignment))
        return QJsonObject{{provider, QStringLiteral("DISABLED")}, {model, QJsonValue()}};
    if (std::holds_alternative<Unassigned>(assignment)) {
        if (!in.wire.unassigned)
            return base::fail(ErrorKind::Unsupported, QStringLiteral("unassigned-not-here"));
        return QJsonObject{{provider, QStringLiteral("UNASSIGNED")}, {model, QJsonValue()}};
    }
    if (const auto* own = std::get_if<SelfHosted>(&assignment)) {
        const auto stored = in.observed.models.find(own->model);
        if (stored == in.observed.models.end() || stored->remoteId.isEmpty())
            return tl::unexpected(notOnServer(own->model.text()));
        return QJsonObject{{provider, QStringLiteral("SELF_HOSTED")}, {model, stored->remoteId}};
    }
    if (const auto* managed = std::get_if<GitLabManaged>(&assignment)) {
        if (managed->ref && !in.wire.offeredModelRef)
            return base::fail(ErrorKind::Unsupported, QStringLiteral("managed-models-not-here"), {*managed->ref});
        QJsonObject out{{provider, QStringLiteral("VENDORED")}, {model, QJsonValue()}};
        if (in.wire.offeredModelRef)
            out.insert(QStringLiteral("offeredModelRef"), managed->ref ? QJsonValue(*managed->ref) : QJsonValue());
        return out;
    }
    return base::fail(
        ErrorKind::Refused, QStringLiteral("assignment-not-writable"), {std::get<Unrecognised>(assignment).raw});
}

base::Result<Call> call(const AssignFeatures& action, const RequestContext& in)
{
    if (action.features.isEmpty() || (in.wire.singleFeature && action.features.size() > 1))
        return base::fail(ErrorKind::Refused, QStringLiteral("one-feature-a-request"));
    return choice(action.assignment, in).map([&](QJsonObject input) {
        QJsonArray names;
        for (const QString& feature : action.features)
            names.append(feature.toUpper());
        if (in.wire.singleFeature)
            input.insert(QStringLiteral("feature"), names.first());
        else
            input.insert(QStringLiteral("features"), names);
        return mutation("FeatureSettingUpdate", "aiFeatureSettingUpdate", input);
    });
}

base::Result<Call> call(const UpdateAllowList& action, const RequestContext& in)
{
    if (!in.wire.allowList)
        return base::fail(ErrorKind::Unsupported, QStringLiteral("allow-list-not-here"));
    return mutation("AllowListUpdate", "aiFeatureSettingModelAllowlistUpdate",
        {{QStringLiteral("feature"), action.feature.toUpper()},
            {QStringLiteral("allowlistEnabled"), !action.refs.isEmpty()},
            {QStringLiteral("allowlistModelRefs"), QJsonArray::fromStringList(action.refs)}});
}

base::Result<Call> call(const ByHand& action, const RequestContext&)
{
    return base::fail(ErrorKind::Refused, QStringLiteral("step-is-by-hand"), {action.slug});
}

QByteArray jsonText(const QByteArray& utf8)
{
    QByteArray out("\"");
    out.reserve(utf8.size() + 16);
    for (const char c : utf8) {
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (uchar(c) < 0x20)
            out.append("\\u00").append(QByteArray(1, c).toHex());
        else
            out.append(c);
    }
    return out.append('"');
}

} // namespace

QJsonObject placeholder()
{
    return {{QStringLiteral("gatehouse"), QStringLiteral("secret")}};
}

base::Result<Call> requestFor(const Action& action, const RequestContext& context)
{
    return std::visit([&](const auto& each) { return call(each, context); }, action);
}

base::Result<QByteArray> bodyOf(const Call& call, const QString& document, const base::Secret& secret)
{
    const QJsonObject whole = call.operation.isEmpty() ? call.body
                                                       : QJsonObject{{QStringLiteral("query"), document},
                                                             {QStringLiteral("operationName"), call.operation},
                                                             {QStringLiteral("variables"), call.body}};
    QByteArray out = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    if (!call.secret)
        return out;
    if (!secret || !secret->bytes().isValidUtf8())
        return base::fail(ErrorKind::BadInput, QStringLiteral("key-not-text"));
    // Spliced in as bytes, so that no copy of the key is left in a JSON value. Inside a text the quotes of this mark
    // would be escaped, so it stands only where it was put.
    const QByteArray mark = QJsonDocument(placeholder()).toJson(QJsonDocument::Compact);
    QByteArray text = jsonText(secret->bytes());
    out.replace(out.indexOf(mark), mark.size(), text);
    text.fill('\0');
    return out;
}

} // namespace gatehouse::gitlab
