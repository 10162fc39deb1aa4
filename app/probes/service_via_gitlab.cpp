// SPDX-License-Identifier: Apache-2.0
#include "probes/service_via_gitlab.h"

#include "domain/address.h"
#include "probes/direct_access_answers.h"
#include "probes/origin.h"
#include "probes/other_user.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace gatehouse::probes {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Observation;
using domain::SkipReason;

namespace {

/// GitLab 18.9 source: the service gets 30 s.
constexpr std::chrono::seconds patience(40);
constexpr std::chrono::milliseconds listening(2000);

Observation byCode(const GrpcWords& words, QJsonObject seen)
{
    seen.insert(u"code"_s, words.code);
    // Whoever answers with these was reached.
    seen.insert(
        u"reached"_s, words.code == 16 || words.code == 7 || words.code == 8 || words.code == 9 || words.code == 3);
    const QStringList args{QString::number(words.code), words.text.left(160)};
    switch (words.code) {
    case 14:
        return Observation::failed(u"service-call-unreachable"_s, args, seen);
    case 4:
        return Observation::failed(u"service-call-late"_s, args, seen);
    case 16:
        return Observation::failed(u"service-call-token-refused"_s, args, seen);
    case 7:
        return Observation::failed(u"service-call-not-entitled"_s, args, seen);
    case 8:
        return Observation::failed(u"service-call-exhausted"_s, args, seen);
    case 12:
        return Observation::failed(u"service-call-unimplemented"_s, args, seen);
    default:
        return Observation::failed(u"service-call-failed"_s, args, seen);
    }
}

/// What G6 and G7 share: an answer of GitLab that is not the wanted one.
Observation refusal(const net::Reply& reply)
{
    const QJsonObject body = objectIn(reply);
    QJsonObject seen = headOf(reply);
    const QString said = wordsIn(body);
    seen.insert(u"said"_s, said);
    if (const GrpcWords words = grpcWordsIn(said); words.code > 0)
        return byCode(words, seen);
    switch (reply.status) {
    case 401:
    case 403:
        if (body.value(u"error").toString() == "insufficient_scope"_L1)
            return Observation::skipped(SkipReason::NotVisible, u"token-without-scope"_s, {u"api"_s});
        return Observation::failed(u"service-no-rights"_s, {}, seen);
    case 404:
        return Observation::skipped(SkipReason::NotApplicable, u"check-not-in-release"_s);
    case 429:
        return Observation::warning(u"gitlab-rate-limit"_s, {}, seen);
    default:
        return Observation::failed(u"service-call-failed"_s, {QString::number(reply.status), said.left(160)}, seen);
    }
}

QString comparable(const QString& address)
{
    QString text = address.trimmed().toLower();
    if (const qsizetype scheme = text.indexOf("://"_L1); scheme >= 0)
        text = text.mid(scheme + 3);
    const domain::HostPort parts = domain::hostPort(domain::withoutTrailingSlashes(text));
    return parts.host + u':' + QString::number(parts.port > 0 ? parts.port : 443);
}

// -------------------------------------------------------------------------------------------------------------------

/// G6.
Observing listsTools(Bench& bench, const domain::PlannedCheck& check)
{
    if (!bench.gitlab)
        return Observing::answered(Observation::skipped(SkipReason::NoKey));
    net::Request request = asking(bench, check.id.rung, u"/api/v4/ai/duo_workflows/list_tools"_s);
    request.limits.firstByte = patience;
    return judged(bench, askAsUser(bench, request), toolsAnswer);
}

/// G7. GitLab makes an OAuth token for it, which ends by itself: only with the user's leave.
Observing grantsService(Bench& bench, const domain::PlannedCheck& check)
{
    if (!bench.gitlab)
        return Observing::answered(Observation::skipped(SkipReason::NoKey));
    net::Request request = asking(bench, check.id.rung, u"/api/v4/ai/duo_workflows/direct_access"_s, "POST");
    request.contentType = "application/json";
    request.body = "{}";
    request.sending = net::Sending::Once;
    request.limits.firstByte = patience;
    const std::optional<bool> secure = domain::tlsFlag(check.traits);
    return judged(bench, askAsUser(bench, request), [address = check.address, secure](const net::Reply& reply) {
        return serviceAccessAnswer(reply, address, secure);
    });
}

Observing upgrades(Bench& bench, const QString& path, const QByteArray& subprotocol, bool agents)
{
    if (!bench.gitlab)
        return Observing::answered(Observation::skipped(SkipReason::NoKey));
    net::UpgradeRequest request{path,
        {"PRIVATE-TOKEN", agents && bench.setup.userToken ? bench.setup.userToken : bench.setup.token},
        siteOf(bench.setup.gitlab.base).toLatin1(), subprotocol, agents ? sudoHeaders(bench) : net::Headers(), {}, {}};
    if (agents) {
        // An event without contents starts no workflow; whether Workhorse gets through to the service shows at once.
        request.message = "{}";
        request.listen = std::min(listening, bench.setup.pace.answer);
    }
    return net::upgrade(bench.setup.gitlab, request, bench.setup.pace.answer)
        .map(bench.context, [agents](Result<net::Upgrade>&& upgrade) -> Result<Observation> {
            if (!upgrade)
                return tl::unexpected(upgrade.error());
            return upgradeAnswer(*upgrade, agents);
        });
}

/// G8.
Observing upgradesAgents(Bench& bench, const domain::PlannedCheck&)
{
    return upgrades(bench, u"/api/v4/ai/duo_workflows/ws"_s, {}, true);
}

} // namespace

