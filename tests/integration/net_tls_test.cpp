// SPDX-License-Identifier: Apache-2.0
// Certificates are always verified, and each refusal says what is wrong with whose certificate.
#include "authority.h"
#include "peer.h"

#include <QFile>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

// Once a part of TLS is loaded, it is mapped into the process.
bool tlsIsLoaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libssl");
}

} // namespace

class NetTlsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Authority> m_authority;

    static net::Endpoint trusting(const QUrl& base, const QString& caFile)
    {
        net::Endpoint endpoint = endpointOf(base);
        endpoint.allowHttp = false;
        endpoint.caFile = caFile;
        return endpoint;
    }

private Q_SLOTS:
    // First of all: later tests load TLS.
    void nothingOfTlsLoadsBeforeTheFirstRequest()
    {
        if (!QFile::exists(QStringLiteral("/proc/self/maps")))
            QSKIP("this system does not show what is mapped");
        QVERIFY(!tlsIsLoaded());
        QUrl url(QStringLiteral("https://127.0.0.1"));
        url.setPort(deadPort());
        net::Session session(trusting(url, {}), token());
        QVERIFY(!tlsIsLoaded());
        QVERIFY(!answerOf(session.send(get())));
        QVERIFY(tlsIsLoaded());
        m_authority = std::make_unique<Authority>();
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void certificates_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("expected"); // %1 = host and port
        const QString here = QStringLiteral("IP:127.0.0.1,DNS:localhost");
        const QString there = QStringLiteral("DNS:gitlab.example,DNS:other.example");
        const QString past = QStringLiteral("20200101");
        const QString future = QStringLiteral("20990101");
        const auto row = [](const char* name, const QString& names, const QString& from, const QString& to,
                             bool trusted, const char* expected) {
            QTest::addRow("%s", name) << names << from << to << trusted << QString::fromLatin1(expected);
        };
        row("right, with the CA file", here, past, future, true, "200 hello");
        row("right, but no CA file", here, past, future, false, "tls tls-untrusted %1 Gatehouse Test CA");
        row("expired", here, past, QStringLiteral("20200201"), true, "tls tls-expired %1 2020-02-01");
        row("expired and untrusted", here, past, QStringLiteral("20200201"), false, "tls tls-expired %1 2020-02-01");
        row("not yet valid", here, QStringLiteral("20980101"), future, true, "tls tls-not-yet-valid %1 2098-01-01");
        row("other names", there, past, future, true, "tls tls-wrong-host %1 gitlab.example, other.example");
        row("other names and untrusted", there, past, future, false,
            "tls tls-wrong-host %1 gitlab.example, other.example");
    }

    void certificates()
    {
        QFETCH(QString, names);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, trusted);
        QFETCH(QString, expected);
        Peer peer(m_authority->issue(names, from, to), always(http(200, "hello")));
        net::Session session(trusting(peer.url(), trusted ? m_authority->caFile() : QString()), token());
        if (expected.contains(QStringLiteral("%1")))
            expected = expected.arg(QStringLiteral("127.0.0.1:%1").arg(peer.port()));
        for (const net::Request& request : {get(), mutation()}) { // what fails here has not left
            const auto result = answerOf(session.send(request));
            QCOMPARE(told(result), expected);
            QVERIFY(result || !result.error().serverWords.isEmpty());
        }
        QCOMPARE(
            peer.seen().size(), expected.startsWith(u'2') ? 2 : 0); // no byte of a request goes to whom we do not trust
    }

    void aNameIsCheckedAgainstTheUrl()
    {
        Peer peer(m_authority->issue(QStringLiteral("DNS:localhost")), always(http(200, "hello")));
        net::Session byName(trusting(peer.url(QStringLiteral("localhost")), m_authority->caFile()), token());
        QCOMPARE(told(answerOf(byName.send(get()))), QStringLiteral("200 hello"));
        net::Session byAddress(trusting(peer.url(), m_authority->caFile()), token());
        QCOMPARE(answerOf(byAddress.send(get())).error().slug, QStringLiteral("tls-wrong-host"));
    }

    void anotherAuthorityIsNotTrusted()
    {
        const Authority other(QStringLiteral("Another CA"));
        Peer peer(m_authority->issue(QStringLiteral("IP:127.0.0.1")), always(http(200, "hello")));
        net::Session session(trusting(peer.url(), other.caFile()), token());
        QCOMPARE(told(answerOf(session.send(get()))),
            QStringLiteral("tls tls-untrusted 127.0.0.1:%1 Gatehouse Test CA").arg(peer.port()));
    }

    // One session's CA file must not leak into another session of the process.
    void trustStaysWithItsSession()
    {
        Peer peer(m_authority->issue(QStringLiteral("IP:127.0.0.1")), always(http(200, "hello")));
        net::Session trustful(trusting(peer.url(), m_authority->caFile()), token());
        QCOMPARE(told(answerOf(trustful.send(get()))), QStringLiteral("200 hello"));
        net::Session wary(trusting(peer.url(), {}), token());
        QCOMPARE(answerOf(wary.send(get())).error().slug, QStringLiteral("tls-untrusted"));
    }

    void caFilesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("slug");
        QTest::addRow("missing") << QByteArray() << QStringLiteral("ca-file-unreadable");
        QTest::addRow("no certificate") << QByteArray("hello") << QStringLiteral("ca-file-empty");
        QTest::addRow("damaged") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
                                 << QStringLiteral("ca-file-empty");
    }

    void caFilesThatAreNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, slug);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ca.pem"));
        QFile file(path);
        if (!text.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
        }
        Peer peer(m_authority->issue(QStringLiteral("IP:127.0.0.1")), always(http(200, "hello")));
        net::Session session(trusting(peer.url(), path), token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("tls %1 %2").arg(slug, path));
        QCOMPARE(peer.connections(), 0);
        // Mended, the same session goes on.
        QFile::remove(path);
        QVERIFY(QFile::copy(m_authority->caFile(), path));
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 hello"));
    }

    void httpsToAPlainServer()
    {
        Peer peer(always(http(200)));
        QUrl base = peer.url();
        base.setScheme(QStringLiteral("https"));
        net::Session session(trusting(base, {}), token());
        net::Request request = get();
        request.limits.connect = std::chrono::milliseconds(500); // some plain servers just wait for a whole line
        const auto result = answerOf(session.send(request));
        QVERIFY(!result);
        QVERIFY2(result.error().slug == QStringLiteral("tls-not-spoken") ||
                     result.error().slug == QStringLiteral("connect-timeout"),
            qPrintable(told(result)));
        QCOMPARE(peer.seen().size(), 0);
    }

    void aServerThatTalksFirstIsNoTls()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket* socket = server.nextPendingConnection();
            socket->write("220 mail.example ESMTP ready\r\n");
        });
        QUrl base(QStringLiteral("https://127.0.0.1"));
        base.setPort(server.serverPort());
        net::Session session(trusting(base, {}), token());
        QCOMPARE(told(answerOf(session.send(get()))),
            QStringLiteral("tls tls-not-spoken 127.0.0.1:%1").arg(server.serverPort()));
    }

    void onceOverTls()
    {
        int answered = 0;
        Peer peer(m_authority->issue(QStringLiteral("IP:127.0.0.1")), [&answered](QTcpSocket& socket, const Seen&) {
            if (answered++ == 0)
                socket.write(http(200, "hello"));
            else
                socket.disconnectFromHost();
        });
        net::Session session(trusting(peer.url(), m_authority->caFile()), token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 hello"));
        const auto result = answerOf(session.send(mutation()));
        QVERIFY(!result);
        QCOMPARE(base::name(result.error().kind), QStringLiteral("outcome-unknown"));
        QCOMPARE(peer.seen().size(), 2);
        QCOMPARE(peer.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(NetTlsTest)
#include "net_tls_test.moc"
