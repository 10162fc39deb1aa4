// SPDX-License-Identifier: Apache-2.0
// Reading a whole instance from the double: every release, pages, one round trip, and what survives when parts fail.
#include "answer_of.h"
#include "double.h"
#include "gitlab/api.h"
#include "gitlab_words.h"
#include "tests/unit/catalogue_fixture.h"

#include <QElapsedTimer>

using namespace gatehouse;
using namespace gatehouse::domain;
using namespace gatehouse::gitlab;
using gatehouse::test::answerOf;
using gatehouse::test::assignmentText;
using gatehouse::test::catalogue;
using gatehouse::test::release;
using gatehouse::test::s;

namespace {

QStringList names(const Configuration& c)
{
    QStringList out;
    for (const Model& each : c.models)
        out.append(each.name);
    return out;
}

QString failures(const Reading& reading)
{
    QStringList out;
    for (const auto& each : reading.failed)
        out.append((QStringList{each.part, each.error.slug} + each.error.args).join(QLatin1Char(' ')));
    return out.join(s("; "));
}

ReadRequest after(const Reading& reading)
{
    return {reading.configuration, reading.observed, reading.observed.version, ReadRequest::Parts::Everything};
}

} // namespace

class GitlabPullTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everyRelease_data();
    void everyRelease();
    void knownVersionIsOneRoundTripDeep();
    void firstContactIsTwo();
    void pages();
    void upgradedMeanwhile();
    void hiddenModelIsNotDeleted();
    void deletedModelGoes();
    void modelOfAHiddenFamilyIsFoundThroughItsRow();
    void partsAlone();
    void failingParts_data();
    void failingParts();
    void tokens_data();
    void tokens();
    void wholeFailures_data();
    void wholeFailures();
    void valuesFromTheFuture();
    void notVisibleIsNotUnset();
    void expiryOfTheTokenIsNamed();
    void oauthTokenHasNoScopes();
    void slowFeaturesHoldNothingBack();
    void cancelled();

