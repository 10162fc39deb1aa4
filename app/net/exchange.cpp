// SPDX-License-Identifier: Apache-2.0
// Drives one QNetworkReply as far as its last byte. Nothing is followed, resumed or sent again here; the body of a
// mutation can be read only once.
#include "net/exchange.h"

#include "net/proxy.h"
#include "net/upload.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace gatehouse::net {

using base::ErrorKind;

namespace {

constexpr qint64 chunkBytes = 64 * 1024;
constexpr qint64 bufferBytes = 256 * 1024; // what Qt may read ahead, so that an endless body waits in the kernel

} // namespace

Exchange::Exchange(Request request, base::Source<Reply> source, QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_source(std::move(source))
{
    m_timer.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Exchange::expired);
    connect(&m_total, &QTimer::timeout, this, [this] { late(m_request.limits.total, "answer-overdue"); });
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
    const bool tunnel =
        wire.url().scheme() == QStringLiteral("https") || !(proxy.capabilities() & QNetworkProxy::CachingCapability);
    m_road = {wire.url(), nameOf(proxy), tunnel, !proxy.user().isEmpty(), false};
    m_proxy = proxy;
    m_clock.start();
    enter(Phase::Connecting);
    if (m_request.limits.total.count() > 0)
        m_total.start(m_request.limits.total);
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

void Exchange::takeHead()
{
    if (m_phase == Phase::Over)
        return;
    const bool first = !std::exchange(m_road.answering, true); // trailers come the same way
    if (first)
        m_firstByte = std::chrono::milliseconds(m_clock.elapsed());
    enter(Phase::Receiving);
    qint64 bytes = 0;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        bytes += name.size() + value.size();
    if (bytes > m_request.limits.headerBytes)
        return stop(malformed(QStringLiteral("answer-head-too-large")));
    if (!first)
        return;
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
    const std::chrono::milliseconds now(m_clock.elapsed());
    for (bool going = true; going;) {
        const QByteArray chunk = m_reply->read(chunkBytes);
        if (chunk.isEmpty())
            break;
        m_received += chunk.size();
        addArrival(m_arrivals, now, chunk.size());
        going = unpack(chunk);
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
    cut(malformed(QStringLiteral("answer-too-large"), {QString::number(cap / 1024)}));
    return false;
}

} // namespace gatehouse::net
