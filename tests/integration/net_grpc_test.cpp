// SPDX-License-Identifier: Apache-2.0
// gRPC against a real server, over clear text and TLS, and against ports that speak something else.
#include "answer_of.h"
#include "authority.h"
#include "net/grpc.h"
#include "tinyproxy.h"

#include <QTcpServer>

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

const QByteArray check = QByteArrayLiteral("/grpc.health.v1.Health/Check");

class GrpcServer {
public:
    explicit GrpcServer(const QStringList& keyAndCertificate = {}) : m_tls(!keyAndCertificate.isEmpty())
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
            QStringList{QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/integration/grpc_server.py")} + keyAndCertificate);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        m_port = m_process.readLine().trimmed().toUShort();
    }
    ~GrpcServer()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    [[nodiscard]] bool runs() const { return m_port != 0; }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_tls ? u"https" : u"http").arg(m_port));
    }

private:
    bool m_tls;
    QProcess m_process;
    quint16 m_port = 0;
};

QString told(const base::Result<net::GrpcReply>& result)
{
    if (!result)
        return (QStringList{base::name(result.error().kind), result.error().slug} + result.error().args).join(u' ');
    return QStringLiteral("%1 %2 '%3' %4")
        .arg(result->httpStatus)
        .arg(result->status ? QString::number(*result->status) : QStringLiteral("-"), result->message,
            QString::fromLatin1(result->answer.left(60)));
}

} // namespace

class NetGrpcTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<GrpcServer> m_plain;
    std::unique_ptr<GrpcServer> m_secured;

    [[nodiscard]] net::Endpoint trusting(const QUrl& base) const
    {
        net::Endpoint endpoint = endpointOf(base);
        endpoint.caFile = m_authority->caFile();
        return endpoint;
    }
    using Metadata = QList<QPair<QByteArray, QByteArray>>;
    [[nodiscard]] static base::Result<net::GrpcReply> call(const net::Endpoint& endpoint, const QByteArray& path,
        const QByteArray& message = {}, int ms = 20'000, const Metadata& metadata = {},
        const net::Credential& credential = {})
    {
        return test::answerOf(
            net::grpcCall(endpoint, path, message, metadata, std::chrono::milliseconds(ms), credential));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = std::make_unique<Authority>();
        (void)m_authority->issue(QStringLiteral("IP:127.0.0.1"));
        m_plain = std::make_unique<GrpcServer>();
        m_secured = std::make_unique<GrpcServer>(QStringList{m_authority->issuedKeyFile(), m_authority->issuedFile()});
        QVERIFY(m_plain->runs() && m_secured->runs());
    }
    // Qt's HTTP/2 says in the log which stream failed.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!stream \\d+ finished with error)"))); }

    void calls_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& path, const QByteArray& message,
                             const QString& expected) {
            for (const bool tls : {false, true})
                QTest::addRow("%s, %s", name, tls ? "TLS" : "clear text") << tls << path << message << expected;
        };
        row("health", check, {}, QStringLiteral("200 0 '' \x08\x01"));
        row("health of nobody", check, "x", QStringLiteral("200 5 'unknown service' "));
        row("no token", "/DuoWorkflow/ListTools", {}, QStringLiteral("200 16 'No authorization header presented' "));
        row("no such method", "/DuoWorkflow/Nope", {}, QStringLiteral("200 12 'Method not found!' "));
        row("words in another language", "/Test/Speak", {}, QStringLiteral("200 9 'Größe: 100 %\nzu viel' "));
        row("echo", "/Test/Echo", "hello", QStringLiteral("200 0 '' hello||"));
        row("empty answer", "/Test/Big", "0", QStringLiteral("200 0 '' "));
        row("large answer", "/Test/Big", "4000000", QStringLiteral("200 0 '' ") + QString(60, QChar(0)));
    }

    void calls()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, message);
        QFETCH(QString, expected);
        const auto result = call(trusting((tls ? m_secured : m_plain)->url()), path, message);
        QCOMPARE(told(result), expected);
        QVERIFY(result->http2);
        QCOMPARE(result->header("Content-Type"), QByteArray("application/grpc")); // not twice
        if (message == "4000000")
            QCOMPARE(result->answer.size(), 4'000'000);
    }

    void headersAndTrailers()
    {
        const auto health = call(trusting(m_plain->url()), check);
        QCOMPARE(health->header("x-trailing"), QByteArray("end"));
        const auto echo = call(trusting(m_plain->url()), "/Test/Echo", "m", 20'000, {{"x-note", "noted"}},
            {"authorization", base::makeSecret("Bearer canary")});
        QCOMPARE(told(echo), QStringLiteral("200 0 '' m|noted|Bearer canary"));
        QCOMPARE(echo->header("x-leading"), QByteArray("a, b"));
    }

    void credentialsNeedConsent()
    {
        net::Endpoint endpoint = trusting(m_plain->url());
        endpoint.allowHttp = false;
        const auto result = call(endpoint, check, {}, 20'000, {}, {"authorization", base::makeSecret("Bearer canary")});
        QCOMPARE(result.error().slug, QStringLiteral("http-needs-consent"));
    }

    void aServerThatTakesItsTime()
    {
        const auto host = QStringLiteral("127.0.0.1:%1").arg(m_plain->url().port());
        QCOMPARE(told(call(trusting(m_plain->url()), "/Test/Wait", {}, 400)),
            QStringLiteral("unreachable grpc-no-answer %1 0.4").arg(host));
        const auto cancelled = net::grpcCall(trusting(m_plain->url()), "/Test/Wait", {}, {}, std::chrono::seconds(60));
        cancelled.cancel();
        QCOMPARE(told(test::answerOf(cancelled)), QStringLiteral("cancelled cancelled"));
    }

    void clearTextAndTlsMixedUp()
    {
        QUrl url = m_plain->url();
        url.setScheme(QStringLiteral("https"));
        const auto host = [](const QUrl& u) { return QStringLiteral("127.0.0.1:%1").arg(u.port()); };
        QCOMPARE(told(call(trusting(url), check)), QStringLiteral("tls tls-not-spoken %1").arg(host(url)));
        url = m_secured->url();
        url.setScheme(QStringLiteral("http"));
        QCOMPARE(told(call(trusting(url), check)), QStringLiteral("unreachable grpc-not-spoken %1").arg(host(url)));
        QCOMPARE(told(call(endpointOf(m_secured->url()), check)),
            QStringLiteral("tls tls-untrusted %1 Gatehouse Test CA").arg(host(m_secured->url())));
    }

    void otherPorts_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& answer, bool closes, const char* expected) {
            QTest::addRow("%s", name) << answer << closes << QString::fromLatin1(expected);
        };
        row("silent", {}, false, "unreachable grpc-no-answer %1 0.4");
        row("hangs up", {}, true, "unreachable grpc-not-spoken %1");
        row("HTTP/1.1 that waits", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", false,
            "unreachable grpc-not-spoken %1");
        row("HTTP/1.1 that hangs up", "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", true,
            "unreachable grpc-not-spoken %1");
        row("SSH", "SSH-2.0-OpenSSH_9.2\r\n", false, "unreachable grpc-not-spoken %1");
        row("endless noise", QByteArray(4 * 1024 * 1024, '\xaa'), false, "unreachable grpc-not-spoken %1");
    }

    void otherPorts()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, closes);
        QFETCH(QString, expected);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket* socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [=] {
                socket->readAll();
                socket->write(answer);
                if (closes)
                    socket->disconnectFromHost();
            });
        });
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
        const int limit = expected.contains(QStringLiteral("grpc-no-answer")) ? 400 : 20'000;
        QCOMPARE(told(call(trusting(url), check, {}, limit)),
            expected.arg(QStringLiteral("127.0.0.1:%1").arg(server.serverPort())));
    }

    void whatAnotherPortSaysIsToldOn()
    {
        Peer peer(always(http(405)));
        const auto result = call(trusting(peer.url()), check);
        QCOMPARE(result.error().slug, QStringLiteral("grpc-not-spoken"));
        QCOMPARE(result.error().serverWords, QStringLiteral("HTTP/1.1 405 Said"));
    }

    // A TLS port without HTTP/2, as behind an ingress that was not told: its answer is a value.
    void anHttp1Ingress()
    {
        Peer peer(m_authority->issue(QStringLiteral("IP:127.0.0.1")), always(http(404, "<html>", "Server: nginx\r\n")));
        const auto result = call(trusting(peer.url()), check);
        QCOMPARE(told(result), QStringLiteral("404 - '' "));
        QVERIFY(!result->http2);
        QCOMPARE(result->header("server"), QByteArray("nginx"));
    }

    void nobodyThere()
    {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1").arg(deadPort()));
        QCOMPARE(told(call(trusting(url), check)),
            QStringLiteral("unreachable connection-refused 127.0.0.1:%1").arg(url.port()));
    }

    void throughAProxy_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("expected"); // %1 proxy, %2 target
        for (const bool tls : {false, true}) {
            const char* kind = tls ? "TLS" : "clear text";
            QTest::addRow("%s, open", kind) << tls << QByteArray() << QStringLiteral("200 0 '' \x08\x01");
            QTest::addRow("%s, port not allowed", kind)
                << tls << QByteArray("ConnectPort 1\n") << QStringLiteral("unreachable proxy-refused %1 %2");
            QTest::addRow("%s, wants a login", kind)
                << tls << QByteArray("BasicAuth a b\n") << QStringLiteral("unreachable proxy-needs-login %1 %2");
        }
    }

    void throughAProxy()
    {
        QFETCH(bool, tls);
        QFETCH(QByteArray, lines);
        QFETCH(QString, expected);
        Tinyproxy proxy(lines);
        QVERIFY(proxy.listens());
        net::Endpoint endpoint = trusting((tls ? m_secured : m_plain)->url());
        endpoint.proxyMode = net::ProxyMode::Manual;
        endpoint.proxy = proxy.url();
        if (expected.contains(u'%'))
            expected = expected.arg(proxy.name(), QStringLiteral("127.0.0.1:%1").arg(endpoint.base.port()));
        QCOMPARE(told(call(endpoint, check)), expected);
        if (expected.startsWith(u'2'))
            QTRY_VERIFY(proxy.saw("CONNECT"));
    }
};

QTEST_GUILESS_MAIN(NetGrpcTest)
#include "net_grpc_test.moc"
