// SPDX-License-Identifier: Apache-2.0
// Asking: which requests leave when, further pages, and what is asked again when GitLab turns out to be upgraded.
#include "gitlab/pull.h"

#include "gitlab/documents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace gatehouse::gitlab {

using namespace domain;
using base::ErrorKind;

namespace {

// Air-gapped with an online licence, GitLab itself waits 5 to 10 s for its model definitions (GitLab 18.9 source).
constexpr std::chrono::seconds featuresLimit(20);
constexpr int mostPages = 1000;

const QString noCursor;

} // namespace

Pull::Pull(net::Session& graphql, net::Session& rest, const Catalogue& catalogue, ReadRequest request, QObject* parent)
    : QObject(parent), m_graphql(graphql), m_rest(rest), m_catalogue(catalogue), m_request(std::move(request)),
      m_version(m_request.knownVersion)
{
}

base::Operation<Reading> Pull::start()
{
    auto operation = m_source.operation();
    m_source.onCancel([this] { fail({ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}, {}}); });
    for (int part = MetadataPart; part < PartCount; ++part)
        if (wants(Part(part)) && (part == MetadataPart || !m_version.isNull()))
            askPart(Part(part));
    if (wants(ModelsPart) && !m_version.isNull())
        askModelsHiddenBefore();
    if (m_open == 0)
        QMetaObject::invokeMethod(this, &Pull::settle, Qt::QueuedConnection);
    return operation;
}

bool Pull::wants(Part part) const
{
    using Parts = ReadRequest::Parts;
    // Without a version there is no telling which documents to send.
    switch (m_request.knownVersion.isNull() ? Parts::Everything : m_request.parts) {
    case Parts::Everything:
        return true;
    case Parts::ModelsOnly:
        return part == ModelsPart;
    case Parts::FeaturesOnly:
        return part == FeaturesPart;
    case Parts::SettingsOnly:
        return part == ApplicationSettingsPart || part == DuoSettingsPart;
    }
    return false;
}

void Pull::ask(Part part, net::Session& session, net::Request request, Take take)
{
    Track& track = m_tracks[part];
    ++m_open;
    ++m_asked;
    const auto operation = session.send(std::move(request));
    track.running.push_back(operation);
    operation.onAnswer(
        this, [this, part, round = track.round, take = std::move(take)](base::Result<net::Reply>& reply) {
            --m_open;
            if (m_finished)
                return;
            if (reply)
                m_bytes += reply->bytesReceived;
            if (round == m_tracks[part].round)
                take(reply);
            m_source.progress({{}, m_asked - m_open, m_asked});
            settle();
        });
}

void Pull::askRest(Part part, const QString& path, Take take)
{
    net::Request request;
    request.path = QStringLiteral("/api/v4/") + path;
    request.label = path;
    request.limits.bodyBytes = 4 * 1024 * 1024;
    ask(part, m_rest, std::move(request), std::move(take));
}

void Pull::askGraphQL(Part part, const QString& name, const QJsonObject& variables, Take take)
{
    const auto text = document(name, m_version);
    if (!text) {
        m_tracks[part].error = text.error();
        m_tracks[part].answered = true;
        return;
    }
    net::Request request;
    request.method = "POST";
    request.path = QStringLiteral("/api/graphql");
    request.contentType = "application/json";
    request.label = name;
    request.body = QJsonDocument(QJsonObject{{QStringLiteral("query"), *text}, {QStringLiteral("operationName"), name},
                                     {QStringLiteral("variables"), variables}})
                       .toJson(QJsonDocument::Compact);
    if (part == FeaturesPart)
        request.limits.firstByte = request.limits.idle = featuresLimit;
    ask(part, m_graphql, std::move(request), std::move(take));
}

template <class F>
auto Pull::taken(Part part, base::Result<net::Reply>& reply, F read)
    -> std::optional<typename std::invoke_result_t<F, const net::Reply&>::value_type>
{
    Track& track = m_tracks[part];
    track.answered = true;
    if (!reply) {
        track.error = reply.error();
        return {};
    }
    auto value = read(*reply);
    if (!value) {
        track.error = value.error();
        return {};
    }
    return std::move(*value);
}

