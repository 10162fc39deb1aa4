// SPDX-License-Identifier: Apache-2.0
// What host scripts print, read back: damage and strangers are named, records become checks with causes, and a run that
// takes them in is judged as one.
#include "check_catalogue_fixture.h"
#include "domain/host_script.h"

#include <QTest>

using namespace gatehouse::domain;
using namespace Qt::StringLiterals;

namespace {

/// A block as a script prints it. `records`: "check=...\nkey=value\n".
QByteArray block(const QByteArray& records, const QByteArray& from = "gitlab-host", const QByteArray& format = "1")
{
    const QByteArray body =
        "format=" + format + "\nfrom=" + from + "\nabout=abc\ntime=2026-11-21T10:00:00Z\n" + records;
    return "-----BEGIN GATEHOUSE HOST RESULTS-----\n" + body + "sum=" + QByteArray::number(cksum(body)) +
           "\n-----END GATEHOUSE HOST RESULTS-----\n";
}

/// "F2:model:M|http://m:8000/v1/models|0|200 0 0.001 0 0.01 10.0.0.5|listed=yes" as lines.
QByteArray asked(const QString& row)
{
    const QStringList f = row.split(u'|');
    QString out = u"check=%1\nurl=%2\nexit=%3\nnow=1795255200\nfigures=%4\n"_s.arg(
        f.value(0), f.value(1), f.value(2), f.value(3));
    for (const QString& more : f.mid(4))
        out += more + u'\n';
    return out.toUtf8();
}

QString told(const CheckResult& r)
{
    QString out = r.id.rung + u':' + r.id.target.text() + u' ' + name(r.state);
    if (r.state == CheckState::Explained)
        return out + u' ' + (r.explainedBy ? r.explainedBy->text() : u"?"_s);
    return out + u' ' + r.observation.slug;
}

QString reached(int status)
{
    return QString::number(status) + u" 0.001 0.002 0.0 0.010 10.0.0.5"_s;
}
const QString secure = u"401 0.001 0.002 0.004 0.010 10.0.0.5"_s;
const QString noWay = u"000 0.001 0.000 0.000 0.010"_s;
const QString refusal = u"body={\"error\":\"No authorization header presented\"}|server=uvicorn"_s;

} // namespace

