// SPDX-License-Identifier: Apache-2.0
// What ports, proxies, certificates, first answers and clocks mean (A2 to A8), over literal answers.
#include "probes/certificate.h"
#include "probes/first_answer.h"
#include "probes/way.h"

#include "diagnosis_fixture.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

namespace {

const QUrl target(u"http://gateway.example.internal:5052"_s);

probes::Door door(const char* address, const QString& error)
{
    const QHostAddress host(QString::fromLatin1(address));
    if (error.isEmpty())
        return {host, net::Connected{std::chrono::milliseconds(3)}};
    return {host, base::fail(base::ErrorKind::Unreachable, error, {QString::fromLatin1(address)})};
}

/// Three certificates: the server's own, the one between, the root.
net::Handshake handshake(int daysLeft, const QStringList& troubles = {}, const QString& organisation = u"Acme"_s)
{
    const QDateTime now = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);
    net::Certificate own{u"gateway.example.internal"_s, u"Acme Intermediate"_s, organisation,
        {u"gateway.example.internal"_s}, now.addDays(-10), now.addDays(daysLeft).addSecs(60), 256, u"EC"_s, false,
        false, u"00"_s};
    net::Certificate above = own;
    above.subject = own.issuer;
    above.issuer = u"Acme Root"_s;
    above.notAfter = now.addDays(900);
    net::Handshake out;
    out.protocol = u"TLS 1.3"_s;
    out.alpn = u"h2"_s;
    out.chain = {own, above};
    out.troubles = troubles;
    out.trusted = troubles.isEmpty();
    return out;
}

} // namespace

class ConnectionAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ports_data()
    {
        QTest::addColumn<QStringList>("doors"); // "address slug"
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QStringList& doors, const char* expected,
                             const char* of = "gitlab") {
            QTest::newRow(name) << doors << QString::fromLatin1(of) << QString::fromLatin1(expected);
        };
        row("open", {u"10.0.0.1 "_s}, "passed port-open");
        row("one of two is dead", {u"10.0.0.1 "_s, u"10.0.0.2 connect-timeout"_s},
            "warning port-open-partly: address-half-dead");
        row("no IPv6 here", {u"10.0.0.1 "_s, u"2001:db8::1 network-unreachable"_s}, "passed port-open");
        row("IPv6 is refused", {u"10.0.0.1 "_s, u"2001:db8::1 connection-refused"_s},
            "warning port-open-partly: address-half-dead");
        row("localhost listens on one family", {u"127.0.0.1 "_s, u"::1 connection-refused"_s}, "passed port-open");
        row("refused", {u"10.0.0.1 connection-refused"_s}, "failed connection-refused: port-closed");
        row("refused by a model server", {u"10.0.0.1 connection-refused"_s},
            "failed connection-refused: model-server-down", "model:m");
        row("refused by the gateway", {u"10.0.0.1 connection-refused"_s},
            "failed connection-refused: gateway-not-running", "gateway");
        row("refused by the service", {u"10.0.0.1 connection-refused"_s},
            "failed connection-refused: agent-platform-not-listening", "agent-platform");
        row("silence", {u"10.0.0.1 connect-timeout"_s}, "failed connect-timeout: port-filtered");
        row("a refusal says more than silence", {u"10.0.0.1 connect-timeout"_s, u"10.0.0.2 connection-refused"_s},
            "failed connection-refused: port-closed");
        row("no road", {u"10.0.0.1 network-unreachable"_s}, "failed network-unreachable: no-route");
        row("own firewall", {u"10.0.0.1 connection-forbidden"_s},
            "failed connection-forbidden: blocked-on-this-computer");
        row("breaks", {u"10.0.0.1 network-failed"_s}, "failed network-failed: network-trouble");
        row("no address at all", {}, "failed dns-failed: way-fails-here");
    }

    void ports()
    {
        QFETCH(QStringList, doors);
        QFETCH(QString, target);
        QList<probes::Door> all;
        for (const QString& text : doors)
            all.append(door(text.section(u' ', 0, 0).toLatin1().constData(), text.section(u' ', 1)));
        QTEST(told(u"A5:%1@workstation"_s.arg(target), probes::judgeDoors(u"x:1"_s, all)), "expected");
    }

    void aServiceThatDiedBesideItsGateway()
    {
        const auto seen = probes::judgeDoors(u"x:50052"_s, {door("10.0.0.1", u"connection-refused"_s)});
        QCOMPARE(told(u"A5:agent-platform@workstation"_s, seen, {u"C2:gateway@workstation"_s}),
            u"failed connection-refused: agent-platform-died"_s);
    }

    void tunnels_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("login");
        QTest::addColumn<QString>("expected");
        QTest::newRow("through") << 200 << false << u"passed proxy-lets-through"_s;
        QTest::newRow("403") << 403 << false << u"failed proxy-refused: proxy-denies"_s;
        QTest::newRow("405") << 405 << false << u"failed proxy-refused: proxy-denies"_s;
        QTest::newRow("407") << 407 << false << u"failed proxy-needs-login: proxy-wants-login"_s;
        QTest::newRow("407 to a login") << 407 << true << u"failed proxy-login-refused: proxy-login-wrong"_s;
        QTest::newRow("302") << 302 << false << u"failed proxy-own-page: proxy-page"_s;
        QTest::newRow("500") << 500 << false << u"failed proxy-cannot-reach: proxy-cannot-reach-target"_s;
        QTest::newRow("503") << 503 << false << u"failed proxy-cannot-reach: proxy-cannot-reach-target"_s;
    }

    void tunnels()
    {
        QFETCH(int, status);
        QFETCH(bool, login);
        net::ProxyAnswer answer;
        answer.proxy = u"proxy:3128"_s;
        answer.status = status;
        answer.through = status == 200;
        answer.hadLogin = login;
        QTEST(told(u"A6:gateway@workstation"_s, probes::judgeTunnel(answer, target)), "expected");
    }

    void plainProxies_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int status, const char* header, const char* value, const char* expected) {
            QTest::newRow(name) << status << QByteArray(header) << QByteArray(value) << QString::fromLatin1(expected);
        };
        row("Squid denies", 403, "X-Squid-Error", "ERR_ACCESS_DENIED 0", "failed proxy-refused: proxy-denies");
        row("Squid gets nowhere", 503, "X-Squid-Error", "ERR_CONNECT_FAIL 111",
            "failed proxy-cannot-reach: proxy-cannot-reach-target");
        row("tinyproxy denies", 403, "Server", "tinyproxy/1.11.1", "failed proxy-refused: proxy-denies");
        row("Zscaler's page", 403, "Server", "Zscaler/6.2", "failed proxy-refused: proxy-denies");
        row("407", 407, "Server", "anything", "failed proxy-needs-login: proxy-wants-login");
        row("the server's own 403", 403, "Server", "nginx", "");
        row("the server's own 502", 502, "Server", "nginx", "");
        row("a good answer by way of Squid", 401, "Via", "1.1 proxy (squid/5.7)", "");
    }

    void plainProxies()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        const auto seen = probes::proxyRefusal(reply(status, "<html>", {{header, value}}), u"proxy:3128"_s, target);
        QTEST(seen ? told(u"A6:gateway@workstation"_s, *seen) : QString(), "expected");
    }

    void certificates_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("troubles");
        QTest::addColumn<QString>("organisation");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int days, const char* trouble, const char* expected,
                             const char* organisation = "Acme", const char* of = "gitlab") {
            QTest::newRow(name) << days << (*trouble ? QStringList{QString::fromLatin1(trouble)} : QStringList())
                                << QString::fromLatin1(organisation) << QString::fromLatin1(of)
                                << QString::fromLatin1(expected);
        };
        row("good", 90, "", "passed tls-good");
        row("thirty days", 30, "", "passed tls-good");
        row("29 days", 29, "", "warning tls-ends-soon: certificate-ends-soon");
        row("trusted, but opened", 90, "", "warning tls-inspected: tls-inspection", "Zscaler Inc.");
        row("expired", -3, "tls-expired", "failed tls-expired: certificate-expired");
        row("issuer expired", 90, "tls-issuer-expired", "failed tls-issuer-expired: issuer-certificate-expired");
        row("not yet", 90, "tls-not-yet-valid", "failed tls-not-yet-valid: certificate-not-yet-valid");
        row("other name", 90, "tls-wrong-host", "failed tls-wrong-host: certificate-for-another-name");
        row("self-signed", 90, "tls-self-signed", "failed tls-self-signed: certificate-self-signed");
        row("unknown CA", 90, "tls-untrusted-issuer", "failed tls-untrusted-issuer: ca-not-known-here");
        row("unknown CA of the gateway", 90, "tls-untrusted-issuer",
            "failed tls-untrusted-issuer: gateway-ca-not-known", "Acme", "gateway");
        row("unknown CA of a model", 90, "tls-untrusted-issuer", "failed tls-untrusted-issuer: model-ca-not-known",
            "Acme", "model:m");
        row("incomplete", 90, "tls-chain-incomplete", "failed tls-chain-incomplete: chain-incomplete");
        for (const char* maker : {"Zscaler Inc.", "Netskope, Inc.", "Fortinet", "Palo Alto Networks",
                 "Blue Coat Systems", "Cisco Umbrella", "mitmproxy"})
            row(maker, 90, "tls-untrusted-issuer", "failed tls-untrusted-issuer: tls-inspection", maker, "gateway");
        row("revoked", 90, "tls-revoked", "failed tls-revoked: certificate-revoked");
        row("short key", 90, "tls-key-too-short", "failed tls-key-too-short: key-too-short");
        row("not for servers", 90, "tls-certificate-unusable", "failed tls-certificate-unusable: certificate-unusable");
    }

    void certificates()
    {
        QFETCH(int, days);
        QFETCH(QStringList, troubles);
        QFETCH(QString, organisation);
        QFETCH(QString, target);
        const QDateTime now = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);
        QTEST(told(u"A7:%1@workstation"_s.arg(target),
                  probes::judgeHandshake(handshake(days, troubles, organisation), u"gateway.example.internal"_s, now)),
            "expected");
    }

    void ordinaryIssuersInspectNothing()
    {
        for (const char* name : {"Let's Encrypt", "DigiCert Inc", "Sectigo Limited", "GlobalSign", "Acme Networks CA",
                 "Francisco Umbrellas Ltd", "GoDaddy.com, Inc.", "Internet Security Research Group"})
            QVERIFY2(probes::inspectorOf(handshake(90, {}, QString::fromLatin1(name)).chain).isEmpty(), name);
    }

    void aServerWithoutCertificatesIsNoCrash()
    {
        QCOMPARE(told(u"A7:gitlab@workstation"_s, probes::judgeHandshake({}, u"x"_s, QDateTime::currentDateTimeUtc())),
            u"failed tls-failed: certificate-unusable"_s);
    }

    void firstAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int status, const char* body, const char* expected,
                             const char* location = "") {
            QTest::newRow(name) << status << QByteArray(body) << QByteArray(location) << QString::fromLatin1(expected);
        };
        const char* fine = "passed answers-in-http";
        row("the gateway", 401, R"({"error":"No authorization header presented"})", fine);
        row("a model server loading", 503, R"({"error":{"message":"Loading model"}})", fine);
        row("a landing page is for the next rung", 200, "<!DOCTYPE html><h1>Welcome to nginx!</h1>", fine);
        row("empty", 200, "", fine);
        row("plain 404", 404, "404 page not found", fine);
        row("a web server's 404", 404, "<html><h1>404 Not Found</h1>", fine);
        row("login form", 200, "<html><form><input type='password'>", "failed page-of-portal: login-in-front");
        row("sign in", 401, "<html>Please sign in", "failed page-of-portal: login-in-front");
        row("network login", 511, "", "failed page-of-portal: login-in-front");
        row("to https", 301, "", "failed redirect-to-https: address-needs-https",
            "https://gateway.example.internal:5052/");
        row("to a login", 302, "", "failed redirect-to-login: login-in-front",
            "https://sso.example.internal/adfs/ls?wa=secret");
        row("to GitLab's login", 302, "", "failed redirect-to-login: gitlab-as-gateway", "/users/sign_in");
        row("elsewhere", 301, "", "failed redirect-elsewhere: address-moved", "http://www.example.internal/");
        row("in a circle", 302, "", "failed redirect-circle: redirect-circle", "/");
        row("in a circle, in full", 302, "", "failed redirect-circle: redirect-circle",
            "http://gateway.example.internal:5052/");
        row("to nonsense", 302, "", "failed redirect-elsewhere: address-moved", "ht!tp:\\\\%%%");
        row("TLS wanted (nginx)", 400, "<html>400 The plain HTTP request was sent to HTTPS port",
            "failed http-to-tls-port: address-needs-https");
        row("TLS wanted (Go)", 400, "Client sent an HTTP request to an HTTPS server.",
            "failed http-to-tls-port: address-needs-https");
        row("own certificate wanted", 400, "<html>No required SSL certificate was sent",
            "failed tls-client-certificate-demanded: client-certificate-demanded");
        row("407", 407, "", "failed proxy-hidden-login: hidden-proxy-wants-login");
        row("520", 520, "<html>", "failed edge-error: edge-does-not-reach-server");
        row("502", 502, "<html>Bad Gateway", "failed no-upstream: gateway-proxy-without-upstream");
        row("504", 504, "", "failed no-upstream: gateway-proxy-without-upstream");
        row("filter", 403, "<html>blocked", "failed refused-by-filter: filter-in-front");
        row("an API's 403", 403, R"({"message":"403 Forbidden"})", fine);
    }

    void firstAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, location);
        Headers headers;
        if (!location.isEmpty())
            headers.append({"Location", location});
        const auto seen =
            probes::judgeFirst(reply(status, body, headers), QUrl(u"http://gateway.example.internal:5052/"_s));
        QTEST(told(u"A8:gateway@workstation"_s, seen), "expected");
        QVERIFY(!QJsonDocument(seen.seen).toJson().contains("secret"));
    }

    void secondHops_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("expected");
        const QString moved = u"failed redirect-elsewhere: address-moved"_s;
        const QString circle = u"failed redirect-circle: redirect-circle"_s;
        QTest::newRow("the service is there") << 401 << QByteArray() << moved;
        QTest::newRow("nothing is there") << 404 << QByteArray() << moved;
        QTest::newRow("on to a third") << 302 << QByteArray("/c") << moved;
        QTest::newRow("back") << 302 << QByteArray("/a") << circle;
        QTest::newRow("back, in full") << 301 << QByteArray("http://gateway.example.internal:5052/a") << circle;
        QTest::newRow("to itself") << 302 << QByteArray("/b") << circle;
        QTest::newRow("back, asking for more") << 302 << QByteArray("/a?next=1") << moved;
    }

    void secondHops()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, location);
        QUrl asked = target, to = target;
        asked.setPath(u"/a"_s);
        to.setPath(u"/b"_s);
        const auto first = probes::judgeFirst(reply(302, {}, {{"Location", "/b"}}), asked);
        probes::Hop hop{{asked, to}, first};
        probes::judgeHop(reply(status, {}, location.isEmpty() ? Headers() : Headers{{"Location", location}}), hop);
        QTEST(told(u"A8:gateway@workstation"_s, hop.seen), "expected");
        QCOMPARE(hop.way.size(), location.isEmpty() ? 2 : 3);
    }

    void halfAnswers_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("expected");
        QTest::newRow("endless") << u"answer-too-large"_s << u"failed answer-too-large: answer-without-end"_s;
        QTest::newRow("stalled") << u"answer-stalled"_s << u"failed answer-stalled: server-hangs"_s;
        QTest::newRow("trickle") << u"answer-overdue"_s << u"failed answer-overdue: server-hangs"_s;
        QTest::newRow("cut") << u"answer-cut-off"_s << u"failed answer-cut-off: answer-breaks-off"_s;
        QTest::newRow("damaged") << u"answer-not-decodable"_s << u"failed answer-not-decodable: answer-damaged"_s;
        QTest::newRow("packed") << u"answer-packed-unasked"_s << u"failed answer-packed-unasked: answer-damaged"_s;
        QTest::newRow("headers") << u"answer-head-too-large"_s << u"failed answer-head-too-large: headers-too-large"_s;
    }

    void halfAnswers()
    {
        QFETCH(QString, slug);
        net::Reply half = reply(200, "[");
        half.complete = false;
        half.cutBy = base::Error{base::ErrorKind::Malformed, slug, {u"x"_s}, {}, {}};
        QTEST(told(u"A8:gitlab@workstation"_s, probes::judgeFirst(half, target)), "expected");
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<QString>("ahead"); // seconds, "" for not told
        QTest::newRow("right") << QByteArray("Sat, 21 Nov 2026 10:00:00 GMT") << u"0"_s;
        QTest::newRow("ahead") << QByteArray("Sat, 21 Nov 2026 10:05:00 GMT") << u"300"_s;
        QTest::newRow("behind, over a year") << QByteArray("Fri, 21 Nov 2025 10:00:00 GMT") << u"-31536000"_s;
        QTest::newRow("missing") << QByteArray() << QString();
        QTest::newRow("nonsense") << QByteArray("yesterday") << QString();
        QTest::newRow("another form") << QByteArray("2026-11-21T10:00:00Z") << QString();
    }

    void dates()
    {
        QFETCH(QByteArray, date);
        net::Reply answer = reply(200, {}, date.isEmpty() ? Headers() : Headers{{"date", date}});
        answer.firstByte = std::chrono::milliseconds(200);
        answer.duration = std::chrono::milliseconds(200);
        const auto ahead =
            probes::secondsAhead({answer, QDateTime::fromString(u"2026-11-21T10:00:00.100Z"_s, Qt::ISODateWithMs)});
        QTEST(ahead ? QString::number(*ahead) : QString(), "ahead");
    }

    void clocks_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<int>("gitlab"); // 9999: not known
        QTest::addColumn<QString>("expected");
        QTest::newRow("as here") << 60 << 9999 << u"passed clock-agrees"_s;
        QTest::newRow("ahead") << 61 << 9999 << u"warning clock-ahead: clocks-differ"_s;
        QTest::newRow("behind") << -3600 << 9999 << u"warning clock-behind: clocks-differ"_s;
        QTest::newRow("as GitLab's: it is this computer") << 300 << 302 << u"passed clock-as-gitlab"_s;
        QTest::newRow("ahead of GitLab") << 300 << 0 << u"failed clock-ahead-of-gitlab: gateway-clock-wrong"_s;
        QTest::newRow("behind GitLab") << 0 << 300 << u"failed clock-behind-gitlab: gateway-clock-wrong"_s;
    }

    void clocks()
    {
        QFETCH(int, ahead);
        QFETCH(int, gitlab);
        const auto seen = probes::judgeClock(ahead, gitlab == 9999 ? std::nullopt : std::optional<qint64>(gitlab));
        QTEST(told(u"A2:gateway@workstation"_s, seen), "expected");
    }
};

QTEST_GUILESS_MAIN(ConnectionAnswersTest)
#include "connection_answers_test.moc"
