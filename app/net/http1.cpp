// SPDX-License-Identifier: Apache-2.0
// One request, one connection, one answer; every cap is looked at while bytes come.
#include "net/http1.h"

#include "net/attempt.h"
#include "net/error_table.h"
#include "net/http1_body.h"
#include "net/inflater.h"
#include "net/origin.h"
#include "net/proxy.h"
#include "net/proxy_probe.h"
#include "net/response_head.h"
#include "net/tls_errors.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace gatehouse::net {

using base::Error;
using base::ErrorKind;

namespace {

/// Without one the phases have theirs: an answer may take as long as it keeps coming.
std::chrono::milliseconds limitOf(const Limits& limits)
{
    return limits.total.count() > 0 ? limits.total : std::chrono::hours(24);
}

class Asking : public Attempt<Reply> {
public:
    Asking(const QNetworkRequest& wire, const Request& request, const QNetworkProxy& proxy, std::function<void()> left)
        : Attempt(limitOf(request.limits)), m_wire(wire), m_request(request), m_url(wire.url()),
          m_name(hostAndPort(m_url)), m_proxy(proxy), m_left(std::move(left)), m_reader(request.limits.headerBytes)
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_connected = true;
            if (!isHttps(m_url))
                ask();
        });
        connect(&m_socket, &QSslSocket::encrypted, this, &Asking::ask);
        connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError>& errors) { m_errors = errors; }); // not ignored: Qt hangs up
        connect(&m_socket, &QTcpSocket::readyRead, this, &Asking::read);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Asking::failed);
        m_socket.setReadBufferSize(request.limits.headerBytes);
        m_quiet.setSingleShot(true);
        connect(&m_quiet, &QTimer::timeout, this, [this] {
            if (!isOver())
                late(m_quiet.intervalAsDuration(), "answer-stalled");
        });
        wait(request.limits.connect);
        // As Qt does it: a proxy that passes requests on is asked for plain ones itself.
        m_passedOn = !isHttps(m_url) && proxy.type() == QNetworkProxy::HttpProxy &&
                     (proxy.capabilities() & QNetworkProxy::CachingCapability);
        m_socket.setProxy(m_passedOn ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy);
        if (m_passedOn) {
            m_socket.connectToHost(proxy.hostName(), proxy.port());
            return;
        }
        if (!isHttps(m_url)) {
            m_socket.connectToHost(m_url.host(), static_cast<quint16>(m_url.port(80)));
            return;
        }
        QSslConfiguration trust = wire.sslConfiguration();
        trust.setAllowedNextProtocols({"http/1.1"});
        m_socket.setSslConfiguration(trust);
        m_socket.connectToHostEncrypted(m_url.host(), static_cast<quint16>(m_url.port(443)));
    }

protected:
    void expired() override { late(limit(), "answer-overdue"); }

