// SPDX-License-Identifier: Apache-2.0
// The opening of a WebSocket: what is sent, what counts as accepted, and what else may come back.
#include "answer_of.h"
#include "authority.h"
#include "net/upgrade.h"
#include "tinyproxy.h"

#include <QCryptographicHash>

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

const QByteArray canary = QByteArrayLiteral("upgrade-canary");

QByteArray accepting(const Seen& seen)
{
    const QByteArray key = seen.header("Sec-WebSocket-Key");
    const QByteArray hash = QCryptographicHash::hash(
        key + QByteArrayLiteral("258EAFA5-E914-47DA-95CA-C5AB0DC85B11"), QCryptographicHash::Sha1);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nX-Said: yes\r\n"
           "Sec-WebSocket-Accept: " +
           hash.toBase64() + "\r\n\r\n";
}

QString told(const base::Result<net::Upgrade>& result)
{
    if (!result)
        return (QStringList{base::name(result.error().kind), result.error().slug} + result.error().args).join(u' ');
    return QStringLiteral("%1 %2")
        .arg(result->status)
        .arg(result->accepted ? QStringLiteral("accepted") : QStringLiteral("not accepted"));
}

net::UpgradeRequest asking(const QString& path = QStringLiteral("/ws"))
{
    net::UpgradeRequest request;
    request.path = path;
    return request;
}

} // namespace

class NetUpgradeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Authority> m_authority;

    [[nodiscard]] net::Endpoint trusting(const QUrl& base) const
    {
        net::Endpoint endpoint = endpointOf(base);
        endpoint.caFile = m_authority->caFile();
        return endpoint;
    }
    [[nodiscard]] QSslConfiguration certificate() const { return m_authority->issue(QStringLiteral("IP:127.0.0.1")); }
    [[nodiscard]] static base::Result<net::Upgrade> upgraded(
        const net::Endpoint& endpoint, const net::UpgradeRequest& request = asking(), int ms = 20'000)
    {
        return test::answerOf(net::upgrade(endpoint, request, std::chrono::milliseconds(ms)));
    }

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<Authority>(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void accepted_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addRow("ws") << false;
        QTest::addRow("wss") << true;
    }

    // What comes after the answer is the frame that closes it: 0x88, two masked bytes, code 1000.
    void accepted()
    {
        QFETCH(bool, tls);
        QByteArray after;
        const auto answer = [&after](QTcpSocket& socket, const Seen& seen) {
            socket.write(accepting(seen));
            QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr); // no requests any more
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { after += socket.readAll(); });
        };
        Peer plain(answer);
        Peer secured(certificate(), answer);
        Peer& peer = tls ? secured : plain;
        QUrl base = peer.url();
        base.setPath(QStringLiteral("/gitlab/"));
        net::UpgradeRequest request = asking(QStringLiteral("/api/v4/ai/duo_workflows/ws?project_id=1&x=a%20b"));
        request.credential = {"Authorization", base::makeSecret(canary), "Bearer"};
        request.origin = "https://gitlab.example";
        request.subprotocol = "gitlab";
        request.headers = {{"X-Note", "noted"}};
        const auto result = upgraded(trusting(base), request);
        QCOMPARE(told(result), QStringLiteral("101 accepted"));
        QCOMPARE(result->header("x-said"), QByteArray("yes"));
        const Seen& seen = peer.seen().first();
        QCOMPARE(seen.line(), QByteArray("GET /gitlab/api/v4/ai/duo_workflows/ws?project_id=1&x=a%20b HTTP/1.1"));
        QCOMPARE(seen.header("Host"), "127.0.0.1:" + QByteArray::number(peer.port()));
        QCOMPARE(seen.header("Upgrade"), QByteArray("websocket"));
        QCOMPARE(seen.header("Connection"), QByteArray("Upgrade"));
        QCOMPARE(seen.header("Sec-WebSocket-Version"), QByteArray("13"));
        QCOMPARE(QByteArray::fromBase64(seen.header("Sec-WebSocket-Key")).size(), 16);
        QCOMPARE(seen.header("Sec-WebSocket-Protocol"), QByteArray("gitlab"));
        QCOMPARE(seen.header("Origin"), QByteArray("https://gitlab.example"));
        QCOMPARE(seen.header("Authorization"), "Bearer " + canary);
        QCOMPARE(seen.header("X-Note"), QByteArray("noted"));
        QTRY_COMPARE(peer.openConnections(), 0);
        QCOMPARE(peer.seen().size(), 1);
        QTRY_COMPARE(after.size(), 8);
        QCOMPARE(after.left(2), QByteArray("\x88\x82"));
        QCOMPARE(static_cast<int>(static_cast<unsigned char>(after[6] ^ after[2])) * 256 +
                     static_cast<unsigned char>(after[7] ^ after[3]),
            1000);
    }

    void keysDiffer()
    {
        Peer peer([](QTcpSocket& socket, const Seen& seen) { socket.write(accepting(seen)); });
        for (int i = 0; i < 2; ++i)
            QCOMPARE(told(upgraded(trusting(peer.url()))), QStringLiteral("101 accepted"));
        QVERIFY(peer.seen().first().header("Sec-WebSocket-Key") != peer.seen().last().header("Sec-WebSocket-Key"));
        QCOMPARE(peer.seen().first().header("Origin"), QByteArray());
        QCOMPARE(peer.seen().first().header("Authorization"), QByteArray());
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("expected"); // %1 = host and port
        const auto row = [](const char* name, const QByteArray& answer, bool closes, const char* expected) {
            QTest::addRow("%s", name) << answer << closes << QString::fromLatin1(expected);
        };
        row("101 with another's key", "HTTP/1.1 101 X\r\nSec-WebSocket-Accept: AAAA\r\n\r\n", false,
            "101 not accepted");
        row("101 without a key", "HTTP/1.1 101 X\r\n\r\n", false, "101 not accepted");
        row("forbidden", http(403, "no"), false, "403 not accepted");
        row("a page instead", http(200, "<html>"), false, "200 not accepted");
        row("redirect", http(302, {}, "Location: https://login.example/\r\n"), false, "302 not accepted");
        row("after a hint", "HTTP/1.1 103 Early Hints\r\n\r\n" + http(404), false, "404 not accepted");
        row("closed", {}, true, "unreachable connection-closed %1");
        row("closed in the head", "HTTP/1.1 101 X\r\nUpgr", true, "unreachable connection-closed %1");
        row("silent", {}, false, "unreachable answer-timeout %1 0.4");
        row("half a head", "HTTP/1.1 101 X\r\nUpgr", false, "unreachable answer-timeout %1 0.4");
        row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", false, "not-gitlab answer-not-http %1");
        row("no number", "HTTP/1.1 OK\r\n\r\n", false, "not-gitlab answer-not-http %1");
        row("huge head", "HTTP/1.1 101 X\r\n" + QByteArray("X: y\r\n").repeated(20'000), false,
            "malformed answer-head-too-large %1");
    }

    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        QFETCH(QString, expected);
        Peer peer([=](QTcpSocket& socket, const Seen&) {
            socket.write(answer);
            if (closes)
                socket.disconnectFromHost();
        });
        if (expected.contains(u'%'))
            expected = expected.arg(QStringLiteral("127.0.0.1:%1").arg(peer.port()));
        const int limit = expected.contains(QStringLiteral("answer-timeout")) ? 400 : 20'000;
        QCOMPARE(told(upgraded(trusting(peer.url()), asking(), limit)), expected);
        QTRY_COMPARE(peer.openConnections(), 0);
        QCOMPARE(peer.seen().size(), 1);
    }

    void listened_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("withHead"); // comes with the head of the answer
        QTest::addColumn<QByteArray>("atWord");   // comes when the word is heard
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<QString>("expected");
        const QByteArray pong = QByteArray::fromHex("8a00");
        const QByteArray close = QByteArray::fromHex("880703f3") + "alone";
        const auto row = [](const char* name, bool tls, const QByteArray& withHead, const QByteArray& atWord,
                             bool hangsUp, const char* expected) {
            QTest::newRow(name) << tls << withHead << atWord << hangsUp << QString::fromLatin1(expected);
        };
        row("silent", false, {}, {}, false, "silent 0 ");
        row("closed at the word", false, {}, close, false, "silent 1011 alone");
        row("closed at the word, TLS", true, {}, close, false, "silent 1011 alone");
        row("closed with the head", false, close, {}, false, "silent 1011 alone");
        row("answered", false, {}, QByteArray::fromHex("81027b7d"), false, "answered 0 ");
        row("answered after a greeting", false, pong, pong + QByteArray::fromHex("81027b7d"), false, "answered 0 ");
        row("closed without a code", false, {}, QByteArray::fromHex("8800"), false, "silent 1005 ");
        row("hung up", false, {}, {}, true, "silent 1006 ");
        row("hung up, TLS", true, {}, {}, true, "silent 1006 ");
        row("hung up in a frame", false, {}, close.left(6), true, "silent 1006 ");
        row("noise", false, {}, QByteArray::fromHex("ffff") + QByteArray(200'000, '\xff'), false, "silent 0 ");
        row("pings without end", false, {}, QByteArray::fromHex("8900").repeated(100'000), false, "silent 0 ");
    }

    // A word is said once the WebSocket is open, masked; what comes back within the time is told.
    void listened()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, withHead);
        QFETCH(QByteArray, atWord);
        QFETCH(bool, hangsUp);
        QByteArray heard;
        const auto answer = [&](QTcpSocket& socket, const Seen& seen) {
            QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr); // no requests any more
            QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&, said = false]() mutable {
                heard += socket.readAll();
                if (heard.size() < 8 || std::exchange(said, true))
                    return;
                socket.write(atWord);
                if (hangsUp)
                    socket.disconnectFromHost();
            });
            socket.write(accepting(seen) + withHead);
        };
        Peer plain(answer);
        Peer secured(certificate(), answer);
        Peer& peer = tls ? secured : plain;
        net::UpgradeRequest request = asking();
        request.message = "{}";
        QFETCH(QString, expected);
        request.listen = std::chrono::milliseconds(expected == QStringLiteral("silent 0 ") ? 300 : 20'000);
        const auto result = upgraded(trusting(peer.url()), request);
        QCOMPARE(told(result), QStringLiteral("101 accepted"));
        QCOMPARE(QStringLiteral("%1 %2 %3")
                     .arg(result->answered ? QStringLiteral("answered") : QStringLiteral("silent"))
                     .arg(result->closeCode)
                     .arg(QString::fromLatin1(result->closeReason)),
            expected);
        QTRY_COMPARE(peer.openConnections(), 0);
        QVERIFY2(heard.startsWith("\x81\x82"), heard.toHex().constData());
        QCOMPARE(char(heard[6] ^ heard[2]), '{');
        QCOMPARE(char(heard[7] ^ heard[3]), '}');
    }

    void listeningEndsWithTheLimit()
    {
        Peer peer([](QTcpSocket& socket, const Seen& seen) { socket.write(accepting(seen)); });
        net::UpgradeRequest request = asking();
        request.listen = std::chrono::minutes(1);
        const auto result = upgraded(trusting(peer.url()), request, 400);
        QCOMPARE(told(result), QStringLiteral("101 accepted"));
        QCOMPARE(result->closeCode, 0);
    }

    void trustIsAsked()
    {
        Peer peer(certificate(), {});
        const QString host = QStringLiteral("127.0.0.1:%1").arg(peer.port());
        net::UpgradeRequest request = asking();
        request.credential = {"Authorization", base::makeSecret(canary), "Bearer"};
        QCOMPARE(told(upgraded(endpointOf(peer.url()), request)),
            QStringLiteral("tls tls-untrusted %1 Gatehouse Test CA").arg(host));
        QCOMPARE(peer.seen().size(), 0);
        QTcpServer mail;
        QVERIFY(mail.listen(QHostAddress::LocalHost));
        connect(&mail, &QTcpServer::newConnection, &mail,
            [&mail] { mail.nextPendingConnection()->write("220 mail.example ESMTP ready\r\n"); });
        QCOMPARE(told(upgraded(trusting(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(mail.serverPort()))))),
            QStringLiteral("tls tls-not-spoken 127.0.0.1:%1").arg(mail.serverPort()));
    }

    void whatIsNotSent()
    {
        Peer peer(always(http(200)));
        net::Endpoint endpoint = trusting(peer.url());
        endpoint.allowHttp = false;
        net::UpgradeRequest request = asking();
        request.credential = {"Authorization", base::makeSecret(canary), "Bearer"};
        QCOMPARE(upgraded(endpoint, request).error().slug, QStringLiteral("http-needs-consent"));
        request.credential = {};
        request.origin = "x\r\nEvil: 1";
        QCOMPARE(upgraded(endpoint, request).error().slug, QStringLiteral("header-unusable"));
        QCOMPARE(upgraded(endpoint, asking(QStringLiteral("ws"))).error().slug, QStringLiteral("url-unusable"));
        QCOMPARE(peer.connections(), 0);
        QUrl dead = peer.url();
        dead.setPort(deadPort());
        QCOMPARE(told(upgraded(trusting(dead))),
            QStringLiteral("unreachable connection-refused 127.0.0.1:%1").arg(dead.port()));
    }

    void throughAProxy_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("expected"); // %1 proxy, %2 target
        for (const bool tls : {false, true}) {
            const char* kind = tls ? "wss" : "ws";
            QTest::addRow("%s, open", kind) << tls << QByteArray() << QStringLiteral("101 accepted");
            QTest::addRow("%s, with a login", kind)
                << tls << QByteArray("BasicAuth visitor secret\n") << QStringLiteral("101 accepted");
            QTest::addRow("%s, wrong login", kind) << tls << QByteArray("BasicAuth visitor other\n")
                                                   << QStringLiteral("unreachable proxy-login-refused %1 %2");
            QTest::addRow("%s, port not allowed", kind)
                << tls << QByteArray("ConnectPort 1\n") << QStringLiteral("unreachable proxy-refused %1 %2");
        }
    }

    void throughAProxy()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, lines);
        QFETCH(QString, expected);
        Tinyproxy proxy(lines);
        QVERIFY(proxy.listens());
        const auto answer = [](QTcpSocket& socket, const Seen& seen) { socket.write(accepting(seen)); };
        Peer plain(answer);
        Peer secured(certificate(), answer);
        Peer& peer = tls ? secured : plain;
        net::Endpoint endpoint = trusting(peer.url());
        endpoint.proxyMode = net::ProxyMode::Manual;
        endpoint.proxy = proxy.url();
        if (lines.startsWith("BasicAuth")) {
            endpoint.proxyUser = QStringLiteral("visitor");
            endpoint.proxyPassword = base::makeSecret("secret");
        }
        if (expected.contains(u'%'))
            expected = expected.arg(proxy.name(), QStringLiteral("127.0.0.1:%1").arg(peer.port()));
        QCOMPARE(told(upgraded(endpoint)), expected);
        for (const Seen& seen : peer.seen())
            QCOMPARE(seen.header("Proxy-Authorization"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(NetUpgradeTest)
#include "net_upgrade_test.moc"
