// SPDX-License-Identifier: Apache-2.0
// Logging in to a real tinyproxy: the login reaches the proxy and nothing else.
#include "answer_of.h"
#include "authority.h"
#include "net/proxy.h"
#include "net/proxy_probe.h"
#include "tinyproxy.h"

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

const QByteArray locked = QByteArrayLiteral("BasicAuth visitor proxy-canary\n");

QStringList logged;

} // namespace

class NetProxyLoginTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Authority> m_authority;

    net::Endpoint through(const QUrl& proxy, const QUrl& base, const QString& user, const QByteArray& password) const
    {
        net::Endpoint endpoint = endpointOf(base);
        endpoint.proxyMode = net::ProxyMode::Manual;
        endpoint.proxy = proxy;
        endpoint.caFile = m_authority->caFile();
        endpoint.proxyUser = user;
        endpoint.proxyPassword = base::makeSecret(password);
        return endpoint;
    }

    static base::Result<net::ProxyAnswer> asked(const net::Endpoint& endpoint)
    {
        const auto proxy = test::answerOf(net::proxyFor(endpoint, std::chrono::seconds(20)));
        if (!proxy)
            return base::fail(proxy.error());
        return test::answerOf(net::askProxy(*proxy, endpoint.base, std::chrono::seconds(20)));
    }

    static QString said(const base::Result<net::ProxyAnswer>& result)
    {
        if (!result)
            return (QStringList{base::name(result.error().kind), result.error().slug} + result.error().args).join(u' ');
        return QStringLiteral("%1 %2 [%3]")
            .arg(result->through ? QStringLiteral("through") : QStringLiteral("not through"))
            .arg(result->status)
            .arg(result->schemes.join(u','));
    }

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<Authority>(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void logins_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("mutating");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("expected"); // %1 proxy, %2 target
        for (const bool tls : {false, true})
            for (const bool mutating : {false, true}) {
                const char* kind =
                    tls ? (mutating ? "https mutation" : "https read") : (mutating ? "http mutation" : "http read");
                QTest::addRow("%s, right", kind) << tls << mutating << QStringLiteral("visitor")
                                                 << QByteArray("proxy-canary") << QStringLiteral("200 hello");
                QTest::addRow("%s, wrong password", kind)
                    << tls << mutating << QStringLiteral("visitor") << QByteArray("wrong-canary")
                    << QStringLiteral("unreachable proxy-login-refused %1 %2");
                QTest::addRow("%s, none", kind) << tls << mutating << QString() << QByteArray()
                                                << QStringLiteral("unreachable proxy-needs-login %1 %2");
            }
    }

    void logins()
    {
        QFETCH(bool, tls);
        QFETCH(bool, mutating);
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        QFETCH(QString, expected);
        logged.clear();
        const QtMessageHandler previous =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) { logged << text; });
        const auto handler = qScopeGuard([previous] { qInstallMessageHandler(previous); });
        Tinyproxy proxy(locked);
        QVERIFY(proxy.listens());
        Peer plain(always(http(200, "hello")));
        Peer secured(m_authority->issue(QStringLiteral("IP:127.0.0.1")), always(http(200, "hello")));
        Peer& peer = tls ? secured : plain;
        if (expected.contains(u'%'))
            expected = expected.arg(proxy.name(), QStringLiteral("127.0.0.1:%1").arg(peer.port()));
        net::Session session(through(proxy.url(), peer.url(), user, password), token());
        for (int i = 0; i < 2; ++i) // the second time over a kept connection, or with a login that has failed
            QCOMPARE(told(answerOf(session.send(mutating ? mutation() : get()))), expected);
        QCOMPARE(peer.seen().size(), expected.startsWith(u'2') ? 2 : 0);
        for (const Seen& seen : peer.seen()) {
            QCOMPARE(seen.header("Proxy-Authorization"), QByteArray());
            QVERIFY(!seen.head.contains("canary\r") || seen.header("PRIVATE-TOKEN").contains("canary"));
            QVERIFY(!seen.head.contains(QByteArray("visitor:proxy-canary").toBase64()));
        }
        const QString log = logged.join(u'\n');
        QVERIFY2(!log.contains(QStringLiteral("canary")) && !log.contains(QStringLiteral("visitor")), qPrintable(log));
    }

    void aProxyIsAsked_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("refusal");
        QTest::addRow("open") << QByteArray() << QString() << QByteArray() << QStringLiteral("through 200 []")
                              << QString();
        QTest::addRow("right login") << locked << QStringLiteral("visitor") << QByteArray("proxy-canary")
                                     << QStringLiteral("through 200 []") << QString();
        QTest::addRow("wrong login") << locked << QStringLiteral("visitor") << QByteArray("x")
                                     << QStringLiteral("not through 401 []") << QStringLiteral("proxy-login-refused");
        QTest::addRow("no login") << locked << QString() << QByteArray() << QStringLiteral("not through 407 [Basic]")
                                  << QStringLiteral("proxy-needs-login");
        QTest::addRow("port not allowed") << QByteArray("ConnectPort 1\n") << QString() << QByteArray()
                                          << QStringLiteral("not through 403 []") << QStringLiteral("proxy-refused");
    }

    void aProxyIsAsked()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, user);
        QFETCH(QByteArray, password);
        QFETCH(QString, expected);
        QFETCH(QString, refusal);
        Tinyproxy proxy(lines);
        QVERIFY(proxy.listens());
        Peer peer;
        QUrl target = peer.url();
        target.setScheme(QStringLiteral("https"));
        const auto result = asked(through(proxy.url(), target, user, password));
        QCOMPARE(said(result), expected);
        QCOMPARE(result->proxy, proxy.name());
        QVERIFY(result->connect <= result->answer);
        QVERIFY(result->through || result->server.startsWith(QStringLiteral("tinyproxy")));
        const auto error = net::refusalOf(*result, target);
        QCOMPARE(error ? error->slug : QString(), refusal);
    }

    void proxiesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("expected"); // %1 proxy, %2 target
        QTest::addRow("another service") << QByteArray("220 mail.example ESMTP\r\n")
                                         << QStringLiteral("unreachable proxy-not-a-proxy %1 %2");
        QTest::addRow("endless head") << "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(20000)
                                      << QStringLiteral("unreachable proxy-not-a-proxy %1 %2");
        QTest::addRow("hangs up") << QByteArray() << QStringLiteral("unreachable proxy-refused %1 %2");
        QTest::addRow("interim first") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 Yes\r\n\r\n")
                                       << QStringLiteral("through 200 []");
        QTest::addRow("wants more than Basic")
            << QByteArray("HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nproxy-authenticate: NTLM\r\n\r\n")
            << QStringLiteral("not through 407 [Negotiate,NTLM]");
    }

    void proxiesThatAreNone()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, expected);
        Peer proxy([answer](QTcpSocket& socket, const Seen&) {
            socket.write(answer);
            if (answer.isEmpty())
                socket.disconnectFromHost();
        });
        const QUrl target(QStringLiteral("https://gitlab.example"));
        if (expected.contains(u'%'))
            expected = expected.arg(QStringLiteral("127.0.0.1:%1").arg(proxy.port()), QStringLiteral("gitlab.example"));
        QCOMPARE(said(asked(through(proxy.url(), target, {}, {}))), expected);
        QCOMPARE(proxy.seen().first().line(), QByteArray("CONNECT gitlab.example:443 HTTP/1.1"));
    }

    void aProxyThatIsSilentOrGone()
    {
        Peer silent;
        const QUrl target(QStringLiteral("https://gitlab.example"));
        QNetworkProxy proxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), silent.port());
        QCOMPARE(said(test::answerOf(net::askProxy(proxy, target, std::chrono::milliseconds(300)))),
            QStringLiteral("unreachable proxy-unreachable 127.0.0.1:%1 gitlab.example").arg(silent.port()));
        QTRY_COMPARE(silent.openConnections(), 0);
        proxy.setPort(deadPort());
        QCOMPARE(said(test::answerOf(net::askProxy(proxy, target, std::chrono::seconds(20)))),
            QStringLiteral("unreachable proxy-unreachable 127.0.0.1:%1 gitlab.example").arg(proxy.port()));
        QCOMPARE(test::answerOf(net::askProxy(QNetworkProxy(QNetworkProxy::NoProxy), target, std::chrono::seconds(20)))
                     .error()
                     .slug,
            QStringLiteral("proxy-unusable"));
    }
};

QTEST_GUILESS_MAIN(NetProxyLoginTest)
#include "net_proxy_login_test.moc"
