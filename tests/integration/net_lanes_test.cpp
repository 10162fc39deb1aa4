// SPDX-License-Identifier: Apache-2.0
// How many requests of a session are on their way at once: six per lane, and lanes are opened only when they are
// needed.
#include "peer.h"

#include <QPointer>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;

class NetLanesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void atOnce_data()
    {
        QTest::addColumn<int>("lanes"); // 0: as it is
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("atOnce");
        QTest::addRow("as it is") << 0 << 20 << 6;
        QTest::addRow("one lane") << 1 << 20 << 6;
        QTest::addRow("less than none") << -5 << 20 << 6;
        QTest::addRow("three lanes") << 3 << 40 << 18;
        QTest::addRow("nine lanes for fifty") << 9 << 50 << 50;
        QTest::addRow("many lanes, few requests") << 100 << 4 << 4;
    }

    void atOnce()
    {
        QFETCH(int, lanes);
        QFETCH(int, requests);
        QFETCH(int, atOnce);
        QList<QPointer<QTcpSocket>> held;
        Peer peer([&held](QTcpSocket& socket, const Seen&) { held << &socket; });
        net::Session session(endpointOf(peer.url()), token());
        if (lanes != 0)
            session.setLanes(lanes);
        std::vector<base::Operation<net::Reply>> operations;
        for (int i = 0; i < requests; ++i)
            operations.push_back(session.send(i % 2 ? mutation() : get()));
        QTRY_COMPARE(peer.seen().size(), atOnce);
        QCOMPARE(session.traffic().requests, atOnce);
        // Each answer lets one more go.
        for (int answered = 0; answered < requests; ++answered) {
            QTRY_VERIFY(!held.isEmpty());
            held.takeFirst()->write(http(200, "ok"));
            QTRY_COMPARE(peer.seen().size(), std::min(requests, atOnce + answered + 1));
        }
        for (const auto& operation : operations)
            QCOMPARE(told(answerOf(operation)), QStringLiteral("200 ok"));
        QCOMPARE(peer.connections(), atOnce); // kept and used again
    }

    // What is open is used before anything is opened.
    void idleLanesAreUsedAgain()
    {
        QList<QPointer<QTcpSocket>> held;
        Peer peer([&held](QTcpSocket& socket, const Seen&) { held << &socket; });
        net::Session session(endpointOf(peer.url()), token());
        session.setLanes(4);
        for (int round = 0; round < 3; ++round) {
            std::vector<base::Operation<net::Reply>> operations;
            for (int i = 0; i < 12; ++i)
                operations.push_back(session.send(get()));
            QTRY_COMPARE(held.size(), 12);
            for (const auto& socket : std::exchange(held, {}))
                socket->write(http(200, "ok"));
            for (const auto& operation : operations)
                QCOMPARE(told(answerOf(operation)), QStringLiteral("200 ok"));
            QCOMPARE(peer.connections(), 12);
        }
    }

    void cancelledRequestsMakeRoom()
    {
        Peer peer; // never answers
        net::Session session(endpointOf(peer.url()), token());
        session.setLanes(2);
        std::vector<base::Operation<net::Reply>> operations;
        for (int i = 0; i < 30; ++i)
            operations.push_back(session.send(get()));
        QTRY_COMPARE(peer.seen().size(), 12);
        for (int i = 0; i < 5; ++i)
            operations[static_cast<size_t>(i)].cancel();
        QTRY_COMPARE(peer.seen().size(), 17);
        for (int i = 20; i < 30; ++i) // these had not left
            operations[static_cast<size_t>(i)].cancel();
        for (int i = 20; i < 30; ++i)
            QCOMPARE(told(answerOf(operations[static_cast<size_t>(i)])), QStringLiteral("cancelled cancelled"));
        QCOMPARE(session.traffic().requests, 17);
    }

    void aSessionThatGoesAnswersAll()
    {
        Peer peer;
        std::vector<base::Operation<net::Reply>> operations;
        {
            net::Session session(endpointOf(peer.url()), token());
            session.setLanes(3);
            for (int i = 0; i < 30; ++i)
                operations.push_back(session.send(get()));
            QTRY_COMPARE(peer.seen().size(), 18);
        }
        for (const auto& operation : operations)
            QCOMPARE(told(answerOf(operation)), QStringLiteral("cancelled cancelled"));
    }
};

QTEST_GUILESS_MAIN(NetLanesTest)
#include "net_lanes_test.moc"
