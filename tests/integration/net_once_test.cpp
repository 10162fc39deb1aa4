// SPDX-License-Identifier: Apache-2.0
// A mutation is sent once, whatever the connection does, and its outcome is never guessed.
#include "peer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;

class NetOnceTest : public QObject {
    Q_OBJECT

private:
    // Answers the first request of a connection and closes it on the second one: a kept-alive connection that ends.
    static void closeWhenReused(QTcpSocket& socket, const Seen& seen)
    {
        const bool reused = socket.property("used").toBool();
        socket.setProperty("used", true);
        if (reused)
            socket.disconnectFromHost();
        else
            socket.write(http(200, seen.line()));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void keptAliveCloseUnderAMutation_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("POST") << QByteArray("POST") << QByteArray("{}");
        QTest::addRow("PUT") << QByteArray("PUT") << QByteArray("{}");
        QTest::addRow("POST, 1 MiB") << QByteArray("POST") << QByteArray(1024 * 1024, 'x');
        QTest::addRow("DELETE without a body") << QByteArray("DELETE") << QByteArray();
    }

    void keptAliveCloseUnderAMutation()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        Peer peer(closeWhenReused);
        net::Session session(endpointOf(peer.url()), token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 GET /x HTTP/1.1"));
        net::Request request = mutation(body);
        request.method = method;
        const auto result = answerOf(session.send(request));
        QVERIFY(!result);
        QCOMPARE(base::name(result.error().kind), QStringLiteral("outcome-unknown"));
        QCOMPARE(peer.seen().size(), 2);
        QCOMPARE(peer.seen().at(1).connection, 1); // it did travel on the kept-alive connection
        QCOMPARE(peer.seen().at(1).body, body);
        // The session goes on.
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 GET /x HTTP/1.1"));
        QCOMPARE(peer.seen().size(), 3);
    }

