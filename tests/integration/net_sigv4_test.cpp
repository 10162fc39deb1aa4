// SPDX-License-Identifier: Apache-2.0
// Signatures, byte by byte against AWS's own botocore, over the cases of the published test suite and those of Bedrock.
#include "answer_of.h"
#include "net/sigv4.h"
#include "peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace gatehouse;
using namespace gatehouse::test;

namespace {

// The keys of AWS's published test suite.
const QString accessKey = QStringLiteral("AKIDEXAMPLE");
const QByteArray secretKey = QByteArrayLiteral("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");

struct Row {
    QString name;
    QByteArray method;
    QString url;
    net::Headers headers;
    QByteArray body;
    QByteArray token;
    QString region = QStringLiteral("us-east-1");
    QString service = QStringLiteral("service");
    QString time = QStringLiteral("20150830T123600Z");
};

QJsonObject json(const Row& row)
{
    QJsonArray headers;
    for (const auto& [name, value] : row.headers)
        headers.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    return {{QStringLiteral("time"), row.time}, {QStringLiteral("key"), accessKey},
        {QStringLiteral("secret"), QString::fromLatin1(secretKey)},
        {QStringLiteral("token"), QString::fromLatin1(row.token)}, {QStringLiteral("region"), row.region},
        {QStringLiteral("service"), row.service}, {QStringLiteral("method"), QString::fromLatin1(row.method)},
        {QStringLiteral("url"), row.url}, {QStringLiteral("headers"), headers},
        {QStringLiteral("body"), QString::fromUtf8(row.body)}};
}

/// What botocore adds to each.
QList<net::Headers> reference(const QList<Row>& rows)
{
    QJsonArray list;
    for (const Row& row : rows)
        list.append(json(row));
    QProcess python;
    python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    python.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/integration/sigv4_botocore.py")});
    python.write(QJsonDocument(list).toJson());
    python.closeWriteChannel();
    python.waitForFinished(60'000);
    QList<net::Headers> out;
    const QJsonArray answers = QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    for (const QJsonValue& answer : answers) {
        net::Headers headers;
        for (const QJsonValue& header : answer.toArray())
            headers.append({header[0].toString().toLatin1(), header[1].toString().toLatin1()});
        out << headers;
    }
    return out;
}

net::AwsKey keyOf(const QByteArray& token)
{
    return {accessKey, base::makeSecret(secretKey), token.isEmpty() ? base::Secret() : base::makeSecret(token)};
}

net::Headers signedBy(const Row& row)
{
    const QDateTime time =
        QDateTime::fromString(row.time + QStringLiteral("+00:00"), QStringLiteral("yyyyMMdd'T'HHmmss'Z't"));
    return net::sigV4(
        keyOf(row.token), {row.region, row.service}, time, row.method, QUrl(row.url), row.headers, row.body);
}

QString text(const net::Headers& headers)
{
    QStringList out;
    for (const auto& [name, value] : headers)
        out << QString::fromLatin1(name + ": " + value);
    return out.join(u'\n');
}

} // namespace

class NetSigv4Test : public QObject {
    Q_OBJECT

    QList<Row> m_rows;
    QList<net::Headers> m_expected;