GrpcWords grpcWordsIn(const QString& text)
{
    static const QRegularExpression words(u"(?:^|[\\s-])(\\d{1,2}):\\s*(\\S.*)?$"_s);
    const auto match = words.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() > 16)
        return {};
    return {match.captured(1).toInt(), match.captured(2)};
}

Observation toolsAnswer(const net::Reply& reply)
{
    const QJsonObject body = objectIn(reply);
    if (reply.status != 200 || !body.value(u"tools").isArray())
        return refusal(reply);
    const qsizetype count = body.value(u"tools").toArray().size();
    return Observation::passed(u"service-lists-tools"_s, {QString::number(count)},
        {{u"status"_s, 200}, {u"tools"_s, count}, {u"reached"_s, true}});
}

Observation serviceAccessAnswer(const net::Reply& reply, const QString& configured, std::optional<bool> secure)
{
    const QJsonValue service = objectIn(reply).value(u"duo_workflow_service");
    const QString address = service[u"base_url"].toString().left(512);
    if ((reply.status != 201 && reply.status != 200) || address.isEmpty())
        return refusal(reply);
    QJsonObject seen = headOf(reply);
    seen.insert(u"base_url"_s, address);
    seen.insert(u"configured"_s, configured);
    const QJsonValue tls = service[u"secure"];
    if (tls.isBool())
        seen.insert(u"secure"_s, tls.toBool());
    const domain::HostPort host = domain::hostPort(address);
    if (comparable(address) != comparable(configured))
        return Observation::failed(
            isGitLabCloud(host.host) ? u"service-address-cloud"_s : u"service-address-other"_s, {address}, seen);
    if (secure && tls.isBool() && tls.toBool() != *secure)
        return Observation::warning(u"service-tls-flag-differs"_s, {tls.toBool() ? u"TLS"_s : u"-"_s}, seen);
    return Observation::passed(
        tls.toBool() ? u"service-address-used-tls"_s : u"service-address-used"_s, {address}, seen);
}

Observation upgradeAnswer(const net::Upgrade& upgrade, bool agents)
{
    QJsonObject seen{{u"status"_s, upgrade.status}};
    for (const char* header : {"Server", "Via"})
        if (const QByteArray value = upgrade.header(header); !value.isEmpty())
            seen.insert(QString::fromLatin1(header).toLower(), shortened(QString::fromLatin1(value)));
    Observation out;
    const QString reason = shortened(QString::fromUtf8(upgrade.closeReason));
    if (upgrade.closeCode != 0) {
        seen.insert(u"close_code"_s, upgrade.closeCode);
        seen.insert(u"said"_s, reason);
    }
    static const QRegularExpression trouble(
        u"\\b14:|unavailable|certificate|handshake|wrong_version|connection (?:refused|error)|no such host|socket closed"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (upgrade.accepted && agents && trouble.match(reason).hasMatch())
        out = Observation::failed(u"websocket-service-unreachable"_s, {reason.left(160)}, seen);
    else if (upgrade.accepted && upgrade.closeCode != 0 && reason.isEmpty())
        out = Observation::passed(u"websocket-ends-silently"_s, {QString::number(upgrade.closeCode)}, seen);
    else if (upgrade.accepted)
        out = Observation::passed(u"websocket-opens"_s, {QString::number(upgrade.ms.count())}, seen);
    else if (upgrade.status == 401 || upgrade.status == 403)
        out = agents ? Observation::warning(u"websocket-of-agents-refused"_s, {QString::number(upgrade.status)}, seen)
                     : Observation::passed(u"websocket-passes"_s, {}, seen);
    else if (upgrade.status == 404 && agents)
        out = Observation::skipped(SkipReason::NotApplicable, u"check-not-in-release"_s);
    else if (upgrade.status == 404)
        out = Observation::warning(u"websocket-not-found"_s, {}, seen);
    else
        out = Observation::failed(u"websocket-lost"_s, {QString::number(upgrade.status)}, seen);
    out.correlation = QString::fromLatin1(upgrade.header("X-Request-Id").left(128));
    return out;
}

QList<Probe> serviceViaGitLabProbes()
{
    return {
        {u"G6"_s, {}, asUser<listsTools>},
        {u"G7"_s, {}, asUser<grantsService>},
        {u"G8"_s, {}, asUser<upgradesAgents>},
        {u"B12"_s, {},
            [](Bench& bench, const domain::PlannedCheck&) {
                return upgrades(bench, u"/-/cable"_s, "actioncable-v1-json", false);
            }},
    };
}

} // namespace gatehouse::probes
