// SPDX-License-Identifier: Apache-2.0
#include "probes/service.h"

#include "net/proxy.h"
#include "probes/certificate.h"
#include "probes/instance.h"
#include "probes/origin.h"

namespace gatehouse::probes {

using base::Operation;
using base::Result;
using domain::Observation;
using domain::Version;
using namespace Qt::StringLiterals;

namespace {

constexpr Fact<Speech> speechFact{"speech"};

// Codes of gRPC (google.rpc.Code).
enum Status { Ok = 0, NotFound = 5, Unimplemented = 12, Unavailable = 14, Unauthenticated = 16 };

QUrl inSpeech(const QUrl& url, Speech speech)
{
    QUrl out = url;
    out.setScheme(speech == Speech::ClearText ? u"http"_s : u"https"_s);
    out.setPort(url.port(443)); // what gRPC takes when none is given
    return out;
}

Operation<net::Greeted> greeted(const Bench& bench, const QUrl& url)
{
    return proxyOf(bench, url).then(bench.context, [&bench, url](QNetworkProxy&& proxy) {
        return net::greetHttp2(inSpeech(url, Speech::ClearText), proxy, bench.setup.pace.connect);
    });
}

Observing speaks(Bench& bench, const domain::PlannedCheck& check)
{
    const QUrl url = urlOf(bench, check);
    const auto secure = handshakeOf(bench, inSpeech(url, Speech::Tls))
                            .map(bench.context, [](Result<net::Handshake>&& tls) -> Result<Spoken> {
                                return Spoken{std::move(tls), net::Greeted{}};
                            });
    return secure.then(bench.context, [&bench, check, url](Spoken&& half) {
        return greeted(bench, url)
            .map(bench.context, [&bench, check, url, half](Result<net::Greeted>&& clear) -> Result<Observation> {
                if (!clear && clear.error().kind == base::ErrorKind::Cancelled)
                    return tl::unexpected(clear.error());
                const Spoken spoken{half.tls, std::move(clear)};
                bench.facts.put(speechFact, check.id.target, spoken.speech());
                return judgeSpeech(
                    spoken, originOf(inSpeech(url, Speech::Tls)), domain::tlsFlag(check.traits), bench.setup.clock());
            });
    });
}

Operation<net::GrpcReply> call(const Bench& bench, const domain::PlannedCheck& check, const QByteArray& path)
{
    const Speech* speech = bench.facts.get(speechFact, check.id.target);
    net::Endpoint endpoint = bench.setup.gitlab;
    endpoint.base = inSpeech(urlOf(bench, check), speech ? *speech : Speech::Tls);
    return net::grpcCall(endpoint, path, {}, {}, bench.setup.pace.answer);
}

Observing serves(Bench& bench, const domain::PlannedCheck& check)
{
    return call(bench, check, "/grpc.health.v1.Health/Check")
        .map(bench.context, [gitlab = versionOf(bench)](Result<net::GrpcReply>&& reply) -> Result<Observation> {
            if (!reply)
                return tl::unexpected(reply.error());
            return judgeServing(*reply, gitlab);
        });
}

Observing isService(Bench& bench, const domain::PlannedCheck& check)
{
    return call(bench, check, "/DuoWorkflow/ListTools")
        .map(bench.context, [](Result<net::GrpcReply>&& reply) -> Result<Observation> {
            if (!reply)
                return tl::unexpected(reply.error());
            return judgeService(*reply);
        });
}

QJsonObject seenIn(const net::GrpcReply& reply)
{
    QJsonObject seen{{u"http_status"_s, reply.httpStatus}, {u"http2"_s, reply.http2}};
    if (reply.status)
        seen.insert(u"grpc_status"_s, *reply.status);
    if (!reply.message.isEmpty())
        seen.insert(u"message"_s, reply.message.left(300));
    for (const char* header : {"Server", "Via", "Content-Type"})
        if (const QByteArray value = reply.header(header); !value.isEmpty())
            seen.insert(
                QString::fromLatin1(header).toLower().replace(u'-', u'_'), QString::fromLatin1(value.left(200)));
    return seen;
}

/// Failures that mean the same for every method.
std::optional<Observation> notGrpc(const net::GrpcReply& reply)
{
    const QJsonObject seen = seenIn(reply);
    const QString http = QString::number(reply.httpStatus);
    if (!reply.status && (reply.httpStatus >= 502 || reply.httpStatus == 464))
        return Observation::failed(u"service-no-upstream"_s, {http}, seen);
    if (!reply.status)
        return Observation::failed(u"service-not-grpc"_s, {http}, seen);
    if (*reply.status == Unavailable)
        return Observation::failed(u"service-no-upstream"_s, {reply.message.left(200)}, seen);
    return std::nullopt;
}

Observation judgeTls(const net::Handshake& h, const QString& origin, const QDateTime& now)
{
    const Observation certificate = judgeHandshake(h, origin.section(u':', 0, -2), now);
    if (certificate.state == domain::CheckState::Failed)
        return certificate;
    if (h.alpn != "h2"_L1) {
        Observation out = certificate;
        out.state = domain::CheckState::Failed;
        out.slug = u"service-without-http2"_s;
        out.args = {origin};
        return out;
    }
    if (certificate.state == domain::CheckState::Warning)
        return certificate;
    Observation out = certificate;
    out.slug = u"service-speaks-tls"_s;
    out.args = {origin};
    return out;
}

} // namespace

Speech Spoken::speech() const
{
    if (tls)
        return Speech::Tls;
    return clear && clear->greeting == net::Greeting::Http2 ? Speech::ClearText : Speech::None;
}

Observation judgeSpeech(const Spoken& spoken, const QString& origin, std::optional<bool> secure, const QDateTime& now)
{
    switch (spoken.speech()) {
    case Speech::Tls: {
        Observation out = judgeTls(*spoken.tls, origin, now);
        const bool both = spoken.clear && spoken.clear->greeting == net::Greeting::Http2;
        // Whom this computer trusts says little of GitLab, and GitLab does not even begin with TLS then.
        static const QStringList ofTrust{
            u"tls-untrusted-issuer"_s, u"tls-chain-incomplete"_s, u"tls-self-signed"_s, u"tls-untrusted"_s};
        const bool red = out.state == domain::CheckState::Failed && !ofTrust.contains(out.slug);
        if (secure == false && !both && !red) {
            out.state = domain::CheckState::Failed;
            out.slug = u"service-tls-flag-off"_s;
            out.args = {origin};
        }
        out.seen.insert(u"speaks"_s, both ? u"both"_s : u"TLS"_s);
        return out;
    }
    case Speech::ClearText: {
        const QJsonObject seen{{u"speaks"_s, u"clear text"_s}};
        return secure == true ? Observation::failed(u"service-tls-flag-on"_s, {origin}, seen)
                              : Observation::passed(u"service-speaks-clear"_s, {origin}, seen);
    }
    case Speech::None:
        break;
    }
    QJsonObject seen{{u"speaks"_s, u"neither"_s}, {u"tls"_s, spoken.tls.error().slug}};
    if (spoken.clear && !spoken.clear->said.isEmpty())
        seen.insert(u"said"_s, spoken.clear->said.left(200));
    if (!spoken.clear)
        seen.insert(u"clear"_s, spoken.clear.error().slug);
    // A server that does speak TLS, but not with us, says so in its own words.
    if (speaksTls(spoken.tls.error()))
        return observed(spoken.tls.error(), seen);
    return Observation::failed(u"service-speaks-neither"_s, {origin}, seen);
}

Observation judgeServing(const net::GrpcReply& reply, const Version& gitlab)
{
    if (auto red = notGrpc(reply))
        return *red;
    QJsonObject seen = seenIn(reply);
    switch (*reply.status) {
    case Ok:
        if (reply.answer == QByteArray("\x08\x01"))
            return Observation::passed(u"service-healthy"_s, {}, seen);
        return Observation::failed(u"service-not-serving"_s, {}, seen);
    case NotFound:
        return Observation::passed(u"service-healthy"_s, {}, seen);
    case Unauthenticated:
    case Unimplemented:
        // Images before 18.10 have no health service; without a token they say 16, and 12 when they ask for none.
        if (!gitlab.isNull() && gitlab > Version{18, 11, 0, {}})
            return Observation::warning(u"service-older"_s, {gitlab.series()}, seen);
        return Observation::passed(u"service-without-health"_s, {}, seen);
    default:
        return Observation::failed(
            u"service-strange"_s, {QString::number(*reply.status), reply.message.left(200)}, seen);
    }
}

Observation judgeService(const net::GrpcReply& reply)
{
    if (auto red = notGrpc(reply))
        return *red;
    const QJsonObject seen = seenIn(reply);
    if (*reply.status == Unauthenticated && reply.message.contains("No authorization header presented"_L1))
        return Observation::passed(u"service-identified"_s, {}, seen);
    if (*reply.status == Ok)
        return Observation::warning(u"service-auth-off"_s, {}, seen);
    if (*reply.status == Unimplemented)
        return Observation::failed(u"service-unimplemented"_s, {}, seen);
    return Observation::failed(u"not-the-service"_s, {QString::number(*reply.status), reply.message.left(200)}, seen);
}

QList<Probe> serviceProbes()
{
    return {
        {u"G3"_s, {}, speaks},
        {u"G4"_s, {}, serves},
        {u"G5"_s, {}, isService},
    };
}

} // namespace gatehouse::probes