private:
    net::Endpoint endpoint() const
    {
        net::Endpoint out;
        out.base = m_double->url();
        out.proxyMode = net::ProxyMode::None;
        out.allowHttp = true;
        return out;
    }
    base::Result<Reading> pull(const ReadRequest& request = {}, const QByteArray& token = test::Double::token())
    {
        Api api(endpoint(), base::makeSecret(token), catalogue());
        return answerOf(api.read(request));
    }
    Reading good(const ReadRequest& request = {})
    {
        auto reading = pull(request);
        if (!reading)
            QTest::qFail(qPrintable(s("pull failed: ") + reading.error().slug), __FILE__, __LINE__);
        return reading.value_or(Reading());
    }
    /// Reads while the double keeps every answer until nothing more comes: how many requests came in each round.
    QList<int> rounds(const ReadRequest& request)
    {
        m_double->trap(R"({"trap": "hold", "operation": "*", "always": true})");
        m_double->forgetRequests();
        Api api(endpoint(), base::makeSecret(test::Double::token()), catalogue());
        const auto operation = api.read(request);
        QList<int> out;
        while (!operation.isAnswered() && out.size() < 10) {
            int held = 0, same = 0;
            const bool settled = QTest::qWaitFor(
                [&] {
                    const int now = int(m_double->held(0).size());
                    same = now == held && now > 0 ? same + 1 : 0;
                    held = now;
                    return operation.isAnswered() || same > 20;
                },
                20'000);
            if (!settled)
                break;
            if (held > 0)
                out.append(held);
            m_double->release();
            [[maybe_unused]] const bool answered =
                QTest::qWaitFor([&] { return operation.isAnswered() || !m_double->held(0).isEmpty(); }, 5'000);
        }
        m_double->clearTraps();
        m_double->release();
        const auto reading = answerOf(operation);
        if (!reading || !reading->failed.isEmpty())
            QTest::qFail("the read failed", __FILE__, __LINE__);
        return out;
    }
    std::unique_ptr<test::Double> m_double;
};

void GitlabPullTest::initTestCase()
{
    QLoggingCategory::setFilterRules(s("gatehouse.*.info=false"));
    m_double = std::make_unique<test::Double>(s("18.9.1"));
    QVERIFY2(m_double->isRunning(), qPrintable(m_double->error()));
}

void GitlabPullTest::init()
{
    m_double->reset(s("demo"), s("18.9.1"));
}

void GitlabPullTest::everyRelease_data()
{
    QTest::addColumn<QString>("gitlab");
    for (const Version& each : catalogue().supported)
        QTest::newRow(qPrintable(each.series())) << release(each);
}

void GitlabPullTest::everyRelease()
{
    QFETCH(QString, gitlab);
    const Version version = *Version::parse(gitlab);
    m_double->play(gitlab);
    const Reading first = good();
    QCOMPARE(failures(first), QString());
    QCOMPARE(first.observed.version.series(), version.series());
    QCOMPARE(first.observed.version.suffix, s("ee"));
    QCOMPARE(first.observed.token.userName, s("root"));
    QCOMPARE(first.observed.token.admin, std::optional(true));
    QCOMPARE(first.observed.token.scopes, QStringList({s("api"), s("admin_mode")}));
    QCOMPARE(first.observed.licence.plan, s("ultimate"));
    QCOMPARE(first.observed.addOns, QStringList({s("DUO_CORE"), s("DUO_ENTERPRISE")}));
    QStringList flags = catalogue().flagsAt(version);
    flags.sort();
    flags.removeAll(s("ai_duo_chat_sub_features_settings")); // of 17.9; the double does not have it
    QCOMPARE(first.observed.flags.keys(), flags);

    // Llama is of a beta family, and nobody accepted the terms. Mixtral was one until 17.10, but rows name it.
    QStringList models = names(first.configuration);
    models.sort();
    QCOMPARE(models, QStringList({s("Claude 3.5 Sonnet v2 on Bedrock"), s("GPT-4o on Azure"), s("Mixtral on vLLM")}));
    const Model* claude = first.configuration.modelNamed(s("Claude 3.5 Sonnet v2 on Bedrock"));
    QVERIFY(claude && claude->platform == Platform::Bedrock && claude->endpoint.isEmpty());
    const Model* mixtral = first.configuration.modelNamed(s("Mixtral on vLLM"));
    QVERIFY(first.observed.models.value(mixtral->key).hasKey);
    QVERIFY(first.observed.models.value(mixtral->key).usedBy.contains(s("code_completions")));
    QCOMPARE(assignmentText(first.configuration, "code_completions"), s("Mixtral on vLLM"));
    QCOMPARE(assignmentText(first.configuration, "duo_chat"), s("Claude 3.5 Sonnet v2 on Bedrock"));
    QCOMPARE(assignmentText(first.configuration, "duo_chat_fix_code"), s("disabled"));
    QCOMPARE(assignmentText(first.configuration, "duo_chat_refactor_code"), s("unassigned"));

    QVERIFY(
        first.configuration.settings.value(s("ai_gateway_url")) == Value(s("http://gateway.example.internal:5052")));
    QStringList missing, surplus;
    for (const SettingSpec& spec : catalogue().settings) {
        const bool here = spec.readFrom != Transport::None && spec.versions.contains(first.observed.version);
        const bool read =
            first.configuration.settings.contains(spec.key) || first.configuration.notVisible.contains(spec.key);
        if (here && !read)
            missing.append(spec.key);
        if (!here && read)
            surplus.append(spec.key);
    }
    QCOMPARE(missing, QStringList());
    QCOMPARE(surplus, QStringList());

    // A second read says the same, with the same keys, although the documents are chosen differently now.
    m_double->forgetRequests();
    const Reading second = good(after(first));
    QVERIFY(second.configuration == first.configuration);
    const int hidden = version < Version{17, 11, 0, {}} ? 1 : 0;
    QCOMPARE(second.requests, 8 + hidden);
    QCOMPARE(m_double->requests().size(), 8 + hidden);
    QVERIFY(second.bytes > 1000);
}

void GitlabPullTest::knownVersionIsOneRoundTripDeep()
{
    const Reading first = good();
    // No answer leaves the double before all requests are there.
    QCOMPARE(rounds(after(first)), QList<int>({8}));
}

void GitlabPullTest::firstContactIsTwo()
{
    QCOMPARE(rounds({}), QList<int>({1, 7}));
    QCOMPARE(m_double->operations().first(), s("GET /api/v4/metadata"));
}

void GitlabPullTest::pages()
{
    QJsonArray models;
    for (int i = 1; i <= 250; ++i)
        models.append(QJsonObject{{s("id"), i}, {s("name"), s("Model %1").arg(i)}, {s("model"), s("mixtral")},
            {s("endpoint"), s("http://vllm.example.internal:8000/v1")},
            {s("identifier"), s("custom_openai/m%1").arg(i)}});
    m_double->patch(QJsonObject{{s("models"), models}});
    m_double->patch(R"({"features": {"code_completions": {"provider": "self_hosted", "aiSelfHostedModelId": 250}}})");
    const Reading first = good();
    m_double->forgetRequests();
    const Reading second = good(after(first));
    QCOMPARE(failures(second), QString());
    QCOMPARE(second.configuration.models.size(), 250);
    QVERIFY(second.configuration == first.configuration);
    QCOMPARE(assignmentText(second.configuration, "code_completions"), s("Model 250"));
    QCOMPARE(m_double->operations().count(s("Models")), 3);
    QCOMPARE(second.requests, 10); // one more for each further hundred
}

void GitlabPullTest::upgradedMeanwhile()
{
    Reading first = good();
    first.observed.providerArgument = Answer::No;
    m_double->play(s("18.9.4"));
    QCOMPARE(int(good(after(first)).observed.providerArgument), int(Answer::No)); // a patch release refuses the same
    m_double->play(s("19.4.0"));
    m_double->forgetRequests();
    const Reading second = good(after(first));
    QCOMPARE(failures(second), QString());
    QCOMPARE(second.observed.version.series(), s("19.4"));
    QVERIFY(second.configuration.settings.contains(s("duo_cli_enabled")) ||
            second.configuration.notVisible.contains(s("duo_cli_enabled")));
    QVERIFY(second.observed.row(s("duo_developer")));
    QCOMPARE(int(second.observed.providerArgument), int(Answer::Unknown));
    QVERIFY(second.observed.flags.contains(s("dap_instance_network_access_controls")));
    QCOMPARE(m_double->operations().count(s("Models")), 2); // with the document of 18.9, then with that of 19.4
    QCOMPARE(m_double->operations().count(s("GET /api/v4/user")), 1);

    // And back: documents of 19.4 are refused by 18.3, and asked again in its own.
    m_double->play(s("18.3.0"));
    const Reading third = good(after(second));
    QCOMPARE(failures(third), QString());
    QCOMPARE(third.observed.version.series(), s("18.3"));
    QCOMPARE(names(third.configuration), names(first.configuration));
}

void GitlabPullTest::hiddenModelIsNotDeleted()
{
    m_double->patch(R"({"testingTermsAccepted": true})");
    const Reading first = good();
    QCOMPARE(first.configuration.models.size(), 4);
    const ModelKey llama = first.configuration.modelNamed(s("Llama 3.3 on vLLM"))->key;
    m_double->patch(R"({"testingTermsAccepted": false})");
    m_double->forgetRequests();
    const Reading second = good(after(first));
    QCOMPARE(failures(second), QString());
    QVERIFY(second.configuration.model(llama));
    QCOMPARE(m_double->operations().count(s("ModelById")), 1);
    // Rows that need the terms are hidden: absent, not unassigned.
    QCOMPARE(assignmentText(first.configuration, "duo_chat_troubleshoot_job"), s("unassigned"));
    QCOMPARE(assignmentText(second.configuration, "duo_chat_troubleshoot_job"), s("absent"));

    // Once it is known to be hidden, it is asked for in the same round as the rest.
    QCOMPARE(rounds(after(second)), QList<int>({9}));
    const Reading third = good(after(second));
    QVERIFY(third.configuration == second.configuration);
    // Deleted while hidden.
    QJsonArray left = m_double->state()[QLatin1String("models")].toArray();
    left.removeLast();
    m_double->patch(QJsonObject{{s("models"), left}});
    QVERIFY(!good(after(third)).configuration.model(llama));
}

void GitlabPullTest::deletedModelGoes()
{
    const Reading first = good();
    QJsonArray left = m_double->state()[QLatin1String("models")].toArray();
    left.removeAt(2); // GPT-4o on Azure
    m_double->patch(QJsonObject{{s("models"), left}});
    for (const char* unknownId : {"500", "error"}) {
        m_double->patch(QJsonObject{{s("switches"), QJsonObject{{s("unknownModelId"), s(unknownId)}}}});
        const Reading second = good(after(first));
        QCOMPARE(failures(second), QString());
        QCOMPARE(
            names(second.configuration), QStringList({s("Mixtral on vLLM"), s("Claude 3.5 Sonnet v2 on Bedrock")}));
    }
    // Asked for and not answered is not deleted.
    m_double->trap(R"({"trap": "error503", "operation": "ModelById"})");
    const Reading third = good(after(first));
    QCOMPARE(failures(third), s("models server-error 503"));
    QCOMPARE(third.configuration.models.size(), 3);
    QCOMPARE(third.observed.models.size(), 3);
}

void GitlabPullTest::modelOfAHiddenFamilyIsFoundThroughItsRow()
{
    m_double->patch(R"({"features": {"duo_chat": {"provider": "self_hosted", "aiSelfHostedModelId": 4}}})");
    const Reading reading = good();
    QCOMPARE(failures(reading), QString());
    QCOMPARE(assignmentText(reading.configuration, "duo_chat"), s("Llama 3.3 on vLLM"));
    QCOMPARE(reading.configuration.models.size(), 4);
}

void GitlabPullTest::partsAlone()
{
    const Reading first = good();
    using Parts = ReadRequest::Parts;
    m_double->patch(
        R"({"duoSettings": {"aiGatewayTimeoutSeconds": 120}, "applicationSettings": {"duo_chat_expiration_days": 7},
        "features": {"duo_chat_fix_code": {"provider": "unassigned"}, "duo_chat": {"provider": "self_hosted", "aiSelfHostedModelId": 4}}})");
    const auto part = [&](Parts parts) {
        ReadRequest request = after(first);
        request.parts = parts;
        m_double->forgetRequests();
        return good(request);
    };
    Reading reading = part(Parts::ModelsOnly);
    QCOMPARE(m_double->operations(), QStringList({s("Models")}));
    QVERIFY(reading.configuration == first.configuration);
    const ModelKey mixtral = first.configuration.modelNamed(s("Mixtral on vLLM"))->key;
    QVERIFY(reading.observed.modelsRead.at >= first.observed.modelsRead.at);
    QVERIFY(reading.observed.models.value(mixtral) == first.observed.models.value(mixtral));

    reading = part(Parts::FeaturesOnly);
    QCOMPARE(m_double->operations(), QStringList({s("FeatureSettings"), s("ModelById")}));
    QCOMPARE(assignmentText(reading.configuration, "duo_chat_fix_code"), s("unassigned"));
    QCOMPARE(assignmentText(reading.configuration, "duo_chat"), s("Llama 3.3 on vLLM"));
    QVERIFY(reading.configuration.settings == first.configuration.settings);

    reading = part(Parts::SettingsOnly);
    QStringList asked = m_double->operations();
    asked.sort();
    QCOMPARE(asked, QStringList({s("DuoSettings"), s("GET /api/v4/application/settings")}));
    QVERIFY(reading.configuration.settings.value(s("ai_gateway_timeout_seconds")) == Value(qint64(120)));
    QVERIFY(reading.configuration.settings.value(s("duo_chat_expiration_days")) == Value(qint64(7)));
    QVERIFY(reading.configuration.features == first.configuration.features);
}