void Pull::askPart(Part part)
{
    switch (part) {
    case MetadataPart:
        return askRest(part, QStringLiteral("metadata"), [this](auto& reply) { takeMetadata(reply); });
    case UserPart:
        return askRest(part, QStringLiteral("user"), [this](auto& reply) {
            if (const auto user = taken(UserPart, reply, userOf))
                m_user = *user;
        });
    case TokenPart:
        return askRest(part, QStringLiteral("personal_access_tokens/self"), [this](auto& reply) {
            if (const auto token = taken(TokenPart, reply, tokenOf))
                m_token = *token;
        });
    case ApplicationSettingsPart:
        return askRest(part, QStringLiteral("application/settings"), [this](auto& reply) {
            if (const auto settings = taken(ApplicationSettingsPart, reply, objectOf))
                m_applicationSettings = *settings;
        });
    case DuoSettingsPart:
        return askGraphQL(part, QStringLiteral("DuoSettings"), {}, [this](auto& reply) {
            const auto read = [](const net::Reply& each) { return fieldOf(each, QStringLiteral("duoSettings")); };
            if (const auto settings = taken(DuoSettingsPart, reply, read))
                m_duoSettings = settings->toObject();
        });
    case InstancePart:
        return askFlags();
    case ModelsPart:
        return askModels(noCursor);
    case FeaturesPart:
        return askFeatures(noCursor);
    case PartCount:
        break;
    }
}

void Pull::askFlags()
{
    for (const QStringList& names : flagQuestions(m_catalogue, m_version))
        askGraphQL(InstancePart, QStringLiteral("Instance"),
            {{QStringLiteral("flagNames"), QJsonArray::fromStringList(names)}}, [this](auto& reply) {
                if (auto answer = taken(InstancePart, reply, instanceOf)) {
                    answer->flags.insert(m_instance.flags);
                    m_instance = *answer;
                }
            });
}

/// Turning pages ends: with the last one, and also when a server goes on for ever.
bool Pull::mayTurnPage(Part part, const QString& cursor, const QString& next)
{
    if (next.isEmpty())
        return false;
    if (next != cursor && ++m_tracks[part].pages < mostPages)
        return true;
    m_tracks[part].error = base::Error{ErrorKind::Malformed, QStringLiteral("paging-does-not-end"), {}, {}, {}};
    return false;
}

void Pull::askModels(const QString& after)
{
    const QJsonValue cursor = after.isEmpty() ? QJsonValue() : QJsonValue(after);
    askGraphQL(ModelsPart, QStringLiteral("Models"), {{QStringLiteral("after"), cursor}}, [this, after](auto& reply) {
        const auto page =
            taken(ModelsPart, reply, [this](const net::Reply& each) { return modelsOf(each, m_catalogue); });
        if (!page)
            return;
        m_models.visible = page->visible;
        m_models.models += page->models;
        if (mayTurnPage(ModelsPart, after, page->next))
            askModels(page->next);
    });
}

void Pull::askFeatures(const QString& after)
{
    const QJsonValue cursor = after.isEmpty() ? QJsonValue() : QJsonValue(after);
    askGraphQL(FeaturesPart, QStringLiteral("FeatureSettings"), {{QStringLiteral("after"), cursor}},
        [this, after](auto& reply) {
            const auto page = taken(FeaturesPart, reply, featuresOf);
            if (!page)
                return;
            m_features.visible = page->visible;
            m_features.rows += page->rows;
            if (mayTurnPage(FeaturesPart, after, page->next))
                askFeatures(page->next);
        });
}

void Pull::takeMetadata(base::Result<net::Reply>& reply)
{
    const Version oldest = m_catalogue.supported.isEmpty() ? Version{17, 9, 0, {}} : m_catalogue.supported.first();
    const auto metadata = taken(MetadataPart, reply, [&](const net::Reply& each) { return metadataOf(each, oldest); });
    if (!metadata)
        return fail(named(*m_tracks[MetadataPart].error));
    m_metadata = *metadata;
    const Version before = std::exchange(m_version, metadata->version);
    if (before.isNull()) {
        for (int part = MetadataPart + 1; part < PartCount; ++part)
            askPart(Part(part));
        return;
    }
    // The same round told that GitLab was upgraded: only what would be asked otherwise now is asked again.
    if (flagQuestions(m_catalogue, before) != flagQuestions(m_catalogue, m_version))
        askAgain(InstancePart);
    const std::pair<Part, QString> documents[] = {{DuoSettingsPart, QStringLiteral("DuoSettings")},
        {ModelsPart, QStringLiteral("Models")}, {FeaturesPart, QStringLiteral("FeatureSettings")}};
    for (const auto& [part, name] : documents)
        if (document(name, before).value_or(QString()) != document(name, m_version).value_or(QString()))
            askAgain(part);
}