class HostBlockTest : public QObject {
    Q_OBJECT
    const CheckCatalogue& m_catalogue = gatehouse::test::builtInCatalogue();

private Q_SLOTS:
    void checksum_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<quint32>("sum");
        QTest::newRow("empty") << QByteArray() << 4294967295U; // as printed by cksum of coreutils
        QTest::newRow("digits") << QByteArray("123456789") << 930766865U;
        QTest::newRow("line") << QByteArray("hello\n") << 3015617425U;
    }

    void checksum()
    {
        QFETCH(QByteArray, bytes);
        QTEST(cksum(bytes), "sum");
    }

    void pasted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected"); // slug, or the number of records in each block
        const QByteArray good = block("check=A3:gateway\nno_proxy=*\n");
        QTest::newRow("as printed") << good << u"1"_s;
        QTest::newRow("chat around it") << "$ sh x.sh\nHere you are:\n" + good + "cheers" << u"1"_s;
        QTest::newRow("Windows lines, blanks at the ends") << QByteArray(good).replace("\n", "  \r\n") << u"1"_s;
        QTest::newRow("quoted in a mail") << "> " + QByteArray(good).replace("\n", "\n> ") << u"1"_s;
        QTest::newRow("two hosts") << good + block("check=F1:model:M\ncheck=F2:model:M\n", "model-host") << u"1 2"_s;
        QTest::newRow("nothing") << QByteArray() << u"host-block-missing"_s;
        QTest::newRow("something else") << QByteArray("-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----")
                                        << u"host-block-missing"_s;
        QTest::newRow("end cut off") << good.left(good.size() - 45) << u"host-block-truncated"_s;
        QTest::newRow("two beginnings") << good.left(150) + '\n' + good << u"host-block-truncated"_s;
        QTest::newRow("no sum") << QByteArray(good).replace(good.mid(good.indexOf("sum="),
                                                                good.indexOf("\n-----END") - good.indexOf("sum=") + 1),
                                       "")
                                << u"host-block-truncated"_s;
        QTest::newRow("a value changed") << QByteArray(good).replace("no_proxy=*", "no_proxy=#")
                                         << u"host-block-damaged"_s;
        QTest::newRow("a line lost") << QByteArray(good).replace("no_proxy=*\n", "") << u"host-block-damaged"_s;
        QTest::newRow("a later form") << block("", "gitlab-host", "2") << u"host-block-format"_s;
        QTest::newRow("no place") << block("", "kitchen") << u"host-block-malformed"_s;
        QTest::newRow("not a host") << block("", "workstation") << u"host-block-malformed"_s;
        QTest::newRow("no check") << block("check=A7\n") << u"host-block-malformed"_s;
        QTest::newRow("no rung") << block("check=../../x:gateway\n") << u"host-block-malformed"_s;
        QTest::newRow("no key") << block("hello\n") << u"host-block-malformed"_s;
    }

    void pasted()
    {
        QFETCH(QByteArray, text);
        const auto blocks = hostBlocks(QString::fromUtf8(text));
        QString found;
        if (blocks)
            for (const HostBlock& b : *blocks)
                found += (found.isEmpty() ? QString() : u" "_s) + QString::number(b.records.size());
        QTEST(blocks ? found : blocks.error().slug, "expected");
    }

    void namesWithEverySignComeBack()
    {
        const QString target = u"Mixtral @ vLLM: 100% \"größer\" = schön"_s;
        const auto blocks = hostBlocks(
            QString::fromUtf8(block("check=F2:" + QUrl::toPercentEncoding(u"model:"_s + target, ":") + "\n")));
        QVERIFY(blocks);
        QCOMPARE(blocks->constFirst().records.constFirst().target, (Target{Target::Kind::Model, target}));
    }

    void results_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << text << QString::fromLatin1(expected);
        };
        const QString gateway = u"A8:gateway|http://gw:5052/|"_s;
        row("good gateway",
            block(asked(gateway + u"0|"_s + reached(401) + u'|' + refusal + u"|date=sat, 21 nov 2026 10:00:03 gmt"_s)),
            "A4:gateway passed host-name-resolves, A5:gateway passed host-port-open, A8:gateway passed host-answers, "
            "C2:gateway passed gateway-identified, A2:gateway passed host-clock-agrees");
        row("clock",
            block(asked(gateway + u"0|"_s + reached(401) + u'|' + refusal + u"|date=sat, 21 nov 2026 10:05:00 gmt"_s)),
            "A4:gateway passed host-name-resolves, A5:gateway passed host-port-open, A8:gateway passed host-answers, "
            "C2:gateway passed gateway-identified, A2:gateway warning host-clock-off");
        row("unknown name, and what follows",
            block(
                asked(gateway + u"6|"_s + noWay) + asked(u"C1:gateway|http://gw:5052/monitoring/healthz|6|"_s + noWay)),
            "A4:gateway failed host-name-unknown, C1:gateway explained A4:gateway@gitlab-host");
        row("refused", block(asked(gateway + u"7|000 0.001 0.000 0.000 0.010"_s)), "A5:gateway failed host-refused");
        row("silence", block(asked(gateway + u"28|000 0.001 0.000 0.000 8.000"_s)), "A5:gateway failed host-silent");
        row("proxy",
            block(asked(
                gateway + u"56|000 0.001 0.002 0.000 0.010 10.0.0.9|error=CONNECT tunnel failed, response 403"_s)),
            "A6:gateway failed host-proxy-refuses");
        row("a host named proxy",
            block(asked(gateway +
                        u"7|000 0.001 0.000 0.000 0.010|error=Failed to connect to litellm-proxy.localhost port 9"_s)),
            "A5:gateway failed host-refused");
        row("mute", block(asked(gateway + u"52|000 0.001 0.002 0.000 0.010 gw"_s)),
            "A5:gateway passed host-port-open, A8:gateway failed host-no-answer");
        row("no upstream", block(asked(gateway + u"0|502 0.001 0.002 0.000 0.010 gw|server=nginx"_s)),
            "A5:gateway passed host-port-open, A8:gateway failed host-no-upstream");
        row("another service", block(asked(gateway + u"0|200 0.001 0.002 0.000 0.010 gw|body=welcome"_s)),
            "A5:gateway passed host-port-open, A8:gateway passed host-answers, C2:gateway failed not-the-gateway");
        const QString https = u"A8:gateway|https://gw/|"_s;
        row("certificate", block(asked(https + u"0|401 0.001 0.002 0.004 0.010 gw|"_s + refusal + u"|bundle_exit=0"_s)),
            "A5:gateway passed host-port-open, A7:gateway passed host-tls-good, A8:gateway passed host-answers, "
            "C2:gateway passed gateway-identified");
        const QString broken = u"60|000 0.001 0.002 0.000 0.010 gw|error=SSL certificate problem: "_s;
        row("untrusted", block(asked(https + broken + u"unable to get local issuer certificate"_s)),
            "A5:gateway passed host-port-open, A7:gateway failed host-tls-untrusted");
        row("Workhorse's store",
            block(asked(https + broken + u"unable to get local issuer certificate|bundle_exit=0"_s)),
            "A5:gateway passed host-port-open, A7:gateway failed host-tls-system-distrusts");
        row("Rails' store", block(asked(https + u"0|"_s + secure + u'|' + refusal + u"|bundle_exit=60"_s)),
            "A4:gateway passed host-name-resolves, A5:gateway passed host-port-open, A7:gateway failed "
            "host-tls-bundle-distrusts");
        row("expired", block(asked(https + broken + u"certificate has expired"_s)),
            "A5:gateway passed host-port-open, A7:gateway failed host-tls-expired");
        row("another name",
            block(asked(
                https +
                u"60|000 0.001 0.002 0.000 0.010 gw|error=SSL: no alternative certificate subject name matches target host name 'gw'"_s)),
            "A5:gateway passed host-port-open, A7:gateway failed host-tls-name");
        row("no TLS",
            block(
                asked(https +
                      u"35|000 0.001 0.002 0.000 0.010 gw|error=error:0A00010B:SSL routines::wrong version number"_s)),
            "A5:gateway passed host-port-open, A7:gateway failed host-tls-not-spoken");
        const QString service = u"A5:agent-platform|http://dap:50052/|1|000 0.001 0.002 0.000 0.010 dap"_s;
        row("service in clear text, as set",
            block(asked(service) + asked(u"G3:agent-platform|https://dap:50052/|35|000 0.001 0.002 0.000 0.010 dap"_s)),
            "A5:agent-platform passed host-port-open, G3:agent-platform passed host-service-clear");
        row("service in TLS, set to clear text",
            block(asked(service) + asked(u"G3:agent-platform|https://dap:50052/|60|000 0.001 0.002 0.000 0.010 dap"_s)),
            "A5:agent-platform passed host-port-open, G3:agent-platform failed host-service-needs-tls");
        row("version", block("check=B1:gitlab\nversion=18.9.1-ee\n"), "B1:gitlab passed host-gitlab-version");
        row("other version", block("check=B1:gitlab\nversion=18.8.4-ee\n"),
            "B1:gitlab warning host-gitlab-version-other");

        const QByteArray keys = asked(
            u"B2:gitlab|https://gl/.well-known/openid-configuration|0|200 0.001 0.002 0.004 0.010 gl|jwks_uri=https://gl/oauth/discovery/keys"_s);
        row("keys", block(keys + "jwks_exit=0\njwks_keys=2\n", "gateway-container"),
            "A5:gitlab passed host-port-open, A7:gitlab passed host-tls-good, A8:gitlab passed host-answers, B2:gitlab "
            "passed host-keys-fetched");
        row("keys out of reach", block(keys + "jwks_exit=6\njwks_keys=0\n", "gateway-container"),
            "A5:gitlab passed host-port-open, A7:gitlab passed host-tls-good, A8:gitlab passed host-answers, B2:gitlab "
            "failed host-keys-not-fetched");
        row("portal",
            block(asked(u"A8:cloud:customers.gitlab.com|https://customers.gitlab.com/x|6|"_s + noWay),
                "gateway-container"),
            "A8:cloud:customers.gitlab.com failed host-portal-not-reached");
        const QByteArray good =
            "check=C9:gateway\nAIGW_GITLAB_URL=set\nAIGW_GITLAB_API_URL=set\nAIGW_SELF_SIGNED_JWT__SIGNING_KEY="
            "pem\nAIGW_SELF_SIGNED_JWT__VALIDATION_KEY=pem\ntmp_writable=yes\nhf_writable=yes\n";
        row("settings", block(good, "gateway-container"), "C9:gateway passed host-settings-good");
        row("bypassed", block(good + "AIGW_AUTH__BYPASS_EXTERNAL=true\n", "gateway-container"),
            "C9:gateway warning host-auth-bypassed");
        row("no key", block(QByteArray(good).replace("SIGNING_KEY=pem", "SIGNING_KEY=unset"), "gateway-container"),
            "C9:gateway failed host-settings-missing");
        row("broken key",
            block(QByteArray(good).replace("SIGNING_KEY=pem", "SIGNING_KEY=not-pem"), "gateway-container"),
            "C9:gateway failed host-keys-not-pem");
        row("read-only", block(QByteArray(good).replace("hf_writable=yes", "hf_writable=no"), "gateway-container"),
            "C9:gateway failed host-folder-closed");
        row("own gateway down",
            block(asked(u"C1:gateway|http://localhost:5052/monitoring/healthz|7|"_s + noWay), "gateway-container"),
            "C1:gateway failed host-gateway-down");
        row("own service down",
            block(asked(u"A5:agent-platform|http://localhost:50052/|7|"_s + noWay), "gateway-container"),
            "A5:agent-platform failed host-service-down");
        const QString model = u"F2:model:M|http://m:8000/v1/models|"_s;
        const QByteArray from = "gateway-container";
        const QByteArray before = "A5:model:M passed host-port-open, A8:model:M passed host-answers, ";
        row("listed", block(asked(model + u"0|200 0 0.001 0 0.01 m|listed=yes"_s), from),
            (before + "F2:model:M passed host-model-listed").constData());
        row("not listed", block(asked(model + u"0|200 0 0.001 0 0.01 m|listed=no"_s), from),
            (before + "F2:model:M warning host-model-not-listed").constData());
        row("asks for a key", block(asked(model + u"0|401 0 0.001 0 0.01 m"_s), from),
            (before + "F2:model:M passed host-model-asks-key").constData());
        row("path", block(asked(model + u"0|404 0 0.001 0 0.01 m"_s), from),
            (before + "F2:model:M failed host-model-path").constData());
        row("no list", block(asked(model + u"0|200 0 0.001 0 0.01 m"_s), from),
            (before + "F2:model:M warning host-model-no-list").constData());
        row("unreachable model", block(asked(model + u"7|000 0 0 0 0.01"_s), from),
            "A5:model:M failed host-refused, F2:model:M explained A5:model:M@gateway-container");
        const QByteArray away = asked(u"A5:model:M|http://m:8000/v1|7|000 0 0 0 0.01"_s);
        row("loopback only",
            block(away + asked(u"F1:model:M|http://127.0.0.1:8000/health|0|200 0 0.001 0 0.01 127.0.0.1"_s) +
                      asked(u"F2:model:M|http://127.0.0.1:8000/v1/models|0|200 0 0.001 0 0.01 127.0.0.1|listed=yes"_s),
                "model-host"),
            "A5:model:M failed host-loopback-only, F1:model:M passed host-model-up, F2:model:M passed "
            "host-model-listed");
        row("down",
            block(away + asked(u"F1:model:M|http://127.0.0.1:8000/health|7|000 0 0 0 0.01"_s) +
                      asked(u"F2:model:M|http://127.0.0.1:8000/v1/models|7|000 0 0 0 0.01"_s),
                "model-host"),
            "A5:model:M failed host-model-down, F1:model:M explained A5:model:M@model-host, F2:model:M explained "
            "A5:model:M@model-host");
        row("on its address alone",
            block(asked(u"A5:model:M|http://m:8000/v1|0|200 0 0.001 0 0.01 10.0.0.5"_s) +
                      asked(u"F1:model:M|http://127.0.0.1:8000/health|7|000 0 0 0 0.01"_s) +
                      asked(u"F2:model:M|http://127.0.0.1:8000/v1/models|7|000 0 0 0 0.01"_s),
                "model-host"),
            "A5:model:M passed host-port-open");
    }

    void results()
    {
        QFETCH(QByteArray, text);
        const auto blocks = hostBlocks(QString::fromUtf8(text));
        QVERIFY2(blocks, blocks ? "" : qPrintable(blocks.error().slug));
        QList<CheckResult> all;
        for (const HostBlock& b : *blocks)
            all += hostResults(b, {*Version::parse(u"18.9.1"_s), false});
        QStringList lines;
        for (const CheckResult& r : std::as_const(all))
            lines << told(r);
        QTEST(lines.join(u", "_s), "expected");
        // Whatever is wrong has a cause with a remedy.
        const CheckRun run = withResults({}, all, m_catalogue);
        for (const CheckResult& r : run.results)
            if (r.state == CheckState::Failed || r.state == CheckState::Warning) {
                QVERIFY2(r.diagnosis, qPrintable(told(r)));
                QVERIFY2(!remedy(*m_catalogue.cause(r.diagnosis->cause), {}).isEmpty(), qPrintable(r.diagnosis->cause));
            }
    }

    void anEmptyPortalIsAFaultFrom1810()
    {
        const auto blocks = hostBlocks(QString::fromUtf8(block(
            "check=C9:gateway\nAIGW_GITLAB_URL=set\nAIGW_GITLAB_API_URL=set\nAIGW_SELF_SIGNED_JWT__SIGNING_KEY=pem\n"
            "AIGW_SELF_SIGNED_JWT__VALIDATION_KEY=pem\nDUO_WORKFLOW_AUTH__OIDC_CUSTOMER_PORTAL_URL=empty\n",
            "gateway-container")));
        QVERIFY(blocks);
        QCOMPARE(hostResults(blocks->constFirst(), {*Version::parse(u"18.9"_s), {}}).constFirst().observation.slug,
            u"host-settings-good"_s);
        QCOMPARE(hostResults(blocks->constFirst(), {*Version::parse(u"18.10"_s), {}}).constFirst().observation.slug,
            u"host-portal-empty"_s);
    }

    /// A run and what hosts add to it, as states: "A5:gateway@workstation failed connection-refused".
    void judgedTogether_data()
    {
        QTest::addColumn<QStringList>("run");
        QTest::addColumn<QStringList>("hosts");
        QTest::addColumn<QStringList>("expected");
        const QStringList workstation{u"A5:gateway@workstation failed connection-refused"_s};
        QTest::newRow("GitLab has a way")
            << workstation << QStringList{u"A5:gateway@gitlab-host passed host-port-open"_s}
            << QStringList{u"A5:gateway@workstation skipped"_s, u"A5:gateway@gitlab-host passed"_s};
        QTest::newRow("a name alone is no way")
            << workstation
            << QStringList{u"A4:gateway@gitlab-host passed host-name-resolves"_s,
                   u"A5:gateway@gitlab-host failed host-refused"_s}
            << QStringList{u"A4:gateway@gitlab-host passed"_s, u"A5:gateway@workstation failed"_s,
                   u"A5:gateway@gitlab-host failed"_s};
        QTest::newRow("the model's own host shows no way")
            << QStringList{u"A5:model:M@workstation failed connection-refused"_s}
            << QStringList{u"F1:model:M@model-host passed host-model-up"_s}
            << QStringList{u"A5:model:M@workstation failed"_s, u"F1:model:M@model-host passed"_s};
        QTest::newRow("the container's keys explain the token")
            << QStringList{u"D1:gateway@gitlab failed direct-access-token-refused"_s}
            << QStringList{u"B2:gitlab@gateway-container failed host-keys-not-fetched"_s}
            << QStringList{u"B2:gitlab@gateway-container failed"_s, u"D1:gateway@gitlab explained"_s};
        QTest::newRow("the container's CA explains token and service")
            << QStringList{u"D1:gateway@gitlab failed direct-access-token-refused"_s}
            << QStringList{u"A7:gitlab@gateway-container failed host-tls-untrusted"_s,
                   u"A5:agent-platform@gateway-container failed host-service-down"_s}
            << QStringList{u"A7:gitlab@gateway-container failed"_s, u"D1:gateway@gitlab explained"_s,
                   u"A5:agent-platform@gateway-container explained"_s};
        QTest::newRow("a dead service explains what others see of it")
            << QStringList{u"A5:agent-platform@workstation failed connection-refused"_s,
                   u"G6:agent-platform@gitlab failed service-not-reached"_s}
            << QStringList{u"A5:agent-platform@gateway-container failed host-service-down"_s}
            << QStringList{u"A5:agent-platform@workstation explained"_s,
                   u"A5:agent-platform@gateway-container failed"_s, u"G6:agent-platform@gitlab explained"_s};
        QTest::newRow("this computer explains no host")
            << QStringList{u"A5:gateway@workstation failed connection-refused"_s}
            << QStringList{u"C2:gateway@gitlab-host failed not-the-gateway"_s}
            << QStringList{u"A5:gateway@workstation failed"_s, u"C2:gateway@gitlab-host failed"_s};
        QTest::newRow("a second time replaces the first")
            << QStringList{u"A5:gateway@gitlab-host failed host-refused"_s}
            << QStringList{u"A5:gateway@gitlab-host passed host-port-open"_s}
            << QStringList{u"A5:gateway@gitlab-host passed"_s};
    }

    void judgedTogether()
    {
        const auto read = [](const QStringList& lines) {
            QList<CheckResult> out;
            for (const QString& line : lines) {
                const QStringList words = line.split(u' ');
                CheckResult r{*CheckId::parse(words.at(0)), {}, *checkStateFromName(words.at(1)), {}, {}, {}, {}, 0};
                r.observation.slug = words.value(2);
                r.observation.state = r.state;
                out.append(r);
            }
            return out;
        };
        QFETCH(QStringList, run);
        QFETCH(QStringList, hosts);
        CheckRun before;
        before.results = read(run);
        QStringList found;
        const CheckRun after = withResults(before, read(hosts), m_catalogue);
        for (const CheckResult& r : after.results)
            found << r.id.text() + u' ' + name(r.state);
        QTEST(found, "expected");
    }

    void scriptsQuoteEverything()
    {
        const QString evil = u"x'; rm -rf / #$(id)`id`\n\x07"_s;
        Model model;
        model.key = ModelKey::create();
        model.name = evil;
        model.identifier = u"custom_openai/"_s + evil;
        const QList<Subject> subjects{
            {{Target::Kind::Gateway, {}}, u"http://user:secret@gw:5052/"_s, {u"address"_s}, {}},
            {{Target::Kind::Model, evil}, u"http://m:8000/v1'"_s, {u"address"_s, u"openai"_s}, model.key}};
        const auto script = hostScript(
            Vantage::GatewayContainer, subjects, {model}, u"abc"_s, {u"#!/bin/sh\n"_s, u"g='@gateway@'\n@models@\n"_s});
        QVERIFY(script);
        QCOMPARE(*script,
            u"#!/bin/sh\ng='http://gw:5052'\nmodel 'model:x%27%3B%20rm%20-rf%20%2F%20%23%24%28id%29%60id%60%0A%07' 'http://m:8000/v1'\\''' 'x'\\''; rm -rf / #$(id)`id`'\n"_s);
    }

    void scriptsWithoutTargets_data()
    {
        QTest::addColumn<Vantage>("place");
        QTest::addColumn<QStringList>("models");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no gateway") << Vantage::GitLabHost << QStringList() << u"host-script-without-target"_s;
        QTest::newRow("a container needs none") << Vantage::GatewayContainer << QStringList() << QString();
        QTest::newRow("no model") << Vantage::ModelHost << QStringList() << u"host-script-without-target"_s;
        QTest::newRow("one host") << Vantage::ModelHost << QStringList{u"http://m:8000/v1"_s, u"http://m:8001/v1"_s}
                                  << QString();
        QTest::newRow("two hosts") << Vantage::ModelHost << QStringList{u"http://m:8000/v1"_s, u"http://n:8000/v1"_s}
                                   << u"host-script-needs-model"_s;
    }

    void scriptsWithoutTargets()
    {
        QFETCH(Vantage, place);
        QFETCH(QStringList, models);
        QList<Subject> subjects;
        QList<Model> all;
        for (const QString& address : std::as_const(models)) {
            Model model;
            model.key = ModelKey::create();
            all.append(model);
            subjects.append({{Target::Kind::Model, address}, address, {u"address"_s, u"openai"_s}, model.key});
        }
        const auto script = hostScript(place, subjects, all, u"abc"_s, {u"x"_s, u"y"_s});
        QTEST(script ? QString() : script.error().slug, "expected");
    }
};

QTEST_GUILESS_MAIN(HostBlockTest)
#include "host_block_test.moc"
