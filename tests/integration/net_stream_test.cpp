// SPDX-License-Identifier: Apache-2.0
// Answers that come in pieces: when each came is told, and one that ends half-way is a value for whoever wants it.
#include "peer.h"

#include <QTest>
#include <QTimer>

using namespace gatehouse;
using namespace gatehouse::test;
using std::chrono::milliseconds;

namespace {

QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

const QByteArray chunked = QByteArrayLiteral("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");

/// Writes one piece after another, so many milliseconds apart.
void drip(QTcpSocket& socket, QList<QByteArray> pieces, int ms)
{
    auto* timer = new QTimer(&socket);
    auto left = std::make_shared<QList<QByteArray>>(std::move(pieces));
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, timer, left] {
        socket.write(left->takeFirst());
        if (left->isEmpty())
            timer->stop();
    });
    timer->start(ms);
}

} // namespace

class NetStreamTest : public QObject {
    Q_OBJECT

    static net::Request wanting(bool partial)
    {
        net::Request request = get();
        request.limits.firstByte = milliseconds(5000);
        request.limits.idle = milliseconds(400);
        request.limits.bodyBytes = 1024;
        request.keepPartial = partial;
        return request;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void piecesAreTold()
    {
        Peer peer([](QTcpSocket& socket, const Seen&) {
            QTimer::singleShot(100, &socket, [&socket] {
                socket.write(chunked);
                drip(socket, {chunk("one"), chunk("three"), chunk("seven77"), "0\r\n\r\n"}, 400);
            });
        });
        net::Session session(endpointOf(peer.url()), token());
        net::Request request = wanting(false);
        request.limits.idle = milliseconds(5000);
        const auto result = answerOf(session.send(request));
        QCOMPARE(told(result), QStringLiteral("200 onethreeseven77"));
        QVERIFY(result->complete && !result->cutBy);
        QCOMPARE(result->arrivals.size(), 3);
        QList<qint64> bytes;
        for (const net::Arrival& a : result->arrivals)
            bytes << a.bytes;
        QCOMPARE(bytes, (QList<qint64>{3, 5, 7}));
        QVERIFY(result->firstByte >= milliseconds(95));
        QVERIFY(result->arrivals.first().ms - result->firstByte >= milliseconds(200));
        QVERIFY(result->arrivals.last().ms - result->arrivals.first().ms >= milliseconds(400));
        QVERIFY(result->duration >= result->arrivals.last().ms);
    }

    void allAtOnceIsOneArrival()
    {
        Peer peer(always(chunked + chunk("one") + chunk("three") + chunk("seven77") + "0\r\n\r\n"));
        net::Session session(endpointOf(peer.url()), token());
        const auto result = answerOf(session.send(wanting(false)));
        QCOMPARE(told(result), QStringLiteral("200 onethreeseven77"));
        QCOMPARE(result->arrivals.size(), 1);
        QCOMPARE(result->arrivals.first().bytes, 15);
    }

    void arrivalsAreBounded()
    {
        QList<net::Arrival> arrivals;
        for (int i = 0; i < 10'000; ++i)
            net::addArrival(arrivals, milliseconds(i / 2), 10); // two in each millisecond
        QCOMPARE(arrivals.size(), net::mostArrivals);
        QCOMPARE(arrivals.first().bytes, 20);
        QCOMPARE(arrivals.last().ms, milliseconds(4999));
        QCOMPARE(arrivals.last().bytes, 100'000 - 20 * (net::mostArrivals - 1));
    }

    void endsHalfWay_data()
    {
        QTest::addColumn<QList<QByteArray>>("pieces");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("total");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("error"); // %1 = host and port
        const auto row = [](const char* name, const QList<QByteArray>& pieces, bool closes, int total,
                             const QByteArray& body, const char* error) {
            QTest::addRow("%s", name) << pieces << closes << total << body << QString::fromLatin1(error);
        };
        const QByteArray some = chunked + chunk("hello");
        row("closed between chunks", {some}, true, 0, "hello", "malformed answer-cut-off %1");
        row("closed in a chunk", {some + "9\r\nwor"}, true, 0, "hellowor", "malformed answer-cut-off %1");
        row("closed before the length", {"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhel"}, true, 0, "hel",
            "malformed answer-cut-off %1");
        row("stalls", {some}, false, 0, "hello", "unreachable answer-stalled %1 0.4");
        row("stalls after the head", {chunked}, false, 0, "", "unreachable answer-stalled %1 0.4");
        row("never done", QList<QByteArray>{chunked} + QList<QByteArray>(40, chunk("x")), false, 700, {},
            "unreachable answer-overdue %1 0.7");
        row("too large", {chunked + chunk(QByteArray(1025, 'x'))}, false, 0, QByteArray(1025, 'x'),
            "malformed answer-too-large %1 1");
    }

    void endsHalfWay()
    {
        QFETCH(QList<QByteArray>, pieces);
        QFETCH(bool, closes);
        QFETCH(int, total);
        QFETCH(QByteArray, body);
        QFETCH(QString, error);
        Peer peer([=](QTcpSocket& socket, const Seen&) {
            drip(socket, pieces, pieces.size() == 1 ? 0 : 100);
            if (closes)
                QTimer::singleShot(50, &socket, [&socket] { socket.disconnectFromHost(); });
        });
        net::Session session(endpointOf(peer.url()), token());
        net::Request request = wanting(false);
        request.limits.total = milliseconds(total);
        error = error.arg(QStringLiteral("127.0.0.1:%1").arg(peer.port()));
        QCOMPARE(told(answerOf(session.send(request))), error);
        request.keepPartial = true;
        const auto result = answerOf(session.send(request));
        QVERIFY2(result, qPrintable(told(result)));
        QCOMPARE(result->status, 200);
        QVERIFY(!result->complete);
        QCOMPARE(told(base::fail(*result->cutBy)), error);
        if (total == 0)
            QCOMPARE(result->body, body);
        else
            QVERIFY2(result->body.size() >= 2 && result->body.size() < 10, result->body.constData());
    }

    // Nothing of an answer had come: there is nothing to keep.
    void nothingToKeep_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("error");
        QTest::addRow("closed") << true << 0 << QStringLiteral("unreachable connection-closed %1");
        QTest::addRow("silent") << false << 300 << QStringLiteral("unreachable answer-timeout %1 0.3");
    }

    void nothingToKeep()
    {
        QFETCH(bool, closes);
        QFETCH(int, total);
        QFETCH(QString, error);
        Peer peer([closes](QTcpSocket& socket, const Seen&) {
            if (closes)
                socket.disconnectFromHost();
        });
        net::Session session(endpointOf(peer.url()), token());
        net::Request request = wanting(true);
        request.limits.total = milliseconds(total);
        QCOMPARE(told(answerOf(session.send(request))), error.arg(QStringLiteral("127.0.0.1:%1").arg(peer.port())));
    }

    // A cancelled request is cancelled, whatever had arrived of it.
    void cancelling()
    {
        Peer peer(always(chunked + chunk("hello")));
        net::Session session(endpointOf(peer.url()), token());
        const auto operation = session.send(wanting(true));
        QTRY_COMPARE(peer.seen().size(), 1);
        operation.cancel();
        QCOMPARE(told(answerOf(operation)), QStringLiteral("cancelled cancelled"));
    }
};

QTEST_GUILESS_MAIN(NetStreamTest)
#include "net_stream_test.moc"