    void row(const QString& name, const QByteArray& method, const QString& url, const net::Headers& headers = {},
        const QByteArray& body = {}, const QByteArray& token = {})
    {
        m_rows.append({name, method, url, headers, body, token});
    }
    void bedrock(const QString& name, const QByteArray& method, const QString& url, const QString& region,
        const QByteArray& body = {}, const QByteArray& token = {})
    {
        m_rows.append({name, method, url, {{"Content-Type", "application/json"}, {"Accept", "application/json"}}, body,
            token, region, QStringLiteral("bedrock"), QStringLiteral("20261121T235959Z")});
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString host = QStringLiteral("https://example.amazonaws.com");
        row(QStringLiteral("get-vanilla"), "GET", host + QStringLiteral("/"));
        row(QStringLiteral("get-vanilla without a path"), "GET", host);
        row(QStringLiteral("post-vanilla"), "POST", host + QStringLiteral("/"));
        row(QStringLiteral("get-vanilla-query"), "GET", host + QStringLiteral("/?Param1=value1"));
        row(QStringLiteral("get-vanilla-query-order-key"), "GET",
            host + QStringLiteral("/?Param1=value2&Param1=Value1"));
        row(QStringLiteral("get-vanilla-query-order-key-case"), "GET",
            host + QStringLiteral("/?Param2=value2&Param1=value1"));
        row(QStringLiteral("get-vanilla-query-order-value"), "GET",
            host + QStringLiteral("/?Param1=value2&Param1=value1"));
        row(QStringLiteral("query order of prefixes"), "GET", host + QStringLiteral("/?ab=1&a=2&a-b=3&A=4"));
        row(QStringLiteral("query without a value"), "GET", host + QStringLiteral("/?flag&empty=&x=1"));
        row(QStringLiteral("get-vanilla-query-unreserved"), "GET",
            host + QStringLiteral("/?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789"
                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"));
        row(QStringLiteral("get-vanilla-utf8-query"), "GET", host + QStringLiteral("/?%E1%88%B4=bar"));
        row(QStringLiteral("query, encoded"), "GET", host + QStringLiteral("/?a=1%2F2%3A3%20%26%3D"));
        row(QStringLiteral("get-utf8"), "GET", host + QStringLiteral("/%E1%88%B4"));
        row(QStringLiteral("get-space"), "GET", host + QStringLiteral("/example%20space/"));
        row(QStringLiteral("get-unreserved"), "GET",
            host + QStringLiteral("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"));
        for (const char* path : {"/./", "/example1/example2/../..", "/example/..", "//", "//example//", "/./example",
                 "/example/./", "/a/../../b", "/.../x"})
            row(QStringLiteral("normalize-path ") + QLatin1String(path), "GET", host + QLatin1String(path));
        row(QStringLiteral("get-header-key-duplicate"), "GET", host + QStringLiteral("/"),
            {{"My-Header1", "value2"}, {"My-Header1", "value2"}, {"My-Header1", "value1"}});
        row(QStringLiteral("get-header-value-order"), "GET", host + QStringLiteral("/"),
            {{"My-Header1", "value4"}, {"My-Header1", "value1"}, {"My-Header1", "value3"}, {"My-Header1", "value2"}});
        row(QStringLiteral("get-header-value-trim"), "GET", host + QStringLiteral("/"),
            {{"My-Header1", " value1"}, {"My-Header2", " \"a   b   c\""}});
        row(QStringLiteral("post-header-key-case"), "POST", host + QStringLiteral("/"), {{"MY-HEADER1", "VALUE1"}});
        row(QStringLiteral("post-header-key-sort"), "POST", host + QStringLiteral("/"),
            {{"Zeta", "1"}, {"alpha", "2"}, {"Al-pha", "3"}});
        row(QStringLiteral("headers that are not signed"), "GET", host + QStringLiteral("/"),
            {{"User-Agent", "x/1"}, {"Expect", "100-continue"}, {"X-Kept", "1"}});
        row(QStringLiteral("post-x-www-form-urlencoded"), "POST", host + QStringLiteral("/"),
            {{"Content-Type", "application/x-www-form-urlencoded"}}, "Param1=value1");
        row(QStringLiteral("post-x-www-form-urlencoded-parameters"), "POST", host + QStringLiteral("/"),
            {{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}}, "Param1=value1");
        row(QStringLiteral("post-vanilla-query"), "POST", host + QStringLiteral("/?Param1=value1"));
        row(QStringLiteral("post-sts-header"), "POST", host + QStringLiteral("/"), {}, {},
            "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQW+/==");
        row(QStringLiteral("another port"), "GET", QStringLiteral("http://127.0.0.1:8123/x"));
        const QString runtime = QStringLiteral("https://bedrock-runtime.eu-central-1.amazonaws.com");
        for (const char* id : {"anthropic.claude-3-5-sonnet-20241022-v2:0", "eu.anthropic.claude-sonnet-4-v1:0",
                 "arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.mistral.x-v1:0"})
            bedrock(QStringLiteral("converse ") + QLatin1String(id), "POST",
                runtime + QStringLiteral("/model/%1/converse").arg(net::pathSegment(QLatin1String(id))),
                QStringLiteral("eu-central-1"), R"({"messages":[{"role":"user","content":[{"text":"Grüße"}]}]})",
                "token/+=");
        bedrock(QStringLiteral("converse, colon as it is"), "POST",
            runtime + QStringLiteral("/model/a.b-v2:0/converse"), QStringLiteral("eu-central-1"), "{}");
        bedrock(QStringLiteral("inference profiles"), "GET",
            QStringLiteral(
                "https://bedrock.us-gov-west-1.amazonaws.com/inference-profiles?type=SYSTEM_DEFINED&maxResults=100"),
            QStringLiteral("us-gov-west-1"));
        m_expected = reference(m_rows);
        QCOMPARE(m_expected.size(), m_rows.size());
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void signatures_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < m_rows.size(); ++i)
            QTest::addRow("%s", qPrintable(m_rows[i].name)) << i;
    }

    void signatures()
    {
        QFETCH(int, index);
        QVERIFY(m_expected[index].size() == (m_rows[index].token.isEmpty() ? 2 : 3));
        QCOMPARE(text(signedBy(m_rows[index])), text(m_expected[index]));
    }

    // As published: neither we nor botocore could be wrong about it together.
    void thePublishedSignature()
    {
        QVERIFY(text(signedBy(m_rows.first()))
                    .endsWith(
                        QStringLiteral("Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")));
    }

    void segments_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("segment");
        QTest::addRow("plain") << QStringLiteral("a.b-c_d~1") << QStringLiteral("a.b-c_d~1");
        QTest::addRow("colon") << QStringLiteral("x-v2:0") << QStringLiteral("x-v2%3A0");
        QTest::addRow("slash") << QStringLiteral("a/b") << QStringLiteral("a%2Fb");
        QTest::addRow("not ASCII") << QStringLiteral("ä %") << QStringLiteral("%C3%A4%20%25");
    }