void Pull::askAgain(Part part)
{
    Track& track = m_tracks[part];
    const auto outdated = std::move(track.running);
    track = Track{track.round + 1, {}, {}, false, 0};
    if (part == ModelsPart) {
        m_models = {};
        m_hidden.clear();
        m_gone.clear();
        m_hiddenError.reset();
    }
    if (part == FeaturesPart)
        m_features = {};
    if (part == InstancePart)
        m_instance = {};
    for (const auto& operation : outdated)
        operation.cancel();
    askPart(part);
}

/// Models that the list will leave out as it did before are asked for at once: the read stays one round trip deep.
void Pull::askModelsHiddenBefore()
{
    const Observed& before = m_request.previousObserved;
    if (!before.selfHostedVisible.value_or(false) || termsAccepted(before, m_catalogue).value_or(false))
        return;
    for (const ObservedModel& each : before.models)
        if (each.releaseState != QLatin1String("GA") && !each.remoteId.isEmpty())
            askModel(each.remoteId);
}

void Pull::askHiddenModels()
{
    const bool listed = m_tracks[ModelsPart].isRead() && m_models.visible;
    if (wants(ModelsPart) ? !listed : !m_request.previousObserved.selfHostedVisible.value_or(false))
        return;
    QSet<QString> known(m_gone.begin(), m_gone.end()), wanted;
    for (const RemoteModel& each : std::as_const(m_hidden))
        known.insert(each.observed.remoteId);
    for (const RemoteModel& each : std::as_const(m_models.models))
        known.insert(each.observed.remoteId);
    for (const ObservedModel& each : m_request.previousObserved.models)
        (listed ? wanted : known).insert(each.remoteId);
    for (const RemoteRow& each : std::as_const(m_features.rows))
        wanted.insert(each.modelId);
    wanted.remove(QString());
    const QSet<QString> missing = wanted - known;
    for (const QString& each : missing)
        askModel(each);
}

void Pull::askModel(const QString& remoteId)
{
    askGraphQL(
        ModelsPart, QStringLiteral("ModelById"), {{QStringLiteral("id"), remoteId}}, [this, remoteId](auto& reply) {
            const auto page =
                reply ? modelsOf(*reply, m_catalogue) : base::Result<ModelsPage>(tl::unexpected(reply.error()));
            // For an id that is gone GitLab answers an empty list, an error inside a good reply, or HTTP 500.
            const bool denied = reply && (reply->status == 500 || (reply->status == 200 && !page &&
                                                                      page.error().kind == ErrorKind::NotPermitted));
            if (page && !page->models.isEmpty() && page->models.first().observed.remoteId == remoteId)
                m_hidden.append(page->models.first());
            else if (page || denied)
                m_gone.append(remoteId);
            else
                m_hiddenError = page.error();
        });
}

void Pull::settle()
{
    if (m_finished || m_open > 0)
        return;
    if (!std::exchange(m_askedHidden, true))
        askHiddenModels();
    if (m_open > 0)
        return;
    // They came in any order; two reads of the same state shall be equal.
    std::sort(m_hidden.begin(), m_hidden.end(), [](const RemoteModel& a, const RemoteModel& b) {
        const QString &x = a.observed.remoteId, &y = b.observed.remoteId;
        return std::pair(x.size(), x) < std::pair(y.size(), y);
    });
    finish();
}

void Pull::cancelAll()
{
    m_finished = true;
    for (Track& track : m_tracks)
        for (const auto& operation : std::exchange(track.running, {}))
            operation.cancel();
    deleteLater();
}

void Pull::fail(base::Error error)
{
    if (m_finished)
        return;
    cancelAll();
    m_source.fail(std::move(error));
}

} // namespace gatehouse::gitlab
