// SPDX-License-Identifier: Apache-2.0
// Where requests go and what they carry: the credential leaves for the origin of its session and for nothing else.
#include "peer.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;

class NetOriginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void redirectsAreGivenBackAndNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("mutating");
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%d, read", status) << status << false;
            QTest::addRow("%d, mutation", status) << status << true;
        }
    }

    void redirectsAreGivenBackAndNotFollowed()
    {
        QFETCH(int, status);
        QFETCH(bool, mutating);
        Peer elsewhere(always(http(200, "stolen")));
        const QByteArray location = elsewhere.url().toEncoded() + "/x";
        Peer peer(always(http(status, "moved", "Location: " + location + "\r\n")));
        net::Session session(endpointOf(peer.url()), token());
        const auto result = answerOf(session.send(mutating ? mutation() : get()));
        QVERIFY2(result, qPrintable(told(result)));
        QCOMPARE(result->status, status);
        if (!mutating ||
            status < 307) // those ask for the request's body again, and Qt may give up the answer's body for that
            QCOMPARE(result->body, QByteArray("moved"));
        QCOMPARE(result->header("location"), location);
        QCOMPARE(peer.seen().size(), 1);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void pathsCannotLeaveTheOrigin_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line"); // empty: refused
        const auto row = [](const char* root, const char* path, const char* line) {
            QTest::addRow("%s + %s", root, path)
                << QString::fromUtf8(root) << QString::fromUtf8(path) << QString::fromUtf8(line);
        };
        row("", "/api/v4/version", "GET /api/v4/version HTTP/1.1");
        row("/gitlab", "/api/v4/version", "GET /gitlab/api/v4/version HTTP/1.1");
        row("/gitlab/", "/api/v4/version", "GET /gitlab/api/v4/version HTTP/1.1");
        row("", "/api/v4/projects/a%2Fb?q=a%26b&r=1", "GET /api/v4/projects/a%2Fb?q=a%26b&r=1 HTTP/1.1");
        row("", "/a b?q=\xc3\xa4", "GET /a%20b?q=%C3%A4 HTTP/1.1");
        row("", "/@evil.example/", "GET /@evil.example/ HTTP/1.1");
        row("", "/x\r\nEvil: 1", "GET /x%0D%0AEvil:%201 HTTP/1.1");
        row("", "//evil.example/x", "GET /evil.example/x HTTP/1.1");
        row("", "http://evil.example/", "");
        row("", "@evil.example", "");
        row("", "", "");
    }

    void pathsCannotLeaveTheOrigin()
    {
        QFETCH(QString, root);
        QFETCH(QString, path);
        QFETCH(QString, line);
        Peer peer(always(http(200)));
        QUrl base = peer.url();
        base.setPath(root);
        net::Session session(endpointOf(base), token());
        const auto result = answerOf(session.send(get(path)));
        if (line.isEmpty()) {
            QVERIFY(!result);
            QCOMPARE(result.error().slug, QStringLiteral("url-unusable"));
            QCOMPARE(peer.connections(), 0);
            return;
        }
        QCOMPARE(told(result), QStringLiteral("200 "));
        QCOMPARE(QString::fromUtf8(peer.seen().first().line()), line);
        QVERIFY(!peer.seen().first().head.contains("\nEvil"));
    }

    void basesThatCannotBeAsked_data()
    {
        QTest::addColumn<QUrl>("base");
        for (const char* text :
            {"", "gitlab.example", "ftp://gitlab.example", "file:///etc/passwd", "http://", "https:///x"})
            QTest::addRow("<%s>", text) << QUrl(QString::fromLatin1(text));
    }

    void basesThatCannotBeAsked()
    {
        QFETCH(QUrl, base);
        net::Session session(endpointOf(base), token());
        QCOMPARE(answerOf(session.send(get())).error().slug, QStringLiteral("url-unusable"));
    }

    void userInfoOfTheUrlIsNotSent()
    {
        Peer peer(always(http(401, "no", "WWW-Authenticate: Basic realm=\"x\"\r\n")));
        QUrl base = peer.url();
        base.setUserInfo(QStringLiteral("root:hunter2"));
        net::Session session(endpointOf(base), token());
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("401 no"));
        QCOMPARE(peer.seen().size(), 1);
        QCOMPARE(peer.seen().first().header("Authorization"), QByteArray("Bearer glpat-canary-0123456789"));
    }

    void httpNeedsConsent()
    {
        Peer peer(always(http(200)));
        net::Endpoint endpoint = endpointOf(peer.url());
        endpoint.allowHttp = false;
        net::Session session(endpoint, token());
        for (const net::Request& request : {get(), mutation()})
            QCOMPARE(told(answerOf(session.send(request))),
                QStringLiteral("not-permitted http-needs-consent 127.0.0.1:%1").arg(peer.port()));
        QCOMPARE(peer.connections(), 0);
        net::Session anonymous(endpoint, {});
        QCOMPARE(told(answerOf(anonymous.send(get()))), QStringLiteral("200 "));
        QCOMPARE(peer.seen().first().header("Authorization"), QByteArray());
    }

    void whatARequestCarries()
    {
        Peer peer(always(http(200, {}, "Set-Cookie: a=b\r\n")));
        net::Session session(endpointOf(peer.url()), token());
        net::Request request = get();
        request.headers = {{"Accept", "application/json"}};
        for (int i = 0; i < 2; ++i)
            QCOMPARE(told(answerOf(session.send(request))), QStringLiteral("200 "));
        for (const Seen& seen : peer.seen()) {
            QCOMPARE(seen.header("Authorization"), QByteArray("Bearer glpat-canary-0123456789"));
            QCOMPARE(seen.header("User-Agent"), QByteArray("Gatehouse/" GATEHOUSE_VERSION));
            QCOMPARE(seen.header("Accept"), QByteArray("application/json"));
            QCOMPARE(seen.header("Cookie"), QByteArray());
            QVERIFY(!seen.head.contains("Content-Length"));
        }
        QCOMPARE(peer.connections(), 1);
    }

    void aCredentialMayStandAlone()
    {
        Peer peer(always(http(200)));
        net::Session session(endpointOf(peer.url()), {"x-api-key", base::makeSecret("canary")});
        QCOMPARE(told(answerOf(session.send(get()))), QStringLiteral("200 "));
        QCOMPARE(peer.seen().first().header("x-api-key"), QByteArray("canary"));
        QCOMPARE(peer.seen().first().header("Authorization"), QByteArray());
    }

    void lineBreaksInHeadersAreRefused()
    {
        Peer peer(always(http(200)));
        net::Session bad(endpointOf(peer.url()), token("glpat\r\nEvil: 1"));
        QCOMPARE(told(answerOf(bad.send(get()))), QStringLiteral("bad-input credential-unusable"));
        net::Session empty(endpointOf(peer.url()), token(""));
        QCOMPARE(told(answerOf(empty.send(get()))), QStringLiteral("bad-input credential-unusable"));
        net::Session session(endpointOf(peer.url()), token());
        net::Request request = get();
        request.headers = {{"X-Note", "a\nEvil: 1"}};
        QCOMPARE(told(answerOf(session.send(request))), QStringLiteral("bad-input header-unusable X-Note"));
        QCOMPARE(peer.connections(), 0);
    }

    void theLogNamesTheRequestAndNothingSecret()
    {
        static QStringList lines;
        lines.clear();
        const QtMessageHandler previous =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext& context, const QString& text) {
                if (qstrcmp(context.category, "gatehouse.net") == 0)
                    lines << text;
            });
        {
            Peer peer(always(http(200, "body-canary", "X-Secret: head-canary\r\n")));
            net::Session session(endpointOf(peer.url()), token());
            net::Request request = mutation("sent-canary");
            request.path = QStringLiteral("/api/graphql?private_token=query-canary");
            (void)answerOf(session.send(request));
        }
        qInstallMessageHandler(previous);
        QCOMPARE(lines.size(), 1);
        const QString& line = lines.first();
        for (const char* part : {"POST", "/api/graphql", "Mutation", "200", " ms ", "11 bytes"})
            QVERIFY2(line.contains(QLatin1String(part)), qPrintable(line));
        QVERIFY2(!line.contains(QStringLiteral("canary")), qPrintable(line));
    }

    void trafficIsCounted()
    {
        Peer peer(always(http(200, "12345")));
        net::Session session(endpointOf(peer.url()), token());
        QCOMPARE(session.traffic().requests, 0);
        (void)answerOf(session.send(get()));
        (void)answerOf(session.send(mutation("123")));
        QCOMPARE(session.traffic().requests, 2);
        QCOMPARE(session.traffic().bytesSent, 3);
        QCOMPARE(session.traffic().bytesReceived, 10);
    }
};

QTEST_GUILESS_MAIN(NetOriginTest)
#include "net_origin_test.moc"
