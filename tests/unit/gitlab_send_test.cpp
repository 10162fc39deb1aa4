// SPDX-License-Identifier: Apache-2.0
// What the answer to a mutation means, by status and structure; the words are in no language on purpose.
#include "gitlab/send.h"
#include "gitlab_fixture.h"

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace gatehouse::gitlab;
using gatehouse::test::reply;

Q_DECLARE_METATYPE(gatehouse::net::Reply)
Q_DECLARE_METATYPE(gatehouse::gitlab::Outcome)
Q_DECLARE_METATYPE(gatehouse::domain::Action)
Q_DECLARE_METATYPE(gatehouse::base::ErrorKind)

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

const Call create{"POST", s("/api/graphql"), s("ModelCreate"), s("aiSelfHostedModelCreate"), {}, {}};
const Call assign{"POST", s("/api/graphql"), s("FeatureSettingUpdate"), s("aiFeatureSettingUpdate"), {}, {}};
const Call put{"PUT", s("/api/v4/application/settings"), {}, {}, {}, {}};

} // namespace

class GitlabSendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outcomes_data();
    void outcomes();
    void partialSuccess();
    void createdId();
    void notExecuted();
    void lost_data();
    void lost();
    void tokenFacts_data();
    void tokenFacts();
    void otherWays_data();
    void otherWays();
    void keyIsTakenOutOfServerWords();
};

void GitlabSendTest::outcomes_data()
{
    QTest::addColumn<net::Reply>("answer");
    QTest::addColumn<bool>("rest");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* name, const net::Reply& r, Outcome outcome, const char* slug = "",
                         const QStringList& words = {}) {
        QTest::newRow(name) << r << false << outcome << s(slug) << words;
    };
    const auto rest = [](const char* name, const net::Reply& r, Outcome outcome, const char* slug = "",
                          const QStringList& words = {}) {
        QTest::newRow(name) << r << true << outcome << s(slug) << words;
    };
    const QStringList w{s("w")};
    row("ok", reply(200, R"({"data":{"aiSelfHostedModelCreate":{"errors":[],"selfHostedModel":null}}})"), Outcome::Ok);
    row("field errors", reply(200, R"({"data":{"aiSelfHostedModelCreate":{"errors":["w"]}}})"), Outcome::FieldErrors,
        "refused-by-gitlab", w);
    row("denied",
        reply(200,
            R"({"data":{"aiSelfHostedModelCreate":null},"errors":[{"message":"w","path":["aiSelfHostedModelCreate"]}]})"),
        Outcome::Denied, "not-permitted", w);
    row("argument by problem path",
        reply(200, R"({"errors":[{"message":"w","extensions":{"problems":[{"path":["provider"]}]}}]})"),
        Outcome::Denied, "argument-not-accepted", w);
    row("argument by code",
        reply(422,
            R"({"errors":[{"message":"w","extensions":{"code":"argumentNotAccepted","argumentName":"provider"}}]})"),
        Outcome::Denied, "argument-not-accepted", w);
    row("refused before execution", reply(422, R"({"errors":[{"message":"w"}]})"), Outcome::Denied, "not-permitted", w);
    row("error below the mutation: it ran",
        reply(200, R"({"data":null,"errors":[{"message":"w","path":["aiSelfHostedModelCreate","selfHostedModel"]}]})"),
        Outcome::Unknown, "outcome-unknown", w);
    row("payload and errors: it ran",
        reply(200, R"({"data":{"aiSelfHostedModelCreate":{"errors":[]}},"errors":[{"message":"w"}]})"),
        Outcome::Unknown, "outcome-unknown", w);
    row("500", reply(500, R"({"errors":[{"message":"w"}]})"), Outcome::Unknown, "outcome-unknown", w);
    row("502 of a proxy", reply(502, "<html>", "text/html"), Outcome::Unknown, "outcome-unknown");
    row("503", reply(503, R"({"errors":[{"message":"w"}]})"), Outcome::Unknown, "outcome-unknown", w);
    row("200 without JSON", reply(200, "<html>", "text/html"), Outcome::Unknown, "outcome-unknown");
    row("half a JSON", reply(200, R"({"data":{"aiSelf)"), Outcome::Unknown, "outcome-unknown");
    row("no payload, no error", reply(200, R"({"data":{}})"), Outcome::Unknown, "outcome-unknown");
    row("401", reply(401, R"({"errors":[{"message":"w"}]})"), Outcome::Denied, "token-not-accepted", w);
    row("403", reply(403, R"({"message":"w"})"), Outcome::Denied, "not-permitted", w);
    row("404", reply(404, R"({"error":"w"})"), Outcome::Denied, "not-gitlab", w);
    row("redirect", reply(302, ""), Outcome::Denied, "redirected");
    row("413", reply(413, "", "text/plain"), Outcome::Denied, "request-refused");
    rest("REST ok", reply(200, R"({"id":1})"), Outcome::Ok);
    rest("REST validation", reply(400, R"({"message":{"a":["x","y"]}})"), Outcome::FieldErrors, "refused-by-gitlab",
        {s("a: x"), s("a: y")});
    rest("REST parameter", reply(400, R"({"error":"w"})"), Outcome::FieldErrors, "refused-by-gitlab", w);
    rest("REST 403", reply(403, R"({"message":"w"})"), Outcome::Denied, "not-permitted", w);
    rest("REST scope", reply(403, R"({"error":"insufficient_scope","error_description":"w","scope":"api"})"),
        Outcome::Denied, "token-lacks-scope", w);
    rest("REST 500", reply(500, R"({"message":"w"})"), Outcome::Unknown, "outcome-unknown", w);
    rest("REST, not JSON", reply(200, "ok", "text/plain"), Outcome::Unknown, "outcome-unknown");
}