    void segments()
    {
        QFETCH(QString, id);
        QFETCH(QString, segment);
        QCOMPARE(net::pathSegment(id), segment);
    }

    // What arrives is what was signed: the path with its encoded colon, the host with its port, the headers.
    void aSessionSigns_data()
    {
        QTest::addColumn<bool>("mutating");
        QTest::addRow("read") << false;
        QTest::addRow("mutation") << true;
    }

    void aSessionSigns()
    {
        QFETCH(bool, mutating);
        Peer peer(always(http(200, "ok")));
        net::Session session(endpointOf(peer.url()), {});
        const QDateTime now(QDate(2026, 11, 21), QTime(9, 8, 7), Qt::UTC);
        session.setSigner(net::sigV4Signer(
            keyOf("session-token"), {QStringLiteral("us-east-1"), QStringLiteral("bedrock")}, [now] { return now; }));
        net::Request request = mutating ? mutation("{\"a\":1}") : get();
        request.path = QStringLiteral("/model/%1/converse?x=2&a=1").arg(net::pathSegment(QStringLiteral("m-v2:0")));
        request.headers = {{"X-Note", "noted"}};
        QCOMPARE(told(test::answerOf(session.send(request))), QStringLiteral("200 ok"));
        const Seen& seen = peer.seen().first();
        const QList<QByteArray> words = seen.line().split(' ');
        QCOMPARE(words.at(1), QByteArray("/model/m-v2%3A0/converse?x=2&a=1"));
        Row row;
        row.method = words.at(0);
        row.url = QStringLiteral("http://") + QString::fromLatin1(seen.header("Host") + words.at(1));
        row.headers = {{"X-Note", seen.header("X-Note")}};
        if (mutating)
            row.headers.append({"Content-Type", seen.header("Content-Type")});
        row.body = seen.body;
        row.token = "session-token";
        row.service = QStringLiteral("bedrock");
        row.time = QStringLiteral("20261121T090807Z");
        const QList<net::Headers> expected = reference({row});
        QCOMPARE(expected.size(), 1);
        for (const auto& [name, value] : expected.first())
            QCOMPARE(seen.header(name), value);
    }

    void signaturesNeedConsentAndCleanKeys()
    {
        Peer peer(always(http(200, "ok")));
        net::Endpoint endpoint = endpointOf(peer.url());
        endpoint.allowHttp = false;
        const net::AwsScope scope{QStringLiteral("us-east-1"), QStringLiteral("bedrock")};
        net::Session wary(endpoint, {});
        wary.setSigner(net::sigV4Signer(keyOf({}), scope));
        QCOMPARE(test::answerOf(wary.send(get())).error().slug, QStringLiteral("http-needs-consent"));
        net::Session session(endpointOf(peer.url()), {});
        net::AwsKey key = keyOf({});
        key.accessKey = QStringLiteral("AKID\r\nEvil: 1");
        session.setSigner(net::sigV4Signer(key, scope));
        QCOMPARE(told(test::answerOf(session.send(get()))), QStringLiteral("bad-input credential-unusable"));
        QCOMPARE(peer.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(NetSigv4Test)
#include "net_sigv4_test.moc"
