// SPDX-License-Identifier: Apache-2.0
// Answers that Qt 6.4.2 misreads: interim ones, and heads with more in them than it takes.
#include "authority.h"
#include "net/http1_body.h"
#include "peer.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

const QByteArray hints = QByteArrayLiteral("HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n");

QByteArray headers(int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += "X-" + QByteArray::number(i) + ": v\r\n";
    return out;
}

} // namespace

class NetHttp1Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected"); // %1 = host and port
        const auto row = [](const char* name, const QByteArray& answer, const char* expected) {
            QTest::newRow(name) << answer << QString::fromLatin1(expected);
        };
        row("100 and 103 before", "HTTP/1.1 100 Continue\r\n\r\n" + hints + http(200, "hello"), "200 hello");
        row("103 twice", hints + hints + http(404, "none"), "404 none");
        row("103 before chunks", hints + "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            "200 hello");
        row("103 before half an answer", hints + "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhel",
            "malformed answer-cut-off %1");
        row("103 and nothing", hints, "unreachable connection-closed %1");
        row("103 before something else", hints + "220 mail.example ESMTP\r\n", "not-gitlab answer-not-http %1");
        row("no header at all", "HTTP/1.1 200 OK\r\n\r\nhello", "200 hello");
        row("more headers than Qt takes", http(200, "hello", headers(500)), "200 hello");
        row("more headers than anybody sends", http(200, "hello", headers(2000)), "malformed answer-head-too-large %1");
        row("a header larger than Qt takes", http(200, "hello", "X-Big: " + QByteArray(150 * 1024, 'x') + "\r\n"),
            "200 hello");
        row("a huge header", http(200, "hello", "X-Big: " + QByteArray(3 * 1024 * 1024, 'x') + "\r\n"),
            "malformed answer-head-too-large %1");
        row("packed, though nobody asked", hints + http(200, "hello", "Content-Encoding: br\r\n"),
            "malformed answer-packed-unasked %1 br");
    }

    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, expected);
        Peer peer([answer](QTcpSocket& socket, const Seen&) {
            socket.write(answer);
            socket.disconnectFromHost();
        });
        net::Session session(endpointOf(peer.url()), token());
        const auto result = answerOf(session.send(get(QStringLiteral("/a?b=c"))));
        QCOMPARE(told(result), expected.contains(QStringLiteral("%1"))
                                   ? expected.arg(QStringLiteral("127.0.0.1:%1").arg(peer.port()))
                                   : expected);
        QCOMPARE(peer.seen().last().line(), QByteArray("GET /a?b=c HTTP/1.1"));
        QCOMPARE(peer.seen().last().header("Authorization"), peer.seen().first().header("Authorization"));
        QCOMPARE(peer.seen().last().header("Host"), peer.seen().first().header("Host"));
        QTRY_COMPARE(peer.openConnections(), 0);
    }

    void behindTls()
    {
        Authority authority;
        Peer peer(
            authority.issue(QStringLiteral("IP:127.0.0.1"), QStringLiteral("20200101"), QStringLiteral("20990101")),
            always(hints + http(200, "hello")));
        net::Endpoint endpoint = endpointOf(peer.url());
        endpoint.caFile = authority.caFile();
        net::Session session(endpoint, token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 hello"));
    }

    void aMutationIsNotSentAgain()
    {
        Peer peer(always(hints + http(200, "taken")));
        net::Session session(endpointOf(peer.url()), token());
        QCOMPARE(told(answerOf(session.send(mutation()))),
            QStringLiteral("outcome-unknown outcome-unknown answer-interim 127.0.0.1:%1").arg(peer.port()));
        QCOMPARE(peer.seen().size(), 1);
    }

    /// Whoever asks next must not get the answer that was left on the connection.
    void theNextRequestGetsItsOwnAnswer()
    {
        Peer peer([](QTcpSocket& socket, const Seen& seen) {
            socket.write(hints + http(200, seen.line().split(' ').at(1)));
        });
        net::Session session(endpointOf(peer.url()), token());
        std::vector<base::Operation<net::Reply>> atOnce;
        for (int i = 0; i < 12; ++i)
            atOnce.push_back(session.send(get(QStringLiteral("/%1").arg(i))));
        for (size_t i = 0; i < atOnce.size(); ++i)
            QCOMPARE(told(answerOf(atOnce[i])), QStringLiteral("200 /%1").arg(i));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(told(answerOf(session.send(get(QStringLiteral("/then/%1").arg(i))))),
                QStringLiteral("200 /then/%1").arg(i));
        const auto before = peer.seen().size();
        QCOMPARE(told(answerOf(session.send(mutation()))), QStringLiteral("200 /api/graphql"));
        QCOMPARE(peer.seen().size(), before + 1);
        QCOMPARE(peer.seen().last().body, mutation().body);
    }

    void throughAProxyThatPassesOn()
    {
        Peer proxy(always(hints + http(200, "hello")));
        net::Endpoint endpoint = endpointOf(QUrl(QStringLiteral("http://gitlab.example:8080")));
        endpoint.proxyMode = net::ProxyMode::Manual;
        endpoint.proxy = proxy.url();
        net::Session session(endpoint, token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 hello"));
        QCOMPARE(proxy.seen().last().line(), QByteArray("GET http://gitlab.example:8080/x HTTP/1.1"));
        QCOMPARE(proxy.seen().last().header("Host"), QByteArray("gitlab.example:8080"));
    }

    void throughAProxyWithALogin_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("expected");
        QTest::newRow("right") << QByteArray("open sesame") << QStringLiteral("200 hello");
        QTest::newRow("not any more") << QByteArray("of yesterday")
                                      << QStringLiteral("unreachable proxy-login-refused %1 gitlab.example:8080");
    }

    /// Qt logs in for the first request only; what is asked anew logs in as well.
    void throughAProxyWithALogin()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, expected);
        const QByteArray right = "Basic " + QByteArray("maria:open sesame").toBase64();
        const QByteArray given = "Basic " + ("maria:" + password).toBase64();
        int asked = 0;
        Peer proxy([&](QTcpSocket& socket, const Seen& seen) {
            const QByteArray login = seen.header("Proxy-Authorization");
            const bool first = login == given && ++asked == 1; // whatever the password, so that Qt meets the hints
            socket.write(first || login == right ? hints + http(200, "hello")
                                                 : http(407, "no", "Proxy-Authenticate: Basic realm=\"proxy\"\r\n"));
        });
        net::Endpoint endpoint = endpointOf(QUrl(QStringLiteral("http://gitlab.example:8080")));
        endpoint.proxyMode = net::ProxyMode::Manual;
        endpoint.proxy = proxy.url();
        endpoint.proxyUser = QStringLiteral("maria");
        endpoint.proxyPassword = base::makeSecret(password);
        net::Session session(endpoint, token());
        const QString place = QStringLiteral("127.0.0.1:%1").arg(proxy.port());
        QCOMPARE(told(answerOf(session.send(get()))),
            expected.contains(QStringLiteral("%1")) ? expected.arg(place) : expected);
    }

    /// What never left is no unknown outcome, and a proxy that is gone is not the target's fault.
    void whatDoesNotLeave_data()
    {
        QTest::addColumn<bool>("proxied");
        QTest::addColumn<QString>("expected");
        QTest::newRow("server gone") << false << QStringLiteral("unreachable connection-refused");
        QTest::newRow("proxy gone") << true << QStringLiteral("unreachable proxy-unreachable");
    }

    void whatDoesNotLeave()
    {
        QFETCH(bool, proxied);
        QFETCH(QString, expected);
        auto peer = std::make_unique<Peer>(always(hints + http(200, "hello")));
        net::Endpoint endpoint = endpointOf(proxied ? QUrl(QStringLiteral("http://gitlab.example:8080")) : peer->url());
        if (proxied) {
            endpoint.proxyMode = net::ProxyMode::Manual;
            endpoint.proxy = peer->url();
        }
        net::Session session(endpoint, token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 hello"));
        peer.reset();
        const QString said = told(answerOf(session.send(mutation())));
        QVERIFY2(said.startsWith(expected + u' '), qPrintable(said));
    }

    void endlessHeads_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("drop");
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-More: 0123456789\r\n");
        QTest::newRow("one header") << QByteArray("HTTP/1.1 200 OK\r\nX-More: ") << QByteArray(100, 'x');
        QTest::newRow("interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
    }

    /// Told long before the first byte is overdue, and nothing is left that reads on.
    void endlessHeads()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, drop);
        Peer peer([start, drop](QTcpSocket& socket, const Seen&) {
            socket.write(start);
            const auto pour = [&socket, drop = drop.repeated(500)] {
                while (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 256 * 1024)
                    socket.write(drop);
            };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, pour);
            pour();
        });
        net::Session session(endpointOf(peer.url()), {});
        net::Request request = get();
        request.doubtful = true;
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(told(answerOf(session.send(request))),
            QStringLiteral("malformed answer-head-too-large 127.0.0.1:%1").arg(peer.port()));
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY2(peer.bytesSent() < 16 * 1024 * 1024, qPrintable(QString::number(peer.bytesSent())));
        QTRY_COMPARE(peer.openConnections(), 0);
    }

    void aSlowAnswerIsStillItsOwn()
    {
        Peer peer([](QTcpSocket& socket, const Seen&) {
            QTimer::singleShot(2000, &socket, [&socket] { socket.write(http(200, "late")); });
        });
        net::Session session(endpointOf(peer.url()), {});
        net::Request request = get();
        request.doubtful = true;
        QCOMPARE(told(answerOf(session.send(request))), QStringLiteral("200 late"));
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QString>("state"); // ended, more, damaged; and whether the end of the connection is its end
        const auto row = [](const char* name, const char* headers, const QByteArray& body, const char* expected,
                             const char* state) {
            QTest::newRow(name) << QByteArray(headers) << body << QByteArray(expected) << QString::fromLatin1(state);
        };
        row("length", "Content-Length: 5\r\n", "hello, more", "hello", "ended whole");
        row("too short", "Content-Length: 9\r\n", "hello", "hello", "more");
        row("of no length", "Content-Length: 0\r\n", "x", "", "ended whole");
        row("until the end", "", "hello", "hello", "more whole");
        row("a length that is none", "Content-Length: -5\r\n", "hello", "hello", "more whole");
        row("chunks", "Transfer-Encoding: chunked\r\n", "3\r\nhel\r\n2;a=b\r\nlo\r\n0\r\nX-T: 1\r\n\r\n", "hello",
            "ended whole");
        row("chunks win over a length", "Content-Length: 1\r\nTransfer-Encoding: Chunked\r\n", "2\r\nhi\r\n0\r\n\r\n",
            "hi", "ended whole");
        row("a chunk that is no number", "Transfer-Encoding: chunked\r\n", "hel\r\nlo", "", "damaged");
        row("a negative chunk", "Transfer-Encoding: chunked\r\n", "-3\r\nhello", "", "damaged");
        row("a chunk without its end", "Transfer-Encoding: chunked\r\n", "2\r\nhello\r\n", "he", "damaged");
        row("a size without end", "Transfer-Encoding: chunked\r\n", QByteArray(5000, '1'), "", "damaged");
        row("half a chunk", "Transfer-Encoding: chunked\r\n", "5\r\nhel", "hel", "more");
    }

    /// However it is cut into pieces.
    void bodies()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, expected);
        for (const qsizetype step : {qsizetype(1), qsizetype(3), body.size()}) {
            net::HeadReader head;
            QCOMPARE(head.feed("HTTP/1.1 200 OK\r\n" + headers + "\r\n"), net::HeadReader::State::Complete);
            net::BodyReader reader(head.head(), "GET");
            QByteArray out;
            for (qsizetype at = 0; at < body.size(); at += step)
                (void)reader.feed(body.mid(at, step), out);
            QCOMPARE(out, expected);
            const QString state = reader.state() == net::BodyReader::State::More    ? QStringLiteral("more")
                                  : reader.state() == net::BodyReader::State::Ended ? QStringLiteral("ended")
                                                                                    : QStringLiteral("damaged");
            const bool whole = reader.state() != net::BodyReader::State::Damaged && reader.isWholeAtClose();
            QTEST(state + (whole ? QStringLiteral(" whole") : QString()), "state");
        }
    }

    void bodiesThatAreNone()
    {
        for (const auto& [status, method] : {std::pair(204, "GET"), std::pair(304, "GET"), std::pair(200, "HEAD")}) {
            net::HeadReader head;
            (void)head.feed("HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Length: 5\r\n\r\n");
            QCOMPARE(net::BodyReader(head.head(), method).state(), net::BodyReader::State::Ended);
        }
    }
};

QTEST_GUILESS_MAIN(NetHttp1Test)
#include "net_http1_test.moc"