void GitlabSendTest::outcomes()
{
    QFETCH(net::Reply, answer);
    QFETCH(bool, rest);
    QFETCH(Outcome, outcome);
    const auto judged = judge(rest ? put : create, answer, {});
    QVERIFY(judged.has_value());
    QCOMPARE(int(judged->sent.outcome), int(outcome));
    QTEST(judged->sent.error.slug, "slug");
    QTEST(judged->sent.serverErrors, "words");
}

void GitlabSendTest::partialSuccess()
{
    const QByteArray body =
        R"({"data":{"aiFeatureSettingUpdate":{"errors":["w"],"aiFeatureSettings":[{"feature":"duo_chat"},{"feature":"code_completions"}]}}})";
    auto judged = judge(assign, reply(200, body), {});
    QCOMPARE(int(judged->sent.outcome), int(Outcome::FieldErrors));
    QCOMPARE(judged->sent.returnedFeatures, QStringList({s("duo_chat"), s("code_completions")}));
    judged = judge(assign,
        reply(200, R"({"data":{"aiFeatureSettingUpdate":{"errors":[],"aiFeatureSetting":{"feature":"duo_chat"}}}})"),
        {});
    QCOMPARE(int(judged->sent.outcome), int(Outcome::Ok));
    QCOMPARE(judged->sent.returnedFeatures, QStringList({s("duo_chat")}));
}

void GitlabSendTest::createdId()
{
    const auto judged = judge(create,
        reply(200, R"({"data":{"aiSelfHostedModelCreate":{"errors":[],"selfHostedModel":{"id":"gid://x/9"}}}})"), {});
    QCOMPARE(judged->sent.createdRemoteId, s("gid://x/9"));
}

void GitlabSendTest::notExecuted()
{
    net::Reply limited = reply(429, "Retry later", "text/plain");
    limited.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("37")));
    const auto judged = judge(create, limited, {});
    QVERIFY(!judged.has_value());
    QCOMPARE(int(judged.error().kind), int(base::ErrorKind::RateLimited));
    QCOMPARE(judged.error().retryAfter, std::optional(std::chrono::seconds(37)));
}

void GitlabSendTest::lost_data()
{
    QTest::addColumn<base::ErrorKind>("kind");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("connection lost after the first byte") << base::ErrorKind::OutcomeUnknown << true;
    QTest::newRow("answer cut off") << base::ErrorKind::Malformed << true;
    QTest::newRow("never reached") << base::ErrorKind::Unreachable << false;
    QTest::newRow("certificate") << base::ErrorKind::Tls << false;
    QTest::newRow("cancelled before") << base::ErrorKind::Cancelled << false;
    QTest::newRow("no consent") << base::ErrorKind::NotPermitted << false;
}

void GitlabSendTest::lost()
{
    QFETCH(base::ErrorKind, kind);
    QFETCH(bool, isSent);
    const auto judged = judge(create, base::fail(kind, s("x")), {});
    QCOMPARE(judged.has_value(), isSent);
    if (isSent)
        QCOMPARE(int(judged->sent.outcome), int(Outcome::Unknown));
    else
        QCOMPARE(int(judged.error().kind), int(kind));
}

