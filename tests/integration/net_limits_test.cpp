// SPDX-License-Identifier: Apache-2.0
// Answers are hostile: slow, endless, blown up, cut off, or no HTTP at all. Each ends in time, with the right word for
// it.
#include "peer.h"

#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

QByteArray gzipped(const QByteArray& bytes)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    return gzip.waitForFinished(60000) ? gzip.readAllStandardOutput() : QByteArray();
}

QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes).mid(4); // without the length that Qt puts in front
}

/// Goes on writing as long as the other side takes it.
void pour(QTcpSocket& socket, const QByteArray& drop)
{
    const auto more = [&socket, drop] {
        while (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 256 * 1024)
            socket.write(drop);
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

} // namespace

class NetLimitsTest : public QObject {
    Q_OBJECT

private:
    static net::Request impatient()
    {
        net::Request request = get();
        request.limits.connect = std::chrono::milliseconds(5000);
        request.limits.firstByte = std::chrono::milliseconds(400);
        request.limits.idle = std::chrono::milliseconds(400);
        request.limits.bodyBytes = 1024 * 1024;
        request.limits.headerBytes = 8 * 1024;
        return request;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("expected"); // %1 = host and port
        const QByteArray text(700 * 1024, 'x');
        QByteArray mixed;
        for (int i = 0; i < 300000; ++i)
            mixed += QByteArray::number(i * 7919LL) + ' ';
        const auto row = [](const char* name, const QByteArray& answer, bool closes, const char* expected) {
            QTest::addRow("%s", name) << answer << closes << QString::fromLatin1(expected);
        };
        row("whole", http(200, "hello"), false, "200 hello");
        row("without a length, closed", "HTTP/1.1 200 OK\r\n\r\nhello", true, "200 hello");
        row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", false,
            "200 hello");
        row("no content", "HTTP/1.1 204 No Content\r\n\r\n", false, "204 ");
        row("gzip", http(200, gzipped("hello"), "Content-Encoding: gzip\r\n"), false, "200 hello");
        row("deflate", http(200, deflated("hello"), "Content-Encoding: deflate\r\n"), false, "200 hello");
        row("100, then 200", "HTTP/1.1 100 Continue\r\n\r\n" + http(200, "hello"), false, "200 hello");
        row("error with a body", http(503, "busy"), false, "503 busy");

        row("silence", "", false, "unreachable answer-timeout %1 0.4");
        row("half a head", "HTTP/1.1 200 OK\r\nContent-", false, "unreachable answer-timeout %1 0.4");
        row("stalls in the body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhel", false,
            "unreachable answer-stalled %1 0.4");
        row("stalls in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", false,
            "unreachable answer-stalled %1 0.4");
        row("closed at once", "", true, "unreachable connection-closed %1");
        row("closed in the head", "HTTP/1.1 200 OK\r\nContent-", true, "unreachable connection-closed %1");
        row("cut off", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhel", true, "malformed answer-cut-off %1");
        row("cut off in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", true,
            "malformed answer-cut-off %1");
        row("cut off between chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n", true,
            "malformed answer-cut-off %1");
        row("cut off gzip", http(200, gzipped(text), "Content-Encoding: gzip\r\n").chopped(40), true,
            "malformed answer-cut-off %1");
        row("cut off gzip that was announced so", http(200, gzipped(text).chopped(9), "Content-Encoding: gzip\r\n"),
            false, "malformed answer-cut-off %1");
        row("two gzip members", http(200, gzipped("hel") + gzipped("lo"), "Content-Encoding: gzip\r\n"), false,
            "200 hello");
        row("encoding not asked for", http(200, "hello", "Content-Encoding: br\r\n"), false,
            "malformed answer-packed-unasked %1 br");
        row("empty gzip", http(200, "", "Content-Encoding: gzip\r\n"), false, "200 ");
        row("gzip that is none", http(200, "hello", "Content-Encoding: gzip\r\n"), false,
            "malformed answer-not-decodable %1 gzip");
        // Qt hangs up on what is not HTTP and tells no more than that.
        row("not HTTP", "220 mail.example ESMTP\r\n", false, "unreachable connection-closed %1");
        row("not HTTP, closed", "SSH-2.0-OpenSSH_9.2\r\n", true, "unreachable connection-closed %1");
        row("a TLS alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7), true, "unreachable connection-closed %1");

        row("just below the cap", http(200, text), false, "");
        row("announced too large", http(200, QByteArray(1024 * 1024 + 1, 'x')), false,
            "malformed answer-too-large %1 1024");
        row("gzip bomb", http(200, gzipped(QByteArray(64 * 1024 * 1024, 'x')), "Content-Encoding: gzip\r\n"), false,
            "malformed answer-too-large %1 1024");
        row("deflate bomb", http(200, deflated(QByteArray(64 * 1024 * 1024, 'x')), "Content-Encoding: deflate\r\n"),
            false, "malformed answer-too-large %1 1024");
        row("more than the cap, mildly compressed", http(200, gzipped(mixed), "Content-Encoding: gzip\r\n"), false,
            "malformed answer-too-large %1 1024");
        row("one huge header", http(200, "x", "X-Big: " + QByteArray(9 * 1024, 'x') + "\r\n"), false,
            "malformed answer-head-too-large %1");
        row("many headers", http(200, "x", ("X-Big: " + QByteArray(300, 'x') + "\r\n").repeated(30)), false,
            "malformed answer-head-too-large %1");
    }

    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        QFETCH(QString, expected);
        Peer peer([answer, closes](QTcpSocket& socket, const Seen&) {
            socket.write(answer);
            if (closes)
                socket.disconnectFromHost();
        });
        net::Session session(endpointOf(peer.url()), token());
        net::Request request = impatient();
        if (!expected.contains(QStringLiteral("answer-timeout")))
            request.limits.firstByte = std::chrono::seconds(30); // a busy machine is not what is tested
        if (!expected.contains(QStringLiteral("answer-stalled")))
            request.limits.idle = std::chrono::seconds(30);
        const auto result = answerOf(session.send(request));
        if (expected.isEmpty())
            QCOMPARE(result->body.size(), 700 * 1024);
        else if (expected.contains(QStringLiteral("%1")))
            QCOMPARE(told(result), expected.arg(QStringLiteral("127.0.0.1:%1").arg(peer.port())));
        else
            QCOMPARE(told(result), expected);
    }

    void endless_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("drop");
        QTest::addColumn<QString>("slug");
        QTest::addRow("body") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray(10000, 'x')
                              << QStringLiteral("answer-too-large");
        QTest::addRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                                << QByteArray("400\r\n" + QByteArray(0x400, 'x') + "\r\n")
                                << QStringLiteral("answer-too-large");
    }

    void endless()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, drop);
        QFETCH(QString, slug);
        Peer peer([=](QTcpSocket& socket, const Seen&) {
            socket.write(head);
            pour(socket, drop);
        });
        net::Session session(endpointOf(peer.url()), token());
        const auto result = answerOf(session.send(impatient()));
        QVERIFY(!result);
        QCOMPARE(result.error().slug, slug);
        QTRY_COMPARE(peer.openConnections(), 0);
        // Qt reads ahead and the kernel buffers; the rest was never taken.
        QVERIFY2(peer.bytesSent() < 32 * 1024 * 1024, qPrintable(QString::number(peer.bytesSent())));
    }

    // A head without an end is no answer: the first-byte timer ends it, at any speed.
    void endlessHead_data()
    {
        QTest::addColumn<bool>("flood");
        QTest::addRow("drop by drop") << false;
        QTest::addRow("flood") << true;
    }

    void endlessHead()
    {
        QFETCH(bool, flood);
        auto peer = std::make_unique<Peer>([flood](QTcpSocket& socket, const Seen&) {
            socket.write("HTTP/1.1 200 OK\r\n");
            if (flood)
                return pour(socket, QByteArray("X-More: 0123456789\r\n").repeated(500));
            auto* drip = new QTimer(&socket);
            QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("X-More: 0123456789\r\n"); });
            drip->start(20);
        });
        net::Session session(endpointOf(peer->url()), token());
        const QString host = QStringLiteral("127.0.0.1:%1").arg(peer->port());
        QCOMPARE(
            told(answerOf(session.send(impatient()))), QStringLiteral("unreachable answer-timeout %1 0.4").arg(host));
        QVERIFY2(peer->bytesSent() < 32 * 1024 * 1024, qPrintable(QString::number(peer->bytesSent())));
        if (!flood) // Qt's thread looks up from a flood only when it ends
            QTRY_COMPARE(peer->openConnections(), 0);
        peer.reset();
    }

    // Slow is not stalled: each piece starts the idle timer again.
    void slowButSteady()
    {
        Peer peer([](QTcpSocket& socket, const Seen&) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\n");
            auto* drip = new QTimer(&socket);
            QObject::connect(drip, &QTimer::timeout, &socket, [&socket] { socket.write("x"); });
            drip->start(120);
        });
        net::Session session(endpointOf(peer.url()), token());
        QCOMPARE(told(answerOf(session.send(impatient()))), QStringLiteral("200 xxxxxxxx")); // 0.96 s against 0.4 s
    }

    void refusedAndUnknownHosts_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::addColumn<QString>("expected");
        QUrl dead(QStringLiteral("http://127.0.0.1"));
        dead.setPort(deadPort());
        QTest::addRow("refused") << dead
                                 << QStringLiteral("unreachable connection-refused 127.0.0.1:%1").arg(dead.port());
        QTest::addRow("no such name") << QUrl(QStringLiteral("http://gitlab.invalid"))
                                      << QStringLiteral("unreachable dns-failed gitlab.invalid");
        QTest::addRow("no such name, https") << QUrl(QStringLiteral("https://gitlab.invalid:8443"))
                                             << QStringLiteral("unreachable dns-failed gitlab.invalid:8443");
    }

    void refusedAndUnknownHosts()
    {
        QFETCH(QUrl, base);
        QFETCH(QString, expected);
        net::Session session(endpointOf(base), token());
        QCOMPARE(told(answerOf(session.send(get()))), expected);
    }

    // A listening socket whose queue is full takes no more connections: connecting hangs, as behind a firewall that
    // drops.
    void connectingHangs()
    {
        QTcpServer full;
        full.setListenBacklogSize(1);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 4; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(full.serverAddress(), full.serverPort());
            crowd.back()->waitForConnected(200);
        }
        QVERIFY(crowd.back()->state() != QAbstractSocket::ConnectedState);
        QUrl base(QStringLiteral("http://127.0.0.1"));
        base.setPort(full.serverPort());
        net::Session session(endpointOf(base), token());
        for (net::Request request : {impatient(), mutation()}) {
            request.limits.connect = std::chrono::milliseconds(300);
            QCOMPARE(told(answerOf(session.send(request))),
                QStringLiteral("unreachable connect-timeout 127.0.0.1:%1 0.3").arg(full.serverPort()));
        }
    }
};

QTEST_GUILESS_MAIN(NetLimitsTest)
#include "net_limits_test.moc"
