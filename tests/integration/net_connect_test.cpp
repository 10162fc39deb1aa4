// SPDX-License-Identifier: Apache-2.0
// TCP connections: made, refused, without a road, and hanging.
#include "answer_of.h"
#include "net/connect.h"
#include "peer.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;

class NetConnectTest : public QObject {
    Q_OBJECT

    static QString told(const base::Result<net::Connected>& result)
    {
        if (result)
            return QStringLiteral("connected");
        return (QStringList{base::name(result.error().kind), result.error().slug} + result.error().args).join(u' ');
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void connects()
    {
        Peer peer;
        const auto result =
            test::answerOf(net::connectTo(QHostAddress::LocalHost, peer.port(), std::chrono::seconds(20)));
        QCOMPARE(told(result), QStringLiteral("connected"));
        QVERIFY(result->ms >= std::chrono::milliseconds(0) && result->ms < std::chrono::seconds(20));
        QTRY_COMPARE(peer.connections(), 1);
        QTRY_COMPARE(peer.openConnections(), 0); // nothing is left open
    }

    void proxiesAreLeftAside()
    {
        Peer peer;
        Peer proxy;
        qputenv("http_proxy", proxy.url().toEncoded());
        const auto result =
            test::answerOf(net::connectTo(QHostAddress::LocalHost, peer.port(), std::chrono::seconds(20)));
        qunsetenv("http_proxy");
        QCOMPARE(told(result), QStringLiteral("connected"));
        QTRY_COMPARE(peer.connections(), 1);
        QCOMPARE(proxy.connections(), 0);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::addRow("v4") << QStringLiteral("127.0.0.1") << QStringLiteral("127.0.0.1");
        if (QTcpServer probe; probe.listen(QHostAddress::LocalHostIPv6))
            QTest::addRow("v6") << QStringLiteral("::1") << QStringLiteral("[::1]");
    }

    void refused()
    {
        QFETCH(QString, address);
        QFETCH(QString, shown);
        const quint16 port = deadPort();
        QCOMPARE(told(test::answerOf(net::connectTo(QHostAddress(address), port, std::chrono::seconds(20)))),
            QStringLiteral("unreachable connection-refused %1:%2").arg(shown).arg(port));
    }

    // No TCP leads to a multicast address: the system says so without asking the network.
    void noRoad()
    {
        QCOMPARE(told(test::answerOf(
                     net::connectTo(QHostAddress(QStringLiteral("224.0.0.1")), 80, std::chrono::seconds(20)))),
            QStringLiteral("unreachable network-unreachable 224.0.0.1:80"));
    }

    // A listening socket whose queue is full takes no more connections: connecting hangs, as behind a firewall that
    // drops.
    void hangs()
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
        QCOMPARE(told(test::answerOf(
                     net::connectTo(full.serverAddress(), full.serverPort(), std::chrono::milliseconds(300)))),
            QStringLiteral("unreachable connect-timeout 127.0.0.1:%1 0.3").arg(full.serverPort()));
        const auto cancelled = net::connectTo(full.serverAddress(), full.serverPort(), std::chrono::seconds(60));
        cancelled.cancel();
        QCOMPARE(told(test::answerOf(cancelled)), QStringLiteral("cancelled cancelled"));
    }
};

QTEST_GUILESS_MAIN(NetConnectTest)
#include "net_connect_test.moc"