void GitlabSendTest::tokenFacts_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<bool>("rest");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QStringList>("args");
    QTest::newRow("not known") << QStringList() << false << "not-permitted" << QStringList{s("ModelCreate")};
    QTest::newRow("read only") << QStringList{s("read_api")} << false << "token-lacks-scope" << QStringList{s("api")};
    QTest::newRow("GraphQL does not mind Admin Mode")
        << QStringList{s("api")} << false << "not-permitted" << QStringList{s("ModelCreate")};
    QTest::newRow("REST does") << QStringList{s("api")} << true << "token-lacks-scope" << QStringList{s("admin_mode")};
}

void GitlabSendTest::tokenFacts()
{
    QFETCH(QStringList, scopes);
    QFETCH(bool, rest);
    Observed observed;
    observed.token.scopes = scopes;
    const QByteArray denied = R"({"data":{"aiSelfHostedModelCreate":null},"errors":[{"message":"w"}]})";
    const auto judged =
        rest ? judge(put, reply(403, R"({"message":"w"})"), observed) : judge(create, reply(200, denied), observed);
    QTEST(judged->sent.error.slug, "slug");
    QTEST(judged->sent.error.args, "args");
}

void GitlabSendTest::otherWays_data()
{
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<QString>("changed");
    const Action model = CreateModel{};
    const Action settings = UpdateDuoSettings{};
    const Action unassign = AssignFeatures{{s("x")}, Unassigned()};
    const QStringList provider{s("provider")}, url{s("aiGatewayUrl")}, nested{s("duoSettings")};
    QTest::newRow("18.11 that wants provider") << "18.11" << model << provider << "provider=1 optional=0 nested=0";
    QTest::newRow("19.0 that does not") << "19.0" << model << provider << "provider=0 optional=0 nested=0";
    QTest::newRow("19.0 that wants an endpoint")
        << "19.0" << model << QStringList{s("endpoint")} << "provider=1 optional=0 nested=0";
    QTest::newRow("another argument of a model") << "19.0" << model << QStringList{s("model")} << "";
    QTest::newRow("17.9 that nests") << "17.9" << settings << url << "provider=0 optional=0 nested=1";
    QTest::newRow("18.0 that nests") << "18.0" << settings << (url + nested) << "provider=0 optional=0 nested=1";
    QTest::newRow("18.9 refuses a value") << "18.9" << settings << url << "";
    QTest::newRow("rows have no other way") << "18.4" << unassign << provider << "";
    QTest::newRow("nothing refused") << "17.9" << settings << QStringList() << "";
}

void GitlabSendTest::otherWays()
{
    QFETCH(QString, gitlab);
    QFETCH(Action, action);
    QFETCH(QStringList, refused);
    const Version version = *Version::parse(gitlab);
    const Wire wire = effective(test::catalogue(), version, {}).wire;
    const auto other = otherWay(wire, action, refused, version);
    const QString changed = other ? QStringLiteral("provider=%1 optional=%2 nested=%3")
                                        .arg(other->provider)
                                        .arg(other->endpointOptional)
                                        .arg(other->nestedDuoSettings)
                                  : QString();
    QTEST(changed, "changed");
    if (other && other->nestedDuoSettings) {
        const auto back = otherWay(*other, action, {s("duoSettings")}, version);
        QVERIFY(back && !back->nestedDuoSettings);
    }
}

void GitlabSendTest::keyIsTakenOutOfServerWords()
{
    Sent sent;
    sent.serverErrors = {s("value s3cr3t is wrong")};
    sent.error.serverWords = s("value s3cr3t is wrong");
    redact(sent, base::makeSecret("s3cr3t"));
    QCOMPARE(sent.serverErrors.first(), s("value [key] is wrong"));
    QCOMPARE(sent.error.serverWords, s("value [key] is wrong"));
    sent.serverErrors = {s("value \"a\\\"b\\\\c\" is wrong")};
    redact(sent, base::makeSecret("a\"b\\c"));
    QCOMPARE(sent.serverErrors.first(), s("value \"[key]\" is wrong"));
}

QTEST_APPLESS_MAIN(GitlabSendTest)
#include "gitlab_send_test.moc"