    void keptAliveCloseUnderARead_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addRow("GET") << QByteArray("GET");
        QTest::addRow("POST that only asks") << QByteArray("POST");
    }

    void keptAliveCloseUnderARead()
    {
        QFETCH(QByteArray, method);
        Peer peer(closeWhenReused);
        net::Session session(endpointOf(peer.url()), token());
        QVERIFY(answerOf(session.send(get())));
        net::Request request = get(QStringLiteral("/again"));
        request.method = method;
        if (method == "POST")
            request.body = "{}";
        QCOMPARE(told(answerOf(session.send(request))),
            QStringLiteral("200 %1 /again HTTP/1.1").arg(QString::fromLatin1(method)));
        QCOMPARE(peer.connections(), 2);
    }

    void closedOnAFreshConnection()
    {
        Peer peer([](QTcpSocket& socket, const Seen&) { socket.disconnectFromHost(); });
        net::Session session(endpointOf(peer.url()), token());
        const auto result = answerOf(session.send(mutation()));
        QVERIFY(!result);
        QCOMPARE(base::name(result.error().kind), QStringLiteral("outcome-unknown"));
        QCOMPARE(peer.seen().size(), 1);
    }

    void answeredMutationIsAReply_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status;
    }

    void answeredMutationIsAReply()
    {
        QFETCH(int, status);
        Peer peer(always(http(status, "said", "Retry-After: 7\r\nWWW-Authenticate: Basic realm=\"x\"\r\n")));
        net::Session session(endpointOf(peer.url()), token());
        const auto result = answerOf(session.send(mutation()));
        QCOMPARE(told(result), QStringLiteral("%1 said").arg(status));
        QCOMPARE(result->header("retry-after"), QByteArray("7"));
        QCOMPARE(peer.seen().size(), 1);
        QCOMPARE(peer.seen().first().header("Content-Length"), QByteArray("20"));
        QCOMPARE(peer.seen().first().header("Content-Type"), QByteArray("application/json"));
    }

    void brokenAnswersLeaveTheOutcomeUnknown_data()
    {
        QTest::addColumn<QByteArray>("answer"); // empty: silence
        QTest::addColumn<QString>("because");
        QTest::addRow("silence") << QByteArray() << QStringLiteral("answer-timeout");
        QTest::addRow("half a body, then silence")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{") << QStringLiteral("answer-stalled");
        QTest::addRow("too much") << http(200, QByteArray(200 * 1024, 'x')) << QStringLiteral("answer-too-large");
    }

    void brokenAnswersLeaveTheOutcomeUnknown()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, because);
        Peer peer(always(answer));
        net::Session session(endpointOf(peer.url()), token());
        net::Request request = mutation();
        request.limits.firstByte = std::chrono::milliseconds(answer.isEmpty() ? 150 : 30'000);
        request.limits.idle = std::chrono::milliseconds(because == QStringLiteral("answer-stalled") ? 150 : 30'000);
        request.limits.bodyBytes = 100 * 1024;
        const auto result = answerOf(session.send(request));
        const QString host = QStringLiteral("127.0.0.1:%1").arg(peer.port());
        QCOMPARE(told(result), QStringLiteral("outcome-unknown outcome-unknown %1 %2").arg(because, host));
        QCOMPARE(peer.seen().size(), 1);
    }

    void whatNeverLeftIsNotUnknown()
    {
        QUrl url(QStringLiteral("http://127.0.0.1"));
        url.setPort(deadPort());
        net::Session session(endpointOf(url), token());
        for (const QByteArray& body : {QByteArray("{}"), QByteArray()}) {
            const auto result = answerOf(session.send(mutation(body)));
            QCOMPARE(told(result), QStringLiteral("unreachable connection-refused 127.0.0.1:%1").arg(url.port()));
        }
    }

    void cancelBeforeLeaving()
    {
        Peer peer(always(http(200)));
        net::Session session(endpointOf(peer.url()), token());
        const auto operation = session.send(mutation());
        operation.cancel();
        QCOMPARE(told(answerOf(operation)), QStringLiteral("cancelled cancelled"));
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 "));
        QCOMPARE(peer.seen().size(), 1); // the read alone
    }

    void cancelAfterLeaving()
    {
        Peer peer;
        net::Session session(endpointOf(peer.url()), token());
        const auto operation = session.send(mutation());
        QTRY_COMPARE(peer.seen().size(), 1);
        operation.cancel();
        const auto result = answerOf(operation);
        QVERIFY(!result);
        QCOMPARE(base::name(result.error().kind), QStringLiteral("outcome-unknown"));
        QTRY_COMPARE(peer.openConnections(), 0);
    }

    void cancelledReadIsCancelled()
    {
        Peer peer;
        net::Session session(endpointOf(peer.url()), token());
        const auto operation = session.send(get());
        QTRY_COMPARE(peer.seen().size(), 1);
        operation.cancel();
        QCOMPARE(told(answerOf(operation)), QStringLiteral("cancelled cancelled"));
        QTRY_COMPARE(peer.openConnections(), 0);
    }

    // More requests than connections: those that wait have not left, and their timers have not begun.
    void theSeventhWaitsWithoutItsTimer()
    {
        QList<QTcpSocket*> held;
        Peer peer([&held](QTcpSocket& socket, const Seen&) { held << &socket; });
        net::Session session(endpointOf(peer.url()), token());
        net::Request request = get();
        request.limits.connect = std::chrono::milliseconds(2000);
        std::vector<base::Operation<net::Reply>> running;
        for (int i = 0; i < 8; ++i)
            running.push_back(session.send(request));
        const auto last = session.send(mutation());
        QTRY_COMPARE(held.size(), 6);
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY(clock.hasExpired(2500)); // longer than the limit for connecting
        last.cancel();
        QCOMPARE(told(answerOf(last)), QStringLiteral("cancelled cancelled"));
        for (QTcpSocket* socket : std::exchange(held, {}))
            socket->write(http(200));
        QTRY_COMPARE(held.size(), 2);
        for (QTcpSocket* socket : std::exchange(held, {}))
            socket->write(http(200));
        for (const auto& operation : running)
            QCOMPARE(told(answerOf(operation)), QStringLiteral("200 "));
        QCOMPARE(peer.seen().size(), 8);
        QCOMPARE(session.traffic().requests, 8);
    }

    void aSessionThatEndsAnswersEverything()
    {
        Peer peer;
        auto session = std::make_unique<net::Session>(endpointOf(peer.url()), token());
        const auto read = session->send(get());
        const auto sent = session->send(mutation());
        QTRY_COMPARE(peer.seen().size(), 2);
        const auto waiting = session->send(mutation());
        session.reset();
        QCOMPARE(told(answerOf(read)), QStringLiteral("cancelled cancelled"));
        QCOMPARE(base::name(answerOf(sent).error().kind), QStringLiteral("outcome-unknown"));
        QCOMPARE(told(answerOf(waiting)), QStringLiteral("cancelled cancelled"));
        QCOMPARE(peer.seen().size(), 2);
    }
};

QTEST_GUILESS_MAIN(NetOnceTest)
#include "net_once_test.moc"
