// SPDX-License-Identifier: Apache-2.0
// Handshakes with servers of every kind: each way to fail has its own word.
#include "answer_of.h"
#include "authority.h"
#include "net/handshake.h"
#include "openssl_server.h"
#include "tinyproxy.h"

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

const QString here = QStringLiteral("IP:127.0.0.1,DNS:localhost");

QString told(const base::Result<net::Handshake>& result)
{
    if (!result)
        return (QStringList{base::name(result.error().kind), result.error().slug} + result.error().args).join(u' ');
    return result->trusted ? QStringLiteral("trusted") : result->troubles.join(u' ');
}

QUrl secured(const Peer& peer)
{
    QUrl url = peer.url();
    url.setScheme(QStringLiteral("https"));
    return url;
}

} // namespace

class NetHandshakeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Authority> m_authority;

    [[nodiscard]] net::Endpoint trusting(const QUrl& base) const
    {
        net::Endpoint endpoint = endpointOf(base);
        endpoint.caFile = m_authority->caFile();
        return endpoint;
    }
    [[nodiscard]] static base::Result<net::Handshake> shake(const net::Endpoint& endpoint, int ms = 20000)
    {
        return test::answerOf(net::handshake(endpoint, std::chrono::milliseconds(ms)));
    }

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<Authority>(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void servers_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("expected"); // %1 = host and port
        const auto row = [](const char* name, const char* arguments, const char* expected,
                             const char* host = "127.0.0.1") {
            QTest::addRow("%s", name) << QString::fromLatin1(arguments) << QString::fromLatin1(host)
                                      << QString::fromLatin1(expected);
        };
        row("TLS 1.3", "-tls1_3", "trusted");
        row("TLS 1.3 without tickets", "-tls1_3 -num_tickets 0", "trusted");
        row("TLS 1.2", "-tls1_2", "trusted");
        row("TLS 1.1", "-tls1_1 -cipher ALL:@SECLEVEL=0", "tls tls-version-too-old %1");
        row("no cipher in common", "-tls1_2 -cipher PSK", "tls tls-no-common-cipher %1");
        row("wants our certificate, TLS 1.3", "-tls1_3 -Verify 1 -verify_return_error",
            "tls tls-client-certificate-demanded %1");
        row("wants our certificate, TLS 1.2", "-tls1_2 -Verify 1 -verify_return_error",
            "tls tls-client-certificate-demanded %1");
        row("would like our certificate", "-tls1_3 -verify 1", "trusted");
        row("a name it does not serve", "-servername gitlab.example -servername_fatal", "tls tls-name-not-known %1",
            "localhost");
    }

    void servers()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, host);
        QFETCH(QString, expected);
        (void)m_authority->issue(here);
        QStringList list = arguments.split(u' ');
        if (arguments.contains(QStringLiteral("-servername ")))
            list << QStringLiteral("-cert2") << m_authority->issuedFile() << QStringLiteral("-key2")
                 << m_authority->issuedKeyFile();
        OpensslServer server(*m_authority, list);
        QVERIFY(server.listens());
        if (expected.contains(u'%'))
            expected = expected.arg(QStringLiteral("%1:%2").arg(host).arg(server.url().port()));
        const auto result = shake(trusting(server.url(host)));
        QCOMPARE(told(result), expected);
        if (result)
            QCOMPARE(result->protocol, arguments.startsWith(QStringLiteral("-tls1_2")) ? QStringLiteral("TLS 1.2")
                                                                                       : QStringLiteral("TLS 1.3"));
        else
            QVERIFY(!result.error().serverWords.isEmpty());
    }

    void portsWithoutTls_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& greeting, bool closes, const char* slug) {
            QTest::addRow("%s", name) << greeting << closes << QStringLiteral("tls %1 %2").arg(QLatin1String(slug));
        };
        row("HTTP", "HTTP/1.1 400 Bad Request\r\n\r\n", false, "tls-not-spoken");
        row("HTTP, closed", "HTTP/1.1 400 Bad Request\r\n\r\n", true, "tls-not-spoken");
        row("mail", "220 mail.example ESMTP ready\r\n", false, "tls-not-spoken");
        row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", true, "tls-not-spoken");
        row("HTTP/2", QByteArray("\0\0\0\4\0\0\0\0\0", 9), false, "tls-not-spoken");
        row("noise", QByteArray(200, '\xaa'), false, "tls-not-spoken");
        row("hangs up", {}, true, "tls-closed");
    }

    void portsWithoutTls()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(bool, closes);
        QFETCH(QString, expected);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [=] {
                socket->readAll();
                socket->write(greeting);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
        const QUrl base(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort()));
        QCOMPARE(told(shake(trusting(base))), expected.arg(QStringLiteral("127.0.0.1:%1").arg(server.serverPort())));
    }

    void aPlainHttpServer()
    {
        QProcess python;
        const quint16 port = freePort();
        python.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-m"), QStringLiteral("http.server"), QString::number(port), QStringLiteral("--bind"),
                QStringLiteral("127.0.0.1")});
        QVERIFY(QTest::qWaitFor(
            [port] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress::LocalHost, port);
                return socket.waitForConnected(100);
            },
            10000));
        const QUrl base(QStringLiteral("https://127.0.0.1:%1").arg(port));
        QCOMPARE(told(shake(trusting(base))), QStringLiteral("tls tls-not-spoken 127.0.0.1:%1").arg(port));
        python.kill();
        python.waitForFinished();
    }

    void silence()
    {
        Peer silent;
        QCOMPARE(told(shake(trusting(secured(silent)), 300)),
            QStringLiteral("tls tls-timeout 127.0.0.1:%1 0.3").arg(silent.port()));
        QTRY_COMPARE(silent.openConnections(), 0);
        const auto cancelled = net::handshake(trusting(secured(silent)), std::chrono::seconds(60));
        cancelled.cancel();
        QCOMPARE(told(test::answerOf(cancelled)), QStringLiteral("cancelled cancelled"));
        QTRY_COMPARE(silent.openConnections(), 0);
    }

    void nobodyThere()
    {
        const quint16 port = deadPort();
        QCOMPARE(told(shake(trusting(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port))))),
            QStringLiteral("unreachable connection-refused 127.0.0.1:%1").arg(port));
        QCOMPARE(told(shake(trusting(QUrl(QStringLiteral("https://gitlab.invalid"))))),
            QStringLiteral("unreachable dns-failed gitlab.invalid"));
        QCOMPARE(told(shake(trusting(QUrl()))), QStringLiteral("bad-input url-unusable "));
        net::Endpoint endpoint = endpointOf(QUrl(QStringLiteral("https://127.0.0.1:1")));
        endpoint.caFile = QStringLiteral("/nonexistent/ca.pem");
        QCOMPARE(told(shake(endpoint)), QStringLiteral("tls ca-file-unreadable /nonexistent/ca.pem"));
    }

    void throughAProxy_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("expected"); // %1 proxy, %2 target
        QTest::addRow("open") << QByteArray() << QString() << QStringLiteral("trusted");
        QTest::addRow("with a login") << QByteArray("BasicAuth visitor secret\n") << QStringLiteral("visitor")
                                      << QStringLiteral("trusted");
        QTest::addRow("wrong login") << QByteArray("BasicAuth visitor other\n") << QStringLiteral("visitor")
                                     << QStringLiteral("unreachable proxy-login-refused %1 %2");
        QTest::addRow("no login") << QByteArray("BasicAuth visitor secret\n") << QString()
                                  << QStringLiteral("unreachable proxy-needs-login %1 %2");
        QTest::addRow("port not allowed")
            << QByteArray("ConnectPort 1\n") << QString() << QStringLiteral("unreachable proxy-refused %1 %2");
    }

    void throughAProxy()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, user);
        QFETCH(QString, expected);
        Tinyproxy proxy(lines);
        QVERIFY(proxy.listens());
        Peer peer(m_authority->issue(here), {});
        net::Endpoint endpoint = trusting(peer.url());
        endpoint.proxyMode = net::ProxyMode::Manual;
        endpoint.proxy = proxy.url();
        endpoint.proxyUser = user;
        endpoint.proxyPassword = base::makeSecret("secret");
        if (expected.contains(u'%'))
            expected = expected.arg(proxy.name(), QStringLiteral("127.0.0.1:%1").arg(peer.port()));
        QCOMPARE(told(shake(endpoint)), expected);
    }

    void proxiesThatAreSilentOrGone()
    {
        Peer silent;
        net::Endpoint endpoint = trusting(QUrl(QStringLiteral("https://gitlab.example")));
        endpoint.proxyMode = net::ProxyMode::Manual;
        endpoint.proxy = silent.url();
        QCOMPARE(told(shake(endpoint, 300)),
            QStringLiteral("unreachable proxy-timeout 127.0.0.1:%1 gitlab.example 0.3").arg(silent.port()));
        endpoint.proxy.setPort(deadPort());
        QCOMPARE(told(shake(endpoint)),
            QStringLiteral("unreachable proxy-unreachable 127.0.0.1:%1 gitlab.example").arg(endpoint.proxy.port()));
    }
};

QTEST_GUILESS_MAIN(NetHandshakeTest)
#include "net_handshake_test.moc"