void GitlabPullTest::failingParts_data()
{
    QTest::addColumn<QByteArray>("trap");
    QTest::addColumn<QString>("expected");
    QTest::newRow("features answer 500") << QByteArray(R"({"trap": "error500", "operation": "FeatureSettings"})")
                                         << "features server-error 500";
    QTest::newRow("models are cut off") << QByteArray(R"({"trap": "truncated", "operation": "Models"})")
                                        << "models answer-cut-off";
    QTest::newRow("models are half a JSON")
        << QByteArray(R"({"trap": "malformedJson", "operation": "Models"})") << "models answer-not-json";
    QTest::newRow("settings are a web page")
        << QByteArray(R"({"trap": "notGitlab", "operation": "DuoSettings"})") << "settings not-gitlab";
    QTest::newRow("application settings are limited")
        << QByteArray(R"({"trap": "rateLimit", "operation": "GET /api/v4/application/settings", "retryAfter": 30})")
        << "application-settings rate-limited 30";
    QTest::newRow("features are too large")
        << QByteArray(R"({"trap": "oversized", "operation": "FeatureSettings", "bytes": 80000000, "declared": true})")
        << "features answer-too-large";
    QTest::newRow("licence is refused") << QByteArray(R"({"trap": "error500", "operation": "Instance"})")
                                        << "licence server-error 500";
    QTest::newRow("token page is away")
        << QByteArray(R"({"trap": "error503", "operation": "GET /api/v4/personal_access_tokens/self"})")
        << "token server-error 503";
}

