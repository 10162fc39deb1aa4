// SPDX-License-Identifier: Apache-2.0
// What stands at the address of the Agent Platform service (G3 to G5), over literal answers of gRPC.
#include "probes/service.h"

#include "diagnosis_fixture.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using domain::Version;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);

net::GrpcReply grpc(int http, std::optional<int> status, const QString& message = {}, const QByteArray& answer = {})
{
    net::GrpcReply out;
    out.httpStatus = http;
    out.http2 = true;
    out.status = status;
    out.message = message;
    out.answer = answer;
    return out;
}

/// "h2", "http/1.1", "expired", "untrusted", or the slug of an error.
base::Result<net::Handshake> tls(const QString& how)
{
    if (how.startsWith("tls-"_L1))
        return base::fail(base::ErrorKind::Tls, how, {u"x:50052"_s});
    net::Certificate own;
    own.subject = own.issuer = u"Acme"_s;
    own.notBefore = now.addDays(-1);
    own.notAfter = now.addDays(how == "expired"_L1 ? -1 : 300);
    net::Handshake out;
    out.alpn = how == "http/1.1"_L1 ? how : u"h2"_s;
    out.chain = {own};
    if (how == "expired"_L1)
        out.troubles = {u"tls-expired"_s};
    if (how == "untrusted"_L1)
        out.troubles = {u"tls-untrusted-issuer"_s};
    return out;
}

/// "h2", or what came instead.
base::Result<net::Greeted> clear(const QString& how)
{
    if (how == "grpc-no-answer"_L1)
        return base::fail(base::ErrorKind::Unreachable, how, {u"x:50052"_s});
    if (how == "h2"_L1)
        return net::Greeted{net::Greeting::Http2, {}};
    return net::Greeted{how.isEmpty() ? net::Greeting::HungUp : net::Greeting::Other, how};
}

} // namespace

class ServiceAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speeches_data()
    {
        QTest::addColumn<QString>("tls");
        QTest::addColumn<QString>("clear");
        QTest::addColumn<QString>("flag"); // on, off, "" for not known
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* tls, const char* clear, const char* flag,
                             const char* expected) {
            QTest::newRow(name) << QString::fromLatin1(tls) << QString::fromLatin1(clear) << QString::fromLatin1(flag)
                                << QString::fromLatin1(expected);
        };
        row("clear text as wanted", "tls-not-spoken", "h2", "off", "passed service-speaks-clear");
        row("clear text, nothing known", "tls-not-spoken", "h2", "", "passed service-speaks-clear");
        row("GitLab would use TLS", "tls-not-spoken", "h2", "on",
            "failed service-tls-flag-on: agent-platform-tls-mismatch");
        row("TLS as wanted", "h2", "", "on", "passed service-speaks-tls");
        row("TLS, nothing known", "h2", "", "", "passed service-speaks-tls");
        row("GitLab would use clear text", "h2", "", "off",
            "failed service-tls-flag-off: agent-platform-clear-text-mismatch");
        row("both, one is enough", "h2", "h2", "off", "passed service-speaks-tls");
        row("TLS for HTTP/1.1", "http/1.1", "", "on", "failed service-without-http2: tls-without-http2");
        row("expired", "expired", "", "on", "failed tls-expired: certificate-expired");
        row("expired says more than the flag", "expired", "", "off", "failed tls-expired: certificate-expired");
        row("the flag says more than whom this computer trusts", "untrusted", "", "off",
            "failed service-tls-flag-off: agent-platform-clear-text-mismatch");
        row("untrusted", "untrusted", "", "on", "failed tls-untrusted-issuer: gateway-ca-not-known");
        row("a web server", "tls-not-spoken", "HTTP/1.1 400 Bad Request", "off",
            "failed service-speaks-neither: agent-platform-port-of-http");
        row("another program", "tls-not-spoken", "220 mail ESMTP", "off",
            "failed service-speaks-neither: not-a-grpc-port");
        row("mute", "tls-timeout", "grpc-no-answer", "off", "failed service-speaks-neither: not-a-grpc-port");
        row("hangs up", "tls-closed", "", "off", "failed service-speaks-neither: not-a-grpc-port");
        row("wants a certificate of ours", "tls-client-certificate-demanded", "", "on",
            "failed tls-client-certificate-demanded: client-certificate-demanded");
        row("old TLS", "tls-version-too-old", "", "on", "failed tls-version-too-old: tls-too-old");
    }

    void speeches()
    {
        QFETCH(QString, tls);
        QFETCH(QString, clear);
        QFETCH(QString, flag);
        const auto secure = flag.isEmpty() ? std::nullopt : std::optional(flag == "on"_L1);
        const probes::Spoken spoken{::tls(tls), ::clear(clear)};
        QTEST(told(u"G3:agent-platform@workstation"_s, probes::judgeSpeech(spoken, u"x:50052"_s, secure, now)),
            "expected");
    }

    void health_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<int>("status"); // -1: none
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("gitlab");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int http, int status, const QByteArray& answer, const char* gitlab,
                             const char* expected) {
            QTest::newRow(name) << http << status << answer << QString::fromLatin1(gitlab)
                                << QString::fromLatin1(expected);
        };
        row("serving", 200, 0, "\x08\x01", "19.0.0", "passed service-healthy");
        row("not serving", 200, 0, "\x08\x02", "19.0.0", "failed service-not-serving: agent-platform-not-serving");
        row("says nothing", 200, 0, "", "19.0.0", "failed service-not-serving: agent-platform-not-serving");
        row("knows no such name", 200, 5, "", "19.0.0", "passed service-healthy");
        row("old image", 200, 16, "", "18.9.0", "passed service-without-health");
        row("old image beside a new GitLab", 200, 16, "", "19.0.0",
            "warning service-older: agent-platform-older-than-gitlab");
        row("old image that asks for no token", 200, 12, "", "18.9.0", "passed service-without-health");
        row("old image, nothing known of GitLab", 200, 16, "", "", "passed service-without-health");
        row("envoy without its upstream", 200, 14, "", "19.0.0",
            "failed service-no-upstream: agent-platform-behind-dead-proxy");
        row("nginx without its upstream", 502, -1, "", "19.0.0",
            "failed service-no-upstream: agent-platform-behind-dead-proxy");
        row("ALB that is not in gRPC mode", 464, -1, "", "19.0.0",
            "failed service-no-upstream: agent-platform-behind-dead-proxy");
        row("a web page", 200, -1, "", "19.0.0", "failed service-not-grpc: http1-before-grpc");
        row("an ingress of HTTP/1.1", 405, -1, "", "19.0.0", "failed service-not-grpc: http1-before-grpc");
        row("no such status", 200, 99, "", "19.0.0", "failed service-strange: another-grpc-service");
    }

    void health()
    {
        QFETCH(int, http);
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(QString, gitlab);
        const auto reply = grpc(http, status < 0 ? std::nullopt : std::optional(status), {}, answer);
        QTEST(told(u"G4:agent-platform@workstation"_s,
                  probes::judgeServing(reply, Version::parse(gitlab).value_or(Version{}))),
            "expected");
    }

    void identity_data()
    {
        QTest::addColumn<int>("http");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, int http, int status, const char* message, const char* expected) {
            QTest::newRow(name) << http << status << QString::fromLatin1(message) << QString::fromLatin1(expected);
        };
        row("the service", 200, 16, "No authorization header presented", "passed service-identified");
        row("without authentication", 200, 0, "", "warning service-auth-off: agent-platform-auth-off");
        row("a proxy without the path", 200, 12, "Method not found!",
            "failed service-unimplemented: grpc-path-not-passed");
        row("another service", 200, 16, "missing token", "failed not-the-service: another-grpc-service");
        row("another service entirely", 200, 3, "bad request", "failed not-the-service: another-grpc-service");
        row("no upstream", 503, -1, "", "failed service-no-upstream: agent-platform-behind-dead-proxy");
        row("no gRPC", 404, -1, "", "failed service-not-grpc: http1-before-grpc");
    }

    void identity()
    {
        QFETCH(int, http);
        QFETCH(int, status);
        QFETCH(QString, message);
        const auto reply = grpc(http, status < 0 ? std::nullopt : std::optional(status), message);
        QTEST(told(u"G5:agent-platform@workstation"_s, probes::judgeService(reply)), "expected");
    }
};

QTEST_GUILESS_MAIN(ServiceAnswersTest)
#include "service_answers_test.moc"
