// SPDX-License-Identifier: Apache-2.0
// Putting together what a read brought: every part that could be read is kept, the others keep what was known (decision
// 6a).
#include "gitlab/pull.h"

#include <QSet>
#include <algorithm>

namespace gatehouse::gitlab {

using namespace domain;
using base::Error;
using base::ErrorKind;

namespace {

Error notPermitted(const char* slug, QStringList args = {}, QString words = {})
{
    return {ErrorKind::NotPermitted, QLatin1String(slug), std::move(args), std::move(words), {}};
}

bool mayRead(const QStringList& scopes)
{
    return scopes.isEmpty() || scopes.contains(QStringLiteral("api")) || scopes.contains(QStringLiteral("read_api"));
}

} // namespace

/// A refusal in the words of what the user has to do, as far as the token's own facts tell it.
Error Pull::named(Error error) const
{
    if (error.kind != ErrorKind::NotPermitted)
        return error;
    const QDate expiry = m_request.previousObserved.token.expiresAt;
    if (error.slug == QLatin1String("token-not-accepted") && !m_tracks[MetadataPart].isRead()) {
        if (expiry.isValid() && expiry < QDate::currentDate())
            return notPermitted("token-expired", {expiry.toString(Qt::ISODate)}, error.serverWords);
        return error;
    }
    if (!mayRead(m_token.scopes))
        return notPermitted("token-lacks-scope", {QStringLiteral("read_api")}, error.serverWords);
    if (error.slug != QLatin1String("not-permitted"))
        return error;
    if (m_tracks[UserPart].isRead() && !m_user.admin.value_or(false))
        return notPermitted("not-administrator", {m_user.userName}, error.serverWords);
    if (!m_token.scopes.isEmpty() && !m_token.scopes.contains(QStringLiteral("admin_mode")))
        return notPermitted("token-lacks-scope", {QStringLiteral("admin_mode")}, error.serverWords);
    return error;
}

void Pull::note(Reading& reading, const QString& part, PartRead* when, const std::optional<Error>& error) const
{
    if (!error) {
        if (when)
            *when = {QDateTime::currentDateTimeUtc(), {}};
        return;
    }
    const Error worded = named(*error);
    if (when)
        when->failure = worded.slug;
    const bool said = std::any_of(reading.failed.begin(), reading.failed.end(),
        [&](const Reading::Failure& each) { return each.part == part && each.error.slug == worded.slug; });
    if (!said)
        reading.failed.append({part, worded});
}

void Pull::finishInstance(Reading& reading) const
{
    Observed& observed = reading.observed;
    // What the schema of one release refused says nothing about another's.
    if (observed.version.series() != m_metadata.version.series())
        observed.providerArgument = observed.nestedDuoSettings = observed.unassignedAccepted = Answer::Unknown;
    observed.version = m_metadata.version;
    observed.revision = m_metadata.revision;
    observed.enterprise = m_metadata.enterprise;

    const QString part = QStringLiteral("token");
    if (m_tracks[UserPart].isRead()) {
        observed.token.userName = m_user.userName;
        observed.token.admin = m_user.admin;
        if (!m_user.admin.value_or(false))
            note(reading, part, nullptr, notPermitted("not-administrator", {m_user.userName}));
    } else {
        note(reading, part, nullptr, m_tracks[UserPart].error);
    }
    if (m_tracks[TokenPart].isRead()) {
        observed.token.scopes = m_token.scopes;
        observed.token.expiresAt = m_token.expiresAt;
        if (!mayRead(m_token.scopes))
            note(reading, part, nullptr, notPermitted("token-lacks-scope", {QStringLiteral("read_api")}));
    } else {
        note(reading, part, nullptr, m_tracks[TokenPart].error);
    }

    const auto& error = m_tracks[InstancePart].error;
    note(reading, QStringLiteral("licence"), &observed.licenceRead, error ? error : m_instance.licenceError);
    if (error)
        return;
    observed.flags = m_instance.flags;
    if (!m_instance.licenceError) {
        observed.licence = m_instance.licence;
        observed.addOns = m_instance.addOns;
        observed.addOnIds = m_instance.addOnIds;
    }
}

void Pull::finishModels(Reading& reading) const
{
    Observed& observed = reading.observed;
    std::optional<Error> error = m_tracks[ModelsPart].error;
    if (!error)
        observed.selfHostedVisible = m_models.visible;
    if (!error && !m_models.visible)
        error = notPermitted("self-hosted-models-not-visible");
    if (!error) {
        const QHash<ModelKey, ObservedModel> before = observed.models;
        takeModels(reading, m_models.models + m_hidden, m_request);
        // A known model that the list lacks and that could not be asked for is not taken for deleted.
        for (const Model& each : m_request.previous.models) {
            const ObservedModel known = before.value(each.key);
            if (known.remoteId.isEmpty() || m_gone.contains(known.remoteId) ||
                !observed.keyOfRemote(known.remoteId).isNull())
                continue;
            reading.configuration.models.append(each);
            observed.models.insert(each.key, known);
        }
        error = m_hiddenError;
    }
    note(reading, QStringLiteral("models"), &observed.modelsRead, error);
}

void Pull::finishFeatures(Reading& reading) const
{
    std::optional<Error> error = m_tracks[FeaturesPart].error;
    if (!error && !m_features.visible)
        error = notPermitted("features-not-visible");
    if (!error) {
        if (!wants(ModelsPart))
            addModels(reading, m_hidden, m_request);
        takeFeatures(reading, m_features.rows, m_request);
    }
    note(reading, QStringLiteral("features"), &reading.observed.featuresRead, error);
}

void Pull::finishSettings(Reading& reading) const
{
    const auto take = [&](Part part, const QString& name, PartRead& when, const QJsonObject& values,
                          const QString& path, Transport transport) {
        std::optional<Error> error = m_tracks[part].error;
        if (!error)
            if (const auto done = takeSettings(reading, values, path, transport, m_catalogue, m_version); !done)
                error = done.error();
        note(reading, name, &when, error);
    };
    Observed& observed = reading.observed;
    take(DuoSettingsPart, QStringLiteral("settings"), observed.settingsRead, m_duoSettings,
        QStringLiteral("data.duoSettings"), Transport::DuoSettings);
    take(ApplicationSettingsPart, QStringLiteral("application-settings"), observed.applicationSettingsRead,
        m_applicationSettings, QStringLiteral("application/settings"), Transport::ApplicationSettings);
}

void Pull::finish()
{
    Reading reading;
    reading.configuration = m_request.previous;
    reading.observed = m_request.previousObserved;
    // What the server was never seen to have is in `previous` for its key alone; it stays out where models cannot be
    // read.
    reading.configuration.models.removeIf(
        [&](const Model& each) { return reading.observed.models.value(each.key).remoteId.isEmpty(); });
    reading.requests = m_asked;
    reading.bytes = m_bytes;
    if (wants(MetadataPart))
        finishInstance(reading);
    const qsizetype ancillary = reading.failed.size();
    if (wants(ModelsPart))
        finishModels(reading);
    if (wants(FeaturesPart))
        finishFeatures(reading);
    if (wants(DuoSettingsPart))
        finishSettings(reading);
    cancelAll();

    const qsizetype wanted = std::count_if(
        m_tracks.begin() + ApplicationSettingsPart, m_tracks.end(), [](const Track& each) { return each.answered; });
    if (reading.failed.size() - ancillary >= wanted) {
        // Nothing was read. What the token lacks says more than what it made fail.
        const auto telling = std::find_if(reading.failed.begin(), reading.failed.end(),
            [](const Reading::Failure& each) { return each.error.kind == ErrorKind::NotPermitted; });
        return m_source.fail(telling == reading.failed.end() ? reading.failed[ancillary].error : telling->error);
    }
    reading.ancillaryOnly =
        !reading.failed.isEmpty() &&
        std::all_of(reading.failed.begin(), reading.failed.end(), [](const Reading::Failure& each) {
            return each.part == QLatin1String("licence") ||
                   (each.part == QLatin1String("token") && each.error.kind != ErrorKind::NotPermitted);
        });
    m_source.answer(std::move(reading));
}

} // namespace gatehouse::gitlab