void GitlabPullTest::failingParts()
{
    QFETCH(QByteArray, trap);
    QFETCH(QString, expected);
    const Reading first = good();
    QVERIFY(first.configuration.models.size() == 3);
    m_double->trap(trap);
    const Reading second = good(after(first));
    const QString seen = failures(second);
    QVERIFY2(seen.startsWith(expected), qPrintable(seen));
    QCOMPARE(second.failed.size(), 1);
    // What failed keeps what was known; the rest is fresh.
    QVERIFY(second.configuration == first.configuration);
    QCOMPARE(second.ancillaryOnly, expected.startsWith(s("licence")) || expected.startsWith(s("token")));
    const PartRead models = second.observed.modelsRead, features = second.observed.featuresRead;
    QCOMPARE(!models.failure.isEmpty(), expected.startsWith(s("models")));
    QCOMPARE(!features.failure.isEmpty(), expected.startsWith(s("features")));
    if (!models.failure.isEmpty())
        QCOMPARE(models.at, first.observed.modelsRead.at);
    // Next time all is well, and the failure is forgotten.
    const Reading third = good(after(second));
    QCOMPARE(failures(third), QString());
    QCOMPARE(
        third.observed.modelsRead.failure + third.observed.featuresRead.failure + third.observed.settingsRead.failure,
        QString());
}

