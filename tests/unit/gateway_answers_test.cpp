// SPDX-License-Identifier: Apache-2.0
// What stands at the gateway's address (C1 to C8) and what its release is, over literal answers.
#include "probes/gateway.h"
#include "probes/gateway_release.h"

#include "diagnosis_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;
using domain::Version;

namespace {

const QByteArray refusal = R"({"error":"No authorization header presented"})";
const QByteArray notFound = R"({"detail":"Not Found"})";
const Headers own{{"Server", "uvicorn"}, {"X-Process-Time", "0.0021"}};

QByteArray definitions(const QStringList& identifiers)
{
    QJsonArray models;
    for (const QString& id : identifiers)
        models.append(QJsonObject{{u"identifier"_s, id}});
    return QJsonDocument(QJsonObject{{u"models"_s, models}, {u"unit_primitives"_s, QJsonArray()}}).toJson();
}

/// The lists of the releases as they were recorded, one after the other.
QList<std::pair<Version, QStringList>> recorded()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/doubles/gateway/definitions.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<std::pair<Version, QStringList>> out;
    QStringList list;
    const QJsonArray releases = QJsonDocument::fromJson(file.readAll()).object().value(u"releases").toArray();
    for (const QJsonValue release : releases) {
        const QJsonArray gone = release[u"disappears"].toArray();
        const QJsonArray come = release[u"appears"].toArray();
        for (const QJsonValue id : gone)
            list.removeAll(id.toString());
        for (const QJsonValue id : come)
            list.append(id.toString());
        out.append({*Version::parse(release[u"since"].toString()), list});
    }
    return out;
}

} // namespace

class GatewayAnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void health_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alive") << 200 << QByteArray("{}") << u"passed gateway-alive"_s;
        QTest::newRow("another program") << 200 << QByteArray("<html>")
                                         << u"failed gateway-health-of-another: not-the-gateway"_s;
        QTest::newRow("more than it says")
            << 200 << QByteArray(R"({"status":"ok"})") << u"failed gateway-health-of-another: not-the-gateway"_s;
        QTest::newRow("a list") << 200 << QByteArray("[]") << u"failed gateway-health-of-another: not-the-gateway"_s;
        QTest::newRow("nothing") << 200 << QByteArray() << u"failed gateway-health-of-another: not-the-gateway"_s;
        QTest::newRow("doubled slash") << 401 << refusal << u"failed gateway-health-refused: gateway-path-wrong"_s;
        QTest::newRow("wrong path") << 404 << notFound << u"failed gateway-health-strange: gateway-path-wrong"_s;
        QTest::newRow("exception") << 500 << QByteArray("Internal Server Error")
                                   << u"failed gateway-health-strange: gateway-fails-inside"_s;
        QTest::newRow("no upstream") << 502 << QByteArray("<html>")
                                     << u"failed no-upstream: gateway-proxy-without-upstream"_s;
    }

    void health()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QTEST(told(u"C1:gateway@workstation"_s, probes::judgeHealth(reply(status, body))), "expected");
    }

    void identity_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("marked");
        QTest::addColumn<QString>("expected");
        QTest::newRow("the gateway") << 401 << refusal << true << u"passed gateway-identified"_s;
        QTest::newRow("behind a proxy that drops headers") << 401 << refusal << false << u"passed gateway-identified"_s;
        QTest::newRow("without authentication") << 404 << notFound << true << u"passed gateway-identified"_s;
        QTest::newRow("a model server") << 404 << notFound << false
                                        << u"failed not-the-gateway: model-server-as-gateway"_s;
        QTest::newRow("a login") << 401 << QByteArray("<html>Authorization Required") << false
                                 << u"failed not-the-gateway: login-before-gateway"_s;
        QTest::newRow("another API") << 401 << QByteArray(R"({"error":"Unauthorized"})") << false
                                     << u"failed not-the-gateway: login-before-gateway"_s;
        QTest::newRow("a page") << 200 << QByteArray("<html>Welcome") << false
                                << u"failed not-the-gateway: not-the-gateway"_s;
        QTest::newRow("exception") << 500 << QByteArray("Internal Server Error") << false
                                   << u"failed not-the-gateway: gateway-fails-inside"_s;
        QTest::newRow("a number for an error")
            << 401 << QByteArray(R"({"error":17})") << true << u"failed not-the-gateway: login-before-gateway"_s;
        QTest::newRow("binary") << 200 << QByteArray("\x00\xff\xfe\x01", 4) << false
                                << u"failed not-the-gateway: not-the-gateway"_s;
    }

    void identity()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, marked);
        QTEST(told(u"C2:gateway@workstation"_s, probes::judgeIdentity(reply(status, body, marked ? own : Headers()))),
            "expected");
    }

    void authentication()
    {
        const QString id = u"C3:gateway@workstation"_s;
        const QString off = u"warning gateway-auth-off: gateway-auth-bypassed"_s;
        QCOMPARE(told(id, probes::judgeAuthentication(reply(401, refusal, own), reply(401, refusal, own))),
            u"passed gateway-auth-on"_s);
        QCOMPARE(told(id, probes::judgeAuthentication(reply(404, notFound, own), reply(404, notFound, own))),
            off); // documents switched off
        QCOMPARE(
            told(id, probes::judgeAuthentication(reply(401, refusal, own), reply(200, R"({"openapi":"3.1.0"})", own))),
            off);
        QCOMPARE(told(id, probes::judgeAuthentication(reply(401, refusal, own), reply(200, "<html>"))),
            u"passed gateway-auth-on"_s);
    }

    void releases_data()
    {
        QTest::addColumn<QStringList>("list");
        QTest::addColumn<QString>("release");
        for (const auto& [version, list] : recorded())
            QTest::newRow(qPrintable(version.series())) << list << version.series();
        QTest::newRow("nothing") << QStringList() << u"0.0"_s;
        QTest::newRow("nothing that is known") << QStringList{u"x"_s} << u"0.0"_s;
    }

    void releases()
    {
        QFETCH(QStringList, list);
        QTEST(probes::releaseOf(list, probes::gatewayReleases()).series(), "release");
    }

    void theTableIsWhole()
    {
        const auto& table = probes::gatewayReleases();
        QCOMPARE(table.size(), recorded().size());
        QVERIFY(probes::parseGatewayReleases("no JSON").isEmpty());
        QCOMPARE(probes::releasesApart(*Version::parse(u"18.11.3"_s), *Version::parse(u"19.0.1"_s), table), 1);
        QCOMPARE(probes::releasesApart(*Version::parse(u"19.5"_s), *Version::parse(u"19.3"_s), table), 0);
        QCOMPARE(probes::releasesApart(*Version::parse(u"17.9"_s), *Version::parse(u"18.4"_s), table), 1);
    }

    void fit_data()
    {
        QTest::addColumn<QString>("image"); // a release, or "closed", "broken"
        QTest::addColumn<QString>("gitlab");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* image, const char* gitlab, const char* expected) {
            QTest::addRow("%s beside %s", image, gitlab)
                << QString::fromLatin1(image) << QString::fromLatin1(gitlab) << QString::fromLatin1(expected);
        };
        row("18.9", "18.9.1", "passed gateway-fits-gitlab");
        row("18.8", "18.9.1", "passed gateway-fits-gitlab");
        row("18.10", "18.9.1", "passed gateway-fits-gitlab");
        row("18.11", "19.0.0", "passed gateway-fits-gitlab");
        row("19.3", "19.5.2", "passed gateway-fits-gitlab");
        row("18.5", "18.9.1", "warning gateway-older: gateway-older-than-gitlab");
        row("19.2", "18.9.1", "warning gateway-newer: gateway-newer-than-gitlab");
        row("closed", "18.2.0", "passed gateway-fits-gitlab");
        row("closed", "18.4.0", "passed gateway-fits-gitlab"); // opened in 18.4.1
        row("closed", "18.9.1", "warning gateway-older: gateway-older-than-gitlab");
        row("18.9", "17.10.1", "warning gateway-newer: gateway-newer-than-gitlab");
        row("broken", "18.9.1", "warning gateway-release-hidden: gateway-release-not-told");
        row("18.9", "", "passed gateway-looks-like");
    }

    void fit()
    {
        QFETCH(QString, image);
        QFETCH(QString, gitlab);
        net::Reply answer = image == "closed"_L1 ? reply(401, refusal, own) : reply(200, "{\"models\": [{\"ident");
        for (const auto& [version, list] : recorded())
            if (version.series() == image)
                answer = reply(200, definitions(list), own);
        QTEST(
            told(u"C4:gateway@workstation"_s, probes::judgeRelease(answer, Version::parse(gitlab).value_or(Version{}))),
            "expected");
    }

    /// A mark is a mark, under whatever name; none tells nothing.
    void marksUnderOtherNames()
    {
        const QString id = u"C4:gateway@workstation"_s;
        const auto told = [&](const char* models) {
            return test::told(id, probes::judgeRelease(reply(200, QByteArray("{\"models\": ") + models + '}', own),
                                      *Version::parse(u"18.9.1"_s)));
        };
        QCOMPARE(told(R"([{"id": "gpt_5_2_codex"}, {"id": "m", "identifier": 7}])"), u"passed gateway-fits-gitlab"_s);
        QCOMPARE(told(R"([{"id": "x", "identifier": "gpt_5_2_codex"}])"), u"passed gateway-fits-gitlab"_s);
        QCOMPARE(told(R"(["gpt_5_2_codex", 3, null])"), u"passed gateway-fits-gitlab"_s);
        QCOMPARE(
            told(R"([{"id": "m1"}, {"id": "m2"}])"), u"warning gateway-release-hidden: gateway-release-not-told"_s);
    }

    void marks()
    {
        const QString id = u"C6:gateway@workstation"_s;
        QCOMPARE(told(id, probes::judgeMarks(reply(401, refusal, own))), u"passed gateway-answers-itself"_s);
        QCOMPARE(told(id, probes::judgeMarks(reply(401, refusal, {{"server", "uvicorn"}}))),
            u"passed gateway-answers-unmarked"_s);
        QCOMPARE(told(id, probes::judgeMarks(reply(401, refusal, {{"Server", "nginx"}}))),
            u"warning gateway-marks-missing: gateway-headers-dropped"_s);
    }

    void latency()
    {
        const auto even = probes::judgeLatency({30, 10, 20, 40});
        QCOMPARE(even.args, (QStringList{u"25"_s, u"30"_s}));
        QCOMPARE(even.samples, (QList<double>{30, 10, 20, 40}));
        QCOMPARE(probes::judgeLatency({5, 1, 9000}).args, (QStringList{u"5"_s, u"8999"_s}));
        QCOMPARE(told(u"C8:gateway@workstation"_s, probes::judgeLatency({1200, 1100, 1300})),
            u"warning gateway-slow: gateway-slow"_s);
        QCOMPARE(probes::judgeLatency({}).state, domain::CheckState::Skipped);
    }
};

QTEST_GUILESS_MAIN(GatewayAnswersTest)
#include "gateway_answers_test.moc"
