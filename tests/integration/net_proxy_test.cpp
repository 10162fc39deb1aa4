// SPDX-License-Identifier: Apache-2.0
// Through a real tinyproxy, past it, and when it refuses, asks for a password or is not there.
#include "authority.h"
#include "tinyproxy.h"

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

net::Endpoint through(const QUrl& proxy, const QUrl& base, const QString& caFile = {})
{
    net::Endpoint endpoint = endpointOf(base);
    endpoint.proxyMode = net::ProxyMode::Manual;
    endpoint.proxy = proxy;
    endpoint.caFile = caFile;
    return endpoint;
}

} // namespace

class NetProxyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Authority> m_authority;

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<Authority>(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void cleanup()
    {
        for (const char* name : {"http_proxy", "https_proxy", "no_proxy"})
            qunsetenv(name);
    }

    void proxyLetsThrough_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addRow("http") << false;
        QTest::addRow("https") << true;
    }

    void proxyLetsThrough()
    {
        QFETCH(bool, tls);
        Tinyproxy proxy;
        QVERIFY(proxy.listens());
        const auto hello = always(http(200, "hello"));
        Peer plain(hello);
        Peer secured(m_authority->issue(QStringLiteral("IP:127.0.0.1")), hello);
        Peer& peer = tls ? secured : plain;
        net::Session session(through(proxy.url(), peer.url(), m_authority->caFile()), token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 hello"));
        QCOMPARE(told(answerOf(session.send(mutation()))), QStringLiteral("200 hello"));
        QCOMPARE(peer.seen().size(), 2);
        QCOMPARE(peer.seen().at(1).body, QByteArray(R"({"query":"mutation"})"));
        QTRY_VERIFY(proxy.saw("Request")); // it did go that way
    }

    void proxyRefuses_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("filter");
        QTest::addRow("this client") << QByteArray("Deny 127.0.0.1\n") << QByteArray();
        QTest::addRow("this host") << QByteArray("FilterExtended On\n") << QByteArray("127.0.0.1\n");
        QTest::addRow("this port") << QByteArray("ConnectPort 1\n") << QByteArray();
    }

    void proxyRefuses()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, filter);
        Tinyproxy proxy(lines, filter);
        QVERIFY(proxy.listens());
        Peer peer(m_authority->issue(QStringLiteral("IP:127.0.0.1")), always(http(200, "hello")));
        net::Session session(through(proxy.url(), peer.url(), m_authority->caFile()), token());
        const QString expected =
            QStringLiteral("unreachable proxy-refused %1 127.0.0.1:%2").arg(proxy.name()).arg(peer.port());
        QCOMPARE(told(answerOf(session.send(get()))), expected);
        QCOMPARE(told(answerOf(session.send(mutation()))), expected); // it has not left
        QCOMPARE(peer.connections(), 0);
    }

    void proxyThatIsNotThere_data() { proxyLetsThrough_data(); }

    void proxyThatIsNotThere()
    {
        QFETCH(bool, tls);
        QUrl proxy(QStringLiteral("http://127.0.0.1"));
        proxy.setPort(deadPort());
        Peer plain(always(http(200)));
        QUrl base = plain.url();
        if (tls)
            base.setScheme(QStringLiteral("https"));
        net::Session session(through(proxy, base), token());
        QCOMPARE(told(answerOf(session.send(get()))),
            QStringLiteral("unreachable proxy-unreachable 127.0.0.1:%1 127.0.0.1:%2")
                .arg(proxy.port())
                .arg(plain.port()));
        QCOMPARE(plain.connections(), 0);
    }

    void proxyWithoutAName_data() { proxyLetsThrough_data(); }

    void proxyWithoutAName()
    {
        QFETCH(bool, tls);
        const QUrl base(tls ? QStringLiteral("https://gitlab.example") : QStringLiteral("http://gitlab.example"));
        net::Session session(through(QUrl(QStringLiteral("http://proxy.invalid:3128")), base), token());
        QCOMPARE(told(answerOf(session.send(get()))),
            QStringLiteral("unreachable proxy-not-found proxy.invalid:3128 gitlab.example"));
    }

    void targetBehindTheProxyIsNotThere_data() { proxyLetsThrough_data(); }

    void targetBehindTheProxyIsNotThere()
    {
        QFETCH(bool, tls);
        Tinyproxy proxy;
        QVERIFY(proxy.listens());
        QUrl base(tls ? QStringLiteral("https://127.0.0.1") : QStringLiteral("http://127.0.0.1"));
        base.setPort(deadPort());
        net::Session session(through(proxy.url(), base), token());
        const auto result = answerOf(session.send(get()));
        // For http:// the proxy answers in the target's place; nothing tells its page from one of the target.
        if (tls)
            QCOMPARE(told(result),
                QStringLiteral("unreachable proxy-refused %1 127.0.0.1:%2").arg(proxy.name()).arg(base.port()));
        else
            QVERIFY2(result && result->status >= 500, qPrintable(told(result)));
    }

    void proxyThatAsksForAPassword_data() { proxyLetsThrough_data(); }

    void proxyThatAsksForAPassword()
    {
        QFETCH(bool, tls);
        Tinyproxy proxy("BasicAuth user secret\n");
        QVERIFY(proxy.listens());
        Peer peer(always(http(200)));
        QUrl base = peer.url();
        if (tls)
            base.setScheme(QStringLiteral("https"));
        QUrl withCredentials = proxy.url();
        withCredentials.setUserInfo(QStringLiteral("user:secret")); // known, but not used
        net::Session session(through(withCredentials, base), token());
        QCOMPARE(told(answerOf(session.send(get()))),
            QStringLiteral("unreachable proxy-needs-login %1 127.0.0.1:%2").arg(proxy.name()).arg(peer.port()));
        QCOMPARE(peer.connections(), 0);
    }

    void proxyThatIsSilent_data() { proxyLetsThrough_data(); }

    void proxyThatIsSilent()
    {
        QFETCH(bool, tls);
        Peer silent;
        const QUrl base(tls ? QStringLiteral("https://gitlab.example") : QStringLiteral("http://gitlab.example"));
        net::Session session(through(silent.url(), base), token());
        net::Request request = get();
        request.limits.connect = request.limits.firstByte = std::chrono::milliseconds(300);
        const auto result = answerOf(session.send(request));
        QVERIFY(!result);
        QCOMPARE(result.error().slug, tls ? QStringLiteral("proxy-timeout") : QStringLiteral("answer-timeout"));
    }

    void proxiesThatAreNone_data()
    {
        QTest::addColumn<QUrl>("proxy");
        for (const char* text : {"", "proxy:3128", "ftp://proxy:21", "https://proxy:443", "http://"})
            QTest::addRow("<%s>", text) << QUrl(QString::fromLatin1(text));
    }

    void proxiesThatAreNone()
    {
        QFETCH(QUrl, proxy);
        Peer peer(always(http(200)));
        net::Session session(through(proxy, peer.url()), token());
        QCOMPARE(answerOf(session.send(get())).error().slug, QStringLiteral("proxy-unusable"));
        QCOMPARE(peer.connections(), 0); // never past the proxy that the user asked for
    }

    void theSystemsProxyIsAsked()
    {
        Peer proxy(always(http(200, "from the proxy")));
        qputenv("http_proxy", proxy.url().toEncoded());
        net::Endpoint endpoint = endpointOf(QUrl(QStringLiteral("http://gitlab.example/root")));
        endpoint.proxyMode = net::ProxyMode::System;
        net::Session session(endpoint, token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 from the proxy"));
        QCOMPARE(proxy.seen().first().line(), QByteArray("GET http://gitlab.example/root/x HTTP/1.1"));
    }

    void theSystemsProxyIsLeftAlone_data()
    {
        QTest::addColumn<net::ProxyMode>("mode");
        QTest::addRow("none is wanted") << net::ProxyMode::None;
        QTest::addRow("loopback needs none") << net::ProxyMode::System;
    }

    void theSystemsProxyIsLeftAlone()
    {
        QFETCH(net::ProxyMode, mode);
        Peer proxy(always(http(500)));
        Peer peer(always(http(200, "hello")));
        qputenv("http_proxy", proxy.url().toEncoded());
        net::Endpoint endpoint = endpointOf(peer.url());
        endpoint.proxyMode = mode;
        net::Session session(endpoint, token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 hello"));
        QCOMPARE(proxy.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(NetProxyTest)
#include "net_proxy_test.moc"