void GitlabPullTest::tokens_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("gitlab");
    QTest::addColumn<QString>("expected"); ///< failures, or "error: slug args"
    const auto token = [](const char* more) {
        return QByteArray(
                   R"({"tokens": [{"id": 7, "token": "glpat-demo", "name": "x", "userId": 1, "active": true, "revoked": false, "kind": "pat",
            "createdAt": "2026-01-10T08:00:00.000Z", "expiresAt": "2030-01-10", )") +
               more + "}]}";
    };
    const QByteArray user =
        R"({"users": [{"id": 1, "username": "jane", "name": "Jane", "email": "j@example.internal", "admin": false}]})";
    QTest::newRow("no administrator") << user << "18.9.1"
                                      << "token not-administrator jane; licence not-administrator jane; models "
                                         "self-hosted-models-not-visible; application-settings not-administrator jane";
    QTest::newRow("no administrator 19.4")
        << user << "19.4.0"
        << "token not-administrator jane; licence not-administrator jane; models self-hosted-models-not-visible; "
           "features features-not-visible; application-settings not-administrator jane";
    QTest::newRow("reading is enough") << token(R"("scopes": ["read_api"])") << "18.9.1"
                                       << "";
    QTest::newRow("Admin Mode") << token(R"("scopes": ["api"]}], "instance": {"adminMode": true}, "x": [{"y": 1)")
                                << "18.9.1"
                                << "application-settings token-lacks-scope admin_mode";
    QTest::newRow("under-scoped") << token(R"("scopes": ["read_user"])") << "18.9.1"
                                  << "error: token-lacks-scope read_api";
    QTest::newRow("expired") << token(R"("scopes": ["api"], "expiresAt": "2020-01-01")") << "18.9.1"
                             << "error: token-not-accepted";
    QTest::newRow("revoked") << token(R"("scopes": ["api"], "revoked": true, "active": false)") << "18.9.1"
                             << "error: token-not-accepted";
    QTest::newRow("no add-on") << QByteArray(R"({"addOns": []})") << "18.3.0"
                               << "models self-hosted-models-not-visible";
}

