// SPDX-License-Identifier: Apache-2.0
// How an exchange ends: in time or late, whole or cut off, and through whose fault.
#include "net/exchange.h"

#include "net/proxy.h"
#include "net/tls_errors.h"

#include <QLoggingCategory>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

Q_LOGGING_CATEGORY(netLog, "gatehouse.net")

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

void Exchange::expired()
{
    const Limits& limits = m_request.limits;
    late(m_phase == Phase::Receiving ? limits.idle
         : m_phase == Phase::Waiting ? limits.firstByte
                                     : limits.connect,
        "answer-stalled");
}

void Exchange::late(std::chrono::milliseconds limit, const char* whileReceiving)
{
    const QString target = hostAndPort(m_road.target);
    const QString seconds = secondsOf(limit);
    const auto lateFor = [](const char* slug, const QStringList& args) {
        return Error{ErrorKind::Unreachable, QString::fromLatin1(slug), args, {}, {}};
    };
    if (m_phase == Phase::Receiving)
        return cut(lateFor(whileReceiving, {target, seconds}));
    if (m_phase == Phase::Waiting)
        return stop(lateFor("answer-timeout", {target, seconds}));
    if (m_road.proxy.isEmpty())
        return stop(lateFor("connect-timeout", {target, seconds}));
    stop(lateFor("proxy-timeout", {m_road.proxy, target, seconds}));
}

void Exchange::finished()
{
    takeBody();
    if (m_phase == Phase::Over)
        return;
    const auto error = m_reply->error();
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        m_left = false; // it got no further than the proxy
    if (isBroken(error, statusOf(*m_reply)))
        return broken(error);
    if (isCutOff())
        return cut(malformed(QStringLiteral("answer-cut-off")));
    if (m_road.login && !m_road.tunnel && statusOf(*m_reply) == 401)
        return whose401();
    end(answer());
}

// tinyproxy answers a wrong login as if it were the target. A tunnel tells the two apart.
void Exchange::whose401()
{
    m_timer.stop();
    m_proxyAnswer = askProxy(m_proxy, m_road.target, m_request.limits.connect);
    m_proxyAnswer.onAnswer(this, [this](base::Result<ProxyAnswer>& told) {
        const auto refusal = told ? refusalOf(*told, m_road.target) : std::nullopt;
        if (m_phase == Phase::Over)
            return;
        if (!refusal || refusal->slug != QStringLiteral("proxy-login-refused"))
            return end(answer());
        m_left = false;
        stop(*refusal);
    });
}

void Exchange::broken(QNetworkReply::NetworkError error)
{
    const QString said = m_reply->errorString();
    if (isBeforeSending(error) && m_request.body.isEmpty())
        m_left = false;
    // In TLS 1.3 a server says only after the handshake that it wants a certificate.
    const bool late = error != QNetworkReply::SslHandshakeFailedError && said.contains(QLatin1String("SSL routines")) &&
                      tlsSlugOf(said) && !m_road.answering;
    if (error == QNetworkReply::SslHandshakeFailedError || late)
        return stop(tlsError(hostAndPort(m_road.target), m_tlsErrors, said));
    const Error otherwise = networkError(error, m_road, said);
    if (m_road.answering && error != QNetworkReply::ProxyAuthenticationRequiredError)
        return cut(otherwise);
    const bool tunnel = !m_road.proxy.isEmpty() && m_road.tunnel;
    if (!tunnel || m_left || error == QNetworkReply::ProxyAuthenticationRequiredError)
        return stop(otherwise);
    m_timer.stop();
    m_proxyAnswer = askProxy(m_proxy, m_road.target, m_request.limits.connect);
    m_proxyAnswer.onAnswer(
        this, [this, otherwise](base::Result<ProxyAnswer>& told) { stop(troubleOf(told, m_road.target, otherwise)); });
}

// Qt takes the end of a connection for the end of a body in some cases; the length that was announced decides, and
// gzip's own end.
bool Exchange::isCutOff() const
{
    const int status = statusOf(*m_reply);
    if (m_request.method == "HEAD" || status == 204 || status == 304 ||
        m_reply->error() == QNetworkReply::ContentReSendError)
        return false;
    if (m_inflater && m_received > 0 && m_inflater->state() == Inflater::State::More)
        return true;
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return announced.isValid() && m_received < announced.toLongLong();
}

Error Exchange::malformed(const QString& slug, const QStringList& more) const
{
    return {ErrorKind::Malformed, slug, QStringList{hostAndPort(m_road.target)} + more, {}, {}};
}

Reply Exchange::answer() const
{
    Reply reply;
    reply.status = statusOf(*m_reply);
    reply.http2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
    reply.headers = m_reply->rawHeaderPairs();
    reply.body = m_body;
    reply.url = m_reply->url();
    reply.firstByte = m_firstByte;
    reply.duration = std::chrono::milliseconds(m_clock.elapsed());
    reply.bytesReceived = m_received;
    reply.arrivals = m_arrivals;
    return reply;
}

// What has arrived is a value for whoever asked for it.
void Exchange::cut(const Error& reason)
{
    if (!m_request.keepPartial || m_phase == Phase::Over)
        return stop(reason);
    Reply reply = answer();
    reply.complete = false;
    reply.cutBy = reason;
    end(std::move(reply));
}

void Exchange::stop(const Error& reason)
{
    if (m_phase == Phase::Over)
        return;
    if (!m_left || m_request.sending != Sending::Once)
        return end(base::fail(reason));
    const QStringList args{reason.slug, hostAndPort(m_road.target)};
    end(base::fail(ErrorKind::OutcomeUnknown, QStringLiteral("outcome-unknown"), args, reason.serverWords));
}

void Exchange::end(base::Result<Reply> result)
{
    enter(Phase::Over);
    m_total.stop();
    log(result);
    m_proxyAnswer.cancel();
    m_anew.cancel();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    m_source.answer(std::move(result));
    Q_EMIT over();
}

void Exchange::log(const base::Result<Reply>& result) const
{
    const QString outcome = !result         ? result.error().slug
                            : result->cutBy ? QString::number(result->status) + u' ' + result->cutBy->slug
                                            : QString::number(result->status);
    // The path alone: queries may carry tokens, bodies and headers do.
    qCInfo(netLog).noquote() << m_request.method << hostAndPort(m_road.target) + m_road.target.path(QUrl::FullyEncoded)
                             << (m_request.label.isEmpty() ? QStringLiteral("-") : m_request.label) << outcome
                             << (isStarted() ? m_clock.elapsed() : 0) << "ms" << m_received << "bytes";
}

} // namespace gatehouse::net
