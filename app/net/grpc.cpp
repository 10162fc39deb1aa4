// SPDX-License-Identifier: Apache-2.0
// gRPC as a request of a Session of its own. Qt hands trailers over as headers.
#include "net/grpc.h"

#include "net/attempt.h"
#include "net/error_table.h"
#include "net/http2_greeting.h"
#include "net/proxy.h"
#include "net/session.h"

#include <QtEndian>

namespace gatehouse::net {

using base::ErrorKind;

namespace {

constexpr qsizetype frameHead = 5; // one byte: compressed or not; four: length, big-endian
constexpr qint64 largestAnswer = 8 * 1024 * 1024;

QByteArray framed(const QByteArray& message)
{
    QByteArray out(frameHead, '\0');
    qToBigEndian(static_cast<quint32>(message.size()), out.data() + 1);
    return out + message;
}

QByteArray firstMessage(const QByteArray& body)
{
    if (body.size() < frameHead || body.front() != '\0')
        return {};
    const qsizetype length = qFromBigEndian<quint32>(body.constData() + 1);
    return body.size() < frameHead + length ? QByteArray() : body.mid(frameHead, length);
}

/// With a frame of trailers, Qt 6.4.2 reads the other headers a second time and joins them: "a, a".
QByteArray halved(const QByteArray& value)
{
    const qsizetype half = (value.size() - 2) / 2;
    const bool twice = value.size() >= 2 && value.size() % 2 == 0 && value.mid(half, 2) == ", " &&
                       value.left(half) == value.mid(half + 2);
    return twice ? value.left(half) : value;
}

GrpcReply read(const Reply& reply)
{
    GrpcReply out;
    out.httpStatus = reply.status;
    out.http2 = reply.http2;
    out.headers = reply.headers;
    out.ms = reply.duration;
    const QByteArray type = out.header("content-type");
    if (halved(type) != type)
        for (auto& [name, value] : out.headers)
            value = halved(value);
    bool number = false;
    const int status = out.header("grpc-status").toInt(&number);
    if (number)
        out.status = status;
    out.message = QString::fromUtf8(QByteArray::fromPercentEncoding(out.header("grpc-message")));
    out.answer = firstMessage(reply.body);
    return out;
}

class GrpcCall : public Attempt<GrpcReply> {
public:
    GrpcCall(const Endpoint& endpoint, const Credential& credential, Request request, std::chrono::milliseconds limit)
        : Attempt(limit), m_target(hostAndPort(endpoint.base)), m_request(std::move(request)),
          m_session(endpoint, credential)
    {
        m_session.useHttp2();
        if (endpoint.base.scheme() == QStringLiteral("http"))
            greet(endpoint);
        else
            send(); // there, TLS tells Qt what is spoken
    }

protected:
    void expired() override
    {
        end(base::fail(ErrorKind::Unreachable, QStringLiteral("grpc-no-answer"), {m_target, secondsOf(limit())}));
    }

private:
    void greet(const Endpoint& endpoint)
    {
        const auto proxied =
            proxyFor(endpoint, limit()).then(this, [this, base = endpoint.base](QNetworkProxy&& proxy) {
                return greetHttp2(base, proxy, left());
            });
        proxied.onAnswer(this, [this](base::Result<Greeted>& greeted) {
            if (!greeted && greeted.error().slug == QStringLiteral("grpc-no-answer"))
                return expired();
            if (!greeted)
                return end(base::fail(greeted.error()));
            if (greeted->greeting == Greeting::Other || greeted->greeting == Greeting::HungUp)
                return notSpoken(greeted->said);
            send(); // not reached: the session names the reason
        });
    }

    void send()
    {
        m_session.send(std::move(m_request)).onAnswer(this, [this](base::Result<Reply>& reply) {
            if (reply)
                return end(read(*reply));
            static const QStringList otherwise{QStringLiteral("network-failed"), QStringLiteral("answer-not-http"),
                QStringLiteral("answer-cut-off"), QStringLiteral("connection-closed")};
            if (otherwise.contains(reply.error().slug))
                return notSpoken(reply.error().serverWords);
            end(base::fail(reply.error()));
        });
    }

    void notSpoken(const QString& said)
    {
        end(base::fail(ErrorKind::Unreachable, QStringLiteral("grpc-not-spoken"), {m_target}, said));
    }

    QString m_target;
    Request m_request;
    Session m_session;
};

} // namespace

QByteArray GrpcReply::header(const QByteArray& name) const
{
    return headerIn(headers, name);
}

base::Operation<GrpcReply> grpcCall(const Endpoint& endpoint, const QByteArray& path, const QByteArray& message,
    const Headers& metadata, std::chrono::milliseconds limit, const Credential& credential)
{
    Request request;
    request.method = "POST";
    request.path = QString::fromUtf8(path);
    request.body = framed(message);
    request.contentType = "application/grpc";
    request.headers = {{"te", "trailers"}, {"accept-encoding", "identity"}, {"grpc-accept-encoding", "identity"}};
    request.headers += metadata;
    request.limits.connect = request.limits.firstByte = request.limits.idle = 2 * limit; // ours is the one that counts
    request.limits.bodyBytes = largestAnswer;
    request.label = QStringLiteral("gRPC");
    return (new GrpcCall(endpoint, credential, std::move(request), limit))->operation();
}

} // namespace gatehouse::net