private:
    void late(std::chrono::milliseconds limit, const char* withinBody)
    {
        const QString seconds = secondsOf(limit);
        if (m_body)
            return over(Error{ErrorKind::Unreachable, QString::fromLatin1(withinBody), {m_name, seconds}, {}, {}});
        if (m_asked)
            return fail(ErrorKind::Unreachable, "answer-timeout", {m_name, seconds});
        if (m_connected)
            return fail(ErrorKind::Tls, "tls-timeout", {m_name, seconds});
        if (nameOf(m_proxy).isEmpty())
            return fail(ErrorKind::Unreachable, "connect-timeout", {m_name, seconds});
        fail(ErrorKind::Unreachable, "proxy-timeout", {nameOf(m_proxy), m_name, seconds});
    }

    void wait(std::chrono::milliseconds limit) { m_quiet.start(limit); }

    void ask()
    {
        m_asked = true;
        if (m_left)
            m_left();
        wait(m_request.limits.firstByte);
        const QUrl::FormattingOptions own = QUrl::RemoveScheme | QUrl::RemoveAuthority;
        QByteArray text = m_request.method + ' ' +
                          m_url.toEncoded(QUrl::RemoveFragment | (m_passedOn ? QUrl::FormattingOptions() : own)) +
                          " HTTP/1.1\r\nHost: " + hostAndPort(QUrl(m_url.toString(QUrl::FullyEncoded))).toLatin1() +
                          "\r\nConnection: close\r\n";
        static const QList<QByteArray> notHere{"connection", "content-length", "host"};
        const QList<QByteArray> names = m_wire.rawHeaderList();
        for (const QByteArray& name : names)
            if (!notHere.contains(name.toLower()))
                text += name + ": " + m_wire.rawHeader(name) + "\r\n";
        if (!m_request.body.isEmpty() || m_request.sending == Sending::Once)
            text += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
        if (m_passedOn && !m_proxy.user().isEmpty())
            text += "Proxy-Authorization: " + basicLogin(m_proxy) + "\r\n";
        m_socket.write(text + "\r\n" + m_request.body);
        base::wipe(text);
    }

    void read()
    {
        while (!isOver() && m_socket.bytesAvailable() > 0)
            take(m_socket.read(m_socket.bytesAvailable()));
    }

    void take(QByteArray bytes)
    {
        if (!m_body) {
            switch (m_reader.feed(bytes)) {
            case HeadReader::State::More:
                return;
            case HeadReader::State::NotHttp:
                return fail(ErrorKind::NotGitLab, "answer-not-http", {m_name});
            case HeadReader::State::TooLarge:
                return fail(ErrorKind::Malformed, "answer-head-too-large", {m_name});
            case HeadReader::State::Complete:
                break;
            }
            m_reply.status = m_reader.head().status;
            if (m_passedOn && m_reply.status == 407)
                return askTheProxy({});
            m_reply.headers = m_reader.head().headers;
            m_reply.url = m_url;
            m_reply.firstByte = elapsed();
            m_body.emplace(m_reader.head(), m_request.method);
            bytes = m_reader.rest();
            m_packed = m_reader.head().header("Content-Encoding").trimmed().toLower().left(40);
            if (m_packed == "gzip" || m_packed == "x-gzip" || m_packed == "deflate")
                m_inflater.emplace();
            else if (!m_packed.isEmpty() && m_packed != "identity")
                return over(malformed("answer-packed-unasked", {QString::fromLatin1(m_packed)}));
        }
        wait(m_request.limits.idle);
        m_reply.bytesReceived += bytes.size();
        if (!bytes.isEmpty())
            addArrival(m_reply.arrivals, elapsed(), bytes.size());
        takeBody(bytes);
    }

    void takeBody(const QByteArray& bytes)
    {
        const qint64 cap = m_request.limits.bodyBytes;
        QByteArray piece;
        const BodyReader::State state = m_body->feed(bytes, m_inflater ? piece : m_reply.body);
        if (m_inflater && m_inflater->feed(piece, m_reply.body, cap) == Inflater::State::Damaged)
            return over(malformed("answer-not-decodable", {QString::fromLatin1(m_packed)}));
        if (std::max<qint64>(m_reply.body.size(), m_reply.bytesReceived) > cap)
            return over(malformed("answer-too-large", {QString::number(cap / 1024)}));
        if (state == BodyReader::State::Damaged)
            return over(malformed("answer-not-decodable", {QStringLiteral("chunked")}));
        if (state == BodyReader::State::Ended)
            whole();
    }

    /// But for what is packed, which has an end of its own.
    void whole()
    {
        const bool half = m_inflater && m_reply.bytesReceived > 0 && m_inflater->state() == Inflater::State::More;
        over(half ? std::optional(malformed("answer-cut-off")) : std::nullopt);
    }

    [[nodiscard]] Error malformed(const char* slug, const QStringList& more = {}) const
    {
        return {ErrorKind::Malformed, QString::fromLatin1(slug), QStringList{m_name} + more, {}, {}};
    }

    void over(const std::optional<Error>& cutBy)
    {
        m_reply.cutBy = cutBy;
        m_reply.complete = !cutBy;
        m_reply.duration = elapsed();
        end(std::move(m_reply));
        m_socket.abort();
    }

    void failed(QAbstractSocket::SocketError error)
    {
        read();
        if (isOver())
            return;
        if (m_body && m_body->isWholeAtClose())
            return whole();
        if (m_body)
            return over(malformed("answer-cut-off"));
        const QString said = m_socket.errorString();
        if (!m_connected)
            return nameOf(m_proxy).isEmpty() ? end(base::fail(socketError(error, m_name, said))) : askTheProxy(said);
        if (isHttps(m_url) && (!m_asked || tlsSlugOf(said)))
            return end(base::fail(tlsError(m_name, m_errors, said)));
        fail(ErrorKind::Unreachable, "connection-closed", {m_name}, said);
    }

    void askTheProxy(const QString& said)
    {
        m_quiet.stop();
        m_socket.disconnect(this);
        m_socket.abort();
        const Error otherwise{ErrorKind::Unreachable, QStringLiteral("network-failed"), {m_name}, said, {}};
        askProxy(m_proxy, m_url, m_request.limits.connect)
            .onAnswer(this, [this, otherwise](base::Result<ProxyAnswer>& told) {
                end(base::fail(troubleOf(told, m_url, otherwise)));
            });
    }

    void fail(ErrorKind kind, const char* slug, const QStringList& args, const QString& said = {})
    {
        end(base::fail(kind, QString::fromLatin1(slug), args, said));
        m_socket.abort();
    }

    QNetworkRequest m_wire;
    Request m_request;
    QUrl m_url;
    QString m_name;
    QNetworkProxy m_proxy;
    std::function<void()> m_left; ///< may be empty
    QSslSocket m_socket;
    QList<QSslError> m_errors;
    QTimer m_quiet; ///< nothing came for so long
    HeadReader m_reader;
    std::optional<BodyReader> m_body; ///< once the head is there
    QByteArray m_packed;              ///< how, by its own word
    std::optional<Inflater> m_inflater;
    Reply m_reply;
    bool m_passedOn = false; ///< by the proxy, as a request
    bool m_connected = false;
    bool m_asked = false;
};

} // namespace

base::Operation<Reply> askInHttp1(
    const QNetworkRequest& wire, const Request& request, const QNetworkProxy& proxy, std::function<void()> left)
{
    return (new Asking(wire, request, proxy, std::move(left)))->operation();
}

} // namespace gatehouse::net
