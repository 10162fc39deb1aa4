// SPDX-License-Identifier: Apache-2.0
// Drives one QNetworkReply. Nothing is followed, resumed or sent again here; the body of a mutation can be read only
// once.
#include "net/exchange.h"

#include "net/proxy.h"
#include "net/tls_errors.h"
#include "net/upload.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

Q_LOGGING_CATEGORY(netLog, "gatehouse.net")

constexpr qint64 chunkBytes = 64 * 1024;
constexpr qint64 bufferBytes = 256 * 1024; // what Qt may read ahead, so that an endless body waits in the kernel

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

Exchange::Exchange(Request request, base::Source<Reply> source, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_source(std::move(source))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Exchange::expired);
    // Cancelled from any thread, at any time: it is done here, and only while this still lives.
    m_source.onCancel([this, here = base::ListenerContext::of(this)] {
        here->post([this] { stop({ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}, {}}); });
    });
}

Exchange::~Exchange()
{
    if (m_phase != Phase::Over)
        stop({ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}, {}});
}

void Exchange::start(QNetworkAccessManager& manager, const QNetworkRequest& wire, const QNetworkProxy& proxy)
{
    m_road = {wire.url(), nameOf(proxy), !proxy.user().isEmpty(), false};
    m_proxy = proxy;
    m_clock.start();
    enter(Phase::Connecting);
    send(manager, wire);
    m_reply->setReadBufferSize(bufferBytes);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        if (m_phase == Phase::Connecting)
            enter(Phase::Waiting);
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] {
        if (m_phase == Phase::Waiting)
            enter(Phase::Waiting); // a long body is no silence
    });
    connect(
        m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) { m_tlsErrors += errors; });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::takeBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finished);
}

void Exchange::send(QNetworkAccessManager& manager, const QNetworkRequest& wire)
{
    if (m_request.sending == Sending::Idempotent) {
        const bool bare = m_request.body.isEmpty();
        m_reply = bare && m_request.method == "GET" ? manager.get(wire)
                  : bare && m_request.method == "HEAD"
                      ? manager.head(wire)
                      : manager.sendCustomRequest(wire, m_request.method, m_request.body);
        return;
    }
    // Of a body-less mutation Qt does not tell when it leaves: it counts as gone from the start, and connecting and the
    // first byte share one timer.
    m_left = m_request.body.isEmpty();
    auto* upload = new Upload(m_request.body, [this] {
        m_left = true;
        enter(Phase::Waiting);
    });
    QNetworkRequest once = wire;
    once.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    once.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    m_reply = manager.sendCustomRequest(once, m_request.method, upload);
    upload->setParent(m_reply);
}

void Exchange::enter(Phase phase)
{
    m_phase = phase;
    const Limits& limits = m_request.limits;
    if (phase == Phase::Connecting && m_request.sending == Sending::Once && m_request.body.isEmpty())
        m_timer.start(limits.connect + limits.firstByte);
    else if (phase == Phase::Connecting)
        m_timer.start(limits.connect);
    else if (phase == Phase::Waiting)
        m_timer.start(limits.firstByte);
    else if (phase == Phase::Receiving)
        m_timer.start(limits.idle);
    else
        m_timer.stop();
}

void Exchange::expired()
{
    const QString target = hostAndPort(m_road.target);
    const Limits& limits = m_request.limits;
    if (m_phase == Phase::Receiving)
        return stop(
            {ErrorKind::Unreachable, QStringLiteral("answer-stalled"), {target, secondsOf(limits.idle)}, {}, {}});
    if (m_phase == Phase::Waiting)
        return stop(
            {ErrorKind::Unreachable, QStringLiteral("answer-timeout"), {target, secondsOf(limits.firstByte)}, {}, {}});
    if (m_road.proxy.isEmpty())
        return stop(
            {ErrorKind::Unreachable, QStringLiteral("connect-timeout"), {target, secondsOf(limits.connect)}, {}, {}});
    stop({ErrorKind::Unreachable, QStringLiteral("proxy-timeout"), {m_road.proxy, target, secondsOf(limits.connect)},
        {}, {}});
}

void Exchange::takeHead()
{
    if (m_phase == Phase::Over)
        return;
    m_road.answering = true;
    enter(Phase::Receiving);
    qint64 bytes = 0;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        bytes += name.size() + value.size();
    if (bytes > m_request.limits.headerBytes)
        return stop(malformed(QStringLiteral("answer-head-too-large")));
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (encoding == "gzip" || encoding == "x-gzip" || encoding == "deflate")
        m_inflater.emplace();
    else if (!encoding.isEmpty() && encoding != "identity")
        stop(malformed(QStringLiteral("answer-not-decodable"))); // it was not asked for
}

void Exchange::takeBody()
{
    if (m_phase == Phase::Over)
        return;
    enter(Phase::Receiving);
    for (;;) {
        const QByteArray chunk = m_reply->read(chunkBytes);
        if (chunk.isEmpty())
            return;
        m_received += chunk.size();
        if (!unpack(chunk))
            return;
    }
}

bool Exchange::unpack(const QByteArray& chunk)
{
    const qint64 cap = m_request.limits.bodyBytes;
    if (!m_inflater)
        m_body += chunk;
    else if (m_inflater->feed(chunk, m_body, cap) == Inflater::State::Damaged) {
        stop(malformed(QStringLiteral("answer-not-decodable")));
        return false;
    }
    if (m_body.size() <= cap && m_received <= cap)
        return true;
    stop(malformed(QStringLiteral("answer-too-large"), {QString::number(cap / 1024)}));
    return false;
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
        return stop(malformed(QStringLiteral("answer-cut-off")));
    if (m_road.login && isPlainThroughProxy(m_road) && statusOf(*m_reply) == 401)
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
    if (error == QNetworkReply::SslHandshakeFailedError)
        return stop(tlsError(hostAndPort(m_road.target), m_tlsErrors, said));
    const Error otherwise = networkError(error, m_road, said);
    const bool tunnel = !m_road.proxy.isEmpty() && m_road.target.scheme() == QStringLiteral("https");
    if (!tunnel || m_left || m_road.answering || error == QNetworkReply::ProxyAuthenticationRequiredError)
        return stop(otherwise);
    m_timer.stop();
    m_proxyAnswer = askProxy(m_proxy, m_road.target, m_request.limits.connect);
    m_proxyAnswer.onAnswer(this, [this, otherwise](base::Result<ProxyAnswer>& told) {
        stop(told ? refusalOf(*told, m_road.target).value_or(otherwise) : told.error());
    });
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
    reply.headers = m_reply->rawHeaderPairs();
    reply.body = m_body;
    reply.url = m_reply->url();
    reply.duration = std::chrono::milliseconds(m_clock.elapsed());
    reply.bytesReceived = m_received;
    return reply;
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
    log(result);
    m_proxyAnswer.cancel();
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
    const QString outcome = result ? QString::number(result->status) : result.error().slug;
    // The path alone: queries may carry tokens, bodies and headers do.
    qCInfo(netLog).noquote() << m_request.method << hostAndPort(m_road.target) + m_road.target.path(QUrl::FullyEncoded)
                             << (m_request.label.isEmpty() ? QStringLiteral("-") : m_request.label) << outcome
                             << (isStarted() ? m_clock.elapsed() : 0) << "ms" << m_received << "bytes";
}

} // namespace gatehouse::net
