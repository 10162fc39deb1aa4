// SPDX-License-Identifier: Apache-2.0
// Drives one QNetworkReply as far as its last byte. Nothing is followed, resumed or sent again here; the body of a
// mutation can be read only once.
#include "net/exchange.h"

#include "net/http1.h"
#include "net/proxy.h"
#include "net/upload.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

namespace gatehouse::net {

using base::ErrorKind;

namespace {

constexpr qint64 chunkBytes = 64 * 1024;

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

void Exchange::start(QNetworkAccessManager* manager, const QNetworkRequest& wire, const QNetworkProxy& proxy)
{
    const bool tunnel =
        wire.url().scheme() == QStringLiteral("https") || !(proxy.capabilities() & QNetworkProxy::CachingCapability);
    m_road = {wire.url(), nameOf(proxy), tunnel, !proxy.user().isEmpty(), false};
    m_wire = wire;
    m_proxy = proxy;
    m_clock.start();
    enter(Phase::Connecting);
    if (m_request.limits.total.count() > 0)
        m_total.start(m_request.limits.total);
    if (!manager)
        return askAnew();
    send(*manager, wire);
    listen();
}

// No setReadBufferSize: Qt (6.4.2) answers it with a reading of the channel some events later. After a proxy's 407 the
// channel has no protocol by then, and it crashes. What comes is read at once anyway, and cut at its cap.
void Exchange::listen()
{
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
    if (!m_road.answering && isMisread()) {
        if (isInterim())
            Q_EMIT outOfStep(); // before this one ends: the next must not go the same way
        return distrust();
    }
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
        cut(malformed(QStringLiteral("answer-packed-unasked"), {QString::fromLatin1(encoding.left(40))}));
}

bool Exchange::isInterim() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 100 && status < 200 && status != 101;
}

/// Qt takes the interim answer 103 for the answer, and drops all headers of a head that it finds too large.
bool Exchange::isMisread() const
{
    const bool bare = m_reply->rawHeaderPairs().isEmpty() && m_request.sending == Sending::Idempotent;
    return (isInterim() || bare) && !m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();
}

void Exchange::distrust()
{
    // A reply that has ended came before whatever was misread; its proxy may be asked just now.
    if (m_phase == Phase::Over || !m_reply || m_reply->isFinished())
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
    m_anew.cancel();
    // What became of a mutation that left is not known, and it is not sent again.
    if (m_request.sending == Sending::Once && m_left)
        return stop(malformed(QStringLiteral("answer-interim")));
    askAnew();
}

void Exchange::askAnew()
{
    m_road.answering = false;
    enter(Phase::Waiting);
    m_timer.stop(); // this keeps all limits itself
    m_total.stop();
    m_left = false; // on a connection of its own: never sent twice there
    m_anew = askInHttp1(m_wire, m_request, m_proxy, [this, alive = QPointer(this)] {
        if (alive)
            m_left = true;
    });
    m_anew.onAnswer(this, [this](base::Result<Reply>& answer) {
        if (m_phase == Phase::Over)
            return;
        if (!answer)
            return stop(answer.error());
        m_received = answer->bytesReceived;
        if (answer->cutBy && !m_request.keepPartial)
            return stop(*answer->cutBy);
        end(std::move(answer));
    });
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
        cut(malformed(QStringLiteral("answer-not-decodable"),
            {QString::fromLatin1(m_reply->rawHeader("Content-Encoding").trimmed().left(40))}));
        return false;
    }
    if (m_body.size() <= cap && m_received <= cap)
        return true;
    cut(malformed(QStringLiteral("answer-too-large"), {QString::number(cap / 1024)}));
    return false;
}

} // namespace gatehouse::net