void GitlabPullTest::tokens()
{
    QFETCH(QByteArray, state);
    QFETCH(QString, gitlab);
    m_double->play(gitlab);
    m_double->patch(state);
    const auto reading = pull();
    const QString seen =
        reading ? failures(*reading)
                : (QStringList{s("error:"), reading.error().slug} + reading.error().args).join(QLatin1Char(' '));
    QTEST(seen, "expected");
    if (!reading)
        QCOMPARE(int(reading.error().kind), int(base::ErrorKind::NotPermitted));
}

void GitlabPullTest::wholeFailures_data()
{
    QTest::addColumn<QByteArray>("trap");
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QString>("expected");
    const QByteArray none;
    QTest::newRow("not a GitLab") << QByteArray(R"({"trap": "notGitlab", "always": true})") << none
                                  << "not-gitlab not-gitlab";
    QTest::newRow("sign-in page in front")
        << QByteArray(R"({"trap": "redirect", "to": "https://sso.example.internal/login", "always": true})") << none
        << "not-gitlab redirected https://sso.example.internal/login";
    QTest::newRow("rate-limited") << QByteArray(R"({"trap": "rateLimit", "retryAfter": 42, "always": true})") << none
                                  << "rate-limited rate-limited 42";
    QTest::newRow("down for maintenance")
        << QByteArray(R"({"trap": "error503", "always": true})") << none << "unreachable server-error 503";
    QTest::newRow("token") << QByteArray(R"({"trap": "unauthorized", "always": true})") << none
                           << "not-permitted token-not-accepted";
    QTest::newRow("cut off") << QByteArray(R"({"trap": "truncated", "always": true})") << none
                             << "malformed answer-cut-off";
    QTest::newRow("half a JSON") << QByteArray(R"({"trap": "malformedJson", "always": true})") << none
                                 << "malformed answer-not-json";
    QTest::newRow("endless") << QByteArray(R"({"trap": "oversized", "bytes": 9000000, "always": true})") << none
                             << "malformed answer-too-large";
    QTest::newRow("community") << none << QByteArray(R"({"edition": "ce"})") << "unsupported community-edition";
    QTest::newRow("too old") << none << QByteArray(R"({"version": "17.8.2"})")
                             << "unsupported version-too-old 17.8.2-ee 17.9";
}

void GitlabPullTest::wholeFailures()
{
    QFETCH(QByteArray, trap);
    QFETCH(QByteArray, state);
    QFETCH(QString, expected);
    const Reading first = good();
    if (!trap.isEmpty())
        m_double->trap(trap);
    if (!state.isEmpty())
        m_double->patch(state);
    for (const ReadRequest& request : {ReadRequest(), after(first)}) {
        const auto reading = pull(request);
        QVERIFY(!reading.has_value());
        const QString seen = (QStringList{name(reading.error().kind), reading.error().slug} + reading.error().args)
                                 .join(QLatin1Char(' '));
        QVERIFY2(seen.startsWith(expected), qPrintable(seen));
    }
}

void GitlabPullTest::valuesFromTheFuture()
{
    m_double->trap(R"({"trap": "unknownEnums", "always": true})");
    m_double->play(s("19.4.0"));
    const Reading reading = good();
    QCOMPARE(failures(reading), QString());
    const Model& strange = reading.configuration.models.first();
    QCOMPARE(strange.family, s("nova_9"));
    QCOMPARE(reading.observed.models.value(strange.key).releaseState, s("PREVIEW"));
    QCOMPARE(reading.observed.rawUnknown.value(s("models/gid://gitlab/Ai::SelfHostedModel/1/provider")).toString(),
        s("on_premises_mesh"));
    const QString first = reading.observed.rows.first().feature;
    QCOMPARE(assignmentText(reading.configuration, qPrintable(first)), s("raw federated"));
    QVERIFY(reading.observed.row(s("hologram_review")));
    QCOMPARE(reading.observed.row(s("hologram_review"))->mainFeature, s("GitLab Duo Holograms"));
}

void GitlabPullTest::notVisibleIsNotUnset()
{
    m_double->play(s("18.3.0"));
    Reading reading = good();
    m_double->patch(R"({"duoSettings": {"aiGatewayUrl": null}})");
    reading = good(after(reading));
    QVERIFY(reading.configuration.settings.contains(s("ai_gateway_url")));
    QVERIFY(isNull(reading.configuration.settings.value(s("ai_gateway_url"))));
    // The add-on runs out: the same null now means that nobody may look.
    m_double->patch(R"({"addOns": []})");
    reading = good(after(reading));
    QVERIFY(!reading.configuration.settings.contains(s("ai_gateway_url")));
    QVERIFY(reading.configuration.notVisible.contains(s("ai_gateway_url")));
    QCOMPARE(reading.observed.selfHostedVisible, std::optional(false));
    QCOMPARE(reading.configuration.models.size(), 3); // kept, with their age
}

void GitlabPullTest::expiryOfTheTokenIsNamed()
{
    Reading first = good();
    first.observed.token.expiresAt = QDate(2020, 1, 1);
    m_double->trap(R"({"trap": "unauthorized", "always": true})");
    const auto second = pull(after(first));
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().slug, s("token-expired"));
    QCOMPARE(second.error().args, QStringList({s("2020-01-01")}));
}

void GitlabPullTest::oauthTokenHasNoScopes()
{
    QJsonArray tokens = m_double->state()[QLatin1String("tokens")].toArray();
    QJsonObject token = tokens.first().toObject();
    token.insert(s("kind"), s("oauth"));
    m_double->patch(QJsonObject{{s("tokens"), QJsonArray{token}}});
    const Reading reading = good();
    QCOMPARE(failures(reading), QString());
    QVERIFY(reading.observed.token.scopes.isEmpty());
}

void GitlabPullTest::slowFeaturesHoldNothingBack()
{
    const Reading first = good();
    m_double->patch(R"({"duoSettings": {"aiGatewayTimeoutSeconds": 90}})");
    m_double->trap(R"({"trap": "slow", "operation": "FeatureSettings", "ms": 40000})");
    QElapsedTimer timer;
    timer.start();
    const Reading second = good(after(first));
    const qint64 took = timer.elapsed();
    QVERIFY2(took >= 19'000 && took < 25'000, qPrintable(QString::number(took))); // a limit of its own, 20 s
    QVERIFY2(failures(second).startsWith(s("features answer-timeout")), qPrintable(failures(second)));
    QVERIFY(second.configuration.features == first.configuration.features);
    QVERIFY(second.configuration.settings.value(s("ai_gateway_timeout_seconds")) == Value(qint64(90)));
}

void GitlabPullTest::cancelled()
{
    const Reading first = good();
    m_double->trap(R"({"trap": "slow", "ms": 5000, "always": true})");
    Api api(endpoint(), base::makeSecret(test::Double::token()), catalogue());
    const auto operation = api.read(after(first));
    operation.cancel();
    const auto reading = answerOf(operation, 2000);
    QVERIFY(!reading.has_value());
    QCOMPARE(int(reading.error().kind), int(base::ErrorKind::Cancelled));
}

QTEST_GUILESS_MAIN(GitlabPullTest)
#include "gitlab_pull_test.moc"
